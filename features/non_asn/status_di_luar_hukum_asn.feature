# language: id
@status
Fitur: Orang di luar hukum ASN
  Untuk setiap status keputusan mengatakan hukum mana yang berbicara dan mana yang tidak termuat (OQ-A-56): hukum desa, pemerintahan
  daerah, TNI, dan Polri tidak ada dalam basis aturan. Lurah adalah PNS. Penjabat kepala daerah tetap ASN.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @OQ-A-56
  Skenario konsep: Status yang tidak dijangkau hukum ASN
    Diketahui terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka tidak ada temuan pada jalur etik
    Dan tidak ada temuan pada jalur disiplin
    Dan tidak ada temuan pada jalur kepegawaian
    Dan tidak ada temuan pada jalur non asn
    Dan peringatan <peringatan> muncul
    Dan peringatan ALERT-BELUM-DIKODEKAN muncul

    Contoh: Pemerintahan desa
      | status         | perbuatan          | peringatan        |
      | kepala desa    | keputusan berpihak | ALERT-STATUS-DESA |
      | kepala desa    | tim pemenangan     | ALERT-STATUS-DESA |
      | perangkat desa | kegiatan berpihak  | ALERT-STATUS-DESA |
      | anggota bpd    | kampanye daring    | ALERT-STATUS-DESA |

    Contoh: Pejabat
      | status          | perbuatan          | peringatan                 |
      | kepala daerah   | keputusan berpihak | ALERT-STATUS-KEPALA-DAERAH |
      | pejabat negara  | keputusan berpihak | ALERT-STATUS-PEJABAT       |
      | pejabat daerah  | keputusan berpihak | ALERT-STATUS-PEJABAT       |

    Contoh: TNI, Polri, dan lainnya
      | status  | perbuatan          | peringatan              |
      | tni     | keputusan berpihak | ALERT-STATUS-TNI-POLRI  |
      | polri   | kampanye daring    | ALERT-STATUS-TNI-POLRI  |
      | lainnya | kampanye daring    | ALERT-STATUS-LAIN       |

  Skenario: Lurah adalah PNS
    Diketahui terlapor berstatus pns
    Dan jabatan terlapor adalah lurah
    Dan terlapor menduduki jenjang jabatan pengawas
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka jalur disiplin merekomendasikan tingkat berat
    Dan pejabat yang berwenang pada jalur disiplin adalah ppk
    Dan peringatan ALERT-STATUS-DESA tidak muncul
    Dan peringatan ALERT-PPK-BENTURAN muncul

  Skenario konsep: Penjabat kepala daerah tetap ASN
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt madya
    Dan <penjabat>
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka jalur disiplin merekomendasikan tingkat berat
    Dan peringatan ALERT-PENJABAT <muncul>

    Contoh:
      | penjabat                                                | muncul       |
      | terlapor adalah penjabat kepala daerah                  | muncul       |
      | terlapor bukan penjabat kepala daerah                   | tidak muncul |
      | tidak diketahui apakah terlapor penjabat kepala daerah  | tidak muncul |

  @OQ-A-36
  Skenario konsep: Majelis etik bagi sekretaris daerah
    Diketahui terlapor berstatus pns
    Dan jabatan terlapor adalah <jabatan>
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Agustus 2024
    Maka temuan SKB22-E2 terpenuhi
    Dan peringatan ALERT-SEKDA-MAJELIS <muncul>

    Contoh:
      | jabatan      | muncul       |
      | sekda        | muncul       |
      | kepala dinas | tidak muncul |

  Skenario konsep: Sebutan pemberhentian sebelum dan sejak UU 20/2023
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka jalur disiplin merekomendasikan tingkat berat
    Dan peringatan ALERT-LABEL-PEMBERHENTIAN-UU5 <lama>
    Dan peringatan ALERT-LABEL-PEMBERHENTIAN <baru>

    Contoh:
      | hari            | lama         | baru         |
      | 30 Oktober 2023 | muncul       | tidak muncul |
      | 31 Oktober 2023 | tidak muncul | muncul       |
      | 1 November 2023 | tidak muncul | muncul       |

  Skenario konsep: Pedoman bagi suami atau istri calon
    Diketahui terlapor berstatus pns
    Dan <hubungan>
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka peringatan ALERT-PASANGAN-LARANGAN <muncul>

    Contoh:
      | hubungan                                                | muncul       |
      | terlapor adalah suami atau istri dari paslon-1           | muncul       |
      | terlapor bukan suami atau istri dari calon mana pun      | tidak muncul |
      | tidak diketahui apakah terlapor suami atau istri dari calon | tidak muncul |
