# language: id
@disiplin
Fitur: Penetapan sebagai peristiwa pencalonan itu sendiri
  Fase suatu perbuatan mengikuti penetapan calon yang bersangkutan, bukan satu tanggal nasional. Tanpa peristiwa, tanggal
  bawaan kalender dipakai dan ditandai; di daerah yang dikecualikan fasenya belum pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario konsep: Tanpa peristiwa pencalonan, tanggal bawaan kalender dipakai dan ditandai
    Diketahui daerah pemilihan adalah Kabupaten Bandung
    Dan peristiwa pencalonan itu tidak diketahui
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka penetapan yang dipakai adalah tanggal bawaan kalender
    Dan peringatan ALERT-PENETAPAN-BAWAAN muncul
    Dan fase perbuatan adalah <fase>

    Contoh:
      | perbuatan         | fase              |
      | 21 September 2024 | sebelum penetapan |
      | 22 September 2024 | belum pasti       |
      | 23 September 2024 | sejak penetapan   |

  Skenario: Penetapan yang diketahui mengalahkan tanggal bawaan
    Diketahui penetapan pencalonan itu terjadi pada 25 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 24 September 2024
    Maka fase perbuatan adalah sebelum penetapan
    Dan penetapan yang dipakai bukan tanggal bawaan kalender
    Dan peringatan ALERT-PENETAPAN-BAWAAN tidak muncul
    Dan temuan SKB22-E1 terpenuhi
    Dan temuan SKB22-D1 tidak terpenuhi

  Skenario: Di daerah yang dikecualikan fase tanpa peristiwa belum pasti
    Diketahui daerah pemilihan adalah Kabupaten Parigi Moutong
    Tapi waktu setempat adalah WITA
    Dan peristiwa pencalonan itu tidak diketahui
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 Oktober 2024
    Maka fase perbuatan adalah belum pasti
    Dan temuan SKB22-E1 belum pasti
    Dan temuan SKB22-D1 belum pasti

  Skenario konsep: Pasangan yang ditambahkan putusan pengadilan mempunyai penetapannya sendiri
    Diketahui penambahan putusan pencalonan itu terjadi pada 28 Oktober 2024 pukul 23.00
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka fase perbuatan adalah <fase>
    Dan temuan SKB22-E1 <etik>
    Dan temuan SKB22-D1 <disiplin>

    Contoh:
      | perbuatan                   | fase              | etik            | disiplin        |
      | 27 Oktober 2024             | sebelum penetapan | terpenuhi       | tidak terpenuhi |
      | 28 Oktober 2024 pukul 22.00 | sebelum penetapan | terpenuhi       | tidak terpenuhi |
      | 28 Oktober 2024             | belum pasti       | belum pasti     | belum pasti     |
      | 28 Oktober 2024 pukul 23.30 | sejak penetapan   | tidak terpenuhi | terpenuhi       |
      | 29 Oktober 2024             | sejak penetapan   | tidak terpenuhi | terpenuhi       |

  @OQ-P-14
  Skenario konsep: Di Parigi Moutong penetapan pasangan kelima belum tetap sampai 1 November 2024
    Diketahui daerah pemilihan adalah Kabupaten Parigi Moutong
    Tapi waktu setempat adalah WITA
    Dan penambahan putusan pencalonan itu terjadi pada 28 Oktober 2024 pukul 23.00
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka fase perbuatan adalah <fase>
    Dan temuan SKB22-E1 <etik>
    Dan temuan SKB22-D1 <disiplin>

    Contoh:
      | perbuatan                   | fase              | etik            | disiplin        |
      | 27 Oktober 2024             | sebelum penetapan | terpenuhi       | tidak terpenuhi |
      | 28 Oktober 2024 pukul 20.15 | sebelum penetapan | terpenuhi       | tidak terpenuhi |
      | 28 Oktober 2024 pukul 23.30 | belum pasti       | belum pasti     | belum pasti     |
      | 29 Oktober 2024             | belum pasti       | belum pasti     | belum pasti     |
      | 1 November 2024             | belum pasti       | belum pasti     | belum pasti     |
      | 2 November 2024             | sejak penetapan   | tidak terpenuhi | terpenuhi       |

  Skenario: Penetapan yang ditunda membuat perbuatan sesudahnya belum pasti
    Diketahui penetapan ditunda pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 Oktober 2024
    Maka fase perbuatan adalah belum pasti

  Skenario: Peristiwa sesudah tanggal pengetahuan tidak dipakai
    Diketahui penetapan pencalonan itu terjadi pada 25 September 2024
    Tapi perkara dinilai menurut pengetahuan per 24 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2024
    Maka penetapan yang dipakai adalah tanggal bawaan kalender
    Dan fase perbuatan adalah sejak penetapan

  Skenario: Waktu perbuatan belum diketahui sama sekali
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan tidak diketahui kapan perbuatan itu terjadi
    Maka fase perbuatan adalah belum pasti
    Dan temuan SKB22-D1 belum pasti
    Dan pertanyaan tentang waktu perbuatan diajukan

  Skenario konsep: Tabel disiplin SKB 2022 berlaku sejak 22 September 2022
    Diketahui penetapan pencalonan itu terjadi pada 20 September 2022
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka temuan SKB22-D1 <hasil>

    Contoh:
      | hukum | perbuatan         | hasil           |
      | lama  | 21 September 2022 | tidak terpenuhi |
      | baru  | 22 September 2022 | terpenuhi       |
      | baru  | 23 September 2022 | terpenuhi       |

  Skenario konsep: Pengawas netralitas menurut hari perbuatan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka peringatan <peringatan> muncul

    Contoh:
      | perbuatan        | peringatan                 |
      | 23 Agustus 2024  | ALERT-PENGAWAS-KASN        |
      | 24 Agustus 2024  | ALERT-PENGAWAS-PERALIHAN   |
      | 3 September 2024 | ALERT-PENGAWAS-PERALIHAN   |
      | 4 September 2024 | ALERT-PENGAWAS-BKN         |

  @OQ-P-11
  Skenario konsep: Perbuatan pada hari beralihnya pengawasan ditandai
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka peringatan ALERT-PENGAWAS-23-AGUSTUS <muncul>

    Contoh:
      | perbuatan       | muncul       |
      | 22 Agustus 2024 | tidak muncul |
      | 23 Agustus 2024 | muncul       |
      | 24 Agustus 2024 | tidak muncul |

  Skenario konsep: Peraturan pelaksanaan UU ASN yang lama dipakai dengan peringatan sejak 31 Oktober 2023
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2023
    Ketika terlapor melakukan perbuatan <jenis> terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Maka peringatan ALERT-UU20-PERALIHAN <muncul>

    Contoh:
      | hukum | jenis                | perbuatan       | muncul       |
      | lama  | memasang alat peraga | 30 Oktober 2023 | tidak muncul |
      | baru  | memasang alat peraga | 31 Oktober 2023 | muncul       |
      | baru  | memasang alat peraga | 1 November 2023 | muncul       |
      | baru  | memilih              | 31 Oktober 2023 | tidak muncul |
