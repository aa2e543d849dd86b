"""The linter: its order, its arithmetic of periods, and what it lets pass on purpose."""

import datetime as dt
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanksi.facts.terms import Level, Track
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import InForce
from sanksi.rulebase.lint import lint, warnings
from sanksi.rulebase.lint.checks import CHECKS
from sanksi.rulebase.lint.findings import FITTING
from sanksi.rulebase.lint.nodes import Nodes
from sanksi.rulebase.lint.periods import gaps
from tests.rulebase.constructs import BAD, bad_texts, constructs, good_texts

START = dt.date(2020, 1, 1)
DAY = dt.timedelta(days=1)


def period(first: int, last: int | None) -> InForce:
    """A period by its first and last day, counted from the start of 2020."""
    end = None if last is None else START + last * DAY
    return InForce(from_=START + first * DAY, to=end)


PERIODS = st.builds(
    lambda first, length: period(first, None if length is None else first + length),
    st.integers(0, 40),
    st.none() | st.integers(0, 15),
)


@given(PERIODS, st.lists(PERIODS, max_size=5))
def test_gaps_are_what_no_part_covers(whole: InForce, parts: list[InForce]) -> None:
    """Day by day: a day lies in a gap exactly if it is in the whole and in no part."""
    found = gaps(whole, parts)
    for offset in range(80):
        day = START + offset * DAY
        bare = whole.covers(day) and not any(part.covers(day) for part in parts)
        in_gap = any(first <= day and (last is None or day <= last) for first, last in found)
        assert bare == in_gap


@given(PERIODS, PERIODS)
def test_periods_meet_if_they_share_a_day(one: InForce, other: InForce) -> None:
    """Two periods meet exactly if some day lies in both, whichever comes first."""
    days = (START + offset * DAY for offset in range(80))
    assert any(one.covers(d) and other.covers(d) for d in days) == one.meets(other)
    assert one.meets(other) == other.meets(one)


def test_problems_in_the_order_of_the_files() -> None:
    """Problems come by file, then by line, each once."""
    texts = {
        name: text.replace("pp-94-2021/", "pp-94/")
        for name, text in good_texts("contested").items()
    }
    problems = lint(Rulebase.from_files(texts))
    places = [(str(p.file), p.line or 0) for p in problems]
    assert sorted(places) == places
    assert len(problems) == len(set(problems))
    assert {"authority.yaml", "levels.yaml", "rules.yaml", "sanctions.yaml"} == {
        p.file for p in problems
    }


def test_a_warning_is_no_fault() -> None:
    """What is only unused does not stop a rule base."""
    rulebase = Rulebase.from_files(bad_texts(BAD / "alerts" / "unused"))
    assert [] == lint(rulebase)
    assert ["SANKSI-R902"] == [p.code for p in warnings(rulebase)]


def test_heading_of_the_law() -> None:
    """A message names the title of the file and of the rule, in the reader's language."""
    rulebase = Rulebase.from_files(bad_texts(BAD / "comparisons" / "unknown-fact"))
    (problem,) = lint(rulebase)
    assert problem.message.id.startswith("PP 94/2021, “Tindakan yang menguntungkan")
    assert problem.message.en.startswith("GR 94/2021, “An act that favours a pair”: ")


def test_every_track_has_fitting_levels() -> None:
    """The table of levels speaks of every track and only of published levels."""
    assert set(get_args(Track)) == set(FITTING)
    assert set() == {level for row in FITTING.values() for level in row} - set(get_args(Level))


@pytest.mark.parametrize("construct", constructs())
def test_every_check_runs_alone(construct: str) -> None:
    """Each check stands by itself and finds nothing in what is good."""
    rulebase = Rulebase.from_files(good_texts(construct))
    nodes = Nodes(rulebase)
    assert [] == [issue for check in CHECKS for issue in check(rulebase, nodes)]


def test_coverage_asks_only_what_is_encoded() -> None:
    """Days of a norm that lie outside the scope of the manifest need no sanction."""
    texts = bad_texts(BAD / "sanctions" / "level-uncovered")
    assert {"SANKSI-R135"} == {p.code for p in lint(Rulebase.from_files(texts))}
    scope = texts["rulebase.yaml"].replace("from: 2021-08-31", "from: 2022-01-01")
    assert [] == lint(Rulebase.from_files(texts | {"rulebase.yaml": scope}))
