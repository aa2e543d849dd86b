# language: id
@pembeda
Fitur: Perkara pembeda – Pengertian disiplin PNS sejak PP 53/2010
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Skenario: peran_kampanye, temuan PP53-15a tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 5 Juni 2010
    Dan ada pencalonan calon-2 yang jenisnya tidak diketahui
    Dan terlapor berperan sebagai pelaksana kampanye calon-2 dari 5 Juni 2010 sampai 6 Juni 2010
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu bukan kegiatan kampanye
    Maka temuan PP53-15a tidak terpenuhi

  Skenario: pelaksana_kampanye, temuan PP53-12a tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-tenang
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan terlapor berperan sebagai peserta kampanye calon-1 dari 5 Juni 2010 sampai 6 Juni 2010
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Maka temuan PP53-12a tidak terpenuhi

  Skenario: pelaksana_kampanye, temuan PP53-12a terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-tenang
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2021
    Dan bacaan OQ-A-15 ditetapkan pada posisi menguntungkan_dan_pp79
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan terlapor berstatus cpns
    Dan terlapor berperan sebagai tim kampanye calon-1 dari 5 Juni 2010 sampai 6 Juni 2010
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan belum pernah ada pemeriksaan disiplin
    Dan hukum disiplin yang lebih menguntungkan menurut pejabat adalah lama
    Maka temuan PP53-12a terpenuhi

  Skenario: pelaksana_kampanye, temuan PP53-12a terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan terlapor berstatus cpns
    Dan terlapor berperan sebagai petugas kampanye calon-1 dari 16 Juni 2010 sampai 17 Juni 2010
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 17 Juni 2010
    Maka temuan PP53-12a terpenuhi

  Skenario: pelaksana_kampanye, temuan PP53-12a tidak terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 5 Juni 2010
    Dan ada pencalonan calon-2 yang jenisnya tidak diketahui
    Dan terlapor berperan sebagai pelaksana kampanye calon-2 dari 5 Juni 2010 sampai 6 Juni 2010
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Maka temuan PP53-12a tidak terpenuhi
