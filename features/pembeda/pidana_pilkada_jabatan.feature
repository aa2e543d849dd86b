# language: id
@pembeda
Fitur: Perkara pembeda – Tindak pidana pejabat dalam Pemilihan (Pasal 71 dan Pasal 162 ayat (3))
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Skenario konsep: pejabat_asn menurut status kepegawaian dan akibat perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 28 Agustus 2015
    Dan bacaan OQ-C-1 ditetapkan pada posisi sempit
    Dan bacaan OQ-C-28 ditetapkan pada posisi setiap_perbuatan
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan jabatan terlapor adalah kepala sekolah
    Dan terlapor berstatus <status_kepegawaian>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Dan perbuatan itu <akibat_perbuatan> pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A-2015 terpenuhi

    Contoh:
      | status_kepegawaian | akibat_perbuatan |
      | pppk               | merugikan        |
      | pns                | menguntungkan    |

  Skenario: pejabat_asn, temuan PILK-188-A-2015 tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 28 Agustus 2015
    Dan bacaan OQ-C-1 ditetapkan pada posisi sempit
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan jabatan terlapor adalah kepala sekolah
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Maka temuan PILK-188-A-2015 tidak terpenuhi

  Skenario: pejabat_asn, temuan PILK-188-A-2015 terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 28 Agustus 2015
    Dan bacaan OQ-C-1 ditetapkan pada posisi sempit
    Dan bacaan OQ-C-28 ditetapkan pada posisi setiap_perbuatan
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor memimpin unit kerja
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Dan perbuatan itu merugikan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A-2015 terpenuhi

  Skenario: pejabat_asn, temuan PILK-188-A-2015 tidak terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 28 Agustus 2015
    Dan bacaan OQ-C-1 ditetapkan pada posisi sempit
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor tidak memimpin unit kerja
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan jabatan terlapor adalah kepala bagian
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Maka temuan PILK-188-A-2015 tidak terpenuhi

  Skenario: PILK-188-A-2015, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 28 Agustus 2015
    Dan bacaan OQ-C-28 ditetapkan pada posisi tindakan_jabatan
    Dan ada pencalonan calon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Maka temuan PILK-188-A-2015 tidak terpenuhi

  Skenario: PILK-188-A-2015, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 28 Agustus 2015
    Dan bacaan OQ-C-28 ditetapkan pada posisi setiap_perbuatan
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus kepala desa
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A-2015 terpenuhi

  Skenario: PILK-188-A, peringatan ALERT-PRAKTIK-TERBELAH muncul
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan perkara dinilai menurut pengetahuan per 13 Juli 2016
    Dan ada pencalonan calon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 12 Juli 2016
    Maka peringatan ALERT-PRAKTIK-TERBELAH muncul

  Skenario: PILK-188-B-2015, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-suara
    Dan perkara dinilai menurut pengetahuan per 2 Februari 2015
    Dan ada pencalonan calon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Maka temuan PILK-188-B-2015 tidak terpenuhi

  Skenario: PILK-190-2015, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 10 Desember 2015
    Dan bacaan OQ-C-43 ditetapkan pada posisi penanda_tangan
    Dan bacaan OQ-C-44 ditetapkan pada posisi setiap_kepala_daerah
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus pppk
    Dan masa jabatan kepala daerah itu berakhir pada 10 Desember 2015
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap calon-1
    Dan perbuatan itu terjadi pada 9 Desember 2015
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka temuan PILK-190-2015 terpenuhi

  Skenario: PILK-190, terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan perkara dinilai menurut pengetahuan per 5 Agustus 2017
    Dan bacaan OQ-C-43 ditetapkan pada posisi penanda_tangan
    Dan bacaan OQ-P-13 ditetapkan pada posisi rencana_awal
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 2 Juli 2016
    Dan terlapor berstatus cpns
    Dan masa jabatan kepala daerah itu dimulai pada 1 Desember 2015
    Dan masa jabatan kepala daerah itu berakhir pada 1 Juli 2016
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan dalam perbuatan itu terlapor adalah pelaku
    Dan penggantian itu berupa mutasi dalam jabatan
    Maka temuan PILK-190 terpenuhi

  Skenario: PILK-190, tidak terpenuhi (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan perkara dinilai menurut pengetahuan per 5 Agustus 2017
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 2 Juli 2016
    Dan terlapor bukan penjabat kepala daerah
    Dan terlapor berstatus kepala desa
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan dalam perbuatan itu terlapor adalah pelaku
    Maka temuan PILK-190 tidak terpenuhi
