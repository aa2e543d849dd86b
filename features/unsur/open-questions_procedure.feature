# language: id
@unsur
Fitur: Unsur demi unsur – open-questions/procedure.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: OQ-P-13, menurut posisi bawaan temuan PILK-188-B belum pasti
    Diketahui terlapor berstatus kepala daerah
    Dan terlapor bukan penjabat kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 17 Februari 2016
    Dan masa jabatan kepala daerah itu berakhir pada 17 Februari 2021
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan pencalonan itu bukan perseorangan
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 8 Januari 2020
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan PILK-188-B belum pasti
