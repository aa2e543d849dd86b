# language: id
@unsur
Fitur: Unsur demi unsur – Pemungutan suara ulang kedua Barito Utara 2025
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender psu-2025-barito-utara-2

  Skenario konsep: psu-2025-barito-utara-2 menurut hari perbuatan
    Diketahui waktu setempat adalah WIB
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan daerah pemilihan adalah Kabupaten Barito Utara
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-PRAKTIK-TERBELAH tidak muncul
    Dan masa perbuatan adalah <hasil>

    Contoh:
      | hari_perbuatan | hasil         |
      | 2 Agustus 2025 | masa kampanye |
      | 5 Agustus 2025 | masa tenang   |

  Skenario: psu-2025-barito-utara-2, di bawah bacaan OQ-C-29=berakhir temuan PILK-188-A tidak terpenuhi
    Diketahui waktu setempat adalah WIB
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan daerah pemilihan adalah Kabupaten Barito Utara
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 7 Agustus 2025
    Maka di bawah bacaan OQ-C-29=berakhir temuan PILK-188-A tidak terpenuhi
