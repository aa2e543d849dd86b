# language: id
@disiplin @SKB22-D11 @PP94-n7
Fitur: D11 – surat dukungan atau pengumpulan fotokopi KTP bagi bakal calon perseorangan
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 11 (kepala daerah perseorangan atau DPD), dan PP 94/2021 Pasal 5
  huruf n angka 7 (surat dukungan disertai fotokopi KTP atau surat keterangan). Tingkat berat; sekadar mengumpulkan
  diperselisihkan (OQ-A-6).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan

  Skenario: PNS memberi surat dukungan disertai fotokopi KTP
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan SKB22-D11 terpenuhi
    Dan tingkat temuan SKB22-D11 adalah berat
    Dan dasar undang-undang temuan SKB22-D11 terpenuhi
    Dan temuan PP94-n7 terpenuhi
    Dan tingkat temuan PP94-n7 adalah berat
    Dan jalur disiplin merekomendasikan tingkat berat

  @OQ-A-6
  Skenario: PNS hanya mengumpulkan fotokopi KTP orang lain
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor tidak memberi surat dukungan
    Dan terlapor mengumpulkan fotokopi KTP orang lain
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan SKB22-D11 belum pasti
    Dan menurut posisi bawaan temuan SKB22-D11 terpenuhi
    Dan menurut posisi bawaan tingkat temuan SKB22-D11 adalah berat
    Dan temuan SKB22-D11 bergantung pada penafsiran OQ-A-6
    Dan di bawah bacaan OQ-A-6=mengumpulkan_adalah_dukungan temuan SKB22-D11 terpenuhi
    Dan di bawah bacaan OQ-A-6=hanya_surat_dukungan temuan SKB22-D11 tidak terpenuhi
    Dan temuan PP94-n7 tidak terpenuhi

  Skenario konsep: Dukungan bukan pelanggaran D11 karena perbuatannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan <surat>
    Dan <kumpul>
    Maka temuan SKB22-D11 <hasil>

    Contoh:
      | surat                                               | kumpul                                                             | hasil           |
      | terlapor tidak memberi surat dukungan               | terlapor tidak mengumpulkan fotokopi KTP orang lain                | tidak terpenuhi |
      | tidak diketahui apakah terlapor memberi surat dukungan | terlapor tidak mengumpulkan fotokopi KTP orang lain             | belum pasti     |
      | terlapor tidak memberi surat dukungan               | tidak diketahui apakah terlapor mengumpulkan fotokopi KTP orang lain | belum pasti   |

  Skenario konsep: Dukungan bukan pelanggaran D11 karena orang atau pencalonannya
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor memberi surat dukungan
    Maka temuan SKB22-D11 <hasil>

    Contoh:
      | unsur                  | keadaan                                             | hasil           |
      | pegawai ASN            | terlapor berstatus non asn                          | tidak terpenuhi |
      | pencalonan perseorangan | pencalonan itu bukan perseorangan                  | tidak terpenuhi |
      | pencalonan perseorangan | tidak diketahui apakah pencalonan itu perseorangan | belum pasti     |

  Skenario: Surat dukungan tanpa fotokopi KTP tidak memenuhi n-7
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor memberi surat dukungan
    Dan dukungan itu tidak disertai fotokopi KTP atau surat keterangan
    Maka temuan PP94-n7 tidak terpenuhi
    Dan temuan SKB22-D11 terpenuhi
    Dan dasar undang-undang temuan SKB22-D11 tidak terpenuhi
    Dan peringatan ALERT-DASAR-TIPIS muncul

  Skenario: Fotokopi KTP yang belum diketahui membuka n-7
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor memberi surat dukungan
    Dan tidak diketahui apakah dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan PP94-n7 belum pasti
    Dan temuan PP94-n7 belum pasti karena fotokopi KTP belum diketahui

  Skenario: n-7 tidak menjangkau PPPK
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan PP94-n7 tidak terpenuhi
    Dan temuan SKB22-D11 terpenuhi

  Skenario konsep: n-7 menyangkut calon, bukan partai, dan tidak terbatas pada calon perseorangan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan PP94-n7 <hasil>

    Contoh:
      | keadaan                                | hasil           |
      | pencalonan itu bukan perseorangan      | terpenuhi       |
      | ada pencalonan paslon-1 berupa partai  | tidak terpenuhi |
      | terlapor berstatus cpns                | terpenuhi       |
      | terlapor berstatus non asn             | tidak terpenuhi |

  Skenario: Surat dukungan yang belum diketahui membuka n-7
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Mei 2024
    Dan tidak diketahui apakah terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan PP94-n7 belum pasti

  Skenario konsep: Batas penetapan bagi dukungan KTP
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan SKB22-D11 <hasil>
    Dan temuan PP94-n7 terpenuhi

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | terpenuhi       |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | terpenuhi       |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | tidak terpenuhi |
      | 22 September 2024             | 23 September 2024             | tidak terpenuhi |
