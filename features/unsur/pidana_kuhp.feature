# language: id
@unsur
Fitur: Unsur demi unsur – Urutan sanksi menurut KUHP Pasal 613 ayat (3)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: CC-8-PEMILU, peringatan ALERT-KUHP-613-PEMILU tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-KUHP-613-PEMILU tidak muncul

  Skenario: CC-8-PEMILU, peringatan ALERT-KUHP-613-PEMILU muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Maka peringatan ALERT-KUHP-613-PEMILU muncul

  Skenario: CC-8-PILKADA, peringatan ALERT-KUHP-613-PILKADA tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Februari 2026
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Maka peringatan ALERT-KUHP-613-PILKADA tidak muncul

  Skenario konsep: CC-8-PILKADA menurut kalender, status kepegawaian, dan perbuatan
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Ketika terlapor melakukan perbuatan <perbuatan> tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Maka peringatan <hasil> muncul

    Contoh:
      | kalender                                               | status_kepegawaian | perbuatan            | hasil                        |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | kepala daerah      | memilih lebih sekali | ALERT-KUHP-613-PILKADA tidak |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | menghalangi kampanye | ALERT-KUHP-613-PILKADA       |
