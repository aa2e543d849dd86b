# language: id
@pidana
Fitur: Ancaman pidana sejak UU 1/2026
  Sejak 2 Januari 2026 minimum khusus dihapus dan denda mengikuti kategori; kurungan bersama denda menjadi denda saja. Hukum
  pada hari perbuatan berlaku, tetapi perkara yang diadili sejak hari itu memakai hukum baru kecuali yang lama lebih
  menguntungkan (KUHP Pasal 3 dan 618). Hasil hitungan harus dibandingkan dengan Lampiran I (OQ-C-3).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @PILK-187A(1)
  Skenario konsep: Hukum pada hari perbuatan menentukan ancaman politik uang
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(1) terpenuhi
    Dan ancaman pidana badan PILK-187A(1) adalah <penjara> bulan
    Dan ancaman denda PILK-187A(1) adalah <denda>
    Dan pidana badan dan denda PILK-187A(1) dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                              | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 72 | Rp200.000.000 sampai Rp1.000.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000      | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000      | dan/atau |

  @PILK-187A(1) @PILK-187A(2)
  Skenario konsep: Politik uang sebelum 2026 yang diadili sejak 2 Januari 2026
    Diketahui terlapor terdaftar sebagai pemilih
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 November 2024
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 2 Januari 2026
    Maka ancaman pidana badan <temuan> adalah 36 sampai 72 bulan
    Dan menurut hukum baru ancaman pidana badan <temuan> adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda <temuan> adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda <temuan> dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi <temuan> adalah hukum baru
    Dan peringatan ALERT-LEX-FAVOR muncul

    Contoh:
      | temuan       | perbuatan        |
      | PILK-187A(1) | memberi imbalan  |
      | PILK-187A(2) | menerima imbalan |

  @PILK-188-A @PILK-187A(1)
  Skenario konsep: Perkara yang diadili sebelum 2 Januari 2026 tidak memakai hukum baru
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 November 2024
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada <diadili>
    Maka <pembanding>

    Contoh:
      | hukum | diadili        | pembanding                                                      |
      | lama  | 1 Januari 2026 | tidak ada hukum baru yang dibandingkan bagi PILK-187A(1)        |
      | baru  | 2 Januari 2026 | hukum yang lebih menguntungkan bagi PILK-187A(1) adalah hukum baru |
      | baru  | 3 Januari 2026 | hukum yang lebih menguntungkan bagi PILK-187A(1) adalah hukum baru |

  @PILK-188-A
  Skenario: Pasal 188 sebelum 2026 yang diadili kemudian, hasilnya campuran
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka temuan PILK-188-A terpenuhi
    Dan ancaman pidana badan PILK-188-A adalah 1 sampai 6 bulan
    Dan ancaman denda PILK-188-A adalah Rp600.000 sampai Rp6.000.000
    Dan menurut hukum baru pidana pokok PILK-188-A adalah penjara
    Dan menurut hukum baru ancaman pidana badan PILK-188-A adalah 0 sampai 6 bulan
    Dan menurut hukum baru ancaman denda PILK-188-A adalah Rp50.000 sampai Rp10.000.000
    Dan hukum yang lebih menguntungkan bagi PILK-188-A adalah hukum campuran

  @PEM-494
  Skenario: Pasal 494 sebelum 2026 yang diadili kemudian menjadi denda saja
    Diketahui terlapor berperan sebagai tim kampanye paslon-1 dari 28 November 2023 sampai 10 Februari 2024
    Tapi pemilihan adalah pemilu menurut kalender pemilu-2024
    Tapi ada pencalonan paslon-1 berupa pasangan calon presiden
    Tapi penetapan pencalonan itu terjadi pada 13 November 2023
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka pidana pokok PEM-494 adalah kurungan
    Dan menurut hukum baru pidana pokok PEM-494 adalah denda
    Dan menurut hukum baru ancaman denda PEM-494 adalah Rp50.000 sampai Rp10.000.000
    Dan hukum yang lebih menguntungkan bagi PEM-494 adalah hukum baru

  @PILK-188-A @PILK-187A(1)
  Skenario konsep: Peringatan hukum yang lebih menguntungkan hanya untuk perbuatan sebelum 2026
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LEX-FAVOR <lama>
    Dan peringatan ALERT-ANCAMAN-HITUNGAN <baru>

    Contoh:
      | hukum | perbuatan      | lama         | baru         |
      | lama  | 1 Januari 2026 | muncul       | tidak muncul |
      | baru  | 2 Januari 2026 | tidak muncul | muncul       |
      | baru  | 3 Januari 2026 | tidak muncul | muncul       |

  Skenario konsep: Peringatan urutan sanksi administratif sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-KUHP-613-PILKADA <muncul>

    Contoh:
      | hukum | perbuatan      | muncul       |
      | lama  | 1 Januari 2026 | tidak muncul |
      | baru  | 2 Januari 2026 | muncul       |
      | baru  | 3 Januari 2026 | muncul       |
