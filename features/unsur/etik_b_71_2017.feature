# language: id
@unsur
Fitur: Unsur demi unsur – Larangan menurut surat Menpan-RB B/71/2017
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: B71-1 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan B71-1 <hasil>

    Contoh:
      | hari_perbuatan    | hasil           |
      | 26 Desember 2017  | tidak terpenuhi |
      | 27 Desember 2017  | terpenuhi       |
      | 28 Desember 2017  | terpenuhi       |
      | 21 September 2022 | tidak terpenuhi |
      | 22 September 2022 | tidak terpenuhi |
      | 23 September 2022 | tidak terpenuhi |

  Skenario konsep: B71-2 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan B71-2 <hasil>

    Contoh:
      | hari_perbuatan    | hasil           |
      | 26 Desember 2017  | tidak terpenuhi |
      | 27 Desember 2017  | terpenuhi       |
      | 28 Desember 2017  | terpenuhi       |
      | 21 September 2022 | terpenuhi       |
      | 22 September 2022 | tidak terpenuhi |
      | 23 September 2022 | tidak terpenuhi |

  Skenario konsep: B71-3 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan B71-3 <hasil>

    Contoh:
      | hari_perbuatan    | hasil           |
      | 26 Desember 2017  | tidak terpenuhi |
      | 27 Desember 2017  | terpenuhi       |
      | 28 Desember 2017  | terpenuhi       |
      | 21 September 2022 | tidak terpenuhi |
      | 22 September 2022 | tidak terpenuhi |
      | 23 September 2022 | tidak terpenuhi |

  Skenario konsep: B71-4 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Maka temuan B71-4 <hasil>

    Contoh:
      | hari_perbuatan    | hasil           |
      | 26 Desember 2017  | tidak terpenuhi |
      | 27 Desember 2017  | terpenuhi       |
      | 28 Desember 2017  | terpenuhi       |
      | 21 September 2022 | terpenuhi       |
      | 22 September 2022 | tidak terpenuhi |
      | 23 September 2022 | tidak terpenuhi |

  Skenario konsep: B71-6 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan berpose terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan foto itu memuat calon
    Dan terlapor menunjukkan simbol keberpihakan
    Maka temuan B71-6 <hasil>

    Contoh:
      | hari_perbuatan    | hasil           |
      | 26 Desember 2017  | tidak terpenuhi |
      | 27 Desember 2017  | terpenuhi       |
      | 28 Desember 2017  | terpenuhi       |
      | 21 September 2022 | tidak terpenuhi |
      | 22 September 2022 | tidak terpenuhi |
      | 23 September 2022 | tidak terpenuhi |
