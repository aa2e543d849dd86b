"""Election calendars: schedules, default determinations, and whom they govern.

A :class:`Calendar` is built once from its rule file and is immutable; looking up a day is one
bisection. Which dates stand in it is law, and stands in ``rules/calendars/``. A calendar with a
parent repeats an election: what the parent says of stages, exceptions, determinations and the
six-month window stays, except where its own file speaks.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from sanksi.facts.models import Candidacy, Election, Region
from sanksi.facts.terms import CandidacyKind, ElectionKind
from sanksi.kernel.errors import InputError, Problem, RuleError, Text
from sanksi.rulebase.format import (
    REMEMBERED,
    CalendarFile,
    CalendarRule,
    Days,
    RegionException,
)
from sanksi.timeline import problems
from sanksi.timeline.regions import Place, place
from sanksi.timeline.schedule import OnDay, Period, Round, Schedule

__all__ = ["Calendar", "OnDay", "Period", "Standing", "calendar_for", "calendars"]

_NO_RULES: Final[Mapping[str, CalendarRule]] = MappingProxyType({})


class Span(NamedTuple):
    """Days, both inclusive; ``None`` where there is no bound."""

    first: dt.date | None
    last: dt.date | None

    def covers(self, day: dt.date) -> bool:
        """Whether ``day`` is one of them."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


class Default(NamedTuple):
    """The calendar's day of determination; on ``doubtful`` days it does not settle the phase."""

    day: dt.date
    doubtful: Span | None = None


class WindowDays(NamedTuple):
    """From which days the six-month window may be counted, ascending.

    ``months`` is its length; ``settled`` is false where the days are known from memory only.
    """

    starts: tuple[dt.date, ...]
    months: int
    settled: bool


class Standing(NamedTuple):
    """How a region stands to the exceptions of a calendar.

    ``exception``: it is one of them, with its open ``questions``, the days on which the calendar's
    determination is ``doubtful`` there (``None``: all), and the days on which its determinations
    are ``unsettled``. ``unsure``: what is known of the region does not tell; the default applies
    all the same, except on ``doubtful`` days in a calendar of few regions.
    """

    exception: bool = False
    questions: tuple[str, ...] = ()
    unsure: bool = False
    unsettled: Span | None = None
    doubtful: Span | None = None


class _Excluded(NamedTuple):
    place: Place
    offices: tuple[str, ...]
    reason: Text


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """One election, ready for look-up; two calendars are equal only if they are one object."""

    id: str
    election: ElectionKind
    determinations: Mapping[CandidacyKind, Default]
    window: WindowDays | None
    common: Schedule
    """The schedule where no region has one of its own."""
    local: tuple[tuple[Place, Schedule], ...]
    rounds: tuple[CalendarFile, ...]
    """The files of the chain, the first election first."""
    exceptions: tuple[tuple[Place, Standing], ...]
    excluded: tuple[_Excluded, ...]
    regions: tuple[Place, ...] | None
    region_names: tuple[str, ...]

    @classmethod
    def of(
        cls,
        file: CalendarFile,
        parent: "Calendar | None" = None,
        rules: Mapping[str, CalendarRule] = _NO_RULES,
    ) -> "Calendar":
        """Build from a rule file; ``rules`` are those by which derived days were computed.

        Raises:
            RuleError: a stage ends before it begins, or a kind has two days of determination.
        """
        _check_stages(file)
        rounds = (file,) if parent is None else (*parent.rounds, file)
        determinations = _determinations(file)
        if not determinations and parent is not None:
            determinations = dict(parent.determinations)
        local = {_named(each, n) for each in rounds for row in each.local for n in row.regions}
        own = tuple(
            (_named(file, name, row.code if name == row.region else None), _exception(row))
            for row in file.exceptions
            for name in (row.region, *row.also)
        )
        excluded = tuple(
            _Excluded(_named(file, r.region, r.code), r.office, Text(r.reason.id, r.reason.en))
            for r in file.out_of_scope
        )
        return cls(
            id=file.id,
            election=file.election,
            determinations=MappingProxyType(determinations),
            window=_window(file, rules) or (None if parent is None else parent.window),
            common=_schedule(rounds, None),
            local=tuple((there, _schedule(rounds, there)) for there in sorted(local)),
            rounds=rounds,
            exceptions=own if parent is None else (*own, *parent.exceptions),
            excluded=excluded if parent is None else (*excluded, *parent.excluded),
            regions=None if file.regions is None else tuple(_named(file, r) for r in file.regions),
            region_names=file.regions or (),
        )

    def schedule(self, region: Region | None) -> Schedule:
        """The stages and periods of ``region``; what all regions share where it is not known."""
        if not self.local or region is None:
            return self.common
        return _local(self, region.code, region.name)

    def standing(self, region: Region | None) -> Standing:
        """Whether ``region`` is one of the exceptions."""
        if not self.exceptions:
            return _REGULAR
        if region is None:
            return _unsure(self)
        return _standing(self, region.code, region.name)


_REGULAR: Final = Standing()


@lru_cache(maxsize=4096)
def _standing(calendar: Calendar, code: str | None, name: str | None) -> Standing:
    here = place(code, name)
    unsure = False
    for there, standing in calendar.exceptions:
        same = here.same(there)
        if same:
            return standing
        unsure = unsure or same is None
    return _unsure(calendar) if unsure else _REGULAR


@lru_cache(maxsize=64)
def _unsure(calendar: Calendar) -> Standing:
    """A region that may be an exception; among few regions that leaves the default open."""
    if calendar.regions is None:
        return Standing(unsure=True)
    spans = [standing.doubtful or Span(None, None) for _, standing in calendar.exceptions]
    firsts = [span.first for span in spans if span.first is not None]
    first = min(firsts) if len(firsts) == len(spans) else None
    return Standing(unsure=True, doubtful=Span(first, None))


@lru_cache(maxsize=4096)
def _local(calendar: Calendar, code: str | None, name: str | None) -> Schedule:
    here = place(code, name)
    found = [schedule for there, schedule in calendar.local if here.same(there)]
    return found[0] if len(found) == 1 else calendar.common


def _named(file: CalendarFile, name: str, code: str | None = None) -> Place:
    return place(code or file.codes.get(name), name)


def _exception(row: RegionException) -> Standing:
    unsettled = None if row.unsettled is None else Span(row.unsettled.from_, row.unsettled.to)
    return Standing(True, row.open, unsettled=unsettled, doubtful=_span(row.doubtful))


def _span(days: Days | None) -> Span | None:
    return None if days is None else Span(days.from_, days.to)


def _window(file: CalendarFile, rules: Mapping[str, CalendarRule]) -> WindowDays | None:
    row = file.six_month_window
    rule = None if row is None else rules.get(row.rule)
    if row is None or rule is None or rule.months is None:
        return None
    starts = {row.from_} | ({row.alternative_from} if row.alternative_from is not None else set())
    return WindowDays(tuple(sorted(starts)), -rule.months, row.confidence != REMEMBERED)


def _schedule(files: Sequence[CalendarFile], here: Place | None) -> Schedule:
    """The schedule of the chain ``files`` in ``here``, or where no region has one of its own."""
    rounds = []
    for file in files:
        rows = [
            row
            for row in file.local
            if here is not None and any(here.same(_named(file, name)) for name in row.regions)
        ]
        stages = (*file.stages, *(stage for row in rows for stage in row.stages))
        unclear = next((row.unclear for row in rows if row.unclear is not None), None)
        rounds.append(Round(stages, unclear if rows else file.unclear))
    elected = files[-1].elected
    return Schedule.of(rounds, None if elected is None else elected.by)


def calendars(
    files: Iterable[CalendarFile], rules: Mapping[str, CalendarRule] = _NO_RULES
) -> Mapping[str, Calendar]:
    """The calendars of a rule base by id.

    Raises:
        RuleError: a calendar cannot be read, or its parent is not there or is its own descendant.
    """
    known = {file.id: file for file in files}
    built: dict[str, Calendar] = {}

    def build(file: CalendarFile, below: tuple[str, ...]) -> Calendar:
        if file.id not in built:
            parent = None
            if file.parent is not None:
                if file.parent not in known or file.parent in (*below, file.id):
                    raise RuleError(problems.no_parent(file.id, file.parent))
                parent = build(known[file.parent], (*below, file.id))
            built[file.id] = Calendar.of(file, parent, rules)
        return built[file.id]

    for file in known.values():
        build(file, ())
    return MappingProxyType({name: built[name] for name in known})


def calendar_for(
    known: Mapping[str, Calendar], election: Election, candidacies: Sequence[Candidacy] = ()
) -> Calendar:
    """The calendar that governs ``election``.

    Raises:
        InputError: the calendar is not known, is of the other kind of election, or does not
            govern the region (for some office: when one of ``candidacies`` seeks it).
    """
    calendar = known.get(election.calendar)
    if calendar is None:
        raise InputError(problems.unknown_calendar(election.calendar, known))
    kind = election.kind
    if calendar.election != kind:
        fitting = [each.id for each in known.values() if each.election == kind]
        raise InputError(problems.other_election(calendar.id, calendar.election, kind, fitting))
    if election.region is not None:
        problem = _out_of_scope(calendar, election.region, {each.office for each in candidacies})
        if problem is not None:
            raise InputError(problem)
    return calendar


def _out_of_scope(calendar: Calendar, region: Region, offices: set[str | None]) -> Problem | None:
    here = place(region.code, region.name)
    shown = region.name or region.code or "?"
    for row in calendar.excluded:
        if row.offices:
            hit = here.within(row.place) and not offices.isdisjoint(row.offices)
        else:
            hit = here.same(row.place)
        if hit:
            return problems.out_of_scope(calendar.id, shown, row.reason)
    if calendar.regions is None or any(here.same(each) is not False for each in calendar.regions):
        return None
    return problems.not_a_region(calendar.id, shown, calendar.region_names)


def _determinations(file: CalendarFile) -> dict[CandidacyKind, Default]:
    found: dict[CandidacyKind, Default] = {}
    for row in file.determinations:
        default = Default(row.date, _span(row.doubtful))
        for kind in row.of:
            if found.setdefault(kind, default) != default:
                raise RuleError(problems.two_determinations(file.id, kind))
    return found


def _check_stages(file: CalendarFile) -> None:
    for stage in file.all_stages:
        if stage.last < stage.from_:
            raise RuleError(problems.reversed_stage(file.id, stage.stage))
