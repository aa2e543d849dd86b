"""The lawful set: which kinds of sanction a level leaves to the official, and who that is."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sanksi.inference import DirectEvaluator, Formula, Selector
from sanksi.inference.selector import Key, remember
from sanksi.kernel.truth import FAILS, HOLDS, OPEN, TRUTHS
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import AuthorityRow, SanctionKind
from sanksi.sanction.results import SanctionOption


@dataclass(frozen=True, slots=True)
class Lawful:
    """The lawful kinds, and the indices of the conditions that facts leave open."""

    options: tuple[SanctionOption, ...]
    open: tuple[int, ...]


class LawfulSanctions:
    """Selects sanction kinds and officials of one track from the rule data."""

    def __init__(self, rulebase: Rulebase, direct: DirectEvaluator, track: str) -> None:
        self._kinds = tuple(kind for kind in rulebase.sanctions if kind.track == track)
        self._rows = tuple(row for row in rulebase.authority if row.track == track)
        conditions = [
            *((k.id, k.when) for k in self._kinds),
            *((r.id, r.when) for r in self._rows),
        ]
        self._selector = Selector(direct, conditions)
        periods = [*(k.in_force for k in self._kinds), *(r.in_force for r in self._rows)]
        edges = {e for p in periods for e in (p.from_, p.to) if e is not None}
        self._edges = sorted(edges)
        self._known: dict[Key, Lawful] = {}

    def options(self, levels: Sequence[str], day: dt.date, view: Mapping[str, Any]) -> "Lawful":
        """The kinds that are lawful at ``levels`` under the law of ``day``.

        ``view`` gives the facts of the person and the result. A kind whose condition is open is
        listed as open; one whose condition fails is not listed.
        """
        facts = self._selector.key(view)
        on_edge = day in self._edges
        key: Key = (tuple(levels), bisect_right(self._edges, day), on_edge, facts)
        found = self._known.get(key)
        if found is None:
            truths = self._selector.truths(view, facts)
            found = self._select(frozenset(levels), day, truths)
            remember(self._known, key, found)
        return found

    def condition(self, index: int) -> Formula:
        """The condition behind an index of :attr:`Lawful.open`."""
        return self._selector.formula(index)

    def _select(self, levels: frozenset[str], day: dt.date, truths: tuple[int, ...]) -> "Lawful":
        result: list[SanctionOption] = []
        undecided: dict[int, None] = {}
        for index, kind in enumerate(self._kinds):
            truth = truths[index]
            if kind.level not in levels or truth == FAILS:
                continue
            if not kind.in_force.covers(day):
                continue
            if truth == OPEN:
                undecided[index] = None
            officials, questions = self._authority(kind, day, truths, undecided)
            result.append(
                SanctionOption(
                    kind=kind.id,
                    level=kind.level,
                    truth=TRUTHS[truth],
                    authority=officials,
                    basis=kind.basis,
                    confidence=kind.confidence,
                    open=tuple(dict.fromkeys((*kind.open, *questions))),
                )
            )
        return Lawful(tuple(result), tuple(undecided))

    def _authority(
        self,
        kind: SanctionKind,
        day: dt.date,
        truths: tuple[int, ...],
        undecided: dict[int, None],
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The competent officials; several where facts are missing or the texts overlap."""
        officials: dict[str, None] = {}
        questions: dict[str, None] = {}
        for index, row in enumerate(self._rows, start=len(self._kinds)):
            truth = truths[index]
            if truth == FAILS or not _speaks(row, kind, day):
                continue
            if truth == OPEN:
                undecided[index] = None
            officials.update(dict.fromkeys(row.authority))
            questions.update(dict.fromkeys(row.open))
            if truth == HOLDS:
                break
        return tuple(officials), tuple(questions)


def _speaks(row: AuthorityRow, kind: SanctionKind, day: dt.date) -> bool:
    return (
        kind.level in row.levels
        and (not row.kinds or kind.id in row.kinds)
        and row.in_force.covers(day)
    )
