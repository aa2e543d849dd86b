"""The last day of a term: calendar days, working days, hours by the clock, months.

A term is data of the rules: a number, a unit, which day is counted first. Where the law leaves the
unit open, or whether collective leave interrupts a count of working days, every outcome is
computed and told; none is chosen in silence (procedure.md DC-1 to DC-11, administrative.md CNT-1
to CNT-5).
"""

import calendar
import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Final

from sanksi.kernel.days import DAY
from sanksi.kernel.truth import Truth, agreed
from sanksi.rulebase.format import Direction, FirstDay, TermUnit
from sanksi.timeline.holidays import Holidays
from sanksi.timeline.regions import Place


@dataclass(frozen=True, slots=True)
class Term:
    """``number`` of a unit from a trigger on, or back from it.

    More than one unit: the law leaves it open, and the default stands first.
    """

    number: int
    units: tuple[TermUnit, ...]
    first_day: FirstDay = "tidak_dihitung"
    direction: Direction = "maju"


@dataclass(frozen=True, slots=True)
class Reckoning:
    """One way to count, and the last day (or the last instant) that it gives.

    ``collective_leave`` tells whether collective leave was counted as a holiday; ``None`` where
    that makes no difference to the count. ``doubtful``: days off of other regions were counted,
    since it is not known whether the region is one of them.
    """

    last: dt.date
    unit: TermUnit
    collective_leave: bool | None = None
    doubtful: bool = False
    until: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A term that was counted: its default outcome first, then those that differ from it.

    ``first_day_counted`` is the last day if the day of the trigger is counted, too, under the
    default otherwise (``None``: no other day). Who keeps to ``safe`` is in time under every count.
    """

    trigger: dt.date
    term: Term
    reckonings: tuple[Reckoning, ...]
    first_day_counted: dt.date | None
    safe: dt.date

    @property
    def default(self) -> Reckoning:
        """The outcome under the default of the engine."""
        return self.reckonings[0]

    @property
    def earliest(self) -> dt.date:
        """The earliest of the last days."""
        return min(r.last for r in self.reckonings)

    @property
    def latest(self) -> dt.date:
        """The latest of the last days."""
        return max(r.last for r in self.reckonings)

    def kept(self, done: dt.date | dt.datetime) -> Truth:
        """Whether a step is in time: under every count, under none, or that is contested.

        Of hours, a step of which only the day is known may lie on either side of the last instant.
        """
        return agreed(self._kept(r, done) for r in self.reckonings)

    def passed(self, as_of: dt.date) -> Truth:
        """Whether the last day or instant lies behind the day ``as_of``."""
        return agreed(_behind(r, as_of) for r in self.reckonings)

    def _kept(self, reckoning: Reckoning, done: dt.date | dt.datetime) -> Truth:
        if reckoning.until is not None and isinstance(done, dt.datetime):
            return Truth.HOLDS if done <= reckoning.until else Truth.FAILS
        day = done.date() if isinstance(done, dt.datetime) else done
        if reckoning.until is not None:
            return _NOT[_behind(reckoning, day)]
        return Truth.HOLDS if day <= reckoning.last else Truth.FAILS


_NOT: Final = {Truth.HOLDS: Truth.FAILS, Truth.FAILS: Truth.HOLDS, Truth.OPEN: Truth.OPEN}


def _behind(reckoning: Reckoning, day: dt.date) -> Truth:
    """Whether the end of a count lies behind ``day``; within its last day that is open."""
    if reckoning.until is None or day != reckoning.until.date():
        return Truth.HOLDS if day > reckoning.last else Truth.FAILS
    return Truth.HOLDS if reckoning.until.time() == dt.time() else Truth.OPEN


def due(
    trigger: dt.date | dt.datetime,
    term: Term,
    holidays: Holidays,
    region: Place | None = None,
) -> Due:
    """Count ``term`` from ``trigger``.

    ``trigger`` is the day of the event in the region's zone, or for hours the instant. Of an event
    of which only the day is known, hours end on the next day at the earliest and on the one after
    that at the latest.

    Raises:
        InputError: the count leaves the years of which holidays are known.
    """
    day = trigger.date() if isinstance(trigger, dt.datetime) else trigger
    if "jam" in term.units:
        hours = tuple(_hours(trigger, term))
        return Due(day, term, hours, None, min(r.last for r in hours))
    found = _distinct(day, term, holidays, region)
    if term.first_day == "dihitung" or "bulan" in term.units:
        return Due(day, term, found, None, min(r.last for r in found))
    counted = _distinct(day, replace(term, first_day="dihitung"), holidays, region)
    other = counted[0].last
    safe = min(r.last for r in (*found, *counted))
    return Due(day, term, found, None if other == found[0].last else other, safe)


def _distinct(
    day: dt.date, term: Term, holidays: Holidays, region: Place | None
) -> tuple[Reckoning, ...]:
    """The outcomes that differ, the default first."""
    found: dict[dt.date, Reckoning] = {}
    for reckoning in _reckonings(day, term, holidays, region):
        found.setdefault(reckoning.last, reckoning)
    return tuple(found.values())


def _reckonings(
    day: dt.date, term: Term, holidays: Holidays, region: Place | None
) -> Iterator[Reckoning]:
    for unit in term.units:
        if unit == "bulan":
            yield Reckoning(_months(day, _signed(term)), unit)
        elif unit == "hari_kalender":
            number = term.number - (term.first_day == "dihitung")
            yield Reckoning(day + DAY * number * _sign(term), unit)
        else:
            for doubtful, leave in product((False, True), (True, False)):
                last = _working(day, term, holidays, region, leave=leave, doubtful=doubtful)
                yield Reckoning(last, unit, leave, doubtful)


def _working(
    day: dt.date,
    term: Term,
    holidays: Holidays,
    region: Place | None,
    *,
    leave: bool,
    doubtful: bool,
) -> dt.date:
    def works() -> bool:
        return holidays.works(day, region, collective_leave=leave, doubtful=doubtful)

    left = term.number
    if term.first_day == "dihitung" and works():
        left -= 1
    while left:
        day += DAY * _sign(term)
        left -= works()
    return day


def _hours(trigger: dt.date | dt.datetime, term: Term) -> Iterator[Reckoning]:
    span = dt.timedelta(hours=_signed(term))
    if isinstance(trigger, dt.datetime):
        until = trigger + span
        yield Reckoning(until.date(), "jam", until=until)
        return
    midnight = dt.datetime.combine(trigger, dt.time())
    ends: Sequence[dt.datetime] = (midnight + span, midnight + DAY + span)
    for until in ends:
        yield Reckoning(until.date(), "jam", until=until)


def _months(day: dt.date, number: int) -> dt.date:
    """The same day of the month; the last one where the month is shorter."""
    index = day.year * 12 + day.month - 1 + number
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def _sign(term: Term) -> int:
    return 1 if term.direction == "maju" else -1


def _signed(term: Term) -> int:
    return term.number * _sign(term)
