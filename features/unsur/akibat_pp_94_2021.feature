# language: id
@unsur
Fitur: Unsur demi unsur – Akibat hasil jalur disiplin (PP 94/2021)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: bukan_lebih_berat_ringan_2 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pertanyaan tentang <hasil> tidak diajukan

    Contoh:
      | keadaan                                                                                                                          | hasil             |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat sedang tanggal 5 Mei 2019 | tingkat instansi  |
      | terlapor pernah dijatuhi hukuman disiplin ringan pada 5 Mei 2019 atas pelanggaran yang sifatnya lain                             | hukuman terdahulu |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat berat tanggal 5 Mei 2019  | tingkat instansi  |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat ptdh tanggal 5 Mei 2019   | tingkat instansi  |

  Skenario: bukan_lebih_berat_ringan_3, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-3 pada tingkat ringan tanggal 5 Mei 2019
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario konsep: bukan_lebih_berat_ringan_3 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pertanyaan tentang <hasil> tidak diajukan

    Contoh:
      | keadaan                                                                                                                         | hasil             |
      | terlapor pernah dijatuhi hukuman disiplin ringan pada 5 Mei 2019 atas pelanggaran yang sifatnya lain                            | hukuman terdahulu |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat berat tanggal 5 Mei 2019 | tingkat instansi  |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat ptdh tanggal 5 Mei 2019  | tingkat instansi  |

  Skenario: bukan_lebih_berat_sedang_1, peringatan ALERT-PENGULANGAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor pernah dijatuhi hukuman disiplin ringan pada 5 Mei 2019 atas pelanggaran yang sifatnya lain
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-PENGULANGAN tidak muncul

  Skenario konsep: bukan_lebih_berat_sedang_1 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <hasil>

    Contoh:
      | keadaan                                                                                                                        | hasil                                                                                                                                                                                                     |
      | terlapor pernah dijatuhi hukuman disiplin sedang pada 5 Mei 2019 atas pelanggaran yang sifatnya lain                           | sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3 |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat ptdh tanggal 5 Mei 2019 | sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, dan berat.3                                                                            |

  Skenario konsep: bukan_lebih_berat_sedang_2 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pertanyaan tentang <hasil> tidak diajukan

    Contoh:
      | keadaan                                                                                                                         | hasil             |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat berat tanggal 5 Mei 2019 | tingkat instansi  |
      | terlapor pernah dijatuhi hukuman disiplin sedang pada 5 Mei 2019 atas pelanggaran yang sifatnya lain                            | hukuman terdahulu |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat ptdh tanggal 5 Mei 2019  | tingkat instansi  |

  Skenario konsep: bukan_lebih_berat_berat_2 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai negara
    Maka <hasil>

    Contoh:
      | keadaan                                                                                                                        | hasil                                                           |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat ptdh tanggal 5 Mei 2019 | temuan PP94-3e terpenuhi                                        |
      | terlapor pernah dijatuhi hukuman disiplin berat pada 5 Mei 2019 atas pelanggaran yang sifatnya lain                            | pertanyaan tentang hukuman terdahulu tidak diajukan             |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat ptdh tanggal 5 Mei 2019 | sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.3 |

  Skenario konsep: KONS-PERALIHAN-PEMERIKSAAN menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan   | hasil                             |
      | 30 Agustus 2021  | ALERT-PERALIHAN-PEMERIKSAAN       |
      | 31 Agustus 2021  | ALERT-PERALIHAN-PEMERIKSAAN tidak |
      | 1 September 2021 | ALERT-PERALIHAN-PEMERIKSAAN tidak |

  Skenario konsep: KONS-PERALIHAN-PEMERIKSAAN menurut perbuatan, hari perbuatan, dan tanggal pemeriksaan disiplin
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan <hari_perbuatan>
    Dan pemeriksaan disiplin dilakukan pada <tanggal_pemeriksaan_disiplin>
    Maka peringatan <hasil> muncul

    Contoh:
      | perbuatan      | hari_perbuatan                                                                  | tanggal_pemeriksaan_disiplin | hasil                             |
      | dukungan ktp   | perbuatan itu terjadi pada satu saat antara 30 Agustus 2021 dan 31 Agustus 2021 | 1 Januari 2024               | ALERT-PERALIHAN-PEMERIKSAAN tidak |
      | tim pemenangan | perbuatan itu terjadi pada 1 Oktober 2020                                       | 30 Agustus 2021              | ALERT-PERALIHAN-PEMERIKSAAN       |

  Skenario: KONS-PERALIHAN-PEMERIKSAAN, peringatan ALERT-PERALIHAN-PEMERIKSAAN muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka peringatan ALERT-PERALIHAN-PEMERIKSAAN muncul

  Skenario: KONS-PERALIHAN-PEMERIKSAAN, peringatan ALERT-PERALIHAN-PEMERIKSAAN tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Januari 2014
    Maka peringatan ALERT-PERALIHAN-PEMERIKSAAN tidak muncul

  Skenario konsep: KONS-SEDANG menurut hari penetapan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_penetapan | hari_perbuatan   | hasil                       |
      | 31 Juli 2021   | 30 Agustus 2021  | ALERT-SEDANG-TRANSISI       |
      | 1 Agustus 2021 | 31 Agustus 2021  | ALERT-SEDANG-TRANSISI tidak |
      | 2 Agustus 2021 | 1 September 2021 | ALERT-SEDANG-TRANSISI tidak |

  Skenario konsep: UU5-87(3) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap partai-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-LABEL-PEMBERHENTIAN-UU5 muncul

    Contoh:
      | hari_perbuatan   |
      | 30 Agustus 2021  |
      | 31 Agustus 2021  |
      | 1 September 2021 |

  Skenario: UU5-87(3), peringatan ALERT-LABEL-PEMBERHENTIAN-UU5 tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2018
    Maka peringatan ALERT-LABEL-PEMBERHENTIAN-UU5 tidak muncul

  Skenario konsep: KONS-WAJIB-PERIKSA menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan   | hasil                     |
      | 30 Agustus 2021  | ALERT-WAJIB-PERIKSA tidak |
      | 31 Agustus 2021  | ALERT-WAJIB-PERIKSA       |
      | 1 September 2021 | ALERT-WAJIB-PERIKSA       |

  Skenario konsep: PP94-REPEAT menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor pernah dijatuhi hukuman sedang pada jalur disiplin pada 5 Mei 2023 atas pelanggaran yang sifatnya sama
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-PENGULANGAN tidak muncul

    Contoh:
      | hari_perbuatan   |
      | 30 Agustus 2021  |
      | 31 Agustus 2021  |
      | 1 September 2021 |

  Skenario: PP94-REPEAT, peringatan ALERT-PENGULANGAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Juni 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENGULANGAN tidak muncul

  Skenario: PP94-REPEAT, peringatan ALERT-PENGULANGAN muncul karena PP94-REPEAT
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor pernah dijatuhi hukuman sedang pada jalur disiplin pada 1 Maret 2018 atas pelanggaran yang sifatnya sama
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka peringatan ALERT-PENGULANGAN muncul karena PP94-REPEAT

  Skenario konsep: PP94-CONC menurut status kepegawaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | perbuatan        | hari_perbuatan   | hasil              |
      | pns                | pembiaran atasan | 30 Agustus 2021  | ALERT-MUTASI tidak |
      | pns                | pembiaran atasan | 31 Agustus 2021  | ALERT-MUTASI       |
      | pns                | pembiaran atasan | 1 September 2021 | ALERT-MUTASI       |
      | cpns               | tidak menghukum  | 31 Agustus 2021  | ALERT-MUTASI       |

  Skenario konsep: PP94-PIDANA menurut status kepegawaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-DISIPLIN-DAN-PIDANA tidak muncul

    Contoh:
      | status_kepegawaian | perbuatan       | hari_perbuatan   |
      | cpns               | kampanye daring | 30 Agustus 2021  |
      | cpns               | kampanye daring | 31 Agustus 2021  |
      | cpns               | kampanye daring | 1 September 2021 |
      | pppk               | berita bohong   | 10 Oktober 2024  |

  Skenario: PP94-PIDANA, peringatan ALERT-DISIPLIN-DAN-PIDANA muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Maka peringatan ALERT-DISIPLIN-DAN-PIDANA muncul

  Skenario: PP94-PIDANA, peringatan ALERT-DISIPLIN-DAN-PIDANA muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 7 Maret 2017
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka peringatan ALERT-DISIPLIN-DAN-PIDANA muncul

  Skenario: PP94-PIDANA, peringatan ALERT-DISIPLIN-DAN-PIDANA tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2018
    Maka peringatan ALERT-DISIPLIN-DAN-PIDANA tidak muncul

  Skenario konsep: PP94-TANPA-JENJANG menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan   | hasil                             |
      | pns                | 30 Agustus 2021  | ALERT-PEJABAT-TANPA-JENJANG tidak |
      | pns                | 31 Agustus 2021  | ALERT-PEJABAT-TANPA-JENJANG tidak |
      | pns                | 1 September 2021 | ALERT-PEJABAT-TANPA-JENJANG tidak |
      | pppk               | 10 Oktober 2024  | ALERT-PEJABAT-TANPA-JENJANG       |

  Skenario: PP94-TANPA-JENJANG, peringatan ALERT-PEJABAT-TANPA-JENJANG muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Agustus 2021
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Maka peringatan ALERT-PEJABAT-TANPA-JENJANG muncul

  Skenario: PP94-TANPA-JENJANG, peringatan ALERT-PEJABAT-TANPA-JENJANG muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka peringatan ALERT-PEJABAT-TANPA-JENJANG muncul

  Skenario konsep: bukan_lebih_berat_ringan_1 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka <hasil>

    Contoh:
      | keadaan                                                                                                                         | hasil                                                                                    |
      | terlapor pernah dijatuhi hukuman disiplin ringan pada 5 Mei 2019 atas pelanggaran yang sifatnya lain                            | sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan.1, ringan.2, dan ringan.3 |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat berat tanggal 5 Mei 2019 | pertanyaan tentang tingkat instansi tidak diajukan                                       |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat ptdh tanggal 5 Mei 2019  | pertanyaan tentang tingkat instansi tidak diajukan                                       |

  Skenario: bukan_lebih_berat_berat_1, sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat ptdh tanggal 5 Mei 2019
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai negara
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.3

  Skenario konsep: bukan_lebih_berat_sedang_3 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pertanyaan tentang <hasil> tidak diajukan

    Contoh:
      | keadaan                                                                                                                          | hasil             |
      | terlapor pernah dijatuhi hukuman disiplin sedang pada 5 Mei 2019 atas pelanggaran yang sifatnya lain                             | hukuman terdahulu |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat ptdh tanggal 5 Mei 2019   | tingkat instansi  |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-3 pada tingkat sedang tanggal 5 Mei 2019 | tingkat instansi  |

  Skenario: KONS-PERALIHAN-PP94, peringatan ALERT-PERALIHAN-PP94 muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka peringatan ALERT-PERALIHAN-PP94 muncul

  Skenario: KONS-PERALIHAN-PP94, peringatan ALERT-PERALIHAN-PP94 tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Januari 2014
    Maka peringatan ALERT-PERALIHAN-PP94 tidak muncul
