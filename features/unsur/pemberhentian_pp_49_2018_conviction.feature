# language: id
@unsur
Fitur: Unsur demi unsur – Pemutusan hubungan perjanjian kerja karena pidana (PP 49/2018)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PPPK-53(3)b-2018 menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PPPK-53(3)b-2018 <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan   | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 27 November 2018 | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 28 November 2018 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 29 November 2018 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 28 November 2018 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pppk               | 28 November 2018 | terpenuhi       |

  Skenario: PPPK-53(3)b-2018, peringatan ALERT-PIDANA-UMUM muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka peringatan ALERT-PIDANA-UMUM muncul
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)b-2018
    Dan tingkat temuan PPPK-53(3)b-2018 adalah ptdh

  Skenario konsep: PPPK-53(3)d menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PPPK-53(3)d <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan   | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 27 November 2018 | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 28 November 2018 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 29 November 2018 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 30 Oktober 2023  | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 31 Oktober 2023  | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 1 November 2023  | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 28 November 2018 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pppk               | 28 November 2018 | terpenuhi       |

  Skenario: PPPK-53(3)d, peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)d
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)d
    Dan tingkat temuan PPPK-53(3)d adalah ptdh

  Skenario konsep: PPPK-53(3)d-2023 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil                                                                      |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 30 Oktober 2023 | temuan PPPK-53(3)d-2023 tidak terpenuhi                                    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 31 Oktober 2023 | temuan PPPK-53(3)d-2023 belum pasti                                        |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 1 November 2023 | temuan PPPK-53(3)d-2023 belum pasti                                        |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 31 Oktober 2023 | temuan PPPK-53(3)d-2023 belum pasti                                        |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 31 Oktober 2023 | di bawah bacaan OQ-A-50=pp_tetap_berlaku temuan PPPK-53(3)d-2023 terpenuhi |

  Skenario: PPPK-53(3)d-2023, peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)d-2023
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 31 Oktober 2023
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)d-2023
    Dan tingkat temuan PPPK-53(3)d-2023 adalah ptdh

  Skenario konsep: PPPK-73 menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan bacaan OQ-A-23 ditetapkan pada posisi status_tersangka_cukup
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PPPK-73 <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan   | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 27 November 2018 | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 28 November 2018 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 29 November 2018 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 28 November 2018 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pppk               | 28 November 2018 | terpenuhi       |

  Skenario konsep: PPPK-53(2)a menurut kalender dan status kepegawaian
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan PPPK-53(2)a <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pppk               | terpenuhi       |

  Skenario: PPPK-53(2)a, peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(2)a
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pppk
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(2)a
    Dan tingkat temuan PPPK-53(2)a adalah pdhtaps

  Skenario konsep: PPPK-53(3)b menurut kalender dan status kepegawaian
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan PPPK-53(3)b <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pppk               | terpenuhi       |

  Skenario: PPPK-53(3)b, peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)b
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)b
    Dan tingkat temuan PPPK-53(3)b adalah ptdh
