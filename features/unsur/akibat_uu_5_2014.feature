# language: id
@unsur
Fitur: Unsur demi unsur – Pengawas netralitas menurut UU 5/2014
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: KONS-KASN menurut perbuatan dan hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | perbuatan         | hari_perbuatan  | hasil                     |
      | pembiaran atasan  | 14 Januari 2014 | ALERT-PENGAWAS-KASN tidak |
      | pembiaran atasan  | 15 Januari 2014 | ALERT-PENGAWAS-KASN       |
      | pembiaran atasan  | 16 Januari 2014 | ALERT-PENGAWAS-KASN       |
      | ditahan tersangka | 6 April 2017    | ALERT-PENGAWAS-KASN       |

  Skenario: KONS-KASN, peringatan ALERT-PENGAWAS-KASN muncul
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus asn
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 Desember 2017
    Maka peringatan ALERT-PENGAWAS-KASN muncul

  Skenario konsep: KONS-KASN-23-AGUSTUS menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan  | hasil                           |
      | 23 Agustus 2024 | ALERT-PENGAWAS-23-AGUSTUS       |
      | 24 Agustus 2024 | ALERT-PENGAWAS-23-AGUSTUS tidak |
      | 25 Agustus 2024 | ALERT-PENGAWAS-23-AGUSTUS tidak |

  Skenario konsep: KONS-KASN-23-AGUSTUS menurut status kepegawaian dan perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 23 Agustus 2024
    Maka peringatan ALERT-PENGAWAS-23-AGUSTUS muncul

    Contoh:
      | status_kepegawaian | perbuatan          |
      | asn                | pembiaran atasan   |
      | pns                | keanggotaan partai |
