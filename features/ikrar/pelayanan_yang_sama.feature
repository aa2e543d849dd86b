# language: id
@ikrar
Fitur: Ikrar – pelayanan yang sama kepada siapa pun
  ASN memberi pelayanan yang sama kepada siapa pun tanpa membeda-bedakan latar belakang yang dilayani.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @PP94-3e @PP94-5m
  Skenario konsep: Membedakan layanan menurut pilihan politik warga
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan korban perbuatan itu adalah pemilih
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu mengenai <dampak>
    Maka temuan PP94-3e terpenuhi
    Dan temuan PP94-5m terpenuhi
    Dan jalur disiplin merekomendasikan tingkat <tingkat>
    Dan jalur disiplin berakhir pada keadaan keputusan

    Contoh:
      | dampak     | tingkat |
      | unit kerja | ringan  |
      | instansi   | sedang  |
      | negara     | berat   |

  @PP94-3e
  Skenario: Dampak pembedaan layanan belum diketahui
    Ketika terlapor melakukan perbuatan diskriminasi layanan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan terlapor tidak menggunakan kekuasaan jabatannya
    Dan dampak negatif perbuatan itu tidak diketahui
    Maka temuan PP94-3e terpenuhi
    Dan tingkat temuan PP94-3e adalah menunggu dampak
    Dan pertanyaan tentang dampak negatif diajukan

  Skenario: Pelayanan yang sama kepada semua warga
    Ketika terlapor melakukan perbuatan tugas resmi tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 10 Oktober 2024
    Dan perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun
    Maka tidak ada temuan
