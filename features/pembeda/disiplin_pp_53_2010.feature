# language: id
@pembeda
Fitur: Perkara pembeda – Disiplin PNS menurut PP 53/2010
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Skenario: PP53-13b, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-tenang
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan bacaan OQ-A-4 ditetapkan pada posisi mencakup_sebelum_penetapan
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan khalayak kegiatannya adalah bawahan
    Dan perbuatan itu merugikan pihak yang dituju
    Dan bentuk kegiatannya adalah ajakan
    Maka temuan PP53-13b terpenuhi

  Skenario: PP53-13b, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2021
    Dan bacaan OQ-A-4 ditetapkan pada posisi mencakup_sebelum_penetapan
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan khalayak kegiatannya adalah bawahan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan bentuk kegiatannya adalah ajakan
    Dan hukuman disiplin diputuskan pada 31 Agustus 2020
    Maka temuan PP53-13b terpenuhi

  Skenario: PP53-13b, terpenuhi (3)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan bacaan OQ-A-4 ditetapkan pada posisi mencakup_sebelum_penetapan
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan terlapor memberi dukungan secara aktif
    Dan khalayak kegiatannya adalah bawahan
    Dan bentuk kegiatannya adalah ajakan
    Maka temuan PP53-13b terpenuhi

  Skenario konsep: PP53-15d menurut akibat perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan khalayak kegiatannya adalah bawahan
    Dan perbuatan itu <akibat_perbuatan> pihak yang dituju
    Dan bentuk kegiatannya adalah ajakan
    Maka temuan PP53-15d terpenuhi

    Contoh:
      | akibat_perbuatan |
      | menguntungkan    |
      | merugikan        |

  Skenario: PP53-15d, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan terlapor memberi dukungan secara aktif
    Dan khalayak kegiatannya adalah bawahan
    Dan bentuk kegiatannya adalah ajakan
    Maka temuan PP53-15d terpenuhi

  Skenario konsep: PP53-3.4 menurut kalender, hari perbuatan, dan akun yang ditanggapi
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan ada pencalonan calon-1 berupa partai
    Dan terlapor berstatus cpns
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap calon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan akun yang ditanggapi adalah akun <akun_yang_ditanggapi>
    Maka temuan PP53-3.4 terpenuhi

    Contoh:
      | kalender                | hari_perbuatan | akun_yang_ditanggapi |
      | contoh-pilkada-suara    | 17 Juni 2010   | pemenangan           |
      | contoh-pilkada-suara    | 17 Juni 2010   | calon                |
      | contoh-pilkada-kampanye | 6 Juni 2010    | partai               |
