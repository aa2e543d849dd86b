# language: id
@unsur
Fitur: Unsur demi unsur – Lampiran SKB 22 September 2022, tabel pelanggaran disiplin
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: SKB22-D13 menurut perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-D13 terpenuhi

    Contoh:
      | perbuatan                         |
      | keterangan palsu data pemilih     |
      | pemalsuan daftar pemilih          |
      | menghilangkan hak pilih           |
      | menghalangi pendaftaran pemilih   |
      | mengaku pemilih lain              |
      | memilih lebih sekali              |
      | memilih tanpa hak                 |
      | menyuruh memilih tanpa hak        |
      | menggagalkan pemungutan suara     |
      | mengubah hasil suara              |
      | menggagalkan pleno                |
      | mendampingi pemilih               |
      | membuka pilihan pemilih           |
      | menghilangkan hak calon           |
      | meloloskan calon                  |
      | keterangan palsu pencalonan       |
      | keterangan palsu dukungan         |
      | menggunakan dokumen palsu         |
      | merusak sistem penghitungan       |
      | menghalangi penyelenggara         |
      | dana kampanye                     |
      | laporan dana kampanye             |
      | imbalan pencalonan                |
      | menghilangkan catatan suara       |
      | survei masa tenang                |
      | dukungan dpd curang               |
      | mempersoalkan dasar negara        |
      | mengganggu ketertiban             |
      | menganjurkan kudeta               |
      | laporan palsu                     |
      | tidak menindaklanjuti rekomendasi |

  Skenario konsep: SKB22-D13 menurut perbuatan (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan perbuatan itu bertujuan memberi dukungan
    Maka temuan SKB22-D13 terpenuhi

    Contoh:
      | perbuatan             |
      | dukungan ktp          |
      | pendekatan partai     |
      | pendekatan masyarakat |

  Skenario konsep: SKB22-D5 menurut kalender, status kepegawaian, dan bukti keanggotaan partai
    Diketahui <kalender>
    Dan terlapor berstatus <status_kepegawaian>
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Dan terlapor tidak pernah mengajukan pengunduran diri dari dinas
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka <hasil>

    Contoh:
      | kalender                                               | status_kepegawaian | bukti_keanggotaan_partai | hasil                                                          |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pns                | sipol                    | peringatan ALERT-PARPOL-TERDAFTAR muncul karena SKB22-D5       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | kta                      | peringatan ALERT-PARPOL-URUTAN muncul karena SKB22-D5          |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | cpns               | kta                      | temuan SKB22-D5 terpenuhi                                      |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | cpns               | sipol                    | di bawah bacaan OQ-A-28=daftar_cukup temuan SKB22-D5 terpenuhi |

  Skenario: SKB22-D7, tidak terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa partai
    Ketika terlapor melakukan perbuatan mengunggah foto terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024 pukul 16.00
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Maka temuan SKB22-D7 tidak terpenuhi

  Skenario: SKB22-D8, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2024
    Dan bentuk kegiatannya adalah pemberian barang
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu merugikan pihak yang dituju
    Maka temuan SKB22-D8 terpenuhi

  Skenario konsep: SKB22-D8 menurut khalayak kegiatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 24 September 2024
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah <khalayak_kegiatan>
    Maka temuan SKB22-D8 terpenuhi

    Contoh:
      | khalayak_kegiatan |
      | bawahan           |
      | pemilih           |

  Skenario: SKB22-D11, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan calon-1 berupa calon dpd
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Februari 2023
    Dan terlapor memberi surat dukungan
    Maka temuan SKB22-D11 terpenuhi

  Skenario konsep: SKB22-D10 menurut jenis
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan presiden-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap presiden-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Maka <hasil>

    Contoh:
      | jenis                   | hasil                                                       |
      | pasangan calon presiden | temuan SKB22-D10 terpenuhi                                  |
      | calon dpr               | di bawah bacaan OQ-A-3=harfiah temuan SKB22-D10 belum pasti |

  Skenario konsep: SKB22-D10 menurut jenis (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan presiden-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap presiden-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Dan terlapor mengerahkan ASN lain
    Maka temuan SKB22-D10 terpenuhi

    Contoh:
      | jenis      |
      | calon dpr  |
      | calon dpd  |
      | calon dprd |

  Skenario: SKB22-D3, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka temuan SKB22-D3 terpenuhi

  Skenario: SKB22-D9, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2022
    Maka temuan SKB22-D9 terpenuhi
