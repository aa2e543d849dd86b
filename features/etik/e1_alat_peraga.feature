# language: id
@etik @SKB22-E1
Fitur: E1 – memasang alat peraga bakal calon
  SKB 22 September 2022, tabel pelanggaran kode etik, bentuk 1. Berlaku terhadap bakal calon dalam pemilihan apa pun,
  sebelum ia ditetapkan; akibatnya sanksi moral (PP 42/2004 Pasal 11 huruf c dan Pasal 15).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario: PNS memasang spanduk bakal pasangan calon sebelum penetapan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan jabatan yang diperebutkan pencalonan itu adalah bupati
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 September 2024
    Maka temuan SKB22-E1 terpenuhi
    Dan tingkat temuan SKB22-E1 adalah moral
    Dan temuan SKB22-E1 berdasar pada pp-42-2004/11/c
    Dan jalur etik merekomendasikan tingkat moral
    Dan temuan SKB22-D1 tidak terpenuhi

  Skenario konsep: Pemasangan alat peraga bukan pelanggaran E1 karena orangnya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 September 2024
    Maka temuan SKB22-E1 tidak terpenuhi
    Dan jalur etik tidak direkomendasikan

    Contoh:
      | unsur yang gugur | keadaan                         |
      | pegawai ASN      | terlapor berstatus non asn      |
      | pegawai ASN      | terlapor berstatus kepala desa  |
      | pegawai ASN      | terlapor berstatus lainnya      |

  Skenario konsep: Pemasangan alat peraga bukan pelanggaran E1 karena sasarannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan memasang alat peraga <sasaran>
    Dan perbuatan itu terjadi pada 2 September 2024
    Maka temuan SKB22-E1 tidak terpenuhi
    Dan fase perbuatan adalah tidak berlaku

    Contoh:
      | unsur yang gugur   | sasaran                              |
      | ada bakal calon    | tanpa tertuju kepada calon tertentu  |
      | bakal calon        | terhadap partai-1                    |

  Skenario konsep: Batas penetapan bagi pemasangan alat peraga menurut kode etik
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka fase perbuatan adalah <fase>
    Dan temuan SKB22-E1 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | fase              | hasil           |
      | 22 September 2024             | 21 September 2024             | sebelum penetapan | terpenuhi       |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | sebelum penetapan | terpenuhi       |
      | 22 September 2024             | 22 September 2024             | belum pasti       | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | sejak penetapan   | tidak terpenuhi |
      | 22 September 2024             | 23 September 2024             | sejak penetapan   | tidak terpenuhi |

  Skenario: Alat peraga dipasang pada hari penetapan tanpa jam, kedua kemungkinan ditunjukkan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024
    Maka jika fase sebelum penetapan maka temuan SKB22-E1 terpenuhi
    Dan jika fase sejak penetapan maka temuan SKB22-E1 tidak terpenuhi
    Dan jika fase sebelum penetapan maka temuan SKB22-D1 tidak terpenuhi
    Dan jika fase sejak penetapan maka temuan SKB22-D1 terpenuhi
    Dan jika fase sebelum penetapan maka hasil jalur etik terpenuhi
    Dan jika fase sejak penetapan maka hasil jalur etik tidak terpenuhi

  Skenario: Status kepegawaian pemasang alat peraga belum diketahui
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi status kepegawaian terlapor tidak diketahui
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 September 2024
    Maka temuan SKB22-E1 belum pasti
    Dan temuan SKB22-E1 belum pasti karena status kepegawaian belum diketahui
    Dan pertanyaan tentang status kepegawaian diajukan
