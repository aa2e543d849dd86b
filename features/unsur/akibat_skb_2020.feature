# language: id
@unsur
Fitur: Unsur demi unsur – SKB 10 September 2020
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: KONS-SKB-2020 menurut perbuatan dan hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | perbuatan        | hari_perbuatan    | hasil                |
      | pembiaran atasan | 21 September 2022 | ALERT-SKB-2020       |
      | pembiaran atasan | 22 September 2022 | ALERT-SKB-2020 tidak |
      | pembiaran atasan | 23 September 2022 | ALERT-SKB-2020 tidak |
      | tidak menghukum  | 30 Agustus 2021   | ALERT-SKB-2020       |

  Skenario: KONS-SKB-2020, peringatan ALERT-SKB-2020 muncul
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus asn
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 September 2022
    Maka peringatan ALERT-SKB-2020 muncul
