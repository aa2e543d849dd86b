# language: id
@disiplin
Fitur: Pengulangan pelanggaran disiplin yang sifatnya sama
  PP 94/2021 Pasal 35 ayat (2): jenis hukumannya harus lebih berat dari hukuman disiplin terakhir. Kapan sifatnya sama
  diperselisihkan (OQ-A-35); sanksi moral bukan hukuman disiplin. Jenis yang tidak lebih berat disisihkan; yang terberat tetap ada.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @OQ-A-35
  Skenario konsep: Hukuman disiplin terdahulu atas pelanggaran yang sifatnya sama
    Diketahui <riwayat>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka jalur disiplin merekomendasikan tingkat berat
    Dan sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.1 dan berat.3
    Dan peringatan ALERT-PENGULANGAN <muncul>

    Contoh:
      | riwayat                                                                                                             | muncul       |
      | terlapor pernah dijatuhi hukuman sedang pada jalur disiplin pada 5 Mei 2023 atas pelanggaran yang sifatnya sama | muncul       |
      | terlapor pernah dijatuhi hukuman moral pada jalur etik pada 5 Mei 2023 atas pelanggaran yang sifatnya sama      | tidak muncul |
      | terlapor belum pernah dijatuhi hukuman                                                                              | tidak muncul |
      | tidak diketahui apakah terlapor pernah dijatuhi hukuman                                                             | muncul       |

  Skenario: Pengulangan menurut PP 94/2021 tidak berlaku bagi PPPK
    Diketahui terlapor pernah dijatuhi hukuman sedang pada jalur disiplin pada 5 Mei 2023 atas pelanggaran yang sifatnya sama
    Tapi terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka peringatan ALERT-PENGULANGAN tidak muncul

  @OQ-A-35
  Skenario konsep: Jenis yang tersisa menurut hukuman terakhir
    Diketahui terlapor tidak bertugas di perwakilan luar negeri
    Tapi terlapor menduduki jenjang jabatan administrator
    Dan <riwayat>
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <sanksi>

    Contoh:
      | riwayat                                                                                                                               | dampak     | sanksi                                                      |
      | terlapor belum pernah dijatuhi hukuman                                                                                               | unit kerja | ringan.1, ringan.2, dan ringan.3                            |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat ringan tanggal 5 Mei 2023      | unit kerja | ringan.2 dan ringan.3                                       |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-2 pada tingkat ringan tanggal 5 Mei 2023      | unit kerja | ringan.3                                                    |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-2 pada tingkat ringan tanggal 5 Mei 2023      | instansi   | sedang_transisi.1, sedang_transisi.2, dan sedang_transisi.3 |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat sedang tanggal 5 Mei 2023      | instansi   | sedang_transisi.2 dan sedang_transisi.3                     |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-2 pada tingkat sedang tanggal 5 Mei 2023      | instansi   | sedang_transisi.3                                           |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-3 pada tingkat sedang tanggal 5 Mei 2023      | negara     | berat.1, berat.2, dan berat.3                               |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat berat tanggal 5 Mei 2023       | negara     | berat.2 dan berat.3                                         |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-2 pada tingkat berat tanggal 5 Mei 2023       | negara     | berat.3                                                     |
      | hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat berat tanggal 11 Oktober 2024  | negara     | berat.1, berat.2, dan berat.3                               |
      | terlapor pernah dijatuhi hukuman disiplin berat pada 5 Mei 2023 atas pelanggaran yang sifatnya lain                                  | negara     | berat.1, berat.2, dan berat.3                               |

  @OQ-A-35
  Skenario: Riwayat yang belum diketahui menjadi pertanyaan
    Diketahui tidak diketahui apakah terlapor pernah dijatuhi hukuman
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka pertanyaan tentang hukuman terdahulu diajukan
    Dan peringatan ALERT-PENGULANGAN muncul
