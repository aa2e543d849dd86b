# language: id
@batas
Fitur: Batas – Perbuatan yang tetap dibolehkan menurut SKB 22 September 2022
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @OK-PHOTO
  Skenario: OK-PHOTO menurut hari perbuatan, perbuatan itu tidak diizinkan oleh OK-PHOTO
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 September 2022
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat tim
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan latar foto itu adalah gambar netral
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Maka perbuatan itu tidak diizinkan oleh OK-PHOTO

  @OK-PHOTO
  Skenario konsep: OK-PHOTO menurut hari perbuatan
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> September 2022
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat tim
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan latar foto itu adalah gambar netral
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Maka perbuatan itu diizinkan oleh OK-PHOTO

    Contoh:
      | hari_perbuatan |
      | 22             |
      | 23             |

  @OK-PHOTO
  Skenario: OK-PHOTO menurut di muka umum, perbuatan itu tidak diizinkan oleh OK-PHOTO
    Ketika terlapor melakukan perbuatan berpose terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan hasil perbuatan itu tidak dipublikasikan
    Dan perbuatan itu dilakukan di muka umum
    Dan foto itu memuat calon
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan latar foto itu adalah gambar netral
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Maka perbuatan itu tidak diizinkan oleh OK-PHOTO
