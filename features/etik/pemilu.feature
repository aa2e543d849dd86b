# language: id
@etik
Fitur: Kode etik dalam Pemilu 2024
  Tabel kode etik berlaku bagi pemilihan apa pun: bakal calon DPR, DPD, DPRD, dan bakal pasangan calon presiden. Penetapan
  daftar calon tetap 3 November 2023, pasangan calon presiden 13 November 2023.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor bukan suami atau istri dari calon mana pun

  @SKB22-E1
  Skenario konsep: Alat peraga bakal calon dalam Pemilu, siapa pun calonnya
    Diketahui terlapor berstatus <status>
    Dan ada pencalonan calon-1 berupa <jenis>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka temuan SKB22-E1 <hasil>
    Dan penetapan yang dipakai adalah tanggal bawaan kalender
    Dan peringatan ALERT-PENETAPAN-BAWAAN muncul

    Contoh:
      | status | jenis                   | perbuatan        | hasil           |
      | pns    | calon dpr               | 2 November 2023  | terpenuhi       |
      | pns    | calon dpr               | 3 November 2023  | belum pasti     |
      | pns    | calon dpr               | 4 November 2023  | tidak terpenuhi |
      | pns    | calon dpd               | 2 November 2023  | terpenuhi       |
      | cpns   | calon dprd              | 2 November 2023  | terpenuhi       |
      | pns    | pasangan calon presiden | 12 November 2023 | terpenuhi       |
      | pns    | pasangan calon presiden | 13 November 2023 | belum pasti     |
      | pns    | pasangan calon presiden | 14 November 2023 | tidak terpenuhi |

  @SKB22-E3 @SKB22-E6
  Skenario: Deklarasi bakal calon anggota DPRD diatur E6, bukan E3
    Diketahui terlapor berstatus pns
    Dan ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap caleg-1
    Dan perbuatan itu terjadi pada 1 Oktober 2023
    Dan terlapor memberi dukungan secara aktif
    Dan terlapor hadir tanpa surat tugas
    Maka temuan SKB22-E3 tidak terpenuhi
    Dan unsur jenis pencalonan pada temuan SKB22-E3 tidak terpenuhi
    Dan temuan SKB22-E6 terpenuhi

  @SKB22-E1
  Skenario: Jenis pencalonan yang belum diketahui membuat fase belum pasti
    Diketahui terlapor berstatus pns
    Dan ada pencalonan calon-1 yang jenisnya tidak diketahui
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2023
    Maka fase perbuatan adalah belum pasti
    Dan temuan SKB22-E1 belum pasti
