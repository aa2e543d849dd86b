# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena keanggotaan partai politik (UU 20/2023)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: UU20-52(3)j menurut kalender dan bukti keanggotaan partai
    Diketahui <kalender>
    Dan terlapor berstatus pns
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka <hasil>

    Contoh:
      | kalender                                               | bukti_keanggotaan_partai | hasil                                                             |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | kta                      | temuan UU20-52(3)j terpenuhi                                      |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | sipol                    | di bawah bacaan OQ-A-28=daftar_cukup temuan UU20-52(3)j terpenuhi |
