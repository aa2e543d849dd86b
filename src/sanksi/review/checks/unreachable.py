"""Rules that no case meets, levels that no case gets, and relations that never come to bear."""

from collections.abc import Iterator, Sequence

from sanksi.inference.program import OTHER_NORMS_PREFIX, PERMISSION_PREFIX, CompiledNorm
from sanksi.review.checks.findings import Finding, about_rule
from sanksi.review.checks.space import Space
from sanksi.review.checks.sweep import Sweep
from sanksi.rulebase.format import Residual


class Unreachable:
    """Norms, levels, permissions and definitions that hold in no case (C001, C002)."""

    def __init__(self, sweep: Sweep) -> None:
        self._sweep = sweep
        base = sweep.rulebase
        self._norms = {**base.norms, **base.residual}
        self._pending = {*self._norms, *base.permissions, *base.definitions}
        self._levels = {
            (name, index)
            for name, rule in self._norms.items()
            if not isinstance(rule.provision.finding.level, str)
            for index in range(len(rule.provision.finding.level.cases))
        }

    def look(self, space: Space) -> None:
        """Strike off what holds here."""
        bundle = space.stretch.bundle
        for name, norm in bundle.norms.items():
            if name in self._pending and space.exists(space.norm(name)):
                self._pending.discard(name)
            self._strike_levels(space, norm)
        for layer in bundle.layers:
            for formula in layer.formulas:
                if formula.name not in self._pending:
                    continue
                if layer.name == "definitions" and space.exists(space.definition(formula.name)):
                    self._pending.discard(formula.name)
                if layer.name == "permissions" and space.exists(space.permission(formula.name)):
                    self._pending.discard(formula.name)

    def _strike_levels(self, space: Space, norm: CompiledNorm) -> None:
        for index in range(len(norm.cases)):
            key = (norm.id, index)
            if key in self._levels and space.exists(space.level(norm.id, index)):
                self._levels.discard(key)

    def findings(self) -> Iterator[Finding]:
        """Those that are left."""
        base = self._sweep.rulebase
        elsewhere = [name for name in base.definitions if name in self._pending]
        self._pending -= set(self._holding_elsewhere(elsewhere))
        for name in base.rules:
            if name in self._pending:
                yield about_rule(base, "SANKSI-C001", (name,))
        for name, index in sorted(self._levels):
            if name not in self._pending:
                level = self._norms[name].provision.finding.level
                assert not isinstance(level, str)  # only graded levels are asked about
                yield about_rule(
                    base,
                    "SANKSI-C002",
                    (name, level.cases[index].level),
                    f".finding.level.cases[{index}]",
                    level=level.cases[index].level,
                    index=index,
                )

    def _holding_elsewhere(self, names: Sequence[str]) -> Iterator[str]:
        """Definitions that only tables and procedures read, and that some case meets."""
        pending = list(names)
        for alike in self._sweep.alike:
            if not pending:
                return
            space = self._sweep.space(alike, pending)
            for name in list(pending):
                if space.exists(space.definition(name)):
                    pending.remove(name)
                    yield name


class Idle:
    """Names in ``carried_by``, ``unless_norms``, ``defeated_by`` without effect (C003 to C005)."""

    def __init__(self, sweep: Sweep) -> None:
        self._base = sweep.rulebase
        self._carried: dict[tuple[str, str], int] = {}
        self._unless: dict[tuple[str, str], int] = {}
        self._defeated: dict[tuple[str, str], int] = {}
        self._holding: set[str] = set()
        for name, rule in {**self._base.norms, **self._base.residual}.items():
            norm = rule.provision
            named = (
                (self._carried, norm.carried_by or ()),
                (self._unless, norm.unless_norms if isinstance(norm, Residual) else ()),
                (self._defeated, norm.defeated_by),
            )
            for pending, others in named:
                pending.update({(name, other): i for i, other in enumerate(others)})

    def look(self, space: Space) -> None:
        """Strike off what comes to bear here."""
        bundle = space.stretch.bundle
        for name in bundle.norms:
            if name not in self._holding and space.exists(space.norm(name)):
                self._holding.add(name)
        for pair in list(self._carried):
            if bundle.norms.keys() >= set(pair) and space.exists(*map(space.norm, pair)):
                del self._carried[pair]
        for name, other in list(self._unless):
            if bundle.norms.keys() >= {name, other}:
                bare = space.but_for(name, OTHER_NORMS_PREFIX + name)
                if space.exists(bare, space.norm(other)):
                    del self._unless[name, other]
        for name, other in list(self._defeated):
            if name in bundle.norms and other in bundle.norms[name].defeats:
                bare = space.but_for(name, PERMISSION_PREFIX + other)
                if space.exists(bare, space.permission(other)):
                    del self._defeated[name, other]

    def findings(self) -> Iterator[Finding]:
        """Those that are left; of a norm that never holds, that alone is said."""
        kinds = (
            ("SANKSI-C003", "carried_by", self._carried),
            ("SANKSI-C004", "unless_norms", self._unless),
            ("SANKSI-C005", "defeated_by", self._defeated),
        )
        for code, key, pending in kinds:
            for pair, index in pending.items():
                name, other = pair
                dead = other not in self._holding and other not in self._base.permissions
                if name in self._holding and not dead:
                    yield about_rule(self._base, code, pair, f".{key}[{index}]", other=other)


def idle_constraints(sweep: Sweep) -> Iterator[Finding]:
    """Constraints that exclude nothing that the facts would allow (C008)."""
    pending = {formula.name: formula for formula in sweep.constraints}
    for alike in sweep.alike:
        if not pending:
            break
        space = sweep.free_space(alike)
        for name, formula in list(pending.items()):
            if space.exists(space.excluded(formula)):
                del pending[name]
    for name in pending:
        yield sweep.at("constraints", name, "SANKSI-C008")
