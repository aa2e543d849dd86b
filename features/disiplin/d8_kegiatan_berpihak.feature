# language: id
@disiplin @SKB22-D8 @PP94-n6
Fitur: D8 – mengadakan kegiatan yang mengarah kepada keberpihakan
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 8, dan PP 94/2021 Pasal 5 huruf n angka 6: pertemuan, ajakan,
  imbauan, seruan, atau pemberian barang kepada PNS di unit kerjanya, keluarga, dan masyarakat, sebelum, selama, dan sesudah
  kampanye. Tingkat berat. Sebelum penetapan diperselisihkan (OQ-A-4); yang utama saat itu tabel kode etik.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario konsep: PNS mengadakan kegiatan berpihak kepada pasangan calon
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan bentuk kegiatannya adalah <bentuk>
    Dan khalayak kegiatannya adalah <khalayak>
    Maka temuan SKB22-D8 terpenuhi
    Dan tingkat temuan SKB22-D8 adalah berat
    Dan temuan PP94-n6 terpenuhi
    Dan tingkat temuan PP94-n6 adalah berat
    Dan dasar undang-undang temuan SKB22-D8 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat

    Contoh:
      | bentuk            | khalayak        |
      | pertemuan         | pns unit kerja  |
      | ajakan            | keluarga        |
      | imbauan           | masyarakat      |
      | seruan            | pns unit kerja  |
      | pemberian barang  | masyarakat      |

  Skenario konsep: Kegiatan bukan pelanggaran D8 atau n-6 karena perbuatannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Tapi <keadaan>
    Maka temuan SKB22-D8 <hasil>
    Dan temuan PP94-n6 <hasil>

    Contoh:
      | keadaan                                                                         | hasil           |
      | kegiatannya tidak berupa pertemuan, ajakan, imbauan, seruan, atau pemberian barang | tidak terpenuhi |
      | kegiatannya tidak ditujukan kepada khalayak mana pun                            | tidak terpenuhi |
      | bentuk kegiatannya tidak diketahui                                              | belum pasti     |
      | khalayak kegiatannya tidak diketahui                                            | belum pasti     |

  Skenario konsep: Kegiatan bukan pelanggaran D8 karena orang atau sasarannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan kegiatan berpihak <sasaran>
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Maka temuan SKB22-D8 tidak terpenuhi
    Dan temuan PP94-n6 tidak terpenuhi

    Contoh:
      | unsur yang gugur        | keadaan                    | sasaran                             |
      | pegawai ASN             | terlapor berstatus non asn | terhadap paslon-1                   |
      | ada pihak yang didukung | terlapor berstatus pns     | tanpa tertuju kepada calon tertentu |

  Skenario: Tuan rumah pertemuan yang berpihak juga mengadakan kegiatan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menjadi tuan rumah terhadap paslon-1
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan tempat perbuatan itu adalah rumah
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu bertujuan memberi dukungan
    Maka temuan SKB22-D8 terpenuhi
    Dan temuan PP94-n6 terpenuhi

  Skenario: PPPK tidak dijangkau PP 94/2021 tetapi dijangkau SKB
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Maka temuan SKB22-D8 terpenuhi
    Dan temuan PP94-n6 tidak terpenuhi
    Dan dasar undang-undang temuan SKB22-D8 tidak terpenuhi

  @OQ-A-4
  Skenario konsep: Batas penetapan bagi kegiatan berpihak
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Maka temuan SKB22-D8 <hasil>
    Dan menurut posisi bawaan temuan SKB22-D8 <bawaan>
    Dan temuan PP94-n6 <hasil>
    Dan menurut posisi bawaan temuan PP94-n6 <bawaan>

    Contoh:
      | penetapan                     | perbuatan                     | hasil       | bawaan          |
      | 22 September 2024             | 21 September 2024             | belum pasti | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | belum pasti | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi   | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | terpenuhi   | terpenuhi       |

  @OQ-A-4
  Skenario: Kegiatan berpihak sebelum penetapan, kode etik utama dan disiplin pilihan lain
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 September 2024
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu bertujuan memberi dukungan
    Maka temuan SKB22-E6 terpenuhi
    Dan jalur etik merekomendasikan tingkat moral
    Dan temuan SKB22-D8 bergantung pada penafsiran OQ-A-4
    Dan di bawah bacaan OQ-A-4=mencakup_sebelum_penetapan temuan SKB22-D8 terpenuhi
    Dan di bawah bacaan OQ-A-4=hanya_sesudah_penetapan temuan SKB22-D8 tidak terpenuhi
    Dan di bawah bacaan OQ-A-4=mencakup_sebelum_penetapan hasil jalur disiplin terpenuhi
    Dan di bawah bacaan OQ-A-4=hanya_sesudah_penetapan hasil jalur disiplin tidak terpenuhi

  Skenario konsep: D8 berlaku selama dan sesudah kampanye
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Maka masa perbuatan adalah <masa>
    Dan temuan SKB22-D8 terpenuhi
    Dan temuan PP94-n6 terpenuhi

    Contoh:
      | perbuatan         | masa                     |
      | 24 September 2024 | pra kampanye             |
      | 25 September 2024 | masa kampanye            |
      | 23 November 2024  | masa kampanye            |
      | 24 November 2024  | masa tenang              |
      | 27 November 2024  | hari pemungutan suara    |
      | 28 November 2024  | pasca pemungutan suara   |

  Skenario konsep: Pertemuan di rumah yang tidak berpihak bukan D8 dan bukan n-6
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menjadi tuan rumah terhadap paslon-1
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan tempat perbuatan itu adalah rumah
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan <tujuan>
    Dan terlapor tidak memberi dukungan secara aktif
    Maka temuan SKB22-D8 <hasil>
    Dan temuan PP94-n6 <hasil>

    Contoh:
      | tujuan                                                    | hasil           |
      | perbuatan itu tidak bertujuan memberi dukungan            | tidak terpenuhi |
      | tidak diketahui apakah perbuatan itu bertujuan memberi dukungan | belum pasti |
