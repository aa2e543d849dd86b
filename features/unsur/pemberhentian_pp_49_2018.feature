# language: id
@unsur
Fitur: Unsur demi unsur – Pemutusan hubungan perjanjian kerja karena keanggotaan partai politik (PP 49/2018)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PPPK-53(3)c menurut kalender dan bukti keanggotaan partai
    Diketahui <kalender>
    Dan terlapor berstatus pppk
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka <hasil>

    Contoh:
      | kalender                                               | bukti_keanggotaan_partai | hasil                                                             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | kta                      | temuan PPPK-53(3)c terpenuhi                                      |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | sipol                    | di bawah bacaan OQ-A-28=daftar_cukup temuan PPPK-53(3)c terpenuhi |
