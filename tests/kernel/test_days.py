"""Counting months between days."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanksi.kernel.days import months_from, months_since, months_until

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2060, 12, 31))


@pytest.mark.parametrize(
    ("day", "since", "until"),
    [
        ("2025-02-19", -1, 7),
        ("2025-02-20", 0, 6),
        ("2025-02-21", 1, 6),
        ("2025-03-20", 1, 5),
        ("2025-08-19", 6, 1),
        ("2025-08-20", 6, 0),
        ("2025-08-21", 7, -1),
    ],
)
def test_begun_months_count_whole(day: str, since: int, until: int) -> None:
    """Both edges are 0, what lies beyond them is -1, and the sixth month ends on its own day."""
    at = dt.date.fromisoformat(day)
    assert since == months_since(dt.date(2025, 2, 20), at)
    assert until == months_until(dt.date(2025, 8, 20), at)


def test_short_months_end_with_their_last_day() -> None:
    """Six months before 31 August begin on the last day of February."""
    last = dt.date(2025, 8, 31)
    assert 6 == months_until(last, dt.date(2025, 2, 28))
    assert 7 == months_until(last, dt.date(2025, 2, 27))
    assert 1 == months_since(dt.date(2025, 1, 31), dt.date(2025, 2, 28))
    assert 2 == months_since(dt.date(2025, 1, 31), dt.date(2025, 3, 1))


@given(DAYS, DAYS)
def test_the_number_is_the_smallest_that_reaches(first: dt.date, day: dt.date) -> None:
    """So many months reach the day, one less does not."""
    months = months_since(first, day)
    assert (day < first) == (months == -1)
    assert months < 0 or day <= months_from(first, months)
    assert months < 1 or day > months_from(first, months - 1)
    left = months_until(day, first)
    assert (first > day) == (left == -1)
    assert left < 0 or first >= months_from(day, -left)
    assert left < 1 or first < months_from(day, 1 - left)
