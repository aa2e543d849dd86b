# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana dana kampanye, politik uang, dan imbalan pencalonan dalam Pemilihan
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: PILK-187(5)-2015 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp50.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(5)-2015 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 1 Februari 2015 | tidak terpenuhi |
      | 2 Februari 2015 | terpenuhi       |
      | 3 Februari 2015 | terpenuhi       |
      | 1 Januari 2026  | tidak terpenuhi |
      | 2 Januari 2026  | tidak terpenuhi |
      | 3 Januari 2026  | tidak terpenuhi |

  Skenario konsep: PILK-187(5)-2015 menurut hari perbuatan dan peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp50.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | hari_perbuatan  | peran_dalam_perbuatan | hasil                                    |
      | 30 Juni 2016    | pelaku                | temuan PILK-187(5)-2015 terpenuhi        |
      | 30 Juni 2016    | pembantu              | temuan PILK-187(5)-2015 terpenuhi        |
      | 2 Februari 2015 | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-187(5)-2015, peringatan ALERT-PENERUSAN muncul karena PILK-187(5)-2015
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp50.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul karena PILK-187(5)-2015
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-187(5)-2015
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-187(5)-2015
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-187(5)-2015
    Dan tingkat temuan PILK-187(5)-2015 adalah pidana

  Skenario: PILK-187(5)-2015, tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Juni 2016
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp50.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(5)-2015 tidak terpenuhi

  Skenario konsep: PILK-187(5) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah badan hukum
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-187(5) terpenuhi             |
      | pembantu              | temuan PILK-187(5) terpenuhi             |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-187(5), terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah badan hukum
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PILK-187(5) terpenuhi
    Dan peringatan ALERT-PENERUSAN muncul
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-187(5) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memberi imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PILK-187(5)
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-187(5), tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah badan hukum
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(5) tidak terpenuhi

  Skenario konsep: PILK-187(7) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-187(7) terpenuhi             |
      | pembantu              | temuan PILK-187(7) terpenuhi             |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-187(7), peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-187(7) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-187(7), tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(7) tidak terpenuhi

  Skenario konsep: PILK-187A(1) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024 pukul 14.00
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024 pukul 16.00
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-187A(1) terpenuhi            |
      | pembantu              | temuan PILK-187A(1) terpenuhi            |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-187A(1), tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa partai
    Dan penetapan pencalonan itu terjadi pada 22 September 2024 pukul 14.00
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024 pukul 16.00
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(1) tidak terpenuhi

  Skenario: PILK-187A(1), terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memberi imbalan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(1) terpenuhi
    Dan peringatan ALERT-PEMBANTUAN muncul

  Skenario konsep: PILK-187A(1) menurut kalender, hari perbuatan, dan tujuan imbalan
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memberi imbalan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah <tujuan_imbalan>
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | kalender                                               | hari_perbuatan  | tujuan_imbalan  | hasil                                                                   |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 1 Juli 2016     | tidak memilih   | temuan PILK-187A(1) belum pasti                                         |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 10 Oktober 2024 | suara tidak sah | temuan PILK-187A(1) terpenuhi                                           |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | 10 Oktober 2024 | suara tidak sah | temuan PILK-187A(1) tidak terpenuhi                                     |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | 1 Juli 2016     | suara tidak sah | di bawah bacaan OQ-C-13=bakal_calon_cukup temuan PILK-187A(1) terpenuhi |

  Skenario konsep: PILK-187A(2) menurut hari penilaian, hari perbuatan, dan tujuan imbalan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024 pukul 14.00
    Dan terlapor terdaftar sebagai pemilih
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah <tujuan_imbalan>
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka <hasil>

    Contoh:
      | hari_penilaian   | hari_perbuatan                | tujuan_imbalan  | hasil                                                                   |
      | 2 Februari 2026  | 1 Januari 2026                | memilih calon   | temuan PILK-187A(2) terpenuhi                                           |
      | 2 Februari 2026  | 2 Januari 2026                | memilih calon   | temuan PILK-187A(2) terpenuhi                                           |
      | 2 Februari 2026  | 3 Januari 2026                | memilih calon   | temuan PILK-187A(2) terpenuhi                                           |
      | 31 Desember 2025 | 22 September 2024 pukul 16.00 | tidak memilih   | temuan PILK-187A(2) terpenuhi                                           |
      | 31 Desember 2025 | 22 September 2024 pukul 16.00 | suara tidak sah | temuan PILK-187A(2) terpenuhi                                           |
      | 31 Desember 2025 | 1 Juli 2016                   | tidak memilih   | temuan PILK-187A(2) belum pasti                                         |
      | 31 Desember 2025 | 1 Juli 2016                   | memilih calon   | di bawah bacaan OQ-C-13=bakal_calon_cukup temuan PILK-187A(2) terpenuhi |

  Skenario konsep: PILK-187A(2) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024 pukul 14.00
    Dan terlapor terdaftar sebagai pemilih
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024 pukul 16.00
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-187A(2) terpenuhi            |
      | pembantu              | temuan PILK-187A(2) terpenuhi            |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-187A(2), terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024 pukul 14.00
    Dan terlapor terdaftar sebagai pemilih
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024 pukul 16.00
    Dan imbalan itu berupa materi
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(2) terpenuhi
    Dan peringatan ALERT-PEMBANTUAN muncul

  Skenario konsep: PILK-187A(2) menurut kalender, jenis, dan tujuan imbalan
    Diketahui <kalender>
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa <jenis>
    Dan penetapan pencalonan itu terjadi pada 22 September 2024 pukul 14.00
    Dan terlapor terdaftar sebagai pemilih
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024 pukul 16.00
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah <tujuan_imbalan>
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(2) tidak terpenuhi

    Contoh:
      | kalender                                               | jenis                   | tujuan_imbalan |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | partai                  | memilih calon  |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pasangan calon presiden | tidak memilih  |

  Skenario konsep: PILK-187C menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan PILK-187C terpenuhi               |
      | pembantu              | temuan PILK-187C terpenuhi               |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: PILK-187C, peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul
    Dan peringatan ALERT-LEX-FAVOR muncul
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-187C menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-187C, tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187C tidak terpenuhi

  Skenario: PILK-187(6), peringatan ALERT-PENERUSAN muncul karena PILK-187(6)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor memberi imbalan
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-PENERUSAN muncul karena PILK-187(6)
    Dan peringatan ALERT-LAPORAN-LEWAT-WAKTU muncul karena PILK-187(6)
    Dan peringatan ALERT-PEMBANTUAN muncul karena PILK-187(6)
    Dan peringatan ALERT-LEX-FAVOR muncul karena PILK-187(6)
    Dan peringatan ALERT-ANCAMAN-HITUNGAN tidak muncul

  Skenario konsep: PILK-187(6) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memberi imbalan
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan <hasil> muncul karena PILK-187(6)
    Dan peringatan <hasil_2> tidak muncul

    Contoh:
      | hari_perbuatan | hasil                  | hasil_2                |
      | 2 Januari 2026 | ALERT-ANCAMAN-HITUNGAN | ALERT-LEX-FAVOR        |
      | 1 Januari 2026 | ALERT-LEX-FAVOR        | ALERT-ANCAMAN-HITUNGAN |

  Skenario: PILK-187(6), peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor memberi imbalan
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario: PILK-187(6), tidak terpenuhi
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor memberi imbalan
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(6) tidak terpenuhi
