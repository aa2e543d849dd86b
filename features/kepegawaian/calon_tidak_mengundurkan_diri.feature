# language: id
@kepegawaian
Fitur: PNS yang menjadi calon dan tidak mengundurkan diri
  PP 11/2017 Pasal 254: PNS wajib mengundurkan diri saat ditetapkan sebagai calon Presiden, DPR, DPD, atau kepala daerah; yang tidak
  melakukannya diberhentikan dengan hormat sampai PP 17/2020 (28 Februari 2020 menurut ingatan, OQ-A-51) dan tidak dengan hormat
  sesudahnya. UU 20/2023 tidak memuat alasan ini dan tidak ada yang menyebut DPRD (OQ-A-26).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas

  @PP11-254(4)-2023 @UU20-59(3) @UU10-7(2)t @OQ-A-26
  Skenario: Pasangan calon yang tidak mengundurkan diri diberhentikan tidak dengan hormat, ditandai
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2024
    Maka temuan PP11-254(4)-2023 belum pasti
    Dan temuan PP11-254(4)-2023 bergantung pada penafsiran OQ-A-26
    Dan menurut posisi bawaan temuan PP11-254(4)-2023 terpenuhi
    Dan di bawah bacaan OQ-A-26=tidak_lagi_tercakup temuan PP11-254(4)-2023 tidak terpenuhi
    Dan temuan UU20-59(3) terpenuhi
    Dan tingkat temuan UU20-59(3) adalah tanpa tingkat
    Dan temuan UU10-7(2)t terpenuhi
    Dan jalur kepegawaian merekomendasikan tingkat ptdh
    Dan rekomendasi jalur kepegawaian bertumpu pada posisi bawaan OQ-A-26
    Dan jalur kepegawaian berakhir pada keadaan keputusan_tidak_mengundurkan_diri
    Dan peringatan ALERT-SYARAT-PENCALONAN muncul

  @PP11-254(4)-2023 @UU20-59(3) @UU10-7(2)t
  Skenario konsep: Unsur kewajiban mengundurkan diri
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor sendiri maju sebagai paslon-1
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka menurut posisi bawaan temuan PP11-254(4)-2023 <pp>
    Dan temuan UU20-59(3) <uu20>
    Dan temuan UU10-7(2)t <uu10>

    Contoh:
      | hari              | keadaan                                                                | pp              | uu20            | uu10            |
      | 23 September 2024 | terlapor mengajukan pengunduran diri pada 22 September 2024            | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | 23 September 2024 | terlapor mengajukan pengunduran diri pada 1 Oktober 2024               | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | 23 September 2024 | tidak diketahui apakah terlapor mengajukan pengunduran diri dari dinas | belum pasti     | belum pasti     | belum pasti     |
      | 23 September 2024 | terlapor sendiri tidak maju sebagai calon                              | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | 23 September 2024 | tidak diketahui apakah terlapor sendiri maju sebagai calon             | belum pasti     | belum pasti     | belum pasti     |
      | 21 September 2024 | terlapor menduduki jenjang jabatan pelaksana                           | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |
      | 23 September 2024 | terlapor berstatus pppk                                                | tidak terpenuhi | terpenuhi       | tidak terpenuhi |
      | 23 September 2024 | terlapor berstatus cpns                                                | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |

  Skenario: PPPK yang menjadi calon, akibatnya tidak disebut naskah mana pun
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor sendiri maju sebagai paslon-1
    Tapi terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2024
    Maka jalur kepegawaian merekomendasikan tingkat tanpa tingkat
    Dan peringatan ALERT-CALON-PPPK muncul

  Skenario: Calon yang mengundurkan diri diberhentikan dengan hormat
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor sendiri maju sebagai paslon-1
    Tapi terlapor mengajukan pengunduran diri pada 22 September 2024
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024
    Maka jalur kepegawaian tidak direkomendasikan
    Dan peringatan ALERT-CALON-DENGAN-HORMAT muncul
    Dan peringatan ALERT-PERMINTAAN-BERHENTI tidak muncul

  @PP11-254(4) @PP11-254(4)-2017 @PP11-254(4)-2023 @UU5-123(3) @UU20-59(3)
  Skenario konsep: Sebelum dan sejak PP 17/2020, sebelum dan sejak UU 20/2023
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <tetap>
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka menurut posisi bawaan temuan <temuan> terpenuhi
    Dan menurut posisi bawaan tingkat temuan <temuan> adalah <tingkat>
    Dan temuan UU5-123(3) <uu5>
    Dan temuan UU20-59(3) <uu20>
    Dan peringatan ALERT-PP17-MULAI <mulai>

    Contoh:
      | tetap            | hari             | temuan            | tingkat | uu5             | uu20            | mulai        |
      | 1 Februari 2018  | 2 Desember 2019  | PP11-254(4)-2017  | pdh     | terpenuhi       | tidak terpenuhi | tidak muncul |
      | 1 Februari 2020  | 27 Februari 2020 | PP11-254(4)-2017  | pdh     | terpenuhi       | tidak terpenuhi | muncul       |
      | 1 Februari 2020  | 28 Februari 2020 | PP11-254(4)       | ptdh    | terpenuhi       | tidak terpenuhi | muncul       |
      | 1 Februari 2020  | 29 Februari 2020 | PP11-254(4)       | ptdh    | terpenuhi       | tidak terpenuhi | muncul       |
      | 1 Februari 2023  | 30 Oktober 2023  | PP11-254(4)       | ptdh    | terpenuhi       | tidak terpenuhi | tidak muncul |
      | 1 Februari 2023  | 31 Oktober 2023  | PP11-254(4)-2023  | ptdh    | tidak terpenuhi | terpenuhi       | tidak muncul |
      | 1 Februari 2023  | 1 November 2023  | PP11-254(4)-2023  | ptdh    | tidak terpenuhi | terpenuhi       | tidak muncul |

  @PP11-254(4) @PP11-254(4)-2017 @UU5-123(3)
  Skenario konsep: Unsur menurut hukum sebelum UU 20/2023
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Dan terlapor sendiri maju sebagai paslon-1
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan <temuan> <hasil>
    Dan temuan UU5-123(3) <hasil>

    Contoh:
      | temuan           | hari            | keadaan                                                  | hasil           |
      | PP11-254(4)-2017 | 2 Februari 2018 | terlapor menduduki jenjang jabatan administrator         | terpenuhi       |
      | PP11-254(4)-2017 | 2 Februari 2018 | terlapor mengajukan pengunduran diri pada 1 Februari 2018 | tidak terpenuhi |
      | PP11-254(4)-2017 | 2 Februari 2018 | terlapor sendiri tidak maju sebagai calon                | tidak terpenuhi |
      | PP11-254(4)-2017 | 2 Februari 2018 | terlapor berstatus pppk                                  | tidak terpenuhi |
      | PP11-254(4)      | 2 Februari 2022 | terlapor menduduki jenjang jabatan administrator         | terpenuhi       |
      | PP11-254(4)      | 2 Februari 2022 | terlapor mengajukan pengunduran diri pada 1 Februari 2018 | tidak terpenuhi |
      | PP11-254(4)      | 2 Februari 2022 | terlapor sendiri tidak maju sebagai calon                | tidak terpenuhi |
      | PP11-254(4)      | 2 Februari 2022 | terlapor berstatus pppk                                  | tidak terpenuhi |

  @OQ-A-26 @PP11-254(4) @UU5-123(3) @UU20-59(3)
  Skenario konsep: Calon legislatif, DPRD tidak disebut
    Diketahui ada pencalonan caleg-1 berupa <jenis>
    Dan penetapan pencalonan itu terjadi pada <tetap>
    Dan terlapor sendiri maju sebagai caleg-1
    Tapi pemilihan adalah pemilu menurut kalender pemilu-2024
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan <temuan> <hasil>
    Dan menurut posisi bawaan temuan <temuan> terpenuhi
    Dan temuan UU5-123(3) <uu5>
    Dan temuan UU20-59(3) <uu20>

    Contoh:
      | jenis      | tetap           | hari            | temuan           | hasil       | uu5             | uu20            |
      | calon dpr  | 1 Februari 2018 | 2 Februari 2018 | PP11-254(4)-2017 | terpenuhi   | terpenuhi       | tidak terpenuhi |
      | calon dprd | 1 Februari 2018 | 2 Februari 2018 | PP11-254(4)-2017 | belum pasti | tidak terpenuhi | tidak terpenuhi |
      | calon dpd  | 1 Februari 2023 | 2 Februari 2023 | PP11-254(4)      | terpenuhi   | terpenuhi       | tidak terpenuhi |
      | calon dprd | 1 Februari 2023 | 2 Februari 2023 | PP11-254(4)      | belum pasti | tidak terpenuhi | tidak terpenuhi |
      | calon dpr  | 3 November 2023 | 4 November 2023 | PP11-254(4)-2023 | belum pasti | tidak terpenuhi | terpenuhi       |
      | calon dprd | 3 November 2023 | 4 November 2023 | PP11-254(4)-2023 | belum pasti | tidak terpenuhi | tidak terpenuhi |

  @OQ-A-26
  Skenario konsep: DPRD menurut tiap bacaan
    Diketahui ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Dan terlapor sendiri maju sebagai caleg-1
    Tapi pemilihan adalah pemilu menurut kalender pemilu-2024
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari>
    Maka di bawah bacaan OQ-A-26=pp_tetap_berlaku temuan <temuan> terpenuhi
    Dan di bawah bacaan OQ-A-26=tidak_lagi_tercakup temuan <temuan> tidak terpenuhi

    Contoh:
      | hari            | temuan           |
      | 2 Februari 2018 | PP11-254(4)-2017 |
      | 2 Februari 2023 | PP11-254(4)      |
      | 2 Februari 2024 | PP11-254(4)-2023 |

  @UU10-7(2)t
  Skenario konsep: Syarat pencalonan Pilkada sejak 1 Juli 2016
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2016
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan UU10-7(2)t <hasil>

    Contoh:
      | hari         | hasil           |
      | 30 Juni 2016 | tidak terpenuhi |
      | 1 Juli 2016  | terpenuhi       |
      | 2 Juli 2016  | terpenuhi       |

  @UU5-123(3)
  Skenario konsep: Sejak penetapan menurut MK 41/PUU-XII/2014
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2015
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan UU5-123(3) <hasil>

    Contoh:
      | hari        | hasil           |
      | 7 Juli 2015 | tidak terpenuhi |
      | 8 Juli 2015 | terpenuhi       |
      | 9 Juli 2015 | terpenuhi       |

  Skenario konsep: Pejabat yang memberhentikan
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor sendiri maju sebagai paslon-1
    Tapi terlapor menduduki jenjang jabatan <jenjang>
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 23 September 2024
    Maka pejabat yang berwenang pada jalur kepegawaian adalah <pejabat>

    Contoh:
      | jenjang     | pejabat  |
      | jpt madya   | presiden |
      | jpt pratama | ppk      |
