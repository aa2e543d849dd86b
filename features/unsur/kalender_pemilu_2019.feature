# language: id
@unsur
Fitur: Unsur demi unsur – Pemilihan umum 2019
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019

  Skenario konsep: pemilu-2019 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka masa perbuatan adalah <hasil>

    Contoh:
      | hari_perbuatan | hasil                  |
      | 14 April 2019  | masa tenang            |
      | 16 April 2019  | masa tenang            |
      | 18 April 2019  | pasca pemungutan suara |
