# language: id
@ikrar
Fitur: Ikrar – hak pilih tetap ada, dukungan dilarang
  ASN tetap memilih di bilik suara pada hari pemungutan suara; menunjukkan dukungan sebelum dan selama kampanye dilarang.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor terdaftar sebagai pemilih
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @OK-VOTE
  Skenario: ASN memilih di bilik suara pada 27 November 2024
    Ketika terlapor melakukan perbuatan memilih terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan tempat perbuatan itu adalah lainnya
    Dan hasil perbuatan itu tidak dipublikasikan
    Maka masa perbuatan adalah hari pemungutan suara
    Dan perbuatan itu diizinkan oleh OK-VOTE
    Dan tidak ada temuan
    Dan jalur etik tidak direkomendasikan
    Dan jalur disiplin tidak direkomendasikan
    Dan jalur pidana tidak direkomendasikan

  @SKB22-E1 @SKB22-E2 @SKB22-E3 @SKB22-E4 @SKB22-E5
  Skenario konsep: Dukungan sebelum penetapan melanggar kode etik
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah komentar
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Maka masa perbuatan adalah pra kampanye
    Dan temuan <temuan> terpenuhi
    Dan jalur etik merekomendasikan tingkat moral

    Contoh:
      | perbuatan            | temuan   |
      | memasang alat peraga | SKB22-E1 |
      | kampanye daring      | SKB22-E2 |
      | menghadiri deklarasi | SKB22-E3 |
      | reaksi medsos        | SKB22-E4 |
      | mengunggah foto      | SKB22-E5 |

  @SKB22-D1 @SKB22-D2 @SKB22-D4 @SKB22-D6 @SKB22-D7
  Skenario konsep: Dukungan selama kampanye melanggar disiplin tingkat berat
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 November 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah komentar
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Maka masa perbuatan adalah masa kampanye
    Dan temuan <temuan> terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat

    Contoh:
      | perbuatan            | temuan   |
      | memasang alat peraga | SKB22-D1 |
      | kampanye daring      | SKB22-D2 |
      | menghadiri deklarasi | SKB22-D4 |
      | reaksi medsos        | SKB22-D6 |
      | mengunggah foto      | SKB22-D7 |
