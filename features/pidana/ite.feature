# language: id
@pidana
Fitur: Ujaran, berita bohong, nama baik, dan ancaman menurut UU ITE
  Rumusannya berubah pada 25 November 2016 (UU 19/2016) dan 2 Januari 2024 (UU 1/2024); sejak 2 Januari 2026 Pasal 27 ayat (3) dan 28
  ayat (2) dicabut. Pasal 27A hanya diingat (OQ-C-57). Berlaku di luar jalur Gakkumdu dan dalam pemilihan apa pun.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @ITE-28-2-A @ITE-28-2-B @ITE-28-2-C
  Skenario konsep: Tiga rumusan ujaran kebencian menurut waktu perbuatan
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan ujaran itu tidak berisi adu domba antargolongan
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Maka temuan <temuan> <hasil>

    Contoh:
      | temuan     | perbuatan        | hasil           |
      | ITE-28-2-A | 23 November 2016 | terpenuhi       |
      | ITE-28-2-A | 24 November 2016 | terpenuhi       |
      | ITE-28-2-A | 25 November 2016 | tidak terpenuhi |
      | ITE-28-2-B | 24 November 2016 | tidak terpenuhi |
      | ITE-28-2-B | 25 November 2016 | terpenuhi       |
      | ITE-28-2-B | 26 November 2016 | terpenuhi       |
      | ITE-28-2-B | 31 Desember 2023 | terpenuhi       |
      | ITE-28-2-B | 1 Januari 2024   | terpenuhi       |
      | ITE-28-2-B | 2 Januari 2024   | tidak terpenuhi |
      | ITE-28-2-C | 1 Januari 2024   | tidak terpenuhi |
      | ITE-28-2-C | 2 Januari 2024   | terpenuhi       |
      | ITE-28-2-C | 3 Januari 2024   | terpenuhi       |
      | ITE-28-2-C | 31 Desember 2025 | terpenuhi       |
      | ITE-28-2-C | 1 Januari 2026   | terpenuhi       |
      | ITE-28-2-C | 2 Januari 2026   | tidak terpenuhi |
      | ITE-28-2-C | 3 Januari 2026   | tidak terpenuhi |

  @ITE-28-2-A
  Skenario konsep: Unsur ITE-28-2-A yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2015
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan ujaran itu tidak berisi adu domba antargolongan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan ITE-28-2-A <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | golongan    | ujaran itu tidak menyasar golongan mana pun                   | tidak terpenuhi |
      | golongan    | tidak diketahui golongan mana yang disasar ujaran itu         | belum pasti     |
      | penyebar    | isi itu disebarkan oleh orang lain                            | tidak terpenuhi |
      | penyebar    | penyebar isi itu tidak diketahui                              | belum pasti     |
      | hasutan     | ujaran itu tidak berisi hasutan                               | tidak terpenuhi |
      | hasutan     | tidak diketahui apakah ujaran itu berisi hasutan              | belum pasti     |
      | golongan    | ujaran itu menyasar golongan atas dasar disabilitas           | belum pasti     |
      | adu domba   | ujaran itu berisi adu domba antargolongan                     | terpenuhi       |

  @ITE-28-2-A @OQ-C-55
  Skenario konsep: ITE-28-2-A: arti antargolongan diperselisihkan
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2015
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar <dasar>
    Dan ujaran itu berisi hasutan
    Dan ujaran itu tidak berisi adu domba antargolongan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-28-2-A <hasil>
    Dan di bawah bacaan OQ-C-55=mencakup temuan ITE-28-2-A terpenuhi
    Dan di bawah bacaan OQ-C-55=tidak_mencakup temuan ITE-28-2-A <sempit>

    Contoh:
      | dasar       | hasil       | sempit          |
      | golongan    | terpenuhi   | terpenuhi       |
      | kelamin     | belum pasti | tidak terpenuhi |
      | kepercayaan | belum pasti | tidak terpenuhi |

  @ITE-28-2-B
  Skenario konsep: Unsur ITE-28-2-B yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2020
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan ujaran itu tidak berisi adu domba antargolongan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan ITE-28-2-B <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | golongan    | ujaran itu tidak menyasar golongan mana pun                   | tidak terpenuhi |
      | golongan    | tidak diketahui golongan mana yang disasar ujaran itu         | belum pasti     |
      | penyebar    | isi itu disebarkan oleh orang lain                            | tidak terpenuhi |
      | penyebar    | penyebar isi itu tidak diketahui                              | belum pasti     |
      | hasutan     | ujaran itu tidak berisi hasutan                               | tidak terpenuhi |
      | hasutan     | tidak diketahui apakah ujaran itu berisi hasutan              | belum pasti     |
      | golongan    | ujaran itu menyasar golongan atas dasar disabilitas           | belum pasti     |
      | adu domba   | ujaran itu berisi adu domba antargolongan                     | terpenuhi       |

  @ITE-28-2-B @OQ-C-55
  Skenario konsep: ITE-28-2-B: arti antargolongan diperselisihkan
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2020
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar <dasar>
    Dan ujaran itu berisi hasutan
    Dan ujaran itu tidak berisi adu domba antargolongan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-28-2-B <hasil>
    Dan di bawah bacaan OQ-C-55=mencakup temuan ITE-28-2-B terpenuhi
    Dan di bawah bacaan OQ-C-55=tidak_mencakup temuan ITE-28-2-B <sempit>

    Contoh:
      | dasar       | hasil       | sempit          |
      | golongan    | terpenuhi   | terpenuhi       |
      | kelamin     | belum pasti | tidak terpenuhi |
      | kepercayaan | belum pasti | tidak terpenuhi |

  @ITE-28-2-C
  Skenario konsep: Unsur ITE-28-2-C yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan ujaran itu tidak berisi adu domba antargolongan
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Tapi <keadaan>
    Maka temuan ITE-28-2-C <hasil>

    Contoh:
      | unsur       | keadaan                                                                 | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                            | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja           | belum pasti     |
      | golongan    | ujaran itu tidak menyasar golongan mana pun                             | tidak terpenuhi |
      | golongan    | tidak diketahui golongan mana yang disasar ujaran itu                   | belum pasti     |
      | penyebar    | isi itu disebarkan oleh orang lain                                      | tidak terpenuhi |
      | penyebar    | penyebar isi itu tidak diketahui                                        | belum pasti     |
      | hasutan     | ujaran itu tidak berisi hasutan                                         | tidak terpenuhi |
      | hasutan     | tidak diketahui apakah ujaran itu berisi hasutan                        | belum pasti     |
      | golongan    | ujaran itu menyasar golongan atas dasar golongan                        | tidak terpenuhi |
      | akibat      | ujaran itu tidak menimbulkan kebencian atau permusuhan                  | tidak terpenuhi |
      | akibat      | tidak diketahui apakah ujaran itu menimbulkan kebencian atau permusuhan | belum pasti     |
      | media       | media yang dipakai adalah surat                                         | belum pasti     |

  @ITE-28-2-C
  Skenario: Surat kertas bukan informasi elektronik
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah surat
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan ujaran itu tidak berisi adu domba antargolongan
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Dan perbuatan itu tidak dilakukan lewat sistem elektronik
    Maka temuan ITE-28-2-C tidak terpenuhi

  @ITE-28-2-A @ITE-28-2-B @ITE-28-2-C
  Skenario konsep: Ancaman ujaran kebencian menurut rumusannya
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan ujaran itu tidak berisi adu domba antargolongan
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Maka pidana pokok <temuan> adalah penjara
    Dan ancaman pidana badan <temuan> adalah 0 sampai 72 bulan
    Dan ancaman denda <temuan> adalah Rp0 sampai Rp1.000.000.000
    Dan pidana badan dan denda <temuan> dihubungkan dengan kata dan/atau
    Dan peringatan ALERT-SARA-2026 muncul
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul

    Contoh:
      | temuan     | perbuatan       |
      | ITE-28-2-A | 10 Oktober 2015 |
      | ITE-28-2-B | 10 Oktober 2020 |
      | ITE-28-2-C | 10 Oktober 2024 |

  @ITE-28-3
  Skenario: Berita bohong yang menimbulkan kerusuhan fisik
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-28-3 terpenuhi
    Dan pidana pokok ITE-28-3 adalah penjara
    Dan ancaman pidana badan ITE-28-3 adalah 0 sampai 72 bulan
    Dan ancaman denda ITE-28-3 adalah Rp0 sampai Rp1.000.000.000
    Dan pidana badan dan denda ITE-28-3 dihubungkan dengan kata dan/atau
    Dan peringatan ALERT-KERUSUHAN-FISIK muncul

  @ITE-28-3
  Skenario konsep: Unsur ITE-28-3 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan ITE-28-3 <hasil>

    Contoh:
      | unsur       | keadaan                                                                | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                           | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja          | belum pasti     |
      | penyebar    | isi itu disebarkan oleh orang lain                                     | tidak terpenuhi |
      | penyebar    | penyebar isi itu tidak diketahui                                       | belum pasti     |
      | pengetahuan | terlapor tidak mengetahui bahwa isi ujaran itu bohong                  | tidak terpenuhi |
      | pengetahuan | tidak diketahui apakah terlapor mengetahui bahwa isi ujaran itu bohong | belum pasti     |
      | kerusuhan   | ujaran itu tidak menimbulkan kerusuhan fisik                           | tidak terpenuhi |
      | kerusuhan   | tidak diketahui apakah ujaran itu menimbulkan kerusuhan fisik          | belum pasti     |

  @ITE-28-3
  Skenario: Berita bohong dari mulut ke mulut
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah tatap muka
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan perbuatan itu dilakukan secara sengaja
    Dan perbuatan itu tidak dilakukan lewat sistem elektronik
    Maka temuan ITE-28-3 tidak terpenuhi

  @ITE-28-3 @OQ-C-16
  Skenario konsep: Pasal 28 ayat (3) sejak 2 Januari 2024; sesudah 2 Januari 2026 diperselisihkan
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-28-3 <hasil>
    Dan menurut posisi bawaan temuan ITE-28-3 <bawaan>
    Dan di bawah bacaan OQ-C-16=terserap_kuhp temuan ITE-28-3 <terserap>

    Contoh:
      | perbuatan      | hasil           | bawaan          | terserap        |
      | 1 Januari 2024 | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | 2 Januari 2024 | terpenuhi       | terpenuhi       | terpenuhi       |
      | 3 Januari 2024 | terpenuhi       | terpenuhi       | terpenuhi       |
      | 1 Januari 2026 | terpenuhi       | terpenuhi       | terpenuhi       |
      | 2 Januari 2026 | belum pasti     | terpenuhi       | tidak terpenuhi |
      | 3 Januari 2026 | belum pasti     | terpenuhi       | tidak terpenuhi |

  @ITE-27-3-A @ITE-27-3-B @ITE-27A
  Skenario konsep: Penghinaan elektronik menurut waktu perbuatan
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak berisi fitnah
    Dan ujaran itu menuduhkan suatu hal
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan <temuan> <hasil>

    Contoh:
      | temuan     | perbuatan        | hasil           |
      | ITE-27-3-A | 24 November 2016 | terpenuhi       |
      | ITE-27-3-A | 25 November 2016 | tidak terpenuhi |
      | ITE-27-3-B | 24 November 2016 | tidak terpenuhi |
      | ITE-27-3-B | 25 November 2016 | terpenuhi       |
      | ITE-27-3-B | 26 November 2016 | terpenuhi       |
      | ITE-27-3-B | 1 Januari 2024   | terpenuhi       |
      | ITE-27-3-B | 2 Januari 2024   | tidak terpenuhi |
      | ITE-27A    | 1 Januari 2024   | tidak terpenuhi |
      | ITE-27A    | 2 Januari 2024   | belum pasti     |
      | ITE-27A    | 3 Januari 2024   | belum pasti     |

  @ITE-27-3-A
  Skenario konsep: Unsur ITE-27-3-A yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2015
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak berisi fitnah
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu tidak menuduhkan suatu hal
    Tapi <keadaan>
    Maka temuan ITE-27-3-A <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | aduan       | korban tidak mengadukan perbuatan itu                         | tidak terpenuhi |
      | aduan       | tidak diketahui apakah korban mengadukan perbuatan itu        | belum pasti     |
      | isi         | ujaran itu tidak berisi penghinaan                            | tidak terpenuhi |
      | media       | media yang dipakai adalah surat                               | belum pasti     |

  @ITE-27-3-A
  Skenario: ITE-27-3-A: surat kertas bukan sarana elektronik
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2015
    Dan media yang dipakai adalah surat
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak berisi fitnah
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu tidak menuduhkan suatu hal
    Dan perbuatan itu tidak dilakukan lewat sistem elektronik
    Maka temuan ITE-27-3-A tidak terpenuhi

  @ITE-27-3-A
  Skenario: Ancaman ITE-27-3-A
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2015
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak berisi fitnah
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu tidak menuduhkan suatu hal
    Maka temuan ITE-27-3-A terpenuhi
    Dan pidana pokok ITE-27-3-A adalah penjara
    Dan ancaman pidana badan ITE-27-3-A adalah 0 sampai 72 bulan
    Dan ancaman denda ITE-27-3-A adalah Rp0 sampai Rp1.000.000.000
    Dan pidana badan dan denda ITE-27-3-A dihubungkan dengan kata dan/atau
    Dan peringatan ALERT-DELIK-ADUAN muncul

  @ITE-27-3-B
  Skenario konsep: Unsur ITE-27-3-B yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2020
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak berisi fitnah
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu tidak menuduhkan suatu hal
    Tapi <keadaan>
    Maka temuan ITE-27-3-B <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | aduan       | korban tidak mengadukan perbuatan itu                         | tidak terpenuhi |
      | aduan       | tidak diketahui apakah korban mengadukan perbuatan itu        | belum pasti     |
      | isi         | ujaran itu tidak berisi penghinaan                            | tidak terpenuhi |
      | media       | media yang dipakai adalah surat                               | belum pasti     |

  @ITE-27-3-B
  Skenario: ITE-27-3-B: surat kertas bukan sarana elektronik
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2020
    Dan media yang dipakai adalah surat
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak berisi fitnah
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu tidak menuduhkan suatu hal
    Dan perbuatan itu tidak dilakukan lewat sistem elektronik
    Maka temuan ITE-27-3-B tidak terpenuhi

  @ITE-27-3-B
  Skenario: Ancaman ITE-27-3-B
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2020
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak berisi fitnah
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu tidak menuduhkan suatu hal
    Maka temuan ITE-27-3-B terpenuhi
    Dan pidana pokok ITE-27-3-B adalah penjara
    Dan ancaman pidana badan ITE-27-3-B adalah 0 sampai 48 bulan
    Dan ancaman denda ITE-27-3-B adalah Rp0 sampai Rp750.000.000
    Dan pidana badan dan denda ITE-27-3-B dihubungkan dengan kata dan/atau
    Dan peringatan ALERT-DELIK-ADUAN muncul

  @ITE-27A @OQ-C-57
  Skenario konsep: Pasal 27A hanya diingat, sehingga tetap belum pasti
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah <media>
    Dan perbuatan itu tidak dilakukan lewat sistem elektronik
    Dan ujaran itu menuduhkan suatu hal
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan ITE-27A <hasil>
    Dan di bawah bacaan OQ-C-57=sesuai_ingatan_dan_berlaku temuan ITE-27A <ingatan>
    Dan di bawah bacaan OQ-C-57=tidak temuan ITE-27A tidak terpenuhi

    Contoh:
      | media        | keadaan                                      | hasil           | ingatan         |
      | media sosial | perbuatan itu dilakukan secara sengaja       | belum pasti     | terpenuhi       |
      | media sosial | perbuatan itu dilakukan secara tidak sengaja | tidak terpenuhi | tidak terpenuhi |
      | media sosial | ujaran itu tidak menuduhkan suatu hal        | tidak terpenuhi | tidak terpenuhi |
      | media sosial | korban itu bukan orang perseorangan          | tidak terpenuhi | tidak terpenuhi |
      | media sosial | korban tidak mengadukan perbuatan itu        | tidak terpenuhi | tidak terpenuhi |
      | surat        | perbuatan itu dilakukan secara sengaja       | tidak terpenuhi | tidak terpenuhi |

  @ITE-27A
  Skenario: Ancaman Pasal 27A tidak diketahui
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak berisi fitnah
    Dan ujaran itu menuduhkan suatu hal
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok ITE-27A adalah belum_diketahui
    Dan peringatan ALERT-ANCAMAN-BELUM-DIPERIKSA muncul

  @ITE-29-A @ITE-29-B @OQ-C-56
  Skenario konsep: Ancaman elektronik kepada pribadi menurut waktu perbuatan
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan <temuan> <hasil>
    Dan menurut posisi bawaan temuan <temuan> <bawaan>

    Contoh:
      | temuan   | perbuatan        | hasil           | bawaan          |
      | ITE-29-A | 24 November 2016 | terpenuhi       | terpenuhi       |
      | ITE-29-A | 25 November 2016 | tidak terpenuhi | tidak terpenuhi |
      | ITE-29-B | 24 November 2016 | tidak terpenuhi | tidak terpenuhi |
      | ITE-29-B | 25 November 2016 | terpenuhi       | terpenuhi       |
      | ITE-29-B | 26 November 2016 | terpenuhi       | terpenuhi       |
      | ITE-29-B | 1 Januari 2024   | terpenuhi       | terpenuhi       |
      | ITE-29-B | 2 Januari 2024   | belum pasti     | belum pasti     |
      | ITE-29-B | 3 Januari 2024   | belum pasti     | belum pasti     |
      | ITE-29-B | 2 Januari 2026   | belum pasti     | belum pasti     |

  @ITE-29-B @OQ-C-16
  Skenario konsep: Pasal 29 sesudah 2 Januari 2026 bergantung pada dua bacaan
    Diketahui bacaan OQ-C-56 ditetapkan pada posisi tidak_berubah
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-29-B <hasil>
    Dan di bawah bacaan OQ-C-16=terserap_kuhp temuan ITE-29-B <terserap>

    Contoh:
      | perbuatan      | hasil       | terserap        |
      | 1 Januari 2026 | terpenuhi   | terpenuhi       |
      | 2 Januari 2026 | belum pasti | tidak terpenuhi |
      | 3 Januari 2026 | belum pasti | tidak terpenuhi |

  @ITE-29-A
  Skenario konsep: Unsur ITE-29-A yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2015
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan ITE-29-A <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | ancaman     | perbuatan itu tidak disertai ancaman                          | tidak terpenuhi |
      | ancaman     | tidak diketahui apakah perbuatan itu disertai ancaman         | belum pasti     |
      | pribadi     | isi itu tidak ditujukan secara pribadi                        | tidak terpenuhi |
      | pribadi     | tidak diketahui apakah isi itu ditujukan secara pribadi       | belum pasti     |
      | media       | media yang dipakai adalah surat                               | belum pasti     |

  @ITE-29-A
  Skenario: ITE-29-A: ancaman dengan tatap muka
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2015
    Dan media yang dipakai adalah tatap muka
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Dan perbuatan itu tidak dilakukan lewat sistem elektronik
    Maka temuan ITE-29-A tidak terpenuhi

  @ITE-29-A
  Skenario: Ancaman pidana ITE-29-A
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2015
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-29-A terpenuhi
    Dan pidana pokok ITE-29-A adalah penjara
    Dan ancaman pidana badan ITE-29-A adalah 0 sampai 144 bulan
    Dan ancaman denda ITE-29-A adalah Rp0 sampai Rp2.000.000.000
    Dan pidana badan dan denda ITE-29-A dihubungkan dengan kata dan/atau

  @ITE-29-B
  Skenario konsep: Unsur ITE-29-B yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2020
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan ITE-29-B <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | ancaman     | perbuatan itu tidak disertai ancaman                          | tidak terpenuhi |
      | ancaman     | tidak diketahui apakah perbuatan itu disertai ancaman         | belum pasti     |
      | pribadi     | isi itu tidak ditujukan secara pribadi                        | tidak terpenuhi |
      | pribadi     | tidak diketahui apakah isi itu ditujukan secara pribadi       | belum pasti     |
      | media       | media yang dipakai adalah surat                               | belum pasti     |

  @ITE-29-B
  Skenario: ITE-29-B: ancaman dengan tatap muka
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2020
    Dan media yang dipakai adalah tatap muka
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Dan perbuatan itu tidak dilakukan lewat sistem elektronik
    Maka temuan ITE-29-B tidak terpenuhi

  @ITE-29-B
  Skenario: Ancaman pidana ITE-29-B
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2020
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-29-B terpenuhi
    Dan pidana pokok ITE-29-B adalah penjara
    Dan ancaman pidana badan ITE-29-B adalah 0 sampai 48 bulan
    Dan ancaman denda ITE-29-B adalah Rp0 sampai Rp750.000.000
    Dan pidana badan dan denda ITE-29-B dihubungkan dengan kata dan/atau

  @ITE-28-2-C
  Skenario konsep: Berlaku dalam pemilihan apa pun dan bagi siapa pun
    Diketahui waktu setempat adalah WIB
    Tapi pemilihan adalah <pemilihan>
    Tapi ada pencalonan paslon-1 berupa <pencalonan>
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan ujaran kebencian tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan ujaran itu tidak berisi adu domba antargolongan
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Maka temuan ITE-28-2-C terpenuhi

    Contoh:
      | pemilihan                             | pencalonan              | status      |
      | pilkada menurut kalender pilkada-2024 | pasangan calon          | pppk        |
      | pilkada menurut kalender pilkada-2024 | pasangan calon          | non asn     |
      | pemilu menurut kalender pemilu-2024   | pasangan calon presiden | kepala desa |
      | pemilu menurut kalender pemilu-2024   | pasangan calon presiden | lainnya     |
