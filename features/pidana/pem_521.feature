# language: id
@pidana @PEM-521
Fitur: Pasal 280 ayat (1) jo. Pasal 521 UU Pemilu – larangan kampanye
  Subjek: pelaksana, peserta, dan tim kampanye; ASN hanya bila memegang peran itu. Huruf c, f, g, i, dan j tindak pidana menurut semua bacaan,
  huruf a, b, d, e, dan h hanya menurut Pasal 521 sendiri (OQ-C-8). Huruf j dinilai menurut Pasal 523 ayat (1).

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023

  @OQ-C-8
  Skenario konsep: Anggota tim melanggar huruf a sampai h Pasal 280 ayat (1)
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan <isi>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-521 <hasil>
    Dan di bawah bacaan OQ-C-8=luas temuan PEM-521 terpenuhi
    Dan di bawah bacaan OQ-C-8=sempit temuan PEM-521 <sempit>

    Contoh:
      | perbuatan                  | isi                                       | hasil       | sempit          |
      | mempersoalkan dasar negara | perbuatan itu merupakan kegiatan kampanye | belum pasti | tidak terpenuhi |
      | mengganggu ketertiban      | perbuatan itu merupakan kegiatan kampanye | belum pasti | tidak terpenuhi |
      | hasutan fitnah             | ujaran itu berisi hasutan                 | belum pasti | tidak terpenuhi |
      | penggunaan fasilitas       | terlapor memakai fasilitas negara         | belum pasti | tidak terpenuhi |
      | ikut kampanye              | tempat perbuatan itu adalah tempat ibadah | belum pasti | tidak terpenuhi |

  Skenario konsep: Huruf c, f, dan g adalah tindak pidana menurut semua bacaan
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan <isi>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-521 terpenuhi
    Dan pidana pokok PEM-521 adalah penjara
    Dan ancaman pidana badan PEM-521 adalah 0 sampai 24 bulan
    Dan ancaman denda PEM-521 adalah Rp0 sampai Rp24.000.000
    Dan pidana badan dan denda PEM-521 dihubungkan dengan kata dan

    Contoh:
      | perbuatan           | isi                                       |
      | merusak alat peraga | perbuatan itu merupakan kegiatan kampanye |
      | penghinaan          | ujaran itu berisi penghinaan              |
      | ujaran kebencian    | ujaran itu berisi penghinaan              |
      | intimidasi          | yang diancamkan adalah kekerasan          |
      | kekerasan           | yang diancamkan adalah kekerasan          |

  Skenario konsep: Isi perbuatan yang dilarang
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan <isi>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-521 <hasil>

    Contoh:
      | perbuatan  | isi                                                 | hasil           |
      | penghinaan | ujaran itu tidak berisi penghinaan                  | tidak terpenuhi |
      | penghinaan | tidak diketahui apakah ujaran itu berisi penghinaan | belum pasti     |
      | intimidasi | yang diancamkan adalah lainnya                      | belum pasti     |
      | intimidasi | isi ancaman itu tidak diketahui                     | belum pasti     |

  Skenario: Ancaman mutasi saja bukan ancaman kekerasan
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan intimidasi terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan yang diancamkan adalah lainnya
    Dan ujaran itu tidak berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-521 tidak terpenuhi

  Skenario konsep: Subjeknya pelaksana, peserta, atau tim kampanye
    Diketahui <peran>
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-521 <hasil>

    Contoh:
      | peran                                                                                               | hasil           |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024  | terpenuhi       |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024        | terpenuhi       |
      | terlapor berperan sebagai peserta kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024    | terpenuhi       |
      | terlapor berperan sebagai saksi kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024      | tidak terpenuhi |
      | terlapor berperan sebagai konsultan kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024  | tidak terpenuhi |
      | terlapor berperan sebagai penyumbang kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024 | tidak terpenuhi |
      | terlapor tidak mempunyai peran dalam kampanye                                                       | tidak terpenuhi |
      | tidak diketahui apakah terlapor mempunyai peran dalam kampanye                                      | belum pasti     |

  Skenario: Peran dalam kampanye calon lain juga membuat terlapor menjadi subjek
    Diketahui ada pencalonan caleg-2 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan penghinaan terhadap caleg-2
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan ujaran itu berisi penghinaan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-521 terpenuhi

  Skenario konsep: Unsur PEM-521 yang gugur atau belum diketahui
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-521 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  Skenario konsep: Larangan kampanye berlaku dalam masa kampanye
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 1 November 2023 sampai 31 Maret 2024
    Ketika terlapor melakukan perbuatan merusak alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-521 <hasil>

    Contoh:
      | perbuatan        | hasil           |
      | 27 November 2023 | tidak terpenuhi |
      | 28 November 2023 | terpenuhi       |
      | 29 November 2023 | terpenuhi       |
      | 10 Februari 2024 | terpenuhi       |
      | 11 Februari 2024 | tidak terpenuhi |
      | 14 Februari 2024 | tidak terpenuhi |

  Skenario: Pemakaian fasilitas mengingatkan pada izin menurut Putusan MK 65/PUU-XXI/2023
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan terlapor memakai fasilitas negara
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-FASILITAS-IZIN muncul
