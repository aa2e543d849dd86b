# language: id
@unsur
Fitur: Unsur demi unsur – Pendampingan suami atau istri yang menjadi calon
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: OK-SPOUSE menurut perkiraan
    Diketahui terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Agustus 2024 sampai 30 November 2024
    Ketika terlapor melakukan perbuatan menemui calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka temuan <hasil> tidak terpenuhi

    Contoh:
      | hasil       |
      | PILK-187(3) |
      | PP94-n5     |

  Skenario konsep: SE18-2023 menurut status kepegawaian dan hari perbuatan
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor adalah suami atau istri dari paslon-1
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan    | hasil                         |
      | pns                | 28 September 2023 | ALERT-PASANGAN-LARANGAN tidak |
      | pns                | 29 September 2023 | ALERT-PASANGAN-LARANGAN       |
      | pns                | 30 September 2023 | ALERT-PASANGAN-LARANGAN       |
      | non asn            | 29 September 2023 | ALERT-PASANGAN-LARANGAN tidak |
      | cpns               | 29 September 2023 | ALERT-PASANGAN-LARANGAN       |
      | kepala desa        | 29 September 2023 | ALERT-PASANGAN-LARANGAN tidak |

  Skenario: SE18-2023, peringatan ALERT-PASANGAN-LARANGAN muncul
    Diketahui terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor adalah suami atau istri dari paslon-1
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Maka peringatan ALERT-PASANGAN-LARANGAN muncul
