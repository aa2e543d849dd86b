# language: id
@unsur
Fitur: Unsur demi unsur – penalties/pilkada.yaml
  Satu unsur, satu istilah, atau satu hari diubah, selebihnya tetap. Hari dan penetapan dikarang sejauh perlu agar
  hanya hal itu yang menentukan.

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026

  Skenario: PILK-188-A, pidana pokok PILK-188-A adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Juni 2016
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-188-A adalah penjara

  Skenario: PILK-187(2), pidana pokok PILK-187(2) adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan mempersoalkan dasar negara terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(2) adalah penjara

  Skenario: PILK-187(1), pidana pokok PILK-187(1) adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan kampanye daring terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu merupakan kegiatan kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(1) adalah penjara

  Skenario: PILK-187(4), pidana pokok PILK-187(4) adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi kampanye tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(4) adalah penjara

  Skenario: PILK-187(3), pidana pokok PILK-187(3) adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan jabatan yang diperebutkan pencalonan itu adalah walikota
    Ketika terlapor melakukan perbuatan menjadi tuan rumah terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan terlapor memakai fasilitas negara
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(3) adalah penjara

  Skenario: PILK-187(5), pidana pokok PILK-187(5) adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah badan hukum
    Dan nilai imbalan atau dana itu adalah Rp750.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(5) adalah penjara

  Skenario: PILK-187(5)-2015, pidana pokok PILK-187(5)-2015 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp50.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(5)-2015 adalah penjara
    Dan ancaman pidana badan PILK-187(5)-2015 adalah 4 sampai 24 bulan
    Dan ancaman denda PILK-187(5)-2015 adalah Rp200.000.000 sampai Rp1.000.000.000
    Dan pidana badan dan denda PILK-187(5)-2015 dihubungkan dengan kata dan/atau

  Skenario: PILK-187(5)-2015, pidana pokok PILK-187(5)-2015 adalah penjara (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Juni 2016
    Dan terlapor menerima imbalan
    Dan penyumbang dana kampanye itu adalah perseorangan
    Dan nilai imbalan atau dana itu adalah Rp50.000.001
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(5)-2015 adalah penjara

  Skenario: PILK-187(6), pidana pokok PILK-187(6) adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor memberi imbalan
    Dan dana kampanye itu berasal dari pemerintah
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(6) adalah penjara

  Skenario: PILK-187(7), pidana pokok PILK-187(7) adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan laporan dana kampanye terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor mengetahui bahwa isi ujaran itu bohong
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187(7) adalah penjara

  Skenario: PILK-187C, pidana pokok PILK-187C adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan imbalan pencalonan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor memberi imbalan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-187C adalah penjara

  Skenario: PILK-177, pidana pokok PILK-177 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu data pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-177 adalah penjara

  Skenario: PILK-177A, pidana pokok PILK-177A adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan daftar pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-177A adalah penjara

  Skenario: PILK-178, pidana pokok PILK-178 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak pilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178 adalah penjara

  Skenario: PILK-178A, pidana pokok PILK-178A adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengaku pemilih lain tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178A adalah penjara

  Skenario: PILK-178B, pidana pokok PILK-178B adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih lebih sekali tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178B adalah penjara

  Skenario: PILK-178C(1), pidana pokok PILK-178C(1) adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178C(1) adalah penjara

  Skenario: PILK-178D, pidana pokok PILK-178D adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pemungutan suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178D adalah penjara

  Skenario: PILK-178G, pidana pokok PILK-178G adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mendampingi pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178G adalah penjara

  Skenario: PILK-178C(2), pidana pokok PILK-178C(2) adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menyuruh memilih tanpa hak tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178C(2) adalah penjara

  Skenario: PILK-178H, pidana pokok PILK-178H adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan membuka pilihan pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178H adalah penjara

  Skenario: PILK-182, pidana pokok PILK-182 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi pendaftaran pemilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu disertai ancaman
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-182 adalah penjara

  Skenario: PILK-182A, pidana pokok PILK-182A adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor memakai kekerasan
    Dan yang diancamkan adalah kekerasan
    Dan perbuatan itu terjadi dalam rangka pemungutan suara
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-182A adalah penjara

  Skenario: PILK-182B, pidana pokok PILK-182B adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan korban itu bawahan terlapor
    Dan korban itu tidak diberi kesempatan memilih
    Dan pekerjaan korban bisa ditinggalkan
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-182B adalah penjara

  Skenario: PILK-179, pidana pokok PILK-179 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan pemalsuan dokumen tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka pencalonan
    Dan surat itu dimaksudkan untuk dipakai sebagai surat sah
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-179 adalah penjara

  Skenario: PILK-180(1), pidana pokok PILK-180(1) adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-180(1) adalah penjara

  Skenario: PILK-180(2), pidana pokok PILK-180(2) adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-180(2) adalah penjara

  Skenario konsep: PILK-180(2)-2015 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghilangkan hak calon tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan terlapor menggunakan kekuasaan jabatannya
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-180(2)-2015 adalah penjara

    Contoh:
      | hari_perbuatan  |
      | 2 Februari 2015 |
      | 30 Juni 2016    |

  Skenario: PILK-181, pidana pokok PILK-181 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggunakan dokumen palsu tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan terlapor mengetahui bahwa dokumen itu tidak sah atau palsu
    Dan perbuatan itu terjadi dalam rangka pendaftaran pemilih
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-181 adalah penjara

  Skenario: PILK-185, pidana pokok PILK-185 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan keterangan palsu dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-185 adalah penjara

  Skenario: PILK-184, pidana pokok PILK-184 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan keterangan palsu pencalonan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-184 adalah penjara

  Skenario: PILK-185A, pidana pokok PILK-185A adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan pencalonan itu perseorangan
    Ketika terlapor melakukan perbuatan pemalsuan dukungan terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-185A adalah penjara

  Skenario: PILK-178F, pidana pokok PILK-178F adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menggagalkan pleno tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178F adalah penjara

  Skenario: PILK-178E, pidana pokok PILK-178E adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan mengubah hasil suara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-178E adalah penjara

  Skenario: PILK-195, pidana pokok PILK-195 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan merusak sistem penghitungan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-195 adalah penjara

  Skenario: PILK-198A, pidana pokok PILK-198A adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan menghalangi penyelenggara tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-198A adalah penjara

  Skenario: PILK-183, pidana pokok PILK-183 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus pns
    Ketika terlapor melakukan perbuatan kekerasan tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka penetapan hasil
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-183 adalah penjara

  Skenario konsep: PILK-188-B menurut kalender dan hari perbuatan (2)
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-188-B adalah penjara

    Contoh:
      | kalender                | hari_perbuatan |
      | pilkada-2024            | 22 Maret 2024  |
      | contoh-pilkada-kampanye | 1 Juli 2016    |

  Skenario: PILK-188-B-2015, pidana pokok PILK-188-B-2015 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 20 Desember 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-188-B-2015 adalah penjara
    Dan ancaman pidana badan PILK-188-B-2015 adalah 1 sampai 6 bulan
    Dan ancaman denda PILK-188-B-2015 adalah Rp600.000 sampai Rp6.000.000
    Dan pidana badan dan denda PILK-188-B-2015 dihubungkan dengan kata dan/atau

  Skenario: PILK-188-C, pidana pokok PILK-188-C adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 1 Juni 2016
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-188-C adalah penjara
    Dan pidana badan dan denda PILK-188-C dihubungkan dengan kata dan/atau

  Skenario: PILK-188-C-2015, pidana pokok PILK-188-C-2015 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Maka pidana pokok PILK-188-C-2015 adalah penjara
    Dan ancaman pidana badan PILK-188-C-2015 adalah 1 sampai 6 bulan
    Dan ancaman denda PILK-188-C-2015 adalah Rp600.000 sampai Rp6.000.000
    Dan pidana badan dan denda PILK-188-C-2015 dihubungkan dengan kata dan/atau

  Skenario: PILK-188-C-2015, pidana pokok PILK-188-C-2015 adalah penjara (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 20 Desember 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan penggunaan program terhadap paslon-1
    Dan perbuatan itu terjadi pada 30 Juni 2016
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-188-C-2015 adalah penjara

  Skenario: PILK-190, ancaman denda PILK-190 adalah Rp600.000 sampai Rp6.000.000
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 22 Maret 2024
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka ancaman denda PILK-190 adalah Rp600.000 sampai Rp6.000.000
    Dan pidana badan dan denda PILK-190 dihubungkan dengan kata dan/atau
    Dan pidana pokok PILK-190 adalah penjara

  Skenario: PILK-190, pidana pokok PILK-190 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 26 Februari 2021
    Dan masa jabatan kepala daerah itu berakhir pada 20 Februari 2025
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 1 Juli 2016
    Dan penggantian itu berupa mutasi dalam jabatan
    Dan penggantian itu tidak disetujui Menteri secara tertulis
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-190 adalah penjara

  Skenario: PILK-190-2015, pidana pokok PILK-190-2015 adalah penjara
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu berakhir pada 31 Oktober 2016
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan terlapor sendiri maju sebagai paslon-1
    Ketika terlapor melakukan perbuatan penggantian pejabat terhadap paslon-1
    Dan perbuatan itu terjadi pada 2 Februari 2015
    Dan perbuatan itu terjadi dalam rangka kampanye
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-190-2015 adalah penjara
    Dan ancaman pidana badan PILK-190-2015 adalah 1 sampai 6 bulan
    Dan ancaman denda PILK-190-2015 adalah Rp600.000 sampai Rp6.000.000
    Dan pidana badan dan denda PILK-190-2015 dihubungkan dengan kata dan/atau

  Skenario: PILK-190-2015, pidana pokok PILK-190-2015 adalah penjara (2)
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan terlapor berstatus kepala daerah
    Dan masa jabatan kepala daerah itu dimulai pada 10 Mei 2016
    Ketika terlapor melakukan perbuatan penggantian pejabat tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 30 Juni 2016
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-190-2015 adalah penjara

  Skenario: PILK-188-A-2015, ancaman pidana badan PILK-188-A-2015 adalah 1 sampai 6 bulan
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2015
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap paslon-1
    Dan perbuatan itu terjadi pada 27 Agustus 2015
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka ancaman pidana badan PILK-188-A-2015 adalah 1 sampai 6 bulan
    Dan ancaman denda PILK-188-A-2015 adalah Rp600.000 sampai Rp6.000.000
    Dan pidana badan dan denda PILK-188-A-2015 dihubungkan dengan kata dan/atau
    Dan pidana pokok PILK-188-A-2015 adalah penjara

  Skenario konsep: PILK-188-A-2015 menurut hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender contoh-pilkada-kampanye
    Dan terlapor berstatus kepala daerah
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Ketika terlapor melakukan perbuatan pengerahan asn terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari_perbuatan>
    Dan perbuatan itu menguntungkan pihak yang dituju
    Dan perbuatan itu dilakukan secara sengaja
    Maka pidana pokok PILK-188-A-2015 adalah penjara

    Contoh:
      | hari_perbuatan  |
      | 2 Februari 2015 |
      | 30 Juni 2016    |
