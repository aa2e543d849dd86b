# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian sementara tersangka yang ditahan (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP11-276c-2017 menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan   | hasil                                    |
      | pns                | 6 April 2017     | temuan PP11-276c-2017 tidak terpenuhi    |
      | pns                | 7 April 2017     | temuan PP11-276c-2017 terpenuhi          |
      | pns                | 8 April 2017     | temuan PP11-276c-2017 terpenuhi          |
      | pns                | 31 Desember 2019 | temuan PP11-276c-2017 terpenuhi          |
      | pns                | 1 Januari 2020   | temuan PP11-276c-2017 terpenuhi          |
      | pns                | 2 Januari 2020   | temuan PP11-276c-2017 terpenuhi          |
      | cpns               | 7 April 2017     | temuan PP11-276c-2017 tidak terpenuhi    |
      | pns                | 31 Desember 2019 | peringatan ALERT-PP17-MULAI tidak muncul |
      | pns                | 1 Januari 2020   | peringatan ALERT-PP17-MULAI muncul       |

  Skenario: PP11-276c-2017, peringatan ALERT-SEMENTARA muncul
    Diketahui terlapor berstatus pns
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka peringatan ALERT-SEMENTARA muncul
    Dan tingkat temuan PP11-276c-2017 adalah pemberhentian sementara

  Skenario konsep: PP11-276c menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan   | hasil                                    |
      | pns                | 31 Desember 2020 | temuan PP11-276c terpenuhi               |
      | pns                | 1 Januari 2021   | temuan PP11-276c terpenuhi               |
      | pns                | 2 Januari 2021   | temuan PP11-276c terpenuhi               |
      | cpns               | 31 Desember 2020 | temuan PP11-276c tidak terpenuhi         |
      | pns                | 1 Januari 2021   | peringatan ALERT-PP17-MULAI tidak muncul |

  Skenario: PP11-276c, peringatan ALERT-SEMENTARA muncul
    Diketahui terlapor berstatus pns
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 31 Desember 2020
    Maka peringatan ALERT-SEMENTARA muncul
    Dan peringatan ALERT-PP17-MULAI muncul
