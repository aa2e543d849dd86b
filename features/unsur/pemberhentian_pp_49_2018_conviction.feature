# language: id
@unsur
Fitur: Unsur demi unsur – Pemutusan hubungan perjanjian kerja karena pidana (PP 49/2018)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PPPK-53(3)b-2018 menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PPPK-53(3)b-2018 <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan   | hasil           |
      | pppk               | 27 November 2018 | tidak terpenuhi |
      | pppk               | 28 November 2018 | terpenuhi       |
      | pppk               | 29 November 2018 | terpenuhi       |
      | cpns               | 28 November 2018 | tidak terpenuhi |

  Skenario: PPPK-53(3)b-2018, peringatan ALERT-PIDANA-UMUM muncul
    Diketahui terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka peringatan ALERT-PIDANA-UMUM muncul
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)b-2018
    Dan tingkat temuan PPPK-53(3)b-2018 adalah ptdh

  Skenario konsep: PPPK-53(3)d menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PPPK-53(3)d <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan   | hasil           |
      | pppk               | 27 November 2018 | tidak terpenuhi |
      | pppk               | 28 November 2018 | terpenuhi       |
      | pppk               | 29 November 2018 | terpenuhi       |
      | pppk               | 30 Oktober 2023  | terpenuhi       |
      | pppk               | 31 Oktober 2023  | tidak terpenuhi |
      | pppk               | 1 November 2023  | tidak terpenuhi |
      | cpns               | 28 November 2018 | tidak terpenuhi |

  Skenario: PPPK-53(3)d, peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)d
    Diketahui terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)d
    Dan tingkat temuan PPPK-53(3)d adalah ptdh

  Skenario konsep: PPPK-53(3)d-2023 menurut hari perbuatan
    Diketahui terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PPPK-53(3)d-2023 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 30 Oktober 2023 | tidak terpenuhi |
      | 31 Oktober 2023 | belum pasti     |
      | 1 November 2023 | belum pasti     |

  Skenario: PPPK-53(3)d-2023, peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)d-2023
    Diketahui terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 31 Oktober 2023
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)d-2023
    Dan tingkat temuan PPPK-53(3)d-2023 adalah ptdh

  Skenario konsep: PPPK-73 menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan bacaan OQ-A-23 ditetapkan pada posisi status_tersangka_cukup
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PPPK-73 <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan   | hasil           |
      | pppk               | 27 November 2018 | tidak terpenuhi |
      | pppk               | 28 November 2018 | terpenuhi       |
      | pppk               | 29 November 2018 | terpenuhi       |
      | cpns               | 28 November 2018 | tidak terpenuhi |

  Skenario: PPPK-53(2)a, tidak terpenuhi
    Diketahui terlapor berstatus cpns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan PPPK-53(2)a tidak terpenuhi

  Skenario: PPPK-53(2)a, peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(2)a
    Diketahui terlapor berstatus pppk
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(2)a
    Dan tingkat temuan PPPK-53(2)a adalah pdhtaps

  Skenario: PPPK-53(3)b, tidak terpenuhi
    Diketahui terlapor berstatus cpns
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan PPPK-53(3)b tidak terpenuhi

  Skenario: PPPK-53(3)b, peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)b
    Diketahui terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PPPK-53(3)b
    Dan tingkat temuan PPPK-53(3)b adalah ptdh
