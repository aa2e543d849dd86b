"""Overlaps: two norms of one track that can hold together for one unit, and nobody said so.

A relation is stated where one norm carries the other (``carried_by``), where one displaces the
other (``unless_norms``: then they never hold together), or where ``rules/overlaps.yaml`` names the
two. What is stated there and never happens is a finding, too.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from sanksi.review.checks.findings import Finding, about_rule
from sanksi.review.checks.space import Space
from sanksi.review.checks.sweep import Sweep
from sanksi.review.checks.witness import Witness, case_id, witness
from sanksi.rulebase.format import named

Pair = tuple[str, str]


class Overlaps:
    """Pairs without a stated relation (C006), and stated ones that never happen (C007)."""

    def __init__(self, sweep: Sweep) -> None:
        self._sweep = sweep
        self._base = sweep.rulebase
        self._rules = {**self._base.norms, **self._base.residual}
        self._stated: set[Pair] = set()
        for entry in self._base.overlaps.values():
            own, others = entry.sides(self._rules)
            inside = () if entry.with_ else combinations(own, 2)
            stated = (*product(own, others), *inside)
            self._stated.update(_pair(a, b) for a, b in stated if a != b)
        self._found: dict[Pair, tuple[Witness, str, str] | None] = {}

    def look(self, space: Space) -> None:
        """Find the pairs that hold together here and were not seen before."""
        norms = space.stretch.bundle.norms
        for first, second in combinations(norms, 2):
            pair = _pair(first, second)
            one, other = norms[pair[0]].norm.finding.track, norms[pair[1]].norm.finding.track
            if one != other or pair in self._found:
                continue
            both = (space.norm(pair[0]), space.norm(pair[1]))
            if self._related(pair):
                if pair in self._stated and space.exists(*both):
                    self._found[pair] = None
                continue
            point = space.find(*both)
            if point is not None:
                levels = [space.level_at(name, point) for name in pair]
                case = witness(case_id("c006", *pair), point, space.reads(pair))
                self._found[pair] = (case, levels[0], levels[1])

    def findings(self) -> Iterator[Finding]:
        """Pairs without a relation, then names in ``overlaps.yaml`` that overlap with none."""
        for pair, shown in sorted(self._found.items()):
            if shown is not None:
                case, level, other_level = shown
                yield about_rule(
                    self._base,
                    "SANKSI-C006",
                    pair,
                    witnesses=(case,),
                    other=pair[1],
                    track=self._rules[pair[0]].provision.finding.track,
                    level=level,
                    other_level=other_level,
                )
        for name, entry in self._base.overlaps.items():
            own, others = entry.sides(self._rules)
            sides = (("norms", entry.norms, others or own), ("with", entry.with_, own))
            for key, patterns, opposite in sides:
                for index, pattern in enumerate(patterns):
                    if not self._overlaps(named((pattern,), self._rules), opposite):
                        path = f".{key}[{index}]"
                        yield self._sweep.at("overlaps", name, "SANKSI-C007", path, found=pattern)

    def _overlaps(self, norms: Sequence[str], others: Sequence[str]) -> bool:
        return any(_pair(norm, other) in self._found for norm in norms for other in others)

    def _related(self, pair: Pair) -> bool:
        one, other = (self._rules[name].provision for name in pair)
        carried = other.id in (one.carried_by or ()) or one.id in (other.carried_by or ())
        return carried or pair in self._stated


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one <= other else (other, one)
