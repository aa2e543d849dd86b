# language: id
@disiplin @SKB22-D9 @SKB22-D10
Fitur: D9 dan D10 – tim ahli, tim pemenangan, atau konsultan
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 9 (bakal calon: sedang) dan 10 (calon, pasangan calon, atau
  partai: berat). Peran yang sama dinilai berbeda sebelum dan sejak penetapan. Dasarnya dalam PP 94/2021 belum terlihat
  (OQ-A-5); tingkatnya seperti dilaporkan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  @OQ-A-5
  Skenario: PNS menjadi konsultan bakal pasangan calon
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Maka temuan SKB22-D9 terpenuhi
    Dan menurut posisi bawaan tingkat temuan SKB22-D9 adalah sedang
    Dan temuan SKB22-D9 bergantung pada penafsiran OQ-A-5
    Dan temuan SKB22-D10 tidak terpenuhi
    Dan dasar undang-undang temuan SKB22-D9 tidak terpenuhi
    Dan peringatan ALERT-DASAR-D9-D10 muncul

  @OQ-A-5
  Skenario: PNS menjadi anggota tim pemenangan pasangan calon
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Maka temuan SKB22-D10 terpenuhi
    Dan menurut posisi bawaan tingkat temuan SKB22-D10 adalah berat
    Dan temuan SKB22-D10 bergantung pada penafsiran OQ-A-5
    Dan temuan SKB22-D9 tidak terpenuhi

  Skenario: PNS menjadi tim ahli partai, kapan pun
    Diketahui ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap partai-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Maka fase perbuatan adalah tidak berlaku
    Dan menurut posisi bawaan temuan SKB22-D10 terpenuhi
    Dan temuan SKB22-D10 bergantung pada penafsiran OQ-A-3
    Dan temuan SKB22-D9 tidak terpenuhi

  Skenario konsep: Peran dalam tim bukan pelanggaran D9 atau D10
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan tim pemenangan <sasaran>
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka temuan <temuan> tidak terpenuhi

    Contoh:
      | temuan    | keadaan                    | sasaran                             | perbuatan         |
      | SKB22-D9  | terlapor berstatus non asn | terhadap paslon-1                   | 1 September 2024  |
      | SKB22-D10 | terlapor berstatus non asn | terhadap paslon-1                   | 1 Oktober 2024    |
      | SKB22-D9  | terlapor berstatus pns     | tanpa tertuju kepada calon tertentu | 1 September 2024  |
      | SKB22-D10 | terlapor berstatus pns     | tanpa tertuju kepada calon tertentu | 1 Oktober 2024    |

  Skenario konsep: Batas penetapan bagi peran dalam tim
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka temuan SKB22-D9 <d9>
    Dan temuan SKB22-D10 <d10>

    Contoh:
      | penetapan                     | perbuatan                     | d9              | d10             |
      | 22 September 2024             | 21 September 2024             | terpenuhi       | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | terpenuhi       | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti     | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | tidak terpenuhi | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | tidak terpenuhi | terpenuhi       |

  Skenario: Peran dalam tim yang berlangsung melewati penetapan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu berlangsung dari 15 September 2024 sampai 24 September 2024
    Maka temuan SKB22-D9 atas p1#1 terhadap paslon-1 terpenuhi
    Dan temuan SKB22-D10 atas p1#1 terhadap paslon-1 tidak terpenuhi
    Dan temuan SKB22-D9 atas p1#2 terhadap paslon-1 tidak terpenuhi
    Dan temuan SKB22-D10 atas p1#2 terhadap paslon-1 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat

  @PP94-3c/3d-tim @OQ-A-5
  Skenario konsep: Bila dasarnya Pasal 10, tingkat peran dalam tim menurut dampak
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-5 ditetapkan pada posisi dasar_pasal_10
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan <dampak>
    Maka temuan PP94-3c/3d-tim terpenuhi
    Dan tingkat temuan PP94-3c/3d-tim adalah <tingkat>
    Dan tingkat temuan SKB22-D9 adalah tanpa tingkat

    Contoh:
      | dampak                                           | tingkat         |
      | dampak negatif perbuatan itu mengenai unit kerja | ringan          |
      | dampak negatif perbuatan itu mengenai instansi   | sedang          |
      | dampak negatif perbuatan itu mengenai negara     | berat           |
      | dampak negatif perbuatan itu tidak diketahui     | menunggu dampak |

  @PP94-3c/3d-tim @OQ-A-5
  Skenario konsep: Kewajiban di balik peran dalam tim tidak berlaku
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-5 ditetapkan pada posisi <posisi>
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan tim pemenangan <sasaran>
    Dan perbuatan itu terjadi pada 1 September 2024
    Maka temuan PP94-3c/3d-tim tidak terpenuhi

    Contoh:
      | posisi          | keadaan                 | sasaran                             |
      | sesuai_laporan  | terlapor berstatus pns  | terhadap paslon-1                   |
      | dasar_pasal_10  | terlapor berstatus pppk | terhadap paslon-1                   |
      | dasar_pasal_10  | terlapor berstatus pns  | tanpa tertuju kepada calon tertentu |
