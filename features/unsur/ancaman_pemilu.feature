# language: id
@unsur
Fitur: Unsur demi unsur – penalties/pemilu.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: PEM-488, pidana pokok PEM-488 adalah kurungan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-488 adalah kurungan

  Skenario: PEM-497, pidana pokok PEM-497 adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-497 adalah penjara

  Skenario: PEM-504, pidana pokok PEM-504 adalah kurungan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan catatan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka pidana pokok PEM-504 adalah kurungan

  Skenario: PEM-510, pidana pokok PEM-510 adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-510 adalah penjara

  Skenario: PEM-511, pidana pokok PEM-511 adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-511 adalah penjara

  Skenario: PEM-516, pidana pokok PEM-516 adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-516 adalah penjara

  Skenario: PEM-517, pidana pokok PEM-517 adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-517 adalah penjara

  Skenario: PEM-519, pidana pokok PEM-519 adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan dpd-1 berupa calon dpd
    Ketika terlapor melakukan perbuatan dukungan dpd curang terhadap dpd-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-519 adalah penjara

  Skenario: PEM-520, pidana pokok PEM-520 adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-520 adalah penjara

  Skenario: PEM-544, pidana pokok PEM-544 adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-544 adalah penjara

  Skenario: PEM-531, ancaman pidana badan PEM-531 adalah 0 sampai 48 bulan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka ancaman pidana badan PEM-531 adalah 0 sampai 48 bulan
    Dan ancaman pidana badan PEM-531 adalah 0 sampai 24 bulan
    Dan menurut hukum baru ancaman pidana badan PEM-531 adalah 0 sampai 24 bulan

  Skenario: PEM-548, pidana pokok PEM-548 adalah belum_diketahui
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-548 adalah belum_diketahui

  Skenario: PEM-490, pidana pokok PEM-490 adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan terlapor berstatus kepala desa
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap partai-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-490 adalah penjara

  Skenario: PEM-491, pidana pokok PEM-491 adalah kurungan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-491 adalah kurungan

  Skenario: PEM-492, pidana pokok PEM-492 adalah kurungan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 27 Juli 2017 sampai 5 September 2017
    Ketika terlapor melakukan perbuatan kampanye daring terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-492 adalah kurungan

  Skenario: PEM-493, pidana pokok PEM-493 adalah kurungan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan bacaan OQ-C-18 ditetapkan pada posisi pasal_493
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 27 Juli 2017 sampai 5 September 2017
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-493 adalah kurungan

  Skenario: PEM-498, pidana pokok PEM-498 adalah kurungan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-498 adalah kurungan

  Skenario: PEM-509, pidana pokok PEM-509 adalah kurungan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-tenang
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-509 adalah kurungan

  Skenario: PEM-515, pidana pokok PEM-515 adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-515 adalah penjara

  Skenario: PEM-494, pidana pokok PEM-494 adalah kurungan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 27 Juli 2017 sampai 5 September 2017
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-494 adalah kurungan

  Skenario: PEM-523(1), pidana pokok PEM-523(1) adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 27 Juli 2017 sampai 5 September 2017
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-523(1) adalah penjara

  Skenario: PEM-521, pidana pokok PEM-521 adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 27 Juli 2017 sampai 5 September 2017
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-521 adalah penjara

  Skenario: PEM-523(2), pidana pokok PEM-523(2) adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-tenang
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 27 Juli 2017 sampai 5 September 2017
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-523(2) adalah penjara

  Skenario: PEM-523(3), pidana pokok PEM-523(3) adalah penjara
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka tugas penyelenggara
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-523(3) adalah penjara

  Skenario: PEM-547, pidana pokok PEM-547 adalah belum_diketahui
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap partai-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PEM-547 adalah belum_diketahui
