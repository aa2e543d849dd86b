# language: id
@pidana
Fitur: Larangan kampanye mengesampingkan delik KUHP dalam masa kampanye
  KUHP Pasal 125 ayat (2): aturan khusus mengesampingkan yang umum. Belum ada masa kampanye sejak KUHP berlaku (2 Januari 2026),
  maka kalender di sini dikarang.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026
    Dan terlapor berstatus pns

  @PEM-521
  Skenario konsep: Dalam kampanye Pemilu
    Diketahui pemilihan adalah pemilu menurut kalender contoh-pemilu-kampanye
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan terlapor berperan sebagai pelaksana kampanye caleg-1 dari 1 Desember 2025 sampai 1 Februari 2026
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Januari 2026
    Dan ujaran itu berisi penghinaan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PEM-521 terpenuhi
    Dan temuan <temuan> tidak terpenuhi

    Contoh:
      | perbuatan        | temuan      |
      | ujaran kebencian | KUHP-242    |
      | ujaran kebencian | KUHP-300    |
      | penghinaan       | KUHP-433(1) |
      | penghinaan       | KUHP-433(2) |
      | penghinaan       | KUHP-434    |
      | penghinaan       | KUHP-436    |

  @PILK-187(2)
  Skenario konsep: Dalam kampanye Pilkada
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor berperan sebagai pelaksana kampanye paslon-1 dari 1 Desember 2025 sampai 1 Februari 2026
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 Januari 2026
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan ujaran itu berisi penghinaan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(2) terpenuhi
    Dan temuan <temuan> tidak terpenuhi

    Contoh:
      | perbuatan        | temuan      |
      | ujaran kebencian | KUHP-242    |
      | ujaran kebencian | KUHP-300    |
      | penghinaan       | KUHP-433(1) |
      | penghinaan       | KUHP-433(2) |
      | penghinaan       | KUHP-434    |
      | penghinaan       | KUHP-436    |
