"""Counting terms: the worked examples of the knowledge base, bad input, and what holds of any."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanksi.kernel.errors import InputError
from sanksi.kernel.truth import Truth
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import Direction, FirstDay, Holiday, HolidayFile, TermUnit
from sanksi.timeline.deadlines import Due, Term, due
from sanksi.timeline.holidays import Holidays
from sanksi.timeline.regions import Place, place

RULES = Rulebase.load()
HOLIDAYS = Holidays(RULES.holidays.items())
HKAL: tuple[TermUnit, ...] = ("hari_kalender",)
HK: tuple[TermUnit, ...] = ("hari_kerja",)
OPEN: tuple[TermUnit, ...] = ("hari_kalender", "hari_kerja")
BANDUNG = place("32.04", "Kabupaten Bandung")
DAY = dt.timedelta(days=1)


def day(text: str) -> dt.date:
    """An ISO day."""
    return dt.date.fromisoformat(text)


def ends(counted: Due) -> list[str]:
    """The last days, the default first."""
    return [reckoning.last.isoformat() for reckoning in counted.reckonings]


# procedure.md section 9: row, trigger, number, units, default, and the outcomes that differ from it
WORKED = [
    ("PK-02", "2024-10-09", 7, HKAL, "2024-10-16", []),
    ("PK-04", "2024-10-18", 2, HKAL, "2024-10-20", []),
    ("PK-08", "2024-10-18", 3, HKAL, "2024-10-21", []),
    ("PK-08 extended", "2024-10-18", 5, HKAL, "2024-10-23", []),
    ("GK-07", "2024-10-24", 14, HK, "2024-11-13", []),
    ("GK-07 at the turn of the year", "2024-12-13", 14, HK, "2025-01-07", ["2025-01-06"]),
    ("GK-07 in 2020", "2020-12-10", 14, HK, "2021-01-05", ["2020-12-31"]),
    ("GK-09", "2024-12-24", 3, HK, "2024-12-31", ["2024-12-30"]),
    ("GK-10", "2024-12-31", 3, HK, "2025-01-06", []),
    ("GK-11", "2025-01-06", 5, HK, "2025-01-13", []),
    ("GK-12", "2020-11-20", 7, OPEN, "2020-11-27", ["2020-12-01"]),
    ("GK-13", "2020-11-27", 3, OPEN, "2020-11-30", ["2020-12-02"]),
    ("GK-15", "2020-11-30", 7, OPEN, "2020-12-07", ["2020-12-10"]),
    ("PM-01", "2024-02-05", 7, HK, "2024-02-19", ["2024-02-16"]),
    ("PM-02", "2024-01-29", 7, OPEN, "2024-02-05", ["2024-02-07"]),
    ("PM-06", "2024-02-05", 7, OPEN, "2024-02-12", ["2024-02-19", "2024-02-16"]),
    ("PM-07", "2024-02-05", 14, HK, "2024-02-28", ["2024-02-27"]),
    ("GM-05", "2024-02-19", 14, OPEN, "2024-03-04", ["2024-03-08"]),
    ("GM-08", "2024-03-08", 7, OPEN, "2024-03-15", ["2024-03-21", "2024-03-20"]),
    ("NA-02", "2024-10-14", 7, OPEN, "2024-10-21", ["2024-10-23"]),
    ("NA-03", "2024-10-21", 3, HK, "2024-10-24", []),
    ("135A(2)", "2024-12-02", 14, HK, "2024-12-20", []),
    ("PK-05", "2024-12-13", 2, HKAL, "2024-12-15", []),
    # administrative.md section 10: the 15th working day, and with collective leave worked
    ("DS-14 over Lebaran 2024", "2024-03-28", 15, HK, "2024-04-29", ["2024-04-23"]),
    ("DS-14 in December", "2024-12-02", 15, HK, "2024-12-23", []),
    ("DS-14 over Lebaran 2025", "2025-03-20", 15, HK, "2025-04-22", ["2025-04-14"]),
    ("DS-14 in 2026", "2026-07-14", 15, HK, "2026-08-04", []),
    ("DS-14 calendar days", "2024-03-28", 15, HKAL, "2024-04-12", []),
]


@pytest.mark.parametrize(
    ("row", "trigger", "number", "units", "default", "others"), WORKED, ids=[w[0] for w in WORKED]
)
def test_worked_examples(
    row: str,
    trigger: str,
    number: int,
    units: tuple[TermUnit, ...],
    default: str,
    others: list[str],
) -> None:
    """The last day under the default, then every other outcome."""
    counted = due(day(trigger), Term(number, units), HOLIDAYS, BANDUNG)
    assert [default, *others] == ends(counted), row


@pytest.mark.parametrize(
    ("trigger", "last", "first_counted", "safe"),
    [
        ("2024-03-28", "2024-04-26", "2024-04-25", "2024-04-19"),
        ("2024-12-02", "2024-12-20", "2024-12-19", "2024-12-19"),
        ("2025-03-20", "2025-04-21", "2025-04-17", "2025-04-10"),
        ("2026-07-14", "2026-08-03", "2026-07-31", "2026-07-31"),
    ],
)
def test_the_safe_day_is_safe_under_every_count(
    trigger: str, last: str, first_counted: str, safe: str
) -> None:
    """Fourteen working days; the third column is that of administrative.md 10.

    Over Lebaran, collective leave that is counted as worked ends the term earlier still.
    """
    counted = due(day(trigger), Term(14, HK), HOLIDAYS, BANDUNG)
    assert day(last) == counted.default.last
    assert day(first_counted) == counted.first_day_counted
    assert day(safe) == counted.safe
    for first in ("tidak_dihitung", "dihitung"):
        other = due(day(trigger), Term(14, HK, first), HOLIDAYS, BANDUNG)
        assert Truth.HOLDS is other.kept(counted.safe)


def test_counting_the_first_day() -> None:
    """Row 1 with the day of the trigger as day 1."""
    counted = due(day("2024-10-09"), Term(7, HKAL, "dihitung"), HOLIDAYS)
    assert ["2024-10-15"] == ends(counted)
    assert counted.first_day_counted is None


def test_backwards() -> None:
    """Five days before the result is set, and six months before a determination."""
    term = Term(5, HKAL, direction="mundur")
    assert ["2024-11-30"] == ends(due(day("2024-12-05"), term, HOLIDAYS))
    assert ["2024-03-15"] == ends(due(day("2024-03-20"), term, HOLIDAYS))
    months = Term(6, ("bulan",), direction="mundur")
    assert ["2024-03-22"] == ends(due(day("2024-09-22"), months, HOLIDAYS))
    assert ["2024-02-29"] == ends(due(day("2024-08-31"), months, HOLIDAYS))


def test_hours_run_by_the_clock() -> None:
    """From the minute, weekends counted; of a day without hour both ends of the range."""
    at = dt.datetime.fromisoformat("2024-10-21T16:30:00+08:00")
    counted = due(at, Term(24, ("jam",)), HOLIDAYS)
    assert at + dt.timedelta(hours=24) == counted.default.until
    assert ["2024-10-22"] == ends(counted)
    assert ["2024-10-22", "2024-10-23"] == ends(due(at.date(), Term(24, ("jam",)), HOLIDAYS))


@pytest.mark.parametrize(
    ("done", "kept"),
    [("2020-11-27", Truth.HOLDS), ("2020-11-28", Truth.OPEN), ("2020-12-01", Truth.OPEN),
     ("2020-12-02", Truth.FAILS)],
)  # fmt: skip
def test_between_the_outcomes_it_is_contested(done: str, kept: Truth) -> None:
    """A judgment between the two last days is in time under one count only (OQ-P-3)."""
    assert kept is due(day("2020-11-20"), Term(7, OPEN), HOLIDAYS).kept(day(done))


def test_kept_backwards() -> None:
    """A limit before an event is kept by what was done earlier."""
    counted = due(day("2024-12-05"), Term(5, HKAL, direction="mundur"), HOLIDAYS)
    assert Truth.HOLDS is counted.kept(day("2024-11-30"))
    assert Truth.FAILS is counted.kept(day("2024-12-01"))


@pytest.mark.parametrize(
    ("region", "outcomes"),
    [
        (BANDUNG, ["2025-04-17"]),
        (place("72.08", "Kabupaten Parigi Moutong"), ["2025-04-21"]),
        (place(None, "Kab. Parigi Moutong"), ["2025-04-21"]),
        (None, ["2025-04-17", "2025-04-21"]),
    ],
)
def test_a_voting_day_is_a_holiday_in_its_region_only(
    region: Place | None, outcomes: list[str]
) -> None:
    """The repeat vote of 16 April 2025; where the region is not known, both are told."""
    counted = due(day("2025-04-14"), Term(3, HK), HOLIDAYS, region)
    assert outcomes == ends(counted)
    assert [False, True][: len(outcomes)] == [r.doubtful for r in counted.reckonings]


def test_of_a_regency_the_province_is_not_known() -> None:
    """The repeat vote of Papua on 6 August 2025 was a day off in the province."""
    term = Term(1, HK)
    assert ["2025-08-07"] == ends(
        due(day("2025-08-05"), term, HOLIDAYS, place(None, "Provinsi Papua"))
    )
    city = due(day("2025-08-05"), term, HOLIDAYS, place("91.71", "Kota Jayapura"))
    assert ["2025-08-06", "2025-08-07"] == ends(city)


def test_decrees_after_the_day_of_judgement_are_named() -> None:
    """That of 2025 was amended on 7 August."""
    first, last = day("2025-07-01"), day("2026-01-15")
    assert (2025, 2026) == HOLIDAYS.issued_after(first, last, day("2025-08-06"))
    assert (2026,) == HOLIDAYS.issued_after(first, last, day("2025-08-07"))
    assert () == HOLIDAYS.issued_after(first, last, day("2025-09-19"))


@pytest.mark.parametrize("trigger", ["2017-12-29", "2026-12-30"])
def test_years_without_holidays_are_refused(trigger: str) -> None:
    """By the name of the file that would have to be extended."""
    number = 5
    with pytest.raises(InputError) as refused:
        due(day(trigger), Term(number, HK), HOLIDAYS)
    for lang in ("id", "en"):
        assert "holidays/indonesia.yaml" in refused.value.render(lang)
    assert "SANKSI-T104" in refused.value.render("en")
    assert 1 == len(ends(due(day(trigger), Term(number, HKAL), HOLIDAYS)))


days = st.dates(min_value=dt.date(2018, 3, 1), max_value=dt.date(2026, 9, 1))
numbers = st.integers(min_value=1, max_value=30)
directions: st.SearchStrategy[Direction] = st.sampled_from(["maju", "mundur"])
firsts: st.SearchStrategy[FirstDay] = st.sampled_from(["tidak_dihitung", "dihitung"])


@given(days, numbers, directions)
def test_working_days_end_on_a_working_day(
    trigger: dt.date, number: int, direction: Direction
) -> None:
    """Under either view of collective leave."""
    for reckoning in due(trigger, Term(number, HK, direction=direction), HOLIDAYS).reckonings:
        assert reckoning.collective_leave is not None
        assert HOLIDAYS.works(
            reckoning.last,
            None,
            collective_leave=reckoning.collective_leave,
            doubtful=reckoning.doubtful,
        )


def with_holiday(extra: dt.date) -> Holidays:
    """The shipped holidays and one more."""
    more = Holiday(
        date=extra, kind="libur_nasional", name="Hari tambahan", confirmed=True, confidence="P"
    )
    added = HolidayFile(format=1, kind="holidays", country="ID", days=(more,))
    return Holidays([*RULES.holidays.items(), ("tambahan.yaml", added)])


@given(days, numbers, st.integers(min_value=0, max_value=40), directions, firsts)
def test_a_further_holiday_moves_a_term_away_from_its_trigger(
    trigger: dt.date, number: int, offset: int, direction: Direction, first: FirstDay
) -> None:
    """Never an earlier end of a forward term, nor a later one of a backward term."""
    term = Term(number, HK, first, direction)
    sign = 1 if direction == "maju" else -1
    more = with_holiday(trigger + DAY * offset * sign)
    before, after = (due(trigger, term, known).default.last for known in (HOLIDAYS, more))
    assert (after - before) * sign >= dt.timedelta(0)


@given(days, numbers, directions)
def test_default_first_and_every_outcome_once(
    trigger: dt.date, number: int, direction: Direction
) -> None:
    """Outcomes differ from each other, and nobody who keeps to the safe day is late."""
    counted = due(trigger, Term(number, OPEN, direction=direction), HOLIDAYS)
    assert len(ends(counted)) == len(set(ends(counted)))
    assert counted.default.unit == "hari_kalender"
    assert counted.earliest <= counted.default.last <= counted.latest
    assert counted.safe <= counted.earliest
