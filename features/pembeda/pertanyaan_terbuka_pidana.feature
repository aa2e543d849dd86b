# language: id
@pembeda
Fitur: Perkara pembeda – Pertanyaan hukum terbuka tentang tindak pidana
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: OQ-C-20, menurut posisi bawaan temuan PEM-547 belum pasti
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan terlapor adalah penjabat kepala daerah
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap partai-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan PEM-547 belum pasti

  Skenario: OQ-C-55, menurut posisi bawaan temuan ITE-28-2-A belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2015
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar disabilitas
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan ITE-28-2-A belum pasti

  Skenario: OQ-C-10, menurut posisi bawaan temuan PILK-187(3) belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan yang diperebutkan pencalonan itu adalah walikota
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan tempat perbuatan itu adalah tempat ibadah
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan PILK-187(3) belum pasti

  Skenario: OQ-C-30, menurut posisi bawaan temuan PILK-188-B belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Juli 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah turut serta
    Maka menurut posisi bawaan temuan PILK-188-B belum pasti

  Skenario: OQ-C-57, hukum yang lebih menguntungkan bagi ITE-27-3-A belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 24 November 2016
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu menuduhkan suatu hal
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka hukum yang lebih menguntungkan bagi ITE-27-3-A belum pasti

  Skenario: OQ-C-57, menurut posisi bawaan temuan ITE-27A belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan perbuatan itu tidak dilakukan lewat sistem elektronik
    Dan ujaran itu menuduhkan suatu hal
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan ITE-27A belum pasti
