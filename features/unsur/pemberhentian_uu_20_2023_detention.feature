# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian sementara tersangka yang ditahan (UU 20/2023)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: UU20-53, tidak terpenuhi
    Diketahui terlapor berstatus non asn
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka temuan UU20-53 tidak terpenuhi
