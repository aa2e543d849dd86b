# language: id
@unsur
Fitur: Unsur demi unsur – authority/etik-dan-kepegawaian.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025

  Skenario: AUTH-PTDH-PRESIDEN-LAMA, temuan PP37 belum pasti
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt utama
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 16 Oktober 2004
    Maka temuan PP37 belum pasti

  Skenario: AUTH-PTDH-PPK-LAMA, temuan PP37 belum pasti
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan jenjang fungsional terlapor adalah ahli madya
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 6 April 2017
    Maka temuan PP37 belum pasti

  Skenario: AUTH-PTDH-PRESIDEN, temuan PP11-255 belum pasti
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt madya
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-255 belum pasti

  Skenario: AUTH-PTDH-PPK, temuan PP11-255 belum pasti
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan jenjang fungsional terlapor adalah ahli madya
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 7 April 2017
    Maka temuan PP11-255 belum pasti

  Skenario: AUTH-PTDH-PPPK-PRESIDEN, temuan PPPK-53(3)c belum pasti
    Diketahui terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan jpt utama
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 5 Maret 2024
    Maka temuan PPPK-53(3)c belum pasti

  Skenario: AUTH-PTDH-PPPK-PPK, temuan PPPK-53(3)c belum pasti
    Diketahui terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan jenjang fungsional terlapor adalah ahli madya
    Ketika terlapor melakukan perbuatan keanggotaan partai tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 28 November 2018
    Maka temuan PPPK-53(3)c belum pasti

  Skenario: AUTH-BERHENTI-PRESIDEN, pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan fungsional
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka pejabat yang berwenang pada jalur kepegawaian adalah presiden dan ppk

  Skenario: AUTH-BERHENTI-PRESIDEN, temuan PP11-247-2023 belum pasti
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt utama
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 3 Februari 2025
    Maka temuan PP11-247-2023 belum pasti

  Skenario: AUTH-BERHENTI-PPK, temuan PP11-276c belum pasti
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan jenjang fungsional terlapor adalah ahli madya
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2022
    Maka temuan PP11-276c belum pasti

  Skenario konsep: AUTH-BERHENTI-PPPK-PRESIDEN menurut jenjang jabatan
    Diketahui terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan <jenjang_jabatan>
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka pejabat yang berwenang pada jalur kepegawaian adalah <hasil>

    Contoh:
      | jenjang_jabatan | hasil            |
      | jpt utama       | presiden         |
      | fungsional      | presiden dan ppk |

  Skenario: AUTH-BERHENTI-PPPK-PRESIDEN, temuan PPPK-73 belum pasti
    Diketahui terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan jenjang fungsional terlapor adalah ahli utama
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka temuan PPPK-73 belum pasti

  Skenario: AUTH-BERHENTI-PPPK-PPK, temuan PPPK-73 belum pasti
    Diketahui terlapor berstatus pppk
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan jenjang fungsional terlapor adalah ahli madya
    Ketika terlapor melakukan perbuatan ditahan tersangka tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2025
    Maka temuan PPPK-73 belum pasti
