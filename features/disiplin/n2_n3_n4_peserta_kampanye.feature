# language: id
@disiplin
Fitur: PP 94/2021 Pasal 5 huruf n angka 2, 3, dan 4 – peserta kampanye beratribut, mengerahkan PNS, memakai fasilitas negara
  Angka 2 sedang (Pasal 13 huruf g); angka 3 dan 4 berat (Pasal 14 huruf i angka 1 dan 2).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon

  @PP94-n2
  Skenario konsep: PNS menjadi peserta kampanye dengan atribut
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan <atribut>
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n2 <hasil>

    Contoh:
      | atribut                                           | hasil           |
      | terlapor memakai atribut partai                   | terpenuhi       |
      | terlapor memakai atribut calon                    | terpenuhi       |
      | terlapor memakai atribut pns                      | terpenuhi       |
      | terlapor tidak memakai atribut apa pun            | tidak terpenuhi |
      | tidak diketahui atribut apa yang dipakai terlapor | belum pasti     |

  @PP94-n2
  Skenario: Atribut membawa tingkat sedang
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut pns
    Dan terlapor tidak memberi dukungan secara aktif
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n2 terpenuhi
    Dan tingkat temuan PP94-n2 adalah sedang
    Dan temuan PP94-n2 berdasar pada pp-94-2021/13/g
    Dan temuan SKB22-D4 tidak terpenuhi
    Dan jalur disiplin merekomendasikan tingkat sedang
    Dan sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_transisi.1, sedang_transisi.2, dan sedang_transisi.3
    Dan peringatan ALERT-SEDANG-TRANSISI muncul

  @PP94-n2
  Skenario konsep: Kehadiran beratribut bukan angka 2 karena kegiatan atau orangnya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan <kegiatan>
    Dan terlapor memakai atribut partai
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n2 tidak terpenuhi

    Contoh:
      | unsur             | status | kegiatan                                  |
      | kegiatan kampanye | pns    | perbuatan itu bukan kegiatan kampanye     |
      | PNS atau CPNS     | pppk   | perbuatan itu merupakan kegiatan kampanye |

  @PP94-n2
  Skenario konsep: Atribut partai hanya dihitung dalam masa kampanye
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut <atribut>
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n2 <hasil>

    Contoh:
      | perbuatan         | atribut | hasil           |
      | 24 September 2024 | partai  | tidak terpenuhi |
      | 25 September 2024 | partai  | terpenuhi       |
      | 23 November 2024  | partai  | terpenuhi       |
      | 24 November 2024  | partai  | tidak terpenuhi |
      | 24 November 2024  | pns     | terpenuhi       |

  @PP94-n3
  Skenario konsep: Peserta kampanye yang aktif mengerahkan PNS lain
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor mengerahkan ASN lain
    Tapi <keadaan>
    Maka temuan PP94-n3 <hasil>

    Contoh:
      | keadaan                                              | hasil           |
      | terlapor mengerahkan ASN lain                        | terpenuhi       |
      | terlapor tidak mengerahkan ASN lain                  | tidak terpenuhi |
      | tidak diketahui apakah terlapor mengerahkan ASN lain | belum pasti     |
      | terlapor tidak memberi dukungan secara aktif         | tidak terpenuhi |
      | perbuatan itu bukan kegiatan kampanye                | tidak terpenuhi |

  @PP94-n3
  Skenario: Pengerahan PNS oleh anggota tim kampanye membawa tingkat berat
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berperan sebagai tim kampanye paslon-1 dari 25 September 2024 sampai 23 November 2024
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Maka temuan PP94-n3 terpenuhi
    Dan tingkat temuan PP94-n3 adalah berat
    Dan temuan PP94-n3 berdasar pada pp-94-2021/14/i/1

  @PP94-n3
  Skenario konsep: Peran dalam kampanye dilihat pada hari pengerahan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi <peran>
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu bukan kegiatan kampanye
    Maka temuan PP94-n3 <hasil>

    Contoh:
      | peran                                                                                         | perbuatan         | hasil           |
      | terlapor berperan sebagai tim kampanye paslon-1 dari 25 September 2024 sampai 23 November 2024 | 24 September 2024 | tidak terpenuhi |
      | terlapor berperan sebagai tim kampanye paslon-1 dari 25 September 2024 sampai 23 November 2024 | 25 September 2024 | terpenuhi       |
      | terlapor berperan sebagai tim kampanye paslon-1 dari 25 September 2024 sampai 23 November 2024 | 24 November 2024  | tidak terpenuhi |
      | terlapor berperan sebagai saksi kampanye paslon-1 dari 25 September 2024 sampai 23 November 2024 | 25 September 2024 | tidak terpenuhi |
      | tidak diketahui apakah terlapor mempunyai peran dalam kampanye                                 | 25 September 2024 | belum pasti     |

  @PP94-n4
  Skenario konsep: Peserta kampanye memakai fasilitas negara
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Tapi <keadaan>
    Maka temuan PP94-n4 <hasil>

    Contoh:
      | keadaan                                               | hasil           |
      | terlapor memakai fasilitas negara                     | terpenuhi       |
      | terlapor tidak memakai fasilitas negara               | tidak terpenuhi |
      | tidak diketahui apakah terlapor memakai fasilitas negara | belum pasti  |
      | perbuatan itu bukan kegiatan kampanye                 | tidak terpenuhi |

  @PP94-n2 @PP94-n4
  Skenario: Kendaraan dinas dalam kampanye, yang lebih berat menentukan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor memakai atribut pns
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n2 terpenuhi
    Dan temuan PP94-n4 terpenuhi
    Dan tingkat temuan PP94-n4 adalah berat
    Dan jalur disiplin merekomendasikan tingkat berat

  Skenario konsep: Batas penetapan bagi angka 2, 3, dan 4
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor mengerahkan ASN lain
    Dan terlapor memakai fasilitas negara
    Dan terlapor memakai atribut pns
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n2 <hasil>
    Dan temuan PP94-n3 <hasil>
    Dan temuan PP94-n4 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | terpenuhi       |

  @PP94-n2 @PP94-n4
  Skenario: Petugas dengan surat tugas bukan peserta kampanye
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor memakai fasilitas negara
    Dan terlapor memakai atribut pns
    Dan terlapor hadir dengan surat tugas
    Maka temuan PP94-n1 digugurkan oleh OK-DUTY
    Dan temuan PP94-n2 digugurkan oleh OK-DUTY
    Dan temuan PP94-n4 digugurkan oleh OK-DUTY

  @PP94-n3 @PP94-n4
  Skenario: PPPK tidak dijangkau angka 3 dan angka 4
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor mengerahkan ASN lain
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n3 tidak terpenuhi
    Dan temuan PP94-n4 tidak terpenuhi
