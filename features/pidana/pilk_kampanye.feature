# language: id
@pidana
Fitur: Pasal 69 jo. Pasal 187 ayat (1) sampai dengan (4) UU Pilkada – larangan dalam kampanye
  Pelakunya setiap orang. Kampanye di luar jadwal; huruf a sampai dengan f; huruf g sampai dengan j hanya dalam pemilihan
  bupati atau wali kota (OQ-C-11), dan huruf i dan j diperselisihkan (OQ-C-10); mengganggu jalannya kampanye.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @PILK-187(1)
  Skenario konsep: Pasal 187 ayat (1) – kampanye di luar jadwal
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan kampanye di luar jadwal terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(1) terpenuhi
    Dan tingkat temuan PILK-187(1) adalah pidana
    Dan jalur pidana merekomendasikan tingkat pidana
    Dan peringatan ALERT-PENERUSAN muncul

    Contoh:
      | status         |
      | pns            |
      | cpns           |
      | pppk           |
      | asn            |
      | non asn        |
      | kepala desa    |
      | perangkat desa |
      | anggota bpd    |
      | kepala daerah  |
      | pejabat negara |
      | pejabat daerah |
      | tni            |
      | polri          |
      | lainnya        |

  @PILK-187(1)
  Skenario konsep: Pasal 187 ayat (1) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan kampanye di luar jadwal terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187(1) <hasil>
    Dan unsur <unsur> pada temuan PILK-187(1) <hasil>

    Contoh:
      | unsur             | keadaan                                                       | hasil           |
      | kegiatan kampanye | perbuatan itu bukan kegiatan kampanye                         | tidak terpenuhi |
      | kegiatan kampanye | tidak diketahui apakah perbuatan itu kegiatan kampanye        | belum pasti     |
      | kesengajaan       | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan       | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-187(1)
  Skenario: Pasal 187 ayat (1) – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan kampanye di luar jadwal terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-187(1) adalah 0,5 sampai 3 bulan
    Dan ancaman denda PILK-187(1) adalah Rp100.000 sampai Rp1.000.000
    Dan pidana badan dan denda PILK-187(1) dihubungkan dengan kata dan/atau
    Dan menurut hukum baru ancaman pidana badan PILK-187(1) adalah 0 sampai 3 bulan
    Dan menurut hukum baru ancaman denda PILK-187(1) adalah Rp50.000 sampai Rp10.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-187(1) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-187(1) adalah hukum campuran

  @PILK-187(2)
  Skenario konsep: Pasal 187 ayat (2) – larangan kampanye huruf a sampai dengan f
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(2) terpenuhi
    Dan tingkat temuan PILK-187(2) adalah pidana
    Dan jalur pidana merekomendasikan tingkat pidana
    Dan peringatan ALERT-PENERUSAN muncul

    Contoh:
      | status         |
      | pns            |
      | cpns           |
      | pppk           |
      | asn            |
      | non asn        |
      | kepala desa    |
      | perangkat desa |
      | anggota bpd    |
      | kepala daerah  |
      | pejabat negara |
      | pejabat daerah |
      | tni            |
      | polri          |
      | lainnya        |

  @PILK-187(2)
  Skenario konsep: Pasal 187 ayat (2) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187(2) <hasil>
    Dan unsur <unsur> pada temuan PILK-187(2) <hasil>

    Contoh:
      | unsur               | keadaan                                                         | hasil           |
      | peristiwa pemilihan | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun | tidak terpenuhi |
      | peristiwa pemilihan | tidak diketahui dalam rangka apa perbuatan itu terjadi          | belum pasti     |
      | kesengajaan         | perbuatan itu dilakukan secara tidak sengaja                    | tidak terpenuhi |
      | kesengajaan         | tidak diketahui apakah perbuatan itu dilakukan secara sengaja   | belum pasti     |

  @PILK-187(2)
  Skenario: Pasal 187 ayat (2) – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-187(2) adalah 3 sampai 18 bulan
    Dan ancaman denda PILK-187(2) adalah Rp600.000 sampai Rp6.000.000
    Dan pidana badan dan denda PILK-187(2) dihubungkan dengan kata dan/atau
    Dan menurut hukum baru ancaman pidana badan PILK-187(2) adalah 0 sampai 18 bulan
    Dan menurut hukum baru ancaman denda PILK-187(2) adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-187(2) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-187(2) adalah hukum campuran

  @PILK-187(3)
  Skenario konsep: Pasal 187 ayat (3) – larangan kampanye huruf g sampai dengan j
    Diketahui jabatan yang diperebutkan pencalonan itu adalah bupati
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(3) terpenuhi
    Dan tingkat temuan PILK-187(3) adalah pidana
    Dan jalur pidana merekomendasikan tingkat pidana
    Dan peringatan ALERT-PENERUSAN muncul

    Contoh:
      | status         |
      | pns            |
      | cpns           |
      | pppk           |
      | asn            |
      | non asn        |
      | kepala desa    |
      | perangkat desa |
      | anggota bpd    |
      | kepala daerah  |
      | pejabat negara |
      | pejabat daerah |
      | tni            |
      | polri          |
      | lainnya        |

  @PILK-187(3)
  Skenario konsep: Pasal 187 ayat (3) – unsur yang gugur atau belum diketahui
    Diketahui jabatan yang diperebutkan pencalonan itu adalah bupati
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187(3) <hasil>
    Dan unsur <unsur> pada temuan PILK-187(3) <hasil>

    Contoh:
      | unsur               | keadaan                                                         | hasil           |
      | peristiwa pemilihan | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun | tidak terpenuhi |
      | peristiwa pemilihan | tidak diketahui dalam rangka apa perbuatan itu terjadi          | belum pasti     |
      | kesengajaan         | perbuatan itu dilakukan secara tidak sengaja                    | tidak terpenuhi |
      | kesengajaan         | tidak diketahui apakah perbuatan itu dilakukan secara sengaja   | belum pasti     |

  @PILK-187(3)
  Skenario: Pasal 187 ayat (3) – perbuatan lama yang diadili sejak 2026
    Diketahui jabatan yang diperebutkan pencalonan itu adalah bupati
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-187(3) adalah 1 sampai 6 bulan
    Dan ancaman denda PILK-187(3) adalah Rp100.000 sampai Rp1.000.000
    Dan pidana badan dan denda PILK-187(3) dihubungkan dengan kata dan/atau
    Dan menurut hukum baru ancaman pidana badan PILK-187(3) adalah 0 sampai 6 bulan
    Dan menurut hukum baru ancaman denda PILK-187(3) adalah Rp50.000 sampai Rp10.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-187(3) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-187(3) adalah hukum campuran

  @PILK-187(4)
  Skenario konsep: Pasal 187 ayat (4) – mengganggu jalannya kampanye
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(4) terpenuhi
    Dan tingkat temuan PILK-187(4) adalah pidana
    Dan jalur pidana merekomendasikan tingkat pidana
    Dan peringatan ALERT-PENERUSAN muncul

    Contoh:
      | status         |
      | pns            |
      | cpns           |
      | pppk           |
      | asn            |
      | non asn        |
      | kepala desa    |
      | perangkat desa |
      | anggota bpd    |
      | kepala daerah  |
      | pejabat negara |
      | pejabat daerah |
      | tni            |
      | polri          |
      | lainnya        |

  @PILK-187(4)
  Skenario konsep: Pasal 187 ayat (4) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187(4) <hasil>
    Dan unsur <unsur> pada temuan PILK-187(4) <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-187(4)
  Skenario: Pasal 187 ayat (4) – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-187(4) adalah 1 sampai 6 bulan
    Dan ancaman denda PILK-187(4) adalah Rp600.000 sampai Rp6.000.000
    Dan pidana badan dan denda PILK-187(4) dihubungkan dengan kata dan/atau
    Dan menurut hukum baru ancaman pidana badan PILK-187(4) adalah 0 sampai 6 bulan
    Dan menurut hukum baru ancaman denda PILK-187(4) adalah Rp50.000 sampai Rp10.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-187(4) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-187(4) adalah hukum campuran

  @PILK-187(1)
  Skenario konsep: Pasal 187 ayat (1) – kampanye bagi pasangan calon
    Diketahui ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan kampanye daring <sasaran>
    Dan perbuatan itu terjadi pada 25 November 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(1) <hasil>

    Contoh:
      | sasaran                                | hasil           |
      | terhadap paslon-1                      | terpenuhi       |
      | terhadap partai-1                      | tidak terpenuhi |
      | tanpa tertuju kepada calon tertentu    | tidak terpenuhi |
      | tanpa diketahui terhadap siapa         | belum pasti     |

  @PILK-187(1) @OQ-C-42
  Skenario konsep: Pasal 187 ayat (1) – masa tahapan dan penetapan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka masa perbuatan adalah <masa>
    Dan temuan PILK-187(1) <hasil>

    Contoh:
      | perbuatan               | hari              | masa                   | hasil           |
      | kampanye di luar jadwal | 21 September 2024 | pra kampanye           | belum pasti     |
      | kampanye di luar jadwal | 22 September 2024 | pra kampanye           | belum pasti     |
      | kampanye di luar jadwal | 23 September 2024 | pra kampanye           | terpenuhi       |
      | kampanye daring         | 24 September 2024 | pra kampanye           | terpenuhi       |
      | kampanye daring         | 25 September 2024 | masa kampanye          | tidak terpenuhi |
      | ikut kampanye           | 23 November 2024  | masa kampanye          | tidak terpenuhi |
      | kampanye di luar jadwal | 23 November 2024  | masa kampanye          | belum pasti     |
      | ikut kampanye           | 24 November 2024  | masa tenang            | terpenuhi       |
      | kampanye daring         | 27 November 2024  | hari pemungutan suara  | terpenuhi       |
      | kampanye di luar jadwal | 28 November 2024  | pasca pemungutan suara | tidak terpenuhi |

  @PILK-187(1) @OQ-C-42
  Skenario konsep: Pasal 187 ayat (1) – bacaan atas jadwal masing-masing calon
    Ketika terlapor melakukan perbuatan kampanye di luar jadwal terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(1) bergantung pada penafsiran OQ-C-42
    Dan di bawah bacaan OQ-C-42=luas temuan PILK-187(1) terpenuhi
    Dan di bawah bacaan OQ-C-42=masa_kampanye_calon temuan PILK-187(1) tidak terpenuhi

    Contoh:
      | hari              |
      | 10 September 2024 |
      | 8 Oktober 2024    |

  @PILK-187(2)
  Skenario konsep: Pasal 187 ayat (2) – satu huruf cukup
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan <isi>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(2) <hasil>

    Contoh:
      | perbuatan                  | isi                                          | hasil           |
      | mempersoalkan dasar negara | perbuatan itu dilakukan di muka umum         | terpenuhi       |
      | penghinaan                 | perbuatan itu dilakukan di muka umum         | terpenuhi       |
      | hasutan fitnah             | perbuatan itu dilakukan di muka umum         | terpenuhi       |
      | kekerasan                  | perbuatan itu dilakukan di muka umum         | terpenuhi       |
      | mengganggu ketertiban      | perbuatan itu dilakukan di muka umum         | terpenuhi       |
      | menganjurkan kudeta        | perbuatan itu dilakukan di muka umum         | terpenuhi       |
      | ujaran kebencian           | ujaran itu berisi penghinaan                 | terpenuhi       |
      | ujaran kebencian           | ujaran itu berisi hasutan                    | terpenuhi       |
      | ujaran kebencian           | ujaran itu berisi adu domba antargolongan    | terpenuhi       |
      | ujaran kebencian           | perbuatan itu dilakukan di muka umum         | belum pasti     |
      | berita bohong              | ujaran itu berisi fitnah                     | terpenuhi       |
      | berita bohong              | ujaran itu tidak berisi fitnah               | tidak terpenuhi |
      | berita bohong              | tidak diketahui apakah ujaran itu berisi fitnah | belum pasti  |
      | intimidasi                 | yang diancamkan adalah kekerasan             | terpenuhi       |
      | intimidasi                 | terlapor memakai kekerasan                   | terpenuhi       |
      | intimidasi                 | yang diancamkan adalah lainnya               | belum pasti     |

  @PILK-187(2)
  Skenario: Pasal 187 ayat (2) – ujaran kebencian yang tidak menghina, menghasut, atau mengadu domba
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan ujaran itu tidak berisi penghinaan
    Dan ujaran itu tidak berisi hasutan
    Dan ujaran itu tidak berisi adu domba antargolongan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(2) tidak terpenuhi

  @PILK-187(2)
  Skenario: Pasal 187 ayat (2) – ancaman yang bukan ancaman kekerasan
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan terlapor tidak memakai kekerasan
    Dan yang diancamkan adalah lainnya
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(2) tidak terpenuhi

  @PILK-187(2) @PILK-187(3) @PILK-187(4) @OQ-C-41
  Skenario konsep: Pasal 187 ayat (2) sampai dengan (4) – kampanye di dalam dan di luar masa kampanye
    Diketahui jabatan yang diperebutkan pencalonan itu adalah bupati
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan <temuan> <hasil>
    Dan di bawah bacaan OQ-C-41=masa_kampanye temuan <temuan> <masa_kampanye>
    Dan di bawah bacaan OQ-C-41=setiap_kampanye temuan <temuan> terpenuhi

    Contoh:
      | perbuatan            | temuan      | hari              | hasil       | masa_kampanye   |
      | penghinaan           | PILK-187(2) | 24 September 2024 | belum pasti | tidak terpenuhi |
      | penghinaan           | PILK-187(2) | 25 September 2024 | terpenuhi   | terpenuhi       |
      | penghinaan           | PILK-187(2) | 24 November 2024  | belum pasti | tidak terpenuhi |
      | merusak alat peraga  | PILK-187(3) | 24 September 2024 | belum pasti | tidak terpenuhi |
      | merusak alat peraga  | PILK-187(3) | 25 September 2024 | terpenuhi   | terpenuhi       |
      | merusak alat peraga  | PILK-187(3) | 24 November 2024  | belum pasti | tidak terpenuhi |
      | menghalangi kampanye | PILK-187(4) | 24 September 2024 | belum pasti | tidak terpenuhi |
      | menghalangi kampanye | PILK-187(4) | 25 September 2024 | terpenuhi   | terpenuhi       |
      | menghalangi kampanye | PILK-187(4) | 24 November 2024  | belum pasti | tidak terpenuhi |

  @PILK-187(3) @OQ-C-10
  Skenario konsep: Pasal 187 ayat (3) – fasilitas dan anggaran, tempat, dan pawai
    Diketahui jabatan yang diperebutkan pencalonan itu adalah walikota
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak memakai anggaran negara atau daerah
    Dan tempat perbuatan itu adalah tempat umum
    Dan perbuatan itu bukan pawai di jalan raya
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187(3) <hasil>
    Dan di bawah bacaan OQ-C-10=pidana temuan PILK-187(3) <pidana>
    Dan di bawah bacaan OQ-C-10=administratif temuan PILK-187(3) <administratif>

    Contoh:
      | keadaan                                        | hasil           | pidana          | administratif   |
      | terlapor memakai fasilitas negara              | terpenuhi       | terpenuhi       | terpenuhi       |
      | terlapor memakai anggaran negara atau daerah   | terpenuhi       | terpenuhi       | terpenuhi       |
      | tempat perbuatan itu adalah tempat ibadah      | belum pasti     | terpenuhi       | tidak terpenuhi |
      | tempat perbuatan itu adalah tempat pendidikan  | belum pasti     | terpenuhi       | tidak terpenuhi |
      | perbuatan itu berupa pawai di jalan raya       | belum pasti     | terpenuhi       | tidak terpenuhi |
      | tempat perbuatan itu adalah kantor pemerintah  | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |

  @PILK-187(3) @OQ-C-11
  Skenario konsep: Pasal 187 ayat (3) – pemilihan gubernur tidak disebut
    Diketahui jabatan yang diperebutkan pencalonan itu adalah <jabatan>
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(3) <hasil>
    Dan menurut posisi bawaan temuan PILK-187(3) <bawaan>
    Dan di bawah bacaan OQ-C-11=salah_redaksi temuan PILK-187(3) terpenuhi

    Contoh:
      | jabatan  | perbuatan            | hasil       | bawaan          |
      | bupati   | merusak alat peraga  | terpenuhi   | terpenuhi       |
      | walikota | penggunaan fasilitas | terpenuhi   | terpenuhi       |
      | gubernur | merusak alat peraga  | belum pasti | tidak terpenuhi |
      | gubernur | penggunaan fasilitas | belum pasti | tidak terpenuhi |

  @PILK-187(3)
  Skenario konsep: Pasal 187 ayat (3) – kampus sejak Putusan MK 69/PUU-XXII/2024
    Diketahui jabatan yang diperebutkan pencalonan itu adalah bupati
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan tempat perbuatan itu adalah tempat pendidikan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-KAMPANYE-KAMPUS <muncul>

    Contoh:
      | hukum | hari            | muncul       |
      | lama  | 19 Agustus 2024 | tidak muncul |
      | baru  | 20 Agustus 2024 | muncul       |
      | baru  | 21 Agustus 2024 | muncul       |

  @PILK-187(4)
  Skenario: Pasal 187 ayat (4) – pelakunya tidak perlu tahu pasangan mana
    Ketika terlapor melakukan perbuatan menghalangi kampanye tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(4) terpenuhi
