# language: id
@unsur
Fitur: Unsur demi unsur – Kekosongan kewenangan pengawas netralitas
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: KONS-PERALIHAN menurut hari perbuatan (2)
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan  | hasil                          |
      | 23 Agustus 2024 | ALERT-PENGAWAS-PERALIHAN tidak |
      | 24 Agustus 2024 | ALERT-PENGAWAS-PERALIHAN       |
      | 25 Agustus 2024 | ALERT-PENGAWAS-PERALIHAN       |

  Skenario: KONS-PERALIHAN, peringatan ALERT-PENGAWAS-PERALIHAN muncul
    Diketahui terlapor berstatus cpns
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 24 Agustus 2024
    Maka peringatan ALERT-PENGAWAS-PERALIHAN muncul
