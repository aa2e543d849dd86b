# language: id
@pembeda
Fitur: Perkara pembeda – Pengertian dalam SKB 22 September 2022
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2021

  Skenario konsep: pendekatan_sendiri menurut jenis
    Diketahui ada pencalonan calon-1 berupa <jenis>
    Dan terlapor sendiri tidak maju sebagai calon
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Maka temuan PP94-3c/3d tidak terpenuhi

    Contoh:
      | jenis                   |
      | pasangan calon presiden |
      | calon dpr               |
      | calon dpd               |
      | calon dprd              |
