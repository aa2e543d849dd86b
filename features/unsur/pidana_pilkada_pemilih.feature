# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana terhadap pemilih, daftar pemilih, dan pemungutan suara Pemilihan
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: PILK-177 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-177 terpenuhi                |
      | pembantu              | temuan PILK-177 terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-177, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-177 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-177, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-177 tidak terpenuhi

  Skenario konsep: PILK-177A menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-177A terpenuhi               |
      | pembantu              | temuan PILK-177A terpenuhi               |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-177A, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-177A menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-177A, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-177A tidak terpenuhi

  Skenario konsep: PILK-178A menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengaku pemilih lain tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-178A terpenuhi               |
      | pembantu              | temuan PILK-178A terpenuhi               |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-178A, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengaku pemilih lain tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-178A menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengaku pemilih lain tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-178A, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengaku pemilih lain tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178A tidak terpenuhi

  Skenario konsep: PILK-178B menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-178B terpenuhi               |
      | pembantu              | temuan PILK-178B terpenuhi               |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-178B, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-178B menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-178B, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178B tidak terpenuhi

  Skenario konsep: PILK-178C(1) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-178C(1) terpenuhi            |
      | pembantu              | temuan PILK-178C(1) terpenuhi            |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-178C(1), peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-178C(1) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-178C(1), tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178C(1) tidak terpenuhi

  Skenario konsep: PILK-178C(2) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menyuruh memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-178C(2) terpenuhi            |
      | pembantu              | temuan PILK-178C(2) terpenuhi            |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-178C(2), peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menyuruh memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-178C(2) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menyuruh memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-178C(2), tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menyuruh memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178C(2) tidak terpenuhi

  Skenario konsep: PILK-178D menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-178D terpenuhi               |
      | pembantu              | temuan PILK-178D terpenuhi               |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-178D, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-178D menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-178D, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178D tidak terpenuhi

  Skenario konsep: PILK-178G menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mendampingi pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-178G terpenuhi               |
      | pembantu              | temuan PILK-178G terpenuhi               |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-178G, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mendampingi pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-178G menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mendampingi pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-178G, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mendampingi pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178G tidak terpenuhi

  Skenario konsep: PILK-178H menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan membuka pilihan pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-178H terpenuhi               |
      | pembantu              | temuan PILK-178H terpenuhi               |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-178H, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan membuka pilihan pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-178H menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan membuka pilihan pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-178H, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan membuka pilihan pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178H tidak terpenuhi

  Skenario konsep: PILK-182 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-182 terpenuhi                |
      | pembantu              | temuan PILK-182 terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario konsep: PILK-182 menurut kalender, hari perbuatan, dan penggunaan kekuasaan jabatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu disertai ancaman
    Dan <penggunaan_kekuasaan_jabatan>
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan | penggunaan_kekuasaan_jabatan                    | hasil                                            |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 1 Januari 2026 | terlapor tidak menggunakan kekuasaan jabatannya | temuan PILK-182 belum pasti                      |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 2 Januari 2026 | terlapor tidak menggunakan kekuasaan jabatannya | peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 1 Januari 2026 | terlapor menggunakan kekuasaan jabatannya       | temuan PILK-182 tidak terpenuhi                  |

  Skenario: PILK-182, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PILK-182 terpenuhi
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario: PILK-182, peringatan ALERT-ANCAMAN-HITUNGAN muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-ANCAMAN-HITUNGAN muncul
    Dan peringatan ALERT-LEX-FAVOR tidak muncul

  Skenario konsep: PILK-182A menurut hari perbuatan dan keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memakai kekerasan
    Dan yang diancamkan adalah kekerasan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan | keadaan                                         | hasil                                            |
      | 1 Juli 2016    | terlapor tidak menggunakan kekuasaan jabatannya | temuan PILK-182A terpenuhi                       |
      | 1 Juli 2016    | dalam perbuatan itu terlapor adalah pelaku      | peringatan ALERT-PEMBANTUAN tidak muncul         |
      | 2 Januari 2026 | terlapor tidak menggunakan kekuasaan jabatannya | peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul |

  Skenario: PILK-182A, di bawah bacaan OQ-C-12=alternatif temuan PILK-182A terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor tidak memakai kekerasan
    Dan yang diancamkan adalah kejahatan berat
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka di bawah bacaan OQ-C-12=alternatif temuan PILK-182A terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul karena PILK-182A
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-182A
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-182A
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-182A
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul

  Skenario: PILK-182A, di bawah bacaan OQ-C-12=alternatif temuan PILK-182A terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan yang diancamkan adalah kejahatan berat
    Dan korban itu tetap dapat memilih
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka di bawah bacaan OQ-C-12=alternatif temuan PILK-182A terpenuhi
    Dan pertanyaan tentang kekerasan tidak diajukan

  Skenario konsep: PILK-182A menurut kekerasan dan isi ancaman
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan bacaan OQ-C-12 ditetapkan pada posisi kumulatif
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan <kekerasan>
    Dan yang diancamkan adalah <isi_ancaman>
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182A tidak terpenuhi

    Contoh:
      | kekerasan                        | isi_ancaman     |
      | terlapor tidak memakai kekerasan | kekerasan       |
      | terlapor memakai kekerasan       | kejahatan berat |

  Skenario konsep: PILK-182A menurut kalender dan isi ancaman
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor memakai kekerasan
    Dan yang diancamkan adalah <isi_ancaman>
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182A <hasil>

    Contoh:
      | kalender                                               | isi_ancaman       | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | kekerasan bersama | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | kekerasan         | tidak terpenuhi |

  Skenario: PILK-182A, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan bacaan OQ-C-12 ditetapkan pada posisi kumulatif
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan yang diancamkan adalah kekerasan
    Dan korban itu tetap dapat memilih
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182A tidak terpenuhi

  Skenario konsep: PILK-182A menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memakai kekerasan
    Dan yang diancamkan adalah kekerasan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PILK-182A
    Dan peringatan <hasil_2>
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                                          | hasil_3                  |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-PEMBERATAN-PEJABAT muncul karena PILK-182A | ALERT-LEX-FAVOR          |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak muncul              | ALERT-PEMBERATAN-PEJABAT |

  Skenario konsep: PILK-182B menurut hari perbuatan dan keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan | keadaan                                         | hasil                                            |
      | 1 Juli 2016    | dalam perbuatan itu terlapor adalah pelaku      | temuan PILK-182B terpenuhi                       |
      | 1 Juli 2016    | dalam perbuatan itu terlapor adalah pembantu    | temuan PILK-182B terpenuhi                       |
      | 1 Juli 2016    | terlapor menggunakan kekuasaan jabatannya       | temuan PILK-182B terpenuhi                       |
      | 1 Juli 2016    | dalam perbuatan itu terlapor adalah pelaku      | peringatan ALERT-PEMBANTUAN tidak muncul         |
      | 2 Januari 2026 | terlapor tidak menggunakan kekuasaan jabatannya | peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul |

  Skenario: PILK-182B, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PILK-182B terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul

  Skenario konsep: PILK-182B menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PILK-182B
    Dan peringatan <hasil_2>
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                                          | hasil_3                  |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-PEMBERATAN-PEJABAT muncul karena PILK-182B | ALERT-LEX-FAVOR          |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak muncul              | ALERT-PEMBERATAN-PEJABAT |

  Skenario: PILK-182B, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182B tidak terpenuhi

  Skenario: saksi_pasangan_calon, peringatan ALERT-PEMBERATAN-SAKSI tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berperan sebagai pelaksana kampanye paslon-1 dari 1 Januari 2024 sampai 31 Desember 2024
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Maka peringatan ALERT-PEMBERATAN-SAKSI tidak muncul

  Skenario: PILK-178, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-178 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-178, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178 tidak terpenuhi
