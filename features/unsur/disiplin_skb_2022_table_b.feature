# language: id
@unsur
Fitur: Unsur demi unsur – Lampiran SKB 22 September 2022, tabel pelanggaran disiplin
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: SKB22-D13 menurut perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan terlapor memberi dukungan secara aktif
    Maka temuan SKB22-D13 terpenuhi

    Contoh:
      | perbuatan                         |
      | keterangan palsu data pemilih     |
      | pemalsuan daftar pemilih          |
      | menghilangkan hak pilih           |
      | menghalangi pendaftaran pemilih   |
      | mengaku pemilih lain              |
      | memilih lebih sekali              |
      | memilih tanpa hak                 |
      | menyuruh memilih tanpa hak        |
      | menggagalkan pemungutan suara     |
      | mengubah hasil suara              |
      | menggagalkan pleno                |
      | mendampingi pemilih               |
      | membuka pilihan pemilih           |
      | menghilangkan hak calon           |
      | meloloskan calon                  |
      | keterangan palsu pencalonan       |
      | keterangan palsu dukungan         |
      | menggunakan dokumen palsu         |
      | merusak sistem penghitungan       |
      | menghalangi penyelenggara         |
      | dana kampanye                     |
      | laporan dana kampanye             |
      | imbalan pencalonan                |
      | menghilangkan catatan suara       |
      | survei masa tenang                |
      | dukungan dpd curang               |
      | mempersoalkan dasar negara        |
      | mengganggu ketertiban             |
      | menganjurkan kudeta               |
      | laporan palsu                     |
      | tidak menindaklanjuti rekomendasi |

  Skenario konsep: SKB22-D13 menurut perbuatan (2)
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan hasil perbuatan itu dipublikasikan
    Dan perbuatan itu bertujuan memberi dukungan
    Maka temuan SKB22-D13 terpenuhi

    Contoh:
      | perbuatan             |
      | dukungan ktp          |
      | pendekatan partai     |
      | pendekatan masyarakat |
