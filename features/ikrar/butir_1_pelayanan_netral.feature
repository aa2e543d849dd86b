# language: id
@ikrar
Fitur: Ikrar butir 1 – menjaga netralitas dalam pelayanan publik sebelum, selama, dan sesudah pemilihan
  Butir pertama ikrar netralitas: prinsip netralitas ditegakkan dalam pelayanan publik sebelum, selama, dan sesudah
  pemilihan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jabatan terlapor adalah camat
    Dan terlapor bukan penjabat kepala daerah
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @PP94-3e
  Skenario konsep: Membedakan layanan melanggar kewajiban, kapan pun
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan dampak negatif perbuatan itu mengenai instansi
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Maka masa perbuatan adalah <masa>
    Dan temuan PP94-3e terpenuhi
    Dan tingkat temuan PP94-3e adalah sedang

    Contoh:
      | kapan   | perbuatan         | masa                   |
      | sebelum | 1 Agustus 2024    | pra kampanye           |
      | selama  | 10 Oktober 2024   | masa kampanye          |
      | selama  | 27 November 2024  | hari pemungutan suara  |
      | sesudah | 5 Desember 2024   | pasca pemungutan suara |

  @SKB22-D12 @PP94-n5
  Skenario konsep: Layanan yang merugikan pendukung satu pasangan calon
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu merugikan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan SKB22-D12 <d12>
    Dan temuan PP94-n5 <d12>
    Dan menurut posisi bawaan temuan PILK-188-A <pidana>

    Contoh:
      | kapan   | perbuatan        | d12         | pidana          |
      | sebelum | 1 September 2024 | belum pasti | tidak terpenuhi |
      | selama  | 10 Oktober 2024  | terpenuhi   | terpenuhi       |
      | sesudah | 5 Desember 2024  | terpenuhi   | belum pasti     |

  Skenario: Jalan bagi layanan yang berpihak selama kampanye
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu merugikan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka jalur disiplin merekomendasikan tingkat berat
    Dan jalur disiplin melalui keadaan tim_pemeriksa
    Dan jalur disiplin berakhir pada keadaan keputusan
    Dan pejabat yang berwenang pada jalur disiplin adalah ppk
    Dan jalur pidana merekomendasikan tingkat pidana

  Skenario konsep: Melayani semua orang dalam tugas bukan pelanggaran
    Ketika terlapor melakukan perbuatan tugas resmi tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Maka tidak ada temuan

    Contoh:
      | kapan   | perbuatan       |
      | sebelum | 1 Agustus 2024  |
      | selama  | 10 Oktober 2024 |
      | sesudah | 5 Desember 2024 |

  @PILK-188-C
  Skenario: Penjabat bupati memakai program pemerintah untuk satu pasangan sebelum penetapan
    Diketahui masa jabatan kepala daerah itu dimulai pada 24 September 2023
    Tapi terlapor adalah penjabat kepala daerah
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Juli 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-188-C terpenuhi
    Dan temuan PILK-188-A tidak terpenuhi
    Dan jalur pidana merekomendasikan tingkat pidana
