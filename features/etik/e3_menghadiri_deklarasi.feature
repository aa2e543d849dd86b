# language: id
@etik @SKB22-E3
Fitur: E3 – menghadiri deklarasi atau kampanye bakal pasangan calon dan memberi dukungan aktif
  SKB 22 September 2022, tabel pelanggaran kode etik, bentuk 3. Kumulatif: hadir dan berpihak secara aktif.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario: PNS hadir pada deklarasi bakal pasangan calon dan ikut meneriakkan dukungan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 28 Agustus 2024
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-E3 terpenuhi
    Dan tingkat temuan SKB22-E3 adalah moral
    Dan jalur etik merekomendasikan tingkat moral
    Dan temuan SKB22-D4 tidak terpenuhi

  Skenario: Sekadar hadir pada deklarasi bakal pasangan calon belum memenuhi E3
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 28 Agustus 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Maka temuan SKB22-E3 tidak terpenuhi
    Dan unsur dukungan aktif pada temuan SKB22-E3 tidak terpenuhi

  Skenario: Keaktifan pada deklarasi bakal pasangan calon belum diketahui
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 28 Agustus 2024
    Dan tidak diketahui apakah terlapor memberi dukungan secara aktif
    Maka temuan SKB22-E3 belum pasti
    Dan unsur dukungan aktif pada temuan SKB22-E3 belum pasti
    Dan pertanyaan tentang dukungan aktif diajukan

  Skenario konsep: Hadir dan mendukung aktif bukan pelanggaran E3 karena orang atau pencalonannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 28 Agustus 2024
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-E3 tidak terpenuhi

    Contoh:
      | unsur yang gugur      | keadaan                                       |
      | pegawai ASN           | terlapor berstatus non asn                    |
      | bakal pasangan calon  | ada pencalonan paslon-1 berupa partai         |

  Skenario konsep: Batas penetapan bagi kehadiran aktif menurut kode etik
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-E3 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | terpenuhi       |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | terpenuhi       |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | tidak terpenuhi |
      | 22 September 2024             | 23 September 2024             | tidak terpenuhi |

  Skenario: Kehadiran aktif pada hari penetapan tanpa jam, kedua kemungkinan ditunjukkan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024
    Dan terlapor memberi dukungan secara aktif
    Maka jika fase sebelum penetapan maka temuan SKB22-E3 terpenuhi
    Dan jika fase sejak penetapan maka temuan SKB22-E3 tidak terpenuhi
    Dan jika fase sejak penetapan maka temuan SKB22-D4 terpenuhi
