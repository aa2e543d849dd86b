# language: id
@unsur
Fitur: Unsur demi unsur – Penjabat kepala daerah dan benturan kepentingan PPK
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PENJABAT menurut hari perbuatan
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Dan terlapor adalah penjabat kepala daerah
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan | hasil                |
      | 30 Juni 2016   | ALERT-PENJABAT tidak |
      | 1 Juli 2016    | ALERT-PENJABAT       |
      | 2 Juli 2016    | ALERT-PENJABAT       |

  Skenario konsep: PPK-BENTURAN menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan | hasil                    |
      | 30 Juni 2016   | ALERT-PPK-BENTURAN tidak |
      | 1 Juli 2016    | ALERT-PPK-BENTURAN       |
      | 2 Juli 2016    | ALERT-PPK-BENTURAN       |
