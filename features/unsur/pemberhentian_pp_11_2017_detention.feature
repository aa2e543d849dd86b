# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian sementara tersangka yang ditahan (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP11-276c-2017 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-276c-2017 <hasil>

    Contoh:
      | hari_perbuatan   | hasil           |
      | 6 April 2017     | tidak terpenuhi |
      | 7 April 2017     | terpenuhi       |
      | 8 April 2017     | terpenuhi       |
      | 31 Desember 2019 | terpenuhi       |
      | 1 Januari 2020   | terpenuhi       |
      | 2 Januari 2020   | terpenuhi       |

  Skenario konsep: PP11-276c menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-276c terpenuhi

    Contoh:
      | hari_perbuatan   |
      | 31 Desember 2020 |
      | 1 Januari 2021   |
      | 2 Januari 2021   |
