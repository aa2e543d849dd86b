"""Whether a mistake in a rule can change any wholly known case: exact, over the finite fact space.

Where no scenario notices a mistake, either a scenario is missing or the mistake changes nothing.
The right and the wrong rule are put beside each other as formulas over the same variables; z3 finds
a case in which they come out differently, or shows that there is none. What is compared is what a
decision says: whether a norm holds, its level, its alerts and what carries it, and whether an act
is permitted, under every position on the open questions. Cases of which something is not known are
not part of the space.
"""

import datetime as dt
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

from sanksi.inference.formulas import Formula, clauses_of
from sanksi.inference.program import (
    DEFINITION_PREFIX,
    OTHER_NORMS_PREFIX,
    PERMISSION_PREFIX,
    Bundle,
    CompiledNorm,
    Layer,
    Program,
)
from sanksi.review.checks.encoding import Point
from sanksi.review.checks.space import Space
from sanksi.review.checks.stretches import Stretch, stretches
from sanksi.review.mutation.mutant import Mutant
from sanksi.review.mutation.mutants import conditions_of
from sanksi.rulebase import Rulebase
from sanksi.rulebase.conditions import FactTest, ListTest, tests_of

_LAYERS: Final = frozenset({"norms", "residual", "permissions", "definitions"})
_WHILE_OPEN: Final = "finding.level.while_open"
"""The level of a norm that is open, which in a wholly known case none is."""


@dataclass(frozen=True, slots=True)
class Proof:
    """``point`` is a case that tells the right rule from the wrong one; none: there is none.

    ``rule`` is the norm or permission that comes out differently there, and ``facts`` are those
    that it reads.
    """

    point: Point | None
    rule: str | None = None
    facts: frozenset[str] = frozenset()


class Prover:
    """Compares mutants of one rule base with the right rules."""

    def __init__(self, rulebase: Rulebase) -> None:
        self._base = rulebase
        self._program = Program(rulebase)
        self._constraints = tuple(
            Formula(c.id, clauses_of(c.never)) for c in rulebase.constraints.values()
        )
        self._always = frozenset(a.fact for c in self._constraints for a in c.atoms())
        self._elsewhere = _read_by_tables(rulebase)

    @cached_property
    def _stretches(self) -> tuple[Stretch, ...]:
        known = stretches(self._program, self._constraints)
        return tuple(s for s in known if s.moments)

    def compare(self, mutant: Mutant) -> Proof | None:
        """A case that shows the mistake, or that there is none; ``None``: that is not told here."""
        if mutant.layer not in _LAYERS or mutant.path == _WHILE_OPEN:
            return None
        if mutant.layer == "definitions" and mutant.subject in self._elsewhere:
            return None
        wrong = Program(mutant.applied(self._base))
        seen: set[Hashable] = set()
        for stretch in self._between(mutant, wrong):
            for name in self._concerned(mutant, stretch):
                pair = _Pair(self._program, wrong, stretch, name)
                key = pair.key(self._always)
                if key not in seen:
                    seen.add(key)
                    found = pair.differing(self._constraints)
                    if found is not None:
                        return Proof(found, name, pair.facts)
        return Proof(None)

    def _between(self, mutant: Mutant, wrong: Program) -> Sequence[Stretch]:
        """The stretches between the days that the right or the wrong rules name."""
        if not mutant.path.startswith(("in_force", "act", "election")):
            acts = {s.act for s in self._stretches}
            if all(wrong.boundaries(act) == self._program.boundaries(act) for act in acts):
                return self._stretches
        both = _Both(self._base, wrong)
        return tuple(s for s in stretches(both, self._constraints) if s.moments)

    def _concerned(self, mutant: Mutant, stretch: Stretch) -> Iterator[str]:
        """The norms, and the permission, on which the mistake can have a bearing."""
        if mutant.layer in {"norms", "residual"}:
            yield mutant.subject
            return
        if mutant.layer == "permissions":
            yield mutant.subject
            yield from (
                n for n, norm in stretch.bundle.norms.items()
                if mutant.subject in norm.norm.defeated_by
            )  # fmt: skip
            return
        for name, norm in stretch.bundle.norms.items():
            if DEFINITION_PREFIX + mutant.subject in _reach(self._program, _formulas(norm)):
                yield name


class _Both(Program):
    """The right rules, parted on the days that the wrong ones name and reading what they read."""

    def __init__(self, rulebase: Rulebase, wrong: Program) -> None:
        super().__init__(rulebase)
        self._wrong = wrong

    def boundaries(self, act_kind: str) -> tuple[dt.date, ...]:
        days = {*super().boundaries(act_kind), *self._wrong.boundaries(act_kind)}
        return tuple(sorted(days))

    def bundle(self, act_kind: str, election_kind: str, day: dt.date) -> Bundle:
        right = super().bundle(act_kind, election_kind, day)
        facts = {*right.facts, *self._wrong.bundle(act_kind, election_kind, day).facts}
        return replace(right, facts=tuple(sorted(facts)))


class _Pair:
    """One norm or permission of a stretch, as the right and as the wrong rules have it."""

    def __init__(self, right: Program, wrong: Program, stretch: Stretch, name: str) -> None:
        self.subject = name
        self._programs = (right, wrong)
        self._stretch = stretch
        self._norms = tuple(_norm(program, stretch, name) for program in self._programs)
        self._bundles = tuple(
            _only(program, stretch, norm, name)
            for program, norm in zip(self._programs, self._norms, strict=True)
        )

    @cached_property
    def _formulas(self) -> list[Formula]:
        found = [f for b in self._bundles for n in b.norms.values() for f in _formulas(n)]
        for program in self._programs:
            found.extend(_permitting(program, self._stretch, self.subject))
        return found

    @cached_property
    def facts(self) -> frozenset[str]:
        """Every fact on which one of the two turns."""
        return frozenset().union(*(_reach(p, self._formulas) for p in self._programs))

    def key(self, always: frozenset[str]) -> Hashable:
        """Equal where two pairs are compared alike; ``always`` are the facts of constraints."""
        stretch = self._stretch
        return (
            self.subject,
            stretch.election,
            stretch.act if "act.kind" in self.facts | always else None,
            frozenset(moment.told for moment in stretch.moments),
            tuple(norm is None for norm in self._norms),
            tuple((f.name, f.clauses) for f in self._formulas),
            stretch.number if "time.date" in self.facts else None,
        )

    def differing(self, constraints: Sequence[Formula]) -> Point | None:
        """A case in which the two come out differently."""
        if not self._formulas:
            return None
        right, wrong = self._bundles
        one = Space(self._programs[0], [replace(self._stretch, bundle=right)], constraints)
        other = one.beside(self._programs[1], wrong)
        pairs = zip(self._said(one, 0), self._said(other, 1), strict=True)
        return one.find(one.any_of(one.different(a, b) for a, b in pairs))

    def _said(self, space: Space, side: int) -> Iterator[Any]:
        """What a decision says, in one order for both sides."""
        norm = self._norms[side]
        known = [n for n in self._norms if n is not None]
        permitted = _permitting(self._programs[side], self._stretch, self.subject)
        yield space.any_of(space.permission(f.name) for f in permitted)
        yield space.any_of(() if norm is None else (space.norm(norm.id),))
        for level in sorted({case.level for n in known for case in n.cases}):
            cases = () if norm is None else norm.cases
            given = (i for i, case in enumerate(cases) if case.level == level)
            yield space.any_of(space.level(self.subject, i) for i in given)
        for alert in sorted({name for n in known for name, _ in n.alerts}):
            alerts = () if norm is None else norm.alerts
            raised = (i for i, (name, _) in enumerate(alerts) if name == alert)
            yield space.any_of(space.alert(self.subject, i) for i in raised)
        carriers = [] if norm is None else [c for c in _carriers(norm) if c in self._norms_of(side)]
        yield space.any_of(
            space.all_of((space.norm(self.subject), space.norm(carrier))) for carrier in carriers
        )

    def _norms_of(self, side: int) -> Iterable[str]:
        return self._bundles[side].norms


def _norm(program: Program, stretch: Stretch, name: str) -> CompiledNorm | None:
    """The norm as it speaks of the acts of the stretch; ``None`` if it does not."""
    base = program.rulebase
    rule = base.norms.get(name) or base.residual.get(name)
    day = stretch.day
    if rule is None or not rule.speaks_on(day) or stretch.act not in rule.provision.act:
        return None
    if rule.provision.election and stretch.election not in rule.provision.election:
        return None
    return program.compiled(rule, stretch.act, day)


def _permitting(program: Program, stretch: Stretch, name: str) -> tuple[Formula, ...]:
    """The formula of the permission ``name``, where it speaks of the acts of the stretch."""
    rule = program.rulebase.permissions.get(name)
    if rule is None or not rule.in_force.covers(stretch.day):
        return ()
    if rule.provision.act and stretch.act not in rule.provision.act:
        return ()
    formula = program.inner(PERMISSION_PREFIX + name)
    return () if formula is None else (formula,)


def _only(program: Program, stretch: Stretch, norm: CompiledNorm | None, name: str) -> Bundle:
    """What of a bundle speaks to one norm: itself, and those that displace or carry it.

    Or to one permission, of which ``name`` may be the name.
    """
    bundle = stretch.bundle
    norms: dict[str, CompiledNorm] = {}
    residual: tuple[tuple[str, tuple[str, ...]], ...] = ()
    if norm is not None:
        unless = getattr(norm.norm, "unless_norms", ())
        others = tuple(n for n in bundle.norms if n in unless)
        if unless:
            residual = ((OTHER_NORMS_PREFIX + norm.id, others),)
        concerned = (*others, *(n for n in _carriers(norm) if n in bundle.norms))
        norms = {**{n: bundle.norms[n] for n in concerned}, norm.id: norm}
    read = _reach(program, [f for n in norms.values() for f in _formulas(n)])
    lists: dict[str, ListTest] = {}
    for definition in program.rulebase.definitions:
        if DEFINITION_PREFIX + definition in read:
            lists.update(program.lists[definition])
    formulas = tuple(f for n in norms.values() for f in n.formulas)
    return replace(
        bundle,
        layers=(Layer("norms", formulas, (None,) * len(formulas)),),
        norms=norms,
        lists=tuple(sorted(lists.items())),
        residual=residual,
        permitted=tuple(f.name for f in _permitting(program, stretch, name)),
        readings={},
    )


def _carriers(norm: CompiledNorm) -> tuple[str, ...]:
    return norm.norm.carried_by or ()


def _formulas(norm: CompiledNorm) -> list[Formula]:
    return [*norm.formulas, *(f for _, f in norm.alerts if f is not None)]


def _reach(program: Program, formulas: Iterable[Formula]) -> set[str]:
    """Every fact on which the formulas turn, down through derived facts."""
    found: set[str] = set()
    pending = list(formulas)
    while pending:
        for atom in pending.pop().atoms():
            if atom.fact not in found:
                found.add(atom.fact)
                inner = program.inner(atom.fact)
                if inner is not None:
                    pending.append(inner)
    return found


def _read_by_tables(rulebase: Rulebase) -> frozenset[str]:
    """The definitions on which more than norms turns: consequences, tables, procedures."""
    entries = (
        *(rule.provision for rule in rulebase.consequences.values()),
        *rulebase.sanctions,
        *rulebase.authority,
        *rulebase.procedures.values(),
    )
    facts = {
        test.fact
        for entry in entries
        for condition in conditions_of(entry)
        for test in tests_of(condition)
        if isinstance(test, FactTest)
    }
    return frozenset(
        fact.removeprefix(DEFINITION_PREFIX) for fact in facts if fact.startswith(DEFINITION_PREFIX)
    )
