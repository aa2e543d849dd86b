# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena keanggotaan partai politik (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP11-37(2)f menurut status kepegawaian, bukti keanggotaan partai, dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-37(2)f <hasil>

    Contoh:
      | status_kepegawaian | bukti_keanggotaan_partai | hari_perbuatan | hasil           |
      | cpns               | kta                      | 6 April 2017   | tidak terpenuhi |
      | cpns               | kta                      | 7 April 2017   | terpenuhi       |
      | cpns               | kta                      | 8 April 2017   | terpenuhi       |
      | pppk               | kta                      | 7 April 2017   | tidak terpenuhi |
      | cpns               | pernyataan               | 7 April 2017   | terpenuhi       |

  Skenario: PP11-37(2)f, terpenuhi
    Diketahui terlapor berstatus cpns
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah surat keputusan
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-37(2)f terpenuhi
    Dan tingkat temuan PP11-37(2)f adalah berhenti calon pns
