# language: id
@batas
Fitur: Batas – Kekosongan kewenangan pengawas netralitas
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024

  Skenario konsep: KONS-PERALIHAN menurut hari perbuatan
    Diketahui waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan> 2024
    Maka peringatan ALERT-PENGAWAS-PERALIHAN tidak muncul

    Contoh:
      | hari_perbuatan |
      | 23 Agustus     |
      | 4 September    |
      | 5 September    |

  Skenario konsep: KONS-PERALIHAN menurut status kepegawaian
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan <status_kepegawaian>
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan menemui calon terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 September 2024
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka peringatan ALERT-PENGAWAS-PERALIHAN muncul

    Contoh:
      | status_kepegawaian                          |
      | terlapor berstatus pns                      |
      | status kepegawaian terlapor tidak diketahui |
