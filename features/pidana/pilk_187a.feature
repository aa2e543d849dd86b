# language: id
@pidana
Fitur: Pasal 187A UU Pilkada – menjanjikan, memberi, atau menerima uang atau materi
  Ayat (1): setiap orang yang menjanjikan atau memberi uang atau materi agar pemilih tidak memilih, memilih tidak sah, atau
  memilih calon tertentu. Ayat (2): pemilih yang menerima. Makan, transpor, bahan kampanye, dan hadiah dalam batas KPU bukan
  uang atau materi lainnya (penjelasan Pasal 73 ayat (1)).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  @PILK-187A(1)
  Skenario konsep: Memberi atau menjanjikan imbalan agar memilih pasangan calon
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 November 2024
    Dan terlapor <arah> imbalan
    Dan imbalan itu berupa <bentuk>
    Dan tujuan imbalan itu adalah <tujuan>
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(1) terpenuhi
    Dan tingkat temuan PILK-187A(1) adalah pidana
    Dan pidana pokok PILK-187A(1) adalah penjara
    Dan ancaman pidana badan PILK-187A(1) adalah 36 sampai 72 bulan
    Dan ancaman denda PILK-187A(1) adalah Rp200.000.000 sampai Rp1.000.000.000
    Dan pidana badan dan denda PILK-187A(1) dihubungkan dengan kata dan
    Dan jalur pidana merekomendasikan tingkat pidana

    Contoh:
      | arah        | bentuk | tujuan           |
      | memberi     | uang   | memilih calon    |
      | menjanjikan | materi | memilih calon    |
      | memberi     | uang   | tidak memilih    |
      | memberi     | uang   | suara tidak sah  |

  @PILK-187A(1)
  Skenario konsep: Unsur yang gugur atau belum diketahui bagi pemberi
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 November 2024
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187A(1) <hasil>
    Dan unsur <unsur> pada temuan PILK-187A(1) <hasil>

    Contoh:
      | unsur                     | keadaan                                                                | hasil           |
      | tujuan imbalan            | tujuan imbalan itu adalah lainnya                                      | tidak terpenuhi |
      | tujuan imbalan            | tujuan imbalan itu tidak diketahui                                     | belum pasti     |
      | bentuk imbalan            | bentuk imbalan itu tidak diketahui                                     | belum pasti     |
      | barang yang diperbolehkan | imbalan itu termasuk barang yang diperbolehkan                         | tidak terpenuhi |
      | barang yang diperbolehkan | tidak diketahui apakah imbalan itu termasuk barang yang diperbolehkan  | belum pasti     |
      | kesengajaan               | perbuatan itu dilakukan secara tidak sengaja                           | tidak terpenuhi |
      | kesengajaan               | tidak diketahui apakah perbuatan itu dilakukan secara sengaja          | belum pasti     |

  @PILK-187A(1)
  Skenario konsep: Setiap orang dapat menjadi pemberi, siapa pun penerimanya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 November 2024
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan <penerima>
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(1) terpenuhi

    Contoh:
      | status         | penerima                                               |
      | non asn        | penerima imbalan itu adalah pemilih                    |
      | kepala desa    | penerima imbalan itu adalah pemilih                    |
      | pppk           | penerima imbalan itu bukan pemilih                     |
      | pns            | tidak diketahui apakah penerima imbalan itu adalah pemilih |

  @PILK-187A(1) @OQ-C-13
  Skenario konsep: Batas penetapan bagi pemberi imbalan
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(1) <hasil>
    Dan menurut posisi bawaan temuan PILK-187A(1) <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil       |
      | 22 September 2024             | 21 September 2024             | belum pasti |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | belum pasti |
      | 22 September 2024             | 22 September 2024             | belum pasti |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi   |
      | 22 September 2024             | 23 September 2024             | terpenuhi   |

  @PILK-187A(1) @OQ-C-13
  Skenario: Imbalan bagi bakal calon di bawah kedua bacaan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 September 2024
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(1) bergantung pada penafsiran OQ-C-13
    Dan di bawah bacaan OQ-C-13=bakal_calon_cukup temuan PILK-187A(1) terpenuhi

  @PILK-187A(2)
  Skenario: Pemilih menerima uang agar memilih pasangan calon
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor terdaftar sebagai pemilih
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 November 2024
    Dan terlapor menerima imbalan
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(2) terpenuhi
    Dan tingkat temuan PILK-187A(2) adalah pidana
    Dan ancaman pidana badan PILK-187A(2) adalah 36 sampai 72 bulan
    Dan ancaman denda PILK-187A(2) adalah Rp200.000.000 sampai Rp1.000.000.000
    Dan pidana badan dan denda PILK-187A(2) dihubungkan dengan kata dan
    Dan jalur pidana merekomendasikan tingkat pidana

  @PILK-187A(2) @OQ-C-27
  Skenario konsep: Penerima harus terdaftar sebagai pemilih
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan <pemilih>
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 November 2024
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan PILK-187A(2) <bawaan>
    Dan di bawah bacaan OQ-C-27=tidak_disyaratkan temuan PILK-187A(2) terpenuhi

    Contoh:
      | pemilih                                                 | bawaan          |
      | terlapor terdaftar sebagai pemilih                      | terpenuhi       |
      | terlapor tidak terdaftar sebagai pemilih                | tidak terpenuhi |
      | tidak diketahui apakah terlapor terdaftar sebagai pemilih | belum pasti   |

  @PILK-187A(2)
  Skenario konsep: Unsur yang gugur atau belum diketahui bagi penerima
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor terdaftar sebagai pemilih
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 November 2024
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PILK-187A(2) <hasil>

    Contoh:
      | unsur                     | keadaan                                            | hasil           |
      | tujuan imbalan            | tujuan imbalan itu adalah lainnya                  | tidak terpenuhi |
      | tujuan imbalan            | tujuan imbalan itu tidak diketahui                 | belum pasti     |
      | barang yang diperbolehkan | imbalan itu termasuk barang yang diperbolehkan     | tidak terpenuhi |
      | kesengajaan               | perbuatan itu dilakukan secara tidak sengaja       | tidak terpenuhi |
      | bentuk imbalan            | bentuk imbalan itu tidak diketahui                 | belum pasti     |

  @PILK-187A(2)
  Skenario konsep: Batas penetapan bagi penerima imbalan
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Dan terlapor terdaftar sebagai pemilih
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(2) <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil       |
      | 22 September 2024             | 21 September 2024             | belum pasti |
      | 22 September 2024             | 22 September 2024             | belum pasti |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi   |
      | 22 September 2024             | 23 September 2024             | terpenuhi   |

  Skenario konsep: Pasal 187A baru ada sejak 1 Juli 2016
    Diketahui penetapan pencalonan itu terjadi pada 20 Juni 2016
    Dan terlapor terdaftar sebagai pemilih
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan <temuan> <hasil>

    Contoh:
      | hukum | temuan       | perbuatan        | hari         | hasil           |
      | lama  | PILK-187A(1) | memberi imbalan  | 30 Juni 2016 | tidak terpenuhi |
      | baru  | PILK-187A(1) | memberi imbalan  | 1 Juli 2016  | terpenuhi       |
      | baru  | PILK-187A(1) | memberi imbalan  | 2 Juli 2016  | terpenuhi       |
      | lama  | PILK-187A(2) | menerima imbalan | 30 Juni 2016 | tidak terpenuhi |
      | baru  | PILK-187A(2) | menerima imbalan | 1 Juli 2016  | terpenuhi       |
      | baru  | PILK-187A(2) | menerima imbalan | 2 Juli 2016  | terpenuhi       |

  Skenario: Pasal 187A tidak dipakai dalam Pemilu
    Diketahui penetapan pencalonan itu terjadi pada 13 November 2023
    Tapi pemilihan adalah pemilu menurut kalender pemilu-2024
    Tapi ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Januari 2024
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(1) tidak terpenuhi
    Dan peringatan ALERT-PIDANA-SEBAGIAN muncul
