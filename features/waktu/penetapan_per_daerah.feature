# language: id
@waktu @kalender
Fitur: Penetapan yang ditunda, ditambah, atau diulang di daerah tertentu
  Tanggal kalender bukan penetapan setiap calon. Di daerah yang dikecualikan, dan bila yang dimaksud mungkin pasangan pengganti,
  fase belum pasti sampai perkara menyebut peristiwa pasangan itu sendiri.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan waktu setempat adalah WIB
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario konsep: Tanpa peristiwa, fase di daerah tertentu
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan daerah pemilihan adalah <daerah>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka fase perbuatan adalah <fase>

    Contoh:
      | kalender                | daerah                   | perbuatan         | fase              |
      | pilkada-2020            | Kabupaten Malang         | 22 September 2020 | sebelum penetapan |
      | pilkada-2020            | Kabupaten Malang         | 23 September 2020 | belum pasti       |
      | pilkada-2020            | Kabupaten Malang         | 8 Desember 2020   | belum pasti       |
      | pilkada-2020            | Kota Sibolga             | 24 September 2020 | belum pasti       |
      | pilkada-2020            | Kota Malang              | 24 September 2020 | sejak penetapan   |
      | pilkada-2024            | Kabupaten Parigi Moutong | 21 September 2024 | sebelum penetapan |
      | pilkada-2024            | Kabupaten Parigi Moutong | 23 September 2024 | belum pasti       |
      | psu-2025                | Kabupaten Parigi Moutong | 23 September 2024 | belum pasti       |
      | psu-2025                | Kabupaten Siak           | 23 September 2024 | sejak penetapan   |
      | psu-2025                | Kota Banjarbaru          | 21 September 2024 | sebelum penetapan |
      | psu-2025                | Kota Banjarbaru          | 10 April 2025     | belum pasti       |
      | psu-2025                | Kota Palopo              | 22 Maret 2025     | belum pasti       |
      | psu-2025                | Kota Palopo              | 23 Maret 2025     | belum pasti       |
      | psu-2025                | Kota Palopo              | 24 Maret 2025     | sejak penetapan   |
      | psu-2025                | Provinsi Papua           | 24 Maret 2025     | sejak penetapan   |
      | psu-2025                | Kabupaten Boven Digoel   | 24 Maret 2025     | belum pasti       |
      | psu-2025-barito-utara-2 | Kabupaten Barito Utara   | 10 Oktober 2024   | belum pasti       |
      | psu-2025-barito-utara-2 | Kabupaten Barito Utara   | 25 Mei 2025       | belum pasti       |
      | psu-2025-barito-utara-2 | Kabupaten Barito Utara   | 26 Mei 2025       | sebelum penetapan |
      | pilkada-ulang-2025      | Kabupaten Bangka         | 5 Maret 2025      | belum pasti       |
      | pilkada-ulang-2025      | Kabupaten Bangka         | 6 Maret 2025      | sebelum penetapan |

  Skenario konsep: Penetapan yang ditunda karena Covid-19 lalu dilakukan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan daerah pemilihan adalah Kabupaten Nunukan
    Dan penetapan ditunda pencalonan itu terjadi pada 23 September 2020
    Dan penetapan pencalonan itu terjadi pada 3 Oktober 2020
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka fase perbuatan adalah <fase>
    Dan penetapan yang dipakai bukan tanggal bawaan kalender

    Contoh:
      | perbuatan         | fase              |
      | 24 September 2020 | sebelum penetapan |
      | 2 Oktober 2020    | sebelum penetapan |
      | 3 Oktober 2020    | belum pasti       |
      | 4 Oktober 2020    | sejak penetapan   |

  Skenario konsep: Pasangan baru dalam pemungutan suara ulang mempunyai penetapannya sendiri
    Diketahui pemilihan adalah pilkada menurut kalender psu-2025
    Dan daerah pemilihan adalah Kota Palopo
    Dan <peristiwa> pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka fase perbuatan adalah <fase>
    Dan temuan SKB22-E1 <etik>
    Dan temuan SKB22-D1 <disiplin>

    Contoh:
      | peristiwa   | penetapan         | perbuatan     | fase              | etik            | disiplin        |
      | penggantian | 23 Maret 2025     | 22 Maret 2025 | sebelum penetapan | terpenuhi       | tidak terpenuhi |
      | penggantian | 23 Maret 2025     | 23 Maret 2025 | belum pasti       | belum pasti     | belum pasti     |
      | penggantian | 23 Maret 2025     | 24 Maret 2025 | sejak penetapan   | tidak terpenuhi | terpenuhi       |
      | penetapan   | 22 September 2024 | 22 Maret 2025 | sejak penetapan   | tidak terpenuhi | terpenuhi       |

  Skenario konsep: Pasangan yang ditambahkan pengadilan lalu dibatalkan
    Diketahui pemilihan adalah pilkada menurut kalender psu-2025
    Dan daerah pemilihan adalah Kabupaten Parigi Moutong
    Tapi waktu setempat adalah WITA
    Dan penambahan putusan pencalonan itu terjadi pada 28 Oktober 2024 pukul 23.00
    Dan pembatalan pencalonan itu terjadi pada 24 Februari 2025
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka fase perbuatan adalah <fase>

    Contoh:
      | perbuatan        | fase              |
      | 27 Oktober 2024  | sebelum penetapan |
      | 1 November 2024  | belum pasti       |
      | 2 November 2024  | sejak penetapan   |
      | 23 Februari 2025 | sejak penetapan   |
      | 25 Februari 2025 | belum pasti       |
