# language: id
@unsur
Fitur: Unsur demi unsur – Pemutusan hubungan perjanjian kerja karena pidana (PP 49/2018)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PPPK-53(3)b-2018 menurut hari perbuatan
    Diketahui terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PPPK-53(3)b-2018 <hasil>

    Contoh:
      | hari_perbuatan   | hasil           |
      | 27 November 2018 | tidak terpenuhi |
      | 28 November 2018 | terpenuhi       |
      | 29 November 2018 | terpenuhi       |

  Skenario konsep: PPPK-53(3)d menurut hari perbuatan
    Diketahui terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PPPK-53(3)d <hasil>

    Contoh:
      | hari_perbuatan   | hasil           |
      | 27 November 2018 | tidak terpenuhi |
      | 28 November 2018 | terpenuhi       |
      | 29 November 2018 | terpenuhi       |
      | 30 Oktober 2023  | terpenuhi       |
      | 31 Oktober 2023  | tidak terpenuhi |
      | 1 November 2023  | tidak terpenuhi |

  Skenario konsep: PPPK-53(3)d-2023 menurut hari perbuatan
    Diketahui terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor diancam penjara paling singkat dua tahun atau lebih
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PPPK-53(3)d-2023 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 30 Oktober 2023 | tidak terpenuhi |
      | 31 Oktober 2023 | belum pasti     |
      | 1 November 2023 | belum pasti     |

  Skenario konsep: PPPK-73 menurut hari perbuatan
    Diketahui terlapor berstatus pppk
    Dan bacaan OQ-A-23 ditetapkan pada posisi status_tersangka_cukup
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PPPK-73 <hasil>

    Contoh:
      | hari_perbuatan   | hasil           |
      | 27 November 2018 | tidak terpenuhi |
      | 28 November 2018 | terpenuhi       |
      | 29 November 2018 | terpenuhi       |
