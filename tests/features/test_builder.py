"""How steps fold into the facts of a case."""

import pytest

from sanksi.kernel.errors import InputError
from sanksi.scenarios import Draft, Vocabulary
from tests.features.conftest import KOSAKATA

VOCABULARY = Vocabulary.load(KOSAKATA)
START = (
    "pemilihan adalah pilkada menurut kalender pilkada-2024",
    "perkara dinilai menurut pengetahuan per 31 Desember 2025",
    "ada pencalonan paslon-1 berupa pasangan calon",
    "terlapor melakukan perbuatan reaksi medsos terhadap paslon-1",
)


def fold(*texts: str, draft: Draft | None = None) -> Draft:
    """Fold texts; one that begins with ``Tapi`` replaces."""
    draft = draft or Draft()
    for text in texts:
        contrast = text.startswith("Tapi ")
        draft = draft.apply(VOCABULARY.match(text.removeprefix("Tapi ")), contrast)
    return draft


def test_facts_go_to_the_act_and_the_candidacy_named_last() -> None:
    """`perbuatan itu` and `pencalonan itu` mean the latest."""
    draft = fold(
        *START,
        "pencalonan itu perseorangan",
        "akun yang ditanggapi adalah akun pemenangan",
        "ada pencalonan paslon-2 berupa pasangan calon",
        "pencalonan itu bukan perseorangan",
        "terlapor melakukan perbuatan memilih tanpa tertuju kepada calon tertentu",
        "hasil perbuatan itu tidak dipublikasikan",
        "terlapor melakukan perbuatan lainnya tanpa diketahui terhadap siapa",
    )
    assert [True, False] == [c["independent"] for c in draft.case["candidacies"]]
    first, second, third = draft.case["acts"]
    assert {
        "id": "p1",
        "kind": "reaksi_medsos",
        "toward": ["paslon-1"],
        "account": "pemenangan",
    } == first
    assert {"id": "p2", "kind": "memilih", "toward": [], "published": False} == second
    assert {"id": "p3", "kind": "lainnya"} == third


def test_when_has_four_forms() -> None:
    """A day, a moment, a range and a period are told apart."""
    said = {
        "perbuatan itu terjadi pada 1 Mei 2024": {"date": "2024-05-01"},
        "perbuatan itu terjadi pada 1 Mei 2024 pukul 7.05": {"at": "2024-05-01T07:05:00"},
        "perbuatan itu terjadi pada satu saat antara 1 Mei 2024 dan 3 Mei 2024": {
            "between": {"from": "2024-05-01", "to": "2024-05-03"}
        },
        "perbuatan itu berlangsung dari 1 Mei 2024 sampai 3 Mei 2024": {
            "during": {"from": "2024-05-01", "to": "2024-05-03"}
        },
        "tidak diketahui kapan perbuatan itu terjadi": None,
    }
    for text, when in said.items():
        assert when == fold(*START, text).case["acts"][0]["when"]


def test_unknown_none_and_false_differ() -> None:
    """Unknown is null, known none is an empty list or the term, false is false."""
    draft = fold(
        *START,
        "terlapor tidak memakai atribut apa pun",
        "reaksi yang diberikan tidak diketahui",
        "perbuatan itu tidak berdampak negatif",
        "hasil perbuatan itu tidak dipublikasikan",
        "terlapor tidak menjalani cuti di luar tanggungan negara",
        "terlapor bukan suami atau istri dari calon mana pun",
    )
    act = draft.case["acts"][0]
    assert ([], None, "tidak_ada", False) == (
        act["attributes_worn"], act["reaction"], act["negative_impact"], act["published"],
    )  # fmt: skip
    assert [] == draft.case["person"]["unpaid_leave"]
    assert "tidak_ada" == draft.case["person"]["spouse_of"]


def test_a_fact_is_said_once_unless_tapi_replaces_it() -> None:
    """Two steps about one fact contradict each other; Tapi says which holds."""
    before = fold(*START, "akun yang ditanggapi adalah akun pemenangan")
    with pytest.raises(InputError) as caught:
        fold("akun yang ditanggapi adalah akun berita", draft=before)
    assert (
        '[SANKSI-K020] "akun yang ditanggapi adalah akun berita": fakta ini sudah dikatakan: "akun '
        'yang ditanggapi adalah akun pemenangan".\n    Perbaikan: Hapus salah satunya; atau awali '
        "langkah ini dengan Tapi bila ia menggantikan yang terdahulu."
    ) == caught.value.render("id")
    after = fold("Tapi akun yang ditanggapi adalah akun berita", draft=before)
    assert "berita" == after.case["acts"][0]["account"]
    assert "pemenangan" == before.case["acts"][0]["account"]


def test_no_resignation_and_its_day_are_one_matter() -> None:
    """Who never resigned has no day of resignation; Tapi changes from the one to the other."""
    never = "terlapor tidak pernah mengajukan pengunduran diri dari dinas"
    filed = "terlapor mengajukan pengunduran diri pada 1 Juni 2024"
    for first, second in ((never, filed), (filed, never)):
        with pytest.raises(InputError, match="SANKSI-K020"):
            fold(*START, first, second)
    assert "tidak_ada" == fold(*START, filed, f"Tapi {never}").case["person"]["resignation"]
    changed = fold(*START, never, f"Tapi {filed}")
    assert {"filed": "2024-06-01"} == changed.case["person"]["resignation"]


def test_lists_grow_and_tapi_begins_them_anew() -> None:
    """Several events belong together; Tapi replaces what was said of them."""
    event = "penetapan pencalonan itu terjadi pada 22 September 2024"
    both = fold(*START, event, "pembatalan pencalonan itu terjadi pada 1 Oktober 2024")
    assert ["penetapan", "pembatalan"] == [e["kind"] for e in both.case["candidacies"][0]["events"]]
    anew = fold(
        "Tapi penetapan pencalonan itu terjadi pada 25 September 2024 pukul 9.30", draft=both
    )
    assert [{"kind": "penetapan", "date": "2024-09-25", "at": "2024-09-25T09:30:00"}] == anew.case[
        "candidacies"
    ][0]["events"]
    with pytest.raises(InputError, match="SANKSI-K020"):
        fold("peristiwa pencalonan itu tidak diketahui", draft=both)
    assert (
        None
        is fold("Tapi peristiwa pencalonan itu tidak diketahui", draft=both).case["candidacies"][0][
            "events"
        ]
    )
    with pytest.raises(InputError, match="SANKSI-K020"):
        fold(event, draft=fold(*START, "peristiwa pencalonan itu tidak diketahui"))


def test_tapi_changes_the_kind_of_a_candidacy() -> None:
    """Naming a candidacy again makes it the current one; its kind needs Tapi to change."""
    draft = fold(*START)
    with pytest.raises(InputError, match="SANKSI-K020"):
        fold("ada pencalonan paslon-1 berupa partai", draft=draft)
    changed = fold("Tapi ada pencalonan paslon-1 berupa partai", draft=draft)
    assert [{"id": "paslon-1", "kind": "partai"}] == changed.case["candidacies"]


def test_tapi_cannot_replace_an_act() -> None:
    """An act is an event, not a fact that can be said anew."""
    with pytest.raises(InputError, match="SANKSI-K024"):
        fold(*START, "Tapi terlapor melakukan perbuatan memilih terhadap paslon-1")


def test_readings_and_reports_and_proceedings() -> None:
    """What is beside the act goes to its own place."""
    draft = fold(
        *START,
        "bacaan OQ-C-1 ditetapkan pada posisi sempit",
        "ada laporan atas perbuatan itu",
        "pelanggaran itu diketahui pada 24 September 2024",
        "pada jalur etik tercatat panggil pada 7 Oktober 2024",
    )
    assert {"OQ-C-1": "sempit"} == draft.readings
    assert [{"acts": ["p1"], "kind": "laporan", "known_date": "2024-09-24"}] == draft.case[
        "reports"
    ]
    assert [
        {"acts": ["p1"], "track": "etik", "event": "panggil", "date": "2024-10-07"}
    ] == draft.case["proceedings"]
    with pytest.raises(InputError, match="SANKSI-K020"):
        fold("bacaan OQ-C-1 ditetapkan pada posisi luas", draft=draft)


@pytest.mark.parametrize(
    ("texts", "code", "said"),
    [
        (
            ("hasil perbuatan itu dipublikasikan",),
            "SANKSI-K021",
            "belum ada perbuatan yang disebut",
        ),
        (("pencalonan itu perseorangan",), "SANKSI-K021", "belum ada pencalonan yang disebut"),
        (("laporan itu disampaikan pada 1 Mei 2024",), "SANKSI-K021", "belum ada laporan"),
        (("ada laporan atas perbuatan itu",), "SANKSI-K021", "belum ada perbuatan"),
        (
            (*START, "terlapor melakukan perbuatan memilih terhadap paslon-9"),
            "SANKSI-K022",
            'pencalonan "paslon-9" belum disebut.',
        ),
        (
            (*START, "perkara dinilai menurut pengetahuan per 1 Mei 2024"),
            "SANKSI-K020",
            "fakta ini sudah dikatakan",
        ),
    ],
)
def test_steps_out_of_order_are_refused(texts: tuple[str, ...], code: str, said: str) -> None:
    """What a step speaks of must have been named."""
    with pytest.raises(InputError) as caught:
        fold(*texts)
    assert code == caught.value.problems[0].code
    assert said in caught.value.render("id")


def test_a_scenario_that_lacks_something_is_told_what() -> None:
    """Election, date of knowledge and an act are needed."""
    with pytest.raises(InputError) as caught:
        fold(START[0]).finished()
    assert (
        '[SANKSI-K023] skenario belum lengkap.\n    Perbaikan: Tambahkan langkah "perkara dinilai '
        'menurut pengetahuan per …"; "terlapor melakukan perbuatan …".'
    ) == caught.value.render("id")
