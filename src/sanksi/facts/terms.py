"""The closed lists of terms that case facts use: Indonesian terms of art in snake_case.

These are vocabulary, not law: what a term means for a sanction stands in ``rules/``.
"""

from typing import Literal

KnownNone = Literal["tidak_ada"]
LawSide = Literal["lama", "baru"]
"""The earlier or the later of two laws."""
ElectionKind = Literal["pilkada", "pemilu"]
Zone = Literal["WIB", "WITA", "WIT"]
Status = Literal[
    "pns", "cpns", "pppk", "asn", "non_asn", "kepala_desa", "perangkat_desa", "anggota_bpd",
    "kepala_daerah", "pejabat_negara", "pejabat_daerah", "tni", "polri", "lainnya",
]  # fmt: skip
Position = Literal[
    "jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas", "fungsional",
    "pelaksana", "tidak_ada",
]  # fmt: skip
FunctionalGrade = Literal[
    "ahli_utama", "ahli_madya", "ahli_muda", "ahli_pertama", "penyelia", "mahir", "terampil",
    "pemula", "tidak_ada",
]  # fmt: skip
Post = Literal[
    "sekda", "kepala_dinas", "kepala_bagian", "camat", "lurah", "kepala_sekolah", "guru",
    "tenaga_kesehatan", "staf", "dosen", "lainnya",
]  # fmt: skip
EmployerLevel = Literal["pusat", "provinsi", "kabupaten_kota", "desa"]
EmploymentForm = Literal["tetap", "kontrak", "honorer", "alih_daya", "lainnya"]
Relation = Literal["orang_tua", "anak", "saudara", "ipar", "lainnya"]
PartyRole = Literal["tidak_ada", "anggota", "pengurus"]
PartyProof = Literal["kta", "sipol", "surat_keputusan", "pernyataan", "lainnya"]
CampaignRole = Literal[
    "pelaksana", "tim", "petugas", "peserta", "tenaga_ahli", "konsultan", "penyumbang",
    "penggalang_dana", "saksi",
]  # fmt: skip
Actor = Literal[
    "atasan_langsung", "ppk", "pyb", "pejabat_berwenang_menghukum", "tim_pemeriksa",
    "majelis_kode_etik", "bawaslu", "gakkumdu", "polri", "penuntut_umum", "pengadilan", "kasn",
    "bkn", "bpasn", "inspektorat", "bkpsdm", "bakesbangpol", "presiden", "gubernur", "mendagri",
    "menpan_rb", "kpu", "terlapor", "pelapor", "lainnya",
]  # fmt: skip
Track = Literal["etik", "disiplin", "kepegawaian", "pidana", "non_asn"]
SentenceKind = Literal["penjara", "kurungan", "denda", "lainnya"]
ProceedingTrack = Literal["bawaslu", "etik", "disiplin", "kepegawaian", "pidana", "non_asn"]
Level = Literal[
    "moral", "ringan", "sedang", "berat", "pemberhentian_sementara", "pdh_atau_tetap", "pdh",
    "pdhtaps", "berhenti_calon_pns", "ptdh", "pidana", "tanpa_tingkat", "menunggu_dampak",
    "menurut_instansi",
]  # fmt: skip

CandidacyKind = Literal[
    "pasangan_calon", "pasangan_calon_presiden", "calon_dpr", "calon_dpd", "calon_dprd", "partai"
]
Office = Literal[
    "presiden", "gubernur", "bupati", "walikota", "dpr", "dpd", "dprd_provinsi",
    "dprd_kabupaten_kota", "tidak_ada",
]  # fmt: skip
CandidacyEventKind = Literal[
    "pendaftaran", "penetapan", "penetapan_ditunda", "penetapan_ulang", "penambahan_putusan",
    "pembatalan", "pengunduran_diri", "penggantian", "tidak_ditetapkan",
]  # fmt: skip

ActKind = Literal[
    "memasang_alat_peraga", "kampanye_daring", "menghadiri_deklarasi", "reaksi_medsos",
    "mengunggah_foto", "ikut_kampanye", "pendekatan_partai", "pendekatan_masyarakat",
    "keanggotaan_partai", "kegiatan_berpihak", "tim_pemenangan", "dukungan_ktp",
    "keputusan_berpihak", "pengerahan_asn", "penggunaan_fasilitas", "penggantian_pejabat",
    "penggunaan_program", "memberi_imbalan", "menerima_imbalan", "ujaran_kebencian",
    "berita_bohong", "penghinaan", "hasutan_fitnah", "intimidasi", "kekerasan",
    "menghalangi_memilih", "menghalangi_kampanye", "merusak_alat_peraga",
    "kampanye_di_luar_jadwal", "pemalsuan_dukungan", "pemalsuan_dokumen", "maju_sebagai_calon",
    "menemui_calon", "berpose", "membuat_materi", "menerima_materi", "menjadi_tuan_rumah",
    "menjadi_narasumber",
    "menjadi_saksi", "mengerahkan_bukan_asn", "diskriminasi_layanan", "pembiaran_atasan",
    "memilih", "mendengar_visi_misi", "tugas_resmi",
    "keterangan_palsu_data_pemilih", "pemalsuan_daftar_pemilih", "menghilangkan_hak_pilih",
    "menghalangi_pendaftaran_pemilih", "mengaku_pemilih_lain", "memilih_lebih_sekali",
    "memilih_tanpa_hak", "menyuruh_memilih_tanpa_hak", "menggagalkan_pemungutan_suara",
    "mengubah_hasil_suara", "menggagalkan_pleno", "mendampingi_pemilih",
    "membuka_pilihan_pemilih", "menghilangkan_hak_calon", "meloloskan_calon",
    "keterangan_palsu_pencalonan", "keterangan_palsu_dukungan", "menggunakan_dokumen_palsu",
    "merusak_sistem_penghitungan", "menghalangi_penyelenggara", "dana_kampanye",
    "laporan_dana_kampanye", "imbalan_pencalonan", "menghilangkan_catatan_suara",
    "survei_masa_tenang", "dukungan_dpd_curang", "mempersoalkan_dasar_negara",
    "mengganggu_ketertiban", "menganjurkan_kudeta", "laporan_palsu", "dipidana",
    "ditahan_tersangka", "tidak_menghukum", "hukuman_tidak_sesuai",
    "tidak_menindaklanjuti_rekomendasi", "lainnya",
]  # fmt: skip
Effect = Literal["menguntungkan", "merugikan", "tidak_ada"]
Nature = Literal["keputusan", "tindakan"]
Intent = Literal["sengaja", "tidak_sengaja"]
PhotoSubject = Literal["calon", "tim", "alat_peraga", "lainnya"]
Background = Literal["partai", "calon", "netral"]
Attribute = Literal["partai", "calon", "pns"]
Account = Literal["pemenangan", "calon", "partai", "pribadi", "berita", "lainnya"]
Reaction = Literal["unggah", "komentar", "bagikan", "suka", "gabung", "ikuti"]
Medium = Literal["media_sosial", "grup_percakapan", "tatap_muka", "surat", "media_massa", "lainnya"]
Spreader = Literal["sendiri", "orang_lain"]
Form = Literal["pertemuan", "ajakan", "imbauan", "seruan", "pemberian_barang"]
Audience = Literal["pns_unit_kerja", "bawahan", "keluarga", "masyarakat", "pemilih"]
Place = Literal[
    "tempat_ibadah", "tempat_pendidikan", "kantor_pemerintah", "tempat_umum", "rumah", "lainnya"
]
Approached = Literal["partai", "masyarakat"]
Impact = Literal["tidak_ada", "unit_kerja", "instansi", "negara"]
Replacement = Literal["mutasi_dalam_jabatan", "pengangkatan", "pemberhentian"]
GiftDirection = Literal["memberi", "menjanjikan", "menerima"]
GiftKind = Literal["uang", "materi"]
GiftPurpose = Literal["tidak_memilih", "memilih_calon", "suara_tidak_sah", "lainnya"]
GroupGround = Literal[
    "ras", "kebangsaan", "etnis", "warna_kulit", "agama", "kepercayaan", "kelamin", "disabilitas",
    "golongan",
]  # fmt: skip
Certainty = Literal["bohong", "tidak_pasti", "berlebihan"]
ThreatOf = Literal["kekerasan", "kekerasan_bersama", "kejahatan_berat", "pencemaran", "lainnya"]
VictimKind = Literal["bawahan", "pemilih", "penyelenggara", "peserta", "lainnya"]
Occasion = Literal[
    "kampanye", "pendaftaran_pemilih", "pencalonan", "pemungutan_suara", "penghitungan_suara",
    "penetapan_hasil", "tugas_penyelenggara", "lainnya",
]  # fmt: skip
FundSource = Literal["asing", "tanpa_identitas", "pemerintah", "bumn_bumd_bumdes", "lainnya"]
Donor = Literal["perseorangan", "badan_hukum", "lainnya"]
Participation = Literal["pelaku", "turut_serta", "penggerak", "pembantu"]
EvidenceKind = Literal[
    "tangkapan_layar", "foto", "video", "rekaman", "surat", "saksi", "pengakuan", "ahli", "lainnya"
]
ReportKind = Literal["laporan", "temuan"]
