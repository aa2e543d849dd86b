# language: id
@disiplin @SKB22-D1
Fitur: D1 – memasang alat peraga calon
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 1: sejak penetapan, tingkat berat. Teks PP 94/2021 yang
  menopangnya berbicara tentang pasangan calon (Pasal 5 huruf n angka 5 dan 6); bagi calon lain diperselisihkan (OQ-A-3).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario: PNS memasang baliho pasangan calon yang menguntungkannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SKB22-D1 terpenuhi
    Dan tingkat temuan SKB22-D1 adalah berat
    Dan dasar undang-undang temuan SKB22-D1 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan temuan SKB22-E1 tidak terpenuhi

  Skenario: Baliho pasangan calon tanpa akibat yang diketahui hanya bertumpu pada pedoman
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Maka temuan SKB22-D1 terpenuhi
    Dan dasar undang-undang temuan SKB22-D1 tidak terpenuhi
    Dan peringatan ALERT-DASAR-TIPIS muncul

  Skenario konsep: Pemasangan alat peraga bukan pelanggaran D1 karena orang atau sasarannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan memasang alat peraga <sasaran>
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Maka temuan SKB22-D1 tidak terpenuhi

    Contoh:
      | unsur yang gugur | keadaan                        | sasaran                             |
      | pegawai ASN      | terlapor berstatus non asn     | terhadap paslon-1                   |
      | pegawai ASN      | terlapor berstatus kepala desa | terhadap paslon-1                   |
      | ada calon        | terlapor berstatus pns         | tanpa tertuju kepada calon tertentu |

  Skenario konsep: Batas penetapan bagi pemasangan alat peraga menurut disiplin
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka temuan SKB22-D1 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | terpenuhi       |
