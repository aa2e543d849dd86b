# language: id
@hak @OK-DUTY
Fitur: Hadir karena tugas resmi
  Pengamanan, protokol, atau pelayanan pemerintahan dengan surat tugas; yang dibolehkan hanya kehadirannya, bukan dukungan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  Skenario: Petugas protokol dengan surat tugas
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor memakai atribut pns
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Maka perbuatan itu diizinkan oleh OK-DUTY
    Dan temuan PP94-n1 digugurkan oleh OK-DUTY
    Dan temuan PP94-n2 digugurkan oleh OK-DUTY

  Skenario konsep: Batas tugas resmi yang dilanggar atau belum diketahui
    Diketahui bacaan OQ-A-2 ditetapkan pada posisi dilarang
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Tapi <keadaan>
    Maka perbuatan itu tidak diizinkan oleh OK-DUTY
    Dan temuan PP94-n1 <hasil>

    Contoh:
      | batas          | keadaan                                                       | hasil       |
      | surat tugas    | terlapor hadir tanpa surat tugas                              | terpenuhi   |
      | surat tugas    | tidak diketahui apakah terlapor hadir dengan surat tugas      | belum pasti |
      | dukungan aktif | terlapor memberi dukungan secara aktif                        | terpenuhi   |
      | dukungan aktif | tidak diketahui apakah terlapor memberi dukungan secara aktif | belum pasti |
      | simbol         | terlapor menunjukkan simbol keberpihakan                      | terpenuhi   |
      | atribut calon  | terlapor memakai atribut calon                                | terpenuhi   |

  Skenario konsep: Surat tugas menggugurkan setiap bentuk yang bertumpu pada kehadiran
    Diketahui bacaan OQ-A-2 ditetapkan pada posisi dilarang
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka perbuatan itu diizinkan oleh OK-DUTY
    Dan temuan <temuan> digugurkan oleh OK-DUTY

    Contoh:
      | temuan    | perbuatan            | hari            |
      | PP94-n5   | menghadiri deklarasi | 12 Oktober 2024 |
      | SKB22-E6  | ikut kampanye        | 30 Agustus 2024 |
      | SKB22-D13 | menemui calon        | 1 Oktober 2024  |
