# language: id
@etik @SKB22-E6
Fitur: E6 – mengikuti kegiatan kampanye, sosialisasi, atau pengenalan bakal calon atau partai
  SKB 22 September 2022, tabel pelanggaran kode etik, bentuk 6. Bagi partai tidak ada garis penetapan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario: PNS ikut aktif dalam sosialisasi bakal pasangan calon
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E6 terpenuhi
    Dan tingkat temuan SKB22-E6 adalah moral
    Dan jalur etik merekomendasikan tingkat moral

  Skenario: PNS ikut aktif dalam kegiatan partai, kapan pun
    Diketahui ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap partai-1
    Dan perbuatan itu terjadi pada 5 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka fase perbuatan adalah tidak berlaku
    Dan temuan SKB22-E6 terpenuhi

  Skenario: Pegawai non-ASN yang ikut sosialisasi bakal calon tidak dijangkau E6
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus non asn
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E6 tidak terpenuhi

  Skenario: Kegiatan tanpa calon atau partai tertentu bukan E6
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kegiatan berpihak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Maka temuan SKB22-E6 tidak terpenuhi

  Skenario: Hadir dalam tugas dengan surat tugas menggugurkan E6
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor hadir dengan surat tugas
    Maka temuan SKB22-E6 digugurkan oleh OK-DUTY

  Skenario konsep: Batas penetapan bagi keikutsertaan dalam kegiatan menurut kode etik
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E6 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | terpenuhi       |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | terpenuhi       |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | tidak terpenuhi |
      | 22 September 2024             | 23 September 2024             | tidak terpenuhi |

  Skenario: Keikutsertaan pada hari penetapan tanpa jam, kedua kemungkinan ditunjukkan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka jika fase sebelum penetapan maka temuan SKB22-E6 terpenuhi
    Dan jika fase sejak penetapan maka temuan SKB22-E6 tidak terpenuhi

  Skenario konsep: Menjadi narasumber hanya dihitung bila disertai dukungan aktif
    Diketahui ada pencalonan bakal-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menjadi narasumber terhadap bakal-1
    Dan perbuatan itu terjadi pada 1 Agustus 2024
    Dan terlapor hadir tanpa surat tugas
    Dan <dukungan>
    Maka temuan SKB22-E6 <hasil>

    Contoh:
      | dukungan                                                   | hasil           |
      | terlapor memberi dukungan secara aktif                     | terpenuhi       |
      | terlapor tidak memberi dukungan secara aktif               | tidak terpenuhi |
      | tidak diketahui apakah terlapor memberi dukungan secara aktif | belum pasti  |
