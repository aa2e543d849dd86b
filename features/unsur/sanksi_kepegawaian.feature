# language: id
@unsur
Fitur: Unsur demi unsur – sanctions/kepegawaian.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: pdhtaps menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                                                       |
      | pns                | 7 April 2017    | ptdh, pdhtaps, pdh_atau_tetap.pdh, dan pdh_atau_tetap.tetap |
      | pppk               | 3 Februari 2025 | ptdh_pppk dan pdhtaps_pppk                                  |

  Skenario konsep: pdhtaps_pppk menurut hari perbuatan
    Diketahui terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh_pppk dan pdhtaps_pppk

    Contoh:
      | hari_perbuatan   |
      | 31 Oktober 2023  |
      | 28 November 2018 |

  Skenario konsep: pdh menurut hari penetapan dan hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan maju sebagai calon terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pdh

    Contoh:
      | hari_penetapan  | hari_perbuatan   |
      | 1 Februari 2018 | 31 Desember 2019 |
      | 8 Maret 2017    | 7 April 2017     |

  Skenario: pdh_atau_tetap.pdh, sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh, pdh_atau_tetap.pdh, dan pdh_atau_tetap.tetap
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2014
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh, pdh_atau_tetap.pdh, dan pdh_atau_tetap.tetap

  Skenario: berhenti_calon_pns, sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah berhenti_calon_pns
    Diketahui terlapor berstatus cpns
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah berhenti_calon_pns

  Skenario: pdh_atau_tetap.tetap, sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh, pdh_atau_tetap.pdh, dan pdh_atau_tetap.tetap
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2014
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh, pdh_atau_tetap.pdh, dan pdh_atau_tetap.tetap

  Skenario: pemberhentian_sementara, sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemberhentian_sementara
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2014
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemberhentian_sementara

  Skenario: pemberhentian_sementara, sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemberhentian_sementara_pppk
    Diketahui terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan jpt utama
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemberhentian_sementara_pppk

  Skenario: pemberhentian_sementara_pppk, sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemberhentian_sementara_pppk
    Diketahui terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 31 Oktober 2023
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemberhentian_sementara_pppk

  Skenario: pemutusan_tersangka, sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemutusan_tersangka
    Diketahui terlapor berstatus pppk
    Dan bacaan OQ-A-23 ditetapkan pada posisi status_tersangka_cukup
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemutusan_tersangka

  Skenario: pemutusan_tersangka, sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemberhentian_sementara_pppk
    Diketahui terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah pemberhentian_sementara_pppk
