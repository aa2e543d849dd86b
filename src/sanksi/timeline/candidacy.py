"""Candidacy as a fold over its events: from registrations and decrees to a phase on every day.

The first event that touches the status decides whether the calendar's day of determination is
used: a determination of its own, a postponement or a refusal replaces it; a cancellation or a
withdrawal presupposes it. Events dated after ``as_of`` are not used. A determination on a day on
which the calendar calls those of the region unsettled settles the phase only when these days end.
"""

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from sanksi.facts.models import Candidacy
from sanksi.facts.terms import CandidacyEventKind, CandidacyKind
from sanksi.kernel.days import DAY
from sanksi.kernel.errors import InputError
from sanksi.timeline import problems
from sanksi.timeline.calendar import Calendar, Span, Standing
from sanksi.timeline.history import (
    BEFORE,
    NOT_APPLICABLE,
    SINCE,
    History,
    Point,
    Status,
    assemble,
    constant,
    either,
)
from sanksi.timeline.reasons import ReasonCode, TimeReason
from sanksi.timeline.zones import local_day, localise

Effect = Literal["determines", "ends", "postpones"]

EFFECTS: Final[dict[CandidacyEventKind, Effect]] = {
    # In the order in which events of one day are read when no hours order them.
    "penetapan": "determines",
    "penambahan_putusan": "determines",
    "penggantian": "determines",
    "tidak_ditetapkan": "ends",
    "penetapan_ditunda": "postpones",
    "pembatalan": "ends",
    "pengunduran_diri": "ends",
    "penetapan_ulang": "determines",
}
"""What an event does to the status; a registration does nothing."""

_RANK: Final = {kind: rank for rank, kind in enumerate(EFFECTS)}
_FIRST: Final = frozenset({"penetapan", "penambahan_putusan", "penggantian"})
"""Determinations before which there was none; a renewed one presupposes an earlier."""
_REPLACES_DEFAULT: Final = _FIRST | {"tidak_ditetapkan", "penetapan_ditunda"}
_PRESUPPOSES_DEFAULT: Final = frozenset({"pembatalan", "pengunduran_diri"})


def history(
    candidacy: Candidacy,
    calendar: Calendar,
    standing: Standing,
    zone: dt.timezone | None,
    as_of: dt.date,
) -> History:
    """The status of ``candidacy`` on every day, as known on ``as_of``.

    ``standing`` is that of the region of the contest, ``zone`` its time zone.

    Raises:
        InputError: the hour of an event does not fall on its day in the zone of the region.
    """
    if candidacy.kind == "partai":
        return PARTY
    steps = _steps(candidacy, zone, as_of) if candidacy.events else None
    if not steps:
        return without_events(calendar, candidacy.kind, standing)
    return _folded(calendar, candidacy.kind, standing, tuple(steps))


PARTY: Final = constant(NOT_APPLICABLE)
"""A party has no line between prospective candidate and candidate."""

NOBODY: Final = constant(NOT_APPLICABLE)
"""An act toward nobody in particular."""

ANYBODY: Final = constant(Status((None,), (TimeReason("kandidasi_tidak_diketahui"),)))
"""An act of which it is not known toward whom it was."""


@lru_cache(maxsize=4096)
def without_events(calendar: Calendar, kind: CandidacyKind | None, standing: Standing) -> History:
    """The history of a candidacy of which no event is known: the calendar's default, if any."""
    if kind is None:
        return constant(Status((None,), (TimeReason("penetapan_tidak_diketahui"),)))
    base = _base(calendar, kind, standing)
    return assemble(
        base.initial,
        base.points,
        default_determination=base.default,
        first=base.points[0].day if base.points else None,
        notes=base.notes,
    )


class _Base(NamedTuple):
    """The line of a candidacy before its own events."""

    initial: Status
    points: tuple[Point, ...] = ()
    default: bool = False
    notes: tuple[TimeReason, ...] = ()


def _base(calendar: Calendar, kind: CandidacyKind | None, standing: Standing) -> _Base:
    default = None if kind is None else calendar.determinations.get(kind)
    if standing.exception:
        reason = TimeReason("daerah_pengecualian", None, standing.questions)
        if default is None or default.doubtful is not None or standing.doubtful is None:
            return _Base(either(reason))
        return _doubted(default.day, standing.doubtful, reason)
    if default is None:
        return _Base(either(TimeReason("penetapan_tidak_diketahui")))
    if standing.doubtful is not None:
        reason = TimeReason("daerah_tidak_diketahui")
        return _doubted(default.day, standing.doubtful, reason)
    if default.doubtful is not None:
        reason = TimeReason("penetapan_bawaan_diragukan", default.day)
        return _doubted(default.day, default.doubtful, reason)._replace(notes=_notes(standing))
    points = (Point(default.day, (SINCE,)),)
    return _Base(BEFORE, points, default=True, notes=_notes(standing))


def _doubted(day: dt.date, doubtful: Span, reason: TimeReason) -> _Base:
    """The default ``day``, open on the ``doubtful`` days for ``reason``."""
    opened = either(reason)
    points = []
    if doubtful.first is not None:
        if day < doubtful.first:
            points.append(Point(day, (SINCE,)))
        points.append(Point(doubtful.first, (opened,), whole=True))
    if doubtful.last is not None:
        after = SINCE if day <= doubtful.last else BEFORE
        points.append(Point(doubtful.last + DAY, (after,), whole=True))
        if day > doubtful.last:
            points.append(Point(day, (SINCE,)))
    initial = opened if doubtful.first is None else BEFORE
    return _Base(initial, tuple(points), default=True)


def _notes(standing: Standing) -> tuple[TimeReason, ...]:
    return (TimeReason("daerah_tidak_diketahui", opens=False),) if standing.unsure else ()


class _Step(NamedTuple):
    """One event that changes the status; ``at`` in local time when its moment is known."""

    kind: CandidacyEventKind
    effect: Effect
    day: dt.date
    at: dt.datetime | None


class _Today(NamedTuple):
    """The steps of one day, in their order, and their moments when all are known."""

    day: dt.date
    steps: tuple[_Step, ...]
    moments: tuple[dt.datetime, ...] | None


class _Fold:
    """One run over the steps of one candidacy."""

    __slots__ = ("base", "calendar_day", "coming", "determined", "points", "standing", "status")

    def __init__(self, base: _Base, calendar_day: dt.date | None, standing: Standing) -> None:
        self.base = base
        self.calendar_day = calendar_day
        self.standing = standing
        self.points = list(base.points)
        self.status = self.points[-1].after[-1] if self.points else base.initial
        self.determined = self.status != BEFORE
        """Whether some determination is known or presupposed so far."""
        self.coming: Point | None = None
        """What changes the status unless an event comes first: after a postponement the calendar's
        day, from which all is open; after an unsettled determination the day that settles it."""

    def run(self, days: Sequence[_Today]) -> History:
        later = [step for today in days for step in today.steps]
        for today in days:
            del later[: len(today.steps)]
            self._reach(today.day)
            self._take(today, later)
        self._reach(dt.date.max)
        return assemble(
            self.base.initial,
            self.points,
            default_determination=self.base.default,
            first=self.points[0].day,
            notes=self.base.notes,
        )

    def _reach(self, day: dt.date) -> None:
        coming = self.coming
        if coming is not None and (coming.day < day or (coming.whole and coming.day == day)):
            self.status = coming.after[-1]
            self.points.append(coming)
            self.coming = None

    def _take(self, today: _Today, later: Sequence[_Step]) -> None:
        day, steps, moments = today
        after: tuple[Status, ...]
        if len({step.effect for step in steps}) == 1:
            # Steps of one effect are one change, at the first of their moments.
            after = (self._after(steps[0], later),)
            moments = moments and moments[:1]
        elif moments is None or len(set(moments)) < len(moments):
            self.determined = True
            self.coming = None
            after = (either(TimeReason("urutan_tidak_diketahui", day)),)
            moments = None
        else:
            rests = [[*steps[index:], *later] for index in range(1, len(steps) + 1)]
            after = tuple(map(self._after, steps, rests))
        self.status = after[-1]
        self.points.append(Point(day, after, moments))

    def _after(self, step: _Step, later: Sequence[_Step]) -> Status:
        self.coming = None
        if step.effect == "determines":
            self.determined = True
            return self._determination(step.day)
        # What comes before the first determination is before it, whatever else happened.
        coming = None if self.determined else _next_decision(step, later)
        if step.effect == "ends":
            self.determined = self.determined or step.kind == "pembatalan"
            if coming in _FIRST:
                return BEFORE
            return either(TimeReason("status_setelah_berakhir", step.day))
        if coming in _FIRST or coming == "tidak_ditetapkan":
            return BEFORE
        if not self.determined and self.calendar_day is not None and step.day < self.calendar_day:
            opened = either(TimeReason("penetapan_ditunda", self.calendar_day))
            self.coming = Point(self.calendar_day, (opened,))
            return BEFORE
        return either(TimeReason("penetapan_ditunda", step.day))

    def _determination(self, day: dt.date) -> Status:
        """The status that a determination on ``day`` brings; one that is settled stays so."""
        unsettled = self.standing.unsettled
        if self.status == SINCE or unsettled is None or not unsettled.covers(day):
            return SINCE
        if unsettled.last is not None:
            self.coming = Point(unsettled.last + DAY, (SINCE,), whole=True)
        return either(TimeReason("daerah_pengecualian", day, self.standing.questions))


def _next_decision(step: _Step, later: Sequence[_Step]) -> CandidacyEventKind | None:
    """The next of ``later`` that tells whether there was a determination up to then.

    A cancellation tells that there was; a refusal tells that there was none, except that a
    candidacy that has ended is told only by a determination.
    """
    if step.kind == "pembatalan":
        return None
    for each in later:
        if each.effect == "determines" or each.kind == "pembatalan":
            return each.kind
        if each.kind == "tidak_ditetapkan" and step.effect == "postpones":
            return each.kind
    return None


def determined_days(candidacy: Candidacy, as_of: dt.date) -> tuple[dt.date, ...]:
    """The days on which the candidacy was determined, as far as the case tells by ``as_of``."""
    known = (e for e in candidacy.events or () if e.date <= as_of)
    return tuple(sorted({e.date for e in known if EFFECTS.get(e.kind) == "determines"}))


def is_postponed(candidacy: Candidacy, as_of: dt.date) -> bool:
    """Whether its determination was put off and none has followed by ``as_of``."""
    days = [e.date for e in candidacy.events or () if e.kind == "penetapan_ditunda"]
    put_off = [day for day in days if day <= as_of]
    return bool(put_off) and max((*determined_days(candidacy, as_of), dt.date.min)) < max(put_off)


def _steps(candidacy: Candidacy, zone: dt.timezone | None, as_of: dt.date) -> list[_Step]:
    """The events that touch the status and are known on ``as_of``."""
    steps = []
    for event in candidacy.events or ():
        effect = EFFECTS.get(event.kind)
        if effect is None or event.date > as_of:
            continue
        at = None
        if event.at is not None:
            at = localise(event.at, zone)
            if local_day(at, zone) not in {event.date, None}:
                problem = problems.event_on_other_day(candidacy.id, event.kind, event.date, at)
                raise InputError(problem)
        steps.append(_Step(event.kind, effect, event.date, at))
    return steps


@lru_cache(maxsize=4096)
def _folded(
    calendar: Calendar, kind: CandidacyKind | None, standing: Standing, steps: tuple[_Step, ...]
) -> History:
    by_day: dict[dt.date, list[_Step]] = {}
    for step in steps:
        by_day.setdefault(step.day, []).append(step)
    days = [_today(day, by_day[day]) for day in sorted(by_day)]
    calendar_day = _calendar_day(calendar, kind)
    base = _before(days[0], calendar, kind, standing)
    return _Fold(base, calendar_day, standing).run(days)


def _calendar_day(calendar: Calendar, kind: CandidacyKind | None) -> dt.date | None:
    """The first day on which the calendar's determination may have been made."""
    default = None if kind is None else calendar.determinations.get(kind)
    if default is None:
        return None
    doubtful = default.doubtful
    return doubtful.first if doubtful is not None and doubtful.covers(default.day) else default.day


def _today(day: dt.date, steps: list[_Step]) -> _Today:
    if len(steps) > 1:
        steps.sort(key=lambda step: _RANK[step.kind])
    timed = [(step.at, step) for step in steps if step.at is not None]
    # Hours order the steps when all are known and all carry an offset, or none does.
    if len(timed) < len(steps) or len({at.tzinfo is None for at, _ in timed}) > 1:
        return _Today(day, tuple(steps), None)
    timed.sort(key=lambda pair: pair[0])
    return _Today(day, tuple(step for _, step in timed), tuple(at for at, _ in timed))


def _before(
    today: _Today, calendar: Calendar, kind: CandidacyKind | None, standing: Standing
) -> _Base:
    """The line before ``today``, the first day with an event that touches the status."""
    kinds = {step.kind for step in today.steps[: None if today.moments is None else 1]}
    presupposed = not kinds.isdisjoint(_PRESUPPOSES_DEFAULT)
    replaced = not kinds.isdisjoint(_REPLACES_DEFAULT)
    if replaced and not presupposed:
        return _Base(BEFORE)
    base = _base(calendar, kind, standing)
    points = tuple(point for point in base.points if point.day < today.day)
    if presupposed and not replaced:
        return base._replace(points=points)
    # A renewed determination alone, or events of one day that undo each other.
    code: ReasonCode = "urutan_tidak_diketahui" if replaced else "penetapan_pertama_tidak_diketahui"
    reason = TimeReason(code, today.day)
    if not points:
        return _Base(either(reason, *base.initial.reasons))
    return base._replace(points=(Point(points[0].day, (either(reason),)),))
