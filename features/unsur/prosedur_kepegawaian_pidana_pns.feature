# language: id
@unsur
Fitur: Unsur demi unsur – Pemberhentian PNS karena putusan pidana
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: kepegawaian-pidana-pns, jalur kepegawaian berakhir pada keadaan keputusan_pidana
    Diketahui terlapor berstatus pns
    Dan pidana yang dijatuhkan kepada terlapor adalah penjara
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2014
    Maka jalur kepegawaian berakhir pada keadaan keputusan_pidana
