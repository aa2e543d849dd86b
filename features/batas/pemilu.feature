# language: id
@batas
Fitur: Batas – Tindak pidana Pemilu (UU 7/2017)
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023

  Skenario: pelaksana_atau_tim_kampanye menurut peran dalam kampanye, temuan PEM-494 terpenuhi
    Diketahui terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 Januari 2024 sampai 31 Desember 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 terpenuhi

  @pidana @PEM-494
  Skenario konsep: PEM-494 menurut hari perbuatan
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka peringatan <hasil> tidak muncul

    Contoh:
      | hari_perbuatan  | hasil                  |
      | 16 Agustus 2017 | ALERT-TANPA-ATURAN     |
      | 17 Agustus 2017 | ALERT-TANPA-ATURAN     |
      | 15 Januari 2024 | ALERT-ANCAMAN-HITUNGAN |

  @pidana @PEM-494
  Skenario: PEM-494 menurut jenis perbuatan, temuan PEM-494 belum pasti
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-494 belum pasti

  @pidana @PEM-494
  Skenario konsep: PEM-494, peringatan ALERT-PENERUSAN muncul
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka peringatan <hasil> muncul

    Contoh:
      | hasil                     |
      | ALERT-PENERUSAN           |
      | ALERT-LAPORAN-LEWAT-WAKTU |
      | ALERT-LEX-FAVOR           |
