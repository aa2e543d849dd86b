# language: id
@unsur
Fitur: Unsur demi unsur – Pengawas netralitas menurut UU 5/2014
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: KONS-KASN menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan  | hasil                     |
      | 14 Januari 2014 | ALERT-PENGAWAS-KASN tidak |
      | 15 Januari 2014 | ALERT-PENGAWAS-KASN       |
      | 16 Januari 2014 | ALERT-PENGAWAS-KASN       |

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
