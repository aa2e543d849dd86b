# language: id
@unsur
Fitur: Unsur demi unsur – Pemilihan serentak 2015
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2015

  Skenario: pilkada-2015, masa perbuatan adalah masa tenang
    Diketahui terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Desember 2015
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka masa perbuatan adalah masa tenang
