# language: id
@unsur
Fitur: Unsur demi unsur – Pendampingan suami atau istri yang menjadi calon
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: OK-SPOUSE, temuan PILK-187(3) tidak terpenuhi
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
    Maka temuan PILK-187(3) tidak terpenuhi

  Skenario konsep: SE18-2023 menurut hari perbuatan
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Dan terlapor adalah suami atau istri dari paslon-1
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan    | hasil                         |
      | 28 September 2023 | ALERT-PASANGAN-LARANGAN tidak |
      | 29 September 2023 | ALERT-PASANGAN-LARANGAN       |
      | 30 September 2023 | ALERT-PASANGAN-LARANGAN       |
