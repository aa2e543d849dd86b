"""What a whole track comes to in every reading and world, where its findings alone cannot tell.

Two findings may each hold in some readings only and yet leave no reading without one: the track
then holds, at whatever levels the readings give. Exact over the combinations that the rule base
allows; above its limit the cautious result of the findings stands.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
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
    """One unit in one world under one choice: truth, the sure level, and heavier possible ones."""

    truth: int
    level: str | None
    heavier: frozenset[str]


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
    choices = [dict(zip(questions, chosen, strict=True)) for chosen in product(*positions)]
    order = rulebase.levels
    truths: list[int] = []
    possible: set[str] = set()
    for choice in choices:
        truth, levels = _outcome(units, _under(choice), order)
        truths.append(truth)
        possible.update(levels)
    default_truth, default_levels = _outcome(units, NormTable.by_default, order)
    truth = shared(truths)
    return replace(
        track,
        truth=TRUTHS[truth],
        default_truth=TRUTHS[default_truth],
        level=_only(possible) if truth == HOLDS else None,
        default_level=_only(default_levels) if default_truth == HOLDS else None,
        possible_levels=in_order(possible, order),
    )


def _only(levels: set[str]) -> str | None:
    return next(iter(levels)) if len(levels) == 1 else None


def _under(choice: Mapping[str, str]) -> Callable[[NormTable, int], Outcome]:
    return lambda table, index: table.in_world(index, choice)


def _certain(track: TrackFindings) -> bool:
    return (
        track.truth is track.default_truth is Truth.HOLDS
        and track.level is not None
        and track.level == track.default_level
    )


def _outcome(
    units: Iterable[list[NormTable]],
    outcome: Callable[[NormTable, int], Outcome],
    order: Mapping[str, LevelRow],
) -> tuple[int, set[str]]:
    """Truth and possible levels under one choice: some unit must carry the track in all worlds."""
    scenes = [
        [_scene([outcome(t, i) for t in tables], order) for i in range(len(tables[0].worlds))]
        for tables in units
    ]
    truth = max((shared(s.truth for s in worlds) for worlds in scenes), default=FAILS)
    levels: set[str] = set()
    for picked in _picks([list(dict.fromkeys(worlds)) for worlds in scenes]):
        sure = heaviest((s.level for s in picked), order)
        if sure is not None:
            levels.add(sure)
        least = -2 if sure is None else weight(order, sure)
        levels.update(x for s in picked for x in s.heavier if weight(order, x) > least)
    return truth, levels


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
    sure = heaviest((o[1] if len(o[2]) == 1 else None for o in holding), order)
    least = -2 if sure is None else weight(order, sure)
    others = (o for o in outcomes if o[0] != FAILS)
    heavier = frozenset(x for o in others for x in o[2] if weight(order, x) > least)
    return _Scene(max((o[0] for o in outcomes), default=FAILS), sure, heavier)
