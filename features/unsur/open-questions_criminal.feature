# language: id
@unsur
Fitur: Unsur demi unsur – open-questions/criminal.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario: OQ-C-8, menurut posisi bawaan temuan PEM-521 belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan terlapor berperan sebagai pelaksana kampanye paslon-1 dari 1 September 2018 sampai 13 April 2019
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 2 Oktober 2018
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka menurut posisi bawaan temuan PEM-521 belum pasti

  Skenario: OQ-C-12, menurut posisi bawaan temuan PILK-182A belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Dan yang diancamkan adalah kejahatan berat
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan PILK-182A belum pasti

  Skenario: OQ-C-17, menurut posisi bawaan temuan PEM-548 belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan PEM-548 belum pasti

  Skenario: OQ-C-52, menurut posisi bawaan temuan PEM-523(1) belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan PEM-523(1) belum pasti

  Skenario: OQ-C-54, menurut posisi bawaan temuan KUHP-606(2) belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala desa
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan waktu setempat adalah WIB
    Ketika terlapor melakukan perbuatan menerima imbalan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan KUHP-606(2) belum pasti

  Skenario: OQ-C-41, menurut posisi bawaan temuan PILK-187(2) belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka menurut posisi bawaan temuan PILK-187(2) belum pasti

  Skenario: OQ-C-42, menurut posisi bawaan temuan PILK-187(1) belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka menurut posisi bawaan temuan PILK-187(1) belum pasti

  Skenario: OQ-C-44, menurut posisi bawaan temuan PILK-188-B-2015 belum pasti
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 10 Mei 2016
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan PILK-188-B-2015 belum pasti

  Skenario: OQ-C-43, menurut posisi bawaan temuan PILK-190 belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pppk
    Dan terlapor bukan penjabat kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan pencalonan itu bukan perseorangan
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 8 Juli 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka menurut posisi bawaan temuan PILK-190 belum pasti
