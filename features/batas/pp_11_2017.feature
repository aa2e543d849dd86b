# language: id
@batas
Fitur: Batas – Pemberhentian karena keanggotaan partai politik (PP 11/2017)
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik

  @kepegawaian @PP11-255
  Skenario konsep: PP11-255 menurut bukti keanggotaan partai
    Diketahui bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PP11-255 terpenuhi

    Contoh:
      | bukti_keanggotaan_partai |
      | surat keputusan          |
      | pernyataan               |

  @kepegawaian @PP11-255
  Skenario: PP11-255, tingkat temuan PP11-255 adalah ptdh
    Diketahui bukti keanggotaan partai adalah sipol
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka tingkat temuan PP11-255 adalah ptdh
