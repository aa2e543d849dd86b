# language: id
@disiplin @PP53 @PP94
Fitur: Peralihan PP 53/2010 ke PP 94/2021 – PP 94/2021 Pasal 40
  Hukum disiplin atas perbuatan sebelum 31 Agustus 2021 ditentukan keadaan perkara pada hari itu: sudah diputus atau disanggah, PP 53/2010;
  belum diputus, PP 94/2021, dengan pertanyaan OQ-A-15 bila baru diperiksa sesudahnya.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 23 September 2020

  Skenario konsep: Perbuatan yang sama sebelum, pada, dan sesudah 31 Agustus 2021
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan hukuman disiplin diputuskan pada <diputus>
    Maka temuan <temuan> terpenuhi
    Dan tingkat temuan <temuan> adalah <tingkat>
    Dan temuan <bukan> tidak terpenuhi
    Dan hukum yang berlaku bagi temuan <temuan> adalah hukum sejak <sejak>
    Dan hukum bagi temuan <temuan> dipilih menurut tanggal perbuatan

    Contoh:
      | perbuatan         | diputus           | temuan  | bukan   | tingkat | sejak           |
      | 29 Agustus 2021   | 30 Agustus 2021   | PP53-14 | PP94-n7 | sedang  | 6 Juni 2010     |
      | 30 Agustus 2021   | 30 Agustus 2021   | PP53-14 | PP94-n7 | sedang  | 6 Juni 2010     |

  Skenario konsep: Perbuatan sejak 31 Agustus 2021 selalu menurut PP 94/2021
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan PP94-n7 terpenuhi
    Dan tingkat temuan PP94-n7 adalah berat
    Dan hukum yang berlaku bagi temuan PP94-n7 adalah hukum sejak 31 Agustus 2021
    Dan hukum bagi temuan PP94-n7 dipilih menurut tanggal perbuatan
    Dan temuan PP53-14 tidak terpenuhi
    Dan pertanyaan tentang tanggal keputusan hukuman disiplin tidak diajukan
    Dan peringatan ALERT-PERALIHAN-PP94 tidak muncul

    Contoh:
      | perbuatan        |
      | 31 Agustus 2021  |
      | 1 September 2021 |

  Skenario: Perbuatan 30 Agustus 2021 yang belum diperiksa beralih ke PP 94/2021
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan pemeriksaan disiplin dilakukan pada 6 September 2021
    Dan belum ada keputusan hukuman disiplin
    Maka menurut posisi bawaan temuan PP94-n7 terpenuhi
    Dan menurut posisi bawaan temuan PP53-14 tidak terpenuhi
    Dan hukum bagi temuan PP94-n7 dipilih menurut aturan peralihan

  Skenario konsep: Sudah diputus, baris pertama tabel keadaan perkara
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan pemeriksaan disiplin dilakukan pada 1 Februari 2021
    Dan hukuman disiplin diputuskan pada <diputus>
    Maka menurut posisi bawaan temuan PP53-14 <pp53>
    Dan menurut posisi bawaan temuan PP94-n7 <pp94>
    Dan jalur disiplin merekomendasikan tingkat <tingkat>

    Contoh:
      | diputus          | pp53            | pp94            | tingkat |
      | 1 Maret 2021     | terpenuhi       | tidak terpenuhi | sedang  |
      | 30 Agustus 2021  | terpenuhi       | tidak terpenuhi | sedang  |
      | 31 Agustus 2021  | tidak terpenuhi | terpenuhi       | berat   |
      | 1 September 2021 | tidak terpenuhi | terpenuhi       | berat   |

  Skenario: Yang sudah diputus memakai jenis hukuman dan tata cara PP 53/2010
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan hukuman disiplin diputuskan pada 1 Maret 2021
    Maka temuan PP53-14 terpenuhi
    Dan temuan PP94-n7 tidak terpenuhi
    Dan sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, dan sedang_pp53.3
    Dan jalur disiplin berakhir pada keadaan keputusan
    Dan peringatan ALERT-PP53-WAJIB-HUKUM muncul
    Dan peringatan ALERT-SEDANG-TRANSISI tidak muncul
    Dan peringatan ALERT-PERALIHAN-PP94 tidak muncul

  Skenario konsep: Keberatan atau banding diajukan sebelumnya, baris kedua
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan keberatan atau banding diajukan pada <diajukan>
    Maka temuan PP53-14 <pp53>
    Dan temuan PP94-n7 <pp94>

    Contoh:
      | diajukan         | pp53        | pp94            |
      | 9 Agustus 2021   | terpenuhi   | tidak terpenuhi |
      | 16 Agustus 2021  | terpenuhi   | tidak terpenuhi |
      | 30 Agustus 2021  | terpenuhi   | tidak terpenuhi |
      | 31 Agustus 2021  | belum pasti | belum pasti     |
      | 1 September 2021 | belum pasti | belum pasti     |

  Skenario: Keberatan 10 sampai 30 Agustus 2021 ditandai karena dua jalur bertentangan
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan hukuman disiplin diputuskan pada 10 Agustus 2021
    Dan keberatan atau banding diajukan pada 16 Agustus 2021
    Maka temuan PP53-14 terpenuhi
    Dan peringatan ALERT-PERALIHAN-UPAYA muncul

  Skenario: Diperiksa sebelumnya tetapi belum diputus, baris ketiga
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan pemeriksaan disiplin dilakukan pada 20 Agustus 2021
    Dan belum ada keputusan hukuman disiplin
    Maka temuan PP94-n7 terpenuhi
    Dan temuan PP53-14 tidak terpenuhi
    Dan tingkat temuan PP94-n7 adalah berat
    Dan hukum yang berlaku bagi temuan PP94-n7 adalah hukum sejak 31 Agustus 2021
    Dan hukum bagi temuan PP94-n7 dipilih menurut aturan peralihan
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.1 dan berat.3
    Dan pejabat yang berwenang pada jalur disiplin adalah ppk
    Dan jalur disiplin melalui keadaan tim_pemeriksa
    Dan peringatan ALERT-PERALIHAN-PEMERIKSAAN muncul
    Dan peringatan ALERT-PERALIHAN-PP94 muncul
    Dan peringatan ALERT-PP53-WAJIB-HUKUM tidak muncul

  Skenario: Pemeriksaan menurut PP 53/2010 diteruskan menurut PP 94/2021
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan pemeriksaan disiplin dilakukan pada 20 Agustus 2021
    Dan belum ada keputusan hukuman disiplin
    Dan pada jalur disiplin tercatat pilih_pemeriksa pada 2 Agustus 2021
    Dan pada jalur disiplin tercatat panggil_pertama pada 9 Agustus 2021
    Dan pada jalur disiplin tercatat hadir pada 20 Agustus 2021
    Maka jalur disiplin sekarang berada pada keadaan pemeriksaan
    Dan jalur disiplin berakhir pada keadaan keputusan

  Skenario: Belum diperiksa, baris keempat, PP 94/2021 dengan PP 53/2010 di sampingnya
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan belum pernah ada pemeriksaan disiplin
    Dan belum ada keputusan hukuman disiplin
    Maka menurut posisi bawaan temuan PP94-n7 terpenuhi
    Dan menurut posisi bawaan temuan PP53-14 tidak terpenuhi
    Dan menurut posisi bawaan tingkat temuan PP94-n7 adalah berat
    Dan tingkat temuan PP53-14 adalah sedang
    Dan temuan PP94-n7 bergantung pada penafsiran OQ-A-15
    Dan di bawah bacaan OQ-A-15=pp94_dan_pp79 temuan PP94-n7 terpenuhi
    Dan di bawah bacaan OQ-A-15=pp94_dan_pp79 temuan PP53-14 tidak terpenuhi
    Dan di bawah bacaan OQ-A-15=menguntungkan_dan_pp79 temuan PP53-14 belum pasti
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan rekomendasi jalur disiplin bertumpu pada posisi bawaan OQ-A-15
    Dan peringatan ALERT-PERALIHAN-PP94 muncul
    Dan peringatan ALERT-PERALIHAN-PEMERIKSAAN tidak muncul

  Skenario konsep: Hukum yang lebih menguntungkan, bila bacaan itu dipilih, adalah hasil perbandingan pejabat
    Diketahui bacaan OQ-A-15 ditetapkan pada posisi menguntungkan_dan_pp79
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan belum pernah ada pemeriksaan disiplin
    Dan belum ada keputusan hukuman disiplin
    Dan <perbandingan>
    Maka temuan PP53-14 <pp53>
    Dan temuan PP94-n7 <pp94>

    Contoh:
      | perbandingan                                                          | pp53            | pp94            |
      | hukum disiplin yang lebih menguntungkan menurut pejabat adalah lama   | terpenuhi       | tidak terpenuhi |
      | hukum disiplin yang lebih menguntungkan menurut pejabat adalah baru   | tidak terpenuhi | terpenuhi       |
      | belum dibandingkan hukum disiplin mana yang lebih menguntungkan       | belum pasti     | belum pasti     |

  Skenario: Keadaan perkara yang tidak diketahui membuka kedua hukum
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan PP53-14 belum pasti
    Dan temuan PP94-n7 belum pasti
    Dan hasil jalur disiplin belum pasti
    Dan pertanyaan tentang tanggal keputusan hukuman disiplin diajukan
    Dan jalur disiplin berhenti karena tanggal keputusan hukuman disiplin belum diketahui
    Dan sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat.1, dan berat.3

  Skenario: Perbuatan yang harinya mungkin sebelum atau sesudah 31 Agustus 2021
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada satu saat antara 30 Agustus 2021 dan 31 Agustus 2021
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan hukuman disiplin diputuskan pada 30 Agustus 2021
    Maka temuan PP53-14 belum pasti
    Dan temuan PP94-n7 belum pasti

  Skenario konsep: Yang dinilai dengan pengetahuan sebelum PP 94/2021 tetap menurut PP 53/2010
    Diketahui waktu setempat adalah WIB
    Tapi perkara dinilai menurut pengetahuan per <pengetahuan>
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Desember 2020
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan belum ada keputusan hukuman disiplin
    Maka menurut posisi bawaan temuan PP53-14 <pp53>
    Dan menurut posisi bawaan temuan PP94-n7 <pp94>

    Contoh:
      | pengetahuan      | pp53            | pp94            |
      | 30 Agustus 2021  | terpenuhi       | tidak terpenuhi |
      | 31 Agustus 2021  | tidak terpenuhi | terpenuhi       |
      | 1 September 2021 | tidak terpenuhi | terpenuhi       |

  Skenario konsep: Ada hukum disiplin yang dikodekan sejak PP 53/2010 berlaku
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Dan hukuman disiplin diputuskan pada 1 September 2011
    Maka temuan PP53-14 <hasil>

    Contoh:
      | perbuatan   | hasil           |
      | 5 Juni 2010 | tidak terpenuhi |
      | 6 Juni 2010 | terpenuhi       |
      | 7 Juni 2010 | terpenuhi       |

  Skenario: Sekretaris daerah kabupaten dihukum berat oleh gubernur menurut PP 53/2010
    Diketahui waktu setempat adalah WIB
    Tapi terlapor menduduki jenjang jabatan jpt pratama
    Dan jabatan terlapor adalah sekda
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan hukuman disiplin diputuskan pada 1 Maret 2021
    Maka jalur disiplin merekomendasikan tingkat berat
    Dan pejabat yang berwenang pada jalur disiplin adalah gubernur dan ppk
    Dan sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, dan berat_pp53.5

  @KONS-PERALIHAN-PEMERIKSAAN
  Skenario konsep: Hasil pemeriksaan yang dibuat sebelum PP 94/2021 tetap berlaku
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2020
    Dan <pemeriksaan>
    Maka peringatan ALERT-PERALIHAN-PEMERIKSAAN <muncul>

    Contoh:
      | pemeriksaan                                         | muncul       |
      | pemeriksaan disiplin dilakukan pada 30 Agustus 2021 | muncul       |
      | pemeriksaan disiplin dilakukan pada 31 Agustus 2021 | tidak muncul |
