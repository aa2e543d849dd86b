"""What each fact means, in one phrase of Indonesian and of English.

The published schema takes its descriptions from here, and so may every question that is put to an
examiner. The key is the model and the field as the case file writes it.
"""

from typing import Final

from sanksi.kernel.errors import Text

_L = Text

LABELS: Final[dict[str, Text]] = {
    # The case
    "Case.id": _L("Nomor atau tanda kasus", "Number or mark of the case"),
    "Case.election": _L("Pemilihan yang bersangkutan", "The contest concerned"),
    "Case.person": _L("Terlapor, dengan nama samaran", "The reported person, under a pseudonym"),
    "Case.candidacies": _L(
        "Pasangan calon, calon, atau partai dalam pemilihan ini",
        "Pairs, candidates or parties in this contest",
    ),
    "Case.acts": _L("Perbuatan yang diduga", "The acts alleged"),
    "Case.reports": _L(
        "Laporan dan temuan di Bawaslu; [] = tidak ada",
        "Reports and findings at Bawaslu; [] = none",
    ),
    "Case.case_dates": _L(
        "Tanggal perkara untuk ketentuan peralihan", "Dates of the case for transition rules"
    ),
    "Case.proceedings": _L(
        "Langkah penanganan yang sudah ditempuh; [] = tidak ada",
        "Steps of the proceedings taken so far; [] = none",
    ),
    # The contest
    "Election.kind": _L("Pilkada atau pemilu", "Regional or general election"),
    "Election.calendar": _L("Kalender tahapan, mis. pilkada-2024", "Calendar, e.g. pilkada-2024"),
    "Election.region": _L("Daerah pemilihan", "Region of the contest"),
    "Region.code": _L(
        'Kode Kemendagri dalam tanda kutip, mis. "32.04"',
        'Kemendagri code in quotes, e.g. "32.04"',
    ),
    "Region.name": _L("Nama daerah", "Name of the region"),
    "Region.tz": _L("Zona waktu setempat", "Local time zone"),
    # The person
    "Person.ref": _L("Nama samaran, mis. terlapor-1", "Pseudonym, e.g. terlapor-1"),
    "Person.status": _L(
        "Status kepegawaian; asn = PNS atau PPPK, belum diketahui yang mana",
        "Status of service; asn = PNS or PPPK, not known which",
    ),
    "Person.position": _L("Jenjang jabatan", "Rank of position"),
    "Person.functional_grade": _L("Jenjang jabatan fungsional", "Grade of a functional position"),
    "Person.post": _L("Jabatan yang dipegang", "Post held"),
    "Person.heads_unit": _L("Memimpin unit kerja", "Heads a work unit"),
    "Person.is_ppk": _L(
        "Terlapor sendiri pejabat pembina kepegawaian", "Is the appointing authority himself"
    ),
    "Person.acting_regional_head": _L(
        "Penjabat, pelaksana tugas, atau penjabat sementara kepala daerah", "Acting regional head"
    ),
    "Person.posted_abroad": _L("Bertugas di luar negeri", "Posted abroad"),
    "Person.employer": _L("Instansi tempat bekerja", "Employing agency"),
    "Employer.level": _L("Tingkat instansi", "Level of the agency"),
    "Employer.name": _L("Nama instansi", "Name of the agency"),
    "Person.spouse_of": _L(
        "Id pencalonan suami atau istrinya, atau tidak_ada",
        "Id of the spouse's candidacy, or tidak_ada",
    ),
    "Person.kinship": _L(
        "Hubungan keluarga dengan calon; [] = tidak ada", "Kinship with candidates; [] = none"
    ),
    "Kinship.candidacy": _L("Id pencalonan", "Id of the candidacy"),
    "Kinship.relation": _L("Hubungan keluarga", "Kind of kinship"),
    "Person.own_candidacy": _L(
        "Id pencalonan terlapor sendiri, atau tidak_ada",
        "Id of the person's own candidacy, or tidak_ada",
    ),
    "Person.years_of_service": _L("Masa kerja dalam tahun", "Years of service"),
    "Person.resignation": _L(
        "Pengunduran diri dari dinas, atau tidak_ada",
        "Resignation from the service, or tidak_ada",
    ),
    "Resignation.filed": _L("Tanggal diajukan", "Day on which it was filed"),
    "Resignation.effective": _L("Tanggal berlaku", "Day on which it took effect"),
    "Resignation.suspended": _L(
        "Pemberhentian atas permintaan itu ditangguhkan", "The dismissal so asked for is suspended"
    ),
    "Person.employment_form": _L("Bentuk hubungan kerja", "Form of employment"),
    "Person.unpaid_leave": _L(
        "Cuti di luar tanggungan negara; [] = tidak ada", "Unpaid leave (CLTN); [] = none"
    ),
    "UnpaidLeave.from": _L("Hari pertama", "First day"),
    "UnpaidLeave.to": _L("Hari terakhir", "Last day"),
    "UnpaidLeave.approved": _L("Disetujui", "Approved"),
    "Person.party": _L("Keanggotaan partai politik", "Membership of a political party"),
    "Party.role": _L("Kedudukan dalam partai", "Role in the party"),
    "Party.registered": _L("Tercatat sebagai anggota", "Registered as a member"),
    "Party.joined": _L("Tanggal masuk", "Day of joining"),
    "Party.resigned": _L("Tanggal keluar", "Day of leaving"),
    "Party.proof": _L("Bukti keanggotaan", "Proof of membership"),
    "Person.campaign_roles": _L(
        "Peran dalam kampanye; [] = tidak ada", "Roles in campaigns; [] = none"
    ),
    "CampaignRole.candidacy": _L("Id pencalonan", "Id of the candidacy"),
    "CampaignRole.role": _L("Peran", "Role"),
    "CampaignRole.from": _L("Hari pertama", "First day"),
    "CampaignRole.to": _L("Hari terakhir", "Last day"),
    "Person.is_voter": _L("Terdaftar sebagai pemilih", "Is a registered voter"),
    "Person.contract_binds_neutrality": _L(
        "Perjanjian kerjanya mewajibkan netralitas (PPPK, non-ASN)",
        "The contract of work binds to neutrality (PPPK, non-ASN)",
    ),
    "Person.supervises": _L(
        "Nama samaran bawahan; [] = tidak ada", "Pseudonyms of subordinates; [] = none"
    ),
    "Person.prior_warnings": _L(
        "Peringatan terdahulu yang bukan hukuman; [] = tidak ada",
        "Earlier warnings that were no sanction; [] = none",
    ),
    "PriorWarning.date": _L("Tanggal peringatan", "Day of the warning"),
    "PriorWarning.by": _L("Yang memberi peringatan", "Who gave the warning"),
    "Person.prior_sanctions": _L(
        "Hukuman terdahulu; [] = tidak ada", "Earlier sanctions; [] = none"
    ),
    "PriorSanction.date": _L("Tanggal hukuman", "Day of the sanction"),
    "PriorSanction.track": _L("Jalur penanganan", "Track"),
    "PriorSanction.level": _L("Tingkat hukuman", "Level of the sanction"),
    "PriorSanction.kind": _L("Jenis hukuman", "Kind of the sanction"),
    "PriorSanction.kind_order": _L(
        "Urutan jenis hukuman dalam tingkatnya, 1 = yang teringan",
        "Place of the kind within its level, 1 = the lightest",
    ),
    "PriorSanction.provision": _L("Ketentuan yang dilanggar", "Provision breached"),
    "PriorSanction.same_kind_of_breach": _L(
        "Pelanggaran sejenis dengan yang sekarang", "Same kind of breach as now"
    ),
    "Person.term_of_office": _L("Masa jabatan kepala daerah", "Term of the regional head"),
    "TermOfOffice.from": _L("Hari pertama", "First day"),
    "TermOfOffice.to": _L("Hari terakhir", "Last day"),
    "Person.conviction": _L("Putusan pidana berkekuatan hukum tetap", "Final criminal conviction"),
    "Conviction.final_date": _L("Tanggal berkekuatan hukum tetap", "Day on which it became final"),
    "Conviction.sentence": _L("Jenis pidana yang dijatuhkan", "Kind of sentence imposed"),
    "Conviction.months": _L("Lama pidana penjara dalam bulan", "Imprisonment in months"),
    "Conviction.threat_two_years": _L(
        "Tindak pidananya diancam penjara paling singkat dua tahun atau lebih",
        "The offence is threatened with imprisonment of at least two years or more",
    ),
    "Conviction.planned": _L("Dilakukan dengan berencana", "Committed with premeditation"),
    "Conviction.connected_with_office": _L(
        "Ada hubungannya dengan jabatan", "Connected with the office"
    ),
    "Person.detention": _L("Penahanan sebagai tersangka", "Detention as a suspect"),
    "Detention.suspect_date": _L("Tanggal menjadi tersangka", "Day of becoming a suspect"),
    "Detention.detained": _L(
        "Ditahan, bukan hanya ditetapkan sebagai tersangka", "Detained, not merely named a suspect"
    ),
    "Detention.from": _L("Hari pertama ditahan", "First day of detention"),
    "Detention.to": _L("Hari terakhir ditahan", "Last day of detention"),
    # The candidacies
    "Candidacy.id": _L("Id pencalonan dalam berkas ini", "Id of the candidacy in this file"),
    "Candidacy.kind": _L("Jenis pencalonan", "Kind of candidacy"),
    "Candidacy.office": _L("Jabatan yang diperebutkan", "Office contested"),
    "Candidacy.independent": _L("Calon perseorangan", "Independent candidate"),
    "Candidacy.incumbent": _L("Petahana", "Incumbent"),
    "Candidacy.events": _L(
        "Kejadian pencalonan menurut urutan waktu; tanpa ini berlaku penetapan menurut kalender",
        "Events of the candidacy in order of time; without them the calendar's determination "
        "applies",
    ),
    "CandidacyEvent.kind": _L("Jenis kejadian", "Kind of event"),
    "CandidacyEvent.date": _L("Tanggal kejadian", "Day of the event"),
    "CandidacyEvent.at": _L(
        "Saat kejadian bila jamnya diketahui; harus jatuh pada date",
        "Moment of the event when the hour is known; must fall on date",
    ),
    "CandidacyEvent.decree": _L("Nomor keputusan atau berita acara", "Number of the decree"),
    # The acts
    "Act.id": _L("Id perbuatan dalam berkas ini", "Id of the act in this file"),
    "Act.kind": _L("Jenis perbuatan", "Kind of act"),
    "Act.when": _L(
        "Kapan: tepat satu dari date, at, between, during",
        "When: exactly one of date, at, between, during",
    ),
    "When.date": _L("Satu hari, jamnya tidak diketahui", "One day, hour unknown"),
    "When.at": _L(
        "Satu saat; tanpa ofset berarti waktu setempat", "One moment; without offset local time"
    ),
    "When.between": _L(
        "Satu saat di antara dua hari, tidak diketahui yang mana",
        "One moment between two days, not known which",
    ),
    "When.during": _L(
        "Perbuatan yang berlangsung terus dari hari ke hari", "Conduct that lasted from day to day"
    ),
    "Range.from": _L("Hari pertama", "First day"),
    "Range.to": _L("Hari terakhir", "Last day"),
    "Act.toward": _L(
        "Id pencalonan yang dituju; [] = tidak kepada siapa pun secara khusus",
        "Ids of the candidacies it is toward; [] = nobody in particular",
    ),
    "Act.effect": _L("Akibat bagi yang dituju", "Effect on those it is toward"),
    "Act.nature": _L("Keputusan atau tindakan", "Decision or deed"),
    "Act.intent": _L("Kesengajaan", "Intent"),
    "Act.aim_support": _L("Bertujuan memberi dukungan", "Aimed at giving support"),
    "Act.active_support": _L("Disertai dukungan aktif", "With active support"),
    "Act.published": _L("Diunggah atau diterbitkan", "Published"),
    "Act.photo_with": _L("Berfoto dengan", "Photographed with"),
    "Act.partisan_symbol": _L("Ada simbol keberpihakan", "Shows a partisan sign"),
    "Act.background": _L("Latar foto", "Background of the photo"),
    "Act.attributes_worn": _L("Atribut yang dipakai", "Attributes worn"),
    "Act.account": _L("Akun tempat kejadian", "Account concerned"),
    "Act.reaction": _L("Reaksi di media sosial", "Reaction on social media"),
    "Act.medium": _L("Sarana", "Medium"),
    "Act.electronic": _L("Lewat sistem elektronik", "Through an electronic system"),
    "Act.written": _L("Dengan tulisan atau gambar", "In writing or pictures"),
    "Act.public": _L("Dapat dilihat umum", "Open to the public"),
    "Act.spread_by": _L("Yang menyebarkan", "Spread by"),
    "Act.circulated": _L(
        "Tanggal beredar, bila lebih kemudian dari perbuatan",
        "Day on which it circulated, if later than the act",
    ),
    "Act.form": _L("Bentuk kegiatan", "Form of the activity"),
    "Act.audience": _L("Yang disasar", "Audience"),
    "Act.state_facilities": _L("Memakai fasilitas negara", "Used state facilities"),
    "Act.state_goods_disposed": _L(
        "Memiliki, mengalihkan, menyewakan, atau meminjamkan barang milik negara secara tidak sah",
        "Held, disposed of, let or lent state goods unlawfully",
    ),
    "Act.state_budget": _L("Memakai anggaran negara atau daerah", "Used state or regional budget"),
    "Act.place": _L("Tempat kejadian", "Place"),
    "Act.parade": _L("Berupa pawai", "Was a parade"),
    "Act.campaign_activity": _L(
        "Merupakan kegiatan kampanye itu sendiri", "Was an activity of the campaign itself"
    ),
    "Act.on_duty_letter": _L("Atas surat tugas", "On a letter of duty"),
    "Act.mobilised_asn": _L("Mengerahkan ASN lain", "Mobilised other civil servants"),
    "Act.support_letter": _L("Memberi surat dukungan", "Gave a letter of support"),
    "Act.ktp_copy": _L("Disertai fotokopi KTP", "With a copy of the identity card"),
    "Act.collected_for": _L("Mengumpulkan dukungan untuk orang lain", "Collected for another"),
    "Act.approached": _L("Yang didekati", "Who was approached"),
    "Act.negative_impact": _L("Dampak negatif", "Negative impact"),
    "Act.ministerial_approval": _L(
        "Ada persetujuan tertulis Menteri", "Written approval of the Minister"
    ),
    "Act.replacement": _L("Jenis penggantian pejabat", "Kind of replacement of officials"),
    "Act.gift": _L("Pemberian atau janji", "Gift or promise"),
    "Gift.direction": _L("Memberi, menjanjikan, atau menerima", "Given, promised or received"),
    "Gift.kind": _L("Uang atau materi lain", "Money or goods"),
    "Gift.purpose": _L("Maksud pemberian", "Purpose of the gift"),
    "Gift.recipient_is_voter": _L("Penerima adalah pemilih", "The recipient is a voter"),
    "Gift.recipient_attends_campaign": _L(
        "Penerima adalah peserta kampanye", "The recipient takes part in the campaign"
    ),
    "Gift.recipient_is_official": _L("Penerima adalah pejabat", "The recipient is an official"),
    "Gift.contrary_to_duty": _L(
        "Agar atau karena pejabat melanggar kewajibannya",
        "So that, or because, the official acts against duty",
    ),
    "Gift.within_permitted_items": _L(
        "Termasuk bahan kampanye yang dibolehkan", "Within the permitted campaign items"
    ),
    "Gift.because_of_office": _L("Karena jabatan", "Because of the office"),
    "Gift.amount": _L("Nilai dalam rupiah", "Value in rupiah"),
    "Act.speech": _L("Isi ucapan atau tulisan", "What was said or written"),
    "Speech.group_ground": _L("Golongan yang disasar", "Ground of the group attacked"),
    "Speech.insult": _L("Menghina", "Insults"),
    "Speech.incitement": _L("Menghasut", "Incites"),
    "Speech.slander": _L("Memfitnah", "Slanders"),
    "Speech.imputes_fact": _L("Menuduhkan suatu hal kepada orang", "Imputes a fact to a person"),
    "Speech.public_interest": _L(
        "Untuk kepentingan umum atau terpaksa membela diri",
        "In the public interest or in forced self-defence",
    ),
    "Speech.proof_failed": _L(
        "Diberi kesempatan membuktikan kebenarannya dan tidak dapat",
        "Was given the chance to prove the truth and could not",
    ),
    "Speech.pits_groups": _L("Mengadu domba", "Sets groups against each other"),
    "Speech.known_false": _L("Diketahui bohong oleh terlapor", "Known by the person to be false"),
    "Speech.certainty": _L("Sifat berita", "Nature of the news"),
    "Speech.personally_addressed": _L("Ditujukan kepada pribadi", "Addressed to a person"),
    "Speech.could_cause_riot": _L("Dapat menimbulkan kerusuhan", "Could cause a riot"),
    "Speech.caused_hatred": _L("Menimbulkan kebencian atau permusuhan", "Caused hatred or enmity"),
    "Speech.caused_physical_riot": _L(
        "Menimbulkan kerusuhan di ruang fisik", "Caused a riot in physical space"
    ),
    "Speech.caused_violence": _L("Menimbulkan kekerasan", "Caused violence"),
    "Speech.complaint_filed": _L("Sudah ada aduan korban", "The victim has complained"),
    "Act.threat": _L("Dengan ancaman", "With threats"),
    "Act.threat_of": _L("Isi ancaman; [] = tanpa ancaman", "What is threatened; [] = no threat"),
    "Act.violence": _L("Dengan kekerasan", "With violence"),
    "Act.coerces": _L("Memaksa orang lain", "Forces another person"),
    "Act.uses_power": _L("Memakai kekuasaan jabatan", "Uses the power of the office"),
    "Act.victim": _L("Korban", "The victim"),
    "Victim.kind": _L("Kedudukan korban", "Who the victim is"),
    "Victim.is_individual": _L(
        "Orang perseorangan, bukan lembaga atau kelompok",
        "An individual, not an institution or a group",
    ),
    "Victim.is_subordinate": _L("Korban adalah bawahan", "The victim is a subordinate"),
    "Victim.work_could_not_be_left": _L(
        "Pekerjaannya tidak dapat ditinggalkan", "The work could not be left"
    ),
    "Victim.prevented_vote": _L("Terhalang memilih", "Was prevented from voting"),
    "Act.occasion": _L(
        "Dalam rangka apa perbuatan itu terjadi; [] = tidak terkait",
        "In connection with what the act was done; [] = with nothing",
    ),
    "Act.fund_source": _L("Asal dana kampanye", "Source of the campaign funds"),
    "Act.donor": _L("Penyumbang dana kampanye", "Donor of the campaign funds"),
    "Act.meant_as_genuine": _L(
        "Surat palsu itu dimaksudkan untuk dipakai sebagai surat asli",
        "The forged document is meant to be used as genuine",
    ),
    "Act.knows_invalid": _L(
        "Terlapor mengetahui dokumen itu tidak sah atau palsu",
        "The person knows that the document is invalid or forged",
    ),
    "Act.participation": _L(
        "Peran dalam perbuatan: pelaku, turut serta, penggerak, pembantu",
        "Part in the act: perpetrator, co-perpetrator, mover, assistant",
    ),
    "Act.evidence": _L("Bukti; [] = tidak ada", "Evidence; [] = none"),
    "Evidence.kind": _L("Jenis bukti", "Kind of evidence"),
    "Evidence.ref": _L("Rujukan ke berkas bukti", "Reference to the piece of evidence"),
    "Evidence.sha256": _L("Sidik SHA-256 berkas bukti", "SHA-256 of the piece of evidence"),
    "Evidence.original": _L("Asli", "Is an original"),
    "Evidence.contested": _L("Dibantah", "Is contested"),
    "Act.proven": _L("Terbukti menurut pemeriksa", "Proven in the examiner's view"),
    "Act.actor_disputed": _L("Pelakunya dibantah", "The actor is disputed"),
    "Act.accident_claimed": _L("Mengaku tidak sengaja", "An accident is claimed"),
    # Reports, dates, proceedings
    "Report.acts": _L("Id perbuatan yang dilaporkan", "Ids of the acts reported"),
    "Report.kind": _L("Laporan atau temuan", "Report or finding"),
    "Report.known_date": _L("Tanggal diketahui", "Day on which it became known"),
    "Report.reported_date": _L("Tanggal dilaporkan", "Day on which it was reported"),
    "Report.reporter_eligible": _L("Pelapor berhak melapor", "The reporter may report"),
    "Report.formal_complete": _L("Syarat formal lengkap", "Formal requirements complete"),
    "Report.material_complete": _L("Syarat materiel lengkap", "Material requirements complete"),
    "CaseDates.judged_on": _L("Tanggal perkara dinilai", "Day of judgement"),
    "CaseDates.discipline_examined": _L(
        "Tanggal pemeriksaan disiplin; tidak_ada: belum pernah diperiksa",
        "Day of examination; tidak_ada: not examined so far",
    ),
    "CaseDates.discipline_decided": _L(
        "Tanggal keputusan hukuman disiplin; tidak_ada: belum diputus",
        "Day of the disciplinary decision; tidak_ada: not decided so far",
    ),
    "CaseDates.objection_filed": _L(
        "Tanggal keberatan atau banding diajukan; tidak_ada: tidak diajukan",
        "Day on which the objection or appeal was filed; tidak_ada: none was filed",
    ),
    "CaseDates.milder_law": _L(
        "Hukum disiplin yang lebih menguntungkan menurut penilaian pejabat",
        "The more favourable discipline law in the assessment of the official",
    ),
    "Proceeding.track": _L("Jalur penanganan", "Track"),
    "Proceeding.event": _L("Kejadian dalam jalur itu", "Event of that track"),
    "Proceeding.acts": _L("Id perbuatan yang ditangani", "Ids of the acts concerned"),
    "Proceeding.date": _L("Tanggal langkah itu", "Day of the step"),
    "Proceeding.at": _L("Saat langkah itu bila jamnya diketahui", "Moment of the step"),
    "Proceeding.by": _L("Yang melakukan", "Who took it"),
}
"""``Model.field`` to its meaning."""
