# language: id
@etik
Fitur: Jalannya perkara kode etik dan siapa yang dijangkau
  PP 42/2004: Majelis Kode Etik memeriksa dan memberi kesempatan membela diri; sanksi moral dinyatakan PPK secara tertutup
  atau terbuka. PP itu berbicara tentang PNS dan CPNS; bagi PPPK dasarnya SKB dan kode etik instansi (OQ-A-20).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon

  @SKB22-E4
  Skenario: Jalan kode etik sampai sanksi moral
    Diketahui terlapor berstatus pns
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Maka jalur etik merekomendasikan tingkat moral
    Dan sanksi yang dapat dijatuhkan pada jalur etik adalah moral.tertutup dan moral.terbuka
    Dan pejabat yang berwenang pada jalur etik adalah ppk dan pejabat_pendelegasian_ppk
    Dan jalur etik sekarang berada pada keadaan mke_dibentuk
    Dan jalur etik melalui keadaan pemeriksaan
    Dan jalur etik melalui keadaan putusan_mke
    Dan jalur etik berakhir pada keadaan sanksi_moral_tertutup atau sanksi_moral_terbuka
    Dan peringatan ALERT-MKE-SYARAT muncul

  @SKB22-E4
  Skenario: Perkara kode etik yang sudah sampai pada pemeriksaan
    Diketahui terlapor berstatus pns
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan pada jalur etik tercatat panggil pada 7 Oktober 2024
    Dan pada jalur etik tercatat periksa pada 14 Oktober 2024
    Maka jalur etik sekarang berada pada keadaan pemeriksaan
    Dan jalur etik tidak melalui keadaan panggilan
    Dan jalur etik berakhir pada keadaan sanksi_moral_tertutup atau sanksi_moral_terbuka

  @OQ-A-20
  Skenario konsep: Kode etik bagi PPPK bergantung pada OQ-A-20
    Diketahui terlapor berstatus pppk
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Maka temuan <temuan> belum pasti
    Dan temuan <temuan> bergantung pada penafsiran OQ-A-20
    Dan menurut posisi bawaan temuan <temuan> terpenuhi
    Dan di bawah bacaan OQ-A-20=kode_instansi_dan_skb temuan <temuan> terpenuhi
    Dan menurut posisi bawaan hasil jalur etik terpenuhi
    Dan rekomendasi jalur etik bertumpu pada posisi bawaan OQ-A-20

    Contoh:
      | perbuatan            | temuan   |
      | memasang alat peraga | SKB22-E1 |
      | kampanye daring      | SKB22-E2 |
      | menghadiri deklarasi | SKB22-E3 |
      | reaksi medsos        | SKB22-E4 |
      | mengunggah foto      | SKB22-E5 |
      | ikut kampanye        | SKB22-E6 |

  @OQ-A-20
  Skenario: Bacaan atas OQ-A-20 dapat ditetapkan lebih dahulu
    Diketahui terlapor berstatus pppk
    Dan bacaan OQ-A-20 ditetapkan pada posisi kode_instansi_dan_skb
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Maka temuan SKB22-E1 terpenuhi
    Dan sanksi yang dapat dijatuhkan pada jalur etik adalah moral_pppk.tertutup dan moral_pppk.terbuka

  Skenario: ASN yang belum diketahui PNS atau PPPK tetap pegawai ASN
    Diketahui terlapor berstatus asn
    Dan bacaan OQ-A-20 ditetapkan pada posisi kode_instansi_dan_skb
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Maka temuan SKB22-E1 terpenuhi

  Skenario konsep: SKB 2022 berlaku sejak 22 September 2022
    Diketahui terlapor berstatus pns
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka temuan SKB22-E1 <hasil>

    Contoh:
      | hukum | perbuatan         | hasil           |
      | lama  | 21 September 2022 | tidak terpenuhi |
      | baru  | 22 September 2022 | terpenuhi       |
      | baru  | 23 September 2022 | terpenuhi       |

  Skenario: Perbuatan sebelum surat B/71/2017 belum dikodekan dan ditandai
    Diketahui terlapor berstatus pns
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 26 Desember 2017
    Maka jalur etik tidak direkomendasikan
    Dan peringatan ALERT-BELUM-DIKODEKAN muncul

  Skenario: Satu perbuatan yang menguntungkan dua bakal calon dinilai dua kali
    Diketahui terlapor berstatus pns
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan ada pencalonan paslon-2 berupa pasangan calon
    Dan penambahan putusan pencalonan itu terjadi pada 28 Oktober 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1 dan paslon-2
    Dan perbuatan itu terjadi pada 5 Oktober 2024
    Maka temuan SKB22-E1 atas p1 terhadap paslon-1 tidak terpenuhi
    Dan temuan SKB22-D1 atas p1 terhadap paslon-1 terpenuhi
    Dan temuan SKB22-E1 atas p1 terhadap paslon-2 terpenuhi
    Dan temuan SKB22-D1 atas p1 terhadap paslon-2 tidak terpenuhi
