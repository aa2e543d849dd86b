"""A Maka step that is not met fails, and says in Indonesian what was found instead."""

import pytest

from sanksi.kernel.errors import InputError
from sanksi.scenarios import ExpectationError, Step
from sanksi.scenarios.play import Bench, Stage
from sanksi.scenarios.vocabulary import Role

START = (
    "Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024",
    "Diketahui perkara dinilai menurut pengetahuan per 30 Juni 2026",
    "Diketahui terlapor berstatus pns",
    "Diketahui terlapor menduduki jenjang jabatan pelaksana",
    "Diketahui ada pencalonan paslon-1 berupa pasangan calon",
    "Diketahui penetapan pencalonan itu terjadi pada 22 September 2024",
)
LIKE = (
    *START,
    "Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1",
    "Ketika reaksi yang diberikan adalah suka",
    "Ketika perbuatan itu terjadi pada 1 Oktober 2024",
)
CAMPAIGN = (*LIKE, "Ketika akun yang ditanggapi adalah akun pemenangan",
            "Ketika perbuatan itu menguntungkan pihak yang dituju")  # fmt: skip
NEWS = (*LIKE, "Ketika akun yang ditanggapi adalah akun berita",
        "Ketika perbuatan itu tidak menguntungkan dan tidak merugikan siapa pun")  # fmt: skip
OPEN = LIKE
BEFORE = (
    *START,
    "Ketika terlapor melakukan perbuatan keputusan berpihak terhadap paslon-1",
    "Ketika perbuatan itu terjadi pada 10 September 2024",
    "Ketika perbuatan itu menguntungkan pihak yang dituju",
)
ON_THE_DAY = (
    *START,
    "Ketika terlapor melakukan perbuatan memasang alat peraga terhadap paslon-1",
    "Ketika perbuatan itu terjadi pada 22 September 2024",
)
MONEY = (
    *START,
    "Ketika terlapor melakukan perbuatan memberi imbalan terhadap paslon-1",
    "Ketika perbuatan itu terjadi pada 20 November 2024",
    "Ketika imbalan itu berupa uang",
    "Ketika tujuan imbalan itu adalah memilih calon",
    "Ketika imbalan itu tidak termasuk barang yang diperbolehkan",
    "Ketika perbuatan itu dilakukan secara sengaja",
)
NEW_MONEY = (*MONEY[:-5], "Ketika perbuatan itu terjadi pada 2 Januari 2026", *MONEY[-4:])
DUTY = (
    *START,
    "Ketika terlapor melakukan perbuatan tugas resmi terhadap paslon-1",
    "Ketika perbuatan itu terjadi pada 1 Oktober 2024",
    "Ketika terlapor hadir dengan surat tugas",
    "Ketika terlapor tidak memberi dukungan secara aktif",
)


def played(bench: Bench, texts: tuple[str, ...]) -> Stage:
    stage = bench.stage()
    for text in texts:
        word, _, rest = text.partition(" ")
        role: Role = "diketahui" if word == "Diketahui" else "ketika"
        stage.take(Step(role, word, rest, 1))
    return stage


def expect(stage: Stage, text: str) -> None:
    stage.take(Step("maka", "Maka", text, 1))


WRONG = [
    (NEWS, "temuan SKB22-D6 terpenuhi",
     "temuan SKB22-D6 diharapkan terpenuhi, ternyata tidak terpenuhi. Unsur yang tidak terpenuhi: "
     "akun yang ditanggapi (calon, pemenangan; ternyata berita)."),
    (NEWS, "temuan SKB22-D1 terpenuhi",
     "temuan SKB22-D1 diharapkan terpenuhi, ternyata tidak terpenuhi. Aturan itu tidak berbicara "
     "tentang perbuatan reaksi medsos pada hari itu."),
    (CAMPAIGN, "temuan SKB22-D6 tidak terpenuhi", "ternyata terpenuhi"),
    (OPEN, "temuan SKB22-D6 terpenuhi",
     "ternyata belum pasti. Temuan itu belum pasti: unsur belum pasti: akun yang ditanggapi"),
    (CAMPAIGN, "menurut posisi bawaan temuan SKB22-D6 belum pasti",
     "menurut posisi bawaan temuan SKB22-D6 diharapkan belum pasti, ternyata terpenuhi"),
    (BEFORE, "di bawah bacaan OQ-A-4=mencakup_sebelum_penetapan temuan PP94-n5 tidak terpenuhi",
     "ternyata terpenuhi"),
    (ON_THE_DAY, "jika fase sejak penetapan maka temuan SKB22-D1 tidak terpenuhi",
     "jika fase sejak penetapan maka temuan SKB22-D1 diharapkan tidak terpenuhi, ternyata terpenuhi"),  # noqa: E501
    (CAMPAIGN, "jika fase sebelum penetapan maka temuan SKB22-D6 terpenuhi",
     "fase sebelum penetapan bukan salah satu kemungkinan; fasenya sejak penetapan"),
    (CAMPAIGN, "tingkat temuan SKB22-D6 adalah moral",
     "tingkat temuan SKB22-D6 diharapkan moral, ternyata berat (yang mungkin: berat)."),
    (NEWS, "tingkat temuan SKB22-D6 adalah berat", "temuan SKB22-D6 tidak ada. Unsur yang"),
    (CAMPAIGN, "tingkat temuan SKB22-D6 belum pasti antara ringan dan berat",
     "diharapkan belum pasti antara ringan, berat, ternyata berat"),
    (CAMPAIGN, "unsur akun yang ditanggapi pada temuan SKB22-D6 tidak terpenuhi",
     "unsur akun yang ditanggapi pada temuan SKB22-D6 diharapkan tidak terpenuhi, ternyata terpenuhi"),  # noqa: E501
    (CAMPAIGN, "unsur fotokopi KTP pada temuan SKB22-D6 terpenuhi",
     '"fotokopi KTP" bukan unsur temuan SKB22-D6'),
    (CAMPAIGN, "hukum yang berlaku bagi temuan PP94-n5 adalah hukum sejak 6 Juni 2010",
     "diharapkan hukum sejak 2010-06-06, ternyata sejak 2021-08-31"),
    (CAMPAIGN, "hukum bagi temuan PP94-n5 dipilih menurut aturan peralihan",
     "diharapkan dipilih menurut peralihan, ternyata menurut perbuatan"),
    (OPEN, "temuan SKB22-D6 belum pasti karena publikasi belum diketahui",
     "diharapkan belum pasti karena publikasi belum diketahui"),
    (CAMPAIGN, "temuan SKB22-D6 bergantung pada penafsiran OQ-A-3", "ternyata pada -."),
    (CAMPAIGN, "temuan SKB22-D6 digugurkan oleh OK-DUTY",
     "diharapkan digugurkan oleh OK-DUTY, ternyata oleh -."),
    (CAMPAIGN, "tidak ada temuan", "diharapkan tidak ada temuan, ternyata ada: "),
    (CAMPAIGN, "tidak ada temuan pada jalur disiplin", "SKB22-D6 terpenuhi"),
    (CAMPAIGN, "temuan SKB22-D6 berdasar pada pp-94-2021/1", "diharapkan berdasar pada pp-94-2021/1"),  # noqa: E501
    (CAMPAIGN, "dasar undang-undang temuan SKB22-D6 tidak terpenuhi",
     "dasar undang-undang temuan SKB22-D6 diharapkan tidak terpenuhi, ternyata terpenuhi"),
    (CAMPAIGN, "dasar undang-undang temuan PP94-n5 terpenuhi", "ternyata tidak dinilai"),
    (CAMPAIGN, "fase perbuatan adalah sebelum penetapan",
     "fase diharapkan sebelum penetapan, ternyata sejak penetapan"),
    (CAMPAIGN, "masa perbuatan adalah masa tenang",
     "masa perbuatan diharapkan masa tenang, ternyata masa kampanye."),
    (CAMPAIGN, "penetapan yang dipakai adalah tanggal bawaan kalender",
     "penetapan yang dipakai ternyata bukan tanggal bawaan kalender."),
    (CAMPAIGN, "perbuatan itu diizinkan oleh OK-VOTE", "ternyata diizinkan oleh -."),
    (CAMPAIGN, "jalur disiplin merekomendasikan tingkat ringan",
     "jalur disiplin diharapkan merekomendasikan tingkat ringan, ternyata terpenuhi dengan tingkat berat"),  # noqa: E501
    (NEWS, "jalur kepegawaian merekomendasikan tingkat ptdh", "ternyata tidak terpenuhi"),
    (CAMPAIGN, "jalur disiplin tidak direkomendasikan", "ternyata ada temuan: "),
    (CAMPAIGN, "hasil jalur disiplin belum pasti", "ternyata terpenuhi; temuan: "),
    (CAMPAIGN, "menurut posisi bawaan hasil jalur disiplin belum pasti", "ternyata terpenuhi"),
    (BEFORE, "di bawah bacaan OQ-A-4=mencakup_sebelum_penetapan hasil jalur disiplin tidak terpenuhi",  # noqa: E501
     "ternyata terpenuhi"),
    (CAMPAIGN, "di bawah bacaan OQ-A-4=mencakup_sebelum_penetapan hasil jalur etik terpenuhi",
     "ternyata tidak terpenuhi"),
    (ON_THE_DAY, "jika fase sejak penetapan maka hasil jalur etik terpenuhi",
     "jika fase sejak penetapan maka hasil jalur etik diharapkan terpenuhi, ternyata tidak terpenuhi"),  # noqa: E501
    (CAMPAIGN, "temuan yang menentukan jalur disiplin adalah SKB22-D1",
     "diharapkan SKB22-D1, ternyata PP94-n5, SKB22-D6"),
    (CAMPAIGN, "sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.1",
     "sanksi pada jalur disiplin diharapkan berat.1, ternyata berat.1, berat.3."),
    (CAMPAIGN, "pejabat yang berwenang pada jalur disiplin adalah presiden",
     "diharapkan presiden, ternyata ppk."),
    (CAMPAIGN, "pejabat yang berwenang menjatuhkan berat.1 adalah presiden",
     "pejabat yang berwenang menjatuhkan berat.1 diharapkan presiden, ternyata ppk."),
    (CAMPAIGN, "jalur disiplin berakhir pada keadaan tidak_terbukti",
     "akhir jalur disiplin diharapkan tidak terbukti, ternyata keputusan; jalannya: dugaan → "),
    (CAMPAIGN, "jalur disiplin melalui keadaan koordinasi_apip", "jalannya: dugaan → pilih_pemeriksa"),  # noqa: E501
    (CAMPAIGN, "jalur disiplin tidak melalui keadaan tim_pemeriksa", "diharapkan tidak melalui keadaan"),  # noqa: E501
    (CAMPAIGN, "jalur disiplin sekarang berada pada keadaan bap", "ternyata pada dugaan."),
    (CAMPAIGN, "jalur disiplin berhenti karena publikasi belum diketahui",
     "yang belum diketahui: -"),
    (NEWS, "jalur etik berakhir pada keadaan tidak_terbukti",
     "jalur etik tidak direkomendasikan; temuan: "),
    (BEFORE, "rekomendasi jalur disiplin tidak bertumpu pada posisi bawaan apa pun",
     "ternyata bertumpu pada posisi bawaan OQ-A-4"),
    (CAMPAIGN, "rekomendasi jalur disiplin bertumpu pada posisi bawaan OQ-A-3",
     "ternyata bertumpu pada posisi bawaan -."),
    (MONEY, "pidana pokok PILK-187A(1) adalah denda", "diharapkan denda, ternyata penjara."),
    (MONEY, "ancaman pidana badan PILK-187A(1) adalah 1 sampai 72 bulan",
     "diharapkan 1 sampai 72 bulan, ternyata 36 sampai 72 bulan."),
    (MONEY, "ancaman denda PILK-187A(1) adalah Rp1 sampai Rp2",
     "diharapkan Rp1 sampai Rp2, ternyata Rp200.000.000 sampai Rp1.000.000.000."),
    (MONEY, "pidana badan dan denda PILK-187A(1) dihubungkan dengan kata atau",
     "diharapkan atau, ternyata dan."),
    (MONEY, "hukum yang lebih menguntungkan bagi PILK-187A(1) adalah hukum lama",
     "diharapkan lama, ternyata baru."),
    (MONEY, "tidak ada hukum baru yang dibandingkan bagi PILK-187A(1)", "sejak 2026-01-02."),
    (MONEY, "pidana pokok PILK-188-A adalah penjara",
     "tidak ada ancaman pidana PILK-188-A; yang ada: PILK-187A(1)."),
    (NEW_MONEY, "menurut hukum baru pidana pokok PILK-187A(1) adalah penjara",
     "tidak ada ancaman menurut hukum baru bagi PILK-187A(1)."),
    (OPEN, "pertanyaan tentang publikasi diajukan", "yang diajukan: "),
    (OPEN, "pertanyaan tentang akun yang ditanggapi tidak diajukan", "diharapkan tidak diajukan"),
    (CAMPAIGN, "peringatan ALERT-NON-ASN muncul", "diharapkan muncul; yang muncul: "),
    (CAMPAIGN, "peringatan ALERT-MUTASI muncul karena SKB22-D6",
     "peringatan ALERT-MUTASI diharapkan muncul karena SKB22-D6; sebabnya: "),
]  # fmt: skip


@pytest.mark.parametrize(("given", "text", "said"), WRONG, ids=[w[1] for w in WRONG])
def test_an_unmet_expectation_says_what_was_found(
    bench: Bench, given: tuple[str, ...], text: str, said: str
) -> None:
    """Every check can fail."""
    with pytest.raises(ExpectationError) as caught:
        expect(played(bench, given), text)
    assert said in str(caught.value)


def test_every_check_is_shown_to_fail() -> None:
    """No check is left out above."""
    from tests.features.test_vocabulary import VOCABULARY

    wanted = {entry.check for entry in VOCABULARY.entries if entry.check}
    assert wanted == {VOCABULARY.match(text).entry.check for _, text, _ in WRONG}


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("temuan SKB22-D66 tidak terpenuhi", "SANKSI-K031",
         'aturan "SKB22-D66" tidak dikenal. Maksud Anda "SKB22-D6"?'),
        ("temuan SKB22-D6 digugurkan oleh OK-DUTI", "SANKSI-K031", 'Maksud Anda "OK-DUTY"?'),
        ("di bawah bacaan OQ-Z-1=sempit temuan SKB22-D6 terpenuhi", "SANKSI-K031",
         'pertanyaan hukum terbuka "OQ-Z-1" tidak dikenal.'),
        ("di bawah bacaan OQ-C-1=sempt temuan SKB22-D6 terpenuhi", "SANKSI-K031",
         'posisi atas OQ-C-1 "sempt" tidak dikenal. Maksud Anda "sempit"?'),
        ("peringatan ALERT-NON-ASNN tidak muncul", "SANKSI-K031", 'Maksud Anda "ALERT-NON-ASN"?'),
        ("temuan SKB22-D6 atas p2 terpenuhi", "SANKSI-K030",
         'harus menyebut tepat satu satuan, bukan satuan "p2".'),
        ("perbuatan itu diizinkan oleh OK-VOT", "SANKSI-K031", 'Maksud Anda "OK-VOTE"?'),
        ("jalur disiplin melalui keadaan tim_pemriksa", "SANKSI-K031",
         'Maksud Anda "tim_pemeriksa"?'),
        ("sanksi yang dapat dijatuhkan pada jalur disiplin adalah berat.9", "SANKSI-K031",
         'jenis sanksi "berat.9" tidak dikenal.'),
    ],
)  # fmt: skip
def test_a_misspelt_id_is_not_taken_for_an_unmet_rule(
    bench: Bench, text: str, code: str, said: str
) -> None:
    """`tidak terpenuhi` and `tidak muncul` must not pass because of a typing error."""
    with pytest.raises(InputError) as caught:
        expect(played(bench, CAMPAIGN), text)
    assert code == caught.value.problems[0].code
    assert said in caught.value.render("id")


def test_several_units_must_be_told_apart(bench: Bench) -> None:
    """With two acts a step names its unit."""
    stage = played(bench, (*CAMPAIGN, *(s for s in LIKE[6:])))
    with pytest.raises(InputError) as caught:
        expect(stage, "temuan SKB22-D6 terpenuhi")
    assert "Yang ada: p1 terhadap paslon-1, p2 terhadap paslon-1." in caught.value.render("id")
    expect(stage, "temuan SKB22-D6 atas p1 terpenuhi")
    expect(stage, "temuan SKB22-D6 atas p2 terhadap paslon-1 belum pasti")


def test_facts_after_maka_are_refused(bench: Bench) -> None:
    """The decision is made once, from the facts before the first Maka."""
    stage = played(bench, CAMPAIGN)
    expect(stage, "temuan SKB22-D6 terpenuhi")
    with pytest.raises(InputError, match="SANKSI-K025"):
        stage.take(Step("ketika", "Ketika", "hasil perbuatan itu dipublikasikan", 9))
