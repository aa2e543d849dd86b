# language: id
@unsur
Fitur: Unsur demi unsur – Perbuatan yang tetap dibolehkan menurut PP 94/2021
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: OK-VOTE menurut kalender, jenis, dan hari perbuatan
    Diketahui <kalender>
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan memilih terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan hasil perbuatan itu tidak dipublikasikan
    Maka <hasil>

    Contoh:
      | kalender                                               | jenis                   | hari_perbuatan   | hasil                                      |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 30 Agustus 2021  | perbuatan itu tidak diizinkan oleh OK-VOTE |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 31 Agustus 2021  | perbuatan itu diizinkan oleh OK-VOTE       |
      | pemilihan adalah pilkada menurut kalender pilkada-2024 | pasangan calon          | 1 September 2021 | perbuatan itu diizinkan oleh OK-VOTE       |
      | pemilihan adalah pemilu menurut kalender pemilu-2024   | pasangan calon presiden | 31 Agustus 2021  | peringatan ALERT-TANPA-ATURAN tidak muncul |

  Skenario konsep: OK-LISTEN menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus non asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan bacaan OQ-A-2 ditetapkan pada posisi diperbolehkan
    Ketika terlapor melakukan perbuatan mendengar visi misi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan terlapor tidak memakai atribut apa pun
    Dan terlapor tidak mengerahkan ASN lain
    Dan terlapor tidak memakai fasilitas negara
    Maka perbuatan <hasil> diizinkan oleh OK-LISTEN

    Contoh:
      | hari_perbuatan   | hasil     |
      | 30 Agustus 2021  | itu tidak |
      | 31 Agustus 2021  | itu       |
      | 1 September 2021 | itu       |

  Skenario: OK-LISTEN, pertanyaan tentang pengerahan ASN lain diajukan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 30 September 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 29 September 2021
    Ketika terlapor melakukan perbuatan ikut kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka pertanyaan tentang pengerahan ASN lain diajukan
