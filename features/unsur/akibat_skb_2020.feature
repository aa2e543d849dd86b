# language: id
@unsur
Fitur: Unsur demi unsur – SKB 10 September 2020
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: KONS-SKB-2020 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan    | hasil                |
      | 21 September 2022 | ALERT-SKB-2020       |
      | 22 September 2022 | ALERT-SKB-2020 tidak |
      | 23 September 2022 | ALERT-SKB-2020 tidak |
