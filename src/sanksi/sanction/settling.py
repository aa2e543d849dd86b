"""What a whole track comes to in every reading and world, where its findings alone cannot tell.

Two findings may each hold in some readings only and yet leave no reading without one: the track
then holds, at whatever levels the readings give. Exact over the combinations that the rule base
allows; above its limit the cautious result of the findings stands.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Final, NamedTuple

from sanksi.inference import NormTable, UnitResult
from sanksi.inference.judge import Outcome
from sanksi.kernel.truth import FAILS, HOLDS, TRUTHS, Truth, shared
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import LevelRow
from sanksi.sanction.concurrence import TrackFindings, heaviest, in_order, weight

_MOST_PICKS: Final = 256
"""Most combinations of worlds of different units that are told apart."""


class _Scene(NamedTuple):
    """One unit in one world under one choice.

    ``level`` is the heaviest of what holds, as its norms show it. The track may end with any of
    ``possible`` that does not lie below ``floor``, the least that what holds must weigh.
    """

    truth: int
    level: str | None
    floor: int
    possible: frozenset[str]


class _Come(NamedTuple):
    """What some choices come to: the truths, the levels shown, the levels that are possible."""

    truths: set[int]
    levels: set[str | None]
    possible: set[str]

    def take(self, other: "_Come") -> None:
        """Add what another choice comes to."""
        self.truths.update(other.truths)
        self.levels.update(other.levels)
        self.possible.update(other.possible)

    @property
    def truth(self) -> int:
        """What all choices share."""
        return shared(self.truths)


def settled(
    track: TrackFindings, results: Sequence[UnitResult], rulebase: Rulebase
) -> TrackFindings:
    """``track`` with truth and levels that all combinations of readings and worlds share."""
    if _certain(track):
        return track
    units = [[t for t in r.tables if t.track == track.track] for r in results]
    units = [tables for tables in units if tables]
    questions = sorted({q for tables in units for t in tables for q in t.questions})
    if not questions and all(len(t.worlds) == 1 for tables in units for t in tables):
        return track
    positions = [[p.slug for p in rulebase.questions[q].positions] for q in questions]
    total = 1
    for slugs in positions:
        total *= len(slugs)
    if total > rulebase.manifest.max_readings:
        return track
    defaults = {q: d for q in questions if (d := rulebase.questions[q].default) is not None}
    always, by_default = _Come(set(), set(), set()), _Come(set(), set(), set())
    for chosen in product(*positions):
        choice = dict(zip(questions, chosen, strict=True))
        found = _under(choice, units, rulebase.levels)
        always.take(found)
        if defaults.items() <= choice.items():
            by_default.take(found)
    return replace(
        track,
        truth=TRUTHS[always.truth],
        default_truth=TRUTHS[by_default.truth],
        level=_only(always.possible) if always.truth == HOLDS else None,
        default_level=_only(by_default.levels) if by_default.truth == HOLDS else None,
        possible_levels=in_order(always.possible, rulebase.levels),
    )


def _only(levels: Collection[str | None]) -> str | None:
    return next(iter(levels)) if len(levels) == 1 else None


def _certain(track: TrackFindings) -> bool:
    return (
        track.truth is track.default_truth is Truth.HOLDS
        and track.level is not None
        and track.level == track.default_level
    )


def _under(
    choice: Mapping[str, str], units: Iterable[list[NormTable]], order: Mapping[str, LevelRow]
) -> _Come:
    """What one choice comes to: some unit must carry the track in all its worlds."""
    scenes = [
        [
            _scene([t.in_world(i, choice) for t in tables], order)
            for i in range(len(tables[0].worlds))
        ]
        for tables in units
    ]
    truth = max((shared(s.truth for s in worlds) for worlds in scenes), default=FAILS)
    levels: set[str | None] = set()
    possible: set[str] = set()
    for picked in _picks([list(dict.fromkeys(worlds)) for worlds in scenes]):
        levels.add(heaviest((s.level for s in picked), order))
        floor = max(s.floor for s in picked)
        possible.update(x for s in picked for x in s.possible if weight(order, x) >= floor)
    return _Come({truth}, levels, possible)


def _picks(scenes: list[list[_Scene]]) -> Iterable[tuple[_Scene, ...]]:
    """One world of each unit; where that is too much, each world alone (the wider answer)."""
    total = 1
    for worlds in scenes:
        total *= len(worlds)
    if total <= _MOST_PICKS:
        return product(*scenes)
    return ((scene,) for worlds in scenes for scene in worlds)


def _scene(outcomes: Sequence[Outcome], order: Mapping[str, LevelRow]) -> _Scene:
    holding = [o for o in outcomes if o[0] == HOLDS]
    return _Scene(
        max((o[0] for o in outcomes), default=FAILS),
        heaviest((o[1] for o in holding), order),
        max((min(weight(order, x) for x in o[2]) for o in holding), default=-1),
        frozenset(x for o in outcomes if o[0] != FAILS for x in o[2]),
    )
