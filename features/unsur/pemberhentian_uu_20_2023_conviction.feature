# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena putusan pidana (UU 20/2023)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: UU20-52(3)i, tidak terpenuhi
    Diketahui terlapor berstatus non asn
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan UU20-52(3)i tidak terpenuhi

  Skenario: UU20-52(3)i, peringatan ALERT-PIDANA-JALUR muncul karena UU20-52(3)i
    Diketahui terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka peringatan ALERT-PIDANA-JALUR muncul karena UU20-52(3)i
    Dan tingkat temuan UU20-52(3)i adalah ptdh

  Skenario konsep: UU20-52(3)h menurut status kepegawaian dan lama pidana penjara
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah <lama_pidana_penjara> bulan
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka <hasil>

    Contoh:
      | status_kepegawaian | lama_pidana_penjara | hasil                                     |
      | non asn            | 30                  | temuan UU20-52(3)h tidak terpenuhi        |
      | pns                | 0                   | tingkat temuan UU20-52(3)h adalah pdhtaps |

  Skenario: UU20-52(3)h, belum pasti
    Diketahui terlapor berstatus pppk
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tidak diketahui apakah tindak pidana terlapor diancam penjara paling singkat dua tahun
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan UU20-52(3)h belum pasti
    Dan peringatan ALERT-PIDANA-JALUR muncul karena UU20-52(3)h
    Dan tingkat temuan UU20-52(3)h adalah pdhtaps

  Skenario: UU20-52(3)h, sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh, pdhtaps, pdh_atau_tetap.pdh, dan pdh_atau_tetap.tetap
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan bacaan OQ-A-50 ditetapkan pada posisi pp_tetap_berlaku
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh, pdhtaps, pdh_atau_tetap.pdh, dan pdh_atau_tetap.tetap
