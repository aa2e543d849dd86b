# language: id
@unsur
Fitur: Unsur demi unsur – authority/non-asn.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: AUTH-NON-ASN, pejabat yang berwenang pada jalur non asn adalah pejabat menurut aturan instansi
    Diketahui terlapor berstatus non asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Januari 2023
    Maka pejabat yang berwenang pada jalur non asn adalah pejabat menurut aturan instansi
