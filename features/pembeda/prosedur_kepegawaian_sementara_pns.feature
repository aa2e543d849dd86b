# language: id
@pembeda
Fitur: Perkara pembeda – Pemberhentian sementara PNS yang ditahan
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024

  Skenario: kepegawaian-sementara-pns, jalur kepegawaian berakhir pada keadaan pemberhentian_sementara
    Diketahui terlapor berstatus pns
    Dan terlapor ditahan sebagai tersangka
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2014
    Maka jalur kepegawaian berakhir pada keadaan pemberhentian_sementara
