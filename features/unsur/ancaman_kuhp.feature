# language: id
@unsur
Fitur: Unsur demi unsur – penalties/kuhp.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: KUHP-242, pidana pokok KUHP-242 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar etnis
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok KUHP-242 adalah penjara

  Skenario: KUHP-243, pidana pokok KUHP-243 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan hasutan fitnah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan media yang dipakai adalah media sosial
    Dan isi itu disebarkan oleh sendiri
    Dan ujaran itu menyasar golongan atas dasar ras
    Dan ujaran itu berakibat kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok KUHP-243 adalah penjara

  Skenario: KUHP-300, pidana pokok KUHP-300 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun
    Dan perbuatan itu dilakukan di muka umum
    Dan ujaran itu menyasar golongan atas dasar agama
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok KUHP-300 adalah penjara

  Skenario: KUHP-263, pidana pokok KUHP-263 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan ujaran itu menimbulkan kerusuhan fisik
    Maka pidana pokok KUHP-263 adalah penjara

  Skenario: KUHP-264, pidana pokok KUHP-264 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan isi itu disebarkan oleh sendiri
    Dan berita itu tidak pasti
    Dan berita itu dapat mengakibatkan kerusuhan
    Maka pidana pokok KUHP-264 adalah penjara

  Skenario: KUHP-433(1), pidana pokok KUHP-433(1) adalah penjara
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
    Maka pidana pokok KUHP-433(1) adalah penjara

  Skenario: KUHP-433(2), pidana pokok KUHP-433(2) adalah penjara
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
    Maka pidana pokok KUHP-433(2) adalah penjara

  Skenario: KUHP-434, pidana pokok KUHP-434 adalah penjara
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
    Maka pidana pokok KUHP-434 adalah penjara

  Skenario: KUHP-436, pidana pokok KUHP-436 adalah penjara
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
    Maka pidana pokok KUHP-436 adalah penjara

  Skenario: KUHP-437, pidana pokok KUHP-437 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan laporan palsu terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan perbuatan itu dilakukan dengan tulisan atau gambar
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan korban mengadukan perbuatan itu
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok KUHP-437 adalah penjara

  Skenario: KUHP-448, pidana pokok KUHP-448 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kekerasan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan terlapor memaksa orang lain
    Dan terlapor memakai kekerasan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok KUHP-448 adalah penjara

  Skenario: KUHP-606(1), pidana pokok KUHP-606(1) adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok KUHP-606(1) adalah penjara

  Skenario: KUHP-606(2), pidana pokok KUHP-606(2) adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok KUHP-606(2) adalah penjara

  Skenario: KUHP-605, pidana pokok KUHP-605 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan penerima imbalan itu adalah pejabat
    Dan imbalan itu bertalian dengan pelanggaran kewajiban jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok KUHP-605 adalah penjara

  Skenario: KUHP-449, pidana pokok KUHP-449 adalah penjara
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Januari 2026
    Dan yang diancamkan adalah kejahatan berat
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok KUHP-449 adalah penjara
