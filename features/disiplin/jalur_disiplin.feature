# language: id
@disiplin
Fitur: Jalannya perkara disiplin
  PP 94/2021 Pasal 26 sampai 38: atasan langsung memanggil dan memeriksa; untuk hukuman berat tim pemeriksa wajib, untuk
  sedang boleh. Beberapa pelanggaran dalam satu pemeriksaan berujung pada satu hukuman, jenis yang terberat (Pasal 35).

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan administrator
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  Skenario: Hukuman berat melalui tim pemeriksa
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Maka jalur disiplin merekomendasikan tingkat berat
    Dan jalur disiplin sekarang berada pada keadaan dugaan
    Dan jalur disiplin melalui keadaan tim_pemeriksa
    Dan jalur disiplin melalui keadaan panggilan_1
    Dan jalur disiplin melalui keadaan pemeriksaan
    Dan jalur disiplin melalui keadaan bap
    Dan jalur disiplin berakhir pada keadaan keputusan

  Skenario konsep: Hukuman ringan dan sedang tanpa tim pemeriksa
    Ketika terlapor melakukan perbuatan diskriminasi layanan terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka jalur disiplin merekomendasikan tingkat <tingkat>
    Dan jalur disiplin tidak melalui keadaan tim_pemeriksa
    Dan jalur disiplin berakhir pada keadaan keputusan

    Contoh:
      | dampak     | tingkat |
      | unit kerja | ringan  |
      | instansi   | sedang  |

  Skenario: Perkara yang sudah sampai pada panggilan kedua
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan pada jalur disiplin tercatat pilih_pemeriksa pada 7 Oktober 2024
    Dan pada jalur disiplin tercatat bentuk_tim pada 8 Oktober 2024
    Dan pada jalur disiplin tercatat panggil_pertama pada 9 Oktober 2024
    Dan pada jalur disiplin tercatat tidak_hadir pada 16 Oktober 2024
    Maka jalur disiplin sekarang berada pada keadaan panggilan_2
    Dan jalur disiplin tidak melalui keadaan tim_pemeriksa
    Dan jalur disiplin berakhir pada keadaan keputusan

  Skenario: Tidak hadir dua kali, diputus tanpa pemeriksaan
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan pada jalur disiplin tercatat pilih_pemeriksa pada 7 Oktober 2024
    Dan pada jalur disiplin tercatat bentuk_tim pada 8 Oktober 2024
    Dan pada jalur disiplin tercatat panggil_pertama pada 9 Oktober 2024
    Dan pada jalur disiplin tercatat tidak_hadir pada 16 Oktober 2024
    Dan pada jalur disiplin tercatat tidak_hadir pada 28 Oktober 2024
    Maka jalur disiplin sekarang berada pada keadaan putus_tanpa_pemeriksaan
    Dan jalur disiplin tidak melalui keadaan pemeriksaan
    Dan jalur disiplin berakhir pada keadaan keputusan

  Skenario: Temuan yang belum pasti menghentikan jalan dan menyebut faktanya
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Dan akun yang ditanggapi tidak diketahui
    Dan reaksi yang diberikan adalah suka
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan perbuatan itu tidak bertujuan memberi dukungan
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak menunjukkan simbol keberpihakan
    Maka hasil jalur disiplin belum pasti
    Dan jalur disiplin berhenti karena akun yang ditanggapi belum diketahui
    Dan pertanyaan tentang akun yang ditanggapi diajukan

  Skenario: Dua pelanggaran, satu hukuman yang terberat
    Ketika terlapor melakukan perbuatan menghadiri deklarasi terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan terlapor memakai atribut pns
    Dan terlapor tidak memberi dukungan secara aktif
    Dan terlapor tidak memakai fasilitas negara
    Dan terlapor hadir tanpa surat tugas
    Dan terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 5 Oktober 2024
    Maka tingkat temuan PP94-n2 atas p1 adalah sedang
    Dan tingkat temuan SKB22-D1 atas p2 adalah berat
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan temuan yang menentukan jalur disiplin adalah SKB22-D1

  Skenario: Jalan disiplin PPPK berujung keputusan menurut instansi
    Diketahui perjanjian kerja terlapor tidak memuat kewajiban netral
    Tapi terlapor berstatus pppk
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1
    Dan perbuatan itu terjadi pada 3 Oktober 2024
    Maka jalur disiplin melalui keadaan pemeriksaan_disiplin_pppk
    Dan jalur disiplin berakhir pada keadaan keputusan
