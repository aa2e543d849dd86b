"""A view that reads any fact on demand, for the few conditions outside the rule layers.

Sanction kinds, authority rows, procedure guards and consequences read the person, definitions and
results; each value is computed once per view.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from sanksi.inference.atoms import LIST_PREFIX
from sanksi.inference.direct import FROM_TRUTH, DirectEvaluator
from sanksi.inference.program import DEFINITION_PREFIX, Program
from sanksi.inference.projection import Projector, Unit
from sanksi.timeline import World


class CaseView(Mapping[str, Any]):
    """Facts of the case, of one unit in one world, derived facts, and given results."""

    def __init__(
        self,
        program: Program,
        direct: DirectEvaluator,
        projector: Projector,
        unit: Unit,
        world: World,
        results: Mapping[str, Any],
    ) -> None:
        self._program = program
        self._direct = direct
        self._projector = projector
        self._unit = unit
        self._world = world
        self._values: dict[str, Any] = dict(results)

    def __getitem__(self, fact: str) -> Any:
        if fact in self._values:
            return self._values[fact]
        value = self._values[fact] = self._read(fact)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def _read(self, fact: str) -> Any:
        if fact.startswith(DEFINITION_PREFIX):
            return self._definition(fact.removeprefix(DEFINITION_PREFIX))
        if fact.startswith(("reading.", "result.", LIST_PREFIX)):
            return None
        return self._projector.fact(fact, self._unit, self._world)

    def _definition(self, name: str) -> bool | None:
        for fact, test in self._program.lists[name]:
            self._values[fact] = self._projector.exists(test, self._unit, self._world)
        formula = self._program.inner(DEFINITION_PREFIX + name)
        assert formula is not None  # every definition has one
        return FROM_TRUTH[self._direct.formula(formula, self)]
