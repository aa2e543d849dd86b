# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana Pemilu seputar daftar pemilih, pencalonan, dana, dan suara (UU 7/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: PEM-488 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-488 <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 16 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 17 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 16 Agustus 2017 | tidak terpenuhi |

  Skenario konsep: PEM-488 menurut hari perbuatan dan peran dalam perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | peran_dalam_perbuatan | hasil                                    |
      | 14 Februari 2024 | pelaku                | temuan PEM-488 terpenuhi                 |
      | 14 Februari 2024 | pembantu              | temuan PEM-488 terpenuhi                 |
      | 16 Agustus 2017  | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-488, peringatan ALERT-PENERUSAN muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan tingkat temuan PEM-488 adalah pidana

  Skenario konsep: PEM-510 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-510 <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 16 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 17 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 1 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 2 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 3 Januari 2026  | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 16 Agustus 2017 | tidak terpenuhi |

  Skenario konsep: PEM-510 menurut hari perbuatan dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan  | keadaan                                                | hasil                                           |
      | 15 Januari 2024 | dalam perbuatan itu terlapor adalah pelaku             | temuan PEM-510 terpenuhi                        |
      | 15 Januari 2024 | dalam perbuatan itu terlapor adalah pembantu           | temuan PEM-510 terpenuhi                        |
      | 15 Januari 2024 | perbuatan itu terjadi dalam rangka kampanye            | temuan PEM-510 terpenuhi                        |
      | 15 Januari 2024 | perbuatan itu terjadi dalam rangka tugas penyelenggara | temuan PEM-510 terpenuhi                        |
      | 16 Agustus 2017 | dalam perbuatan itu terlapor adalah pelaku             | peringatan ALERT-PEMBANTUAN tidak muncul        |
      | 15 Januari 2024 | perbuatan itu terjadi dalam rangka kampanye            | peringatan ALERT-PENYELENGGARA-554 tidak muncul |

  Skenario: PEM-510, peringatan ALERT-PENERUSAN muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-PENYELENGGARA-554 muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan PEM-510 adalah pidana

  Skenario konsep: PEM-510 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
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

  Skenario konsep: PEM-511 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-511 <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 16 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 17 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 1 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 2 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 3 Januari 2026  | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 16 Agustus 2017 | tidak terpenuhi |

  Skenario konsep: PEM-511 menurut hari perbuatan, kekerasan, dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan <kekerasan>
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan  | kekerasan                        | keadaan                                                | hasil                                            |
      | 15 Maret 2023   | terlapor memakai kekerasan       | dalam perbuatan itu terlapor adalah pelaku             | temuan PEM-511 terpenuhi                         |
      | 15 Maret 2023   | terlapor memakai kekerasan       | dalam perbuatan itu terlapor adalah pembantu           | temuan PEM-511 terpenuhi                         |
      | 15 Maret 2023   | terlapor memakai kekerasan       | perbuatan itu terjadi dalam rangka kampanye            | temuan PEM-511 terpenuhi                         |
      | 15 Maret 2023   | terlapor memakai kekerasan       | perbuatan itu terjadi dalam rangka tugas penyelenggara | temuan PEM-511 terpenuhi                         |
      | 16 Agustus 2017 | terlapor tidak memakai kekerasan | yang diancamkan adalah kejahatan berat                 | temuan PEM-511 terpenuhi                         |
      | 16 Agustus 2017 | terlapor memakai kekerasan       | dalam perbuatan itu terlapor adalah pelaku             | peringatan ALERT-PEMBANTUAN tidak muncul         |
      | 2 Januari 2026  | terlapor memakai kekerasan       | terlapor tidak menggunakan kekuasaan jabatannya        | peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul |
      | 15 Maret 2023   | terlapor memakai kekerasan       | perbuatan itu terjadi dalam rangka kampanye            | peringatan ALERT-PENYELENGGARA-554 tidak muncul  |

  Skenario: PEM-511, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan terlapor tidak memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Dan yang diancamkan adalah kekerasan bersama
    Maka temuan PEM-511 terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-PENYELENGGARA-554 muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul
    Dan tingkat temuan PEM-511 adalah pidana

  Skenario konsep: PEM-511 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> muncul
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                      | hasil_3                  |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-PEMBERATAN-PEJABAT     | ALERT-LEX-FAVOR          |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak | ALERT-PEMBERATAN-PEJABAT |

  Skenario konsep: PEM-544 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-544 <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 16 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 17 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 1 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 2 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 3 Januari 2026  | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 16 Agustus 2017 | tidak terpenuhi |

  Skenario konsep: PEM-544 menurut hari perbuatan dan peran dalam perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan  | peran_dalam_perbuatan | hasil                                    |
      | 15 Januari 2024 | pelaku                | temuan PEM-544 terpenuhi                 |
      | 15 Januari 2024 | pembantu              | temuan PEM-544 terpenuhi                 |
      | 16 Agustus 2017 | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-544, peringatan ALERT-PENERUSAN muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan PEM-544 adalah pidana

  Skenario konsep: PEM-544 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
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

  Skenario konsep: PEM-519 menurut kalender, jenis, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Dan ada pencalonan dpd-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan dukungan dpd curang terhadap dpd-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | kalender                                               | jenis          | hari_perbuatan  | hasil                                |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dpd      | 15 Agustus 2017 | temuan PEM-519 tidak terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dpd      | 16 Agustus 2017 | temuan PEM-519 terpenuhi             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dpd      | 17 Agustus 2017 | temuan PEM-519 terpenuhi             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dpd      | 1 Januari 2026  | temuan PEM-519 terpenuhi             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dpd      | 2 Januari 2026  | temuan PEM-519 terpenuhi             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dpd      | 3 Januari 2026  | temuan PEM-519 terpenuhi             |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon | 16 Agustus 2017 | peringatan ALERT-TANPA-ATURAN muncul |

  Skenario konsep: PEM-519 menurut hari perbuatan dan peran dalam perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan dpd-1 berupa calon dpd
    Ketika terlapor melakukan perbuatan dukungan dpd curang terhadap dpd-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan  | peran_dalam_perbuatan | hasil                                    |
      | 15 Januari 2023 | pelaku                | temuan PEM-519 terpenuhi                 |
      | 15 Januari 2023 | pembantu              | temuan PEM-519 terpenuhi                 |
      | 16 Agustus 2017 | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-519, peringatan ALERT-PENERUSAN muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan dpd-1 berupa calon dpd
    Ketika terlapor melakukan perbuatan dukungan dpd curang terhadap dpd-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan PEM-519 adalah pidana

  Skenario konsep: PEM-519 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan dpd-1 berupa calon dpd
    Ketika terlapor melakukan perbuatan dukungan dpd curang terhadap dpd-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: PEM-520 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-520 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |
      | 1 Januari 2026  | terpenuhi       |
      | 2 Januari 2026  | terpenuhi       |
      | 3 Januari 2026  | terpenuhi       |

  Skenario konsep: PEM-520 menurut hari perbuatan dan peran dalam perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan  | peran_dalam_perbuatan | hasil                                    |
      | 5 Mei 2023      | pelaku                | temuan PEM-520 terpenuhi                 |
      | 5 Mei 2023      | pembantu              | temuan PEM-520 terpenuhi                 |
      | 16 Agustus 2017 | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-520, peringatan ALERT-PENERUSAN muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PENYELENGGARA-554 tidak muncul
    Dan tingkat temuan PEM-520 adalah pidana

  Skenario konsep: PEM-520 menurut hari perbuatan (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: PEM-520 menurut kalender
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perbuatan itu terjadi dalam rangka pencalonan dan tugas penyelenggara
    Maka <hasil>

    Contoh:
      | kalender                                               | hasil                                     |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | peringatan ALERT-PENYELENGGARA-554 muncul |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | temuan PEM-520 tidak terpenuhi            |

  Skenario konsep: PEM-497 menurut kalender, jenis, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-497 <hasil>

    Contoh:
      | kalender                                               | jenis          | hari_perbuatan  | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 16 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 17 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 1 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 2 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 3 Januari 2026  | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon | 16 Agustus 2017 | tidak terpenuhi |

  Skenario konsep: PEM-497 menurut hari perbuatan dan peran dalam perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan  | peran_dalam_perbuatan | hasil                                    |
      | 15 Januari 2024 | pelaku                | temuan PEM-497 terpenuhi                 |
      | 15 Januari 2024 | pembantu              | temuan PEM-497 terpenuhi                 |
      | 16 Agustus 2017 | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-497, peringatan ALERT-PENERUSAN muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan PEM-497 adalah pidana

  Skenario konsep: PEM-497 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: PEM-548 menurut kalender, jenis, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | kalender                                               | jenis          | hari_perbuatan  | hasil                                                            |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 15 Agustus 2017 | temuan PEM-548 tidak terpenuhi                                   |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 16 Agustus 2017 | temuan PEM-548 belum pasti                                       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 17 Agustus 2017 | temuan PEM-548 belum pasti                                       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 1 Januari 2026  | temuan PEM-548 belum pasti                                       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 2 Januari 2026  | temuan PEM-548 belum pasti                                       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 3 Januari 2026  | temuan PEM-548 belum pasti                                       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon | 16 Agustus 2017 | temuan PEM-548 tidak terpenuhi                                   |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | calon dprd     | 16 Agustus 2017 | di bawah bacaan OQ-C-17=berlainan temuan PEM-548 tidak terpenuhi |

  Skenario konsep: PEM-548 menurut hari perbuatan dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan  | keadaan                                         | hasil                                            |
      | 15 Januari 2024 | dalam perbuatan itu terlapor adalah pelaku      | temuan PEM-548 belum pasti                       |
      | 15 Januari 2024 | dalam perbuatan itu terlapor adalah pembantu    | temuan PEM-548 belum pasti                       |
      | 15 Januari 2024 | terlapor menggunakan kekuasaan jabatannya       | temuan PEM-548 belum pasti                       |
      | 15 Januari 2024 | terlapor tidak menggunakan kekuasaan jabatannya | temuan PEM-548 belum pasti                       |
      | 16 Agustus 2017 | dalam perbuatan itu terlapor adalah pelaku      | peringatan ALERT-PEMBANTUAN tidak muncul         |
      | 2 Januari 2026  | terlapor tidak menggunakan kekuasaan jabatannya | peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul |

  Skenario: PEM-548, peringatan ALERT-PENERUSAN muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-BELUM-DIPERIKSA muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul
    Dan tingkat temuan PEM-548 adalah pidana

  Skenario konsep: PEM-548 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> muncul
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                      | hasil_3                  |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-PEMBERATAN-PEJABAT     | ALERT-LEX-FAVOR          |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak | ALERT-PEMBERATAN-PEJABAT |

  Skenario konsep: PEM-509 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil                                      |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 15 Agustus 2017 | temuan PEM-509 tidak terpenuhi             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 16 Agustus 2017 | temuan PEM-509 tidak terpenuhi             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 17 Agustus 2017 | temuan PEM-509 tidak terpenuhi             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 1 Januari 2026  | temuan PEM-509 tidak terpenuhi             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 2 Januari 2026  | temuan PEM-509 tidak terpenuhi             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 3 Januari 2026  | temuan PEM-509 tidak terpenuhi             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 15 Agustus 2017 | peringatan ALERT-TANPA-ATURAN muncul       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 16 Agustus 2017 | peringatan ALERT-TANPA-ATURAN tidak muncul |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 16 Agustus 2017 | peringatan ALERT-TANPA-ATURAN muncul       |

  Skenario konsep: PEM-509 menurut keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 11 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | keadaan                                                | hasil                                           |
      | dalam perbuatan itu terlapor adalah pelaku             | temuan PEM-509 terpenuhi                        |
      | dalam perbuatan itu terlapor adalah pembantu           | temuan PEM-509 terpenuhi                        |
      | perbuatan itu terjadi dalam rangka kampanye            | temuan PEM-509 terpenuhi                        |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara | temuan PEM-509 terpenuhi                        |
      | dalam perbuatan itu terlapor adalah pelaku             | peringatan ALERT-PEMBANTUAN tidak muncul        |
      | perbuatan itu terjadi dalam rangka kampanye            | peringatan ALERT-PENYELENGGARA-554 tidak muncul |

  Skenario: PEM-509, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 11 Februari 2024
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-509 terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-PENYELENGGARA-554 muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-DENDA-SAJA tidak muncul
    Dan tingkat temuan PEM-509 adalah pidana

  Skenario konsep: PEM-509 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-tenang
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> muncul
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                      | hasil_3          |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-DENDA-SAJA             | ALERT-LEX-FAVOR  |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak | ALERT-DENDA-SAJA |

  Skenario konsep: PEM-498 menurut kalender dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-498 <hasil>

    Contoh:
      | kalender            | hari_perbuatan  | hasil           |
      | pemilu-2024         | 15 Agustus 2017 | tidak terpenuhi |
      | pemilu-2024         | 16 Agustus 2017 | tidak terpenuhi |
      | pemilu-2024         | 17 Agustus 2017 | tidak terpenuhi |
      | pemilu-2024         | 1 Januari 2026  | tidak terpenuhi |
      | pemilu-2024         | 2 Januari 2026  | tidak terpenuhi |
      | pemilu-2024         | 3 Januari 2026  | tidak terpenuhi |
      | contoh-pemilu-suara | 15 Agustus 2017 | tidak terpenuhi |
      | contoh-pemilu-suara | 16 Agustus 2017 | terpenuhi       |

  Skenario konsep: PEM-498 menurut kalender, hari perbuatan, dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender <kalender>
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
      | kalender            | hari_perbuatan   | keadaan                                         | hasil                                            |
      | pemilu-2024         | 14 Februari 2024 | dalam perbuatan itu terlapor adalah pelaku      | temuan PEM-498 terpenuhi                         |
      | pemilu-2024         | 14 Februari 2024 | dalam perbuatan itu terlapor adalah pembantu    | temuan PEM-498 terpenuhi                         |
      | pemilu-2024         | 14 Februari 2024 | terlapor menggunakan kekuasaan jabatannya       | temuan PEM-498 terpenuhi                         |
      | pemilu-2024         | 14 Februari 2024 | terlapor tidak menggunakan kekuasaan jabatannya | temuan PEM-498 terpenuhi                         |
      | pemilu-2024         | 14 Februari 2024 | dalam perbuatan itu terlapor adalah pelaku      | peringatan ALERT-PEMBANTUAN tidak muncul         |
      | contoh-pemilu-suara | 3 Januari 2026   | terlapor tidak menggunakan kekuasaan jabatannya | peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul |

  Skenario: PEM-498, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-498 terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul
    Dan peringatan ALERT-DENDA-SAJA tidak muncul

  Skenario konsep: PEM-498 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PEM-498
    Dan peringatan <hasil_2>
    Dan peringatan <hasil_3> muncul
    Dan peringatan <hasil_4> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                                        | hasil_3                        | hasil_4          |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-PEMBERATAN-PEJABAT muncul karena PEM-498 | ALERT-DENDA-SAJA               | ALERT-LEX-FAVOR  |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak muncul            | ALERT-PEMBERATAN-PEJABAT tidak | ALERT-DENDA-SAJA |

  Skenario konsep: PEM-515 menurut jenis, hari perbuatan, dan tujuan imbalan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah <tujuan_imbalan>
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-515 <hasil>

    Contoh:
      | jenis                   | hari_perbuatan   | tujuan_imbalan | hasil           |
      | calon dprd              | 15 Agustus 2017  | tidak memilih  | tidak terpenuhi |
      | calon dprd              | 16 Agustus 2017  | tidak memilih  | tidak terpenuhi |
      | calon dprd              | 17 Agustus 2017  | tidak memilih  | tidak terpenuhi |
      | calon dprd              | 1 Januari 2026   | tidak memilih  | tidak terpenuhi |
      | calon dprd              | 2 Januari 2026   | tidak memilih  | tidak terpenuhi |
      | calon dprd              | 3 Januari 2026   | tidak memilih  | tidak terpenuhi |
      | pasangan calon presiden | 14 Februari 2024 | memilih calon  | terpenuhi       |

  Skenario konsep: PEM-515 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PEM-515 terpenuhi                 |
      | pembantu              | temuan PEM-515 terpenuhi                 |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-515, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa materi
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-515 terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul karena PEM-515
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PEM-515
    Dan peringatan ALERT-PEMBANTUAN muncul karena PEM-515
    Dan peringatan ALERT-LEX-FAVOR muncul karena PEM-515
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan PEM-515 adalah pidana

  Skenario konsep: PEM-515 menurut kalender, hari perbuatan, dan barang yang diperbolehkan
    Diketahui pemilihan adalah pemilu menurut kalender <kalender>
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan <barang_yang_diperbolehkan>
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | kalender            | hari_perbuatan   | barang_yang_diperbolehkan                            | hasil                                                     |
      | pemilu-2024         | 14 Februari 2024 | imbalan itu termasuk barang yang diperbolehkan       | di bawah bacaan OQ-C-52=termasuk temuan PEM-515 terpenuhi |
      | contoh-pemilu-suara | 15 Agustus 2017  | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-515 tidak terpenuhi                            |
      | contoh-pemilu-suara | 16 Agustus 2017  | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-515 terpenuhi                                  |

  Skenario konsep: PEM-515 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PEM-515
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: PEM-516 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-516 <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 16 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 17 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 1 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 2 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 3 Januari 2026  | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 16 Agustus 2017 | tidak terpenuhi |

  Skenario konsep: PEM-516 menurut hari perbuatan dan peran dalam perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | peran_dalam_perbuatan | hasil                                    |
      | 14 Februari 2024 | pembantu              | temuan PEM-516 terpenuhi                 |
      | 16 Agustus 2017  | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-516, peringatan ALERT-PENERUSAN muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan PEM-516 adalah pidana

  Skenario konsep: PEM-516 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
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

  Skenario konsep: PEM-517 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-517 <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 16 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 17 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 1 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 2 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 3 Januari 2026  | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 16 Agustus 2017 | tidak terpenuhi |

  Skenario konsep: PEM-517 menurut hari perbuatan dan peran dalam perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | peran_dalam_perbuatan | hasil                                    |
      | 14 Februari 2024 | pelaku                | temuan PEM-517 terpenuhi                 |
      | 14 Februari 2024 | pembantu              | temuan PEM-517 terpenuhi                 |
      | 16 Agustus 2017  | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-517, peringatan ALERT-PENERUSAN muncul karena PEM-517
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul karena PEM-517
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PEM-517
    Dan peringatan ALERT-PEMBANTUAN muncul karena PEM-517
    Dan peringatan ALERT-LEX-FAVOR muncul karena PEM-517
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan PEM-517 adalah pidana

  Skenario konsep: PEM-517 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PEM-517
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: PEM-531 menurut perbuatan, hari perbuatan, dan peristiwa pemilihan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan <peristiwa_pemilihan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | perbuatan                     | hari_perbuatan   | peristiwa_pemilihan                                    | hasil                                     |
      | menggagalkan pemungutan suara | 15 Agustus 2017  | perbuatan itu terjadi dalam rangka pemungutan suara    | temuan PEM-531 tidak terpenuhi            |
      | menggagalkan pemungutan suara | 16 Agustus 2017  | perbuatan itu terjadi dalam rangka pemungutan suara    | temuan PEM-531 terpenuhi                  |
      | menggagalkan pemungutan suara | 17 Agustus 2017  | perbuatan itu terjadi dalam rangka pemungutan suara    | temuan PEM-531 terpenuhi                  |
      | menggagalkan pemungutan suara | 1 Januari 2026   | perbuatan itu terjadi dalam rangka pemungutan suara    | temuan PEM-531 terpenuhi                  |
      | menggagalkan pemungutan suara | 2 Januari 2026   | perbuatan itu terjadi dalam rangka pemungutan suara    | temuan PEM-531 terpenuhi                  |
      | menggagalkan pemungutan suara | 3 Januari 2026   | perbuatan itu terjadi dalam rangka pemungutan suara    | temuan PEM-531 terpenuhi                  |
      | mengganggu ketertiban         | 14 Februari 2024 | perbuatan itu terjadi dalam rangka pemungutan suara    | temuan PEM-531 terpenuhi                  |
      | menggagalkan pemungutan suara | 16 Agustus 2017  | tidak diketahui dalam rangka apa perbuatan itu terjadi | peringatan ALERT-PENYELENGGARA-554 muncul |

  Skenario: PEM-531, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-531 terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul karena PEM-531
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PEM-531
    Dan peringatan ALERT-PEMBANTUAN muncul karena PEM-531
    Dan peringatan ALERT-LEX-FAVOR muncul karena PEM-531
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PENYELENGGARA-554 tidak muncul
    Dan tingkat temuan PEM-531 adalah pidana

  Skenario konsep: PEM-531 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PEM-531
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PEM-531, peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario: PEM-531, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-531 tidak terpenuhi

  Skenario konsep: PEM-504 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan catatan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-504 <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 16 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 17 Agustus 2017 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 1 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 2 Januari 2026  | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 3 Januari 2026  | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 16 Agustus 2017 | tidak terpenuhi |

  Skenario konsep: PEM-504 menurut hari perbuatan dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan catatan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara tidak sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | keadaan                                                | hasil                                           |
      | 15 Februari 2024 | dalam perbuatan itu terlapor adalah pelaku             | temuan PEM-504 terpenuhi                        |
      | 15 Februari 2024 | dalam perbuatan itu terlapor adalah pembantu           | temuan PEM-504 terpenuhi                        |
      | 15 Februari 2024 | perbuatan itu terjadi dalam rangka kampanye            | temuan PEM-504 terpenuhi                        |
      | 15 Februari 2024 | perbuatan itu terjadi dalam rangka tugas penyelenggara | temuan PEM-504 terpenuhi                        |
      | 16 Agustus 2017  | dalam perbuatan itu terlapor adalah pelaku             | peringatan ALERT-PEMBANTUAN tidak muncul        |
      | 15 Februari 2024 | perbuatan itu terjadi dalam rangka kampanye            | peringatan ALERT-PENYELENGGARA-554 tidak muncul |

  Skenario: PEM-504, peringatan ALERT-PENERUSAN muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan catatan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-PENYELENGGARA-554 muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-DENDA-SAJA tidak muncul
    Dan tingkat temuan PEM-504 adalah pidana

  Skenario konsep: PEM-504 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan catatan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> muncul
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                      | hasil_3          |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-DENDA-SAJA             | ALERT-LEX-FAVOR  |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak | ALERT-DENDA-SAJA |
