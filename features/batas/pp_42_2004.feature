# language: id
@batas
Fitur: Batas – Kode etik pegawai negeri sipil menurut PP 42/2004
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Skenario: PP42-15, peringatan ALERT-MKE-SYARAT muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 3 November 2023
    Maka peringatan ALERT-MKE-SYARAT muncul

  Skenario: PP42-16, peringatan ALERT-MKE-REKOMENDASI muncul
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
    Maka peringatan ALERT-MKE-REKOMENDASI muncul

  Skenario: PP42-16, peringatan ALERT-MKE-REKOMENDASI muncul (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 3 November 2023
    Maka peringatan ALERT-MKE-REKOMENDASI muncul

  Skenario konsep: PP42-PPPK menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Oktober 2024 sampai 30 November 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka peringatan ALERT-PPPK-ETIK tidak muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pppk               | 18 Oktober 2004 |
      | cpns               | 12 Oktober 2024 |

  Skenario konsep: PP42-PPPK menurut status kepegawaian
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Oktober 2024 sampai 30 November 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka peringatan ALERT-PPPK-ETIK muncul

    Contoh:
      | status_kepegawaian |
      | pppk               |
      | asn                |

  Skenario: PP42-PPPK menurut status kepegawaian, peringatan ALERT-PPPK-ETIK tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Maka peringatan ALERT-PPPK-ETIK tidak muncul
