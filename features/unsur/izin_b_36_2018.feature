# language: id
@unsur
Fitur: Unsur demi unsur – Pendampingan suami atau istri yang menjadi calon menurut surat B/36/2018
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: OK-SPOUSE-B36 menurut hubungan suami atau istri, perbuatan, dan hari perbuatan
    Diketahui terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan <hubungan_suami_atau_istri>
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 September 2023 sampai 30 November 2023
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka <hasil>

    Contoh:
      | hubungan_suami_atau_istri                           | perbuatan            | hari_perbuatan    | hasil                                              |
      | terlapor adalah suami atau istri dari paslon-1      | menghadiri deklarasi | 28 September 2023 | perbuatan itu diizinkan oleh OK-SPOUSE-B36         |
      | terlapor adalah suami atau istri dari paslon-1      | menghadiri deklarasi | 29 September 2023 | perbuatan itu tidak diizinkan oleh OK-SPOUSE-B36   |
      | terlapor adalah suami atau istri dari paslon-1      | menghadiri deklarasi | 30 September 2023 | perbuatan itu tidak diizinkan oleh OK-SPOUSE-B36   |
      | terlapor adalah suami atau istri dari paslon-1      | ikut kampanye        | 28 September 2023 | temuan PEM-492 belum pasti                         |
      | terlapor adalah suami atau istri dari paslon-1      | mendengar visi misi  | 28 September 2023 | temuan SKB22-E6 belum pasti                        |
      | terlapor adalah suami atau istri dari paslon-1      | menemui calon        | 28 September 2023 | menurut posisi bawaan temuan SKB22-D13 belum pasti |
      | terlapor adalah suami atau istri dari paslon-1      | berpose              | 28 September 2023 | menurut posisi bawaan temuan SKB22-D13 belum pasti |
      | terlapor adalah suami atau istri dari paslon-1      | ikut kampanye        | 28 September 2023 | perbuatan itu diizinkan oleh OK-SPOUSE-B36         |
      | terlapor adalah suami atau istri dari paslon-1      | mendengar visi misi  | 28 September 2023 | perbuatan itu diizinkan oleh OK-SPOUSE-B36         |
      | terlapor adalah suami atau istri dari paslon-1      | menemui calon        | 28 September 2023 | perbuatan itu diizinkan oleh OK-SPOUSE-B36         |
      | terlapor adalah suami atau istri dari paslon-1      | berpose              | 28 September 2023 | perbuatan itu diizinkan oleh OK-SPOUSE-B36         |
      | terlapor bukan suami atau istri dari calon mana pun | menghadiri deklarasi | 28 September 2023 | perbuatan itu tidak diizinkan oleh OK-SPOUSE-B36   |
      | terlapor adalah suami atau istri dari paslon-1      | menghadiri deklarasi | 2 Februari 2018   | temuan B71-4 belum pasti                           |
