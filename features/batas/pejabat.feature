# language: id
@batas
Fitur: Batas pejabat yang berwenang
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024

  Skenario konsep: AUTH-PRESIDEN menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan jpt madya
    Dan instansi terlapor adalah instansi tingkat pusat
    Dan terlapor sendiri adalah PPK
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                                                                 |
      | pns                | 31 Agustus 2021 | presiden                                                              |
      | asn                | 10 Oktober 2024 | presiden, kepala perwakilan, ppk, dan pejabat menurut aturan instansi |
      | cpns               | 10 Oktober 2024 | presiden                                                              |

  Skenario konsep: AUTH-PRESIDEN-PEMBERHENTIAN menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan instansi terlapor adalah instansi tingkat pusat
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai negara
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk dan presiden

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 31 Agustus 2021 |
      | cpns               | 10 Oktober 2024 |

  Skenario konsep: AUTH-PERWAKILAN menurut status kepegawaian dan tingkat instansi dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat <tingkat_instansi>
    Dan terlapor bertugas di perwakilan luar negeri
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | tingkat_instansi | hari_perbuatan  | hasil                                                                                   |
      | pns                | pusat            | 31 Agustus 2021 | kepala perwakilan                                                                       |
      | asn                | pusat            | 10 Oktober 2024 | kepala perwakilan, pengawas, jf ahli muda tertentu, dan pejabat menurut aturan instansi |
      | cpns               | pusat            | 10 Oktober 2024 | kepala perwakilan                                                                       |
      | pns                | provinsi         | 10 Oktober 2024 | pengawas dan jf ahli muda tertentu                                                      |

  Skenario konsep: AUTH-PPK-JPT-MADYA menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan jpt madya
    Dan instansi terlapor adalah instansi tingkat provinsi
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 31 Agustus 2021 |
      | cpns               | 10 Oktober 2024 |

  Skenario konsep: AUTH-PPK-AHLI-UTAMA menurut status kepegawaian dan jenjang jabatan dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan instansi terlapor adalah instansi tingkat pusat
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | hari_perbuatan  | hasil     |
      | pns                | fungsional      | 31 Agustus 2021 | ppk       |
      | cpns               | fungsional      | 10 Oktober 2024 | ppk       |
      | pns                | jpt pratama     | 10 Oktober 2024 | jpt madya |

  Skenario konsep: AUTH-PRATAMA-KABKOTA menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 31 Agustus 2021 |
      | cpns               | 10 Oktober 2024 |

  Skenario konsep: AUTH-PRATAMA-RINGAN menurut status kepegawaian dan tingkat instansi dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Dan instansi terlapor adalah instansi tingkat <tingkat_instansi>
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah jpt madya

    Contoh:
      | status_kepegawaian | tingkat_instansi | hari_perbuatan  |
      | pns                | provinsi         | 31 Agustus 2021 |
      | cpns               | provinsi         | 10 Oktober 2024 |
      | pns                | pusat            | 10 Oktober 2024 |

  Skenario konsep: AUTH-PRATAMA menurut tingkat instansi dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Dan instansi terlapor adalah instansi tingkat <tingkat_instansi>
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk

    Contoh:
      | tingkat_instansi | hari_perbuatan  |
      | provinsi         | 31 Agustus 2021 |
      | pusat            | 10 Oktober 2024 |

  Skenario konsep: AUTH-ADMINISTRATOR-RINGAN menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan administrator
    Dan instansi terlapor adalah instansi tingkat pusat
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah jpt pratama

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 31 Agustus 2021 |
      | cpns               | 10 Oktober 2024 |

  Skenario konsep: AUTH-ADMINISTRATOR-SEDANG menurut status kepegawaian dan tingkat instansi dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan administrator
    Dan instansi terlapor adalah instansi tingkat <tingkat_instansi>
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka <hasil>

    Contoh:
      | status_kepegawaian | tingkat_instansi | hari_perbuatan  | hasil                                                               |
      | pns                | pusat            | 31 Agustus 2021 | pejabat yang berwenang pada jalur disiplin adalah jpt madya         |
      | cpns               | pusat            | 10 Oktober 2024 | pejabat yang berwenang pada jalur disiplin adalah jpt madya dan ppk |
      | pns                | provinsi         | 10 Oktober 2024 | pejabat yang berwenang pada jalur disiplin adalah jpt madya         |

  Skenario: AUTH-ADMINISTRATOR-SEDANG-KABKOTA menurut hari perbuatan, pejabat yang berwenang pada jalur disiplin adalah ppk
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan administrator
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk

  Skenario konsep: AUTH-PENGAWAS-RINGAN menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pengawas
    Dan instansi terlapor adalah instansi tingkat provinsi
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah administrator

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 31 Agustus 2021 |
      | cpns               | 10 Oktober 2024 |

  Skenario konsep: AUTH-PENGAWAS-SEDANG menurut status kepegawaian dan tingkat instansi dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pengawas
    Dan instansi terlapor adalah instansi tingkat <tingkat_instansi>
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka <hasil>

    Contoh:
      | status_kepegawaian | tingkat_instansi | hari_perbuatan  | hasil                                                                 |
      | pns                | provinsi         | 31 Agustus 2021 | pejabat yang berwenang pada jalur disiplin adalah jpt pratama         |
      | cpns               | provinsi         | 10 Oktober 2024 | pejabat yang berwenang pada jalur disiplin adalah jpt pratama dan ppk |
      | pns                | pusat            | 10 Oktober 2024 | pejabat yang berwenang pada jalur disiplin adalah jpt pratama         |

  Skenario konsep: AUTH-PENGAWAS-SEDANG-KABKOTA menurut status kepegawaian dan tingkat instansi dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pengawas
    Dan instansi terlapor adalah instansi tingkat <tingkat_instansi>
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah jpt pratama dan <hasil>

    Contoh:
      | status_kepegawaian | tingkat_instansi | hari_perbuatan  | hasil                           |
      | pns                | kabupaten kota   | 31 Agustus 2021 | ppk                             |
      | cpns               | kabupaten kota   | 10 Oktober 2024 | ppk                             |
      | asn                | pusat            | 10 Oktober 2024 | pejabat menurut aturan instansi |

  Skenario konsep: AUTH-PELAKSANA-RINGAN menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat provinsi
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah pengawas dan jf ahli muda tertentu

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 31 Agustus 2021 |
      | cpns               | 10 Oktober 2024 |

  Skenario: AUTH-PELAKSANA-SEDANG menurut hari perbuatan, pejabat yang berwenang pada jalur disiplin adalah administrator
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat provinsi
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah administrator

  Skenario: AUTH-PELAKSANA-SEDANG menurut status kepegawaian, pejabat yang berwenang pada jalur disiplin adalah administrator dan ppk
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat provinsi
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah administrator dan ppk

  Skenario: AUTH-PELAKSANA-SEDANG menurut jenjang jabatan, pejabat yang berwenang pada jalur disiplin adalah administrator dan jpt pratama
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan instansi terlapor adalah instansi tingkat provinsi
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah administrator dan jpt pratama

  Skenario: AUTH-PELAKSANA-SEDANG menurut tingkat instansi, pejabat yang berwenang pada jalur disiplin adalah administrator
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat pusat
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah administrator

  Skenario konsep: AUTH-PELAKSANA-SEDANG-KABKOTA menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah administrator dan ppk

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 31 Agustus 2021 |
      | cpns               | 10 Oktober 2024 |

  Skenario konsep: AUTH-FUNGSIONAL-RINGAN menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan jenjang fungsional terlapor adalah ahli muda
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah pengawas, administrator, dan jpt pratama

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 31 Agustus 2021 |
      | cpns               | 10 Oktober 2024 |

  Skenario: AUTH-FUNGSIONAL-RINGAN menurut status kepegawaian, pejabat yang berwenang pada jalur disiplin adalah jpt pratama dan pejabat menurut aturan instansi
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan administrator
    Dan instansi terlapor adalah instansi tingkat pusat
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah jpt pratama dan pejabat menurut aturan instansi

  Skenario konsep: AUTH-FUNGSIONAL-SEDANG menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan jenjang fungsional terlapor adalah ahli muda
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                               |
      | pns                | 31 Agustus 2021 | administrator dan jpt pratama       |
      | cpns               | 10 Oktober 2024 | administrator, jpt pratama, dan ppk |

  Skenario: AUTH-FUNGSIONAL-SEDANG menurut status kepegawaian, pejabat yang berwenang pada jalur disiplin adalah jpt pratama dan pejabat menurut aturan instansi
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pengawas
    Dan instansi terlapor adalah instansi tingkat provinsi
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan terlapor tidak mempunyai jenjang fungsional
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah jpt pratama dan pejabat menurut aturan instansi

  Skenario: AUTH-PPK-BERAT menurut hari perbuatan, pejabat yang berwenang pada jalur disiplin adalah ppk
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan jenjang fungsional terlapor adalah ahli muda
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai negara
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk

  Skenario: AUTH-PPK-BERAT menurut jenjang jabatan, pertanyaan tentang jenjang fungsional tidak diajukan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu merugikan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pertanyaan tentang jenjang fungsional tidak diajukan

  Skenario konsep: AUTH-PPPK-PEMUTUSAN-PPK menurut jenjang jabatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan perjanjian kerja terlapor memuat kewajiban netral
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan <hasil> dan ppk

    Contoh:
      | jenjang_jabatan | hasil               |
      | pelaksana       | instansi            |
      | jpt pratama     | instansi            |
      | administrator   | instansi            |
      | pengawas        | instansi            |
      | fungsional      | instansi, presiden, |

  Skenario: AUTH-PPPK, pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi, presiden, dan ppk
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi, presiden, dan ppk

  Skenario: AUTH-MORAL menurut status kepegawaian, pejabat yang berwenang pada jalur etik adalah ppk dan pejabat pendelegasian ppk
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus cpns
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Maka pejabat yang berwenang pada jalur etik adalah ppk dan pejabat pendelegasian ppk

  Skenario konsep: AUTH-MORAL-PPPK menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Oktober 2024 sampai 30 November 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka pejabat yang berwenang pada jalur etik adalah ppk dan pejabat pendelegasian ppk

    Contoh:
      | hari_perbuatan    |
      | 12 Oktober 2024   |
      | 22 September 2022 |

  Skenario konsep: AUTH-PTDH-PRESIDEN-LAMA menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt utama
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka pejabat yang berwenang pada jalur kepegawaian adalah presiden

    Contoh:
      | hari_perbuatan  |
      | 16 Oktober 2004 |
      | 6 April 2017    |

  Skenario konsep: AUTH-PTDH-PPK-LAMA menurut status kepegawaian dan jenjang jabatan dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 6 April 2017
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | hari_perbuatan  | hasil                                                                 |
      | pns                | pelaksana       | 6 April 2017    | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | pns                | pelaksana       | 16 Oktober 2004 | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | cpns               | pelaksana       | 6 April 2017    | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | pns                | jpt pratama     | 6 April 2017    | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | pns                | administrator   | 6 April 2017    | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | pns                | pengawas        | 6 April 2017    | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | pns                | fungsional      | 6 April 2017    | pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk |

  Skenario: AUTH-PTDH-PPK-LAMA menurut jenjang jabatan, pertanyaan tentang jenjang fungsional tidak diajukan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 6 April 2017
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka pertanyaan tentang jenjang fungsional tidak diajukan

  Skenario konsep: AUTH-PTDH-PRESIDEN menurut status kepegawaian dan jenjang jabatan dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | hari_perbuatan | hasil                                                                 |
      | pns                | jpt madya       | 7 April 2017   | pejabat yang berwenang pada jalur kepegawaian adalah presiden         |
      | cpns               | jpt madya       | 5 Maret 2024   | pejabat yang berwenang pada jalur kepegawaian adalah presiden         |
      | pns                | fungsional      | 5 Maret 2024   | pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk |

  Skenario konsep: AUTH-PTDH-PPK menurut status kepegawaian dan jenjang jabatan dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | hari_perbuatan | hasil                                                                 |
      | pns                | administrator   | 7 April 2017   | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | cpns               | administrator   | 5 Maret 2024   | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | pns                | pengawas        | 5 Maret 2024   | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | pns                | fungsional      | 5 Maret 2024   | pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk |

  Skenario: AUTH-PTDH-PPK menurut jenjang jabatan, pertanyaan tentang jenjang fungsional tidak diajukan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka pertanyaan tentang jenjang fungsional tidak diajukan

  Skenario konsep: AUTH-PTDH-PPPK-PRESIDEN menurut jenjang jabatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka <hasil>

    Contoh:
      | jenjang_jabatan | hasil                                                                 |
      | jpt utama       | pejabat yang berwenang pada jalur kepegawaian adalah presiden         |
      | jpt madya       | pejabat yang berwenang pada jalur kepegawaian adalah presiden         |
      | fungsional      | pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk |

  Skenario: AUTH-PTDH-PPPK-PPK, pejabat yang berwenang pada jalur kepegawaian adalah ppk
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 28 November 2018
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka pejabat yang berwenang pada jalur kepegawaian adalah ppk

  Skenario konsep: AUTH-PTDH-PPPK-PPK menurut jenjang jabatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka <hasil>

    Contoh:
      | jenjang_jabatan | hasil                                                                 |
      | jpt pratama     | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | administrator   | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | pengawas        | pejabat yang berwenang pada jalur kepegawaian adalah ppk              |
      | fungsional      | pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk |

  Skenario: AUTH-PTDH-PPPK-PPK menurut jenjang jabatan, pertanyaan tentang jenjang fungsional tidak diajukan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka pertanyaan tentang jenjang fungsional tidak diajukan
