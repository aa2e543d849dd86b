# language: id
@unsur
Fitur: Unsur demi unsur – Disiplin PNS menurut PP 53/2010
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: PP53-12a menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan terlapor berperan sebagai pelaksana kampanye paslon-1 dari 1 September 2018 sampai 13 April 2019
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_penilaian   | perbuatan            | hari_perbuatan   | hasil                                |
      | 31 Desember 2019 | ikut kampanye        | 5 Juni 2010      | temuan PP53-12a tidak terpenuhi      |
      | 31 Desember 2019 | ikut kampanye        | 6 Juni 2010      | temuan PP53-12a tidak terpenuhi      |
      | 31 Desember 2019 | ikut kampanye        | 7 Juni 2010      | temuan PP53-12a tidak terpenuhi      |
      | 1 Oktober 2021   | ikut kampanye        | 30 Agustus 2021  | temuan PP53-12a tidak terpenuhi      |
      | 1 Oktober 2021   | ikut kampanye        | 31 Agustus 2021  | temuan PP53-12a tidak terpenuhi      |
      | 1 Oktober 2021   | ikut kampanye        | 1 September 2021 | temuan PP53-12a tidak terpenuhi      |
      | 31 Desember 2019 | menghadiri deklarasi | 1 Oktober 2018   | temuan PP53-12a terpenuhi            |
      | 31 Desember 2019 | kegiatan berpihak    | 1 Oktober 2018   | temuan PP53-12a terpenuhi            |
      | 31 Desember 2019 | menghadiri deklarasi | 5 Juni 2010      | peringatan ALERT-TANPA-ATURAN muncul |

  Skenario konsep: PP53-12a menurut hari penetapan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan terlapor berperan sebagai pelaksana kampanye paslon-1 dari 1 September 2018 sampai 13 April 2019
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka temuan PP53-12a <hasil>

    Contoh:
      | hari_penetapan    | hasil           |
      | 2 Oktober 2018    | tidak terpenuhi |
      | 1 Oktober 2018    | belum pasti     |
      | 30 September 2018 | terpenuhi       |

  Skenario konsep: PP53-12a menurut hari penilaian dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP53-12a <hasil>

    Contoh:
      | hari_penilaian    | hari_perbuatan  | hasil           |
      | 1 Oktober 2021    | 31 Agustus 2021 | tidak terpenuhi |
      | 30 September 2021 | 30 Agustus 2021 | belum pasti     |

  Skenario: PP53-12a, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan terlapor berperan sebagai pelaksana kampanye paslon-1 dari 1 September 2018 sampai 13 April 2019
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka temuan PP53-12a tidak terpenuhi

  Skenario: PP53-12a, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 7 Mei 2010
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Maka temuan PP53-12a terpenuhi

  Skenario konsep: PP53-12b menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut partai
    Maka <hasil>

    Contoh:
      | hari_penilaian   | perbuatan            | hari_perbuatan    | hasil                                |
      | 31 Desember 2019 | ikut kampanye        | 5 Juni 2010       | temuan PP53-12b tidak terpenuhi      |
      | 31 Desember 2019 | ikut kampanye        | 6 Juni 2010       | temuan PP53-12b tidak terpenuhi      |
      | 31 Desember 2019 | ikut kampanye        | 7 Juni 2010       | temuan PP53-12b tidak terpenuhi      |
      | 1 Oktober 2021   | ikut kampanye        | 30 Agustus 2021   | temuan PP53-12b tidak terpenuhi      |
      | 1 Oktober 2021   | ikut kampanye        | 31 Agustus 2021   | temuan PP53-12b tidak terpenuhi      |
      | 1 Oktober 2021   | ikut kampanye        | 1 September 2021  | temuan PP53-12b tidak terpenuhi      |
      | 31 Desember 2019 | menghadiri deklarasi | 23 September 2018 | temuan PP53-12b terpenuhi            |
      | 31 Desember 2019 | mendengar visi misi  | 23 September 2018 | temuan PP53-12b terpenuhi            |
      | 31 Desember 2019 | tim pemenangan       | 23 September 2018 | temuan PP53-12b terpenuhi            |
      | 31 Desember 2019 | menghadiri deklarasi | 5 Juni 2010       | peringatan ALERT-TANPA-ATURAN muncul |

  Skenario konsep: PP53-12b menurut hari penetapan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 23 September 2018
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut partai
    Maka temuan PP53-12b <hasil>

    Contoh:
      | hari_penetapan    | hasil           |
      | 24 September 2018 | tidak terpenuhi |
      | 23 September 2018 | belum pasti     |
      | 22 September 2018 | terpenuhi       |

  Skenario: PP53-12b, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut pns
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP53-12b tidak terpenuhi

  Skenario: PP53-12b, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 23 September 2018
    Dan terlapor memakai atribut partai
    Maka temuan PP53-12b terpenuhi
    Dan tingkat temuan PP53-12b adalah sedang

  Skenario konsep: PP53-12b menurut kalender, hari perbuatan, dan atribut yang dipakai
    Diketahui pemilihan adalah pemilu menurut kalender <kalender>
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut <atribut_yang_dipakai>
    Maka temuan PP53-12b terpenuhi

    Contoh:
      | kalender               | hari_perbuatan    | atribut_yang_dipakai |
      | pemilu-2019            | 23 September 2018 | calon                |
      | contoh-pemilu-kampanye | 6 Juni 2010       | partai               |

  Skenario: PP53-12b, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Agustus 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap caleg-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut partai
    Maka temuan PP53-12b terpenuhi

  Skenario konsep: PP53-12c menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor mengerahkan ASN lain
    Maka temuan PP53-12c <hasil>

    Contoh:
      | hari_penilaian   | perbuatan            | hari_perbuatan   | hasil           |
      | 31 Desember 2019 | ikut kampanye        | 5 Juni 2010      | tidak terpenuhi |
      | 31 Desember 2019 | ikut kampanye        | 6 Juni 2010      | tidak terpenuhi |
      | 31 Desember 2019 | ikut kampanye        | 7 Juni 2010      | tidak terpenuhi |
      | 1 Oktober 2021   | ikut kampanye        | 30 Agustus 2021  | belum pasti     |
      | 1 Oktober 2021   | ikut kampanye        | 31 Agustus 2021  | tidak terpenuhi |
      | 1 Oktober 2021   | ikut kampanye        | 1 September 2021 | tidak terpenuhi |
      | 31 Desember 2019 | pengerahan asn       | 1 Oktober 2018   | terpenuhi       |
      | 31 Desember 2019 | menghadiri deklarasi | 1 Oktober 2018   | terpenuhi       |
      | 31 Desember 2019 | mendengar visi misi  | 1 Oktober 2018   | terpenuhi       |
      | 31 Desember 2019 | tim pemenangan       | 1 Oktober 2018   | terpenuhi       |

  Skenario konsep: PP53-12c menurut hari penetapan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor mengerahkan ASN lain
    Maka temuan PP53-12c <hasil>

    Contoh:
      | hari_penetapan    | hasil           |
      | 2 Oktober 2018    | tidak terpenuhi |
      | 1 Oktober 2018    | belum pasti     |
      | 30 September 2018 | terpenuhi       |

  Skenario konsep: PP53-12c menurut perbuatan, hari perbuatan, dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | perbuatan      | hari_perbuatan | keadaan                                   | hasil                                |
      | pengerahan asn | 5 Juni 2010    | perbuatan itu merupakan kegiatan kampanye | peringatan ALERT-TANPA-ATURAN muncul |
      | tim pemenangan | 1 Oktober 2018 | terlapor mengerahkan ASN lain             | temuan PP53-12c terpenuhi            |
      | pengerahan asn | 1 Oktober 2018 | perbuatan itu bukan kegiatan kampanye     | temuan PP53-12c belum pasti          |

  Skenario: PP53-12c, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan perbuatan itu merupakan kegiatan kampanye
    Maka temuan PP53-12c terpenuhi
    Dan tingkat temuan PP53-12c adalah sedang

  Skenario: PP53-12c, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan terlapor mengerahkan ASN lain
    Maka temuan PP53-12c tidak terpenuhi

  Skenario: PP53-12c, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada 7 Mei 2010
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan terlapor mengerahkan ASN lain
    Maka temuan PP53-12c terpenuhi

  Skenario: PP53-12c, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 30 September 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan terlapor mengerahkan ASN lain
    Maka temuan PP53-12c belum pasti

  Skenario konsep: PP53-12d menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Maka <hasil>

    Contoh:
      | hari_penilaian   | perbuatan            | hari_perbuatan   | hasil                                |
      | 31 Desember 2019 | ikut kampanye        | 5 Juni 2010      | temuan PP53-12d tidak terpenuhi      |
      | 31 Desember 2019 | ikut kampanye        | 6 Juni 2010      | temuan PP53-12d tidak terpenuhi      |
      | 31 Desember 2019 | ikut kampanye        | 7 Juni 2010      | temuan PP53-12d tidak terpenuhi      |
      | 1 Oktober 2021   | ikut kampanye        | 30 Agustus 2021  | temuan PP53-12d belum pasti          |
      | 1 Oktober 2021   | ikut kampanye        | 31 Agustus 2021  | temuan PP53-12d tidak terpenuhi      |
      | 1 Oktober 2021   | ikut kampanye        | 1 September 2021 | temuan PP53-12d tidak terpenuhi      |
      | 31 Desember 2019 | menghadiri deklarasi | 1 Oktober 2018   | temuan PP53-12d terpenuhi            |
      | 31 Desember 2019 | mendengar visi misi  | 1 Oktober 2018   | temuan PP53-12d terpenuhi            |
      | 31 Desember 2019 | tim pemenangan       | 1 Oktober 2018   | temuan PP53-12d terpenuhi            |
      | 31 Desember 2019 | penggunaan fasilitas | 1 Oktober 2018   | temuan PP53-12d terpenuhi            |
      | 31 Desember 2019 | menghadiri deklarasi | 5 Juni 2010      | peringatan ALERT-TANPA-ATURAN muncul |

  Skenario konsep: PP53-12d menurut hari penetapan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP53-12d <hasil>

    Contoh:
      | hari_penetapan    | hasil           |
      | 2 Oktober 2018    | tidak terpenuhi |
      | 1 Oktober 2018    | belum pasti     |
      | 30 September 2018 | terpenuhi       |

  Skenario konsep: PP53-12d menurut kalender dan jenis
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan terlapor memakai fasilitas negara
    Maka temuan PP53-12d <hasil>

    Contoh:
      | kalender                                               | jenis          | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2019   | calon dpr      | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2018 | pasangan calon | tidak terpenuhi |

  Skenario: PP53-12d, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan perbuatan itu bukan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP53-12d belum pasti

  Skenario: PP53-12d, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada 7 Mei 2010
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan terlapor memakai fasilitas negara
    Maka temuan PP53-12d terpenuhi

  Skenario: PP53-12d, belum pasti (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 30 September 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan terlapor memakai fasilitas negara
    Maka temuan PP53-12d belum pasti

  Skenario konsep: PP53-13a menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor memakai fasilitas negara
    Maka temuan PP53-13a <hasil>

    Contoh:
      | hari_penilaian   | perbuatan               | hari_perbuatan    | hasil           |
      | 31 Desember 2019 | ikut kampanye           | 5 Juni 2010       | tidak terpenuhi |
      | 31 Desember 2019 | ikut kampanye           | 6 Juni 2010       | tidak terpenuhi |
      | 31 Desember 2019 | ikut kampanye           | 7 Juni 2010       | tidak terpenuhi |
      | 1 Oktober 2021   | ikut kampanye           | 30 Agustus 2021   | tidak terpenuhi |
      | 1 Oktober 2021   | ikut kampanye           | 31 Agustus 2021   | tidak terpenuhi |
      | 1 Oktober 2021   | ikut kampanye           | 1 September 2021  | tidak terpenuhi |
      | 31 Desember 2019 | keputusan berpihak      | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | reaksi medsos           | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | mengunggah foto         | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | kegiatan berpihak       | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | tim pemenangan          | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | memberi imbalan         | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | ujaran kebencian        | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | berita bohong           | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | penghinaan              | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | hasutan fitnah          | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | pengerahan asn          | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | intimidasi              | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | kekerasan               | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | menghalangi memilih     | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | menghalangi kampanye    | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | merusak alat peraga     | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | kampanye di luar jadwal | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | pemalsuan dukungan      | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | pemalsuan dokumen       | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | membuat materi          | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | menjadi tuan rumah      | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | penggunaan fasilitas    | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | menjadi saksi           | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | mengerahkan bukan asn   | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | menemui calon           | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | berpose                 | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | lainnya                 | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | penggantian pejabat     | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | penggunaan program      | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | diskriminasi layanan    | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | memasang alat peraga    | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | kampanye daring         | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | menghadiri deklarasi    | 23 September 2018 | terpenuhi       |
      | 31 Desember 2019 | mendengar visi misi     | 23 September 2018 | terpenuhi       |

  Skenario konsep: PP53-13a menurut hari penetapan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2018
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor memakai fasilitas negara
    Maka temuan PP53-13a <hasil>

    Contoh:
      | hari_penetapan    | hasil           |
      | 24 September 2018 | tidak terpenuhi |
      | 23 September 2018 | belum pasti     |
      | 22 September 2018 | terpenuhi       |

  Skenario konsep: PP53-13a menurut kalender, hari perbuatan, dan akibat perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender <kalender>
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu <akibat_perbuatan> pihak yang dituju
    Maka <hasil>

    Contoh:
      | kalender               | hari_perbuatan | akibat_perbuatan | hasil                                |
      | pemilu-2019            | 5 Juni 2010    | menguntungkan    | peringatan ALERT-TANPA-ATURAN muncul |
      | contoh-pemilu-kampanye | 6 Juni 2010    | merugikan        | temuan PP53-13a terpenuhi            |

  Skenario: PP53-13a, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2018
    Dan perbuatan itu merugikan pihak yang dituju
    Maka temuan PP53-13a terpenuhi
    Dan tingkat temuan PP53-13a adalah berat

  Skenario konsep: PP53-13a menurut hari penilaian dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merugikan pihak yang dituju
    Maka temuan PP53-13a <hasil>

    Contoh:
      | hari_penilaian  | hari_perbuatan  | hasil           |
      | 30 Agustus 2021 | 30 Agustus 2021 | terpenuhi       |
      | 31 Agustus 2021 | 31 Agustus 2021 | tidak terpenuhi |

  Skenario konsep: PP53-13b menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Maka temuan PP53-13b <hasil>

    Contoh:
      | hari_penilaian   | perbuatan         | hari_perbuatan   | hasil           |
      | 31 Desember 2019 | kegiatan berpihak | 5 Juni 2010      | tidak terpenuhi |
      | 31 Desember 2019 | kegiatan berpihak | 6 Juni 2010      | belum pasti     |
      | 31 Desember 2019 | kegiatan berpihak | 7 Juni 2010      | belum pasti     |
      | 1 Oktober 2021   | kegiatan berpihak | 30 Agustus 2021  | belum pasti     |
      | 1 Oktober 2021   | kegiatan berpihak | 31 Agustus 2021  | tidak terpenuhi |
      | 1 Oktober 2021   | kegiatan berpihak | 1 September 2021 | tidak terpenuhi |
      | 31 Desember 2019 | kampanye daring   | 1 Oktober 2018   | terpenuhi       |
      | 31 Desember 2019 | tim pemenangan    | 1 Oktober 2018   | terpenuhi       |
      | 31 Desember 2019 | kampanye daring   | 6 Juni 2010      | belum pasti     |

  Skenario konsep: PP53-13b menurut perbuatan dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan <keadaan>
    Maka temuan PP53-13b <hasil>

    Contoh:
      | perbuatan            | keadaan                                  | hasil       |
      | kegiatan berpihak    | perbuatan itu bertujuan memberi dukungan | terpenuhi   |
      | kegiatan berpihak    | terlapor memberi dukungan secara aktif   | terpenuhi   |
      | menjadi tuan rumah   | perbuatan itu bertujuan memberi dukungan | terpenuhi   |
      | memberi imbalan      | perbuatan itu bertujuan memberi dukungan | terpenuhi   |
      | memasang alat peraga | perbuatan itu bertujuan memberi dukungan | terpenuhi   |
      | reaksi medsos        | perbuatan itu bertujuan memberi dukungan | terpenuhi   |
      | menghadiri deklarasi | terlapor memberi dukungan secara aktif   | terpenuhi   |
      | mendengar visi misi  | terlapor memberi dukungan secara aktif   | terpenuhi   |
      | ikut kampanye        | terlapor memberi dukungan secara aktif   | terpenuhi   |
      | menghadiri deklarasi | perbuatan itu bertujuan memberi dukungan | belum pasti |

  Skenario konsep: PP53-13b menurut bentuk kegiatan dan khalayak kegiatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan bentuk kegiatannya adalah <bentuk_kegiatan>
    Dan khalayak kegiatannya adalah <khalayak_kegiatan>
    Maka temuan PP53-13b terpenuhi

    Contoh:
      | bentuk_kegiatan  | khalayak_kegiatan |
      | imbauan          | masyarakat        |
      | seruan           | masyarakat        |
      | pemberian barang | masyarakat        |
      | ajakan           | pns unit kerja    |
      | ajakan           | keluarga          |
      | ajakan           | pemilih           |

  Skenario: PP53-13b, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, calon_pns.berhenti_sedang, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 30 September 2021
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, calon_pns.berhenti_sedang, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat

  Skenario konsep: PP53-15a menurut hari penilaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP53-15a <hasil>

    Contoh:
      | hari_penilaian | hari_perbuatan   | hasil           |
      | 30 Juni 2021   | 5 Juni 2010      | tidak terpenuhi |
      | 30 Juni 2021   | 6 Juni 2010      | tidak terpenuhi |
      | 30 Juni 2021   | 7 Juni 2010      | tidak terpenuhi |
      | 1 Oktober 2021 | 30 Agustus 2021  | belum pasti     |
      | 1 Oktober 2021 | 31 Agustus 2021  | tidak terpenuhi |
      | 1 Oktober 2021 | 1 September 2021 | tidak terpenuhi |

  Skenario konsep: PP53-15a menurut hari penilaian, hari penetapan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP53-15a <hasil>

    Contoh:
      | hari_penilaian    | hari_penetapan    | hari_perbuatan  | hasil           |
      | 30 Juni 2021      | 2 Oktober 2020    | 1 Oktober 2020  | tidak terpenuhi |
      | 30 Juni 2021      | 1 Oktober 2020    | 1 Oktober 2020  | belum pasti     |
      | 30 Juni 2021      | 30 September 2020 | 1 Oktober 2020  | terpenuhi       |
      | 30 Juni 2021      | 7 Mei 2010        | 5 Juni 2010     | tidak terpenuhi |
      | 30 Juni 2021      | 7 Mei 2010        | 6 Juni 2010     | terpenuhi       |
      | 30 September 2021 | 7 Mei 2010        | 30 Agustus 2021 | belum pasti     |

  Skenario konsep: PP53-15a menurut perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Maka temuan PP53-15a terpenuhi

    Contoh:
      | perbuatan            |
      | menghadiri deklarasi |
      | mendengar visi misi  |
      | kegiatan berpihak    |

  Skenario: PP53-15a, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 7 Mei 2010
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Maka temuan PP53-15a tidak terpenuhi

  Skenario konsep: PP53-15b menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Maka <hasil>

    Contoh:
      | hari_penilaian | perbuatan            | hari_perbuatan   | hasil                                |
      | 30 Juni 2021   | ikut kampanye        | 5 Juni 2010      | temuan PP53-15b tidak terpenuhi      |
      | 30 Juni 2021   | ikut kampanye        | 6 Juni 2010      | temuan PP53-15b tidak terpenuhi      |
      | 30 Juni 2021   | ikut kampanye        | 7 Juni 2010      | temuan PP53-15b tidak terpenuhi      |
      | 1 Oktober 2021 | ikut kampanye        | 30 Agustus 2021  | temuan PP53-15b belum pasti          |
      | 1 Oktober 2021 | ikut kampanye        | 31 Agustus 2021  | temuan PP53-15b tidak terpenuhi      |
      | 1 Oktober 2021 | ikut kampanye        | 1 September 2021 | temuan PP53-15b tidak terpenuhi      |
      | 30 Juni 2021   | menghadiri deklarasi | 1 Oktober 2020   | temuan PP53-15b terpenuhi            |
      | 30 Juni 2021   | mendengar visi misi  | 1 Oktober 2020   | temuan PP53-15b terpenuhi            |
      | 30 Juni 2021   | tim pemenangan       | 1 Oktober 2020   | temuan PP53-15b terpenuhi            |
      | 30 Juni 2021   | penggunaan fasilitas | 1 Oktober 2020   | temuan PP53-15b terpenuhi            |
      | 30 Juni 2021   | kegiatan berpihak    | 1 Oktober 2020   | temuan PP53-15b terpenuhi            |
      | 30 Juni 2021   | menghadiri deklarasi | 5 Juni 2010      | peringatan ALERT-TANPA-ATURAN muncul |

  Skenario konsep: PP53-15b menurut hari penetapan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP53-15b <hasil>

    Contoh:
      | hari_penetapan    | hasil           |
      | 2 Oktober 2020    | tidak terpenuhi |
      | 1 Oktober 2020    | belum pasti     |
      | 30 September 2020 | terpenuhi       |

  Skenario konsep: PP53-15b menurut kalender dan jenis
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan terlapor memakai fasilitas negara
    Maka temuan PP53-15b <hasil>

    Contoh:
      | kalender                                               | jenis                   | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2020 | pasangan calon          | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2019   | pasangan calon presiden | tidak terpenuhi |

  Skenario: PP53-15b, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 7 Mei 2010
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan terlapor memakai fasilitas negara
    Maka temuan PP53-15b terpenuhi

  Skenario: PP53-15b, belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan perkara dinilai menurut pengetahuan per 30 September 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan terlapor memakai fasilitas negara
    Maka temuan PP53-15b belum pasti

  Skenario konsep: PP53-15c menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka <hasil>

    Contoh:
      | hari_penilaian | perbuatan               | hari_perbuatan    | hasil                                |
      | 30 Juni 2021   | keputusan berpihak      | 5 Juni 2010       | temuan PP53-15c tidak terpenuhi      |
      | 30 Juni 2021   | keputusan berpihak      | 6 Juni 2010       | temuan PP53-15c tidak terpenuhi      |
      | 30 Juni 2021   | keputusan berpihak      | 7 Juni 2010       | temuan PP53-15c tidak terpenuhi      |
      | 1 Oktober 2021 | keputusan berpihak      | 30 Agustus 2021   | temuan PP53-15c tidak terpenuhi      |
      | 1 Oktober 2021 | keputusan berpihak      | 31 Agustus 2021   | temuan PP53-15c tidak terpenuhi      |
      | 1 Oktober 2021 | keputusan berpihak      | 1 September 2021  | temuan PP53-15c tidak terpenuhi      |
      | 30 Juni 2021   | reaksi medsos           | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | mengunggah foto         | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | kegiatan berpihak       | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | tim pemenangan          | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | memberi imbalan         | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | ujaran kebencian        | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | berita bohong           | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | penghinaan              | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | hasutan fitnah          | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | pengerahan asn          | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | intimidasi              | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | kekerasan               | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | menghalangi memilih     | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | menghalangi kampanye    | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | merusak alat peraga     | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | kampanye di luar jadwal | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | pemalsuan dukungan      | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | pemalsuan dokumen       | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | membuat materi          | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | menjadi tuan rumah      | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | penggunaan fasilitas    | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | menjadi saksi           | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | mengerahkan bukan asn   | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | berpose                 | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | lainnya                 | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | penggantian pejabat     | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | penggunaan program      | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | diskriminasi layanan    | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | memasang alat peraga    | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | kampanye daring         | 26 September 2020 | temuan PP53-15c terpenuhi            |
      | 30 Juni 2021   | reaksi medsos           | 5 Juni 2010       | peringatan ALERT-TANPA-ATURAN muncul |

  Skenario konsep: PP53-15c menurut hari penetapan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 26 September 2020
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP53-15c <hasil>

    Contoh:
      | hari_penetapan    | hasil           |
      | 27 September 2020 | tidak terpenuhi |
      | 26 September 2020 | belum pasti     |
      | 25 September 2020 | terpenuhi       |

  Skenario konsep: PP53-15c menurut perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor memakai fasilitas negara
    Maka temuan PP53-15c terpenuhi

    Contoh:
      | perbuatan            |
      | menemui calon        |
      | menghadiri deklarasi |
      | mendengar visi misi  |

  Skenario konsep: PP53-15c menurut hari penilaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP53-15c <hasil>

    Contoh:
      | hari_penilaian  | hari_perbuatan  | hasil           |
      | 30 Juni 2021    | 6 Juni 2010     | terpenuhi       |
      | 30 Agustus 2021 | 30 Agustus 2021 | terpenuhi       |
      | 31 Agustus 2021 | 31 Agustus 2021 | tidak terpenuhi |

  Skenario konsep: PP53-15d menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Maka temuan PP53-15d <hasil>

    Contoh:
      | hari_penilaian | perbuatan         | hari_perbuatan   | hasil           |
      | 30 Juni 2021   | kegiatan berpihak | 5 Juni 2010      | tidak terpenuhi |
      | 30 Juni 2021   | kegiatan berpihak | 6 Juni 2010      | belum pasti     |
      | 30 Juni 2021   | kegiatan berpihak | 7 Juni 2010      | belum pasti     |
      | 1 Oktober 2021 | kegiatan berpihak | 30 Agustus 2021  | belum pasti     |
      | 1 Oktober 2021 | kegiatan berpihak | 31 Agustus 2021  | tidak terpenuhi |
      | 1 Oktober 2021 | kegiatan berpihak | 1 September 2021 | tidak terpenuhi |
      | 30 Juni 2021   | kampanye daring   | 1 Oktober 2020   | terpenuhi       |
      | 30 Juni 2021   | tim pemenangan    | 1 Oktober 2020   | terpenuhi       |
      | 30 Juni 2021   | kampanye daring   | 6 Juni 2010      | belum pasti     |

  Skenario konsep: PP53-15d menurut perbuatan dan keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan <keadaan>
    Maka temuan PP53-15d terpenuhi

    Contoh:
      | perbuatan            | keadaan                                  |
      | kegiatan berpihak    | perbuatan itu bertujuan memberi dukungan |
      | menjadi tuan rumah   | perbuatan itu bertujuan memberi dukungan |
      | memberi imbalan      | perbuatan itu bertujuan memberi dukungan |
      | memasang alat peraga | perbuatan itu bertujuan memberi dukungan |
      | reaksi medsos        | perbuatan itu bertujuan memberi dukungan |
      | menghadiri deklarasi | terlapor memberi dukungan secara aktif   |
      | mendengar visi misi  | terlapor memberi dukungan secara aktif   |
      | ikut kampanye        | terlapor memberi dukungan secara aktif   |

  Skenario konsep: PP53-15d menurut bentuk kegiatan dan khalayak kegiatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan bentuk kegiatannya adalah <bentuk_kegiatan>
    Dan khalayak kegiatannya adalah <khalayak_kegiatan>
    Maka temuan PP53-15d terpenuhi

    Contoh:
      | bentuk_kegiatan  | khalayak_kegiatan |
      | imbauan          | masyarakat        |
      | seruan           | masyarakat        |
      | pemberian barang | masyarakat        |
      | ajakan           | pns unit kerja    |
      | ajakan           | keluarga          |
      | ajakan           | pemilih           |

  Skenario: PP53-15d, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, calon_pns.berhenti_sedang, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 September 2021
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, calon_pns.berhenti_sedang, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat

  Skenario konsep: PP53-4.1 menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP53-4.1 <hasil>

    Contoh:
      | hari_penilaian    | perbuatan            | hari_perbuatan   | hasil           |
      | 30 Juni 2021      | keputusan berpihak   | 5 Juni 2010      | tidak terpenuhi |
      | 30 Juni 2021      | keputusan berpihak   | 6 Juni 2010      | terpenuhi       |
      | 30 Juni 2021      | keputusan berpihak   | 7 Juni 2010      | terpenuhi       |
      | 1 Oktober 2021    | keputusan berpihak   | 30 Agustus 2021  | belum pasti     |
      | 1 Oktober 2021    | keputusan berpihak   | 31 Agustus 2021  | tidak terpenuhi |
      | 1 Oktober 2021    | keputusan berpihak   | 1 September 2021 | tidak terpenuhi |
      | 30 Juni 2021      | pengerahan asn       | 1 Juli 2020      | terpenuhi       |
      | 30 Juni 2021      | penggunaan fasilitas | 1 Juli 2020      | terpenuhi       |
      | 30 Juni 2021      | penggantian pejabat  | 1 Juli 2020      | terpenuhi       |
      | 30 Juni 2021      | penggunaan program   | 1 Juli 2020      | terpenuhi       |
      | 30 Juni 2021      | diskriminasi layanan | 1 Juli 2020      | terpenuhi       |
      | 30 September 2021 | keputusan berpihak   | 30 Agustus 2021  | belum pasti     |

  Skenario: PP53-4.1, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka temuan PP53-4.1 belum pasti
    Dan tingkat temuan PP53-4.1 adalah berat

  Skenario: PP53-4.1, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu merugikan pihak yang dituju
    Maka temuan PP53-4.1 terpenuhi

  Skenario konsep: PP53-3.4 menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_penilaian   | perbuatan            | hari_perbuatan   | hasil                                            |
      | 31 Desember 2019 | kegiatan berpihak    | 5 Juni 2010      | temuan PP53-3.4 tidak terpenuhi                  |
      | 31 Desember 2019 | kegiatan berpihak    | 6 Juni 2010      | temuan PP53-3.4 tidak terpenuhi                  |
      | 31 Desember 2019 | kegiatan berpihak    | 7 Juni 2010      | temuan PP53-3.4 tidak terpenuhi                  |
      | 1 Oktober 2021   | kegiatan berpihak    | 30 Agustus 2021  | temuan PP53-3.4 belum pasti                      |
      | 1 Oktober 2021   | kegiatan berpihak    | 31 Agustus 2021  | temuan PP53-3.4 tidak terpenuhi                  |
      | 1 Oktober 2021   | kegiatan berpihak    | 1 September 2021 | temuan PP53-3.4 tidak terpenuhi                  |
      | 31 Desember 2019 | memasang alat peraga | 1 Oktober 2018   | temuan PP53-3.4 terpenuhi                        |
      | 31 Desember 2019 | kampanye daring      | 1 Oktober 2018   | temuan PP53-3.4 terpenuhi                        |
      | 31 Desember 2019 | memasang alat peraga | 5 Juni 2010      | peringatan ALERT-TANPA-ATURAN muncul             |
      | 31 Desember 2019 | reaksi medsos        | 1 Oktober 2018   | pertanyaan tentang akun yang ditanggapi diajukan |

  Skenario konsep: PP53-3.4 menurut hari penetapan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka temuan PP53-3.4 <hasil>

    Contoh:
      | hari_penetapan    | hasil           |
      | 2 Oktober 2018    | tidak terpenuhi |
      | 1 Oktober 2018    | belum pasti     |
      | 30 September 2018 | terpenuhi       |

  Skenario konsep: PP53-3.4 menurut perbuatan dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | perbuatan            | keadaan                                                         | hasil                                            |
      | memberi imbalan      | perbuatan itu menguntungkan pihak yang dituju                   | temuan PP53-3.4 terpenuhi                        |
      | menghadiri deklarasi | perbuatan itu menguntungkan pihak yang dituju                   | temuan PP53-3.4 terpenuhi                        |
      | reaksi medsos        | perbuatan itu menguntungkan pihak yang dituju                   | temuan PP53-3.4 terpenuhi                        |
      | mengunggah foto      | perbuatan itu menguntungkan pihak yang dituju                   | temuan PP53-3.4 terpenuhi                        |
      | menjadi tuan rumah   | perbuatan itu menguntungkan pihak yang dituju                   | temuan PP53-3.4 terpenuhi                        |
      | keputusan berpihak   | perbuatan itu menguntungkan pihak yang dituju                   | temuan PP53-3.4 terpenuhi                        |
      | penggunaan program   | perbuatan itu menguntungkan pihak yang dituju                   | temuan PP53-3.4 terpenuhi                        |
      | memberi imbalan      | perbuatan itu merugikan pihak yang dituju                       | temuan PP53-3.4 terpenuhi                        |
      | memberi imbalan      | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | pertanyaan tentang dukungan aktif diajukan       |
      | memasang alat peraga | dampak negatif perbuatan itu mengenai instansi                  | peringatan ALERT-TEMUAN-DAMPAK-PP53 tidak muncul |
      | memasang alat peraga | dampak negatif perbuatan itu mengenai negara                    | peringatan ALERT-TEMUAN-DAMPAK-PP53 tidak muncul |

  Skenario: PP53-3.4, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka temuan PP53-3.4 belum pasti
    Dan pertanyaan tentang tujuan memberi dukungan diajukan

  Skenario konsep: PP53-3.4 menurut jenis
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka temuan PP53-3.4 terpenuhi

    Contoh:
      | jenis      |
      | calon dpd  |
      | calon dprd |

  Skenario: PP53-3.4, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, calon_pns.berhenti_sedang, calon_pns.berhenti_berat, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 30 September 2021
    Dan terlapor berstatus cpns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, calon_pns.berhenti_sedang, calon_pns.berhenti_berat, berat.1, berat.2, dan berat.3

  Skenario: PP53-3.4, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus cpns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada 7 Mei 2010
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Maka temuan PP53-3.4 terpenuhi

  Skenario konsep: PP53-3.6 menurut hari penilaian dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_penilaian    | hari_perbuatan   | hasil                                                                                                                                                                                                                                                                                                                                        |
      | 31 Desember 2019  | 5 Juni 2010      | temuan PP53-3.6 tidak terpenuhi                                                                                                                                                                                                                                                                                                              |
      | 31 Desember 2019  | 6 Juni 2010      | temuan PP53-3.6 terpenuhi                                                                                                                                                                                                                                                                                                                    |
      | 31 Desember 2019  | 7 Juni 2010      | temuan PP53-3.6 terpenuhi                                                                                                                                                                                                                                                                                                                    |
      | 1 Oktober 2021    | 30 Agustus 2021  | temuan PP53-3.6 belum pasti                                                                                                                                                                                                                                                                                                                  |
      | 1 Oktober 2021    | 31 Agustus 2021  | temuan PP53-3.6 tidak terpenuhi                                                                                                                                                                                                                                                                                                              |
      | 1 Oktober 2021    | 1 September 2021 | temuan PP53-3.6 tidak terpenuhi                                                                                                                                                                                                                                                                                                              |
      | 29 September 2021 | 29 Agustus 2021  | sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3 |
      | 30 September 2021 | 30 Agustus 2021  | temuan PP53-3.6 belum pasti                                                                                                                                                                                                                                                                                                                  |

  Skenario konsep: PP53-3.6 menurut perbuatan, hari perbuatan, dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | perbuatan        | hari_perbuatan | keadaan                                         | hasil                                            |
      | ujaran kebencian | 1 Oktober 2018 | dampak negatif perbuatan itu mengenai instansi  | tingkat temuan PP53-3.6 adalah sedang            |
      | ujaran kebencian | 1 Oktober 2018 | dampak negatif perbuatan itu mengenai negara    | tingkat temuan PP53-3.6 adalah berat             |
      | ujaran kebencian | 1 Oktober 2018 | perbuatan itu tidak berdampak negatif           | tingkat temuan PP53-3.6 adalah tanpa tingkat     |
      | ujaran kebencian | 1 Oktober 2018 | terlapor mengetahui bahwa isi ujaran itu bohong | temuan PP53-3.6 terpenuhi                        |
      | berita bohong    | 1 Oktober 2018 | terlapor mengetahui bahwa isi ujaran itu bohong | temuan PP53-3.6 terpenuhi                        |
      | ujaran kebencian | 6 Juni 2010    | dampak negatif perbuatan itu mengenai instansi  | peringatan ALERT-TEMUAN-DAMPAK-PP53 tidak muncul |
      | ujaran kebencian | 6 Juni 2010    | dampak negatif perbuatan itu mengenai negara    | peringatan ALERT-TEMUAN-DAMPAK-PP53 tidak muncul |

  Skenario: PP53-3.6, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 26 September 2020
    Maka temuan PP53-3.6 terpenuhi
    Dan peringatan ALERT-TEMUAN-DAMPAK-PP53 muncul
    Dan tingkat temuan PP53-3.6 adalah menunggu dampak

  Skenario konsep: PP53-3.6 menurut perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 26 September 2020
    Maka temuan PP53-3.6 terpenuhi

    Contoh:
      | perbuatan      |
      | hasutan fitnah |
      | kekerasan      |

  Skenario konsep: PP53-3.7 menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP53-3.7 <hasil>

    Contoh:
      | hari_penilaian    | perbuatan            | hari_perbuatan    | hasil           |
      | 30 Juni 2021      | keputusan berpihak   | 5 Juni 2010       | tidak terpenuhi |
      | 30 Juni 2021      | keputusan berpihak   | 6 Juni 2010       | terpenuhi       |
      | 30 Juni 2021      | keputusan berpihak   | 7 Juni 2010       | terpenuhi       |
      | 1 Oktober 2021    | keputusan berpihak   | 30 Agustus 2021   | belum pasti     |
      | 1 Oktober 2021    | keputusan berpihak   | 31 Agustus 2021   | tidak terpenuhi |
      | 1 Oktober 2021    | keputusan berpihak   | 1 September 2021  | tidak terpenuhi |
      | 30 Juni 2021      | pengerahan asn       | 26 September 2020 | terpenuhi       |
      | 30 Juni 2021      | penggunaan fasilitas | 26 September 2020 | terpenuhi       |
      | 30 Juni 2021      | penggantian pejabat  | 26 September 2020 | terpenuhi       |
      | 30 Juni 2021      | penggunaan program   | 26 September 2020 | terpenuhi       |
      | 30 September 2021 | keputusan berpihak   | 30 Agustus 2021   | belum pasti     |

  Skenario konsep: PP53-3.7 menurut hari perbuatan dan dampak negatif
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan <dampak_negatif>
    Maka <hasil>

    Contoh:
      | hari_perbuatan    | dampak_negatif                                   | hasil                                            |
      | 25 September 2020 | dampak negatif perbuatan itu mengenai unit kerja | tingkat temuan PP53-3.7 adalah ringan            |
      | 25 September 2020 | dampak negatif perbuatan itu mengenai negara     | tingkat temuan PP53-3.7 adalah berat             |
      | 25 September 2020 | perbuatan itu tidak berdampak negatif            | tingkat temuan PP53-3.7 adalah tanpa tingkat     |
      | 6 Juni 2010       | dampak negatif perbuatan itu mengenai negara     | peringatan ALERT-TEMUAN-DAMPAK-PP53 tidak muncul |

  Skenario: PP53-3.7, pertanyaan tentang tingkat instansi tidak diajukan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada 7 Mei 2010
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap caleg-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka pertanyaan tentang tingkat instansi tidak diajukan
    Dan peringatan ALERT-TEMUAN-DAMPAK-PP53 muncul karena PP53-3.7
    Dan tingkat temuan PP53-3.7 adalah menunggu dampak

  Skenario: PP53-3.7, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu merugikan pihak yang dituju
    Maka temuan PP53-3.7 terpenuhi

  Skenario: PP53-3.7, peringatan ALERT-TEMUAN-DAMPAK-PP53 tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-TEMUAN-DAMPAK-PP53 tidak muncul
    Dan tingkat temuan PP53-3.7 adalah sedang

  Skenario: PP53-14, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan hukuman disiplin diputuskan pada 1 September 2011
    Maka temuan PP53-14 terpenuhi
