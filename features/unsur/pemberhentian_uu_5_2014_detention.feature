# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian sementara tersangka yang ditahan (UU 5/2014)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: UU5-88(1)c menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan UU5-88(1)c <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil           |
      | pns                | 14 Januari 2014 | tidak terpenuhi |
      | pns                | 15 Januari 2014 | terpenuhi       |
      | pns                | 16 Januari 2014 | terpenuhi       |
      | cpns               | 6 April 2017    | tidak terpenuhi |
