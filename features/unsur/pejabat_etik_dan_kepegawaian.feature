# language: id
@unsur
Fitur: Unsur demi unsur – authority/etik-dan-kepegawaian.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: AUTH-PTDH-PRESIDEN-LAMA menurut jenjang jabatan
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Oktober 2004
    Maka <hasil>

    Contoh:
      | jenjang_jabatan | hasil                                                         |
      | jpt utama       | temuan PP37 belum pasti                                       |
      | jpt madya       | pejabat yang berwenang pada jalur kepegawaian adalah presiden |

  Skenario: AUTH-PTDH-PRESIDEN-LAMA, pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk
    Diketahui terlapor berstatus cpns
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk

  Skenario konsep: AUTH-PTDH-PPK-LAMA menurut status kepegawaian, jenjang jabatan, dan jenjang fungsional
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan jenjang fungsional terlapor adalah <jenjang_fungsional>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | jenjang_fungsional | hasil                                                         |
      | pns                | pelaksana       | ahli madya         | temuan PP37 belum pasti                                       |
      | pns                | fungsional      | ahli madya         | pejabat yang berwenang pada jalur kepegawaian adalah ppk      |
      | asn                | fungsional      | ahli utama         | pejabat yang berwenang pada jalur kepegawaian adalah presiden |

  Skenario: AUTH-PTDH-PPK-LAMA, pejabat yang berwenang pada jalur kepegawaian adalah pejabat belum ditentukan
    Diketahui terlapor berstatus pns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka pejabat yang berwenang pada jalur kepegawaian adalah pejabat belum ditentukan

  Skenario: AUTH-PTDH-PRESIDEN, temuan PP11-255 belum pasti
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt madya
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-255 belum pasti

  Skenario: AUTH-PTDH-PRESIDEN, pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk
    Diketahui status kepegawaian terlapor tidak diketahui
    Dan terlapor menduduki jenjang jabatan jpt madya
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2024
    Maka pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk

  Skenario konsep: AUTH-PTDH-PPK menurut status kepegawaian, jenjang jabatan, dan jenjang fungsional
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan jenjang fungsional terlapor adalah <jenjang_fungsional>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | jenjang_fungsional | hasil                                                         |
      | pns                | administrator   | ahli madya         | temuan PP11-255 belum pasti                                   |
      | pns                | fungsional      | ahli madya         | pejabat yang berwenang pada jalur kepegawaian adalah ppk      |
      | asn                | fungsional      | ahli utama         | pejabat yang berwenang pada jalur kepegawaian adalah presiden |

  Skenario: AUTH-PTDH-PPK, pejabat yang berwenang pada jalur kepegawaian adalah pejabat belum ditentukan
    Diketahui terlapor berstatus pns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka pejabat yang berwenang pada jalur kepegawaian adalah pejabat belum ditentukan

  Skenario: AUTH-PTDH-PPPK-PRESIDEN, temuan PPPK-53(3)c belum pasti
    Diketahui terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan jpt utama
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PPPK-53(3)c belum pasti

  Skenario: AUTH-PTDH-PPPK-PRESIDEN, pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk
    Diketahui terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk

  Skenario konsep: AUTH-PTDH-PPPK-PPK menurut status kepegawaian, jenjang jabatan, dan jenjang fungsional
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan jenjang fungsional terlapor adalah <jenjang_fungsional>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | jenjang_fungsional | hasil                                                         |
      | pppk               | pelaksana       | ahli madya         | temuan PPPK-53(3)c belum pasti                                |
      | pppk               | fungsional      | ahli madya         | pejabat yang berwenang pada jalur kepegawaian adalah ppk      |
      | asn                | fungsional      | ahli utama         | pejabat yang berwenang pada jalur kepegawaian adalah presiden |

  Skenario: AUTH-PTDH-PPPK-PPK, pejabat yang berwenang pada jalur kepegawaian adalah pejabat belum ditentukan
    Diketahui terlapor berstatus pppk
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka pejabat yang berwenang pada jalur kepegawaian adalah pejabat belum ditentukan

  Skenario konsep: AUTH-BERHENTI-PRESIDEN menurut perbuatan dan hari perbuatan
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan fungsional
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk

    Contoh:
      | perbuatan         | hari_perbuatan  |
      | dipidana          | 3 Februari 2025 |
      | ditahan tersangka | 7 April 2017    |

  Skenario: AUTH-BERHENTI-PRESIDEN, temuan PP11-247-2023 belum pasti
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt utama
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan PP11-247-2023 belum pasti

  Skenario: AUTH-BERHENTI-PRESIDEN, pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk

  Skenario konsep: AUTH-BERHENTI-PPK menurut jenjang jabatan
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan jenjang fungsional terlapor adalah ahli madya
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2022
    Maka <hasil>

    Contoh:
      | jenjang_jabatan | hasil                                                    |
      | pelaksana       | temuan PP11-276c belum pasti                             |
      | fungsional      | pejabat yang berwenang pada jalur kepegawaian adalah ppk |

  Skenario konsep: AUTH-BERHENTI-PPK menurut jenjang jabatan dan hari perbuatan
    Diketahui terlapor berstatus pns
    Dan <jenjang_jabatan>
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka pejabat yang berwenang pada jalur kepegawaian adalah <hasil>

    Contoh:
      | jenjang_jabatan                                  | hari_perbuatan  | hasil                    |
      | terlapor menduduki jenjang jabatan pelaksana     | 7 April 2017    | ppk                      |
      | terlapor tidak menduduki jenjang jabatan apa pun | 2 Februari 2022 | pejabat belum ditentukan |
      | terlapor menduduki jenjang jabatan pengawas      | 2 Februari 2022 | ppk                      |
      | terlapor menduduki jenjang jabatan fungsional    | 2 Februari 2022 | presiden dan ppk         |

  Skenario: AUTH-BERHENTI-PPK, pejabat yang berwenang pada jalur kepegawaian adalah ppk
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2018
    Maka pejabat yang berwenang pada jalur kepegawaian adalah ppk

  Skenario konsep: AUTH-BERHENTI-PPPK-PRESIDEN menurut keadaan dan hari perbuatan
    Diketahui terlapor berstatus pppk
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka pejabat yang berwenang pada jalur kepegawaian adalah <hasil>

    Contoh:
      | keadaan                                                      | hari_perbuatan   | hasil            |
      | terlapor menduduki jenjang jabatan jpt utama                 | 2 Februari 2025  | presiden         |
      | terlapor menduduki jenjang jabatan fungsional                | 2 Februari 2025  | presiden dan ppk |
      | bacaan OQ-A-23 ditetapkan pada posisi status_tersangka_cukup | 28 November 2018 | presiden dan ppk |
      | terlapor menduduki jenjang jabatan jpt madya                 | 2 Februari 2025  | presiden         |
      | terlapor menduduki jenjang jabatan jpt pratama               | 2 Februari 2025  | ppk              |

  Skenario: AUTH-BERHENTI-PPPK-PRESIDEN, temuan PPPK-73 belum pasti
    Diketahui terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka temuan PPPK-73 belum pasti

  Skenario konsep: AUTH-BERHENTI-PPPK-PPK menurut jenjang jabatan
    Diketahui terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan jenjang fungsional terlapor adalah ahli madya
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka <hasil>

    Contoh:
      | jenjang_jabatan | hasil                                                    |
      | pelaksana       | temuan PPPK-73 belum pasti                               |
      | fungsional      | pejabat yang berwenang pada jalur kepegawaian adalah ppk |

  Skenario konsep: AUTH-BERHENTI-PPPK-PPK menurut keadaan dan hari perbuatan
    Diketahui terlapor berstatus pppk
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka pejabat yang berwenang pada jalur kepegawaian adalah <hasil>

    Contoh:
      | keadaan                                                      | hari_perbuatan   | hasil                    |
      | bacaan OQ-A-23 ditetapkan pada posisi status_tersangka_cukup | 28 November 2018 | presiden dan ppk         |
      | terlapor tidak menduduki jenjang jabatan apa pun             | 2 Februari 2025  | pejabat belum ditentukan |
      | terlapor menduduki jenjang jabatan pelaksana                 | 2 Februari 2025  | ppk                      |
      | terlapor menduduki jenjang jabatan jpt pratama               | 2 Februari 2025  | ppk                      |
      | terlapor menduduki jenjang jabatan administrator             | 2 Februari 2025  | ppk                      |
      | terlapor menduduki jenjang jabatan pengawas                  | 2 Februari 2025  | ppk                      |

  Skenario: AUTH-BERHENTI-CPNS, pejabat yang berwenang pada jalur kepegawaian adalah ppk
    Diketahui terlapor berstatus cpns
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka pejabat yang berwenang pada jalur kepegawaian adalah ppk

  Skenario: AUTH-PTDH-CPNS, pejabat yang berwenang pada jalur kepegawaian adalah presiden
    Diketahui terlapor berstatus asn
    Dan terlapor menduduki jenjang jabatan jpt madya
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka pejabat yang berwenang pada jalur kepegawaian adalah presiden

  Skenario: AUTH-PTDH-CPNS, pejabat yang berwenang menjatuhkan ptdh adalah ppk dan pejabat belum ditentukan
    Diketahui status kepegawaian terlapor tidak diketahui
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka pejabat yang berwenang menjatuhkan ptdh adalah ppk dan pejabat belum ditentukan

  Skenario konsep: AUTH-BERHENTI-TANPA-JENJANG menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka pejabat yang berwenang pada jalur kepegawaian adalah pejabat belum ditentukan

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 6 April 2017    |
      | pns                | 16 Oktober 2004 |
      | pppk               | 5 Maret 2024    |
