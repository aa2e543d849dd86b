# language: id
@disiplin @SKB22-D2
Fitur: D2 – sosialisasi atau kampanye calon secara daring
  SKB 22 September 2022, tabel pelanggaran disiplin, bentuk 2: sejak penetapan, tingkat berat.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario: PNS mengampanyekan pasangan calon di media sosial
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan SKB22-D2 terpenuhi
    Dan tingkat temuan SKB22-D2 adalah berat
    Dan dasar undang-undang temuan SKB22-D2 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat

  Skenario: Pegawai non-ASN yang berkampanye daring untuk pasangan calon tidak dijangkau D2
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus non asn
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Maka temuan SKB22-D2 tidak terpenuhi
    Dan jalur disiplin tidak direkomendasikan
    Dan peringatan ALERT-NON-ASN muncul

  Skenario: Unggahan tentang tata cara pemilihan tanpa calon tertentu bukan D2
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kampanye daring tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Maka temuan SKB22-D2 tidak terpenuhi

  Skenario: Belum diketahui terhadap siapa kampanye daring itu
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kampanye daring tanpa diketahui terhadap siapa
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Maka temuan SKB22-D2 belum pasti
    Dan pertanyaan tentang sasaran perbuatan diajukan

  Skenario konsep: Batas penetapan bagi kampanye daring menurut disiplin
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka temuan SKB22-D2 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | tidak terpenuhi |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | tidak terpenuhi |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | terpenuhi       |
      | 22 September 2024             | 23 September 2024             | terpenuhi       |
