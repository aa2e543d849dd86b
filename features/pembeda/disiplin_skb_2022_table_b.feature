# language: id
@pembeda
Fitur: Perkara pembeda – Lampiran SKB 22 September 2022, tabel pelanggaran disiplin
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 23 September 2022

  Skenario: SKB22-D1, dasar undang-undang temuan SKB22-D1 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan perbuatan itu bertujuan memberi dukungan
    Dan khalayak kegiatannya adalah bawahan
    Dan bentuk kegiatannya adalah ajakan
    Maka dasar undang-undang temuan SKB22-D1 terpenuhi

  Skenario: SKB22-D2, dasar undang-undang temuan SKB22-D2 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kampanye daring terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan khalayak kegiatannya adalah bawahan
    Dan bentuk kegiatannya adalah ajakan
    Maka dasar undang-undang temuan SKB22-D2 terpenuhi

  Skenario: SKB22-D4, dasar undang-undang temuan SKB22-D4 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 21 September 2022
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan terlapor memberi dukungan secara aktif
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor mengerahkan ASN lain
    Maka dasar undang-undang temuan SKB22-D4 terpenuhi

  Skenario: SKB22-D4, dasar undang-undang temuan SKB22-D4 terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 21 September 2022
    Dan terlapor berstatus cpns
    Dan terlapor berperan sebagai pelaksana kampanye calon-1 dari 21 September 2022 sampai 22 September 2022
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor memakai fasilitas negara
    Maka dasar undang-undang temuan SKB22-D4 terpenuhi

  Skenario: SKB22-D4, dasar undang-undang temuan SKB22-D4 terpenuhi (3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan terlapor memberi dukungan secara aktif
    Dan khalayak kegiatannya adalah bawahan
    Dan bentuk kegiatannya adalah ajakan
    Maka dasar undang-undang temuan SKB22-D4 terpenuhi

  Skenario: SKB22-D5, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan bacaan OQ-A-27 ditetapkan pada posisi pengunduran_diri_memulihkan
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus cpns
    Dan terlapor mengajukan pengunduran diri pada 3 Januari 2020
    Ketika terlapor melakukan perbuatan keanggotaan partai terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka temuan SKB22-D5 tidak terpenuhi

  Skenario: SKB22-D7, tidak terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Ketika terlapor melakukan perbuatan mengunggah foto tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka temuan SKB22-D7 tidak terpenuhi

  Skenario konsep: SKB22-D13 menurut perbuatan (3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan bacaan OQ-A-20 ditetapkan pada posisi pns_dan_cpns_saja
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 23 September 2022
    Dan terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan perbuatan itu merugikan pihak yang dituju
    Maka temuan SKB22-D13 terpenuhi

    Contoh:
      | perbuatan            |
      | kampanye daring      |
      | memasang alat peraga |

  Skenario: SKB22-D13, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus cpns
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan foto itu memuat calon
    Dan hasil perbuatan itu dipublikasikan
    Maka temuan SKB22-D13 tidak terpenuhi

  Skenario: SKB22-D13, tidak terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus cpns
    Dan terlapor adalah suami atau istri dari calon-1
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan terlapor memakai atribut partai
    Maka temuan SKB22-D13 tidak terpenuhi

  Skenario: SKB22-D13, tidak terpenuhi (3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan ada pencalonan calon-1 berupa partai
    Dan terlapor berstatus cpns
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka temuan SKB22-D13 tidak terpenuhi

  Skenario: SKB22-D13, tidak terpenuhi (4)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 21 September 2022
    Dan terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-D13 tidak terpenuhi

  Skenario: SKB22-D13, tidak terpenuhi (5)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 21 September 2022
    Dan terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan perbuatan itu bertujuan memberi dukungan
    Dan foto itu memuat calon
    Dan hasil perbuatan itu dipublikasikan
    Maka temuan SKB22-D13 tidak terpenuhi
