# language: id
@disiplin
Fitur: Pengulangan pelanggaran disiplin yang sifatnya sama
  PP 94/2021 Pasal 35 ayat (2): jenis hukumannya harus lebih berat dari hukuman disiplin terakhir. Kapan sifatnya sama
  diperselisihkan (OQ-A-35); sanksi moral bukan hukuman disiplin. Versi ini memperingatkan, jenisnya tidak disisihkan.

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
