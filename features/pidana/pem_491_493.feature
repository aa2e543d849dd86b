# language: id
@pidana
Fitur: Pasal 491, 492, dan 493 UU Pemilu – mengganggu kampanye, kampanye di luar jadwal, mengikutsertakan ASN
  Pasal 491 dan 493 tidak menyebut kesengajaan (OQ-C-25). Pasal 492 hanya mengenai peserta Pemilu dan yang ditunjuknya; apakah ia menjangkau
  selain iklan media dan rapat umum diperselisihkan (OQ-C-53). Pelanggaran Pasal 280 ayat (2) dinilai menurut Pasal 493 (OQ-C-18).

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023

  @PEM-491
  Skenario: Seseorang mengganggu kampanye yang sedang berlangsung
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-491 terpenuhi
    Dan pidana pokok PEM-491 adalah kurungan
    Dan ancaman pidana badan PEM-491 adalah 0 sampai 12 bulan
    Dan ancaman denda PEM-491 adalah Rp0 sampai Rp12.000.000
    Dan pidana badan dan denda PEM-491 dihubungkan dengan kata dan

  @PEM-491 @OQ-C-25
  Skenario konsep: Kesengajaan pada Pasal 491 sebelum 2026 diperselisihkan
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan <batin>
    Maka temuan PEM-491 <hasil>
    Dan di bawah bacaan OQ-C-25=tidak_perlu temuan PEM-491 terpenuhi

    Contoh:
      | batin                                                         | hasil       |
      | perbuatan itu dilakukan secara sengaja                        | terpenuhi   |
      | perbuatan itu dilakukan secara tidak sengaja                  | belum pasti |
      | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti |

  @PEM-491
  Skenario konsep: Kampanye yang diganggu harus sedang berlangsung
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-491 <hasil>

    Contoh:
      | perbuatan        | hasil           |
      | 27 November 2023 | tidak terpenuhi |
      | 28 November 2023 | terpenuhi       |
      | 29 November 2023 | terpenuhi       |
      | 10 Februari 2024 | terpenuhi       |
      | 11 Februari 2024 | tidak terpenuhi |

  @PEM-492
  Skenario: Anggota tim memasang iklan kampanye pada masa tenang
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan kampanye di luar jadwal terhadap caleg-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-492 terpenuhi
    Dan pidana pokok PEM-492 adalah kurungan
    Dan ancaman pidana badan PEM-492 adalah 0 sampai 12 bulan
    Dan ancaman denda PEM-492 adalah Rp0 sampai Rp12.000.000
    Dan pidana badan dan denda PEM-492 dihubungkan dengan kata dan

  @PEM-492 @OQ-C-53
  Skenario konsep: Di luar jadwal: sebelum kampanye, masa tenang, hari pemungutan suara
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan kampanye di luar jadwal terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah <media>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-492 <hasil>
    Dan menurut posisi bawaan temuan PEM-492 <bawaan>

    Contoh:
      | media       | perbuatan        | hasil           | bawaan          |
      | media massa | 27 November 2023 | terpenuhi       | terpenuhi       |
      | media massa | 28 November 2023 | terpenuhi       | terpenuhi       |
      | media massa | 20 Januari 2024  | terpenuhi       | terpenuhi       |
      | media massa | 21 Januari 2024  | tidak terpenuhi | tidak terpenuhi |
      | media massa | 22 Januari 2024  | tidak terpenuhi | tidak terpenuhi |
      | tatap muka  | 27 November 2023 | belum pasti     | terpenuhi       |
      | tatap muka  | 28 November 2023 | tidak terpenuhi | tidak terpenuhi |
      | tatap muka  | 29 November 2023 | tidak terpenuhi | tidak terpenuhi |
      | tatap muka  | 10 Februari 2024 | tidak terpenuhi | tidak terpenuhi |
      | tatap muka  | 11 Februari 2024 | belum pasti     | terpenuhi       |
      | tatap muka  | 13 Februari 2024 | belum pasti     | terpenuhi       |
      | tatap muka  | 14 Februari 2024 | belum pasti     | terpenuhi       |
      | tatap muka  | 15 Februari 2024 | tidak terpenuhi | tidak terpenuhi |

  @PEM-492
  Skenario konsep: Pasal 492 hanya bagi yang ditunjuk peserta Pemilu
    Diketahui <peran>
    Ketika terlapor melakukan perbuatan kampanye di luar jadwal terhadap caleg-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-492 <hasil>

    Contoh:
      | peran                                                                                             | hasil           |
      | terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024 | terpenuhi       |
      | terlapor berperan sebagai petugas kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024   | terpenuhi       |
      | terlapor berperan sebagai saksi kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024     | tidak terpenuhi |
      | terlapor tidak mempunyai peran dalam kampanye                                                     | tidak terpenuhi |
      | tidak diketahui apakah terlapor mempunyai peran dalam kampanye                                    | belum pasti     |

  @PEM-492
  Skenario konsep: Unsur PEM-492 yang gugur atau belum diketahui
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 1 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan kampanye di luar jadwal terhadap caleg-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-492 <hasil>

    Contoh:
      | unsur             | keadaan                                                       | hasil           |
      | kesengajaan       | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan       | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | kegiatan kampanye | perbuatan itu bukan kegiatan kampanye                         | tidak terpenuhi |
      | kegiatan kampanye | tidak diketahui apakah perbuatan itu kegiatan kampanye        | belum pasti     |

  @PEM-492
  Skenario: Calon anggota DPD sendiri adalah peserta Pemilu
    Diketahui ada pencalonan dpd-1 berupa calon dpd
    Dan terlapor sendiri maju sebagai dpd-1
    Dan terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan kampanye di luar jadwal terhadap dpd-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan media yang dipakai adalah media massa
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-492 terpenuhi

  @PEM-493 @OQ-C-18
  Skenario: Anggota tim mengikutsertakan ASN dalam kampanye
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-493 belum pasti
    Dan menurut posisi bawaan temuan PEM-493 terpenuhi
    Dan temuan PEM-493 bergantung pada penafsiran OQ-C-18
    Dan di bawah bacaan OQ-C-18=pasal_493 temuan PEM-493 terpenuhi
    Dan di bawah bacaan OQ-C-18=pasal_493 temuan PEM-521 tidak terpenuhi
    Dan di bawah bacaan OQ-C-18=pasal_521 temuan PEM-493 tidak terpenuhi
    Dan di bawah bacaan OQ-C-18=pasal_521 temuan PEM-521 terpenuhi
    Dan pidana pokok PEM-493 adalah kurungan
    Dan ancaman pidana badan PEM-493 adalah 0 sampai 12 bulan
    Dan ancaman denda PEM-493 adalah Rp0 sampai Rp12.000.000
    Dan pidana badan dan denda PEM-493 dihubungkan dengan kata dan

  @PEM-493
  Skenario konsep: Unsur Pasal 493
    Diketahui bacaan OQ-C-18 ditetapkan pada posisi pasal_493
    Dan <peran>
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan <batin>
    Maka temuan PEM-493 <hasil>

    Contoh:
      | peran                                                                                            | perbuatan        | batin                                        | hasil           |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024     | 28 November 2023 | perbuatan itu dilakukan secara sengaja       | terpenuhi       |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024     | 10 Februari 2024 | perbuatan itu dilakukan secara sengaja       | terpenuhi       |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024     | 11 Februari 2024 | perbuatan itu dilakukan secara sengaja       | tidak terpenuhi |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024     | 15 Januari 2024  | perbuatan itu dilakukan secara tidak sengaja | belum pasti     |
      | terlapor berperan sebagai peserta kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024 | 15 Januari 2024  | perbuatan itu dilakukan secara sengaja       | tidak terpenuhi |
      | terlapor tidak mempunyai peran dalam kampanye                                                    | 15 Januari 2024  | perbuatan itu dilakukan secara sengaja       | tidak terpenuhi |
      | tidak diketahui apakah terlapor mempunyai peran dalam kampanye                                   | 15 Januari 2024  | perbuatan itu dilakukan secara sengaja       | belum pasti     |
