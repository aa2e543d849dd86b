# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena putusan pidana (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP11-37(2)e menurut hari perbuatan
    Diketahui terlapor berstatus cpns
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-37(2)e <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 6 April 2017   | tidak terpenuhi |
      | 7 April 2017   | terpenuhi       |
      | 8 April 2017   | terpenuhi       |

  Skenario konsep: PP11-247 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-247 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 6 April 2017    | tidak terpenuhi |
      | 7 April 2017    | terpenuhi       |
      | 8 April 2017    | terpenuhi       |
      | 30 Oktober 2023 | terpenuhi       |
      | 31 Oktober 2023 | tidak terpenuhi |
      | 1 November 2023 | tidak terpenuhi |

  Skenario konsep: PP11-247-2023 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-247-2023 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 30 Oktober 2023 | tidak terpenuhi |
      | 31 Oktober 2023 | belum pasti     |
      | 1 November 2023 | belum pasti     |

  Skenario konsep: PP11-248(2) menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 23 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-248(2) <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 6 April 2017   | tidak terpenuhi |
      | 7 April 2017   | terpenuhi       |
      | 8 April 2017   | terpenuhi       |

  Skenario konsep: PP11-250b-umum menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-250b-umum <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 6 April 2017   | tidak terpenuhi |
      | 7 April 2017   | terpenuhi       |
      | 8 April 2017   | terpenuhi       |

  Skenario konsep: PP11-250d menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-250d <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 6 April 2017   | tidak terpenuhi |
      | 7 April 2017   | terpenuhi       |
      | 8 April 2017   | terpenuhi       |

  Skenario konsep: PP11-250d-2023 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-250d-2023 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 30 Oktober 2023 | tidak terpenuhi |
      | 31 Oktober 2023 | belum pasti     |
      | 1 November 2023 | belum pasti     |

  Skenario konsep: PP11-251 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 23 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-251 <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 6 April 2017   | tidak terpenuhi |
      | 7 April 2017   | terpenuhi       |
      | 8 April 2017   | terpenuhi       |
