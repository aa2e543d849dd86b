# language: id
@ikrar
Fitur: Ikrar butir 2, 3, dan 4 dalam Pemilu dan menurut hukum pidana umum
  Dalam Pemilu kebanyakan larangan hanya mengenai pelaksana, peserta, dan tim kampanye; bagi ASN tanpa peran tinggal pasal untuk setiap
  orang, UU ITE, dan KUHP. Disiplin dan etik selalu dinilai tersendiri.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023

  @PEM-498
  Skenario: Butir 2: atasan menahan bawahan sehingga tidak dapat memilih
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-498 terpenuhi
    Dan jalur pidana merekomendasikan tingkat pidana

  @PEM-531
  Skenario: Butir 2: mengancam pemilih dengan kekerasan di tempat pemungutan suara
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan korban perbuatan itu adalah pemilih
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan yang diancamkan adalah kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-531 terpenuhi
    Dan temuan PEM-521 tidak terpenuhi

  @PEM-511
  Skenario: Butir 2: memakai kekuasaan jabatan untuk menghalangi pendaftaran pemilih
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Maret 2023
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-511 terpenuhi

  @OQ-C-24
  Skenario: Butir 2: camat menekan staf demi calon legislatif tanpa kekerasan
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan intimidasi terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan perbuatan itu disertai ancaman
    Dan yang diancamkan adalah lainnya
    Dan isi itu tidak ditujukan secara pribadi
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan korban perbuatan itu adalah bawahan
    Dan korban itu bawahan terlapor
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Dan perbuatan itu dilakukan secara sengaja
    Maka tidak ada temuan pada jalur pidana
    Dan menurut posisi bawaan temuan PP94-n5 terpenuhi
    Dan peringatan ALERT-CELAH-282-283 muncul

  @ITE-29-B
  Skenario: Butir 2: ancaman lewat grup percakapan kepada seorang staf
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan intimidasi terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2020
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-29-B terpenuhi
    Dan peringatan ALERT-DI-LUAR-GAKKUMDU muncul

  @ITE-28-2-C @PEM-521
  Skenario konsep: Butir 3: ujaran kebencian; anggota tim juga terkena larangan kampanye
    Diketahui <peran>
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu berisi hasutan
    Dan <akibat>
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan ITE-28-2-C <ite>
    Dan temuan PEM-521 <pemilu>
    Dan peringatan ALERT-ATURAN-KHUSUS muncul

    Contoh:
      | peran                                                                                        | akibat                                                                  | ite         | pemilu          |
      | terlapor tidak mempunyai peran dalam kampanye                                                | ujaran itu menimbulkan kebencian atau permusuhan                        | terpenuhi   | tidak terpenuhi |
      | terlapor berperan sebagai tim kampanye caleg-1 dari 28 November 2023 sampai 14 Februari 2024 | ujaran itu menimbulkan kebencian atau permusuhan                        | terpenuhi   | terpenuhi       |
      | terlapor tidak mempunyai peran dalam kampanye                                                | tidak diketahui apakah ujaran itu menimbulkan kebencian atau permusuhan | belum pasti | tidak terpenuhi |

  Skenario: Butir 3: berita bohong tanpa kerusuhan fisik tetap pelanggaran disiplin
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan berita bohong terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu tidak menimbulkan kerusuhan fisik
    Dan perbuatan itu merugikan pihak yang dituju
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Dan perbuatan itu dilakukan secara sengaja
    Maka tidak ada temuan pada jalur pidana
    Dan temuan PP94-3f terpenuhi

  @PEM-515 @PEM-523(3)
  Skenario: Butir 4: membagikan uang pada hari pemungutan suara
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 14 Februari 2024
    Dan imbalan itu berupa uang
    Dan penerima imbalan itu adalah pemilih
    Dan penerima imbalan itu bukan peserta kampanye
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka menurut posisi bawaan temuan PEM-515 terpenuhi
    Dan menurut posisi bawaan temuan PEM-523(3) terpenuhi
    Dan temuan PEM-523(1) tidak terpenuhi

  Skenario: Butir 4: menerima uang karena jabatan pada Pemilu
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap caleg-1
    Dan perbuatan itu terjadi pada 15 Januari 2024
    Dan imbalan itu berupa uang
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka tidak ada temuan pada jalur pidana
    Dan temuan PP94-5k terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan peringatan ALERT-KORUPSI-SEBELUM-2026 muncul

  @KUHP-606(2)
  Skenario: Butir 4: menerima hadiah karena jabatan sejak KUHP baru
    Diketahui terlapor tidak mempunyai peran dalam kampanye
    Tapi perkara dinilai menurut pengetahuan per 30 Juni 2026
    Ketika terlapor melakukan perbuatan menerima imbalan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Februari 2026
    Dan imbalan itu berupa uang
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-606(2) terpenuhi
    Dan temuan PP94-5k terpenuhi
