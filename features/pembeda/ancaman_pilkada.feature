# language: id
@pembeda
Fitur: Perkara pembeda – Ancaman pidana Pilkada
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024

  Skenario: PILK-188-B-2015, pidana pokok PILK-188-B-2015 adalah penjara (2)
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Maka pidana pokok PILK-188-B-2015 adalah penjara
