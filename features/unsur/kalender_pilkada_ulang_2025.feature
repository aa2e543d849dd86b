# language: id
@unsur
Fitur: Unsur demi unsur – Pemilihan ulang 2025 (Bangka dan Pangkalpinang)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-ulang-2025

  Skenario: pilkada-ulang-2025, peringatan ALERT-PRAKTIK-TERBELAH tidak muncul
    Diketahui waktu setempat adalah WIB
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan daerah pemilihan adalah Kabupaten Bangka
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 Agustus 2025
    Maka peringatan ALERT-PRAKTIK-TERBELAH tidak muncul
    Dan masa perbuatan adalah masa kampanye

  Skenario konsep: pilkada-ulang-2025 menurut hari perbuatan
    Diketahui waktu setempat adalah WIB
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan daerah pemilihan adalah Kabupaten Bangka
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan  | hasil                                                              |
      | 24 Agustus 2025 | peringatan ALERT-PRAKTIK-TERBELAH tidak muncul                     |
      | 28 Agustus 2025 | di bawah bacaan OQ-C-29=berakhir temuan PILK-188-A tidak terpenuhi |
