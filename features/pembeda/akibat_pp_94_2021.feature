# language: id
@pembeda
Fitur: Perkara pembeda – Akibat hasil jalur disiplin (PP 94/2021)
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Skenario: KONS-PERALIHAN-PP94, peringatan ALERT-PERALIHAN-PP94 muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada satu saat antara 30 Agustus 2021 dan 31 Agustus 2021
    Dan hukuman disiplin diputuskan pada 30 Agustus 2021
    Maka peringatan ALERT-PERALIHAN-PP94 muncul

  Skenario: PP94-CONC, peringatan ALERT-MUTASI tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor memberi surat dukungan
    Maka peringatan ALERT-MUTASI tidak muncul

  Skenario: PP94-TANPA-JENJANG, peringatan ALERT-PEJABAT-TANPA-JENJANG muncul (3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka peringatan ALERT-PEJABAT-TANPA-JENJANG muncul

  Skenario: KONS-PERALIHAN-PEMERIKSAAN, peringatan ALERT-PERALIHAN-PEMERIKSAAN muncul (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada satu saat antara 30 Agustus 2021 dan 31 Agustus 2021
    Dan hukuman disiplin diputuskan pada 30 Agustus 2021
    Maka peringatan ALERT-PERALIHAN-PEMERIKSAAN muncul

  Skenario: PP94-PIDANA, peringatan ALERT-DISIPLIN-DAN-PIDANA muncul (3)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan jabatan terlapor adalah camat
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Agustus 2021
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-DISIPLIN-DAN-PIDANA muncul
