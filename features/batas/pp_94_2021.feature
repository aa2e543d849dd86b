# language: id
@batas
Fitur: Batas – Disiplin PNS menurut PP 94/2021
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  @disiplin @PP94-n1
  Skenario konsep: PP94-n1 menurut peristiwa pencalonan dan jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka temuan PP94-n1 <hasil>

    Contoh:
      | peristiwa_pencalonan | jenis_perbuatan     | hari_perbuatan   | hasil       |
      | 1 Agustus 2021       | mendengar visi misi | 31 Agustus 2021  | belum pasti |
      | 1 Agustus 2021       | mendengar visi misi | 1 September 2021 | belum pasti |
      | 22 September 2024    | tim pemenangan      | 12 Oktober 2024  | terpenuhi   |

  @disiplin @PP94-n1
  Skenario: PP94-n1 menurut jenis perbuatan, temuan PP94-n1 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu bukan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n1 terpenuhi

  @disiplin @PP94-n1
  Skenario: PP94-n1 menurut jenis perbuatan, peringatan ALERT-HADIR-PASIF tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka peringatan ALERT-HADIR-PASIF tidak muncul

  @disiplin @PP94-n1
  Skenario: PP94-n1 menurut simbol keberpihakan, peringatan ALERT-HADIR-PASIF tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka peringatan ALERT-HADIR-PASIF tidak muncul

  @disiplin @PP94-n1
  Skenario: PP94-n1 menurut atribut yang dipakai, peringatan ALERT-HADIR-PASIF tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor memakai atribut partai
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka peringatan ALERT-HADIR-PASIF tidak muncul

  @disiplin @PP94-n1
  Skenario: PP94-n1 menurut atribut yang dipakai, peringatan ALERT-HADIR-PASIF tidak muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor memakai atribut calon
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka peringatan ALERT-HADIR-PASIF tidak muncul

  @disiplin @PP94-n1
  Skenario: PP94-n1 menurut atribut yang dipakai, peringatan ALERT-HADIR-PASIF tidak muncul (3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor memakai atribut pns
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka peringatan ALERT-HADIR-PASIF tidak muncul

  @disiplin @PP94-n1
  Skenario: PP94-n1 menurut pengerahan ASN lain, peringatan ALERT-HADIR-PASIF tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka peringatan ALERT-HADIR-PASIF tidak muncul

  @disiplin @PP94-n1
  Skenario: PP94-n1 menurut fasilitas negara, peringatan ALERT-HADIR-PASIF tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor memakai fasilitas negara
    Maka peringatan ALERT-HADIR-PASIF tidak muncul

  @disiplin @PP94-n1
  Skenario: PP94-n1 menurut jenis perbuatan, peringatan ALERT-HADIR-PASIF muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka peringatan ALERT-HADIR-PASIF muncul

  @disiplin @PP94-n1
  Skenario: PP94-n1, peringatan ALERT-HADIR-PASIF muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan bacaan OQ-A-2 ditetapkan pada posisi dilarang
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 1 September 2023
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 September 2023 sampai 30 November 2023
    Dan terlapor menduduki jenjang jabatan pelaksana
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 28 September 2023
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka peringatan ALERT-HADIR-PASIF muncul

  @disiplin @PP94-n2
  Skenario konsep: PP94-n2 menurut hari perbuatan dan peristiwa pencalonan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Agustus 2021
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> 2021
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut pns
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n2 terpenuhi

    Contoh:
      | hari_perbuatan |
      | 31 Agustus     |
      | 1 September    |

  @disiplin @PP94-n2
  Skenario konsep: PP94-n2 menurut jenis perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut calon
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n2 terpenuhi

    Contoh:
      | jenis_perbuatan     |
      | mendengar visi misi |
      | tim pemenangan      |

  @disiplin @PP94-n3
  Skenario konsep: PP94-n3 menurut peristiwa pencalonan dan jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor mengerahkan ASN lain
    Maka temuan PP94-n3 terpenuhi

    Contoh:
      | peristiwa_pencalonan | jenis_perbuatan      | hari_perbuatan   |
      | 1 Agustus 2021       | ikut kampanye        | 31 Agustus 2021  |
      | 1 Agustus 2021       | ikut kampanye        | 1 September 2021 |
      | 22 September 2024    | menghadiri deklarasi | 12 Oktober 2024  |
      | 22 September 2024    | mendengar visi misi  | 12 Oktober 2024  |
      | 22 September 2024    | tim pemenangan       | 12 Oktober 2024  |

  @disiplin @PP94-n3
  Skenario: PP94-n3 menurut jenis perbuatan, temuan PP94-n3 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu bukan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor mengerahkan ASN lain
    Maka temuan PP94-n3 terpenuhi

  @disiplin @PP94-n4
  Skenario konsep: PP94-n4 menurut peristiwa pencalonan dan jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor memakai atribut pns
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n4 terpenuhi

    Contoh:
      | peristiwa_pencalonan | jenis_perbuatan      | hari_perbuatan   |
      | 1 Agustus 2021       | ikut kampanye        | 31 Agustus 2021  |
      | 1 Agustus 2021       | ikut kampanye        | 1 September 2021 |
      | 22 September 2024    | menghadiri deklarasi | 12 Oktober 2024  |
      | 22 September 2024    | mendengar visi misi  | 12 Oktober 2024  |
      | 22 September 2024    | tim pemenangan       | 12 Oktober 2024  |
      | 22 September 2024    | penggunaan fasilitas | 12 Oktober 2024  |

  @disiplin @PP94-n4
  Skenario: PP94-n4 menurut jenis perbuatan, temuan PP94-n4 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu bukan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n4 terpenuhi

  @disiplin @PP94-n5
  Skenario konsep: PP94-n5 menurut jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan presiden-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 13 November 2023
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap presiden-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah bagikan
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memberi dukungan secara aktif
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP94-n5 <hasil>

    Contoh:
      | jenis_perbuatan         | hari_perbuatan   | hasil       |
      | keputusan berpihak      | 31 Agustus 2021  | belum pasti |
      | keputusan berpihak      | 1 September 2021 | belum pasti |
      | penggunaan fasilitas    | 5 Desember 2023  | terpenuhi   |
      | penggantian pejabat     | 5 Desember 2023  | terpenuhi   |
      | mendengar visi misi     | 5 Desember 2023  | terpenuhi   |
      | ikut kampanye           | 5 Desember 2023  | terpenuhi   |
      | kegiatan berpihak       | 5 Desember 2023  | terpenuhi   |
      | tim pemenangan          | 5 Desember 2023  | terpenuhi   |
      | memberi imbalan         | 5 Desember 2023  | terpenuhi   |
      | berita bohong           | 5 Desember 2023  | terpenuhi   |
      | penghinaan              | 5 Desember 2023  | terpenuhi   |
      | hasutan fitnah          | 5 Desember 2023  | terpenuhi   |
      | kekerasan               | 5 Desember 2023  | terpenuhi   |
      | menghalangi memilih     | 5 Desember 2023  | terpenuhi   |
      | menghalangi kampanye    | 5 Desember 2023  | terpenuhi   |
      | merusak alat peraga     | 5 Desember 2023  | terpenuhi   |
      | kampanye di luar jadwal | 5 Desember 2023  | terpenuhi   |
      | pemalsuan dukungan      | 5 Desember 2023  | terpenuhi   |
      | pemalsuan dokumen       | 5 Desember 2023  | terpenuhi   |
      | membuat materi          | 5 Desember 2023  | terpenuhi   |
      | menjadi tuan rumah      | 5 Desember 2023  | terpenuhi   |
      | menjadi saksi           | 5 Desember 2023  | terpenuhi   |
      | mengerahkan bukan asn   | 5 Desember 2023  | terpenuhi   |
      | menemui calon           | 5 Desember 2023  | terpenuhi   |
      | berpose                 | 5 Desember 2023  | terpenuhi   |
      | lainnya                 | 5 Desember 2023  | terpenuhi   |

  @disiplin @PP94-n6
  Skenario konsep: PP94-n6 menurut jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan presiden-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 13 November 2023
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap presiden-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah bagikan
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memberi dukungan secara aktif
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP94-n6 <hasil>

    Contoh:
      | jenis_perbuatan      | hari_perbuatan   | hasil       |
      | kegiatan berpihak    | 31 Agustus 2021  | belum pasti |
      | kegiatan berpihak    | 1 September 2021 | belum pasti |
      | memasang alat peraga | 5 Desember 2023  | terpenuhi   |
      | kampanye daring      | 5 Desember 2023  | terpenuhi   |
      | reaksi medsos        | 5 Desember 2023  | terpenuhi   |
      | menghadiri deklarasi | 5 Desember 2023  | terpenuhi   |
      | mendengar visi misi  | 5 Desember 2023  | terpenuhi   |
      | ikut kampanye        | 5 Desember 2023  | terpenuhi   |
      | tim pemenangan       | 5 Desember 2023  | terpenuhi   |

  @disiplin @PP94-n7
  Skenario konsep: PP94-n7 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> 2021
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan PP94-n7 terpenuhi

    Contoh:
      | hari_perbuatan |
      | 31 Agustus     |
      | 1 September    |

  @disiplin @PP94-3c/3d
  Skenario konsep: PP94-3c/3d menurut pencalonan terlapor sendiri dan jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri <pencalonan_terlapor_sendiri>
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak berdampak negatif
    Maka <hasil>

    Contoh:
      | pencalonan_terlapor_sendiri | jenis_perbuatan | hari_perbuatan   | hasil                             |
      | maju sebagai paslon-1       | partai          | 31 Agustus 2021  | temuan PP94-3c/3d terpenuhi       |
      | maju sebagai paslon-1       | partai          | 1 September 2021 | temuan PP94-3c/3d terpenuhi       |
      | maju sebagai paslon-1       | masyarakat      | 20 Mei 2024      | temuan PP94-3c/3d terpenuhi       |
      | tidak maju sebagai calon    | partai          | 20 Mei 2024      | temuan PP94-3c/3d tidak terpenuhi |

  @disiplin @PP94-3c/3d
  Skenario: PP94-3c/3d, peringatan ALERT-TEMUAN-DAMPAK tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan pihak yang didekati adalah partai
    Dan dampak negatif perbuatan itu mengenai negara
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3c/3d
  Skenario: PP94-3c/3d menurut dampak negatif, tingkat temuan PP94-3c/3d adalah menunggu dampak
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan dampak negatif perbuatan itu tidak diketahui
    Maka tingkat temuan PP94-3c/3d adalah menunggu dampak

  @disiplin @PP94-3c/3d-tim
  Skenario konsep: PP94-3c/3d-tim menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-5 ditetapkan pada posisi dasar_pasal_10
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> 2021
    Dan dampak negatif perbuatan itu mengenai negara
    Maka temuan PP94-3c/3d-tim terpenuhi

    Contoh:
      | hari_perbuatan |
      | 31 Agustus     |
      | 1 September    |

  @disiplin @PP94-3c/3d-tim
  Skenario: PP94-3c/3d-tim, peringatan ALERT-TEMUAN-DAMPAK muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-5 ditetapkan pada posisi dasar_pasal_10
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan dampak negatif perbuatan itu tidak diketahui
    Maka peringatan ALERT-TEMUAN-DAMPAK muncul

  @disiplin @PP94-3c/3d-tim
  Skenario: PP94-3c/3d-tim, peringatan ALERT-TEMUAN-DAMPAK tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-5 ditetapkan pada posisi dasar_pasal_10
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan dampak negatif perbuatan itu mengenai negara
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3c/3d-tim
  Skenario: PP94-3c/3d-tim, peringatan ALERT-TEMUAN-DAMPAK tidak muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-5 ditetapkan pada posisi dasar_pasal_10
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3c/3d-tim
  Skenario: PP94-3c/3d-tim menurut dampak negatif, tingkat temuan PP94-3c/3d-tim adalah tanpa tingkat
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-5 ditetapkan pada posisi dasar_pasal_10
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan perbuatan itu tidak berdampak negatif
    Maka tingkat temuan PP94-3c/3d-tim adalah tanpa tingkat

  @disiplin @PP94-3d-n1
  Skenario konsep: PP94-3d-n1 menurut peristiwa pencalonan dan jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Dan bacaan OQ-A-1 ditetapkan pada posisi kewajiban_menurut_dampak
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Dan perbuatan itu tidak berdampak negatif
    Maka temuan PP94-3d-n1 terpenuhi

    Contoh:
      | peristiwa_pencalonan | jenis_perbuatan      | hari_perbuatan   |
      | 1 Agustus 2021       | ikut kampanye        | 31 Agustus 2021  |
      | 1 Agustus 2021       | ikut kampanye        | 1 September 2021 |
      | 22 September 2024    | menghadiri deklarasi | 12 Oktober 2024  |
      | 22 September 2024    | mendengar visi misi  | 12 Oktober 2024  |
      | 22 September 2024    | tim pemenangan       | 12 Oktober 2024  |

  @disiplin @PP94-3d-n1
  Skenario: PP94-3d-n1 menurut jenis perbuatan, temuan PP94-3d-n1 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-1 ditetapkan pada posisi kewajiban_menurut_dampak
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu bukan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-3d-n1 terpenuhi

  @disiplin @PP94-3d-n1
  Skenario: PP94-3d-n1, peringatan ALERT-TEMUAN-DAMPAK muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-1 ditetapkan pada posisi kewajiban_menurut_dampak
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Dan dampak negatif perbuatan itu tidak diketahui
    Maka peringatan ALERT-TEMUAN-DAMPAK muncul

  @disiplin @PP94-3d-n1
  Skenario: PP94-3d-n1, peringatan ALERT-TEMUAN-DAMPAK tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-1 ditetapkan pada posisi kewajiban_menurut_dampak
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Dan dampak negatif perbuatan itu mengenai negara
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3d-n1
  Skenario: PP94-3d-n1, peringatan ALERT-TEMUAN-DAMPAK tidak muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-1 ditetapkan pada posisi kewajiban_menurut_dampak
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3d/3f
  Skenario konsep: PP94-3d/3f menurut peristiwa pencalonan dan jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak berdampak negatif
    Maka temuan PP94-3d/3f <hasil>

    Contoh:
      | peristiwa_pencalonan | jenis_perbuatan      | hari_perbuatan   | hasil       |
      | 1 Agustus 2021       | memasang alat peraga | 31 Agustus 2021  | terpenuhi   |
      | 1 Agustus 2021       | memasang alat peraga | 1 September 2021 | terpenuhi   |
      | 3 November 2023      | ikut kampanye        | 5 Desember 2023  | belum pasti |
      | 3 November 2023      | menjadi tuan rumah   | 5 Desember 2023  | belum pasti |
      | 3 November 2023      | tim pemenangan       | 5 Desember 2023  | terpenuhi   |
      | 3 November 2023      | pengerahan asn       | 5 Desember 2023  | belum pasti |
      | 3 November 2023      | penggunaan fasilitas | 5 Desember 2023  | belum pasti |
      | 3 November 2023      | penggantian pejabat  | 5 Desember 2023  | belum pasti |
      | 3 November 2023      | penggunaan program   | 5 Desember 2023  | belum pasti |
      | 3 November 2023      | memberi imbalan      | 5 Desember 2023  | belum pasti |
      | 3 November 2023      | kampanye daring      | 5 Desember 2023  | terpenuhi   |
      | 3 November 2023      | kegiatan berpihak    | 5 Desember 2023  | terpenuhi   |
      | 3 November 2023      | reaksi medsos        | 5 Desember 2023  | belum pasti |

  @disiplin @PP94-3d/3f
  Skenario: PP94-3d/3f menurut jenis perbuatan, pertanyaan tentang akun yang ditanggapi diajukan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Dan perbuatan itu tidak berdampak negatif
    Maka pertanyaan tentang akun yang ditanggapi diajukan

  @disiplin @PP94-3d/3f
  Skenario: PP94-3d/3f, peringatan ALERT-TEMUAN-DAMPAK muncul
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
    Dan dampak negatif perbuatan itu tidak diketahui
    Maka peringatan ALERT-TEMUAN-DAMPAK muncul

  @disiplin @PP94-3d/3f
  Skenario: PP94-3d/3f, peringatan ALERT-TEMUAN-DAMPAK tidak muncul
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
    Dan dampak negatif perbuatan itu mengenai negara
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3d/3f
  Skenario: PP94-3d/3f, peringatan ALERT-TEMUAN-DAMPAK tidak muncul (2)
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
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3b
  Skenario konsep: PP94-3b menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ujaran kebencian tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan> 2021
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai negara
    Maka temuan PP94-3b terpenuhi

    Contoh:
      | hari_perbuatan |
      | 31 Agustus     |
      | 1 September    |

  @disiplin @PP94-3b
  Skenario: PP94-3b, peringatan ALERT-TEMUAN-DAMPAK tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ujaran kebencian tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai negara
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3b
  Skenario: PP94-3b, peringatan ALERT-TEMUAN-DAMPAK tidak muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ujaran kebencian tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3e
  Skenario: PP94-3e, peringatan ALERT-TEMUAN-DAMPAK tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai negara
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3e
  Skenario: PP94-3e, peringatan ALERT-TEMUAN-DAMPAK tidak muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3f
  Skenario konsep: PP94-3f menurut jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan perbuatan itu dilakukan di muka umum
    Dan isi itu disebarkan oleh sendiri
    Dan perbuatan itu mulai beredar pada 11 Oktober 2024
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu berisi hasutan
    Dan ujaran itu berisi adu domba antargolongan
    Dan perbuatan itu merugikan pihak yang dituju
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan PP94-3f terpenuhi

    Contoh:
      | jenis_perbuatan  | hari_perbuatan   |
      | ujaran kebencian | 31 Agustus 2021  |
      | ujaran kebencian | 1 September 2021 |
      | kekerasan        | 10 Oktober 2024  |
      | penghinaan       | 10 Oktober 2024  |
      | hasutan fitnah   | 10 Oktober 2024  |

  @disiplin @PP94-3f
  Skenario: PP94-3f, peringatan ALERT-TEMUAN-DAMPAK muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan tidak diketahui apakah terlapor mengetahui bahwa isi ujaran itu bohong
    Maka peringatan ALERT-TEMUAN-DAMPAK muncul

  @disiplin @PP94-3f
  Skenario: PP94-3f, peringatan ALERT-TEMUAN-DAMPAK tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan perbuatan itu dilakukan di muka umum
    Dan isi itu disebarkan oleh sendiri
    Dan perbuatan itu mulai beredar pada 11 Oktober 2024
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu berisi hasutan
    Dan ujaran itu berisi adu domba antargolongan
    Dan perbuatan itu merugikan pihak yang dituju
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3f
  Skenario: PP94-3f, peringatan ALERT-TEMUAN-DAMPAK tidak muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan penghinaan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai negara
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-3f
  Skenario: PP94-3f menurut dampak negatif, tingkat temuan PP94-3f adalah tanpa tingkat
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan perbuatan itu dilakukan di muka umum
    Dan isi itu disebarkan oleh sendiri
    Dan perbuatan itu mulai beredar pada 11 Oktober 2024
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu berisi hasutan
    Dan ujaran itu berisi adu domba antargolongan
    Dan perbuatan itu merugikan pihak yang dituju
    Dan perbuatan itu tidak berdampak negatif
    Maka tingkat temuan PP94-3f adalah tanpa tingkat

  @disiplin @PP94-4g
  Skenario: PP94-4g, peringatan ALERT-TEMUAN-DAMPAK muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan penggunaan fasilitas tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu tidak diketahui
    Maka peringatan ALERT-TEMUAN-DAMPAK muncul

  @disiplin @PP94-4g
  Skenario: PP94-4g, peringatan ALERT-TEMUAN-DAMPAK tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan penggunaan fasilitas tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai negara
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-4g
  Skenario: PP94-4g, peringatan ALERT-TEMUAN-DAMPAK tidak muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan penggunaan fasilitas tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-4i
  Skenario konsep: PP94-4i menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> 2021
    Dan terlapor menerima imbalan
    Dan imbalan itu berupa uang
    Dan imbalan itu berhubungan dengan jabatan
    Maka temuan PP94-4i terpenuhi

    Contoh:
      | hari_perbuatan |
      | 31 Agustus     |
      | 1 September    |

  @disiplin @PP94-5a
  Skenario konsep: PP94-5a menurut jenis perbuatan dan hari perbuatan dan akibat perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu <akibat_perbuatan> pihak yang dituju
    Maka temuan PP94-5a terpenuhi

    Contoh:
      | jenis_perbuatan      | hari_perbuatan    | akibat_perbuatan |
      | keputusan berpihak   | 31 Agustus 2021   | menguntungkan    |
      | keputusan berpihak   | 1 September 2021  | menguntungkan    |
      | pengerahan asn       | 10 September 2024 | menguntungkan    |
      | penggunaan fasilitas | 10 September 2024 | menguntungkan    |
      | penggantian pejabat  | 10 September 2024 | menguntungkan    |
      | penggunaan program   | 10 September 2024 | menguntungkan    |
      | diskriminasi layanan | 10 September 2024 | menguntungkan    |
      | keputusan berpihak   | 10 September 2024 | merugikan        |

  @disiplin @PP94-5i
  Skenario konsep: PP94-5i menurut jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan PP94-5i terpenuhi

    Contoh:
      | jenis_perbuatan | hari_perbuatan   |
      | intimidasi      | 31 Agustus 2021  |
      | intimidasi      | 1 September 2021 |
      | kekerasan       | 10 Oktober 2024  |

  @disiplin @PP94-5i
  Skenario: PP94-5i, peringatan ALERT-TEMUAN-DAMPAK muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan intimidasi tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu tidak diketahui
    Maka peringatan ALERT-TEMUAN-DAMPAK muncul

  @disiplin @PP94-5i
  Skenario: PP94-5i, peringatan ALERT-TEMUAN-DAMPAK tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan intimidasi tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-5i
  Skenario: PP94-5i, peringatan ALERT-TEMUAN-DAMPAK tidak muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai negara
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  @disiplin @PP94-5k
  Skenario konsep: PP94-5k menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> 2021
    Dan terlapor menerima imbalan
    Dan imbalan itu berupa uang
    Dan imbalan itu berhubungan dengan jabatan
    Maka temuan PP94-5k terpenuhi

    Contoh:
      | hari_perbuatan |
      | 31 Agustus     |
      | 1 September    |

  @disiplin @PP94-5m
  Skenario konsep: PP94-5m menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan> 2021
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan PP94-5m terpenuhi

    Contoh:
      | hari_perbuatan |
      | 31 Agustus     |
      | 1 September    |

  @disiplin @PP94-5m
  Skenario konsep: PP94-5m menurut dampak negatif
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan dampak negatif perbuatan itu mengenai <dampak_negatif>
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

    Contoh:
      | dampak_negatif |
      | instansi       |
      | negara         |

  @disiplin @PP94-28
  Skenario konsep: PP94-28 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan> 2021
    Maka temuan PP94-28 terpenuhi

    Contoh:
      | hari_perbuatan |
      | 31 Agustus     |
      | 1 September    |

  @disiplin @PP94-28
  Skenario: PP94-28 menurut status kepegawaian, peringatan ALERT-WAJIB-PERIKSA muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka peringatan ALERT-WAJIB-PERIKSA muncul
