# language: id
@etik @B71
Fitur: Surat Menpan-RB B/71/2017 – kode etik sebelum SKB 22 September 2022
  Tujuh larangan surat 27 Desember 2017 terhadap bakal calon dan partai, dibaca sebagai PP 42/2004 Pasal 11 huruf c dengan sanksi
  moral (Pasal 15). Sejak penetapan yang berbicara PP 53/2010 atau PP 94/2021. Subjeknya PNS dan calon PNS.

  Latar Belakang:
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: Mendekati partai untuk pencalonan sendiri
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 12 Februari 2018
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor sendiri maju sebagai paslon-1
    Dan terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan B71-1 <hasil>

    Contoh:
      | status | hari             | hasil           |
      | pns    | 8 Januari 2018   | terpenuhi       |
      | cpns   | 11 Februari 2018 | terpenuhi       |
      | pns    | 12 Februari 2018 | belum pasti     |
      | pns    | 13 Februari 2018 | tidak terpenuhi |
      | pppk   | 8 Januari 2018   | tidak terpenuhi |

  Skenario konsep: Pendekatan yang bukan untuk pencalonan sendiri
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 12 Februari 2018
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Januari 2018
    Maka temuan B71-1 <hasil>

    Contoh:
      | keadaan                                                | hasil           |
      | terlapor sendiri tidak maju sebagai calon              | tidak terpenuhi |
      | tidak diketahui apakah terlapor sendiri maju sebagai calon | belum pasti |

  Skenario: Mendekati partai tanpa menyebut pencalonan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 12 Februari 2018
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan partai-a berupa partai
    Dan terlapor sendiri tidak maju sebagai calon
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap partai-a
    Dan perbuatan itu terjadi pada 8 Januari 2018
    Maka temuan B71-1 terpenuhi
    Dan tingkat temuan B71-1 adalah moral

  Skenario konsep: Memasang alat peraga bakal calon
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 12 Februari 2018
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan B71-2 <hasil>

    Contoh:
      | status | hari             | hasil           |
      | pns    | 8 Januari 2018   | terpenuhi       |
      | cpns   | 11 Februari 2018 | terpenuhi       |
      | pns    | 12 Februari 2018 | belum pasti     |
      | pns    | 13 Februari 2018 | tidak terpenuhi |
      | pppk   | 8 Januari 2018   | tidak terpenuhi |

  Skenario konsep: Mendeklarasikan diri sebagai bakal calon
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 12 Februari 2018
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor berstatus <status>
    Dan <pencalonan>
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan B71-3 <hasil>

    Contoh:
      | status | pencalonan                                | hari             | hasil           |
      | pns    | terlapor sendiri maju sebagai paslon-1    | 8 Januari 2018   | terpenuhi       |
      | cpns   | terlapor sendiri maju sebagai paslon-1    | 11 Februari 2018 | terpenuhi       |
      | pns    | terlapor sendiri maju sebagai paslon-1    | 12 Februari 2018 | belum pasti     |
      | pns    | terlapor sendiri maju sebagai paslon-1    | 13 Februari 2018 | tidak terpenuhi |
      | pppk   | terlapor sendiri maju sebagai paslon-1    | 8 Januari 2018   | tidak terpenuhi |
      | pns    | terlapor sendiri tidak maju sebagai calon | 8 Januari 2018   | tidak terpenuhi |

  Skenario konsep: Menghadiri deklarasi, dengan atau tanpa atribut
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 12 Februari 2018
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan <atribut>
    Maka temuan B71-4 <hasil>

    Contoh:
      | status | hari             | atribut                             | hasil           |
      | pns    | 8 Januari 2018   | terlapor tidak memakai atribut apa pun | terpenuhi    |
      | cpns   | 11 Februari 2018 | terlapor memakai atribut pns        | terpenuhi       |
      | pns    | 12 Februari 2018 | terlapor tidak memakai atribut apa pun | belum pasti  |
      | pns    | 13 Februari 2018 | terlapor tidak memakai atribut apa pun | tidak terpenuhi |
      | pppk   | 8 Januari 2018   | terlapor tidak memakai atribut apa pun | tidak terpenuhi |

  Skenario konsep: Hadir karena tugas resmi tidak melanggar surat itu
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 12 Februari 2018
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Januari 2018
    Dan <tugas>
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Maka temuan B71-4 <hasil>

    Contoh:
      | tugas                                                | hasil           |
      | terlapor hadir dengan surat tugas                    | tidak terpenuhi |
      | tidak diketahui apakah terlapor hadir dengan surat tugas | belum pasti |

  Skenario: Tugas resmi sesudah PP 94/2021 berlaku
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan ada pencalonan caleg-1 berupa calon dpd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Agustus 2022
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Maka temuan B71-4 tidak terpenuhi

  Skenario konsep: Istri calon dalam CLTN sejak surat B/36/2018
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 12 Februari 2018
    Dan terlapor berstatus pns
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan masa kerja terlapor adalah 12 tahun
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Januari 2018 sampai 30 Juni 2018
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka temuan B71-4 <hasil>
    Dan perbuatan itu <izin> oleh OK-SPOUSE-B36

    Contoh:
      | hari            | hasil           | izin            |
      | 1 Februari 2018 | terpenuhi       | tidak diizinkan |
      | 2 Februari 2018 | tidak terpenuhi | diizinkan       |
      | 3 Februari 2018 | tidak terpenuhi | diizinkan       |

  Skenario konsep: Menanggapi hal yang berkaitan dengan bakal calon
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 12 Februari 2018
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan akun yang ditanggapi adalah akun <akun>
    Dan <reaksi>
    Maka temuan B71-5 <hasil>

    Contoh:
      | status | hari             | akun       | reaksi                           | hasil           |
      | pns    | 8 Januari 2018   | pemenangan | reaksi yang diberikan adalah suka | terpenuhi      |
      | cpns   | 11 Februari 2018 | pribadi    | reaksi yang diberikan adalah bagikan | terpenuhi   |
      | pns    | 8 Januari 2018   | calon      | reaksi yang diberikan adalah komentar | terpenuhi  |
      | pns    | 12 Februari 2018 | calon      | reaksi yang diberikan adalah unggah | belum pasti  |
      | pns    | 13 Februari 2018 | calon      | reaksi yang diberikan adalah unggah | tidak terpenuhi |
      | pppk   | 8 Januari 2018   | calon      | reaksi yang diberikan adalah suka | tidak terpenuhi |
      | pns    | 8 Januari 2018   | berita     | reaksi yang diberikan adalah suka | tidak terpenuhi |
      | pns    | 8 Januari 2018   | calon      | reaksi yang diberikan adalah ikuti | tidak terpenuhi |

  Skenario konsep: Berlaku sejak surat itu dan sampai sehari sebelum SKB 2022
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan ada pencalonan caleg-1 berupa calon dpd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Ketika terlapor melakukan perbuatan kampanye daring terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan B71-5 <hasil>

    Contoh:
      | hari              | hasil           |
      | 26 Desember 2017  | tidak terpenuhi |
      | 27 Desember 2017  | terpenuhi       |
      | 28 Desember 2017  | terpenuhi       |
      | 21 September 2022 | terpenuhi       |
      | 22 September 2022 | tidak terpenuhi |
      | 23 September 2022 | tidak terpenuhi |

  Skenario konsep: Berfoto dengan simbol tangan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 12 Februari 2018
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan foto itu memuat <isi>
    Dan <simbol>
    Maka temuan B71-6 <hasil>

    Contoh:
      | status | perbuatan      | hari             | isi         | simbol                                             | hasil           |
      | pns    | berpose        | 8 Januari 2018   | calon       | terlapor menunjukkan simbol keberpihakan           | terpenuhi       |
      | cpns   | mengunggah foto | 11 Februari 2018 | calon      | terlapor menunjukkan simbol keberpihakan           | terpenuhi       |
      | pns    | berpose        | 12 Februari 2018 | calon       | terlapor menunjukkan simbol keberpihakan           | belum pasti     |
      | pns    | berpose        | 13 Februari 2018 | calon       | terlapor menunjukkan simbol keberpihakan           | tidak terpenuhi |
      | pppk   | berpose        | 8 Januari 2018   | calon       | terlapor menunjukkan simbol keberpihakan           | tidak terpenuhi |
      | pns    | berpose        | 8 Januari 2018   | tim         | terlapor menunjukkan simbol keberpihakan           | tidak terpenuhi |
      | pns    | berpose        | 8 Januari 2018   | calon       | terlapor tidak menunjukkan simbol keberpihakan     | tidak terpenuhi |
      | pns    | berpose        | 8 Januari 2018   | calon       | tidak diketahui apakah terlapor menunjukkan simbol keberpihakan | belum pasti |

  Skenario konsep: Jalur etik, peringatan, dan majelis bagi sekretaris daerah
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan daerah pemilihan adalah Kabupaten Bandung
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 12 Februari 2018
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan jabatan terlapor adalah <jabatan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Januari 2018
    Maka jalur etik merekomendasikan tingkat moral
    Dan peringatan ALERT-SURAT-B71 muncul
    Dan peringatan ALERT-SEKDA-MAJELIS <majelis>
    Dan peringatan ALERT-SKB-2020 tidak muncul

    Contoh:
      | jabatan | majelis      |
      | sekda   | muncul       |
      | staf    | tidak muncul |

  Skenario konsep: SKB 2020 berdiri di samping surat itu
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan ada pencalonan paslon-2 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 23 September 2020
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-2
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan B71-2 terpenuhi
    Dan peringatan ALERT-SKB-2020 <skb>

    Contoh:
      | hari              | skb          |
      | 9 September 2020  | tidak muncul |
      | 10 September 2020 | muncul       |
      | 11 September 2020 | muncul       |

  Skenario konsep: Narasumber pada pertemuan partai
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan ada pencalonan partai-a berupa partai
    Dan terlapor berstatus <status>
    Dan terlapor bukan suami atau istri dari calon mana pun
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap partai-a
    Dan perbuatan itu terjadi pada <hari>
    Dan <surat tugas>
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Maka temuan B71-7 <hasil>

    Contoh:
      | status | hari              | surat tugas                                       | hasil           |
      | pns    | 26 Desember 2017  | terlapor hadir tanpa surat tugas                  | tidak terpenuhi |
      | pns    | 27 Desember 2017  | terlapor hadir tanpa surat tugas                  | terpenuhi       |
      | cpns   | 28 Desember 2017  | terlapor hadir tanpa surat tugas                  | terpenuhi       |
      | pppk   | 1 Oktober 2021    | terlapor hadir tanpa surat tugas                  | tidak terpenuhi |
      | asn    | 1 Oktober 2021    | terlapor hadir tanpa surat tugas                  | belum pasti     |
      | pns    | 1 Maret 2018      | terlapor hadir dengan surat tugas                 | tidak terpenuhi |
      | pns    | 1 Oktober 2021    | terlapor hadir dengan surat tugas                 | tidak terpenuhi |
      | pns    | 1 Maret 2018      | tidak diketahui apakah terlapor hadir dengan surat tugas | belum pasti |
      | pns    | 21 September 2022 | terlapor hadir tanpa surat tugas                  | terpenuhi       |
      | pns    | 20 September 2022 | terlapor hadir tanpa surat tugas                  | terpenuhi       |
      | pns    | 22 September 2022 | terlapor hadir tanpa surat tugas                  | tidak terpenuhi |
      | pns    | 23 September 2022 | terlapor hadir tanpa surat tugas                  | tidak terpenuhi |

  Skenario konsep: Narasumber bagi bakal calon tidak disebut surat itu
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan ada pencalonan sasaran <sasaran>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber <arah>
    Dan perbuatan itu terjadi pada 8 Januari 2018
    Dan terlapor hadir tanpa surat tugas
    Maka temuan B71-7 <hasil>

    Contoh:
      | sasaran                    | arah                                | hasil           |
      | berupa pasangan calon      | terhadap sasaran                    | tidak terpenuhi |
      | berupa partai              | terhadap sasaran                    | terpenuhi       |
      | yang jenisnya tidak diketahui | terhadap sasaran                 | belum pasti     |
      | berupa partai              | tanpa tertuju kepada calon tertentu | tidak terpenuhi |

  Skenario: Narasumber pada pertemuan partai menjelang Pemilu
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan ada pencalonan partai-a berupa partai
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap partai-a
    Dan perbuatan itu terjadi pada 27 Desember 2017
    Dan terlapor hadir tanpa surat tugas
    Maka temuan B71-7 terpenuhi
    Dan tingkat temuan B71-7 adalah moral
    Dan temuan B71-7 berdasar pada b-71-2017/7
