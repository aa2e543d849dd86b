# language: id
@pidana
Fitur: Ujaran, berita bohong, dan nama baik menurut KUHP
  Untuk perbuatan sejak 2 Januari 2026. Di muka umum termasuk media elektronik yang dapat diakses publik (Pasal 158). Aturan khusus
  undang-undang pemilihan mengesampingkan yang umum (Pasal 125 ayat (2)).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @KUHP-242
  Skenario: Penghinaan terhadap golongan di muka umum
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-242 terpenuhi
    Dan pidana pokok KUHP-242 adalah penjara
    Dan ancaman pidana badan KUHP-242 adalah 0 sampai 36 bulan
    Dan ancaman denda KUHP-242 adalah Rp50.000 sampai Rp200.000.000
    Dan pidana badan dan denda KUHP-242 dihubungkan dengan kata atau

  @KUHP-242
  Skenario konsep: Unsur KUHP-242 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-242 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | muka umum   | perbuatan itu tidak dilakukan di muka umum                    | tidak terpenuhi |
      | muka umum   | tidak diketahui apakah perbuatan itu dilakukan di muka umum   | belum pasti     |
      | golongan    | ujaran itu menyasar golongan atas dasar agama                 | tidak terpenuhi |
      | golongan    | tidak diketahui golongan mana yang disasar ujaran itu         | belum pasti     |
      | penghinaan  | ujaran itu tidak berisi penghinaan                            | tidak terpenuhi |
      | penghinaan  | tidak diketahui apakah ujaran itu berisi penghinaan           | belum pasti     |

  @KUHP-242
  Skenario konsep: KUHP-242 sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-242 <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-243
  Skenario: Permusuhan terhadap golongan yang berakibat kekerasan
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan perbuatan itu tidak dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar ras
    Dan ujaran itu berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-243 terpenuhi
    Dan pidana pokok KUHP-243 adalah penjara
    Dan ancaman pidana badan KUHP-243 adalah 0 sampai 48 bulan
    Dan ancaman denda KUHP-243 adalah Rp50.000 sampai Rp200.000.000
    Dan pidana badan dan denda KUHP-243 dihubungkan dengan kata atau

  @KUHP-243
  Skenario konsep: Unsur KUHP-243 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan perbuatan itu tidak dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar ras
    Dan ujaran itu berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-243 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | penyebar    | isi itu disebarkan oleh orang lain                            | tidak terpenuhi |
      | penyebar    | penyebar isi itu tidak diketahui                              | belum pasti     |
      | golongan    | ujaran itu menyasar golongan atas dasar agama                 | tidak terpenuhi |
      | golongan    | tidak diketahui golongan mana yang disasar ujaran itu         | belum pasti     |
      | kekerasan   | ujaran itu tidak berakibat kekerasan                          | tidak terpenuhi |
      | kekerasan   | tidak diketahui apakah ujaran itu berakibat kekerasan         | belum pasti     |

  @KUHP-243
  Skenario konsep: KUHP-243 sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan perbuatan itu tidak dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar ras
    Dan ujaran itu berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-243 <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-243
  Skenario: Dibisikkan kepada orang tertentu, bukan disebarluaskan
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan media yang dipakai adalah tatap muka
    Dan isi itu disebarkan oleh sendiri
    Dan perbuatan itu tidak dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar ras
    Dan ujaran itu berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Dan perbuatan itu tidak dilakukan lewat sistem elektronik
    Maka temuan KUHP-243 tidak terpenuhi

  @KUHP-300
  Skenario: Hasutan atas dasar agama di muka umum
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi hasutan
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-300 terpenuhi
    Dan pidana pokok KUHP-300 adalah penjara
    Dan ancaman pidana badan KUHP-300 adalah 0 sampai 36 bulan
    Dan ancaman denda KUHP-300 adalah Rp50.000 sampai Rp200.000.000
    Dan pidana badan dan denda KUHP-300 dihubungkan dengan kata atau
    Dan peringatan ALERT-KECUALI-300 muncul

  @KUHP-300
  Skenario konsep: Unsur KUHP-300 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi hasutan
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-300 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | muka umum   | perbuatan itu tidak dilakukan di muka umum                    | tidak terpenuhi |
      | muka umum   | tidak diketahui apakah perbuatan itu dilakukan di muka umum   | belum pasti     |
      | golongan    | ujaran itu menyasar golongan atas dasar etnis                 | tidak terpenuhi |
      | golongan    | tidak diketahui golongan mana yang disasar ujaran itu         | belum pasti     |
      | hasutan     | ujaran itu tidak berisi hasutan                               | tidak terpenuhi |
      | hasutan     | tidak diketahui apakah ujaran itu berisi hasutan              | belum pasti     |

  @KUHP-300
  Skenario konsep: KUHP-300 sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi hasutan
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-300 <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-263
  Skenario: Berita bohong yang mengakibatkan kerusuhan
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Maka temuan KUHP-263 terpenuhi
    Dan pidana pokok KUHP-263 adalah penjara
    Dan ancaman pidana badan KUHP-263 adalah 0 sampai 72 bulan
    Dan ancaman denda KUHP-263 adalah Rp50.000 sampai Rp500.000.000
    Dan pidana badan dan denda KUHP-263 dihubungkan dengan kata atau

  @KUHP-263
  Skenario konsep: Unsur KUHP-263 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Tapi <keadaan>
    Maka temuan KUHP-263 <hasil>

    Contoh:
      | unsur       | keadaan                                                                | hasil           |
      | penyebar    | isi itu disebarkan oleh orang lain                                     | tidak terpenuhi |
      | penyebar    | penyebar isi itu tidak diketahui                                       | belum pasti     |
      | pengetahuan | terlapor tidak mengetahui bahwa isi ujaran itu bohong                  | tidak terpenuhi |
      | pengetahuan | tidak diketahui apakah terlapor mengetahui bahwa isi ujaran itu bohong | belum pasti     |
      | kerusuhan   | ujaran itu tidak menimbulkan kerusuhan fisik                           | tidak terpenuhi |
      | kerusuhan   | tidak diketahui apakah ujaran itu menimbulkan kerusuhan fisik          | belum pasti     |

  @KUHP-263
  Skenario konsep: KUHP-263 sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Maka temuan KUHP-263 <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-264
  Skenario: Berita tidak pasti yang dapat mengakibatkan kerusuhan
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan berita itu tidak pasti
    Dan berita itu dapat mengakibatkan kerusuhan
    Maka temuan KUHP-264 terpenuhi
    Dan pidana pokok KUHP-264 adalah penjara
    Dan ancaman pidana badan KUHP-264 adalah 0 sampai 24 bulan
    Dan ancaman denda KUHP-264 adalah Rp50.000 sampai Rp50.000.000
    Dan pidana badan dan denda KUHP-264 dihubungkan dengan kata atau

  @KUHP-264
  Skenario konsep: Unsur KUHP-264 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan berita itu tidak pasti
    Dan berita itu dapat mengakibatkan kerusuhan
    Tapi <keadaan>
    Maka temuan KUHP-264 <hasil>

    Contoh:
      | unsur        | keadaan                                                         | hasil           |
      | penyebar     | isi itu disebarkan oleh orang lain                              | tidak terpenuhi |
      | penyebar     | penyebar isi itu tidak diketahui                                | belum pasti     |
      | sifat berita | berita itu bohong                                               | tidak terpenuhi |
      | sifat berita | sifat berita itu tidak diketahui                                | belum pasti     |
      | sifat berita | berita itu berlebihan                                           | terpenuhi       |
      | kerusuhan    | berita itu tidak dapat mengakibatkan kerusuhan                  | tidak terpenuhi |
      | kerusuhan    | tidak diketahui apakah berita itu dapat mengakibatkan kerusuhan | belum pasti     |

  @KUHP-264
  Skenario konsep: KUHP-264 sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan isi itu disebarkan oleh sendiri
    Dan berita itu tidak pasti
    Dan berita itu dapat mengakibatkan kerusuhan
    Maka temuan KUHP-264 <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-433(1)
  Skenario: Pencemaran lisan
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan secara lisan
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-433(1) terpenuhi
    Dan pidana pokok KUHP-433(1) adalah penjara
    Dan ancaman pidana badan KUHP-433(1) adalah 0 sampai 9 bulan
    Dan ancaman denda KUHP-433(1) adalah Rp50.000 sampai Rp10.000.000
    Dan pidana badan dan denda KUHP-433(1) dihubungkan dengan kata atau
    Dan peringatan ALERT-DELIK-ADUAN muncul
    Dan peringatan ALERT-PEMBERATAN-441 muncul

  @KUHP-433(1)
  Skenario konsep: Unsur KUHP-433(1) yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan secara lisan
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-433(1) <hasil>

    Contoh:
      | unsur            | keadaan                                                                            | hasil           |
      | kesengajaan      | perbuatan itu dilakukan secara tidak sengaja                                       | tidak terpenuhi |
      | kesengajaan      | tidak diketahui apakah perbuatan itu dilakukan secara sengaja                      | belum pasti     |
      | muka umum        | perbuatan itu tidak dilakukan di muka umum                                         | tidak terpenuhi |
      | muka umum        | tidak diketahui apakah perbuatan itu dilakukan di muka umum                        | belum pasti     |
      | aduan            | korban tidak mengadukan perbuatan itu                                              | tidak terpenuhi |
      | aduan            | tidak diketahui apakah korban mengadukan perbuatan itu                             | belum pasti     |
      | tuduhan          | ujaran itu tidak menuduhkan suatu hal                                              | tidak terpenuhi |
      | tuduhan          | tidak diketahui apakah ujaran itu menuduhkan suatu hal                             | belum pasti     |
      | korban           | korban itu bukan orang perseorangan                                                | tidak terpenuhi |
      | korban           | tidak diketahui apakah korban itu orang perseorangan                               | belum pasti     |
      | kepentingan umum | ujaran itu demi kepentingan umum atau terpaksa membela diri                        | tidak terpenuhi |
      | kepentingan umum | tidak diketahui apakah ujaran itu demi kepentingan umum atau terpaksa membela diri | belum pasti     |
      | lisan            | perbuatan itu dilakukan dengan tulisan atau gambar                                 | tidak terpenuhi |
      | lisan            | tidak diketahui apakah perbuatan itu dilakukan dengan tulisan atau secara lisan    | belum pasti     |

  @KUHP-433(1)
  Skenario konsep: KUHP-433(1) sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan secara lisan
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-433(1) <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-433(2)
  Skenario: Pencemaran tertulis
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-433(2) terpenuhi
    Dan pidana pokok KUHP-433(2) adalah penjara
    Dan ancaman pidana badan KUHP-433(2) adalah 0 sampai 18 bulan
    Dan ancaman denda KUHP-433(2) adalah Rp50.000 sampai Rp50.000.000
    Dan pidana badan dan denda KUHP-433(2) dihubungkan dengan kata atau

  @KUHP-433(2)
  Skenario konsep: Unsur KUHP-433(2) yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-433(2) <hasil>

    Contoh:
      | unsur            | keadaan                                                                            | hasil           |
      | kesengajaan      | perbuatan itu dilakukan secara tidak sengaja                                       | tidak terpenuhi |
      | kesengajaan      | tidak diketahui apakah perbuatan itu dilakukan secara sengaja                      | belum pasti     |
      | muka umum        | perbuatan itu tidak dilakukan di muka umum                                         | tidak terpenuhi |
      | muka umum        | tidak diketahui apakah perbuatan itu dilakukan di muka umum                        | belum pasti     |
      | aduan            | korban tidak mengadukan perbuatan itu                                              | tidak terpenuhi |
      | aduan            | tidak diketahui apakah korban mengadukan perbuatan itu                             | belum pasti     |
      | tuduhan          | ujaran itu tidak menuduhkan suatu hal                                              | tidak terpenuhi |
      | tuduhan          | tidak diketahui apakah ujaran itu menuduhkan suatu hal                             | belum pasti     |
      | korban           | korban itu bukan orang perseorangan                                                | tidak terpenuhi |
      | korban           | tidak diketahui apakah korban itu orang perseorangan                               | belum pasti     |
      | kepentingan umum | ujaran itu demi kepentingan umum atau terpaksa membela diri                        | tidak terpenuhi |
      | kepentingan umum | tidak diketahui apakah ujaran itu demi kepentingan umum atau terpaksa membela diri | belum pasti     |
      | tertulis         | perbuatan itu dilakukan secara lisan                                               | tidak terpenuhi |
      | tertulis         | tidak diketahui apakah perbuatan itu dilakukan dengan tulisan atau secara lisan    | belum pasti     |

  @KUHP-433(2)
  Skenario konsep: KUHP-433(2) sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-433(2) <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-434
  Skenario: Fitnah
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan terlapor diberi kesempatan membuktikan tuduhannya dan tidak dapat
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-434 terpenuhi
    Dan pidana pokok KUHP-434 adalah penjara
    Dan ancaman pidana badan KUHP-434 adalah 0 sampai 36 bulan
    Dan ancaman denda KUHP-434 adalah Rp50.000 sampai Rp200.000.000
    Dan pidana badan dan denda KUHP-434 dihubungkan dengan kata atau

  @KUHP-434
  Skenario konsep: Unsur KUHP-434 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan terlapor diberi kesempatan membuktikan tuduhannya dan tidak dapat
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-434 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | muka umum   | perbuatan itu tidak dilakukan di muka umum                    | tidak terpenuhi |
      | muka umum   | tidak diketahui apakah perbuatan itu dilakukan di muka umum   | belum pasti     |
      | aduan       | korban tidak mengadukan perbuatan itu                         | tidak terpenuhi |
      | aduan       | tidak diketahui apakah korban mengadukan perbuatan itu        | belum pasti     |
      | tuduhan     | ujaran itu tidak menuduhkan suatu hal                         | tidak terpenuhi |
      | tuduhan     | tidak diketahui apakah ujaran itu menuduhkan suatu hal        | belum pasti     |
      | korban      | korban itu bukan orang perseorangan                           | tidak terpenuhi |
      | korban      | tidak diketahui apakah korban itu orang perseorangan          | belum pasti     |
      | pengetahuan | terlapor tidak mengetahui bahwa isi ujaran itu bohong         | tidak terpenuhi |
      | pembuktian  | terlapor tidak gagal membuktikan tuduhannya                   | tidak terpenuhi |
      | pembuktian  | tidak diketahui apakah terlapor gagal membuktikan tuduhannya  | belum pasti     |

  @KUHP-434
  Skenario konsep: KUHP-434 sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan terlapor diberi kesempatan membuktikan tuduhannya dan tidak dapat
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-434 <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-436
  Skenario: Penghinaan ringan
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak menuduhkan suatu hal
    Dan perbuatan itu dilakukan di muka umum
    Dan isi itu tidak ditujukan secara pribadi
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-436 terpenuhi
    Dan pidana pokok KUHP-436 adalah penjara
    Dan ancaman pidana badan KUHP-436 adalah 0 sampai 6 bulan
    Dan ancaman denda KUHP-436 adalah Rp50.000 sampai Rp10.000.000
    Dan pidana badan dan denda KUHP-436 dihubungkan dengan kata atau

  @KUHP-436
  Skenario konsep: Unsur KUHP-436 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak menuduhkan suatu hal
    Dan perbuatan itu dilakukan di muka umum
    Dan isi itu tidak ditujukan secara pribadi
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-436 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | muka umum   | perbuatan itu tidak dilakukan di muka umum                    | tidak terpenuhi |
      | muka umum   | tidak diketahui apakah perbuatan itu dilakukan di muka umum   | belum pasti     |
      | aduan       | korban tidak mengadukan perbuatan itu                         | tidak terpenuhi |
      | aduan       | tidak diketahui apakah korban mengadukan perbuatan itu        | belum pasti     |
      | penghinaan  | ujaran itu tidak berisi penghinaan                            | tidak terpenuhi |
      | tuduhan     | ujaran itu menuduhkan suatu hal                               | tidak terpenuhi |
      | tuduhan     | tidak diketahui apakah ujaran itu menuduhkan suatu hal        | belum pasti     |

  @KUHP-436
  Skenario konsep: KUHP-436 sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak menuduhkan suatu hal
    Dan perbuatan itu dilakukan di muka umum
    Dan isi itu tidak ditujukan secara pribadi
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-436 <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-437
  Skenario: Laporan yang diketahui palsu
    Ketika terlapor melakukan perbuatan laporan palsu terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-437 terpenuhi
    Dan pidana pokok KUHP-437 adalah penjara
    Dan ancaman pidana badan KUHP-437 adalah 0 sampai 42 bulan
    Dan ancaman denda KUHP-437 adalah Rp50.000 sampai Rp200.000.000
    Dan pidana badan dan denda KUHP-437 dihubungkan dengan kata atau

  @KUHP-437
  Skenario konsep: Unsur KUHP-437 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan laporan palsu terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-437 <hasil>

    Contoh:
      | unsur       | keadaan                                                                         | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                                    | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja                   | belum pasti     |
      | aduan       | korban tidak mengadukan perbuatan itu                                           | tidak terpenuhi |
      | aduan       | tidak diketahui apakah korban mengadukan perbuatan itu                          | belum pasti     |
      | tertulis    | perbuatan itu dilakukan secara lisan                                            | tidak terpenuhi |
      | tertulis    | tidak diketahui apakah perbuatan itu dilakukan dengan tulisan atau secara lisan | belum pasti     |
      | pengetahuan | terlapor tidak mengetahui bahwa isi ujaran itu bohong                           | tidak terpenuhi |
      | pengetahuan | tidak diketahui apakah terlapor mengetahui bahwa isi ujaran itu bohong          | belum pasti     |

  @KUHP-437
  Skenario konsep: KUHP-437 sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan laporan palsu terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-437 <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-242 @PILK-187(2)
  Skenario konsep: Larangan kampanye Pilkada didahulukan bila ujaran itu dalam kampanye
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan perbuatan itu dilakukan secara sengaja
    Maka di bawah bacaan OQ-C-41=<posisi> temuan PILK-187(2) <khusus>
    Dan di bawah bacaan OQ-C-41=<posisi> temuan KUHP-242 <umum>
    Dan temuan KUHP-242 belum pasti

    Contoh:
      | posisi          | khusus          | umum            |
      | setiap_kampanye | terpenuhi       | tidak terpenuhi |
      | masa_kampanye   | tidak terpenuhi | terpenuhi       |

  @KUHP-263
  Skenario konsep: Pemberatan bagi pejabat yang memakai kekuasaannya
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan <kekuasaan>
    Maka peringatan ALERT-PEMBERATAN-PEJABAT <muncul>

    Contoh:
      | kekuasaan                                       | muncul       |
      | terlapor menggunakan kekuasaan jabatannya       | muncul       |
      | terlapor tidak menggunakan kekuasaan jabatannya | tidak muncul |
