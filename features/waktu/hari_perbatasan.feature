# language: id
@waktu
Fitur: Hari perbatasan yang jarang
  Hari pertama suatu aturan atau pengetahuan, pada perkara yang jarang terjadi: hari sebelumnya memberi hasil lain.

  Skenario konsep: Peralihan upaya hukum baru dikenal sejak BPASN diatur pada 10 Agustus 2021
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari penilaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan keberatan atau banding diajukan pada 2 Agustus 2021
    Maka peringatan ALERT-PERALIHAN-UPAYA <hasil>

    Contoh:
      | hari penilaian  | hasil        |
      | 9 Agustus 2021  | tidak muncul |
      | 10 Agustus 2021 | muncul       |
      | 11 Agustus 2021 | muncul       |

  Skenario konsep: Penetapan sehari sebelum hari-hari yang belum tetap di Parigi Moutong dipakai apa adanya
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan daerah pemilihan adalah Kabupaten Parigi Moutong
    Dan waktu setempat adalah WITA
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penambahan putusan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Oktober 2024
    Maka fase perbuatan adalah <fase>

    Contoh:
      | kalender     | penetapan       | fase            |
      | pilkada-2024 | 27 Oktober 2024 | sejak penetapan |
      | pilkada-2024 | 28 Oktober 2024 | belum pasti     |
      | psu-2025     | 27 Oktober 2024 | sejak penetapan |
      | psu-2025     | 28 Oktober 2024 | belum pasti     |

  Skenario: Pada hari pertama PP 11/2017 pun ada pejabat bagi calon PNS tanpa jenjang yang menjadi anggota partai
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2017
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2017
    Dan terlapor berstatus cpns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka pejabat yang berwenang pada jalur kepegawaian adalah ppk
    Dan pejabat yang berwenang menjatuhkan ptdh adalah ppk

  Skenario: Benturan kepentingan PPK ditanyakan juga bila hanya jalur etik yang mungkin, dan belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 Agustus 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Maka hasil jalur etik belum pasti
    Dan peringatan ALERT-PPK-BENTURAN muncul

  Skenario konsep: Ancaman Pasal 531 menurut kedua sumber dihubungkan dengan kata dan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2025
    Dan bacaan OQ-C-9 ditetapkan pada posisi <posisi>
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan korban perbuatan itu adalah pemilih
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana badan dan denda PEM-531 dihubungkan dengan kata dan

    Contoh:
      | posisi      |
      | empat_tahun |
      | dua_tahun   |

  Skenario konsep: Pemberhentian sebagai calon PNS di samping hukuman berat sejak PP 11/2017
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2017
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2017
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus cpns
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari perbuatan>
    Dan dampak negatif perbuatan itu mengenai negara
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <sanksi>

    Contoh:
      | hari perbuatan | sanksi                                                                                       |
      | 6 April 2017   | berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, dan berat_pp53.5                             |
      | 7 April 2017   | berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, dan calon_pns.berhenti_berat |
