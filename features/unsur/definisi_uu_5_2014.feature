# language: id
@unsur
Fitur: Unsur demi unsur – Pengertian pidana dalam ketentuan pemberhentian
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: dipidana_penjara, pertanyaan tentang jenis pidana yang dijatuhkan tidak diajukan
    Diketahui terlapor berstatus pns
    Dan pidana penjara terlapor adalah 1 bulan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka pertanyaan tentang jenis pidana yang dijatuhkan tidak diajukan

  Skenario: dipidana_penjara_atau_kurungan, temuan PP11-37(2)e belum pasti
    Diketahui terlapor berstatus cpns
    Dan pidana yang dijatuhkan kepada terlapor adalah denda
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-37(2)e belum pasti

  Skenario: dipidana_penjara_atau_kurungan, temuan PP11-37(2)e terpenuhi
    Diketahui terlapor berstatus cpns
    Dan pidana yang dijatuhkan kepada terlapor adalah denda
    Dan pidana penjara terlapor adalah 1 bulan
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-37(2)e terpenuhi
