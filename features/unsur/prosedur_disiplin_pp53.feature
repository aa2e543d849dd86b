# language: id
@unsur
Fitur: Unsur demi unsur – Penegakan disiplin PNS menurut PP 53/2010
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario: disiplin-pp53, jalur disiplin berakhir pada keadaan keputusan
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon presiden
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 6 Juni 2010
    Maka jalur disiplin berakhir pada keadaan keputusan

  Skenario: disiplin-pp53, jalur disiplin berakhir pada keadaan keputusan (2)
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus cpns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2018
    Maka jalur disiplin berakhir pada keadaan keputusan

  Skenario: disiplin-pp53, jalur disiplin berakhir pada keadaan keputusan (3)
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan perkara dinilai menurut pengetahuan per 30 Agustus 2021
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Agustus 2021
    Maka jalur disiplin berakhir pada keadaan keputusan
