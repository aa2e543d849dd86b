# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana pejabat dalam Pemilihan (Pasal 71 dan Pasal 162 ayat (3))
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: PILK-188-A-2015 menurut kalender, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A-2015 <hasil>

    Contoh:
      | kalender                | perbuatan             | hari_perbuatan  | hasil           |
      | pilkada-2015            | keputusan berpihak    | 1 Februari 2015 | tidak terpenuhi |
      | pilkada-2015            | keputusan berpihak    | 2 Februari 2015 | tidak terpenuhi |
      | pilkada-2015            | keputusan berpihak    | 3 Februari 2015 | tidak terpenuhi |
      | pilkada-2015            | kampanye daring       | 27 Agustus 2015 | belum pasti     |
      | pilkada-2015            | mengunggah foto       | 27 Agustus 2015 | belum pasti     |
      | pilkada-2015            | menghadiri deklarasi  | 27 Agustus 2015 | belum pasti     |
      | pilkada-2015            | memasang alat peraga  | 27 Agustus 2015 | belum pasti     |
      | pilkada-2015            | tim pemenangan        | 27 Agustus 2015 | belum pasti     |
      | pilkada-2015            | menemui calon         | 27 Agustus 2015 | belum pasti     |
      | pilkada-2015            | berpose               | 27 Agustus 2015 | belum pasti     |
      | pilkada-2015            | membuat materi        | 27 Agustus 2015 | belum pasti     |
      | pilkada-2015            | menjadi tuan rumah    | 27 Agustus 2015 | belum pasti     |
      | pilkada-2015            | pengerahan asn        | 27 Agustus 2015 | terpenuhi       |
      | pilkada-2015            | menjadi saksi         | 27 Agustus 2015 | belum pasti     |
      | pilkada-2015            | mengerahkan bukan asn | 27 Agustus 2015 | terpenuhi       |
      | pilkada-2015            | penggunaan fasilitas  | 27 Agustus 2015 | terpenuhi       |
      | pilkada-2015            | penggunaan program    | 27 Agustus 2015 | terpenuhi       |
      | pilkada-2015            | penggantian pejabat   | 27 Agustus 2015 | terpenuhi       |
      | pilkada-2015            | kegiatan berpihak     | 27 Agustus 2015 | terpenuhi       |
      | pilkada-2015            | diskriminasi layanan  | 27 Agustus 2015 | terpenuhi       |
      | pilkada-2015            | intimidasi            | 27 Agustus 2015 | terpenuhi       |
      | pilkada-2015            | ikut kampanye         | 27 Agustus 2015 | terpenuhi       |
      | contoh-pilkada-kampanye | pengerahan asn        | 1 Februari 2015 | tidak terpenuhi |
      | contoh-pilkada-kampanye | pengerahan asn        | 2 Februari 2015 | terpenuhi       |
      | contoh-pilkada-kampanye | pengerahan asn        | 30 Juni 2016    | terpenuhi       |
      | contoh-pilkada-kampanye | pengerahan asn        | 1 Juli 2016     | tidak terpenuhi |

  Skenario konsep: PILK-188-A-2015 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-188-A-2015 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario: PILK-188-A-2015, belum pasti
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A-2015 belum pasti
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan tingkat temuan PILK-188-A-2015 adalah pidana

  Skenario konsep: PILK-188-A-2015 menurut status kepegawaian dan jenis pencalonan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan terlapor berstatus <status_kepegawaian>
    Dan <jenis_pencalonan>
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | status_kepegawaian | jenis_pencalonan                                      | hasil                                                  |
      | cpns               | ada pencalonan paslon-1 berupa pasangan calon         | temuan PILK-188-A-2015 belum pasti                     |
      | kepala daerah      | ada pencalonan paslon-1 yang jenisnya tidak diketahui | pertanyaan tentang peristiwa pencalonan tidak diajukan |

  Skenario: PILK-188-A-2015, peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario konsep: PILK-188-A menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | hasil                                                              |
      | 1 Januari 2026   | temuan PILK-188-A belum pasti                                      |
      | 2 Januari 2026   | temuan PILK-188-A belum pasti                                      |
      | 3 Januari 2026   | temuan PILK-188-A belum pasti                                      |
      | 31 Desember 2025 | di bawah bacaan OQ-C-29=berakhir temuan PILK-188-A tidak terpenuhi |

  Skenario konsep: PILK-188-A menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PILK-188-A terpenuhi

    Contoh:
      | keadaan                                      |
      | dalam perbuatan itu terlapor adalah pelaku   |
      | dalam perbuatan itu terlapor adalah pembantu |
      | perbuatan itu berupa tindakan                |

  Skenario: PILK-188-A, belum pasti
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A belum pasti
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-188-A

  Skenario konsep: PILK-188-A menurut status kepegawaian, jenis pencalonan, dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan <jenis_pencalonan>
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | status_kepegawaian | jenis_pencalonan                                      | hari_perbuatan   | hasil                                        |
      | cpns               | ada pencalonan paslon-1 berupa pasangan calon         | 27 November 2024 | temuan PILK-188-A belum pasti                |
      | kepala daerah      | ada pencalonan paslon-1 yang jenisnya tidak diketahui | 1 Juli 2016      | pertanyaan tentang jenis pencalonan diajukan |

  Skenario konsep: PILK-188-A menurut perbuatan dan sifat perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu berupa <sifat_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | perbuatan     | sifat_perbuatan | hasil                                                                |
      | reaksi medsos | keputusan       | temuan PILK-188-A belum pasti                                        |
      | lainnya       | tindakan        | di bawah bacaan OQ-C-28=setiap_perbuatan temuan PILK-188-A terpenuhi |

  Skenario: PILK-188-A, peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario konsep: PILK-188-B-2015 menurut kalender, jenis, dan hari perbuatan
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa <jenis>
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-B-2015 tidak terpenuhi

    Contoh:
      | kalender                                               | jenis                   | hari_perbuatan  |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 1 Februari 2015 |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 2 Februari 2015 |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 3 Februari 2015 |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pasangan calon presiden | 10 Juni 2016    |

  Skenario konsep: PILK-188-B-2015 menurut status kepegawaian, keadaan, dan peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-188-B-2015 <hasil>

    Contoh:
      | status_kepegawaian | keadaan                                     | peran_dalam_perbuatan | hasil       |
      | kepala daerah      | terlapor sendiri maju sebagai paslon-1      | pembantu              | terpenuhi   |
      | pns                | bacaan OQ-C-30 ditetapkan pada posisi dapat | turut serta           | belum pasti |

  Skenario: PILK-188-B-2015, belum pasti
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus cpns
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-B-2015 belum pasti
    Dan peringatan ALERT-PENERUSAN muncul karena PILK-188-B-2015
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-188-B-2015
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-188-B-2015
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-188-B-2015
    Dan peringatan ALERT-PERBARENGAN-188-190 muncul karena PILK-188-B-2015
    Dan tingkat temuan PILK-188-B-2015 adalah pidana

  Skenario: PILK-188-B-2015, peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah turut serta
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario: PILK-188-B-2015, di bawah bacaan OQ-C-44=mencalonkan_lagi temuan PILK-188-B-2015 belum pasti
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 20 Desember 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka di bawah bacaan OQ-C-44=mencalonkan_lagi temuan PILK-188-B-2015 belum pasti

  Skenario konsep: PILK-188-B menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-B tidak terpenuhi

    Contoh:
      | hari_perbuatan |
      | 30 Juni 2016   |
      | 1 Juli 2016    |
      | 2 Juli 2016    |

  Skenario: PILK-188-B, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 Maret 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Maka temuan PILK-188-B terpenuhi

  Skenario: PILK-188-B, terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Dan bacaan OQ-C-30 ditetapkan pada posisi dapat
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 Maret 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah turut serta
    Maka temuan PILK-188-B terpenuhi

  Skenario: PILK-188-B, peringatan ALERT-PENERUSAN muncul karena PILK-188-B
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 Maret 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul karena PILK-188-B
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-188-B
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-188-B
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-188-B
    Dan peringatan ALERT-PERBARENGAN-188-190 muncul karena PILK-188-B
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul

  Skenario: PILK-188-B, peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 Maret 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario konsep: PILK-188-B menurut kalender dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan <kalender>
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-B <hasil>

    Contoh:
      | kalender                                                          | hari_perbuatan | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024              | 22 Maret 2024  | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye | 30 Juni 2016   | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye | 1 Juli 2016    | belum pasti     |

  Skenario konsep: PILK-188-C-2015 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-C-2015 tidak terpenuhi

    Contoh:
      | hari_perbuatan  |
      | 1 Februari 2015 |
      | 2 Februari 2015 |
      | 3 Februari 2015 |

  Skenario: PILK-188-C-2015, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pembantu
    Maka temuan PILK-188-C-2015 terpenuhi

  Skenario: PILK-188-C-2015, terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan bacaan OQ-C-30 ditetapkan pada posisi dapat
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah turut serta
    Maka temuan PILK-188-C-2015 terpenuhi

  Skenario: PILK-188-C-2015, tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Maka temuan PILK-188-C-2015 tidak terpenuhi

  Skenario: PILK-188-C-2015, belum pasti
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Maka temuan PILK-188-C-2015 belum pasti
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan tingkat temuan PILK-188-C-2015 adalah pidana

  Skenario konsep: PILK-188-C-2015 menurut status kepegawaian, pencalonan terlapor sendiri, dan peristiwa pemilihan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan <pencalonan_terlapor_sendiri>
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka <peristiwa_pemilihan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | status_kepegawaian | pencalonan_terlapor_sendiri               | peristiwa_pemilihan | hasil                                                                           |
      | cpns               | terlapor sendiri maju sebagai paslon-1    | kampanye            | temuan PILK-188-C-2015 belum pasti                                              |
      | kepala daerah      | terlapor sendiri maju sebagai paslon-1    | pendaftaran pemilih | temuan PILK-188-C-2015 terpenuhi                                                |
      | kepala daerah      | terlapor sendiri maju sebagai paslon-1    | pencalonan          | temuan PILK-188-C-2015 terpenuhi                                                |
      | kepala daerah      | terlapor sendiri maju sebagai paslon-1    | pemungutan suara    | temuan PILK-188-C-2015 terpenuhi                                                |
      | kepala daerah      | terlapor sendiri maju sebagai paslon-1    | penghitungan suara  | temuan PILK-188-C-2015 terpenuhi                                                |
      | kepala daerah      | terlapor sendiri maju sebagai paslon-1    | penetapan hasil     | temuan PILK-188-C-2015 terpenuhi                                                |
      | kepala daerah      | terlapor sendiri tidak maju sebagai calon | pendaftaran pemilih | di bawah bacaan OQ-C-44=mencalonkan_lagi temuan PILK-188-C-2015 tidak terpenuhi |

  Skenario: PILK-188-C-2015, peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario: PILK-188-C-2015, tidak terpenuhi (2)
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-C-2015 tidak terpenuhi

  Skenario konsep: PILK-188-C menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-C <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 30 Juni 2016   | tidak terpenuhi |
      | 1 Juli 2016    | tidak terpenuhi |
      | 2 Juli 2016    | tidak terpenuhi |
      | 1 Januari 2026 | belum pasti     |
      | 2 Januari 2026 | belum pasti     |
      | 3 Januari 2026 | belum pasti     |

  Skenario konsep: PILK-188-C menurut perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-C terpenuhi

    Contoh:
      | perbuatan            |
      | pengerahan asn       |
      | penggunaan fasilitas |

  Skenario: PILK-188-C, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 Maret 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Maka temuan PILK-188-C terpenuhi

  Skenario: PILK-188-C, tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 31 Mei 2016
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Juni 2016
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-C tidak terpenuhi

  Skenario: PILK-188-C, terpenuhi (2)
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Juni 2016
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-C terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul karena PILK-188-C
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-188-C
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-188-C
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-188-C
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul

  Skenario konsep: PILK-188-C menurut hari perbuatan (2)
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PILK-188-C
    Dan peringatan <hasil_2> muncul
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                      | hasil_3                  |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-PEMBERATAN-PEJABAT     | ALERT-LEX-FAVOR          |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak | ALERT-PEMBERATAN-PEJABAT |

  Skenario konsep: PILK-188-C menurut hari perbuatan dan keadaan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka peringatan <hasil> tidak muncul

    Contoh:
      | hari_perbuatan   | keadaan                                         | hasil                    |
      | 27 November 2024 | dalam perbuatan itu terlapor adalah pelaku      | ALERT-PEMBANTUAN         |
      | 2 Januari 2026   | terlapor tidak menggunakan kekuasaan jabatannya | ALERT-PEMBERATAN-PEJABAT |

  Skenario konsep: PILK-190-2015 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 10 Mei 2016
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-190-2015 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 1 Februari 2015 | tidak terpenuhi |
      | 2 Februari 2015 | belum pasti     |
      | 3 Februari 2015 | belum pasti     |

  Skenario: PILK-190-2015, belum pasti
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus cpns
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-190-2015 belum pasti
    Dan temuan PILK-190-2015 bergantung pada penafsiran OQ-C-30
    Dan di bawah bacaan OQ-C-43=penanda_tangan temuan PILK-190-2015 belum pasti
    Dan peringatan ALERT-PENERUSAN muncul karena PILK-190-2015
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-190-2015
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-190-2015
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-190-2015
    Dan peringatan ALERT-PERBARENGAN-188-190 muncul karena PILK-190-2015
    Dan tingkat temuan PILK-190-2015 adalah pidana

  Skenario: PILK-190-2015, belum pasti (2)
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus cpns
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka temuan PILK-190-2015 belum pasti
    Dan peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario konsep: PILK-190-2015 menurut status kepegawaian
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka temuan PILK-190-2015 <hasil>

    Contoh:
      | status_kepegawaian | hasil           |
      | pppk               | belum pasti     |
      | non asn            | tidak terpenuhi |
      | kepala desa        | tidak terpenuhi |

  Skenario: PILK-190-2015, bergantung pada penafsiran OQ-C-44
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan dalam perbuatan itu terlapor adalah turut serta
    Maka temuan PILK-190-2015 bergantung pada penafsiran OQ-C-44

  Skenario konsep: PILK-190-2015 menurut kalender dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan <kalender>
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 10 Mei 2016
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | hasil                                                                         |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 30 Juni 2016    | temuan PILK-190-2015 tidak terpenuhi                                          |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 2 Februari 2015 | di bawah bacaan OQ-C-44=mencalonkan_lagi temuan PILK-190-2015 tidak terpenuhi |

  Skenario: kepala_daerah_atau_penjabat, pertanyaan tentang peran dalam perbuatan diajukan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Maka pertanyaan tentang peran dalam perbuatan diajukan

  Skenario: penyerta_tanpa_jabatan, pertanyaan tentang peran dalam perbuatan diajukan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 2 Februari 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Maka pertanyaan tentang peran dalam perbuatan diajukan

  Skenario konsep: enam_bulan_terakhir_masa_jabatan menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 20 Juni 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PILK-188-B-2015 <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 29 Juni 2016   | tidak terpenuhi |
      | 20 Juni 2016   | belum pasti     |

  Skenario konsep: pejabat_asn menurut status kepegawaian, jenjang jabatan, dan jabatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan jabatan terlapor adalah <jabatan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | jabatan       | hasil                                                           |
      | pppk               | fungsional      | sekda         | pertanyaan tentang penjabat kepala daerah tidak diajukan        |
      | pppk               | fungsional      | kepala dinas  | pertanyaan tentang penjabat kepala daerah tidak diajukan        |
      | pppk               | fungsional      | kepala bagian | pertanyaan tentang penjabat kepala daerah diajukan              |
      | cpns               | jpt utama       | sekda         | di bawah bacaan OQ-C-1=sempit temuan PILK-188-A tidak terpenuhi |

  Skenario: pejabat_asn, temuan PILK-188-A belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan jpt utama
    Dan bacaan OQ-C-1 ditetapkan pada posisi struktural
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka temuan PILK-188-A belum pasti
    Dan pertanyaan tentang jabatan diajukan

  Skenario: pejabat_asn, temuan PILK-188-A tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus non asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan fungsional
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka temuan PILK-188-A tidak terpenuhi

  Skenario konsep: pejabat_asn menurut status kepegawaian dan jabatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan terlapor adalah <jabatan>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Maka <hasil>

    Contoh:
      | status_kepegawaian | jabatan | hasil                                                 |
      | pns                | lurah   | pertanyaan tentang memimpin unit kerja tidak diajukan |
      | pppk               | lurah   | pertanyaan tentang memimpin unit kerja tidak diajukan |
      | non asn            | sekda   | temuan PILK-188-A tidak terpenuhi                     |

  Skenario: pejabat_asn, temuan PILK-188-A tidak terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan terlapor adalah sekda
    Dan bacaan OQ-C-1 ditetapkan pada posisi sempit
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Maka temuan PILK-188-A tidak terpenuhi

  Skenario: PILK-190, di bawah bacaan OQ-C-43=penanda_tangan temuan PILK-190 belum pasti
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Dan terlapor bukan penjabat kepala daerah
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 Maret 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka di bawah bacaan OQ-C-43=penanda_tangan temuan PILK-190 belum pasti
    Dan peringatan ALERT-PENERUSAN muncul karena PILK-190
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-190
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-190
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-190
    Dan peringatan ALERT-PERBARENGAN-188-190 muncul karena PILK-190
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul

  Skenario: PILK-190, terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 Maret 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PILK-190 terpenuhi

  Skenario konsep: PILK-190 menurut status kepegawaian
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 Maret 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka <hasil>

    Contoh:
      | status_kepegawaian | hasil                                                             |
      | kepala daerah      | peringatan ALERT-PEMBANTUAN tidak muncul                          |
      | pns                | di bawah bacaan OQ-C-43=kepala_daerah temuan PILK-190 belum pasti |

  Skenario: PILK-190, tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 Maret 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-190 tidak terpenuhi
