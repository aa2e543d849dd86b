# language: id
@etik @SKB22-E4
Fitur: E4 – reaksi atau keikutsertaan di grup atau akun pemenangan bakal calon
  SKB 22 September 2022, tabel pelanggaran kode etik, bentuk 4. Akun atau grupnya harus akun pemenangan; menyukai berita
  biasa bukan bunyi bentuk ini.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario konsep: PNS bereaksi di akun pemenangan bakal pasangan calon
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah <reaksi>
    Maka temuan SKB22-E4 terpenuhi
    Dan tingkat temuan SKB22-E4 adalah moral
    Dan jalur etik merekomendasikan tingkat moral

    Contoh:
      | reaksi                       |
      | unggah                       |
      | komentar                     |
      | bagikan                      |
      | suka                         |
      | gabung                       |
      | ikuti                        |
      | suka, komentar, dan bagikan  |

  Skenario konsep: Reaksi di media sosial bukan pelanggaran E4 karena perbuatannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Tapi <keadaan>
    Maka temuan SKB22-E4 tidak terpenuhi
    Dan unsur <unsur> pada temuan SKB22-E4 tidak terpenuhi

    Contoh:
      | unsur                 | keadaan                                   |
      | akun yang ditanggapi  | akun yang ditanggapi adalah akun berita   |
      | akun yang ditanggapi  | akun yang ditanggapi adalah akun pribadi  |
      | reaksi yang diberikan | tidak ada reaksi yang diberikan           |

  Skenario konsep: Fakta yang belum diketahui pada reaksi di media sosial membuka E4
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Tapi <keadaan>
    Maka temuan SKB22-E4 belum pasti
    Dan temuan SKB22-E4 belum pasti karena <fakta> belum diketahui
    Dan pertanyaan tentang <fakta> diajukan

    Contoh:
      | fakta                 | keadaan                                 |
      | akun yang ditanggapi  | akun yang ditanggapi tidak diketahui    |
      | reaksi yang diberikan | reaksi yang diberikan tidak diketahui   |

  Skenario: Pegawai non-ASN yang bereaksi di akun pemenangan tidak dijangkau E4
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus non asn
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Maka temuan SKB22-E4 tidak terpenuhi

  Skenario konsep: Batas penetapan bagi reaksi di media sosial menurut kode etik
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Maka temuan SKB22-E4 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | terpenuhi       |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | terpenuhi       |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | tidak terpenuhi |
      | 22 September 2024             | 23 September 2024             | tidak terpenuhi |

  Skenario: Reaksi pada hari penetapan tanpa jam, kedua kemungkinan ditunjukkan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah bagikan
    Maka jika fase sebelum penetapan maka temuan SKB22-E4 terpenuhi
    Dan jika fase sejak penetapan maka temuan SKB22-E4 tidak terpenuhi
    Dan jika fase sebelum penetapan maka temuan SKB22-D6 tidak terpenuhi
    Dan jika fase sejak penetapan maka temuan SKB22-D6 terpenuhi
