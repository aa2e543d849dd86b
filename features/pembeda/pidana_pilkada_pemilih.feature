# language: id
@pembeda
Fitur: Perkara pembeda – Tindak pidana terhadap pemilih, daftar pemilih, dan pemungutan suara Pemilihan
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 2 Juli 2016

  Skenario konsep: PILK-182A menurut kalender dan keadaan
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan bacaan OQ-C-12 ditetapkan pada posisi alternatif
    Dan ada pencalonan calon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan <keadaan>
    Maka temuan PILK-182A terpenuhi

    Contoh:
      | kalender             | keadaan                                    |
      | pilkada-2018         | terlapor memakai kekerasan                 |
      | pilkada-2015         | yang diancamkan adalah kekerasan bersama   |
      | pilkada-2018         | yang diancamkan adalah kekerasan           |
      | pilkada-2018         | yang diancamkan adalah kekerasan bersama   |
      | contoh-pilkada-suara | korban itu tidak diberi kesempatan memilih |
