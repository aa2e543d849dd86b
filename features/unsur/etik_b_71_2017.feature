# language: id
@unsur
Fitur: Unsur demi unsur – Larangan menurut surat Menpan-RB B/71/2017
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: B71-1 menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-2018
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

  Skenario konsep: B71-1 menurut kalender, jenis, dan hari perbuatan
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa <jenis>
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan B71-1 <hasil>

    Contoh:
      | kalender                                               | jenis                   | hari_perbuatan    | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 21 September 2022 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 22 September 2022 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pasangan calon presiden | 30 Agustus 2021   | terpenuhi       |

  Skenario konsep: B71-2 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
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

  Skenario: B71-2, terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 19 September 2018
    Maka temuan B71-2 terpenuhi

  Skenario konsep: B71-3 menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-2018
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

  Skenario: B71-3, terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Dan terlapor sendiri maju sebagai paslon-1
    Dan penetapan pencalonan itu terjadi pada 21 Oktober 2022
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 September 2022
    Maka temuan B71-3 terpenuhi
    Dan tingkat temuan B71-3 adalah moral

  Skenario: B71-3, tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Dan terlapor sendiri maju sebagai paslon-1
    Dan penetapan pencalonan itu terjadi pada 22 Oktober 2022
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka temuan B71-3 tidak terpenuhi

  Skenario: B71-3, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap caleg-1
    Dan perbuatan itu terjadi pada 27 Desember 2017
    Maka temuan B71-3 belum pasti

  Skenario konsep: B71-4 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
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

  Skenario: B71-4, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 Desember 2017
    Maka temuan B71-4 belum pasti
    Dan tingkat temuan B71-4 adalah moral

  Skenario konsep: B71-6 menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-2018
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

  Skenario: B71-6, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 September 2022
    Dan foto itu memuat calon
    Dan terlapor menunjukkan simbol keberpihakan
    Maka temuan B71-6 terpenuhi
    Dan tingkat temuan B71-6 adalah moral

  Skenario: B71-6, tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Dan penetapan pencalonan itu terjadi pada 22 Oktober 2022
    Ketika terlapor melakukan perbuatan berpose terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan foto itu memuat calon
    Dan terlapor menunjukkan simbol keberpihakan
    Maka temuan B71-6 tidak terpenuhi

  Skenario: B71-6, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap caleg-1
    Dan perbuatan itu terjadi pada 27 Desember 2017
    Maka temuan B71-6 belum pasti

  Skenario: B71-5, tingkat temuan B71-5 adalah moral
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka tingkat temuan B71-5 adalah moral
