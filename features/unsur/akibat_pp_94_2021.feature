# language: id
@unsur
Fitur: Unsur demi unsur – Akibat hasil jalur disiplin (PP 94/2021)
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario: bukan_lebih_berat_ringan_2, pertanyaan tentang tingkat instansi tidak diajukan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat sedang tanggal 5 Mei 2019
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pertanyaan tentang tingkat instansi tidak diajukan

  Skenario: bukan_lebih_berat_ringan_3, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-3 pada tingkat ringan tanggal 5 Mei 2019
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario: bukan_lebih_berat_sedang_1, peringatan ALERT-PENGULANGAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor pernah dijatuhi hukuman disiplin ringan pada 5 Mei 2019 atas pelanggaran yang sifatnya lain
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka peringatan ALERT-PENGULANGAN tidak muncul

  Skenario: bukan_lebih_berat_sedang_2, pertanyaan tentang tingkat instansi tidak diajukan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat berat tanggal 5 Mei 2019
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pertanyaan tentang tingkat instansi tidak diajukan

  Skenario: bukan_lebih_berat_berat_2, temuan PP94-3e terpenuhi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan hukuman disiplin terdahulu terlapor atas pelanggaran yang sifatnya sama adalah jenis ke-1 pada tingkat ptdh tanggal 5 Mei 2019
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai negara
    Maka temuan PP94-3e terpenuhi

  Skenario konsep: KONS-PERALIHAN-PEMERIKSAAN menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan   | hasil                             |
      | 30 Agustus 2021  | ALERT-PERALIHAN-PEMERIKSAAN       |
      | 31 Agustus 2021  | ALERT-PERALIHAN-PEMERIKSAAN tidak |
      | 1 September 2021 | ALERT-PERALIHAN-PEMERIKSAAN tidak |

  Skenario: KONS-PERALIHAN-PEMERIKSAAN, peringatan ALERT-PERALIHAN-PEMERIKSAAN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap paslon-1
    Dan perbuatan itu terjadi pada satu saat antara 30 Agustus 2021 dan 31 Agustus 2021
    Dan pemeriksaan disiplin dilakukan pada 1 Januari 2024
    Maka peringatan ALERT-PERALIHAN-PEMERIKSAAN tidak muncul

  Skenario konsep: KONS-SEDANG menurut hari penetapan dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada <hari_penetapan>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_penetapan | hari_perbuatan   | hasil                       |
      | 31 Juli 2021   | 30 Agustus 2021  | ALERT-SEDANG-TRANSISI       |
      | 1 Agustus 2021 | 31 Agustus 2021  | ALERT-SEDANG-TRANSISI tidak |
      | 2 Agustus 2021 | 1 September 2021 | ALERT-SEDANG-TRANSISI tidak |

  Skenario konsep: UU5-87(3) menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap partai-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-LABEL-PEMBERHENTIAN-UU5 muncul

    Contoh:
      | hari_perbuatan   |
      | 30 Agustus 2021  |
      | 31 Agustus 2021  |
      | 1 September 2021 |

  Skenario konsep: KONS-WAJIB-PERIKSA menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan   | hasil                     |
      | 30 Agustus 2021  | ALERT-WAJIB-PERIKSA tidak |
      | 31 Agustus 2021  | ALERT-WAJIB-PERIKSA       |
      | 1 September 2021 | ALERT-WAJIB-PERIKSA       |

  Skenario konsep: PP94-REPEAT menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor pernah dijatuhi hukuman sedang pada jalur disiplin pada 5 Mei 2023 atas pelanggaran yang sifatnya sama
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-PENGULANGAN tidak muncul

    Contoh:
      | hari_perbuatan   |
      | 30 Agustus 2021  |
      | 31 Agustus 2021  |
      | 1 September 2021 |

  Skenario konsep: PP94-CONC menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pembiaran atasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan   | hasil              |
      | 30 Agustus 2021  | ALERT-MUTASI tidak |
      | 31 Agustus 2021  | ALERT-MUTASI       |
      | 1 September 2021 | ALERT-MUTASI       |

  Skenario konsep: PP94-PIDANA menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-DISIPLIN-DAN-PIDANA tidak muncul

    Contoh:
      | hari_perbuatan   |
      | 30 Agustus 2021  |
      | 31 Agustus 2021  |
      | 1 September 2021 |

  Skenario konsep: PP94-TANPA-JENJANG menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-PEJABAT-TANPA-JENJANG tidak muncul

    Contoh:
      | hari_perbuatan   |
      | 30 Agustus 2021  |
      | 31 Agustus 2021  |
      | 1 September 2021 |
