# language: id
@batas
Fitur: Batas jenis sanksi
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024

  Skenario konsep: ringan.1 menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan.1, ringan.2, dan ringan.3

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 31 Agustus 2021 |
      | cpns               | 10 Oktober 2024 |

  Skenario: ringan.1 menurut status kepegawaian, sanksi yang dapat dijatuhkan pada jalur disiplin adalah menurut_instansi.ringan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan pihak yang didekati adalah partai
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah menurut_instansi.ringan

  Skenario konsep: ringan.2 menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan.1, ringan.2, dan ringan.3

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 31 Agustus 2021 |
      | cpns               | 10 Oktober 2024 |

  Skenario: ringan.2 menurut status kepegawaian, sanksi yang dapat dijatuhkan pada jalur disiplin adalah menurut_instansi.ringan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan pihak yang didekati adalah partai
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah menurut_instansi.ringan

  Skenario konsep: ringan.3 menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan.1, ringan.2, dan ringan.3

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 31 Agustus 2021 |
      | cpns               | 10 Oktober 2024 |

  Skenario: ringan.3 menurut status kepegawaian, sanksi yang dapat dijatuhkan pada jalur disiplin adalah menurut_instansi.ringan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan pihak yang didekati adalah partai
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah menurut_instansi.ringan

  Skenario konsep: sedang_transisi.1 menurut status kepegawaian dan peristiwa pencalonan dan hari perbuatan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut pns
    Dan terlapor tidak memberi dukungan secara aktif
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_transisi.1, sedang_transisi.2, <hasil>

    Contoh:
      | status_kepegawaian | peristiwa_pencalonan | hari_perbuatan  | hasil                                            |
      | pns                | 1 Agustus 2021       | 31 Agustus 2021 | dan sedang_transisi.3                            |
      | cpns               | 22 September 2024    | 12 Oktober 2024 | sedang_transisi.3, dan calon_pns.berhenti_sedang |

  Skenario konsep: sedang_transisi.2 menurut status kepegawaian dan peristiwa pencalonan dan hari perbuatan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut pns
    Dan terlapor tidak memberi dukungan secara aktif
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_transisi.1, sedang_transisi.2, <hasil>

    Contoh:
      | status_kepegawaian | peristiwa_pencalonan | hari_perbuatan  | hasil                                            |
      | pns                | 1 Agustus 2021       | 31 Agustus 2021 | dan sedang_transisi.3                            |
      | cpns               | 22 September 2024    | 12 Oktober 2024 | sedang_transisi.3, dan calon_pns.berhenti_sedang |

  Skenario konsep: sedang_transisi.3 menurut status kepegawaian dan peristiwa pencalonan dan hari perbuatan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <peristiwa_pencalonan>
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut pns
    Dan terlapor tidak memberi dukungan secara aktif
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_transisi.1, sedang_transisi.2, <hasil>

    Contoh:
      | status_kepegawaian | peristiwa_pencalonan | hari_perbuatan  | hasil                                            |
      | pns                | 1 Agustus 2021       | 31 Agustus 2021 | dan sedang_transisi.3                            |
      | cpns               | 22 September 2024    | 12 Oktober 2024 | sedang_transisi.3, dan calon_pns.berhenti_sedang |

  Skenario konsep: berat.1 menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai negara
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                                          |
      | pns                | 31 Agustus 2021 | berat.1 dan berat.3                            |
      | cpns               | 10 Oktober 2024 | berat.1, berat.3, dan calon_pns.berhenti_berat |

  Skenario konsep: berat.2 menurut status kepegawaian dan jenjang jabatan dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai negara
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.1, berat.2, <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | hari_perbuatan  | hasil                                 |
      | pns                | fungsional      | 31 Agustus 2021 | dan berat.3                           |
      | cpns               | fungsional      | 10 Oktober 2024 | berat.3, dan calon_pns.berhenti_berat |
      | pns                | jpt utama       | 10 Oktober 2024 | dan berat.3                           |
      | pns                | jpt madya       | 10 Oktober 2024 | dan berat.3                           |
      | pns                | jpt pratama     | 10 Oktober 2024 | dan berat.3                           |
      | pns                | pengawas        | 10 Oktober 2024 | dan berat.3                           |

  Skenario: berat.2 menurut status kepegawaian, sanksi yang dapat dijatuhkan pada jalur disiplin adalah menurut_instansi.berat dan menurut_instansi.pemutusan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah menurut_instansi.berat dan menurut_instansi.pemutusan

  Skenario konsep: berat.3 menurut status kepegawaian dan hari perbuatan
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai negara
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                                          |
      | pns                | 31 Agustus 2021 | berat.1 dan berat.3                            |
      | cpns               | 10 Oktober 2024 | berat.1, berat.3, dan calon_pns.berhenti_berat |

  Skenario konsep: calon_pns.berhenti_sedang menurut hari perbuatan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, dan calon_pns.berhenti_sedang

    Contoh:
      | hari_perbuatan  |
      | 20 Mei 2024     |
      | 31 Agustus 2021 |

  Skenario konsep: calon_pns.berhenti_berat menurut hari perbuatan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat

    Contoh:
      | hari_perbuatan  |
      | 10 Mei 2024     |
      | 31 Agustus 2021 |

  Skenario: moral.tertutup menurut status kepegawaian, sanksi yang dapat dijatuhkan pada jalur etik adalah moral.tertutup dan moral.terbuka
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus cpns
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Maka sanksi yang dapat dijatuhkan pada jalur etik adalah moral.tertutup dan moral.terbuka

  Skenario: moral.terbuka menurut status kepegawaian, sanksi yang dapat dijatuhkan pada jalur etik adalah moral.tertutup dan moral.terbuka
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus cpns
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Maka sanksi yang dapat dijatuhkan pada jalur etik adalah moral.tertutup dan moral.terbuka

  Skenario: moral_pppk.tertutup menurut hari perbuatan, sanksi yang dapat dijatuhkan pada jalur etik adalah moral_pppk.tertutup dan moral_pppk.terbuka
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pppk
    Dan bacaan OQ-A-20 ditetapkan pada posisi kode_instansi_dan_skb
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka sanksi yang dapat dijatuhkan pada jalur etik adalah moral_pppk.tertutup dan moral_pppk.terbuka

  Skenario: moral_pppk.terbuka menurut hari perbuatan, sanksi yang dapat dijatuhkan pada jalur etik adalah moral_pppk.tertutup dan moral_pppk.terbuka
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pppk
    Dan bacaan OQ-A-20 ditetapkan pada posisi kode_instansi_dan_skb
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka sanksi yang dapat dijatuhkan pada jalur etik adalah moral_pppk.tertutup dan moral_pppk.terbuka

  Skenario konsep: ptdh menurut status kepegawaian dan hari perbuatan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan kedudukan terlapor di partai politik adalah pengurus
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah surat keputusan
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh

    Contoh:
      | status_kepegawaian | hari_perbuatan  |
      | pns                | 16 Oktober 2004 |
      | cpns               | 15 Oktober 2024 |

  Skenario: ptdh_pppk, sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh_pppk
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan nama terlapor terdaftar di partai politik
    Dan bukti keanggotaan partai adalah kta
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Dan terlapor masuk partai politik pada 28 November 2018
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka sanksi yang dapat dijatuhkan pada jalur kepegawaian adalah ptdh_pppk

  Skenario: menurut_instansi.sedang, sanksi yang dapat dijatuhkan pada jalur disiplin adalah menurut_instansi.sedang
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah menurut_instansi.sedang
