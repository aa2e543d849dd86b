# language: id
@kepegawaian
Fitur: Pemberhentian karena keanggotaan partai politik
  PNS: PP 37/2004 (unsur: terdaftar), PP 11/2017 Pasal 250 huruf c dan 255, UU 5/2014 Pasal 87 ayat (4) huruf c, dan sejak
  31 Oktober 2023 UU 20/2023 Pasal 52 ayat (3) huruf j dan ayat (4). PPPK: PP 49/2018 Pasal 53 ayat (3) huruf c. Pencatatan
  sepihak oleh partai belum tentu cukup (OQ-A-28). PNS yang mengundurkan diri dari dinas sebelum masuk partai diberhentikan
  dengan hormat (PP 37/2004 Pasal 3); bagi PPPK tidak ada ketentuan seperti itu.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas

  @PP37 @PP11-255 @UU20-52(3)j
  Skenario konsep: PNS anggota atau pengurus partai diberhentikan tidak dengan hormat
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi kedudukan terlapor di partai politik adalah <kedudukan>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PP37 terpenuhi
    Dan tingkat temuan PP37 adalah ptdh
    Dan temuan PP11-255 terpenuhi
    Dan temuan UU20-52(3)j terpenuhi
    Dan temuan PPPK-53(3)c tidak terpenuhi
    Dan jalur kepegawaian merekomendasikan tingkat ptdh
    Dan sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh
    Dan pejabat yang berwenang pada jalur kepegawaian adalah ppk

    Contoh:
      | kedudukan |
      | anggota   |
      | pengurus  |

  @UU5-87(4)c @UU20-52(3)j
  Skenario konsep: Pergantian UU ASN pada 31 Oktober 2023
    Diketahui terlapor masuk partai politik pada <masuk>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <masuk>
    Maka temuan UU5-87(4)c <uu5>
    Dan temuan UU20-52(3)j <uu20>
    Dan temuan PP37 terpenuhi

    Contoh:
      | hukum | masuk           | uu5             | uu20            |
      | lama  | 30 Oktober 2023 | terpenuhi       | tidak terpenuhi |
      | baru  | 31 Oktober 2023 | tidak terpenuhi | terpenuhi       |
      | baru  | 1 November 2023 | tidak terpenuhi | terpenuhi       |

  @PP11-255 @PPPK-53(3)c
  Skenario konsep: Mulai berlakunya ketentuan pemberhentian karena partai
    Diketahui terlapor masuk partai politik pada <masuk>
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <masuk>
    Maka temuan <temuan> <hasil>

    Contoh:
      | hukum | temuan       | status | masuk            | hasil           |
      | lama  | PP11-255     | pns    | 6 April 2017     | tidak terpenuhi |
      | baru  | PP11-255     | pns    | 7 April 2017     | terpenuhi       |
      | baru  | PP11-255     | pns    | 8 April 2017     | terpenuhi       |
      | lama  | PPPK-53(3)c  | pppk   | 27 November 2018 | tidak terpenuhi |
      | baru  | PPPK-53(3)c  | pppk   | 28 November 2018 | terpenuhi       |
      | baru  | PPPK-53(3)c  | pppk   | 29 November 2018 | terpenuhi       |

  Skenario konsep: Siapa yang dijangkau setiap ketentuan
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PP37 <pp37>
    Dan temuan PP11-255 <pp11>
    Dan temuan UU20-52(3)j <uu20>
    Dan temuan PPPK-53(3)c <pppk>

    Contoh:
      | status  | pp37            | pp11            | uu20            | pppk            |
      | pns     | terpenuhi       | terpenuhi       | terpenuhi       | tidak terpenuhi |
      | cpns    | terpenuhi       | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | pppk    | tidak terpenuhi | tidak terpenuhi | terpenuhi       | terpenuhi       |
      | asn     | belum pasti     | belum pasti     | terpenuhi       | belum pasti     |
      | non asn | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |

  Skenario konsep: Bukan anggota partai, atau tidak terdaftar
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PP37 <pp37>
    Dan temuan PP11-255 <lain>
    Dan temuan UU20-52(3)j <lain>

    Contoh:
      | keadaan                                                              | pp37            | lain            |
      | terlapor bukan anggota atau pengurus partai politik                  | tidak terpenuhi | tidak terpenuhi |
      | tidak diketahui apakah terlapor anggota atau pengurus partai politik | belum pasti     | belum pasti     |
      | nama terlapor tidak terdaftar di partai politik                      | tidak terpenuhi | terpenuhi       |
      | tidak diketahui apakah nama terlapor terdaftar di partai politik     | belum pasti     | terpenuhi       |

  @UU5-87(4)c
  Skenario konsep: Unsur UU 5/2014 Pasal 87 ayat (4) huruf c
    Diketahui terlapor masuk partai politik pada 2 Oktober 2023
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Oktober 2023
    Maka temuan UU5-87(4)c <hasil>

    Contoh:
      | keadaan                                                              | hasil           |
      | kedudukan terlapor di partai politik adalah pengurus                 | terpenuhi       |
      | terlapor bukan anggota atau pengurus partai politik                  | tidak terpenuhi |
      | tidak diketahui apakah terlapor anggota atau pengurus partai politik | belum pasti     |
      | terlapor berstatus pppk                                              | tidak terpenuhi |
      | bukti keanggotaan partai adalah sipol                                | belum pasti     |
      | bukti keanggotaan partai tidak diketahui                             | belum pasti     |
      | terlapor mengajukan pengunduran diri pada 1 Oktober 2023             | tidak terpenuhi |
      | terlapor mengajukan pengunduran diri pada 3 Oktober 2023             | belum pasti     |
      | tidak diketahui apakah terlapor mengajukan pengunduran diri dari dinas | belum pasti   |

  @PPPK-53(3)c
  Skenario konsep: Unsur PP 49/2018 Pasal 53 ayat (3) huruf c
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi terlapor berstatus pppk
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PPPK-53(3)c <hasil>

    Contoh:
      | keadaan                                                              | hasil           |
      | kedudukan terlapor di partai politik adalah pengurus                 | terpenuhi       |
      | terlapor bukan anggota atau pengurus partai politik                  | tidak terpenuhi |
      | tidak diketahui apakah terlapor anggota atau pengurus partai politik | belum pasti     |
      | bukti keanggotaan partai adalah sipol                                | belum pasti     |

  @OQ-A-28
  Skenario konsep: Nama yang hanya tercatat dalam daftar partai belum cukup
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi bukti keanggotaan partai adalah sipol
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan <temuan> belum pasti
    Dan menurut posisi bawaan temuan <temuan> belum pasti
    Dan temuan <temuan> bergantung pada penafsiran OQ-A-28
    Dan di bawah bacaan OQ-A-28=daftar_cukup temuan <temuan> terpenuhi
    Dan di bawah bacaan OQ-A-28=perlu_kehendak temuan <temuan> tidak terpenuhi

    Contoh:
      | temuan      |
      | PP37        |
      | PP11-255    |
      | UU20-52(3)j |
      | SKB22-D5    |

  Skenario konsep: Bukti yang menunjukkan kehendak sendiri tidak diperselisihkan
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi bukti keanggotaan partai adalah <bukti>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PP37 terpenuhi
    Dan temuan UU20-52(3)j terpenuhi

    Contoh:
      | bukti            |
      | kta              |
      | surat keputusan  |
      | pernyataan       |

  @PPPK-53(3)c
  Skenario: PPPK anggota partai diputus hubungan kerjanya tidak dengan hormat
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka jalur kepegawaian merekomendasikan tingkat ptdh
    Dan sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh_pppk
    Dan pejabat yang berwenang pada jalur kepegawaian adalah ppk

  Skenario konsep: Pemberhentian pejabat tinggi oleh Presiden
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi terlapor menduduki jenjang jabatan <jenjang>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka pejabat yang berwenang pada jalur kepegawaian adalah <pejabat>

    Contoh:
      | jenjang       | pejabat  |
      | jpt utama     | presiden |
      | jpt madya     | presiden |
      | jpt pratama   | ppk      |
      | administrator | ppk      |

  @OQ-A-27 @PP37 @PP11-255 @UU20-52(3)j
  Skenario konsep: Urutan pengunduran diri dari dinas dan masuk partai
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi <pengunduran diri>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PP37 <hasil>
    Dan temuan PP11-255 <hasil>
    Dan temuan UU20-52(3)j <hasil>
    Dan peringatan ALERT-PARPOL-DENGAN-HORMAT <muncul>

    Contoh:
      | pengunduran diri                                                       | hasil           | muncul       |
      | terlapor tidak pernah mengajukan pengunduran diri dari dinas           | terpenuhi       | tidak muncul |
      | terlapor mengajukan pengunduran diri pada 4 Maret 2024                 | tidak terpenuhi | muncul       |
      | terlapor mengajukan pengunduran diri pada 5 Maret 2024                 | belum pasti     | muncul       |
      | terlapor mengajukan pengunduran diri pada 6 Maret 2024                 | belum pasti     | tidak muncul |
      | tidak diketahui kapan terlapor mengajukan pengunduran diri             | belum pasti     | muncul       |
      | tidak diketahui apakah terlapor mengajukan pengunduran diri dari dinas | belum pasti     | muncul       |

  Skenario: PNS yang mengundurkan diri sebelum masuk partai tidak diberhentikan tidak dengan hormat
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi terlapor mengajukan pengunduran diri pada 1 Februari 2024
    Tapi pemberhentian atas permintaan terlapor tidak ditangguhkan
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka jalur kepegawaian tidak direkomendasikan
    Dan unsur pengunduran diri sebelum masuk partai pada temuan PP37 tidak terpenuhi
    Dan peringatan ALERT-PARPOL-DENGAN-HORMAT muncul

  Skenario: Pengunduran diri yang belum diketahui menjadi pertanyaan
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi tidak diketahui apakah terlapor mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PP37 belum pasti karena pengunduran diri sebelum masuk partai belum diketahui
    Dan pertanyaan tentang pengunduran diri dari dinas diajukan

  @PPPK-53(3)c @UU20-52(3)j
  Skenario konsep: Bagi PPPK pengunduran diri sebelum masuk partai bukan unsur
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi terlapor berstatus pppk
    Tapi <pengunduran diri>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PPPK-53(3)c terpenuhi
    Dan temuan UU20-52(3)j terpenuhi
    Dan peringatan ALERT-PARPOL-DENGAN-HORMAT tidak muncul

    Contoh:
      | pengunduran diri                                                       |
      | terlapor mengajukan pengunduran diri pada 4 Maret 2024                 |
      | tidak diketahui apakah terlapor mengajukan pengunduran diri dari dinas |

  Skenario konsep: Peringatan tentang daftar partai hanya selama bukti kehendak belum ada
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi <bukti>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka peringatan ALERT-PARPOL-TERDAFTAR <muncul>

    Contoh:
      | bukti                                    | muncul       |
      | bukti keanggotaan partai adalah kta      | tidak muncul |
      | bukti keanggotaan partai adalah sipol    | muncul       |
      | bukti keanggotaan partai tidak diketahui | muncul       |

  Skenario: Keluar dari partai tidak menghapus temuan, urutannya harus diperiksa
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Dan terlapor keluar dari partai politik pada 5 Mei 2024
    Tapi terlapor mengajukan pengunduran diri pada 1 Juni 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu berlangsung dari 5 Maret 2024 sampai 4 Mei 2024
    Maka menurut posisi bawaan temuan PP37 terpenuhi
    Dan temuan PP37 bergantung pada penafsiran OQ-A-27
    Dan peringatan ALERT-PARPOL-URUTAN muncul

  @OQ-A-27 @PP37 @PP11-255 @UU20-52(3)j @SKB22-D5
  Skenario konsep: Mengundurkan diri sesudah masuk partai, menurut tiap bacaan
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi terlapor mengajukan pengunduran diri pada 6 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan <temuan> bergantung pada penafsiran OQ-A-27
    Dan menurut posisi bawaan temuan <temuan> terpenuhi
    Dan di bawah bacaan OQ-A-27=pengunduran_diri_memulihkan temuan <temuan> tidak terpenuhi
    Dan rekomendasi jalur kepegawaian bertumpu pada posisi bawaan OQ-A-27

    Contoh:
      | temuan      |
      | PP37        |
      | PP11-255    |
      | UU20-52(3)j |
      | SKB22-D5    |

  @UU5-87(4)c
  Skenario: Mengundurkan diri sesudah masuk partai di bawah UU 5/2014
    Diketahui terlapor masuk partai politik pada 2 Oktober 2023
    Tapi terlapor mengajukan pengunduran diri pada 3 Oktober 2023
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Oktober 2023
    Maka menurut posisi bawaan temuan UU5-87(4)c terpenuhi
    Dan di bawah bacaan OQ-A-27=pengunduran_diri_memulihkan temuan UU5-87(4)c tidak terpenuhi

  @PP37-9(3)
  Skenario konsep: Pemberhentian yang ditangguhkan sementara tetap menjadi anggota
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi terlapor mengajukan pengunduran diri pada 1 Februari 2024
    Tapi pemberhentian atas permintaan terlapor ditangguhkan
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PP37-9(3) <hasil>
    Dan temuan PP37 tidak terpenuhi
    Dan peringatan ALERT-PARPOL-DITANGGUHKAN <muncul>

    Contoh:
      | keadaan                                                                       | hasil           | muncul       |
      | kedudukan terlapor di partai politik adalah pengurus                          | terpenuhi       | muncul       |
      | pemberhentian atas permintaan terlapor tidak ditangguhkan                     | tidak terpenuhi | tidak muncul |
      | tidak diketahui apakah pemberhentian atas permintaan terlapor ditangguhkan    | belum pasti     | muncul       |
      | terlapor bukan anggota atau pengurus partai politik                           | tidak terpenuhi | tidak muncul |
      | nama terlapor tidak terdaftar di partai politik                               | tidak terpenuhi | tidak muncul |
      | terlapor berstatus pppk                                                       | tidak terpenuhi | tidak muncul |

  @PP37-9(3) @OQ-A-28
  Skenario: Daftar partai semata juga tidak cukup bagi yang ditangguhkan
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi terlapor mengajukan pengunduran diri pada 1 Februari 2024
    Tapi pemberhentian atas permintaan terlapor ditangguhkan
    Tapi bukti keanggotaan partai adalah sipol
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PP37-9(3) bergantung pada penafsiran OQ-A-28

  @PP37-9(3)
  Skenario: Tanpa pengunduran diri tidak ada yang ditangguhkan
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PP37-9(3) tidak terpenuhi

  @PP11-37(2)f
  Skenario konsep: Calon PNS yang menjadi anggota atau pengurus partai
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Tapi terlapor tidak menduduki jenjang jabatan apa pun
    Tapi terlapor berstatus <status>
    Tapi <kedudukan>
    Tapi bukti keanggotaan partai adalah <bukti>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PP11-37(2)f <hasil>

    Contoh:
      | status | kedudukan                                            | bukti | hasil           |
      | cpns   | kedudukan terlapor di partai politik adalah anggota  | kta   | terpenuhi       |
      | cpns   | kedudukan terlapor di partai politik adalah pengurus | kta   | terpenuhi       |
      | cpns   | terlapor bukan anggota atau pengurus partai politik  | kta   | tidak terpenuhi |
      | cpns   | kedudukan terlapor di partai politik adalah anggota  | sipol | belum pasti     |
      | pns    | kedudukan terlapor di partai politik adalah anggota  | kta   | tidak terpenuhi |

  Skenario konsep: Pengawas netralitas yang disebut bila hanya jalur kepegawaian yang berjalan
    Diketahui terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka peringatan ALERT-PENGAWAS-23-AGUSTUS <pergantian>
    Dan peringatan ALERT-PENGAWAS-PERALIHAN <peralihan>

    Contoh:
      | perbuatan          | hari             | pergantian   | peralihan    |
      | keanggotaan partai | 22 Agustus 2024  | tidak muncul | tidak muncul |
      | keanggotaan partai | 23 Agustus 2024  | muncul       | tidak muncul |
      | keanggotaan partai | 1 September 2024 | tidak muncul | muncul       |
      | memilih            | 23 Agustus 2024  | tidak muncul | tidak muncul |
      | memilih            | 1 September 2024 | tidak muncul | tidak muncul |
