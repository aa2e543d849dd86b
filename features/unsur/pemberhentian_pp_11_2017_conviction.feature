# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena putusan pidana (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP11-37(2)e menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan | hasil                                |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 6 April 2017   | temuan PP11-37(2)e tidak terpenuhi   |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 7 April 2017   | temuan PP11-37(2)e terpenuhi         |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 8 April 2017   | temuan PP11-37(2)e terpenuhi         |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pppk               | 7 April 2017   | temuan PP11-37(2)e tidak terpenuhi   |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 7 April 2017   | peringatan ALERT-PIDANA-JALUR muncul |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | cpns               | 7 April 2017   | temuan PP11-37(2)e terpenuhi         |

  Skenario konsep: PP11-247 menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-247 <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan  | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 6 April 2017    | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 7 April 2017    | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 8 April 2017    | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 30 Oktober 2023 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 31 Oktober 2023 | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 1 November 2023 | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 7 April 2017    | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 7 April 2017    | terpenuhi       |

  Skenario: PP11-247, peringatan ALERT-PIDANA-TETAP muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka peringatan ALERT-PIDANA-TETAP muncul
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PP11-247

  Skenario konsep: PP11-247-2023 menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan  | hasil                                                                   |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 30 Oktober 2023 | temuan PP11-247-2023 tidak terpenuhi                                    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 31 Oktober 2023 | temuan PP11-247-2023 belum pasti                                        |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 1 November 2023 | temuan PP11-247-2023 belum pasti                                        |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 31 Oktober 2023 | temuan PP11-247-2023 tidak terpenuhi                                    |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 31 Oktober 2023 | temuan PP11-247-2023 belum pasti                                        |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 31 Oktober 2023 | di bawah bacaan OQ-A-50=pp_tetap_berlaku temuan PP11-247-2023 terpenuhi |

  Skenario: PP11-247-2023, peringatan ALERT-PIDANA-TETAP muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 31 Oktober 2023
    Maka peringatan ALERT-PIDANA-TETAP muncul
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PP11-247-2023

  Skenario konsep: PP11-248(2) menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 23 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-248(2) <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 6 April 2017   | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 7 April 2017   | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 8 April 2017   | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 7 April 2017   | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 7 April 2017   | terpenuhi       |

  Skenario: PP11-248(2), belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan lama pidana penjara terlapor tidak diketahui
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-248(2) belum pasti
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PP11-248(2)

  Skenario konsep: PP11-250b-umum menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-250b-umum <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan | hasil           |
      | pns                | 6 April 2017   | tidak terpenuhi |
      | pns                | 7 April 2017   | terpenuhi       |
      | pns                | 8 April 2017   | terpenuhi       |
      | cpns               | 7 April 2017   | tidak terpenuhi |

  Skenario: PP11-250b-umum, peringatan ALERT-PIDANA-UMUM muncul karena PP11-250b-umum
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka peringatan ALERT-PIDANA-UMUM muncul karena PP11-250b-umum
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PP11-250b-umum
    Dan tingkat temuan PP11-250b-umum adalah ptdh

  Skenario: PP11-250b-umum, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan pidana penjara terlapor adalah 1 bulan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-250b-umum terpenuhi

  Skenario konsep: PP11-250d menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-250d <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 6 April 2017   | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 7 April 2017   | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 8 April 2017   | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 7 April 2017   | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 7 April 2017   | terpenuhi       |

  Skenario: PP11-250d, peringatan ALERT-PIDANA-JALUR muncul karena PP11-250d
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PP11-250d
    Dan tingkat temuan PP11-250d adalah ptdh

  Skenario konsep: PP11-250d-2023 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil                                                                    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 30 Oktober 2023 | temuan PP11-250d-2023 tidak terpenuhi                                    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 31 Oktober 2023 | temuan PP11-250d-2023 belum pasti                                        |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 1 November 2023 | temuan PP11-250d-2023 belum pasti                                        |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 31 Oktober 2023 | temuan PP11-250d-2023 belum pasti                                        |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 31 Oktober 2023 | di bawah bacaan OQ-A-50=pp_tetap_berlaku temuan PP11-250d-2023 terpenuhi |

  Skenario: PP11-250d-2023, belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan pidana penjara terlapor adalah 24 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan PP11-250d-2023 belum pasti
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PP11-250d-2023

  Skenario konsep: PP11-251 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Dan pidana penjara terlapor adalah 23 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan | hasil                                                |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 6 April 2017   | temuan PP11-251 tidak terpenuhi                      |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 7 April 2017   | temuan PP11-251 terpenuhi                            |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 8 April 2017   | temuan PP11-251 terpenuhi                            |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 7 April 2017   | peringatan ALERT-PIDANA-JALUR muncul karena PP11-251 |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 7 April 2017   | temuan PP11-251 terpenuhi                            |

  Skenario konsep: PP11-250b menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-250b <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan  | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 24 April 2019   | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 3 Februari 2025 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 3 Februari 2022 | terpenuhi       |

  Skenario: PP11-250b, peringatan ALERT-PIDANA-JALUR muncul karena PP11-250b
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PP11-250b
    Dan tingkat temuan PP11-250b adalah ptdh
