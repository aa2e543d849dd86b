# language: id
@batas
Fitur: Batas – Pendampingan suami atau istri yang menjadi calon
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  @OK-SPOUSE
  Skenario konsep: OK-SPOUSE menurut jenis perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan bacaan OQ-A-2 ditetapkan pada posisi dilarang
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Agustus 2024 sampai 30 November 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Ketika terlapor melakukan perbuatan <jenis_perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan <hasil> tidak terpenuhi

    Contoh:
      | jenis_perbuatan | hasil      |
      | ikut kampanye   | PP94-3d-n1 |
      | berpose         | PP94-n5    |
