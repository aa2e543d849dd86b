# language: id
@disiplin
Fitur: Pejabat yang berwenang dan jenis hukuman disiplin
  PP 94/2021 Pasal 8, 16 sampai 23, dan 42. Ringan oleh pejabat satu tingkat di atas, sedang dua tingkat, berat oleh PPK;
  pemberhentian pejabat tinggi oleh Presiden. Hukum menetapkan tingkat; jenis di dalamnya pilihan pejabat.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  Skenario konsep: Pejabat yang berwenang menurut jenjang, instansi, dan tingkat
    Diketahui terlapor menduduki jenjang jabatan <jenjang>
    Dan instansi terlapor adalah instansi tingkat <instansi>
    Dan terlapor bukan PPK
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Dan <fungsional>
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka jalur disiplin merekomendasikan tingkat <tingkat>
    Dan pejabat yang berwenang pada jalur disiplin adalah <pejabat>

    Contoh: JPT utama
      | jenjang   | fungsional                               | instansi | dampak     | tingkat | pejabat  |
      | jpt utama | terlapor tidak mempunyai jenjang fungsional | pusat | unit kerja | ringan  | presiden |
      | jpt utama | terlapor tidak mempunyai jenjang fungsional | pusat | instansi   | sedang  | presiden |
      | jpt utama | terlapor tidak mempunyai jenjang fungsional | pusat | negara     | berat   | presiden |

    Contoh: JPT madya yang bukan PPK
      | jenjang   | fungsional                               | instansi | dampak     | tingkat | pejabat          |
      | jpt madya | terlapor tidak mempunyai jenjang fungsional | provinsi | unit kerja | ringan | ppk             |
      | jpt madya | terlapor tidak mempunyai jenjang fungsional | provinsi | instansi   | sedang | ppk             |
      | jpt madya | terlapor tidak mempunyai jenjang fungsional | provinsi | negara     | berat  | ppk dan presiden |

    Contoh: JPT pratama
      | jenjang     | fungsional                               | instansi       | dampak     | tingkat | pejabat   |
      | jpt pratama | terlapor tidak mempunyai jenjang fungsional | provinsi       | unit kerja | ringan | jpt_madya |
      | jpt pratama | terlapor tidak mempunyai jenjang fungsional | provinsi       | instansi   | sedang | ppk       |
      | jpt pratama | terlapor tidak mempunyai jenjang fungsional | provinsi       | negara     | berat  | ppk       |
      | jpt pratama | terlapor tidak mempunyai jenjang fungsional | kabupaten kota | unit kerja | ringan | ppk       |
      | jpt pratama | terlapor tidak mempunyai jenjang fungsional | kabupaten kota | instansi   | sedang | ppk       |
      | jpt pratama | terlapor tidak mempunyai jenjang fungsional | kabupaten kota | negara     | berat  | ppk       |

    Contoh: Administrator
      | jenjang       | fungsional                               | instansi       | dampak     | tingkat | pejabat     |
      | administrator | terlapor tidak mempunyai jenjang fungsional | pusat          | unit kerja | ringan | jpt_pratama |
      | administrator | terlapor tidak mempunyai jenjang fungsional | pusat          | instansi   | sedang | jpt_madya   |
      | administrator | terlapor tidak mempunyai jenjang fungsional | pusat          | negara     | berat  | ppk         |
      | administrator | terlapor tidak mempunyai jenjang fungsional | kabupaten kota | unit kerja | ringan | jpt_pratama |
      | administrator | terlapor tidak mempunyai jenjang fungsional | kabupaten kota | instansi   | sedang | ppk         |

    Contoh: Pengawas
      | jenjang  | fungsional                               | instansi       | dampak     | tingkat | pejabat             |
      | pengawas | terlapor tidak mempunyai jenjang fungsional | provinsi       | unit kerja | ringan | administrator       |
      | pengawas | terlapor tidak mempunyai jenjang fungsional | provinsi       | instansi   | sedang | jpt_pratama         |
      | pengawas | terlapor tidak mempunyai jenjang fungsional | kabupaten kota | instansi   | sedang | jpt_pratama dan ppk |
      | pengawas | terlapor tidak mempunyai jenjang fungsional | kabupaten kota | negara     | berat  | ppk                 |

    Contoh: Pelaksana
      | jenjang   | fungsional                               | instansi       | dampak     | tingkat | pejabat                             |
      | pelaksana | terlapor tidak mempunyai jenjang fungsional | provinsi       | unit kerja | ringan | pengawas dan jf_ahli_muda_tertentu  |
      | pelaksana | terlapor tidak mempunyai jenjang fungsional | provinsi       | instansi   | sedang | administrator                       |
      | pelaksana | terlapor tidak mempunyai jenjang fungsional | kabupaten kota | instansi   | sedang | administrator dan ppk               |
      | pelaksana | terlapor tidak mempunyai jenjang fungsional | kabupaten kota | negara     | berat  | ppk                                 |

    Contoh: Pejabat fungsional
      | jenjang    | fungsional                                 | instansi       | dampak     | tingkat | pejabat                                   |
      | fungsional | jenjang fungsional terlapor adalah ahli muda  | kabupaten kota | unit kerja | ringan | pengawas, administrator, dan jpt_pratama  |
      | fungsional | jenjang fungsional terlapor adalah ahli muda  | kabupaten kota | instansi   | sedang | administrator dan jpt_pratama             |
      | fungsional | jenjang fungsional terlapor adalah ahli muda  | kabupaten kota | negara     | berat  | ppk                                       |
      | fungsional | jenjang fungsional terlapor adalah ahli utama | pusat          | unit kerja | ringan | ppk                                       |
      | fungsional | jenjang fungsional terlapor adalah ahli utama | pusat          | instansi   | sedang | ppk                                       |
      | fungsional | jenjang fungsional terlapor adalah ahli utama | pusat          | negara     | berat  | ppk dan presiden                          |

  Skenario konsep: JPT madya yang sendiri PPK dihukum Presiden
    Diketahui terlapor menduduki jenjang jabatan jpt madya
    Dan instansi terlapor adalah instansi tingkat pusat
    Dan terlapor sendiri adalah PPK
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka pejabat yang berwenang pada jalur disiplin adalah presiden

    Contoh:
      | dampak     |
      | unit kerja |
      | instansi   |
      | negara     |

  Skenario: PNS di perwakilan luar negeri dihukum ringan oleh Kepala Perwakilan
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat pusat
    Dan terlapor bertugas di perwakilan luar negeri
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah kepala_perwakilan

  Skenario konsep: Jenis hukuman yang dapat dijatuhkan kepada PNS
    Diketahui terlapor menduduki jenjang jabatan <jenjang>
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <sanksi>

    Contoh:
      | jenjang       | dampak     | sanksi                                                     |
      | pelaksana     | unit kerja | ringan.1, ringan.2, dan ringan.3                           |
      | pelaksana     | instansi   | sedang_transisi.1, sedang_transisi.2, dan sedang_transisi.3 |
      | pelaksana     | negara     | berat.1 dan berat.3                                        |
      | administrator | negara     | berat.1, berat.2, dan berat.3                              |
      | fungsional    | negara     | berat.1, berat.2, dan berat.3                              |

  Skenario konsep: CPNS yang terbukti melanggar sedang atau berat berhenti sebagai CPNS
    Diketahui terlapor tidak menduduki jenjang jabatan apa pun
    Tapi terlapor berstatus cpns
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka jalur disiplin merekomendasikan tingkat <tingkat>
    Dan peringatan ALERT-CPNS-SELESAI <muncul>

    Contoh:
      | dampak     | tingkat | muncul       |
      | unit kerja | ringan  | tidak muncul |
      | instansi   | sedang  | muncul       |
      | negara     | berat   | muncul       |

  Skenario konsep: Jenis hukuman PPPK menurut instansi, pemutusan hanya bila perjanjian memuat kewajiban netral
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Tapi terlapor berstatus pppk
    Dan <perjanjian>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka temuan SKB22-D1 terpenuhi
    Dan sanksi yang dapat dijatuhkan pada jalur disiplin adalah <sanksi>
    Dan peringatan ALERT-PPPK-INSTANSI muncul

    Contoh:
      | perjanjian                                                              | sanksi                                                  |
      | perjanjian kerja terlapor memuat kewajiban netral                       | menurut_instansi.berat dan menurut_instansi.pemutusan   |
      | perjanjian kerja terlapor tidak memuat kewajiban netral                 | menurut_instansi.berat                                  |
      | tidak diketahui apakah perjanjian kerja terlapor memuat kewajiban netral | menurut_instansi.berat dan menurut_instansi.pemutusan  |

  Skenario: Jenjang jabatan yang belum diketahui menjadi pertanyaan
    Diketahui jenjang jabatan terlapor tidak diketahui
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka temuan SKB22-D1 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat

  @OQ-A-55
  Skenario konsep: Tanpa jabatan atau pada pemerintah desa tidak ada pejabat yang disebut
    Diketahui <keadaan>
    Dan <instansi>
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka pejabat yang berwenang pada jalur disiplin adalah <pejabat>
    Dan peringatan ALERT-PEJABAT-TANPA-JENJANG <muncul>

    Contoh:
      | keadaan                                      | instansi                                                  | dampak     | pejabat                            | muncul       |
      | terlapor tidak menduduki jenjang jabatan apa pun | instansi terlapor adalah instansi tingkat kabupaten kota | unit kerja | pejabat_belum_ditentukan           | muncul       |
      | terlapor tidak menduduki jenjang jabatan apa pun | instansi terlapor adalah instansi tingkat kabupaten kota | negara     | pejabat_belum_ditentukan           | muncul       |
      | terlapor menduduki jenjang jabatan pelaksana | instansi terlapor adalah instansi tingkat desa            | unit kerja | pengawas dan jf_ahli_muda_tertentu | muncul       |
      | terlapor menduduki jenjang jabatan pelaksana | instansi terlapor adalah instansi tingkat desa            | instansi   | pejabat_belum_ditentukan           | muncul       |
      | terlapor menduduki jenjang jabatan pelaksana | instansi terlapor adalah instansi tingkat kabupaten kota  | negara     | ppk                                | tidak muncul |

  Skenario konsep: Dua tingkat di bawah Kepala Perwakilan, dan berat oleh PPK
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat pusat
    Dan terlapor bertugas di perwakilan luar negeri
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka pejabat yang berwenang pada jalur disiplin adalah <pejabat>

    Contoh:
      | dampak   | pejabat           |
      | instansi | kepala_perwakilan |
      | negara   | ppk               |

  Skenario konsep: Administrator dan pengawas pada tingkat yang belum disebut di atas
    Diketahui terlapor menduduki jenjang jabatan <jenjang>
    Dan instansi terlapor adalah instansi tingkat <instansi>
    Dan terlapor tidak bertugas di perwakilan luar negeri
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka pejabat yang berwenang pada jalur disiplin adalah <pejabat>

    Contoh:
      | jenjang       | instansi       | dampak     | pejabat                            |
      | jpt pratama   | pusat          | unit kerja | jpt_madya                          |
      | jpt pratama   | pusat          | negara     | ppk                                |
      | administrator | provinsi       | unit kerja | jpt_pratama                        |
      | administrator | provinsi       | instansi   | jpt_madya                          |
      | administrator | kabupaten kota | negara     | ppk                                |
      | pengawas      | pusat          | negara     | ppk                                |
      | pengawas      | kabupaten kota | unit kerja | administrator                      |
      | pelaksana     | pusat          | unit kerja | pengawas dan jf_ahli_muda_tertentu |
      | pelaksana     | pusat          | negara     | ppk                                |
