# language: id
@pidana
Fitur: Pasal 71 ayat (2) dan (3) dan Pasal 162 ayat (3) jo. Pasal 188 dan 190 UU Pilkada – penggantian pejabat, kewenangan, dan program
  Subjek: kepala daerah, wakilnya, dan penjabat (Pasal 71 ayat (4)); ASN biasa hanya sebagai penyerta (OQ-C-30). Jangka Pasal 71
  ayat (2) dan (3): sejak enam bulan sebelum penetapan pasangan calon. Pasal 190 tidak menyebut kesengajaan (OQ-C-25).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan terlapor bukan penjabat kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @PILK-188-B @PILK-190
  Skenario konsep: Pasal 71 ayat (2) – kepala daerah dan penjabat sebagai pelaku
    Diketahui terlapor memimpin unit kerja
    Tapi terlapor berstatus <status>
    Tapi <penjabat>
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 8 Juli 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-B <hasil>
    Dan temuan PILK-190 <hasil>
    Dan peringatan ALERT-PERBARENGAN-188-190 muncul

    Contoh:
      | status         | penjabat                               | hasil     |
      | kepala daerah  | terlapor bukan penjabat kepala daerah  | terpenuhi |
      | pns            | terlapor adalah penjabat kepala daerah | terpenuhi |
      | pppk           | terlapor adalah penjabat kepala daerah | terpenuhi |
      | tni            | terlapor adalah penjabat kepala daerah | terpenuhi |

  @PILK-188-B
  Skenario: Pasal 71 ayat (2) jo. 188 – ancaman dan jalur
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 8 Juli 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka temuan PILK-188-B berdasar pada uu-10-2016/71/2
    Dan ancaman pidana badan PILK-188-B adalah 1 sampai 6 bulan
    Dan ancaman denda PILK-188-B adalah Rp600.000 sampai Rp6.000.000
    Dan pidana badan dan denda PILK-188-B dihubungkan dengan kata dan/atau
    Dan menurut hukum baru ancaman denda PILK-188-B adalah Rp50.000 sampai Rp10.000.000
    Dan hukum yang lebih menguntungkan bagi PILK-188-B adalah hukum campuran
    Dan ancaman pidana badan PILK-190 adalah 1 sampai 6 bulan
    Dan menurut hukum baru ancaman denda PILK-190 adalah Rp50.000 sampai Rp10.000.000
    Dan hukum yang lebih menguntungkan bagi PILK-190 adalah hukum campuran
    Dan jalur pidana merekomendasikan tingkat pidana

  @PILK-188-B @PILK-188-C @PILK-190 @OQ-C-30
  Skenario konsep: Penyerta yang tidak memegang jabatan itu
    Diketahui pencalonan itu bukan perseorangan
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Juli 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan <peran>
    Maka temuan <temuan> <hasil>
    Dan di bawah bacaan OQ-C-30=dapat temuan <temuan> <dapat>
    Dan di bawah bacaan OQ-C-30=tidak_dapat temuan <temuan> <tidak_dapat>

    Contoh:
      | status  | perbuatan           | peran                                               | temuan     | hasil           | dapat           | tidak_dapat     |
      | pns     | penggantian pejabat | dalam perbuatan itu terlapor adalah turut serta     | PILK-188-B | belum pasti     | terpenuhi       | tidak terpenuhi |
      | non asn | penggantian pejabat | dalam perbuatan itu terlapor adalah penggerak       | PILK-188-B | belum pasti     | terpenuhi       | tidak terpenuhi |
      | pns     | penggantian pejabat | dalam perbuatan itu terlapor adalah pelaku          | PILK-188-B | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | pns     | penggantian pejabat | dalam perbuatan itu terlapor adalah pembantu        | PILK-188-B | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | pns     | penggantian pejabat | peran terlapor dalam perbuatan itu tidak diketahui  | PILK-188-B | belum pasti     | belum pasti     | tidak terpenuhi |
      | pns     | penggunaan program  | dalam perbuatan itu terlapor adalah turut serta     | PILK-188-C | belum pasti     | terpenuhi       | tidak terpenuhi |
      | pppk    | penggunaan program  | dalam perbuatan itu terlapor adalah pelaku          | PILK-188-C | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | pns     | penggantian pejabat | dalam perbuatan itu terlapor adalah turut serta     | PILK-190   | belum pasti     | terpenuhi       | tidak terpenuhi |

  @PILK-190 @OQ-C-43
  Skenario konsep: Pasal 190 – ASN yang menandatangani keputusan penggantian
    Diketahui pencalonan itu bukan perseorangan
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 8 Juli 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka temuan PILK-190 <hasil>
    Dan di bawah bacaan OQ-C-43=penanda_tangan temuan PILK-190 <penanda_tangan>
    Dan di bawah bacaan OQ-C-43=kepala_daerah temuan PILK-190 tidak terpenuhi

    Contoh:
      | status  | hasil           | penanda_tangan  |
      | pns     | belum pasti     | terpenuhi       |
      | pppk    | belum pasti     | terpenuhi       |
      | non asn | tidak terpenuhi | tidak terpenuhi |

  @PILK-188-B
  Skenario konsep: Pembantu sejak KUHP baru
    Diketahui pencalonan itu bukan perseorangan
    Tapi terlapor berstatus pns
    Tapi masa jabatan kepala daerah itu berakhir pada 20 Februari 2026
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pembantu
    Maka temuan PILK-188-B <hasil>

    Contoh:
      | hukum | perbuatan      | hasil           |
      | lama  | 1 Januari 2026 | tidak terpenuhi |
      | baru  | 2 Januari 2026 | belum pasti     |
      | baru  | 3 Januari 2026 | belum pasti     |

  @PILK-188-B @PILK-190
  Skenario konsep: Pasal 71 ayat (2) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 8 Juli 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-188-B <hasil>
    Dan temuan PILK-190 <pasal_190>

    Contoh:
      | keadaan                                                                  | hasil           | pasal_190       |
      | penggantian itu berupa pengangkatan                                      | tidak terpenuhi | tidak terpenuhi |
      | bentuk penggantian itu tidak diketahui                                   | belum pasti     | belum pasti     |
      | penggantian itu disetujui Menteri secara tertulis                        | tidak terpenuhi | tidak terpenuhi |
      | tidak diketahui apakah penggantian itu disetujui Menteri secara tertulis | belum pasti     | belum pasti     |
      | perbuatan itu dilakukan secara tidak sengaja                             | tidak terpenuhi | belum pasti     |
      | tidak diketahui apakah perbuatan itu dilakukan secara sengaja            | belum pasti     | belum pasti     |

  @PILK-188-B
  Skenario konsep: Pasal 71 ayat (2) – enam bulan sebelum penetapan sampai akhir masa jabatan
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-B <hasil>
    Dan temuan PILK-190 <hasil>

    Contoh:
      | perbuatan         | hasil           |
      | 21 Maret 2024     | tidak terpenuhi |
      | 22 Maret 2024     | terpenuhi       |
      | 23 Maret 2024     | terpenuhi       |
      | 21 September 2024 | terpenuhi       |
      | 22 September 2024 | terpenuhi       |
      | 23 September 2024 | terpenuhi       |
      | 19 Februari 2025  | terpenuhi       |
      | 20 Februari 2025  | terpenuhi       |
      | 21 Februari 2025  | tidak terpenuhi |

  @PILK-188-B
  Skenario konsep: Pasal 71 ayat (2) – masa jabatan yang menentukan
    Diketahui pencalonan itu bukan perseorangan
    Tapi <awal>
    Tapi <akhir>
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 November 2025
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-B <hasil>

    Contoh:
      | awal                                                             | akhir                                                             | hasil           |
      | masa jabatan kepala daerah itu dimulai pada 26 Februari 2021     | masa jabatan kepala daerah itu berakhir pada 31 Desember 2025     | terpenuhi       |
      | masa jabatan kepala daerah itu dimulai pada 20 Februari 2025     | masa jabatan kepala daerah itu berakhir pada 20 Februari 2030     | tidak terpenuhi |
      | awal masa jabatan kepala daerah itu tidak diketahui              | masa jabatan kepala daerah itu berakhir pada 31 Desember 2025     | belum pasti     |
      | masa jabatan kepala daerah itu dimulai pada 26 Februari 2021     | akhir masa jabatan kepala daerah itu tidak diketahui              | belum pasti     |

  @PILK-188-B @OQ-P-13
  Skenario konsep: Pasal 71 ayat (2) – penetapan tahun 2020 yang ditunda
    Diketahui pencalonan itu bukan perseorangan
    Tapi pemilihan adalah pilkada menurut kalender pilkada-2020
    Tapi masa jabatan kepala daerah itu dimulai pada 17 Februari 2016
    Tapi masa jabatan kepala daerah itu berakhir pada 17 Februari 2021
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-B <hasil>
    Dan di bawah bacaan OQ-P-13=rencana_awal temuan PILK-188-B <rencana_awal>
    Dan di bawah bacaan OQ-P-13=penetapan_akhir temuan PILK-188-B <penetapan_akhir>

    Contoh:
      | perbuatan       | hasil           | rencana_awal    | penetapan_akhir |
      | 7 Januari 2020  | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | 8 Januari 2020  | belum pasti     | terpenuhi       | tidak terpenuhi |
      | 9 Januari 2020  | belum pasti     | terpenuhi       | tidak terpenuhi |
      | 22 Maret 2020   | belum pasti     | terpenuhi       | tidak terpenuhi |
      | 23 Maret 2020   | terpenuhi       | terpenuhi       | terpenuhi       |
      | 24 Maret 2020   | terpenuhi       | terpenuhi       | terpenuhi       |

  @PILK-188-C
  Skenario konsep: Pasal 71 ayat (3) – sejak enam bulan sebelum penetapan sampai pasangan terpilih ditetapkan
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-C <hasil>

    Contoh:
      | perbuatan         | hasil           |
      | 21 Maret 2024     | tidak terpenuhi |
      | 22 Maret 2024     | terpenuhi       |
      | 23 Maret 2024     | terpenuhi       |
      | 21 September 2024 | terpenuhi       |
      | 22 September 2024 | terpenuhi       |
      | 23 September 2024 | terpenuhi       |
      | 27 November 2024  | terpenuhi       |
      | 28 November 2024  | belum pasti     |

  @PILK-188-C
  Skenario konsep: Pasal 71 ayat (3) – unsur yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Juli 2024
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-188-C <hasil>
    Dan unsur <unsur> pada temuan PILK-188-C <hasil>

    Contoh:
      | unsur                        | keadaan                                                              | hasil           |
      | penggunaan kekuasaan jabatan | terlapor tidak menggunakan kekuasaan jabatannya                      | tidak terpenuhi |
      | penggunaan kekuasaan jabatan | tidak diketahui apakah terlapor menggunakan kekuasaan jabatannya     | belum pasti     |
      | akibat perbuatan             | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun      | tidak terpenuhi |
      | akibat perbuatan             | tidak diketahui apakah perbuatan itu menguntungkan atau merugikan    | belum pasti     |
      | akibat perbuatan             | perbuatan itu merugikan pihak yang dituju                            | terpenuhi       |
      | kesengajaan                  | perbuatan itu dilakukan secara tidak sengaja                         | tidak terpenuhi |
      | kesengajaan                  | tidak diketahui apakah perbuatan itu dilakukan secara sengaja        | belum pasti     |

  @PILK-188-C
  Skenario: Pasal 71 ayat (3) – kewenangan yang dipakai bukan oleh kepala daerah
    Diketahui terlapor menduduki jenjang jabatan administrator
    Dan bacaan OQ-C-30 ditetapkan pada posisi dapat
    Tapi terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Juli 2024
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah turut serta
    Maka temuan PILK-188-C tidak terpenuhi

  @PILK-188-C
  Skenario: Pasal 71 ayat (3) – program yang menguntungkan partai saja
    Diketahui ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan penggunaan program terhadap partai-1
    Dan perbuatan itu terjadi pada 8 Juli 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-C tidak terpenuhi

  @PILK-188-C
  Skenario: Pasal 71 ayat (3) jo. 188 – ancaman menurut hukum lama dan baru
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Juli 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan perkara itu diadili pada 15 Januari 2026
    Maka ancaman pidana badan PILK-188-C adalah 1 sampai 6 bulan
    Dan ancaman denda PILK-188-C adalah Rp600.000 sampai Rp6.000.000
    Dan menurut hukum baru ancaman pidana badan PILK-188-C adalah 0 sampai 6 bulan
    Dan menurut hukum baru ancaman denda PILK-188-C adalah Rp50.000 sampai Rp10.000.000
    Dan hukum yang lebih menguntungkan bagi PILK-188-C adalah hukum campuran

  @PILK-190
  Skenario konsep: Pasal 162 ayat (3) – enam bulan sejak pelantikan
    Diketahui pencalonan itu bukan perseorangan
    Tapi masa jabatan kepala daerah itu dimulai pada 20 Februari 2025
    Tapi masa jabatan kepala daerah itu berakhir pada 20 Februari 2030
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan penggantian itu berupa pengangkatan
    Dan <persetujuan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-190 <hasil>
    Dan temuan PILK-188-B tidak terpenuhi

    Contoh:
      | perbuatan        | persetujuan                                        | hasil           |
      | 19 Februari 2025 | penggantian itu tidak disetujui Menteri secara tertulis | tidak terpenuhi |
      | 20 Februari 2025 | penggantian itu tidak disetujui Menteri secara tertulis | terpenuhi       |
      | 21 Februari 2025 | penggantian itu tidak disetujui Menteri secara tertulis | terpenuhi       |
      | 20 Agustus 2025  | penggantian itu tidak disetujui Menteri secara tertulis | terpenuhi       |
      | 21 Agustus 2025  | penggantian itu tidak disetujui Menteri secara tertulis | tidak terpenuhi |
      | 21 Februari 2025 | penggantian itu disetujui Menteri secara tertulis       | tidak terpenuhi |

  @PILK-190 @OQ-C-25
  Skenario konsep: Pasal 190 – kesengajaan sebelum dan sejak 2026
    Diketahui pencalonan itu bukan perseorangan
    Tapi masa jabatan kepala daerah itu dimulai pada 10 Oktober 2025
    Tapi masa jabatan kepala daerah itu berakhir pada 10 Oktober 2030
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan penggantian itu berupa pemberhentian
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PILK-190 <hasil>
    Dan di bawah bacaan OQ-C-25=tidak_perlu temuan PILK-190 <tidak_perlu>

    Contoh:
      | hukum | perbuatan      | hasil           | tidak_perlu     |
      | lama  | 1 Januari 2026 | belum pasti     | terpenuhi       |
      | baru  | 2 Januari 2026 | tidak terpenuhi | tidak terpenuhi |
      | baru  | 3 Januari 2026 | tidak terpenuhi | tidak terpenuhi |

  @PILK-188-B-2015 @PILK-188-C-2015 @PILK-190-2015 @OQ-C-44
  Skenario konsep: Sampai 30 Juni 2016 larangan itu mengenai petahana dalam enam bulan terakhir masa jabatannya
    Diketahui pencalonan itu bukan perseorangan
    Tapi masa jabatan kepala daerah itu dimulai pada 31 Desember 2011
    Tapi masa jabatan kepala daerah itu berakhir pada 20 Desember 2016
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan <temuan> <hasil>
    Dan di bawah bacaan OQ-C-44=setiap_kepala_daerah temuan <temuan> <setiap_kepala_daerah>
    Dan di bawah bacaan OQ-C-44=mencalonkan_lagi temuan <temuan> <mencalonkan_lagi>

    Contoh:
      | perbuatan           | hari         | temuan          | hasil           | setiap_kepala_daerah | mencalonkan_lagi |
      | penggantian pejabat | 19 Juni 2016 | PILK-188-B-2015 | tidak terpenuhi | tidak terpenuhi      | tidak terpenuhi  |
      | penggantian pejabat | 20 Juni 2016 | PILK-188-B-2015 | belum pasti     | terpenuhi            | belum pasti      |
      | penggantian pejabat | 30 Juni 2016 | PILK-188-B-2015 | belum pasti     | terpenuhi            | belum pasti      |
      | penggantian pejabat | 1 Juli 2016  | PILK-188-B-2015 | tidak terpenuhi | tidak terpenuhi      | tidak terpenuhi  |
      | penggantian pejabat | 2 Juli 2016  | PILK-188-B-2015 | tidak terpenuhi | tidak terpenuhi      | tidak terpenuhi  |
      | penggunaan program  | 19 Juni 2016 | PILK-188-C-2015 | tidak terpenuhi | tidak terpenuhi      | tidak terpenuhi  |
      | penggunaan program  | 20 Juni 2016 | PILK-188-C-2015 | belum pasti     | terpenuhi            | belum pasti      |
      | penggunaan program  | 30 Juni 2016 | PILK-188-C-2015 | belum pasti     | terpenuhi            | belum pasti      |
      | penggunaan program  | 1 Juli 2016  | PILK-188-C-2015 | tidak terpenuhi | tidak terpenuhi      | tidak terpenuhi  |
      | penggunaan program  | 2 Juli 2016  | PILK-188-C-2015 | tidak terpenuhi | tidak terpenuhi      | tidak terpenuhi  |
      | penggantian pejabat | 19 Juni 2016 | PILK-190-2015   | tidak terpenuhi | tidak terpenuhi      | tidak terpenuhi  |
      | penggantian pejabat | 20 Juni 2016 | PILK-190-2015   | belum pasti     | terpenuhi            | belum pasti      |
      | penggantian pejabat | 30 Juni 2016 | PILK-190-2015   | belum pasti     | terpenuhi            | belum pasti      |
      | penggantian pejabat | 1 Juli 2016  | PILK-190-2015   | tidak terpenuhi | tidak terpenuhi      | tidak terpenuhi  |
      | penggantian pejabat | 2 Juli 2016  | PILK-190-2015   | tidak terpenuhi | tidak terpenuhi      | tidak terpenuhi  |

  @PILK-188-B-2015 @PILK-188-C-2015 @PILK-190-2015
  Skenario konsep: Petahana dan penyertanya menurut UU 1/2015
    Diketahui <calon>
    Tapi terlapor berstatus <status>
    Tapi masa jabatan kepala daerah itu dimulai pada 31 Desember 2011
    Tapi masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan <peristiwa>
    Dan perbuatan itu dilakukan secara <kesengajaan>
    Dan dalam perbuatan itu terlapor adalah <peran>
    Maka temuan <temuan> <hasil>

    Contoh:
      | calon                                       | status         | perbuatan           | peristiwa                                                         | kesengajaan   | peran       | temuan          | hasil           |
      | terlapor sendiri maju sebagai paslon-1      | kepala daerah  | penggantian pejabat | perbuatan itu terjadi dalam rangka kampanye                       | sengaja       | pelaku      | PILK-188-B-2015 | terpenuhi       |
      | terlapor sendiri maju sebagai paslon-1      | kepala daerah  | penggantian pejabat | perbuatan itu terjadi dalam rangka kampanye                       | tidak sengaja | pelaku      | PILK-188-B-2015 | tidak terpenuhi |
      | terlapor sendiri maju sebagai paslon-1      | pns            | penggantian pejabat | perbuatan itu terjadi dalam rangka kampanye                       | sengaja       | pelaku      | PILK-188-B-2015 | tidak terpenuhi |
      | terlapor sendiri maju sebagai paslon-1      | pns            | penggantian pejabat | perbuatan itu terjadi dalam rangka kampanye                       | sengaja       | turut serta | PILK-188-B-2015 | belum pasti     |
      | terlapor sendiri tidak maju sebagai calon   | kepala daerah  | penggantian pejabat | perbuatan itu terjadi dalam rangka kampanye                       | sengaja       | pelaku      | PILK-188-B-2015 | belum pasti     |
      | terlapor sendiri maju sebagai paslon-1      | kepala daerah  | penggunaan program  | perbuatan itu terjadi dalam rangka kampanye                       | sengaja       | pelaku      | PILK-188-C-2015 | terpenuhi       |
      | terlapor sendiri maju sebagai paslon-1      | kepala daerah  | penggunaan program  | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun   | sengaja       | pelaku      | PILK-188-C-2015 | tidak terpenuhi |
      | terlapor sendiri maju sebagai paslon-1      | kepala daerah  | penggunaan program  | tidak diketahui dalam rangka apa perbuatan itu terjadi            | sengaja       | pelaku      | PILK-188-C-2015 | belum pasti     |
      | terlapor sendiri maju sebagai paslon-1      | kepala daerah  | penggunaan program  | perbuatan itu terjadi dalam rangka kampanye                       | tidak sengaja | pelaku      | PILK-188-C-2015 | tidak terpenuhi |
      | terlapor sendiri maju sebagai paslon-1      | pns            | penggunaan program  | perbuatan itu terjadi dalam rangka kampanye                       | sengaja       | pelaku      | PILK-188-C-2015 | tidak terpenuhi |
      | terlapor sendiri tidak maju sebagai calon   | kepala daerah  | penggunaan program  | perbuatan itu terjadi dalam rangka kampanye                       | sengaja       | pelaku      | PILK-188-C-2015 | belum pasti     |
      | terlapor sendiri maju sebagai paslon-1      | kepala daerah  | penggantian pejabat | perbuatan itu terjadi dalam rangka kampanye                       | sengaja       | pelaku      | PILK-190-2015   | terpenuhi       |
      | terlapor sendiri maju sebagai paslon-1      | kepala daerah  | penggantian pejabat | perbuatan itu terjadi dalam rangka kampanye                       | tidak sengaja | pelaku      | PILK-190-2015   | belum pasti     |
      | terlapor sendiri maju sebagai paslon-1      | pns            | penggantian pejabat | perbuatan itu terjadi dalam rangka kampanye                       | sengaja       | pelaku      | PILK-190-2015   | belum pasti     |
      | terlapor sendiri maju sebagai paslon-1      | perangkat desa | penggantian pejabat | perbuatan itu terjadi dalam rangka kampanye                       | sengaja       | pelaku      | PILK-190-2015   | tidak terpenuhi |
      | terlapor sendiri tidak maju sebagai calon   | kepala daerah  | penggantian pejabat | perbuatan itu terjadi dalam rangka kampanye                       | sengaja       | pelaku      | PILK-190-2015   | belum pasti     |

  @PILK-190-2015
  Skenario konsep: Pasal 162 ayat (3) UU 1/2015 – larangan mutlak enam bulan sejak pelantikan
    Diketahui terlapor sendiri tidak maju sebagai calon
    Tapi masa jabatan kepala daerah itu dimulai pada 10 Mei 2016
    Tapi masa jabatan kepala daerah itu berakhir pada 10 Mei 2021
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan penggantian itu disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-190-2015 <lama>
    Dan temuan PILK-190 <baru>

    Contoh:
      | hukum | perbuatan    | lama            | baru            |
      | lama  | 9 Mei 2016   | tidak terpenuhi | tidak terpenuhi |
      | lama  | 10 Mei 2016  | terpenuhi       | tidak terpenuhi |
      | lama  | 11 Mei 2016  | terpenuhi       | tidak terpenuhi |
      | lama  | 30 Juni 2016 | terpenuhi       | tidak terpenuhi |
      | baru  | 1 Juli 2016  | tidak terpenuhi | tidak terpenuhi |
      | baru  | 2 Juli 2016  | tidak terpenuhi | tidak terpenuhi |

  @PILK-190 @PILK-190-2015
  Skenario konsep: Pasal 162 ayat (3) – sejak 1 Juli 2016 persetujuan Menteri mengecualikan
    Diketahui pencalonan itu bukan perseorangan
    Tapi masa jabatan kepala daerah itu dimulai pada 10 Mei 2016
    Tapi masa jabatan kepala daerah itu berakhir pada 10 Mei 2021
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan penggantian itu berupa pengangkatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-190-2015 <lama>
    Dan temuan PILK-190 <baru>

    Contoh:
      | hukum | perbuatan    | lama            | baru            |
      | lama  | 30 Juni 2016 | terpenuhi       | tidak terpenuhi |
      | baru  | 1 Juli 2016  | tidak terpenuhi | terpenuhi       |
      | baru  | 2 Juli 2016  | tidak terpenuhi | terpenuhi       |

  @PILK-188-A-2015
  Skenario konsep: Pasal 71 ayat (1) sampai 30 Juni 2016 – hanya dalam masa kampanye
    Diketahui pencalonan itu bukan perseorangan
    Tapi pemilihan adalah pilkada menurut kalender pilkada-2015
    Tapi penetapan pencalonan itu terjadi pada 24 Agustus 2015
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka masa perbuatan adalah <masa>
    Dan temuan PILK-188-A-2015 <hasil>

    Contoh:
      | perbuatan        | masa                   | hasil           |
      | 26 Agustus 2015  | pra kampanye           | tidak terpenuhi |
      | 27 Agustus 2015  | masa kampanye          | terpenuhi       |
      | 28 Agustus 2015  | masa kampanye          | terpenuhi       |
      | 5 Desember 2015  | masa kampanye          | terpenuhi       |
      | 6 Desember 2015  | masa tenang            | tidak terpenuhi |
      | 9 Desember 2015  | hari pemungutan suara  | tidak terpenuhi |
      | 10 Desember 2015 | pasca pemungutan suara | tidak terpenuhi |

  @PILK-188-A-2015 @OQ-C-1 @OQ-C-28
  Skenario konsep: Pasal 71 ayat (1) sampai 30 Juni 2016 – subjek dan unsur lain
    Diketahui terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan ada pencalonan partai-1 berupa partai
    Tapi ada pencalonan paslon-1 berupa pasangan calon
    Tapi pemilihan adalah pilkada menurut kalender pilkada-2015
    Tapi penetapan pencalonan itu terjadi pada 24 Agustus 2015
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap <sasaran>
    Dan perbuatan itu terjadi pada 10 September 2015
    Dan <akibat>
    Dan perbuatan itu berupa <sifat>
    Dan perbuatan itu dilakukan secara <kesengajaan>
    Maka temuan PILK-188-A-2015 <hasil>

    Contoh:
      | status         | perbuatan          | sasaran  | akibat                                                          | sifat     | kesengajaan   | hasil           |
      | pns            | keputusan berpihak | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | keputusan | sengaja       | terpenuhi       |
      | pns            | keputusan berpihak | paslon-1 | perbuatan itu merugikan pihak yang dituju                       | keputusan | sengaja       | terpenuhi       |
      | pns            | keputusan berpihak | paslon-1 | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | keputusan | sengaja       | tidak terpenuhi |
      | pns            | keputusan berpihak | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | keputusan | tidak sengaja | tidak terpenuhi |
      | pns            | keputusan berpihak | partai-1 | perbuatan itu menguntungkan pihak yang dituju                   | keputusan | sengaja       | tidak terpenuhi |
      | pns            | lainnya            | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | keputusan | sengaja       | terpenuhi       |
      | pns            | lainnya            | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | tindakan  | sengaja       | belum pasti     |
      | pns            | reaksi medsos      | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | tindakan  | sengaja       | belum pasti     |
      | kepala desa    | keputusan berpihak | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | keputusan | sengaja       | terpenuhi       |
      | kepala daerah  | keputusan berpihak | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | keputusan | sengaja       | terpenuhi       |
      | pejabat negara | keputusan berpihak | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | keputusan | sengaja       | terpenuhi       |
      | pejabat daerah | keputusan berpihak | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | keputusan | sengaja       | tidak terpenuhi |
      | tni            | keputusan berpihak | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | keputusan | sengaja       | tidak terpenuhi |
      | polri          | keputusan berpihak | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | keputusan | sengaja       | tidak terpenuhi |
      | non asn        | keputusan berpihak | paslon-1 | perbuatan itu menguntungkan pihak yang dituju                   | keputusan | sengaja       | tidak terpenuhi |

  @PILK-188-A-2015 @PILK-188-A
  Skenario konsep: Pasal 71 ayat (1) – dari masa kampanye ke setiap waktu sejak penetapan
    Diketahui bacaan OQ-C-2 ditetapkan pada posisi teks
    Tapi penetapan pencalonan itu terjadi pada 20 Juni 2016
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A-2015 tidak terpenuhi
    Dan temuan PILK-188-A <baru>

    Contoh:
      | hukum | perbuatan    | baru            |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  @PILK-188-A
  Skenario: Kepala daerah sebagai pejabat negara dalam Pasal 71 ayat (1)
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A terpenuhi
    Dan temuan PILK-188-C terpenuhi

  @PILK-188-C @OQ-P-13
  Skenario konsep: Pasal 71 ayat (3) – penetapan tahun 2020 yang ditunda
    Diketahui pencalonan itu bukan perseorangan
    Tapi pemilihan adalah pilkada menurut kalender pilkada-2020
    Tapi penetapan pencalonan itu terjadi pada 23 September 2020
    Tapi masa jabatan kepala daerah itu dimulai pada 17 Februari 2016
    Tapi masa jabatan kepala daerah itu berakhir pada 17 Februari 2021
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-C <hasil>
    Dan di bawah bacaan OQ-P-13=rencana_awal temuan PILK-188-C <rencana_awal>
    Dan di bawah bacaan OQ-P-13=penetapan_akhir temuan PILK-188-C <penetapan_akhir>

    Contoh:
      | perbuatan      | hasil           | rencana_awal    | penetapan_akhir |
      | 7 Januari 2020 | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | 8 Januari 2020 | belum pasti     | terpenuhi       | tidak terpenuhi |
      | 22 Maret 2020  | belum pasti     | terpenuhi       | tidak terpenuhi |
      | 23 Maret 2020  | terpenuhi       | terpenuhi       | terpenuhi       |

  @PILK-188-B-2015
  Skenario: Hari terakhir masa jabatan menurut UU 1/2015
    Diketahui pencalonan itu bukan perseorangan
    Tapi masa jabatan kepala daerah itu dimulai pada 31 Mei 2011
    Tapi masa jabatan kepala daerah itu berakhir pada 20 Juni 2016
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka di bawah bacaan OQ-C-44=setiap_kepala_daerah temuan PILK-188-B-2015 terpenuhi

  @PILK-188-B-2015
  Skenario: Masa jabatan yang sudah berakhir menurut UU 1/2015
    Diketahui pencalonan itu bukan perseorangan
    Tapi masa jabatan kepala daerah itu dimulai pada 31 Mei 2011
    Tapi masa jabatan kepala daerah itu berakhir pada 31 Mei 2016
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-B-2015 tidak terpenuhi

  @PILK-188-B @PILK-190
  Skenario konsep: Peringatan tentang ancaman bagi perbuatan di sekitar 2 Januari 2026
    Diketahui pencalonan itu bukan perseorangan
    Tapi pemilihan adalah pilkada menurut kalender contoh-pilkada-suara
    Tapi masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Tapi masa jabatan kepala daerah itu berakhir pada 26 Februari 2026
    Tapi penetapan pencalonan itu terjadi pada 22 April 2026
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor <kekuasaan> kekuasaan jabatannya
    Maka peringatan ALERT-LEX-FAVOR <lama> karena <temuan>
    Dan peringatan ALERT-ANCAMAN-HITUNGAN <baru> karena <temuan>
    Dan peringatan ALERT-PEMBERATAN-PEJABAT <pemberatan> karena <temuan>

    Contoh:
      | hari           | kekuasaan         | temuan     | lama         | baru         | pemberatan   |
      | 1 Januari 2026 | menggunakan       | PILK-188-B | muncul       | tidak muncul | tidak muncul |
      | 2 Januari 2026 | menggunakan       | PILK-188-B | tidak muncul | muncul       | muncul       |
      | 3 Januari 2026 | menggunakan       | PILK-188-B | tidak muncul | muncul       | muncul       |
      | 2 Januari 2026 | tidak menggunakan | PILK-188-B | tidak muncul | muncul       | tidak muncul |
      | 1 Januari 2026 | menggunakan       | PILK-190   | muncul       | tidak muncul | tidak muncul |
      | 2 Januari 2026 | menggunakan       | PILK-190   | tidak muncul | muncul       | muncul       |
      | 3 Januari 2026 | menggunakan       | PILK-190   | tidak muncul | muncul       | muncul       |
      | 2 Januari 2026 | tidak menggunakan | PILK-190   | tidak muncul | muncul       | tidak muncul |
