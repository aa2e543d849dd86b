"""The worlds in which an act may stand: definite days with a definite phase.

Exactly one world of a part is the real one. An act at one moment has one part, whose worlds are
the phases and stretches in which that moment may lie; conduct that lasted has one part per stretch.
Within one part every possible pair of day and phase belongs to exactly one world, and no stretch
crosses a boundary: a change of phase, of stages, or of the law.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Final, NamedTuple

from sanksi.facts.models import Act, Candidacy, Range, Region
from sanksi.kernel.days import DAY
from sanksi.kernel.errors import InputError
from sanksi.rulebase.format import Phase
from sanksi.timeline import problems
from sanksi.timeline.calendar import Calendar
from sanksi.timeline.candidacy import (
    ANYBODY,
    NOBODY,
    determined_days,
    history,
    is_postponed,
)
from sanksi.timeline.history import History, Status
from sanksi.timeline.reasons import TimeReason, joined
from sanksi.timeline.unit_time import Part, UnitTime, World
from sanksi.timeline.window import Window, window_of
from sanksi.timeline.zones import local_day, localise, zone_of


class Unknown(Enum):
    """The type of :data:`UNKNOWN`."""

    UNKNOWN = "belum_diketahui"


UNKNOWN: Final = Unknown.UNKNOWN
"""In place of a candidacy: it is not known toward whom the act was."""


class TimeFrame:
    """What the acts of one case have in common: calendar, region, knowledge, boundaries of law.

    ``law_boundaries`` are the days from which something else that rules read of time holds: the
    first day of a law version, the day after its last, and every day that a condition names. They
    matter only for ranges. Candidacies are folded once each.
    """

    __slots__ = (
        "_histories", "as_of", "calendar", "law_boundaries", "schedule",
        "standing", "zone",
    )  # fmt: skip

    def __init__(
        self,
        calendar: Calendar,
        region: Region | None,
        as_of: dt.date,
        law_boundaries: Iterable[dt.date] = (),
    ) -> None:
        self.calendar = calendar
        self.as_of = as_of
        self.law_boundaries = frozenset(law_boundaries)
        self.schedule = calendar.schedule(region)
        self.standing = calendar.standing(region)
        self.zone = zone_of(region)
        self._histories: dict[int, tuple[Candidacy, History]] = {}

    def history(self, candidacy: Candidacy | Unknown | None) -> History:
        """The status of ``candidacy`` on every day, as known on ``as_of``.

        Raises:
            InputError: the hour of an event does not fall on its day.
        """
        if candidacy is None:
            return NOBODY
        if candidacy is UNKNOWN:
            return ANYBODY
        known = self._histories.get(id(candidacy))
        if known is None:
            found = history(candidacy, self.calendar, self.standing, self.zone, self.as_of)
            known = self._histories[id(candidacy)] = (candidacy, found)
        return known[1]

    def window(self, candidacy: Candidacy | Unknown | None) -> Window:
        """Whether the six-month window has begun, for an act toward ``candidacy``."""
        determined: tuple[dt.date, ...] | None = ()
        postponed = False
        if candidacy is None:
            determined = None
        elif candidacy is UNKNOWN:
            pass
        elif candidacy.kind not in {None, "pasangan_calon"}:  # it is never determined itself
            determined = None
        else:
            determined = determined_days(candidacy, self.as_of)
            postponed = is_postponed(candidacy, self.as_of)
        return window_of(self.calendar, self.standing, determined, postponed)

    def worlds(
        self, act: Act, candidacy: Candidacy | Unknown | None, path: str | None = None
    ) -> UnitTime:
        """The time of ``act`` as an act toward ``candidacy``.

        ``path`` is the path of the act's ``when``, for errors.

        Raises:
            InputError: the act begins after ``as_of``, a range is reversed, or an instant needs
                the time zone of the region.
        """
        line = _Line(self.history(candidacy), self.window(candidacy))
        when = act.when
        if when is not None:
            if when.date is not None:
                self._known(when.date, act, path, "date")
                return self._moment(line, when.date, line.history.on(when.date))
            if when.at is not None:
                day = local_day(when.at, self.zone)
                if day is None:
                    raise InputError(problems.needs_zone(_path(act, path, "at")))
                self._known(day, act, path, "at")
                status = line.history.at(day, localise(when.at, self.zone))
                return self._moment(line, day, status)
            if when.between is not None:
                first, last = self._range(when.between, act, path, "between")
                reason = None if first == last else TimeReason("rentang_tanggal")
                return self._somewhere(line, first, last, reason)
            if when.during is not None:
                first, last = self._range(when.during, act, path, "during")
                return self._lasting(line, first, last)
        first = min(line.first, self.schedule.first_day, self.as_of)
        return self._somewhere(line, first, self.as_of, TimeReason("tanggal_tidak_diketahui"))

    def _known(self, day: dt.date, act: Act, path: str | None, field: str) -> None:
        if day > self.as_of:
            raise InputError(problems.after_as_of(_path(act, path, field), day, self.as_of))

    def _range(
        self, span: Range, act: Act, path: str | None, field: str
    ) -> tuple[dt.date, dt.date]:
        if span.to < span.from_:
            raise InputError(problems.reversed_range(_path(act, path, field), span.from_, span.to))
        self._known(span.from_, act, path, field + ".from")
        return span.from_, min(span.to, self.as_of)

    def _moment(self, line: "_Line", day: dt.date, status: Status) -> UnitTime:
        part = Part("", day, day, self._alternatives(line, day, day, status))
        return line.timed(part)

    def _alternatives(
        self, line: "_Line", first: dt.date, last: dt.date, status: Status
    ) -> tuple[World, ...]:
        day = self.schedule.on(first)
        phases, reasons = status
        if day.period is None:
            reasons = joined((reasons, (_NO_SCHEDULE,)))
        window = line.window.on(first)
        return tuple(
            World(
                first, last, phase, day.stages, day.period, reasons, day.complete, window,
                day.elected, self.schedule.vote,
            )
            for phase in phases
        )  # fmt: skip

    def _somewhere(
        self, line: "_Line", first: dt.date, last: dt.date, reason: TimeReason | None
    ) -> UnitTime:
        """One moment in a range: a world per stretch and phase."""
        cuts = self._cuts(line, line.history.starts, first, last)
        worlds: list[World] = []
        latest: dict[Phase | None, int] = {}
        for start, end in _stretches(first, last, cuts):
            for world in self._alternatives(line, start, end, line.history.on(start)):
                index = latest.get(world.phase)
                if index is not None and self._continues(worlds[index], world):
                    worlds[index] = _merged(worlds[index], world)
                else:
                    latest[world.phase] = len(worlds)
                    worlds.append(world)
        if reason is not None and (len(worlds) > 1 or reason.code != "rentang_tanggal"):
            worlds = [
                world._replace(reasons=joined((world.reasons, (reason,)))) for world in worlds
            ]
        return line.timed(Part("", first, last, tuple(worlds)))

    def _lasting(self, line: "_Line", first: dt.date, last: dt.date) -> UnitTime:
        """Conduct that lasted: a part per stretch.

        A new status runs from its day, because the conduct went on beyond it; only on the last day
        may the conduct have ceased before the hour.
        """
        past = line.history
        cuts = self._cuts(line, past.turns, first, last)
        ending = past.on(last)
        if ending != past.from_day(last) and last not in cuts and last > first:
            cuts = [*cuts, last]
        stretches = _stretches(first, last, cuts)
        several = len(stretches) > 1
        parts = []
        for number, (start, end) in enumerate(stretches, start=1):
            status = ending if start == last else past.from_day(start)
            label = f"#{number}" if several else ""
            parts.append(Part(label, start, end, self._alternatives(line, start, end, status)))
        return line.timed(*parts)

    def _cuts(
        self, line: "_Line", turns: Sequence[dt.date], first: dt.date, last: dt.date
    ) -> list[dt.date]:
        """The days after ``first`` up to ``last`` on which something changes."""
        cuts = {day for day in self.law_boundaries if first < day <= last}
        for days in (turns, self.schedule.starts, line.window.starts):
            cuts.update(days[bisect_right(days, first) : bisect_right(days, last)])
        return sorted(cuts)

    def _continues(self, world: World, following: World) -> bool:
        return (
            world.until + DAY == following.date
            and world.stages == following.stages
            and world.period == following.period
            and world.complete == following.complete
            and world.window == following.window
            and world.elected == following.elected
            and following.date not in self.law_boundaries
        )


class _Line(NamedTuple):
    """What runs through time for one candidacy: its history and its six-month window."""

    history: History
    window: Window

    @property
    def first(self) -> dt.date:
        """The earliest day that they name, and for the window the day before it."""
        begins = [start - DAY for start in self.window.starts[1:2]]
        return min(self.history.first or dt.date.max, *begins, dt.date.max)

    def timed(self, *parts: Part) -> UnitTime:
        """The time of an act in these parts."""
        return UnitTime(parts, self.history.default_determination, self.history.notes)


_NO_SCHEDULE: Final = TimeReason("jadwal_tidak_diketahui", opens=False)


def worlds(
    act: Act,
    candidacy: Candidacy | Unknown | None,
    calendar: Calendar,
    region: Region | None,
    as_of: dt.date,
    law_boundaries: Iterable[dt.date] = (),
) -> UnitTime:
    """The time of one act toward one candidacy; see :class:`TimeFrame` for several acts.

    Raises:
        InputError: as :meth:`TimeFrame.worlds`.
    """
    return TimeFrame(calendar, region, as_of, law_boundaries).worlds(act, candidacy)


def _stretches(
    first: dt.date, last: dt.date, cuts: Sequence[dt.date]
) -> list[tuple[dt.date, dt.date]]:
    starts = [first, *cuts]
    ends = [*(cut - DAY for cut in cuts), last]
    return list(zip(starts, ends, strict=True))


def _merged(world: World, following: World) -> World:
    """Both as one world; it no longer rests on the hour of a single day."""
    reasons = joined((world.reasons, following.reasons))
    kept = tuple(reason for reason in reasons if reason.code != "hari_penetapan")
    return world._replace(until=following.until, reasons=kept)


def _path(act: Act, path: str | None, field: str) -> str:
    return f"{path or f'acts[{act.id}].when'}.{field}"
