"""The finite fact space of one stretch of law, as a theory that z3 answers questions about.

A point of the space is a wholly known case: the values that the engine's projection of one unit can
have, for one kind of act in one kind of election on one stretch of law, with one position on every
open question. What ``rules/constraints.yaml`` excludes is left out. The space is exact: every
wholly known case that is not excluded is a point, and every point is such a case.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, Final, TypeVar

import z3

from sanksi.inference.atoms import Atom, list_fact
from sanksi.inference.direct import DirectEvaluator
from sanksi.inference.formulas import Formula, Lit, Tree
from sanksi.inference.program import (
    DEFINITION_PREFIX,
    OTHER_NORMS_PREFIX,
    PERMISSION_PREFIX,
    Bundle,
    CompiledNorm,
    Program,
)
from sanksi.kernel.truth import HOLDS
from sanksi.review.checks.encoding import PHASE, Encoding, Point
from sanksi.review.checks.stretches import Moment, Stretch
from sanksi.rulebase import Rulebase
from sanksi.rulebase.conditions import ListTest, tests_of

_T = TypeVar("_T")
_DERIVED: Final = (DEFINITION_PREFIX, PERMISSION_PREFIX, OTHER_NORMS_PREFIX)


class Space:
    """All wholly known cases of one stretch, which those that are ``alike`` have too.

    ``constraints`` are the combinations that no case can have; not ``bounded``: they are read and
    not imposed. ``definitions`` are those that will be asked about and that no rule of the stretch
    reads. A question names a ``phase`` to ask about the same facts in another phase than the
    point's own.
    """

    def __init__(
        self,
        program: Program,
        alike: Sequence[Stretch],
        constraints: Sequence[Formula] = (),
        definitions: Sequence[str] = (),
        *,
        bounded: bool = True,
    ) -> None:
        self.alike = alike
        self.stretch = alike[0]
        self._program = program
        self._constraints = constraints
        self._asked = definitions
        self._bounded = bounded
        self._meanings: list[Any] = []
        self._known: dict[str, Any] = {}
        self._first = self
        self._others: list[Space] = []
        self._mark = ""
        self._displacing = dict(self.stretch.bundle.residual)
        self.permissions = (
            *self.stretch.bundle.permitted,
            *_of_any_act(program.rulebase, self.stretch),
        )
        """The permissions that speak of such acts."""

    def beside(self, program: Program, bundle: Bundle) -> "Space":
        """The same cases as ``program`` judges them by ``bundle``, so that both can be compared.

        It must be asked for before anything is asked of the space.
        """
        alike = [replace(stretch, bundle=bundle) for stretch in self.alike[:1]]
        other = Space(program, alike, self._constraints, self._asked, bounded=self._bounded)
        other._first = self._first
        self._first._others.append(other)
        other._mark = f"{len(self._first._others)}:"
        return other

    @cached_property
    def encoding(self) -> Encoding:
        """The variables of the space, made when they are first needed."""
        if self._first is not self:
            return self._first.encoding
        atoms, lists = self._read()
        for other in self._others:
            more, tests = other._read()
            atoms.extend(more)
            lists.update(tests)
        return Encoding(self._program.rulebase, self.stretch, dict.fromkeys(atoms), lists)

    @cached_property
    def _solver(self) -> Any:
        if self._first is not self:
            return self._first._solver
        solver = z3.Solver()
        solver.add(*self.encoding.axioms)
        if self._bounded:
            solver.add(*(z3.Not(self._formula(c, None)) for c in self._constraints))
        return solver

    # -- literals

    def norm(self, name: str, phase: str | None = None) -> Any:
        """That the norm ``name`` holds."""
        formula = self.stretch.bundle.norms[name].formula
        return self._named(f"norm {name}", phase, lambda: self._formula(formula, phase))

    def level(self, name: str, index: int, phase: str | None = None) -> Any:
        """That the norm holds and gives the level of its case ``index``."""
        norm = self.stretch.bundle.norms[name]
        return self._named(
            f"level {index} of {name}", phase, lambda: self._level(norm, index, phase)
        )

    def permission(self, name: str) -> Any:
        """That every limit of the permission holds."""
        return self._derived(PERMISSION_PREFIX + name, None)

    def definition(self, name: str) -> Any:
        """That the definition holds."""
        return self._derived(DEFINITION_PREFIX + name, None)

    def alert(self, name: str, index: int) -> Any:
        """That the norm holds and its alert ``index`` is raised."""
        norm = self.stretch.bundle.norms[name]
        formula = norm.alerts[index][1]
        if formula is None:
            return self.norm(name)
        raised = self._named(f"alert {index} of {name}", None, lambda: self._formula(formula, None))
        return self.all_of((self.norm(name), raised))

    def all_of(self, several: Iterable[Any]) -> Any:
        """That all of ``several`` hold."""
        return z3.And(*several)

    def different(self, one: Any, other: Any) -> Any:
        """That of two things one holds and the other does not."""
        return one != other

    def but_for(self, name: str, fact: str) -> Any:
        """That every limit of the norm holds, that on the derived ``fact`` left aside."""
        formula = self.stretch.bundle.norms[name].formula
        clauses = [c for c in formula.clauses if not (isinstance(c, Lit) and c.atom.fact == fact)]
        rest = Formula(name, tuple(clauses))
        return self._named(f"{name} but for {fact}", None, lambda: self._formula(rest, None))

    def is_(self, fact: str, value: Any) -> Any:
        """That a fact over terms has this value."""
        return self.encoding.is_(fact, value)

    def excluded(self, constraint: Formula) -> Any:
        """That the point has the combination which a constraint excludes."""
        return self._formula(constraint, None)

    def possible(self, phase: str) -> Any:
        """That the same facts are a case in ``phase``, too."""
        return z3.And(*(z3.Not(self._formula(c, phase)) for c in self._constraints))

    def any_of(self, several: Iterable[Any]) -> Any:
        """That one of ``several`` holds."""
        return z3.Or(*several)

    def none_of(self, several: Iterable[Any]) -> Any:
        """That none of ``several`` holds."""
        return z3.Not(z3.Or(*several))

    def at(self, moments: Iterable[Moment]) -> Any:
        """That the act falls on one of ``moments``, or on a day that is like it."""
        return self.encoding.at(moments)

    # -- questions

    def find(self, *wanted: Any) -> Point | None:
        """The first point at which all that is ``wanted`` holds; ``None`` if there is none."""
        return self._ask((*wanted, self.encoding.dated), self._first_point)

    def _first_point(self, solver: Any) -> Point:
        """The first of all cases in the order of :meth:`Encoding.preferred`."""
        model = solver.model()
        for literal in self.encoding.preferred():
            if not z3.is_true(model.eval(literal, model_completion=True)):
                if solver.check(literal) != z3.sat:
                    solver.add(z3.Not(literal))
                    continue
                model = solver.model()
            solver.add(literal)
        return self.encoding.point(model)

    def exists(self, *wanted: Any, dated: bool = True) -> bool:
        """Whether there is a point at which all that is ``wanted`` holds.

        Not ``dated``: on any day that some calendar has, as if it lay in this stretch.
        """
        asked = (*wanted, self.encoding.dated) if dated else wanted
        return self._ask(asked, lambda _: True) is not None

    def reads(self, names: Iterable[str]) -> frozenset[str]:
        """Every fact on which the truth and the level of these norms turn."""
        norms = self.stretch.bundle.norms
        found: set[str] = set()
        pending = [f for name in names for f in norms[name].formulas]
        while pending:
            for atom in pending.pop().atoms():
                if atom.fact in found:
                    continue
                found.add(atom.fact)
                inner = self._program.inner(atom.fact)
                if inner is not None:
                    pending.append(inner)
                for other in self._displacing.get(atom.fact, ()):
                    pending.extend(norms[other].formulas)
        return frozenset(found)

    def truths(self, point: Point) -> dict[str, int]:
        """What the direct evaluator says of every formula at ``point``."""
        return DirectEvaluator().run(self.stretch.bundle, point.view())

    def level_at(self, name: str, point: Point) -> str:
        """The level that the norm gives at ``point``, where it holds."""
        truths, norm = self.truths(point), self.stretch.bundle.norms[name]
        return next(
            case.level
            for case, guard in zip(norm.cases, norm.guards, strict=True)
            if guard is None or truths[guard.name] == HOLDS
        )

    def _ask(self, wanted: Iterable[Any], read: Callable[[Any], _T]) -> _T | None:
        """What ``read`` makes of the solver once it has an answer, ``None`` where there is none."""
        solver = self._solver
        for space in (self._first, *self._first._others):
            solver.add(*space._meanings)
            space._meanings.clear()
        solver.push()
        try:
            solver.add(*wanted)
            answer = solver.check()
            assert answer != z3.unknown, solver.reason_unknown()  # finite: always decided
            return read(solver) if answer == z3.sat else None
        finally:
            solver.pop()

    # -- from rules to z3

    def _read(self) -> tuple[list[Atom], dict[str, ListTest]]:
        """The atoms that rules and constraints read, down through derived facts, and list tests."""
        bundle = self.stretch.bundle
        lists = dict(bundle.lists)
        layers = (f for layer in bundle.layers for f in layer.formulas)
        alerts = (f for norm in bundle.norms.values() for _, f in norm.alerts if f is not None)
        formulas = [*layers, *alerts, *self._constraints]
        atoms: dict[Atom, None] = {}
        entered: set[str] = set()
        named = [PERMISSION_PREFIX + name for name in self.permissions]
        for fact in (*named, *(DEFINITION_PREFIX + name for name in self._asked)):
            formulas.append(self._inner(fact))
            lists.update(self._list_tests(fact))
        while formulas:
            for atom in formulas.pop().atoms():
                inner = self._program.inner(atom.fact)
                if inner is None:
                    if not atom.fact.startswith(OTHER_NORMS_PREFIX):
                        atoms[atom] = None
                elif atom.fact not in entered:
                    entered.add(atom.fact)
                    formulas.append(inner)
                    lists.update(self._list_tests(atom.fact))
        return list(atoms), lists

    def _list_tests(self, fact: str) -> Iterator[tuple[str, ListTest]]:
        if fact.startswith(DEFINITION_PREFIX):
            rule = self._program.rulebase.definitions[fact.removeprefix(DEFINITION_PREFIX)]
            for test in tests_of(rule.provision.when):
                if isinstance(test, ListTest):
                    yield list_fact(test), test

    def _formula(self, formula: Formula, phase: str | None) -> Any:
        return z3.And(*(self._tree(clause, phase) for clause in formula.clauses))

    def _tree(self, tree: Tree, phase: str | None) -> Any:
        if isinstance(tree, Lit):
            truth = self._atom(tree.atom, phase)
            return z3.Not(truth) if tree.negated else truth
        parts = [self._tree(part, phase) for part in tree.parts]
        return z3.And(*parts) if tree.mode == "all" else z3.Or(*parts)

    def _atom(self, atom: Atom, phase: str | None) -> Any:
        if atom.fact.startswith(_DERIVED):
            truth = self._derived(atom.fact, phase)
            return truth if True in atom.arguments else z3.Not(truth)
        if phase is not None and atom.fact == PHASE:
            return z3.BoolVal(phase in atom.arguments)
        return self.encoding.atom(atom)

    def _derived(self, fact: str, phase: str | None) -> Any:
        return self._named(fact, phase, lambda: self._meaning(fact, phase))

    def _meaning(self, fact: str, phase: str | None) -> Any:
        if fact.startswith(OTHER_NORMS_PREFIX):
            return z3.Or(*(self.norm(n, phase) for n in self._displacing[fact]))
        return self._formula(self._inner(fact), phase)

    def _inner(self, fact: str) -> Formula:
        inner = self._program.inner(fact)
        assert inner is not None  # every definition and permission has one
        return inner

    def _level(self, norm: CompiledNorm, index: int, phase: str | None) -> Any:
        before = [g for g in norm.guards[:index] if g is not None]
        own = norm.guards[index]
        parts = [self.norm(norm.id, phase), *(z3.Not(self._formula(g, phase)) for g in before)]
        if any(g is None for g in norm.guards[:index]):
            return z3.BoolVal(False)
        return z3.And(*parts, *(() if own is None else (self._formula(own, phase),)))

    def _named(self, name: str, phase: str | None, make: Callable[[], Any]) -> Any:
        """A variable that stands for a formula, made once."""
        key = name if phase is None else f"{name} in {phase}"
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = z3.Bool(f"<{self._mark}{key}>")
            self._meanings.append(known == make())
        return known


def _of_any_act(rulebase: Rulebase, stretch: Stretch) -> Iterator[str]:
    """Permissions that are not tied to a kind of act, in force on the days of the stretch."""
    day = stretch.first or dt.date.min
    for name, rule in rulebase.permissions.items():
        if not rule.provision.act and rule.in_force.covers(day):
            yield name
