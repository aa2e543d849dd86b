# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena putusan pidana (UU 5/2014)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: UU5-87(2) menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan UU5-87(2) <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil           |
      | pns                | 14 Januari 2014 | tidak terpenuhi |
      | pns                | 15 Januari 2014 | terpenuhi       |
      | pns                | 16 Januari 2014 | terpenuhi       |
      | pns                | 30 Oktober 2023 | terpenuhi       |
      | pns                | 31 Oktober 2023 | tidak terpenuhi |
      | pns                | 1 November 2023 | tidak terpenuhi |
      | cpns               | 6 April 2017    | tidak terpenuhi |

  Skenario konsep: UU5-87(4)b-umum menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
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
    Diketahui terlapor berstatus pns
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka peringatan ALERT-PIDANA-UMUM muncul
    Dan tingkat temuan UU5-87(4)b-umum adalah ptdh

  Skenario konsep: UU5-87(4)d menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                                 |
      | pns                | 14 Januari 2014 | temuan UU5-87(4)d tidak terpenuhi     |
      | pns                | 15 Januari 2014 | temuan UU5-87(4)d terpenuhi           |
      | pns                | 16 Januari 2014 | temuan UU5-87(4)d terpenuhi           |
      | cpns               | 6 April 2017    | temuan UU5-87(4)d tidak terpenuhi     |
      | pns                | 6 April 2017    | tingkat temuan UU5-87(4)d adalah ptdh |

  Skenario konsep: UU5-87(4)b menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                                 |
      | pns                | 24 April 2019   | temuan UU5-87(4)b tidak terpenuhi     |
      | cpns               | 3 Februari 2022 | temuan UU5-87(4)b tidak terpenuhi     |
      | pns                | 3 Februari 2022 | tingkat temuan UU5-87(4)b adalah ptdh |
