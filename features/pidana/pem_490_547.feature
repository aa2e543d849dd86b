# language: id
@pidana
Fitur: Pasal 282 jo. Pasal 490 dan 547 UU Pemilu – keputusan atau tindakan kepala desa dan pejabat negara
  Kepala desa (Pasal 490) dan pejabat negara (Pasal 547) tidak boleh membuat keputusan atau tindakan yang menguntungkan atau merugikan
  peserta Pemilu dalam masa kampanye. Bagi pejabat struktural, fungsional, dan ASN lain tidak ditemukan pasal pidana (OQ-C-24).

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor bukan penjabat kepala daerah
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023

  @PEM-490
  Skenario: Kepala desa membuat keputusan yang menguntungkan sebuah partai dalam masa kampanye
    Diketahui ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus kepala desa
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-490 terpenuhi
    Dan tingkat temuan PEM-490 adalah pidana
    Dan pidana pokok PEM-490 adalah penjara
    Dan ancaman pidana badan PEM-490 adalah 0 sampai 12 bulan
    Dan ancaman denda PEM-490 adalah Rp0 sampai Rp12.000.000
    Dan pidana badan dan denda PEM-490 dihubungkan dengan kata dan
    Dan jalur pidana merekomendasikan tingkat pidana
    Dan peringatan ALERT-PENERUSAN muncul

  @PEM-490
  Skenario konsep: Unsur PEM-490 yang gugur atau belum diketahui
    Diketahui ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus kepala desa
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-490 <hasil>

    Contoh:
      | unsur       | keadaan                                                           | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                      | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja     | belum pasti     |
      | akibat      | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun   | tidak terpenuhi |
      | akibat      | tidak diketahui apakah perbuatan itu menguntungkan atau merugikan | belum pasti     |
      | akibat      | perbuatan itu merugikan pihak yang dituju                         | terpenuhi       |

  @PEM-490
  Skenario konsep: Subjek Pasal 490 hanya kepala desa
    Diketahui ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-490 <hasil>

    Contoh:
      | status         | hasil           |
      | pns            | tidak terpenuhi |
      | cpns           | tidak terpenuhi |
      | pppk           | tidak terpenuhi |
      | asn            | tidak terpenuhi |
      | non asn        | tidak terpenuhi |
      | kepala desa    | terpenuhi       |
      | perangkat desa | tidak terpenuhi |
      | anggota bpd    | tidak terpenuhi |
      | kepala daerah  | tidak terpenuhi |
      | pejabat negara | tidak terpenuhi |
      | pejabat daerah | tidak terpenuhi |
      | tni            | tidak terpenuhi |
      | polri          | tidak terpenuhi |
      | lainnya        | tidak terpenuhi |

  @PEM-490
  Skenario konsep: Pasal 490 hanya dalam masa kampanye
    Diketahui ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus kepala desa
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-490 <hasil>

    Contoh:
      | perbuatan        | hasil           |
      | 27 November 2023 | tidak terpenuhi |
      | 28 November 2023 | terpenuhi       |
      | 29 November 2023 | terpenuhi       |
      | 9 Februari 2024  | terpenuhi       |
      | 10 Februari 2024 | terpenuhi       |
      | 11 Februari 2024 | tidak terpenuhi |

  @PEM-490 @OQ-C-51
  Skenario konsep: Menguntungkan calon anggota DPRD, bukan partai atau calon DPD
    Diketahui <pencalonan>
    Tapi terlapor berstatus kepala desa
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap c-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-490 <hasil>
    Dan menurut posisi bawaan temuan PEM-490 <bawaan>

    Contoh:
      | pencalonan                                        | hasil       | bawaan    |
      | ada pencalonan c-1 berupa partai                  | terpenuhi   | terpenuhi |
      | ada pencalonan c-1 berupa calon dpd               | terpenuhi   | terpenuhi |
      | ada pencalonan c-1 berupa pasangan calon presiden | terpenuhi   | terpenuhi |
      | ada pencalonan c-1 berupa calon dprd              | belum pasti | terpenuhi |
      | ada pencalonan c-1 berupa calon dpr               | belum pasti | terpenuhi |

  @PEM-490 @OQ-C-28
  Skenario konsep: Perbuatan pribadi kepala desa hanya tindakan menurut satu bacaan
    Diketahui ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus kepala desa
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan <sifat>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-490 <hasil>
    Dan di bawah bacaan OQ-C-28=tindakan_jabatan temuan PEM-490 <sempit>

    Contoh:
      | perbuatan            | sifat                          | hasil       | sempit          |
      | kampanye daring      | perbuatan itu berupa tindakan  | belum pasti | tidak terpenuhi |
      | memasang alat peraga | perbuatan itu berupa tindakan  | belum pasti | tidak terpenuhi |
      | lainnya              | perbuatan itu berupa tindakan  | belum pasti | tidak terpenuhi |
      | lainnya              | perbuatan itu berupa keputusan | terpenuhi   | terpenuhi       |

  @PEM-490
  Skenario: Perbuatan tanpa sasaran tidak menguntungkan Peserta Pemilu mana pun
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus kepala desa
    Ketika terlapor melakukan perbuatan keputusan berpihak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-490 tidak terpenuhi

  @PEM-547 @OQ-C-17
  Skenario: Pejabat negara membuat keputusan yang menguntungkan sebuah partai
    Diketahui ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus pejabat negara
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 terpenuhi
    Dan pidana pokok PEM-547 adalah belum_diketahui
    Dan peringatan ALERT-ANCAMAN-BELUM-DIPERIKSA muncul

  @PEM-547
  Skenario konsep: Unsur PEM-547 yang gugur atau belum diketahui
    Diketahui ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus pejabat negara
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan PEM-547 <hasil>

    Contoh:
      | unsur       | keadaan                                                           | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                      | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja     | belum pasti     |
      | akibat      | perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun   | tidak terpenuhi |
      | akibat      | tidak diketahui apakah perbuatan itu menguntungkan atau merugikan | belum pasti     |

  @PEM-547 @OQ-C-20
  Skenario konsep: Subjek Pasal 547; penjabat kepala daerah diperselisihkan
    Diketahui ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus <status>
    Tapi <penjabat>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 <hasil>
    Dan di bawah bacaan OQ-C-20=menurut_jabatan temuan PEM-547 <jabatan>
    Dan di bawah bacaan OQ-C-20=menurut_status temuan PEM-547 <status_>

    Contoh:
      | status         | penjabat                                               | hasil           | jabatan         | status_         |
      | pejabat negara | terlapor bukan penjabat kepala daerah                  | terpenuhi       | terpenuhi       | terpenuhi       |
      | kepala daerah  | terlapor bukan penjabat kepala daerah                  | terpenuhi       | terpenuhi       | terpenuhi       |
      | pns            | terlapor adalah penjabat kepala daerah                 | belum pasti     | terpenuhi       | tidak terpenuhi |
      | pns            | terlapor bukan penjabat kepala daerah                  | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | pns            | tidak diketahui apakah terlapor penjabat kepala daerah | belum pasti     | belum pasti     | tidak terpenuhi |
      | pppk           | terlapor bukan penjabat kepala daerah                  | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | kepala desa    | terlapor bukan penjabat kepala daerah                  | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | tni            | terlapor bukan penjabat kepala daerah                  | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | non asn        | terlapor adalah penjabat kepala daerah                 | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |

  @PEM-547
  Skenario konsep: Pasal 547 hanya dalam masa kampanye
    Diketahui ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus pejabat negara
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 <hasil>

    Contoh:
      | perbuatan        | hasil           |
      | 27 November 2023 | tidak terpenuhi |
      | 28 November 2023 | terpenuhi       |
      | 29 November 2023 | terpenuhi       |
      | 10 Februari 2024 | terpenuhi       |
      | 11 Februari 2024 | tidak terpenuhi |

  @PEM-547 @OQ-C-28 @OQ-C-51
  Skenario konsep: Keputusan dan tindakan pejabat negara
    Diketahui <pencalonan>
    Tapi terlapor berstatus pejabat negara
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap c-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan <sifat>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 <hasil>
    Dan menurut posisi bawaan temuan PEM-547 <bawaan>

    Contoh:
      | pencalonan                           | perbuatan          | sifat                          | hasil       | bawaan      |
      | ada pencalonan c-1 berupa partai     | kampanye daring    | perbuatan itu berupa tindakan  | belum pasti | belum pasti |
      | ada pencalonan c-1 berupa partai     | lainnya            | perbuatan itu berupa tindakan  | belum pasti | belum pasti |
      | ada pencalonan c-1 berupa partai     | lainnya            | perbuatan itu berupa keputusan | terpenuhi   | terpenuhi   |
      | ada pencalonan c-1 berupa calon dprd | keputusan berpihak | perbuatan itu berupa keputusan | belum pasti | terpenuhi   |

  @PEM-547
  Skenario: Keputusan pejabat negara tanpa sasaran
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus pejabat negara
    Ketika terlapor melakukan perbuatan keputusan berpihak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 tidak terpenuhi

  @PEM-547 @OQ-C-24
  Skenario konsep: Bagi ASN Pasal 282 dan 283 tidak mempunyai pasal pidana
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan partai-1 berupa partai
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu berupa keputusan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka tidak ada temuan pada jalur pidana
    Dan peringatan ALERT-CELAH-282-283 muncul

    Contoh:
      | status |
      | pns    |
      | cpns   |
