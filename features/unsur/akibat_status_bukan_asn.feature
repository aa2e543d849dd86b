# language: id
@unsur
Fitur: Unsur demi unsur – Status di luar hukum ASN
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: STATUS-DESA menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                   |
      | kepala desa        | 14 Januari 2014 | ALERT-STATUS-DESA tidak |
      | kepala desa        | 15 Januari 2014 | ALERT-STATUS-DESA       |
      | kepala desa        | 16 Januari 2014 | ALERT-STATUS-DESA       |
      | cpns               | 15 Januari 2014 | ALERT-STATUS-DESA tidak |

  Skenario konsep: STATUS-KEPALA-DAERAH menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                            |
      | kepala daerah      | 14 Januari 2014 | ALERT-STATUS-KEPALA-DAERAH tidak |
      | kepala daerah      | 15 Januari 2014 | ALERT-STATUS-KEPALA-DAERAH       |
      | kepala daerah      | 16 Januari 2014 | ALERT-STATUS-KEPALA-DAERAH       |
      | cpns               | 15 Januari 2014 | ALERT-STATUS-KEPALA-DAERAH tidak |

  Skenario: STATUS-KEPALA-DAERAH, peringatan ALERT-STATUS-KEPALA-DAERAH tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka peringatan ALERT-STATUS-KEPALA-DAERAH tidak muncul

  Skenario konsep: STATUS-PEJABAT menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus <status_kepegawaian>
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                      |
      | pejabat negara     | 14 Januari 2014 | ALERT-STATUS-PEJABAT tidak |
      | pejabat negara     | 15 Januari 2014 | ALERT-STATUS-PEJABAT       |
      | pejabat negara     | 16 Januari 2014 | ALERT-STATUS-PEJABAT       |
      | cpns               | 15 Januari 2014 | ALERT-STATUS-PEJABAT tidak |

  Skenario: STATUS-PEJABAT, peringatan ALERT-STATUS-PEJABAT tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka peringatan ALERT-STATUS-PEJABAT tidak muncul

  Skenario konsep: STATUS-TNI-POLRI menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                        |
      | tni                | 14 Januari 2014 | ALERT-STATUS-TNI-POLRI tidak |
      | tni                | 15 Januari 2014 | ALERT-STATUS-TNI-POLRI       |
      | tni                | 16 Januari 2014 | ALERT-STATUS-TNI-POLRI       |
      | cpns               | 15 Januari 2014 | ALERT-STATUS-TNI-POLRI tidak |

  Skenario: STATUS-TNI-POLRI, peringatan ALERT-STATUS-TNI-POLRI tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka peringatan ALERT-STATUS-TNI-POLRI tidak muncul

  Skenario konsep: STATUS-LAIN menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                   |
      | lainnya            | 14 Januari 2014 | ALERT-STATUS-LAIN tidak |
      | lainnya            | 15 Januari 2014 | ALERT-STATUS-LAIN       |
      | lainnya            | 16 Januari 2014 | ALERT-STATUS-LAIN       |
      | cpns               | 15 Januari 2014 | ALERT-STATUS-LAIN tidak |

  Skenario: STATUS-LAIN, peringatan ALERT-STATUS-LAIN tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka peringatan ALERT-STATUS-LAIN tidak muncul

  Skenario konsep: STATUS-NON-ASN-LAMA menurut status kepegawaian dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | status_kepegawaian | hari_perbuatan  | hasil                    |
      | non asn            | 14 Januari 2014 | ALERT-NON-ASN-LAMA tidak |
      | non asn            | 15 Januari 2014 | ALERT-NON-ASN-LAMA       |
      | non asn            | 16 Januari 2014 | ALERT-NON-ASN-LAMA       |
      | cpns               | 15 Januari 2014 | ALERT-NON-ASN-LAMA tidak |

  Skenario: STATUS-NON-ASN-LAMA, peringatan ALERT-NON-ASN-LAMA tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan tidak menghukum tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka peringatan ALERT-NON-ASN-LAMA tidak muncul
