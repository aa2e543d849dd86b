# language: id
@pidana
Fitur: Pasal 178E, 178F, 183, 195, dan 198A UU Pilkada – penghitungan, hasil, dan penyelenggara
  Pelakunya setiap orang. Pasal 183 tidak menyebut kesengajaan (OQ-C-25). Penyelenggara sendiri tidak dinilai di sini.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns

  @PILK-178E
  Skenario konsep: Pasal 178E – mengubah atau merusak hasil suara
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178E terpenuhi
    Dan tingkat temuan PILK-178E adalah pidana
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

  @PILK-178E
  Skenario konsep: Pasal 178E – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-178E <hasil>
    Dan unsur <unsur> pada temuan PILK-178E <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-178E
  Skenario konsep: Pasal 178E – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178E <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-178E
  Skenario konsep: Pasal 178E – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178E adalah penjara
    Dan ancaman pidana badan PILK-178E adalah <penjara> bulan
    Dan ancaman denda PILK-178E adalah <denda>
    Dan pidana badan dan denda PILK-178E dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara       | denda                             | kata     |
      | lama  | 1 Januari 2026 | 48 sampai 144 | Rp48.000.000 sampai Rp144.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 144  | Rp50.000 sampai Rp5.000.000.000   | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 144  | Rp50.000 sampai Rp5.000.000.000   | dan/atau |

  @PILK-178E
  Skenario: Pasal 178E – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-178E adalah 48 sampai 144 bulan
    Dan ancaman denda PILK-178E adalah Rp48.000.000 sampai Rp144.000.000
    Dan pidana badan dan denda PILK-178E dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-178E adalah 0 sampai 144 bulan
    Dan menurut hukum baru ancaman denda PILK-178E adalah Rp50.000 sampai Rp5.000.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-178E dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-178E adalah hukum campuran

  @PILK-178F
  Skenario konsep: Pasal 178F – menggagalkan pleno penghitungan akhir
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menggagalkan pleno tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Desember 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178F terpenuhi
    Dan tingkat temuan PILK-178F adalah pidana
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

  @PILK-178F
  Skenario konsep: Pasal 178F – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menggagalkan pleno tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Desember 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-178F <hasil>
    Dan unsur <unsur> pada temuan PILK-178F <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-178F
  Skenario konsep: Pasal 178F – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan menggagalkan pleno tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178F <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-178F
  Skenario konsep: Pasal 178F – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan menggagalkan pleno tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178F adalah penjara
    Dan ancaman pidana badan PILK-178F adalah <penjara> bulan
    Dan ancaman denda PILK-178F adalah <denda>
    Dan pidana badan dan denda PILK-178F dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara       | denda                                | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 144 | Rp100.000.000 sampai Rp1.000.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 144  | Rp50.000 sampai Rp5.000.000.000      | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 144  | Rp50.000 sampai Rp5.000.000.000      | dan/atau |

  @PILK-178F
  Skenario: Pasal 178F – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menggagalkan pleno tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Desember 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-178F adalah 36 sampai 144 bulan
    Dan ancaman denda PILK-178F adalah Rp100.000.000 sampai Rp1.000.000.000
    Dan pidana badan dan denda PILK-178F dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-178F adalah 0 sampai 144 bulan
    Dan menurut hukum baru ancaman denda PILK-178F adalah Rp50.000 sampai Rp5.000.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-178F dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-178F adalah hukum campuran

  @PILK-183
  Skenario konsep: Pasal 183 – kekerasan terkait penetapan hasil
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Desember 2024
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-183 terpenuhi
    Dan tingkat temuan PILK-183 adalah pidana
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

  @PILK-183 @OQ-C-25
  Skenario konsep: Pasal 183 – kesengajaan sebelum dan sejak 2026
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <kesengajaan>
    Maka temuan PILK-183 <hasil>
    Dan di bawah bacaan OQ-C-25=tidak_perlu temuan PILK-183 <tidak_perlu>
    Dan di bawah bacaan OQ-C-25=tersirat temuan PILK-183 <tersirat>

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

  @PILK-183
  Skenario konsep: Pasal 183 – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Desember 2024
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-183 <hasil>
    Dan unsur <unsur> pada temuan PILK-183 <hasil>

    Contoh:
      | unsur               | keadaan                                                         | hasil           |
      | peristiwa pemilihan | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun | tidak terpenuhi |
      | peristiwa pemilihan | tidak diketahui dalam rangka apa perbuatan itu terjadi          | belum pasti     |

  @PILK-183
  Skenario konsep: Pasal 183 – sejak 2 Februari 2015
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-183 <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-183
  Skenario konsep: Pasal 183 – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-183 adalah penjara
    Dan ancaman pidana badan PILK-183 adalah <penjara> bulan
    Dan ancaman denda PILK-183 adalah <denda>
    Dan pidana badan dan denda PILK-183 dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 12 sampai 36 | Rp12.000.000 sampai Rp36.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 36  | Rp50.000 sampai Rp50.000.000     | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 36  | Rp50.000 sampai Rp50.000.000     | dan/atau |

  @PILK-183
  Skenario: Pasal 183 – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Desember 2024
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-183 adalah 12 sampai 36 bulan
    Dan ancaman denda PILK-183 adalah Rp12.000.000 sampai Rp36.000.000
    Dan pidana badan dan denda PILK-183 dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-183 adalah 0 sampai 36 bulan
    Dan menurut hukum baru ancaman denda PILK-183 adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-183 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-183 adalah hukum campuran

  @PILK-195
  Skenario konsep: Pasal 195 – merusak sistem informasi penghitungan suara
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan merusak sistem penghitungan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-195 terpenuhi
    Dan tingkat temuan PILK-195 adalah pidana
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

  @PILK-195
  Skenario konsep: Pasal 195 – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan merusak sistem penghitungan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-195 <hasil>
    Dan unsur <unsur> pada temuan PILK-195 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-195
  Skenario konsep: Pasal 195 – sejak 2 Februari 2015
    Ketika terlapor melakukan perbuatan merusak sistem penghitungan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-195 <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-195
  Skenario konsep: Pasal 195 – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan merusak sistem penghitungan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-195 adalah penjara
    Dan ancaman pidana badan PILK-195 adalah <penjara> bulan
    Dan ancaman denda PILK-195 adalah <denda>
    Dan pidana badan dan denda PILK-195 dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara       | denda                                  | kata     |
      | lama  | 1 Januari 2026 | 60 sampai 120 | Rp2.500.000.000 sampai Rp5.000.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 120  | Rp50.000 sampai Rp2.000.000.000        | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 120  | Rp50.000 sampai Rp2.000.000.000        | dan/atau |

  @PILK-195
  Skenario: Pasal 195 – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan merusak sistem penghitungan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-195 adalah 60 sampai 120 bulan
    Dan ancaman denda PILK-195 adalah Rp2.500.000.000 sampai Rp5.000.000.000
    Dan pidana badan dan denda PILK-195 dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-195 adalah 0 sampai 120 bulan
    Dan menurut hukum baru ancaman denda PILK-195 adalah Rp50.000 sampai Rp2.000.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-195 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-195 adalah hukum baru

  @PILK-198A
  Skenario konsep: Pasal 198A – menghalangi penyelenggara yang bertugas
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menghalangi penyelenggara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-198A terpenuhi
    Dan tingkat temuan PILK-198A adalah pidana
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

  @PILK-198A
  Skenario konsep: Pasal 198A – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menghalangi penyelenggara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-198A <hasil>
    Dan unsur <unsur> pada temuan PILK-198A <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-198A
  Skenario konsep: Pasal 198A – baru ada sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan menghalangi penyelenggara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-198A <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-198A
  Skenario konsep: Pasal 198A – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan menghalangi penyelenggara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-198A adalah penjara
    Dan ancaman pidana badan PILK-198A adalah <penjara> bulan
    Dan ancaman denda PILK-198A adalah <denda>
    Dan pidana badan dan denda PILK-198A dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 12 sampai 24 | Rp12.000.000 sampai Rp24.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 24  | Rp50.000 sampai Rp50.000.000     | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 24  | Rp50.000 sampai Rp50.000.000     | dan/atau |

  @PILK-198A
  Skenario: Pasal 198A – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menghalangi penyelenggara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-198A adalah 12 sampai 24 bulan
    Dan ancaman denda PILK-198A adalah Rp12.000.000 sampai Rp24.000.000
    Dan pidana badan dan denda PILK-198A dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-198A adalah 0 sampai 24 bulan
    Dan menurut hukum baru ancaman denda PILK-198A adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-198A dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-198A adalah hukum campuran

  @PILK-198A
  Skenario konsep: Pasal 198A – kekerasan terhadap penyelenggara dalam tugasnya
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan korban perbuatan itu adalah penyelenggara
    Dan perbuatan itu terjadi dalam rangka tugas penyelenggara
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-198A <hasil>

    Contoh:
      | keadaan                                                | hasil           |
      | korban perbuatan itu adalah penyelenggara              | terpenuhi       |
      | korban perbuatan itu adalah pemilih                    | tidak terpenuhi |
      | korban perbuatan itu tidak diketahui                   | belum pasti     |
      | perbuatan itu terjadi dalam rangka kampanye            | tidak terpenuhi |
      | tidak diketahui dalam rangka apa perbuatan itu terjadi | belum pasti     |
      | perbuatan itu dilakukan secara tidak sengaja           | tidak terpenuhi |

  @PILK-178E
  Skenario konsep: Pasal 178E – keterangan tidak benar tentang hasil
    Ketika terlapor melakukan perbuatan berita bohong tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2024
    Dan perbuatan itu terjadi dalam rangka penghitungan suara
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-178E <hasil>

    Contoh:
      | keadaan                                                          | hasil           |
      | perbuatan itu terjadi dalam rangka penghitungan suara            | terpenuhi       |
      | perbuatan itu terjadi dalam rangka kampanye                      | tidak terpenuhi |
      | tidak diketahui dalam rangka apa perbuatan itu terjadi           | belum pasti     |
      | terlapor tidak mengetahui bahwa isi ujaran itu bohong            | tidak terpenuhi |
      | tidak diketahui apakah terlapor mengetahui bahwa isi ujaran itu bohong | belum pasti |
      | perbuatan itu dilakukan secara tidak sengaja                     | tidak terpenuhi |

  @PILK-178E
  Skenario konsep: Pasal 178E ayat (2) – sepertiga lebih berat bagi saksi pasangan calon
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan <peran>
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PEMBERATAN-SAKSI <muncul>

    Contoh:
      | peran                                                                                      | muncul       |
      | terlapor berperan sebagai saksi kampanye paslon-1 dari 1 Juli 2024 sampai 31 Desember 2024 | muncul       |
      | terlapor tidak mempunyai peran dalam kampanye                                              | tidak muncul |
