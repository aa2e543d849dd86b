"""What a rendered page says of its own accord, in both languages.

Names of things (headings, labels, words for codes of the engine) and sentences with slots. Nothing
here is law: rules, alerts, questions and labels of facts are worded in ``rules/``.
"""

from collections.abc import Mapping
from typing import Final

from sanksi.kernel.errors import Text

_T = Text

# ------------------------------------------------------------------------------------- the page
TITLE: Final = _T(
    "Rekomendasi atas dugaan pelanggaran netralitas ASN",
    "Recommendation on a suspected breach of neutrality by a civil servant",
)
TITLE_OF: Final = _T("Rekomendasi perkara {case}", "Recommendation for case {case}")
SUMMARY: Final = _T("Ringkasan", "Summary")
TRACKS: Final = _T("Rekomendasi per jalur", "Recommendation by track")
ACTS: Final = _T("Perbuatan dan waktunya", "The acts and when they happened")
FINDINGS: Final = _T("Temuan unsur demi unsur", "Findings, element by element")
OPEN_QUESTIONS: Final = _T("Pertanyaan hukum yang masih terbuka", "Open questions of law")
READINGS: Final = _T(
    "Hasil menurut setiap gabungan posisi", "Outcome under each combination of positions"
)
PHASE_OUTCOMES: Final = _T("Hasil menurut waktu perbuatan", "Outcome by the time of the act")
QUESTIONS: Final = _T("Pertanyaan untuk pemeriksa", "Questions to the examiner")
NOT_MET: Final = _T(
    "Aturan yang dipertimbangkan tetapi tidak terpenuhi", "Rules considered but not met"
)
ALERTS: Final = _T("Peringatan", "Alerts")
SCOPE: Final = _T("Hukum yang dikodekan untuk perkara ini", "The law that is encoded for this case")
LEGEND: Final = _T("Arti kode keandalan sumber", "What the codes of confidence mean")
ORIGIN: Final = _T("Asal-usul rekomendasi ini", "Where this recommendation comes from")
CONTENTS: Final = _T("Isi", "Contents")

# --------------------------------------------------------------------------------- head and case
CASE: Final = _T("Perkara", "Case")
AS_OF: Final = _T("Menurut pengetahuan per", "As known on")
RULEBASE: Final = _T("Basis aturan", "Rule base")
RULEBASE_VALUE: Final = _T("versi {version}, sidik {digest}", "version {version}, digest {digest}")
PERSON: Final = _T("Terlapor", "Reported person")
ELECTION: Final = _T("Pemilihan", "Election")
PROFILE: Final = _T("Profil posisi", "Profile of positions")
CHOSEN_READINGS: Final = _T("Posisi yang dipilih pengguna", "Positions chosen by the user")
ENGINES: Final = _T("Mesin penilai", "Engines")
SOFTWARE: Final = _T("Perangkat lunak", "Software")
OUTCOME_DIGEST: Final = _T("Sidik hasil", "Digest of the outcome")
FULL_RULEBASE_DIGEST: Final = _T("Sidik basis aturan", "Digest of the rule base")
ENGINE_RETE: Final = _T("durable_rules", "durable_rules")
ENGINE_DIRECT: Final = _T("penilai langsung", "direct evaluator")
ENGINE_NOTE: Final = _T("Catatan mesin", "Note on the engines")

# ----------------------------------------------------------------------------------------- codes
TRUTH: Final[Mapping[str, _T]] = {
    "terpenuhi": _T("terpenuhi", "met"),
    "tidak_terpenuhi": _T("tidak terpenuhi", "not met"),
    "belum_pasti": _T("belum pasti", "not certain yet"),
}
TRACK: Final[Mapping[str, _T]] = {
    "etik": _T("Kode etik", "Code of ethics"),
    "disiplin": _T("Disiplin", "Discipline"),
    "kepegawaian": _T("Kepegawaian", "Civil-service status"),
    "pidana": _T("Pidana", "Criminal"),
    "non_asn": _T("Bukan ASN", "Not a civil servant"),
    "bawaslu": _T("Bawaslu", "Bawaslu"),
}
PHASE: Final[Mapping[str, _T]] = {
    "sebelum_penetapan": _T("sebelum penetapan", "before determination"),
    "sejak_penetapan": _T("sejak penetapan", "since determination"),
    "tidak_berlaku": _T("tidak bergantung pada penetapan", "not tied to a determination"),
    "belum_pasti": _T(
        "belum pasti, sebelum atau sejak penetapan", "open, before or since determination"
    ),
}
PERIOD: Final[Mapping[str, _T]] = {
    "pra_kampanye": _T("sebelum masa kampanye", "before the campaign"),
    "masa_kampanye": _T("masa kampanye", "campaign period"),
    "masa_tenang": _T("masa tenang", "quiet period"),
    "hari_pemungutan_suara": _T("hari pemungutan suara", "voting day"),
    "pasca_pemungutan_suara": _T("sesudah pemungutan suara", "after the vote"),
    "di_luar_tahapan": _T("di luar tahapan", "outside the stages"),
}
REASON: Final[Mapping[str, _T]] = {
    "hari_penetapan": _T(
        "Perbuatan jatuh pada hari penetapan dan tidak ada jam yang memutuskan mana yang lebih "
        "dahulu; kedua kemungkinan ditunjukkan.",
        "The act falls on the day of determination and no hour says which came first; both "
        "possibilities are shown.",
    ),
    "status_setelah_berakhir": _T(
        "Pencalonan sudah berakhir sebelum perbuatan.", "The candidacy had ended before the act."
    ),
    "penetapan_ditunda": _T(
        "Penetapan ditunda dan harinya tidak diketahui.",
        "Determination was postponed and its day is not known.",
    ),
    "penetapan_tidak_diketahui": _T(
        "Hari penetapan tidak diketahui dari perkara maupun dari kalender.",
        "Neither the case nor the calendar gives the day of determination.",
    ),
    "penetapan_bawaan_diragukan": _T(
        "Tanggal penetapan menurut kalender belum menentukan fase pada hari itu: tanggalnya belum "
        "terbukti, atau ada pemilihan lain sebelumnya di daerah itu. Sebutkan peristiwa penetapan.",
        "The calendar's day of determination does not settle the phase on that day: it is not "
        "attested, or another election of the region lies behind. Give the event of determination.",
    ),
    "penetapan_pertama_tidak_diketahui": _T(
        "Yang diketahui hanya penetapan ulang, bukan penetapan pertama.",
        "Only a renewed determination is known, not the first one.",
    ),
    "urutan_tidak_diketahui": _T(
        "Beberapa kejadian pencalonan jatuh pada hari yang sama dan urutannya tidak diketahui.",
        "Several events of the candidacy fall on one day and their order is not known.",
    ),
    "daerah_pengecualian": _T(
        "Di daerah ini penetapan dikecualikan: tanggalnya sendiri belum menentukan fase.",
        "This region is an exception: the day of determination does not yet settle the phase.",
    ),
    "daerah_tidak_diketahui": _T(
        "Daerahnya tidak disebut, padahal di beberapa daerah tanggal kalender tidak berlaku.",
        "The region is not given, and in some regions the calendar's day does not apply.",
    ),
    "jadwal_tidak_diketahui": _T(
        "Kalender tidak memuat jadwal hari itu di daerah tersebut, sehingga masanya belum pasti; "
        "lengkapi kalendernya bila jadwal itu diketahui.",
        "The calendar lacks the schedule of that day in the region, so that its period is not "
        "known; complete the calendar if you know the schedule.",
    ),
    "kandidasi_tidak_diketahui": _T(
        "Belum diketahui kepada pencalonan mana perbuatan itu tertuju.",
        "It is not known toward which candidacy the act was.",
    ),
    "rentang_tanggal": _T(
        "Perbuatan hanya diketahui dalam rentang tanggal yang melewati suatu batas.",
        "The act is known only within a range of days that crosses a boundary.",
    ),
    "tanggal_tidak_diketahui": _T(
        "Tanggal perbuatan tidak diketahui.", "The day of the act is not known."
    ),
}
CONFIDENCE: Final[Mapping[str, _T]] = {
    "P": _T("naskah peraturan sendiri dibaca", "the text of the instrument itself was read"),
    "S2": _T("dua sumber yang tidak saling bergantung", "two independent sources"),
    "S1": _T("satu sumber", "one source"),
    "M": _T(
        "dari ingatan, belum diperiksa pada sumber", "from memory, not checked against a source"
    ),
    "INF": _T("kesimpulan dari sumber lain", "inferred from other sources"),
    "open": _T("tidak ada sumber; masih terbuka", "no source; left open"),
}
CONFIDENCE_OF: Final[Mapping[str, _T]] = {
    "act": _T("perbuatan", "act"),
    "level": _T("tingkat", "level"),
    "cite": _T("rujukan", "citation"),
}
SEVERITY: Final[Mapping[str, _T]] = {
    "penting": _T("Penting", "Important"),
    "perhatian": _T("Perhatian", "Attention"),
    "info": _T("Keterangan", "For information"),
}
LEX_FAVOR: Final[Mapping[str, _T]] = {
    "lama": _T(
        "Ketentuan yang berlaku pada hari perbuatan lebih menguntungkan.",
        "The law of the day of the act is more favourable.",
    ),
    "baru": _T("Ketentuan yang kemudian lebih menguntungkan.", "The later law is more favourable."),
    "sama": _T("Kedua ketentuan sama beratnya.", "The two laws weigh the same."),
    "campuran": _T(
        "Campuran: masing-masing lebih menguntungkan pada bagian yang berbeda.",
        "Mixed: each is more favourable in a different part.",
    ),
    "berhenti": _T(
        "Menurut ketentuan yang kemudian perbuatan itu bukan lagi tindak pidana.",
        "Under the later law the conduct is no longer an offence.",
    ),
}
AXES: Final[Mapping[str, _T]] = {
    "kind": _T("jenis pidana", "kind of penalty"),
    "months_max": _T("lama pidana terlama", "longest imprisonment"),
    "months_min": _T("lama pidana tersingkat", "shortest imprisonment"),
    "connector": _T("hubungan pidana badan dan denda", "how imprisonment and fine are joined"),
    "fine_max": _T("denda tertinggi", "highest fine"),
    "fine_min": _T("denda terendah", "lowest fine"),
}
FAVOURED: Final[Mapping[str, _T]] = {
    "lama": _T("hukum hari perbuatan", "the law of the day"),
    "baru": _T("hukum yang kemudian", "the later law"),
}
PENALTY_KIND: Final[Mapping[str, _T]] = {
    "penjara": _T("pidana penjara", "imprisonment"),
    "kurungan": _T("pidana kurungan", "light imprisonment (kurungan)"),
    "denda": _T("denda", "fine"),
    "belum_diketahui": _T(
        "ancaman yang tidak ditemukan dalam sumber", "a penalty that no source gives"
    ),
}
CONNECTOR: Final[Mapping[str, _T]] = {
    "dan": _T("dan", "and"),
    "atau": _T("atau", "or"),
    "dan_atau": _T("dan/atau", "and/or"),
}

# ----------------------------------------------------------------------------------------- words
YES: Final = _T("ya", "yes")
NO: Final = _T("tidak", "no")
AND: Final = _T("dan", "and")
OR: Final = _T("atau", "or")
NONE: Final = _T("tidak ada", "none")
UNKNOWN: Final = _T("belum diketahui", "not known yet")
ONE_OF: Final = _T("salah satu dari {values}", "one of {values}")
NOT_ONE_OF: Final = _T("bukan {values}", "not {values}")
AT_LEAST_DAY: Final = _T("pada atau sesudah {value}", "on or after {value}")
LESS_THAN_DAY: Final = _T("sebelum {value}", "before {value}")
AT_LEAST: Final = _T("sekurang-kurangnya {value}", "at least {value}")
LESS_THAN: Final = _T("kurang dari {value}", "less than {value}")
FROM_TO: Final = _T("{first} sampai dengan {last}", "{first} to {last}")
SINCE_DAY: Final = _T("sejak {first}", "since {first}")
MONTHS: Final = (
    "", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip
MONTHS_EN: Final = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip

ASKED: Final[Mapping[str, _T]] = {
    "act.when": _T("hari dan jam perbuatan", "day and hour of the act"),
    "act.toward": _T("pencalonan yang dituju perbuatan", "candidacy toward which the act was"),
    "candidacy.events": _T(
        "kejadian pencalonan itu, terutama penetapannya beserta jamnya",
        "events of that candidacy, above all its determination with the hour",
    ),
    "person.spouse_of": _T(
        "calon yang merupakan suami atau istri terlapor", "candidate who is the person's spouse"
    ),
    "person.own_candidacy": _T("pencalonan terlapor sendiri", "the person's own candidacy"),
}

# ------------------------------------------------------------------------------------------ acts
DATE: Final = _T("Tanggal", "Date")
PART_LABEL: Final = _T("Bagian", "Part")
PARTS_CAPTION: Final = _T(
    "Perbuatan yang berlangsung; setiap bagian dinilai sendiri",
    "Conduct that lasted; each part is judged on its own",
)
DETERMINATION: Final = _T("Penetapan", "Determination")
DETERMINATION_EVENT: Final = _T("{day} ({event})", "{day} ({event})")
DETERMINATION_DEFAULT: Final = _T("{day} (nilai bawaan kalender)", "{day} (the calendar's default)")
PHASE_LABEL: Final = _T("Fase", "Phase")
PERIOD_LABEL: Final = _T("Masa", "Period")
STAGES: Final = _T("Tahapan", "Stages")
PERMITTED_ACT: Final = _T(
    "{unit} termasuk yang dibolehkan: {rules}", "{unit} is among what is permitted: {rules}"
)
PERMITTED: Final = _T("Termasuk yang dibolehkan", "Among what is permitted")
TOWARD: Final = _T("{act}, tertuju kepada {candidacy}", "{act}, toward {candidacy}")
TOWARD_UNKNOWN: Final = _T("{act}, belum diketahui kepada siapa", "{act}, not known toward whom")
TOWARD_NOBODY: Final = _T(
    "{act}, tidak tertuju kepada pencalonan tertentu", "{act}, toward no candidacy in particular"
)
PART: Final = _T("{unit}, bagian {part}", "{unit}, part {part}")
UNIT_TOWARD: Final = _T("perbuatan {act} kepada {candidacy}", "act {act} toward {candidacy}")
UNIT: Final = _T("perbuatan {act}", "act {act}")
UNIT_UNKNOWN: Final = _T(
    "perbuatan {act}, belum diketahui kepada siapa", "act {act}, not known toward whom"
)
DATE_UNKNOWN: Final = _T("tidak diketahui", "not known")
DATE_WITHIN: Final = _T(
    "suatu hari dari {first} sampai dengan {last}", "some day from {first} to {last}"
)
AT_HOUR: Final = _T("{day} pukul {hour}", "{day} at {hour}")
DEFAULT_DETERMINATION: Final = _T(
    "Hari penetapan diambil dari kalender sebagai nilai bawaan, bukan dari perkara ini.",
    "The day of determination is the calendar's default, not taken from this case.",
)
PHASE_QUESTION: Final = _T("Menyangkut {questions}.", "Touches {questions}.")

# ---------------------------------------------------------------------------------------- tracks
TRACK_HEADING: Final = _T("Jalur {track}", "{track} track")
NO_TRACKS: Final = _T(
    "Tidak ada aturan dalam basis aturan yang terpenuhi atau masih mungkin terpenuhi oleh fakta "
    "perkara ini. Bacalah juga peringatan: ketiadaan temuan tidak sama dengan ketiadaan "
    "pelanggaran.",
    "No rule of the rule base is met or may be met by the facts of this case. Read the alerts "
    "too: the absence of a finding is not the absence of a breach.",
)
SUMMARY_LINE: Final = _T("{track}: {level}", "{track}: {level}")
LEVEL_OPEN: Final = _T("tingkat belum pasti", "level not certain yet")
RESULT: Final = _T("Penilaian", "Result")
RESULT_DEFAULT: Final = _T(
    "{truth}; menurut posisi bawaan: {default}", "{truth}; under the default positions: {default}"
)
LEVEL: Final = _T("Tingkat", "Level")
LEVEL_DEFAULT: Final = _T(
    "{level} (menurut posisi bawaan; yang mungkin: {possible})",
    "{level} (under the default positions; possible: {possible})",
)
LEVEL_OTHERWISE: Final = _T(
    "tidak ada menurut posisi bawaan; menurut posisi lain: {possible}",
    "none under the default positions; under other positions: {possible}",
)
SUMMARY_THIN: Final = _T(
    "Dasar tipis: tingkat ini bertumpu pada pedoman saja (lihat peringatan).",
    "Thin base: this level rests on a guideline alone (see the alerts).",
)
LEVEL_POSSIBLE: Final = _T("belum pasti; yang mungkin: {possible}", "open; possible: {possible}")
FOLLOWS_DEFAULT: Final = _T(
    "Mengikuti posisi bawaan {questions}; posisi lain memberi hasil lain (lihat pertanyaan hukum "
    "yang masih terbuka).",
    "Follows the default position on {questions}; other positions give another result (see the "
    "open questions of law).",
)
DEPENDS_ON: Final = _T(
    "Bergantung pada {questions} yang tidak mempunyai posisi bawaan.",
    "Turns on {questions}, which has no default position.",
)
LEADING: Final = _T("Bertumpu pada", "Rests on")
OTHERS: Final = _T("Temuan lain pada jalur ini", "Other findings on this track")
ALL_PARTS: Final = _T("{unit} (semua bagian)", "{unit} (all parts)")
PARTS: Final = _T("{unit}, bagian {parts}", "{unit}, parts {parts}")
CAUSE_ON_UNIT: Final = _T("{cause} ({unit})", "{cause} ({unit})")
TRACK_NAMED: Final = _T("jalur {track}", "the {track} track")
RULE_ON_UNIT: Final = _T("{rule} — {unit}", "{rule} — {unit}")
SANCTIONS: Final = _T(
    "Sanksi yang sah dijatuhkan (dipilih pejabat yang berwenang)",
    "Sanctions that may lawfully be imposed (the competent official chooses)",
)
SANCTIONS_IF: Final = _T(
    "Sanksi yang sah bila penilaiannya menjadi terpenuhi (dipilih pejabat yang berwenang)",
    "Sanctions that would be lawful if this comes to be met (the competent official chooses)",
)
SANCTION: Final = _T("Sanksi", "Sanction")
OFFICIAL: Final = _T("Pejabat yang berwenang", "Competent official")
BASIS: Final = _T("Dasar", "Basis")
CONFIDENCE_LABEL: Final = _T("Keandalan sumber", "Confidence")
OPEN_POINTS: Final = _T("Pertanyaan terbuka", "Open questions")
NO_SANCTIONS: Final = _T(
    "Basis aturan tidak memuat daftar sanksi untuk tingkat ini.",
    "The rule base lists no sanctions for this level.",
)
OFFICIAL_NOT_FOUND: Final = _T("tidak ditemukan dalam basis aturan", "not found in the rule base")
PENALTY: Final = _T("Ancaman pidana", "Threatened penalty")
PENALTY_FROM: Final = _T(
    "Menurut hukum pada hari perbuatan (untuk perbuatan {period})",
    "By the law of the day of the act (for acts {period})",
)
PENALTY_LATER: Final = _T("Untuk perbuatan {period}", "For acts {period}")
COMPARISON: Final = _T("Perbandingan", "Comparison")
AT_MOST_MONTHS: Final = _T("{kind} paling lama {max}", "{kind} of at most {max}")
RANGE_MONTHS: Final = _T(
    "{kind} paling singkat {min} dan paling lama {max}",
    "{kind} of at least {min} and at most {max}",
)
AT_MOST_FINE: Final = _T("denda paling banyak {max}", "a fine of at most {max}")
RANGE_FINE: Final = _T(
    "denda paling sedikit {min} dan paling banyak {max}",
    "a fine of at least {min} and at most {max}",
)
UNDER_READING: Final = _T("{text}, bila dibaca {choice}", "{text}, if read {choice}")
LATER_RULE: Final = _T("Menurut hukum yang kemudian, {rule}", "By the later law, {rule}")
LATER_SAME: Final = _T(
    "Menurut hukum yang kemudian, ketentuan yang sama", "By the later law, the same provision"
)
FAVOR_DEPENDS: Final = _T(
    "Mana yang lebih menguntungkan belum pasti; bergantung pada bacaan atau fakta yang terbuka.",
    "Which is more favourable is open; it turns on readings or facts that are open.",
)
FAVOR_DEFAULT: Final = _T("{text} (menurut posisi bawaan).", "{text} (by the default positions).")
FAVOR_AXIS: Final = _T("{axis}: {law}", "{axis}: {law}")
FAVOR_HINT: Final = _T(
    "Petunjuk (bukan pilihan): unsur yang terberat berpihak pada {law}.",
    "A hint (not a choice): the weightiest part favours {law}.",
)
FAVOR_BASIS: Final = _T("Dasar perbandingan: {basis}", "Basis of the comparison: {basis}")
FAVOR_FROM_MEMORY: Final = _T("dari ingatan, belum diperiksa", "from memory, not checked")
UNITS: Final[Mapping[str, Text]] = {
    "hari_kalender": _T("hari kalender", "calendar days"),
    "hari_kerja": _T("hari kerja", "working days"),
    "jam": _T("jam", "hours"),
    "bulan": _T("bulan", "months"),
}
MONTH: Final = _T("{n} bulan", "{n} months")
ONE_MONTH: Final = _T("1 bulan", "1 month")
DAYS: Final = _T("{n} hari", "{n} days")
PATH: Final = _T("Tahap penanganan", "Course of the proceedings")
STATE: Final = _T("Keadaan sekarang", "Present state")
SOURCE: Final = _T("{text} ({source})", "{text} ({source})")
REACHED: Final = _T("Berakhir pada", "Ends in")
STOPS: Final = _T("Berhenti pada", "Stops at")
ENDS: Final = _T("Pejabat memilih salah satu", "The official chooses one of")
STOPPED_LAW: Final = _T(
    "Tidak dapat diteruskan sebelum terjawab pertanyaan hukum: {questions}.",
    "Cannot go further until these questions of law are answered: {questions}.",
)
STOPPED_MISSING: Final = _T(
    "Tidak dapat diteruskan sebelum diketahui: {facts}.",
    "Cannot go further until this is known: {facts}.",
)
STOPPED_OPEN: Final = _T(
    "Tidak diteruskan ke penjatuhan sanksi selama penilaian pada jalur ini belum pasti.",
    "Does not go on to a sanction while the result on this track is not certain.",
)
NO_PROCEDURE: Final = _T(
    "Basis aturan belum memuat tata cara untuk jalur ini.",
    "The rule base holds no procedure for this track yet.",
)
PROCEDURE_OPEN: Final = _T(
    "Tata caranya bergantung pada hukum yang berlaku; itu belum diketahui sebelum ada: {facts}.",
    "The procedure depends on which law governs, and that is not known without: {facts}.",
)
LAW: Final = _T("Hukum yang berlaku", "Law that governs")
LAW_FROM: Final = _T("yang berlaku sejak {from}", "in force from {from}")
LAW_BETWEEN: Final = _T("yang berlaku {from} sampai {to}", "in force from {from} to {to}")
LAW_BY: Final = {
    "perbuatan": _T("{law}, menurut tanggal perbuatan", "{law}, by the date of the act"),
    "peralihan": _T(
        "{law}, berlaku surut atas perbuatan ini menurut aturan peralihan",
        "{law}, reaching back to this act by a rule of transition",
    ),
    "belum_pasti": _T(
        "{law}, menurut tanggal perbuatan atau aturan peralihan, tergantung harinya",
        "{law}, by the date of the act or by a rule of transition, depending on the day",
    ),
}
LAW_TRANSITION: Final = _T(
    "aturan peralihan: {citations} ({confidence})", "rule of transition: {citations} ({confidence})"
)
DEADLINES: Final = _T("Tenggat", "Deadlines")
REMEDIES: Final = _T("Upaya hukum", "Remedies")
NOTES: Final = _T("Catatan", "Notes")

# -------------------------------------------------------------------------------------- findings
NO_FINDINGS: Final = _T("Tidak ada temuan.", "There are no findings.")
FINDING_HEADING: Final = _T("{rule}: {title}", "{rule}: {title}")
UNIT_LABEL: Final = _T("Perbuatan", "Act")
TRACK_LABEL: Final = _T("Jalur", "Track")
ELEMENTS: Final = _T("Unsur", "Elements")
ELEMENT: Final = _T("Unsur", "Element")
EXPECTED: Final = _T("Diharapkan", "Expected")
FOUND: Final = _T("Ditemukan", "Found")
VALUE: Final = _T("Penilaian", "Result")
ELEMENT_LINE: Final = _T(
    "{label}. Diharapkan: {expected}. Ditemukan: {found}.",
    "{label}. Expected: {expected}. Found: {found}.",
)
ALL_OF: Final = _T("Semua dari", "All of")
ANY_OF: Final = _T("Salah satu dari", "One of")
TESTS_TOGETHER: Final = _T("Beberapa uji sebagai satu syarat", "Several tests as one limit")
NOT_NEEDED: Final = _T(
    "Kemungkinan lain yang tidak diperlukan: {n}.", "Alternatives that are not needed: {n}."
)
ALSO_FAIL: Final = _T(
    "Kemungkinan lain yang tidak terpenuhi: {n}.", "Alternatives that are not met: {n}."
)
DEFEATED: Final = _T("Dikesampingkan oleh", "Defeated by")
WHY: Final = _T("Mengapa belum pasti atau berbeda", "Why it is open or differs")
WHY_FACTS: Final = _T("Fakta belum diketahui: {facts}.", "Facts not known: {facts}.")
WHY_READING: Final = _T(
    "Penafsiran {question} diperdebatkan: {outcomes}.",
    "The reading of {question} is contested: {outcomes}.",
)
WHY_TIME: Final = _T(
    "Waktu perbuatan belum pasti: {outcomes}.", "The time of the act is open: {outcomes}."
)
OUTCOME_OF: Final = _T("{choice} → {truth}", "{choice} → {truth}")
ELEMENTS_THEN: Final = _T(
    "Unsur berikut dinilai pada waktu di mana aturan ini dapat terpenuhi; pada waktu lain yang "
    "mungkin, aturan ini tidak terpenuhi atau dinilai lain.",
    "These elements are judged at the time at which the rule can be met; at another possible time "
    "it is not met or is judged otherwise.",
)
THIN: Final = _T("Dasar dalam peraturan", "Basis in a statute")
THIN_HOLDS: Final = _T(
    "Tingkat ini juga dipikul oleh peraturan: {norms}.",
    "The level is also carried by a statute: {norms}.",
)
THIN_NOT: Final = _T(
    "Dasarnya tipis: tingkat ini bertumpu pada pedoman saja. Norma peraturan yang dapat "
    "memikulnya: {norms}.",
    "Thinly based: the level rests on a guideline alone. Statutory norms that could carry it: "
    "{norms}.",
)
NORM_TRUTH: Final = _T("{rule} {truth}", "{rule} {truth}")
FACT_PERMISSION: Final = _T("Kekecualian: {label}", "Exception: {label}")
FACT_OTHER_NORMS: Final = _T(
    "Norma lain yang mendahului aturan ini", "Other norms that come before this rule"
)
FACT_READING: Final = _T("Penafsiran {question}", "Reading of {question}")
FACT_LIST: Final = _T("{label}: ada yang {limits}", "{label}: one that is {limits}")
FACT_LIST_ANY: Final = _T("{label}: ada", "{label}: any")
LIST_WHERE: Final = _T("{label} = {value}", "{label} = {value}")
LIST_COVERS: Final = _T("meliputi hari perbuatan", "covering the day of the act")
LIST_SAME: Final = _T("menyangkut pencalonan ini", "concerning this candidacy")
APPLIES: Final = _T("berlaku", "applies")
APPLIES_NOT: Final = _T("tidak berlaku", "does not apply")
SOME_HOLDS: Final = _T("ada yang terpenuhi", "one is met")
NONE_HOLDS: Final = _T("tidak ada yang terpenuhi", "none is met")
THERE_IS: Final = _T("ada", "there is")
NOT_CHOSEN: Final = _T("posisi belum dipilih", "no position chosen")
NOTHING_LACKING: Final = _T(
    "tidak dijangkau pada waktu perbuatan atau menurut posisi yang berlaku",
    "not reached at the time of the act or under the positions in force",
)
NOT_MET_NONE: Final = _T("Tidak ada.", "There are none.")

# ------------------------------------------------------------------------------- questions of law
NO_OPEN_QUESTIONS: Final = _T(
    "Hasil perkara ini tidak bergantung pada pertanyaan hukum yang masih terbuka.",
    "The outcome of this case turns on no open question of law.",
)
QUESTION_HEADING: Final = _T("{id}: {question}", "{id}: {question}")
QUESTION_DECISIVE: Final = _T(
    "Hasil perkara ini bergantung padanya.", "The outcome of this case turns on it."
)
RECORDED: Final = _T(
    "Pertanyaan lain yang tercatat pada aturan yang dipakai",
    "Other questions recorded on what was used",
)
RECORDED_LEAD: Final = _T(
    "Temuan dan tingkatnya dalam perkara ini tidak bergantung pada pertanyaan berikut; sanksi, "
    "tata cara, atau peringatannya dapat menyangkutnya.",
    "The findings and their levels in this case do not turn on these; sanctions, procedure or "
    "alerts may touch them.",
)
POSITION_DEFAULT: Final = _T("posisi bawaan, diikuti di sini", "default position, followed here")
POSITION_PASSED: Final = _T("posisi bawaan", "default position")
POSITION_CHOSEN: Final = _T("dipilih pengguna", "chosen by the user")
POSITION: Final = _T("“{slug}”{mark}: {statement}", "“{slug}”{mark}: {statement}")
HELD_BY: Final = _T("Dipegang oleh: {who}.", "Held by: {who}.")
POSITION_OUTCOME_IF: Final = _T("Bila {condition}: {outcome}.", "With {condition}: {outcome}.")
POSITION_OUTCOME: Final = _T("Hasilnya: {outcome}.", "Outcome: {outcome}.")
NO_DEFAULT: Final = _T(
    "Tidak ada posisi bawaan; hasilnya dibiarkan terbuka.",
    "There is no default position; the result is left open.",
)
OTHERS_AT_DEFAULT: Final = _T(
    "Hasil di bawah setiap posisi dihitung dengan pertanyaan lain pada posisi bawaannya; "
    "pertanyaan yang tidak mempunyai posisi bawaan disebut sebagai syarat. Yang disebut hanya "
    "jalur yang bergantung pada pertanyaan itu.",
    "The outcome under each position is computed with the other questions at their default; "
    "questions without a default are named as conditions. Only tracks that turn on the question "
    "are named.",
)
CHOICE: Final = _T("Posisi", "Positions")
OUTCOME: Final = _T("Hasil", "Outcome")
OUTCOME_TRACK: Final = _T("{track} {truth}", "{track} {truth}")
OUTCOME_LEVEL: Final = _T("{outcome}, {level}", "{outcome}, {level}")
OUTCOME_RULES: Final = _T("{outcome} ({rules})", "{outcome} ({rules})")
OUTCOME_NONE: Final = _T("tidak ada aturan yang terpenuhi", "no rule is met")
CHOICE_OF: Final = _T("{question} {slug}", "{question} {slug}")
ANY_POSITION: Final = _T("posisi apa pun", "any position")
READINGS_LEAD: Final = _T(
    "Pertanyaan yang tidak disebut dalam satu baris boleh pada posisi mana pun.",
    "A question that a line does not name may be at any position.",
)
READINGS_OF: Final = _T("Jalur {tracks}", "Tracks: {tracks}")
PHASE_LEAD: Final = _T(
    "Hanya satu dari keadaan ini yang benar; yang mana belum dapat dipastikan. Hasilnya menurut "
    "posisi bawaan.",
    "Only one of these is the case; which one cannot be told yet. The outcomes follow the default "
    "positions.",
)
BOUNDED: Final = _T(
    "Gabungan posisi terlalu banyak untuk dihitung semua; setiap pertanyaan diubah sendiri-sendiri "
    "sedangkan yang lain tetap pada posisi bawaannya.",
    "There are too many combinations to compute; each question is varied alone while the others "
    "stay at their default.",
)
MORE_READINGS: Final = _T(
    "… dan {n} baris lain dengan hasil ini; semuanya ada dalam keluaran JSON.",
    "… and {n} more lines with this outcome; all are in the JSON output.",
)
PHASE_ROW: Final = _T("Bila perbuatan terjadi", "If the act happened")
UNIT_COLUMN: Final = _T("Perbuatan", "Act")

# -------------------------------------------------------------------------- examiner, alerts, foot
NO_QUESTIONS: Final = _T(
    "Tidak ada fakta yang masih diperlukan untuk menilai perkara ini.",
    "No further fact is needed to decide this case.",
)
QUESTIONS_LEAD: Final = _T(
    "Yang paling menentukan disebut lebih dahulu.", "The most decisive come first."
)
ASK: Final = _T("{fact} ({unit})", "{fact} ({unit})")
WOULD_CHANGE: Final = _T("Menentukan: {rules}.", "Settles: {rules}.")
CHOICES: Final = _T("Pilihan: {terms}.", "Choices: {terms}.")
ALERT_LINE: Final = _T("{severity}: {text}", "{severity}: {text}")
BECAUSE: Final = _T("Karena {because}.", "Because of {because}.")
ALERT_SOURCE: Final = _T("Dasar: {basis} ({marks}).", "Basis: {basis} ({marks}).")
ALERT_CODE: Final = _T("{text} [{code}]", "{text} [{code}]")
NO_ALERTS: Final = _T("Tidak ada peringatan lain.", "There are no other alerts.")
