# language: id
@disiplin @SKB22-D3
Fitur: D3 – mendekati partai atau masyarakat sebagai bakal calon tanpa CLTN
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 3: sebelum penetapan menurut sifatnya. SKB menyebut sedang;
  Pasal 9 sampai 11 PP 94/2021 mensyaratkan temuan dampak negatif (OQ-A-7).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1

  Skenario konsep: PNS mendekati partai tanpa CLTN, tingkat menurut dampaknya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan pihak yang didekati adalah partai
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka temuan SKB22-D3 terpenuhi
    Dan menurut posisi bawaan tingkat temuan SKB22-D3 adalah <tingkat>
    Dan temuan PP94-3c/3d terpenuhi
    Dan tingkat temuan PP94-3c/3d adalah <tingkat>
    Dan jalur disiplin merekomendasikan tingkat <tingkat>

    Contoh:
      | dampak     | tingkat |
      | unit kerja | ringan  |
      | instansi   | sedang  |
      | negara     | berat   |

  Skenario: PNS mendekati masyarakat sebagai bakal calon perseorangan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan masyarakat terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan SKB22-D3 terpenuhi
    Dan menurut posisi bawaan tingkat temuan SKB22-D3 adalah sedang

  @OQ-A-7
  Skenario: Tanpa temuan dampak tingkat D3 menunggu
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan dampak negatif perbuatan itu tidak diketahui
    Maka temuan SKB22-D3 terpenuhi
    Dan menurut posisi bawaan tingkat temuan SKB22-D3 adalah menunggu dampak
    Dan temuan SKB22-D3 bergantung pada penafsiran OQ-A-7
    Dan pertanyaan tentang dampak negatif diajukan
    Dan peringatan ALERT-TEMUAN-DAMPAK muncul

  @OQ-A-7
  Skenario: Bila dampak dianggap ada, D3 sedang seperti bunyi SKB
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-7 ditetapkan pada posisi dampak_dianggap_ada
    Dan bacaan OQ-A-9 ditetapkan pada posisi mayoritas_sumber
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan dampak negatif perbuatan itu tidak diketahui
    Maka tingkat temuan SKB22-D3 adalah sedang

  @OQ-A-9
  Skenario: Sumber tandingan menyebut D3 berat
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan bacaan OQ-A-9 ditetapkan pada posisi berat_untuk_keduanya
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka tingkat temuan SKB22-D3 adalah berat
    Dan peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  Skenario: Tidak ada dampak negatif, kewajiban tidak membawa tingkat
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan perbuatan itu tidak berdampak negatif
    Maka menurut posisi bawaan tingkat temuan SKB22-D3 adalah tanpa tingkat
    Dan tingkat temuan PP94-3c/3d adalah tanpa tingkat
    Dan peringatan ALERT-TEMUAN-DAMPAK tidak muncul

  Skenario konsep: Pendekatan bukan pelanggaran D3 karena orangnya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan SKB22-D3 tidak terpenuhi

    Contoh:
      | unsur yang gugur      | keadaan                                   |
      | pegawai ASN           | terlapor berstatus non asn                |
      | pencalonan sendiri    | terlapor sendiri tidak maju sebagai calon |

  Skenario konsep: Kewajiban Pasal 3 hanya bagi PNS dan CPNS
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan PP94-3c/3d <hasil>

    Contoh:
      | status  | hasil           |
      | pns     | terpenuhi       |
      | cpns    | terpenuhi       |
      | pppk    | tidak terpenuhi |
      | non asn | tidak terpenuhi |

  Skenario: Mendekati partai sendiri adalah pendekatan untuk diri sendiri
    Diketahui ada pencalonan partai-1 berupa partai
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap partai-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka fase perbuatan adalah tidak berlaku
    Dan temuan SKB22-D3 terpenuhi
    Dan temuan PP94-3c/3d terpenuhi

  Skenario konsep: CLTN yang sah pada hari perbuatan menggugurkan D3
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Mei 2024 sampai 31 Oktober 2024
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan SKB22-D3 <hasil>
    Dan temuan PP94-3c/3d <hasil>

    Contoh:
      | perbuatan     | hasil           |
      | 30 April 2024 | terpenuhi       |
      | 1 Mei 2024    | tidak terpenuhi |
      | 2 Mei 2024    | tidak terpenuhi |

  Skenario: Belum diketahui apakah bakal calon itu sedang CLTN
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Dan tidak diketahui apakah terlapor menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Maka temuan SKB22-D3 belum pasti
    Dan temuan SKB22-D3 belum pasti karena cuti di luar tanggungan negara belum diketahui

  Skenario konsep: Batas penetapan bagi pendekatan kepada partai
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Dan terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan SKB22-D3 <hasil>
    Dan temuan PP94-3c/3d <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | terpenuhi       |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | terpenuhi       |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | tidak terpenuhi |
      | 22 September 2024             | 23 September 2024             | tidak terpenuhi |
