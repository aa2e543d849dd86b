"""The schedule of an election in one region: which stages and which period a day lies in.

An election that repeats another one has several rounds, the earlier first. Days whose schedule the
sources do not give have no period, and their set of stages is not complete: what rules ask about
them stays open.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from sanksi.kernel.days import DAY
from sanksi.rulebase.format import Days, Stage

Period = Literal[
    "pra_kampanye", "masa_kampanye", "masa_tenang", "hari_pemungutan_suara",
    "pasca_pemungutan_suara", "di_luar_tahapan",
]  # fmt: skip


class OnDay(NamedTuple):
    """What the calendar says of a day.

    ``period`` is ``None`` where the schedule of the day is not known; ``complete`` is false where
    other stages than ``stages`` may run; ``elected`` tells whether those elected have been set.
    """

    stages: frozenset[str]
    period: Period | None
    complete: bool = True
    elected: bool | None = None


class Round(NamedTuple):
    """One election of a chain: its own stages, and its days whose schedule is not known."""

    stages: tuple[Stage, ...]
    unclear: Days | None = None

    @property
    def begin(self) -> dt.date:
        """The first day of which this round speaks."""
        days = [stage.from_ for stage in self.stages]
        if self.unclear is not None:
            days.append(self.unclear.from_ or dt.date.min)
        return min(days, default=dt.date.max)


@dataclass(frozen=True, slots=True, eq=False)
class Schedule:
    """A step function over days; two schedules are equal only if they are one object."""

    starts: tuple[dt.date, ...]
    days: tuple[OnDay, ...]
    first_day: dt.date
    """The earliest day that a stage names."""
    vote: dt.date | None = None
    """The last day on which a vote begins, if the calendar knows one."""

    @classmethod
    def of(cls, rounds: Sequence[Round], elected_by: dt.date | None) -> "Schedule":
        """The schedule of ``rounds``, the first of which always runs.

        ``elected_by`` is the day by which all those elected had been set.
        """
        stages = tuple(stage for each in rounds for stage in each.stages)
        cuts = {dt.date.min}
        for stage in stages:
            cuts |= {stage.from_, stage.from_ + DAY, _after(stage.last)}
        for each in rounds:
            days = each.unclear
            if days is not None:
                cuts |= {days.from_ or dt.date.min, _after(days.to or dt.date.max)}
            cuts.add(each.begin)
        if elected_by is not None:
            cuts.add(elected_by)
        starts: list[dt.date] = []
        found: list[OnDay] = []
        for cut in sorted(cuts):
            on_day = _on(cut, rounds, stages, elected_by)
            if not found or found[-1] != on_day:
                starts.append(cut)
                found.append(on_day)
        first = min((stage.from_ for stage in stages), default=dt.date.max)
        votes = (stage.from_ for stage in stages if stage.stage == "pemungutan_suara")
        return cls(tuple(starts), tuple(found), first, max(votes, default=None))

    def on(self, day: dt.date) -> OnDay:
        """The stages and the period of ``day``."""
        return self.days[bisect_right(self.starts, day) - 1]


def _after(day: dt.date) -> dt.date:
    return day if day == dt.date.max else day + DAY


def _on(
    day: dt.date, rounds: Sequence[Round], stages: Sequence[Stage], elected_by: dt.date | None
) -> OnDay:
    running = [stage for stage in stages if stage.from_ <= day <= stage.last]
    certain = frozenset(s.stage for s in running if _certain(s, day))
    current = [each for number, each in enumerate(rounds) if number == 0 or each.begin <= day][-1]
    clear = current.unclear is None or not current.unclear.covers(day)
    return OnDay(
        certain,
        _period(day, certain, current.stages) if clear else None,
        clear and len(certain) == len({stage.stage for stage in running}),
        _elected(day, stages, elected_by) if clear else None,
    )


def _certain(stage: Stage, day: dt.date) -> bool:
    """Whether a stage that may run on ``day`` is known to do so."""
    return stage.only is None and (stage.to is not None or stage.from_ == day)


def _elected(day: dt.date, stages: Sequence[Stage], by: dt.date | None) -> bool | None:
    """Nobody is elected before the vote; from ``by`` on those elected have been set."""
    if by is not None and day >= by:
        return True
    votes = [stage.from_ for stage in stages if stage.stage == "pemungutan_suara"]
    return False if votes and day <= min(votes) else None


def _period(day: dt.date, stages: frozenset[str], own: Sequence[Stage]) -> Period:
    if "pemungutan_suara" in stages:
        return "hari_pemungutan_suara"
    if "masa_tenang" in stages:
        return "masa_tenang"
    if "kampanye" in stages:
        return "masa_kampanye"
    if any(day > each.last for each in own if each.stage == "pemungutan_suara"):
        return "pasca_pemungutan_suara"
    campaign = [each.from_ for each in own if each.stage == "kampanye"]
    if campaign and day < min(campaign):
        return "pra_kampanye"
    return "di_luar_tahapan"
