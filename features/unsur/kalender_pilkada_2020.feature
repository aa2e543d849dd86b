# language: id
@unsur
Fitur: Unsur demi unsur – Pemilihan serentak lanjutan 2020
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021

  Skenario: pilkada-2020, peringatan ALERT-PRAKTIK-TERBELAH tidak muncul
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Desember 2020
    Maka peringatan ALERT-PRAKTIK-TERBELAH tidak muncul
    Dan masa perbuatan adalah masa tenang
