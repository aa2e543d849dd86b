# language: id
@disiplin @SKB22-D7
Fitur: D7 – mempublikasikan foto bersama calon, tim bertanda, atau alat peraga untuk memberi dukungan
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 7: sejak penetapan, tingkat berat. Tujuan memberi dukungan
  adalah unsur bentuk ini.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario: PNS mengunggah foto bersama calon untuk mendukungnya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Oktober 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SKB22-D7 terpenuhi
    Dan tingkat temuan SKB22-D7 adalah berat
    Dan dasar undang-undang temuan SKB22-D7 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat

  Skenario konsep: Foto bukan pelanggaran D7 karena perbuatannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Oktober 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Tapi <keadaan>
    Maka temuan SKB22-D7 tidak terpenuhi
    Dan unsur <unsur> pada temuan SKB22-D7 tidak terpenuhi

    Contoh:
      | unsur                    | keadaan                                            |
      | publikasi                | hasil perbuatan itu tidak dipublikasikan           |
      | isi foto                 | foto itu tidak memuat calon, tim, atau alat peraga |
      | tujuan memberi dukungan  | perbuatan itu tidak bertujuan memberi dukungan     |

  Skenario konsep: Foto bersama tim memerlukan tanda keberpihakan menurut D7
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Oktober 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat tim
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan latar foto itu adalah gambar netral
    Tapi <keadaan>
    Maka temuan SKB22-D7 <hasil>

    Contoh:
      | keadaan                                                        | hasil           |
      | terlapor tidak menunjukkan simbol keberpihakan                 | tidak terpenuhi |
      | terlapor menunjukkan simbol keberpihakan                       | terpenuhi       |
      | terlapor memakai atribut partai                                | terpenuhi       |
      | latar foto itu adalah gambar partai                            | terpenuhi       |
      | tidak diketahui apakah terlapor menunjukkan simbol keberpihakan | belum pasti     |
      | tidak diketahui atribut apa yang dipakai terlapor              | belum pasti     |
      | latar foto itu tidak diketahui                                 | belum pasti     |
      | foto itu memuat alat peraga                                    | terpenuhi       |
      | isi foto itu tidak diketahui                                   | belum pasti     |

  @OQ-A-29
  Skenario konsep: Peringatan tentang pose hanya bila simbol menentukan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat <isi>
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memakai atribut partai
    Dan <simbol>
    Maka peringatan ALERT-POSE <muncul>

    Contoh:
      | perbuatan         | isi   | simbol                                                          | muncul       |
      | 2 Oktober 2024    | tim   | terlapor menunjukkan simbol keberpihakan                        | muncul       |
      | 2 Oktober 2024    | tim   | tidak diketahui apakah terlapor menunjukkan simbol keberpihakan | muncul       |
      | 2 Oktober 2024    | tim   | terlapor tidak menunjukkan simbol keberpihakan                  | tidak muncul |
      | 2 Oktober 2024    | calon | terlapor menunjukkan simbol keberpihakan                        | tidak muncul |
      | 10 September 2024 | tim   | terlapor menunjukkan simbol keberpihakan                        | muncul       |
      | 10 September 2024 | calon | terlapor menunjukkan simbol keberpihakan                        | tidak muncul |

  Skenario: Tujuan foto bersama calon belum diketahui
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Oktober 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan tidak diketahui apakah perbuatan itu bertujuan memberi dukungan
    Maka temuan SKB22-D7 belum pasti
    Dan temuan SKB22-D7 belum pasti karena tujuan memberi dukungan belum diketahui

  Skenario: Pegawai non-ASN yang mengunggah foto bersama calon tidak dijangkau D7
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus non asn
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Oktober 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Maka temuan SKB22-D7 tidak terpenuhi

  Skenario konsep: Batas penetapan bagi foto bersama calon menurut disiplin
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Maka temuan SKB22-D7 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | terpenuhi       |
