# language: id
@batas
Fitur: Batas – Pengawas netralitas menurut SE Menpan-RB 4/2024
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: KONS-BKN menurut hari perbuatan, peringatan ALERT-PENGAWAS-BKN tidak muncul
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 September 2024
    Maka peringatan ALERT-PENGAWAS-BKN tidak muncul

  Skenario konsep: KONS-BKN menurut status kepegawaian
    Diketahui <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 21 September 2024
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka peringatan ALERT-PENGAWAS-BKN muncul

    Contoh:
      | status_kepegawaian                          |
      | terlapor berstatus pns                      |
      | status kepegawaian terlapor tidak diketahui |
