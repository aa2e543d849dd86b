# language: id
@pembeda
Fitur: Perkara pembeda – Tindak pidana kampanye Pemilihan (Pasal 69 dan Pasal 187 ayat (1) sampai dengan ayat (4))
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Skenario: PILK-187(1), terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan perkara dinilai menurut pengetahuan per 14 Februari 2015
    Dan ada pencalonan calon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap calon-1
    Dan perbuatan itu terjadi pada 13 Februari 2015
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(1) terpenuhi

  Skenario: PILK-187(2), terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 10 Desember 2015
    Dan bacaan OQ-C-41 ditetapkan pada posisi setiap_kampanye
    Dan ada pencalonan calon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap calon-1
    Dan perbuatan itu terjadi pada 9 Desember 2015
    Dan perbuatan itu dilakukan secara sengaja
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan yang diancamkan adalah kekerasan bersama
    Maka temuan PILK-187(2) terpenuhi
