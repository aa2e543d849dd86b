# language: id
@unsur
Fitur: Unsur demi unsur – penalties/pemilu.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: PEM-488, pidana pokok PEM-488 adalah kurungan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-488 adalah kurungan

  Skenario: PEM-497, pidana pokok PEM-497 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-497 adalah penjara

  Skenario: PEM-504, pidana pokok PEM-504 adalah kurungan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan catatan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka pidana pokok PEM-504 adalah kurungan

  Skenario: PEM-510, pidana pokok PEM-510 adalah penjara
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-510 adalah penjara

  Skenario: PEM-511, pidana pokok PEM-511 adalah penjara
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-511 adalah penjara

  Skenario: PEM-516, pidana pokok PEM-516 adalah penjara
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-516 adalah penjara

  Skenario: PEM-517, pidana pokok PEM-517 adalah penjara
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-517 adalah penjara

  Skenario: PEM-519, pidana pokok PEM-519 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan dpd-1 berupa calon dpd
    Ketika terlapor melakukan perbuatan dukungan dpd curang terhadap dpd-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-519 adalah penjara

  Skenario: PEM-520, pidana pokok PEM-520 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-520 adalah penjara

  Skenario: PEM-544, pidana pokok PEM-544 adalah penjara
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-544 adalah penjara

  Skenario: PEM-531, ancaman pidana badan PEM-531 adalah 0 sampai 48 bulan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka ancaman pidana badan PEM-531 adalah 0 sampai 48 bulan
    Dan ancaman pidana badan PEM-531 adalah 0 sampai 24 bulan
    Dan menurut hukum baru ancaman pidana badan PEM-531 adalah 0 sampai 24 bulan

  Skenario: PEM-548, pidana pokok PEM-548 adalah belum_diketahui
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-548 adalah belum_diketahui
