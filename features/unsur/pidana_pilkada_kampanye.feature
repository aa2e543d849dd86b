# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana kampanye Pemilihan (Pasal 69 dan Pasal 187 ayat (1) sampai dengan ayat (4))
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: PILK-187(1) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | hari_perbuatan  | hasil                                                     |
      | 1 Februari 2015 | temuan PILK-187(1) tidak terpenuhi                        |
      | 2 Februari 2015 | temuan PILK-187(1) belum pasti                            |
      | 3 Februari 2015 | temuan PILK-187(1) belum pasti                            |
      | 1 Januari 2026  | temuan PILK-187(1) tidak terpenuhi                        |
      | 2 Januari 2026  | temuan PILK-187(1) tidak terpenuhi                        |
      | 3 Januari 2026  | temuan PILK-187(1) tidak terpenuhi                        |
      | 2 Februari 2015 | di bawah bacaan OQ-C-42=luas temuan PILK-187(1) terpenuhi |

  Skenario konsep: PILK-187(1) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-187(1) terpenuhi             |
      | pembantu              | temuan PILK-187(1) terpenuhi             |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-187(1), peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-187(1)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-187(1)
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-187(1)
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-187(1)
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-187(1) menurut hari perbuatan (2)
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-tenang
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PILK-187(1)
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: PILK-187(2) menurut kalender, jenis, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan mempersoalkan dasar negara terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | kalender                                               | jenis                   | hari_perbuatan  | hasil                                                                    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 1 Februari 2015 | temuan PILK-187(2) tidak terpenuhi                                       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 2 Februari 2015 | temuan PILK-187(2) belum pasti                                           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 3 Februari 2015 | temuan PILK-187(2) belum pasti                                           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 1 Januari 2026  | temuan PILK-187(2) belum pasti                                           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 2 Januari 2026  | temuan PILK-187(2) belum pasti                                           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 3 Januari 2026  | temuan PILK-187(2) belum pasti                                           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pasangan calon presiden | 8 Oktober 2024  | temuan PILK-187(2) tidak terpenuhi                                       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 2 Februari 2015 | di bawah bacaan OQ-C-41=masa_kampanye temuan PILK-187(2) tidak terpenuhi |

  Skenario: PILK-187(2), peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan mempersoalkan dasar negara terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-187(2) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan mempersoalkan dasar negara terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-187(2), peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan mempersoalkan dasar negara terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario konsep: PILK-187(3) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan yang diperebutkan pencalonan itu adalah bupati
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(3) <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 1 Februari 2015 | tidak terpenuhi |
      | 2 Februari 2015 | belum pasti     |
      | 3 Februari 2015 | belum pasti     |
      | 1 Januari 2026  | belum pasti     |
      | 2 Januari 2026  | belum pasti     |
      | 3 Januari 2026  | belum pasti     |

  Skenario konsep: PILK-187(3) menurut hari perbuatan (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan yang diperebutkan pencalonan itu adalah walikota
    Ketika terlapor melakukan perbuatan menjadi tuan rumah terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan terlapor memakai fasilitas negara
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | hari_perbuatan  | hasil                                                                    |
      | 8 Oktober 2024  | temuan PILK-187(3) terpenuhi                                             |
      | 2 Februari 2015 | di bawah bacaan OQ-C-41=masa_kampanye temuan PILK-187(3) tidak terpenuhi |

  Skenario konsep: PILK-187(3) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan yang diperebutkan pencalonan itu adalah bupati
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 September 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-187(3) terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario: PILK-187(3), peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-187(3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan yang diperebutkan pencalonan itu adalah walikota
    Ketika terlapor melakukan perbuatan menjadi tuan rumah terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan terlapor memakai fasilitas negara
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-187(3)
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-187(3)
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-187(3)
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-187(3) menurut hari perbuatan (3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan yang diperebutkan pencalonan itu adalah walikota
    Ketika terlapor melakukan perbuatan menjadi tuan rumah terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan terlapor memakai fasilitas negara
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PILK-187(3)
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: PILK-187(3) menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan yang diperebutkan pencalonan itu adalah walikota
    Ketika terlapor melakukan perbuatan menjadi tuan rumah terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan terlapor memakai fasilitas negara
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka peringatan <hasil> tidak muncul

    Contoh:
      | keadaan                                    | hasil                 |
      | dalam perbuatan itu terlapor adalah pelaku | ALERT-PEMBANTUAN      |
      | tempat perbuatan itu adalah tempat ibadah  | ALERT-KAMPANYE-KAMPUS |

  Skenario konsep: PILK-187(4) menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi kampanye tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil                                                                    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 1 Februari 2015 | temuan PILK-187(4) tidak terpenuhi                                       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 2 Februari 2015 | temuan PILK-187(4) belum pasti                                           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 3 Februari 2015 | temuan PILK-187(4) belum pasti                                           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 1 Januari 2026  | temuan PILK-187(4) belum pasti                                           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 2 Januari 2026  | temuan PILK-187(4) belum pasti                                           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 3 Januari 2026  | temuan PILK-187(4) belum pasti                                           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 8 Oktober 2024  | temuan PILK-187(4) tidak terpenuhi                                       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 2 Februari 2015 | di bawah bacaan OQ-C-41=masa_kampanye temuan PILK-187(4) tidak terpenuhi |

  Skenario konsep: PILK-187(4) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi kampanye tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-187(4) terpenuhi             |
      | pembantu              | temuan PILK-187(4) terpenuhi             |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-187(4), peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi kampanye tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-187(4) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi kampanye tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |
