# language: id
@unsur
Fitur: Unsur demi unsur – Akibat hasil perkara (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: KONS-CPNS menurut hari penetapan dan hari perbuatan
    Diketahui terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_penetapan | hari_perbuatan | hasil                    |
      | 7 Maret 2017   | 6 April 2017   | ALERT-CPNS-SELESAI tidak |
      | 8 Maret 2017   | 7 April 2017   | ALERT-CPNS-SELESAI       |
      | 9 Maret 2017   | 8 April 2017   | ALERT-CPNS-SELESAI       |

  Skenario: KONS-CPNS, peringatan ALERT-CPNS-SELESAI muncul
    Diketahui terlapor berstatus cpns
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka peringatan ALERT-CPNS-SELESAI muncul

  Skenario konsep: PP11-238(3) menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan terlapor mengajukan pengunduran diri pada 1 Februari 2025
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan | hasil                           |
      | pns                | 6 April 2017   | ALERT-PERMINTAAN-BERHENTI tidak |
      | pns                | 7 April 2017   | ALERT-PERMINTAAN-BERHENTI       |
      | pns                | 8 April 2017   | ALERT-PERMINTAAN-BERHENTI       |
      | cpns               | 7 April 2017   | ALERT-PERMINTAAN-BERHENTI tidak |
      | pppk               | 7 April 2017   | ALERT-PERMINTAAN-BERHENTI tidak |

  Skenario: PP11-238(3), peringatan ALERT-PERMINTAAN-BERHENTI tidak muncul
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka peringatan ALERT-PERMINTAAN-BERHENTI tidak muncul
