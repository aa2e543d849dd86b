# language: id
@disiplin
Fitur: Kepentingan negara, barang milik negara, dan pejabat yang tidak menghukum
  PP 94/2021 Pasal 4 huruf c dan Pasal 5 huruf f, bertingkat menurut dampak (Pasal 9 sampai 14), dan Pasal 24: pejabat yang tidak
  menghukum atau menghukum tidak sesuai dihukum, tetapi teks tidak menyebut tingkatnya (OQ-A-40).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @PP94-4c
  Skenario konsep: Kepentingan negara di bawah kepentingan calon, menurut dampak
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan <dampak>
    Maka temuan PP94-4c terpenuhi
    Dan tingkat temuan PP94-4c adalah <tingkat>

    Contoh:
      | dampak                                          | tingkat       |
      | dampak negatif perbuatan itu mengenai unit kerja | ringan        |
      | dampak negatif perbuatan itu mengenai instansi   | sedang        |
      | dampak negatif perbuatan itu mengenai negara     | berat         |
      | perbuatan itu tidak berdampak negatif            | tanpa tingkat |

  @PP94-4c
  Skenario konsep: Kepentingan negara, unsur yang tidak terpenuhi
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan penggunaan program <terhadap>
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan <akibat>
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan PP94-4c <hasil>

    Contoh:
      | status | terhadap                              | akibat                                                          | hasil           |
      | cpns   | terhadap paslon-1                     | perbuatan itu merugikan pihak yang dituju                       | terpenuhi       |
      | pppk   | terhadap paslon-1                     | perbuatan itu merugikan pihak yang dituju                       | tidak terpenuhi |
      | pns    | tanpa tertuju kepada calon tertentu   | perbuatan itu merugikan pihak yang dituju                       | tidak terpenuhi |
      | pns    | terhadap paslon-1                     | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | tidak terpenuhi |
      | pns    | terhadap paslon-1                     | tidak diketahui apakah perbuatan itu menguntungkan atau merugikan | belum pasti   |

  @PP94-4c
  Skenario: Tanpa temuan dampak belum ada tingkat
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka tingkat temuan PP94-4c adalah menunggu dampak
    Dan peringatan ALERT-TEMUAN-DAMPAK muncul

  @PP94-5f
  Skenario konsep: Meminjamkan atau mengalihkan barang milik negara, menurut dampak
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor mengalihkan, menyewakan, atau meminjamkan barang milik negara secara tidak sah
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka temuan PP94-5f terpenuhi
    Dan tingkat temuan PP94-5f adalah <tingkat>

    Contoh:
      | dampak     | tingkat |
      | unit kerja | ringan  |
      | instansi   | sedang  |
      | negara     | berat   |

  @PP94-5f
  Skenario konsep: Memakai sendiri bukan mengalihkan
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan <barang>
    Maka temuan PP94-5f <hasil>

    Contoh:
      | status | barang                                                                                        | hasil           |
      | pns    | terlapor tidak mengalihkan, menyewakan, atau meminjamkan barang milik negara                  | tidak terpenuhi |
      | pns    | tidak diketahui apakah terlapor mengalihkan, menyewakan, atau meminjamkan barang milik negara | belum pasti     |
      | pppk   | terlapor mengalihkan, menyewakan, atau meminjamkan barang milik negara secara tidak sah       | tidak terpenuhi |

  @PP94-24(2) @PP94-24(3) @OQ-A-40
  Skenario konsep: Pejabat yang berwenang menghukum
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka temuan <temuan> <hasil>
    Dan peringatan ALERT-TIDAK-MENGHUKUM <muncul>

    Contoh:
      | status | perbuatan            | temuan     | hasil           | muncul       |
      | pns    | tidak menghukum      | PP94-24(2) | terpenuhi       | muncul       |
      | pppk   | tidak menghukum      | PP94-24(2) | tidak terpenuhi | tidak muncul |
      | pns    | hukuman tidak sesuai | PP94-24(3) | terpenuhi       | muncul       |
      | pppk   | hukuman tidak sesuai | PP94-24(3) | tidak terpenuhi | tidak muncul |

  Skenario: Tingkat bagi pejabat yang tidak menghukum tidak dihitung
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka jalur disiplin merekomendasikan tingkat tanpa tingkat

  Skenario: Disiplin berjalan di samping perkara pidana
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka jalur disiplin merekomendasikan tingkat berat
    Dan peringatan ALERT-SATU-HUKUMAN muncul
    Dan peringatan ALERT-MUTASI muncul
    Dan peringatan ALERT-DISIPLIN-DAN-PIDANA muncul
