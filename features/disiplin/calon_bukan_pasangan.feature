# language: id
@disiplin @OQ-A-3
Fitur: Disiplin terhadap calon yang bukan pasangan calon, dan terhadap partai
  Pasal 5 huruf n angka 5 dan 6 PP 94/2021 berbicara tentang pasangan calon; kalimat pembukanya juga menyebut calon anggota
  DPR, DPD, dan DPRD. Bagi mereka dan bagi partai tingkat berat diperselisihkan (OQ-A-3); pilihan lainnya kewajiban
  Pasal 3 huruf d dan f menurut dampaknya.

  Latar Belakang:
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye

  Skenario konsep: Tabel disiplin terhadap calon anggota legislatif diperselisihkan
    Diketahui ada pencalonan caleg-1 berupa <jenis>
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memberi dukungan secara aktif
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan <temuan> belum pasti
    Dan temuan <temuan> bergantung pada penafsiran OQ-A-3
    Dan di bawah bacaan OQ-A-3=diperluas temuan <temuan> terpenuhi
    Dan di bawah bacaan OQ-A-3=harfiah temuan <temuan> tidak terpenuhi
    Dan menurut posisi bawaan tingkat temuan <temuan> adalah berat
    Dan di bawah bacaan OQ-A-3=harfiah temuan PP94-3d/3f terpenuhi
    Dan menurut posisi bawaan hasil jalur disiplin terpenuhi
    Dan rekomendasi jalur disiplin bertumpu pada posisi bawaan OQ-A-3

    Contoh:
      | temuan    | perbuatan            | jenis      |
      | SKB22-D1  | memasang alat peraga | calon dpr  |
      | SKB22-D2  | kampanye daring      | calon dpd  |
      | SKB22-D4  | menghadiri deklarasi | calon dprd |
      | SKB22-D6  | reaksi medsos        | calon dpr  |
      | SKB22-D7  | mengunggah foto      | calon dprd |
      | SKB22-D8  | kegiatan berpihak    | calon dpd  |
      | SKB22-D12 | keputusan berpihak   | calon dprd |
      | PP94-n5   | keputusan berpihak   | calon dpr  |
      | PP94-n6   | kegiatan berpihak    | calon dprd |

  Skenario konsep: Tabel disiplin terhadap pasangan calon presiden tidak diperselisihkan
    Diketahui ada pencalonan presiden-1 berupa pasangan calon presiden
    Dan penetapan pencalonan itu terjadi pada 13 November 2023
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap presiden-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah bagikan
    Dan hasil perbuatan itu dipublikasikan
    Dan foto itu memuat calon
    Dan perbuatan itu bertujuan memberi dukungan
    Dan terlapor memberi dukungan secara aktif
    Dan bentuk kegiatannya adalah ajakan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka temuan <temuan> terpenuhi
    Dan tingkat temuan <temuan> adalah berat
    Dan temuan PP94-3d/3f tidak terpenuhi

    Contoh:
      | temuan    | perbuatan            |
      | SKB22-D1  | memasang alat peraga |
      | SKB22-D2  | kampanye daring      |
      | SKB22-D4  | menghadiri deklarasi |
      | SKB22-D6  | reaksi medsos        |
      | SKB22-D7  | mengunggah foto      |
      | SKB22-D8  | kegiatan berpihak    |
      | SKB22-D12 | keputusan berpihak   |
      | PP94-n5   | keputusan berpihak   |
      | PP94-n6   | kegiatan berpihak    |

  @PP94-3d/3f
  Skenario konsep: Pada bacaan harfiah tingkatnya menurut dampak
    Diketahui ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Dan <dampak>
    Maka temuan PP94-3d/3f terpenuhi
    Dan tingkat temuan PP94-3d/3f adalah <tingkat>
    Dan temuan SKB22-D1 tidak terpenuhi

    Contoh:
      | dampak                                         | tingkat         |
      | dampak negatif perbuatan itu mengenai unit kerja | ringan          |
      | dampak negatif perbuatan itu mengenai instansi   | sedang          |
      | dampak negatif perbuatan itu mengenai negara     | berat           |
      | dampak negatif perbuatan itu tidak diketahui     | menunggu dampak |
      | perbuatan itu tidak berdampak negatif            | tanpa tingkat   |

  @PP94-3d/3f
  Skenario konsep: Batas penetapan bagi kewajiban terhadap calon anggota legislatif
    Diketahui ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Maka temuan PP94-3d/3f <hasil>

    Contoh:
      | perbuatan       | hasil           |
      | 2 November 2023 | tidak terpenuhi |
      | 3 November 2023 | belum pasti     |
      | 4 November 2023 | terpenuhi       |

  @PP94-3d/3f
  Skenario konsep: Kewajiban terhadap calon anggota legislatif bukan untuk pasangan calon atau non-PNS
    Diketahui ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Tapi <keadaan>
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Maka temuan PP94-3d/3f tidak terpenuhi

    Contoh:
      | keadaan                                                |
      | terlapor berstatus pppk                                |
      | terlapor berstatus non asn                             |
      | ada pencalonan caleg-1 berupa pasangan calon presiden  |

  @SKB22-D8 @SKB22-D12
  Skenario konsep: Terhadap partai tidak ada garis penetapan
    Diketahui ada pencalonan partai-1 berupa partai
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap partai-1
    Dan perbuatan itu terjadi pada 1 Agustus 2023
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka fase perbuatan adalah tidak berlaku
    Dan temuan <temuan> belum pasti
    Dan di bawah bacaan OQ-A-3=diperluas temuan <temuan> terpenuhi
    Dan di bawah bacaan OQ-A-3=harfiah temuan <temuan> tidak terpenuhi

    Contoh:
      | temuan    | perbuatan          |
      | SKB22-D8  | kegiatan berpihak  |
      | SKB22-D12 | keputusan berpihak |

  @PP94-3d/3f
  Skenario: Tuan rumah yang tidak berpihak tidak melanggar kewajiban terhadap calon anggota legislatif
    Diketahui ada pencalonan caleg-1 berupa calon dprd
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Dan bacaan OQ-A-3 ditetapkan pada posisi harfiah
    Ketika terlapor melakukan perbuatan menjadi tuan rumah terhadap caleg-1
    Dan perbuatan itu terjadi pada 5 Desember 2023
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Maka temuan PP94-3d/3f tidak terpenuhi
