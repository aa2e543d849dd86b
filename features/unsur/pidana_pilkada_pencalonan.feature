# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana pencalonan dan dokumen dalam Pemilihan
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: PILK-179 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan dokumen tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan surat itu dimaksudkan untuk dipakai sebagai surat sah
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-179 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-180(1) menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-180(1) terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-180(2)-2015 menurut hari perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-180(2)-2015 <hasil>

    Contoh:
      | hari_perbuatan  | hasil           |
      | 1 Februari 2015 | tidak terpenuhi |
      | 2 Februari 2015 | terpenuhi       |
      | 3 Februari 2015 | terpenuhi       |

  Skenario konsep: PILK-180(2) menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-180(2) terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-181 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-181 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-184 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu pencalonan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-184 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-185 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-185 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-185A menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Juni 2024
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-185A terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |
