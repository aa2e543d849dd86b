# language: id
@batas
Fitur: Batas – Pengertian dalam SKB 22 September 2022
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Skenario: tanda_keberpihakan menurut atribut yang dipakai, temuan PP94-n5 belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Oktober 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat tim
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor memakai atribut calon
    Dan latar foto itu adalah gambar netral
    Maka temuan PP94-n5 belum pasti
