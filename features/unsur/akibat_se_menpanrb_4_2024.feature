# language: id
@unsur
Fitur: Unsur demi unsur – Pengawas netralitas menurut SE Menpan-RB 4/2024
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: KONS-BKN menurut status kepegawaian, perbuatan, dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | perbuatan        | hari_perbuatan   | hasil                    |
      | asn                | pembiaran atasan | 3 September 2024 | ALERT-PENGAWAS-BKN tidak |
      | asn                | pembiaran atasan | 4 September 2024 | ALERT-PENGAWAS-BKN       |
      | asn                | pembiaran atasan | 5 September 2024 | ALERT-PENGAWAS-BKN       |
      | pns                | dipidana         | 3 Februari 2025  | ALERT-PENGAWAS-BKN       |
