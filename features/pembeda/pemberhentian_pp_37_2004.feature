# language: id
@pembeda
Fitur: Perkara pembeda – Larangan PNS menjadi anggota partai politik (PP 37/2004)
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: PP37-3, peringatan ALERT-PARPOL-DENGAN-HORMAT tidak muncul (2)
    Diketahui pemberhentian atas permintaan terlapor ditangguhkan
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka peringatan ALERT-PARPOL-DENGAN-HORMAT tidak muncul
