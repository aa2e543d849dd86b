"""Counting months between days: plain calendar arithmetic, no law."""

import datetime as dt
from calendar import monthrange
from typing import Final

DAY: Final = dt.timedelta(days=1)
"""From one day to the next."""


def months_from(day: dt.date, months: int) -> dt.date:
    """The day of the same number ``months`` later, or earlier when negative.

    Where that month is shorter, its last day.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_since(first: dt.date, day: dt.date) -> int:
    """The months from ``first`` to ``day``, each begun one counted whole; -1 when it is earlier.

    0 on ``first`` itself; on the day of the same number in the next month still 1.
    """
    if day < first:
        return -1
    months = (day.year - first.year) * 12 + day.month - first.month
    return months if day <= months_from(first, months) else months + 1


def months_until(last: dt.date, day: dt.date) -> int:
    """The months from ``day`` to ``last``, counted back from it; -1 when the day is later."""
    if day > last:
        return -1
    months = (last.year - day.year) * 12 + last.month - day.month
    return months if day >= months_from(last, -months) else months + 1
