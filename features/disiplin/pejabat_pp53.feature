# language: id
@disiplin @PP53 @OQ-A-55
Fitur: Pejabat yang berwenang bagi PNS pada pemerintah desa menurut PP 53/2010
  Pejabat disebut menurut instansi pusat, provinsi, dan kabupaten/kota. Siapa yang menghukum sedang huruf c dan berat bila PNS bekerja
  pada pemerintah desa tidak disebut; keputusan mengatakannya (OQ-A-55).

  Latar Belakang:
    Diketahui perkara dinilai menurut pengetahuan per 31 Desember 2022
    Dan instansi terlapor adalah instansi tingkat desa
    Dan ada pencalonan paslon-1 berupa pasangan calon

  Skenario konsep: Hukuman sedang huruf c menurut status dan hari perbuatan
    Diketahui pemilihan adalah pilkada menurut kalender <kalender>
    Dan terlapor berstatus <status>
    Ketika terlapor melakukan perbuatan tim pemenangan terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Maka pejabat yang berwenang menjatuhkan sedang_pp53.3 adalah pejabat belum ditentukan
    Dan pejabat yang berwenang menjatuhkan sedang_pp53.1 adalah ppk dan pejabat lain pp53

    Contoh:
      | kalender                | status | hari            |
      | pilkada-2020            | pns    | 1 Oktober 2020  |
      | pilkada-2020            | cpns   | 1 Oktober 2020  |
      | pilkada-2020            | pns    | 30 Agustus 2021 |
      | contoh-pilkada-kampanye | pns    | 6 Juni 2010     |
