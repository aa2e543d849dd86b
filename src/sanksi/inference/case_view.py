"""A view that reads any fact on demand, for the few conditions outside the rule layers.

Sanction kinds, authority rows, procedure guards and consequences read the person, definitions and
results. No definition reads a result, so all but the results is shared between the views of one
unit in one world.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from sanksi.inference.atoms import LIST_PREFIX, READING_PREFIX
from sanksi.inference.direct import FROM_TRUTH
from sanksi.inference.judge import Judge
from sanksi.inference.program import DEFINITION_PREFIX
from sanksi.inference.projection import Projector, Unit
from sanksi.timeline import World


class CaseView(Mapping[str, Any]):
    """Facts of the case, of one unit in one world, derived facts, and given results.

    On open questions it has the default positions.
    """

    def __init__(
        self,
        judge: Judge,
        projector: Projector,
        unit: Unit,
        world: World,
        results: Mapping[str, Any],
    ) -> None:
        self._judge = judge
        self._projector = projector
        self._unit = unit
        self._world = world
        self._results = results
        self._values = projector.answers(unit, world)

    def __getitem__(self, fact: str) -> Any:
        if fact in self._values:
            return self._values[fact]
        if fact.startswith("result."):
            return self._results.get(fact)
        value = self._values[fact] = self._read(fact)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter({**self._values, **self._results})

    def __len__(self) -> int:
        return len({**self._values, **self._results})

    def _read(self, fact: str) -> Any:
        if fact.startswith(DEFINITION_PREFIX):
            return self._definition(fact.removeprefix(DEFINITION_PREFIX))
        if fact.startswith(READING_PREFIX):
            return self._judge.default_view.get(fact)
        if fact.startswith(LIST_PREFIX):
            return None
        return self._projector.fact(fact, self._unit, self._world)

    def _definition(self, name: str) -> bool | None:
        for fact, test in self._judge.program.lists[name]:
            self._values[fact] = self._projector.exists(test, self._unit, self._world)
        formula = self._judge.program.inner(DEFINITION_PREFIX + name)
        assert formula is not None  # every definition has one
        return FROM_TRUTH[self._judge.direct.formula(formula, self)]
