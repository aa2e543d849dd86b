# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian sementara tersangka yang ditahan (UU 20/2023)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: UU20-53 menurut kalender dan status kepegawaian
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka temuan UU20-53 <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | non asn            | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pppk               | terpenuhi       |
