# language: id
@unsur
Fitur: Unsur demi unsur – Disiplin PNS menurut PP 94/2021
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: PP94-n1 menurut hari penetapan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-n1 <hasil>

    Contoh:
      | hari_penetapan | hari_perbuatan   | hasil       |
      | 31 Juli 2021   | 30 Agustus 2021  | belum pasti |
      | 1 Agustus 2021 | 31 Agustus 2021  | terpenuhi   |
      | 2 Agustus 2021 | 1 September 2021 | terpenuhi   |

  Skenario: PP94-n1, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 29 Agustus 2021
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut partai
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario konsep: PP94-n2 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Agustus 2021
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut pns
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n2 <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario: PP94-n2, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka temuan PP94-n2 belum pasti

  Skenario: PP94-n2, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor memakai atribut calon
    Maka temuan PP94-n2 terpenuhi

  Skenario konsep: PP94-n3 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Agustus 2021
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor mengerahkan ASN lain
    Maka temuan PP94-n3 <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario: PP94-n3, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2023
    Maka temuan PP94-n3 terpenuhi

  Skenario konsep: PP94-n4 menurut hari penetapan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memakai fasilitas negara
    Maka temuan PP94-n4 <hasil>

    Contoh:
      | hari_penetapan | hari_perbuatan   | hasil       |
      | 31 Juli 2021   | 30 Agustus 2021  | belum pasti |
      | 1 Agustus 2021 | 31 Agustus 2021  | terpenuhi   |
      | 2 Agustus 2021 | 1 September 2021 | terpenuhi   |

  Skenario: PP94-n4, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n4 terpenuhi

  Skenario: PP94-n4, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan terlapor memakai fasilitas negara
    Maka temuan PP94-n4 terpenuhi

  Skenario konsep: PP94-n5 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP94-n5 belum pasti

    Contoh:
      | hari_perbuatan   |
      | 30 Agustus 2021  |
      | 31 Agustus 2021  |
      | 1 September 2021 |

  Skenario: PP94-n5, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 30 Juli 2021
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 29 Agustus 2021
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat.1, berat.2, dan berat.3

  Skenario: PP94-n5, menurut posisi bawaan temuan PP94-n5 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa partai
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka menurut posisi bawaan temuan PP94-n5 terpenuhi

  Skenario konsep: PP94-n6 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Maka temuan PP94-n6 belum pasti

    Contoh:
      | hari_perbuatan   |
      | 30 Agustus 2021  |
      | 31 Agustus 2021  |
      | 1 September 2021 |

  Skenario konsep: PP94-n6 menurut jenis, hari perbuatan, dan khalayak kegiatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah <khalayak_kegiatan>
    Maka <hasil>

    Contoh:
      | jenis                   | hari_perbuatan  | khalayak_kegiatan | hasil                                                                                                                              |
      | pasangan calon presiden | 29 Agustus 2021 | masyarakat        | sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat.1, berat.2, dan berat.3 |
      | pasangan calon presiden | 31 Agustus 2021 | bawahan           | temuan PP94-n6 terpenuhi                                                                                                           |
      | pasangan calon presiden | 31 Agustus 2021 | pemilih           | temuan PP94-n6 terpenuhi                                                                                                           |
      | partai                  | 31 Agustus 2021 | masyarakat        | menurut posisi bawaan temuan PP94-n6 terpenuhi                                                                                     |

  Skenario: PP94-n6, belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu bertujuan memberi dukungan
    Maka temuan PP94-n6 belum pasti

  Skenario: PP94-n6, terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2024
    Dan bentuk kegiatannya adalah pemberian barang
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu merugikan pihak yang dituju
    Maka temuan PP94-n6 terpenuhi

  Skenario konsep: PP94-3c/3d menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-3c/3d <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan   | hasil       |
      | cpns               | 30 Agustus 2021  | belum pasti |
      | cpns               | 31 Agustus 2021  | terpenuhi   |
      | cpns               | 1 September 2021 | terpenuhi   |
      | pns                | 31 Agustus 2021  | belum pasti |

  Skenario: PP94-3c/3d, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, berat.3, calon_pns.berhenti_sedang, dan calon_pns.berhenti_berat
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 29 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, berat.3, calon_pns.berhenti_sedang, dan calon_pns.berhenti_berat
    Dan peringatan ALERT-TEMUAN-DAMPAK muncul

  Skenario: PP94-3c/3d, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Maka temuan PP94-3c/3d terpenuhi

  Skenario konsep: PP94-3c/3d-tim menurut hari perbuatan (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bacaan OQ-A-5 ditetapkan pada posisi dasar_pasal_10
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | hasil                                                                                                                                                                        |
      | 30 Agustus 2021  | temuan PP94-3c/3d-tim belum pasti                                                                                                                                            |
      | 31 Agustus 2021  | temuan PP94-3c/3d-tim terpenuhi                                                                                                                                              |
      | 1 September 2021 | temuan PP94-3c/3d-tim terpenuhi                                                                                                                                              |
      | 29 Agustus 2021  | sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3 |

  Skenario: PP94-3c/3d-tim, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 11 Februari 2024
    Maka temuan PP94-3c/3d-tim belum pasti

  Skenario konsep: PP94-3d-n1 menurut hari penetapan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bacaan OQ-A-1 ditetapkan pada posisi kewajiban_menurut_dampak
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_penetapan | hari_perbuatan   | hasil                                                                                                                                                                                                                                                                                           |
      | 31 Juli 2021   | 30 Agustus 2021  | temuan PP94-3d-n1 belum pasti                                                                                                                                                                                                                                                                   |
      | 1 Agustus 2021 | 31 Agustus 2021  | temuan PP94-3d-n1 terpenuhi                                                                                                                                                                                                                                                                     |
      | 2 Agustus 2021 | 1 September 2021 | temuan PP94-3d-n1 terpenuhi                                                                                                                                                                                                                                                                     |
      | 1 Agustus 2021 | 29 Agustus 2021  | sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3 |

  Skenario: PP94-3d-n1, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut partai
    Maka temuan PP94-3d-n1 belum pasti

  Skenario konsep: PP94-3d/3f menurut hari penetapan dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_penetapan | hari_perbuatan   | hasil                                                                                                                                                                                                                                                                                                                                        |
      | 31 Juli 2021   | 30 Agustus 2021  | temuan PP94-3d/3f belum pasti                                                                                                                                                                                                                                                                                                                |
      | 1 Agustus 2021 | 31 Agustus 2021  | temuan PP94-3d/3f terpenuhi                                                                                                                                                                                                                                                                                                                  |
      | 2 Agustus 2021 | 1 September 2021 | temuan PP94-3d/3f terpenuhi                                                                                                                                                                                                                                                                                                                  |
      | 1 Agustus 2021 | 29 Agustus 2021  | sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3 |

  Skenario konsep: PP94-3d/3f menurut perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa partai
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2023
    Dan terlapor memberi dukungan secara aktif
    Maka <hasil>

    Contoh:
      | perbuatan            | hasil                                                      |
      | pengerahan asn       | temuan PP94-3d/3f belum pasti                              |
      | penggunaan fasilitas | temuan PP94-3d/3f belum pasti                              |
      | penggantian pejabat  | temuan PP94-3d/3f belum pasti                              |
      | penggunaan program   | temuan PP94-3d/3f belum pasti                              |
      | pengerahan asn       | di bawah bacaan OQ-A-3=harfiah temuan PP94-3d/3f terpenuhi |

  Skenario: PP94-3d/3f, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan partai-1 berupa partai
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap partai-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Maka temuan PP94-3d/3f terpenuhi

  Skenario konsep: PP94-3d/3f menurut akibat perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa partai
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan <akibat_perbuatan>
    Maka <hasil>

    Contoh:
      | akibat_perbuatan                                                | hasil                                                      |
      | perbuatan itu menguntungkan pihak yang dituju                   | di bawah bacaan OQ-A-3=harfiah temuan PP94-3d/3f terpenuhi |
      | perbuatan itu merugikan pihak yang dituju                       | di bawah bacaan OQ-A-3=harfiah temuan PP94-3d/3f terpenuhi |
      | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | pertanyaan tentang tujuan memberi dukungan diajukan        |

  Skenario konsep: PP94-3b menurut hari perbuatan (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan ujaran itu berisi adu domba antargolongan
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | hasil                                                |
      | 30 Agustus 2021  | temuan PP94-3b belum pasti                           |
      | 31 Agustus 2021  | temuan PP94-3b terpenuhi                             |
      | 1 September 2021 | temuan PP94-3b terpenuhi                             |
      | 31 Agustus 2021  | peringatan ALERT-TEMUAN-DAMPAK muncul karena PP94-3b |

  Skenario: PP94-3b, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario konsep: PP94-3f menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-3f <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario: PP94-3f, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 29 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario konsep: PP94-4c menurut kalender, hari penilaian, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka <hasil>

    Contoh:
      | kalender     | hari_penilaian   | hari_perbuatan   | hasil                                                                                                                                                                                                                                                                                                                                        |
      | pilkada-2024 | 31 Desember 2025 | 30 Agustus 2021  | temuan PP94-4c belum pasti                                                                                                                                                                                                                                                                                                                   |
      | pilkada-2024 | 31 Desember 2025 | 31 Agustus 2021  | temuan PP94-4c terpenuhi                                                                                                                                                                                                                                                                                                                     |
      | pilkada-2024 | 31 Desember 2025 | 1 September 2021 | temuan PP94-4c terpenuhi                                                                                                                                                                                                                                                                                                                     |
      | pilkada-2020 | 1 Oktober 2021   | 29 Agustus 2021  | sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3 |

  Skenario konsep: PP94-4c menurut perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 September 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP94-4c terpenuhi

    Contoh:
      | perbuatan            |
      | pengerahan asn       |
      | penggunaan fasilitas |
      | penggantian pejabat  |
      | diskriminasi layanan |

  Skenario: PP94-4c, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP94-4c terpenuhi

  Skenario konsep: PP94-4c menurut dampak negatif
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan dampak negatif perbuatan itu mengenai <dampak_negatif>
    Maka peringatan ALERT-TEMUAN-DAMPAK tidak muncul

    Contoh:
      | dampak_negatif |
      | instansi       |
      | negara         |

  Skenario konsep: PP94-4i menurut hari penilaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berhubungan dengan jabatan
    Maka <hasil>

    Contoh:
      | hari_penilaian   | hari_perbuatan   | hasil                                                       |
      | 31 Desember 2025 | 30 Agustus 2021  | temuan PP94-4i belum pasti                                  |
      | 31 Desember 2025 | 31 Agustus 2021  | temuan PP94-4i terpenuhi                                    |
      | 31 Desember 2025 | 1 September 2021 | temuan PP94-4i terpenuhi                                    |
      | 1 Februari 2026  | 1 Januari 2026   | peringatan ALERT-KORUPSI-SEBELUM-2026 muncul karena PP94-4i |

  Skenario: PP94-4i, sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 29 Agustus 2021
    Dan imbalan itu berhubungan dengan jabatan
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.1, berat.2, dan berat.3
    Dan peringatan ALERT-KORUPSI-SEBELUM-2026 muncul karena PP94-4i

  Skenario: PP94-4i, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menerima imbalan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan imbalan itu berhubungan dengan jabatan
    Maka temuan PP94-4i terpenuhi

  Skenario konsep: PP94-5a menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP94-5a <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario: PP94-5a, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa partai
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2023
    Maka temuan PP94-5a belum pasti

  Skenario konsep: PP94-5f menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor mengalihkan, menyewakan, atau meminjamkan barang milik negara secara tidak sah
    Maka temuan PP94-5f <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario: PP94-5f, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa partai
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2023
    Maka temuan PP94-5f belum pasti
    Dan peringatan ALERT-TEMUAN-DAMPAK muncul karena PP94-5f
    Dan tingkat temuan PP94-5f adalah menunggu dampak

  Skenario: PP94-5f, tingkat temuan PP94-5f adalah tanpa tingkat
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan terlapor mengalihkan, menyewakan, atau meminjamkan barang milik negara secara tidak sah
    Dan perbuatan itu tidak berdampak negatif
    Maka tingkat temuan PP94-5f adalah tanpa tingkat

  Skenario konsep: PP94-5i menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan intimidasi tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan korban itu bawahan terlapor
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | hasil                                                                                                                                             |
      | 30 Agustus 2021  | temuan PP94-5i belum pasti                                                                                                                        |
      | 31 Agustus 2021  | temuan PP94-5i terpenuhi                                                                                                                          |
      | 1 September 2021 | temuan PP94-5i terpenuhi                                                                                                                          |
      | 29 Agustus 2021  | sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, dan sedang_transisi.3 |

  Skenario: PP94-5i, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Dan korban itu bawahan terlapor
    Maka temuan PP94-5i terpenuhi

  Skenario konsep: PP94-5k menurut hari penilaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berhubungan dengan jabatan
    Maka <hasil>

    Contoh:
      | hari_penilaian   | hari_perbuatan   | hasil                                                       |
      | 31 Desember 2025 | 30 Agustus 2021  | temuan PP94-5k belum pasti                                  |
      | 31 Desember 2025 | 31 Agustus 2021  | temuan PP94-5k terpenuhi                                    |
      | 31 Desember 2025 | 1 September 2021 | temuan PP94-5k terpenuhi                                    |
      | 1 Februari 2026  | 1 Januari 2026   | peringatan ALERT-KORUPSI-SEBELUM-2026 muncul karena PP94-5k |

  Skenario: PP94-5k, sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 29 Agustus 2021
    Dan imbalan itu berhubungan dengan jabatan
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.1, berat.2, dan berat.3
    Dan peringatan ALERT-KORUPSI-SEBELUM-2026 muncul karena PP94-5k

  Skenario konsep: PP94-5m menurut hari perbuatan (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-5m <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario: PP94-5m, sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 29 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Dan peringatan ALERT-TEMUAN-DAMPAK muncul karena PP94-5m

  Skenario: PP94-5m, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Maka temuan PP94-5m terpenuhi

  Skenario konsep: PP94-28 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-28 <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan   | hasil       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 30 Agustus 2021  | belum pasti |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 31 Agustus 2021  | terpenuhi   |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 1 September 2021 | terpenuhi   |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 31 Agustus 2021  | terpenuhi   |

  Skenario konsep: PP94-24(2) menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-24(2) <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan   | hasil       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 30 Agustus 2021  | belum pasti |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 31 Agustus 2021  | terpenuhi   |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 1 September 2021 | terpenuhi   |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 31 Agustus 2021  | terpenuhi   |

  Skenario konsep: PP94-24(3) menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan hukuman tidak sesuai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan   | hasil                                          |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 30 Agustus 2021  | temuan PP94-24(3) belum pasti                  |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 31 Agustus 2021  | temuan PP94-24(3) terpenuhi                    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 1 September 2021 | temuan PP94-24(3) terpenuhi                    |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 31 Agustus 2021  | tingkat temuan PP94-24(3) adalah tanpa tingkat |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 31 Agustus 2021  | temuan PP94-24(3) terpenuhi                    |

  Skenario konsep: PP94-n7 menurut jenis
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan calon-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Februari 2023
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan PP94-n7 terpenuhi

    Contoh:
      | jenis                   |
      | calon dpd               |
      | pasangan calon presiden |
      | calon dpr               |
      | calon dprd              |

  Skenario: PP94-3e, sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 29 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Dan peringatan ALERT-TEMUAN-DAMPAK muncul karena PP94-3e

  Skenario: PP94-3e, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Maka temuan PP94-3e terpenuhi

  Skenario: PP94-4g, sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan penggunaan fasilitas tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 29 Agustus 2021
    Dan terlapor memakai fasilitas negara
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Dan peringatan ALERT-TEMUAN-DAMPAK muncul karena PP94-4g

  Skenario: PP94-4g, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan terlapor memakai fasilitas negara
    Maka temuan PP94-4g terpenuhi
