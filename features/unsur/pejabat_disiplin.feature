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

  Skenario: AUTH-PPPK-PEMUTUSAN-PPK, temuan PILK-188-A belum pasti
    Diketahui terlapor berstatus pppk
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan jenjang fungsional terlapor adalah ahli madya
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Maka temuan PILK-188-A belum pasti
