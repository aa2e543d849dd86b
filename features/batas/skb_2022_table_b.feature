# language: id
@batas
Fitur: Batas – Lampiran SKB 22 September 2022, tabel pelanggaran disiplin
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  @disiplin @SKB22-D2
  Skenario konsep: SKB22-D2 menurut peristiwa pencalonan dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan presiden-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan> Agustus 2022
    Ketika terlapor melakukan perbuatan kampanye daring terhadap presiden-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> September 2022
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah bagikan
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memberi dukungan secara aktif
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka <hasil>

    Contoh:
      | peristiwa_pencalonan | hari_perbuatan | hasil                           |
      | 22                   | 21             | temuan SKB22-D2 tidak terpenuhi |
      | 23                   | 22             | temuan SKB22-D2 terpenuhi       |
      | 23                   | 23             | temuan SKB22-D2 terpenuhi       |

  @disiplin @SKB22-D3
  Skenario konsep: SKB22-D3 menurut hari perbuatan
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
    Dan perbuatan itu terjadi pada <hari_perbuatan> September 2022
    Dan perbuatan itu tidak berdampak negatif
    Maka <hasil>

    Contoh:
      | hari_perbuatan | hasil                           |
      | 21             | temuan SKB22-D3 tidak terpenuhi |
      | 22             | temuan SKB22-D3 terpenuhi       |
      | 23             | temuan SKB22-D3 terpenuhi       |

  @disiplin @SKB22-D3
  Skenario: SKB22-D3, dasar undang-undang temuan SKB22-D3 terpenuhi
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
    Dan perbuatan itu tidak berdampak negatif
    Maka dasar undang-undang temuan SKB22-D3 terpenuhi

  @disiplin @SKB22-D3
  Skenario: SKB22-D3, peringatan ALERT-CLTN muncul
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
    Dan perbuatan itu tidak berdampak negatif
    Maka peringatan ALERT-CLTN muncul

  @disiplin @SKB22-D3
  Skenario: SKB22-D3 menurut status kepegawaian, peringatan ALERT-TEMUAN-DAMPAK muncul
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
    Dan dampak negatif perbuatan itu tidak diketahui
    Maka peringatan ALERT-TEMUAN-DAMPAK muncul

  @disiplin @SKB22-D3
  Skenario: SKB22-D3, peringatan ALERT-TEMUAN-DAMPAK tidak muncul
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

  @disiplin @SKB22-D4
  Skenario konsep: SKB22-D4 menurut peristiwa pencalonan dan jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan presiden-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
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
    Maka <hasil>

    Contoh:
      | peristiwa_pencalonan | jenis_perbuatan      | hari_perbuatan    | hasil                           |
      | 22 Agustus 2022      | menghadiri deklarasi | 21 September 2022 | temuan SKB22-D4 tidak terpenuhi |
      | 23 Agustus 2022      | menghadiri deklarasi | 22 September 2022 | temuan SKB22-D4 terpenuhi       |
      | 23 Agustus 2022      | menghadiri deklarasi | 23 September 2022 | temuan SKB22-D4 terpenuhi       |
      | 13 November 2023     | ikut kampanye        | 5 Desember 2023   | temuan SKB22-D4 terpenuhi       |
      | 13 November 2023     | mendengar visi misi  | 5 Desember 2023   | temuan SKB22-D4 terpenuhi       |

  @kepegawaian @SKB22-D5
  Skenario konsep: SKB22-D5 menurut kedudukan di partai politik dan bukti keanggotaan partai
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan kedudukan terlapor di partai politik adalah <kedudukan_di_partai_politik>
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan SKB22-D5 terpenuhi

    Contoh:
      | kedudukan_di_partai_politik | bukti_keanggotaan_partai |
      | pengurus                    | kta                      |
      | anggota                     | surat keputusan          |
      | anggota                     | pernyataan               |

  @kepegawaian @SKB22-D5
  Skenario: SKB22-D5 menurut status kepegawaian, temuan SKB22-D5 tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor mengajukan pengunduran diri pada 4 Maret 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan SKB22-D5 tidak terpenuhi

  @kepegawaian @SKB22-D5
  Skenario konsep: SKB22-D5 menurut status kepegawaian
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka dasar undang-undang temuan SKB22-D5 terpenuhi

    Contoh:
      | status_kepegawaian |
      | asn                |
      | cpns               |

  @kepegawaian @SKB22-D5
  Skenario: SKB22-D5 menurut hari perbuatan, dasar undang-undang temuan SKB22-D5 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor mengajukan pengunduran diri pada 4 Maret 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka dasar undang-undang temuan SKB22-D5 terpenuhi

  @kepegawaian @SKB22-D5
  Skenario: SKB22-D5 menurut status kepegawaian, peringatan ALERT-PARPOL-URUTAN muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor mengajukan pengunduran diri pada 4 Maret 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka peringatan ALERT-PARPOL-URUTAN muncul

  @kepegawaian @SKB22-D5
  Skenario: SKB22-D5, peringatan ALERT-PARPOL-URUTAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor mengajukan pengunduran diri pada 4 Maret 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka peringatan ALERT-PARPOL-URUTAN tidak muncul

  @kepegawaian @SKB22-D5
  Skenario konsep: SKB22-D5 menurut bukti keanggotaan partai
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka peringatan ALERT-PARPOL-TERDAFTAR tidak muncul

    Contoh:
      | bukti_keanggotaan_partai |
      | surat keputusan          |
      | pernyataan               |

  @disiplin @SKB22-D6
  Skenario konsep: SKB22-D6 menurut peristiwa pencalonan dan hari perbuatan dan akun yang ditanggapi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan akun yang ditanggapi adalah akun <akun_yang_ditanggapi>
    Dan reaksi yang diberikan adalah ikuti
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka <hasil>

    Contoh:
      | peristiwa_pencalonan | hari_perbuatan    | akun_yang_ditanggapi | hasil                           |
      | 22 Agustus 2022      | 21 September 2022 | pemenangan           | temuan SKB22-D6 tidak terpenuhi |
      | 23 Agustus 2022      | 22 September 2022 | pemenangan           | temuan SKB22-D6 terpenuhi       |
      | 23 Agustus 2022      | 23 September 2022 | pemenangan           | temuan SKB22-D6 terpenuhi       |
      | 22 September 2024    | 25 September 2024 | calon                | temuan SKB22-D6 terpenuhi       |

  @disiplin @SKB22-D6
  Skenario: SKB22-D6, dasar undang-undang temuan SKB22-D6 belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan reaksi yang diberikan adalah suka
    Dan akun yang ditanggapi tidak diketahui
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu bertujuan memberi dukungan
    Maka dasar undang-undang temuan SKB22-D6 belum pasti

  @disiplin @SKB22-D7
  Skenario konsep: SKB22-D7 menurut peristiwa pencalonan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan> Agustus 2022
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> September 2022
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memakai atribut partai
    Dan terlapor menunjukkan simbol keberpihakan
    Maka <hasil>

    Contoh:
      | peristiwa_pencalonan | hari_perbuatan | hasil                           |
      | 22                   | 21             | temuan SKB22-D7 tidak terpenuhi |
      | 23                   | 22             | temuan SKB22-D7 terpenuhi       |
      | 23                   | 23             | temuan SKB22-D7 terpenuhi       |

  @disiplin @SKB22-D7
  Skenario: SKB22-D7 menurut hari perbuatan, temuan SKB22-D7 tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat tim
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memakai atribut partai
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Maka temuan SKB22-D7 tidak terpenuhi

  @disiplin @SKB22-D8
  Skenario konsep: SKB22-D8 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan presiden-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 13 November 2023
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap presiden-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> September 2022
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah bagikan
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memberi dukungan secara aktif
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SKB22-D8 <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 21             | tidak terpenuhi |
      | 22             | belum pasti     |
      | 23             | belum pasti     |

  @disiplin @SKB22-D9
  Skenario konsep: SKB22-D9 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-5 ditetapkan pada posisi dasar_pasal_10
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> September 2022
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka <hasil>

    Contoh:
      | hari_perbuatan | hasil                           |
      | 21             | temuan SKB22-D9 tidak terpenuhi |
      | 22             | temuan SKB22-D9 terpenuhi       |
      | 23             | temuan SKB22-D9 terpenuhi       |

  @disiplin @SKB22-D10
  Skenario konsep: SKB22-D10 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap partai-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> September 2022
    Maka temuan SKB22-D10 <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 21             | tidak terpenuhi |
      | 22             | belum pasti     |
      | 23             | belum pasti     |

  @disiplin @SKB22-D10
  Skenario: SKB22-D10 menurut pengerahan ASN lain, temuan SKB22-D10 belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap partai-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan terlapor mengerahkan ASN lain
    Maka temuan SKB22-D10 belum pasti

  @disiplin @SKB22-D10
  Skenario: SKB22-D10, peringatan ALERT-DASAR-D9-D10 muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap partai-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Maka peringatan ALERT-DASAR-D9-D10 muncul

  @disiplin @SKB22-D10
  Skenario: SKB22-D10, tingkat temuan SKB22-D10 belum pasti antara berat dan tanpa tingkat
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap partai-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Maka tingkat temuan SKB22-D10 belum pasti antara berat dan tanpa tingkat

  @disiplin @SKB22-D11
  Skenario konsep: SKB22-D11 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> September 2022
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka <hasil>

    Contoh:
      | hari_perbuatan | hasil                            |
      | 21             | temuan SKB22-D11 tidak terpenuhi |
      | 22             | temuan SKB22-D11 terpenuhi       |
      | 23             | temuan SKB22-D11 terpenuhi       |

  @disiplin @SKB22-D11
  Skenario: SKB22-D11 menurut jenis pencalonan, menurut posisi bawaan temuan SKB22-D11 belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 yang jenisnya tidak diketahui
    Dan pencalonan itu perseorangan
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor tidak memberi surat dukungan
    Dan terlapor mengumpulkan fotokopi KTP orang lain
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka menurut posisi bawaan temuan SKB22-D11 belum pasti

  @disiplin @SKB22-D12
  Skenario konsep: SKB22-D12 menurut jenis perbuatan dan hari perbuatan
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
    Maka temuan SKB22-D12 <hasil>

    Contoh:
      | jenis_perbuatan         | hari_perbuatan    | hasil           |
      | keputusan berpihak      | 21 September 2022 | tidak terpenuhi |
      | keputusan berpihak      | 22 September 2022 | belum pasti     |
      | keputusan berpihak      | 23 September 2022 | belum pasti     |
      | penggunaan fasilitas    | 5 Desember 2023   | terpenuhi       |
      | penggantian pejabat     | 5 Desember 2023   | terpenuhi       |
      | penghinaan              | 5 Desember 2023   | terpenuhi       |
      | hasutan fitnah          | 5 Desember 2023   | terpenuhi       |
      | kekerasan               | 5 Desember 2023   | terpenuhi       |
      | menghalangi memilih     | 5 Desember 2023   | terpenuhi       |
      | menghalangi kampanye    | 5 Desember 2023   | terpenuhi       |
      | merusak alat peraga     | 5 Desember 2023   | terpenuhi       |
      | kampanye di luar jadwal | 5 Desember 2023   | terpenuhi       |
      | pemalsuan dukungan      | 5 Desember 2023   | terpenuhi       |
      | pemalsuan dokumen       | 5 Desember 2023   | terpenuhi       |
      | membuat materi          | 5 Desember 2023   | terpenuhi       |
      | menjadi saksi           | 5 Desember 2023   | terpenuhi       |
      | mengerahkan bukan asn   | 5 Desember 2023   | terpenuhi       |
      | lainnya                 | 5 Desember 2023   | terpenuhi       |
      | kampanye daring         | 5 Desember 2023   | tidak terpenuhi |
      | reaksi medsos           | 5 Desember 2023   | tidak terpenuhi |

  @disiplin @SKB22-D12
  Skenario konsep: SKB22-D12 menurut jenis perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap partai-1
    Dan perbuatan itu terjadi pada 1 Agustus 2023
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SKB22-D12 belum pasti

    Contoh:
      | jenis_perbuatan      |
      | memasang alat peraga |
      | kampanye daring      |
      | reaksi medsos        |

  @disiplin @SKB22-D12
  Skenario: SKB22-D12, temuan SKB22-D12 tidak terpenuhi
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
    Maka temuan SKB22-D12 tidak terpenuhi

  @disiplin @SKB22-D13
  Skenario konsep: SKB22-D13 menurut jenis perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-D13 <hasil>

    Contoh:
      | jenis_perbuatan         | hari_perbuatan    | hasil           |
      | menemui calon           | 21 September 2022 | tidak terpenuhi |
      | menemui calon           | 22 September 2022 | terpenuhi       |
      | menemui calon           | 23 September 2022 | terpenuhi       |
      | mengunggah foto         | 1 September 2024  | belum pasti     |
      | pendekatan partai       | 1 September 2024  | belum pasti     |
      | pendekatan masyarakat   | 1 September 2024  | belum pasti     |
      | dukungan ktp            | 1 September 2024  | belum pasti     |
      | keputusan berpihak      | 1 September 2024  | belum pasti     |
      | pengerahan asn          | 1 September 2024  | belum pasti     |
      | penggunaan fasilitas    | 1 September 2024  | belum pasti     |
      | penggantian pejabat     | 1 September 2024  | belum pasti     |
      | penggunaan program      | 1 September 2024  | belum pasti     |
      | memberi imbalan         | 1 September 2024  | belum pasti     |
      | menerima imbalan        | 1 September 2024  | terpenuhi       |
      | ujaran kebencian        | 1 September 2024  | belum pasti     |
      | berita bohong           | 1 September 2024  | belum pasti     |
      | penghinaan              | 1 September 2024  | belum pasti     |
      | hasutan fitnah          | 1 September 2024  | belum pasti     |
      | intimidasi              | 1 September 2024  | belum pasti     |
      | kekerasan               | 1 September 2024  | belum pasti     |
      | menghalangi memilih     | 1 September 2024  | belum pasti     |
      | menghalangi kampanye    | 1 September 2024  | belum pasti     |
      | merusak alat peraga     | 1 September 2024  | belum pasti     |
      | kampanye di luar jadwal | 1 September 2024  | belum pasti     |
      | pemalsuan dukungan      | 1 September 2024  | belum pasti     |
      | pemalsuan dokumen       | 1 September 2024  | belum pasti     |
      | maju sebagai calon      | 1 September 2024  | terpenuhi       |
      | berpose                 | 1 September 2024  | belum pasti     |
      | membuat materi          | 1 September 2024  | belum pasti     |
      | menerima materi         | 1 September 2024  | terpenuhi       |
      | menjadi saksi           | 1 September 2024  | belum pasti     |
      | mengerahkan bukan asn   | 1 September 2024  | belum pasti     |
      | diskriminasi layanan    | 1 September 2024  | belum pasti     |
      | pembiaran atasan        | 1 September 2024  | terpenuhi       |
      | tugas resmi             | 1 September 2024  | terpenuhi       |
      | lainnya                 | 1 September 2024  | belum pasti     |
      | memasang alat peraga    | 1 September 2024  | tidak terpenuhi |
      | kampanye daring         | 1 September 2024  | tidak terpenuhi |
      | menghadiri deklarasi    | 1 September 2024  | tidak terpenuhi |
      | reaksi medsos           | 1 September 2024  | belum pasti     |
      | tim pemenangan          | 1 September 2024  | tidak terpenuhi |

  @disiplin @SKB22-D13
  Skenario konsep: SKB22-D13 menurut jenis perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor menunjukkan simbol keberpihakan
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-D13 <hasil>

    Contoh:
      | jenis_perbuatan      | hasil           |
      | menghadiri deklarasi | terpenuhi       |
      | ikut kampanye        | terpenuhi       |
      | kegiatan berpihak    | belum pasti     |
      | menjadi tuan rumah   | terpenuhi       |
      | mendengar visi misi  | terpenuhi       |
      | kampanye daring      | tidak terpenuhi |
      | tim pemenangan       | tidak terpenuhi |
