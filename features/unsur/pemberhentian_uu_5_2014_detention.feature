# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian sementara tersangka yang ditahan (UU 5/2014)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: UU5-88(1)c menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan UU5-88(1)c <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan  | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 14 Januari 2014 | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 15 Januari 2014 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 16 Januari 2014 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 6 April 2017    | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 6 April 2017    | terpenuhi       |
