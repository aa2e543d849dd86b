# language: id
@pembeda
Fitur: Perkara pembeda – Akibat hasil jalur disiplin (PP 53/2010)
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Skenario konsep: KONS-PERALIHAN-UPAYA menurut tanggal keberatan atau banding
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan keberatan atau banding diajukan pada <tanggal_keberatan_atau_banding>
    Maka peringatan <hasil> muncul

    Contoh:
      | tanggal_keberatan_atau_banding | hasil                       |
      | 30 Agustus 2021                | ALERT-PERALIHAN-UPAYA       |
      | 31 Agustus 2021                | ALERT-PERALIHAN-UPAYA tidak |

  Skenario: KONS-PERALIHAN-UPAYA, peringatan ALERT-PERALIHAN-UPAYA tidak muncul (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka peringatan ALERT-PERALIHAN-UPAYA tidak muncul
