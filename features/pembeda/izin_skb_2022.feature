# language: id
@pembeda
Fitur: Perkara pembeda – Perbuatan yang tetap dibolehkan menurut SKB 22 September 2022
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015

  Skenario: OK-CLTN, perbuatan itu tidak diizinkan oleh OK-CLTN
    Diketahui perkara dinilai menurut pengetahuan per 22 September 2022
    Dan ada pencalonan calon-1 berupa partai
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 5 tahun
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 20 September 2022 sampai 21 September 2022
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap calon-1
    Dan perbuatan itu terjadi pada 21 September 2022
    Maka perbuatan itu tidak diizinkan oleh OK-CLTN

  Skenario: OK-CLTN, perbuatan itu diizinkan oleh OK-CLTN
    Diketahui perkara dinilai menurut pengetahuan per 23 September 2022
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 5 tahun
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 21 September 2022 sampai 22 September 2022
    Ketika terlapor melakukan perbuatan pendekatan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka perbuatan itu diizinkan oleh OK-CLTN
