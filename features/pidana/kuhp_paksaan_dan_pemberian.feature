# language: id
@pidana
Fitur: Paksaan, ancaman, dan pemberian kepada pejabat menurut KUHP
  Untuk perbuatan sejak 2 Januari 2026. Ancaman mutasi bukan ancaman kekerasan. Setiap ASN adalah Pejabat; perangkat desa dan pegawai
  non-ASN diperselisihkan (OQ-C-54). Sebelum 2026 berlaku undang-undang korupsi, yang tidak dikodekan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @KUHP-448
  Skenario: Memaksa orang lain dengan kekerasan
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan terlapor memaksa orang lain
    Dan terlapor memakai kekerasan
    Dan tidak ada yang diancamkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-448 terpenuhi
    Dan pidana pokok KUHP-448 adalah penjara
    Dan ancaman pidana badan KUHP-448 adalah 0 sampai 12 bulan
    Dan ancaman denda KUHP-448 adalah Rp50.000 sampai Rp10.000.000
    Dan pidana badan dan denda KUHP-448 dihubungkan dengan kata atau

  @KUHP-448
  Skenario konsep: Unsur KUHP-448 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan terlapor memaksa orang lain
    Dan terlapor memakai kekerasan
    Dan tidak ada yang diancamkan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-448 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | paksaan     | terlapor tidak memaksa orang lain                             | tidak terpenuhi |
      | paksaan     | tidak diketahui apakah terlapor memaksa orang lain            | belum pasti     |
      | kekerasan   | terlapor tidak memakai kekerasan                              | tidak terpenuhi |
      | kekerasan   | tidak diketahui apakah terlapor memakai kekerasan             | belum pasti     |

  @KUHP-448
  Skenario konsep: KUHP-448 sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan terlapor memaksa orang lain
    Dan terlapor memakai kekerasan
    Dan tidak ada yang diancamkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-448 <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-448
  Skenario konsep: Ancaman kekerasan, atau ancaman pencemaran dengan aduan
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan terlapor memaksa orang lain
    Dan terlapor tidak memakai kekerasan
    Dan yang diancamkan adalah <ancaman>
    Dan <aduan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-448 <hasil>

    Contoh:
      | ancaman    | aduan                                                  | hasil           |
      | kekerasan  | korban tidak mengadukan perbuatan itu                  | terpenuhi       |
      | pencemaran | korban mengadukan perbuatan itu                        | terpenuhi       |
      | pencemaran | korban tidak mengadukan perbuatan itu                  | tidak terpenuhi |
      | pencemaran | tidak diketahui apakah korban mengadukan perbuatan itu | belum pasti     |
      | lainnya    | korban mengadukan perbuatan itu                        | tidak terpenuhi |

  @KUHP-449
  Skenario: Mengancam dengan kejahatan berat
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan yang diancamkan adalah kejahatan berat
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-449 terpenuhi
    Dan pidana pokok KUHP-449 adalah penjara
    Dan ancaman pidana badan KUHP-449 adalah 0 sampai 36 bulan
    Dan ancaman denda KUHP-449 adalah Rp50.000 sampai Rp200.000.000
    Dan pidana badan dan denda KUHP-449 dihubungkan dengan kata atau
    Dan peringatan ALERT-449-TERTULIS muncul

  @KUHP-449
  Skenario konsep: Unsur KUHP-449 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan yang diancamkan adalah kejahatan berat
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-449 <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | ancaman     | yang diancamkan adalah lainnya                                | tidak terpenuhi |
      | ancaman     | yang diancamkan adalah kekerasan bersama                      | terpenuhi       |
      | ancaman     | isi ancaman itu tidak diketahui                               | belum pasti     |

  @KUHP-449
  Skenario konsep: KUHP-449 sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan yang diancamkan adalah kejahatan berat
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-449 <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-605
  Skenario: Memberi sesuatu kepada pejabat agar melanggar kewajibannya
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu bertalian dengan pelanggaran kewajiban jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-605 terpenuhi
    Dan pidana pokok KUHP-605 adalah penjara
    Dan ancaman pidana badan KUHP-605 adalah 12 sampai 60 bulan
    Dan ancaman denda KUHP-605 adalah Rp50.000.000 sampai Rp500.000.000
    Dan pidana badan dan denda KUHP-605 dihubungkan dengan kata dan
    Dan peringatan ALERT-605-AYAT-2 muncul

  @KUHP-605
  Skenario konsep: Unsur KUHP-605 yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu bertalian dengan pelanggaran kewajiban jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-605 <hasil>

    Contoh:
      | unsur       | keadaan                                                                           | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                                      | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja                     | belum pasti     |
      | penerima    | penerima imbalan itu bukan pejabat                                                | tidak terpenuhi |
      | penerima    | tidak diketahui apakah penerima imbalan itu adalah pejabat                        | belum pasti     |
      | kewajiban   | imbalan itu tidak bertalian dengan pelanggaran kewajiban jabatan                  | tidak terpenuhi |
      | kewajiban   | tidak diketahui apakah imbalan itu bertalian dengan pelanggaran kewajiban jabatan | belum pasti     |

  @KUHP-605
  Skenario konsep: KUHP-605 sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu bertalian dengan pelanggaran kewajiban jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-605 <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-606(1)
  Skenario: Memberi hadiah kepada pejabat karena jabatannya
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-606(1) terpenuhi
    Dan pidana pokok KUHP-606(1) adalah penjara
    Dan ancaman pidana badan KUHP-606(1) adalah 0 sampai 36 bulan
    Dan ancaman denda KUHP-606(1) adalah Rp50.000 sampai Rp200.000.000
    Dan pidana badan dan denda KUHP-606(1) dihubungkan dengan kata dan

  @KUHP-606(1)
  Skenario konsep: Unsur KUHP-606(1) yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-606(1) <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | penerima    | penerima imbalan itu bukan pejabat                            | tidak terpenuhi |
      | penerima    | tidak diketahui apakah penerima imbalan itu adalah pejabat    | belum pasti     |
      | jabatan     | imbalan itu tidak berhubungan dengan jabatan                  | tidak terpenuhi |
      | jabatan     | tidak diketahui apakah imbalan itu berhubungan dengan jabatan | belum pasti     |

  @KUHP-606(1)
  Skenario konsep: KUHP-606(1) sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-606(1) <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-606(2)
  Skenario: Pejabat menerima hadiah karena jabatannya
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-606(2) terpenuhi
    Dan pidana pokok KUHP-606(2) adalah penjara
    Dan ancaman pidana badan KUHP-606(2) adalah 0 sampai 48 bulan
    Dan ancaman denda KUHP-606(2) adalah Rp50.000 sampai Rp200.000.000
    Dan pidana badan dan denda KUHP-606(2) dihubungkan dengan kata dan

  @KUHP-606(2)
  Skenario konsep: Unsur KUHP-606(2) yang gugur atau belum diketahui
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Tapi <keadaan>
    Maka temuan KUHP-606(2) <hasil>

    Contoh:
      | unsur       | keadaan                                                       | hasil           |
      | kesengajaan | perbuatan itu dilakukan secara tidak sengaja                  | tidak terpenuhi |
      | kesengajaan | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti     |
      | jabatan     | imbalan itu tidak berhubungan dengan jabatan                  | tidak terpenuhi |
      | jabatan     | tidak diketahui apakah imbalan itu berhubungan dengan jabatan | belum pasti     |

  @KUHP-606(2)
  Skenario konsep: KUHP-606(2) sejak 2 Januari 2026
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-606(2) <hasil>

    Contoh:
      | perbuatan      | hasil           |
      | 1 Januari 2026 | tidak terpenuhi |
      | 2 Januari 2026 | terpenuhi       |
      | 3 Januari 2026 | terpenuhi       |

  @KUHP-606(2) @OQ-C-54
  Skenario konsep: Siapa Pejabat menurut Pasal 154
    Diketahui waktu setempat adalah WIB
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan menerima imbalan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-606(2) <hasil>
    Dan di bawah bacaan OQ-C-54=pejabat temuan KUHP-606(2) <luas>
    Dan di bawah bacaan OQ-C-54=bukan_pejabat temuan KUHP-606(2) <sempit>

    Contoh:
      | status         | hasil           | luas            | sempit          |
      | pns            | terpenuhi       | terpenuhi       | terpenuhi       |
      | cpns           | terpenuhi       | terpenuhi       | terpenuhi       |
      | pppk           | terpenuhi       | terpenuhi       | terpenuhi       |
      | tni            | terpenuhi       | terpenuhi       | terpenuhi       |
      | polri          | terpenuhi       | terpenuhi       | terpenuhi       |
      | pejabat negara | terpenuhi       | terpenuhi       | terpenuhi       |
      | pejabat daerah | terpenuhi       | terpenuhi       | terpenuhi       |
      | kepala daerah  | terpenuhi       | terpenuhi       | terpenuhi       |
      | kepala desa    | belum pasti     | terpenuhi       | tidak terpenuhi |
      | perangkat desa | belum pasti     | terpenuhi       | tidak terpenuhi |
      | anggota bpd    | belum pasti     | terpenuhi       | tidak terpenuhi |
      | non asn        | belum pasti     | terpenuhi       | tidak terpenuhi |
      | lainnya        | tidak terpenuhi | tidak terpenuhi | tidak terpenuhi |

  @KUHP-606(2)
  Skenario konsep: Hadiah karena jabatan sebelum 2026 hanya diingatkan
    Ketika terlapor melakukan perbuatan menerima imbalan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-606(2) <hasil>
    Dan peringatan ALERT-KORUPSI-SEBELUM-2026 <muncul>

    Contoh:
      | perbuatan      | hasil           | muncul       |
      | 1 Januari 2026 | tidak terpenuhi | muncul       |
      | 2 Januari 2026 | terpenuhi       | tidak muncul |
      | 3 Januari 2026 | terpenuhi       | tidak muncul |
