# language: id
@unsur
Fitur: Unsur demi unsur – Akibat bagi PPPK (PP 49/2018)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: KONS-PPPK menurut hari perbuatan
    Diketahui terlapor berstatus asn
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan   | hasil                     |
      | 27 November 2018 | ALERT-PPPK-INSTANSI tidak |
      | 28 November 2018 | ALERT-PPPK-INSTANSI       |
      | 29 November 2018 | ALERT-PPPK-INSTANSI       |

  Skenario konsep: KONS-PPPK-BERAT menurut hari penetapan dan hari perbuatan
    Diketahui terlapor berstatus asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_penetapan  | hari_perbuatan   | hasil                    |
      | 28 Oktober 2018 | 27 November 2018 | ALERT-PPPK-KONTRAK tidak |
      | 29 Oktober 2018 | 28 November 2018 | ALERT-PPPK-KONTRAK       |
      | 30 Oktober 2018 | 29 November 2018 | ALERT-PPPK-KONTRAK       |

  Skenario: KONS-PPPK-BERAT, peringatan ALERT-PPPK-KONTRAK tidak muncul (2)
    Diketahui terlapor berstatus asn
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka peringatan ALERT-PPPK-KONTRAK tidak muncul
