# language: id
@ikrar
Fitur: Ikrar butir 3 – bijak memakai media sosial, tanpa ujaran kebencian dan berita bohong
  Butir ketiga ikrar netralitas. Ujaran kebencian dan berita bohong dinilai juga menurut UU ITE dan, sejak 2 Januari 2026,
  KUHP; dalam Pemilu lihat butir_2_sampai_4_dalam_pemilu.feature.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @PP94-3b @PP94-3f @SKB22-D12 @PP94-n5
  Skenario: PNS menyebarkan ujaran kebencian terhadap pasangan calon
    Ketika terlapor melakukan perbuatan ujaran kebencian terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan perbuatan itu dilakukan di muka umum
    Dan isi itu disebarkan oleh sendiri
    Dan perbuatan itu mulai beredar pada 11 Oktober 2024
    Dan ujaran itu menyasar golongan atas dasar agama dan etnis
    Dan ujaran itu berisi penghinaan
    Dan ujaran itu berisi hasutan
    Dan ujaran itu berisi adu domba antargolongan
    Dan perbuatan itu merugikan pihak yang dituju
    Dan dampak negatif perbuatan itu mengenai instansi
    Maka temuan PP94-3b terpenuhi
    Dan tingkat temuan PP94-3b adalah sedang
    Dan temuan PP94-3f terpenuhi
    Dan temuan SKB22-D12 terpenuhi
    Dan temuan PP94-n5 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan jalur disiplin berakhir pada keadaan keputusan
    Dan peringatan ALERT-PIDANA-SEBAGIAN muncul
    Dan temuan ITE-28-2-C belum pasti

  @PP94-3f
  Skenario: PNS menyebarkan berita bohong yang ia ketahui bohong
    Ketika terlapor melakukan perbuatan berita bohong terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah grup percakapan
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu merugikan pihak yang dituju
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka temuan PP94-3f terpenuhi
    Dan temuan ITE-28-3 belum pasti karena kerusuhan fisik belum diketahui
    Dan tingkat temuan PP94-3f adalah ringan
    Dan temuan SKB22-D12 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan jalur disiplin melalui keadaan tim_pemeriksa

  @SKB22-E4 @SKB22-D6
  Skenario konsep: Menyukai unggahan pemenangan, etik sebelum dan disiplin sejak penetapan
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan akun yang ditanggapi adalah akun pemenangan
    Dan reaksi yang diberikan adalah suka
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka jalur <jalur> merekomendasikan tingkat <tingkat>
    Dan jalur <jalur> berakhir pada keadaan <keadaan>

    Contoh:
      | perbuatan        | jalur    | tingkat | keadaan                                       |
      | 1 September 2024 | etik     | moral   | sanksi_moral_tertutup atau sanksi_moral_terbuka |
      | 1 Oktober 2024   | disiplin | berat   | keputusan                                     |

  Skenario: Membagikan ajakan memakai hak pilih tanpa menunjuk calon
    Ketika terlapor melakukan perbuatan kampanye daring tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Maka tidak ada temuan

  Skenario: Menyukai berita pada akun berita tanpa maksud mendukung
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan akun yang ditanggapi adalah akun berita
    Dan reaksi yang diberikan adalah suka
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Maka tidak ada temuan

  @PILK-187(2)
  Skenario konsep: Fitnah atau penghinaan dalam kampanye Pilkada adalah tindak pidana, siapa pun pelakunya
    Ketika terlapor melakukan perbuatan <perbuatan> terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan media yang dipakai adalah media sosial
    Dan <peristiwa>
    Dan perbuatan itu merugikan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(2) <hasil>

    Contoh:
      | perbuatan      | peristiwa                                                       | hasil           |
      | penghinaan     | perbuatan itu terjadi dalam rangka kampanye                     | terpenuhi       |
      | hasutan fitnah | perbuatan itu terjadi dalam rangka kampanye                     | terpenuhi       |
      | hasutan fitnah | perbuatan itu tidak terkait dengan peristiwa pemilihan mana pun | tidak terpenuhi |

  @PILK-187(1)
  Skenario konsep: Kampanye daring dalam masa tenang
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada <perbuatan>
    Dan media yang dipakai adalah media sosial
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(1) <hasil>

    Contoh:
      | perbuatan        | hasil           |
      | 23 November 2024 | tidak terpenuhi |
      | 24 November 2024 | terpenuhi       |
      | 25 November 2024 | terpenuhi       |
