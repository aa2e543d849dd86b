# language: id
@unsur
Fitur: Unsur demi unsur – sanctions/pppk.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: menurut_instansi.ringan, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, calon_pns.berhenti_sedang, calon_pns.berhenti_berat, menurut_instansi.ringan, menurut_instansi.sedang, menurut_instansi.berat, menurut_instansi.pemutusan, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada 29 Oktober 2018
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, calon_pns.berhenti_sedang, calon_pns.berhenti_berat, menurut_instansi.ringan, menurut_instansi.sedang, menurut_instansi.berat, menurut_instansi.pemutusan, berat.1, berat.2, dan berat.3

  Skenario: menurut_instansi.sedang, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, menurut_instansi.sedang, berat.1, berat.2, berat.3, menurut_instansi.berat, dan menurut_instansi.pemutusan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 29 Oktober 2018
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, menurut_instansi.sedang, berat.1, berat.2, berat.3, menurut_instansi.berat, dan menurut_instansi.pemutusan
