# language: id
@batas
Fitur: Batas – Pemberhentian karena keanggotaan partai politik (UU 5/2014)
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  @kepegawaian @UU5-87(4)c
  Skenario konsep: UU5-87(4)c menurut status kepegawaian dan bukti keanggotaan partai dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 2 Oktober 2023
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan UU5-87(4)c <hasil>

    Contoh:
      | status_kepegawaian | bukti_keanggotaan_partai | hari_perbuatan  | hasil           |
      | pns                | sipol                    | 14 Januari 2014 | tidak terpenuhi |
      | pns                | sipol                    | 15 Januari 2014 | belum pasti     |
      | pns                | sipol                    | 16 Januari 2014 | belum pasti     |
      | cpns               | sipol                    | 2 Oktober 2023  | tidak terpenuhi |
      | pns                | surat keputusan          | 2 Oktober 2023  | terpenuhi       |
      | pns                | pernyataan               | 2 Oktober 2023  | terpenuhi       |

  @kepegawaian @UU5-87(4)c
  Skenario: UU5-87(4)c, tingkat temuan UU5-87(4)c adalah ptdh
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah sipol
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 2 Oktober 2023
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Oktober 2023
    Maka tingkat temuan UU5-87(4)c adalah ptdh
