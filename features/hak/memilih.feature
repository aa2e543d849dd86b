# language: id
@hak @OK-VOTE
Fitur: Hak memilih
  ASN tetap berhak memilih; yang menjadi batas adalah kerahasiaan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor terdaftar sebagai pemilih
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  Skenario: PNS memilih secara rahasia di bilik suara
    Ketika terlapor melakukan perbuatan memilih terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan hasil perbuatan itu tidak dipublikasikan
    Maka masa perbuatan adalah hari pemungutan suara
    Dan perbuatan itu diizinkan oleh OK-VOTE
    Dan tidak ada temuan

  Skenario konsep: Pilihan yang dipublikasikan tidak tercakup hak memilih
    Ketika terlapor melakukan perbuatan memilih terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan <publikasi>
    Dan perbuatan itu bertujuan memberi dukungan
    Maka perbuatan itu tidak diizinkan oleh OK-VOTE
    Dan temuan SKB22-D13 <hasil>

    Contoh:
      | publikasi                                                     | hasil       |
      | hasil perbuatan itu dipublikasikan                            | terpenuhi   |
      | tidak diketahui apakah hasil perbuatan itu dipublikasikan     | belum pasti |

  Skenario: Hak memilih menggugurkan D13
    Ketika terlapor melakukan perbuatan memilih terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan hasil perbuatan itu tidak dipublikasikan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SKB22-D13 digugurkan oleh OK-VOTE
