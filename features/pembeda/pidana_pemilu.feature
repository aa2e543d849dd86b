# language: id
@pembeda
Fitur: Perkara pembeda – Tindak pidana Pemilu (UU 7/2017)
  Tiap skenario membedakan aturan yang benar dari satu kekeliruan kecil di dalamnya. Perkaranya ditemukan oleh pemecah
  kendala di antara semua perkara yang diketahui seluruhnya; hari dan penetapan dikarang sejauh perlu.

  Skenario: tercatat_pelaksana_atau_tim, temuan PEM-494 tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan ada pencalonan calon-2 yang jenisnya tidak diketahui
    Dan terlapor berperan sebagai pelaksana kampanye calon-2 dari 14 Agustus 2017 sampai 15 Agustus 2017
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Maka temuan PEM-494 tidak terpenuhi

  Skenario: ditunjuk_peserta_pemilu, temuan PEM-492 tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan ada pencalonan calon-2 yang jenisnya tidak diketahui
    Dan terlapor berperan sebagai pelaksana kampanye calon-2 dari 15 Agustus 2017 sampai 16 Agustus 2017
    Ketika terlapor melakukan perbuatan kampanye daring tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Maka temuan PEM-492 tidak terpenuhi

  Skenario: di_luar_jadwal_kampanye, temuan PEM-492 tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 28 Agustus 2017
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan kampanye daring terhadap calon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2017
    Maka temuan PEM-492 tidak terpenuhi

  Skenario: larangan_kampanye_280_1, temuan PEM-521 tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan ada pencalonan calon-2 yang jenisnya tidak diketahui
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan ujaran itu tidak berisi hasutan
    Dan ujaran itu tidak berisi adu domba antargolongan
    Maka temuan PEM-521 tidak terpenuhi

  Skenario konsep: larangan_kampanye_280_1 menurut isi ancaman
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan ada pencalonan calon-2 yang jenisnya tidak diketahui
    Dan terlapor berperan sebagai pelaksana kampanye calon-2 dari 15 Agustus 2017 sampai 16 Agustus 2017
    Ketika terlapor melakukan perbuatan intimidasi terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Dan yang diancamkan adalah <isi_ancaman>
    Maka temuan PEM-521 terpenuhi

    Contoh:
      | isi_ancaman       |
      | kekerasan bersama |
      | kejahatan berat   |

  Skenario: PEM-494, tidak terpenuhi (3)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 3 Januari 2026
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-494 tidak terpenuhi

  Skenario: PEM-494, terpenuhi (3)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 2 Januari 2026
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan terlapor berstatus perangkat desa
    Dan terlapor berperan sebagai pelaksana kampanye calon-1 dari 31 Desember 2025 sampai 1 Januari 2026
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Maka temuan PEM-494 terpenuhi

  Skenario: PEM-494, terpenuhi (4)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 17 Agustus 2017
    Dan terlapor berstatus pns
    Dan terlapor berperan sebagai pelaksana kampanye calon-1 dari 15 Agustus 2017 sampai 16 Agustus 2017
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 terpenuhi

  Skenario: PEM-547, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan bacaan OQ-C-28 ditetapkan pada posisi tindakan_jabatan
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Maka temuan PEM-547 tidak terpenuhi

  Skenario: PEM-491, tidak terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 3 Januari 2026
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap calon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-491 tidak terpenuhi

  Skenario: PEM-491, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 2 Januari 2026
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Maka temuan PEM-491 terpenuhi

  Skenario: PEM-491, terpenuhi (3)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 17 Agustus 2017
    Ketika terlapor melakukan perbuatan menghalangi kampanye terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-491 terpenuhi

  Skenario: PEM-493, tidak terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 3 Januari 2026
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan ada pencalonan calon-2 yang jenisnya tidak diketahui
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap calon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-493 tidak terpenuhi

  Skenario: PEM-493, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan bacaan OQ-C-18 ditetapkan pada posisi pasal_493
    Dan bacaan OQ-C-25 ditetapkan pada posisi tidak_perlu
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 17 Agustus 2017
    Dan ada pencalonan calon-2 yang jenisnya tidak diketahui
    Dan terlapor berperan sebagai pelaksana kampanye calon-2 dari 15 Agustus 2017 sampai 16 Agustus 2017
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Maka temuan PEM-493 terpenuhi

  Skenario: PEM-523(1), terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 17 Agustus 2017
    Dan ada pencalonan calon-2 yang jenisnya tidak diketahui
    Dan terlapor berperan sebagai pelaksana kampanye calon-2 dari 15 Agustus 2017 sampai 16 Agustus 2017
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah peserta kampanye
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(1) terpenuhi

  Skenario: PEM-523(2), terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-tenang
    Dan perkara dinilai menurut pengetahuan per 17 Agustus 2017
    Dan bacaan OQ-C-19 ditetapkan pada posisi setiap_orang
    Dan ada pencalonan calon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 17 Agustus 2017
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap calon-1
    Dan perbuatan itu terjadi pada 16 Agustus 2017
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-523(2) terpenuhi

  Skenario: KONS-CELAH-282-283, peringatan ALERT-CELAH-282-283 muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Maka peringatan ALERT-CELAH-282-283 muncul

  Skenario: KONS-CELAH-282-283, peringatan ALERT-CELAH-282-283 tidak muncul (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 Januari 2024 sampai 31 Desember 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka peringatan ALERT-CELAH-282-283 tidak muncul
