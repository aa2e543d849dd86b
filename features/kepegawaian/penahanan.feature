# language: id
@kepegawaian
Fitur: Tersangka dan penahanan
  PNS yang ditahan sebagai tersangka diberhentikan sementara (UU 5/2014 Pasal 88, PP 11/2017 Pasal 276 huruf c, UU 20/2023 Pasal 53);
  status tersangka saja tidak cukup. PP 17/2020 (28 Februari 2020 menurut ingatan, OQ-A-51) memajukan saat berlakunya. PP 49/2018
  Pasal 73 tentang PPPK yang ditetapkan sebagai tersangka diperselisihkan (OQ-A-23).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan terlapor ditahan sebagai tersangka

  @UU5-88(1)c @UU20-53 @PP11-276c
  Skenario konsep: Pemberhentian sementara dan pergantian UU ASN
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan UU5-88(1)c <uu5>
    Dan temuan UU20-53 <uu20>
    Dan temuan PP11-276c terpenuhi
    Dan jalur kepegawaian merekomendasikan tingkat pemberhentian sementara
    Dan sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemberhentian_sementara
    Dan pejabat yang berwenang pada jalur kepegawaian adalah ppk
    Dan jalur kepegawaian berakhir pada keadaan pemberhentian_sementara

    Contoh:
      | hukum | hari            | uu5             | uu20            |
      | lama  | 30 Oktober 2023 | terpenuhi       | tidak terpenuhi |
      | baru  | 31 Oktober 2023 | tidak terpenuhi | terpenuhi       |
      | baru  | 1 November 2023 | tidak terpenuhi | terpenuhi       |

  @PP11-276c @PP11-276c-2017 @OQ-A-51
  Skenario konsep: Saat berlakunya sebelum dan sejak PP 17/2020
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan PP11-276c-2017 <lama>
    Dan temuan PP11-276c <baru>
    Dan peringatan ALERT-SEMENTARA-AKHIR-BULAN <akhir bulan>
    Dan peringatan ALERT-PP17-MULAI <mulai>

    Contoh:
      | hari             | lama            | baru            | akhir bulan  | mulai        |
      | 2 Desember 2019  | terpenuhi       | tidak terpenuhi | muncul       | tidak muncul |
      | 27 Februari 2020 | terpenuhi       | tidak terpenuhi | muncul       | muncul       |
      | 28 Februari 2020 | tidak terpenuhi | terpenuhi       | tidak muncul | muncul       |
      | 29 Februari 2020 | tidak terpenuhi | terpenuhi       | tidak muncul | muncul       |
      | 4 Januari 2021   | tidak terpenuhi | terpenuhi       | tidak muncul | tidak muncul |

  @UU5-88(1)c @UU20-53 @PP11-276c @PP11-276c-2017
  Skenario konsep: Unsur pemberhentian sementara
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan <temuan> <hasil>

    Contoh:
      | temuan         | hari            | keadaan                                               | hasil           |
      | UU5-88(1)c     | 2 Februari 2022 | terlapor ditetapkan sebagai tersangka tetapi tidak ditahan | tidak terpenuhi |
      | UU5-88(1)c     | 2 Februari 2022 | tidak diketahui apakah terlapor ditahan               | belum pasti     |
      | UU5-88(1)c     | 2 Februari 2022 | terlapor berstatus pppk                               | tidak terpenuhi |
      | UU20-53        | 2 Februari 2025 | terlapor ditetapkan sebagai tersangka tetapi tidak ditahan | tidak terpenuhi |
      | UU20-53        | 2 Februari 2025 | tidak diketahui apakah terlapor ditahan               | belum pasti     |
      | UU20-53        | 2 Februari 2025 | terlapor berstatus pppk                               | terpenuhi       |
      | UU20-53        | 2 Februari 2025 | terlapor berstatus cpns                               | tidak terpenuhi |
      | PP11-276c      | 2 Februari 2025 | terlapor ditetapkan sebagai tersangka tetapi tidak ditahan | tidak terpenuhi |
      | PP11-276c      | 2 Februari 2025 | terlapor berstatus pppk                               | tidak terpenuhi |
      | PP11-276c-2017 | 2 Februari 2018 | terlapor ditetapkan sebagai tersangka tetapi tidak ditahan | tidak terpenuhi |
      | PP11-276c-2017 | 2 Februari 2018 | terlapor berstatus pppk                               | tidak terpenuhi |

  Skenario: Penahanan yang belum diketahui menjadi pertanyaan
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi tidak diketahui apakah terlapor ditahan
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka pertanyaan tentang penahanan diajukan

  @PPPK-73 @OQ-A-23
  Skenario konsep: PPPK yang ditetapkan sebagai tersangka
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus <status>
    Tapi terlapor ditetapkan sebagai tersangka tetapi tidak ditahan
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka menurut posisi bawaan temuan PPPK-73 tidak terpenuhi
    Dan di bawah bacaan OQ-A-23=status_tersangka_cukup temuan PPPK-73 <cukup>
    Dan di bawah bacaan OQ-A-23=hanya_tata_cara temuan PPPK-73 tidak terpenuhi

    Contoh:
      | status | cukup           |
      | pppk   | terpenuhi       |
      | pns    | tidak terpenuhi |

  @PPPK-73
  Skenario: Menurut bacaan bahwa status tersangka cukup, kontrak diputus tanpa sebutan
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor berstatus pppk
    Tapi terlapor ditetapkan sebagai tersangka tetapi tidak ditahan
    Tapi bacaan OQ-A-23 ditetapkan pada posisi status_tersangka_cukup
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka temuan PPPK-73 terpenuhi
    Dan jalur kepegawaian merekomendasikan tingkat tanpa tingkat
    Dan sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemutusan_tersangka
    Dan jalur kepegawaian berakhir pada keadaan pemutusan_tersangka
    Dan peringatan ALERT-PPPK-TERSANGKA muncul

  Skenario: Permintaan berhenti tidak mengakhiri perkara tersangka
    Diketahui instansi terlapor adalah instansi tingkat kabupaten kota
    Tapi terlapor mengajukan pengunduran diri pada 1 Februari 2025
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka peringatan ALERT-PERMINTAAN-BERHENTI muncul
