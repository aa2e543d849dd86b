# language: id
@pidana
Fitur: Pasal 515 dan 523 UU Pemilu – politik uang
  Peserta kampanye (523 ayat (1)) dan pemilih pada masa tenang (523 ayat (2)): hanya pelaksana, peserta, dan tim. Hari pemungutan suara
  (523 ayat (3) dan 515): setiap orang, bertumpang tindih dengan ancaman yang sama. Barang yang dibolehkan KPU: OQ-C-52.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023

  @PEM-523(1)
  Skenario: Anggota tim memberi uang kepada peserta kampanye
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(1) terpenuhi
    Dan pidana pokok PEM-523(1) adalah penjara
    Dan ancaman pidana badan PEM-523(1) adalah 0 sampai 24 bulan
    Dan ancaman denda PEM-523(1) adalah Rp0 sampai Rp24.000.000
    Dan pidana badan dan denda PEM-523(1) dihubungkan dengan kata dan

  @PEM-523(1)
  Skenario konsep: Unsur PEM-523(1) yang gugur atau belum diketahui
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-523(1) <hasil>

    Contoh:
      | unsur                     | keadaan                                                               | hasil           |
      | kesengajaan               | perbuatan itu dilakukan secara tidak sengaja                          | tidak terpenuhi |
      | kesengajaan               | tidak diketahui apakah perbuatan itu dilakukan secara sengaja         | belum pasti     |
      | penerima                  | penerima imbalan itu bukan peserta kampanye                           | tidak terpenuhi |
      | penerima                  | tidak diketahui apakah penerima imbalan itu adalah peserta kampanye   | belum pasti     |
      | bentuk                    | bentuk imbalan itu tidak diketahui                                    | belum pasti     |
      | barang yang diperbolehkan | imbalan itu termasuk barang yang diperbolehkan                        | belum pasti     |
      | barang yang diperbolehkan | tidak diketahui apakah imbalan itu termasuk barang yang diperbolehkan | belum pasti     |

  @PEM-523(1)
  Skenario konsep: Pasal 523 ayat (1): peran dan masa kampanye
    Diketahui <peran>
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(1) <hasil>

    Contoh:
      | peran                                                                                        | perbuatan        | hasil           |
      | terlapor tidak mempunyai peran dalam kampanye                                                | 15 Januari 2024  | tidak terpenuhi |
      | tidak diketahui apakah terlapor mempunyai peran dalam kampanye                               | 15 Januari 2024  | belum pasti     |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 | 28 November 2023 | terpenuhi       |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 | 10 Februari 2024 | terpenuhi       |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 | 11 Februari 2024 | tidak terpenuhi |

  @PEM-523(2)
  Skenario: Anggota tim memberi uang kepada pemilih pada masa tenang
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(2) terpenuhi
    Dan pidana pokok PEM-523(2) adalah penjara
    Dan ancaman pidana badan PEM-523(2) adalah 0 sampai 48 bulan
    Dan ancaman denda PEM-523(2) adalah Rp0 sampai Rp48.000.000
    Dan pidana badan dan denda PEM-523(2) dihubungkan dengan kata dan

  @PEM-523(2) @OQ-C-19
  Skenario konsep: Subjek Pasal 523 ayat (2) menurut naskah dan menurut sebagian petugas
    Diketahui <peran>
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(2) <hasil>
    Dan menurut posisi bawaan temuan PEM-523(2) <bawaan>
    Dan di bawah bacaan OQ-C-19=setiap_orang temuan PEM-523(2) terpenuhi

    Contoh:
      | peran                                                                                        | hasil       | bawaan          |
      | terlapor tidak mempunyai peran dalam kampanye                                                | belum pasti | tidak terpenuhi |
      | tidak diketahui apakah terlapor mempunyai peran dalam kampanye                               | belum pasti | belum pasti     |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 | terpenuhi   | terpenuhi       |

  @PEM-523(2)
  Skenario konsep: Unsur PEM-523(2) yang gugur atau belum diketahui
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-523(2) <hasil>

    Contoh:
      | unsur                     | keadaan                                                               | hasil           |
      | kesengajaan               | perbuatan itu dilakukan secara tidak sengaja                          | tidak terpenuhi |
      | kesengajaan               | tidak diketahui apakah perbuatan itu dilakukan secara sengaja         | belum pasti     |
      | penerima                  | penerima imbalan itu bukan pemilih                                    | tidak terpenuhi |
      | penerima                  | tidak diketahui apakah penerima imbalan itu adalah pemilih            | belum pasti     |
      | bentuk                    | bentuk imbalan itu tidak diketahui                                    | belum pasti     |
      | barang yang diperbolehkan | imbalan itu termasuk barang yang diperbolehkan                        | belum pasti     |
      | barang yang diperbolehkan | tidak diketahui apakah imbalan itu termasuk barang yang diperbolehkan | belum pasti     |

  @PEM-523(2)
  Skenario konsep: Masa tenang 11 sampai 13 Februari 2024
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(2) <hasil>

    Contoh:
      | perbuatan        | hasil           |
      | 10 Februari 2024 | tidak terpenuhi |
      | 11 Februari 2024 | terpenuhi       |
      | 12 Februari 2024 | terpenuhi       |
      | 13 Februari 2024 | terpenuhi       |
      | 14 Februari 2024 | tidak terpenuhi |

  @PEM-523(3)
  Skenario: Seseorang tanpa peran memberi uang kepada pemilih pada hari pemungutan suara (PEM-523(3))
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(3) terpenuhi
    Dan pidana pokok PEM-523(3) adalah penjara
    Dan ancaman pidana badan PEM-523(3) adalah 0 sampai 36 bulan
    Dan ancaman denda PEM-523(3) adalah Rp0 sampai Rp36.000.000
    Dan pidana badan dan denda PEM-523(3) dihubungkan dengan kata dan

  @PEM-523(3)
  Skenario konsep: Unsur PEM-523(3) yang gugur atau belum diketahui
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-523(3) <hasil>

    Contoh:
      | unsur                     | keadaan                                                               | hasil           |
      | kesengajaan               | perbuatan itu dilakukan secara tidak sengaja                          | tidak terpenuhi |
      | kesengajaan               | tidak diketahui apakah perbuatan itu dilakukan secara sengaja         | belum pasti     |
      | penerima                  | penerima imbalan itu bukan pemilih                                    | tidak terpenuhi |
      | penerima                  | tidak diketahui apakah penerima imbalan itu adalah pemilih            | belum pasti     |
      | bentuk                    | bentuk imbalan itu tidak diketahui                                    | belum pasti     |
      | tujuan                    | tujuan imbalan itu adalah lainnya                                     | tidak terpenuhi |
      | tujuan                    | tujuan imbalan itu tidak diketahui                                    | belum pasti     |
      | tujuan                    | tujuan imbalan itu adalah suara tidak sah                             | tidak terpenuhi |
      | barang yang diperbolehkan | imbalan itu termasuk barang yang diperbolehkan                        | belum pasti     |
      | barang yang diperbolehkan | tidak diketahui apakah imbalan itu termasuk barang yang diperbolehkan | belum pasti     |

  @PEM-523(3)
  Skenario konsep: PEM-523(3): hari pemungutan suara
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(3) <hasil>

    Contoh:
      | perbuatan        | hasil           |
      | 13 Februari 2024 | tidak terpenuhi |
      | 14 Februari 2024 | terpenuhi       |
      | 15 Februari 2024 | tidak terpenuhi |

  @PEM-515
  Skenario: Seseorang tanpa peran memberi uang kepada pemilih pada hari pemungutan suara (PEM-515)
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-515 terpenuhi
    Dan pidana pokok PEM-515 adalah penjara
    Dan ancaman pidana badan PEM-515 adalah 0 sampai 36 bulan
    Dan ancaman denda PEM-515 adalah Rp0 sampai Rp36.000.000
    Dan pidana badan dan denda PEM-515 dihubungkan dengan kata dan

  @PEM-515
  Skenario konsep: Unsur PEM-515 yang gugur atau belum diketahui
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-515 <hasil>

    Contoh:
      | unsur                     | keadaan                                                               | hasil           |
      | kesengajaan               | perbuatan itu dilakukan secara tidak sengaja                          | tidak terpenuhi |
      | kesengajaan               | tidak diketahui apakah perbuatan itu dilakukan secara sengaja         | belum pasti     |
      | penerima                  | penerima imbalan itu bukan pemilih                                    | tidak terpenuhi |
      | penerima                  | tidak diketahui apakah penerima imbalan itu adalah pemilih            | belum pasti     |
      | bentuk                    | bentuk imbalan itu tidak diketahui                                    | belum pasti     |
      | tujuan                    | tujuan imbalan itu adalah lainnya                                     | tidak terpenuhi |
      | tujuan                    | tujuan imbalan itu tidak diketahui                                    | belum pasti     |
      | tujuan                    | tujuan imbalan itu adalah suara tidak sah                             | terpenuhi       |
      | barang yang diperbolehkan | imbalan itu termasuk barang yang diperbolehkan                        | belum pasti     |
      | barang yang diperbolehkan | tidak diketahui apakah imbalan itu termasuk barang yang diperbolehkan | belum pasti     |
      | saat                      | perbuatan itu terjadi dalam rangka lainnya                            | tidak terpenuhi |
      | saat                      | tidak diketahui dalam rangka apa perbuatan itu terjadi                | belum pasti     |

  @PEM-515
  Skenario konsep: PEM-515: hari pemungutan suara
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-515 <hasil>

    Contoh:
      | perbuatan        | hasil           |
      | 13 Februari 2024 | tidak terpenuhi |
      | 14 Februari 2024 | terpenuhi       |
      | 15 Februari 2024 | tidak terpenuhi |

  @PEM-515 @PEM-523(3) @OQ-C-51
  Skenario konsep: Agar memilih calon anggota DPRD, partai, atau calon DPD
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Dan <pencalonan>
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap c-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(3) <hasil>
    Dan temuan PEM-515 <hasil>
    Dan menurut posisi bawaan temuan PEM-523(3) terpenuhi
    Dan menurut posisi bawaan temuan PEM-515 terpenuhi

    Contoh:
      | pencalonan                           | hasil       |
      | ada pencalonan c-1 berupa partai     | terpenuhi   |
      | ada pencalonan c-1 berupa calon dpd  | terpenuhi   |
      | ada pencalonan c-1 berupa calon dprd | belum pasti |

  Skenario: Bagi penerima tidak ditemukan pasal pidana dalam undang-undang Pemilu
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka tidak ada temuan pada jalur pidana
