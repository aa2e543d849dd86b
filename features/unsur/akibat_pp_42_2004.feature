# language: id
@unsur
Fitur: Unsur demi unsur – Majelis Kode Etik untuk sekretaris daerah
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: SEKDA-MAJELIS menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus <status_kepegawaian>
    Dan jabatan terlapor adalah sekda
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan   | hasil                     |
      | pns                | 26 Desember 2017 | ALERT-SEKDA-MAJELIS tidak |
      | pns                | 27 Desember 2017 | ALERT-SEKDA-MAJELIS       |
      | pns                | 28 Desember 2017 | ALERT-SEKDA-MAJELIS       |
      | cpns               | 27 Desember 2017 | ALERT-SEKDA-MAJELIS tidak |
      | asn                | 27 Desember 2017 | ALERT-SEKDA-MAJELIS       |

  Skenario: SEKDA-MAJELIS, peringatan ALERT-SEKDA-MAJELIS tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Dan jabatan terlapor adalah sekda
    Dan penetapan pencalonan itu terjadi pada 26 November 2017
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 26 Desember 2017
    Maka peringatan ALERT-SEKDA-MAJELIS tidak muncul

  Skenario: SEKDA-MAJELIS, peringatan ALERT-SEKDA-MAJELIS muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan terlapor adalah sekda
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Maka peringatan ALERT-SEKDA-MAJELIS muncul

  Skenario: SEKDA-MAJELIS, peringatan ALERT-SEKDA-MAJELIS tidak muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan jabatan terlapor adalah sekda
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka peringatan ALERT-SEKDA-MAJELIS tidak muncul
