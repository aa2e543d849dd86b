# language: id
@batas
Fitur: Batas – Akibat hasil jalur disiplin (PP 94/2021)
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Skenario konsep: KONS-SEDANG menurut status kepegawaian dan peristiwa pencalonan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut pns
    Dan terlapor tidak memberi dukungan secara aktif
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka peringatan ALERT-SEDANG-TRANSISI muncul

    Contoh:
      | status_kepegawaian | peristiwa_pencalonan | hari_perbuatan   |
      | pns                | 1 Agustus 2021       | 31 Agustus 2021  |
      | pns                | 1 Agustus 2021       | 1 September 2021 |
      | cpns               | 22 September 2024    | 12 Oktober 2024  |
      | asn                | 22 September 2024    | 12 Oktober 2024  |

  Skenario: KONS-SEDANG, peringatan ALERT-SEDANG-TRANSISI tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memberi dukungan secara aktif
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka peringatan ALERT-SEDANG-TRANSISI tidak muncul

  Skenario: KONS-SEDANG menurut status kepegawaian, peringatan ALERT-SEDANG-TRANSISI tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan pihak yang didekati adalah partai
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-SEDANG-TRANSISI tidak muncul

  Skenario konsep: KONS-BERAT menurut status kepegawaian dan peristiwa pencalonan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <peringatan> muncul

    Contoh:
      | status_kepegawaian                          | peristiwa_pencalonan | hari_perbuatan   | peringatan                    |
      | terlapor berstatus pns                      | 1 Agustus 2021       | 31 Agustus 2021  | ALERT-LABEL-PEMBERHENTIAN-UU5 |
      | terlapor berstatus pns                      | 1 Agustus 2021       | 1 September 2021 | ALERT-LABEL-PEMBERHENTIAN-UU5 |
      | status kepegawaian terlapor tidak diketahui | 22 September 2024    | 15 Oktober 2024  | ALERT-LABEL-PEMBERHENTIAN     |

  Skenario: KONS-BERAT, peringatan ALERT-LABEL-PEMBERHENTIAN tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka peringatan ALERT-LABEL-PEMBERHENTIAN tidak muncul

  Skenario konsep: KONS-WAJIB-PERIKSA menurut status kepegawaian dan peristiwa pencalonan dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memberi dukungan secara aktif
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka peringatan ALERT-WAJIB-PERIKSA muncul

    Contoh:
      | status_kepegawaian | peristiwa_pencalonan | hari_perbuatan   |
      | pns                | 1 Agustus 2021       | 31 Agustus 2021  |
      | pns                | 1 Agustus 2021       | 1 September 2021 |
      | pns                | 3 November 2023      | 5 Desember 2023  |
      | cpns               | 3 November 2023      | 5 Desember 2023  |

  Skenario: KONS-WAJIB-PERIKSA, peringatan ALERT-WAJIB-PERIKSA tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 2 November 2023
    Maka peringatan ALERT-WAJIB-PERIKSA tidak muncul

  Skenario: KONS-WAJIB-PERIKSA menurut status kepegawaian, peringatan ALERT-WAJIB-PERIKSA tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memberi dukungan secara aktif
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka peringatan ALERT-WAJIB-PERIKSA tidak muncul

  Skenario: PP94-REPEAT menurut status kepegawaian, peringatan ALERT-PENGULANGAN muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor pernah dijatuhi hukuman sedang pada jalur disiplin pada 5 Mei 2023 atas pelanggaran yang sifatnya sama
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka peringatan ALERT-PENGULANGAN muncul

  Skenario: PP94-REPEAT menurut hari perbuatan, peringatan ALERT-PENGULANGAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor pernah dijatuhi hukuman sedang pada jalur disiplin pada 5 Mei 2023 atas pelanggaran yang sifatnya sama
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Maka peringatan ALERT-PENGULANGAN tidak muncul
