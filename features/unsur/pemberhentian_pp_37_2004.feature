# language: id
@unsur
Fitur: Unsur demi unsur – Larangan PNS menjadi anggota partai politik (PP 37/2004)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP37-9(3) menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan kedudukan terlapor di partai politik adalah pengurus
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan pemberhentian atas permintaan terlapor ditangguhkan
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP37-9(3) <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Oktober 2004 | tidak terpenuhi |
      | 16 Oktober 2004 | terpenuhi       |
      | 17 Oktober 2004 | terpenuhi       |
