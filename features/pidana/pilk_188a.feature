# language: id
@pidana @PILK-188-A
Fitur: Pasal 71 ayat (1) jo. Pasal 188 UU Pilkada – keputusan atau tindakan yang menguntungkan atau merugikan pasangan calon
  Subjek: pejabat negara, pejabat ASN, kepala desa atau lurah; sejak 14 November 2024 (Putusan MK 136/PUU-XXII/2024) juga
  pejabat daerah dan anggota TNI/Polri. Unsur: keputusan dan/atau tindakan, menguntungkan atau merugikan salah satu pasangan
  calon, dengan sengaja. Siapa pejabat ASN diperselisihkan (OQ-C-1); waktunya OQ-C-2 dan OQ-C-29.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario: Camat membuat keputusan yang menguntungkan satu pasangan calon dalam masa kampanye
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan ada laporan atas perbuatan itu
    Dan pelanggaran itu diketahui pada 9 Oktober 2024
    Dan laporan itu disampaikan pada 14 Oktober 2024
    Maka temuan PILK-188-A terpenuhi
    Dan tingkat temuan PILK-188-A adalah pidana
    Dan temuan PILK-188-A berdasar pada uu-10-2016/71/1
    Dan jalur pidana merekomendasikan tingkat pidana
    Dan pidana pokok PILK-188-A adalah penjara
    Dan ancaman pidana badan PILK-188-A adalah 1 sampai 6 bulan
    Dan ancaman denda PILK-188-A adalah Rp600.000 sampai Rp6.000.000
    Dan pidana badan dan denda PILK-188-A dihubungkan dengan kata dan/atau
    Dan peringatan ALERT-PENERUSAN muncul

  Skenario: Pidana dan disiplin berjalan berdampingan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka jalur pidana merekomendasikan tingkat pidana
    Dan jalur disiplin merekomendasikan tingkat berat

  Skenario konsep: Unsur perbuatan yang gugur atau belum diketahui
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-188-A <hasil>
    Dan unsur <unsur> pada temuan PILK-188-A <hasil>

    Contoh:
      | unsur            | keadaan                                                           | hasil           |
      | kesengajaan      | perbuatan itu dilakukan secara tidak sengaja                      | tidak terpenuhi |
      | kesengajaan      | tidak diketahui apakah perbuatan itu dilakukan secara sengaja     | belum pasti     |
      | akibat perbuatan | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun   | tidak terpenuhi |
      | akibat perbuatan | tidak diketahui apakah perbuatan itu menguntungkan atau merugikan | belum pasti     |
      | akibat perbuatan | perbuatan itu merugikan pihak yang dituju                         | terpenuhi       |

  Skenario: Tindakan yang menguntungkan partai, bukan pasangan calon
    Diketahui ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A tidak terpenuhi

  @OQ-C-1
  Skenario konsep: Siapa pejabat ASN
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus <status>
    Tapi terlapor menduduki jenjang jabatan <jenjang>
    Tapi jabatan terlapor adalah <jabatan>
    Dan <memimpin>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A <hasil>
    Dan menurut posisi bawaan temuan PILK-188-A <bawaan>
    Dan di bawah bacaan OQ-C-1=struktural temuan PILK-188-A <struktural>
    Dan di bawah bacaan OQ-C-1=sempit temuan PILK-188-A <sempit>
    Dan di bawah bacaan OQ-C-1=luas temuan PILK-188-A <luas>

    Contoh:
      | status | jenjang       | jabatan          | memimpin                          | hasil           | bawaan          | struktural      | sempit          | luas            |
      | pns    | jpt pratama   | kepala dinas     | terlapor memimpin unit kerja       | terpenuhi       | terpenuhi       | terpenuhi       | terpenuhi       | terpenuhi       |
      | pns    | pengawas      | lurah            | terlapor memimpin unit kerja       | terpenuhi       | terpenuhi       | terpenuhi       | terpenuhi       | terpenuhi       |
      | pns    | pengawas      | lainnya          | terlapor tidak memimpin unit kerja | terpenuhi       | terpenuhi       | terpenuhi       | terpenuhi       | terpenuhi       |
      | pns    | fungsional    | kepala sekolah   | terlapor memimpin unit kerja       | belum pasti     | belum pasti     | tidak terpenuhi | terpenuhi       | terpenuhi       |
      | pns    | fungsional    | guru             | terlapor tidak memimpin unit kerja | belum pasti     | belum pasti     | tidak terpenuhi | tidak terpenuhi | terpenuhi       |
      | pns    | pelaksana     | staf             | terlapor tidak memimpin unit kerja | belum pasti     | belum pasti     | tidak terpenuhi | tidak terpenuhi | terpenuhi       |
      | cpns   | pelaksana     | staf             | terlapor tidak memimpin unit kerja | belum pasti     | belum pasti     | tidak terpenuhi | tidak terpenuhi | terpenuhi       |
      | pppk   | fungsional    | tenaga kesehatan | terlapor tidak memimpin unit kerja | belum pasti     | belum pasti     | tidak terpenuhi | tidak terpenuhi | terpenuhi       |

  Skenario konsep: Penjabat kepala daerah tunduk pada Pasal 71 ayat (1) menurut Pasal 71 ayat (4)
    Diketahui terlapor memimpin unit kerja
    Tapi jenjang jabatan terlapor tidak diketahui
    Tapi jabatan terlapor tidak diketahui
    Tapi <penjabat>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A <hasil>

    Contoh:
      | penjabat                                                   | hasil       |
      | terlapor adalah penjabat kepala daerah                     | terpenuhi   |
      | terlapor bukan penjabat kepala daerah                      | belum pasti |
      | tidak diketahui apakah terlapor penjabat kepala daerah     | belum pasti |

  Skenario konsep: Subjek di luar ASN
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus <status>
    Tapi terlapor tidak menduduki jenjang jabatan apa pun
    Tapi jabatan terlapor adalah lainnya
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A <hasil>

    Contoh: Bukan subjek, atau subjek sejak semula
      | status         | perbuatan       | hasil           |
      | non asn        | 8 Oktober 2024  | tidak terpenuhi |
      | perangkat desa | 8 Oktober 2024  | tidak terpenuhi |
      | anggota bpd    | 8 Oktober 2024  | tidak terpenuhi |
      | kepala desa    | 8 Oktober 2024  | terpenuhi       |
      | pejabat negara | 8 Oktober 2024  | terpenuhi       |

    Contoh: Subjek sejak Putusan MK 136/PUU-XXII/2024
      | status         | perbuatan        | hasil           |
      | pejabat daerah | 13 November 2024 | tidak terpenuhi |
      | pejabat daerah | 14 November 2024 | terpenuhi       |
      | pejabat daerah | 15 November 2024 | terpenuhi       |
      | tni            | 13 November 2024 | tidak terpenuhi |
      | tni            | 14 November 2024 | terpenuhi       |
      | tni            | 15 November 2024 | terpenuhi       |
      | polri          | 13 November 2024 | tidak terpenuhi |
      | polri          | 14 November 2024 | terpenuhi       |
      | polri          | 15 November 2024 | terpenuhi       |

  Skenario konsep: Batas penetapan pasangan calon bagi Pasal 188
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Dan bacaan OQ-C-2 ditetapkan pada posisi teks
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | terpenuhi       |

  Skenario konsep: Sejak 1 Juli 2016 Pasal 71 ayat (1) tidak lagi terbatas pada masa kampanye
    Diketahui penetapan pencalonan itu terjadi pada 20 Juni 2016
    Dan bacaan OQ-C-2 ditetapkan pada posisi teks
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka masa perbuatan adalah pra kampanye
    Dan temuan PILK-188-A <hasil>

    Contoh:
      | hukum | perbuatan    | hasil           |
      | lama  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | 1 Juli 2016  | terpenuhi       |
      | baru  | 2 Juli 2016  | terpenuhi       |

  Skenario: Keputusan pada hari penetapan tanpa jam, kedua kemungkinan ditunjukkan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-C-2 ditetapkan pada posisi teks
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka jika fase sebelum penetapan maka temuan PILK-188-A tidak terpenuhi
    Dan jika fase sejak penetapan maka temuan PILK-188-A terpenuhi
    Dan jika fase sebelum penetapan maka hasil jalur pidana tidak terpenuhi
    Dan jika fase sejak penetapan maka hasil jalur pidana terpenuhi

  @OQ-C-2 @OQ-C-29
  Skenario konsep: Masa tahapan bagi Pasal 188
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka masa perbuatan adalah <masa>
    Dan temuan PILK-188-A <hasil>
    Dan menurut posisi bawaan temuan PILK-188-A <bawaan>

    Contoh:
      | perbuatan         | masa                   | hasil       | bawaan      |
      | 23 September 2024 | pra kampanye           | belum pasti | terpenuhi   |
      | 24 September 2024 | pra kampanye           | belum pasti | terpenuhi   |
      | 25 September 2024 | masa kampanye          | terpenuhi   | terpenuhi   |
      | 23 November 2024  | masa kampanye          | terpenuhi   | terpenuhi   |
      | 24 November 2024  | masa tenang            | terpenuhi   | terpenuhi   |
      | 27 November 2024  | hari pemungutan suara  | terpenuhi   | terpenuhi   |
      | 28 November 2024  | pasca pemungutan suara | belum pasti | belum pasti |

  @OQ-C-2
  Skenario: Antara penetapan dan kampanye praktiknya terbelah
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A bergantung pada penafsiran OQ-C-2
    Dan di bawah bacaan OQ-C-2=teks temuan PILK-188-A terpenuhi
    Dan di bawah bacaan OQ-C-2=hanya_masa_kampanye temuan PILK-188-A tidak terpenuhi
    Dan rekomendasi jalur pidana bertumpu pada posisi bawaan OQ-C-2
    Dan peringatan ALERT-PRAKTIK-TERBELAH muncul

  @OQ-C-2 @OQ-C-29
  Skenario konsep: Peringatan praktik terbelah hanya di luar masa yang tidak diperselisihkan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PRAKTIK-TERBELAH <muncul>

    Contoh:
      | perbuatan         | muncul       |
      | 24 September 2024 | muncul       |
      | 25 September 2024 | tidak muncul |
      | 27 November 2024  | tidak muncul |
      | 28 November 2024  | muncul       |

  @OQ-C-28
  Skenario konsep: Suka dan bagikan sebagai tindakan diperselisihkan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A belum pasti
    Dan menurut posisi bawaan temuan PILK-188-A belum pasti
    Dan temuan PILK-188-A bergantung pada penafsiran OQ-C-28
    Dan di bawah bacaan OQ-C-28=setiap_perbuatan temuan PILK-188-A terpenuhi

    Contoh:
      | perbuatan       |
      | reaksi medsos   |
      | kampanye daring |
      | mengunggah foto |

  Skenario: Perbuatan lain yang berupa keputusan tidak bergantung pada OQ-C-28
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan lainnya terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A terpenuhi
