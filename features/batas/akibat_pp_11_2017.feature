# language: id
@batas
Fitur: Batas – Akibat hasil perkara (PP 11/2017)
  Keadaan di kedua sisi batas: hari pertama suatu aturan berlaku, satu istilah dalam daftarnya, satu
  unsurnya. Tanggal penetapan dalam skenario hari berlaku dikarang agar fasenya pasti.

  Skenario: KONS-CPNS, peringatan ALERT-CPNS-SELESAI tidak muncul
    Diketahui pemilihan adalah pemilu menurut kalender pemilu-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor bukan suami atau istri dari calon mana pun
    Dan terlapor tidak mempunyai peran dalam kampanye
    Dan ada pencalonan caleg-1 berupa calon dpr
    Dan penetapan pencalonan itu terjadi pada 3 November 2023
    Ketika terlapor melakukan perbuatan memasang alat peraga terhadap caleg-1
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
    Maka peringatan ALERT-CPNS-SELESAI tidak muncul

  Skenario: KONS-CPNS menurut status kepegawaian, peringatan ALERT-CPNS-SELESAI tidak muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus asn
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai negara
    Maka peringatan ALERT-CPNS-SELESAI tidak muncul

  Skenario: KONS-CPNS menurut status kepegawaian, peringatan ALERT-CPNS-SELESAI muncul
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan status kepegawaian terlapor tidak diketahui
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024
    Dan terlapor tidak menduduki jenjang jabatan apa pun
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Dan dampak negatif perbuatan itu mengenai negara
    Maka peringatan ALERT-CPNS-SELESAI muncul
