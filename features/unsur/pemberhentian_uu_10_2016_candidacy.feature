# language: id
@unsur
Fitur: Unsur demi unsur – Syarat pengunduran diri PNS sebagai pasangan calon
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: UU10-7(2)t, tingkat temuan UU10-7(2)t adalah tanpa tingkat
    Diketahui terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Desember 2019
    Maka tingkat temuan UU10-7(2)t adalah tanpa tingkat
