"""Stretches of law: for one kind of act in one kind of election, the days on which one law speaks.

Within a stretch no rule changes and no day is named by a rule, so a day matters only by what the
calendars say of it: its period and its stages. One moment stands for all days that they treat
alike. Stretches of which the same rules speak at the same moments are one *class*: what holds in
one of them holds in all.
"""

import datetime as dt
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final, NamedTuple, get_args

from sanksi.facts.terms import ActKind, ElectionKind
from sanksi.inference.formulas import Formula
from sanksi.inference.program import Bundle, Program
from sanksi.kernel.days import DAY, months_from, months_since, months_until
from sanksi.rulebase.format import InForce
from sanksi.timeline import Calendar, calendars
from sanksi.timeline.window import Window, window_of


class Moment(NamedTuple):
    """A day that stands for every day of a stretch that its rules do not tell from it.

    ``window`` is the value of ``time.window_71`` by the calendar alone, ``before`` whether that of
    a pair can still be ``sebelum``, ``vote`` the day of the vote; ``told`` is what the rules read
    of the day.
    """

    calendar: Calendar
    day: dt.date
    period: str | None
    stages: frozenset[str]
    elected: bool | None
    window: str | None
    before: bool
    vote: dt.date | None
    told: Hashable


@dataclass(frozen=True, eq=False)
class Stretch:
    """Days of one law and one scope; ``first`` or ``last`` is ``None`` where no boundary is known.

    ``number`` counts the stretches of one kind of act; ``moments`` are the days of the calendars
    that fall into it, ``others`` those that do not, moved to its first day.
    """

    act: str
    election: str
    number: int
    first: dt.date | None
    last: dt.date | None
    bundle: Bundle
    moments: tuple[Moment, ...]
    others: tuple[Moment, ...]
    alike: Hashable
    """Equal for the stretches of one class."""

    @property
    def day(self) -> dt.date:
        """A day of the stretch."""
        return self.first or self.last or dt.date.min


def stretches(program: Program, constraints: Iterable[Formula] = ()) -> Iterator[Stretch]:
    """Every stretch of every kind of act and election, in order."""
    by_kind: dict[str, list[Calendar]] = {}
    base = program.rulebase
    for calendar in calendars(base.calendars.values(), base.calendar_rules).values():
        by_kind.setdefault(calendar.election, []).append(calendar)
    by_reading: dict[tuple[str, tuple[bool, ...]], _Days] = {}
    scopes = {day for scope in program.rulebase.manifest.encoded for day in _edges_of(scope.acts)}
    always = {atom.fact for constraint in constraints for atom in constraint.atoms()}
    for act in get_args(ActKind):
        edges: list[dt.date | None] = [None, *sorted(scopes.union(program.boundaries(act)))]
        for election in get_args(ElectionKind):
            for number, first in enumerate(edges):
                following = edges[number + 1] if number + 1 < len(edges) else None
                last = None if following is None else following - DAY
                bundle = program.bundle(act, election, first or dt.date.min)
                reads = tuple(f in bundle.facts or f in always for f in _READ)
                days = by_reading.get((election, reads))
                if days is None:
                    days = _Days(by_kind.get(election, ()), reads)
                    by_reading[election, reads] = days
                moments = days.within(first, last)
                others = days.outside(moments, first or last or dt.date.min)
                alike = _class(bundle, moments, others, first)
                yield Stretch(act, election, number, first, last, bundle, moments, others, alike)


def _edges_of(period: InForce) -> Iterator[dt.date]:
    yield period.from_
    if period.to is not None:
        yield period.to + DAY


class _Days:
    """The days of the calendars of one kind of election, told apart by what rules read.

    Days of which a calendar does not say what is read are left out: they are not wholly known.
    Regions with a schedule of their own are left aside.
    """

    def __init__(self, known: Iterable[Calendar], reads: Sequence[bool]) -> None:
        self._rows = [
            (start, None if following is None else following - DAY, moment)
            for calendar in known
            for start, following in _spans(calendar)
            if (moment := _moment(calendar, start, reads)) is not None
        ]

    def within(self, first: dt.date | None, last: dt.date | None) -> tuple[Moment, ...]:
        """One moment for each kind of day between ``first`` and ``last``."""
        found: dict[Hashable, Moment] = {}
        for start, end, moment in self._rows:
            if moment.told in found:
                continue
            day = start if first is None else max(start, first)
            until = end if last is None else last if end is None else min(end, last)
            if until is not None and until < day:
                continue
            if day == dt.date.min:  # no boundary before it: the last day stands for it
                day = until or day
            found[moment.told] = moment._replace(day=day)
        return tuple(found.values())

    def outside(self, moments: Sequence[Moment], day: dt.date) -> tuple[Moment, ...]:
        """The other kinds of day that calendars have, as if they were ``day``."""
        seen = {moment.told for moment in moments}
        found: dict[Hashable, Moment] = {}
        for _, _, moment in self._rows:
            if moment.told not in seen and moment.told not in found:
                found[moment.told] = moment._replace(day=day)
        return tuple(found.values())


_MOST: Final = 13
"""Beyond so many months no rule tells days apart."""


def months_around(vote: dt.date, day: dt.date) -> tuple[int, int, int]:
    """The months from ``day`` to the day after the vote; since the vote; since the day after."""
    after = vote + DAY
    return months_until(after, day), months_since(vote, day), months_since(after, day)


def _moment(calendar: Calendar, day: dt.date, reads: Sequence[bool]) -> Moment | None:
    """What ``calendar`` says of ``day``; ``None`` where it does not say what is read."""
    on = calendar.common.on(day)
    window = _window(calendar).on(day)
    starts = () if calendar.window is None else calendar.window.starts
    settled = calendar.window is not None and calendar.window.settled
    before = not settled or day < min(starts)
    vote = calendar.common.vote
    after = None if vote is None else tuple(min(n, _MOST) for n in months_around(vote, day))
    known = (on.period, on.stages if on.complete else None, on.elected, after, window)
    if any(read and value is None for read, value in zip(reads, known, strict=True)):
        return None
    told = tuple(value if read else None for read, value in zip(reads, known, strict=True))
    told = (*told, before if reads[-1] else None)
    return Moment(calendar, day, on.period, on.stages, on.elected, window, before, vote, told)


_READ: Final = (
    "time.period", "time.stages", "time.elected_set", "time.term_before_vote", "time.window_71",
)  # fmt: skip


def _window(calendar: Calendar) -> Window:
    """The window of ``calendar`` for an act toward nobody in particular."""
    return window_of(calendar, calendar.standing(None), None, postponed=False)


def _spans(calendar: Calendar) -> Iterable[tuple[dt.date, dt.date | None]]:
    """The days on which something that the calendar says of days changes, and what follows them."""
    vote = calendar.common.vote
    months = () if vote is None else (months_from(vote, n) for n in range(-_MOST, _MOST + 1))
    after = {day + DAY * n for day in months for n in range(3)}
    starts = sorted({*calendar.common.starts, *_window(calendar).starts, *after})
    return zip_longest(starts, starts[1:])


def _class(
    bundle: Bundle, moments: Sequence[Moment], others: Sequence[Moment], first: dt.date | None
) -> Hashable:
    """What tells the stretches of one kind of act and election apart."""
    day = (first or dt.date.min).isoformat()
    dated = {
        (atom, atom.truth(day))
        for layer in bundle.layers
        for formula in layer.formulas
        for atom in formula.atoms()
        if atom.fact == "time.date"
    }
    norms = frozenset((norm.id, _content(norm.formulas)) for norm in bundle.norms.values())
    return (
        frozenset(moment.told for moment in moments),
        frozenset(moment.told for moment in others),
        norms,
        bundle.permitted,
        frozenset(dated),
        bundle.residual,
    )


def _content(formulas: Sequence[Formula]) -> Hashable:
    return tuple((formula.name, formula.clauses) for formula in formulas)


def classes(known: Iterable[Stretch]) -> Iterable[list[Stretch]]:
    """Stretches that are alike, in order of their first one."""
    found: dict[tuple[str, str, Hashable], list[Stretch]] = {}
    for stretch in known:
        found.setdefault((stretch.act, stretch.election, stretch.alike), []).append(stretch)
    return found.values()
