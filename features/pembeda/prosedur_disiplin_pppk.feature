# language: id
@pembeda
Fitur: Perkara pembeda – Penegakan disiplin PPPK
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: disiplin-pppk, jalur disiplin berakhir pada keadaan keputusan (2)
    Diketahui terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Maka jalur disiplin berakhir pada keadaan keputusan
