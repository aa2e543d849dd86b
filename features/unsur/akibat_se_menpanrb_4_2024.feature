# language: id
@unsur
Fitur: Unsur demi unsur – Pengawas netralitas menurut SE Menpan-RB 4/2024
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: KONS-BKN menurut hari perbuatan
    Diketahui terlapor berstatus asn
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan   | hasil                    |
      | 3 September 2024 | ALERT-PENGAWAS-BKN tidak |
      | 4 September 2024 | ALERT-PENGAWAS-BKN       |
      | 5 September 2024 | ALERT-PENGAWAS-BKN       |
