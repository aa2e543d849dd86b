"""What a test asks for and what was found, in words."""

from typing import Any

import pytest

from sanksi.inference.results import Element
from sanksi.kernel.truth import Truth
from sanksi.render import values
from sanksi.render.words import Words
from tests.render.samples import rulebase

ID, EN = Words(rulebase(), "id"), Words(rulebase(), "en")
LIST = "exists.person.unpaid_leave[approved=false|true]@act@candidacy"


def element(fact: str, expected: tuple[str, ...], found: Any, negated: bool = False) -> Element:
    return Element(fact, expected, found, Truth.OPEN, negated, 0, Truth.OPEN)


@pytest.mark.parametrize(
    ("fact", "expected", "found", "negated", "words"),
    [
        ("act.effect", ("merugikan",), None, False, ("merugikan", "belum diketahui")),
        (
            "act.effect",
            ("menguntungkan", "merugikan"),
            "merugikan",
            False,
            ("salah satu dari menguntungkan atau merugikan", "merugikan"),
        ),
        (
            "act.effect",
            ("menguntungkan", "merugikan"),
            "merugikan",
            True,
            ("bukan menguntungkan atau merugikan", "merugikan"),
        ),
        ("act.reaction", ("suka",), (), False, ("menyukai", "tidak ada")),
        ("act.published", ("true",), "false", False, ("ya", "tidak")),
        ("act.published", ("true",), "true", True, ("tidak", "ya")),
        (
            "time.date",
            (">= 2024-11-14",),
            "2024-09-22",
            False,
            ("pada atau sesudah 14 November 2024", "22 September 2024"),
        ),
        ("time.date", ("< 2024-11-14",), None, False, ("sebelum 14 November 2024", None)),
        ("person.years_of_service", (">= 5",), "4.5", False, ("sekurang-kurangnya 5", "4,5")),
        ("person.years_of_service", ("< 5",), "1200", False, ("kurang dari 5", "1.200")),
        ("definition.pegawai_asn", ("true",), "false", False, ("terpenuhi", "tidak terpenuhi")),
        ("permission.OK-PASIF", ("true",), "true", True, ("tidak berlaku", "berlaku")),
        (
            "other_norms.X",
            ("true",),
            "true",
            True,
            ("tidak ada yang terpenuhi", "ada yang terpenuhi"),
        ),
        ("reading.OQ-A-3", ("harfiah",), "harfiah", False, ("“harfiah”", "“harfiah”")),
        ("reading.OQ-A-3", ("harfiah",), None, False, ("“harfiah”", "posisi belum dipilih")),
        (LIST, ("true",), "true", False, ("ada", "ada")),
        (LIST, ("true",), "false", True, ("tidak ada", "tidak ada")),
    ],
)
def test_expected_and_found(
    fact: str, expected: tuple[str, ...], found: Any, negated: bool, words: tuple[str, str | None]
) -> None:
    """Labels, signs as words, yes and no as fits the kind of fact."""
    tested = element(fact, expected, found, negated)
    assert words[0] == values.expected(ID, tested)
    if words[1] is not None:
        assert words[1] == values.found(ID, tested)


@pytest.mark.parametrize(
    ("fact", "id_", "en"),
    [
        ("act.effect", "akibat", "effect"),
        ("definition.pegawai_asn", "pegawai ASN", "civil servant"),
        (
            "permission.OK-PASIF",
            "Kekecualian: OK-PASIF (Hadir secara pasif)",
            "Exception: OK-PASIF (Passive attendance)",
        ),
        ("reading.OQ-A-3", "Penafsiran OQ-A-3", "Reading of OQ-A-3"),
        (
            LIST,
            "cuti di luar tanggungan negara: ada yang disetujui = tidak atau ya, meliputi hari "
            "perbuatan, dan menyangkut pencalonan ini",
            "unpaid leave: one that is approved = no or yes, covering the day of the act and "
            "concerning this candidacy",
        ),
        (
            "exists.person.unpaid_leave[]",
            "cuti di luar tanggungan negara: ada",
            "unpaid leave: any",
        ),
    ],
)
def test_labels_of_facts(fact: str, id_: str, en: str) -> None:
    """Derived facts are called by what stands behind them."""
    assert id_ == values.label(ID, fact)
    assert en == values.label(EN, fact)
