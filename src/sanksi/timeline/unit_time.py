"""The time of one act toward one candidacy, as parts and worlds.

Exactly one world of a part is the real one; a rule holds in the part if it holds in all its worlds.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from sanksi.rulebase.format import Phase
from sanksi.timeline.reasons import TimeReason, joined
from sanksi.timeline.schedule import Period
from sanksi.timeline.window import Window71

OPEN_PHASE: Final = "belum_pasti"
UnitPhase = Phase | Literal["belum_pasti"]


class World(NamedTuple):
    """A stretch of days in which nothing that rules read of time changes.

    ``date`` is its first day and stands for all of them, ``until`` its last; ``phase`` is ``None``
    when wholly unknown; ``reasons`` say why there is more than this one world. ``period`` is
    ``None`` where the schedule is not known, and ``complete`` false where other ``stages`` may run;
    ``window`` and ``elected`` are ``None`` where it is not known whether the six-month window has
    begun, and whether those elected have been set. ``vote`` is the voting day of the calendar.
    """

    date: dt.date
    until: dt.date
    phase: Phase | None
    stages: frozenset[str]
    period: Period | None
    reasons: tuple[TimeReason, ...] = ()
    complete: bool = True
    window: Window71 | None = None
    elected: bool | None = None
    vote: dt.date | None = None


class Part(NamedTuple):
    """What is judged on its own: the act, or one stretch of conduct that lasted.

    ``label`` is ``#1``, ``#2`` … where there are several parts, else empty.
    """

    label: str
    from_: dt.date
    to: dt.date
    worlds: tuple[World, ...]

    @property
    def phase(self) -> UnitPhase:
        """The phase that all worlds share, else ``belum_pasti``."""
        return _shared_phase(self.worlds)

    @property
    def stages(self) -> frozenset[str]:
        """Every stage that runs in some world."""
        return _all_stages(self.worlds)

    @property
    def reasons(self) -> tuple[TimeReason, ...]:
        """The reasons of all worlds, each once."""
        return _all_reasons(self.worlds)


class UnitTime(NamedTuple):
    """The time of one act toward one candidacy, or none.

    ``notes`` qualify the default determination without opening the phase.
    """

    parts: tuple[Part, ...]
    default_determination: bool = False
    notes: tuple[TimeReason, ...] = ()

    @property
    def worlds(self) -> tuple[World, ...]:
        """The worlds of all parts."""
        if len(self.parts) == 1:
            return self.parts[0].worlds
        return tuple(world for part in self.parts for world in part.worlds)

    @property
    def phase(self) -> UnitPhase:
        """The phase that all worlds of all parts share, else ``belum_pasti``."""
        return _shared_phase(self.worlds)

    @property
    def stages(self) -> frozenset[str]:
        """Every stage that runs in some world of some part."""
        return _all_stages(self.worlds)

    @property
    def reasons(self) -> tuple[TimeReason, ...]:
        """The reasons of all worlds, and the notes, each once."""
        reasons = _all_reasons(self.worlds)
        return joined((reasons, self.notes)) if self.notes else reasons


def _shared_phase(several: Sequence[World]) -> UnitPhase:
    phase = several[0].phase
    if phase is None or any(world.phase != phase for world in several):
        return OPEN_PHASE
    return phase


def _all_stages(several: Sequence[World]) -> frozenset[str]:
    if len(several) == 1:
        return several[0].stages
    return frozenset().union(*(world.stages for world in several))


def _all_reasons(several: Sequence[World]) -> tuple[TimeReason, ...]:
    if len(several) == 1:
        return several[0].reasons
    return joined(world.reasons for world in several)
