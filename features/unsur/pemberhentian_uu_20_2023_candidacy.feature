# language: id
@unsur
Fitur: Unsur demi unsur – Kewajiban mengundurkan diri sebagai calon (UU 20/2023)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: UU20-59(3), tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus non asn
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2024
    Maka temuan UU20-59(3) tidak terpenuhi

  Skenario: UU20-59(3), terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan caleg-1 berupa pasangan calon presiden
    Dan terlapor sendiri maju sebagai caleg-1
    Dan penetapan pencalonan itu terjadi pada 1 Oktober 2023
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap caleg-1
    Dan perbuatan itu terjadi pada 31 Oktober 2023
    Maka temuan UU20-59(3) terpenuhi
    Dan peringatan ALERT-CALON-PPPK tidak muncul

  Skenario: UU20-59(3), terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan caleg-1 berupa calon dpd
    Dan terlapor sendiri maju sebagai caleg-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap caleg-1
    Dan perbuatan itu terjadi pada 4 November 2023
    Maka temuan UU20-59(3) terpenuhi
