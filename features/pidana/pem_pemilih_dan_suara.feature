# language: id
@pidana
Fitur: Tindak pidana Pemilu seputar daftar pemilih, pencalonan, dana, dan suara
  Subjeknya setiap orang, kecuali Pasal 498 (atasan). Tindak pidana yang hanya dapat dilakukan penyelenggara, calon, peserta Pemilu, atau
  pimpinan partai tidak dikodekan (rules/out-of-scope.yaml).

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023

  @PEM-488
  Skenario: Keterangan tidak benar untuk daftar pemilih
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-488 terpenuhi
    Dan pidana pokok PEM-488 adalah kurungan
    Dan ancaman pidana badan PEM-488 adalah 0 sampai 12 bulan
    Dan ancaman denda PEM-488 adalah Rp0 sampai Rp12.000.000
    Dan pidana badan dan denda PEM-488 dihubungkan dengan kata dan

  @PEM-488
  Skenario konsep: Unsur PEM-488 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-488 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PEM-510
  Skenario: Menyebabkan orang lain kehilangan hak pilih
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-510 terpenuhi
    Dan pidana pokok PEM-510 adalah penjara
    Dan ancaman pidana badan PEM-510 adalah 0 sampai 24 bulan
    Dan ancaman denda PEM-510 adalah Rp0 sampai Rp24.000.000
    Dan pidana badan dan denda PEM-510 dihubungkan dengan kata dan

  @PEM-510
  Skenario konsep: Unsur PEM-510 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-510 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PEM-511
  Skenario: Menghalangi pendaftaran pemilih dengan kekerasan
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-511 terpenuhi
    Dan pidana pokok PEM-511 adalah penjara
    Dan ancaman pidana badan PEM-511 adalah 0 sampai 36 bulan
    Dan ancaman denda PEM-511 adalah Rp0 sampai Rp36.000.000
    Dan pidana badan dan denda PEM-511 dihubungkan dengan kata dan

  @PEM-511
  Skenario konsep: Unsur PEM-511 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-511 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PEM-511
  Skenario konsep: Cara menghalangi pendaftaran pemilih
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Maret 2023
    Dan <kekerasan>
    Dan yang diancamkan adalah <ancaman>
    Dan <kekuasaan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-511 <hasil>

    Contoh:
      | kekerasan                                         | ancaman   | kekuasaan                                       | hasil           |
      | terlapor memakai kekerasan                        | lainnya   | terlapor tidak menggunakan kekuasaan jabatannya | terpenuhi       |
      | terlapor tidak memakai kekerasan                  | kekerasan | terlapor tidak menggunakan kekuasaan jabatannya | terpenuhi       |
      | terlapor tidak memakai kekerasan                  | lainnya   | terlapor menggunakan kekuasaan jabatannya       | terpenuhi       |
      | terlapor tidak memakai kekerasan                  | lainnya   | terlapor tidak menggunakan kekuasaan jabatannya | tidak terpenuhi |
      | tidak diketahui apakah terlapor memakai kekerasan | lainnya   | terlapor tidak menggunakan kekuasaan jabatannya | belum pasti     |

  @PEM-544
  Skenario: Memalsukan data dan daftar pemilih
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-544 terpenuhi
    Dan pidana pokok PEM-544 adalah penjara
    Dan ancaman pidana badan PEM-544 adalah 0 sampai 72 bulan
    Dan ancaman denda PEM-544 adalah Rp0 sampai Rp72.000.000
    Dan pidana badan dan denda PEM-544 dihubungkan dengan kata dan

  @PEM-544
  Skenario konsep: Unsur PEM-544 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-544 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PEM-519
  Skenario: Dukungan bagi calon DPD diperoleh dengan cara curang
    Diketahui ada pencalonan dpd-1 berupa calon dpd
    Ketika terlapor melakukan perbuatan dukungan dpd curang terhadap dpd-1
    Dan perbuatan itu terjadi pada 15 Januari 2023
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-519 terpenuhi
    Dan pidana pokok PEM-519 adalah penjara
    Dan ancaman pidana badan PEM-519 adalah 0 sampai 36 bulan
    Dan ancaman denda PEM-519 adalah Rp0 sampai Rp36.000.000
    Dan pidana badan dan denda PEM-519 dihubungkan dengan kata dan

  @PEM-519
  Skenario konsep: Unsur PEM-519
    Diketahui ada pencalonan c-1 berupa <pencalonan>
    Ketika terlapor melakukan perbuatan dukungan dpd curang terhadap c-1
    Dan perbuatan itu terjadi pada 15 Januari 2023
    Dan <batin>
    Maka temuan PEM-519 <hasil>

    Contoh:
      | pencalonan | batin                                                         | hasil           |
      | calon dpd  | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | calon dpd  | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | calon dprd | perbuatan itu dilakukan secara sengaja                        | tidak terpenuhi |

  @PEM-520
  Skenario: Memakai dokumen palsu untuk pencalonan
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Mei 2023
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-520 terpenuhi
    Dan pidana pokok PEM-520 adalah penjara
    Dan ancaman pidana badan PEM-520 adalah 0 sampai 72 bulan
    Dan ancaman denda PEM-520 adalah Rp0 sampai Rp72.000.000
    Dan pidana badan dan denda PEM-520 dihubungkan dengan kata dan

  @PEM-520
  Skenario konsep: Unsur PEM-520 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Mei 2023
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-520 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | pencalonan  | perbuatan itu terjadi dalam rangka lainnya                    | tidak terpenuhi |
      | pencalonan  | tidak diketahui dalam rangka apa perbuatan itu terjadi        | belum pasti     |

  @PEM-497
  Skenario: Keterangan tidak benar dalam laporan dana kampanye
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-497 terpenuhi
    Dan pidana pokok PEM-497 adalah penjara
    Dan ancaman pidana badan PEM-497 adalah 0 sampai 24 bulan
    Dan ancaman denda PEM-497 adalah Rp0 sampai Rp24.000.000
    Dan pidana badan dan denda PEM-497 dihubungkan dengan kata dan

  @PEM-497
  Skenario konsep: Unsur PEM-497 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-497 <hasil>

    Contoh:
      | unsur          | keadaan                                                                           | hasil           |
      | kesengajaan    | perbuatan itu dilakukan secara tidak sengaja                                      | tidak terpenuhi |
      | kesengajaan    | tidak diketahui apakah perbuatan itu dilakukan secara sengaja                     | belum pasti     |
      | ketidakbenaran | terlapor tidak mengetahui bahwa dokumen itu tidak sah atau palsu                  | tidak terpenuhi |
      | ketidakbenaran | tidak diketahui apakah terlapor mengetahui bahwa dokumen itu tidak sah atau palsu | belum pasti     |

  @PEM-548 @OQ-C-17
  Skenario konsep: Anggaran pemerintah atau BUMN sebagai dana kampanye: isi pasalnya hanya diingat
    Ketika terlapor melakukan perbuatan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan dana kampanye itu berasal dari <asal>
    Dan <batin>
    Maka temuan PEM-548 <hasil>
    Dan di bawah bacaan OQ-C-17=sesuai_ingatan temuan PEM-548 <ingatan>
    Dan di bawah bacaan OQ-C-17=berlainan temuan PEM-548 tidak terpenuhi

    Contoh:
      | asal             | batin                                                         | hasil           | ingatan         |
      | pemerintah       | perbuatan itu dilakukan secara sengaja                        | belum pasti     | terpenuhi       |
      | bumn bumd bumdes | perbuatan itu dilakukan secara sengaja                        | belum pasti     | terpenuhi       |
      | lainnya          | perbuatan itu dilakukan secara sengaja                        | tidak terpenuhi | tidak terpenuhi |
      | pemerintah       | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi | tidak terpenuhi |
      | pemerintah       | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     | belum pasti     |

  @PEM-548
  Skenario: Pemakaian anggaran negara saja belum menyatakan asal dana kampanye
    Ketika terlapor melakukan perbuatan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan terlapor memakai anggaran negara atau daerah
    Dan asal dana kampanye itu tidak diketahui
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-548 belum pasti
    Dan temuan PEM-548 belum pasti karena asal dana kampanye belum diketahui

  @PEM-509
  Skenario: Mengumumkan hasil survei pada masa tenang
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-509 terpenuhi
    Dan pidana pokok PEM-509 adalah kurungan
    Dan ancaman pidana badan PEM-509 adalah 0 sampai 12 bulan
    Dan ancaman denda PEM-509 adalah Rp0 sampai Rp12.000.000
    Dan pidana badan dan denda PEM-509 dihubungkan dengan kata dan

  @PEM-509
  Skenario konsep: Survei hanya dilarang pada masa tenang
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-509 <hasil>

    Contoh:
      | perbuatan        | hasil           |
      | 10 Februari 2024 | tidak terpenuhi |
      | 11 Februari 2024 | terpenuhi       |
      | 12 Februari 2024 | terpenuhi       |
      | 13 Februari 2024 | terpenuhi       |
      | 14 Februari 2024 | tidak terpenuhi |

  @PEM-509 @OQ-C-25
  Skenario konsep: Kesengajaan pada Pasal 509 sebelum 2026 diperselisihkan
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 12 Februari 2024
    Dan <batin>
    Maka temuan PEM-509 <hasil>
    Dan di bawah bacaan OQ-C-25=tidak_perlu temuan PEM-509 terpenuhi

    Contoh:
      | batin                                                         | hasil       |
      | perbuatan itu dilakukan secara sengaja                        | terpenuhi   |
      | perbuatan itu dilakukan secara tidak sengaja                  | belum pasti |
      | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti |

  @PEM-498
  Skenario: Atasan tidak memberi pekerja kesempatan memilih
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-498 terpenuhi
    Dan pidana pokok PEM-498 adalah kurungan
    Dan ancaman pidana badan PEM-498 adalah 0 sampai 12 bulan
    Dan ancaman denda PEM-498 adalah Rp0 sampai Rp12.000.000
    Dan pidana badan dan denda PEM-498 dihubungkan dengan kata dan

  @PEM-498
  Skenario konsep: Unsur PEM-498 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-498 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | belum pasti     |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | bawahan     | korban itu bukan bawahan terlapor                             | tidak terpenuhi |
      | bawahan     | tidak diketahui apakah korban itu bawahan terlapor            | belum pasti     |
      | kesempatan  | korban itu tetap dapat memilih                                | tidak terpenuhi |
      | kesempatan  | tidak diketahui apakah korban itu diberi kesempatan memilih   | belum pasti     |
      | pekerjaan   | pekerjaan korban tidak bisa ditinggalkan                      | tidak terpenuhi |
      | pekerjaan   | tidak diketahui apakah pekerjaan korban bisa ditinggalkan     | belum pasti     |

  @PEM-498
  Skenario konsep: Kesempatan memilih pada hari pemungutan suara
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-498 <hasil>

    Contoh:
      | perbuatan        | hasil           |
      | 13 Februari 2024 | tidak terpenuhi |
      | 14 Februari 2024 | terpenuhi       |
      | 15 Februari 2024 | tidak terpenuhi |

  @PEM-516
  Skenario: Memberikan suara lebih dari satu kali
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan dalam perbuatan itu terlapor adalah pelaku
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-516 terpenuhi
    Dan pidana pokok PEM-516 adalah penjara
    Dan ancaman pidana badan PEM-516 adalah 0 sampai 18 bulan
    Dan ancaman denda PEM-516 adalah Rp0 sampai Rp18.000.000
    Dan pidana badan dan denda PEM-516 dihubungkan dengan kata dan

  @PEM-516
  Skenario konsep: Unsur PEM-516 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan dalam perbuatan itu terlapor adalah pelaku
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-516 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PEM-517
  Skenario: Menggagalkan pemungutan suara
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-517 terpenuhi
    Dan pidana pokok PEM-517 adalah penjara
    Dan ancaman pidana badan PEM-517 adalah 0 sampai 60 bulan
    Dan ancaman denda PEM-517 adalah Rp0 sampai Rp60.000.000
    Dan pidana badan dan denda PEM-517 dihubungkan dengan kata dan

  @PEM-517
  Skenario konsep: Unsur PEM-517 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-517 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PEM-531 @OQ-C-9
  Skenario konsep: Kekerasan, penghalangan, dan gangguan pada pemungutan suara; ancamannya dua sumber
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan korban perbuatan itu adalah pemilih
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-531 terpenuhi
    Dan ancaman pidana badan PEM-531 adalah 0 sampai 48 bulan
    Dan ancaman denda PEM-531 adalah Rp0 sampai Rp48.000.000
    Dan ancaman pidana badan PEM-531 adalah 0 sampai 24 bulan
    Dan ancaman denda PEM-531 adalah Rp0 sampai Rp24.000.000
    Dan peringatan ALERT-PASAL-531 muncul

    Contoh:
      | perbuatan                     |
      | kekerasan                     |
      | menghalangi memilih           |
      | mengganggu ketertiban         |
      | menggagalkan pemungutan suara |

  @PEM-531
  Skenario konsep: Unsur PEM-531 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan korban perbuatan itu adalah pemilih
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-531 <hasil>

    Contoh:
      | unsur            | keadaan                                                       | hasil           |
      | kesengajaan      | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan      | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | pemungutan suara | perbuatan itu terjadi dalam rangka lainnya                    | tidak terpenuhi |
      | pemungutan suara | tidak diketahui dalam rangka apa perbuatan itu terjadi        | belum pasti     |
      | korban           | korban perbuatan itu adalah lainnya                           | tidak terpenuhi |
      | korban           | korban perbuatan itu tidak diketahui                          | belum pasti     |

  @PEM-504
  Skenario: Karena lalai menyebabkan berita acara rusak
    Ketika terlapor melakukan perbuatan menghilangkan catatan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Februari 2024
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-504 terpenuhi
    Dan pidana pokok PEM-504 adalah kurungan
    Dan ancaman pidana badan PEM-504 adalah 0 sampai 12 bulan
    Dan ancaman denda PEM-504 adalah Rp0 sampai Rp12.000.000
    Dan pidana badan dan denda PEM-504 dihubungkan dengan kata dan

  @PEM-504
  Skenario konsep: Pasal 504 mengenai kelalaian
    Ketika terlapor melakukan perbuatan menghilangkan catatan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Februari 2024
    Dan <batin>
    Maka temuan PEM-504 <hasil>

    Contoh:
      | batin                                                         | hasil           |
      | perbuatan itu dilakukan secara sengaja                        | tidak terpenuhi |
      | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |

  @PEM-488 @OQ-C-22
  Skenario konsep: Pemberatan bagi penyelenggara hanya diingatkan
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Maret 2023
    Dan <peristiwa>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-488 terpenuhi
    Dan peringatan ALERT-PENYELENGGARA-554 <muncul>

    Contoh:
      | peristiwa                                              | muncul       |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara | muncul       |
      | perbuatan itu terjadi dalam rangka pendaftaran pemilih | tidak muncul |

  @PEM-516
  Skenario konsep: Setiap orang dapat menjadi pelaku
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-516 terpenuhi

    Contoh:
      | status         |
      | pns            |
      | cpns           |
      | pppk           |
      | asn            |
      | non asn        |
      | kepala desa    |
      | perangkat desa |
      | anggota bpd    |
      | kepala daerah  |
      | pejabat negara |
      | pejabat daerah |
      | tni            |
      | polri          |
      | lainnya        |

  @PEM-520 @PEM-531
  Skenario konsep: Penyelenggara dikenai ketentuannya sendiri (Pasal 554)
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan perbuatan itu terjadi dalam rangka <peristiwa>
    Maka temuan <temuan> terpenuhi
    Dan peringatan ALERT-PENYELENGGARA-554 <muncul>

    Contoh:
      | perbuatan                     | peristiwa                                | temuan  | muncul       |
      | menggunakan dokumen palsu     | pencalonan dan tugas penyelenggara       | PEM-520 | muncul       |
      | menggunakan dokumen palsu     | pencalonan                               | PEM-520 | tidak muncul |
      | menggagalkan pemungutan suara | pemungutan suara dan tugas penyelenggara | PEM-531 | muncul       |
      | menggagalkan pemungutan suara | pemungutan suara                         | PEM-531 | tidak muncul |
