# language: id
@ikrar
Fitur: Ikrar – sanksi administratif dan pidana, terutama setelah penetapan
  Perbuatan yang sama bergerak dari sanksi moral (sebelum penetapan) ke hukuman disiplin berat dan pidana (sejak penetapan).
  Jalur-jalur berjalan berdampingan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario konsep: Kegiatan berpihak seorang camat di sekitar penetapan
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Dan bacaan OQ-C-2 ditetapkan pada posisi teks
    Dan bacaan OQ-A-4 ditetapkan pada posisi hanya_sesudah_penetapan
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka hasil jalur etik <etik>
    Dan hasil jalur disiplin <disiplin>
    Dan hasil jalur pidana <pidana>

    Contoh:
      | penetapan                     | perbuatan                     | etik            | disiplin        | pidana          |
      | 22 September 2024             | 21 September 2024             | terpenuhi       | tidak terpenuhi | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | terpenuhi       | tidak terpenuhi | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti     | belum pasti     | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | tidak terpenuhi | terpenuhi       | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | tidak terpenuhi | terpenuhi       | terpenuhi       |

  Skenario: Setelah penetapan hukuman berat dan pidana berjalan berdampingan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka jalur disiplin merekomendasikan tingkat berat
    Dan sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.1, berat.2, dan berat.3
    Dan peringatan ALERT-LABEL-PEMBERHENTIAN muncul
    Dan jalur pidana merekomendasikan tingkat pidana
    Dan ancaman pidana badan PILK-188-A adalah 1 sampai 6 bulan

  Skenario: Pidana tidak menjangkau sebelum penetapan, kode etik tetap
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 15 September 2024
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka jalur pidana tidak direkomendasikan
    Dan jalur etik merekomendasikan tingkat moral
    Dan menurut posisi bawaan hasil jalur disiplin tidak terpenuhi

  Skenario: Keanggotaan partai mengancam status ASN itu sendiri
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan kedudukan terlapor di partai politik adalah pengurus
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah surat keputusan
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Maka jalur kepegawaian merekomendasikan tingkat ptdh
    Dan sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh
