# language: id
@batas
Fitur: Batas – Larangan PNS menjadi anggota partai politik (PP 37/2004)
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  @kepegawaian @PP37
  Skenario konsep: PP37 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan> Oktober 2004
    Maka <hasil>

    Contoh:
      | hari_perbuatan | hasil                       |
      | 15             | temuan PP37 tidak terpenuhi |
      | 16             | temuan PP37 terpenuhi       |
      | 17             | temuan PP37 terpenuhi       |

  @kepegawaian @PP37
  Skenario: PP37 menurut hari perbuatan, peringatan ALERT-PARPOL-URUTAN muncul
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Oktober 2004
    Maka peringatan ALERT-PARPOL-URUTAN muncul

  @kepegawaian @PP37
  Skenario: PP37 menurut hari perbuatan, peringatan ALERT-PARPOL-TERDAFTAR muncul
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah sipol
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Oktober 2004
    Maka peringatan ALERT-PARPOL-TERDAFTAR muncul

  @kepegawaian @PP37
  Skenario: PP37, peringatan ALERT-PARPOL-TERDAFTAR tidak muncul
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah surat keputusan
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka peringatan ALERT-PARPOL-TERDAFTAR tidak muncul

  @kepegawaian @PP37
  Skenario: PP37, peringatan ALERT-PARPOL-TERDAFTAR tidak muncul (2)
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah pernyataan
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka peringatan ALERT-PARPOL-TERDAFTAR tidak muncul

  Skenario konsep: PP37-3 menurut status kepegawaian dan kedudukan di partai politik dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan <kedudukan_di_partai_politik>
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor mengajukan pengunduran diri pada 4 Maret 2024
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-PARPOL-DENGAN-HORMAT tidak muncul

    Contoh:
      | status_kepegawaian | kedudukan_di_partai_politik                         | hari_perbuatan  |
      | pns                | kedudukan terlapor di partai politik adalah anggota | 15 Oktober 2004 |
      | non asn            | kedudukan terlapor di partai politik adalah anggota | 5 Maret 2024    |
      | pns                | terlapor bukan anggota atau pengurus partai politik | 5 Maret 2024    |

  Skenario konsep: PP37-3 menurut status kepegawaian dan kedudukan di partai politik dan hari perbuatan (2)
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah <kedudukan_di_partai_politik>
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor mengajukan pengunduran diri pada 4 Maret 2024
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-PARPOL-DENGAN-HORMAT muncul

    Contoh:
      | status_kepegawaian | kedudukan_di_partai_politik | hari_perbuatan  |
      | pns                | anggota                     | 16 Oktober 2004 |
      | pns                | anggota                     | 17 Oktober 2004 |
      | cpns               | anggota                     | 5 Maret 2024    |
      | pns                | pengurus                    | 5 Maret 2024    |
