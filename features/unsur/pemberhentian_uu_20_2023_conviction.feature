# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena putusan pidana (UU 20/2023)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: UU20-52(3)i menurut kalender dan status kepegawaian
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan UU20-52(3)i <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | non asn            | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | terpenuhi       |

  Skenario: UU20-52(3)i, peringatan ALERT-PIDANA-JALUR muncul karena UU20-52(3)i
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka peringatan ALERT-PIDANA-JALUR muncul karena UU20-52(3)i
    Dan tingkat temuan UU20-52(3)i adalah ptdh

  Skenario konsep: UU20-52(3)h menurut kalender, status kepegawaian, dan lama pidana penjara
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah <lama_pidana_penjara> bulan
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | lama_pidana_penjara | hasil                                     |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | non asn            | 30                  | temuan UU20-52(3)h tidak terpenuhi        |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 0                   | tingkat temuan UU20-52(3)h adalah pdhtaps |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 30                  | temuan UU20-52(3)h terpenuhi              |

  Skenario: UU20-52(3)h, belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pppk
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tidak diketahui apakah tindak pidana terlapor diancam penjara paling singkat dua tahun
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan UU20-52(3)h belum pasti
    Dan peringatan ALERT-PIDANA-JALUR muncul karena UU20-52(3)h
    Dan tingkat temuan UU20-52(3)h adalah pdhtaps

  Skenario: UU20-52(3)h, sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh, pdhtaps, pdh_atau_tetap.pdh, dan pdh_atau_tetap.tetap
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan bacaan OQ-A-50 ditetapkan pada posisi pp_tetap_berlaku
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh, pdhtaps, pdh_atau_tetap.pdh, dan pdh_atau_tetap.tetap
