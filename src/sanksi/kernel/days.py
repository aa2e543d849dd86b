"""Counting months between days: plain calendar arithmetic, no law."""

import datetime as dt
from calendar import monthrange


def months_from(day: dt.date, months: int) -> dt.date:
    """The day of the same number ``months`` later, or earlier when negative.

    Where that month is shorter, its last day.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
