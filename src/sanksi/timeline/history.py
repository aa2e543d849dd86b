"""The phase of a candidacy through time, as a step function over local days.

A :class:`Status` is the set of phases that may be the true one; a :class:`History` gives it for a
day, or for an instant where the hours of the events are known. The fold that builds a history from
events is in :mod:`sanksi.timeline.candidacy`.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from sanksi.kernel.days import DAY
from sanksi.rulebase.format import Phase
from sanksi.timeline.reasons import TimeReason, joined
from sanksi.timeline.zones import happened


class Status(NamedTuple):
    """The phases of which exactly one is true, ``None`` for a phase wholly unknown."""

    phases: tuple[Phase | None, ...]
    reasons: tuple[TimeReason, ...] = ()


BEFORE: Final = Status(("sebelum_penetapan",))
SINCE: Final = Status(("sejak_penetapan",))
NOT_APPLICABLE: Final = Status(("tidak_berlaku",))
BOTH: Final[tuple[Phase, Phase]] = ("sebelum_penetapan", "sejak_penetapan")


def either(*reasons: TimeReason) -> Status:
    """Before or since determination, not known which, for these reasons."""
    return Status(BOTH, joined([reasons]))


class Point(NamedTuple):
    """A day on which the status changes.

    ``after`` has the status after each step of that day, in their order; ``instants`` the moments
    of those steps when all of them are known. ``whole``: the status holds from the day's beginning.
    """

    day: dt.date
    after: tuple[Status, ...]
    instants: tuple[dt.datetime, ...] | None = None
    whole: bool = False


class Hours(NamedTuple):
    """A day whose steps have known moments: ``statuses[n]`` after ``n`` of them."""

    instants: tuple[dt.datetime, ...]
    statuses: tuple[Status, ...]


class Segment(NamedTuple):
    """A stretch of days of one status, both inclusive; ``None`` where it has no end."""

    from_: dt.date | None
    to: dt.date | None
    status: Status


class History(NamedTuple):
    """The status of a candidacy on every day.

    ``starts``/``statuses`` answer for an act at an unknown hour of a day: on a day of
    determination both phases may be true. ``turns``/``turned`` let the new status run from its day.
    ``first`` is the earliest day that the case or the calendar names.
    """

    starts: tuple[dt.date, ...]
    statuses: tuple[Status, ...]
    turns: tuple[dt.date, ...]
    turned: tuple[Status, ...]
    hours: Mapping[dt.date, Hours]
    default_determination: bool = False
    first: dt.date | None = None
    notes: tuple[TimeReason, ...] = ()

    def on(self, day: dt.date) -> Status:
        """The status of an act on ``day`` at an unknown hour."""
        return self.statuses[bisect_right(self.starts, day) - 1]

    def at(self, day: dt.date, instant: dt.datetime) -> Status:
        """The status of an act at ``instant``, which lies on the local ``day``.

        Decided by the hour where the moments of that day's events are known; an act at the very
        moment of determination is *sejak_penetapan*.
        """
        hours = self.hours.get(day)
        if hours is not None:
            count = happened(hours.instants, instant)
            if count is not None:
                return hours.statuses[count]
        return self.on(day)

    def from_day(self, day: dt.date) -> Status:
        """The status that ``day`` brings, that is at its end."""
        return self.turned[bisect_right(self.turns, day) - 1]

    def segments(self) -> tuple[Segment, ...]:
        """The history as stretches, a day of determination at an unknown hour as one of its own."""
        ends: list[dt.date | None] = [start - DAY for start in self.starts[1:]]
        ends.append(None)
        starts: list[dt.date | None] = [None, *self.starts[1:]]
        return tuple(map(Segment, starts, ends, self.statuses))


_NO_HOURS: Final[Mapping[dt.date, Hours]] = MappingProxyType({})


def constant(status: Status, first: dt.date | None = None) -> History:
    """A history of one status."""
    start = (dt.date.min,)
    return History(start, (status,), start, (status,), _NO_HOURS, first=first)


def assemble(
    initial: Status,
    points: Iterable[Point],
    *,
    default_determination: bool = False,
    first: dt.date | None = None,
    notes: tuple[TimeReason, ...] = (),
) -> History:
    """The history that begins with ``initial`` and changes at ``points``.

    They are sorted, one a day; one that holds for its whole day may come before that day's.
    """
    starts, statuses = [dt.date.min], [initial]
    turns, turned = [dt.date.min], [initial]
    hours: dict[dt.date, Hours] = {}
    before = initial
    for point in points:
        after = point.after[-1]
        _append(starts, statuses, point.day, after if point.whole else _at_some_hour(before, point))
        _append(starts, statuses, point.day + DAY, after)
        _append(turns, turned, point.day, after)
        if point.instants is not None:
            hours[point.day] = Hours(point.instants, (before, *point.after))
        before = after
    return History(
        tuple(starts),
        tuple(statuses),
        tuple(turns),
        tuple(turned),
        MappingProxyType(hours) if hours else _NO_HOURS,
        default_determination,
        first,
        notes,
    )


def _append(starts: list[dt.date], statuses: list[Status], day: dt.date, status: Status) -> None:
    if starts[-1] == day and len(starts) > 1:
        starts.pop()
        statuses.pop()
    if statuses[-1] != status:
        starts.append(day)
        statuses.append(status)


def _at_some_hour(before: Status, point: Point) -> Status:
    """The status of an act on the day of ``point`` when no hour decides."""
    possible: Sequence[Status] = (before, *point.after)
    if all(status == before for status in point.after):
        return before
    phases = {phase for status in possible for phase in status.phases}
    reasons = [status.reasons for status in possible]
    if SINCE in point.after and before != SINCE:
        reasons.append((TimeReason("hari_penetapan", point.day),))
    return Status(tuple(phase for phase in BOTH if phase in phases), joined(reasons))
