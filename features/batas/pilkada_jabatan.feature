# language: id
@batas
Fitur: Batas – Tindak pidana pejabat dalam Pemilihan (Pasal 71 dan Pasal 162 ayat (3))
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024

  Skenario konsep: pejabat_asn menurut status kepegawaian dan jenjang jabatan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan jabatan terlapor adalah lainnya
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak memimpin unit kerja
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | hasil           |
      | cpns               | pengawas        | belum pasti     |
      | pppk               | pengawas        | terpenuhi       |
      | non asn            | pengawas        | tidak terpenuhi |
      | pns                | jpt utama       | terpenuhi       |
      | pns                | jpt madya       | terpenuhi       |
      | pns                | jpt pratama     | terpenuhi       |

  Skenario: pejabat_asn, pertanyaan tentang penjabat kepala daerah tidak diajukan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka pertanyaan tentang penjabat kepala daerah tidak diajukan

  Skenario: pejabat_asn menurut jenjang jabatan, temuan PILK-188-A terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu merugikan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A terpenuhi

  Skenario: pejabat_asn menurut status kepegawaian, temuan PILK-188-A tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus non asn
    Dan terlapor menduduki jenjang jabatan administrator
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PILK-188-A tidak terpenuhi

  Skenario: pejabat_asn menurut jenjang jabatan, pertanyaan tentang memimpin unit kerja diajukan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka pertanyaan tentang memimpin unit kerja diajukan

  @pidana @PILK-188-A
  Skenario konsep: PILK-188-A menurut jenis perbuatan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 28 November 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A belum pasti

    Contoh:
      | jenis_perbuatan       |
      | pengerahan asn        |
      | mengerahkan bukan asn |
      | penggunaan fasilitas  |
      | penggunaan program    |
      | penggantian pejabat   |
      | ikut kampanye         |
      | menghadiri deklarasi  |
      | memasang alat peraga  |
      | tim pemenangan        |
      | menemui calon         |
      | berpose               |
      | membuat materi        |
      | menjadi tuan rumah    |
      | menjadi saksi         |

  @pidana @PILK-188-A
  Skenario konsep: PILK-188-A menurut jenis perbuatan (2)
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 28 November 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka di bawah bacaan OQ-C-29=berlanjut temuan PILK-188-A terpenuhi

    Contoh:
      | jenis_perbuatan       |
      | pengerahan asn        |
      | mengerahkan bukan asn |
      | penggunaan fasilitas  |
      | penggunaan program    |
      | penggantian pejabat   |
      | ikut kampanye         |
      | keputusan berpihak    |

  @pidana @PILK-188-A
  Skenario: PILK-188-A menurut jenis perbuatan, temuan PILK-188-A bergantung pada penafsiran OQ-C-28
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan lainnya terhadap paslon-1
    Dan perbuatan itu terjadi pada 28 November 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A bergantung pada penafsiran OQ-C-28

  @pidana @PILK-188-A
  Skenario konsep: PILK-188-A menurut hari penilaian dan hari perbuatan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_penilaian   | hari_perbuatan   | hasil                     |
      | 31 Desember 2025 | 28 November 2024 | ALERT-LAPORAN-LEWAT-WAKTU |
      | 31 Desember 2025 | 28 November 2024 | ALERT-LEX-FAVOR           |
      | 1 Februari 2026  | 2 Januari 2026   | ALERT-ANCAMAN-HITUNGAN    |
      | 31 Januari 2026  | 1 Januari 2026   | ALERT-LEX-FAVOR           |

  @pidana @PILK-188-A
  Skenario konsep: PILK-188-A menurut hari penilaian dan hari perbuatan (2)
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> tidak muncul

    Contoh:
      | hari_penilaian   | hari_perbuatan   | hasil                  |
      | 1 Februari 2026  | 2 Januari 2026   | ALERT-LEX-FAVOR        |
      | 31 Desember 2025 | 28 November 2024 | ALERT-ANCAMAN-HITUNGAN |
      | 31 Januari 2026  | 1 Januari 2026   | ALERT-ANCAMAN-HITUNGAN |
