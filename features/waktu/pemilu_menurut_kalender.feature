# language: id
@waktu @kalender
Fitur: Penetapan dan masa kampanye pemilihan umum 2019 dan 2024 menurut kalender
  Daftar calon tetap dan pasangan calon presiden dapat ditetapkan pada hari yang berbeda; harinya masing-masing yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan waktu setempat adalah WIB
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana

  Skenario konsep: Setiap jenis calon ditetapkan pada harinya sendiri
    Diketahui pemilihan adalah pemilu menurut kalender <kalender>
    Dan ada pencalonan calon-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka fase perbuatan adalah <fase>
    Dan penetapan yang dipakai adalah tanggal bawaan kalender

    Contoh:
      | kalender    | jenis                   | perbuatan         | fase              |
      | pemilu-2019 | pasangan calon presiden | 19 September 2018 | sebelum penetapan |
      | pemilu-2019 | pasangan calon presiden | 20 September 2018 | belum pasti       |
      | pemilu-2019 | calon dprd              | 21 September 2018 | sejak penetapan   |
      | pemilu-2024 | calon dpr               | 2 November 2023   | sebelum penetapan |
      | pemilu-2024 | calon dpr               | 3 November 2023   | belum pasti       |
      | pemilu-2024 | calon dpd               | 4 November 2023   | sejak penetapan   |
      | pemilu-2024 | pasangan calon presiden | 4 November 2023   | sebelum penetapan |
      | pemilu-2024 | pasangan calon presiden | 12 November 2023  | sebelum penetapan |
      | pemilu-2024 | pasangan calon presiden | 13 November 2023  | belum pasti       |
      | pemilu-2024 | pasangan calon presiden | 14 November 2023  | sejak penetapan   |

  Skenario konsep: ASN dalam tim kampanye Pemilu 2019 hanya dalam masa kampanye
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai tim kampanye caleg-1 dari 1 September 2018 sampai 17 April 2019
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 <hasil>

    Contoh:
      | perbuatan         | hasil           |
      | 22 September 2018 | tidak terpenuhi |
      | 23 September 2018 | terpenuhi       |
      | 24 September 2018 | terpenuhi       |
      | 12 April 2019     | terpenuhi       |
      | 13 April 2019     | terpenuhi       |
      | 14 April 2019     | tidak terpenuhi |
