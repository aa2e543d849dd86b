# language: id
@disiplin @PP94-n1 @OQ-A-1
Fitur: PP 94/2021 Pasal 5 huruf n angka 1 – ikut kampanye
  Angka 1 tidak disebut dalam Pasal 12, 13, maupun 14: peraturan tidak memberi tingkat (OQ-A-1). Hadir pasif tanpa atribut
  diperselisihkan (OQ-A-2).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario: PNS ikut kampanye, tetapi peraturan tidak memberi tingkat
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n1 terpenuhi
    Dan menurut posisi bawaan tingkat temuan PP94-n1 adalah tanpa tingkat
    Dan tingkat temuan PP94-n1 belum pasti antara tanpa tingkat dan sedang
    Dan temuan PP94-n1 bergantung pada penafsiran OQ-A-1
    Dan peringatan ALERT-N1-TANPA-TINGKAT muncul
    Dan peringatan ALERT-HADIR-PASIF tidak muncul

  Skenario: Pers menyebut ikut kampanye sebagai pelanggaran sedang
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-1 ditetapkan pada posisi sedang_menurut_pers
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka tingkat temuan PP94-n1 adalah sedang

  @PP94-3d-n1
  Skenario konsep: Ikut kampanye dibaca sebagai pelanggaran kewajiban menurut dampak
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-1 ditetapkan pada posisi kewajiban_menurut_dampak
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Dan <dampak>
    Maka temuan PP94-3d-n1 terpenuhi
    Dan tingkat temuan PP94-3d-n1 adalah <tingkat>

    Contoh:
      | dampak                                           | tingkat         |
      | dampak negatif perbuatan itu mengenai unit kerja | ringan          |
      | dampak negatif perbuatan itu mengenai instansi   | sedang          |
      | dampak negatif perbuatan itu mengenai negara     | berat           |
      | dampak negatif perbuatan itu tidak diketahui     | menunggu dampak |
      | perbuatan itu tidak berdampak negatif            | tanpa tingkat   |

  @PP94-3d-n1
  Skenario konsep: Kewajiban di balik angka 1 tidak dipakai pada bacaan lain
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-1 ditetapkan pada posisi <posisi>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-3d-n1 tidak terpenuhi

    Contoh:
      | posisi               |
      | celah_tanpa_tingkat  |
      | skb_d4_bila_aktif    |
      | sedang_menurut_pers  |

  Skenario konsep: Kehadiran bukan angka 1 karena kegiatannya atau orangnya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan <kegiatan>
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n1 <hasil>

    Contoh:
      | unsur             | status  | kegiatan                                               | hasil           |
      | kegiatan kampanye | pns     | perbuatan itu bukan kegiatan kampanye                  | tidak terpenuhi |
      | kegiatan kampanye | pns     | tidak diketahui apakah perbuatan itu kegiatan kampanye | belum pasti     |
      | PNS atau CPNS     | pppk    | perbuatan itu merupakan kegiatan kampanye              | tidak terpenuhi |
      | PNS atau CPNS     | non asn | perbuatan itu merupakan kegiatan kampanye              | tidak terpenuhi |

  @OQ-A-2
  Skenario: Hadir pasif mendengar visi dan misi diperselisihkan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n1 belum pasti
    Dan menurut posisi bawaan temuan PP94-n1 tidak terpenuhi
    Dan temuan PP94-n1 bergantung pada penafsiran OQ-A-2
    Dan di bawah bacaan OQ-A-2=dilarang temuan PP94-n1 terpenuhi
    Dan di bawah bacaan OQ-A-2=diperbolehkan temuan PP94-n1 tidak terpenuhi

  @PP94-3d-n1
  Skenario konsep: Unsur dan batas penetapan kewajiban di balik angka 1
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-1 ditetapkan pada posisi kewajiban_menurut_dampak
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan <kegiatan>
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-3d-n1 <hasil>

    Contoh:
      | status | perbuatan         | kegiatan                                  | hasil           |
      | pns    | 21 September 2024 | perbuatan itu merupakan kegiatan kampanye | tidak terpenuhi |
      | pns    | 22 September 2024 | perbuatan itu merupakan kegiatan kampanye | belum pasti     |
      | pns    | 23 September 2024 | perbuatan itu merupakan kegiatan kampanye | terpenuhi       |
      | pns    | 12 Oktober 2024   | perbuatan itu bukan kegiatan kampanye     | tidak terpenuhi |
      | pppk   | 12 Oktober 2024   | perbuatan itu merupakan kegiatan kampanye | tidak terpenuhi |

  Skenario konsep: Batas penetapan bagi ikut kampanye
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan PP94-n1 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | terpenuhi       |
