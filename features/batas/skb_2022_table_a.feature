# language: id
@batas
Fitur: Batas – Lampiran SKB 22 September 2022, tabel pelanggaran kode etik
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  @etik @SKB22-E2
  Skenario konsep: SKB22-E2 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pppk
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> September 2022
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Maka temuan SKB22-E2 <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 21             | tidak terpenuhi |
      | 22             | belum pasti     |
      | 23             | belum pasti     |

  @etik @SKB22-E2
  Skenario: SKB22-E2 menurut hari perbuatan, temuan SKB22-E2 terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dpd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Ketika terlapor melakukan perbuatan kampanye daring terhadap caleg-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memberi dukungan secara aktif
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SKB22-E2 terpenuhi

  @etik @SKB22-E3
  Skenario konsep: SKB22-E3 menurut jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-E3 <hasil>

    Contoh:
      | jenis_perbuatan      | hari_perbuatan    | hasil           |
      | menghadiri deklarasi | 21 September 2022 | tidak terpenuhi |
      | menghadiri deklarasi | 22 September 2022 | terpenuhi       |
      | menghadiri deklarasi | 23 September 2022 | terpenuhi       |
      | ikut kampanye        | 22 September 2024 | belum pasti     |
      | mendengar visi misi  | 22 September 2024 | belum pasti     |

  @etik @SKB22-E4
  Skenario konsep: SKB22-E4 menurut hari perbuatan dan akun yang ditanggapi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan akun yang ditanggapi adalah akun <akun_yang_ditanggapi>
    Dan reaksi yang diberikan adalah suka
    Maka temuan SKB22-E4 <hasil>

    Contoh:
      | hari_perbuatan    | akun_yang_ditanggapi | hasil           |
      | 21 September 2022 | pemenangan           | tidak terpenuhi |
      | 22 September 2022 | pemenangan           | terpenuhi       |
      | 23 September 2022 | pemenangan           | terpenuhi       |
      | 22 September 2024 | calon                | belum pasti     |

  @etik @SKB22-E5
  Skenario konsep: SKB22-E5 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> September 2022
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memakai atribut partai
    Dan terlapor menunjukkan simbol keberpihakan
    Maka <hasil>

    Contoh:
      | hari_perbuatan | hasil                           |
      | 21             | temuan SKB22-E5 tidak terpenuhi |
      | 22             | temuan SKB22-E5 terpenuhi       |
      | 23             | temuan SKB22-E5 terpenuhi       |

  @etik @SKB22-E5
  Skenario: SKB22-E5 menurut peristiwa pencalonan dan hari perbuatan, temuan SKB22-E5 tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 23 Agustus 2022
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat alat peraga
    Maka temuan SKB22-E5 tidak terpenuhi

  @etik @SKB22-E6
  Skenario konsep: SKB22-E6 menurut jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E6 <hasil>

    Contoh:
      | jenis_perbuatan      | hari_perbuatan    | hasil           |
      | ikut kampanye        | 21 September 2022 | tidak terpenuhi |
      | ikut kampanye        | 22 September 2022 | terpenuhi       |
      | ikut kampanye        | 23 September 2022 | terpenuhi       |
      | menjadi tuan rumah   | 22 September 2024 | belum pasti     |
      | menghadiri deklarasi | 22 September 2024 | tidak terpenuhi |

  @etik @SKB22-E6
  Skenario konsep: SKB22-E6 menurut jenis pencalonan dan dukungan aktif
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa <jenis_pencalonan>
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2023
    Dan <dukungan_aktif>
    Dan terlapor hadir tanpa surat tugas
    Maka <hasil>

    Contoh:
      | jenis_pencalonan | dukungan_aktif                               | hasil                           |
      | calon dpr        | terlapor memberi dukungan secara aktif       | temuan SKB22-E6 terpenuhi       |
      | calon dpd        | terlapor memberi dukungan secara aktif       | temuan SKB22-E6 terpenuhi       |
      | partai           | terlapor memberi dukungan secara aktif       | temuan SKB22-E6 terpenuhi       |
      | calon dprd       | terlapor tidak memberi dukungan secara aktif | temuan SKB22-E6 tidak terpenuhi |

  @etik @SKB22-E7
  Skenario: SKB22-E7 menurut hari perbuatan, temuan SKB22-E7 tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 September 2022
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 tidak terpenuhi

  @etik @SKB22-E7
  Skenario: SKB22-E7 menurut hari perbuatan, temuan SKB22-E7 belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 belum pasti

  @etik @SKB22-E7
  Skenario: SKB22-E7 menurut hari perbuatan, temuan SKB22-E7 belum pasti (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2022
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 belum pasti

  @etik @SKB22-E7
  Skenario: SKB22-E7 menurut jenis perbuatan, temuan SKB22-E7 belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 belum pasti

  @etik @SKB22-E7
  Skenario: SKB22-E7 menurut simbol keberpihakan, temuan SKB22-E7 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 terpenuhi

  @etik @SKB22-E7
  Skenario: SKB22-E7 menurut atribut yang dipakai, temuan SKB22-E7 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor memakai atribut partai
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 terpenuhi

  @etik @SKB22-E7
  Skenario: SKB22-E7 menurut atribut yang dipakai, temuan SKB22-E7 terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor memakai atribut calon
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 terpenuhi

  @etik @SKB22-E7
  Skenario: SKB22-E7 menurut atribut yang dipakai, temuan SKB22-E7 terpenuhi (3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor memakai atribut pns
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 terpenuhi

  @etik @SKB22-E7
  Skenario: SKB22-E7 menurut fasilitas negara, temuan SKB22-E7 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 terpenuhi

  @etik @SKB22-E7
  Skenario: SKB22-E7, temuan SKB22-E7 belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Oktober 2024 sampai 30 November 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 belum pasti

  @etik @SKB22-E7
  Skenario konsep: SKB22-E7, peringatan ALERT-PASANGAN-CLTN muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka peringatan <hasil> muncul

    Contoh:
      | hasil               |
      | ALERT-PASANGAN-CLTN |
      | ALERT-CLTN          |

  @disiplin @SKB22-E7/OQ-A-9
  Skenario konsep: SKB22-E7/OQ-A-9 menurut cuti di luar tanggungan negara dan jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor <cuti_di_luar_tanggungan_negara>
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7/OQ-A-9 <hasil>

    Contoh:
      | cuti_di_luar_tanggungan_negara                                                                      | jenis_perbuatan     | hari_perbuatan    | hasil           |
      | tidak menjalani cuti di luar tanggungan negara                                                      | ikut kampanye       | 21 September 2022 | tidak terpenuhi |
      | tidak menjalani cuti di luar tanggungan negara                                                      | ikut kampanye       | 22 September 2022 | belum pasti     |
      | tidak menjalani cuti di luar tanggungan negara                                                      | ikut kampanye       | 23 September 2022 | belum pasti     |
      | tidak menjalani cuti di luar tanggungan negara                                                      | mendengar visi misi | 12 Oktober 2024   | belum pasti     |
      | menjalani cuti di luar tanggungan negara yang disetujui dari 1 Januari 2024 sampai 31 Desember 2024 | ikut kampanye       | 12 Oktober 2024   | tidak terpenuhi |

  @disiplin @SKB22-E7/OQ-A-9
  Skenario: SKB22-E7/OQ-A-9, temuan SKB22-E7/OQ-A-9 belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 September 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7/OQ-A-9 belum pasti

  @disiplin @SKB22-E7/OQ-A-9
  Skenario: SKB22-E7/OQ-A-9, di bawah bacaan OQ-A-30=kehadiran_pasif_dibolehkan temuan SKB22-E7/OQ-A-9 tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka di bawah bacaan OQ-A-30=kehadiran_pasif_dibolehkan temuan SKB22-E7/OQ-A-9 tidak terpenuhi

  @disiplin @SKB22-E7/OQ-A-9
  Skenario: SKB22-E7/OQ-A-9, temuan SKB22-E7/OQ-A-9 tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor memakai fasilitas negara
    Maka temuan SKB22-E7/OQ-A-9 tidak terpenuhi

  @disiplin @SKB22-E7/OQ-A-9
  Skenario: SKB22-E7/OQ-A-9, tingkat temuan SKB22-E7/OQ-A-9 adalah berat
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka tingkat temuan SKB22-E7/OQ-A-9 adalah berat
