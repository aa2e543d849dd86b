# language: id
@batas
Fitur: Batas – Perbuatan yang tetap dibolehkan menurut PP 94/2021
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns

  @OK-VOTE
  Skenario: OK-VOTE menurut hari perbuatan, peringatan ALERT-TANPA-ATURAN muncul
    Diketahui terlapor terdaftar sebagai pemilih
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memilih terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan hasil perbuatan itu tidak dipublikasikan
    Maka peringatan ALERT-TANPA-ATURAN muncul

  @OK-VOTE
  Skenario konsep: OK-VOTE menurut hari perbuatan
    Diketahui terlapor terdaftar sebagai pemilih
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memilih terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> 2021
    Dan hasil perbuatan itu tidak dipublikasikan
    Maka peringatan ALERT-TANPA-ATURAN tidak muncul

    Contoh:
      | hari_perbuatan |
      | 31 Agustus     |
      | 1 September    |

  @OK-LISTEN
  Skenario konsep: OK-LISTEN menurut jenis perbuatan dan hari perbuatan
    Diketahui terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-2 ditetapkan pada posisi diperbolehkan
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka temuan <hasil> tidak terpenuhi

    Contoh:
      | jenis_perbuatan      | hari_perbuatan   | hasil      |
      | mendengar visi misi  | 31 Agustus 2021  | PP94-n5    |
      | mendengar visi misi  | 1 September 2021 | PP94-n5    |
      | menghadiri deklarasi | 12 Oktober 2024  | PP94-3d-n1 |
      | ikut kampanye        | 12 Oktober 2024  | PP94-3d-n1 |

  @OK-DUTY
  Skenario: OK-DUTY menurut hari perbuatan, perbuatan itu tidak diizinkan oleh OK-DUTY
    Diketahui terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-2 ditetapkan pada posisi dilarang
    Ketika terlapor melakukan perbuatan menemui calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka perbuatan itu tidak diizinkan oleh OK-DUTY

  @OK-DUTY
  Skenario konsep: OK-DUTY menurut jenis perbuatan dan hari perbuatan dan atribut yang dipakai
    Diketahui terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-2 ditetapkan pada posisi dilarang
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor <atribut_yang_dipakai>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan <hasil> terpenuhi

    Contoh:
      | jenis_perbuatan     | hari_perbuatan   | atribut_yang_dipakai          | hasil            |
      | menemui calon       | 31 Agustus 2021  | tidak memakai atribut apa pun | PP94-n5 tidak    |
      | menemui calon       | 1 September 2021 | tidak memakai atribut apa pun | PP94-n5 tidak    |
      | mendengar visi misi | 1 Oktober 2024   | tidak memakai atribut apa pun | PP94-3d-n1 tidak |
      | tugas resmi         | 1 Oktober 2024   | tidak memakai atribut apa pun | SKB22-D13 tidak  |
      | menemui calon       | 1 Oktober 2024   | memakai atribut partai        | PP94-n5          |
