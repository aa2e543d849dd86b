# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian sementara tersangka yang ditahan (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP11-276c-2017 menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan   | hasil                                    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 6 April 2017     | temuan PP11-276c-2017 tidak terpenuhi    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 7 April 2017     | temuan PP11-276c-2017 terpenuhi          |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 8 April 2017     | temuan PP11-276c-2017 terpenuhi          |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 31 Desember 2019 | temuan PP11-276c-2017 terpenuhi          |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 1 Januari 2020   | temuan PP11-276c-2017 terpenuhi          |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 2 Januari 2020   | temuan PP11-276c-2017 terpenuhi          |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 7 April 2017     | temuan PP11-276c-2017 tidak terpenuhi    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 31 Desember 2019 | peringatan ALERT-PP17-MULAI tidak muncul |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 1 Januari 2020   | peringatan ALERT-PP17-MULAI muncul       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 7 April 2017     | temuan PP11-276c-2017 terpenuhi          |

  Skenario: PP11-276c-2017, peringatan ALERT-SEMENTARA muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka peringatan ALERT-SEMENTARA muncul
    Dan tingkat temuan PP11-276c-2017 adalah pemberhentian sementara

  Skenario konsep: PP11-276c menurut kalender, status kepegawaian, dan hari perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | hari_perbuatan   | hasil                                    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 31 Desember 2020 | temuan PP11-276c terpenuhi               |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 1 Januari 2021   | temuan PP11-276c terpenuhi               |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 2 Januari 2021   | temuan PP11-276c terpenuhi               |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | 31 Desember 2020 | temuan PP11-276c tidak terpenuhi         |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | 1 Januari 2021   | peringatan ALERT-PP17-MULAI tidak muncul |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pns                | 31 Desember 2020 | temuan PP11-276c terpenuhi               |

  Skenario: PP11-276c, peringatan ALERT-SEMENTARA muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 31 Desember 2020
    Maka peringatan ALERT-SEMENTARA muncul
    Dan peringatan ALERT-PP17-MULAI muncul
