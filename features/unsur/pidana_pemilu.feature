# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana Pemilu (UU 7/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario: ditunjuk_peserta_pemilu, temuan PEM-492 belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 Januari 2024 sampai 31 Desember 2024
    Dan terlapor sendiri tidak maju sebagai calon
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Maka temuan PEM-492 belum pasti

  Skenario: ditunjuk_peserta_pemilu, pertanyaan tentang pencalonan terlapor sendiri diajukan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan terlapor berperan sebagai pelaksana kampanye paslon-1 dari 1 September 2018 sampai 13 April 2019
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Maka pertanyaan tentang pencalonan terlapor sendiri diajukan

  Skenario konsep: larangan_kampanye_280_1 menurut perbuatan dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan <keadaan>
    Maka temuan PEM-521 belum pasti

    Contoh:
      | perbuatan           | keadaan                                   |
      | merusak alat peraga | ujaran itu berisi adu domba antargolongan |
      | merusak alat peraga | tempat perbuatan itu adalah tempat umum   |
      | hasutan fitnah      | ujaran itu tidak berisi hasutan           |

  Skenario: larangan_kampanye_280_1, pertanyaan tentang tempat perbuatan diajukan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan terlapor tidak memakai fasilitas negara
    Maka pertanyaan tentang tempat perbuatan diajukan

  Skenario konsep: larangan_kampanye_280_1 menurut tempat perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Dan terlapor tidak memakai fasilitas negara
    Dan tempat perbuatan itu adalah <tempat_perbuatan>
    Maka temuan PEM-521 belum pasti

    Contoh:
      | tempat_perbuatan  |
      | tempat pendidikan |
      | kantor pemerintah |

  Skenario konsep: PEM-494 menurut hari penilaian dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
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
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
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

  Skenario: PEM-494, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor memberi dukungan secara aktif
    Maka temuan PEM-494 terpenuhi
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-DENDA-SAJA tidak muncul

  Skenario: PEM-494, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor memberi dukungan secara aktif
    Maka temuan PEM-494 tidak terpenuhi

  Skenario: PEM-494, peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor memberi dukungan secara aktif
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario: PEM-494, tidak terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa pasangan calon
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 1 November 2023 sampai 28 Februari 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 tidak terpenuhi

  Skenario: PEM-494, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-494 terpenuhi

  Skenario konsep: PEM-494 menurut peran dalam kampanye dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 <hasil>

    Contoh:
      | peran_dalam_kampanye                                                                           | hari_perbuatan  | hasil           |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 26 Juli 2017 sampai 4 September 2017 | 15 Agustus 2017 | tidak terpenuhi |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 27 Juli 2017 sampai 5 September 2017 | 16 Agustus 2017 | terpenuhi       |

  Skenario konsep: PEM-494 menurut peran dalam kampanye dan hari perbuatan (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PEM-494
    Dan peringatan <hasil_2>
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | peran_dalam_kampanye                                                                              | hari_perbuatan | hasil                  | hasil_2                                | hasil_3          |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 13 Desember 2025 sampai 22 Januari 2026 | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-DENDA-SAJA muncul karena PEM-494 | ALERT-LEX-FAVOR  |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 12 Desember 2025 sampai 21 Januari 2026 | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak muncul    | ALERT-DENDA-SAJA |

  Skenario konsep: PEM-490 menurut kalender, perbuatan, dan hari perbuatan
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala desa
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap partai-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-490 <hasil>

    Contoh:
      | kalender                                                        | perbuatan             | hari_perbuatan  | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | keputusan berpihak    | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | keputusan berpihak    | 16 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | keputusan berpihak    | 17 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | keputusan berpihak    | 1 Januari 2026  | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | keputusan berpihak    | 2 Januari 2026  | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | keputusan berpihak    | 3 Januari 2026  | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | menghadiri deklarasi  | 15 Januari 2024 | belum pasti     |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | tim pemenangan        | 15 Januari 2024 | belum pasti     |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | membuat materi        | 15 Januari 2024 | belum pasti     |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | menjadi tuan rumah    | 15 Januari 2024 | belum pasti     |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | pengerahan asn        | 15 Januari 2024 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | mengerahkan bukan asn | 15 Januari 2024 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | penggunaan fasilitas  | 15 Januari 2024 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | penggunaan program    | 15 Januari 2024 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | kegiatan berpihak     | 15 Januari 2024 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | diskriminasi layanan  | 15 Januari 2024 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | intimidasi            | 15 Januari 2024 | terpenuhi       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | ikut kampanye         | 15 Januari 2024 | terpenuhi       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024          | pengerahan asn        | 10 Oktober 2024 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye | pengerahan asn        | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye | pengerahan asn        | 16 Agustus 2017 | terpenuhi       |

  Skenario konsep: PEM-490 menurut perbuatan dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala desa
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | perbuatan          | keadaan                                         | hasil                                    |
      | keputusan berpihak | dalam perbuatan itu terlapor adalah pelaku      | temuan PEM-490 terpenuhi                 |
      | keputusan berpihak | dalam perbuatan itu terlapor adalah pembantu    | temuan PEM-490 terpenuhi                 |
      | keputusan berpihak | terlapor menggunakan kekuasaan jabatannya       | temuan PEM-490 terpenuhi                 |
      | keputusan berpihak | terlapor tidak menggunakan kekuasaan jabatannya | temuan PEM-490 terpenuhi                 |
      | pengerahan asn     | dalam perbuatan itu terlapor adalah pelaku      | peringatan ALERT-PEMBANTUAN tidak muncul |
      | kampanye daring    | perbuatan itu berupa keputusan                  | temuan PEM-490 belum pasti               |

  Skenario: PEM-490, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PEM-490
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala desa
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PEM-490
    Dan peringatan ALERT-PEMBANTUAN muncul karena PEM-490
    Dan peringatan ALERT-LEX-FAVOR muncul karena PEM-490
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul

  Skenario konsep: PEM-490 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala desa
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap partai-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PEM-490
    Dan peringatan <hasil_2>
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                                        | hasil_3                  |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-PEMBERATAN-PEJABAT muncul karena PEM-490 | ALERT-LEX-FAVOR          |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak muncul            | ALERT-PEMBERATAN-PEJABAT |

  Skenario: PEM-490, peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala desa
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap partai-1
    Dan perbuatan itu terjadi pada 3 Januari 2026
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Maka peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul

  Skenario konsep: PEM-547 menurut status kepegawaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap partai-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 <hasil>

    Contoh:
      | status_kepegawaian | perbuatan             | hari_perbuatan  | hasil           |
      | kepala daerah      | keputusan berpihak    | 15 Agustus 2017 | tidak terpenuhi |
      | kepala daerah      | keputusan berpihak    | 16 Agustus 2017 | tidak terpenuhi |
      | kepala daerah      | keputusan berpihak    | 17 Agustus 2017 | tidak terpenuhi |
      | kepala daerah      | keputusan berpihak    | 1 Januari 2026  | tidak terpenuhi |
      | kepala daerah      | keputusan berpihak    | 2 Januari 2026  | tidak terpenuhi |
      | kepala daerah      | keputusan berpihak    | 3 Januari 2026  | tidak terpenuhi |
      | kepala daerah      | menghadiri deklarasi  | 15 Januari 2024 | belum pasti     |
      | kepala daerah      | memasang alat peraga  | 15 Januari 2024 | belum pasti     |
      | kepala daerah      | tim pemenangan        | 15 Januari 2024 | belum pasti     |
      | kepala daerah      | membuat materi        | 15 Januari 2024 | belum pasti     |
      | kepala daerah      | menjadi tuan rumah    | 15 Januari 2024 | belum pasti     |
      | kepala daerah      | pengerahan asn        | 15 Januari 2024 | terpenuhi       |
      | kepala daerah      | mengerahkan bukan asn | 15 Januari 2024 | terpenuhi       |
      | kepala daerah      | penggunaan fasilitas  | 15 Januari 2024 | terpenuhi       |
      | kepala daerah      | penggunaan program    | 15 Januari 2024 | terpenuhi       |
      | kepala daerah      | kegiatan berpihak     | 15 Januari 2024 | terpenuhi       |
      | kepala daerah      | diskriminasi layanan  | 15 Januari 2024 | terpenuhi       |
      | kepala daerah      | intimidasi            | 15 Januari 2024 | terpenuhi       |
      | kepala daerah      | ikut kampanye         | 15 Januari 2024 | terpenuhi       |
      | cpns               | pengerahan asn        | 15 Januari 2024 | tidak terpenuhi |

  Skenario konsep: PEM-547 menurut perbuatan dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | perbuatan          | keadaan                                         | hasil                                    |
      | keputusan berpihak | terlapor menggunakan kekuasaan jabatannya       | temuan PEM-547 terpenuhi                 |
      | keputusan berpihak | terlapor tidak menggunakan kekuasaan jabatannya | temuan PEM-547 terpenuhi                 |
      | pengerahan asn     | dalam perbuatan itu terlapor adalah pelaku      | peringatan ALERT-PEMBANTUAN tidak muncul |
      | kampanye daring    | perbuatan itu berupa keputusan                  | temuan PEM-547 belum pasti               |

  Skenario: PEM-547, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pppk
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 belum pasti
    Dan peringatan ALERT-PENERUSAN muncul karena PEM-547
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PEM-547
    Dan peringatan ALERT-PEMBANTUAN muncul karena PEM-547
    Dan peringatan ALERT-LEX-FAVOR muncul karena PEM-547
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul
    Dan tingkat temuan PEM-547 adalah pidana

  Skenario konsep: PEM-547 menurut jenis dan akibat perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan partai-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu <akibat_perbuatan> pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 <hasil>

    Contoh:
      | jenis                   | akibat_perbuatan | hasil       |
      | partai                  | merugikan        | terpenuhi   |
      | pasangan calon presiden | menguntungkan    | terpenuhi   |
      | calon dpr               | menguntungkan    | belum pasti |
      | calon dpd               | menguntungkan    | terpenuhi   |

  Skenario konsep: PEM-547 menurut kalender dan hari perbuatan
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap partai-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 <hasil>

    Contoh:
      | kalender                                                        | hari_perbuatan  | hasil           |
      | pemilihan adalah pilkada menurut kalender pilkada-2024          | 10 Oktober 2024 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye | 16 Agustus 2017 | terpenuhi       |

  Skenario: PEM-547, belum pasti (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan partai-1 berupa partai
    Dan bacaan OQ-C-20 ditetapkan pada posisi menurut_jabatan
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 belum pasti

  Skenario konsep: PEM-547 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap partai-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PEM-547
    Dan peringatan <hasil_2>
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                                        | hasil_3                  |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-PEMBERATAN-PEJABAT muncul karena PEM-547 | ALERT-LEX-FAVOR          |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak muncul            | ALERT-PEMBERATAN-PEJABAT |

  Skenario: PEM-547, peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap partai-1
    Dan perbuatan itu terjadi pada 3 Januari 2026
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Maka peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul

  Skenario konsep: PEM-491 menurut kalender, jenis, dan hari perbuatan
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-491 <hasil>

    Contoh:
      | kalender                                                        | jenis          | hari_perbuatan  | hasil           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | calon dprd     | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | calon dprd     | 16 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | calon dprd     | 17 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | calon dprd     | 1 Januari 2026  | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | calon dprd     | 2 Januari 2026  | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender pemilu-2024            | calon dprd     | 3 Januari 2026  | tidak terpenuhi |
      | pemilihan adalah pilkada menurut kalender pilkada-2024          | pasangan calon | 10 Oktober 2024 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye | calon dprd     | 15 Agustus 2017 | tidak terpenuhi |
      | pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye | calon dprd     | 16 Agustus 2017 | terpenuhi       |

  Skenario konsep: PEM-491 menurut keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2023
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | keadaan                                                | hasil                                           |
      | dalam perbuatan itu terlapor adalah pelaku             | temuan PEM-491 terpenuhi                        |
      | dalam perbuatan itu terlapor adalah pembantu           | temuan PEM-491 terpenuhi                        |
      | perbuatan itu terjadi dalam rangka kampanye            | temuan PEM-491 terpenuhi                        |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara | temuan PEM-491 terpenuhi                        |
      | dalam perbuatan itu terlapor adalah pelaku             | peringatan ALERT-PEMBANTUAN tidak muncul        |
      | perbuatan itu terjadi dalam rangka kampanye            | peringatan ALERT-PENYELENGGARA-554 tidak muncul |

  Skenario: PEM-491, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2023
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-491 terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-PENYELENGGARA-554 muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-DENDA-SAJA tidak muncul
    Dan tingkat temuan PEM-491 adalah pidana

  Skenario konsep: PEM-491 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> muncul
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                      | hasil_3          |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-DENDA-SAJA             | ALERT-LEX-FAVOR  |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak | ALERT-DENDA-SAJA |

  Skenario konsep: PEM-492 menurut peran dalam kampanye, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-492 <hasil>

    Contoh:
      | peran_dalam_kampanye                                                                              | perbuatan               | hari_perbuatan   | hasil           |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024 | kampanye di luar jadwal | 15 Agustus 2017  | tidak terpenuhi |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024 | kampanye di luar jadwal | 16 Agustus 2017  | tidak terpenuhi |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024 | kampanye di luar jadwal | 17 Agustus 2017  | tidak terpenuhi |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024 | kampanye di luar jadwal | 1 Januari 2026   | tidak terpenuhi |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024 | kampanye di luar jadwal | 2 Januari 2026   | tidak terpenuhi |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024 | kampanye di luar jadwal | 3 Januari 2026   | tidak terpenuhi |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024 | kampanye daring         | 12 Februari 2024 | terpenuhi       |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024 | ikut kampanye           | 12 Februari 2024 | terpenuhi       |
      | tidak diketahui apakah terlapor mempunyai peran dalam kampanye                                    | kampanye daring         | 15 Agustus 2017  | tidak terpenuhi |

  Skenario konsep: PEM-492 menurut perbuatan dan keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | perbuatan               | keadaan                                                | hasil                                           |
      | kampanye di luar jadwal | perbuatan itu terjadi dalam rangka kampanye            | temuan PEM-492 terpenuhi                        |
      | kampanye di luar jadwal | perbuatan itu terjadi dalam rangka tugas penyelenggara | temuan PEM-492 terpenuhi                        |
      | kampanye daring         | dalam perbuatan itu terlapor adalah pelaku             | peringatan ALERT-PEMBANTUAN tidak muncul        |
      | kampanye di luar jadwal | perbuatan itu terjadi dalam rangka kampanye            | peringatan ALERT-PENYELENGGARA-554 tidak muncul |

  Skenario: PEM-492, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan tidak diketahui apakah terlapor mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan kampanye daring terhadap caleg-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-492 belum pasti
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-PENYELENGGARA-554 muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-DENDA-SAJA tidak muncul
    Dan tingkat temuan PEM-492 adalah pidana

  Skenario: PEM-492, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa pasangan calon
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan kampanye daring terhadap caleg-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-492 tidak terpenuhi

  Skenario konsep: PEM-492 menurut peran dalam kampanye dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan kampanye daring terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PEM-492
    Dan peringatan <hasil_2>
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | peran_dalam_kampanye                                                                              | hari_perbuatan | hasil                  | hasil_2                                | hasil_3          |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 13 Desember 2025 sampai 22 Januari 2026 | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-DENDA-SAJA muncul karena PEM-492 | ALERT-LEX-FAVOR  |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 12 Desember 2025 sampai 21 Januari 2026 | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak muncul    | ALERT-DENDA-SAJA |

  Skenario konsep: PEM-493 menurut kalender, peran dalam kampanye, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender <kalender>
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan bacaan OQ-C-18 ditetapkan pada posisi pasal_493
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-493 <hasil>

    Contoh:
      | kalender               | peran_dalam_kampanye                                                                         | hari_perbuatan  | hasil           |
      | pemilu-2024            | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 | 15 Agustus 2017 | tidak terpenuhi |
      | pemilu-2024            | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 | 16 Agustus 2017 | tidak terpenuhi |
      | pemilu-2024            | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 | 17 Agustus 2017 | tidak terpenuhi |
      | pemilu-2024            | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 | 1 Januari 2026  | tidak terpenuhi |
      | pemilu-2024            | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 | 2 Januari 2026  | tidak terpenuhi |
      | pemilu-2024            | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 | 3 Januari 2026  | tidak terpenuhi |
      | contoh-pemilu-kampanye | terlapor berperan sebagai tim kampanye caleg-1 dari 26 Juli 2017 sampai 4 September 2017     | 15 Agustus 2017 | tidak terpenuhi |
      | contoh-pemilu-kampanye | terlapor berperan sebagai tim kampanye caleg-1 dari 27 Juli 2017 sampai 5 September 2017     | 16 Agustus 2017 | terpenuhi       |

  Skenario konsep: PEM-493 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan bacaan OQ-C-18 ditetapkan pada posisi pasal_493
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2023
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PEM-493 terpenuhi                 |
      | pembantu              | temuan PEM-493 terpenuhi                 |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-493, menurut posisi bawaan temuan PEM-493 terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Maka menurut posisi bawaan temuan PEM-493 terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul karena PEM-493
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PEM-493
    Dan peringatan ALERT-PEMBANTUAN muncul karena PEM-493
    Dan peringatan ALERT-LEX-FAVOR muncul karena PEM-493
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-DENDA-SAJA tidak muncul
    Dan tingkat temuan PEM-493 adalah pidana

  Skenario: PEM-493, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa pasangan calon
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 Januari 2024 sampai 31 Desember 2024
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka temuan PEM-493 tidak terpenuhi

  Skenario: PEM-493, bergantung pada penafsiran OQ-C-25
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 12 Desember 2025 sampai 21 Januari 2026
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Maka temuan PEM-493 bergantung pada penafsiran OQ-C-25
    Dan peringatan ALERT-LEX-FAVOR muncul karena PEM-493
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-DENDA-SAJA tidak muncul

  Skenario: PEM-493, peringatan ALERT-ANCAMAN-HITUNGAN muncul karena PEM-493
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan bacaan OQ-C-18 ditetapkan pada posisi pasal_493
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 13 Desember 2025 sampai 22 Januari 2026
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-ANCAMAN-HITUNGAN muncul karena PEM-493
    Dan peringatan ALERT-DENDA-SAJA muncul
    Dan peringatan ALERT-LEX-FAVOR tidak muncul

  Skenario konsep: PEM-521 menurut peran dalam kampanye, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | peran_dalam_kampanye                                                                               | perbuatan                  | hari_perbuatan  | hasil                                      |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024 | merusak alat peraga        | 15 Agustus 2017 | temuan PEM-521 tidak terpenuhi             |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024 | merusak alat peraga        | 16 Agustus 2017 | temuan PEM-521 tidak terpenuhi             |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024 | merusak alat peraga        | 17 Agustus 2017 | temuan PEM-521 tidak terpenuhi             |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024 | merusak alat peraga        | 1 Januari 2026  | temuan PEM-521 tidak terpenuhi             |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024 | merusak alat peraga        | 2 Januari 2026  | temuan PEM-521 tidak terpenuhi             |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024 | merusak alat peraga        | 3 Januari 2026  | temuan PEM-521 tidak terpenuhi             |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024       | mempersoalkan dasar negara | 15 Agustus 2017 | peringatan ALERT-TANPA-ATURAN muncul       |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024       | mempersoalkan dasar negara | 16 Agustus 2017 | peringatan ALERT-TANPA-ATURAN tidak muncul |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024 | ikut kampanye              | 15 Januari 2024 | peringatan ALERT-FASILITAS-IZIN muncul     |

  Skenario konsep: PEM-521 menurut keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | keadaan                                         | hasil                                    |
      | terlapor menggunakan kekuasaan jabatannya       | temuan PEM-521 terpenuhi                 |
      | terlapor tidak menggunakan kekuasaan jabatannya | temuan PEM-521 terpenuhi                 |
      | dalam perbuatan itu terlapor adalah pelaku      | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-521, peringatan ALERT-PENERUSAN muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul
    Dan peringatan ALERT-FASILITAS-IZIN tidak muncul
    Dan tingkat temuan PEM-521 adalah pidana

  Skenario: PEM-521, di bawah bacaan OQ-C-8=luas temuan PEM-521 terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan terlapor memakai fasilitas negara
    Dan perbuatan itu dilakukan secara sengaja
    Maka di bawah bacaan OQ-C-8=luas temuan PEM-521 terpenuhi

  Skenario konsep: PEM-521 menurut peran dalam kampanye dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> muncul
    Dan peringatan <hasil_3> tidak muncul

    Contoh:
      | peran_dalam_kampanye                                                                              | hari_perbuatan | hasil                  | hasil_2                      | hasil_3                  |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 13 Desember 2025 sampai 22 Januari 2026 | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-PEMBERATAN-PEJABAT     | ALERT-LEX-FAVOR          |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 12 Desember 2025 sampai 21 Januari 2026 | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN tidak | ALERT-PEMBERATAN-PEJABAT |

  Skenario: PEM-521, peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 14 Desember 2025 sampai 23 Januari 2026
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 3 Januari 2026
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Maka peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul

  Skenario konsep: PEM-523(1) menurut hari perbuatan dan barang yang diperbolehkan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan <barang_yang_diperbolehkan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | barang_yang_diperbolehkan                            | hasil                                                        |
      | 15 Agustus 2017  | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(1) tidak terpenuhi                            |
      | 16 Agustus 2017  | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(1) tidak terpenuhi                            |
      | 17 Agustus 2017  | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(1) tidak terpenuhi                            |
      | 1 Januari 2026   | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(1) tidak terpenuhi                            |
      | 2 Januari 2026   | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(1) tidak terpenuhi                            |
      | 3 Januari 2026   | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(1) tidak terpenuhi                            |
      | 28 November 2023 | imbalan itu termasuk barang yang diperbolehkan       | di bawah bacaan OQ-C-52=termasuk temuan PEM-523(1) terpenuhi |

  Skenario konsep: PEM-523(1) menurut keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
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
    Maka <hasil>

    Contoh:
      | keadaan                                                | hasil                                    |
      | dalam perbuatan itu terlapor adalah pelaku             | temuan PEM-523(1) terpenuhi              |
      | dalam perbuatan itu terlapor adalah pembantu           | temuan PEM-523(1) terpenuhi              |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara | temuan PEM-523(1) terpenuhi              |
      | dalam perbuatan itu terlapor adalah pelaku             | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-523(1), terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2023
    Dan imbalan itu berupa materi
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(1) terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-PENYELENGGARA-554 muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan PEM-523(1) adalah pidana

  Skenario: PEM-523(1), peringatan ALERT-PENYELENGGARA-554 tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENYELENGGARA-554 tidak muncul

  Skenario konsep: PEM-523(1) menurut peran dalam kampanye dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(1) <hasil>

    Contoh:
      | peran_dalam_kampanye                                                                     | hari_perbuatan  | hasil           |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 26 Juli 2017 sampai 4 September 2017 | 15 Agustus 2017 | tidak terpenuhi |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 27 Juli 2017 sampai 5 September 2017 | 16 Agustus 2017 | terpenuhi       |

  Skenario konsep: PEM-523(1) menurut peran dalam kampanye dan hari perbuatan (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | peran_dalam_kampanye                                                                        | hari_perbuatan | hasil                  | hasil_2                |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 13 Desember 2025 sampai 22 Januari 2026 | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 12 Desember 2025 sampai 21 Januari 2026 | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: PEM-523(2) menurut hari perbuatan dan barang yang diperbolehkan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan <barang_yang_diperbolehkan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | barang_yang_diperbolehkan                            | hasil                                                        |
      | 15 Agustus 2017  | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(2) tidak terpenuhi                            |
      | 16 Agustus 2017  | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(2) tidak terpenuhi                            |
      | 17 Agustus 2017  | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(2) tidak terpenuhi                            |
      | 1 Januari 2026   | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(2) tidak terpenuhi                            |
      | 2 Januari 2026   | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(2) tidak terpenuhi                            |
      | 3 Januari 2026   | imbalan itu tidak termasuk barang yang diperbolehkan | temuan PEM-523(2) tidak terpenuhi                            |
      | 11 Februari 2024 | imbalan itu termasuk barang yang diperbolehkan       | di bawah bacaan OQ-C-52=termasuk temuan PEM-523(2) terpenuhi |

  Skenario konsep: PEM-523(2) menurut keadaan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
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
    Maka <hasil>

    Contoh:
      | keadaan                                                | hasil                                           |
      | dalam perbuatan itu terlapor adalah pelaku             | temuan PEM-523(2) terpenuhi                     |
      | dalam perbuatan itu terlapor adalah pembantu           | temuan PEM-523(2) terpenuhi                     |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara | temuan PEM-523(2) terpenuhi                     |
      | dalam perbuatan itu terlapor adalah pelaku             | peringatan ALERT-PEMBANTUAN tidak muncul        |
      | perbuatan itu terjadi dalam rangka kampanye            | peringatan ALERT-PENYELENGGARA-554 tidak muncul |

  Skenario: PEM-523(2), terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 11 Februari 2024
    Dan imbalan itu berupa materi
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(2) terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-PENYELENGGARA-554 muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan PEM-523(2) adalah pidana

  Skenario konsep: PEM-523(2) menurut peran dalam kampanye dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-tenang
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(2) <hasil>

    Contoh:
      | peran_dalam_kampanye                                                                     | hari_perbuatan  | hasil           |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 26 Juli 2017 sampai 4 September 2017 | 15 Agustus 2017 | tidak terpenuhi |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 27 Juli 2017 sampai 5 September 2017 | 16 Agustus 2017 | terpenuhi       |

  Skenario konsep: PEM-523(2) menurut peran dalam kampanye dan hari perbuatan (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-tenang
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan <peran_dalam_kampanye>
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | peran_dalam_kampanye                                                                        | hari_perbuatan | hasil                  | hasil_2                |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 13 Desember 2025 sampai 22 Januari 2026 | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 12 Desember 2025 sampai 21 Januari 2026 | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: PEM-523(3) menurut hari perbuatan, barang yang diperbolehkan, dan peristiwa pemilihan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan <barang_yang_diperbolehkan>
    Dan perbuatan itu terjadi dalam rangka <peristiwa_pemilihan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | barang_yang_diperbolehkan                            | peristiwa_pemilihan | hasil                                                        |
      | 15 Agustus 2017  | imbalan itu tidak termasuk barang yang diperbolehkan | pemungutan suara    | temuan PEM-523(3) tidak terpenuhi                            |
      | 16 Agustus 2017  | imbalan itu tidak termasuk barang yang diperbolehkan | pemungutan suara    | temuan PEM-523(3) tidak terpenuhi                            |
      | 17 Agustus 2017  | imbalan itu tidak termasuk barang yang diperbolehkan | pemungutan suara    | temuan PEM-523(3) tidak terpenuhi                            |
      | 1 Januari 2026   | imbalan itu tidak termasuk barang yang diperbolehkan | pemungutan suara    | temuan PEM-523(3) tidak terpenuhi                            |
      | 2 Januari 2026   | imbalan itu tidak termasuk barang yang diperbolehkan | pemungutan suara    | temuan PEM-523(3) tidak terpenuhi                            |
      | 3 Januari 2026   | imbalan itu tidak termasuk barang yang diperbolehkan | pemungutan suara    | temuan PEM-523(3) tidak terpenuhi                            |
      | 14 Februari 2024 | imbalan itu tidak termasuk barang yang diperbolehkan | tugas penyelenggara | temuan PEM-523(3) terpenuhi                                  |
      | 14 Februari 2024 | imbalan itu tidak termasuk barang yang diperbolehkan | pemungutan suara    | peringatan ALERT-PENYELENGGARA-554 tidak muncul              |
      | 14 Februari 2024 | imbalan itu termasuk barang yang diperbolehkan       | tugas penyelenggara | di bawah bacaan OQ-C-52=termasuk temuan PEM-523(3) terpenuhi |

  Skenario konsep: PEM-523(3) menurut peristiwa pemilihan dan peran dalam perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka <peristiwa_pemilihan>
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peristiwa_pemilihan | peran_dalam_perbuatan | hasil                                    |
      | pemungutan suara    | pelaku                | temuan PEM-523(3) terpenuhi              |
      | pemungutan suara    | pembantu              | temuan PEM-523(3) terpenuhi              |
      | tugas penyelenggara | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PEM-523(3), terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa materi
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka tugas penyelenggara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(3) terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-PENYELENGGARA-554 muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan PEM-523(3) adalah pidana

  Skenario: PEM-523(3), terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(3) terpenuhi

  Skenario konsep: PEM-523(3) menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka tugas penyelenggara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(3) <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |

  Skenario konsep: PEM-523(3) menurut hari perbuatan (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka tugas penyelenggara
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: KONS-CELAH-282-283 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
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

  Skenario: KONS-CELAH-282-283, peringatan ALERT-CELAH-282-283 tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2018
    Maka peringatan ALERT-CELAH-282-283 tidak muncul

  Skenario konsep: KONS-CELAH-282-283 menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_penilaian   | perbuatan            | hari_perbuatan  | hasil                     |
      | 1 Oktober 2021   | kegiatan berpihak    | 16 Agustus 2017 | ALERT-CELAH-282-283 tidak |
      | 31 Desember 2019 | memasang alat peraga | 1 Oktober 2018  | ALERT-CELAH-282-283       |

  Skenario: pelaksana_peserta_atau_tim, temuan PEM-521 tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan terlapor berperan sebagai pelaksana kampanye paslon-1 dari 1 Januari 2024 sampai 31 Desember 2024
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka temuan PEM-521 tidak terpenuhi

  Skenario konsep: pelaksana_atau_tim_mana_pun menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 Januari 2024 sampai 31 Desember 2024
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PEM-493 <hasil>

    Contoh:
      | hari_perbuatan   | hasil           |
      | 10 Februari 2024 | belum pasti     |
      | 28 November 2023 | tidak terpenuhi |
