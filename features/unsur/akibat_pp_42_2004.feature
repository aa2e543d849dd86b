# language: id
@unsur
Fitur: Unsur demi unsur – Majelis Kode Etik untuk sekretaris daerah
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: SEKDA-MAJELIS menurut hari perbuatan
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Dan jabatan terlapor adalah sekda
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan   | hasil                     |
      | 26 Desember 2017 | ALERT-SEKDA-MAJELIS tidak |
      | 27 Desember 2017 | ALERT-SEKDA-MAJELIS       |
      | 28 Desember 2017 | ALERT-SEKDA-MAJELIS       |
