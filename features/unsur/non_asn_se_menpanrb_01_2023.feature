# language: id
@unsur
Fitur: Unsur demi unsur – Netralitas pegawai non-ASN (SE Menpan-RB 01/2023)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: SE01-NETRAL menurut perbuatan
    Diketahui terlapor berstatus non asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SE01-NETRAL terpenuhi

    Contoh:
      | perbuatan             |
      | dukungan ktp          |
      | pengerahan asn        |
      | penggunaan fasilitas  |
      | penggunaan program    |
      | memberi imbalan       |
      | membuat materi        |
      | menjadi tuan rumah    |
      | menjadi saksi         |
      | mengerahkan bukan asn |
      | diskriminasi layanan  |
      | lainnya               |
      | reaksi medsos         |
      | pendekatan partai     |
      | pendekatan masyarakat |

  Skenario konsep: SE01-PARTAI menurut hari perbuatan
    Diketahui terlapor berstatus non asn
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah kta
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka temuan SE01-PARTAI <hasil>

    Contoh:
      | hari_perbuatan | hasil           |
      | 2 Januari 2023 | tidak terpenuhi |
      | 3 Januari 2023 | terpenuhi       |
      | 4 Januari 2023 | terpenuhi       |
