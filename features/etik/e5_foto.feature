# language: id
@etik @SKB22-E5
Fitur: E5 – mempublikasikan foto bersama bakal calon, tim bertanda, atau alat peraga
  SKB 22 September 2022, tabel pelanggaran kode etik, bentuk 5. Yang dilarang adalah mempublikasikan, bukan berpose. Foto
  bersama bakal calon sudah cukup; foto bersama tim memerlukan tanda keberpihakan (simbol, atribut partai, atau latar).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario: PNS mengunggah foto bersama bakal pasangan calon
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Maka temuan SKB22-E5 terpenuhi
    Dan tingkat temuan SKB22-E5 adalah moral
    Dan jalur etik merekomendasikan tingkat moral
    Dan temuan SKB22-D7 tidak terpenuhi

  Skenario: PNS mengunggah foto bersama alat peraga bakal pasangan calon
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat alat peraga
    Maka temuan SKB22-E5 terpenuhi

  Skenario konsep: Foto bersama tim bakal pasangan calon dengan satu tanda keberpihakan memenuhi E5
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat tim
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan latar foto itu adalah gambar netral
    Tapi <tanda>
    Maka temuan SKB22-E5 terpenuhi

    Contoh:
      | tanda                                  |
      | terlapor menunjukkan simbol keberpihakan |
      | terlapor memakai atribut partai          |
      | latar foto itu adalah gambar partai      |
      | latar foto itu adalah gambar calon       |

  Skenario: Foto bersama tim tanpa tanda keberpihakan tidak memenuhi E5
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat tim
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan latar foto itu adalah gambar netral
    Maka temuan SKB22-E5 tidak terpenuhi

  Skenario konsep: Foto bukan pelanggaran E5 karena perbuatannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Tapi <keadaan>
    Maka temuan SKB22-E5 tidak terpenuhi
    Dan unsur <unsur> pada temuan SKB22-E5 tidak terpenuhi

    Contoh:
      | unsur     | keadaan                                            |
      | publikasi | hasil perbuatan itu tidak dipublikasikan           |
      | isi foto  | foto itu tidak memuat calon, tim, atau alat peraga |
      | isi foto  | foto itu memuat lainnya                            |

  Skenario konsep: Foto bersama alat peraga partai, kapan pun
    Diketahui ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap partai-1
    Dan perbuatan itu terjadi pada 5 Oktober 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat alat peraga
    Dan <tujuan>
    Maka fase perbuatan adalah tidak berlaku
    Dan temuan SKB22-E5 terpenuhi
    Dan menurut posisi bawaan temuan SKB22-D7 <disiplin>

    Contoh:
      | tujuan                                         | disiplin        |
      | perbuatan itu tidak bertujuan memberi dukungan | tidak terpenuhi |
      | perbuatan itu bertujuan memberi dukungan       | terpenuhi       |

  Skenario: Foto tanpa calon atau partai yang dituju bukan E5
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat alat peraga
    Maka temuan SKB22-E5 tidak terpenuhi

  Skenario: Pegawai non-ASN yang mengunggah foto bersama bakal calon tidak dijangkau E5
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus non asn
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Maka temuan SKB22-E5 tidak terpenuhi

  Skenario: Belum diketahui apakah foto bersama bakal calon dipublikasikan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan foto itu memuat calon
    Dan tidak diketahui apakah hasil perbuatan itu dipublikasikan
    Maka temuan SKB22-E5 belum pasti
    Dan pertanyaan tentang publikasi diajukan

  Skenario konsep: Batas penetapan bagi foto bersama calon menurut kode etik
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Maka temuan SKB22-E5 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | terpenuhi       |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | terpenuhi       |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | tidak terpenuhi |
      | 22 September 2024             | 23 September 2024             | tidak terpenuhi |

  Skenario: Foto bersama calon pada hari penetapan tanpa jam, kedua kemungkinan ditunjukkan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Maka jika fase sebelum penetapan maka temuan SKB22-E5 terpenuhi
    Dan jika fase sejak penetapan maka temuan SKB22-E5 tidak terpenuhi
    Dan jika fase sejak penetapan maka temuan SKB22-D7 terpenuhi
