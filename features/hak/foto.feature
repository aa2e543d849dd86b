# language: id
@hak @OK-PHOTO
Fitur: Foto yang tidak dilarang
  Yang dilarang E5 dan D7 adalah mempublikasikan foto yang menunjukkan keberpihakan. Foto yang tidak dipublikasikan, atau
  yang dipublikasikan tanpa calon, tanpa alat peraga, dan tanpa tanda keberpihakan, tetap boleh.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  Skenario: Foto keluarga bersama calon yang tidak dipublikasikan
    Ketika terlapor melakukan perbuatan berpose terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan hasil perbuatan itu tidak dipublikasikan
    Dan perbuatan itu tidak dilakukan di muka umum
    Dan foto itu memuat calon
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan latar foto itu adalah gambar netral
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Maka perbuatan itu diizinkan oleh OK-PHOTO
    Dan tidak ada temuan pada jalur disiplin
    Dan tidak ada temuan pada jalur etik

  Skenario: Foto bersama tim tanpa tanda keberpihakan yang dipublikasikan
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat tim
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan latar foto itu adalah gambar netral
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Maka perbuatan itu diizinkan oleh OK-PHOTO
    Dan temuan SKB22-D7 tidak terpenuhi
    Dan tidak ada temuan pada jalur disiplin

  Skenario konsep: Batas foto yang dilanggar
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan perbuatan itu bertujuan memberi dukungan
    Dan foto itu memuat tim
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan latar foto itu adalah gambar netral
    Tapi <keadaan>
    Maka perbuatan itu tidak diizinkan oleh OK-PHOTO
    Dan temuan SKB22-D7 terpenuhi

    Contoh:
      | batas        | keadaan                                  |
      | calon        | foto itu memuat calon                    |
      | alat peraga  | foto itu memuat alat peraga              |
      | simbol       | terlapor menunjukkan simbol keberpihakan |
      | atribut      | terlapor memakai atribut partai          |
      | latar        | latar foto itu adalah gambar calon       |

  Skenario: Foto yang tidak dipublikasikan menggugurkan bentuk umum sekalipun menguntungkan
    Ketika terlapor melakukan perbuatan berpose terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan hasil perbuatan itu tidak dipublikasikan
    Dan perbuatan itu tidak dilakukan di muka umum
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka perbuatan itu diizinkan oleh OK-PHOTO
    Dan temuan PP94-n5 digugurkan oleh OK-PHOTO
    Dan temuan SKB22-D13 digugurkan oleh OK-PHOTO
