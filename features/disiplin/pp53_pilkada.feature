# language: id
@disiplin @PP53
Fitur: PP 53/2010 Pasal 4 angka 14, angka 15, dan angka 1 – dukungan kepada calon kepala daerah
  Hukum sampai 30 Agustus 2021. Keterlibatan dan kegiatan berpihak sedang (Pasal 12 angka 9); fasilitas jabatan dan keputusan selama masa
  kampanye berat (Pasal 13 angka 13). Perkara dinilai menurut pengetahuan sebelum PP 94/2021, sehingga hukum perbuatan yang berlaku.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 23 September 2020

  @PP53-14
  Skenario konsep: Surat dukungan disertai fotokopi KTP
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Agustus 2020
    Dan <surat>
    Dan <fotokopi>
    Maka temuan PP53-14 <hasil>

    Contoh:
      | status | surat                                | fotokopi                                                       | hasil           |
      | pns    | terlapor memberi surat dukungan       | dukungan itu disertai fotokopi KTP atau surat keterangan       | terpenuhi       |
      | cpns   | terlapor memberi surat dukungan       | dukungan itu disertai fotokopi KTP atau surat keterangan       | terpenuhi       |
      | pppk   | terlapor memberi surat dukungan       | dukungan itu disertai fotokopi KTP atau surat keterangan       | tidak terpenuhi |
      | pns    | terlapor tidak memberi surat dukungan | dukungan itu disertai fotokopi KTP atau surat keterangan       | tidak terpenuhi |
      | pns    | terlapor memberi surat dukungan       | dukungan itu tidak disertai fotokopi KTP atau surat keterangan | tidak terpenuhi |

  @PP53-14
  Skenario: Surat dukungan membawa tingkat sedang, dengan jenis hukuman PP 53/2010
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Agustus 2020
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan PP53-14 terpenuhi
    Dan tingkat temuan PP53-14 adalah sedang
    Dan temuan PP53-14 berdasar pada pp-53-2010/12/8
    Dan temuan PP94-n7 tidak terpenuhi
    Dan hukum yang berlaku bagi temuan PP53-14 adalah hukum sejak 6 Juni 2010
    Dan hukum bagi temuan PP53-14 dipilih menurut tanggal perbuatan
    Dan jalur disiplin merekomendasikan tingkat sedang
    Dan sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, dan sedang_pp53.3
    Dan jalur disiplin berakhir pada keadaan keputusan
    Dan jalur disiplin tidak melalui keadaan tim_pemeriksa
    Dan peringatan ALERT-PP53-WAJIB-HUKUM muncul
    Dan peringatan ALERT-WAJIB-PERIKSA tidak muncul

  @PP53-15a
  Skenario konsep: Terlibat dalam kegiatan kampanye untuk mendukung
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Tapi <keadaan>
    Maka temuan PP53-15a <hasil>

    Contoh:
      | status | perbuatan         | keadaan                                      | hasil           |
      | pns    | 1 Oktober 2020    | terlapor memberi dukungan secara aktif       | terpenuhi       |
      | pppk   | 1 Oktober 2020    | terlapor memberi dukungan secara aktif       | tidak terpenuhi |
      | pns    | 22 September 2020 | terlapor memberi dukungan secara aktif       | tidak terpenuhi |
      | pns    | 24 September 2020 | terlapor memberi dukungan secara aktif       | terpenuhi       |
      | pns    | 1 Oktober 2020    | terlapor tidak memberi dukungan secara aktif | tidak terpenuhi |
      | pns    | 1 Oktober 2020    | perbuatan itu bukan kegiatan kampanye        | tidak terpenuhi |

  @PP53-15a
  Skenario: Anggota tim pemenangan calon kepala daerah dikenai tingkat sedang
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Maka temuan PP53-15a terpenuhi
    Dan tingkat temuan PP53-15a adalah sedang
    Dan temuan PP53-15a berdasar pada pp-53-2010/12/9

  @PP53-15b
  Skenario konsep: Memakai fasilitas jabatan dalam kegiatan kampanye
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Tapi <keadaan>
    Maka temuan PP53-15b <hasil>

    Contoh:
      | status | perbuatan         | keadaan                               | hasil           |
      | pns    | 1 Oktober 2020    | terlapor memakai fasilitas negara     | terpenuhi       |
      | pppk   | 1 Oktober 2020    | terlapor memakai fasilitas negara     | tidak terpenuhi |
      | pns    | 22 September 2020 | terlapor memakai fasilitas negara     | tidak terpenuhi |
      | pns    | 1 Oktober 2020    | terlapor tidak memakai fasilitas negara | tidak terpenuhi |
      | pns    | 1 Oktober 2020    | perbuatan itu bukan kegiatan kampanye | tidak terpenuhi |
      | pns    | 1 Oktober 2020    | terlapor hadir dengan surat tugas     | tidak terpenuhi |

  @PP53-15b
  Skenario: Fasilitas jabatan membawa tingkat berat
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Maka tingkat temuan PP53-15b adalah berat
    Dan temuan PP53-15b berdasar pada pp-53-2010/13/13
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat_pp53.1, berat_pp53.4, dan berat_pp53.5
    Dan pejabat yang berwenang pada jalur disiplin adalah ppk

  @PP53-15c
  Skenario konsep: Keputusan yang menguntungkan hanya dihitung selama masa kampanye
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP53-15c <hasil>
    Dan temuan PP53-3.7 terpenuhi

    Contoh:
      | perbuatan         | hasil           |
      | 25 September 2020 | tidak terpenuhi |
      | 26 September 2020 | terpenuhi       |
      | 27 September 2020 | terpenuhi       |
      | 5 Desember 2020   | terpenuhi       |
      | 6 Desember 2020   | tidak terpenuhi |

  @PP53-15c
  Skenario konsep: Unsur keputusan yang menguntungkan atau merugikan
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Dan penetapan ulang pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan <jenis> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan <akibat>
    Dan <surat>
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan <fasilitas>
    Maka temuan PP53-15c <hasil>

    Contoh:
      | status | penetapan         | jenis              | akibat                                                      | surat                             | fasilitas                               | hasil           |
      | pns    | 23 September 2020 | ikut kampanye      | perbuatan itu menguntungkan pihak yang dituju               | terlapor hadir tanpa surat tugas  | terlapor memakai fasilitas negara       | terpenuhi       |
      | pns    | 23 September 2020 | ikut kampanye      | perbuatan itu merugikan pihak yang dituju                   | terlapor hadir tanpa surat tugas  | terlapor memakai fasilitas negara       | terpenuhi       |
      | pppk   | 23 September 2020 | ikut kampanye      | perbuatan itu menguntungkan pihak yang dituju               | terlapor hadir tanpa surat tugas  | terlapor memakai fasilitas negara       | tidak terpenuhi |
      | pns    | 23 September 2020 | ikut kampanye      | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | terlapor hadir tanpa surat tugas | terlapor memakai fasilitas negara       | tidak terpenuhi |
      | pns    | 23 September 2020 | ikut kampanye      | perbuatan itu menguntungkan pihak yang dituju               | terlapor hadir dengan surat tugas | terlapor memakai fasilitas negara       | tidak terpenuhi |
      | pns    | 23 September 2020 | ikut kampanye      | perbuatan itu menguntungkan pihak yang dituju               | terlapor hadir tanpa surat tugas  | terlapor tidak memakai fasilitas negara | tidak terpenuhi |

  @PP53-15c
  Skenario: Keputusan terhadap pasangan calon kepala daerah yang baru ditetapkan dalam masa kampanye
    Diketahui ada pencalonan paslon-2 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 10 Oktober 2020
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-2
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP53-15c tidak terpenuhi

  @PP53-15d
  Skenario konsep: Kegiatan yang mengarah kepada keberpihakan kepada calon kepala daerah
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan <jenis> terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Tapi <keadaan>
    Maka temuan PP53-15d <hasil>

    Contoh:
      | status | jenis                | perbuatan        | keadaan                                                                                   | hasil           |
      | pns    | kegiatan berpihak    | 1 Oktober 2020   | bentuk kegiatannya adalah ajakan                                                          | terpenuhi       |
      | pns    | kegiatan berpihak    | 20 Desember 2020 | bentuk kegiatannya adalah ajakan                                                          | terpenuhi       |
      | pppk   | kegiatan berpihak    | 1 Oktober 2020   | bentuk kegiatannya adalah ajakan                                                          | tidak terpenuhi |
      | pns    | memasang alat peraga | 1 Oktober 2020   | bentuk kegiatannya adalah ajakan                                                          | tidak terpenuhi |
      | pns    | kegiatan berpihak    | 1 Oktober 2020   | kegiatannya tidak berupa pertemuan, ajakan, imbauan, seruan, atau pemberian barang        | tidak terpenuhi |
      | pns    | kegiatan berpihak    | 1 Oktober 2020   | kegiatannya tidak ditujukan kepada khalayak mana pun                                      | tidak terpenuhi |

  @PP53-15d
  Skenario: Kegiatan sebelum penetapan bergantung pada penafsiran
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2020
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah bawahan
    Maka temuan PP53-15d bergantung pada penafsiran OQ-A-4
    Dan menurut posisi bawaan temuan PP53-15d tidak terpenuhi
    Dan tingkat temuan PP53-15d adalah sedang

  @PP53-15d
  Skenario: Angka 15 berbicara tentang pasangan calon, bukan partai
    Diketahui ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah bawahan
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan PP53-15d tidak terpenuhi
    Dan temuan PP53-3.4 terpenuhi
    Dan tingkat temuan PP53-3.4 adalah sedang

  @PP53-4.1
  Skenario konsep: Menyalahgunakan wewenang
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2020
    Dan <kuasa>
    Dan <akibat>
    Maka temuan PP53-4.1 <hasil>

    Contoh:
      | status | kuasa                                         | akibat                                                          | hasil           |
      | pns    | terlapor menggunakan kekuasaan jabatannya       | perbuatan itu menguntungkan pihak yang dituju                   | terpenuhi       |
      | pppk   | terlapor menggunakan kekuasaan jabatannya       | perbuatan itu menguntungkan pihak yang dituju                   | tidak terpenuhi |
      | pns    | terlapor tidak menggunakan kekuasaan jabatannya | perbuatan itu menguntungkan pihak yang dituju                   | tidak terpenuhi |
      | pns    | terlapor menggunakan kekuasaan jabatannya       | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | tidak terpenuhi |

  @PP53-12b
  Skenario: Hadir mendengar tanpa atribut tidak dilarang
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan terlapor hadir tanpa surat tugas
    Maka perbuatan itu diizinkan oleh OK53-LISTEN
    Dan temuan PP53-15c digugurkan oleh OK53-LISTEN
    Dan jalur disiplin tidak direkomendasikan

  Skenario: Mengulangi pelanggaran yang sifatnya sama
    Diketahui terlapor pernah dijatuhi hukuman sedang pada jalur disiplin pada 1 Maret 2018 atas pelanggaran yang sifatnya sama
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Maka peringatan ALERT-PENGULANGAN muncul

  Skenario: Kehadiran dengan surat tugas diizinkan
    Ketika terlapor melakukan perbuatan tugas resmi terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Maka perbuatan itu diizinkan oleh OK53-DUTY

  @PP53-15a
  Skenario konsep: Peran dalam kampanye menggantikan unsur kegiatan dan dukungan
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Tapi terlapor berperan sebagai <peran> kampanye paslon-1 dari <mulai> sampai 5 Desember 2020
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan perbuatan itu bukan kegiatan kampanye
    Maka temuan PP53-15a <hasil>

    Contoh:
      | peran     | mulai             | hasil           |
      | pelaksana | 26 September 2020 | terpenuhi       |
      | pelaksana | 2 Oktober 2020    | tidak terpenuhi |
      | peserta   | 26 September 2020 | tidak terpenuhi |
