# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena keanggotaan partai politik (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP11-37(2)f menurut status kepegawaian, bukti keanggotaan partai, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | bukti_keanggotaan_partai | hari_perbuatan | hasil                                                             |
      | cpns               | kta                      | 6 April 2017   | temuan PP11-37(2)f tidak terpenuhi                                |
      | cpns               | kta                      | 7 April 2017   | temuan PP11-37(2)f terpenuhi                                      |
      | cpns               | kta                      | 8 April 2017   | temuan PP11-37(2)f terpenuhi                                      |
      | pppk               | kta                      | 7 April 2017   | temuan PP11-37(2)f tidak terpenuhi                                |
      | cpns               | pernyataan               | 7 April 2017   | temuan PP11-37(2)f terpenuhi                                      |
      | cpns               | sipol                    | 3 Januari 2023 | di bawah bacaan OQ-A-28=daftar_cukup temuan PP11-37(2)f terpenuhi |

  Skenario: PP11-37(2)f, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus cpns
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah surat keputusan
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-37(2)f terpenuhi
    Dan tingkat temuan PP11-37(2)f adalah berhenti calon pns

  Skenario: PP11-37(2)f, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus cpns
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah kta
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Januari 2023
    Maka temuan PP11-37(2)f terpenuhi

  Skenario konsep: PP11-255 menurut kalender dan bukti keanggotaan partai
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka <hasil>

    Contoh:
      | kalender                                               | bukti_keanggotaan_partai | hasil                                                          |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | kta                      | temuan PP11-255 terpenuhi                                      |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | sipol                    | di bawah bacaan OQ-A-28=daftar_cukup temuan PP11-255 terpenuhi |
