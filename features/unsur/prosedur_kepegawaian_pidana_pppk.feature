# language: id
@unsur
Fitur: Unsur demi unsur – Pemutusan hubungan PPPK karena pidana
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: kepegawaian-pidana-pppk, jalur kepegawaian berakhir pada keadaan pemutusan_pidana
    Diketahui terlapor berstatus pppk
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka jalur kepegawaian berakhir pada keadaan pemutusan_pidana
