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

  Skenario konsep: PP53-21 menurut kalender, hari penilaian, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender <kalender>
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus cpns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-PP53-WAJIB-HUKUM muncul

    Contoh:
      | kalender               | hari_penilaian   | hari_perbuatan  |
      | pemilu-2019            | 31 Desember 2019 | 1 Oktober 2018  |
      | contoh-pemilu-kampanye | 30 Agustus 2021  | 30 Agustus 2021 |

  Skenario: PP53-21, peringatan ALERT-PP53-WAJIB-HUKUM muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Maka peringatan ALERT-PP53-WAJIB-HUKUM muncul

  Skenario konsep: PP53-30 menurut perbuatan, hari perbuatan, dan keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan <keadaan>
    Maka peringatan ALERT-PENGULANGAN <hasil>

    Contoh:
      | perbuatan            | hari_perbuatan | keadaan                                            | hasil                 |
      | kekerasan            | 5 Juni 2010    | perbuatan itu terjadi dalam rangka penetapan hasil | tidak muncul          |
      | kekerasan            | 6 Juni 2010    | perbuatan itu terjadi dalam rangka penetapan hasil | muncul                |
      | kekerasan            | 7 Juni 2010    | perbuatan itu terjadi dalam rangka penetapan hasil | muncul                |
      | mengubah hasil suara | 30 Juni 2016   | perbuatan itu dilakukan secara sengaja             | tidak muncul          |
      | kekerasan            | 6 Juni 2010    | perbuatan itu terjadi dalam rangka penetapan hasil | muncul karena PP53-30 |

  Skenario konsep: PP53-30 menurut hari penilaian, status kepegawaian, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor pernah dijatuhi hukuman sedang pada jalur disiplin pada 1 Maret 2018 atas pelanggaran yang sifatnya sama
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-PENGULANGAN <hasil>

    Contoh:
      | hari_penilaian | status_kepegawaian | hari_perbuatan   | hasil                       |
      | 1 Oktober 2021 | pns                | 30 Agustus 2021  | muncul                      |
      | 1 Oktober 2021 | pns                | 31 Agustus 2021  | muncul                      |
      | 1 Oktober 2021 | pns                | 1 September 2021 | muncul                      |
      | 30 Juni 2021   | pns                | 6 Juni 2010      | tidak muncul                |
      | 1 Oktober 2021 | pns                | 31 Agustus 2021  | tidak muncul karena PP53-30 |
      | 1 Oktober 2021 | cpns               | 30 Agustus 2021  | muncul karena PP53-30       |
      | 1 Oktober 2021 | pns                | 30 Agustus 2021  | muncul karena PP53-30       |

  Skenario: PP53-30, peringatan ALERT-PENGULANGAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor pernah dijatuhi hukuman sedang pada jalur disiplin pada 1 Maret 2018 atas pelanggaran yang sifatnya sama
    Dan penetapan pencalonan itu terjadi pada 7 Mei 2010
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Maka peringatan ALERT-PENGULANGAN tidak muncul

  Skenario konsep: KONS-PERALIHAN-UPAYA menurut hari perbuatan dan tanggal keberatan atau banding
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan keberatan atau banding diajukan pada <tanggal_keberatan_atau_banding>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan   | tanggal_keberatan_atau_banding | hasil                       |
      | 5 Juni 2010      | 9 Agustus 2021                 | ALERT-PERALIHAN-UPAYA tidak |
      | 6 Juni 2010      | 9 Agustus 2021                 | ALERT-PERALIHAN-UPAYA       |
      | 7 Juni 2010      | 9 Agustus 2021                 | ALERT-PERALIHAN-UPAYA       |
      | 30 Agustus 2021  | 9 Agustus 2021                 | ALERT-PERALIHAN-UPAYA       |
      | 31 Agustus 2021  | 9 Agustus 2021                 | ALERT-PERALIHAN-UPAYA tidak |
      | 1 September 2021 | 9 Agustus 2021                 | ALERT-PERALIHAN-UPAYA tidak |
      | 6 Juni 2010      | 1 Januari 2024                 | ALERT-PERALIHAN-UPAYA tidak |

  Skenario: KONS-PERALIHAN-UPAYA, peringatan ALERT-PERALIHAN-UPAYA tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Januari 2014
    Maka peringatan ALERT-PERALIHAN-UPAYA tidak muncul

  Skenario: KONS-PERALIHAN-UPAYA, peringatan ALERT-PERALIHAN-UPAYA muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka peringatan ALERT-PERALIHAN-UPAYA muncul
