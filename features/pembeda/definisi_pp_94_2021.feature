# language: id
@pembeda
Fitur: Perkara pembeda – Pengertian dalam PP 94/2021
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Skenario: perkara_lama_pp53, temuan PP53-15c tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2021
    Dan ada pencalonan calon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan belum ada keputusan hukuman disiplin
    Dan pemeriksaan disiplin dilakukan pada 30 Agustus 2021
    Maka temuan PP53-15c tidak terpenuhi

  Skenario: perkara_lama_pp53, temuan PP53-15c terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2021
    Dan bacaan OQ-A-15 ditetapkan pada posisi menguntungkan_dan_pp79
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus cpns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu merugikan pihak yang dituju
    Dan pemeriksaan disiplin dilakukan pada 31 Agustus 2021
    Dan hukum disiplin yang lebih menguntungkan menurut pejabat adalah lama
    Maka temuan PP53-15c terpenuhi

  Skenario: perkara_lama_pp94, temuan PP94-n5 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-tenang
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2021
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu merugikan pihak yang dituju
    Dan belum ada keputusan hukuman disiplin
    Dan pemeriksaan disiplin dilakukan pada 30 Agustus 2021
    Maka temuan PP94-n5 terpenuhi

  Skenario: perkara_lama_pp94, temuan PP94-n5 tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-suara
    Dan perkara dinilai menurut pengetahuan per 1 September 2021
    Dan bacaan OQ-A-15 ditetapkan pada posisi menguntungkan_dan_pp79
    Dan ada pencalonan calon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan pemeriksaan disiplin dilakukan pada 31 Agustus 2021
    Dan hukum disiplin yang lebih menguntungkan menurut pejabat adalah lama
    Maka temuan PP94-n5 tidak terpenuhi
