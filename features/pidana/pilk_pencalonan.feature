# language: id
@pidana
Fitur: Pasal 179 sampai dengan 181, 184, 185, dan 185A UU Pilkada – pencalonan dan dokumen
  Pelakunya setiap orang; dalam Pasal 180 ayat (2) orang yang memakai jabatannya. Dukungan KTP yang benar bagi calon
  perseorangan bukan tindak pidana.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @PILK-179
  Skenario konsep: Pasal 179 – memalsukan surat yang diperlukan
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan pemalsuan dokumen tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan surat itu dimaksudkan untuk dipakai sebagai surat sah
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-179 terpenuhi
    Dan tingkat temuan PILK-179 adalah pidana
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

  @PILK-179
  Skenario konsep: Pasal 179 – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan pemalsuan dokumen tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan surat itu dimaksudkan untuk dipakai sebagai surat sah
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-179 <hasil>
    Dan unsur <unsur> pada temuan PILK-179 <hasil>

    Contoh:
      | unsur                                      | keadaan                                                                      | hasil           |
      | peristiwa pemilihan                        | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun              | tidak terpenuhi |
      | peristiwa pemilihan                        | tidak diketahui dalam rangka apa perbuatan itu terjadi                       | belum pasti     |
      | maksud memakai surat itu sebagai surat sah | surat itu tidak dimaksudkan untuk dipakai sebagai surat sah                  | tidak terpenuhi |
      | maksud memakai surat itu sebagai surat sah | tidak diketahui apakah surat itu dimaksudkan untuk dipakai sebagai surat sah | belum pasti     |
      | kesengajaan                                | perbuatan itu dilakukan secara tidak sengaja                                 | tidak terpenuhi |
      | kesengajaan                                | tidak diketahui apakah perbuatan itu dilakukan secara sengaja                | belum pasti     |

  @PILK-179
  Skenario konsep: Pasal 179 – sejak 2 Februari 2015
    Ketika terlapor melakukan perbuatan pemalsuan dokumen tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan surat itu dimaksudkan untuk dipakai sebagai surat sah
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-179 <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-179
  Skenario konsep: Pasal 179 – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan pemalsuan dokumen tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan surat itu dimaksudkan untuk dipakai sebagai surat sah
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-179 adalah penjara
    Dan ancaman pidana badan PILK-179 adalah <penjara> bulan
    Dan ancaman denda PILK-179 adalah <denda>
    Dan pidana badan dan denda PILK-179 dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 72 | Rp36.000.000 sampai Rp72.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |

  @PILK-179
  Skenario: Pasal 179 – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan pemalsuan dokumen tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan surat itu dimaksudkan untuk dipakai sebagai surat sah
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-179 adalah 36 sampai 72 bulan
    Dan ancaman denda PILK-179 adalah Rp36.000.000 sampai Rp72.000.000
    Dan pidana badan dan denda PILK-179 dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-179 adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PILK-179 adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-179 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-179 adalah hukum campuran

  @PILK-180(1)
  Skenario konsep: Pasal 180 ayat (1) – menghilangkan hak menjadi calon
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-180(1) terpenuhi
    Dan tingkat temuan PILK-180(1) adalah pidana
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

  @PILK-180(1)
  Skenario konsep: Pasal 180 ayat (1) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-180(1) <hasil>
    Dan unsur <unsur> pada temuan PILK-180(1) <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-180(1)
  Skenario konsep: Pasal 180 ayat (1) – sejak 2 Februari 2015
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-180(1) <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-180(1)
  Skenario konsep: Pasal 180 ayat (1) – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-180(1) adalah penjara
    Dan ancaman pidana badan PILK-180(1) adalah <penjara> bulan
    Dan ancaman denda PILK-180(1) adalah <denda>
    Dan pidana badan dan denda PILK-180(1) dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 72 | Rp36.000.000 sampai Rp72.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |

  @PILK-180(1)
  Skenario: Pasal 180 ayat (1) – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-180(1) adalah 36 sampai 72 bulan
    Dan ancaman denda PILK-180(1) adalah Rp36.000.000 sampai Rp72.000.000
    Dan pidana badan dan denda PILK-180(1) dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-180(1) adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PILK-180(1) adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-180(1) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-180(1) adalah hukum campuran

  @PILK-180(2)
  Skenario konsep: Pasal 180 ayat (2) – karena jabatan menghilangkan hak menjadi kepala daerah
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-180(2) terpenuhi
    Dan tingkat temuan PILK-180(2) adalah pidana
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

  @PILK-180(2)
  Skenario konsep: Pasal 180 ayat (2) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-180(2) <hasil>
    Dan unsur <unsur> pada temuan PILK-180(2) <hasil>

    Contoh:
      | unsur                        | keadaan                                                          | hasil           |
      | penggunaan kekuasaan jabatan | terlapor tidak menggunakan kekuasaan jabatannya                  | tidak terpenuhi |
      | penggunaan kekuasaan jabatan | tidak diketahui apakah terlapor menggunakan kekuasaan jabatannya | belum pasti     |
      | kesengajaan                  | perbuatan itu dilakukan secara tidak sengaja                     | tidak terpenuhi |
      | kesengajaan                  | tidak diketahui apakah perbuatan itu dilakukan secara sengaja    | belum pasti     |

  @PILK-180(2)-2015 @PILK-180(2)
  Skenario konsep: Pasal 180 ayat (2) – minimum yang lebih rendah sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-180(2)-2015 <lama>
    Dan temuan PILK-180(2) <baru>

    Contoh:
      | hukum      | perbuatan       | lama            | baru            |
      | sebelumnya | 1 Februari 2015 | tidak terpenuhi | tidak terpenuhi |
      | lama       | 2 Februari 2015 | terpenuhi       | tidak terpenuhi |
      | lama       | 30 Juni 2016    | terpenuhi       | tidak terpenuhi |
      | baru       | 1 Juli 2016     | tidak terpenuhi | terpenuhi       |
      | baru       | 2 Juli 2016     | tidak terpenuhi | terpenuhi       |

  @PILK-180(2)
  Skenario konsep: Pasal 180 ayat (2) – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-180(2) adalah penjara
    Dan ancaman pidana badan PILK-180(2) adalah <penjara> bulan
    Dan ancaman denda PILK-180(2) adalah <denda>
    Dan pidana badan dan denda PILK-180(2) dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 96 | Rp36.000.000 sampai Rp96.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 96  | Rp50.000 sampai Rp500.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 96  | Rp50.000 sampai Rp500.000.000    | dan/atau |

  @PILK-180(2)
  Skenario: Pasal 180 ayat (2) – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-180(2) adalah 36 sampai 96 bulan
    Dan ancaman denda PILK-180(2) adalah Rp36.000.000 sampai Rp96.000.000
    Dan pidana badan dan denda PILK-180(2) dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-180(2) adalah 0 sampai 96 bulan
    Dan menurut hukum baru ancaman denda PILK-180(2) adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-180(2) dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-180(2) adalah hukum campuran

  @PILK-181
  Skenario konsep: Pasal 181 – menggunakan surat yang diketahui palsu
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-181 terpenuhi
    Dan tingkat temuan PILK-181 adalah pidana
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

  @PILK-181
  Skenario konsep: Pasal 181 – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-181 <hasil>
    Dan unsur <unsur> pada temuan PILK-181 <hasil>

    Contoh:
      | unsur                               | keadaan                                                                           | hasil           |
      | pengetahuan bahwa dokumen tidak sah | terlapor tidak mengetahui bahwa dokumen itu tidak sah atau palsu                  | tidak terpenuhi |
      | pengetahuan bahwa dokumen tidak sah | tidak diketahui apakah terlapor mengetahui bahwa dokumen itu tidak sah atau palsu | belum pasti     |
      | kesengajaan                         | perbuatan itu dilakukan secara tidak sengaja                                      | tidak terpenuhi |
      | kesengajaan                         | tidak diketahui apakah perbuatan itu dilakukan secara sengaja                     | belum pasti     |

  @PILK-181
  Skenario konsep: Pasal 181 – sejak 2 Februari 2015
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-181 <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-181
  Skenario konsep: Pasal 181 – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-181 adalah penjara
    Dan ancaman pidana badan PILK-181 adalah <penjara> bulan
    Dan ancaman denda PILK-181 adalah <denda>
    Dan pidana badan dan denda PILK-181 dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 72 | Rp36.000.000 sampai Rp72.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |

  @PILK-181
  Skenario: Pasal 181 – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-181 adalah 36 sampai 72 bulan
    Dan ancaman denda PILK-181 adalah Rp36.000.000 sampai Rp72.000.000
    Dan pidana badan dan denda PILK-181 dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-181 adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PILK-181 adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-181 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-181 adalah hukum campuran

  @PILK-184
  Skenario konsep: Pasal 184 – keterangan tidak benar untuk persyaratan calon
    Diketahui terlapor bukan penjabat kepala daerah
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan keterangan palsu pencalonan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-184 terpenuhi
    Dan tingkat temuan PILK-184 adalah pidana
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

  @PILK-184
  Skenario konsep: Pasal 184 – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan keterangan palsu pencalonan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-184 <hasil>
    Dan unsur <unsur> pada temuan PILK-184 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-184
  Skenario konsep: Pasal 184 – sejak 2 Februari 2015
    Ketika terlapor melakukan perbuatan keterangan palsu pencalonan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-184 <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-184
  Skenario konsep: Pasal 184 – ancaman pidana menurut hari perbuatan
    Ketika terlapor melakukan perbuatan keterangan palsu pencalonan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-184 adalah penjara
    Dan ancaman pidana badan PILK-184 adalah <penjara> bulan
    Dan ancaman denda PILK-184 adalah <denda>
    Dan pidana badan dan denda PILK-184 dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 72 | Rp36.000.000 sampai Rp72.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |

  @PILK-184
  Skenario: Pasal 184 – perbuatan lama yang diadili sejak 2026
    Ketika terlapor melakukan perbuatan keterangan palsu pencalonan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-184 adalah 36 sampai 72 bulan
    Dan ancaman denda PILK-184 adalah Rp36.000.000 sampai Rp72.000.000
    Dan pidana badan dan denda PILK-184 dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-184 adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PILK-184 adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-184 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-184 adalah hukum campuran

  @PILK-185
  Skenario konsep: Pasal 185 – keterangan tidak benar untuk dukungan perseorangan
    Diketahui pencalonan itu perseorangan
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-185 terpenuhi
    Dan tingkat temuan PILK-185 adalah pidana
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

  @PILK-185
  Skenario konsep: Pasal 185 – unsur yang gugur atau belum diketahui
    Diketahui pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-185 <hasil>
    Dan unsur <unsur> pada temuan PILK-185 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-185
  Skenario konsep: Pasal 185 – keadaan pencalonan
    Diketahui <keadaan>
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-185 <hasil>

    Contoh:
      | keadaan                                            | hasil           |
      | pencalonan itu perseorangan                        | terpenuhi       |
      | pencalonan itu bukan perseorangan                  | tidak terpenuhi |
      | tidak diketahui apakah pencalonan itu perseorangan | belum pasti     |

  @PILK-185
  Skenario konsep: Pasal 185 – sejak 2 Februari 2015
    Diketahui pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-185 <hasil>

    Contoh:
      | hukum | perbuatan       | hasil           |
      | lama  | 1 Februari 2015 | tidak terpenuhi |
      | baru  | 2 Februari 2015 | terpenuhi       |
      | baru  | 3 Februari 2015 | terpenuhi       |

  @PILK-185
  Skenario konsep: Pasal 185 – ancaman pidana menurut hari perbuatan
    Diketahui pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-185 adalah penjara
    Dan ancaman pidana badan PILK-185 adalah <penjara> bulan
    Dan ancaman denda PILK-185 adalah <denda>
    Dan pidana badan dan denda PILK-185 dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 12 sampai 36 | Rp12.000.000 sampai Rp36.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 36  | Rp50.000 sampai Rp50.000.000     | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 36  | Rp50.000 sampai Rp50.000.000     | dan/atau |

  @PILK-185
  Skenario: Pasal 185 – perbuatan lama yang diadili sejak 2026
    Diketahui pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-185 adalah 12 sampai 36 bulan
    Dan ancaman denda PILK-185 adalah Rp12.000.000 sampai Rp36.000.000
    Dan pidana badan dan denda PILK-185 dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-185 adalah 0 sampai 36 bulan
    Dan menurut hukum baru ancaman denda PILK-185 adalah Rp50.000 sampai Rp50.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-185 dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-185 adalah hukum campuran

  @PILK-185A
  Skenario konsep: Pasal 185A – memalsukan daftar dukungan perseorangan
    Diketahui pencalonan itu perseorangan
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-185A terpenuhi
    Dan tingkat temuan PILK-185A adalah pidana
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

  @PILK-185A
  Skenario konsep: Pasal 185A – unsur yang gugur atau belum diketahui
    Diketahui pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-185A <hasil>
    Dan unsur <unsur> pada temuan PILK-185A <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PILK-185A
  Skenario konsep: Pasal 185A – keadaan pencalonan
    Diketahui <keadaan>
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-185A <hasil>

    Contoh:
      | keadaan                                            | hasil           |
      | pencalonan itu perseorangan                        | terpenuhi       |
      | pencalonan itu bukan perseorangan                  | tidak terpenuhi |
      | tidak diketahui apakah pencalonan itu perseorangan | belum pasti     |

  @PILK-185A
  Skenario konsep: Pasal 185A – baru ada sejak 1 Juli 2016
    Diketahui pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-185A <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-185A
  Skenario konsep: Pasal 185A – ancaman pidana menurut hari perbuatan
    Diketahui pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-185A adalah penjara
    Dan ancaman pidana badan PILK-185A adalah <penjara> bulan
    Dan ancaman denda PILK-185A adalah <denda>
    Dan pidana badan dan denda PILK-185A dihubungkan dengan kata <kata>

    Contoh:
      | hukum | perbuatan      | penjara      | denda                            | kata     |
      | lama  | 1 Januari 2026 | 36 sampai 72 | Rp36.000.000 sampai Rp72.000.000 | dan      |
      | baru  | 2 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |
      | baru  | 3 Januari 2026 | 0 sampai 72  | Rp50.000 sampai Rp500.000.000    | dan/atau |

  @PILK-185A
  Skenario: Pasal 185A – perbuatan lama yang diadili sejak 2026
    Diketahui pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-185A adalah 36 sampai 72 bulan
    Dan ancaman denda PILK-185A adalah Rp36.000.000 sampai Rp72.000.000
    Dan pidana badan dan denda PILK-185A dihubungkan dengan kata dan
    Dan menurut hukum baru ancaman pidana badan PILK-185A adalah 0 sampai 72 bulan
    Dan menurut hukum baru ancaman denda PILK-185A adalah Rp50.000 sampai Rp500.000.000
    Dan menurut hukum baru pidana badan dan denda PILK-185A dihubungkan dengan kata dan/atau
    Dan hukum yang lebih menguntungkan bagi PILK-185A adalah hukum campuran

  @PILK-180(2)-2015
  Skenario konsep: Pasal 180 ayat (2) – unsur menurut UU 1/2015
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Agustus 2015
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-180(2)-2015 <hasil>

    Contoh:
      | keadaan                                                        | hasil           |
      | terlapor tidak menggunakan kekuasaan jabatannya                | tidak terpenuhi |
      | tidak diketahui apakah terlapor menggunakan kekuasaan jabatannya | belum pasti   |
      | perbuatan itu dilakukan secara tidak sengaja                   | tidak terpenuhi |
      | tidak diketahui apakah perbuatan itu dilakukan secara sengaja  | belum pasti     |

  @PILK-180(2)
  Skenario konsep: Pasal 180 ayat (2) – meloloskan calon yang tidak memenuhi syarat hanya sejak 1 Juli 2016
    Ketika terlapor melakukan perbuatan meloloskan calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-180(2) <hasil>
    Dan temuan PILK-180(2)-2015 tidak terpenuhi

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-184 @PILK-181
  Skenario konsep: Pasal 184 – surat palsu untuk persyaratan calon
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan <peristiwa>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-184 <hasil>
    Dan temuan PILK-181 terpenuhi

    Contoh:
      | peristiwa                                               | hasil           |
      | perbuatan itu terjadi dalam rangka pencalonan           | terpenuhi       |
      | perbuatan itu terjadi dalam rangka pendaftaran pemilih  | tidak terpenuhi |
      | tidak diketahui dalam rangka apa perbuatan itu terjadi  | belum pasti     |

  @PILK-185
  Skenario: Dukungan KTP yang benar bukan tindak pidana Pasal 185
    Diketahui pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-185 tidak terpenuhi
    Dan temuan PILK-185A tidak terpenuhi

  @PILK-180(2)-2015
  Skenario: Pasal 180 ayat (2) – perbuatan tahun 2015 yang diadili setelah minimum turun
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Agustus 2015
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 10 Agustus 2016
    Maka ancaman pidana badan PILK-180(2)-2015 adalah 48 sampai 96 bulan
    Dan ancaman denda PILK-180(2)-2015 adalah Rp48.000.000 sampai Rp96.000.000
    Dan menurut hukum baru ancaman pidana badan PILK-180(2)-2015 adalah 36 sampai 96 bulan
    Dan menurut hukum baru ancaman denda PILK-180(2)-2015 adalah Rp36.000.000 sampai Rp96.000.000
    Dan hukum yang lebih menguntungkan bagi PILK-180(2)-2015 adalah hukum baru
