# language: id
@pembeda
Fitur: Perkara pembeda – Jenis sanksi bagi PPPK
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019

  Skenario: menurut_instansi.berat, semua jenis sanksi yang mungkin bila status tidak diketahui
    Diketahui terlapor berstatus asn
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, menurut_instansi.ringan, menurut_instansi.sedang, menurut_instansi.berat, dan menurut_instansi.pemutusan
