# language: id
@batas
Fitur: Batas – Pengertian disiplin PNS sejak PP 53/2010
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Skenario konsep: peran_kampanye menurut peran dalam kampanye
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor berperan sebagai <peran_dalam_kampanye> kampanye paslon-1 dari 1 Januari 2024 sampai 31 Desember 2024
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Maka temuan PP94-n3 terpenuhi

    Contoh:
      | peran_dalam_kampanye |
      | pelaksana            |
      | petugas              |
      | tenaga ahli          |
      | konsultan            |
      | penyumbang           |
      | penggalang dana      |
