# language: id
@unsur
Fitur: Unsur demi unsur – sanctions/disiplin.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: calon_pns.berhenti_sedang, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, calon_pns.berhenti_sedang, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat
    Diketahui terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 8 Maret 2017
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, calon_pns.berhenti_sedang, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat
