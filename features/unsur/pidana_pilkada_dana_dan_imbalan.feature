# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana dana kampanye, politik uang, dan imbalan pencalonan dalam Pemilihan
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024

  Skenario konsep: PILK-187(5)-2015 menurut hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
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

  Skenario konsep: PILK-187(5)-2015 menurut peran dalam perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Juni 2016
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp50.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-187(5)-2015 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-187(5) menurut peran dalam perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah badan hukum
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-187(5) terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-187(7) menurut peran dalam perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-187(7) terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-187A(1) menurut peran dalam perbuatan
    Diketahui waktu setempat adalah WIB
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
    Maka temuan PILK-187A(1) terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario: PILK-187A(1), tidak terpenuhi
    Diketahui waktu setempat adalah WIB
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

  Skenario konsep: PILK-187A(2) menurut hari penilaian, hari perbuatan, dan tujuan imbalan
    Diketahui waktu setempat adalah WIB
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
    Maka temuan PILK-187A(2) terpenuhi

    Contoh:
      | hari_penilaian   | hari_perbuatan                | tujuan_imbalan |
      | 2 Februari 2026  | 1 Januari 2026                | memilih calon  |
      | 2 Februari 2026  | 2 Januari 2026                | memilih calon  |
      | 2 Februari 2026  | 3 Januari 2026                | memilih calon  |
      | 31 Desember 2025 | 22 September 2024 pukul 16.00 | tidak memilih  |

  Skenario konsep: PILK-187A(2) menurut peran dalam perbuatan
    Diketahui waktu setempat adalah WIB
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
    Maka temuan PILK-187A(2) terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-187C menurut peran dalam perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-187C terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |
