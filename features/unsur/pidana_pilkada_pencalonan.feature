# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana pencalonan dan dokumen dalam Pemilihan
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: PILK-179 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan dokumen tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan surat itu dimaksudkan untuk dipakai sebagai surat sah
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-179 terpenuhi                |
      | pembantu              | temuan PILK-179 terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-179, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan dokumen tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan surat itu dimaksudkan untuk dipakai sebagai surat sah
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-179 terpenuhi
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-179 menurut kalender dan peristiwa pemilihan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan dokumen tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka <peristiwa_pemilihan>
    Dan surat itu dimaksudkan untuk dipakai sebagai surat sah
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-179 <hasil>

    Contoh:
      | kalender                                               | peristiwa_pemilihan | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pendaftaran pemilih | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pemungutan suara    | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | penghitungan suara  | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | penetapan hasil     | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | tugas penyelenggara | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pencalonan          | tidak terpenuhi |

  Skenario konsep: PILK-179 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan dokumen tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan surat itu dimaksudkan untuk dipakai sebagai surat sah
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: PILK-180(1) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-180(1) terpenuhi             |
      | pembantu              | temuan PILK-180(1) terpenuhi             |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-180(1), peringatan ALERT-PENERUSAN muncul karena PILK-180(1)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul karena PILK-180(1)
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-180(1)
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-180(1)
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-180(1)
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-180(1) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PILK-180(1)
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-180(1), tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-180(1) tidak terpenuhi

  Skenario konsep: PILK-180(2)-2015 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-180(2)-2015 <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 1 Februari 2015 | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 2 Februari 2015 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 3 Februari 2015 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 2 Februari 2015 | tidak terpenuhi |

  Skenario: PILK-180(2)-2015, peringatan ALERT-PENERUSAN muncul karena PILK-180(2)-2015
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul karena PILK-180(2)-2015
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-180(2)-2015
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-180(2)-2015
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-180(2)-2015
    Dan tingkat temuan PILK-180(2)-2015 adalah pidana

  Skenario: PILK-180(2)-2015, peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario konsep: PILK-180(2) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-180(2) terpenuhi             |
      | pembantu              | temuan PILK-180(2) terpenuhi             |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-180(2), peringatan ALERT-PENERUSAN muncul karena PILK-180(2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul karena PILK-180(2)
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-180(2)
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-180(2)
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-180(2)
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul

  Skenario konsep: PILK-180(2) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PILK-180(2)
    Dan peringatan <hasil_2> muncul
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                      | hasil_3                  |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-PEMBERATAN-PEJABAT     | ALERT-LEX-FAVOR          |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak | ALERT-PEMBERATAN-PEJABAT |

  Skenario: PILK-180(2), tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-180(2) tidak terpenuhi

  Skenario konsep: PILK-181 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-181 terpenuhi                |
      | pembantu              | temuan PILK-181 terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-181, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-181 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-181, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-181 tidak terpenuhi

  Skenario konsep: PILK-184 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu pencalonan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-184 terpenuhi                |
      | pembantu              | temuan PILK-184 terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-184, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu pencalonan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-184 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu pencalonan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-184, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu pencalonan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-184 tidak terpenuhi

  Skenario konsep: PILK-185 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-185 terpenuhi                |
      | pembantu              | temuan PILK-185 terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-185, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-185 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-185, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-185 tidak terpenuhi

  Skenario konsep: PILK-185A menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-185A terpenuhi               |
      | pembantu              | temuan PILK-185A terpenuhi               |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-185A, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-185A menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-185A, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-185A tidak terpenuhi
