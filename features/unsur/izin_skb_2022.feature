# language: id
@unsur
Fitur: Unsur demi unsur – Perbuatan yang tetap dibolehkan menurut SKB 22 September 2022
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: OK-PHOTO, pertanyaan tentang atribut yang dipakai diajukan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan berpose terhadap paslon-1
    Dan perbuatan itu terjadi pada 28 September 2023
    Maka pertanyaan tentang atribut yang dipakai diajukan

  Skenario konsep: OK-CLTN menurut jenis dan pencalonan terlapor sendiri
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa <jenis>
    Dan <pencalonan_terlapor_sendiri>
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Mei 2024 sampai 31 Oktober 2024
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 September 2024
    Maka temuan SKB22-D13 <hasil>

    Contoh:
      | jenis          | pencalonan_terlapor_sendiri               | hasil           |
      | pasangan calon | terlapor sendiri tidak maju sebagai calon | belum pasti     |
      | partai         | terlapor sendiri maju sebagai paslon-1    | tidak terpenuhi |

  Skenario: OK-CLTN, temuan SKB22-D13 tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa partai
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Mei 2024 sampai 31 Oktober 2024
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 September 2024
    Maka temuan SKB22-D13 tidak terpenuhi
