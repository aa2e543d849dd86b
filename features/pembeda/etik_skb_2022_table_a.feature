# language: id
@pembeda
Fitur: Perkara pembeda – Lampiran SKB 22 September 2022, tabel pelanggaran kode etik
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 23 September 2022

  Skenario: SKB22-E3, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan bacaan OQ-A-20 ditetapkan pada posisi kode_instansi_dan_skb
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 23 September 2022
    Dan terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-E3 terpenuhi

  Skenario: SKB22-E5, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan ada pencalonan calon-1 berupa partai
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan foto itu memuat calon
    Maka temuan SKB22-E5 tidak terpenuhi

  Skenario: SKB22-E7/OQ-A-9, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan bacaan OQ-A-9 ditetapkan pada posisi berat_untuk_keduanya
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus pppk
    Dan terlapor adalah suami atau istri dari calon-1
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor memakai fasilitas negara
    Maka temuan SKB22-E7/OQ-A-9 terpenuhi
