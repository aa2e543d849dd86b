"""Twins over the determination: the same facts, judged milder once the candidate is determined.

Every norm with a level that weighs and that can hold before determination is held against what the
same facts give since then. Where that can weigh less, the pair is a finding: the law may be so, but
then somebody must have said so. Offences are left out, since their weight is their penalty.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from sanksi.review.checks.encoding import PHASE, Point
from sanksi.review.checks.findings import Finding, about_rule
from sanksi.review.checks.space import Space
from sanksi.review.checks.sweep import Sweep
from sanksi.review.checks.witness import Witness, case_id, witness

BEFORE: Final = "sebelum_penetapan"
SINCE: Final = "sejak_penetapan"
NOTHING: Final = "tidak_ada"
"""In place of a norm: nothing holds since determination."""
_CRIME: Final = "pidana"


class Milder:
    """Norms whose twin since determination is milder (C011)."""

    def __init__(self, sweep: Sweep) -> None:
        self._base = sweep.rulebase
        self._weights = {i: row.severity or 0 for i, row in self._base.levels.items()}
        self._found: dict[tuple[str, str], tuple[str, str, tuple[Witness, ...]]] = {}

    def look(self, space: Space) -> None:
        """Compare the two phases of every point that has both."""
        heavy = sorted(self._levels(space), key=lambda each: each[:3])
        if not any(weight for _, _, weight, _ in heavy):
            return
        before = (space.is_(PHASE, BEFORE), space.possible(SINCE))
        for name, index, weight, level in heavy:
            if weight == 0:
                continue
            reaching = [space.level(other, i, SINCE) for other, i, w, _ in heavy if w >= weight]
            asked = (*before, space.level(name, index), space.none_of(reaching))
            if space.exists(*asked):
                self._twins(space, name, level, asked, heavy)

    def _levels(self, space: Space) -> Iterator[tuple[str, int, int, str]]:
        for norm in space.stretch.bundle.norms.values():
            if norm.norm.finding.track != _CRIME:
                for index, case in enumerate(norm.cases):
                    yield norm.id, index, self._weights[case.level], case.level

    def _twins(
        self,
        space: Space,
        name: str,
        level: str,
        asked: tuple[Any, ...],
        levels: Sequence[tuple[str, int, int, str]],
    ) -> None:
        """Every norm that can be the heaviest since determination, and none."""
        silent = space.none_of(
            space.norm(other, SINCE) for other in dict.fromkeys(n for n, *_ in levels)
        )
        if (name, NOTHING) not in self._found:
            self._remember((name, NOTHING), level, NOTHING, space.find(*asked, silent))
        for other, index, weight, other_level in levels:
            if (name, other) in self._found:
                continue
            heavier = [space.level(n, i, SINCE) for n, i, w, _ in levels if w > weight]
            point = space.find(*asked, space.level(other, index, SINCE), space.none_of(heavier))
            self._remember((name, other), level, other_level, point)

    def _remember(self, pair: tuple[str, str], level: str, other: str, point: Point | None) -> None:
        if point is None:
            return
        cases = (
            witness(case_id("c011", *pair, "sebelum"), point),
            witness(case_id("c011", *pair, "sejak"), point, phase=SINCE),
        )
        self._found[pair] = (level, other, cases)

    def findings(self) -> Iterator[Finding]:
        """One finding for each pair of norms."""
        for pair, (level, other_level, cases) in sorted(self._found.items()):
            yield about_rule(
                self._base,
                "SANKSI-C011",
                pair,
                witnesses=cases,
                level=level,
                other=pair[1],
                other_level=other_level,
            )
