"""The table of holidays against the library that computes them, and its own form."""

import datetime as dt
from importlib.metadata import version

import holidays
import pytest

from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import HolidayFile

FILE: HolidayFile = Rulebase.load().holidays["holidays/indonesia.yaml"]
YEARS = range(2018, 2027)


@pytest.mark.parametrize("year", YEARS)
def test_the_table_agrees_with_the_library(year: int) -> None:
    """Every public holiday and day of collective leave of the year, and no other."""
    assert FILE.source is not None
    assert version(FILE.source.package) == FILE.source.version
    computed = set()
    for category in FILE.source.categories:
        computed |= set(holidays.country_holidays("ID", years=year, categories=category))
    ours = {entry.date for entry in FILE.days if entry.date.year == year and not entry.regions}
    assert computed == ours


def test_the_default_call_of_the_library_leaves_out_collective_leave() -> None:
    """Why the categories are named: engine-notes of the library."""
    default = set(holidays.country_holidays("ID", years=2024))
    leave = {e.date for e in FILE.days if e.kind == "cuti_bersama" and e.date.year == 2024}
    assert leave
    assert not leave & default


def test_every_year_of_the_cover_has_a_decree_and_days_in_order() -> None:
    """Nothing lies outside the cover, nothing stands twice."""
    assert FILE.covers is not None
    assert [row.year for row in FILE.decrees] == list(YEARS)
    everywhere = [entry.date for entry in FILE.days if not entry.regions]
    assert everywhere == sorted(set(everywhere))
    assert all(FILE.covers.covers(entry.date) for entry in FILE.days)
    assert dt.date(2018, 1, 1) == FILE.covers.from_
