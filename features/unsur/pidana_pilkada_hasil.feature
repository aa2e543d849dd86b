# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana terhadap penghitungan, hasil, dan penyelenggara Pemilihan
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: PILK-178E menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-178E terpenuhi               |
      | pembantu              | temuan PILK-178E terpenuhi               |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario konsep: PILK-178E menurut perkiraan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | hasil                                          |
      | temuan PILK-178E terpenuhi                     |
      | peringatan ALERT-PEMBERATAN-SAKSI tidak muncul |

  Skenario: PILK-178E, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-PEMBERATAN-SAKSI muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-178E menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-178E, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178E tidak terpenuhi

  Skenario konsep: PILK-178F menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pleno tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-178F terpenuhi               |
      | pembantu              | temuan PILK-178F terpenuhi               |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-178F, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pleno tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-178F menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pleno tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-178F, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pleno tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178F tidak terpenuhi

  Skenario konsep: PILK-183 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-183 terpenuhi                |
      | pembantu              | temuan PILK-183 terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-183, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PILK-183 terpenuhi
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-183 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-183, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-183 tidak terpenuhi

  Skenario konsep: PILK-195 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan merusak sistem penghitungan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-195 terpenuhi                |
      | pembantu              | temuan PILK-195 terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-195, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan merusak sistem penghitungan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-195 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan merusak sistem penghitungan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-195, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan merusak sistem penghitungan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-195 tidak terpenuhi

  Skenario konsep: PILK-198A menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi penyelenggara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-198A terpenuhi               |
      | pembantu              | temuan PILK-198A terpenuhi               |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-198A, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi penyelenggara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-198A menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi penyelenggara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-198A, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi penyelenggara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-198A tidak terpenuhi
