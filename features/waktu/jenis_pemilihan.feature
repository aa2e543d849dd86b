# language: id
@waktu
Fitur: Ketentuan satu jenis pemilihan tidak berlaku dalam jenis yang lain
  Tindak pidana Pemilu hanya ada dalam Pemilu, tindak pidana Pilkada hanya dalam Pilkada; demikian pula larangan PP 53/2010 yang
  menyebut salah satunya. Fakta selebihnya sengaja tidak disebut: bila ketentuannya berlaku, hasilnya belum pasti.

  Skenario konsep: Perbuatan serupa dalam jenis pemilihan yang lain
    Diketahui pemilihan adalah <pemilihan> menurut kalender <kalender>
    Dan perkara dinilai menurut pengetahuan per <penilaian>
    Dan terlapor berstatus <status>
    Dan ada pencalonan calon-1 berupa <pencalonan>
    Ketika terlapor melakukan perbuatan <perbuatan> <sasaran>
    Dan perbuatan itu terjadi pada <hari>
    Maka temuan <temuan> tidak terpenuhi

    Contoh:
      | pemilihan | kalender     | penilaian        | status | pencalonan     | perbuatan                  | sasaran          | hari             | temuan      |
      | pilkada   | pilkada-2024 | 31 Desember 2025 | pns    | pasangan calon | menghalangi memilih        | terhadap calon-1 | 27 November 2024 | PEM-498     |
      | pilkada   | pilkada-2024 | 31 Desember 2025 | pns    | pasangan calon | memberi imbalan            | terhadap calon-1 | 27 November 2024 | PEM-515     |
      | pilkada   | pilkada-2024 | 31 Desember 2025 | pns    | pasangan calon | mempersoalkan dasar negara | terhadap calon-1 | 10 Oktober 2024  | PEM-521     |
      | pilkada   | pilkada-2024 | 31 Desember 2025 | pns    | pasangan calon | memberi imbalan            | terhadap calon-1 | 10 Oktober 2024  | PEM-523(1)  |
      | pilkada   | pilkada-2024 | 31 Desember 2025 | pns    | pasangan calon | memberi imbalan            | terhadap calon-1 | 25 November 2024 | PEM-523(2)  |
      | pilkada   | pilkada-2024 | 31 Desember 2025 | pns    | pasangan calon | memberi imbalan            | terhadap calon-1 | 27 November 2024 | PEM-523(3)  |
      | pemilu    | pemilu-2024  | 31 Desember 2025 | pns    | calon dprd     | merusak alat peraga        | terhadap calon-1 | 15 Januari 2024  | PILK-187(3) |
      | pilkada   | pilkada-2020 | 30 Juni 2021     | pns    | pasangan calon | ikut kampanye              | terhadap calon-1 | 1 Oktober 2020   | PP53-12b    |
      | pemilu    | pemilu-2019  | 30 Juni 2021     | pns    | calon dprd     | keputusan berpihak         | terhadap calon-1 | 1 Oktober 2018   | PP53-15c    |
