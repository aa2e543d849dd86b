# language: id
@pembeda
Fitur: Perkara pembeda – Pemberhentian karena putusan pidana (UU 20/2023)
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 1 November 2023

  Skenario: UU20-52(3)h, tingkat temuan UU20-52(3)h adalah pdhtaps
    Diketahui ada pencalonan calon-1 berupa pasangan calon
    Dan pidana penjara terlapor adalah 23 bulan
    Ketika terlapor melakukan perbuatan dipidana terhadap calon-1
    Dan perbuatan itu terjadi pada 31 Oktober 2023
    Maka tingkat temuan UU20-52(3)h adalah pdhtaps

  Skenario: UU20-52(3)h, tingkat temuan UU20-52(3)h adalah pdh atau tetap
    Diketahui bacaan OQ-A-50 ditetapkan pada posisi pp_tetap_berlaku
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan pidana penjara terlapor adalah 24 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan dipidana terhadap calon-1
    Dan perbuatan itu terjadi pada 31 Oktober 2023
    Maka tingkat temuan UU20-52(3)h adalah pdh atau tetap
