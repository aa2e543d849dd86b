"""Conditions outside the rule layers, with their truths remembered per combination of facts.

Sanction kinds, authority rows, procedure guards and consequences read a handful of facts over few
terms; the same combination is answered once. The memory is bounded.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sanksi.facts.models import NONE
from sanksi.inference.atoms import Atom
from sanksi.inference.direct import DirectEvaluator
from sanksi.inference.formulas import Formula, clauses_of
from sanksi.rulebase.conditions import Condition

_MOST: Final = 4096
"""Most remembered combinations."""

Key = tuple[Any, ...]


class Selector:
    """A fixed list of conditions; an empty condition always holds."""

    def __init__(
        self, direct: DirectEvaluator, conditions: Sequence[tuple[str, Condition | None]]
    ) -> None:
        self._direct = direct
        self._formulas = tuple(Formula(name, clauses_of(when)) for name, when in conditions)
        atoms = [a for f in self._formulas for a in f.atoms()]
        facts = sorted({atom.fact for atom in atoms})
        self._reads = tuple((fact, _limits(atoms, fact)) for fact in facts)
        self._known: dict[Key, tuple[int, ...]] = {}

    def key(self, view: Mapping[str, Any]) -> Key:
        """The values on which the truths depend; of days and numbers, between which limits."""
        return tuple(
            [
                view[fact] if limits is None else _between(view[fact], limits)
                for fact, limits in self._reads
            ]
        )

    def truths(self, view: Mapping[str, Any], key: Key | None = None) -> tuple[int, ...]:
        """The truth of every condition, in order."""
        key = self.key(view) if key is None else key
        found = self._known.get(key)
        if found is None:
            found = tuple(self._direct.formula(formula, view) for formula in self._formulas)
            remember(self._known, key, found)
        return found

    def formula(self, index: int) -> Formula:
        """One of the conditions, compiled."""
        return self._formulas[index]

    def open_facts(self, index: int, view: Mapping[str, Any]) -> tuple[str, ...]:
        """The unknown facts that one condition reads, but not results of the case."""
        facts = (a.fact for a in self._formulas[index].atoms() if view[a.fact] is None)
        return tuple(dict.fromkeys(f for f in facts if not f.startswith("result.")))


def _limits(atoms: Sequence[Atom], fact: str) -> list[Any] | None:
    """The limits with which ``fact`` is compared; ``None`` where something else is asked of it."""
    asked = [atom for atom in atoms if atom.fact == fact]
    if any(atom.operator not in {"at_least", "less_than"} for atom in asked):
        return None
    return sorted({atom.arguments[0] for atom in asked})


def _between(value: Any, limits: list[Any]) -> Any:
    """How many limits are reached; what has not happened or is not known stays as it is."""
    return value if value is None or value == NONE else bisect_right(limits, value)


def remember(known: dict[Key, Any], key: Key, value: Any) -> None:
    """Keep ``value`` under ``key`` in a bounded memory."""
    if len(known) >= _MOST:
        known.clear()
    known[key] = value
