# language: id
@unsur
Fitur: Unsur demi unsur – Akibat hasil jalur disiplin (PP 53/2010)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: PP53-21 menurut hari penetapan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_penetapan | hari_perbuatan | hasil                        |
      | 6 Mei 2010     | 5 Juni 2010    | ALERT-PP53-WAJIB-HUKUM tidak |
      | 7 Mei 2010     | 6 Juni 2010    | ALERT-PP53-WAJIB-HUKUM       |
      | 8 Mei 2010     | 7 Juni 2010    | ALERT-PP53-WAJIB-HUKUM       |

  Skenario konsep: PP53-21 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-PP53-WAJIB-HUKUM tidak muncul

    Contoh:
      | hari_perbuatan   |
      | 30 Agustus 2021  |
      | 31 Agustus 2021  |
      | 1 September 2021 |

  Skenario konsep: PP53-30 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan | hasil                   |
      | 5 Juni 2010    | ALERT-PENGULANGAN tidak |
      | 6 Juni 2010    | ALERT-PENGULANGAN       |
      | 7 Juni 2010    | ALERT-PENGULANGAN       |

  Skenario konsep: PP53-30 menurut hari penilaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor pernah dijatuhi hukuman sedang pada jalur disiplin pada 1 Maret 2018 atas pelanggaran yang sifatnya sama
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_penilaian | hari_perbuatan   | hasil                   |
      | 1 Oktober 2021 | 30 Agustus 2021  | ALERT-PENGULANGAN       |
      | 1 Oktober 2021 | 31 Agustus 2021  | ALERT-PENGULANGAN       |
      | 1 Oktober 2021 | 1 September 2021 | ALERT-PENGULANGAN       |
      | 30 Juni 2021   | 6 Juni 2010      | ALERT-PENGULANGAN tidak |

  Skenario konsep: KONS-PERALIHAN-UPAYA menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan keberatan atau banding diajukan pada 9 Agustus 2021
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan   | hasil                       |
      | 5 Juni 2010      | ALERT-PERALIHAN-UPAYA tidak |
      | 6 Juni 2010      | ALERT-PERALIHAN-UPAYA       |
      | 7 Juni 2010      | ALERT-PERALIHAN-UPAYA       |
      | 30 Agustus 2021  | ALERT-PERALIHAN-UPAYA       |
      | 31 Agustus 2021  | ALERT-PERALIHAN-UPAYA tidak |
      | 1 September 2021 | ALERT-PERALIHAN-UPAYA tidak |
