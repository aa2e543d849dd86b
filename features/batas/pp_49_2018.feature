# language: id
@batas
Fitur: Batas – Pemutusan hubungan perjanjian kerja karena keanggotaan partai politik (PP 49/2018)
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan pelaksana

  @kepegawaian @PPPK-53(3)c
  Skenario konsep: PPPK-53(3)c menurut bukti keanggotaan partai
    Diketahui kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PPPK-53(3)c terpenuhi

    Contoh:
      | bukti_keanggotaan_partai |
      | surat keputusan          |
      | pernyataan               |

  @kepegawaian @PPPK-53(3)c
  Skenario: PPPK-53(3)c menurut hari perbuatan, peringatan ALERT-PARPOL-TERDAFTAR muncul
    Diketahui kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah sipol
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka peringatan ALERT-PARPOL-TERDAFTAR muncul

  @kepegawaian @PPPK-53(3)c
  Skenario: PPPK-53(3)c, peringatan ALERT-PARPOL-TERDAFTAR tidak muncul
    Diketahui kedudukan terlapor di partai politik adalah pengurus
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka peringatan ALERT-PARPOL-TERDAFTAR tidak muncul

  @kepegawaian @PPPK-53(3)c
  Skenario konsep: PPPK-53(3)c menurut bukti keanggotaan partai (2)
    Diketahui kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka peringatan ALERT-PARPOL-TERDAFTAR tidak muncul

    Contoh:
      | bukti_keanggotaan_partai |
      | surat keputusan          |
      | pernyataan               |

  @kepegawaian @PPPK-53(3)c
  Skenario: PPPK-53(3)c, tingkat temuan PPPK-53(3)c adalah ptdh
    Diketahui kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah sipol
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka tingkat temuan PPPK-53(3)c adalah ptdh
