# language: id
@kepegawaian @PP11-238(3)
Fitur: Permintaan berhenti ditolak selama pemeriksaan
  PP 11/2017 Pasal 238 ayat (3): permintaan berhenti PNS ditolak bila ia sedang diperiksa karena disiplin atau pidana. Tidak berlaku
  bagi yang berhenti karena mencalonkan diri atau menjadi anggota partai, yang diatur sendiri.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor mengajukan pengunduran diri pada 5 Agustus 2024
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  Skenario konsep: Hanya jalur disiplin
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka hasil jalur disiplin <hasil>
    Dan jalur pidana tidak direkomendasikan
    Dan peringatan ALERT-PERMINTAAN-BERHENTI muncul karena PP11-238(3)

    Contoh:
      | perbuatan      | hasil       |
      | tim pemenangan | terpenuhi   |
      | reaksi medsos  | belum pasti |

  Skenario konsep: Hanya jalur pidana
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan <kesengajaan>
    Maka hasil jalur pidana <hasil>
    Dan jalur disiplin tidak direkomendasikan
    Dan peringatan ALERT-PERMINTAAN-BERHENTI muncul karena PP11-238(3)

    Contoh:
      | kesengajaan                                                   | hasil       |
      | perbuatan itu dilakukan secara sengaja                        | terpenuhi   |
      | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti |

  Skenario konsep: Tanpa pemeriksaan disiplin atau pidana
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Maka peringatan ALERT-PERMINTAAN-BERHENTI tidak muncul

    Contoh:
      | perbuatan          |
      | memilih            |
      | keanggotaan partai |
