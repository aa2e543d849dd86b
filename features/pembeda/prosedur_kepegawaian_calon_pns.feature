# language: id
@pembeda
Fitur: Perkara pembeda – PNS yang menjadi calon tanpa mengundurkan diri
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024

  Skenario: kepegawaian-calon-pns, jalur kepegawaian berakhir pada keadaan keputusan_tidak_mengundurkan_diri
    Diketahui terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 8 Maret 2017
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka jalur kepegawaian berakhir pada keadaan keputusan_tidak_mengundurkan_diri
