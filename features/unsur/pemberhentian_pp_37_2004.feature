# language: id
@unsur
Fitur: Unsur demi unsur – Larangan PNS menjadi anggota partai politik (PP 37/2004)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP37-9(3) menurut status kepegawaian, bukti keanggotaan partai, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan kedudukan terlapor di partai politik adalah pengurus
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Dan pemberhentian atas permintaan terlapor ditangguhkan
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP37-9(3) <hasil>

    Contoh:
      | status_kepegawaian | bukti_keanggotaan_partai | hari_perbuatan  | hasil           |
      | pns                | kta                      | 15 Oktober 2004 | tidak terpenuhi |
      | pns                | kta                      | 16 Oktober 2004 | terpenuhi       |
      | pns                | kta                      | 17 Oktober 2004 | terpenuhi       |
      | non asn            | kta                      | 16 Oktober 2004 | tidak terpenuhi |
      | pns                | surat keputusan          | 16 Oktober 2004 | terpenuhi       |
      | pns                | pernyataan               | 16 Oktober 2004 | terpenuhi       |

  Skenario: PP37-9(3), terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus cpns
    Dan kedudukan terlapor di partai politik adalah pengurus
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan pemberhentian atas permintaan terlapor ditangguhkan
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Oktober 2004
    Maka temuan PP37-9(3) terpenuhi
    Dan tingkat temuan PP37-9(3) adalah ptdh

  Skenario: PP37-9(3), terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan kedudukan terlapor di partai politik adalah pengurus
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan pemberhentian atas permintaan terlapor ditangguhkan
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Oktober 2004
    Maka temuan PP37-9(3) terpenuhi

  Skenario: PP37-9(3), di bawah bacaan OQ-A-28=daftar_cukup temuan PP37-9(3) terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan pemberhentian atas permintaan terlapor ditangguhkan
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka di bawah bacaan OQ-A-28=daftar_cukup temuan PP37-9(3) terpenuhi

  Skenario: PP37-3, peringatan ALERT-PARPOL-DENGAN-HORMAT tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus asn
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2018
    Maka peringatan ALERT-PARPOL-DENGAN-HORMAT tidak muncul

  Skenario konsep: PP37 menurut kalender dan bukti keanggotaan partai
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Oktober 2004
    Maka <hasil>

    Contoh:
      | kalender                                               | bukti_keanggotaan_partai | hasil                                                      |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | kta                      | temuan PP37 terpenuhi                                      |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | sipol                    | di bawah bacaan OQ-A-28=daftar_cukup temuan PP37 terpenuhi |
