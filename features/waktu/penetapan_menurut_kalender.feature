# language: id
@waktu @kalender
Fitur: Penetapan menurut kalender setiap pemilihan sejak 2015
  Sehari sebelum penetapan, hari penetapan, dan sehari sesudahnya. Tanggal kalender dipakai bila perkara tidak memuat peristiwa
  penetapan, dan ditandai. Tanggal yang hanya diingat tidak menentukan apa pun.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan waktu setempat adalah WIB
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario konsep: Keputusan camat di sekitar penetapan pasangan calon
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan daerah pemilihan adalah <daerah>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka penetapan yang dipakai adalah tanggal bawaan kalender
    Dan peringatan ALERT-PENETAPAN-BAWAAN muncul
    Dan fase perbuatan adalah <fase>
    Dan menurut posisi bawaan temuan PILK-188-A <hasil>

    Contoh:
      | kalender                | daerah                 | perbuatan         | fase              | hasil           |
      | pilkada-2018            | Kabupaten Bandung      | 11 Februari 2018  | sebelum penetapan | tidak terpenuhi |
      | pilkada-2018            | Kabupaten Bandung      | 12 Februari 2018  | belum pasti       | belum pasti     |
      | pilkada-2018            | Kabupaten Bandung      | 13 Februari 2018  | sejak penetapan   | terpenuhi       |
      | pilkada-2020            | Kabupaten Bandung      | 22 September 2020 | sebelum penetapan | tidak terpenuhi |
      | pilkada-2020            | Kabupaten Bandung      | 23 September 2020 | belum pasti       | belum pasti     |
      | pilkada-2020            | Kabupaten Bandung      | 24 September 2020 | sejak penetapan   | terpenuhi       |
      | pilkada-2024            | Kabupaten Bandung      | 21 September 2024 | sebelum penetapan | tidak terpenuhi |
      | pilkada-2024            | Kabupaten Bandung      | 22 September 2024 | belum pasti       | belum pasti     |
      | pilkada-2024            | Kabupaten Bandung      | 23 September 2024 | sejak penetapan   | terpenuhi       |
      | psu-2025-barito-utara-2 | Kabupaten Barito Utara | 15 Juni 2025      | sebelum penetapan | tidak terpenuhi |
      | psu-2025-barito-utara-2 | Kabupaten Barito Utara | 16 Juni 2025      | belum pasti       | belum pasti     |
      | psu-2025-barito-utara-2 | Kabupaten Barito Utara | 17 Juni 2025      | sejak penetapan   | terpenuhi       |
      | pilkada-ulang-2025      | Kota Pangkalpinang     | 21 Juli 2025      | sebelum penetapan | tidak terpenuhi |
      | pilkada-ulang-2025      | Kota Pangkalpinang     | 22 Juli 2025      | belum pasti       | belum pasti     |
      | pilkada-ulang-2025      | Kabupaten Bangka       | 23 Juli 2025      | sejak penetapan   | terpenuhi       |

  Skenario konsep: Penetapan 2015 hanya diingat, maka fase belum pasti di antara pencalonan dan kampanye
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan daerah pemilihan adalah Kabupaten Bandung
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka fase perbuatan adalah <fase>

    Contoh:
      | perbuatan       | fase              |
      | 13 Juli 2015    | sebelum penetapan |
      | 14 Juli 2015    | belum pasti       |
      | 23 Agustus 2015 | belum pasti       |
      | 24 Agustus 2015 | belum pasti       |
      | 25 Agustus 2015 | belum pasti       |
      | 26 Agustus 2015 | belum pasti       |
      | 27 Agustus 2015 | sejak penetapan   |

  Skenario konsep: Kalender 2017 hanya diingat, maka tanpa peristiwa tidak ada yang pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2017
    Dan daerah pemilihan adalah Kabupaten Bandung
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka fase perbuatan adalah belum pasti
    Dan masa perbuatan tidak diketahui dari kalender
    Dan temuan PILK-188-A belum pasti
    Dan pertanyaan tentang peristiwa pencalonan diajukan

    Contoh:
      | perbuatan        |
      | 23 Oktober 2016  |
      | 24 Oktober 2016  |
      | 25 Oktober 2016  |
      | 14 Februari 2017 |

  Skenario konsep: Peristiwa dalam perkara menentukan fase juga bila kalendernya hanya diingat
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka fase perbuatan adalah <fase>
    Dan penetapan yang dipakai bukan tanggal bawaan kalender

    Contoh:
      | kalender     | penetapan       | perbuatan       | fase              |
      | pilkada-2015 | 24 Agustus 2015 | 23 Agustus 2015 | sebelum penetapan |
      | pilkada-2015 | 24 Agustus 2015 | 24 Agustus 2015 | belum pasti       |
      | pilkada-2015 | 24 Agustus 2015 | 25 Agustus 2015 | sejak penetapan   |
      | pilkada-2017 | 24 Oktober 2016 | 23 Oktober 2016 | sebelum penetapan |
      | pilkada-2017 | 24 Oktober 2016 | 24 Oktober 2016 | belum pasti       |
      | pilkada-2017 | 24 Oktober 2016 | 25 Oktober 2016 | sejak penetapan   |

  Skenario: Masa yang tidak diketahui membiarkan tindak pidana belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2017
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan penetapan pencalonan itu terjadi pada 24 Oktober 2016
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2016
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka fase perbuatan adalah sejak penetapan
    Dan masa perbuatan tidak diketahui dari kalender
    Dan temuan PILK-188-A belum pasti

  Skenario konsep: Pemberian uang sebelum dan sejak penetapan pada pemilihan lama
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan daerah pemilihan adalah Kabupaten Bandung
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(1) <hasil>

    Contoh:
      | kalender     | perbuatan         | hasil       |
      | pilkada-2018 | 11 Februari 2018  | belum pasti |
      | pilkada-2018 | 13 Februari 2018  | terpenuhi   |
      | pilkada-2020 | 22 September 2020 | belum pasti |
      | pilkada-2020 | 24 September 2020 | terpenuhi   |
