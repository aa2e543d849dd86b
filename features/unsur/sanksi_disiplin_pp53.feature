# language: id
@unsur
Fitur: Unsur demi unsur – sanctions/disiplin-pp53.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: ringan_pp53.1 menurut status kepegawaian
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | hasil                                                                                                                                                                                                                                                                                                                                     |
      | pns                | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |
      | cpns               | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, berat.3, calon_pns.berhenti_sedang, dan calon_pns.berhenti_berat |

  Skenario: ringan_pp53.1, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap caleg-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, berat.1, berat.2, dan berat.3

  Skenario konsep: ringan_pp53.2 menurut status kepegawaian
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | hasil                                                                                                                                                                                                                                                                                                                                     |
      | pns                | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |
      | cpns               | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, berat.3, calon_pns.berhenti_sedang, dan calon_pns.berhenti_berat |

  Skenario: ringan_pp53.2, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap caleg-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, berat.1, berat.2, dan berat.3

  Skenario konsep: ringan_pp53.3 menurut status kepegawaian
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | hasil                                                                                                                                                                                                                                                                                                                                     |
      | pns                | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |
      | cpns               | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, berat.3, calon_pns.berhenti_sedang, dan calon_pns.berhenti_berat |

  Skenario: ringan_pp53.3, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap caleg-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, berat.1, berat.2, dan berat.3

  Skenario: sedang_pp53.1, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario: sedang_pp53.1, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario: sedang_pp53.1, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 7 Maret 2017
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat

  Skenario: sedang_pp53.2, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario: sedang_pp53.2, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario: sedang_pp53.2, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 7 Maret 2017
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat

  Skenario: sedang_pp53.3, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario: sedang_pp53.3, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario: sedang_pp53.3, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 7 Maret 2017
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat.1, berat.2, berat.3, dan calon_pns.berhenti_berat

  Skenario: berat_pp53.1, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario konsep: berat_pp53.1 menurut status kepegawaian
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | hasil                                                                                                                                                                                                                                                          |
      | pns                | sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |
      | cpns               | sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, calon_pns.berhenti_sedang, calon_pns.berhenti_berat, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3 |

  Skenario: berat_pp53.3, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario: berat_pp53.3, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario konsep: berat_pp53.3 menurut status kepegawaian dan jenjang jabatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | hasil                                                                                                                                                                                                                                                                                                                                     |
      | cpns               | jpt utama       | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, berat.3, calon_pns.berhenti_sedang, dan calon_pns.berhenti_berat |
      | pns                | jpt madya       | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |
      | pns                | pengawas        | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |
      | pns                | fungsional      | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |

  Skenario: berat_pp53.3, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, berat.1, berat.2, dan berat.3
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pemilihan adalah pilkada menurut kalender pilkada-2015
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, berat.1, berat.2, dan berat.3

  Skenario: berat_pp53.2, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario: berat_pp53.2, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario konsep: berat_pp53.2 menurut status kepegawaian dan jenjang jabatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | hasil                                                                                                                                                                                                                                                                                                                                     |
      | cpns               | jpt utama       | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, berat.3, calon_pns.berhenti_sedang, dan calon_pns.berhenti_berat |
      | pns                | jpt madya       | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |
      | pns                | pengawas        | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |
      | pns                | fungsional      | ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |

  Skenario: berat_pp53.2, sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, berat.1, berat.2, dan berat.3
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pemilihan adalah pilkada menurut kalender pilkada-2015
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, berat.1, berat.2, dan berat.3

  Skenario: berat_pp53.5, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario konsep: berat_pp53.5 menurut status kepegawaian
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | hasil                                                                                                                                                                                                                                                          |
      | pns                | sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |
      | cpns               | sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, calon_pns.berhenti_sedang, calon_pns.berhenti_berat, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3 |

  Skenario: berat_pp53.4, sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah ringan_pp53.1, ringan_pp53.2, ringan_pp53.3, sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, ringan.1, ringan.2, ringan.3, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3

  Skenario konsep: berat_pp53.4 menurut status kepegawaian
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2020
    Dan perkara dinilai menurut pengetahuan per 1 Oktober 2021
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka sanksi yang dapat dijatuhkan pada jalur disiplin adalah <hasil>

    Contoh:
      | status_kepegawaian | hasil                                                                                                                                                                                                                                                          |
      | pns                | sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3                                                      |
      | cpns               | sedang_pp53.1, sedang_pp53.2, sedang_pp53.3, berat_pp53.1, berat_pp53.2, berat_pp53.3, berat_pp53.4, berat_pp53.5, calon_pns.berhenti_sedang, calon_pns.berhenti_berat, sedang_transisi.1, sedang_transisi.2, sedang_transisi.3, berat.1, berat.2, dan berat.3 |
