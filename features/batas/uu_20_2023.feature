# language: id
@batas
Fitur: Batas – Pemberhentian karena keanggotaan partai politik (UU 20/2023)
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  @kepegawaian @UU20-52(3)j
  Skenario: UU20-52(3)j, tingkat temuan UU20-52(3)j adalah ptdh
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah pernyataan
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 5 Maret 2024
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka tingkat temuan UU20-52(3)j adalah ptdh
