# language: id
@pidana
Fitur: Pasal 177 sampai dengan 178H, 182, 182A, dan 182B UU Pilkada – pemilih, daftar pemilih, pemungutan suara
  Pelakunya setiap orang; dalam Pasal 182B atasan. Pasal berhuruf baru ada sejak 1 Juli 2016. Cara dalam Pasal 182A
  dihubungkan dengan kata "dan" (OQ-C-12); Pasal 182 dan 182B tidak menyebut kesengajaan (OQ-C-25).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns

  @PILK-177
  Skenario konsep: Pasal 177 – keterangan tidak benar untuk daftar pemilih
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-177 terpenuhi
    Dan tingkat temuan PILK-177 adalah pidana
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

  @PILK-177
  Skenario konsep: Pasal 177 – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-177 <hasil>
    Dan unsur <unsur> pada temuan PILK-177 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-177
  Skenario konsep: Pasal 177 – sejak 2 Februari 2015
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-177 <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-177
  Skenario konsep: Pasal 177 – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-177 adalah penjara
    Dan ancaman pidana badan PILK-177 adalah <penjara> bulan
    Dan ancaman denda PILK-177 adalah <denda>
    Dan pidana badan dan denda PILK-177 dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara     | denda                           | kata     |
      | lama  | 1 Januari 2026 | 3 sampai 12 | Rp3.000.000 sampai Rp12.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 12 | Rp50.000 sampai Rp10.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 12 | Rp50.000 sampai Rp10.000.000    | dan/atau |

  @PILK-177
  Skenario: Pasal 177 – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-177 adalah 3 sampai 12 bulan
    Dan ancaman denda PILK-177 adalah Rp3.000.000 sampai Rp12.000.000
    Dan pidana badan dan denda PILK-177 dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-177 adalah 0 sampai 12 bulan
    Dan menurut hukum baru ancaman denda PILK-177 adalah Rp50.000 sampai Rp10.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-177 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-177 adalah hukum baru

  @PILK-177A
  Skenario konsep: Pasal 177A – memalsukan data dan daftar pemilih
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-177A terpenuhi
    Dan tingkat temuan PILK-177A adalah pidana
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

  @PILK-177A
  Skenario konsep: Pasal 177A – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-177A <hasil>
    Dan unsur <unsur> pada temuan PILK-177A <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-177A
  Skenario konsep: Pasal 177A – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-177A <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-177A
  Skenario konsep: Pasal 177A – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-177A adalah penjara
    Dan ancaman pidana badan PILK-177A adalah <penjara> bulan
    Dan ancaman denda PILK-177A adalah <denda>
    Dan pidana badan dan denda PILK-177A dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 12 sampai 72 | Rp12.000.000 sampai Rp72.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |

  @PILK-177A
  Skenario: Pasal 177A – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-177A adalah 12 sampai 72 bulan
    Dan ancaman denda PILK-177A adalah Rp12.000.000 sampai Rp72.000.000
    Dan pidana badan dan denda PILK-177A dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-177A adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PILK-177A adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-177A dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-177A adalah hukum campuran

  @PILK-178
  Skenario konsep: Pasal 178 – menyebabkan orang lain kehilangan hak pilih
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178 terpenuhi
    Dan tingkat temuan PILK-178 adalah pidana
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

  @PILK-178
  Skenario konsep: Pasal 178 – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-178 <hasil>
    Dan unsur <unsur> pada temuan PILK-178 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-178
  Skenario konsep: Pasal 178 – sejak 2 Februari 2015
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178 <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-178
  Skenario konsep: Pasal 178 – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178 adalah penjara
    Dan ancaman pidana badan PILK-178 adalah <penjara> bulan
    Dan ancaman denda PILK-178 adalah <denda>
    Dan pidana badan dan denda PILK-178 dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 12 sampai 24 | Rp12.000.000 sampai Rp24.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 24  | Rp50.000 sampai Rp50.000.000     | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 24  | Rp50.000 sampai Rp50.000.000     | dan/atau |

  @PILK-178
  Skenario: Pasal 178 – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-178 adalah 12 sampai 24 bulan
    Dan ancaman denda PILK-178 adalah Rp12.000.000 sampai Rp24.000.000
    Dan pidana badan dan denda PILK-178 dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-178 adalah 0 sampai 24 bulan
    Dan menurut hukum baru ancaman denda PILK-178 adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-178 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-178 adalah hukum campuran

  @PILK-178A
  Skenario konsep: Pasal 178A – mengaku sebagai pemilih lain
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan mengaku pemilih lain tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178A terpenuhi
    Dan tingkat temuan PILK-178A adalah pidana
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

  @PILK-178A
  Skenario konsep: Pasal 178A – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan mengaku pemilih lain tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-178A <hasil>
    Dan unsur <unsur> pada temuan PILK-178A <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-178A
  Skenario konsep: Pasal 178A – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan mengaku pemilih lain tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178A <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-178A
  Skenario konsep: Pasal 178A – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan mengaku pemilih lain tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178A adalah penjara
    Dan ancaman pidana badan PILK-178A adalah <penjara> bulan
    Dan ancaman denda PILK-178A adalah <denda>
    Dan pidana badan dan denda PILK-178A dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 24 sampai 72 | Rp24.000.000 sampai Rp72.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |

  @PILK-178A
  Skenario: Pasal 178A – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan mengaku pemilih lain tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-178A adalah 24 sampai 72 bulan
    Dan ancaman denda PILK-178A adalah Rp24.000.000 sampai Rp72.000.000
    Dan pidana badan dan denda PILK-178A dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-178A adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PILK-178A adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-178A dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-178A adalah hukum campuran

  @PILK-178B
  Skenario konsep: Pasal 178B – memilih lebih dari satu kali
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178B terpenuhi
    Dan tingkat temuan PILK-178B adalah pidana
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

  @PILK-178B
  Skenario konsep: Pasal 178B – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-178B <hasil>
    Dan unsur <unsur> pada temuan PILK-178B <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-178B
  Skenario konsep: Pasal 178B – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178B <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-178B
  Skenario konsep: Pasal 178B – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178B adalah penjara
    Dan ancaman pidana badan PILK-178B adalah <penjara> bulan
    Dan ancaman denda PILK-178B adalah <denda>
    Dan pidana badan dan denda PILK-178B dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara       | denda                             | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 108 | Rp36.000.000 sampai Rp108.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 108  | Rp50.000 sampai Rp2.000.000.000   | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 108  | Rp50.000 sampai Rp2.000.000.000   | dan/atau |

  @PILK-178B
  Skenario: Pasal 178B – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-178B adalah 36 sampai 108 bulan
    Dan ancaman denda PILK-178B adalah Rp36.000.000 sampai Rp108.000.000
    Dan pidana badan dan denda PILK-178B dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-178B adalah 0 sampai 108 bulan
    Dan menurut hukum baru ancaman denda PILK-178B adalah Rp50.000 sampai Rp2.000.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-178B dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-178B adalah hukum campuran

  @PILK-178C(1)
  Skenario konsep: Pasal 178C ayat (1) – memilih tanpa hak
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178C(1) terpenuhi
    Dan tingkat temuan PILK-178C(1) adalah pidana
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

  @PILK-178C(1)
  Skenario konsep: Pasal 178C ayat (1) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-178C(1) <hasil>
    Dan unsur <unsur> pada temuan PILK-178C(1) <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-178C(1)
  Skenario konsep: Pasal 178C ayat (1) – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178C(1) <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-178C(1)
  Skenario konsep: Pasal 178C ayat (1) – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178C(1) adalah penjara
    Dan ancaman pidana badan PILK-178C(1) adalah <penjara> bulan
    Dan ancaman denda PILK-178C(1) adalah <denda>
    Dan pidana badan dan denda PILK-178C(1) dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 72 | Rp36.000.000 sampai Rp72.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |

  @PILK-178C(1)
  Skenario: Pasal 178C ayat (1) – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-178C(1) adalah 36 sampai 72 bulan
    Dan ancaman denda PILK-178C(1) adalah Rp36.000.000 sampai Rp72.000.000
    Dan pidana badan dan denda PILK-178C(1) dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-178C(1) adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PILK-178C(1) adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-178C(1) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-178C(1) adalah hukum campuran

  @PILK-178C(2)
  Skenario konsep: Pasal 178C ayat (2) – menyuruh orang tanpa hak memilih
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menyuruh memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178C(2) terpenuhi
    Dan tingkat temuan PILK-178C(2) adalah pidana
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

  @PILK-178C(2)
  Skenario konsep: Pasal 178C ayat (2) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menyuruh memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-178C(2) <hasil>
    Dan unsur <unsur> pada temuan PILK-178C(2) <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-178C(2)
  Skenario konsep: Pasal 178C ayat (2) – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan menyuruh memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178C(2) <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-178C(2)
  Skenario konsep: Pasal 178C ayat (2) – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan menyuruh memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178C(2) adalah penjara
    Dan ancaman pidana badan PILK-178C(2) adalah <penjara> bulan
    Dan ancaman denda PILK-178C(2) adalah <denda>
    Dan pidana badan dan denda PILK-178C(2) dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara       | denda                             | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 144 | Rp36.000.000 sampai Rp144.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 144  | Rp50.000 sampai Rp5.000.000.000   | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 144  | Rp50.000 sampai Rp5.000.000.000   | dan/atau |

  @PILK-178C(2)
  Skenario: Pasal 178C ayat (2) – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menyuruh memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-178C(2) adalah 36 sampai 144 bulan
    Dan ancaman denda PILK-178C(2) adalah Rp36.000.000 sampai Rp144.000.000
    Dan pidana badan dan denda PILK-178C(2) dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-178C(2) adalah 0 sampai 144 bulan
    Dan menurut hukum baru ancaman denda PILK-178C(2) adalah Rp50.000 sampai Rp5.000.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-178C(2) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-178C(2) adalah hukum campuran

  @PILK-178D
  Skenario konsep: Pasal 178D – menggagalkan pemungutan suara
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178D terpenuhi
    Dan tingkat temuan PILK-178D adalah pidana
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

  @PILK-178D
  Skenario konsep: Pasal 178D – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-178D <hasil>
    Dan unsur <unsur> pada temuan PILK-178D <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-178D
  Skenario konsep: Pasal 178D – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178D <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-178D
  Skenario konsep: Pasal 178D – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178D adalah penjara
    Dan ancaman pidana badan PILK-178D adalah <penjara> bulan
    Dan ancaman denda PILK-178D adalah <denda>
    Dan pidana badan dan denda PILK-178D dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara       | denda                              | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 108 | Rp100.000.000 sampai Rp300.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 108  | Rp50.000 sampai Rp2.000.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 108  | Rp50.000 sampai Rp2.000.000.000    | dan/atau |

  @PILK-178D
  Skenario: Pasal 178D – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-178D adalah 36 sampai 108 bulan
    Dan ancaman denda PILK-178D adalah Rp100.000.000 sampai Rp300.000.000
    Dan pidana badan dan denda PILK-178D dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-178D adalah 0 sampai 108 bulan
    Dan menurut hukum baru ancaman denda PILK-178D adalah Rp50.000 sampai Rp2.000.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-178D dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-178D adalah hukum campuran

  @PILK-178G
  Skenario konsep: Pasal 178G – mendampingi pemilih yang tidak memerlukannya
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan mendampingi pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178G terpenuhi
    Dan tingkat temuan PILK-178G adalah pidana
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

  @PILK-178G
  Skenario konsep: Pasal 178G – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan mendampingi pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-178G <hasil>
    Dan unsur <unsur> pada temuan PILK-178G <hasil>

    Contoh:
      | unsur               | keadaan                                                         | hasil           |
      | peristiwa pemilihan | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun | tidak terpenuhi |
      | peristiwa pemilihan | tidak diketahui dalam rangka apa perbuatan itu terjadi          | belum pasti     |
      | kesengajaan         | perbuatan itu dilakukan secara tidak sengaja                    | tidak terpenuhi |
      | kesengajaan         | tidak diketahui apakah perbuatan itu dilakukan secara sengaja   | belum pasti     |

  @PILK-178G
  Skenario konsep: Pasal 178G – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan mendampingi pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178G <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-178G
  Skenario konsep: Pasal 178G – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan mendampingi pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178G adalah penjara
    Dan ancaman pidana badan PILK-178G adalah <penjara> bulan
    Dan ancaman denda PILK-178G adalah <denda>
    Dan pidana badan dan denda PILK-178G dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 12 sampai 24 | Rp12.000.000 sampai Rp24.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 24  | Rp50.000 sampai Rp50.000.000     | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 24  | Rp50.000 sampai Rp50.000.000     | dan/atau |

  @PILK-178G
  Skenario: Pasal 178G – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan mendampingi pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-178G adalah 12 sampai 24 bulan
    Dan ancaman denda PILK-178G adalah Rp12.000.000 sampai Rp24.000.000
    Dan pidana badan dan denda PILK-178G dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-178G adalah 0 sampai 24 bulan
    Dan menurut hukum baru ancaman denda PILK-178G adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-178G dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-178G adalah hukum campuran

  @PILK-178H
  Skenario konsep: Pasal 178H – membuka pilihan pemilih yang dibantu
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan membuka pilihan pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178H terpenuhi
    Dan tingkat temuan PILK-178H adalah pidana
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

  @PILK-178H
  Skenario konsep: Pasal 178H – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan membuka pilihan pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-178H <hasil>
    Dan unsur <unsur> pada temuan PILK-178H <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-178H
  Skenario konsep: Pasal 178H – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan membuka pilihan pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178H <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-178H
  Skenario konsep: Pasal 178H – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan membuka pilihan pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178H adalah penjara
    Dan ancaman pidana badan PILK-178H adalah <penjara> bulan
    Dan ancaman denda PILK-178H adalah <denda>
    Dan pidana badan dan denda PILK-178H dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 12 sampai 36 | Rp12.000.000 sampai Rp36.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 36  | Rp50.000 sampai Rp50.000.000     | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 36  | Rp50.000 sampai Rp50.000.000     | dan/atau |

  @PILK-178H
  Skenario: Pasal 178H – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan membuka pilihan pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-178H adalah 12 sampai 36 bulan
    Dan ancaman denda PILK-178H adalah Rp12.000.000 sampai Rp36.000.000
    Dan pidana badan dan denda PILK-178H dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-178H adalah 0 sampai 36 bulan
    Dan menurut hukum baru ancaman denda PILK-178H adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-178H dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-178H adalah hukum campuran

  @PILK-182
  Skenario konsep: Pasal 182 – menghalangi pendaftaran pemilih dengan kekerasan atau ancaman kekuasaan
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan terlapor tidak memakai kekerasan
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182 terpenuhi
    Dan tingkat temuan PILK-182 adalah pidana
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

  @PILK-182 @OQ-C-25
  Skenario konsep: Pasal 182 – kesengajaan sebelum dan sejak 2026
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor tidak memakai kekerasan
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <kesengajaan>
    Maka temuan PILK-182 <hasil>
    Dan di bawah bacaan OQ-C-25=tidak_perlu temuan PILK-182 <tidak_perlu>
    Dan di bawah bacaan OQ-C-25=tersirat temuan PILK-182 <tersirat>

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

  @PILK-182
  Skenario konsep: Pasal 182 – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan terlapor tidak memakai kekerasan
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-182 <hasil>
    Dan unsur <unsur> pada temuan PILK-182 <hasil>

    Contoh:
      | unsur                        | keadaan                                                          | hasil           |
      | ancaman                      | perbuatan itu tidak disertai ancaman                             | tidak terpenuhi |
      | ancaman                      | tidak diketahui apakah perbuatan itu disertai ancaman            | belum pasti     |
      | penggunaan kekuasaan jabatan | terlapor tidak menggunakan kekuasaan jabatannya                  | tidak terpenuhi |
      | penggunaan kekuasaan jabatan | tidak diketahui apakah terlapor menggunakan kekuasaan jabatannya | belum pasti     |
      | kekerasan                    | terlapor memakai kekerasan                                       | terpenuhi       |
      | peristiwa pemilihan          | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun  | tidak terpenuhi |
      | peristiwa pemilihan          | tidak diketahui dalam rangka apa perbuatan itu terjadi           | belum pasti     |

  @PILK-182
  Skenario konsep: Pasal 182 – sejak 2 Februari 2015
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor tidak memakai kekerasan
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182 <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-182
  Skenario konsep: Pasal 182 – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor tidak memakai kekerasan
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-182 adalah penjara
    Dan ancaman pidana badan PILK-182 adalah <penjara> bulan
    Dan ancaman denda PILK-182 adalah <denda>
    Dan pidana badan dan denda PILK-182 dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 12 sampai 36 | Rp12.000.000 sampai Rp36.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 36  | Rp50.000 sampai Rp50.000.000     | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 36  | Rp50.000 sampai Rp50.000.000     | dan/atau |

  @PILK-182
  Skenario: Pasal 182 – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan terlapor tidak memakai kekerasan
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-182 adalah 12 sampai 36 bulan
    Dan ancaman denda PILK-182 adalah Rp12.000.000 sampai Rp36.000.000
    Dan pidana badan dan denda PILK-182 dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-182 adalah 0 sampai 36 bulan
    Dan menurut hukum baru ancaman denda PILK-182 adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-182 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-182 adalah hukum campuran

  @PILK-182B
  Skenario konsep: Pasal 182B – atasan tidak memberi kesempatan memilih
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan korban perbuatan itu adalah bawahan
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan terlapor tidak memakai kekerasan
    Dan tidak ada yang diancamkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182B terpenuhi
    Dan tingkat temuan PILK-182B adalah pidana
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

  @PILK-182B @OQ-C-25
  Skenario konsep: Pasal 182B – kesengajaan sebelum dan sejak 2026
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan korban perbuatan itu adalah bawahan
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan terlapor tidak memakai kekerasan
    Dan tidak ada yang diancamkan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <kesengajaan>
    Maka temuan PILK-182B <hasil>
    Dan di bawah bacaan OQ-C-25=tidak_perlu temuan PILK-182B <tidak_perlu>
    Dan di bawah bacaan OQ-C-25=tersirat temuan PILK-182B <tersirat>

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

  @PILK-182B
  Skenario konsep: Pasal 182B – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan korban perbuatan itu adalah bawahan
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan terlapor tidak memakai kekerasan
    Dan tidak ada yang diancamkan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-182B <hasil>
    Dan unsur <unsur> pada temuan PILK-182B <hasil>

    Contoh:
      | unsur                                  | keadaan                                                     | hasil           |
      | korban bawahan terlapor                | korban itu bukan bawahan terlapor                           | tidak terpenuhi |
      | korban bawahan terlapor                | tidak diketahui apakah korban itu bawahan terlapor          | belum pasti     |
      | korban terhalang memilih               | korban itu tetap dapat memilih                              | tidak terpenuhi |
      | korban terhalang memilih               | tidak diketahui apakah korban itu diberi kesempatan memilih | belum pasti     |
      | pekerjaan yang tidak bisa ditinggalkan | pekerjaan korban tidak bisa ditinggalkan                    | tidak terpenuhi |
      | pekerjaan yang tidak bisa ditinggalkan | tidak diketahui apakah pekerjaan korban bisa ditinggalkan   | belum pasti     |

  @PILK-182B
  Skenario konsep: Pasal 182B – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan korban perbuatan itu adalah bawahan
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan terlapor tidak memakai kekerasan
    Dan tidak ada yang diancamkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182B <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-182B
  Skenario konsep: Pasal 182B – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan korban perbuatan itu adalah bawahan
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan terlapor tidak memakai kekerasan
    Dan tidak ada yang diancamkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-182B adalah penjara
    Dan ancaman pidana badan PILK-182B adalah <penjara> bulan
    Dan ancaman denda PILK-182B adalah <denda>
    Dan pidana badan dan denda PILK-182B dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 24 sampai 72 | Rp24.000.000 sampai Rp72.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |

  @PILK-182B
  Skenario: Pasal 182B – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan korban perbuatan itu adalah bawahan
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan terlapor tidak memakai kekerasan
    Dan tidak ada yang diancamkan
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-182B adalah 24 sampai 72 bulan
    Dan ancaman denda PILK-182B adalah Rp24.000.000 sampai Rp72.000.000
    Dan pidana badan dan denda PILK-182B dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-182B adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PILK-182B adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-182B dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-182B adalah hukum campuran

  @PILK-182A
  Skenario konsep: Pasal 182A – kekerasan, ancaman kekerasan, dan menghalangi orang memilih
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan terlapor memakai kekerasan
    Dan yang diancamkan adalah kekerasan
    Dan korban perbuatan itu adalah pemilih
    Dan korban itu tidak diberi kesempatan memilih
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182A terpenuhi
    Dan tingkat temuan PILK-182A adalah pidana
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

  @PILK-182A
  Skenario konsep: Pasal 182A – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan terlapor memakai kekerasan
    Dan yang diancamkan adalah kekerasan
    Dan korban perbuatan itu adalah pemilih
    Dan korban itu tidak diberi kesempatan memilih
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-182A <hasil>
    Dan unsur <unsur> pada temuan PILK-182A <hasil>

    Contoh:
      | unsur               | keadaan                                                         | hasil           |
      | peristiwa pemilihan | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun | tidak terpenuhi |
      | peristiwa pemilihan | tidak diketahui dalam rangka apa perbuatan itu terjadi          | belum pasti     |
      | kesengajaan         | perbuatan itu dilakukan secara tidak sengaja                    | tidak terpenuhi |
      | kesengajaan         | tidak diketahui apakah perbuatan itu dilakukan secara sengaja   | belum pasti     |

  @PILK-182A
  Skenario konsep: Pasal 182A – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memakai kekerasan
    Dan yang diancamkan adalah kekerasan
    Dan korban perbuatan itu adalah pemilih
    Dan korban itu tidak diberi kesempatan memilih
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182A <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-182A
  Skenario konsep: Pasal 182A – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memakai kekerasan
    Dan yang diancamkan adalah kekerasan
    Dan korban perbuatan itu adalah pemilih
    Dan korban itu tidak diberi kesempatan memilih
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-182A adalah penjara
    Dan ancaman pidana badan PILK-182A adalah <penjara> bulan
    Dan ancaman denda PILK-182A adalah <denda>
    Dan pidana badan dan denda PILK-182A dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 24 sampai 72 | Rp24.000.000 sampai Rp72.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |

  @PILK-182A
  Skenario: Pasal 182A – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan terlapor memakai kekerasan
    Dan yang diancamkan adalah kekerasan
    Dan korban perbuatan itu adalah pemilih
    Dan korban itu tidak diberi kesempatan memilih
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-182A adalah 24 sampai 72 bulan
    Dan ancaman denda PILK-182A adalah Rp24.000.000 sampai Rp72.000.000
    Dan pidana badan dan denda PILK-182A dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-182A adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PILK-182A adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-182A dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-182A adalah hukum campuran

  @PILK-182A @OQ-C-12
  Skenario konsep: Pasal 182A – cara yang disebut dengan kata dan
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan <kekerasan>
    Dan yang diancamkan adalah <ancaman>
    Dan <terhalang>
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182A <hasil>
    Dan di bawah bacaan OQ-C-12=kumulatif temuan PILK-182A <kumulatif>
    Dan di bawah bacaan OQ-C-12=alternatif temuan PILK-182A <alternatif>

    Contoh:
      | perbuatan           | kekerasan                        | ancaman   | terhalang                              | hasil           | kumulatif       | alternatif      |
      | kekerasan           | terlapor memakai kekerasan       | kekerasan | korban itu tidak diberi kesempatan memilih | terpenuhi   | terpenuhi       | terpenuhi       |
      | intimidasi          | terlapor memakai kekerasan       | kekerasan | korban itu tidak diberi kesempatan memilih | terpenuhi   | terpenuhi       | terpenuhi       |
      | menghalangi memilih | terlapor tidak memakai kekerasan | kekerasan | korban itu tidak diberi kesempatan memilih | belum pasti | tidak terpenuhi | terpenuhi       |
      | menghalangi memilih | terlapor memakai kekerasan       | lainnya   | korban itu tidak diberi kesempatan memilih | belum pasti | tidak terpenuhi | terpenuhi       |
      | kekerasan           | terlapor memakai kekerasan       | kekerasan | korban itu tetap dapat memilih         | belum pasti     | tidak terpenuhi | terpenuhi       |
      | intimidasi          | terlapor tidak memakai kekerasan | lainnya   | korban itu tetap dapat memilih         | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |

  @PILK-177A
  Skenario konsep: Pasal 177A ayat (2) – sepertiga lebih berat bagi saksi pasangan calon
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan <peran>
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PEMBERATAN-SAKSI <muncul>

    Contoh:
      | peran                                                                                         | muncul       |
      | terlapor berperan sebagai saksi kampanye paslon-1 dari 1 Juli 2024 sampai 31 Desember 2024     | muncul       |
      | terlapor tidak mempunyai peran dalam kampanye                                                  | tidak muncul |

  @PILK-178 @OQ-C-26
  Skenario konsep: Pembantuan tidak dinilai sendiri, keputusan mengatakannya
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Juli 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran>
    Maka temuan PILK-178 terpenuhi
    Dan peringatan ALERT-PEMBANTUAN <muncul>

    Contoh:
      | peran       | muncul       |
      | pelaku      | tidak muncul |
      | turut serta | tidak muncul |
      | pembantu    | muncul       |

  @PILK-182
  Skenario konsep: Pasal 182 – pejabat yang menyalahgunakan kekuasaan sejak 2026
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PEMBERATAN-PEJABAT <muncul>

    Contoh:
      | hukum | perbuatan      | muncul       |
      | lama  | 1 Januari 2026 | tidak muncul |
      | baru  | 2 Januari 2026 | muncul       |
      | baru  | 3 Januari 2026 | muncul       |

  Skenario konsep: Pemilu tidak memakai pasal pidana pemilih UU Pilkada
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi pemilihan adalah pemilu menurut kalender pemilu-2024
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan <temuan> tidak terpenuhi

    Contoh:
      | perbuatan                     | temuan       |
      | keterangan palsu data pemilih | PILK-177     |
      | memilih lebih sekali          | PILK-178B    |
      | menggagalkan pemungutan suara | PILK-178D    |
