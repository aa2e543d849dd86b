# language: id
@pembeda
Fitur: Perkara pembeda – Akibat hasil perkara (PP 11/2017)
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: KONS-CPNS, peringatan ALERT-CPNS-SELESAI muncul (2)
    Diketahui terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan kedudukan terlapor di partai politik adalah pengurus
    Dan bukti keanggotaan partai adalah surat keputusan
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Maka peringatan ALERT-CPNS-SELESAI muncul
