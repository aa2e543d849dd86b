# language: id
@disiplin @PP53
Fitur: PP 53/2010 Pasal 4 angka 12, 13, dan 14 – dukungan kepada calon presiden dan calon legislatif
  Pelaksana, peserta beratribut, dan pengerahan PNS sedang (Pasal 12 angka 6); fasilitas negara dan keputusan selama masa kampanye berat
  (Pasal 13 angka 11 dan 12); kegiatan berpihak sedang (Pasal 12 angka 7).

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 20 September 2018
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada 20 September 2018
    Dan ada pencalonan dpd-1 berupa calon dpd
    Dan penetapan pencalonan itu terjadi pada 20 September 2018

  @PP53-12a
  Skenario konsep: Pelaksana kampanye
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Tapi <peran>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap <calon>
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka temuan PP53-12a <hasil>

    Contoh:
      | status | peran                                                                                            | calon   | perbuatan        | hasil           |
      | pns    | terlapor berperan sebagai pelaksana kampanye paslon-1 dari 1 September 2018 sampai 13 April 2019 | paslon-1 | 1 Oktober 2018   | terpenuhi       |
      | pns    | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 September 2018 sampai 13 April 2019  | caleg-1 | 1 Oktober 2018   | terpenuhi       |
      | pppk   | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 September 2018 sampai 13 April 2019  | caleg-1 | 1 Oktober 2018   | tidak terpenuhi |
      | pns    | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 September 2018 sampai 13 April 2019  | caleg-1 | 19 September 2018 | tidak terpenuhi |
      | pns    | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 September 2018 sampai 13 April 2019  | caleg-1 | 21 September 2018 | terpenuhi       |
      | pns    | terlapor tidak mempunyai peran dalam kampanye                                                    | caleg-1 | 1 Oktober 2018   | tidak terpenuhi |

  @PP53-12a
  Skenario: Anggota tim pemenangan calon legislatif dikenai tingkat sedang
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka tingkat temuan PP53-12a adalah sedang
    Dan temuan PP53-12a berdasar pada pp-53-2010/12/6
    Dan temuan PP94-n1 tidak terpenuhi
    Dan jalur disiplin merekomendasikan tingkat sedang

  @PP53-12b
  Skenario konsep: Peserta kampanye beratribut
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut <atribut>
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Tapi <keadaan>
    Maka temuan PP53-12b <hasil>

    Contoh:
      | status | perbuatan         | atribut | keadaan                               | hasil           |
      | pns    | 22 September 2018 | partai  | terlapor hadir tanpa surat tugas      | tidak terpenuhi |
      | pns    | 23 September 2018 | partai  | terlapor hadir tanpa surat tugas      | terpenuhi       |
      | pns    | 24 September 2018 | partai  | terlapor hadir tanpa surat tugas      | terpenuhi       |
      | pns    | 22 September 2018 | pns     | terlapor hadir tanpa surat tugas      | terpenuhi       |
      | pppk   | 1 Oktober 2018    | pns     | terlapor hadir tanpa surat tugas      | tidak terpenuhi |
      | pns    | 19 September 2018 | pns     | terlapor hadir tanpa surat tugas      | tidak terpenuhi |
      | pns    | 1 Oktober 2018    | pns     | perbuatan itu bukan kegiatan kampanye | tidak terpenuhi |
      | pns    | 1 Oktober 2018    | pns     | terlapor tidak memakai atribut apa pun | tidak terpenuhi |
      | pns    | 1 Oktober 2018    | pns     | terlapor hadir dengan surat tugas     | tidak terpenuhi |

  @PP53-12c
  Skenario konsep: Peserta kampanye yang mengerahkan PNS lain
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor mengerahkan ASN lain
    Tapi <keadaan>
    Maka temuan PP53-12c <hasil>

    Contoh:
      | status | perbuatan         | keadaan                               | hasil           |
      | pns    | 1 Oktober 2018    | terlapor mengerahkan ASN lain         | terpenuhi       |
      | pppk   | 1 Oktober 2018    | terlapor mengerahkan ASN lain         | tidak terpenuhi |
      | pns    | 19 September 2018 | terlapor mengerahkan ASN lain         | tidak terpenuhi |
      | pns    | 1 Oktober 2018    | terlapor tidak mengerahkan ASN lain   | tidak terpenuhi |
      | pns    | 1 Oktober 2018    | perbuatan itu bukan kegiatan kampanye | tidak terpenuhi |

  @PP53-12d
  Skenario konsep: Peserta kampanye yang memakai fasilitas negara
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Tapi <keadaan>
    Maka temuan PP53-12d <hasil>

    Contoh:
      | status | perbuatan         | keadaan                                 | hasil           |
      | pns    | 1 Oktober 2018    | terlapor memakai fasilitas negara       | terpenuhi       |
      | pppk   | 1 Oktober 2018    | terlapor memakai fasilitas negara       | tidak terpenuhi |
      | pns    | 19 September 2018 | terlapor memakai fasilitas negara       | tidak terpenuhi |
      | pns    | 1 Oktober 2018    | terlapor tidak memakai fasilitas negara | tidak terpenuhi |
      | pns    | 1 Oktober 2018    | perbuatan itu bukan kegiatan kampanye   | tidak terpenuhi |
      | pns    | 1 Oktober 2018    | terlapor hadir dengan surat tugas       | tidak terpenuhi |

  @PP53-12d
  Skenario: Fasilitas negara membawa tingkat berat
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Maka tingkat temuan PP53-12d adalah berat
    Dan temuan PP53-12d berdasar pada pp-53-2010/13/11

  @PP53-13a
  Skenario konsep: Keputusan atau tindakan selama masa kampanye
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap <calon>
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor memakai fasilitas negara
    Tapi <keadaan>
    Maka temuan PP53-13a <hasil>

    Contoh:
      | status | calon    | perbuatan         | keadaan                                                         | hasil           |
      | pns    | paslon-1 | 22 September 2018 | terlapor memakai fasilitas negara                               | tidak terpenuhi |
      | pns    | paslon-1 | 23 September 2018 | terlapor memakai fasilitas negara                               | terpenuhi       |
      | pns    | paslon-1 | 24 September 2018 | terlapor memakai fasilitas negara                               | terpenuhi       |
      | pns    | paslon-1 | 13 April 2019     | terlapor memakai fasilitas negara                               | terpenuhi       |
      | pns    | paslon-1 | 14 April 2019     | terlapor memakai fasilitas negara                               | tidak terpenuhi |
      | pppk   | paslon-1 | 1 Oktober 2018    | terlapor memakai fasilitas negara                               | tidak terpenuhi |
      | pns    | caleg-1  | 1 Oktober 2018    | terlapor memakai fasilitas negara                               | tidak terpenuhi |
      | pns    | paslon-1 | 1 Oktober 2018    | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | tidak terpenuhi |
      | pns    | paslon-1 | 1 Oktober 2018    | terlapor hadir dengan surat tugas                               | tidak terpenuhi |
      | pns    | paslon-1 | 1 Oktober 2018    | terlapor tidak memakai fasilitas negara                         | tidak terpenuhi |

  @PP53-13a
  Skenario: Keputusan terhadap pasangan yang baru ditetapkan dalam masa kampanye
    Diketahui ada pencalonan paslon-2 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 10 Oktober 2018
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-2
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP53-13a tidak terpenuhi

  @PP53-13b
  Skenario konsep: Kegiatan yang mengarah kepada keberpihakan kepada calon presiden
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan <jenis> terhadap <calon>
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Tapi <keadaan>
    Maka temuan PP53-13b <hasil>

    Contoh:
      | status | jenis                | calon    | keadaan                                                                            | hasil           |
      | pns    | kegiatan berpihak    | paslon-1 | bentuk kegiatannya adalah ajakan                                                   | terpenuhi       |
      | pppk   | kegiatan berpihak    | paslon-1 | bentuk kegiatannya adalah ajakan                                                   | tidak terpenuhi |
      | pns    | kegiatan berpihak    | caleg-1  | bentuk kegiatannya adalah ajakan                                                   | tidak terpenuhi |
      | pns    | memasang alat peraga | paslon-1 | bentuk kegiatannya adalah ajakan                                                   | tidak terpenuhi |
      | pns    | kegiatan berpihak    | paslon-1 | kegiatannya tidak berupa pertemuan, ajakan, imbauan, seruan, atau pemberian barang | tidak terpenuhi |
      | pns    | kegiatan berpihak    | paslon-1 | kegiatannya tidak ditujukan kepada khalayak mana pun                               | tidak terpenuhi |

  @PP53-13b
  Skenario: Kegiatan sebelum penetapan bergantung pada penafsiran, tingkatnya sedang
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2018
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah bawahan
    Maka temuan PP53-13b bergantung pada penafsiran OQ-A-4
    Dan menurut posisi bawaan temuan PP53-13b tidak terpenuhi
    Dan tingkat temuan PP53-13b adalah sedang

  @PP53-14
  Skenario konsep: Surat dukungan hanya kepada calon anggota DPD di antara calon pemilu
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap <calon>
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan PP53-14 <hasil>

    Contoh:
      | calon    | hasil           |
      | dpd-1    | terpenuhi       |
      | caleg-1  | tidak terpenuhi |
      | paslon-1 | tidak terpenuhi |

  @PP53-3.4
  Skenario konsep: Berpihak kepada calon legislatif sebagai pelanggaran kewajiban
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan <jenis> terhadap <calon>
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Maka temuan PP53-3.4 <hasil>

    Contoh:
      | status | jenis               | calon    | perbuatan         | hasil           |
      | pns    | kegiatan berpihak   | caleg-1  | 1 Oktober 2018    | terpenuhi       |
      | pppk   | kegiatan berpihak   | caleg-1  | 1 Oktober 2018    | tidak terpenuhi |
      | pns    | kegiatan berpihak   | paslon-1 | 1 Oktober 2018    | tidak terpenuhi |
      | pns    | kegiatan berpihak   | caleg-1  | 19 September 2018 | tidak terpenuhi |
      | pns    | keputusan berpihak  | caleg-1  | 1 Oktober 2018    | tidak terpenuhi |

  @PP53-3.4
  Skenario konsep: Tingkat pelanggaran kewajiban mengikuti dampaknya
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan <dampak>
    Maka temuan PP53-3.4 terpenuhi
    Dan tingkat temuan PP53-3.4 adalah <tingkat>

    Contoh:
      | dampak                                            | tingkat       |
      | dampak negatif perbuatan itu mengenai unit kerja  | ringan        |
      | dampak negatif perbuatan itu mengenai instansi    | sedang        |
      | dampak negatif perbuatan itu mengenai negara      | berat         |
      | perbuatan itu tidak berdampak negatif             | tanpa tingkat |

  @PP53-3.4
  Skenario: Sebelum ada temuan dampak tingkatnya belum ada
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka menurut posisi bawaan tingkat temuan PP53-3.4 adalah menunggu dampak
    Dan peringatan ALERT-TEMUAN-DAMPAK-PP53 muncul

  @PP53-3.6
  Skenario konsep: Ujaran yang merendahkan martabat PNS
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan <jenis> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan terlapor tidak mengetahui bahwa isi ujaran itu bohong
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka temuan PP53-3.6 <hasil>

    Contoh:
      | status | jenis            | hasil           |
      | pns    | ujaran kebencian | terpenuhi       |
      | pppk   | ujaran kebencian | tidak terpenuhi |
      | pns    | berita bohong    | tidak terpenuhi |

  @PP53-3.7
  Skenario konsep: Keputusan yang mendahulukan kepentingan calon
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan keputusan berpihak <sasaran>
    Dan perbuatan itu terjadi pada 1 Juni 2018
    Dan <akibat>
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan PP53-3.7 <hasil>

    Contoh:
      | status | sasaran                               | akibat                                                          | hasil           |
      | pns    | terhadap paslon-1                     | perbuatan itu menguntungkan pihak yang dituju                   | terpenuhi       |
      | pppk   | terhadap paslon-1                     | perbuatan itu menguntungkan pihak yang dituju                   | tidak terpenuhi |
      | pns    | tanpa tertuju kepada calon tertentu   | perbuatan itu menguntungkan pihak yang dituju                   | tidak terpenuhi |
      | pns    | terhadap paslon-1                     | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | tidak terpenuhi |
