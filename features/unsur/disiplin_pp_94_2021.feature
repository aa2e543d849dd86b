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

  Skenario konsep: PP94-3c/3d menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-3c/3d <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario konsep: PP94-3c/3d-tim menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bacaan OQ-A-5 ditetapkan pada posisi dasar_pasal_10
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-3c/3d-tim <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario konsep: PP94-3d-n1 menurut hari penetapan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bacaan OQ-A-1 ditetapkan pada posisi kewajiban_menurut_dampak
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-3d-n1 <hasil>

    Contoh:
      | hari_penetapan | hari_perbuatan   | hasil       |
      | 31 Juli 2021   | 30 Agustus 2021  | belum pasti |
      | 1 Agustus 2021 | 31 Agustus 2021  | terpenuhi   |
      | 2 Agustus 2021 | 1 September 2021 | terpenuhi   |

  Skenario konsep: PP94-3d/3f menurut hari penetapan dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-3d/3f <hasil>

    Contoh:
      | hari_penetapan | hari_perbuatan   | hasil       |
      | 31 Juli 2021   | 30 Agustus 2021  | belum pasti |
      | 1 Agustus 2021 | 31 Agustus 2021  | terpenuhi   |
      | 2 Agustus 2021 | 1 September 2021 | terpenuhi   |

  Skenario konsep: PP94-3d/3f menurut perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa partai
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2023
    Dan terlapor memberi dukungan secara aktif
    Maka temuan PP94-3d/3f belum pasti

    Contoh:
      | perbuatan            |
      | pengerahan asn       |
      | penggunaan fasilitas |
      | penggantian pejabat  |
      | penggunaan program   |

  Skenario konsep: PP94-3b menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan ujaran itu berisi adu domba antargolongan
    Maka temuan PP94-3b <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

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

  Skenario konsep: PP94-4c menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP94-4c <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario konsep: PP94-4i menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berhubungan dengan jabatan
    Maka temuan PP94-4i <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

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

  Skenario konsep: PP94-5i menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan intimidasi tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan korban itu bawahan terlapor
    Maka temuan PP94-5i <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario konsep: PP94-5k menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berhubungan dengan jabatan
    Maka temuan PP94-5k <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario konsep: PP94-5m menurut hari perbuatan
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

  Skenario konsep: PP94-28 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-28 <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario konsep: PP94-24(2) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-24(2) <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |

  Skenario konsep: PP94-24(3) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan hukuman tidak sesuai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP94-24(3) <hasil>

    Contoh:
      | hari_perbuatan   | hasil       |
      | 30 Agustus 2021  | belum pasti |
      | 31 Agustus 2021  | terpenuhi   |
      | 1 September 2021 | terpenuhi   |
