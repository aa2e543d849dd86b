"""The conversion of penalties by UU 1/2026 and the more favourable law, row by row.

The figures are those of the knowledge base (criminal.md 4.5 and 5.3): written there by hand, here
computed from the penalty before 2026 alone.
"""

from functools import cache
from typing import Final

import pytest

from sanksi import Rulebase
from sanksi.rulebase.format import Conversion, LexFavor, Penalty
from sanksi.rulebase.penalties import PenaltyRow, penalty_rows
from sanksi.sanction.favor import compared

_MILLION: Final = 1_000_000

# id, kind, months, fine in millions, connector, subject -> category in rupiah, favor.
_TABLE: Final = """
PILK-188-A   penjara  1-6     0.6-6      dan_atau p | 0-6   10   | campuran
PILK-187(1)  penjara  0.5-3   0.1-1      dan_atau s | 0-3   10   | campuran
PILK-187(2)  penjara  3-18    0.6-6      dan_atau s | 0-18  50   | campuran
PILK-187(3)  penjara  1-6     0.1-1      dan_atau s | 0-6   10   | campuran
PILK-187(5)  penjara  4-24    200-1000   dan_atau s | 0-24  50   | baru
PILK-187(7)  penjara  2-12    1-10       dan_atau s | 0-12  10   | baru
PILK-187A(1) penjara  36-72   200-1000   dan      s | 0-72  500  | baru
PILK-187C    penjara  24-60   300-1000   dan      s | 0-60  200  | baru
PILK-187D    penjara  36-72   36-72      dan      p | 0-72  500  | campuran
PILK-182     penjara  12-36   12-36      dan      s | 0-36  50   | campuran
PILK-182A    penjara  24-72   24-72      dan      s | 0-72  500  | campuran
PILK-177     penjara  3-12    3-12       dan      s | 0-12  10   | baru
PILK-178     penjara  12-24   12-24      dan      s | 0-24  50   | campuran
PILK-178B    penjara  36-108  36-108     dan      s | 0-108 2000 | campuran
PILK-178C(2) penjara  36-144  36-144     dan      s | 0-144 5000 | campuran
PILK-178D    penjara  36-108  100-300    dan      s | 0-108 2000 | campuran
PILK-178F    penjara  36-144  100-1000   dan      s | 0-144 5000 | campuran
PILK-180(2)  penjara  36-96   36-96      dan      s | 0-96  500  | campuran
PILK-190A    penjara  36-72   500-7500   dan      s | 0-72  500  | baru
PILK-191     penjara  24-60   25000-50000 dan     p | 0-60  200  | baru
PILK-195     penjara  60-120  2500-5000  dan      s | 0-120 2000 | baru
PILK-197     penjara  24-60   240-600    dan      p | 0-60  200  | baru
PEM-489      penjara  0-6     0-6        dan      p | 0-6   10   | campuran
PEM-490      penjara  0-12    0-12       dan      p | 0-12  10   | baru
PEM-493      kurungan 0-12    0-12       dan      p | -     10   | baru
PEM-494      kurungan 0-12    0-12       dan      p | -     10   | baru
PEM-492      kurungan 0-12    0-12       dan      s | -     10   | baru
PEM-492      kurungan 0-12    0-12       dan      s | -     50   | campuran
PEM-497      penjara  0-24    0-24       dan      s | 0-24  50   | campuran
PEM-514      penjara  0-24    0-240      dan      p | 0-24  50   | baru
PEM-517      penjara  0-60    0-60       dan      s | 0-60  200  | campuran
PEM-520      penjara  0-72    0-72       dan      s | 0-72  500  | campuran
PEM-523(2)   penjara  0-48    0-48       dan      p | 0-48  200  | campuran
PEM-548      penjara  0-60    0-1000     dan      s | 0-60  200  | baru
PEM-552      penjara  0-60    0-50000    dan      p | 0-60  200  | baru
ITE-28-3     penjara  0-72    0-1000     dan_atau s | 0-72  500  | baru
ITE-29-B     penjara  0-48    0-750      dan_atau s | 0-48  200  | baru
"""


@cache
def law() -> tuple[Conversion, LexFavor]:
    """The conversion and the comparison as they ship."""
    base = Rulebase.load()
    (conversion,) = [f for f in base.files.values() if isinstance(f, Conversion)]
    assert base.lex_favor is not None
    return conversion, base.lex_favor


def bounds(text: str, unit: float = 1) -> dict[str, float] | None:
    if text == "-":
        return None
    low, high = text.split("-")
    return {"min": float(low) * unit, "max": float(high) * unit}


def rows_of(kind: str, months: str, fine: str, connector: str, subject: str) -> list[PenaltyRow]:
    """The row before 2026 and what follows from it."""
    money = bounds(fine, _MILLION)
    assert money is not None
    penalty = Penalty.model_validate(
        {
            "rule": "X-1",
            "acts": {"from": "2015-02-02"},
            "subject": "perorangan" if subject == "p" else "setiap_orang",
            "kind": kind,
            "months": bounds(months),
            "fine": {key: round(value) for key, value in money.items()},
            "connector": connector,
            "basis": ["pilkada/188"],
            "confidence": "P",
        },
        strict=False,
    )
    return list(penalty_rows([penalty], [law()[0]])["X-1"])


@pytest.mark.parametrize("line", [line for line in _TABLE.splitlines() if line])
def test_every_row_of_the_tables(line: str) -> None:
    """The converted penalty and the comparison are those of the knowledge base."""
    before, after, favor = (part.split() for part in line.split("|"))
    old, *new = rows_of(*before[1:])
    months, ceiling = bounds(after[0]), int(after[1]) * _MILLION
    fitting = [row for row in new if row.fine == (None, ceiling)]
    assert 1 == len(fitting), [row.fine for row in new]
    (found,) = fitting
    assert found.converted
    assert "2026-01-02" == found.acts.from_.isoformat()
    assert "2026-01-01" == str(old.acts.to)
    if months is None:
        assert ("denda", None, None) == (found.kind, found.months, found.connector)
    else:
        assert ("penjara", (None, months["max"])) == (found.kind, found.months)
        assert "dan_atau" == found.connector
    assert 50_000 == found.floor
    comparison = compared(law()[1], old, found)
    assert comparison is not None
    assert favor == [comparison.result]
    if comparison.result == "campuran":
        assert "baru" == comparison.hint


def test_both_readings_of_a_fine_that_was_an_alternative_already() -> None:
    """OQ-C-4: the fine by category, or the old one without its minimum."""
    _, *new = rows_of("penjara", "1-6", "0.6-6", "dan_atau", "p")
    assert [
        ((("OQ-C-4", "menjangkau"),), (None, 10_000_000)),
        ((("OQ-C-4", "tidak_menjangkau"),), (None, 6_000_000)),
    ] == [(row.reading, row.fine) for row in new]


def test_both_categories_where_corporations_may_be_meant() -> None:
    """OQ-C-5: kurungan with a fine for anyone, category II or III."""
    _, *new = rows_of("kurungan", "0-12", "0-12", "dan", "s")
    assert [("kategori_dua", 10_000_000), ("kategori_tiga", 50_000_000)] == [
        (row.reading[0][1], row.fine[1] if row.fine else None) for row in new
    ]


def test_imprisonment_alone_keeps_its_length_up_to_the_cap() -> None:
    """A1-III: at most fifteen years; the special minimum falls."""
    conversion, favor = law()
    rows = [
        Penalty.model_validate(
            {
                "rule": "X-1", "acts": {"from": "2015-02-02"}, "subject": "setiap_orang",
                "kind": "penjara", "months": {"min": 12, "max": most}, "basis": ["pilkada/188"],
                "confidence": "P",
            },
            strict=False,
        )
        for most in (120, 240)
    ]  # fmt: skip
    for row, most in zip(rows, (120, 180), strict=True):
        old, new = penalty_rows([row], [conversion])["X-1"]
        assert ((None, most), None, None) == (new.months, new.fine, new.connector)
        comparison = compared(favor, old, new)
        assert comparison is not None
        assert "baru" == comparison.result


@pytest.mark.parametrize(("months", "ceiling"), [("0-5", 1), ("0-6", 10)])
def test_light_imprisonment_alone_becomes_a_fine(months: str, ceiling: int) -> None:
    """A1-K1: under six months category I, from six months category II."""
    row = Penalty.model_validate(
        {
            "rule": "X-1", "acts": {"from": "2015-02-02"}, "subject": "setiap_orang",
            "kind": "kurungan", "months": bounds(months), "basis": ["pilkada/188"],
            "confidence": "P",
        },
        strict=False,
    )  # fmt: skip
    _, new = penalty_rows([row], [law()[0]])["X-1"]
    assert ("denda", (None, ceiling * _MILLION)) == (new.kind, new.fine)


def test_a_penalty_that_no_source_gives_is_compared_with_nothing() -> None:
    """What is not known is neither better nor worse."""
    row = Penalty.model_validate(
        {
            "rule": "X-1", "acts": {"from": "2015-02-02"}, "subject": "setiap_orang",
            "kind": "belum_diketahui", "basis": ["pilkada/188"], "confidence": "M",
        },
        strict=False,
    )  # fmt: skip
    old, new = penalty_rows([row], [law()[0]])["X-1"]
    assert "belum_diketahui" == new.kind
    assert compared(law()[1], old, new) is None
