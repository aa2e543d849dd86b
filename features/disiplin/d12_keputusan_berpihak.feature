# language: id
@disiplin @SKB22-D12 @PP94-n5
Fitur: D12 – keputusan atau tindakan yang dapat menguntungkan atau merugikan
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 12, dan PP 94/2021 Pasal 5 huruf n angka 5: sebelum, selama, dan
  sesudah kampanye. Tingkat berat tanpa syarat dampak. Sebelum penetapan diperselisihkan (OQ-A-4).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario konsep: PNS membuat keputusan atau tindakan yang berpihak
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu <akibat> pihak yang dituju
    Maka temuan SKB22-D12 terpenuhi
    Dan tingkat temuan SKB22-D12 adalah berat
    Dan temuan PP94-n5 terpenuhi
    Dan tingkat temuan PP94-n5 adalah berat
    Dan dasar undang-undang temuan SKB22-D12 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat

    Contoh:
      | perbuatan            | akibat        |
      | keputusan berpihak   | menguntungkan |
      | keputusan berpihak   | merugikan     |
      | pengerahan asn       | menguntungkan |
      | penggunaan program   | menguntungkan |
      | diskriminasi layanan | merugikan     |

  Skenario konsep: Keputusan bukan pelanggaran D12 atau n-5 karena akibatnya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan <akibat>
    Maka temuan SKB22-D12 <hasil>
    Dan temuan PP94-n5 <hasil>
    Dan unsur akibat perbuatan pada temuan SKB22-D12 <hasil>

    Contoh:
      | akibat                                                            | hasil           |
      | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun   | tidak terpenuhi |
      | tidak diketahui apakah perbuatan itu menguntungkan atau merugikan | belum pasti     |

  Skenario konsep: Keputusan bukan pelanggaran D12 karena orang atau sasarannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan keputusan berpihak <sasaran>
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SKB22-D12 tidak terpenuhi
    Dan temuan PP94-n5 tidak terpenuhi

    Contoh:
      | unsur yang gugur     | keadaan                    | sasaran                             |
      | pegawai ASN          | terlapor berstatus non asn | terhadap paslon-1                   |
      | ada yang diuntungkan | terlapor berstatus pns     | tanpa tertuju kepada calon tertentu |

  Skenario: n-5 tidak menjangkau PPPK
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP94-n5 tidak terpenuhi
    Dan temuan SKB22-D12 terpenuhi

  @OQ-A-4
  Skenario konsep: Batas penetapan bagi keputusan berpihak
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SKB22-D12 <hasil>
    Dan menurut posisi bawaan temuan SKB22-D12 <bawaan>
    Dan temuan PP94-n5 <hasil>
    Dan menurut posisi bawaan temuan PP94-n5 <bawaan>

    Contoh:
      | penetapan                     | perbuatan                     | hasil       | bawaan          |
      | 22 September 2024             | 21 September 2024             | belum pasti | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | belum pasti | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi   | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | terpenuhi   | terpenuhi       |

  @OQ-A-4
  Skenario: Keputusan berpihak sebelum penetapan di bawah kedua bacaan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 September 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka di bawah bacaan OQ-A-4=mencakup_sebelum_penetapan temuan PP94-n5 terpenuhi
    Dan di bawah bacaan OQ-A-4=hanya_sesudah_penetapan temuan PP94-n5 tidak terpenuhi
    Dan di bawah bacaan OQ-A-4=mencakup_sebelum_penetapan temuan SKB22-D12 terpenuhi
    Dan di bawah bacaan OQ-A-4=hanya_sesudah_penetapan temuan SKB22-D12 tidak terpenuhi
