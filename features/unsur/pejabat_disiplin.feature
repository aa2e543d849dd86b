# language: id
@unsur
Fitur: Unsur demi unsur – authority/disiplin.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Skenario konsep: AUTH-PPPK-PEMUTUSAN-PRESIDEN menurut keadaan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka <hasil>

    Contoh:
      | keadaan                                       | hasil                                                                                          |
      | terlapor menduduki jenjang jabatan jpt utama  | pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan presiden |
      | jenjang fungsional terlapor adalah ahli utama | pertanyaan tentang jenjang fungsional tidak diajukan                                           |
      | terlapor menduduki jenjang jabatan jpt madya  | pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan presiden |

  Skenario: AUTH-PPPK-PEMUTUSAN-PRESIDEN, pejabat yang berwenang menjatuhkan menurut_instansi.pemutusan adalah presiden dan ppk
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada 29 Oktober 2018
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka pejabat yang berwenang menjatuhkan menurut_instansi.pemutusan adalah presiden dan ppk

  Skenario konsep: AUTH-PPPK-PEMUTUSAN-PPK menurut status kepegawaian, jenjang jabatan, dan jenjang fungsional
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan jenjang fungsional terlapor adalah <jenjang_fungsional>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka <hasil>

    Contoh:
      | status_kepegawaian | jenjang_jabatan | jenjang_fungsional | hasil                                                                                     |
      | pppk               | pelaksana       | ahli madya         | temuan PILK-188-A belum pasti                                                             |
      | pppk               | fungsional      | ahli madya         | pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan ppk |
      | asn                | fungsional      | ahli utama         | pejabat yang berwenang menjatuhkan menurut_instansi.pemutusan adalah presiden             |

  Skenario: AUTH-PPPK-PEMUTUSAN-PPK, pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan pejabat belum ditentukan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan pejabat belum ditentukan

  Skenario: AUTH-PPPK-PEMUTUSAN-PPK, pejabat yang berwenang menjatuhkan menurut_instansi.pemutusan adalah presiden dan ppk
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2019
    Dan terlapor berstatus asn
    Dan ada pencalonan caleg-1 berupa calon dpr
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka pejabat yang berwenang menjatuhkan menurut_instansi.pemutusan adalah presiden dan ppk

  Skenario: AUTH-PRATAMA-RINGAN, pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Dan instansi terlapor adalah instansi tingkat desa
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan

  Skenario konsep: AUTH-PRATAMA menurut status kepegawaian dan tingkat instansi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Dan instansi terlapor adalah instansi tingkat <tingkat_instansi>
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai negara
    Maka pejabat yang berwenang <hasil>

    Contoh:
      | status_kepegawaian | tingkat_instansi | hasil                                               |
      | pns                | desa             | pada jalur disiplin adalah pejabat belum ditentukan |
      | cpns               | pusat            | menjatuhkan berat.1 adalah ppk                      |

  Skenario konsep: AUTH-ADMINISTRATOR-SEDANG-KABKOTA menurut status kepegawaian, tingkat instansi, dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus <status_kepegawaian>
    Dan terlapor menduduki jenjang jabatan administrator
    Dan instansi terlapor adalah instansi tingkat <tingkat_instansi>
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang <hasil>

    Contoh:
      | status_kepegawaian | tingkat_instansi | hari_perbuatan  | hasil                                               |
      | pns                | desa             | 31 Agustus 2021 | pada jalur disiplin adalah pejabat belum ditentukan |
      | cpns               | kabupaten kota   | 3 Oktober 2024  | menjatuhkan sedang_transisi.1 adalah ppk            |

  Skenario: AUTH-FUNGSIONAL-RINGAN, pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan, ppk, presiden, dan pejabat menurut aturan instansi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan, ppk, presiden, dan pejabat menurut aturan instansi

  Skenario: AUTH-FUNGSIONAL-SEDANG, pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan, ppk, presiden, dan pejabat menurut aturan instansi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan, ppk, presiden, dan pejabat menurut aturan instansi

  Skenario: AUTH-TANPA-JENJANG, pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Agustus 2021
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan

  Skenario: AUTH-TANPA-JENJANG, pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan dan pejabat belum ditentukan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus cpns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan dan pejabat belum ditentukan

  Skenario: AUTH-PPPK-PEMUTUSAN-TANPA-JENJANG, pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan pejabat belum ditentukan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pppk
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan pejabat belum ditentukan

  Skenario: AUTH-PPPK-PEMUTUSAN-TANPA-JENJANG, pejabat yang berwenang menjatuhkan menurut_instansi.pemutusan adalah pejabat belum ditentukan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka pejabat yang berwenang menjatuhkan menurut_instansi.pemutusan adalah pejabat belum ditentukan

  Skenario: AUTH-CPNS-BERHENTI, pejabat yang berwenang menjatuhkan calon_pns.berhenti_sedang adalah ppk
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2019
    Dan perkara dinilai menurut pengetahuan per 30 September 2021
    Dan terlapor berstatus cpns
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada 8 Maret 2017
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka pejabat yang berwenang menjatuhkan calon_pns.berhenti_sedang adalah ppk

  Skenario: AUTH-PPK-BERAT, pejabat yang berwenang menjatuhkan berat.1 adalah ppk
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus cpns
    Dan terlapor menduduki jenjang jabatan pengawas
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka pejabat yang berwenang menjatuhkan berat.1 adalah ppk

  Skenario: AUTH-PPPK, pejabat yang berwenang menjatuhkan menurut_instansi.ringan adalah pejabat menurut aturan instansi
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka pejabat yang berwenang menjatuhkan menurut_instansi.ringan adalah pejabat menurut aturan instansi
