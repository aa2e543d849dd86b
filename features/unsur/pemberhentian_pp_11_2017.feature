# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena keanggotaan partai politik (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP11-37(2)f menurut hari perbuatan
    Diketahui terlapor berstatus cpns
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah kta
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-37(2)f <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 6 April 2017   | tidak terpenuhi |
      | 7 April 2017   | terpenuhi       |
      | 8 April 2017   | terpenuhi       |
