# language: id
@unsur
Fitur: Unsur demi unsur – Ujaran, berita bohong, dan nama baik menurut KUHP
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: dengan_teknologi_informasi, temuan KUHP-243 belum pasti
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan media yang dipakai adalah media sosial
    Dan perbuatan itu dilakukan lewat sistem elektronik
    Maka temuan KUHP-243 belum pasti

  Skenario: KUHP-243, terpenuhi
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar ras
    Dan ujaran itu berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-243 terpenuhi

  Skenario konsep: KUHP-243 menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar ras
    Dan ujaran itu berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan KUHP-243 terpenuhi

    Contoh:
      | keadaan                                         |
      | dalam perbuatan itu terlapor adalah pelaku      |
      | dalam perbuatan itu terlapor adalah pembantu    |
      | terlapor menggunakan kekuasaan jabatannya       |
      | terlapor tidak menggunakan kekuasaan jabatannya |
      | perbuatan itu merupakan kegiatan kampanye       |
      | perbuatan itu bukan kegiatan kampanye           |

  Skenario konsep: KUHP-263 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan KUHP-263 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: KUHP-437 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan laporan palsu terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan KUHP-437 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario: KUHP-242, terpenuhi
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-242 terpenuhi

  Skenario: KUHP-300, terpenuhi
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi hasutan
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-300 terpenuhi

  Skenario konsep: KUHP-300 menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu berisi hasutan
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan KUHP-300 terpenuhi

    Contoh:
      | keadaan                                         |
      | dalam perbuatan itu terlapor adalah pelaku      |
      | dalam perbuatan itu terlapor adalah pembantu    |
      | terlapor menggunakan kekuasaan jabatannya       |
      | terlapor tidak menggunakan kekuasaan jabatannya |
      | perbuatan itu merupakan kegiatan kampanye       |
      | perbuatan itu bukan kegiatan kampanye           |

  Skenario: KUHP-433(1), terpenuhi
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan secara lisan
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-433(1) terpenuhi

  Skenario: KUHP-433(2), terpenuhi
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan ujaran itu bukan demi kepentingan umum dan bukan terpaksa membela diri
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-433(2) terpenuhi

  Skenario: KUHP-434, terpenuhi
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu menuduhkan suatu hal
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan terlapor diberi kesempatan membuktikan tuduhannya dan tidak dapat
    Dan perbuatan itu dilakukan di muka umum
    Dan korban itu orang perseorangan
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan KUHP-434 terpenuhi

  Skenario konsep: KUHP-436 menurut keadaan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penghinaan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu tidak menuduhkan suatu hal
    Dan perbuatan itu dilakukan di muka umum
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan KUHP-436 terpenuhi

    Contoh:
      | keadaan                                      |
      | dalam perbuatan itu terlapor adalah pelaku   |
      | dalam perbuatan itu terlapor adalah pembantu |
      | perbuatan itu merupakan kegiatan kampanye    |
      | perbuatan itu bukan kegiatan kampanye        |
      | isi itu ditujukan secara pribadi             |
