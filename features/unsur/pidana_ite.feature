# language: id
@unsur
Fitur: Unsur demi unsur – Ujaran, berita bohong, nama baik, dan ancaman menurut UU ITE
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario: lewat_sistem_elektronik, temuan ITE-27-3-A tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 24 November 2016
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu dilakukan lewat sistem elektronik
    Maka temuan ITE-27-3-A tidak terpenuhi

  Skenario konsep: ITE-28-2-A menurut perbuatan, hari perbuatan, dan dasar penyasaran golongan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar <dasar_penyasaran_golongan>
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-28-2-A <hasil>

    Contoh:
      | perbuatan        | hari_perbuatan   | dasar_penyasaran_golongan | hasil           |
      | ujaran kebencian | 20 April 2008    | agama dan etnis           | tidak terpenuhi |
      | ujaran kebencian | 21 April 2008    | agama dan etnis           | terpenuhi       |
      | ujaran kebencian | 22 April 2008    | agama dan etnis           | terpenuhi       |
      | ujaran kebencian | 24 November 2016 | agama dan etnis           | terpenuhi       |
      | ujaran kebencian | 25 November 2016 | agama dan etnis           | tidak terpenuhi |
      | ujaran kebencian | 26 November 2016 | agama dan etnis           | tidak terpenuhi |
      | hasutan fitnah   | 23 November 2016 | agama dan etnis           | terpenuhi       |
      | ujaran kebencian | 21 April 2008    | etnis                     | terpenuhi       |
      | ujaran kebencian | 21 April 2008    | agama                     | terpenuhi       |
      | ujaran kebencian | 21 April 2008    | ras                       | terpenuhi       |
      | ujaran kebencian | 21 April 2008    | kebangsaan                | belum pasti     |
      | ujaran kebencian | 21 April 2008    | warna kulit               | belum pasti     |

  Skenario konsep: ITE-28-2-A menurut hari perbuatan dan keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | keadaan                                      | hasil                                       |
      | 23 November 2016 | dalam perbuatan itu terlapor adalah pelaku   | temuan ITE-28-2-A terpenuhi                 |
      | 23 November 2016 | dalam perbuatan itu terlapor adalah pembantu | temuan ITE-28-2-A terpenuhi                 |
      | 23 November 2016 | perbuatan itu merupakan kegiatan kampanye    | temuan ITE-28-2-A terpenuhi                 |
      | 23 November 2016 | perbuatan itu bukan kegiatan kampanye        | temuan ITE-28-2-A terpenuhi                 |
      | 21 April 2008    | dalam perbuatan itu terlapor adalah pelaku   | peringatan ALERT-PEMBANTUAN tidak muncul    |
      | 21 April 2008    | perbuatan itu bukan kegiatan kampanye        | peringatan ALERT-ATURAN-KHUSUS tidak muncul |

  Skenario: ITE-28-2-A, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 Juni 2010
    Maka temuan ITE-28-2-A belum pasti
    Dan pertanyaan tentang adu domba antargolongan diajukan
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-ATURAN-KHUSUS muncul
    Dan tingkat temuan ITE-28-2-A adalah pidana

  Skenario: ITE-28-2-A, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bacaan OQ-C-55 ditetapkan pada posisi mencakup
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 April 2008
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar kebangsaan
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-28-2-A terpenuhi

  Skenario konsep: ITE-28-2-B menurut perbuatan, hari perbuatan, dan dasar penyasaran golongan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar <dasar_penyasaran_golongan>
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-28-2-B <hasil>

    Contoh:
      | perbuatan        | hari_perbuatan   | dasar_penyasaran_golongan | hasil           |
      | ujaran kebencian | 1 Januari 2024   | agama dan etnis           | terpenuhi       |
      | ujaran kebencian | 2 Januari 2024   | agama dan etnis           | tidak terpenuhi |
      | ujaran kebencian | 3 Januari 2024   | agama dan etnis           | tidak terpenuhi |
      | hasutan fitnah   | 25 November 2016 | agama dan etnis           | terpenuhi       |
      | ujaran kebencian | 25 November 2016 | etnis                     | terpenuhi       |
      | ujaran kebencian | 25 November 2016 | agama                     | terpenuhi       |
      | ujaran kebencian | 25 November 2016 | ras                       | terpenuhi       |
      | ujaran kebencian | 25 November 2016 | kebangsaan                | belum pasti     |
      | ujaran kebencian | 25 November 2016 | warna kulit               | belum pasti     |

  Skenario konsep: ITE-28-2-B menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2016
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | keadaan                                      | hasil                                       |
      | dalam perbuatan itu terlapor adalah pelaku   | temuan ITE-28-2-B terpenuhi                 |
      | dalam perbuatan itu terlapor adalah pembantu | temuan ITE-28-2-B terpenuhi                 |
      | perbuatan itu merupakan kegiatan kampanye    | temuan ITE-28-2-B terpenuhi                 |
      | perbuatan itu bukan kegiatan kampanye        | temuan ITE-28-2-B terpenuhi                 |
      | dalam perbuatan itu terlapor adalah pelaku   | peringatan ALERT-PEMBANTUAN tidak muncul    |
      | perbuatan itu bukan kegiatan kampanye        | peringatan ALERT-ATURAN-KHUSUS tidak muncul |

  Skenario: ITE-28-2-B, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka temuan ITE-28-2-B belum pasti
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-ATURAN-KHUSUS muncul
    Dan tingkat temuan ITE-28-2-B adalah pidana

  Skenario: ITE-28-2-B, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bacaan OQ-C-55 ditetapkan pada posisi mencakup
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2016
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar kebangsaan
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-28-2-B terpenuhi

  Skenario: ITE-28-2-B, pertanyaan tentang adu domba antargolongan diajukan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2016
    Maka pertanyaan tentang adu domba antargolongan diajukan

  Skenario konsep: ITE-28-2-C menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | keadaan                                      | hasil                                       |
      | dalam perbuatan itu terlapor adalah pelaku   | temuan ITE-28-2-C terpenuhi                 |
      | dalam perbuatan itu terlapor adalah pembantu | temuan ITE-28-2-C terpenuhi                 |
      | perbuatan itu merupakan kegiatan kampanye    | temuan ITE-28-2-C terpenuhi                 |
      | perbuatan itu bukan kegiatan kampanye        | temuan ITE-28-2-C terpenuhi                 |
      | dalam perbuatan itu terlapor adalah pelaku   | peringatan ALERT-PEMBANTUAN tidak muncul    |
      | perbuatan itu bukan kegiatan kampanye        | peringatan ALERT-ATURAN-KHUSUS tidak muncul |

  Skenario: ITE-28-2-C, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar ras
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Maka temuan ITE-28-2-C terpenuhi
    Dan peringatan ALERT-PEMBANTUAN muncul karena ITE-28-2-C
    Dan tingkat temuan ITE-28-2-C adalah pidana

  Skenario konsep: ITE-28-2-C menurut dasar penyasaran golongan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar <dasar_penyasaran_golongan>
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Maka temuan ITE-28-2-C terpenuhi

    Contoh:
      | dasar_penyasaran_golongan |
      | kebangsaan                |
      | warna kulit               |
      | kepercayaan               |
      | kelamin                   |
      | disabilitas               |

  Skenario konsep: ITE-28-3 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | keadaan                                      | hasil                                       |
      | dalam perbuatan itu terlapor adalah pelaku   | temuan ITE-28-3 terpenuhi                   |
      | dalam perbuatan itu terlapor adalah pembantu | temuan ITE-28-3 terpenuhi                   |
      | perbuatan itu merupakan kegiatan kampanye    | temuan ITE-28-3 terpenuhi                   |
      | perbuatan itu bukan kegiatan kampanye        | temuan ITE-28-3 terpenuhi                   |
      | dalam perbuatan itu terlapor adalah pelaku   | peringatan ALERT-PEMBANTUAN tidak muncul    |
      | perbuatan itu bukan kegiatan kampanye        | peringatan ALERT-ATURAN-KHUSUS tidak muncul |

  Skenario: ITE-28-3, peringatan ALERT-DI-LUAR-GAKKUMDU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-DI-LUAR-GAKKUMDU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul karena ITE-28-3
    Dan peringatan ALERT-LEX-FAVOR muncul karena ITE-28-3
    Dan peringatan ALERT-ATURAN-KHUSUS muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan ITE-28-3 adalah pidana

  Skenario konsep: ITE-28-3 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena ITE-28-3
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario konsep: ITE-27-3-A menurut perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-27-3-A <hasil>

    Contoh:
      | perbuatan      | hari_perbuatan   | hasil           |
      | penghinaan     | 20 April 2008    | tidak terpenuhi |
      | penghinaan     | 21 April 2008    | terpenuhi       |
      | penghinaan     | 22 April 2008    | terpenuhi       |
      | penghinaan     | 24 November 2016 | terpenuhi       |
      | penghinaan     | 25 November 2016 | tidak terpenuhi |
      | penghinaan     | 26 November 2016 | tidak terpenuhi |
      | hasutan fitnah | 24 November 2016 | terpenuhi       |

  Skenario konsep: ITE-27-3-A menurut hari perbuatan dan keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | keadaan                                      | hasil                                       |
      | 24 November 2016 | dalam perbuatan itu terlapor adalah pelaku   | temuan ITE-27-3-A terpenuhi                 |
      | 24 November 2016 | dalam perbuatan itu terlapor adalah pembantu | temuan ITE-27-3-A terpenuhi                 |
      | 24 November 2016 | perbuatan itu merupakan kegiatan kampanye    | temuan ITE-27-3-A terpenuhi                 |
      | 24 November 2016 | perbuatan itu bukan kegiatan kampanye        | temuan ITE-27-3-A terpenuhi                 |
      | 24 November 2016 | ujaran itu berisi fitnah                     | temuan ITE-27-3-A terpenuhi                 |
      | 21 April 2008    | dalam perbuatan itu terlapor adalah pelaku   | peringatan ALERT-PEMBANTUAN tidak muncul    |
      | 21 April 2008    | perbuatan itu bukan kegiatan kampanye        | peringatan ALERT-ATURAN-KHUSUS tidak muncul |

  Skenario: ITE-27-3-A, pertanyaan tentang fitnah diajukan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 April 2008
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu tidak berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka pertanyaan tentang fitnah diajukan
    Dan pertanyaan tentang tuduhan suatu hal diajukan
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-NAMA-BAIK-2026 muncul
    Dan peringatan ALERT-ATURAN-KHUSUS muncul
    Dan tingkat temuan ITE-27-3-A adalah pidana

  Skenario: ITE-27-3-A, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 April 2008
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-27-3-A terpenuhi

  Skenario konsep: ITE-27-3-B menurut perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-27-3-B <hasil>

    Contoh:
      | perbuatan      | hari_perbuatan   | hasil           |
      | penghinaan     | 1 Januari 2024   | terpenuhi       |
      | penghinaan     | 2 Januari 2024   | tidak terpenuhi |
      | penghinaan     | 3 Januari 2024   | tidak terpenuhi |
      | hasutan fitnah | 25 November 2016 | terpenuhi       |

  Skenario konsep: ITE-27-3-B menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2016
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | keadaan                                      | hasil                                       |
      | dalam perbuatan itu terlapor adalah pelaku   | temuan ITE-27-3-B terpenuhi                 |
      | dalam perbuatan itu terlapor adalah pembantu | temuan ITE-27-3-B terpenuhi                 |
      | perbuatan itu merupakan kegiatan kampanye    | temuan ITE-27-3-B terpenuhi                 |
      | perbuatan itu bukan kegiatan kampanye        | temuan ITE-27-3-B terpenuhi                 |
      | ujaran itu berisi fitnah                     | temuan ITE-27-3-B terpenuhi                 |
      | dalam perbuatan itu terlapor adalah pelaku   | peringatan ALERT-PEMBANTUAN tidak muncul    |
      | perbuatan itu bukan kegiatan kampanye        | peringatan ALERT-ATURAN-KHUSUS tidak muncul |

  Skenario: ITE-27-3-B, pertanyaan tentang fitnah diajukan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2018
    Maka pertanyaan tentang fitnah diajukan
    Dan pertanyaan tentang tuduhan suatu hal diajukan
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena ITE-27-3-B
    Dan peringatan ALERT-PEMBANTUAN muncul karena ITE-27-3-B
    Dan peringatan ALERT-ATURAN-KHUSUS muncul karena ITE-27-3-B
    Dan tingkat temuan ITE-27-3-B adalah pidana

  Skenario konsep: ITE-27A menurut perbuatan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu menuduhkan suatu hal
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | perbuatan      | hari_perbuatan | hasil                                                                       |
      | penghinaan     | 1 Januari 2026 | temuan ITE-27A belum pasti                                                  |
      | penghinaan     | 2 Januari 2026 | temuan ITE-27A belum pasti                                                  |
      | penghinaan     | 3 Januari 2026 | temuan ITE-27A belum pasti                                                  |
      | hasutan fitnah | 2 Januari 2024 | temuan ITE-27A belum pasti                                                  |
      | hasutan fitnah | 2 Januari 2024 | di bawah bacaan OQ-C-57=sesuai_ingatan_dan_berlaku temuan ITE-27A terpenuhi |

  Skenario konsep: ITE-27A menurut hari perbuatan dan keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu menuduhkan suatu hal
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan | keadaan                                      | hasil                                       |
      | 2 Januari 2024 | dalam perbuatan itu terlapor adalah pelaku   | temuan ITE-27A belum pasti                  |
      | 2 Januari 2024 | dalam perbuatan itu terlapor adalah pembantu | temuan ITE-27A belum pasti                  |
      | 2 Januari 2024 | perbuatan itu merupakan kegiatan kampanye    | temuan ITE-27A belum pasti                  |
      | 2 Januari 2024 | perbuatan itu bukan kegiatan kampanye        | temuan ITE-27A belum pasti                  |
      | 1 Januari 2026 | dalam perbuatan itu terlapor adalah pelaku   | peringatan ALERT-PEMBANTUAN tidak muncul    |
      | 1 Januari 2026 | perbuatan itu bukan kegiatan kampanye        | peringatan ALERT-ATURAN-KHUSUS tidak muncul |

  Skenario: ITE-27A, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan penghinaan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Maka temuan ITE-27A belum pasti
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul karena ITE-27A
    Dan peringatan ALERT-DELIK-ADUAN muncul
    Dan peringatan ALERT-ATURAN-KHUSUS muncul
    Dan tingkat temuan ITE-27A adalah pidana

  Skenario konsep: ITE-29-A menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-29-A <hasil>

    Contoh:
      | hari_perbuatan   | hasil           |
      | 20 April 2008    | tidak terpenuhi |
      | 21 April 2008    | terpenuhi       |
      | 22 April 2008    | terpenuhi       |
      | 24 November 2016 | terpenuhi       |
      | 25 November 2016 | tidak terpenuhi |
      | 26 November 2016 | tidak terpenuhi |
      | 1 Januari 2026   | tidak terpenuhi |
      | 2 Januari 2026   | tidak terpenuhi |
      | 3 Januari 2026   | tidak terpenuhi |

  Skenario konsep: ITE-29-A menurut hari perbuatan dan peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan   | peran_dalam_perbuatan | hasil                                    |
      | 24 November 2016 | pelaku                | temuan ITE-29-A terpenuhi                |
      | 24 November 2016 | pembantu              | temuan ITE-29-A terpenuhi                |
      | 21 April 2008    | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: ITE-29-A, peringatan ALERT-DI-LUAR-GAKKUMDU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 April 2008
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-DI-LUAR-GAKKUMDU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan tingkat temuan ITE-29-A adalah pidana

  Skenario konsep: ITE-29-B menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2016
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan ITE-29-B terpenuhi                |
      | pembantu              | temuan ITE-29-B terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: ITE-29-B, peringatan ALERT-PEMBANTUAN muncul karena ITE-29-B
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2016
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PEMBANTUAN muncul karena ITE-29-B
    Dan peringatan ALERT-LEX-FAVOR muncul karena ITE-29-B
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul
    Dan tingkat temuan ITE-29-B adalah pidana

  Skenario konsep: ITE-29-B menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena ITE-29-B
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |
