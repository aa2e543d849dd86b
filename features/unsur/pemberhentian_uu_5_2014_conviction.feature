# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena putusan pidana (UU 5/2014)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: UU5-87(2) menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan UU5-87(2) <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 14 Januari 2014 | tidak terpenuhi |
      | 15 Januari 2014 | terpenuhi       |
      | 16 Januari 2014 | terpenuhi       |
      | 30 Oktober 2023 | terpenuhi       |
      | 31 Oktober 2023 | tidak terpenuhi |
      | 1 November 2023 | tidak terpenuhi |

  Skenario konsep: UU5-87(4)b-umum menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan UU5-87(4)b-umum <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 14 Januari 2014 | tidak terpenuhi |
      | 15 Januari 2014 | terpenuhi       |
      | 16 Januari 2014 | terpenuhi       |

  Skenario konsep: UU5-87(4)d menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan UU5-87(4)d <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 14 Januari 2014 | tidak terpenuhi |
      | 15 Januari 2014 | terpenuhi       |
      | 16 Januari 2014 | terpenuhi       |
