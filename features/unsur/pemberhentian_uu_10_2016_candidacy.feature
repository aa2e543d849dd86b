# language: id
@unsur
Fitur: Unsur demi unsur – Syarat pengunduran diri PNS sebagai pasangan calon
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: UU10-7(2)t menurut kalender dan jenis
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan ada pencalonan paslon-1 berupa <jenis>
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2018
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Desember 2019
    Maka <hasil>

    Contoh:
      | kalender                                               | jenis                   | hasil                                          |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | tingkat temuan UU10-7(2)t adalah tanpa tingkat |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pasangan calon presiden | temuan UU10-7(2)t tidak terpenuhi              |
