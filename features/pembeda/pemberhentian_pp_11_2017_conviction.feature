# language: id
@pembeda
Fitur: Perkara pembeda – Pemberhentian karena putusan pidana (PP 11/2017)
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015

  Skenario: PP11-247-2023, terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 1 November 2023
    Dan bacaan OQ-A-50 ditetapkan pada posisi pp_tetap_berlaku
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan pidana penjara terlapor adalah 24 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan dipidana terhadap calon-1
    Dan perbuatan itu terjadi pada 31 Oktober 2023
    Maka temuan PP11-247-2023 terpenuhi

  Skenario: PP11-248(2), tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 8 April 2017
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan pidana penjara terlapor adalah 24 bulan
    Ketika terlapor melakukan perbuatan dipidana terhadap calon-1
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-248(2) tidak terpenuhi

  Skenario: PP11-251, tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 8 April 2017
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan pidana penjara terlapor adalah 24 bulan
    Ketika terlapor melakukan perbuatan dipidana terhadap calon-1
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-251 tidak terpenuhi
