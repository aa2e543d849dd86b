# language: id
@unsur
Fitur: Unsur demi unsur – Perbuatan yang dibolehkan menurut PP 53/2010
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: OK53-LISTEN menurut hari penilaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka perbuatan <hasil> diizinkan oleh OK53-LISTEN

    Contoh:
      | hari_penilaian | hari_perbuatan   | hasil     |
      | 30 Juni 2021   | 5 Juni 2010      | itu tidak |
      | 30 Juni 2021   | 6 Juni 2010      | itu       |
      | 30 Juni 2021   | 7 Juni 2010      | itu       |
      | 1 Oktober 2021 | 30 Agustus 2021  | itu       |
      | 1 Oktober 2021 | 31 Agustus 2021  | itu tidak |
      | 1 Oktober 2021 | 1 September 2021 | itu tidak |

  Skenario: OK53-LISTEN, perbuatan itu diizinkan oleh OK53-LISTEN
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pilkada menurut kalender pilkada-2018
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Februari 2018
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka perbuatan itu diizinkan oleh OK53-LISTEN

  Skenario konsep: OK53-DUTY menurut hari penilaian, perbuatan, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per <hari_penilaian>
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Maka <hasil>

    Contoh:
      | hari_penilaian | perbuatan           | hari_perbuatan   | hasil                                        |
      | 30 Juni 2021   | tugas resmi         | 5 Juni 2010      | perbuatan itu tidak diizinkan oleh OK53-DUTY |
      | 30 Juni 2021   | tugas resmi         | 6 Juni 2010      | perbuatan itu diizinkan oleh OK53-DUTY       |
      | 30 Juni 2021   | tugas resmi         | 7 Juni 2010      | perbuatan itu diizinkan oleh OK53-DUTY       |
      | 1 Oktober 2021 | tugas resmi         | 30 Agustus 2021  | perbuatan itu diizinkan oleh OK53-DUTY       |
      | 1 Oktober 2021 | tugas resmi         | 31 Agustus 2021  | perbuatan itu tidak diizinkan oleh OK53-DUTY |
      | 1 Oktober 2021 | tugas resmi         | 1 September 2021 | perbuatan itu tidak diizinkan oleh OK53-DUTY |
      | 30 Juni 2021   | mendengar visi misi | 1 Oktober 2020   | temuan PP53-15a belum pasti                  |
      | 30 Juni 2021   | mendengar visi misi | 1 Oktober 2020   | temuan PP53-15b tidak terpenuhi              |

  Skenario konsep: OK53-DUTY menurut hari perbuatan, simbol keberpihakan, dan atribut yang dipakai
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tugas resmi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan <simbol_keberpihakan>
    Dan <atribut_yang_dipakai>
    Maka <hasil>

    Contoh:
      | hari_perbuatan | simbol_keberpihakan                            | atribut_yang_dipakai                   | hasil                                        |
      | 1 Oktober 2020 | terlapor menunjukkan simbol keberpihakan       | terlapor tidak memakai atribut apa pun | perbuatan itu tidak diizinkan oleh OK53-DUTY |
      | 6 Juni 2010    | terlapor tidak menunjukkan simbol keberpihakan | terlapor memakai atribut calon         | peringatan ALERT-TANPA-ATURAN muncul         |

  Skenario: OK53-DUTY, perbuatan itu diizinkan oleh OK53-DUTY
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menemui calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Dan terlapor hadir dengan surat tugas
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Maka perbuatan itu diizinkan oleh OK53-DUTY
