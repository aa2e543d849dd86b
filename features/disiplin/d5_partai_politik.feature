# language: id
@disiplin @kepegawaian @SKB22-D5
Fitur: D5 – menjadi anggota atau pengurus partai politik
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 5: kapan pun; akibatnya pemberhentian, jalur kepegawaian.
  Ketentuan pemberhentiannya sendiri: folder kepegawaian.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas

  Skenario: PNS menjadi anggota partai politik
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan SKB22-D5 terpenuhi
    Dan tingkat temuan SKB22-D5 adalah ptdh
    Dan dasar undang-undang temuan SKB22-D5 terpenuhi
    Dan jalur kepegawaian merekomendasikan tingkat ptdh
    Dan jalur disiplin tidak direkomendasikan

  Skenario konsep: D5 tidak terpenuhi karena orang atau kedudukannya
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan SKB22-D5 tidak terpenuhi

    Contoh:
      | unsur yang gugur       | keadaan                                             |
      | pegawai ASN            | terlapor berstatus non asn                          |
      | anggota atau pengurus  | terlapor bukan anggota atau pengurus partai politik |

  Skenario: Kedudukan di partai belum diketahui
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Tapi tidak diketahui apakah terlapor anggota atau pengurus partai politik
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan SKB22-D5 belum pasti
    Dan temuan SKB22-D5 belum pasti karena kedudukan di partai politik belum diketahui

  Skenario konsep: D5 dan pengunduran diri dari dinas sebelum masuk partai
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Tapi terlapor berstatus <status>
    Tapi <pengunduran diri>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan SKB22-D5 <hasil>

    Contoh:
      | status | pengunduran diri                                                     | hasil           |
      | pns    | terlapor mengajukan pengunduran diri pada 4 Maret 2024               | tidak terpenuhi |
      | pns    | terlapor mengajukan pengunduran diri pada 6 Maret 2024               | belum pasti     |
      | pns    | tidak diketahui apakah terlapor mengajukan pengunduran diri dari dinas | belum pasti   |
      | pppk   | terlapor mengajukan pengunduran diri pada 4 Maret 2024               | terpenuhi       |
      | asn    | terlapor mengajukan pengunduran diri pada 4 Maret 2024               | belum pasti     |

  Skenario konsep: SKB tentang partai politik berlaku sejak 22 September 2022
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka temuan SKB22-D5 <hasil>
    Dan temuan PP37 terpenuhi

    Contoh:
      | hukum | perbuatan         | hasil           |
      | lama  | 21 September 2022 | tidak terpenuhi |
      | baru  | 22 September 2022 | terpenuhi       |
      | baru  | 23 September 2022 | terpenuhi       |
