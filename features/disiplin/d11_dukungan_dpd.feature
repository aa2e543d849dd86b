# language: id
@disiplin @SKB22-D11
Fitur: D11 – dukungan bagi bakal calon anggota DPD
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 11, menyebut kepala daerah perseorangan dan DPD; tingkat berat.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns

  Skenario konsep: Surat dukungan menurut jenis pencalonan
    Diketahui ada pencalonan calon-1 berupa <pencalonan>
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Februari 2023
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka temuan SKB22-D11 <hasil>

    Contoh:
      | pencalonan | hasil           |
      | calon dpd  | terpenuhi       |
      | calon dpr  | tidak terpenuhi |

  Skenario: Tingkatnya berat
    Diketahui ada pencalonan calon-1 berupa calon dpd
    Ketika terlapor melakukan perbuatan dukungan ktp terhadap calon-1
    Dan perbuatan itu terjadi pada 1 Februari 2023
    Dan terlapor memberi surat dukungan
    Dan dukungan itu disertai fotokopi KTP atau surat keterangan
    Maka tingkat temuan SKB22-D11 adalah berat
