# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena putusan pidana (UU 5/2014)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: UU5-87(2) menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan UU5-87(2) <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan  | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 14 Januari 2014 | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 15 Januari 2014 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 16 Januari 2014 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 30 Oktober 2023 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 31 Oktober 2023 | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 1 November 2023 | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 6 April 2017    | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 6 April 2017    | terpenuhi       |

  Skenario konsep: UU5-87(4)b-umum menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan UU5-87(4)b-umum <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil           |
      | pns                | 14 Januari 2014 | tidak terpenuhi |
      | pns                | 15 Januari 2014 | terpenuhi       |
      | pns                | 16 Januari 2014 | terpenuhi       |
      | cpns               | 6 April 2017    | tidak terpenuhi |

  Skenario: UU5-87(4)b-umum, peringatan ALERT-PIDANA-UMUM muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka peringatan ALERT-PIDANA-UMUM muncul
    Dan tingkat temuan UU5-87(4)b-umum adalah ptdh

  Skenario: UU5-87(4)b-umum, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan pidana penjara terlapor adalah 1 bulan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan UU5-87(4)b-umum terpenuhi

  Skenario konsep: UU5-87(4)d menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan  | hasil                                 |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 14 Januari 2014 | temuan UU5-87(4)d tidak terpenuhi     |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 15 Januari 2014 | temuan UU5-87(4)d terpenuhi           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 16 Januari 2014 | temuan UU5-87(4)d terpenuhi           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 6 April 2017    | temuan UU5-87(4)d tidak terpenuhi     |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 6 April 2017    | tingkat temuan UU5-87(4)d adalah ptdh |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 6 April 2017    | temuan UU5-87(4)d terpenuhi           |

  Skenario konsep: UU5-87(4)b menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan  | hasil                                 |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 24 April 2019   | temuan UU5-87(4)b tidak terpenuhi     |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 3 Februari 2022 | temuan UU5-87(4)b tidak terpenuhi     |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 3 Februari 2022 | tingkat temuan UU5-87(4)b adalah ptdh |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 3 Februari 2022 | temuan UU5-87(4)b terpenuhi           |
