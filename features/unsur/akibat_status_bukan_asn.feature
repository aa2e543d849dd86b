# language: id
@unsur
Fitur: Unsur demi unsur – Status di luar hukum ASN
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: STATUS-DESA menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus kepala desa
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan  | hasil                   |
      | 14 Januari 2014 | ALERT-STATUS-DESA tidak |
      | 15 Januari 2014 | ALERT-STATUS-DESA       |
      | 16 Januari 2014 | ALERT-STATUS-DESA       |

  Skenario konsep: STATUS-KEPALA-DAERAH menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus kepala daerah
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan  | hasil                            |
      | 14 Januari 2014 | ALERT-STATUS-KEPALA-DAERAH tidak |
      | 15 Januari 2014 | ALERT-STATUS-KEPALA-DAERAH       |
      | 16 Januari 2014 | ALERT-STATUS-KEPALA-DAERAH       |

  Skenario konsep: STATUS-PEJABAT menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pejabat negara
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan  | hasil                      |
      | 14 Januari 2014 | ALERT-STATUS-PEJABAT tidak |
      | 15 Januari 2014 | ALERT-STATUS-PEJABAT       |
      | 16 Januari 2014 | ALERT-STATUS-PEJABAT       |

  Skenario konsep: STATUS-TNI-POLRI menurut hari perbuatan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus tni
    Dan ada pencalonan caleg-1 berupa calon dprd
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap caleg-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan  | hasil                        |
      | 14 Januari 2014 | ALERT-STATUS-TNI-POLRI tidak |
      | 15 Januari 2014 | ALERT-STATUS-TNI-POLRI       |
      | 16 Januari 2014 | ALERT-STATUS-TNI-POLRI       |

  Skenario konsep: STATUS-LAIN menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus lainnya
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan  | hasil                   |
      | 14 Januari 2014 | ALERT-STATUS-LAIN tidak |
      | 15 Januari 2014 | ALERT-STATUS-LAIN       |
      | 16 Januari 2014 | ALERT-STATUS-LAIN       |

  Skenario konsep: STATUS-NON-ASN-LAMA menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus non asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan <hasil> muncul

    Contoh:
      | hari_perbuatan  | hasil                    |
      | 14 Januari 2014 | ALERT-NON-ASN-LAMA tidak |
      | 15 Januari 2014 | ALERT-NON-ASN-LAMA       |
      | 16 Januari 2014 | ALERT-NON-ASN-LAMA       |
