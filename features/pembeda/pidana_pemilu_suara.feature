# language: id
@pembeda
Fitur: Perkara pembeda – Tindak pidana Pemilu seputar daftar pemilih, pencalonan, dana, dan suara (UU 7/2017)
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Skenario: PEM-509, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-tenang
    Dan perkara dinilai menurut pengetahuan per 3 Januari 2026
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan survei masa tenang terhadap calon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-509 tidak terpenuhi

  Skenario: PEM-509, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-tenang
    Dan perkara dinilai menurut pengetahuan per 2 Januari 2026
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan survei masa tenang terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Maka temuan PEM-509 terpenuhi

  Skenario: PEM-498, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan perkara dinilai menurut pengetahuan per 3 Januari 2026
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan menghalangi memilih terhadap calon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-498 tidak terpenuhi

  Skenario: PEM-498, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan perkara dinilai menurut pengetahuan per 2 Januari 2026
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan menghalangi memilih terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Maka temuan PEM-498 terpenuhi

  Skenario: PEM-498, tidak terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-suara
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan bacaan OQ-C-25 ditetapkan pada posisi tersirat
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan menghalangi memilih terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-498 tidak terpenuhi
