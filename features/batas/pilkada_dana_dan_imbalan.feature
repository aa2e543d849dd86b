# language: id
@batas
Fitur: Batas – Tindak pidana dana kampanye, politik uang, dan imbalan pencalonan dalam Pemilihan
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024

  @pidana @PILK-187A(1)
  Skenario konsep: PILK-187A(1), peringatan ALERT-PENERUSAN muncul
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul

    Contoh:
      | hasil                     |
      | ALERT-PENERUSAN           |
      | ALERT-LAPORAN-LEWAT-WAKTU |

  @pidana @PILK-187A(2)
  Skenario konsep: PILK-187A(2) menurut hari penilaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor terdaftar sebagai pemilih
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor menerima imbalan
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_penilaian   | hari_perbuatan   | hasil                     |
      | 31 Desember 2025 | 25 November 2024 | ALERT-PENERUSAN           |
      | 31 Desember 2025 | 25 November 2024 | ALERT-LAPORAN-LEWAT-WAKTU |
      | 1 Februari 2026  | 2 Januari 2026   | ALERT-ANCAMAN-HITUNGAN    |
      | 31 Januari 2026  | 1 Januari 2026   | ALERT-LEX-FAVOR           |

  @pidana @PILK-187A(2)
  Skenario konsep: PILK-187A(2) menurut hari penilaian dan hari perbuatan (2)
    Diketahui perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor terdaftar sebagai pemilih
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor menerima imbalan
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> tidak muncul

    Contoh:
      | hari_penilaian   | hari_perbuatan   | hasil                  |
      | 1 Februari 2026  | 2 Januari 2026   | ALERT-LEX-FAVOR        |
      | 31 Desember 2025 | 25 November 2024 | ALERT-ANCAMAN-HITUNGAN |
      | 31 Januari 2026  | 1 Januari 2026   | ALERT-ANCAMAN-HITUNGAN |

  @pidana @PILK-187A(1)
  Skenario: PILK-187A(1) menurut hari perbuatan, pidana pokok PILK-187A(1) adalah penjara
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187A(1) adalah penjara

  @pidana @PILK-187A(2)
  Skenario: PILK-187A(2) menurut hari perbuatan, pidana pokok PILK-187A(2) adalah penjara
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor terdaftar sebagai pemilih
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor menerima imbalan
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187A(2) adalah penjara
