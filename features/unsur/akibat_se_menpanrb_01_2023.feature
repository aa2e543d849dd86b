# language: id
@unsur
Fitur: Unsur demi unsur – Pegawai non-ASN (SE Menpan-RB 01/2023)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: KONS-NON-ASN-ALIH-DAYA menurut status kepegawaian, bentuk ikatan kerja, dan hari perbuatan
    Diketahui terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bentuk ikatan kerja terlapor adalah <bentuk_ikatan_kerja>
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | bentuk_ikatan_kerja | hari_perbuatan | hasil                         |
      | non asn            | alih daya           | 2 Januari 2023 | ALERT-NON-ASN-ALIH-DAYA tidak |
      | non asn            | alih daya           | 3 Januari 2023 | ALERT-NON-ASN-ALIH-DAYA       |
      | non asn            | alih daya           | 4 Januari 2023 | ALERT-NON-ASN-ALIH-DAYA       |
      | pns                | alih daya           | 3 Januari 2023 | ALERT-NON-ASN-ALIH-DAYA tidak |
      | cpns               | alih daya           | 3 Januari 2023 | ALERT-NON-ASN-ALIH-DAYA tidak |
      | non asn            | tetap               | 3 Januari 2023 | ALERT-NON-ASN-ALIH-DAYA tidak |
