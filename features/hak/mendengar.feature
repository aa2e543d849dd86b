# language: id
@hak @OK-LISTEN @OQ-A-2
Fitur: Hadir pasif mendengar visi, misi, dan program
  Boleh tanpa dukungan aktif, simbol, atribut, pengerahan, dan fasilitas negara; kebolehannya sendiri diperselisihkan
  (OQ-A-2), sehingga yang ditunjukkan adalah posisi bawaan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  Skenario: Semua batas dipatuhi, posisi bawaan memperbolehkan
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka menurut posisi bawaan temuan PP94-n1 tidak terpenuhi
    Dan di bawah bacaan OQ-A-2=diperbolehkan temuan PP94-n1 tidak terpenuhi
    Dan di bawah bacaan OQ-A-2=dilarang temuan PP94-n1 terpenuhi
    Dan temuan SKB22-D4 tidak terpenuhi
    Dan temuan PP94-n2 tidak terpenuhi
    Dan menurut posisi bawaan hasil jalur disiplin tidak terpenuhi
    Dan peringatan ALERT-HADIR-PASIF muncul

  Skenario: Hadir pasif pada sosialisasi bakal calon menurut posisi bawaan
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 September 2024
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka temuan SKB22-E6 belum pasti
    Dan menurut posisi bawaan temuan SKB22-E6 tidak terpenuhi
    Dan temuan SKB22-E6 bergantung pada penafsiran OQ-A-2
    Dan temuan SKB22-E3 tidak terpenuhi

  Skenario: Bila kebolehannya ditetapkan, hadir pasif menggugurkan ikut kampanye
    Diketahui bacaan OQ-A-2 ditetapkan pada posisi diperbolehkan
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka temuan PP94-n1 digugurkan oleh OK-LISTEN
    Dan perbuatan itu diizinkan oleh OK-LISTEN

  Skenario konsep: Satu batas yang dilanggar atau belum diketahui
    Diketahui bacaan OQ-A-2 ditetapkan pada posisi diperbolehkan
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Tapi <keadaan>
    Maka perbuatan itu tidak diizinkan oleh OK-LISTEN
    Dan temuan PP94-n1 <hasil>

    Contoh:
      | batas            | keadaan                                                         | hasil       |
      | dukungan aktif   | terlapor memberi dukungan secara aktif                          | terpenuhi   |
      | simbol           | terlapor menunjukkan simbol keberpihakan                        | terpenuhi   |
      | atribut partai   | terlapor memakai atribut partai                                 | terpenuhi   |
      | atribut calon    | terlapor memakai atribut calon                                  | terpenuhi   |
      | atribut PNS      | terlapor memakai atribut pns                                    | terpenuhi   |
      | pengerahan       | terlapor mengerahkan ASN lain                                   | terpenuhi   |
      | fasilitas negara | terlapor memakai fasilitas negara                               | terpenuhi   |
      | dukungan aktif   | tidak diketahui apakah terlapor memberi dukungan secara aktif   | belum pasti |
      | simbol           | tidak diketahui apakah terlapor menunjukkan simbol keberpihakan | belum pasti |
      | atribut          | tidak diketahui atribut apa yang dipakai terlapor               | belum pasti |
      | pengerahan       | tidak diketahui apakah terlapor mengerahkan ASN lain            | belum pasti |
      | fasilitas negara | tidak diketahui apakah terlapor memakai fasilitas negara        | belum pasti |

  Skenario konsep: Bila hadir pasif diperbolehkan, bentuk yang bertumpu pada kehadiran gugur
    Diketahui bacaan OQ-A-2 ditetapkan pada posisi diperbolehkan
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan <temuan> digugurkan oleh OK-LISTEN

    Contoh:
      | temuan    | hari            |
      | PP94-n5   | 12 Oktober 2024 |
      | SKB22-D13 | 12 Oktober 2024 |
      | SKB22-E6  | 30 Agustus 2024 |
