# language: id
@unsur
Fitur: Unsur demi unsur – penalties/ite.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: ITE-28-2-A menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok ITE-28-2-A adalah penjara

    Contoh:
      | hari_perbuatan   |
      | 21 April 2008    |
      | 24 November 2016 |

  Skenario konsep: ITE-28-2-B menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok ITE-28-2-B adalah penjara

    Contoh:
      | hari_perbuatan   |
      | 25 November 2016 |
      | 1 Januari 2024   |

  Skenario: ITE-28-3, pidana pokok ITE-28-3 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok ITE-28-3 adalah penjara

  Skenario konsep: ITE-28-2-C menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi hasutan
    Dan perbuatan itu dilakukan secara sengaja
    Dan ujaran itu menimbulkan kebencian atau permusuhan
    Maka pidana pokok ITE-28-2-C adalah penjara

    Contoh:
      | hari_perbuatan |
      | 2 Januari 2024 |
      | 1 Januari 2026 |

  Skenario konsep: ITE-27-3-A menurut perbuatan dan hari perbuatan (2)
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok ITE-27-3-A adalah penjara

    Contoh:
      | perbuatan      | hari_perbuatan   |
      | penghinaan     | 21 April 2008    |
      | hasutan fitnah | 24 November 2016 |

  Skenario konsep: ITE-27-3-B menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu berisi penghinaan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok ITE-27-3-B adalah penjara

    Contoh:
      | hari_perbuatan   |
      | 25 November 2016 |
      | 1 Januari 2024   |

  Skenario konsep: ITE-29-A menurut hari perbuatan (2)
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok ITE-29-A adalah penjara

    Contoh:
      | hari_perbuatan   |
      | 21 April 2008    |
      | 24 November 2016 |

  Skenario: ITE-27A, pidana pokok ITE-27A adalah belum_diketahui
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2024
    Dan media yang dipakai adalah media sosial
    Dan ujaran itu menuduhkan suatu hal
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok ITE-27A adalah belum_diketahui

  Skenario: ITE-29-B, pidana pokok ITE-29-B adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2016
    Dan media yang dipakai adalah grup percakapan
    Dan perbuatan itu disertai ancaman
    Dan isi itu ditujukan secara pribadi
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok ITE-29-B adalah penjara
