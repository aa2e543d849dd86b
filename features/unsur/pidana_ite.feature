# language: id
@unsur
Fitur: Unsur demi unsur – Ujaran, berita bohong, nama baik, dan ancaman menurut UU ITE
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: lewat_sistem_elektronik, temuan ITE-27-3-A tidak terpenuhi
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 24 November 2016
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu dilakukan lewat sistem elektronik
    Maka temuan ITE-27-3-A tidak terpenuhi

  Skenario konsep: ITE-28-2-A menurut perbuatan dan hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-28-2-A <hasil>

    Contoh:
      | perbuatan        | hari_perbuatan   | hasil           |
      | ujaran kebencian | 20 April 2008    | tidak terpenuhi |
      | ujaran kebencian | 21 April 2008    | terpenuhi       |
      | ujaran kebencian | 22 April 2008    | terpenuhi       |
      | ujaran kebencian | 24 November 2016 | terpenuhi       |
      | ujaran kebencian | 25 November 2016 | tidak terpenuhi |
      | ujaran kebencian | 26 November 2016 | tidak terpenuhi |
      | hasutan fitnah   | 23 November 2016 | terpenuhi       |

  Skenario konsep: ITE-28-2-A menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 November 2016
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan ITE-28-2-A terpenuhi

    Contoh:
      | keadaan                                      |
      | dalam perbuatan itu terlapor adalah pelaku   |
      | dalam perbuatan itu terlapor adalah pembantu |
      | perbuatan itu merupakan kegiatan kampanye    |
      | perbuatan itu bukan kegiatan kampanye        |

  Skenario konsep: ITE-28-2-B menurut perbuatan dan hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-28-2-B <hasil>

    Contoh:
      | perbuatan        | hari_perbuatan   | hasil           |
      | ujaran kebencian | 1 Januari 2024   | terpenuhi       |
      | ujaran kebencian | 2 Januari 2024   | tidak terpenuhi |
      | ujaran kebencian | 3 Januari 2024   | tidak terpenuhi |
      | hasutan fitnah   | 25 November 2016 | terpenuhi       |

  Skenario konsep: ITE-28-2-B menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2016
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan ITE-28-2-B terpenuhi

    Contoh:
      | keadaan                                      |
      | dalam perbuatan itu terlapor adalah pelaku   |
      | dalam perbuatan itu terlapor adalah pembantu |
      | perbuatan itu merupakan kegiatan kampanye    |
      | perbuatan itu bukan kegiatan kampanye        |

  Skenario konsep: ITE-28-2-C menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Dan <keadaan>
    Maka temuan ITE-28-2-C terpenuhi

    Contoh:
      | keadaan                                      |
      | dalam perbuatan itu terlapor adalah pelaku   |
      | dalam perbuatan itu terlapor adalah pembantu |
      | perbuatan itu merupakan kegiatan kampanye    |
      | perbuatan itu bukan kegiatan kampanye        |

  Skenario konsep: ITE-28-3 menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan ITE-28-3 terpenuhi

    Contoh:
      | keadaan                                      |
      | dalam perbuatan itu terlapor adalah pelaku   |
      | dalam perbuatan itu terlapor adalah pembantu |
      | perbuatan itu merupakan kegiatan kampanye    |
      | perbuatan itu bukan kegiatan kampanye        |

  Skenario konsep: ITE-27-3-A menurut perbuatan dan hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-27-3-A <hasil>

    Contoh:
      | perbuatan      | hari_perbuatan   | hasil           |
      | penghinaan     | 20 April 2008    | tidak terpenuhi |
      | penghinaan     | 21 April 2008    | terpenuhi       |
      | penghinaan     | 22 April 2008    | terpenuhi       |
      | penghinaan     | 24 November 2016 | terpenuhi       |
      | penghinaan     | 25 November 2016 | tidak terpenuhi |
      | penghinaan     | 26 November 2016 | tidak terpenuhi |
      | hasutan fitnah | 24 November 2016 | terpenuhi       |

  Skenario konsep: ITE-27-3-A menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 24 November 2016
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan ITE-27-3-A terpenuhi

    Contoh:
      | keadaan                                      |
      | dalam perbuatan itu terlapor adalah pelaku   |
      | dalam perbuatan itu terlapor adalah pembantu |
      | perbuatan itu merupakan kegiatan kampanye    |
      | perbuatan itu bukan kegiatan kampanye        |
      | ujaran itu berisi fitnah                     |

  Skenario konsep: ITE-27-3-B menurut perbuatan dan hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-27-3-B <hasil>

    Contoh:
      | perbuatan      | hari_perbuatan   | hasil           |
      | penghinaan     | 1 Januari 2024   | terpenuhi       |
      | penghinaan     | 2 Januari 2024   | tidak terpenuhi |
      | penghinaan     | 3 Januari 2024   | tidak terpenuhi |
      | hasutan fitnah | 25 November 2016 | terpenuhi       |

  Skenario konsep: ITE-27-3-B menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2016
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan ITE-27-3-B terpenuhi

    Contoh:
      | keadaan                                      |
      | dalam perbuatan itu terlapor adalah pelaku   |
      | dalam perbuatan itu terlapor adalah pembantu |
      | perbuatan itu merupakan kegiatan kampanye    |
      | perbuatan itu bukan kegiatan kampanye        |
      | ujaran itu berisi fitnah                     |

  Skenario konsep: ITE-27A menurut perbuatan dan hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu menuduhkan suatu hal
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-27A belum pasti

    Contoh:
      | perbuatan      | hari_perbuatan |
      | penghinaan     | 1 Januari 2026 |
      | penghinaan     | 2 Januari 2026 |
      | penghinaan     | 3 Januari 2026 |
      | hasutan fitnah | 2 Januari 2024 |

  Skenario konsep: ITE-27A menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu menuduhkan suatu hal
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan ITE-27A belum pasti

    Contoh:
      | keadaan                                      |
      | dalam perbuatan itu terlapor adalah pelaku   |
      | dalam perbuatan itu terlapor adalah pembantu |
      | perbuatan itu merupakan kegiatan kampanye    |
      | perbuatan itu bukan kegiatan kampanye        |

  Skenario konsep: ITE-29-A menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-29-A <hasil>

    Contoh:
      | hari_perbuatan   | hasil           |
      | 20 April 2008    | tidak terpenuhi |
      | 21 April 2008    | terpenuhi       |
      | 22 April 2008    | terpenuhi       |
      | 24 November 2016 | terpenuhi       |
      | 25 November 2016 | tidak terpenuhi |
      | 26 November 2016 | tidak terpenuhi |
      | 1 Januari 2026   | tidak terpenuhi |
      | 2 Januari 2026   | tidak terpenuhi |
      | 3 Januari 2026   | tidak terpenuhi |

  Skenario konsep: ITE-29-A menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 24 November 2016
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan ITE-29-A terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: ITE-29-B menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2016
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan ITE-29-B terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |
