# language: id
@unsur
Fitur: Unsur demi unsur – Ketentuan penutup UU 20/2023
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: UU20-TRANS, peringatan ALERT-UU20-PERALIHAN muncul
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka peringatan ALERT-UU20-PERALIHAN muncul
