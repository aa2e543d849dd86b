# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian karena putusan pidana (PP 11/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP11-37(2)e menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan | hasil                                |
      | cpns               | 6 April 2017   | temuan PP11-37(2)e tidak terpenuhi   |
      | cpns               | 7 April 2017   | temuan PP11-37(2)e terpenuhi         |
      | cpns               | 8 April 2017   | temuan PP11-37(2)e terpenuhi         |
      | pppk               | 7 April 2017   | temuan PP11-37(2)e tidak terpenuhi   |
      | cpns               | 7 April 2017   | peringatan ALERT-PIDANA-JALUR muncul |

  Skenario konsep: PP11-247 menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-247 <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil           |
      | pns                | 6 April 2017    | tidak terpenuhi |
      | pns                | 7 April 2017    | terpenuhi       |
      | pns                | 8 April 2017    | terpenuhi       |
      | pns                | 30 Oktober 2023 | terpenuhi       |
      | pns                | 31 Oktober 2023 | tidak terpenuhi |
      | pns                | 1 November 2023 | tidak terpenuhi |
      | cpns               | 7 April 2017    | tidak terpenuhi |

  Skenario: PP11-247, peringatan ALERT-PIDANA-TETAP muncul
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka peringatan ALERT-PIDANA-TETAP muncul
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PP11-247

  Skenario konsep: PP11-247-2023 menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-247-2023 <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil           |
      | pns                | 30 Oktober 2023 | tidak terpenuhi |
      | pns                | 31 Oktober 2023 | belum pasti     |
      | pns                | 1 November 2023 | belum pasti     |
      | cpns               | 31 Oktober 2023 | tidak terpenuhi |

  Skenario: PP11-247-2023, peringatan ALERT-PIDANA-TETAP muncul
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 31 Oktober 2023
    Maka peringatan ALERT-PIDANA-TETAP muncul
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PP11-247-2023

  Skenario konsep: PP11-248(2) menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 23 bulan
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-248(2) <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan | hasil           |
      | pns                | 6 April 2017   | tidak terpenuhi |
      | pns                | 7 April 2017   | terpenuhi       |
      | pns                | 8 April 2017   | terpenuhi       |
      | cpns               | 7 April 2017   | tidak terpenuhi |

  Skenario: PP11-248(2), belum pasti
    Diketahui terlapor berstatus pns
    Dan lama pidana penjara terlapor tidak diketahui
    Dan tindak pidana terlapor dilakukan tidak dengan berencana
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-248(2) belum pasti
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PP11-248(2)

  Skenario konsep: PP11-250b-umum menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-250b-umum <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan | hasil           |
      | pns                | 6 April 2017   | tidak terpenuhi |
      | pns                | 7 April 2017   | terpenuhi       |
      | pns                | 8 April 2017   | terpenuhi       |
      | cpns               | 7 April 2017   | tidak terpenuhi |

  Skenario: PP11-250b-umum, peringatan ALERT-PIDANA-UMUM muncul karena PP11-250b-umum
    Diketahui terlapor berstatus pns
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka peringatan ALERT-PIDANA-UMUM muncul karena PP11-250b-umum
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PP11-250b-umum
    Dan tingkat temuan PP11-250b-umum adalah ptdh

  Skenario konsep: PP11-250d menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-250d <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan | hasil           |
      | pns                | 6 April 2017   | tidak terpenuhi |
      | pns                | 7 April 2017   | terpenuhi       |
      | pns                | 8 April 2017   | terpenuhi       |
      | cpns               | 7 April 2017   | tidak terpenuhi |

  Skenario: PP11-250d, peringatan ALERT-PIDANA-JALUR muncul karena PP11-250d
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PP11-250d
    Dan tingkat temuan PP11-250d adalah ptdh

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

  Skenario: PP11-250d-2023, belum pasti
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 24 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan PP11-250d-2023 belum pasti
    Dan peringatan ALERT-PIDANA-JALUR muncul karena PP11-250d-2023

  Skenario konsep: PP11-251 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 23 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan | hasil                                                |
      | 6 April 2017   | temuan PP11-251 tidak terpenuhi                      |
      | 7 April 2017   | temuan PP11-251 terpenuhi                            |
      | 8 April 2017   | temuan PP11-251 terpenuhi                            |
      | 7 April 2017   | peringatan ALERT-PIDANA-JALUR muncul karena PP11-251 |

  Skenario konsep: PP11-250b menurut status kepegawaian dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan PP11-250b tidak terpenuhi

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 24 April 2019   |
      | cpns               | 3 Februari 2025 |

  Skenario: PP11-250b, peringatan ALERT-PIDANA-JALUR muncul karena PP11-250b
    Diketahui terlapor berstatus pns
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan tindak pidana terlapor ada hubungannya dengan jabatan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka peringatan ALERT-PIDANA-JALUR muncul karena PP11-250b
    Dan tingkat temuan PP11-250b adalah ptdh
