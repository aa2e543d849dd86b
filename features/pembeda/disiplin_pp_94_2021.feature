# language: id
@pembeda
Fitur: Perkara pembeda – Disiplin PNS menurut PP 94/2021
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Agustus 2021

  Skenario: PP94-n6, terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 5 Juni 2010
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan terlapor memberi dukungan secara aktif
    Dan khalayak kegiatannya adalah bawahan
    Dan bentuk kegiatannya adalah ajakan
    Dan hukuman disiplin diputuskan pada 31 Agustus 2021
    Dan hukum disiplin yang lebih menguntungkan menurut pejabat adalah baru
    Maka temuan PP94-n6 terpenuhi

  Skenario konsep: PP94-3d/3f menurut akun yang ditanggapi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Dan ada pencalonan calon-1 berupa partai
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan akun yang ditanggapi adalah akun <akun_yang_ditanggapi>
    Dan hukuman disiplin diputuskan pada 31 Agustus 2021
    Dan hukum disiplin yang lebih menguntungkan menurut pejabat adalah baru
    Maka temuan PP94-3d/3f terpenuhi

    Contoh:
      | akun_yang_ditanggapi |
      | pemenangan           |
      | calon                |

  Skenario: PP94-3d/3f, terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-suara
    Dan bacaan OQ-A-15 ditetapkan pada posisi pp94_dan_pp53
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Dan ada pencalonan calon-1 berupa partai
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan akun yang ditanggapi adalah akun partai
    Dan hukuman disiplin diputuskan pada 31 Agustus 2021
    Maka temuan PP94-3d/3f terpenuhi
