"""Selectors: the same truths with and without their memory, and no mistaken one."""

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from sanksi.inference import DirectEvaluator, Selector
from sanksi.rulebase.conditions import Condition

PARSE: TypeAdapter[Any] = TypeAdapter(Condition)
CONDITIONS = [
    ("since", {"fact": "case_dates.discipline_examined", "at_least": "2021-08-31"}),
    ("before", {"not": {"fact": "case_dates.discipline_examined", "at_least": "2021-09-14"}}),
    ("young", {"fact": "time.months_into_term", "less_than": 7}),
    ("pns", {"fact": "person.status", "in": ["pns"]}),
]
DAYS = st.dates(dt.date(2021, 8, 29), dt.date(2021, 9, 16)).map(str)
VIEWS = st.fixed_dictionaries(
    {
        "case_dates.discipline_examined": DAYS | st.none() | st.just("tidak_ada"),
        "time.months_into_term": st.integers(5, 8) | st.none(),
        "person.status": st.sampled_from(["pns", "asn", "pppk", None]),
    }
)


def selector() -> Selector:
    """One with limits on a day and a number, and one list of terms."""
    parsed = [(name, PARSE.validate_json(json.dumps(when))) for name, when in CONDITIONS]
    return Selector(DirectEvaluator(), [*parsed, ("always", None)])


@given(st.lists(VIEWS, min_size=1, max_size=12))
def test_a_remembered_answer_is_the_right_one(views: list[dict[str, Any]]) -> None:
    """What one view left in the memory is never wrong for another."""
    remembering = selector()
    assert [selector().truths(view) for view in views] == [remembering.truths(v) for v in views]


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("2021-08-31", "2021-09-13", True),
        ("2021-08-30", "2021-08-31", False),
        ("2021-09-13", "2021-09-14", False),
        ("2021-08-30", "tidak_ada", False),
        ("2021-08-30", None, False),
    ],
)
def test_days_between_the_same_limits_are_one(first: str, second: str | None, same: bool) -> None:
    """Else every day of every case would be answered anew."""
    rest = {"time.months_into_term": 6, "person.status": "pns"}
    keys = [
        selector().key({"case_dates.discipline_examined": day, **rest}) for day in (first, second)
    ]
    assert same is (keys[0] == keys[1])
