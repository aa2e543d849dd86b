# language: id
@hak @OK-SPOUSE
Fitur: Mendampingi suami atau istri yang menjadi calon
  SE Menpan-RB 18/2023 (sejak 29 September 2023): boleh hadir pada pendaftaran dan pengenalan, menghadiri kampanye secara
  tidak aktif, dan berfoto tanpa simbol, selama menjalani CLTN.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan bacaan OQ-A-2 ditetapkan pada posisi dilarang
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Oktober 2024 sampai 30 November 2024

  Skenario: Istri calon dalam CLTN menghadiri kampanye secara pasif
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka perbuatan itu diizinkan oleh OK-SPOUSE
    Dan temuan PP94-n1 digugurkan oleh OK-SPOUSE
    Dan temuan SKB22-E7 tidak terpenuhi

  Skenario konsep: Batas pendampingan yang dilanggar atau belum diketahui
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Tapi <orang>
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Tapi <perbuatan>
    Maka perbuatan itu tidak diizinkan oleh OK-SPOUSE
    Dan temuan PP94-n1 <hasil>

    Contoh:
      | batas            | orang                                                            | perbuatan                                      | hasil       |
      | suami atau istri | terlapor bukan suami atau istri dari calon mana pun              | terlapor tidak memakai atribut apa pun         | terpenuhi   |
      | suami atau istri | tidak diketahui apakah terlapor suami atau istri dari calon      | terlapor tidak memakai atribut apa pun         | belum pasti |
      | CLTN             | terlapor tidak menjalani cuti di luar tanggungan negara          | terlapor tidak memakai atribut apa pun         | terpenuhi   |
      | CLTN             | tidak diketahui apakah terlapor menjalani cuti di luar tanggungan negara | terlapor tidak memakai atribut apa pun | belum pasti |
      | CLTN             | masa kerja terlapor tidak diketahui                              | terlapor tidak memakai atribut apa pun         | belum pasti |
      | dukungan aktif   | terlapor berstatus pns                                           | terlapor memberi dukungan secara aktif         | terpenuhi   |
      | simbol           | terlapor berstatus pns                                           | terlapor menunjukkan simbol keberpihakan       | terpenuhi   |
      | atribut          | terlapor berstatus pns                                           | terlapor memakai atribut calon                 | terpenuhi   |
      | fasilitas negara | terlapor berstatus pns                                           | terlapor memakai fasilitas negara              | terpenuhi   |
      | pengerahan       | terlapor berstatus pns                                           | terlapor mengerahkan ASN lain                  | terpenuhi   |

  Skenario konsep: Surat edaran pendampingan berlaku sejak 29 September 2023
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Tapi pemilihan adalah pemilu menurut kalender pemilu-2024
    Tapi ada pencalonan paslon-1 berupa pasangan calon presiden
    Tapi penetapan pencalonan itu terjadi pada 1 September 2023
    Tapi terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 September 2023 sampai 30 November 2023
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka temuan PP94-n1 <hasil>

    Contoh:
      | hukum | hari              | hasil           |
      | lama  | 28 September 2023 | terpenuhi       |
      | baru  | 29 September 2023 | tidak terpenuhi |
      | baru  | 30 September 2023 | tidak terpenuhi |

  Skenario: Saudara calon bukan suami atau istri
    Diketahui terlapor mempunyai hubungan keluarga sebagai saudara dari paslon-1
    Tapi terlapor bukan suami atau istri dari calon mana pun
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor memberi dukungan secara aktif
    Maka perbuatan itu tidak diizinkan oleh OK-SPOUSE
    Dan temuan SKB22-E7 tidak terpenuhi
    Dan temuan SKB22-D4 terpenuhi

  Skenario konsep: Pendampingan yang sah menggugurkan bentuk yang bertumpu pada kehadiran
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Tapi terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Agustus 2024 sampai 30 November 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka perbuatan itu diizinkan oleh OK-SPOUSE
    Dan temuan <temuan> digugurkan oleh OK-SPOUSE

    Contoh:
      | temuan    | hari            |
      | PP94-n5   | 12 Oktober 2024 |
      | SKB22-D13 | 12 Oktober 2024 |
      | SKB22-E6  | 30 Agustus 2024 |
