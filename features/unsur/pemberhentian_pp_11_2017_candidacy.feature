# language: id
@unsur
Fitur: Unsur demi unsur – PNS yang menjadi calon dan tidak mengundurkan diri (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP11-254(4)-2017 menurut status kepegawaian, hari penetapan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | hari_penetapan  | hari_perbuatan   | hasil                                    |
      | pns                | 1 Februari 2018 | 6 April 2017     | temuan PP11-254(4)-2017 tidak terpenuhi  |
      | pns                | 1 Februari 2018 | 7 April 2017     | temuan PP11-254(4)-2017 tidak terpenuhi  |
      | pns                | 1 Februari 2018 | 8 April 2017     | temuan PP11-254(4)-2017 tidak terpenuhi  |
      | pns                | 1 Februari 2018 | 31 Desember 2019 | temuan PP11-254(4)-2017 terpenuhi        |
      | pns                | 1 Februari 2018 | 1 Januari 2020   | temuan PP11-254(4)-2017 terpenuhi        |
      | pns                | 1 Februari 2018 | 2 Januari 2020   | temuan PP11-254(4)-2017 terpenuhi        |
      | pns                | 7 Maret 2017    | 6 April 2017     | temuan PP11-254(4)-2017 tidak terpenuhi  |
      | pns                | 8 Maret 2017    | 7 April 2017     | temuan PP11-254(4)-2017 terpenuhi        |
      | pns                | 1 Februari 2018 | 28 Februari 2020 | temuan PP11-254(4)-2017 tidak terpenuhi  |
      | cpns               | 1 Februari 2018 | 31 Desember 2019 | temuan PP11-254(4)-2017 tidak terpenuhi  |
      | pns                | 1 Februari 2018 | 31 Desember 2019 | peringatan ALERT-PP17-MULAI tidak muncul |
      | pns                | 1 Februari 2018 | 1 Januari 2020   | peringatan ALERT-PP17-MULAI muncul       |

  Skenario konsep: PP11-254(4)-2017 menurut jenis
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan caleg-1 berupa <jenis>
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Dan terlapor sendiri maju sebagai caleg-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap caleg-1
    Dan perbuatan itu terjadi pada 2 Februari 2018
    Maka temuan PP11-254(4)-2017 terpenuhi

    Contoh:
      | jenis                   |
      | pasangan calon presiden |
      | calon dpd               |

  Skenario konsep: PP11-254(4) menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan   | hasil                                    |
      | pns                | 31 Desember 2020 | temuan PP11-254(4) terpenuhi             |
      | pns                | 1 Januari 2021   | temuan PP11-254(4) terpenuhi             |
      | pns                | 2 Januari 2021   | temuan PP11-254(4) terpenuhi             |
      | pns                | 27 Februari 2020 | temuan PP11-254(4) tidak terpenuhi       |
      | pns                | 31 Oktober 2023  | temuan PP11-254(4) tidak terpenuhi       |
      | cpns               | 31 Desember 2020 | temuan PP11-254(4) tidak terpenuhi       |
      | pns                | 31 Desember 2020 | peringatan ALERT-PP17-MULAI muncul       |
      | pns                | 1 Januari 2021   | peringatan ALERT-PP17-MULAI tidak muncul |

  Skenario konsep: PP11-254(4) menurut jenis
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan caleg-1 berupa <jenis>
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2023
    Dan terlapor sendiri maju sebagai caleg-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap caleg-1
    Dan perbuatan itu terjadi pada 2 Februari 2023
    Maka temuan PP11-254(4) terpenuhi

    Contoh:
      | jenis                   |
      | pasangan calon presiden |
      | calon dpr               |

  Skenario konsep: PP11-254(4)-2023 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
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

  Skenario: PP11-254(4)-2023, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan penetapan pencalonan itu terjadi pada 30 September 2023
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Oktober 2023
    Maka temuan PP11-254(4)-2023 tidak terpenuhi

  Skenario konsep: PP11-254(3) menurut status kepegawaian, pencalonan terlapor sendiri, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor mengajukan pengunduran diri pada 1 Februari 2018
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan <pencalonan_terlapor_sendiri>
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | pencalonan_terlapor_sendiri               | hari_perbuatan | hasil                           |
      | pns                | terlapor sendiri maju sebagai paslon-1    | 6 April 2017   | ALERT-CALON-DENGAN-HORMAT tidak |
      | pns                | terlapor sendiri maju sebagai paslon-1    | 7 April 2017   | ALERT-CALON-DENGAN-HORMAT       |
      | pns                | terlapor sendiri maju sebagai paslon-1    | 8 April 2017   | ALERT-CALON-DENGAN-HORMAT       |
      | cpns               | terlapor sendiri maju sebagai paslon-1    | 7 April 2017   | ALERT-CALON-DENGAN-HORMAT tidak |
      | pppk               | terlapor sendiri maju sebagai paslon-1    | 7 April 2017   | ALERT-CALON-DENGAN-HORMAT tidak |
      | pns                | terlapor sendiri tidak maju sebagai calon | 7 April 2017   | ALERT-CALON-DENGAN-HORMAT tidak |

  Skenario: PP11-254(3), peringatan ALERT-CALON-DENGAN-HORMAT tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus asn
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2018
    Maka peringatan ALERT-CALON-DENGAN-HORMAT tidak muncul

  Skenario: PP11-254(3), peringatan ALERT-CALON-DENGAN-HORMAT tidak muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 26 Desember 2017
    Maka peringatan ALERT-CALON-DENGAN-HORMAT tidak muncul
