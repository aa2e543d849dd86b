# language: id
@unsur
Fitur: Unsur demi unsur – Dasar jalur etik sebelum SKB 22 September 2022
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: KONS-SURAT-B71 menurut hari perbuatan
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan    | hasil                 |
      | 26 Desember 2017  | ALERT-SURAT-B71 tidak |
      | 27 Desember 2017  | ALERT-SURAT-B71       |
      | 28 Desember 2017  | ALERT-SURAT-B71       |
      | 21 September 2022 | ALERT-SURAT-B71       |
      | 22 September 2022 | ALERT-SURAT-B71 tidak |
      | 23 September 2022 | ALERT-SURAT-B71 tidak |

  Skenario: KONS-SURAT-B71, peringatan ALERT-SURAT-B71 muncul
    Diketahui terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka peringatan ALERT-SURAT-B71 muncul
