# language: id
@unsur
Fitur: Unsur demi unsur – Kewajiban mengundurkan diri sebagai calon (UU 5/2014)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: UU5-123(3), tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus cpns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Desember 2019
    Maka temuan UU5-123(3) tidak terpenuhi

  Skenario: UU5-123(3), terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan caleg-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Dan terlapor sendiri maju sebagai caleg-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap caleg-1
    Dan perbuatan itu terjadi pada 2 Februari 2018
    Maka temuan UU5-123(3) terpenuhi
    Dan tingkat temuan UU5-123(3) adalah tanpa tingkat
