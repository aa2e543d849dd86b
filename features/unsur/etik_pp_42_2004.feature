# language: id
@unsur
Fitur: Unsur demi unsur – Kode etik pegawai negeri sipil menurut PP 42/2004
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: PP42-15 menurut hari perbuatan
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-MKE-SYARAT tidak muncul

    Contoh:
      | hari_perbuatan  |
      | 17 Oktober 2004 |
      | 18 Oktober 2004 |
      | 19 Oktober 2004 |

  Skenario konsep: PP42-16 menurut hari perbuatan
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-MKE-REKOMENDASI tidak muncul

    Contoh:
      | hari_perbuatan  |
      | 17 Oktober 2004 |
      | 18 Oktober 2004 |
      | 19 Oktober 2004 |

  Skenario konsep: PP42-PPPK menurut hari perbuatan
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Maka peringatan ALERT-PPPK-ETIK tidak muncul

    Contoh:
      | hari_perbuatan  |
      | 17 Oktober 2004 |
      | 18 Oktober 2004 |
      | 19 Oktober 2004 |

  Skenario: subjek_kode_etik, temuan B71-2 tidak terpenuhi
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berstatus non asn
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 Desember 2017
    Maka temuan B71-2 tidak terpenuhi
