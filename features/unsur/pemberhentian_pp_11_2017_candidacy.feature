# language: id
@unsur
Fitur: Unsur demi unsur – PNS yang menjadi calon dan tidak mengundurkan diri (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP11-254(4)-2017 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-254(4)-2017 <hasil>

    Contoh:
      | hari_perbuatan   | hasil           |
      | 6 April 2017     | tidak terpenuhi |
      | 7 April 2017     | tidak terpenuhi |
      | 8 April 2017     | tidak terpenuhi |
      | 31 Desember 2019 | terpenuhi       |
      | 1 Januari 2020   | terpenuhi       |
      | 2 Januari 2020   | terpenuhi       |

  Skenario konsep: PP11-254(4) menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-254(4) terpenuhi

    Contoh:
      | hari_perbuatan   |
      | 31 Desember 2020 |
      | 1 Januari 2021   |
      | 2 Januari 2021   |

  Skenario konsep: PP11-254(4)-2023 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-254(4)-2023 tidak terpenuhi

    Contoh:
      | hari_perbuatan  |
      | 30 Oktober 2023 |
      | 31 Oktober 2023 |
      | 1 November 2023 |

  Skenario konsep: PP11-254(3) menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan terlapor mengajukan pengunduran diri pada 1 Februari 2018
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan | hasil                           |
      | 6 April 2017   | ALERT-CALON-DENGAN-HORMAT tidak |
      | 7 April 2017   | ALERT-CALON-DENGAN-HORMAT       |
      | 8 April 2017   | ALERT-CALON-DENGAN-HORMAT       |
