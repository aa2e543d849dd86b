# language: id
@unsur
Fitur: Unsur demi unsur – Paksaan, ancaman, dan pemberian kepada pejabat menurut KUHP
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: KUHP-448 menurut perbuatan
    Diketahui terlapor berstatus pns
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

  Skenario konsep: KUHP-448 menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan terlapor memaksa orang lain
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan KUHP-448 terpenuhi

    Contoh:
      | keadaan                                         |
      | dalam perbuatan itu terlapor adalah pelaku      |
      | dalam perbuatan itu terlapor adalah pembantu    |
      | terlapor menggunakan kekuasaan jabatannya       |
      | terlapor tidak menggunakan kekuasaan jabatannya |

  Skenario konsep: KUHP-605 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu bertalian dengan pelanggaran kewajiban jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan KUHP-605 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: KUHP-606(2) menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan KUHP-606(2) terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |
