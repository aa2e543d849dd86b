# language: id
@pembeda
Fitur: Narasumber pada pertemuan
  Perbuatan menjadi narasumber menurut tiap aturan yang menyebutnya; hari dan penetapan dikarang sejauh perlu.

  Skenario: Narasumber – PP53-15d, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 5 Juni 2010
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan terlapor memberi dukungan secara aktif
    Dan khalayak kegiatannya adalah pns unit kerja
    Dan bentuk kegiatannya adalah seruan
    Maka temuan PP53-15d terpenuhi

  Skenario: Narasumber – PP53-3.4, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan ada pencalonan calon-1 berupa partai
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan PP53-3.4 terpenuhi

  Skenario: Narasumber – PP94-n6, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2021
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 5 Juni 2010
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan terlapor memberi dukungan secara aktif
    Dan khalayak kegiatannya adalah pns unit kerja
    Dan bentuk kegiatannya adalah seruan
    Dan hukuman disiplin diputuskan pada 31 Agustus 2021
    Dan pemeriksaan disiplin dilakukan pada 31 Agustus 2020
    Maka temuan PP94-n6 terpenuhi

  Skenario: Narasumber – PP94-3d/3f, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2021
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Dan ada pencalonan calon-1 berupa partai
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan hukuman disiplin diputuskan pada 31 Agustus 2021
    Dan pemeriksaan disiplin dilakukan pada 31 Agustus 2020
    Maka temuan PP94-3d/3f terpenuhi

  Skenario: Narasumber – PILK-188-A-2015, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 28 Agustus 2015
    Dan bacaan OQ-C-28 ditetapkan pada posisi setiap_perbuatan
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan jabatan terlapor adalah sekda
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A-2015 terpenuhi

  Skenario: Narasumber – PILK-188-A, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 2 Juli 2016
    Dan bacaan OQ-C-28 ditetapkan pada posisi setiap_perbuatan
    Dan bacaan OQ-C-29 ditetapkan pada posisi berlanjut
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan jabatan terlapor adalah sekda
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-A terpenuhi

  Skenario: Narasumber – SKB22-E6, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 23 September 2022
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 23 September 2022
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-E6 terpenuhi

  Skenario: Narasumber – SKB22-D13, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 23 September 2022
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-D13 terpenuhi

  Skenario: Narasumber – SE01-NETRAL, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan perkara dinilai menurut pengetahuan per 4 Januari 2023
    Dan ada pencalonan calon-1 berupa pasangan calon
    Dan terlapor berstatus non asn
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 3 Januari 2023
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SE01-NETRAL terpenuhi

  Skenario: Narasumber – PP53-13b, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Agustus 2020
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 5 Juni 2010
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan terlapor memberi dukungan secara aktif
    Dan khalayak kegiatannya adalah pns unit kerja
    Dan bentuk kegiatannya adalah seruan
    Maka temuan PP53-13b terpenuhi

  Skenario: Narasumber – PEM-494, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan terlapor berstatus pns
    Dan terlapor berperan sebagai pelaksana kampanye calon-1 dari 15 Agustus 2017 sampai 16 Agustus 2017
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan terlapor memberi dukungan secara aktif
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 terpenuhi

  Skenario: Narasumber – PEM-490, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan bacaan OQ-C-28 ditetapkan pada posisi setiap_perbuatan
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan terlapor berstatus kepala desa
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-490 terpenuhi

  Skenario: Narasumber – PEM-547, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan bacaan OQ-C-20 ditetapkan pada posisi menurut_jabatan
    Dan bacaan OQ-C-28 ditetapkan pada posisi setiap_perbuatan
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan terlapor adalah penjabat kepala daerah
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-547 terpenuhi
