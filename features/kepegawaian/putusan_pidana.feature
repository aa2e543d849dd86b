# language: id
@kepegawaian
Fitur: Pemberhentian karena putusan pidana yang berkekuatan hukum tetap
  PNS: UU 5/2014 Pasal 87 ayat (2) dan (4) huruf b dan d sampai 30 Oktober 2023, UU 20/2023 Pasal 52 ayat (3) huruf h dan i sejak
  31 Oktober 2023, dan PP 11/2017 Pasal 247 sampai 252. Pidana umum bukan alasan lagi sejak MK 87/PUU-XVI/2018 (25 April 2019).
  Calon PNS: PP 11/2017 Pasal 37 ayat (2) huruf e. PPPK: PP 49/2018 Pasal 53. Hari perbuatan adalah hari putusan menjadi tetap.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan tindak pidana terlapor dilakukan dengan berencana
    Dan tindak pidana terlapor tidak ada hubungannya dengan jabatan

  @UU5-87(2) @UU5-87(4)d @PP11-247 @PP11-250d
  Skenario konsep: PNS dipidana dua tahun atau lebih menurut UU 5/2014
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi <berencana>
    Tapi pidana penjara terlapor adalah <bulan> bulan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2022
    Maka temuan UU5-87(2) <tidak berencana>
    Dan temuan PP11-247 <tidak berencana>
    Dan temuan UU5-87(4)d <rencana>
    Dan temuan PP11-250d <rencana>
    Dan jalur kepegawaian merekomendasikan tingkat <tingkat>
    Dan sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah <sanksi>
    Dan pejabat yang berwenang pada jalur kepegawaian adalah ppk

    Contoh:
      | berencana                                              | bulan | tidak berencana | rencana         | tingkat        | sanksi                                       |
      | tindak pidana terlapor dilakukan dengan berencana       | 24    | tidak terpenuhi | terpenuhi       | ptdh           | ptdh                                         |
      | tindak pidana terlapor dilakukan tidak dengan berencana | 24    | terpenuhi       | tidak terpenuhi | pdh atau tetap | pdh_atau_tetap.pdh dan pdh_atau_tetap.tetap  |

  @PP11-248(2) @PP11-251
  Skenario konsep: PNS dipidana kurang dari dua tahun
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi <berencana>
    Tapi pidana penjara terlapor adalah 23 bulan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan PP11-248(2) <tidak berencana>
    Dan temuan PP11-251 <rencana>
    Dan jalur kepegawaian merekomendasikan tingkat <tingkat>
    Dan peringatan ALERT-PIDANA-TETAP <muncul>

    Contoh:
      | berencana                                              | hari            | tidak berencana | rencana         | tingkat        | muncul       |
      | tindak pidana terlapor dilakukan dengan berencana       | 3 Februari 2022 | tidak terpenuhi | terpenuhi       | pdhtaps        | tidak muncul |
      | tindak pidana terlapor dilakukan tidak dengan berencana | 3 Februari 2022 | terpenuhi       | tidak terpenuhi | pdh atau tetap | muncul       |
      | tindak pidana terlapor dilakukan dengan berencana       | 3 Februari 2025 | tidak terpenuhi | terpenuhi       | pdhtaps        | tidak muncul |
      | tindak pidana terlapor dilakukan tidak dengan berencana | 3 Februari 2025 | terpenuhi       | tidak terpenuhi | pdh atau tetap | muncul       |

  @PP11-248(2) @PP11-251 @UU5-87(4)d @UU5-87(2)
  Skenario konsep: Unsur yang tidak terpenuhi
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi <rencana>
    Tapi pidana penjara terlapor adalah <bulan> bulan
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2022
    Maka temuan <temuan> <hasil>

    Contoh:
      | temuan      | bulan | rencana                                                | keadaan                                                          | hasil           |
      | PP11-251    | 12    | tindak pidana terlapor dilakukan dengan berencana       | terlapor berstatus pppk                                          | tidak terpenuhi |
      | PP11-251    | 0     | tindak pidana terlapor dilakukan dengan berencana       | pidana yang dijatuhkan kepada terlapor adalah denda              | tidak terpenuhi |
      | PP11-251    | 12    | tindak pidana terlapor dilakukan dengan berencana       | lama pidana penjara terlapor tidak diketahui                     | belum pasti     |
      | PP11-248(2) | 12    | tindak pidana terlapor dilakukan tidak dengan berencana | terlapor berstatus pppk                                          | tidak terpenuhi |
      | PP11-248(2) | 0     | tindak pidana terlapor dilakukan tidak dengan berencana | pidana yang dijatuhkan kepada terlapor adalah kurungan           | tidak terpenuhi |
      | UU5-87(4)d  | 23    | tindak pidana terlapor dilakukan dengan berencana       | tindak pidana terlapor tidak ada hubungannya dengan jabatan      | tidak terpenuhi |
      | UU5-87(4)d  | 24    | tindak pidana terlapor dilakukan dengan berencana       | terlapor berstatus pppk                                          | tidak terpenuhi |
      | UU5-87(4)d  | 24    | tindak pidana terlapor dilakukan dengan berencana       | tidak diketahui apakah tindak pidana terlapor dilakukan dengan berencana | belum pasti |
      | UU5-87(2)   | 23    | tindak pidana terlapor dilakukan tidak dengan berencana | tindak pidana terlapor tidak ada hubungannya dengan jabatan      | tidak terpenuhi |
      | UU5-87(2)   | 24    | tindak pidana terlapor dilakukan tidak dengan berencana | terlapor berstatus pppk                                          | tidak terpenuhi |
      | PP11-247    | 23    | tindak pidana terlapor dilakukan tidak dengan berencana | tindak pidana terlapor tidak ada hubungannya dengan jabatan      | tidak terpenuhi |
      | PP11-247    | 24    | tindak pidana terlapor dilakukan tidak dengan berencana | terlapor berstatus pppk                                          | tidak terpenuhi |
      | PP11-250d   | 23    | tindak pidana terlapor dilakukan dengan berencana       | tindak pidana terlapor tidak ada hubungannya dengan jabatan      | tidak terpenuhi |
      | PP11-250d   | 24    | tindak pidana terlapor dilakukan dengan berencana       | terlapor berstatus pppk                                          | tidak terpenuhi |

  @UU5-87(4)b @UU5-87(4)b-umum @PP11-250b @PP11-250b-umum
  Skenario konsep: Pidana umum sampai dan sejak putusan MK 25 April 2019
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi <hubungan>
    Tapi pidana penjara terlapor adalah 6 bulan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan UU5-87(4)b-umum <umum>
    Dan temuan PP11-250b-umum <umum>
    Dan temuan UU5-87(4)b <jabatan>
    Dan temuan PP11-250b <jabatan>
    Dan jalur kepegawaian merekomendasikan tingkat <tingkat>
    Dan peringatan ALERT-PIDANA-UMUM <muncul>

    Contoh:
      | hukum | hari          | hubungan                                                   | umum            | jabatan         | tingkat | muncul       |
      | lama  | 24 April 2019 | tindak pidana terlapor tidak ada hubungannya dengan jabatan | terpenuhi       | tidak terpenuhi | ptdh    | muncul       |
      | baru  | 25 April 2019 | tindak pidana terlapor tidak ada hubungannya dengan jabatan | tidak terpenuhi | tidak terpenuhi | pdhtaps | tidak muncul |
      | baru  | 26 April 2019 | tindak pidana terlapor tidak ada hubungannya dengan jabatan | tidak terpenuhi | tidak terpenuhi | pdhtaps | tidak muncul |
      | baru  | 25 April 2019 | tindak pidana terlapor ada hubungannya dengan jabatan       | tidak terpenuhi | terpenuhi       | ptdh    | tidak muncul |

  @UU5-87(4)b @UU5-87(4)b-umum @PP11-250b @PP11-250b-umum
  Skenario konsep: Unsur kejahatan jabatan dan pidana umum
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi tindak pidana terlapor ada hubungannya dengan jabatan
    Tapi pidana penjara terlapor adalah 0 bulan
    Tapi pidana yang dijatuhkan kepada terlapor adalah kurungan
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan <uu> <hasil>
    Dan temuan <pp> <hasil>

    Contoh:
      | hari         | uu              | pp             | keadaan                                                                         | hasil           |
      | 1 April 2019 | UU5-87(4)b-umum | PP11-250b-umum | terlapor menduduki jenjang jabatan pelaksana                                    | terpenuhi       |
      | 1 April 2019 | UU5-87(4)b-umum | PP11-250b-umum | pidana yang dijatuhkan kepada terlapor adalah denda                             | tidak terpenuhi |
      | 1 April 2019 | UU5-87(4)b-umum | PP11-250b-umum | terlapor berstatus pppk                                                         | tidak terpenuhi |
      | 1 April 2022 | UU5-87(4)b      | PP11-250b      | terlapor menduduki jenjang jabatan pelaksana                                    | terpenuhi       |
      | 1 April 2022 | UU5-87(4)b      | PP11-250b      | pidana yang dijatuhkan kepada terlapor adalah denda                             | tidak terpenuhi |
      | 1 April 2022 | UU5-87(4)b      | PP11-250b      | terlapor berstatus pppk                                                         | tidak terpenuhi |
      | 1 April 2022 | UU5-87(4)b      | PP11-250b      | tidak diketahui apakah tindak pidana terlapor ada hubungannya dengan jabatan    | belum pasti     |

  @UU20-52(3)h @UU20-52(3)i @UU5-87(4)d @UU5-87(4)b
  Skenario konsep: Putusan pidana dan pergantian UU ASN pada 31 Oktober 2023
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan UU5-87(4)d <lama>
    Dan temuan UU5-87(4)b <lama>
    Dan temuan PP11-250d <lama>
    Dan temuan UU20-52(3)h <baru>
    Dan temuan UU20-52(3)i <baru>
    Dan temuan PP11-250b terpenuhi
    Dan jalur kepegawaian merekomendasikan tingkat ptdh

    Contoh:
      | hukum | hari            | lama            | baru            |
      | lama  | 30 Oktober 2023 | terpenuhi       | tidak terpenuhi |
      | baru  | 31 Oktober 2023 | tidak terpenuhi | terpenuhi       |
      | baru  | 1 November 2023 | tidak terpenuhi | terpenuhi       |

  @UU20-52(3)h @PP11-250d-2023 @OQ-A-50
  Skenario: Berencana sejak UU 20/2023, sebutannya tidak dipilih
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka menurut posisi bawaan temuan UU20-52(3)h terpenuhi
    Dan menurut posisi bawaan tingkat temuan UU20-52(3)h adalah pdhtaps
    Dan temuan PP11-250d-2023 bergantung pada penafsiran OQ-A-50
    Dan menurut posisi bawaan temuan PP11-250d-2023 belum pasti
    Dan di bawah bacaan OQ-A-50=pp_tetap_berlaku temuan PP11-250d-2023 terpenuhi
    Dan di bawah bacaan OQ-A-50=undang_undang_menggantikan temuan PP11-250d-2023 tidak terpenuhi
    Dan sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pdhtaps dan ptdh
    Dan peringatan ALERT-PIDANA-UU20 muncul

  @UU20-52(3)h @PP11-247-2023 @OQ-A-50
  Skenario: Tidak berencana sejak UU 20/2023, keduanya ditampilkan
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan PP11-247-2023 bergantung pada penafsiran OQ-A-50
    Dan di bawah bacaan OQ-A-50=pp_tetap_berlaku temuan PP11-247-2023 terpenuhi
    Dan di bawah bacaan OQ-A-50=undang_undang_menggantikan temuan PP11-247-2023 tidak terpenuhi
    Dan sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pdh_atau_tetap.pdh, pdh_atau_tetap.tetap, dan pdhtaps

  @UU20-52(3)h @OQ-A-25
  Skenario konsep: Dua tahun yang dijatuhkan atau yang diancamkan
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi pidana penjara terlapor adalah <bulan> bulan
    Tapi <ancaman>
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka menurut posisi bawaan temuan UU20-52(3)h <bawaan>
    Dan di bawah bacaan OQ-A-25=pidana_yang_dijatuhkan temuan UU20-52(3)h <jatuhan>
    Dan di bawah bacaan OQ-A-25=ancaman_pidana temuan UU20-52(3)h <ancam>

    Contoh:
      | bulan | ancaman                                                                | bawaan          | jatuhan         | ancam           |
      | 24    | tindak pidana terlapor tidak diancam penjara paling singkat dua tahun   | terpenuhi       | terpenuhi       | tidak terpenuhi |
      | 23    | tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih | tidak terpenuhi | tidak terpenuhi | terpenuhi    |

  @UU20-52(3)h @UU20-52(3)i @PP11-250d-2023 @PP11-247-2023
  Skenario konsep: Unsur UU 20/2023 dan peraturan yang berlaku di sampingnya
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi <rencana>
    Tapi tindak pidana terlapor ada hubungannya dengan jabatan
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka menurut posisi bawaan temuan <temuan> <hasil>

    Contoh:
      | temuan         | rencana                                                | keadaan                                                                      | hasil           |
      | UU20-52(3)i    | tindak pidana terlapor dilakukan dengan berencana       | tindak pidana terlapor tidak ada hubungannya dengan jabatan                  | tidak terpenuhi |
      | UU20-52(3)i    | tindak pidana terlapor dilakukan dengan berencana       | tidak diketahui apakah tindak pidana terlapor ada hubungannya dengan jabatan | belum pasti     |
      | UU20-52(3)i    | tindak pidana terlapor dilakukan dengan berencana       | terlapor berstatus cpns                                                      | tidak terpenuhi |
      | UU20-52(3)i    | tindak pidana terlapor dilakukan dengan berencana       | terlapor berstatus pppk                                                      | terpenuhi       |
      | UU20-52(3)h    | tindak pidana terlapor dilakukan dengan berencana       | terlapor berstatus pppk                                                      | terpenuhi       |
      | UU20-52(3)h    | tindak pidana terlapor dilakukan dengan berencana       | terlapor berstatus cpns                                                      | tidak terpenuhi |
      | PP11-250d-2023 | tindak pidana terlapor dilakukan dengan berencana       | terlapor berstatus pppk                                                      | tidak terpenuhi |
      | PP11-250d-2023 | tindak pidana terlapor dilakukan tidak dengan berencana | terlapor berstatus pns                                                       | tidak terpenuhi |
      | PP11-250d-2023 | tindak pidana terlapor dilakukan dengan berencana       | pidana penjara terlapor adalah 23 bulan                                      | tidak terpenuhi |
      | PP11-247-2023  | tindak pidana terlapor dilakukan tidak dengan berencana | terlapor berstatus pppk                                                      | tidak terpenuhi |
      | PP11-247-2023  | tindak pidana terlapor dilakukan dengan berencana       | terlapor berstatus pns                                                       | tidak terpenuhi |
      | PP11-247-2023  | tindak pidana terlapor dilakukan tidak dengan berencana | pidana penjara terlapor adalah 23 bulan                                      | tidak terpenuhi |

  @UU20-52(3)h @UU20-52(3)i
  Skenario konsep: Denda saja bukan alasan
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi pidana yang dijatuhkan kepada terlapor adalah denda
    Tapi pidana penjara terlapor adalah 0 bulan
    Tapi tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka jalur kepegawaian tidak direkomendasikan

    Contoh:
      | hari            |
      | 3 Februari 2019 |
      | 3 Februari 2022 |
      | 3 Februari 2025 |

  @PP11-37(2)e
  Skenario konsep: Calon PNS yang dihukum penjara atau kurungan
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus <status>
    Tapi terlapor tidak menduduki jenjang jabatan apa pun
    Tapi pidana penjara terlapor adalah 0 bulan
    Tapi pidana yang dijatuhkan kepada terlapor adalah <pidana>
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan PP11-37(2)e <hasil>
    Dan peringatan ALERT-CPNS-SELESAI <muncul>

    Contoh:
      | status | pidana   | hasil           | muncul       |
      | cpns   | penjara  | terpenuhi       | muncul       |
      | cpns   | kurungan | terpenuhi       | muncul       |
      | cpns   | denda    | tidak terpenuhi | tidak muncul |
      | pns    | kurungan | tidak terpenuhi | tidak muncul |

  Skenario: Calon PNS yang dihukum diberhentikan sebagai calon PNS oleh PPK
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus cpns
    Tapi terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka jalur kepegawaian merekomendasikan tingkat berhenti calon pns
    Dan sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah berhenti_calon_pns
    Dan pejabat yang berwenang pada jalur kepegawaian adalah ppk

  @PPPK-53(2)a @PPPK-53(3)b @PPPK-53(3)d
  Skenario konsep: Unsur PP 49/2018 bagi PPPK
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus pppk
    Tapi <rencana>
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2022
    Maka menurut posisi bawaan temuan <temuan> <hasil>

    Contoh:
      | temuan      | rencana                                                | keadaan                                                             | hasil           |
      | PPPK-53(2)a | tindak pidana terlapor dilakukan tidak dengan berencana | pidana penjara terlapor adalah 24 bulan                             | terpenuhi       |
      | PPPK-53(2)a | tindak pidana terlapor dilakukan tidak dengan berencana | pidana penjara terlapor adalah 23 bulan                             | tidak terpenuhi |
      | PPPK-53(2)a | tindak pidana terlapor dilakukan tidak dengan berencana | terlapor berstatus pns                                              | tidak terpenuhi |
      | PPPK-53(2)a | tindak pidana terlapor dilakukan dengan berencana       | terlapor berstatus pppk                                             | tidak terpenuhi |
      | PPPK-53(3)d | tindak pidana terlapor dilakukan dengan berencana       | pidana penjara terlapor adalah 6 bulan                              | terpenuhi       |
      | PPPK-53(3)d | tindak pidana terlapor dilakukan dengan berencana       | terlapor berstatus pns                                              | tidak terpenuhi |
      | PPPK-53(3)d | tindak pidana terlapor dilakukan dengan berencana       | tindak pidana terlapor tidak diancam penjara paling singkat dua tahun | tidak terpenuhi |
      | PPPK-53(3)d | tindak pidana terlapor dilakukan tidak dengan berencana | terlapor berstatus pppk                                             | tidak terpenuhi |
      | PPPK-53(3)b | tindak pidana terlapor dilakukan dengan berencana       | tindak pidana terlapor ada hubungannya dengan jabatan               | terpenuhi       |
      | PPPK-53(3)b | tindak pidana terlapor dilakukan dengan berencana       | tindak pidana terlapor tidak ada hubungannya dengan jabatan         | tidak terpenuhi |

  @PPPK-53(3)b @PPPK-53(3)b-2018 @PPPK-53(3)d @PPPK-53(3)d-2023
  Skenario konsep: Hanya denda, atau bukan PPPK
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus <status>
    Tapi tindak pidana terlapor ada hubungannya dengan jabatan
    Tapi pidana yang dijatuhkan kepada terlapor adalah <pidana>
    Tapi pidana penjara terlapor adalah <bulan> bulan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka menurut posisi bawaan temuan <temuan> <hasil>

    Contoh:
      | temuan           | hari            | status | pidana  | bulan | hasil           |
      | PPPK-53(3)b-2018 | 3 Februari 2019 | pppk   | penjara | 6     | terpenuhi       |
      | PPPK-53(3)b-2018 | 3 Februari 2019 | pppk   | denda   | 0     | tidak terpenuhi |
      | PPPK-53(3)b-2018 | 3 Februari 2019 | pns    | penjara | 6     | tidak terpenuhi |
      | PPPK-53(3)b      | 3 Februari 2022 | pppk   | denda   | 0     | tidak terpenuhi |
      | PPPK-53(3)b      | 3 Februari 2022 | pns    | penjara | 6     | tidak terpenuhi |
      | PPPK-53(3)d      | 3 Februari 2022 | pppk   | denda   | 0     | tidak terpenuhi |
      | PPPK-53(3)d-2023 | 3 Februari 2025 | pppk   | denda   | 0     | tidak terpenuhi |
      | PPPK-53(3)d-2023 | 3 Februari 2025 | pns    | penjara | 30    | tidak terpenuhi |
      | PPPK-53(3)d-2023 | 3 Februari 2025 | pppk   | penjara | 30    | belum pasti     |

  @PPPK-53(3)d-2023 @OQ-A-50
  Skenario konsep: Unsur Pasal 53 ayat (3) huruf d di samping UU 20/2023
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus pppk
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka di bawah bacaan OQ-A-50=pp_tetap_berlaku temuan PPPK-53(3)d-2023 <hasil>

    Contoh:
      | keadaan                                                              | hasil           |
      | tindak pidana terlapor dilakukan dengan berencana                     | terpenuhi       |
      | tindak pidana terlapor dilakukan tidak dengan berencana               | tidak terpenuhi |
      | tindak pidana terlapor tidak diancam penjara paling singkat dua tahun | tidak terpenuhi |

  @PPPK-53(3)b @PPPK-53(3)b-2018 @OQ-A-52
  Skenario konsep: Pidana umum bagi PPPK sampai dan sejak 25 April 2019
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus pppk
    Tapi pidana penjara terlapor adalah 6 bulan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka menurut posisi bawaan temuan PPPK-53(3)b-2018 <lama>
    Dan menurut posisi bawaan temuan PPPK-53(3)b <baru>
    Dan di bawah bacaan OQ-A-52=masih_berlaku temuan PPPK-53(3)b <masih>

    Contoh:
      | hukum | hari             | lama            | baru            | masih           |
      | lama  | 24 April 2019    | terpenuhi       | tidak terpenuhi | tidak terpenuhi |
      | baru  | 25 April 2019    | tidak terpenuhi | tidak terpenuhi | terpenuhi       |
      | baru  | 26 April 2019    | tidak terpenuhi | tidak terpenuhi | terpenuhi       |

  @PPPK-53(2)a
  Skenario konsep: PP 49/2018 mulai berlaku 28 November 2018
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus pppk
    Tapi tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan PPPK-53(2)a <hasil>

    Contoh:
      | hari             | hasil           |
      | 27 November 2018 | tidak terpenuhi |
      | 28 November 2018 | terpenuhi       |
      | 29 November 2018 | terpenuhi       |

  Skenario: PPPK yang dipidana diputus hubungan perjanjian kerjanya
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus pppk
    Tapi tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka jalur kepegawaian merekomendasikan tingkat ptdh
    Dan sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh_pppk
    Dan jalur kepegawaian berakhir pada keadaan pemutusan_pidana

  Skenario konsep: Pejabat dan jalan keputusan bagi PNS
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor menduduki jenjang jabatan <jenjang>
    Tapi tindak pidana terlapor dilakukan dengan berencana
    Tapi pidana penjara terlapor adalah 12 bulan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka jalur kepegawaian merekomendasikan tingkat pdhtaps
    Dan pejabat yang berwenang pada jalur kepegawaian adalah <pejabat>
    Dan jalur kepegawaian berakhir pada keadaan keputusan_pidana
    Dan peringatan ALERT-PIDANA-JALUR muncul

    Contoh:
      | jenjang     | pejabat  |
      | jpt utama   | presiden |
      | jpt madya   | presiden |
      | jpt pratama | ppk      |
      | pelaksana   | ppk      |

  Skenario: Tanggal perkara pidana dicatat bersama perbuatan netralitasnya
    Diketahui terlapor ditetapkan sebagai tersangka pada 2 Desember 2024
    Dan terlapor ditahan sejak 5 Desember 2024
    Dan putusan pidana atas terlapor berkekuatan hukum tetap pada 3 Februari 2025
    Ketika terlapor melakukan perbuatan keputusan berpihak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka jalur kepegawaian tidak direkomendasikan
    Dan peringatan ALERT-SEBAGIAN-DIKODEKAN muncul
