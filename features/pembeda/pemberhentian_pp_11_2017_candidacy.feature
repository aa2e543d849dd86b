# language: id
@pembeda
Fitur: Perkara pembeda – PNS yang menjadi calon dan tidak mengundurkan diri (PP 11/2017)
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: PP11-254(3), peringatan ALERT-CALON-DENGAN-HORMAT tidak muncul (3)
    Diketahui terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2024
    Maka peringatan ALERT-CALON-DENGAN-HORMAT tidak muncul
