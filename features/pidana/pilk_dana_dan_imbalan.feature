# language: id
@pidana
Fitur: Pasal 187 ayat (5) sampai dengan (7) dan Pasal 187C UU Pilkada – dana kampanye dan imbalan pencalonan
  Pelakunya setiap orang. Batas sumbangan naik pada 1 Juli 2016; Pasal 187C baru ada sejak hari itu. Bagian kedua Pasal 187
  ayat (6) tidak diterapkan (OQ-C-15).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @PILK-187(5)
  Skenario konsep: Pasal 187 ayat (5) – dana kampanye melebihi batas
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor memberi imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(5) terpenuhi
    Dan tingkat temuan PILK-187(5) adalah pidana
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

  @PILK-187(5) @OQ-C-25
  Skenario konsep: Pasal 187 ayat (5) – kesengajaan sebelum dan sejak 2026
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <kesengajaan>
    Maka temuan PILK-187(5) <hasil>
    Dan di bawah bacaan OQ-C-25=tidak_perlu temuan PILK-187(5) <tidak_perlu>
    Dan di bawah bacaan OQ-C-25=tersirat temuan PILK-187(5) <tersirat>

    Contoh:
      | hukum | perbuatan      | kesengajaan                                                   | hasil           | tidak_perlu     | tersirat        |
      | lama  | 1 Januari 2026 | perbuatan itu dilakukan secara sengaja                        | terpenuhi       | terpenuhi       | terpenuhi       |
      | lama  | 1 Januari 2026 | perbuatan itu dilakukan secara tidak sengaja                  | belum pasti     | terpenuhi       | tidak terpenuhi |
      | lama  | 1 Januari 2026 | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     | terpenuhi       | belum pasti     |
      | baru  | 2 Januari 2026 | perbuatan itu dilakukan secara sengaja                        | terpenuhi       | terpenuhi       | terpenuhi       |
      | baru  | 2 Januari 2026 | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | baru  | 2 Januari 2026 | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     | belum pasti     | belum pasti     |
      | baru  | 3 Januari 2026 | perbuatan itu dilakukan secara sengaja                        | terpenuhi       | terpenuhi       | terpenuhi       |
      | baru  | 3 Januari 2026 | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | baru  | 3 Januari 2026 | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     | belum pasti     | belum pasti     |

  @PILK-187(5)
  Skenario konsep: Pasal 187 ayat (5) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor memberi imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187(5) <hasil>
    Dan unsur <unsur> pada temuan PILK-187(5) <hasil>

    Contoh:
      | unsur                    | keadaan                                                                     | hasil           |
      | penyumbang dana kampanye | penyumbang dana kampanye itu adalah lainnya                                 | tidak terpenuhi |
      | penyumbang dana kampanye | penyumbang dana kampanye itu tidak diketahui                                | belum pasti     |
      | nilai imbalan atau dana  | nilai imbalan atau dana itu adalah Rp75.000.000                             | tidak terpenuhi |
      | nilai imbalan atau dana  | nilai imbalan atau dana itu tidak diketahui                                 | belum pasti     |
      | arah imbalan             | terlapor menjanjikan imbalan                                                | tidak terpenuhi |
      | arah imbalan             | terlapor menerima imbalan                                                   | terpenuhi       |
      | arah imbalan             | tidak diketahui apakah terlapor memberi, menjanjikan, atau menerima imbalan | belum pasti     |

  @PILK-187(5)-2015 @PILK-187(5)
  Skenario konsep: Pasal 187 ayat (5) – batas yang lebih tinggi sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(5)-2015 <lama>
    Dan temuan PILK-187(5) <baru>

    Contoh:
      | hukum      | perbuatan       | lama            | baru            |
      | sebelumnya | 1 Februari 2015 | tidak terpenuhi | tidak terpenuhi |
      | lama       | 2 Februari 2015 | terpenuhi       | tidak terpenuhi |
      | lama       | 30 Juni 2016    | terpenuhi       | tidak terpenuhi |
      | baru       | 1 Juli 2016     | tidak terpenuhi | terpenuhi       |
      | baru       | 2 Juli 2016     | tidak terpenuhi | terpenuhi       |

  @PILK-187(5)
  Skenario konsep: Pasal 187 ayat (5) – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(5) adalah penjara
    Dan ancaman pidana badan PILK-187(5) adalah <penjara> bulan
    Dan ancaman denda PILK-187(5) adalah <denda>
    Dan pidana badan dan denda PILK-187(5) dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara     | denda                                | kata     |
      | lama  | 1 Januari 2026 | 4 sampai 24 | Rp200.000.000 sampai Rp1.000.000.000 | dan/atau |
      | baru  | 2 Januari 2026 | 0 sampai 24 | Rp50.000 sampai Rp50.000.000         | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 24 | Rp50.000 sampai Rp50.000.000         | dan/atau |

  @PILK-187(5)
  Skenario: Pasal 187 ayat (5) – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor memberi imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-187(5) adalah 4 sampai 24 bulan
    Dan ancaman denda PILK-187(5) adalah Rp200.000.000 sampai Rp1.000.000.000
    Dan pidana badan dan denda PILK-187(5) dihubungkan dengan kata dan/atau
    Dan menurut hukum baru ancaman pidana badan PILK-187(5) adalah 0 sampai 24 bulan
    Dan menurut hukum baru ancaman denda PILK-187(5) adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-187(5) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-187(5) adalah hukum baru

  @PILK-187(6)
  Skenario konsep: Pasal 187 ayat (6) – dana kampanye dari sumber yang dilarang
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor memberi imbalan
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(6) terpenuhi
    Dan tingkat temuan PILK-187(6) adalah pidana
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

  @PILK-187(6)
  Skenario konsep: Pasal 187 ayat (6) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor memberi imbalan
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187(6) <hasil>
    Dan unsur <unsur> pada temuan PILK-187(6) <hasil>

    Contoh:
      | unsur              | keadaan                                                                     | hasil           |
      | asal dana kampanye | dana kampanye itu berasal dari lainnya                                      | tidak terpenuhi |
      | asal dana kampanye | asal dana kampanye itu tidak diketahui                                      | belum pasti     |
      | arah imbalan       | terlapor menjanjikan imbalan                                                | tidak terpenuhi |
      | arah imbalan       | tidak diketahui apakah terlapor memberi, menjanjikan, atau menerima imbalan | belum pasti     |
      | kesengajaan        | perbuatan itu dilakukan secara tidak sengaja                                | tidak terpenuhi |
      | kesengajaan        | tidak diketahui apakah perbuatan itu dilakukan secara sengaja               | belum pasti     |

  @PILK-187(6)
  Skenario konsep: Pasal 187 ayat (6) – sejak 2 Februari 2015
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi imbalan
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(6) <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-187(6)
  Skenario konsep: Pasal 187 ayat (6) – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi imbalan
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(6) adalah penjara
    Dan ancaman pidana badan PILK-187(6) adalah <penjara> bulan
    Dan ancaman denda PILK-187(6) adalah <denda>
    Dan pidana badan dan denda PILK-187(6) dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara     | denda                                | kata     |
      | lama  | 1 Januari 2026 | 4 sampai 24 | Rp200.000.000 sampai Rp1.000.000.000 | dan/atau |
      | baru  | 2 Januari 2026 | 0 sampai 24 | Rp50.000 sampai Rp50.000.000         | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 24 | Rp50.000 sampai Rp50.000.000         | dan/atau |

  @PILK-187(6)
  Skenario: Pasal 187 ayat (6) – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor memberi imbalan
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-187(6) adalah 4 sampai 24 bulan
    Dan ancaman denda PILK-187(6) adalah Rp200.000.000 sampai Rp1.000.000.000
    Dan pidana badan dan denda PILK-187(6) dihubungkan dengan kata dan/atau
    Dan menurut hukum baru ancaman pidana badan PILK-187(6) adalah 0 sampai 24 bulan
    Dan menurut hukum baru ancaman denda PILK-187(6) adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-187(6) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-187(6) adalah hukum baru

  @PILK-187(7)
  Skenario konsep: Pasal 187 ayat (7) – keterangan tidak benar dalam laporan dana kampanye
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(7) terpenuhi
    Dan tingkat temuan PILK-187(7) adalah pidana
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

  @PILK-187(7)
  Skenario konsep: Pasal 187 ayat (7) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187(7) <hasil>
    Dan unsur <unsur> pada temuan PILK-187(7) <hasil>

    Contoh:
      | unsur                           | keadaan                                                                | hasil           |
      | pengetahuan bahwa isinya bohong | terlapor tidak mengetahui bahwa isi ujaran itu bohong                  | tidak terpenuhi |
      | pengetahuan bahwa isinya bohong | tidak diketahui apakah terlapor mengetahui bahwa isi ujaran itu bohong | belum pasti     |
      | kesengajaan                     | perbuatan itu dilakukan secara tidak sengaja                           | tidak terpenuhi |
      | kesengajaan                     | tidak diketahui apakah perbuatan itu dilakukan secara sengaja          | belum pasti     |

  @PILK-187(7)
  Skenario konsep: Pasal 187 ayat (7) – sejak 2 Februari 2015
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(7) <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-187(7)
  Skenario konsep: Pasal 187 ayat (7) – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(7) adalah penjara
    Dan ancaman pidana badan PILK-187(7) adalah <penjara> bulan
    Dan ancaman denda PILK-187(7) adalah <denda>
    Dan pidana badan dan denda PILK-187(7) dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara     | denda                           | kata     |
      | lama  | 1 Januari 2026 | 2 sampai 12 | Rp1.000.000 sampai Rp10.000.000 | dan/atau |
      | baru  | 2 Januari 2026 | 0 sampai 12 | Rp50.000 sampai Rp10.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 12 | Rp50.000 sampai Rp10.000.000    | dan/atau |

  @PILK-187(7)
  Skenario: Pasal 187 ayat (7) – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-187(7) adalah 2 sampai 12 bulan
    Dan ancaman denda PILK-187(7) adalah Rp1.000.000 sampai Rp10.000.000
    Dan pidana badan dan denda PILK-187(7) dihubungkan dengan kata dan/atau
    Dan menurut hukum baru ancaman pidana badan PILK-187(7) adalah 0 sampai 12 bulan
    Dan menurut hukum baru ancaman denda PILK-187(7) adalah Rp50.000 sampai Rp10.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-187(7) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-187(7) adalah hukum baru

  @PILK-187C
  Skenario konsep: Pasal 187C – memberi imbalan pada pencalonan
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187C terpenuhi
    Dan tingkat temuan PILK-187C adalah pidana
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

  @PILK-187C
  Skenario konsep: Pasal 187C – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187C <hasil>
    Dan unsur <unsur> pada temuan PILK-187C <hasil>

    Contoh:
      | unsur        | keadaan                                                                     | hasil           |
      | arah imbalan | terlapor menjanjikan imbalan                                                | tidak terpenuhi |
      | arah imbalan | terlapor menerima imbalan                                                   | tidak terpenuhi |
      | arah imbalan | tidak diketahui apakah terlapor memberi, menjanjikan, atau menerima imbalan | belum pasti     |
      | kesengajaan  | perbuatan itu dilakukan secara tidak sengaja                                | tidak terpenuhi |
      | kesengajaan  | tidak diketahui apakah perbuatan itu dilakukan secara sengaja               | belum pasti     |

  @PILK-187C
  Skenario konsep: Pasal 187C – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187C <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-187C
  Skenario konsep: Pasal 187C – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187C adalah penjara
    Dan ancaman pidana badan PILK-187C adalah <penjara> bulan
    Dan ancaman denda PILK-187C adalah <denda>
    Dan pidana badan dan denda PILK-187C dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                                | kata     |
      | lama  | 1 Januari 2026 | 24 sampai 60 | Rp300.000.000 sampai Rp1.000.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 60  | Rp50.000 sampai Rp200.000.000        | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 60  | Rp50.000 sampai Rp200.000.000        | dan/atau |

  @PILK-187C
  Skenario: Pasal 187C – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-187C adalah 24 sampai 60 bulan
    Dan ancaman denda PILK-187C adalah Rp300.000.000 sampai Rp1.000.000.000
    Dan pidana badan dan denda PILK-187C dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-187C adalah 0 sampai 60 bulan
    Dan menurut hukum baru ancaman denda PILK-187C adalah Rp50.000 sampai Rp200.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-187C dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-187C adalah hukum baru

  @PILK-187(5) @PILK-187(5)-2015
  Skenario konsep: Pasal 187 ayat (5) – batas menurut penyumbang dan waktu
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah <penyumbang>
    Dan nilai imbalan atau dana itu adalah <nilai>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan <temuan> <hasil>

    Contoh:
      | hukum | perbuatan       | penyumbang   | nilai         | temuan           | hasil           |
      | lama  | 30 Juni 2016    | perseorangan | Rp50.000.000  | PILK-187(5)-2015 | tidak terpenuhi |
      | lama  | 30 Juni 2016    | perseorangan | Rp50.000.001  | PILK-187(5)-2015 | terpenuhi       |
      | lama  | 30 Juni 2016    | badan hukum  | Rp500.000.000 | PILK-187(5)-2015 | tidak terpenuhi |
      | lama  | 30 Juni 2016    | badan hukum  | Rp500.000.001 | PILK-187(5)-2015 | terpenuhi       |
      | baru  | 1 Juli 2016     | perseorangan | Rp50.000.001  | PILK-187(5)      | tidak terpenuhi |
      | baru  | 1 Juli 2016     | badan hukum  | Rp750.000.000 | PILK-187(5)      | tidak terpenuhi |
      | baru  | 1 Juli 2016     | badan hukum  | Rp750.000.001 | PILK-187(5)      | terpenuhi       |

  @PILK-187(5)-2015
  Skenario konsep: Pasal 187 ayat (5) – unsur menurut UU 1/2015
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 September 2015
    Dan terlapor memberi imbalan
    Dan penyumbang dana kampanye itu adalah badan hukum
    Dan nilai imbalan atau dana itu adalah Rp500.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187(5)-2015 <hasil>

    Contoh:
      | keadaan                                             | hasil           |
      | terlapor menjanjikan imbalan                        | tidak terpenuhi |
      | penyumbang dana kampanye itu adalah lainnya         | tidak terpenuhi |
      | penyumbang dana kampanye itu tidak diketahui        | belum pasti     |
      | nilai imbalan atau dana itu adalah Rp500.000.000    | tidak terpenuhi |
      | nilai imbalan atau dana itu tidak diketahui         | belum pasti     |
      | perbuatan itu dilakukan secara tidak sengaja        | belum pasti     |

  @PILK-187(6)
  Skenario konsep: Pasal 187 ayat (6) – sumber yang dilarang
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor menerima imbalan
    Dan dana kampanye itu berasal dari <sumber>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(6) terpenuhi

    Contoh:
      | sumber           |
      | asing            |
      | tanpa identitas  |
      | pemerintah       |
      | bumn bumd bumdes |

  @PILK-187(5)-2015
  Skenario: Pasal 187 ayat (5) – dana tahun 2015 yang menurut batas baru tidak lagi berlebihan
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 September 2015
    Dan terlapor memberi imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp60.000.000
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 10 Agustus 2016
    Maka temuan PILK-187(5)-2015 terpenuhi
    Dan menurut hukum baru PILK-187(5)-2015 bukan lagi tindak pidana

  @PILK-187A(1) @OQ-C-13
  Skenario konsep: Pasal 187A ayat (1) – imbalan supaya tidak memilih, tanpa calon yang dituju
    Ketika terlapor melakukan perbuatan memberi imbalan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Dan terlapor memberi imbalan
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah tidak memilih
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(1) <hasil>

    Contoh:
      | hari            | hasil       |
      | 10 Oktober 2024 | terpenuhi   |
      | 10 Agustus 2024 | belum pasti |

  @PILK-187A(1) @PILK-187A(2) @OQ-C-13
  Skenario konsep: Pasal 187A – kapan calon yang belum ditetapkan tidak lagi dipersoalkan
    Diketahui terlapor terdaftar sebagai pemilih
    Dan ada pencalonan paslon-9 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Desember 2024
    Ketika terlapor melakukan perbuatan <perbuatan> <sasaran>
    Dan perbuatan itu terjadi pada <hari>
    Dan terlapor <arah> imbalan
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah <tujuan>
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan <temuan> <hasil>

    Contoh:
      | perbuatan        | sasaran                             | arah     | hari             | tujuan          | temuan       | hasil           |
      | memberi imbalan  | tanpa tertuju kepada calon tertentu | memberi  | 10 Oktober 2024  | tidak memilih   | PILK-187A(1) | terpenuhi       |
      | memberi imbalan  | tanpa tertuju kepada calon tertentu | memberi  | 10 Oktober 2024  | suara tidak sah | PILK-187A(1) | terpenuhi       |
      | memberi imbalan  | tanpa tertuju kepada calon tertentu | memberi  | 25 November 2024 | tidak memilih   | PILK-187A(1) | terpenuhi       |
      | memberi imbalan  | tanpa tertuju kepada calon tertentu | memberi  | 27 November 2024 | tidak memilih   | PILK-187A(1) | terpenuhi       |
      | memberi imbalan  | tanpa tertuju kepada calon tertentu | memberi  | 1 Agustus 2024   | tidak memilih   | PILK-187A(1) | belum pasti     |
      | memberi imbalan  | tanpa tertuju kepada calon tertentu | memberi  | 10 Oktober 2024  | memilih calon   | PILK-187A(1) | tidak terpenuhi |
      | memberi imbalan  | terhadap paslon-9                   | memberi  | 10 Oktober 2024  | tidak memilih   | PILK-187A(1) | belum pasti     |
      | menerima imbalan | tanpa tertuju kepada calon tertentu | menerima | 10 Oktober 2024  | tidak memilih   | PILK-187A(2) | terpenuhi       |
      | menerima imbalan | tanpa tertuju kepada calon tertentu | menerima | 10 Oktober 2024  | suara tidak sah | PILK-187A(2) | terpenuhi       |
      | menerima imbalan | tanpa tertuju kepada calon tertentu | menerima | 25 November 2024 | tidak memilih   | PILK-187A(2) | terpenuhi       |
      | menerima imbalan | tanpa tertuju kepada calon tertentu | menerima | 27 November 2024 | tidak memilih   | PILK-187A(2) | terpenuhi       |
      | menerima imbalan | tanpa tertuju kepada calon tertentu | menerima | 1 Agustus 2024   | tidak memilih   | PILK-187A(2) | belum pasti     |
      | menerima imbalan | tanpa tertuju kepada calon tertentu | menerima | 10 Oktober 2024  | memilih calon   | PILK-187A(2) | tidak terpenuhi |
      | menerima imbalan | terhadap paslon-9                   | menerima | 10 Oktober 2024  | tidak memilih   | PILK-187A(2) | belum pasti     |
