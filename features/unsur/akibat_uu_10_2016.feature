# language: id
@unsur
Fitur: Unsur demi unsur – Penjabat kepala daerah dan benturan kepentingan PPK
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PENJABAT menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor adalah penjabat kepala daerah
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan | hasil                |
      | pns                | 30 Juni 2016   | ALERT-PENJABAT tidak |
      | pns                | 1 Juli 2016    | ALERT-PENJABAT       |
      | pns                | 2 Juli 2016    | ALERT-PENJABAT       |
      | cpns               | 1 Juli 2016    | ALERT-PENJABAT tidak |
      | asn                | 1 Juli 2016    | ALERT-PENJABAT       |
      | pppk               | 1 Juli 2016    | ALERT-PENJABAT tidak |

  Skenario konsep: PPK-BENTURAN menurut status kepegawaian, tingkat instansi, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan <status_kepegawaian>
    Dan instansi terlapor adalah instansi tingkat <tingkat_instansi>
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian                          | tingkat_instansi | hari_perbuatan | hasil                    |
      | terlapor berstatus pns                      | kabupaten kota   | 30 Juni 2016   | ALERT-PPK-BENTURAN tidak |
      | terlapor berstatus pns                      | kabupaten kota   | 1 Juli 2016    | ALERT-PPK-BENTURAN       |
      | terlapor berstatus pns                      | kabupaten kota   | 2 Juli 2016    | ALERT-PPK-BENTURAN       |
      | status kepegawaian terlapor tidak diketahui | kabupaten kota   | 1 Juli 2016    | ALERT-PPK-BENTURAN tidak |
      | terlapor berstatus pns                      | provinsi         | 1 Juli 2016    | ALERT-PPK-BENTURAN       |
      | terlapor berstatus pns                      | pusat            | 1 Juli 2016    | ALERT-PPK-BENTURAN tidak |

  Skenario: PPK-BENTURAN, peringatan ALERT-PPK-BENTURAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus asn
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2018
    Maka peringatan ALERT-PPK-BENTURAN tidak muncul

  Skenario konsep: PPK-BENTURAN menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan    | hasil                    |
      | cpns               | 21 September 2024 | ALERT-PPK-BENTURAN       |
      | pppk               | 21 September 2024 | ALERT-PPK-BENTURAN       |
      | pns                | 1 Juli 2016       | ALERT-PPK-BENTURAN tidak |

  Skenario: PPK-BENTURAN, peringatan ALERT-PPK-BENTURAN muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka peringatan ALERT-PPK-BENTURAN muncul

  Skenario: PPK-BENTURAN, peringatan ALERT-PPK-BENTURAN tidak muncul (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Maka peringatan ALERT-PPK-BENTURAN tidak muncul
