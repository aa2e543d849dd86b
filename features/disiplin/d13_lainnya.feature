# language: id
@disiplin @SKB22-D13
Fitur: D13 – dugaan pelanggaran netralitas lain di luar matriks
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 13: kapan pun, bila tidak ada bentuk lain yang terpenuhi.
  Tingkatnya ditetapkan Satgas menurut hukum yang berlaku; perbuatannya tetap harus memenuhi kewajiban atau larangan PP 94.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  Skenario: PNS menemui calon dan mendukungnya secara aktif
    Ketika terlapor melakukan perbuatan menemui calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-D13 terpenuhi
    Dan tingkat temuan SKB22-D13 adalah tanpa tingkat
    Dan dasar undang-undang temuan SKB22-D13 tidak terpenuhi
    Dan peringatan ALERT-D13-SATGAS muncul

  Skenario: D13 berlaku juga sebelum penetapan
    Ketika terlapor melakukan perbuatan menemui calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-D13 terpenuhi

  Skenario: D13 mundur bila bentuk lain terpenuhi
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan perbuatan itu bertujuan memberi dukungan
    Maka temuan SKB22-D1 terpenuhi
    Dan temuan SKB22-D13 tidak terpenuhi

  Skenario: Belum pasti apakah bentuk lain terpenuhi, maka D13 pun belum pasti
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan reaksi yang diberikan adalah suka
    Dan akun yang ditanggapi tidak diketahui
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu bertujuan memberi dukungan
    Maka temuan SKB22-D6 belum pasti
    Dan temuan SKB22-D13 belum pasti

  Skenario konsep: Tanpa keberpihakan tidak ada D13
    Ketika terlapor melakukan perbuatan menemui calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor hadir tanpa surat tugas
    Tapi <keadaan>
    Maka temuan SKB22-D13 <hasil>

    Contoh:
      | keadaan                                                       | hasil           |
      | terlapor tidak menunjukkan simbol keberpihakan                | tidak terpenuhi |
      | terlapor menunjukkan simbol keberpihakan                      | terpenuhi       |
      | perbuatan itu bertujuan memberi dukungan                      | terpenuhi       |
      | perbuatan itu menguntungkan pihak yang dituju                 | terpenuhi       |
      | tidak diketahui apakah terlapor memberi dukungan secara aktif | belum pasti     |

  Skenario konsep: D13 tidak terpenuhi karena orang atau sasarannya
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan menemui calon <sasaran>
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-D13 tidak terpenuhi

    Contoh:
      | keadaan                    | sasaran                             |
      | terlapor berstatus non asn | terhadap paslon-1                   |
      | terlapor berstatus pns     | tanpa tertuju kepada calon tertentu |

  @OQ-A-3
  Skenario: Menjadi anggota tim pemenangan partai, bila angka 5 dan 6 dibaca harfiah
    Diketahui ada pencalonan partai-1 berupa partai
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap partai-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-D13 terpenuhi
