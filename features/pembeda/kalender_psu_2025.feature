# language: id
@pembeda
Fitur: Perkara pembeda – Pemungutan suara ulang Pilkada 2024 (2025)
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender psu-2025

  Skenario: psu-2025, temuan SKB22-D1 terpenuhi
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan daerah pemilihan adalah Kabupaten Parigi Moutong
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 13 April 2025
    Maka temuan SKB22-D1 terpenuhi
