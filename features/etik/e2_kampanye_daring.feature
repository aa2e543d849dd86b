# language: id
@etik @SKB22-E2
Fitur: E2 – sosialisasi atau kampanye bakal calon secara daring
  SKB 22 September 2022, tabel pelanggaran kode etik, bentuk 2. Akun sendiri sudah cukup.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan waktu setempat adalah WIB
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario: PNS mengampanyekan bakal pasangan calon di akun sendiri
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 September 2024
    Dan media yang dipakai adalah media sosial
    Dan akun yang ditanggapi adalah akun pribadi
    Maka temuan SKB22-E2 terpenuhi
    Dan tingkat temuan SKB22-E2 adalah moral
    Dan jalur etik merekomendasikan tingkat moral
    Dan temuan SKB22-D2 tidak terpenuhi

  Skenario: Pegawai non-ASN yang berkampanye daring tidak dijangkau E2
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Tapi terlapor berstatus non asn
    Dan bentuk ikatan kerja terlapor adalah honorer
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 September 2024
    Maka temuan SKB22-E2 tidak terpenuhi
    Dan tidak ada temuan pada jalur etik

  Skenario: Ajakan daring memakai hak pilih tanpa menunjuk calon bukan pelanggaran E2
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kampanye daring tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 September 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Maka temuan SKB22-E2 tidak terpenuhi
    Dan tidak ada temuan

  Skenario konsep: Batas penetapan bagi kampanye daring menurut kode etik
    Diketahui penetapan pencalonan itu terjadi pada <penetapan>
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka temuan SKB22-E2 <hasil>

    Contoh:
      | penetapan                     | perbuatan                     | hasil           |
      | 22 September 2024             | 21 September 2024             | terpenuhi       |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 10.00 | terpenuhi       |
      | 22 September 2024             | 22 September 2024             | belum pasti     |
      | 22 September 2024 pukul 14.00 | 22 September 2024 pukul 16.00 | tidak terpenuhi |
      | 22 September 2024             | 23 September 2024             | tidak terpenuhi |

  Skenario: Kampanye daring pada hari penetapan tanpa jam, kedua kemungkinan ditunjukkan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024
    Maka jika fase sebelum penetapan maka temuan SKB22-E2 terpenuhi
    Dan jika fase sejak penetapan maka temuan SKB22-E2 tidak terpenuhi
    Dan jika fase sejak penetapan maka temuan SKB22-D2 terpenuhi

  Skenario: Kampanye daring yang berlangsung melewati penetapan dinilai bagian demi bagian
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu berlangsung dari 20 September 2024 sampai 24 September 2024
    Maka temuan SKB22-E2 atas p1#1 terhadap paslon-1 terpenuhi
    Dan fase p1#1 terhadap paslon-1 adalah sebelum penetapan
    Dan temuan SKB22-E2 atas p1#2 terhadap paslon-1 tidak terpenuhi
    Dan temuan SKB22-D2 atas p1#2 terhadap paslon-1 terpenuhi
    Dan fase p1#2 terhadap paslon-1 adalah sejak penetapan

  Skenario: Kampanye daring pada satu saat yang tidak diketahui di sekitar penetapan
    Diketahui penetapan pencalonan itu terjadi pada 22 September 2024
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada satu saat antara 20 September 2024 dan 24 September 2024
    Maka fase perbuatan adalah belum pasti
    Dan temuan SKB22-E2 belum pasti
    Dan temuan SKB22-D2 belum pasti
    Dan pertanyaan tentang waktu perbuatan diajukan
