# language: id
@unsur
Fitur: Unsur demi unsur – authority/disiplin-pp53.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: AUTH53-PRESIDEN, pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, dan presiden
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt utama
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, dan presiden

  Skenario: AUTH53-PPK-BERAT-LAIN, pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, kepala perwakilan, jpt madya, jpt pratama, administrator, pengawas, dan jf ahli muda tertentu
    Diketahui terlapor berstatus pns
    Dan instansi terlapor adalah instansi tingkat pusat
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, presiden, kepala perwakilan, jpt madya, jpt pratama, administrator, pengawas, dan jf ahli muda tertentu

  Skenario konsep: AUTH53-PPK-ATAS menurut keadaan
    Diketahui terlapor berstatus pns
    Dan <keadaan>
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka <hasil>

    Contoh:
      | keadaan                                        | hasil                                                                                                                                           |
      | terlapor menduduki jenjang jabatan jpt pratama | pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, gubernur, kepala perwakilan, dan jpt madya                            |
      | terlapor menduduki jenjang jabatan fungsional  | pejabat yang berwenang pada jalur disiplin adalah ppk, pejabat lain pp53, kepala perwakilan, pengawas, administrator, jpt pratama, dan presiden |
      | jenjang fungsional terlapor adalah ahli utama  | pertanyaan tentang jenjang fungsional tidak diajukan                                                                                            |

  Skenario: AUTH53-PPK-ATAS, pejabat yang berwenang pada jalur disiplin adalah ppk dan gubernur
    Diketahui terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Maka pejabat yang berwenang pada jalur disiplin adalah ppk dan gubernur
