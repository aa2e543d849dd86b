# language: id
@pembeda
Fitur: Perkara pembeda – Majelis Kode Etik untuk sekretaris daerah
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Skenario: SEKDA-MAJELIS, peringatan ALERT-SEKDA-MAJELIS muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan terlapor adalah sekda
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan hukuman disiplin diputuskan pada 1 Maret 2021
    Maka peringatan ALERT-SEKDA-MAJELIS muncul

  Skenario: SEKDA-MAJELIS, peringatan ALERT-SEKDA-MAJELIS tidak muncul (3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan terlapor adalah sekda
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka peringatan ALERT-SEKDA-MAJELIS tidak muncul
