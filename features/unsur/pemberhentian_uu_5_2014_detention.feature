# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian sementara tersangka yang ditahan (UU 5/2014)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: UU5-88(1)c menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan UU5-88(1)c <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 14 Januari 2014 | tidak terpenuhi |
      | 15 Januari 2014 | terpenuhi       |
      | 16 Januari 2014 | terpenuhi       |
