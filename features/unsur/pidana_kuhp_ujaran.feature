# language: id
@unsur
Fitur: Unsur demi unsur – Ujaran, berita bohong, dan nama baik menurut KUHP
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: dengan_teknologi_informasi, temuan KUHP-243 belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan media yang dipakai adalah media sosial
    Dan perbuatan itu dilakukan lewat sistem elektronik
    Maka temuan KUHP-243 belum pasti

  Skenario konsep: dengan_teknologi_informasi menurut media yang dipakai
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan media yang dipakai adalah <media_yang_dipakai>
    Maka pertanyaan tentang sarana <hasil> diajukan

    Contoh:
      | media_yang_dipakai | hasil            |
      | grup percakapan    | elektronik tidak |
      | tatap muka         | elektronik       |

  Skenario konsep: KUHP-243 menurut kalender, jenis, dan dasar penyasaran golongan
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar <dasar_penyasaran_golongan>
    Dan ujaran itu berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-243 terpenuhi

    Contoh:
      | kalender                                               | jenis                   | dasar_penyasaran_golongan |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | ras                       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | kebangsaan                |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | etnis                     |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | warna kulit               |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | kelamin                   |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | disabilitas               |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pasangan calon presiden | ras                       |

  Skenario konsep: KUHP-243 menurut perbuatan dan keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar ras
    Dan ujaran itu berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | perbuatan        | keadaan                                         | hasil                                            |
      | ujaran kebencian | dalam perbuatan itu terlapor adalah pelaku      | temuan KUHP-243 terpenuhi                        |
      | ujaran kebencian | dalam perbuatan itu terlapor adalah pembantu    | temuan KUHP-243 terpenuhi                        |
      | ujaran kebencian | terlapor menggunakan kekuasaan jabatannya       | temuan KUHP-243 terpenuhi                        |
      | ujaran kebencian | terlapor tidak menggunakan kekuasaan jabatannya | temuan KUHP-243 terpenuhi                        |
      | ujaran kebencian | perbuatan itu merupakan kegiatan kampanye       | temuan KUHP-243 terpenuhi                        |
      | ujaran kebencian | perbuatan itu bukan kegiatan kampanye           | temuan KUHP-243 terpenuhi                        |
      | hasutan fitnah   | dalam perbuatan itu terlapor adalah pelaku      | peringatan ALERT-PEMBANTUAN tidak muncul         |
      | hasutan fitnah   | terlapor tidak menggunakan kekuasaan jabatannya | peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul |
      | hasutan fitnah   | perbuatan itu bukan kegiatan kampanye           | peringatan ALERT-ATURAN-KHUSUS tidak muncul      |

  Skenario: KUHP-243, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan media yang dipakai adalah tatap muka
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar ras
    Dan ujaran itu berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Dan perbuatan itu dilakukan di muka umum
    Maka temuan KUHP-243 terpenuhi
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena KUHP-243
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-243
    Dan peringatan ALERT-PEMBERATAN-PEJABAT muncul
    Dan peringatan ALERT-ATURAN-KHUSUS muncul karena KUHP-243
    Dan tingkat temuan KUHP-243 adalah pidana

  Skenario: KUHP-243, terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar ras
    Dan ujaran itu berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-243 terpenuhi

  Skenario konsep: KUHP-263 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan KUHP-263 terpenuhi                |
      | pembantu              | temuan KUHP-263 terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: KUHP-263, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Maka temuan KUHP-263 terpenuhi
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena KUHP-263
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-263
    Dan peringatan ALERT-PEMBERATAN-PEJABAT muncul karena KUHP-263
    Dan tingkat temuan KUHP-263 adalah pidana

  Skenario: KUHP-263, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Maka temuan KUHP-263 terpenuhi

  Skenario konsep: KUHP-437 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan laporan palsu terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan KUHP-437 terpenuhi                |
      | pembantu              | temuan KUHP-437 terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: KUHP-437, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan laporan palsu terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-437 terpenuhi
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-DELIK-ADUAN muncul
    Dan tingkat temuan KUHP-437 adalah pidana

  Skenario: KUHP-437, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan laporan palsu terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-437 terpenuhi

  Skenario: KUHP-242, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-242 terpenuhi

  Skenario: KUHP-242, terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-242 terpenuhi
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena KUHP-242
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-242
    Dan peringatan ALERT-PEMBERATAN-PEJABAT muncul karena KUHP-242
    Dan peringatan ALERT-ATURAN-KHUSUS muncul karena KUHP-242
    Dan tingkat temuan KUHP-242 adalah pidana

  Skenario konsep: KUHP-242 menurut dasar penyasaran golongan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar <dasar_penyasaran_golongan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-242 terpenuhi

    Contoh:
      | dasar_penyasaran_golongan |
      | ras                       |
      | kebangsaan                |
      | warna kulit               |
      | kelamin                   |
      | disabilitas               |

  Skenario: KUHP-242, terpenuhi (3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-242 terpenuhi

  Skenario konsep: KUHP-242 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka peringatan <hasil> tidak muncul

    Contoh:
      | keadaan                                         | hasil                    |
      | dalam perbuatan itu terlapor adalah pelaku      | ALERT-PEMBANTUAN         |
      | terlapor tidak menggunakan kekuasaan jabatannya | ALERT-PEMBERATAN-PEJABAT |
      | perbuatan itu bukan kegiatan kampanye           | ALERT-ATURAN-KHUSUS      |

  Skenario: KUHP-300, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi hasutan
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-300 terpenuhi

  Skenario konsep: KUHP-300 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi hasutan
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan KUHP-300 terpenuhi

    Contoh:
      | keadaan                                         |
      | dalam perbuatan itu terlapor adalah pelaku      |
      | dalam perbuatan itu terlapor adalah pembantu    |
      | terlapor menggunakan kekuasaan jabatannya       |
      | terlapor tidak menggunakan kekuasaan jabatannya |
      | perbuatan itu merupakan kegiatan kampanye       |
      | perbuatan itu bukan kegiatan kampanye           |

  Skenario: KUHP-300, terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-300 terpenuhi
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-PEMBERATAN-PEJABAT muncul
    Dan peringatan ALERT-ATURAN-KHUSUS muncul
    Dan tingkat temuan KUHP-300 adalah pidana

  Skenario konsep: KUHP-300 menurut peristiwa pemilihan dan dasar penyasaran golongan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan <peristiwa_pemilihan>
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar <dasar_penyasaran_golongan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-300 <hasil>

    Contoh:
      | peristiwa_pemilihan                                             | dasar_penyasaran_golongan | hasil       |
      | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun | kepercayaan               | terpenuhi   |
      | perbuatan itu terjadi dalam rangka kampanye                     | agama                     | belum pasti |

  Skenario: KUHP-300, terpenuhi (3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-300 terpenuhi

  Skenario konsep: KUHP-300 menurut keadaan (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka peringatan <hasil> tidak muncul

    Contoh:
      | keadaan                                         | hasil                    |
      | dalam perbuatan itu terlapor adalah pelaku      | ALERT-PEMBANTUAN         |
      | terlapor tidak menggunakan kekuasaan jabatannya | ALERT-PEMBERATAN-PEJABAT |
      | perbuatan itu bukan kegiatan kampanye           | ALERT-ATURAN-KHUSUS      |

  Skenario: KUHP-300, terpenuhi (4)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-300 terpenuhi

  Skenario konsep: KUHP-433(1) menurut peristiwa pemilihan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan <peristiwa_pemilihan>
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan secara lisan
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-433(1) <hasil>

    Contoh:
      | peristiwa_pemilihan                                             | hasil       |
      | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun | terpenuhi   |
      | perbuatan itu terjadi dalam rangka kampanye                     | belum pasti |

  Skenario: KUHP-433(1), belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan penghinaan terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Maka temuan KUHP-433(1) belum pasti
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena KUHP-433(1)
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-433(1)
    Dan peringatan ALERT-DELIK-ADUAN muncul karena KUHP-433(1)
    Dan peringatan ALERT-PEMBERATAN-441 muncul karena KUHP-433(1)
    Dan peringatan ALERT-ATURAN-KHUSUS muncul karena KUHP-433(1)
    Dan tingkat temuan KUHP-433(1) adalah pidana

  Skenario: KUHP-433(1), terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan secara lisan
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-433(1) terpenuhi

  Skenario konsep: KUHP-433(1) menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan secara lisan
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka peringatan <hasil> tidak muncul

    Contoh:
      | keadaan                                    | hasil               |
      | dalam perbuatan itu terlapor adalah pelaku | ALERT-PEMBANTUAN    |
      | perbuatan itu bukan kegiatan kampanye      | ALERT-ATURAN-KHUSUS |

  Skenario konsep: KUHP-433(2) menurut peristiwa pemilihan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan <peristiwa_pemilihan>
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-433(2) <hasil>

    Contoh:
      | peristiwa_pemilihan                                             | hasil       |
      | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun | terpenuhi   |
      | perbuatan itu terjadi dalam rangka kampanye                     | belum pasti |

  Skenario: KUHP-433(2), belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan penghinaan terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Maka temuan KUHP-433(2) belum pasti
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena KUHP-433(2)
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-433(2)
    Dan peringatan ALERT-DELIK-ADUAN muncul karena KUHP-433(2)
    Dan peringatan ALERT-PEMBERATAN-441 muncul karena KUHP-433(2)
    Dan peringatan ALERT-ATURAN-KHUSUS muncul karena KUHP-433(2)
    Dan tingkat temuan KUHP-433(2) adalah pidana

  Skenario: KUHP-433(2), terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-433(2) terpenuhi

  Skenario konsep: KUHP-433(2) menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka peringatan <hasil> tidak muncul

    Contoh:
      | keadaan                                    | hasil               |
      | dalam perbuatan itu terlapor adalah pelaku | ALERT-PEMBANTUAN    |
      | perbuatan itu bukan kegiatan kampanye      | ALERT-ATURAN-KHUSUS |

  Skenario konsep: KUHP-434 menurut peristiwa pemilihan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan <peristiwa_pemilihan>
    Dan ujaran itu menuduhkan suatu hal
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan terlapor diberi kesempatan membuktikan tuduhannya dan tidak dapat
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-434 <hasil>

    Contoh:
      | peristiwa_pemilihan                                             | hasil       |
      | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun | terpenuhi   |
      | perbuatan itu terjadi dalam rangka kampanye                     | belum pasti |

  Skenario: KUHP-434, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan penghinaan terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Maka temuan KUHP-434 belum pasti
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena KUHP-434
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-434
    Dan peringatan ALERT-DELIK-ADUAN muncul karena KUHP-434
    Dan peringatan ALERT-PEMBERATAN-441 muncul karena KUHP-434
    Dan peringatan ALERT-ATURAN-KHUSUS muncul karena KUHP-434
    Dan tingkat temuan KUHP-434 adalah pidana

  Skenario: KUHP-434, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan terlapor diberi kesempatan membuktikan tuduhannya dan tidak dapat
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-434 terpenuhi

  Skenario konsep: KUHP-434 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan terlapor diberi kesempatan membuktikan tuduhannya dan tidak dapat
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka peringatan <hasil> tidak muncul

    Contoh:
      | keadaan                                    | hasil               |
      | dalam perbuatan itu terlapor adalah pelaku | ALERT-PEMBANTUAN    |
      | perbuatan itu bukan kegiatan kampanye      | ALERT-ATURAN-KHUSUS |

  Skenario konsep: KUHP-436 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak menuduhkan suatu hal
    Dan perbuatan itu dilakukan di muka umum
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | keadaan                                      | hasil                                       |
      | dalam perbuatan itu terlapor adalah pelaku   | temuan KUHP-436 terpenuhi                   |
      | dalam perbuatan itu terlapor adalah pembantu | temuan KUHP-436 terpenuhi                   |
      | perbuatan itu merupakan kegiatan kampanye    | temuan KUHP-436 terpenuhi                   |
      | perbuatan itu bukan kegiatan kampanye        | temuan KUHP-436 terpenuhi                   |
      | isi itu ditujukan secara pribadi             | temuan KUHP-436 terpenuhi                   |
      | dalam perbuatan itu terlapor adalah pelaku   | peringatan ALERT-PEMBANTUAN tidak muncul    |
      | perbuatan itu bukan kegiatan kampanye        | peringatan ALERT-ATURAN-KHUSUS tidak muncul |

  Skenario: KUHP-436, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan penghinaan terhadap caleg-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Maka temuan KUHP-436 belum pasti
    Dan pertanyaan tentang ancaman kepada pribadi diajukan
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena KUHP-436
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-436
    Dan peringatan ALERT-DELIK-ADUAN muncul karena KUHP-436
    Dan peringatan ALERT-PEMBERATAN-441 muncul karena KUHP-436
    Dan peringatan ALERT-ATURAN-KHUSUS muncul karena KUHP-436
    Dan tingkat temuan KUHP-436 adalah pidana

  Skenario: KUHP-436, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak menuduhkan suatu hal
    Dan perbuatan itu dilakukan di muka umum
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-436 terpenuhi

  Skenario: KUHP-436, belum pasti (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak menuduhkan suatu hal
    Dan perbuatan itu dilakukan di muka umum
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-436 belum pasti

  Skenario: KUHP-264, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan berita itu tidak pasti
    Dan berita itu dapat mengakibatkan kerusuhan
    Maka temuan KUHP-264 terpenuhi
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena KUHP-264
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-264
    Dan peringatan ALERT-PEMBERATAN-PEJABAT muncul karena KUHP-264
    Dan tingkat temuan KUHP-264 adalah pidana

  Skenario: KUHP-264, peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan berita itu tidak pasti
    Dan berita itu dapat mengakibatkan kerusuhan
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario: KUHP-264, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan berita itu tidak pasti
    Dan berita itu dapat mengakibatkan kerusuhan
    Maka temuan KUHP-264 terpenuhi
