# language: id
@pembeda
Fitur: Perkara pembeda – Tindak pidana dana kampanye, politik uang, dan imbalan pencalonan dalam Pemilihan
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015

  Skenario: PILK-187(5)-2015, tidak terpenuhi (2)
    Diketahui perkara dinilai menurut pengetahuan per 3 Februari 2015
    Dan bacaan OQ-C-25 ditetapkan pada posisi tersirat
    Dan ada pencalonan calon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap calon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PILK-187(5)-2015 tidak terpenuhi

  Skenario: PILK-187(5), terpenuhi (2)
    Diketahui perkara dinilai menurut pengetahuan per 2 Juli 2016
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Dan ada pencalonan calon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp75.000.001
    Dan terlapor memberi imbalan
    Maka temuan PILK-187(5) terpenuhi

  Skenario: PILK-187(5), terpenuhi (3)
    Diketahui perkara dinilai menurut pengetahuan per 2 Juli 2016
    Dan ada pencalonan calon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp75.000.001
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(5) terpenuhi
