"""Arithmetic of periods of force, in whole days, both ends inclusive."""

import datetime as dt
from collections.abc import Iterable

from sanksi.kernel.days import DAY
from sanksi.kernel.errors import Text
from sanksi.rulebase.format import InForce


def gaps(whole: InForce, parts: Iterable[InForce]) -> list[tuple[dt.date, dt.date | None]]:
    """The stretches of ``whole`` that no part covers, first and last day of each."""
    found: list[tuple[dt.date, dt.date | None]] = []
    day: dt.date = whole.from_
    for part in sorted(parts, key=lambda p: p.from_):
        if whole.to is not None and part.from_ > whole.to:
            break
        if part.from_ > day:
            found.append((day, part.from_ - DAY))
        if part.to is None:
            return found
        day = max(day, part.to + DAY)
    if whole.to is None or day <= whole.to:
        found.append((day, whole.to))
    return found


def gap_text(gap: tuple[dt.date, dt.date | None]) -> Text:
    """A stretch of days in words."""
    first, last = gap
    if last is None:
        return Text(f"sejak {first}", f"from {first} on")
    return Text(f"{first} sampai {last}", f"from {first} to {last}")


def period_text(period: InForce) -> Text:
    """A period in words."""
    return gap_text((period.from_, period.to))
