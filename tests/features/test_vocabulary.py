"""The vocabulary as data, and how it recognises steps."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest
from pydantic import BaseModel

from sanksi.facts import read_case_text
from sanksi.kernel.errors import InputError
from sanksi.rulebase import Rulebase
from sanksi.rulebase.conditions import FactTest, ListTest
from sanksi.rulebase.vocabulary import INSTEAD, catalogue
from sanksi.scenarios import Draft, Vocabulary
from sanksi.scenarios.checks import CHECKS
from sanksi.scenarios.play import Bench
from sanksi.scenarios.slots import KINDS, SLOT, Moment, UnitRef, terms_of
from sanksi.scenarios.vocabulary import Entry, Operation, Role

KOSAKATA = Path(__file__).parents[2] / "features" / "kosakata.yaml"
VOCABULARY = Vocabulary.load(KOSAKATA)
SAYING_TARGET = {
    "act.has_target", "act.kind", "relation.is_spouse", "relation.is_own_candidacy",
    "relation.is_kin",
}  # fmt: skip
"""Facts that are said by naming the act, its target, and the person's ties."""


def spoken(entry: Entry, form: str) -> str:
    """The form with a fitting word in every slot."""
    own = {"peristiwa": "panggil"}

    def word(found: re.Match[str]) -> str:
        name, kind, detail = found.groups()
        if kind in {"istilah", "daftar"}:
            wanted = [t for t in terms_of(detail) if t != "tidak_ada"]
            return wanted[0].replace("_", " ")
        if kind == "teks" and name == "event":
            return own["peristiwa"]
        return KINDS[kind].example.replace(" dan paslon-2", "")

    return SLOT.sub(word, entry.says[form])


FORMS = [(entry, form) for entry in VOCABULARY.entries for form in entry.says]


@pytest.mark.parametrize("entry", VOCABULARY.entries, ids=lambda e: e.id)
def test_every_example_is_recognised_by_its_own_entry(entry: Entry) -> None:
    """The example of an entry is a step of that entry and of no other."""
    assert entry.id == VOCABULARY.match(entry.example, entry.role).entry.id


@pytest.mark.parametrize(("entry", "form"), FORMS, ids=lambda x: getattr(x, "id", x))
def test_every_form_is_recognised_by_itself_alone(entry: Entry, form: str) -> None:
    """One way to say one thing: no two forms take the same text."""
    operation = VOCABULARY.match(spoken(entry, form), entry.role)
    assert (entry.id, form) == (operation.entry.id, operation.form)


FACT_FORMS = [(entry, form) for entry, form in FORMS if entry.role != "maka"]


@pytest.mark.parametrize(("entry", "form"), FACT_FORMS, ids=lambda x: getattr(x, "id", x))
def test_every_fact_step_gives_a_valid_case(entry: Entry, form: str) -> None:
    """What a step says is a fact of the case contract."""
    draft = Draft()
    base = (
        "pemilihan adalah pilkada menurut kalender pilkada-2024",
        "waktu setempat adalah WIB",
        "perkara dinilai menurut pengetahuan per 31 Desember 2025",
        "ada pencalonan paslon-1 berupa pasangan calon",
        "terlapor melakukan perbuatan lainnya terhadap paslon-1",
        "ada laporan atas perbuatan itu",
    )
    for text in base:
        draft = draft.apply(VOCABULARY.match(text))
    example = VOCABULARY.match(entry.example)
    operation = example if example.form == form else VOCABULARY.match(spoken(entry, form))
    draft = draft.apply(operation, contrast=entry.do != "act")
    facts, as_of = draft.finished()
    assert isinstance(as_of, dt.date)
    assert "skenario" == read_case_text(orjson.dumps(facts).decode(), "skenario.json").id


def test_names_of_facts_are_unique_and_lead_to_facts() -> None:
    """A name in `unsur …` and `pertanyaan tentang …` means one fact of the catalogue."""
    names = [entry.name for entry in VOCABULARY.entries if entry.name]
    assert len(names) == len({name.casefold() for name in names})
    known = {*catalogue(), *INSTEAD, "act.when", "case_dates.judged_on", "election.region.tz"}
    known.add("person.resignation")
    for path in VOCABULARY.words.facts.values():
        root = path.partition(".")[0]
        assert path in known or root == "report", path


def test_every_check_exists() -> None:
    """`check` names a check, and no check is idle."""
    assert set(CHECKS) == {e.check for e in VOCABULARY.entries if e.check}


def read_by(node: object) -> Iterator[str]:
    """The facts that some condition below ``node`` reads."""
    if isinstance(node, FactTest):
        yield node.fact
    elif isinstance(node, ListTest):
        yield node.exists
    elif isinstance(node, BaseModel):
        for name in type(node).model_fields:
            yield from read_by(getattr(node, name))
    elif isinstance(node, tuple):
        for item in node:
            yield from read_by(item)


def test_every_fact_that_rules_read_can_be_said(bench: Bench) -> None:
    """Known true, known false and unknown each have a step, so that a scenario can vary them."""
    read = {fact for file in bench.rulebase.files.values() for fact in read_by(file)}
    case = {f for f in read if f.partition(".")[0] in {"person", "act", "candidacy", "election"}}
    said = {*VOCABULARY.facts_said(), *SAYING_TARGET}
    assert set() == case - said
    for entry in VOCABULARY.entries:
        if entry.fact in case and entry.do is None and not entry.id.startswith("terlapor.cltn_"):
            spec = catalogue()[str(entry.fact)]
            needed = {"holds", "fails"} if spec.kind == "boolean" else {"value"}
            assert needed | {"unknown"} <= set(entry.says), entry.id


def match(text: str, role: Role | None = None) -> Operation:
    return VOCABULARY.match(text, role)


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("perbuatan itu terjadi pada 22 September 2024", "waktu", Moment(dt.date(2024, 9, 22))),
        ("perbuatan itu terjadi pada 2024-09-22", "waktu", Moment(dt.date(2024, 9, 22))),
        (
            "perbuatan itu terjadi pada 1 Mei 2024 pukul 7.05",
            "waktu",
            Moment(dt.date(2024, 5, 1), dt.time(7, 5)),
        ),
        ("akun yang ditanggapi adalah akun pemenangan", "istilah", "pemenangan"),
        ("terlapor berstatus anggota_bpd", "istilah", "anggota_bpd"),
        ("terlapor berstatus anggota bpd", "istilah", "anggota_bpd"),
        ("terlapor berstatus Anggota BPD", "istilah", "anggota_bpd"),
        ("reaksi yang diberikan adalah suka, komentar, dan bagikan", "daftar",
         ("suka", "komentar", "bagikan")),
        ("masa kerja terlapor adalah 4,9 tahun", "angka", 4.9),
        ("pidana penjara terlapor adalah 24 bulan", "bulat", 24),
        ("ancaman denda PILK-188-A adalah Rp600.000 sampai Rp6.000.000", "sampai", 6_000_000),
        ("temuan SKB22-D6 atas p1#2 terhadap paslon-2 belum pasti", "satuan",
         UnitRef("p1", 2, "paslon-2")),
        ("temuan SKB22-D6 belum pasti", "kebenaran", "belum_pasti"),
        ("unsur akun yang ditanggapi pada temuan SKB22-D6 terpenuhi", "fakta", "act.account"),
        ("jalur non asn tidak direkomendasikan", "jalur", "non_asn"),
        ("pidana badan dan denda PILK-188-A dihubungkan dengan kata dan/atau", "kata_hubung",
         "dan_atau"),
    ],
)  # fmt: skip
def test_words_become_values(text: str, slot: str, value: object) -> None:
    """Dates, hours, terms, lists, numbers and units are read as legal staff write them."""
    assert value == match(text).values[slot]


def test_labels_of_the_rule_base_are_taken_beside_the_bare_term() -> None:
    """A term may be called by its label, also by one that holds for one fact only."""
    labels = {"act.account=pemenangan": "akun tim sukses", "suka": "tanda suka"}
    vocabulary = Vocabulary.load(KOSAKATA, labels)
    by_label = vocabulary.match("akun yang ditanggapi adalah akun akun tim sukses")
    assert "pemenangan" == by_label.values["istilah"]
    assert ("suka",) == vocabulary.match("reaksi yang diberikan adalah tanda suka").values["daftar"]


@pytest.mark.parametrize(
    ("text", "role", "said"),
    [
        (
            "akun yang ditanggapi adalah akun pemenagan",
            None,
            '[SANKSI-K012] "akun yang ditanggapi adalah akun pemenagan": istilah "pemenagan" tidak '
            'dikenal. Maksud Anda "pemenangan"?\n    Perbaikan: Pilih salah satu: pemenangan, calon, '  # noqa: E501
            "partai, pribadi, berita, lainnya.",
        ),
        (
            "akun yg ditanggapi adalah akun pemenangan",
            None,
            '[SANKSI-K010] "akun yg ditanggapi adalah akun pemenangan": langkah ini tidak ada dalam '  # noqa: E501
            'kosakata. Maksud Anda "akun yang ditanggapi adalah akun {istilah:act.account}"?\n'
            "    Perbaikan: Pakai langkah dari docs/kosakata.md, atau tambahkan langkah baru di "
            f"{KOSAKATA}.",
        ),
        (
            "terlapor berstatus pns",
            "ketika",
            '[SANKSI-K011] "terlapor berstatus pns": langkah ini langkah Diketahui, tetapi ditulis '
            "sebagai langkah Ketika.\n    Perbaikan: Pindahkan ke bagian Diketahui. (Bila dan Jika "
            "adalah kata Diketahui; kata untuk perbuatan adalah Ketika.)",
        ),
        (
            "perbuatan itu terjadi pada 31 Juni 2024",
            None,
            '[SANKSI-K012] "perbuatan itu terjadi pada 31 Juni 2024": "31 Juni 2024" bukan tanggal.\n'  # noqa: E501
            "    Perbaikan: Tulis misalnya 22 September 2024 atau 2024-09-22.",
        ),
        (
            "perbuatan itu terjadi pada 3 Juni 2024 pukul 25.00",
            None,
            '[SANKSI-K012] "perbuatan itu terjadi pada 3 Juni 2024 pukul 25.00": "3 Juni 2024 pukul '  # noqa: E501
            '25.00" bukan jam.\n    Perbaikan: Tulis misalnya pukul 10.00.',
        ),
        (
            "terlapor menduduki jenjang jabatan tidak ada",
            None,
            '[SANKSI-K012] "terlapor menduduki jenjang jabatan tidak ada": "tidak ada" dikatakan '
            "dengan langkah sendiri.\n    Perbaikan: Tulis: terlapor tidak menduduki jenjang jabatan "  # noqa: E501
            "apa pun",
        ),
        (
            "masa kerja terlapor adalah 4,9,1 tahun",
            None,
            '[SANKSI-K012] "masa kerja terlapor adalah 4,9,1 tahun": "4,9,1" bukan angka.\n'
            "    Perbaikan: Tulis angka, dengan koma untuk pecahan: 0,5.",
        ),
        (
            "pidana penjara terlapor adalah 2,5 bulan",
            None,
            '[SANKSI-K012] "pidana penjara terlapor adalah 2,5 bulan": "2,5" bukan bilangan bulat.\n'  # noqa: E501
            "    Perbaikan: Tulis bilangan bulat, misalnya 24.",
        ),
        (
            "ancaman denda PILK-188-A adalah Rp600000 sampai Rp6.000.000",
            None,
            '[SANKSI-K012] "ancaman denda PILK-188-A adalah Rp600000 sampai Rp6.000.000": "Rp600000" '  # noqa: E501
            "bukan jumlah rupiah.\n    Perbaikan: Tulis misalnya Rp600.000.",
        ),
    ],
)
def test_a_step_that_is_not_taken_is_explained(text: str, role: Role | None, said: str) -> None:
    """The author is told what is wrong, what was probably meant, and what may be written."""
    with pytest.raises(InputError) as caught:
        match(text, role)
    assert said == caught.value.render("id")


BROKEN = {
    "isian tak dikenal": ("{warna}", "isian '{warna}'"),
    "daftar tak dikenal": ("{istilah:act.warna}", "isian 'act.warna'"),
    "nama isian dua kali": ("{tanggal} {tanggal}", "isian '{tanggal}'"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_vocabulary_with_a_wrong_slot_is_refused(case: str, tmp_path: Path) -> None:
    """A mistake in the vocabulary is found when it is read, with its line."""
    pattern, said = BROKEN[case]
    file = tmp_path / "kosakata.yaml"
    file.write_text(
        "format: 1\ngroups: {x: X}\nentries:\n"
        f'  - {{id: x.y, role: ketika, set: act.public, says: {{value: "{pattern}"}}, '
        "explanation: a, example: b}\n"
    )
    with pytest.raises(InputError) as caught:
        Vocabulary.load(file)
    assert said in caught.value.render("id")
    assert 4 == caught.value.problems[0].line


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ("role: ketika, set: act.public, do: when", "exactly one of set, add, do, check"),
        ("role: maka, set: act.public", "check belongs to role maka"),
        ("role: ketika, check: phase", "check belongs to role maka"),
        ("role: bila, set: act.public", "diketahui"),
    ],
)
def test_a_malformed_entry_is_refused(changed: str, said: str, tmp_path: Path) -> None:
    """An entry does exactly one thing, and only Maka checks."""
    file = tmp_path / "kosakata.yaml"
    file.write_text(
        "format: 1\ngroups: {x: X}\nentries:\n"
        f"  - {{id: x.y, {changed}, says: {{value: a}}, explanation: a, example: a}}\n"
    )
    with pytest.raises(InputError) as caught:
        Vocabulary.load(file)
    assert said in caught.value.render("en")


def test_two_entries_that_take_one_text_are_an_error(tmp_path: Path) -> None:
    """An ambiguous vocabulary does not choose."""
    file = tmp_path / "kosakata.yaml"
    entry = "role: ketika, set: act.public, says: {holds: sama}, explanation: a, example: sama"
    file.write_text(
        f"format: 1\ngroups: {{x: X}}\nentries:\n  - {{id: x.satu, {entry}}}\n"
        f"  - {{id: x.dua, {entry}}}\n"
    )
    with pytest.raises(InputError) as caught:
        Vocabulary.load(file).match("sama")
    assert "SANKSI-K013" == caught.value.problems[0].code
    assert "x.satu, x.dua" in caught.value.render("id")


def test_an_unknown_group_is_an_error(tmp_path: Path) -> None:
    """Every entry stands in a group that the page shows."""
    file = tmp_path / "kosakata.yaml"
    file.write_text(
        "format: 1\ngroups: {x: X}\nentries:\n"
        "  - {id: z.y, role: ketika, set: act.public, says: {holds: a}, explanation: a, example: a}\n"  # noqa: E501
    )
    with pytest.raises(InputError, match="kelompok"):
        Vocabulary.load(file)


def test_the_rule_base_of_the_checkout_is_used(bench: Bench) -> None:
    """Scenarios speak of the rules beside them."""
    assert isinstance(bench.rulebase, Rulebase)
    assert "SKB22-D6" in bench.rulebase.norms
