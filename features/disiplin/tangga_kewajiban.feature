# language: id
@disiplin
Fitur: Tangga kewajiban dan larangan lain menurut dampak negatif
  PP 94/2021 Pasal 3, 4, dan 5 dengan Pasal 9 sampai 14. Pelanggaran kewajiban hanya bertingkat bila ada temuan dampak
  negatif: unit kerja ringan, instansi sedang, negara atau pemerintah berat. Penyalahgunaan wewenang dan hadiah yang
  berhubungan dengan jabatan berat tanpa syarat dampak.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  Skenario konsep: Tingkat pelanggaran kewajiban dan larangan menurut dampak
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan ujaran itu berisi adu domba antargolongan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban itu bawahan terlapor
    Dan <dampak>
    Maka temuan <temuan> terpenuhi
    Dan tingkat temuan <temuan> adalah <tingkat>

    Contoh: Pasal 3 huruf b – menjaga persatuan bangsa (tidak ada tingkat ringan)
      | temuan  | perbuatan        | dampak                                           | tingkat         |
      | PP94-3b | ujaran kebencian | dampak negatif perbuatan itu mengenai unit kerja | sedang          |
      | PP94-3b | ujaran kebencian | dampak negatif perbuatan itu mengenai instansi   | sedang          |
      | PP94-3b | ujaran kebencian | dampak negatif perbuatan itu mengenai negara     | berat           |
      | PP94-3b | ujaran kebencian | dampak negatif perbuatan itu tidak diketahui     | menunggu dampak |
      | PP94-3b | hasutan fitnah   | perbuatan itu tidak berdampak negatif            | tanpa tingkat   |

    Contoh: Pasal 3 huruf e – melaksanakan tugas dengan pengabdian dan tanggung jawab
      | temuan  | perbuatan            | dampak                                           | tingkat         |
      | PP94-3e | diskriminasi layanan | dampak negatif perbuatan itu mengenai unit kerja | ringan          |
      | PP94-3e | diskriminasi layanan | dampak negatif perbuatan itu mengenai instansi   | sedang          |
      | PP94-3e | diskriminasi layanan | dampak negatif perbuatan itu mengenai negara     | berat           |
      | PP94-3e | diskriminasi layanan | dampak negatif perbuatan itu tidak diketahui     | menunggu dampak |
      | PP94-3e | diskriminasi layanan | perbuatan itu tidak berdampak negatif            | tanpa tingkat   |

    Contoh: Pasal 3 huruf f – integritas dan keteladanan
      | temuan  | perbuatan        | dampak                                           | tingkat         |
      | PP94-3f | ujaran kebencian | dampak negatif perbuatan itu mengenai unit kerja | ringan          |
      | PP94-3f | berita bohong    | dampak negatif perbuatan itu mengenai instansi   | sedang          |
      | PP94-3f | penghinaan       | dampak negatif perbuatan itu mengenai negara     | berat           |
      | PP94-3f | hasutan fitnah   | dampak negatif perbuatan itu tidak diketahui     | menunggu dampak |

    Contoh: Pasal 4 huruf g – barang milik negara (tidak ada tingkat berat)
      | temuan  | perbuatan            | dampak                                           | tingkat         |
      | PP94-4g | penggunaan fasilitas | dampak negatif perbuatan itu mengenai unit kerja | ringan          |
      | PP94-4g | penggunaan fasilitas | dampak negatif perbuatan itu mengenai instansi   | sedang          |
      | PP94-4g | penggunaan fasilitas | dampak negatif perbuatan itu mengenai negara     | tanpa tingkat   |
      | PP94-4g | penggunaan fasilitas | dampak negatif perbuatan itu tidak diketahui     | menunggu dampak |

    Contoh: Pasal 5 huruf i – sewenang-wenang terhadap bawahan (Pasal 14 tidak menyebutnya)
      | temuan  | perbuatan           | dampak                                           | tingkat         |
      | PP94-5i | intimidasi          | dampak negatif perbuatan itu mengenai unit kerja | ringan          |
      | PP94-5i | intimidasi          | dampak negatif perbuatan itu mengenai instansi   | sedang          |
      | PP94-5i | menghalangi memilih | dampak negatif perbuatan itu mengenai negara     | tanpa tingkat   |
      | PP94-5i | intimidasi          | dampak negatif perbuatan itu tidak diketahui     | menunggu dampak |

    Contoh: Pasal 5 huruf m – merugikan yang dilayani (hanya Pasal 13 huruf e)
      | temuan  | perbuatan            | dampak                                           | tingkat         |
      | PP94-5m | diskriminasi layanan | dampak negatif perbuatan itu mengenai unit kerja | tanpa tingkat   |
      | PP94-5m | diskriminasi layanan | dampak negatif perbuatan itu mengenai instansi   | sedang          |
      | PP94-5m | diskriminasi layanan | dampak negatif perbuatan itu tidak diketahui     | menunggu dampak |

  Skenario konsep: Kewajiban dan larangan PP 94 tidak menjangkau PPPK
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Tapi terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan ujaran itu berisi adu domba antargolongan
    Dan korban itu bawahan terlapor
    Dan imbalan itu berhubungan dengan jabatan
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan <temuan> tidak terpenuhi

    Contoh:
      | temuan  | perbuatan            |
      | PP94-3b | ujaran kebencian     |
      | PP94-3e | diskriminasi layanan |
      | PP94-3f | ujaran kebencian     |
      | PP94-4g | penggunaan fasilitas |
      | PP94-4i | menerima imbalan     |
      | PP94-5a | keputusan berpihak   |
      | PP94-5i | intimidasi           |
      | PP94-5k | menerima imbalan     |
      | PP94-5m | diskriminasi layanan |
      | PP94-28 | pembiaran atasan     |

  Skenario konsep: Unsur yang gugur pada kewajiban dan larangan
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan <keadaan>
    Maka temuan <temuan> <hasil>

    Contoh:
      | temuan  | perbuatan            | keadaan                                                              | hasil           |
      | PP94-3b | ujaran kebencian     | ujaran itu tidak berisi adu domba antargolongan                      | tidak terpenuhi |
      | PP94-3b | ujaran kebencian     | tidak diketahui apakah ujaran itu berisi adu domba antargolongan     | belum pasti     |
      | PP94-3f | berita bohong        | terlapor tidak mengetahui bahwa isi ujaran itu bohong                | tidak terpenuhi |
      | PP94-3f | berita bohong        | tidak diketahui apakah terlapor mengetahui bahwa isi ujaran itu bohong | belum pasti   |
      | PP94-4g | penggunaan fasilitas | terlapor tidak memakai fasilitas negara                              | tidak terpenuhi |
      | PP94-4g | penggunaan fasilitas | tidak diketahui apakah terlapor memakai fasilitas negara             | belum pasti     |
      | PP94-5i | intimidasi           | korban itu bukan bawahan terlapor                                    | tidak terpenuhi |
      | PP94-5i | intimidasi           | tidak diketahui apakah korban itu bawahan terlapor                   | belum pasti     |
      | PP94-4i | menerima imbalan     | imbalan itu tidak berhubungan dengan jabatan                         | tidak terpenuhi |
      | PP94-5k | menerima imbalan     | imbalan itu tidak berhubungan dengan jabatan                         | tidak terpenuhi |
      | PP94-4i | menerima imbalan     | tidak diketahui apakah imbalan itu berhubungan dengan jabatan        | belum pasti     |
      | PP94-5k | menerima imbalan     | tidak diketahui apakah imbalan itu berhubungan dengan jabatan        | belum pasti     |

  @PP94-5a
  Skenario konsep: Penyalahgunaan wewenang berat tanpa syarat dampak dan tanpa syarat penetapan
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu tidak berdampak negatif
    Tapi <keadaan>
    Maka temuan PP94-5a <hasil>

    Contoh:
      | perbuatan         | keadaan                                                         | hasil           |
      | 21 September 2024 | terlapor menggunakan kekuasaan jabatannya                       | terpenuhi       |
      | 22 September 2024 | terlapor menggunakan kekuasaan jabatannya                       | terpenuhi       |
      | 23 September 2024 | terlapor menggunakan kekuasaan jabatannya                       | terpenuhi       |
      | 23 September 2024 | terlapor tidak menggunakan kekuasaan jabatannya                 | tidak terpenuhi |
      | 23 September 2024 | tidak diketahui apakah terlapor menggunakan kekuasaan jabatannya | belum pasti    |
      | 23 September 2024 | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun | tidak terpenuhi |

  @PP94-5a
  Skenario: Tingkat penyalahgunaan wewenang
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 September 2024
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka tingkat temuan PP94-5a adalah berat
    Dan temuan PP94-5a berdasar pada pp-94-2021/14/a
    Dan peringatan ALERT-APIP muncul
    Dan jalur disiplin merekomendasikan tingkat berat

  @PP94-4i @PP94-5k
  Skenario: Menerima hadiah yang berhubungan dengan jabatan
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor menerima imbalan
    Dan imbalan itu berupa uang
    Dan imbalan itu berhubungan dengan jabatan
    Maka temuan PP94-4i terpenuhi
    Dan tingkat temuan PP94-4i adalah berat
    Dan temuan PP94-5k terpenuhi
    Dan tingkat temuan PP94-5k adalah berat
    Dan jalur disiplin merekomendasikan tingkat berat

  @PP94-28
  Skenario: Atasan yang tidak memeriksa bawahannya
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka temuan PP94-28 terpenuhi
    Dan tingkat temuan PP94-28 adalah tanpa tingkat
    Dan peringatan ALERT-WAJIB-PERIKSA muncul

  Skenario konsep: PP 94/2021 berlaku sejak 31 Agustus 2021, dan perkara yang sudah diputus tetap menurut PP 53/2010
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Dan terlapor memakai fasilitas negara
    Dan <keadaan>
    Maka temuan <temuan> <hasil>

    Contoh:
      | hukum | temuan  | perbuatan            | hari             | keadaan                                          | hasil           |
      | lama  | PP94-4g | penggunaan fasilitas | 30 Agustus 2021  | hukuman disiplin diputuskan pada 30 Agustus 2021 | tidak terpenuhi |
      | baru  | PP94-4g | penggunaan fasilitas | 31 Agustus 2021  | belum ada keputusan hukuman disiplin             | terpenuhi       |
      | baru  | PP94-4g | penggunaan fasilitas | 1 September 2021 | belum ada keputusan hukuman disiplin             | terpenuhi       |
      | lama  | PP94-3e | diskriminasi layanan | 30 Agustus 2021  | hukuman disiplin diputuskan pada 30 Agustus 2021 | tidak terpenuhi |
      | baru  | PP94-3e | diskriminasi layanan | 31 Agustus 2021  | belum ada keputusan hukuman disiplin             | terpenuhi       |
      | baru  | PP94-3e | diskriminasi layanan | 1 September 2021 | belum ada keputusan hukuman disiplin             | terpenuhi       |

  Skenario: Perbuatan lama yang baru diperiksa sesudahnya dinilai menurut PP 94/2021 dan ditandai
    Ketika terlapor melakukan perbuatan penggunaan fasilitas tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan terlapor memakai fasilitas negara
    Dan pemeriksaan disiplin dilakukan pada 1 Oktober 2021
    Dan belum ada keputusan hukuman disiplin
    Maka menurut posisi bawaan temuan PP94-4g terpenuhi
    Dan peringatan ALERT-PERALIHAN-PP94 muncul

  Skenario: Perbuatan sebelum PP 53/2010 belum dikodekan dan ditandai
    Ketika terlapor melakukan perbuatan penggunaan fasilitas tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Juni 2010
    Dan terlapor memakai fasilitas negara
    Maka jalur disiplin tidak direkomendasikan
    Dan peringatan ALERT-BELUM-DIKODEKAN muncul
