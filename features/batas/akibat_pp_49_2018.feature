# language: id
@batas
Fitur: Batas – Akibat bagi PPPK (PP 49/2018)
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Skenario: KONS-PPPK, peringatan ALERT-PPPK-INSTANSI tidak muncul
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
    Maka peringatan ALERT-PPPK-INSTANSI tidak muncul

  Skenario konsep: KONS-PPPK menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan perjanjian kerja terlapor memuat kewajiban netral
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-PPPK-INSTANSI tidak muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan   |
      | cpns               | 10 Oktober 2024  |
      | pppk               | 28 November 2018 |

  Skenario: KONS-PPPK, peringatan ALERT-PPPK-INSTANSI muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Maka peringatan ALERT-PPPK-INSTANSI muncul

  Skenario: KONS-PPPK-BERAT, peringatan ALERT-PPPK-KONTRAK tidak muncul
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
    Maka peringatan ALERT-PPPK-KONTRAK tidak muncul

  Skenario konsep: KONS-PPPK-BERAT menurut status kepegawaian
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka peringatan ALERT-PPPK-KONTRAK muncul

    Contoh:
      | status_kepegawaian                          |
      | terlapor berstatus pppk                     |
      | status kepegawaian terlapor tidak diketahui |

  Skenario: KONS-PPPK-BERAT menurut status kepegawaian, peringatan ALERT-PPPK-KONTRAK tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka peringatan ALERT-PPPK-KONTRAK tidak muncul
