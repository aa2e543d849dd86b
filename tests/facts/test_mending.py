"""What was probably meant."""

import datetime as dt
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi.facts import mending
from sanksi.facts.fields import DAY_PATTERN, MOMENT_PATTERN, REF_PATTERN

DAY = dt.date(2024, 9, 22)


@pytest.mark.parametrize("written", [
    "2024-09-22", "2024-9-22", "2024/9/22", "2024.09.22", "22-09-2024", "22/9/2024", "22.09.2024",
    "09/22/2024", "22 09 2024", "20240922", 20240922, "22 September 2024", "22 sep 2024",
    "22-Sept-2024", "22 September, 2024", " 2024-09-22 ", "2024-09-22T10:00", "2024-09-22 10:00",
])  # fmt: skip
def test_days(written: Any) -> None:
    """Days are read in the ways people write them, the day before the month."""
    assert DAY == mending.guess_day(written)


def test_day_and_month() -> None:
    """Where both orders are possible, the Indonesian one is meant."""
    assert dt.date(2024, 3, 2) == mending.guess_day("2/3/2024")
    assert dt.date(2024, 8, 17) == mending.guess_day("17 Agustus 2024")


@pytest.mark.parametrize("written", [
    "besok", "2024", "2024-09", "2024-09-31", "31-02-2024", "1-2-3", "22 Foo 2024", "", None, 5,
    True, "32 Januari 2024",
])  # fmt: skip
def test_no_days(written: Any) -> None:
    """What is no day is not guessed."""
    assert None is mending.guess_day(written)


@pytest.mark.parametrize(("written", "expected"), [
    ("2024-09-22 10:00", "2024-09-22T10:00"), ("22-09-2024 10.30 WIB", "2024-09-22T10:30+07:00"),
    ("2024-09-22T7:05 wita", "2024-09-22T07:05+08:00"), ("2024-09-22 10:00:30 WIT",
     "2024-09-22T10:00:30+09:00"), ("22 September 2024, pukul 10.30", "2024-09-22T10:30"),
    ("22/9/2024 jam 8:15", "2024-09-22T08:15"), ("2024-09-22T10:00+0700",
     "2024-09-22T10:00+07:00"), ("2024-09-22t10:00z", "2024-09-22T10:00Z"),
    ("2024-09-22", None), ("2024-09-22T24:00", None), ("2024-09-22T10:60", None),
    ("2024-09-22 10:00:61", None), ("tadi malam", None), ("10:00", None), (5, None),
    ("2024-09-22 pagi", None),
])  # fmt: skip
def test_moments(written: Any, expected: str | None) -> None:
    """Hours with dots, words and Indonesian zones become ISO 8601."""
    assert expected == mending.guess_moment(written)


@pytest.mark.parametrize(("written", "expected"), [
    ("2024-09", ("2024-09-01", "2024-09-30")), ("2024-2", ("2024-02-01", "2024-02-29")),
    (2024, ("2024-01-01", "2024-12-31")), ("2024", ("2024-01-01", "2024-12-31")),
    ("2024-13", None), ("2024-00", None), ("24-09", None), ("x", None),
])  # fmt: skip
def test_periods(written: Any, expected: tuple[str, str] | None) -> None:
    """A month or a year has a first and a last day."""
    found = mending.guess_period(written)
    assert expected == (found and (str(found[0]), str(found[1])))


@pytest.mark.parametrize(("written", "expected"), [
    ("ya", True), ("YES", True), ("benar", True), (1, True), ("on", True), (True, True),
    ("tidak", False), ("No", False), ("tidak ada", False), ("tidak_ada", False), (0, False),
    ("mungkin", None), ("", None), (None, None), (2, None),
])  # fmt: skip
def test_flags(written: Any, expected: bool | None) -> None:
    """Yes and no in both languages; anything else stays open."""
    assert expected is mending.guess_flag(written)


@pytest.mark.parametrize(("written", "expected"), [
    ("5", 5), ("5 tahun", 5), ("2 bulan", 2), ("Rp1.000.000", 1_000_000), ("rp 50.000,-", 50_000),
    ("1,000,000", 1_000_000), ("50.000,00", 50_000), ("lima", None), ("1.5", None), ("", None),
    (5, None), (True, None), ("9" * 16, None),
])  # fmt: skip
def test_numbers(written: Any, expected: int | None) -> None:
    """Numbers in texts, rupiah with their dots."""
    assert expected == mending.guess_number(written)


@pytest.mark.parametrize(("written", "expected"), [
    ("PNS", "pns"), ("anggota BPD", "anggota_bpd"), ("anggota-bpd", "anggota_bpd"),
    ("pnss", "pns"), ("guru", None), (5, None), ("", None),
])  # fmt: skip
def test_terms(written: Any, expected: str | None) -> None:
    """Case, spaces and a slip of the pen do not hide a term."""
    assert expected == mending.guess_term(written, ["pns", "anggota_bpd"])


@pytest.mark.parametrize("written", [None, "", "-", "?", "tidak tahu", "Tidak_Diketahui", "n/a"])
def test_ways_of_not_knowing(written: Any) -> None:
    """Words for unknown are recognised; none is a word for none."""
    assert mending.means_unknown(written)
    assert not mending.means_unknown("tidak ada")
    assert not mending.means_unknown(0)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=30), st.integers(), st.floats(), st.none(), st.booleans()))
def test_guesses_are_always_valid(value: Any) -> None:
    """Whatever is written, what is offered would be accepted, or nothing is offered."""
    day, moment, ref = mending.guess_day(value), mending.guess_moment(value), mending.as_ref(value)
    assert day is None or isinstance(day, dt.date)
    assert moment is None or moment.partition("T")[0] == str(day)
    assert ref is None or re.fullmatch(REF_PATTERN, ref)
    assert mending.guess_flag(value) in {None, True, False}


@settings(deadline=None)
@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)), st.sampled_from("-/. "))
def test_every_day_is_recognised(day: dt.date, mark: str) -> None:
    """Both orders, with every mark; what is offered fits the pattern of the field."""
    assert day == mending.guess_day(f"{day.year}{mark}{day.month}{mark}{day.day}")
    assert day == mending.guess_day(f"{day.day}{mark}{day.month}{mark}{day.year}")
    assert re.match(DAY_PATTERN, str(day))
    offered = mending.guess_moment(f"{day.day}{mark}{day.month}{mark}{day.year} 09.05 WITA")
    assert offered is not None
    assert re.match(MOMENT_PATTERN, offered)
