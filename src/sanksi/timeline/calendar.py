"""Election calendars: stages and period of a day, default determinations, and whom they govern.

A :class:`Calendar` is built once from its rule file and is immutable; looking up a day is one
bisection. Which dates stand in it is law, and stands in ``rules/calendars/``.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from sanksi.facts.models import Candidacy, Election, Region
from sanksi.facts.terms import CandidacyKind, ElectionKind
from sanksi.kernel.errors import InputError, Problem, RuleError, Text
from sanksi.rulebase.format import CalendarFile, RegionException, Stage
from sanksi.timeline import problems
from sanksi.timeline.regions import Place, place

Period = Literal[
    "pra_kampanye", "masa_kampanye", "masa_tenang", "hari_pemungutan_suara",
    "pasca_pemungutan_suara", "di_luar_tahapan",
]  # fmt: skip

DAY: Final = dt.timedelta(days=1)


class OnDay(NamedTuple):
    """What the calendar says of a day."""

    stages: frozenset[str]
    period: Period


class Unsettled(NamedTuple):
    """Days, both inclusive, on which a determination is made but not settled; no end: for good."""

    first: dt.date
    last: dt.date | None

    def covers(self, day: dt.date) -> bool:
        """Whether a determination on ``day`` is not settled."""
        return self.first <= day and (self.last is None or day <= self.last)


class Standing(NamedTuple):
    """How a region stands to the exceptions of a calendar.

    ``exception``: it is one of them, with its open ``questions`` and the days on which its
    determinations are ``unsettled``; ``unsure``: what is known of the region does not tell.
    """

    exception: bool = False
    questions: tuple[str, ...] = ()
    unsure: bool = False
    unsettled: Unsettled | None = None


class _Excluded(NamedTuple):
    place: Place
    offices: tuple[str, ...]
    reason: Text


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """One election, ready for look-up; two calendars are equal only if they are one object."""

    id: str
    election: ElectionKind
    determinations: Mapping[CandidacyKind, dt.date]
    starts: tuple[dt.date, ...]
    days: tuple[OnDay, ...]
    first_day: dt.date
    exceptions: tuple[tuple[Place, Standing], ...]
    excluded: tuple[_Excluded, ...]
    regions: tuple[Place, ...] | None
    region_names: tuple[str, ...]

    @classmethod
    def of(cls, file: CalendarFile) -> "Calendar":
        """Build from a rule file.

        Raises:
            RuleError: a stage ends before it begins, or a kind has two days of determination.
        """
        determinations = _determinations(file)
        starts, days = _segments(file)
        return cls(
            id=file.id,
            election=file.election,
            determinations=MappingProxyType(determinations),
            starts=starts,
            days=days,
            first_day=min([stage.from_ for stage in file.stages] + list(determinations.values())),
            exceptions=tuple((place(r.code, r.region), _exception(r)) for r in file.exceptions),
            excluded=tuple(
                _Excluded(
                    place(row.code, row.region), row.office, Text(row.reason.id, row.reason.en)
                )
                for row in file.out_of_scope
            ),
            regions=None if file.regions is None else tuple(place(None, r) for r in file.regions),
            region_names=file.regions or (),
        )

    def on(self, day: dt.date) -> OnDay:
        """The stages and the period of ``day``."""
        return self.days[bisect_right(self.starts, day) - 1]

    def stages(self, day: dt.date) -> frozenset[str]:
        """The names of the stages that run on ``day``; they overlap and leave gaps."""
        return self.on(day).stages

    def period(self, day: dt.date) -> Period:
        """The period of ``day``: before, in or after the campaign, quiet period, voting day."""
        return self.on(day).period

    def standing(self, region: Region | None) -> Standing:
        """Whether ``region`` is one of the exceptions."""
        if not self.exceptions:
            return _REGULAR
        if region is None:
            return _UNSURE
        return _standing(self, region.code, region.name)


_REGULAR: Final = Standing()
_UNSURE: Final = Standing(unsure=True)


@lru_cache(maxsize=4096)
def _standing(calendar: Calendar, code: str | None, name: str | None) -> Standing:
    here = place(code, name)
    unsure = False
    for there, standing in calendar.exceptions:
        same = here.same(there)
        if same:
            return standing
        unsure = unsure or same is None
    return _UNSURE if unsure else _REGULAR


def _exception(row: RegionException) -> Standing:
    days = row.unsettled
    unsettled = None if days is None else Unsettled(days.from_, days.to)
    return Standing(exception=True, questions=row.open, unsettled=unsettled)


def calendars(files: Iterable[CalendarFile]) -> Mapping[str, Calendar]:
    """The calendars of a rule base by id."""
    return MappingProxyType({file.id: Calendar.of(file) for file in files})


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


def _determinations(file: CalendarFile) -> dict[CandidacyKind, dt.date]:
    found: dict[CandidacyKind, dt.date] = {}
    for row in file.determinations:
        for kind in row.of:
            if found.setdefault(kind, row.date) != row.date:
                raise RuleError(problems.two_determinations(file.id, kind))
    return found


def _segments(file: CalendarFile) -> tuple[tuple[dt.date, ...], tuple[OnDay, ...]]:
    for stage in file.stages:
        if stage.to < stage.from_:
            raise RuleError(problems.reversed_stage(file.id, stage.stage))
    cuts = {dt.date.min}
    for stage in file.stages:
        cuts |= {stage.from_, stage.to + DAY}
    starts: list[dt.date] = []
    days: list[OnDay] = []
    for cut in sorted(cuts):
        stages = frozenset(each.stage for each in file.stages if each.from_ <= cut <= each.to)
        on_day = OnDay(stages, _period(cut, stages, file.stages))
        if not days or days[-1] != on_day:
            starts.append(cut)
            days.append(on_day)
    return tuple(starts), tuple(days)


def _period(day: dt.date, stages: frozenset[str], all_stages: Sequence[Stage]) -> Period:
    if "pemungutan_suara" in stages:
        return "hari_pemungutan_suara"
    if "masa_tenang" in stages:
        return "masa_tenang"
    if "kampanye" in stages:
        return "masa_kampanye"
    if any(day > each.to for each in all_stages if each.stage == "pemungutan_suara"):
        return "pasca_pemungutan_suara"
    campaign = [each.from_ for each in all_stages if each.stage == "kampanye"]
    if campaign and day < min(campaign):
        return "pra_kampanye"
    return "di_luar_tahapan"
