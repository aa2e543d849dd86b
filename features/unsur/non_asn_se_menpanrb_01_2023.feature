# language: id
@unsur
Fitur: Unsur demi unsur – Netralitas pegawai non-ASN (SE Menpan-RB 01/2023)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: SE01-NETRAL menurut perbuatan dan akibat perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus non asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 8 Oktober 2024
    Dan perbuatan itu <akibat_perbuatan> pihak yang dituju
    Maka temuan SE01-NETRAL terpenuhi

    Contoh:
      | perbuatan             | akibat_perbuatan |
      | dukungan ktp          | menguntungkan    |
      | pengerahan asn        | menguntungkan    |
      | penggunaan fasilitas  | menguntungkan    |
      | penggunaan program    | menguntungkan    |
      | memberi imbalan       | menguntungkan    |
      | membuat materi        | menguntungkan    |
      | menjadi tuan rumah    | menguntungkan    |
      | menjadi saksi         | menguntungkan    |
      | mengerahkan bukan asn | menguntungkan    |
      | diskriminasi layanan  | menguntungkan    |
      | lainnya               | menguntungkan    |
      | reaksi medsos         | menguntungkan    |
      | pendekatan partai     | menguntungkan    |
      | pendekatan masyarakat | menguntungkan    |
      | dukungan ktp          | merugikan        |

  Skenario konsep: SE01-NETRAL menurut status kepegawaian dan perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Januari 2023
    Maka temuan SE01-NETRAL <hasil>

    Contoh:
      | status_kepegawaian | perbuatan            | hasil           |
      | non asn            | menghadiri deklarasi | belum pasti     |
      | non asn            | ikut kampanye        | belum pasti     |
      | non asn            | menemui calon        | belum pasti     |
      | non asn            | berpose              | belum pasti     |
      | cpns               | kampanye daring      | tidak terpenuhi |

  Skenario: SE01-NETRAL, belum pasti
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus non asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Januari 2023
    Maka temuan SE01-NETRAL belum pasti
    Dan pertanyaan tentang dukungan aktif diajukan

  Skenario: SE01-NETRAL, terpenuhi
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus non asn
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Januari 2023
    Maka temuan SE01-NETRAL terpenuhi

  Skenario konsep: SE01-PARTAI menurut status kepegawaian, bukti keanggotaan partai, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus <status_kepegawaian>
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah <bukti_keanggotaan_partai>
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka <hasil>

    Contoh:
      | status_kepegawaian | bukti_keanggotaan_partai | hari_perbuatan | hasil                                                             |
      | non asn            | kta                      | 2 Januari 2023 | temuan SE01-PARTAI tidak terpenuhi                                |
      | non asn            | kta                      | 3 Januari 2023 | temuan SE01-PARTAI terpenuhi                                      |
      | non asn            | kta                      | 4 Januari 2023 | temuan SE01-PARTAI terpenuhi                                      |
      | cpns               | kta                      | 3 Januari 2023 | temuan SE01-PARTAI tidak terpenuhi                                |
      | non asn            | pernyataan               | 3 Januari 2023 | temuan SE01-PARTAI terpenuhi                                      |
      | non asn            | sipol                    | 3 Januari 2023 | di bawah bacaan OQ-A-28=daftar_cukup temuan SE01-PARTAI terpenuhi |

  Skenario: SE01-PARTAI, terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus non asn
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah surat keputusan
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Januari 2023
    Maka temuan SE01-PARTAI terpenuhi
    Dan tingkat temuan SE01-PARTAI adalah menurut instansi

  Skenario: SE01-PARTAI, terpenuhi (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan terlapor berstatus non asn
    Dan kedudukan terlapor di partai politik adalah anggota
    Dan bukti keanggotaan partai adalah kta
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Januari 2023
    Maka temuan SE01-PARTAI terpenuhi
