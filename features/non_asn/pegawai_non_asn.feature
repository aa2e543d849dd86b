# language: id
@non_asn
Fitur: Netralitas pegawai non-ASN
  SE Menpan-RB 01/2023 (3 Januari 2023): pegawai non-ASN wajib netral dengan daftar pelanggaran seperti bagi ASN; sanksinya bertingkat
  menurut instansi sampai pengakhiran kontrak. Naskahnya tidak dibaca; sebelum itu tidak diketahui ada aturan (OQ-A-56).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus non asn
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @SE01-NETRAL
  Skenario konsep: Perbuatan berpihak pegawai non-ASN
    Diketahui bentuk ikatan kerja terlapor adalah honorer
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan SE01-NETRAL terpenuhi
    Dan jalur non asn merekomendasikan tingkat menurut instansi
    Dan sanksi yang dapat dijatuhkan pada jalur non asn adalah non_asn.bertingkat dan non_asn.pengakhiran
    Dan pejabat yang berwenang pada jalur non asn adalah pejabat_menurut_aturan_instansi
    Dan tidak ada temuan pada jalur disiplin
    Dan tidak ada temuan pada jalur etik
    Dan peringatan ALERT-NON-ASN muncul

    Contoh:
      | perbuatan             | hari            |
      | memasang alat peraga  | 10 Oktober 2024 |
      | kampanye daring       | 10 Oktober 2024 |
      | kegiatan berpihak     | 1 Agustus 2024  |
      | tim pemenangan        | 10 Oktober 2024 |

  @SE01-NETRAL
  Skenario konsep: Tanda keberpihakan pegawai non-ASN
    Ketika terlapor melakukan perbuatan mengunggah foto <terhadap>
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan <akibat>
    Dan <tujuan>
    Dan terlapor tidak memberi dukungan secara aktif
    Dan <simbol>
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Maka temuan SE01-NETRAL <hasil>

    Contoh:
      | terhadap                            | akibat                                                          | tujuan                                       | simbol                                      | hasil           |
      | terhadap paslon-1                   | perbuatan itu menguntungkan pihak yang dituju                   | perbuatan itu tidak bertujuan memberi dukungan | terlapor tidak menunjukkan simbol keberpihakan | terpenuhi    |
      | terhadap paslon-1                   | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | perbuatan itu bertujuan memberi dukungan     | terlapor tidak menunjukkan simbol keberpihakan | terpenuhi      |
      | terhadap paslon-1                   | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | perbuatan itu tidak bertujuan memberi dukungan | terlapor menunjukkan simbol keberpihakan  | terpenuhi       |
      | terhadap paslon-1                   | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | perbuatan itu tidak bertujuan memberi dukungan | terlapor tidak menunjukkan simbol keberpihakan | tidak terpenuhi |
      | tanpa tertuju kepada calon tertentu | perbuatan itu menguntungkan pihak yang dituju                   | perbuatan itu bertujuan memberi dukungan     | terlapor menunjukkan simbol keberpihakan    | tidak terpenuhi |
      | terhadap paslon-1                   | tidak diketahui apakah perbuatan itu menguntungkan atau merugikan | perbuatan itu tidak bertujuan memberi dukungan | terlapor tidak menunjukkan simbol keberpihakan | belum pasti |

  @SE01-NETRAL
  Skenario konsep: Bukan pegawai non-ASN
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka temuan SE01-NETRAL tidak terpenuhi

    Contoh:
      | status      |
      | pns         |
      | pppk        |
      | kepala desa |

  @SE01-NETRAL
  Skenario: Hadir karena tugas resmi juga boleh bagi pegawai non-ASN
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor memakai fasilitas negara
    Maka temuan SE01-NETRAL digugurkan oleh OK-DUTY

  @SE01-NETRAL @OQ-A-2
  Skenario: Hadir secara pasif diperselisihkan juga bagi pegawai non-ASN
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka temuan SE01-NETRAL bergantung pada penafsiran OQ-A-2
    Dan di bawah bacaan OQ-A-2=diperbolehkan temuan SE01-NETRAL tidak terpenuhi

  @SE01-NETRAL @OQ-A-2
  Skenario: Hadir secara pasif bila dianggap boleh, juga bagi pegawai non-ASN
    Diketahui bacaan OQ-A-2 ditetapkan pada posisi diperbolehkan
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka temuan SE01-NETRAL digugurkan oleh OK-LISTEN

  @SE01-NETRAL
  Skenario: Foto yang tidak dipublikasikan
    Ketika terlapor melakukan perbuatan berpose terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor menunjukkan simbol keberpihakan
    Dan hasil perbuatan itu tidak dipublikasikan
    Dan perbuatan itu tidak dilakukan di muka umum
    Maka temuan SE01-NETRAL digugurkan oleh OK-PHOTO

  @SE01-NETRAL @OQ-A-56
  Skenario konsep: Mulai berlaku 3 Januari 2023
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan SE01-NETRAL <hasil>
    Dan peringatan ALERT-NON-ASN-LAMA <lama>
    Dan peringatan ALERT-NON-ASN <baru>

    Contoh:
      | hari           | hasil           | lama         | baru         |
      | 2 Januari 2023 | tidak terpenuhi | muncul       | tidak muncul |
      | 3 Januari 2023 | terpenuhi       | tidak muncul | muncul       |
      | 4 Januari 2023 | terpenuhi       | tidak muncul | muncul       |

  Skenario konsep: Pengakhiran kontrak menurut bentuk ikatan kerja
    Diketahui <ikatan>
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka sanksi yang dapat dijatuhkan pada jalur non asn adalah <sanksi>
    Dan peringatan ALERT-NON-ASN-ALIH-DAYA <alih daya>

    Contoh:
      | ikatan                                         | sanksi                                    | alih daya    |
      | bentuk ikatan kerja terlapor adalah kontrak    | non_asn.bertingkat dan non_asn.pengakhiran | tidak muncul |
      | bentuk ikatan kerja terlapor adalah alih daya  | non_asn.bertingkat                        | muncul       |
      | bentuk ikatan kerja terlapor tidak diketahui   | non_asn.bertingkat dan non_asn.pengakhiran | tidak muncul |

  @SE01-PARTAI @OQ-A-28
  Skenario konsep: Pegawai non-ASN menjadi anggota partai
    Diketahui <kedudukan>
    Dan bukti keanggotaan partai adalah <bukti>
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka temuan SE01-PARTAI <hasil>

    Contoh:
      | status  | kedudukan                                            | bukti | hasil           |
      | non asn | kedudukan terlapor di partai politik adalah anggota  | kta   | terpenuhi       |
      | non asn | kedudukan terlapor di partai politik adalah pengurus | kta   | terpenuhi       |
      | non asn | terlapor bukan anggota atau pengurus partai politik  | kta   | tidak terpenuhi |
      | non asn | kedudukan terlapor di partai politik adalah anggota  | sipol | belum pasti     |
      | pns     | kedudukan terlapor di partai politik adalah anggota  | kta   | tidak terpenuhi |

  @SE01-NETRAL
  Skenario: Berpose dengan calon di muka umum untuk mendukungnya
    Ketika terlapor melakukan perbuatan berpose terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Maka temuan SE01-NETRAL terpenuhi
