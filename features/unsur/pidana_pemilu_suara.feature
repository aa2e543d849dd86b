# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana Pemilu seputar daftar pemilih, pencalonan, dana, dan suara (UU 7/2017)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: PEM-488 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-488 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |

  Skenario konsep: PEM-488 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PEM-488 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PEM-510 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-510 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |
      | 1 Januari 2026  | terpenuhi       |
      | 2 Januari 2026  | terpenuhi       |
      | 3 Januari 2026  | terpenuhi       |

  Skenario konsep: PEM-510 menurut keadaan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PEM-510 terpenuhi

    Contoh:
      | keadaan                                                |
      | dalam perbuatan itu terlapor adalah pelaku             |
      | dalam perbuatan itu terlapor adalah pembantu           |
      | perbuatan itu terjadi dalam rangka kampanye            |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara |

  Skenario konsep: PEM-511 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-511 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |
      | 1 Januari 2026  | terpenuhi       |
      | 2 Januari 2026  | terpenuhi       |
      | 3 Januari 2026  | terpenuhi       |

  Skenario konsep: PEM-511 menurut keadaan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Maret 2023
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PEM-511 terpenuhi

    Contoh:
      | keadaan                                                |
      | dalam perbuatan itu terlapor adalah pelaku             |
      | dalam perbuatan itu terlapor adalah pembantu           |
      | perbuatan itu terjadi dalam rangka kampanye            |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara |

  Skenario konsep: PEM-544 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-544 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |
      | 1 Januari 2026  | terpenuhi       |
      | 2 Januari 2026  | terpenuhi       |
      | 3 Januari 2026  | terpenuhi       |

  Skenario konsep: PEM-544 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PEM-544 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PEM-519 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan dpd-1 berupa calon dpd
    Ketika terlapor melakukan perbuatan dukungan dpd curang terhadap dpd-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-519 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |
      | 1 Januari 2026  | terpenuhi       |
      | 2 Januari 2026  | terpenuhi       |
      | 3 Januari 2026  | terpenuhi       |

  Skenario konsep: PEM-519 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan dpd-1 berupa calon dpd
    Ketika terlapor melakukan perbuatan dukungan dpd curang terhadap dpd-1
    Dan perbuatan itu terjadi pada 15 Januari 2023
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PEM-519 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PEM-520 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-520 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |
      | 1 Januari 2026  | terpenuhi       |
      | 2 Januari 2026  | terpenuhi       |
      | 3 Januari 2026  | terpenuhi       |

  Skenario konsep: PEM-520 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Mei 2023
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PEM-520 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PEM-497 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-497 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |
      | 1 Januari 2026  | terpenuhi       |
      | 2 Januari 2026  | terpenuhi       |
      | 3 Januari 2026  | terpenuhi       |

  Skenario konsep: PEM-497 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PEM-497 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PEM-548 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-548 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | belum pasti     |
      | 17 Agustus 2017 | belum pasti     |
      | 1 Januari 2026  | belum pasti     |
      | 2 Januari 2026  | belum pasti     |
      | 3 Januari 2026  | belum pasti     |

  Skenario konsep: PEM-548 menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan dana kampanye terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PEM-548 belum pasti

    Contoh:
      | keadaan                                         |
      | dalam perbuatan itu terlapor adalah pelaku      |
      | dalam perbuatan itu terlapor adalah pembantu    |
      | terlapor menggunakan kekuasaan jabatannya       |
      | terlapor tidak menggunakan kekuasaan jabatannya |

  Skenario konsep: PEM-509 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-509 tidak terpenuhi

    Contoh:
      | hari_perbuatan  |
      | 15 Agustus 2017 |
      | 16 Agustus 2017 |
      | 17 Agustus 2017 |
      | 1 Januari 2026  |
      | 2 Januari 2026  |
      | 3 Januari 2026  |

  Skenario konsep: PEM-509 menurut keadaan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan survei masa tenang tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 11 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PEM-509 terpenuhi

    Contoh:
      | keadaan                                                |
      | dalam perbuatan itu terlapor adalah pelaku             |
      | dalam perbuatan itu terlapor adalah pembantu           |
      | perbuatan itu terjadi dalam rangka kampanye            |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara |

  Skenario konsep: PEM-498 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-498 tidak terpenuhi

    Contoh:
      | hari_perbuatan  |
      | 15 Agustus 2017 |
      | 16 Agustus 2017 |
      | 17 Agustus 2017 |
      | 1 Januari 2026  |
      | 2 Januari 2026  |
      | 3 Januari 2026  |

  Skenario konsep: PEM-498 menurut keadaan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PEM-498 terpenuhi

    Contoh:
      | keadaan                                         |
      | dalam perbuatan itu terlapor adalah pelaku      |
      | dalam perbuatan itu terlapor adalah pembantu    |
      | terlapor menggunakan kekuasaan jabatannya       |
      | terlapor tidak menggunakan kekuasaan jabatannya |

  Skenario konsep: PEM-515 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-515 tidak terpenuhi

    Contoh:
      | hari_perbuatan  |
      | 15 Agustus 2017 |
      | 16 Agustus 2017 |
      | 17 Agustus 2017 |
      | 1 Januari 2026  |
      | 2 Januari 2026  |
      | 3 Januari 2026  |

  Skenario konsep: PEM-515 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan tujuan imbalan itu adalah tidak memilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PEM-515 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PEM-516 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-516 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |
      | 1 Januari 2026  | terpenuhi       |
      | 2 Januari 2026  | terpenuhi       |
      | 3 Januari 2026  | terpenuhi       |

  Skenario: PEM-516, terpenuhi
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah pembantu
    Maka temuan PEM-516 terpenuhi

  Skenario konsep: PEM-517 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-517 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |
      | 1 Januari 2026  | terpenuhi       |
      | 2 Januari 2026  | terpenuhi       |
      | 3 Januari 2026  | terpenuhi       |

  Skenario konsep: PEM-517 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PEM-517 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PEM-531 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-531 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |
      | 1 Januari 2026  | terpenuhi       |
      | 2 Januari 2026  | terpenuhi       |
      | 3 Januari 2026  | terpenuhi       |

  Skenario konsep: PEM-504 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan catatan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu dilakukan secara tidak sengaja
    Maka temuan PEM-504 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 15 Agustus 2017 | tidak terpenuhi |
      | 16 Agustus 2017 | terpenuhi       |
      | 17 Agustus 2017 | terpenuhi       |
      | 1 Januari 2026  | terpenuhi       |
      | 2 Januari 2026  | terpenuhi       |
      | 3 Januari 2026  | terpenuhi       |

  Skenario konsep: PEM-504 menurut keadaan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan catatan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Februari 2024
    Dan perbuatan itu dilakukan secara tidak sengaja
    Dan <keadaan>
    Maka temuan PEM-504 terpenuhi

    Contoh:
      | keadaan                                                |
      | dalam perbuatan itu terlapor adalah pelaku             |
      | dalam perbuatan itu terlapor adalah pembantu           |
      | perbuatan itu terjadi dalam rangka kampanye            |
      | perbuatan itu terjadi dalam rangka tugas penyelenggara |
