# language: id
@ikrar
Fitur: Ikrar butir 2 – menghindari konflik kepentingan, intimidasi, dan keberpihakan
  Butir kedua ikrar netralitas: tidak ada konflik kepentingan, tidak ada intimidasi atau ancaman kepada pegawai dan
  masyarakat, tidak memihak pasangan calon tertentu.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan jpt pratama
    Dan jabatan terlapor adalah kepala dinas
    Dan terlapor bukan penjabat kepala daerah
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @PP94-5a @PP94-n5 @SKB22-D12
  Skenario: Kepala dinas memakai wewenang untuk kepentingan calon yang saudaranya
    Diketahui terlapor mempunyai hubungan keluarga sebagai saudara dari paslon-1
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PP94-5a terpenuhi
    Dan temuan PP94-n5 terpenuhi
    Dan temuan SKB22-D12 terpenuhi
    Dan temuan PILK-188-A terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan jalur disiplin berakhir pada keadaan keputusan
    Dan jalur pidana merekomendasikan tingkat pidana

  @PP94-5i @SKB22-D12 @PILK-188-A
  Skenario: Kepala dinas mengancam bawahan agar mendukung pasangan calon
    Ketika terlapor melakukan perbuatan intimidasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan korban perbuatan itu adalah bawahan
    Dan korban itu bawahan terlapor
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Dan dampak negatif perbuatan itu mengenai unit kerja
    Maka temuan PP94-5i terpenuhi
    Dan tingkat temuan PP94-5i adalah ringan
    Dan temuan SKB22-D12 terpenuhi
    Dan temuan PP94-n5 terpenuhi
    Dan temuan PILK-188-A terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan jalur disiplin melalui keadaan tim_pemeriksa
    Dan pejabat yang berwenang pada jalur disiplin adalah ppk

  @PP94-n6 @SKB22-D8
  Skenario: Kepala dinas mengumpulkan pegawai dan mengajak memilih pasangan calon
    Ketika terlapor melakukan perbuatan kegiatan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan tempat perbuatan itu adalah kantor pemerintah
    Dan bentuk kegiatannya adalah pertemuan dan ajakan
    Dan khalayak kegiatannya adalah pns unit kerja dan bawahan
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PP94-n6 terpenuhi
    Dan temuan SKB22-D8 terpenuhi
    Dan temuan PILK-188-A terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan jalur disiplin berakhir pada keadaan keputusan

  Skenario: Rapat dinas tanpa keberpihakan
    Ketika terlapor melakukan perbuatan tugas resmi tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 15 Oktober 2024
    Dan tempat perbuatan itu adalah kantor pemerintah
    Dan bentuk kegiatannya adalah pertemuan
    Dan khalayak kegiatannya adalah pns unit kerja
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Maka tidak ada temuan

  Skenario: Keputusan tentang saudara yang maju diambil menurut aturan
    Diketahui terlapor mempunyai hubungan keluarga sebagai saudara dari paslon-1
    Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Maka tidak ada temuan

  @PILK-182B
  Skenario: Kepala dinas tidak memberi bawahannya kesempatan memilih
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-182B terpenuhi
    Dan jalur pidana merekomendasikan tingkat pidana

  @PILK-187(3) @SKB22-D12
  Skenario: Kepala dinas memakai fasilitas negara dalam kampanye pasangan calon bupati
    Diketahui jabatan yang diperebutkan pencalonan itu adalah bupati
    Ketika terlapor melakukan perbuatan penggunaan fasilitas terhadap paslon-1
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor memakai fasilitas negara
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187(3) terpenuhi
    Dan temuan PILK-188-A terpenuhi
    Dan jalur pidana merekomendasikan tingkat pidana
    Dan jalur disiplin merekomendasikan tingkat berat
