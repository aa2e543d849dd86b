# language: id
@unsur
Fitur: Unsur demi unsur – authority/disiplin.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario konsep: AUTH-PPPK-PEMUTUSAN-PRESIDEN menurut keadaan
    Diketahui terlapor berstatus pppk
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

  Skenario konsep: AUTH-PPPK-PEMUTUSAN-PPK menurut jenjang jabatan (2)
    Diketahui terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Dan jenjang fungsional terlapor adalah ahli madya
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka <hasil>

    Contoh:
      | jenjang_jabatan | hasil                                                                                     |
      | pelaksana       | temuan PILK-188-A belum pasti                                                             |
      | fungsional      | pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan ppk |

  Skenario: AUTH-PPPK-PEMUTUSAN-PPK, pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan pejabat belum ditentukan
    Diketahui terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan pejabat belum ditentukan

  Skenario: AUTH-PRATAMA-RINGAN, pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Dan instansi terlapor adalah instansi tingkat desa
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan

  Skenario: AUTH-PRATAMA, pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Dan instansi terlapor adalah instansi tingkat desa
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai negara
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan

  Skenario: AUTH-ADMINISTRATOR-SEDANG-KABKOTA, pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan instansi terlapor adalah instansi tingkat desa
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan

  Skenario: AUTH-FUNGSIONAL-RINGAN, pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan, ppk, presiden, dan pejabat menurut aturan instansi
    Diketahui terlapor berstatus asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan, ppk, presiden, dan pejabat menurut aturan instansi

  Skenario: AUTH-FUNGSIONAL-SEDANG, pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan, ppk, presiden, dan pejabat menurut aturan instansi
    Diketahui terlapor berstatus asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan fungsional
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan, ppk, presiden, dan pejabat menurut aturan instansi

  Skenario: AUTH-TANPA-JENJANG, pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan
    Diketahui terlapor berstatus pns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Agustus 2021
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 31 Agustus 2021
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat belum ditentukan

  Skenario: AUTH-TANPA-JENJANG, pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan dan pejabat belum ditentukan
    Diketahui terlapor berstatus cpns
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka pejabat yang berwenang pada jalur disiplin adalah kepala perwakilan dan pejabat belum ditentukan

  Skenario: AUTH-PPPK-PEMUTUSAN-TANPA-JENJANG, pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan pejabat belum ditentukan
    Diketahui terlapor berstatus pppk
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka pejabat yang berwenang pada jalur disiplin adalah pejabat menurut aturan instansi dan pejabat belum ditentukan
