# language: id
@waktu
Fitur: Pengawas netralitas bila hanya satu jalur yang berjalan
  KASN sampai 23 Agustus 2024, kekosongan sesudahnya, dan BKN sejak 4 September 2024 disebut pada setiap hasil jalur etik, disiplin,
  atau kepegawaian yang terpenuhi atau belum pasti; demikian pula ketentuan peralihan UU 20/2023.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns

  Skenario konsep: Hanya jalur kepegawaian, terpenuhi menurut posisi bawaan
    Diketahui pidana yang dijatuhkan kepada terlapor adalah penjara
    Dan pidana penjara terlapor adalah 30 bulan
    Dan tindak pidana terlapor dilakukan dengan berencana
    Ketika terlapor melakukan perbuatan dipidana tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari>
    Maka menurut posisi bawaan hasil jalur kepegawaian terpenuhi
    Dan peringatan <peringatan> muncul karena <aturan>

    Contoh:
      | hari             | peringatan                 | aturan               |
      | 22 Agustus 2024  | ALERT-PENGAWAS-KASN        | KONS-KASN            |
      | 23 Agustus 2024  | ALERT-PENGAWAS-23-AGUSTUS  | KONS-KASN-23-AGUSTUS |
      | 1 September 2024 | ALERT-PENGAWAS-PERALIHAN   | KONS-PERALIHAN       |
      | 4 September 2024 | ALERT-PENGAWAS-BKN         | KONS-BKN             |
      | 4 September 2024 | ALERT-UU20-PERALIHAN       | UU20-TRANS           |

  Skenario konsep: Hanya jalur etik, dan belum pasti
    Diketahui ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Maka hasil jalur etik belum pasti
    Dan jalur disiplin tidak direkomendasikan
    Dan peringatan <peringatan> muncul karena <aturan>

    Contoh:
      | hari             | peringatan                 | aturan               |
      | 22 Agustus 2024  | ALERT-PENGAWAS-KASN        | KONS-KASN            |
      | 23 Agustus 2024  | ALERT-PENGAWAS-23-AGUSTUS  | KONS-KASN-23-AGUSTUS |
      | 1 September 2024 | ALERT-PENGAWAS-PERALIHAN   | KONS-PERALIHAN       |
      | 4 September 2024 | ALERT-PENGAWAS-BKN         | KONS-BKN             |
      | 4 September 2024 | ALERT-UU20-PERALIHAN       | UU20-TRANS           |
