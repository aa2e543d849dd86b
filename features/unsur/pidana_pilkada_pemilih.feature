# language: id
@unsur
Fitur: Unsur demi unsur – Tindak pidana terhadap pemilih, daftar pemilih, dan pemungutan suara Pemilihan
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario konsep: PILK-177 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-177 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-177A menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-177A terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-178A menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengaku pemilih lain tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-178A terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-178B menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-178B terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-178C(1) menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-178C(1) terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-178C(2) menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menyuruh memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-178C(2) terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-178D menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-178D terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-178G menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mendampingi pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-178G terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-178H menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan membuka pilihan pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-178H terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario konsep: PILK-182 menurut peran dalam perbuatan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Dan dalam perbuatan itu terlapor adalah <peran_dalam_perbuatan>
    Maka temuan PILK-182 terpenuhi

    Contoh:
      | peran_dalam_perbuatan |
      | pelaku                |
      | pembantu              |

  Skenario: PILK-182, belum pasti
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Januari 2026
    Dan perbuatan itu disertai ancaman
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182 belum pasti

  Skenario: PILK-182A, terpenuhi
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor memakai kekerasan
    Dan yang diancamkan adalah kekerasan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Maka temuan PILK-182A terpenuhi

  Skenario konsep: PILK-182B menurut keadaan
    Diketahui terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Dan <keadaan>
    Maka temuan PILK-182B terpenuhi

    Contoh:
      | keadaan                                      |
      | dalam perbuatan itu terlapor adalah pelaku   |
      | dalam perbuatan itu terlapor adalah pembantu |
      | terlapor menggunakan kekuasaan jabatannya    |
