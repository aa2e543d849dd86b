# language: id
@disiplin @SKB22-D4
Fitur: D4 – menghadiri deklarasi atau kampanye pasangan calon dan memberi dukungan aktif
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 4: sejak penetapan, tingkat berat.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario: PNS menghadiri kampanye dan mendukung pasangan calon secara aktif
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SKB22-D4 terpenuhi
    Dan tingkat temuan SKB22-D4 adalah berat
    Dan dasar undang-undang temuan SKB22-D4 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat

  Skenario: Sekadar hadir pada kampanye belum memenuhi D4
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Maka temuan SKB22-D4 tidak terpenuhi
    Dan unsur dukungan aktif pada temuan SKB22-D4 tidak terpenuhi

  Skenario: Keaktifan pada kampanye belum diketahui
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka temuan SKB22-D4 belum pasti
    Dan temuan SKB22-D4 belum pasti karena dukungan aktif belum diketahui

  Skenario: Pegawai non-ASN yang aktif dalam kampanye tidak dijangkau D4
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus non asn
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-D4 tidak terpenuhi

  Skenario konsep: Batas penetapan bagi kehadiran aktif menurut disiplin
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-D4 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | terpenuhi       |
