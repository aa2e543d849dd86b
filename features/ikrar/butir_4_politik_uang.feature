# language: id
@ikrar
Fitur: Ikrar butir 4 – menolak politik uang dan segala pemberian
  Butir keempat ikrar netralitas: tidak memberi dan tidak menerima uang atau pemberian dalam bentuk apa pun.

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan terlapor menduduki jenjang jabatan pelaksana
    Dan instansi terlapor adalah instansi tingkat kabupaten kota
    Dan terlapor terdaftar sebagai pemilih
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  @PILK-187A(1) @SKB22-D8 @PP94-n6
  Skenario: PNS membagikan uang agar warga memilih pasangan calon
    Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2024
    Dan terlapor memberi imbalan
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan penerima imbalan itu adalah pemilih
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan bentuk kegiatannya adalah pemberian barang
    Dan khalayak kegiatannya adalah masyarakat
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(1) terpenuhi
    Dan jalur pidana merekomendasikan tingkat pidana
    Dan temuan SKB22-D8 terpenuhi
    Dan temuan PP94-n6 terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan jalur disiplin berakhir pada keadaan keputusan

  @PILK-187A(2) @PP94-4i @PP94-5k
  Skenario: PNS menerima uang karena jabatannya agar memilih pasangan calon
    Ketika terlapor melakukan perbuatan menerima imbalan terhadap paslon-1
    Dan perbuatan itu terjadi pada 25 November 2024
    Dan terlapor menerima imbalan
    Dan imbalan itu berupa uang
    Dan tujuan imbalan itu adalah memilih calon
    Dan imbalan itu tidak termasuk barang yang diperbolehkan
    Dan imbalan itu berhubungan dengan jabatan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187A(2) terpenuhi
    Dan jalur pidana merekomendasikan tingkat pidana
    Dan temuan PP94-4i terpenuhi
    Dan temuan PP94-5k terpenuhi
    Dan jalur disiplin merekomendasikan tingkat berat
    Dan pejabat yang berwenang pada jalur disiplin adalah ppk

  Skenario: Menerima konsumsi rapat yang diperbolehkan dan tidak berhubungan dengan jabatan
    Ketika terlapor melakukan perbuatan menerima imbalan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 25 November 2024
    Dan imbalan itu berupa materi
    Dan tujuan imbalan itu adalah lainnya
    Dan imbalan itu termasuk barang yang diperbolehkan
    Dan imbalan itu tidak berhubungan dengan jabatan
    Maka tidak ada temuan

  @PILK-187C
  Skenario: ASN memberi imbalan agar dicalonkan
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada 20 Agustus 2024
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Maka temuan PILK-187C terpenuhi
    Dan jalur pidana merekomendasikan tingkat pidana
