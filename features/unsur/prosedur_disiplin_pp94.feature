# language: id
@unsur
Fitur: Unsur demi unsur – Penegakan disiplin PNS
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: disiplin-pp94, jalur disiplin melalui keadaan panggilan_1
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka jalur disiplin melalui keadaan panggilan_1
