# language: id
@pidana
Fitur: Perubahan hukum: tindak pidana Pemilu, UU ITE, dan KUHP
  Perbuatan sebelum 2 Januari 2026 yang diadili kemudian: hukum baru, kecuali yang lama lebih menguntungkan; berhenti bila bukan lagi tindak
  pidana, kecuali pasal pengganti terpenuhi (KUHP Pasal 3). Kurungan dengan denda bagi setiap orang: kategori II atau III (OQ-C-5).

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023

  @PEM-488 @OQ-C-5
  Skenario: PEM-488: kurungan menjadi denda kategori II atau III
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Maret 2023
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana pokok PEM-488 adalah kurungan
    Dan menurut hukum baru pidana pokok PEM-488 adalah denda
    Dan menurut hukum baru ancaman denda PEM-488 adalah Rp50.000 sampai Rp10.000.000
    Dan menurut hukum baru ancaman denda PEM-488 adalah Rp50.000 sampai Rp50.000.000
    Dan hukum yang lebih menguntungkan bagi PEM-488 belum pasti
    Dan peringatan ALERT-LEX-FAVOR muncul

  @PEM-491 @OQ-C-5
  Skenario: PEM-491: kurungan menjadi denda kategori II atau III
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana pokok PEM-491 adalah kurungan
    Dan menurut hukum baru pidana pokok PEM-491 adalah denda
    Dan menurut hukum baru ancaman denda PEM-491 adalah Rp50.000 sampai Rp10.000.000
    Dan menurut hukum baru ancaman denda PEM-491 adalah Rp50.000 sampai Rp50.000.000
    Dan hukum yang lebih menguntungkan bagi PEM-491 belum pasti
    Dan peringatan ALERT-LEX-FAVOR muncul

  @PEM-492 @OQ-C-5
  Skenario: PEM-492: kurungan menjadi denda kategori II atau III
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan kampanye di luar jadwal terhadap caleg-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana pokok PEM-492 adalah kurungan
    Dan menurut hukum baru pidana pokok PEM-492 adalah denda
    Dan menurut hukum baru ancaman denda PEM-492 adalah Rp50.000 sampai Rp10.000.000
    Dan menurut hukum baru ancaman denda PEM-492 adalah Rp50.000 sampai Rp50.000.000
    Dan hukum yang lebih menguntungkan bagi PEM-492 belum pasti
    Dan peringatan ALERT-LEX-FAVOR muncul

  @PEM-504 @OQ-C-5
  Skenario: PEM-504: kurungan menjadi denda kategori II atau III
    Ketika terlapor melakukan perbuatan menghilangkan catatan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Februari 2024
    Dan perbuatan itu dilakukan secara tidak sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana pokok PEM-504 adalah kurungan
    Dan menurut hukum baru pidana pokok PEM-504 adalah denda
    Dan menurut hukum baru ancaman denda PEM-504 adalah Rp50.000 sampai Rp10.000.000
    Dan menurut hukum baru ancaman denda PEM-504 adalah Rp50.000 sampai Rp50.000.000
    Dan hukum yang lebih menguntungkan bagi PEM-504 belum pasti
    Dan peringatan ALERT-LEX-FAVOR muncul

  @PEM-509 @OQ-C-5
  Skenario: PEM-509: kurungan menjadi denda kategori II atau III
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana pokok PEM-509 adalah kurungan
    Dan menurut hukum baru pidana pokok PEM-509 adalah denda
    Dan menurut hukum baru ancaman denda PEM-509 adalah Rp50.000 sampai Rp10.000.000
    Dan menurut hukum baru ancaman denda PEM-509 adalah Rp50.000 sampai Rp50.000.000
    Dan hukum yang lebih menguntungkan bagi PEM-509 belum pasti
    Dan peringatan ALERT-LEX-FAVOR muncul

  @PEM-493
  Skenario: PEM-493: kurungan perseorangan menjadi denda kategori II
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana pokok PEM-493 adalah kurungan
    Dan menurut hukum baru pidana pokok PEM-493 adalah denda
    Dan menurut hukum baru ancaman denda PEM-493 adalah Rp50.000 sampai Rp10.000.000
    Dan hukum yang lebih menguntungkan bagi PEM-493 adalah hukum baru

  @PEM-498
  Skenario: PEM-498: kurungan perseorangan menjadi denda kategori II
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana pokok PEM-498 adalah kurungan
    Dan menurut hukum baru pidana pokok PEM-498 adalah denda
    Dan menurut hukum baru ancaman denda PEM-498 adalah Rp50.000 sampai Rp10.000.000
    Dan hukum yang lebih menguntungkan bagi PEM-498 adalah hukum baru

  @PEM-490
  Skenario: PEM-490: penjara 12 bulan dengan denda yang dihitung ulang
    Diketahui ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus kepala desa
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-490 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-490 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-490 adalah 0 sampai 12 bulan
    Dan menurut hukum baru ancaman denda PEM-490 adalah Rp50.000 sampai Rp10.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-490 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-490 adalah hukum baru

  @PEM-497
  Skenario: PEM-497: penjara 24 bulan dengan denda yang dihitung ulang
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-497 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-497 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-497 adalah 0 sampai 24 bulan
    Dan menurut hukum baru ancaman denda PEM-497 adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-497 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-497 adalah hukum campuran

  @PEM-510
  Skenario: PEM-510: penjara 24 bulan dengan denda yang dihitung ulang
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Maret 2023
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-510 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-510 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-510 adalah 0 sampai 24 bulan
    Dan menurut hukum baru ancaman denda PEM-510 adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-510 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-510 adalah hukum campuran

  @PEM-511
  Skenario: PEM-511: penjara 36 bulan dengan denda yang dihitung ulang
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Maret 2023
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-511 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-511 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-511 adalah 0 sampai 36 bulan
    Dan menurut hukum baru ancaman denda PEM-511 adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-511 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-511 adalah hukum campuran

  @PEM-515
  Skenario: PEM-515: penjara 36 bulan dengan denda yang dihitung ulang
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan penerima imbalan itu adalah peserta kampanye
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-515 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-515 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-515 adalah 0 sampai 36 bulan
    Dan menurut hukum baru ancaman denda PEM-515 adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-515 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-515 adalah hukum campuran

  @PEM-516
  Skenario: PEM-516: penjara 18 bulan dengan denda yang dihitung ulang
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-516 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-516 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-516 adalah 0 sampai 18 bulan
    Dan menurut hukum baru ancaman denda PEM-516 adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-516 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-516 adalah hukum campuran

  @PEM-517
  Skenario: PEM-517: penjara 60 bulan dengan denda yang dihitung ulang
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-517 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-517 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-517 adalah 0 sampai 60 bulan
    Dan menurut hukum baru ancaman denda PEM-517 adalah Rp50.000 sampai Rp200.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-517 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-517 adalah hukum campuran

  @PEM-519
  Skenario: PEM-519: penjara 36 bulan dengan denda yang dihitung ulang
    Diketahui ada pencalonan dpd-1 berupa calon dpd
    Ketika terlapor melakukan perbuatan dukungan dpd curang terhadap dpd-1
    Dan perbuatan itu terjadi pada 15 Januari 2023
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-519 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-519 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-519 adalah 0 sampai 36 bulan
    Dan menurut hukum baru ancaman denda PEM-519 adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-519 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-519 adalah hukum campuran

  @PEM-520
  Skenario: PEM-520: penjara 72 bulan dengan denda yang dihitung ulang
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Mei 2023
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-520 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-520 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-520 adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PEM-520 adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-520 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-520 adalah hukum campuran

  @PEM-521
  Skenario: PEM-521: penjara 24 bulan dengan denda yang dihitung ulang
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-521 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-521 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-521 adalah 0 sampai 24 bulan
    Dan menurut hukum baru ancaman denda PEM-521 adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-521 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-521 adalah hukum campuran

  @PEM-523(1)
  Skenario: PEM-523(1): penjara 24 bulan dengan denda yang dihitung ulang
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan penerima imbalan itu adalah peserta kampanye
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-523(1) dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-523(1) adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-523(1) adalah 0 sampai 24 bulan
    Dan menurut hukum baru ancaman denda PEM-523(1) adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-523(1) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-523(1) adalah hukum campuran

  @PEM-523(2)
  Skenario: PEM-523(2): penjara 48 bulan dengan denda yang dihitung ulang
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan penerima imbalan itu adalah peserta kampanye
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-523(2) dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-523(2) adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-523(2) adalah 0 sampai 48 bulan
    Dan menurut hukum baru ancaman denda PEM-523(2) adalah Rp50.000 sampai Rp200.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-523(2) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-523(2) adalah hukum campuran

  @PEM-523(3)
  Skenario: PEM-523(3): penjara 36 bulan dengan denda yang dihitung ulang
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan penerima imbalan itu adalah peserta kampanye
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-523(3) dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-523(3) adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-523(3) adalah 0 sampai 36 bulan
    Dan menurut hukum baru ancaman denda PEM-523(3) adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-523(3) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-523(3) adalah hukum campuran

  @PEM-531
  Skenario: PEM-531: penjara 48 bulan dengan denda yang dihitung ulang
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-531 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-531 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-531 adalah 0 sampai 48 bulan
    Dan menurut hukum baru ancaman denda PEM-531 adalah Rp50.000 sampai Rp200.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-531 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-531 adalah hukum campuran

  @PEM-544
  Skenario: PEM-544: penjara 72 bulan dengan denda yang dihitung ulang
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Maret 2023
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana badan dan denda PEM-544 dihubungkan dengan kata dan
    Dan menurut hukum baru pidana pokok PEM-544 adalah penjara
    Dan menurut hukum baru ancaman pidana badan PEM-544 adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PEM-544 adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PEM-544 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PEM-544 adalah hukum campuran

  @PEM-488
  Skenario konsep: Hukum pada hari perbuatan menentukan ancaman Pasal 488
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-488 terpenuhi
    Dan pidana pokok PEM-488 adalah <pidana>
    Dan peringatan ALERT-LEX-FAVOR <lama>
    Dan peringatan ALERT-ANCAMAN-HITUNGAN <baru>
    Dan peringatan ALERT-KUHP-613-PEMILU <baru>
    Dan peringatan ALERT-DENDA-SAJA <baru>

    Contoh:
      | perbuatan      | pidana   | lama         | baru         |
      | 1 Januari 2026 | kurungan | muncul       | tidak muncul |
      | 2 Januari 2026 | denda    | tidak muncul | muncul       |
      | 3 Januari 2026 | denda    | tidak muncul | muncul       |

  @PEM-509
  Skenario: Sejak 2 Januari 2026 kesengajaan diperlukan juga bila pasalnya tidak menyebutnya
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-509 belum pasti
    Dan temuan PEM-509 bergantung pada penafsiran OQ-C-25

  @PEM-547 @OQ-C-17
  Skenario: Ancaman yang tidak diketahui tidak dibandingkan
    Diketahui ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus pejabat negara
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana pokok PEM-547 adalah belum_diketahui
    Dan hukum yang lebih menguntungkan bagi PEM-547 belum pasti

  @ITE-28-2-C @KUHP-243 @KUHP-300
  Skenario konsep: Ujaran kebencian sebelum 2026 berhenti, kecuali memenuhi pasal penggantinya
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar <dasar>
    Dan ujaran itu berisi hasutan
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Dan <akibat>
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka temuan ITE-28-2-C terpenuhi
    Dan <hukum>
    Dan peringatan ALERT-SARA-2026 muncul

    Contoh:
      | dasar | akibat                                                | hukum                                                            |
      | etnis | ujaran itu tidak berakibat kekerasan                  | menurut hukum baru ITE-28-2-C bukan lagi tindak pidana           |
      | etnis | ujaran itu berakibat kekerasan                        | hukum yang lebih menguntungkan bagi ITE-28-2-C adalah hukum baru |
      | agama | ujaran itu tidak berakibat kekerasan                  | hukum yang lebih menguntungkan bagi ITE-28-2-C adalah hukum baru |
      | etnis | tidak diketahui apakah ujaran itu berakibat kekerasan | hukum yang lebih menguntungkan bagi ITE-28-2-C belum pasti       |

  @ITE-28-2-C
  Skenario: Ujaran kebencian yang diadili sebelum 2 Januari 2026
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan ujaran itu berisi hasutan
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Dan ujaran itu tidak berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 1 Januari 2026
    Maka tidak ada hukum baru yang dibandingkan bagi ITE-28-2-C

  @ITE-28-3 @OQ-C-4
  Skenario: Berita bohong 2024: dendanya turun ke kategori V menurut satu bacaan
    Ketika terlapor melakukan perbuatan berita bohong terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka menurut hukum baru ancaman denda ITE-28-3 adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru ancaman denda ITE-28-3 adalah Rp50.000 sampai Rp1.000.000.000

  @ITE-29-A @ITE-29-B
  Skenario: Ancaman elektronik 2015: dari dua belas menjadi empat tahun sejak 25 November 2016
    Ketika terlapor melakukan perbuatan intimidasi terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Oktober 2015
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 10 Januari 2017
    Maka menurut hukum baru ancaman pidana badan ITE-29-A adalah 0 sampai 48 bulan
    Dan hukum yang lebih menguntungkan bagi ITE-29-A adalah hukum baru

  @ITE-27-3-B @KUHP-433(2) @KUHP-436
  Skenario konsep: Penghinaan elektronik 2020 yang diadili kemudian
    Ketika terlapor melakukan perbuatan penghinaan terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Oktober 2020
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan <tuduhan>
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan perbuatan itu dilakukan di muka umum
    Dan isi itu tidak ditujukan secara pribadi
    Dan terlapor tidak mengetahui bahwa isi ujaran itu bohong
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan <aduan>
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka temuan ITE-27-3-B terpenuhi
    Dan <hukum>
    Dan peringatan ALERT-NAMA-BAIK-2026 muncul

    Contoh:
      | tuduhan                               | aduan                           | hukum                                                            |
      | ujaran itu menuduhkan suatu hal       | korban mengadukan perbuatan itu | hukum yang lebih menguntungkan bagi ITE-27-3-B adalah hukum baru |
      | ujaran itu tidak menuduhkan suatu hal | korban mengadukan perbuatan itu | hukum yang lebih menguntungkan bagi ITE-27-3-B adalah hukum baru |

  @PEM-521 @KUHP-242
  Skenario konsep: Aturan khusus kampanye mengesampingkan aturan umum sejak 2 Januari 2026
    Diketahui <peran>
    Ketika terlapor melakukan perbuatan penghinaan terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-521 tidak terpenuhi
    Dan temuan KUHP-242 terpenuhi

    Contoh:
      | peran                                                                                        |
      | terlapor tidak mempunyai peran dalam kampanye                                                |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 |
