# language: id
@unsur
Fitur: Unsur demi unsur – authority/disiplin-pp53.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: AUTH53-PRESIDEN menurut status kepegawaian
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan jpt utama
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka pejabat yang berwenang <hasil>

    Contoh:
      | status_kepegawaian | hasil                                                           |
      | pns                | pada jalur disiplin adalah ppk, pejabat lain pp53, dan presiden |
      | asn                | menjatuhkan berat_pp53.2 adalah presiden dan ppk                |

  Skenario konsep: AUTH53-PRESIDEN menurut jenis pencalonan, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus asn
    Dan <jenis_pencalonan>
    Ketika <perbuatan>
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, dan gubernur

    Contoh:
      | jenis_pencalonan                                       | perbuatan                                                          | hari_perbuatan |
      | ada pencalonan caleg-1 berupa calon dpr                | terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1 | 1 Oktober 2018 |
      | ada pencalonan paslon-1 berupa pasangan calon presiden | terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1    | 6 Juni 2010    |

  Skenario: AUTH53-PRESIDEN, pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, dan gubernur
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus cpns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, dan gubernur

  Skenario konsep: AUTH53-PRESIDEN menurut jenjang jabatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, dan presiden

    Contoh:
      | jenjang_jabatan |
      | jpt utama       |
      | jpt madya       |

  Skenario: AUTH53-PRESIDEN, pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, dan presiden
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Agustus 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan terlapor menduduki jenjang jabatan jpt utama
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap caleg-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, dan presiden

  Skenario konsep: AUTH53-PPK-BERAT-LAIN menurut status kepegawaian, tingkat instansi, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Dan instansi terlapor adalah instansi tingkat <tingkat_instansi>
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka pejabat yang berwenang <hasil>

    Contoh:
      | status_kepegawaian | tingkat_instansi | hari_perbuatan  | hasil                                                                                                                                                      |
      | pns                | pusat            | 1 Februari 2015 | pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, kepala perwakilan, jpt madya, jpt pratama, administrator, pengawas, dan jf ahli muda tertentu |
      | pns                | pusat            | 1 Februari 2015 | menjatuhkan sedang_pp53.3 adalah ppk                                                                                                                       |
      | pns                | pusat            | 6 Juni 2010     | menjatuhkan sedang_pp53.3 adalah ppk                                                                                                                       |
      | pns                | pusat            | 30 Agustus 2021 | menjatuhkan sedang_pp53.3 adalah ppk                                                                                                                       |
      | cpns               | pusat            | 1 Februari 2015 | menjatuhkan sedang_pp53.3 adalah ppk                                                                                                                       |
      | pns                | provinsi         | 1 Februari 2015 | menjatuhkan sedang_pp53.3 adalah ppk                                                                                                                       |

  Skenario konsep: AUTH53-PPK-ATAS menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka <hasil>

    Contoh:
      | keadaan                                        | hasil                                                                                                                                           |
      | terlapor menduduki jenjang jabatan jpt pratama | pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, gubernur, kepala perwakilan, dan jpt madya                            |
      | terlapor menduduki jenjang jabatan fungsional  | pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, kepala perwakilan, pengawas, administrator, jpt pratama, dan presiden |
      | jenjang fungsional terlapor adalah ahli utama  | pertanyaan tentang jenjang fungsional tidak diajukan                                                                                            |

  Skenario konsep: AUTH53-PPK-ATAS menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka pejabat yang berwenang pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                                                                 |
      | pns                | 1 Februari 2015 | ppk dan gubernur                                                      |
      | pns                | 6 Juni 2010     | ppk dan gubernur                                                      |
      | pns                | 30 Agustus 2021 | ppk dan gubernur                                                      |
      | asn                | 1 Februari 2015 | ppk, pejabat lain pp53, gubernur, dan pejabat menurut aturan instansi |
      | cpns               | 1 Februari 2015 | ppk dan gubernur                                                      |

  Skenario: AUTH53-PPK-ATAS, pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, dan presiden
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt utama
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, dan presiden
    Dan pertanyaan tentang jenjang fungsional tidak diajukan

  Skenario: AUTH53-PPK-ATAS, pertanyaan tentang jenjang fungsional diajukan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus asn
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka pertanyaan tentang jenjang fungsional diajukan

  Skenario konsep: AUTH53-PPK-ATAS menurut jenjang fungsional
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan jenjang fungsional terlapor adalah <jenjang_fungsional>
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka pejabat yang berwenang pada jalur disiplin adalah <hasil>

    Contoh:
      | jenjang_fungsional | hasil                                         |
      | ahli utama         | ppk dan presiden                              |
      | ahli madya         | ppk, pengawas, administrator, dan jpt pratama |

  Skenario: AUTH53-GUBERNUR-SEKDA, pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, gubernur, kepala perwakilan, jpt madya, jpt pratama, administrator, pengawas, dan jf ahli muda tertentu
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, gubernur, kepala perwakilan, jpt madya, jpt pratama, administrator, pengawas, dan jf ahli muda tertentu
    Dan pertanyaan tentang jabatan diajukan

  Skenario: AUTH53-GUBERNUR-SEKDA, pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, gubernur, kepala perwakilan, jpt madya, jpt pratama, dan administrator
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, gubernur, kepala perwakilan, jpt madya, jpt pratama, dan administrator

  Skenario konsep: AUTH53-GUBERNUR-SEKDA menurut status kepegawaian
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan terlapor adalah sekda
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Maka pejabat yang berwenang <hasil>

    Contoh:
      | status_kepegawaian | hasil                                            |
      | cpns               | pada jalur disiplin adalah ppk dan gubernur      |
      | asn                | menjatuhkan berat_pp53.2 adalah gubernur dan ppk |

  Skenario: AUTH53-SEDANG-KABKOTA, pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, gubernur, jpt pratama, dan administrator
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, gubernur, jpt pratama, dan administrator

  Skenario konsep: AUTH53-PPK-BERAT menurut tingkat instansi, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan instansi terlapor adalah instansi tingkat <tingkat_instansi>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka pejabat yang berwenang menjatuhkan <hasil> adalah <hasil_2>

    Contoh:
      | tingkat_instansi | perbuatan      | hari_perbuatan  | hasil         | hasil_2                               |
      | kabupaten kota   | dukungan ktp   | 6 Juni 2010     | sedang_pp53.3 | ppk                                   |
      | kabupaten kota   | tim pemenangan | 30 Agustus 2021 | sedang_pp53.3 | ppk                                   |
      | desa             | tim pemenangan | 1 Oktober 2020  | berat_pp53.2  | presiden dan pejabat belum ditentukan |

  Skenario: AUTH53-PPK-BERAT, pejabat yang berwenang menjatuhkan sedang_pp53.3 adalah ppk
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus cpns
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Maka pejabat yang berwenang menjatuhkan sedang_pp53.3 adalah ppk

  Skenario: AUTH53-LAIN, pejabat yang berwenang menjatuhkan ringan_pp53.1 adalah ppk dan pejabat lain pp53
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka pejabat yang berwenang menjatuhkan ringan_pp53.1 adalah ppk dan pejabat lain pp53

  Skenario konsep: AUTH53-LAIN menurut hari penilaian, status kepegawaian, dan perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka pejabat yang berwenang menjatuhkan ringan_pp53.1 adalah ppk dan pejabat lain pp53

    Contoh:
      | hari_penilaian    | status_kepegawaian | perbuatan            |
      | 1 Oktober 2021    | pns                | kegiatan berpihak    |
      | 30 September 2021 | cpns               | memasang alat peraga |
