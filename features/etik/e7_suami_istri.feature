# language: id
@etik @SKB22-E7
Fitur: E7 – suami atau istri calon ikut deklarasi atau kampanye pasangannya tanpa CLTN
  SKB 22 September 2022, tabel pelanggaran kode etik, bentuk 7. Berlaku sebelum dan sejak penetapan; keadaan cuti di luar
  tanggungan negara (CLTN) dilihat pada hari perbuatan. PPPK, CPNS, dan PNS di bawah lima tahun tidak dapat memperoleh
  CLTN (PP 11/2017 Pasal 334; PP 49/2018 Pasal 77).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 12 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor adalah suami atau istri dari paslon-1

  Skenario: Istri calon berkampanye aktif tanpa CLTN
    Diketahui terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 terpenuhi
    Dan tingkat temuan SKB22-E7 adalah moral
    Dan jalur etik merekomendasikan tingkat moral

  Skenario konsep: E7 berlaku sebelum, pada, dan sesudah penetapan
    Diketahui terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka fase perbuatan adalah <fase>
    Dan temuan SKB22-E7 terpenuhi

    Contoh:
      | perbuatan         | fase              |
      | 21 September 2024 | sebelum penetapan |
      | 22 September 2024 | belum pasti       |
      | 23 September 2024 | sejak penetapan   |

  Skenario konsep: E7 tidak terpenuhi karena orang atau hubungannya
    Diketahui terlapor tidak menjalani cuti di luar tanggungan negara
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 tidak terpenuhi
    Dan temuan SKB22-E7/OQ-A-9 tidak terpenuhi

    Contoh:
      | unsur yang gugur     | keadaan                                             |
      | pegawai ASN          | terlapor berstatus non asn                          |
      | suami atau istri     | terlapor bukan suami atau istri dari calon mana pun |

  Skenario konsep: CLTN dilihat pada hari perbuatan
    Diketahui terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Oktober 2024 sampai 30 November 2024
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 <hasil>

    Contoh:
      | perbuatan         | hasil           |
      | 30 September 2024 | terpenuhi       |
      | 1 Oktober 2024    | tidak terpenuhi |
      | 30 November 2024  | tidak terpenuhi |
      | 1 Desember 2024   | terpenuhi       |

  Skenario konsep: Cuti yang tidak sah tidak melindungi dari E7
    Diketahui terlapor meminta cuti di luar tanggungan negara tanpa persetujuan dari 1 Oktober 2024 sampai 30 November 2024
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 <hasil>

    Contoh:
      | keadaan                                                                                                               | hasil           |
      | masa kerja terlapor adalah 12 tahun                                                                                   | terpenuhi       |
      | terlapor menjalani cuti di luar tanggungan negara yang persetujuannya tidak diketahui dari 1 Oktober 2024 sampai 30 November 2024 | belum pasti     |
      | terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Oktober 2024 sampai 30 November 2024        | tidak terpenuhi |

  Skenario konsep: Yang tidak berhak atas CLTN tidak dapat memakai pengecualian E7
    Diketahui terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Oktober 2024 sampai 30 November 2024
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka menurut posisi bawaan temuan SKB22-E7 terpenuhi

    Contoh:
      | sebab                          | keadaan                            |
      | masa kerja kurang lima tahun   | masa kerja terlapor adalah 4 tahun |
      | CPNS                           | terlapor berstatus cpns            |
      | PPPK tidak mempunyai CLTN      | terlapor berstatus pppk            |

  @OQ-A-30
  Skenario: Hadir pasif tanpa CLTN diperselisihkan
    Diketahui terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E7 belum pasti
    Dan menurut posisi bawaan temuan SKB22-E7 terpenuhi
    Dan temuan SKB22-E7 bergantung pada penafsiran OQ-A-30
    Dan di bawah bacaan OQ-A-30=wajib_cltn temuan SKB22-E7 terpenuhi

  @OQ-A-9
  Skenario: Sumber tandingan yang menyebut hukuman berat bagi suami atau istri calon
    Diketahui terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka menurut posisi bawaan temuan SKB22-E7/OQ-A-9 tidak terpenuhi
    Dan di bawah bacaan OQ-A-9=berat_untuk_keduanya temuan SKB22-E7/OQ-A-9 terpenuhi
    Dan temuan SKB22-E7 terpenuhi

  Skenario: Suami atau istri calon yang hadir karena tugas resmi
    Diketahui terlapor tidak menjalani cuti di luar tanggungan negara
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 12 Oktober 2024
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor memakai fasilitas negara
    Maka perbuatan itu diizinkan oleh OK-DUTY
    Dan temuan SKB22-E7 digugurkan oleh OK-DUTY
