# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana Pemilu (UU 7/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024

  Skenario: ditunjuk_peserta_pemilu, temuan PEM-492 belum pasti
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 Januari 2024 sampai 31 Desember 2024
    Dan terlapor sendiri tidak maju sebagai calon
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Maka temuan PEM-492 belum pasti

  Skenario konsep: larangan_kampanye_280_1 menurut keadaan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan <keadaan>
    Maka temuan PEM-521 belum pasti

    Contoh:
      | keadaan                                   |
      | ujaran itu berisi adu domba antargolongan |
      | tempat perbuatan itu adalah tempat umum   |

  Skenario konsep: PEM-494 menurut hari penilaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 Januari 2024 sampai 31 Desember 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 tidak terpenuhi

    Contoh:
      | hari_penilaian   | hari_perbuatan  |
      | 31 Desember 2025 | 15 Agustus 2017 |
      | 31 Desember 2025 | 16 Agustus 2017 |
      | 31 Desember 2025 | 17 Agustus 2017 |
      | 2 Februari 2026  | 1 Januari 2026  |
      | 2 Februari 2026  | 2 Januari 2026  |
      | 2 Februari 2026  | 3 Januari 2026  |

  Skenario konsep: PEM-494 menurut peran dalam kampanye, perbuatan, dan keadaan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PEM-494 terpenuhi

    Contoh:
      | peran_dalam_kampanye                                                                             | perbuatan           | keadaan                                      |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024     | mendengar visi misi | terlapor memberi dukungan secara aktif       |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 Januari 2024 sampai 31 Desember 2024 | ikut kampanye       | dalam perbuatan itu terlapor adalah pelaku   |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 Januari 2024 sampai 31 Desember 2024 | ikut kampanye       | dalam perbuatan itu terlapor adalah pembantu |

  Skenario konsep: PEM-490 menurut perbuatan dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala desa
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap partai-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-490 <hasil>

    Contoh:
      | perbuatan             | hari_perbuatan  | hasil           |
      | keputusan berpihak    | 15 Agustus 2017 | tidak terpenuhi |
      | keputusan berpihak    | 16 Agustus 2017 | tidak terpenuhi |
      | keputusan berpihak    | 17 Agustus 2017 | tidak terpenuhi |
      | keputusan berpihak    | 1 Januari 2026  | tidak terpenuhi |
      | keputusan berpihak    | 2 Januari 2026  | tidak terpenuhi |
      | keputusan berpihak    | 3 Januari 2026  | tidak terpenuhi |
      | menghadiri deklarasi  | 15 Januari 2024 | belum pasti     |
      | tim pemenangan        | 15 Januari 2024 | belum pasti     |
      | membuat materi        | 15 Januari 2024 | belum pasti     |
      | menjadi tuan rumah    | 15 Januari 2024 | belum pasti     |
      | pengerahan asn        | 15 Januari 2024 | terpenuhi       |
      | mengerahkan bukan asn | 15 Januari 2024 | terpenuhi       |
      | penggunaan fasilitas  | 15 Januari 2024 | terpenuhi       |
      | penggunaan program    | 15 Januari 2024 | terpenuhi       |
      | kegiatan berpihak     | 15 Januari 2024 | terpenuhi       |
      | diskriminasi layanan  | 15 Januari 2024 | terpenuhi       |
      | intimidasi            | 15 Januari 2024 | terpenuhi       |
      | ikut kampanye         | 15 Januari 2024 | terpenuhi       |

  Skenario konsep: PEM-490 menurut keadaan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala desa
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PEM-490 terpenuhi

    Contoh:
      | keadaan                                         |
      | dalam perbuatan itu terlapor adalah pelaku      |
      | dalam perbuatan itu terlapor adalah pembantu    |
      | terlapor menggunakan kekuasaan jabatannya       |
      | terlapor tidak menggunakan kekuasaan jabatannya |

  Skenario konsep: PEM-547 menurut perbuatan dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap partai-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 <hasil>

    Contoh:
      | perbuatan             | hari_perbuatan  | hasil           |
      | keputusan berpihak    | 15 Agustus 2017 | tidak terpenuhi |
      | keputusan berpihak    | 16 Agustus 2017 | tidak terpenuhi |
      | keputusan berpihak    | 17 Agustus 2017 | tidak terpenuhi |
      | keputusan berpihak    | 1 Januari 2026  | tidak terpenuhi |
      | keputusan berpihak    | 2 Januari 2026  | tidak terpenuhi |
      | keputusan berpihak    | 3 Januari 2026  | tidak terpenuhi |
      | menghadiri deklarasi  | 15 Januari 2024 | belum pasti     |
      | memasang alat peraga  | 15 Januari 2024 | belum pasti     |
      | tim pemenangan        | 15 Januari 2024 | belum pasti     |
      | membuat materi        | 15 Januari 2024 | belum pasti     |
      | menjadi tuan rumah    | 15 Januari 2024 | belum pasti     |
      | pengerahan asn        | 15 Januari 2024 | terpenuhi       |
      | mengerahkan bukan asn | 15 Januari 2024 | terpenuhi       |
      | penggunaan fasilitas  | 15 Januari 2024 | terpenuhi       |
      | penggunaan program    | 15 Januari 2024 | terpenuhi       |
      | kegiatan berpihak     | 15 Januari 2024 | terpenuhi       |
      | diskriminasi layanan  | 15 Januari 2024 | terpenuhi       |
      | intimidasi            | 15 Januari 2024 | terpenuhi       |
      | ikut kampanye         | 15 Januari 2024 | terpenuhi       |

  Skenario konsep: PEM-547 menurut penggunaan kekuasaan jabatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan <penggunaan_kekuasaan_jabatan>
    Maka temuan PEM-547 terpenuhi

    Contoh:
      | penggunaan_kekuasaan_jabatan                    |
      | terlapor menggunakan kekuasaan jabatannya       |
      | terlapor tidak menggunakan kekuasaan jabatannya |

  Skenario konsep: PEM-491 menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-491 tidak terpenuhi

    Contoh:
      | hari_perbuatan  |
      | 15 Agustus 2017 |
      | 16 Agustus 2017 |
      | 17 Agustus 2017 |
      | 1 Januari 2026  |
      | 2 Januari 2026  |
      | 3 Januari 2026  |

  Skenario konsep: PEM-491 menurut keadaan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2023
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PEM-491 terpenuhi

    Contoh:
      | keadaan                                                |
      | dalam perbuatan itu terlapor adalah pelaku             |
      | dalam perbuatan itu terlapor adalah pembantu           |
      | perbuatan itu terjadi dalam rangka kampanye            |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara |

  Skenario konsep: PEM-492 menurut perbuatan dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-492 <hasil>

    Contoh:
      | perbuatan               | hari_perbuatan   | hasil           |
      | kampanye di luar jadwal | 15 Agustus 2017  | tidak terpenuhi |
      | kampanye di luar jadwal | 16 Agustus 2017  | tidak terpenuhi |
      | kampanye di luar jadwal | 17 Agustus 2017  | tidak terpenuhi |
      | kampanye di luar jadwal | 1 Januari 2026   | tidak terpenuhi |
      | kampanye di luar jadwal | 2 Januari 2026   | tidak terpenuhi |
      | kampanye di luar jadwal | 3 Januari 2026   | tidak terpenuhi |
      | kampanye daring         | 12 Februari 2024 | terpenuhi       |
      | ikut kampanye           | 12 Februari 2024 | terpenuhi       |

  Skenario konsep: PEM-492 menurut peristiwa pemilihan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan kampanye di luar jadwal terhadap caleg-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Dan perbuatan itu terjadi dalam rangka <peristiwa_pemilihan>
    Maka temuan PEM-492 terpenuhi

    Contoh:
      | peristiwa_pemilihan |
      | kampanye            |
      | tugas penyelenggara |

  Skenario konsep: PEM-493 menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan bacaan OQ-C-18 ditetapkan pada posisi pasal_493
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-493 tidak terpenuhi

    Contoh:
      | hari_perbuatan  |
      | 15 Agustus 2017 |
      | 16 Agustus 2017 |
      | 17 Agustus 2017 |
      | 1 Januari 2026  |
      | 2 Januari 2026  |
      | 3 Januari 2026  |

  Skenario konsep: PEM-493 menurut peran dalam perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan bacaan OQ-C-18 ditetapkan pada posisi pasal_493
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2023
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PEM-493 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PEM-521 menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-521 tidak terpenuhi

    Contoh:
      | hari_perbuatan  |
      | 15 Agustus 2017 |
      | 16 Agustus 2017 |
      | 17 Agustus 2017 |
      | 1 Januari 2026  |
      | 2 Januari 2026  |
      | 3 Januari 2026  |

  Skenario konsep: PEM-521 menurut penggunaan kekuasaan jabatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan <penggunaan_kekuasaan_jabatan>
    Maka temuan PEM-521 terpenuhi

    Contoh:
      | penggunaan_kekuasaan_jabatan                    |
      | terlapor menggunakan kekuasaan jabatannya       |
      | terlapor tidak menggunakan kekuasaan jabatannya |

  Skenario konsep: PEM-523(1) menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(1) tidak terpenuhi

    Contoh:
      | hari_perbuatan  |
      | 15 Agustus 2017 |
      | 16 Agustus 2017 |
      | 17 Agustus 2017 |
      | 1 Januari 2026  |
      | 2 Januari 2026  |
      | 3 Januari 2026  |

  Skenario konsep: PEM-523(1) menurut keadaan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2023
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PEM-523(1) terpenuhi

    Contoh:
      | keadaan                                                |
      | dalam perbuatan itu terlapor adalah pelaku             |
      | dalam perbuatan itu terlapor adalah pembantu           |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara |

  Skenario konsep: PEM-523(2) menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(2) tidak terpenuhi

    Contoh:
      | hari_perbuatan  |
      | 15 Agustus 2017 |
      | 16 Agustus 2017 |
      | 17 Agustus 2017 |
      | 1 Januari 2026  |
      | 2 Januari 2026  |
      | 3 Januari 2026  |

  Skenario konsep: PEM-523(2) menurut keadaan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 11 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PEM-523(2) terpenuhi

    Contoh:
      | keadaan                                                |
      | dalam perbuatan itu terlapor adalah pelaku             |
      | dalam perbuatan itu terlapor adalah pembantu           |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara |

  Skenario konsep: PEM-523(3) menurut hari perbuatan dan peristiwa pemilihan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka <peristiwa_pemilihan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(3) <hasil>

    Contoh:
      | hari_perbuatan   | peristiwa_pemilihan | hasil           |
      | 15 Agustus 2017  | pemungutan suara    | tidak terpenuhi |
      | 16 Agustus 2017  | pemungutan suara    | tidak terpenuhi |
      | 17 Agustus 2017  | pemungutan suara    | tidak terpenuhi |
      | 1 Januari 2026   | pemungutan suara    | tidak terpenuhi |
      | 2 Januari 2026   | pemungutan suara    | tidak terpenuhi |
      | 3 Januari 2026   | pemungutan suara    | tidak terpenuhi |
      | 14 Februari 2024 | tugas penyelenggara | terpenuhi       |

  Skenario konsep: PEM-523(3) menurut peran dalam perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PEM-523(3) terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: KONS-CELAH-282-283 menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan calon-1 yang jenisnya tidak diketahui
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan  | hasil                     |
      | 15 Agustus 2017 | ALERT-CELAH-282-283 tidak |
      | 16 Agustus 2017 | ALERT-CELAH-282-283       |
      | 17 Agustus 2017 | ALERT-CELAH-282-283       |
