# language: id
@hak @OK-CLTN
Fitur: Bakal calon dalam CLTN mendekati partai atau masyarakat
  Larangan D3 hanya bagi yang tidak menjalani CLTN. CLTN: PNS dengan masa kerja sekurang-kurangnya lima tahun, dengan
  persetujuan. Sejak penetapan kewajiban mengundurkan diri yang berlaku.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan masa kerja terlapor adalah 15 tahun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor sendiri maju sebagai paslon-1
    Dan terlapor menjalani cuti di luar tanggungan negara yang disetujui dari 1 Mei 2024 sampai 31 Oktober 2024

  Skenario konsep: Pendekatan dalam CLTN diizinkan
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Maka perbuatan itu diizinkan oleh OK-CLTN
    Dan temuan SKB22-D3 tidak terpenuhi
    Dan temuan PP94-3c/3d tidak terpenuhi

    Contoh:
      | perbuatan             |
      | pendekatan partai     |
      | pendekatan masyarakat |

  Skenario konsep: Batas CLTN bagi bakal calon
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Maka perbuatan itu tidak diizinkan oleh OK-CLTN
    Dan temuan SKB22-D3 <hasil>

    Contoh:
      | batas       | keadaan                                                                                                              | hasil       |
      | CLTN        | terlapor tidak menjalani cuti di luar tanggungan negara                                                              | terpenuhi   |
      | persetujuan | terlapor meminta cuti di luar tanggungan negara tanpa persetujuan dari 1 Mei 2024 sampai 31 Oktober 2024             | terpenuhi   |
      | persetujuan | terlapor menjalani cuti di luar tanggungan negara yang persetujuannya tidak diketahui dari 1 Mei 2024 sampai 31 Oktober 2024 | belum pasti |
      | masa kerja  | masa kerja terlapor adalah 4 tahun                                                                                   | terpenuhi   |
      | masa kerja  | masa kerja terlapor adalah 4,9 tahun                                                                                 | terpenuhi   |
      | status      | terlapor berstatus cpns                                                                                              | terpenuhi   |
      | status      | terlapor berstatus pppk                                                                                              | terpenuhi   |

  Skenario konsep: Masa kerja tepat lima tahun sudah cukup
    Diketahui terlapor menduduki jenjang jabatan pelaksana
    Tapi masa kerja terlapor adalah <masa> tahun
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Maka perbuatan itu diizinkan oleh OK-CLTN

    Contoh:
      | masa |
      | 5    |
      | 6    |

  Skenario konsep: Izin CLTN berhenti pada penetapan
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka perbuatan itu <izin> oleh OK-CLTN

    Contoh:
      | hari              | izin            |
      | 21 September 2024 | diizinkan       |
      | 22 September 2024 | tidak diizinkan |
      | 23 September 2024 | tidak diizinkan |

  Skenario: Pendekatan dalam CLTN bukan pula bentuk lain, sekalipun bertujuan memberi dukungan
    Ketika terlapor melakukan perbuatan pendekatan partai terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Mei 2024
    Dan perbuatan itu bertujuan memberi dukungan
    Maka perbuatan itu diizinkan oleh OK-CLTN
    Dan temuan SKB22-D13 digugurkan oleh OK-CLTN
