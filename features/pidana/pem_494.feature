# language: id
@pidana @PEM-494
Fitur: Pasal 280 ayat (3) jo. Pasal 494 UU Pemilu – ASN sebagai pelaksana atau tim kampanye
  Subjek: ASN, TNI/Polri, kepala desa, perangkat desa, anggota BPD. Perannya harus pelaksana atau tim, selama kampanye; yang
  memegangnya ikut serta juga dengan berkampanye. Hadir, mengunggah, atau bersimpati saja bukan. Pasal ini tidak menyebut kesengajaan (OQ-C-25).

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023

  Skenario konsep: ASN menjadi pelaksana atau anggota tim kampanye
    Diketahui terlapor berperan sebagai <peran> kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 terpenuhi
    Dan tingkat temuan PEM-494 adalah pidana
    Dan pidana pokok PEM-494 adalah kurungan
    Dan ancaman pidana badan PEM-494 adalah 0 sampai 12 bulan
    Dan ancaman denda PEM-494 adalah Rp0 sampai Rp12.000.000
    Dan pidana badan dan denda PEM-494 dihubungkan dengan kata dan
    Dan jalur pidana merekomendasikan tingkat pidana

    Contoh:
      | peran     |
      | pelaksana |
      | tim       |

  Skenario konsep: Peran lain atau peran yang belum diketahui
    Diketahui <peran>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 <hasil>

    Contoh:
      | peran                                                                                          | hasil           |
      | terlapor berperan sebagai saksi kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024 | tidak terpenuhi |
      | terlapor berperan sebagai peserta kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024 | tidak terpenuhi |
      | terlapor tidak mempunyai peran dalam kampanye                                                  | tidak terpenuhi |
      | tidak diketahui apakah terlapor mempunyai peran dalam kampanye                                 | belum pasti     |

  Skenario konsep: Hadir, mengunggah, atau bersimpati bukan Pasal 494
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor memberi dukungan secara aktif
    Maka temuan PEM-494 tidak terpenuhi

    Contoh:
      | perbuatan            |
      | ikut kampanye        |
      | menghadiri deklarasi |
      | reaksi medsos        |
      | kampanye daring      |

  Skenario konsep: Pelaksana atau anggota tim yang berkampanye ikut serta dalam perannya
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 terpenuhi

    Contoh:
      | perbuatan            |
      | ikut kampanye        |
      | kampanye daring      |
      | memasang alat peraga |
      | kegiatan berpihak    |

  Skenario konsep: Kehadiran anggota tim ikut serta hanya bila disertai dukungan aktif
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan <dukungan>
    Maka temuan PEM-494 <hasil>

    Contoh:
      | perbuatan             | dukungan                                                | hasil           |
      | menghadiri deklarasi  | terlapor memberi dukungan secara aktif                  | terpenuhi       |
      | menghadiri deklarasi  | terlapor tidak memberi dukungan secara aktif            | tidak terpenuhi |
      | menghadiri deklarasi  | tidak diketahui apakah terlapor memberi dukungan secara aktif | belum pasti |
      | mendengar visi misi   | terlapor tidak memberi dukungan secara aktif            | tidak terpenuhi |
      | menjadi tuan rumah    | terlapor memberi dukungan secara aktif                  | terpenuhi       |
      | membuat materi        | terlapor memberi dukungan secara aktif                  | terpenuhi       |
      | reaksi medsos         | terlapor memberi dukungan secara aktif                  | tidak terpenuhi |

  Skenario konsep: Peran itu harus ada pada hari perbuatan dan bagi calon yang dituju
    Diketahui ada pencalonan caleg-2 berupa calon dprd
    Dan <peran>
    Ketika terlapor melakukan perbuatan kampanye daring terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 <hasil>

    Contoh:
      | peran                                                                                      | perbuatan        | hasil           |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 1 Januari 2024 sampai 31 Januari 2024  | 31 Desember 2023 | tidak terpenuhi |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 1 Januari 2024 sampai 31 Januari 2024  | 1 Januari 2024   | terpenuhi       |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 1 Januari 2024 sampai 31 Januari 2024  | 1 Februari 2024  | tidak terpenuhi |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 31 Maret 2024  | 11 Februari 2024 | tidak terpenuhi |
      | terlapor berperan sebagai tim kampanye caleg-2 dari 1 Januari 2024 sampai 31 Januari 2024  | 15 Januari 2024  | tidak terpenuhi |
      | terlapor berperan sebagai saksi kampanye caleg-1 dari 1 Januari 2024 sampai 31 Januari 2024 | 15 Januari 2024 | tidak terpenuhi |
      | tidak diketahui apakah terlapor mempunyai peran dalam kampanye                             | 15 Januari 2024  | belum pasti     |

  Skenario konsep: Subjek Pasal 494
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Tapi terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 <hasil>

    Contoh:
      | status         | hasil           |
      | pns            | terpenuhi       |
      | pppk           | terpenuhi       |
      | asn            | terpenuhi       |
      | tni            | terpenuhi       |
      | polri          | terpenuhi       |
      | kepala desa    | terpenuhi       |
      | perangkat desa | terpenuhi       |
      | anggota bpd    | terpenuhi       |
      | non asn        | tidak terpenuhi |
      | lainnya        | tidak terpenuhi |

  @OQ-C-25
  Skenario konsep: Kesengajaan sebelum 2 Januari 2026 diperselisihkan
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan <batin>
    Maka temuan PEM-494 <hasil>
    Dan di bawah bacaan OQ-C-25=tidak_perlu temuan PEM-494 terpenuhi

    Contoh:
      | batin                                                         | hasil       |
      | perbuatan itu dilakukan secara sengaja                        | terpenuhi   |
      | perbuatan itu dilakukan secara tidak sengaja                  | belum pasti |
      | tidak diketahui apakah perbuatan itu dilakukan secara sengaja | belum pasti |

  Skenario konsep: Perannya harus berlangsung dalam masa kampanye
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 1 November 2023 sampai 28 Februari 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 <hasil>

    Contoh:
      | perbuatan        | hasil           |
      | 27 November 2023 | tidak terpenuhi |
      | 28 November 2023 | terpenuhi       |
      | 29 November 2023 | terpenuhi       |
      | 10 Februari 2024 | terpenuhi       |
      | 11 Februari 2024 | tidak terpenuhi |

  Skenario: Peran yang berlangsung sebelum dan selama kampanye dinilai bagian demi bagian
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 20 November 2023 sampai 10 Februari 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu berlangsung dari 26 November 2023 sampai 30 November 2023
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 atas p1#1 tidak terpenuhi
    Dan temuan PEM-494 atas p1#2 terpenuhi

  Skenario: Pasal 494 tidak dipakai dalam Pilkada
    Diketahui terlapor berperan sebagai tim kampanye caleg-1 dari 25 September 2024 sampai 23 November 2024
    Tapi pemilihan adalah pilkada menurut kalender pilkada-2024
    Tapi ada pencalonan caleg-1 berupa pasangan calon
    Tapi penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-494 tidak terpenuhi
