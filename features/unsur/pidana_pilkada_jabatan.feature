# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana pejabat dalam Pemilihan (Pasal 71 dan Pasal 162 ayat (3))
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: PILK-188-A-2015 menurut perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A-2015 <hasil>

    Contoh:
      | perbuatan             | hari_perbuatan  | hasil           |
      | keputusan berpihak    | 1 Februari 2015 | tidak terpenuhi |
      | keputusan berpihak    | 2 Februari 2015 | tidak terpenuhi |
      | keputusan berpihak    | 3 Februari 2015 | tidak terpenuhi |
      | kampanye daring       | 27 Agustus 2015 | belum pasti     |
      | mengunggah foto       | 27 Agustus 2015 | belum pasti     |
      | menghadiri deklarasi  | 27 Agustus 2015 | belum pasti     |
      | memasang alat peraga  | 27 Agustus 2015 | belum pasti     |
      | tim pemenangan        | 27 Agustus 2015 | belum pasti     |
      | menemui calon         | 27 Agustus 2015 | belum pasti     |
      | berpose               | 27 Agustus 2015 | belum pasti     |
      | membuat materi        | 27 Agustus 2015 | belum pasti     |
      | menjadi tuan rumah    | 27 Agustus 2015 | belum pasti     |
      | pengerahan asn        | 27 Agustus 2015 | terpenuhi       |
      | menjadi saksi         | 27 Agustus 2015 | belum pasti     |
      | mengerahkan bukan asn | 27 Agustus 2015 | terpenuhi       |
      | penggunaan fasilitas  | 27 Agustus 2015 | terpenuhi       |
      | penggunaan program    | 27 Agustus 2015 | terpenuhi       |
      | penggantian pejabat   | 27 Agustus 2015 | terpenuhi       |
      | kegiatan berpihak     | 27 Agustus 2015 | terpenuhi       |
      | diskriminasi layanan  | 27 Agustus 2015 | terpenuhi       |
      | intimidasi            | 27 Agustus 2015 | terpenuhi       |
      | ikut kampanye         | 27 Agustus 2015 | terpenuhi       |

  Skenario konsep: PILK-188-A-2015 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
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

  Skenario konsep: PILK-188-A menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A belum pasti

    Contoh:
      | hari_perbuatan |
      | 1 Januari 2026 |
      | 2 Januari 2026 |
      | 3 Januari 2026 |

  Skenario konsep: PILK-188-A menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
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

  Skenario konsep: PILK-188-B-2015 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-B-2015 tidak terpenuhi

    Contoh:
      | hari_perbuatan  |
      | 1 Februari 2015 |
      | 2 Februari 2015 |
      | 3 Februari 2015 |

  Skenario konsep: PILK-188-B-2015 menurut status kepegawaian, keadaan, dan peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
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

  Skenario konsep: PILK-188-B menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
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

  Skenario konsep: PILK-188-C-2015 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
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

  Skenario konsep: PILK-188-C menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
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
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 Maret 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Maka temuan PILK-188-C terpenuhi

  Skenario konsep: PILK-190-2015 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
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
