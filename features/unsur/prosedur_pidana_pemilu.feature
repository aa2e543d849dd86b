# language: id
@unsur
Fitur: Unsur demi unsur – Penanganan tindak pidana Pemilu
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: pidana-pemilu, jalur pidana melalui keadaan laporan_diterima
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Maka jalur pidana melalui keadaan laporan_diterima
