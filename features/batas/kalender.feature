# language: id
@batas
Fitur: Batas kalender
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Skenario konsep: pemilu-2024 menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 1 November 2023 sampai 28 Februari 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka masa perbuatan adalah <hasil>

    Contoh:
      | hari_perbuatan | hasil                  |
      | 11             | masa tenang            |
      | 13             | masa tenang            |
      | 15             | pasca pemungutan suara |

  Skenario: pilkada-2024 menurut hari perbuatan, peringatan ALERT-PRAKTIK-TERBELAH tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WITA
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan daerah pemilihan adalah Kabupaten Parigi Moutong
    Dan penambahan putusan pencalonan itu terjadi pada 28 Oktober 2024 pukul 23.00
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 26 November 2024
    Maka peringatan ALERT-PRAKTIK-TERBELAH tidak muncul

  Skenario: pilkada-2024 menurut hari perbuatan, masa perbuatan adalah masa tenang
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WITA
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan daerah pemilihan adalah Kabupaten Parigi Moutong
    Dan penambahan putusan pencalonan itu terjadi pada 28 Oktober 2024 pukul 23.00
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 26 November 2024
    Maka masa perbuatan adalah masa tenang
