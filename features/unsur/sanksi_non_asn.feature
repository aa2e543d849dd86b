# language: id
@unsur
Fitur: Unsur demi unsur – sanctions/non-asn.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: non_asn.bertingkat, sanksi yang dapat dijatuhkan pada jalur non asn adalah non_asn.bertingkat dan non_asn.pengakhiran
    Diketahui terlapor berstatus non asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Januari 2023
    Maka sanksi yang dapat dijatuhkan pada jalur non asn adalah non_asn.bertingkat dan non_asn.pengakhiran

  Skenario konsep: non_asn.pengakhiran menurut bentuk ikatan kerja dan hari perbuatan
    Diketahui terlapor berstatus non asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bentuk ikatan kerja terlapor adalah <bentuk_ikatan_kerja>
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka sanksi yang dapat dijatuhkan pada jalur non asn adalah non_asn.bertingkat dan non_asn.pengakhiran

    Contoh:
      | bentuk_ikatan_kerja | hari_perbuatan  |
      | kontrak             | 3 Januari 2023  |
      | tetap               | 10 Oktober 2024 |
      | lainnya             | 10 Oktober 2024 |
