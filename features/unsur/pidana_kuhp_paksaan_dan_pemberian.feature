# language: id
@unsur
Fitur: Unsur demi unsur – Paksaan, ancaman, dan pemberian kepada pejabat menurut KUHP
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: KUHP-448 menurut perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan terlapor memaksa orang lain
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-448 terpenuhi

    Contoh:
      | perbuatan           |
      | kekerasan           |
      | menghalangi memilih |

  Skenario konsep: KUHP-448 menurut perbuatan dan keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan terlapor memaksa orang lain
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka <hasil>

    Contoh:
      | perbuatan  | keadaan                                         | hasil                                            |
      | intimidasi | dalam perbuatan itu terlapor adalah pelaku      | temuan KUHP-448 terpenuhi                        |
      | intimidasi | dalam perbuatan itu terlapor adalah pembantu    | temuan KUHP-448 terpenuhi                        |
      | intimidasi | terlapor menggunakan kekuasaan jabatannya       | temuan KUHP-448 terpenuhi                        |
      | intimidasi | terlapor tidak menggunakan kekuasaan jabatannya | temuan KUHP-448 terpenuhi                        |
      | kekerasan  | dalam perbuatan itu terlapor adalah pelaku      | peringatan ALERT-PEMBANTUAN tidak muncul         |
      | kekerasan  | terlapor tidak menggunakan kekuasaan jabatannya | peringatan ALERT-PEMBERATAN-PEJABAT tidak muncul |

  Skenario: KUHP-448, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Maka temuan KUHP-448 belum pasti
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-448
    Dan peringatan ALERT-PEMBERATAN-PEJABAT muncul
    Dan tingkat temuan KUHP-448 adalah pidana

  Skenario konsep: KUHP-448 menurut isi ancaman
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan yang diancamkan adalah <isi_ancaman>
    Maka pertanyaan tentang kekerasan tidak diajukan

    Contoh:
      | isi_ancaman       |
      | kekerasan bersama |
      | kejahatan berat   |

  Skenario konsep: KUHP-605 menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu bertalian dengan pelanggaran kewajiban jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan KUHP-605 terpenuhi                |
      | pembantu              | temuan KUHP-605 terpenuhi                |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: KUHP-605, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Maka temuan KUHP-605 belum pasti
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena KUHP-605
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-605
    Dan tingkat temuan KUHP-605 adalah pidana

  Skenario: KUHP-605, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu bertalian dengan pelanggaran kewajiban jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-605 terpenuhi

  Skenario konsep: KUHP-606(2) menurut peran dalam perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka <hasil>

    Contoh:
      | peran_dalam_perbuatan | hasil                                    |
      | pelaku                | temuan KUHP-606(2) terpenuhi             |
      | pembantu              | temuan KUHP-606(2) terpenuhi             |
      | pelaku                | peringatan ALERT-PEMBANTUAN tidak muncul |

  Skenario: KUHP-606(2), peringatan ALERT-DI-LUAR-GAKKUMDU muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-DI-LUAR-GAKKUMDU muncul
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-606(2)
    Dan tingkat temuan KUHP-606(2) adalah pidana

  Skenario: pejabat_kuhp, temuan KUHP-606(2) belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus non asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bacaan OQ-C-54 ditetapkan pada posisi pejabat
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Maka temuan KUHP-606(2) belum pasti

  Skenario: KUHP-606(1), belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Maka temuan KUHP-606(1) belum pasti
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena KUHP-606(1)
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-606(1)
    Dan tingkat temuan KUHP-606(1) adalah pidana

  Skenario: KUHP-606(1), terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-606(1) terpenuhi

  Skenario: KUHP-606(1), peringatan ALERT-PEMBANTUAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka peringatan ALERT-PEMBANTUAN tidak muncul

  Skenario: KUHP-449, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan yang diancamkan adalah kejahatan berat
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-449 terpenuhi
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul karena KUHP-449
    Dan peringatan ALERT-PEMBANTUAN muncul karena KUHP-449
    Dan peringatan ALERT-PEMBERATAN-PEJABAT muncul karena KUHP-449
    Dan tingkat temuan KUHP-449 adalah pidana

  Skenario konsep: KUHP-449 menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan yang diancamkan adalah kejahatan berat
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka peringatan <hasil> tidak muncul

    Contoh:
      | keadaan                                         | hasil                    |
      | dalam perbuatan itu terlapor adalah pelaku      | ALERT-PEMBANTUAN         |
      | terlapor tidak menggunakan kekuasaan jabatannya | ALERT-PEMBERATAN-PEJABAT |

  Skenario: KUHP-449, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan yang diancamkan adalah kejahatan berat
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-449 terpenuhi
