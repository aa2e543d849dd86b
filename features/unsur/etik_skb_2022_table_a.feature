# language: id
@unsur
Fitur: Unsur demi unsur – Lampiran SKB 22 September 2022, tabel pelanggaran kode etik
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: SKB22-E4, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap caleg-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka temuan SKB22-E4 belum pasti

  Skenario: SKB22-E5, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan presiden-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap presiden-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka temuan SKB22-E5 belum pasti

  Skenario: SKB22-E5, peringatan ALERT-POSE tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan presiden-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap presiden-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Maka peringatan ALERT-POSE tidak muncul

  Skenario: SKB22-E7, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Maka temuan SKB22-E7 belum pasti

  Skenario: SKB22-E7/OQ-A-9, belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Maka temuan SKB22-E7/OQ-A-9 belum pasti

  Skenario konsep: SKB22-E7/OQ-A-9 menurut atribut yang dipakai
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor adalah suami atau istri dari paslon-1
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor memakai atribut <atribut_yang_dipakai>
    Maka di bawah bacaan OQ-A-9=berat_untuk_keduanya temuan SKB22-E7/OQ-A-9 terpenuhi

    Contoh:
      | atribut_yang_dipakai |
      | partai               |
      | calon                |

  Skenario konsep: SKB22-E7/OQ-A-9 menurut atribut yang dipakai dan keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor adalah suami atau istri dari paslon-1
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan <atribut_yang_dipakai>
    Dan <keadaan>
    Maka di bawah bacaan OQ-A-9=berat_untuk_keduanya temuan SKB22-E7/OQ-A-9 terpenuhi

    Contoh:
      | atribut_yang_dipakai                   | keadaan                                  |
      | terlapor tidak memakai atribut apa pun | terlapor menunjukkan simbol keberpihakan |
      | terlapor memakai atribut pns           | terlapor hadir tanpa surat tugas         |

  Skenario: SKB22-E7/OQ-A-9, di bawah bacaan OQ-A-9=berat_untuk_keduanya temuan SKB22-E7/OQ-A-9 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor adalah suami atau istri dari paslon-1
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor memakai atribut partai
    Maka di bawah bacaan OQ-A-9=berat_untuk_keduanya temuan SKB22-E7/OQ-A-9 terpenuhi
