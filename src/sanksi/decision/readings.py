"""The outcome of a whole case under each combination of positions that matters.

Tracks that share no open question are read apart: positions on the one do not touch the other.
"""

from collections.abc import Iterable, Sequence
from itertools import product

from sanksi.decision.models import Reading, TrackOutcome
from sanksi.inference import NormOutcome, NormTable, UnitResult
from sanksi.kernel.truth import FAILS, HOLDS, TRUTHS
from sanksi.rulebase import Rulebase
from sanksi.sanction import TRACKS, heaviest

Choice = tuple[tuple[str, str], ...]
Outcomes = dict[Choice, tuple[TrackOutcome, ...]]


def readings(
    units: Sequence[UnitResult], rulebase: Rulebase, limit: int
) -> tuple[tuple[Reading, ...], bool]:
    """All combinations of positions that change an outcome, and whether they were bounded.

    Each reading gives the outcome of the tracks that turn on its questions. Above ``limit``
    combinations each question is varied alone, the others at their default, and the second value
    is true.
    """
    bounded = any(u.bounded for u in units)
    tables = [t for u in units for t in u.tables]
    result: list[Reading] = []
    for tracks, questions in _components(tables):
        concerned = [t for t in tables if t.track in tracks]
        choices, cut = _choices(questions, rulebase, limit)
        bounded = bounded or cut
        outcomes: Outcomes = {
            choice: track_outcomes((t.outcome(dict(choice)) for t in concerned), rulebase)
            for choice in choices
        }
        result.extend(_readings(questions, outcomes, reduce=not cut))
    return tuple(result), bounded


def track_outcomes(outcomes: Iterable[NormOutcome], rulebase: Rulebase) -> tuple[TrackOutcome, ...]:
    """Norm outcomes gathered by track: what holds, and at which level."""
    by_track: dict[str, list[NormOutcome]] = {}
    for outcome in outcomes:
        if outcome.truth != FAILS:
            by_track.setdefault(outcome.track, []).append(outcome)
    result: list[TrackOutcome] = []
    for track in TRACKS:
        found = by_track.get(track)
        if not found:
            continue
        holding = [o for o in found if o.truth == HOLDS]
        result.append(
            TrackOutcome(
                track,
                TRUTHS[max([o.truth for o in found])],
                heaviest([o.level for o in holding], rulebase.levels),
                tuple(sorted({o.rule for o in (holding or found)})),
            )
        )
    return tuple(result)


def _components(tables: Iterable[NormTable]) -> list[tuple[set[str], list[str]]]:
    """Tracks joined where they share a question, with all their questions."""
    components: list[tuple[set[str], set[str]]] = []
    for table in tables:
        if not table.questions:
            continue
        tracks, questions = {table.track}, set(table.questions)
        apart: list[tuple[set[str], set[str]]] = []
        for component in components:
            if component[0] & tracks or component[1] & questions:
                tracks |= component[0]
                questions |= component[1]
            else:
                apart.append(component)
        components = [*apart, (tracks, questions)]
    return sorted(
        ((tracks, sorted(questions)) for tracks, questions in components), key=lambda c: c[1]
    )


def _choices(questions: Sequence[str], rulebase: Rulebase, limit: int) -> tuple[list[Choice], bool]:
    positions = {q: [p.slug for p in rulebase.questions[q].positions] for q in questions}
    total = 1
    for slugs in positions.values():
        total *= len(slugs)
    if total <= limit:
        return [
            tuple(zip(questions, chosen, strict=True))
            for chosen in product(*(positions[q] for q in questions))
        ], False
    defaults = {q: d for q in questions if (d := rulebase.questions[q].default) is not None}
    single = {
        tuple(sorted({**defaults, q: slug}.items())) for q in questions for slug in positions[q]
    }
    return sorted(single), True


def _readings(questions: Sequence[str], outcomes: Outcomes, *, reduce: bool) -> list[Reading]:
    relevant = _relevant(questions, outcomes) if reduce else frozenset(questions)
    result: Outcomes = {}
    for choice, outcome in outcomes.items():
        result.setdefault(tuple(pair for pair in choice if pair[0] in relevant), outcome)
    if len(result) == 1:
        return []
    return [Reading(dict(choice), outcome) for choice, outcome in sorted(result.items())]


def _relevant(questions: Sequence[str], outcomes: Outcomes) -> frozenset[str]:
    found: set[str] = set()
    for question in questions:
        groups: dict[Choice, tuple[TrackOutcome, ...]] = {}
        for choice, outcome in outcomes.items():
            rest = tuple(pair for pair in choice if pair[0] != question)
            if groups.setdefault(rest, outcome) != outcome:
                found.add(question)
                break
    return frozenset(found)
