# language: id
@unsur
Fitur: Unsur demi unsur – Pemilihan serentak 2018
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-2018

  Skenario: pilkada-2018, masa perbuatan adalah masa tenang
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 26 Juni 2018
    Maka masa perbuatan adalah masa tenang
