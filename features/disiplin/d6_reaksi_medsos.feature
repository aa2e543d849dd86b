# language: id
@disiplin @SKB22-D6
Fitur: D6 – reaksi atau keikutsertaan di grup atau akun pemenangan calon
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 6: sejak penetapan, tingkat berat.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario konsep: PNS bereaksi di akun pemenangan pasangan calon
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah <reaksi>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SKB22-D6 terpenuhi
    Dan tingkat temuan SKB22-D6 adalah berat
    Dan temuan SKB22-D6 berdasar pada pp-94-2021/5/n/5
    Dan dasar undang-undang temuan SKB22-D6 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan rekomendasi jalur disiplin tidak bertumpu pada posisi bawaan apa pun
    Dan pertanyaan tentang akun yang ditanggapi tidak diajukan

    Contoh:
      | reaksi   |
      | unggah   |
      | komentar |
      | bagikan  |
      | suka     |
      | gabung   |
      | ikuti    |

  Skenario konsep: Reaksi di media sosial bukan pelanggaran D6 karena perbuatannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Tapi <keadaan>
    Maka temuan SKB22-D6 tidak terpenuhi
    Dan unsur <unsur> pada temuan SKB22-D6 tidak terpenuhi

    Contoh:
      | unsur                 | keadaan                                  |
      | akun yang ditanggapi  | akun yang ditanggapi adalah akun berita  |
      | akun yang ditanggapi  | akun yang ditanggapi adalah akun pribadi |
      | reaksi yang diberikan | tidak ada reaksi yang diberikan          |

  Skenario: Akun yang ditanggapi belum diketahui
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 September 2024
    Dan akun yang ditanggapi tidak diketahui
    Dan reaksi yang diberikan adalah suka
    Maka temuan SKB22-D6 belum pasti
    Dan unsur akun yang ditanggapi pada temuan SKB22-D6 belum pasti
    Dan pertanyaan tentang akun yang ditanggapi diajukan

  Skenario: Pegawai non-ASN yang bereaksi di akun calon tidak dijangkau D6
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus non asn
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 September 2024
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Maka temuan SKB22-D6 tidak terpenuhi

  Skenario konsep: Batas penetapan bagi reaksi di media sosial menurut disiplin
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Maka temuan SKB22-D6 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | terpenuhi       |
