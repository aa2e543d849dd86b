# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana terhadap penghitungan, hasil, dan penyelenggara Pemilihan
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: PILK-178E menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-178E terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario: PILK-178E, terpenuhi
    Diketahui terlapor berstatus pns
    Dan terlapor tidak mempunyai peran dalam kampanye
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-178E terpenuhi

  Skenario konsep: PILK-178F menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pleno tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-178F terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-183 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-183 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-195 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan merusak sistem penghitungan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-195 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-198A menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi penyelenggara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-198A terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |
