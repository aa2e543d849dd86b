# language: id
@waktu @kalender
Fitur: Masa kampanye, masa tenang, dan pemungutan suara menurut kalender
  Hari pertama dan terakhir setiap masa. Pemungutan suara ulang mempunyai jadwal daerahnya sendiri; hari yang jadwalnya tidak
  diketahui tidak mempunyai masa, dan tidak pernah diduga dari daerah lain.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan waktu setempat adalah WIB
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario konsep: Masa pada hari batas setiap pemilihan
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan daerah pemilihan adalah <daerah>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka masa perbuatan adalah <masa>

    Contoh:
      | kalender                | daerah                 | perbuatan         | masa                    |
      | pilkada-2015            | Kabupaten Bandung      | 26 Agustus 2015   | pra kampanye            |
      | pilkada-2015            | Kabupaten Bandung      | 27 Agustus 2015   | masa kampanye           |
      | pilkada-2015            | Kabupaten Bandung      | 6 Desember 2015   | masa tenang             |
      | pilkada-2015            | Kabupaten Bandung      | 9 Desember 2015   | hari pemungutan suara   |
      | pilkada-2018            | Kabupaten Bandung      | 14 Februari 2018  | pra kampanye            |
      | pilkada-2018            | Kabupaten Bandung      | 15 Februari 2018  | masa kampanye           |
      | pilkada-2018            | Kabupaten Bandung      | 23 Juni 2018      | masa kampanye           |
      | pilkada-2018            | Kabupaten Bandung      | 24 Juni 2018      | masa tenang             |
      | pilkada-2018            | Kabupaten Bandung      | 27 Juni 2018      | hari pemungutan suara   |
      | pilkada-2018            | Kabupaten Bandung      | 28 Juni 2018      | pasca pemungutan suara  |
      | pilkada-2020            | Kabupaten Bandung      | 25 September 2020 | pra kampanye            |
      | pilkada-2020            | Kabupaten Bandung      | 26 September 2020 | masa kampanye           |
      | pilkada-2020            | Kabupaten Bandung      | 6 Desember 2020   | masa tenang             |
      | pilkada-2020            | Kabupaten Bandung      | 10 Desember 2020  | pasca pemungutan suara  |
      | pilkada-ulang-2025      | Kabupaten Bangka       | 24 Juli 2025      | pra kampanye            |
      | pilkada-ulang-2025      | Kabupaten Bangka       | 25 Juli 2025      | masa kampanye           |
      | pilkada-ulang-2025      | Kabupaten Bangka       | 26 Agustus 2025   | masa tenang             |
      | pilkada-ulang-2025      | Kabupaten Bangka       | 27 Agustus 2025   | hari pemungutan suara   |
      | psu-2025-barito-utara-2 | Kabupaten Barito Utara | 18 Juni 2025      | pra kampanye            |
      | psu-2025-barito-utara-2 | Kabupaten Barito Utara | 19 Juni 2025      | masa kampanye           |
      | psu-2025-barito-utara-2 | Kabupaten Barito Utara | 3 Agustus 2025    | masa tenang             |
      | psu-2025-barito-utara-2 | Kabupaten Barito Utara | 6 Agustus 2025    | hari pemungutan suara   |

  Skenario konsep: Pemungutan suara ulang mengikuti jadwal daerahnya
    Diketahui pemilihan adalah pilkada menurut kalender psu-2025
    Dan daerah pemilihan adalah <daerah>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka masa perbuatan adalah <masa>

    Contoh:
      | daerah                     | perbuatan        | masa                   |
      | Kabupaten Siak             | 10 Oktober 2024  | masa kampanye          |
      | Kabupaten Siak             | 23 Februari 2025 | pasca pemungutan suara |
      | Kabupaten Siak             | 22 Maret 2025    | hari pemungutan suara  |
      | Kabupaten Siak             | 23 Maret 2025    | pasca pemungutan suara |
      | Kabupaten Bengkulu Selatan | 9 April 2025     | masa kampanye          |
      | Kabupaten Bengkulu Selatan | 15 April 2025    | masa kampanye          |
      | Kabupaten Bengkulu Selatan | 16 April 2025    | masa tenang            |
      | Kabupaten Parigi Moutong   | 13 April 2025    | masa tenang            |
      | Kabupaten Parigi Moutong   | 16 April 2025    | hari pemungutan suara  |
      | Kota Palopo                | 7 Mei 2025       | masa kampanye          |
      | Kota Palopo                | 21 Mei 2025      | masa tenang            |
      | Provinsi Papua             | 26 Maret 2025    | masa kampanye          |
      | Provinsi Papua             | 3 Agustus 2025   | masa tenang            |

  Skenario konsep: Jadwal yang tidak diketahui tidak diduga
    Diketahui pemilihan adalah pilkada menurut kalender psu-2025
    Dan daerah pemilihan adalah <daerah>
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka fase perbuatan adalah sejak penetapan
    Dan masa perbuatan tidak diketahui dari kalender
    Dan temuan PILK-188-A belum pasti

    Contoh:
      | daerah                   | perbuatan        |
      | Kabupaten Siak           | 24 Februari 2025 |
      | Kabupaten Siak           | 21 Maret 2025    |
      | Kota Banjarbaru          | 10 April 2025    |
      | Kabupaten Parigi Moutong | 12 April 2025    |
      | Kabupaten Mahakam Ulu    | 10 Mei 2025      |
      | Kabupaten Pesawaran      | 23 Mei 2025      |
      | Kabupaten Boven Digoel   | 1 Juli 2025      |

  Skenario: Keputusan berpihak dalam kampanye pemungutan suara ulang
    Diketahui pemilihan adalah pilkada menurut kalender psu-2025
    Dan daerah pemilihan adalah Kabupaten Tasikmalaya
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 April 2025
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka masa perbuatan adalah masa kampanye
    Dan temuan PILK-188-A terpenuhi
