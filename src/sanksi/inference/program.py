"""The rule base compiled for judging: one bundle per act kind, election kind and law interval.

A bundle holds only what can speak of such an act on such a day, layer by layer: the definitions
and permissions that its norms read, the norms, their level guards, and the residual norms. Beside
it stands, for each norm that turns on open questions of law, a small bundle with just the layers
that a choice of readings can change.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sanksi.inference.atoms import READING_PREFIX, Atom, list_fact
from sanksi.inference.formulas import Formula, Lit, Tree, clauses_of, group, tree_of
from sanksi.rulebase import Rulebase
from sanksi.rulebase.base import Rule
from sanksi.rulebase.conditions import Condition, FactTest, ListTest, tests_of
from sanksi.rulebase.format import (
    Contested,
    Definition,
    InForce,
    LevelCase,
    Norm,
    Permission,
    Residual,
    Transition,
)

DEFINITION_PREFIX = "definition."
PERMISSION_PREFIX = "permission."
OTHER_NORMS_PREFIX = "other_norms."


@dataclass(frozen=True, slots=True, eq=False)
class CompiledNorm:
    """A norm with its formula and the guards of its level cases.

    ``questions`` are all open questions that its truth or level can turn on, also through
    definitions, permissions and the norms that displace it. ``transition`` is the rule of
    transition on which the norm depends in this bundle; it is the last limit of the formula.
    """

    norm: Norm
    formula: Formula
    cases: tuple[LevelCase, ...]
    guards: tuple[Formula | None, ...]
    defeats: tuple[str, ...]
    questions: tuple[str, ...]
    confidence: dict[str, str]
    alerts: tuple[tuple[str, Formula | None], ...]
    rule: Rule[Norm]
    transition: Transition | None

    @property
    def id(self) -> str:
        """The rule id."""
        return self.norm.id

    @property
    def formulas(self) -> tuple[Formula, ...]:
        """The formula and the guards that are not empty."""
        return (self.formula, *(g for g in self.guards if g is not None))


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """Formulas that are evaluated together, and where their truths go in the view."""

    name: str
    formulas: tuple[Formula, ...]
    publishes: tuple[str | None, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Bundle:
    """All that can speak of one act kind in one kind of election on one stretch of law.

    ``residual`` gives, for each residual norm's fact, the norms that displace it; ``permitted``
    the permissions that name this kind of act; ``readings`` the small bundle of each norm that
    turns on open questions, whose ``facts`` are those on which its result depends.
    """

    name: str
    layers: tuple[Layer, ...]
    norms: dict[str, CompiledNorm]
    facts: tuple[str, ...]
    lists: tuple[tuple[str, ListTest], ...]
    questions: tuple[str, ...]
    residual: tuple[tuple[str, tuple[str, ...]], ...]
    permitted: tuple[str, ...]
    readings: "dict[str, Bundle]"


class Program:
    """A rule base ready for judging; bundles are compiled when first asked for."""

    def __init__(self, rulebase: Rulebase) -> None:
        self.rulebase = rulebase
        self.lists: Mapping[str, tuple[tuple[str, ListTest], ...]] = {
            name: tuple(
                (list_fact(test), test)
                for test in tests_of(rule.provision.when)
                if isinstance(test, ListTest)
            )
            for name, rule in rulebase.definitions.items()
        }
        """The tests of lists that each definition makes, by the fact that answers them."""
        self._boundaries: dict[str, tuple[dt.date, ...]] = {}
        self._bundles: dict[tuple[str, str, int], Bundle] = {}
        self._definitions = {
            i: Formula(i, clauses_of(r.provision.when)) for i, r in rulebase.definitions.items()
        }
        self._permissions = {i: _permission(rulebase, i) for i in rulebase.permissions}

    def boundaries(self, act_kind: str) -> tuple[dt.date, ...]:
        """The days from which another law, penalty or limit holds for acts of this kind, sorted."""
        found = self._boundaries.get(act_kind)
        if found is None:
            days = tuple(sorted(_boundaries(self.rulebase, act_kind)))
            found = self._boundaries.setdefault(act_kind, days)
        return found

    def bundle(self, act_kind: str, election_kind: str, day: dt.date) -> Bundle:
        """The bundle that speaks of such an act on ``day``."""
        interval = bisect_right(self.boundaries(act_kind), day)
        key = (act_kind, election_kind, interval)
        found = self._bundles.get(key)
        if found is None:
            compiled = self._compile(f"{act_kind}/{election_kind}/{interval}", *key[:2], day)
            found = self._bundles.setdefault(key, compiled)
        return found

    def inner(self, fact: str) -> Formula | None:
        """The formula behind a derived fact, if it is a definition or a permission."""
        if fact.startswith(DEFINITION_PREFIX):
            return self._definitions[fact.removeprefix(DEFINITION_PREFIX)]
        if fact.startswith(PERMISSION_PREFIX):
            return self._permissions[fact.removeprefix(PERMISSION_PREFIX)]
        return None

    def _compile(self, name: str, act_kind: str, election_kind: str, day: dt.date) -> Bundle:
        base = self.rulebase
        compiled = [
            self.compiled(rule, act_kind, day)
            for rule in base.norms_for(act_kind)
            if rule.speaks_on(day)
            and (not rule.provision.election or election_kind in rule.provision.election)
        ]
        norms = [n for n in compiled if not isinstance(n.norm, Residual)]
        residual = [self._with_displacing(n, norms) for n in compiled if n not in norms]
        permitted = tuple(
            i
            for i, rule in base.permissions.items()
            if act_kind in rule.provision.act and rule.in_force.covers(day)
        )
        layers = self._layers(norms, residual, permitted)
        list_tests = self._lists(layers)
        derived = {fact for layer in layers for fact in layer.publishes if fact is not None}
        alerts = (f for n in (*norms, *residual) for _, f in n.alerts if f is not None)
        formulas = (*(f for layer in layers for f in layer.formulas), *alerts)
        atoms = {atom for f in formulas for atom in f.atoms()}
        read = {a.fact for a in atoms} - derived - set(list_tests)
        questions = {f.removeprefix(READING_PREFIX) for f in read if f.startswith(READING_PREFIX)}
        everything = {n.id: n for n in (*norms, *residual)}
        return Bundle(
            name=name,
            layers=layers,
            norms=everything,
            facts=tuple(
                sorted(f for f in read if not f.startswith((READING_PREFIX, OTHER_NORMS_PREFIX)))
            ),
            lists=tuple(sorted(list_tests.items())),
            questions=tuple(sorted(questions)),
            residual=_displaced(residual, norms),
            permitted=permitted,
            readings={
                n.id: self._reading_bundle(name, n, norms)
                for n in everything.values()
                if n.questions
            },
        )

    def _reading_bundle(self, name: str, norm: CompiledNorm, norms: list[CompiledNorm]) -> Bundle:
        """The layers that a choice of readings on the norm's questions can change."""
        if isinstance(norm.norm, Residual):
            turning = [n for n in norms if n.id in _unless(norm.norm) and n.questions]
            layers = self._layers(turning, [norm], (), only_readings=True)
            residual = _displaced([norm], norms)
        else:
            layers = self._layers([norm], [], (), only_readings=True)
            residual = ()
        published = {fact for layer in layers for fact in layer.publishes}
        read = {a.fact for layer in layers for f in layer.formulas for a in f.atoms()}
        facts = tuple(
            sorted(
                f
                for f in read - published
                if not f.startswith((READING_PREFIX, OTHER_NORMS_PREFIX))
            )
        )
        return Bundle(
            f"{name}/{norm.id}",
            layers,
            {norm.id: norm},
            facts,
            (),
            norm.questions,
            residual,
            (),
            {},
        )

    def _layers(
        self,
        norms: Iterable[CompiledNorm],
        residual: Iterable[CompiledNorm],
        permitted: Iterable[str],
        *,
        only_readings: bool = False,
    ) -> tuple[Layer, ...]:
        first, last = (tuple(f for n in group_ for f in n.formulas) for group_ in (norms, residual))
        alerts = (f for n in (*norms, *residual) for _, f in n.alerts if f is not None)
        outer = (*first, *last, *alerts)
        permissions = sorted({*permitted, *_read(outer, PERMISSION_PREFIX)})
        inner = [self._permissions[i] for i in permissions]
        definitions = sorted(_read((*outer, *inner), DEFINITION_PREFIX))
        if only_readings:
            permissions = [i for i in permissions if self._turns(self._permissions[i])]
            definitions = [i for i in definitions if self._turns(self._definitions[i])]
        layers = (
            Layer(
                "definitions",
                tuple(self._definitions[i] for i in definitions),
                tuple(DEFINITION_PREFIX + i for i in definitions),
            ),
            Layer(
                "permissions",
                tuple(self._permissions[i] for i in permissions),
                tuple(PERMISSION_PREFIX + i for i in permissions),
            ),
            Layer("norms", first, (None,) * len(first)),
            Layer("residual", last, (None,) * len(last)),
        )
        return tuple(layer for layer in layers if layer.formulas)

    def compiled(self, rule: Rule[Norm], act_kind: str, day: dt.date) -> CompiledNorm:
        """One norm as it speaks of such an act on ``day``."""
        norm = rule.provision
        clauses: list[Tree] = []
        if norm.timing:
            clauses.append(Lit(Atom("time.phase", "in", tuple(sorted(norm.timing)))))
        clauses.extend(clauses_of(norm.when))
        clauses.extend(_contested(norm.contested))
        defeats = tuple(
            i
            for i in norm.defeated_by
            if _in_force_for(permission := self.rulebase.permissions[i], rule, day)
            and (not permission.provision.act or act_kind in permission.provision.act)
        )
        clauses.extend(Lit(Atom(PERMISSION_PREFIX + i, "in", (True,)), True) for i in defeats)
        if isinstance(norm, Residual):
            clauses.append(Lit(Atom(OTHER_NORMS_PREFIX + norm.id, "in", (True,)), True))
        transition = rule.transition_on(day)
        if transition is not None:
            clauses.append(tree_of(transition.when))
        level = norm.finding.level
        cases = (LevelCase(level=level),) if isinstance(level, str) else level.cases
        guards = tuple(
            None if case.when is None else Formula(f"{norm.id}#{i}", clauses_of(case.when))
            for i, case in enumerate(cases)
        )
        formula = Formula(norm.id, tuple(clauses))
        questions = {q for f in (formula, *guards) if f is not None for q in self._questions(f)}
        alerts = tuple(
            (a, None) if isinstance(a, str) else (a.alert, Formula(a.alert, clauses_of(a.when)))
            for a in norm.alerts
        )
        confidence = norm.confidence.model_dump(exclude_none=True)
        return CompiledNorm(
            norm, formula, cases, guards, defeats, tuple(sorted(questions)), confidence, alerts,
            rule, transition,
        )  # fmt: skip

    def _with_displacing(self, norm: CompiledNorm, norms: list[CompiledNorm]) -> CompiledNorm:
        others = {q for n in norms if n.id in _unless(norm.norm) for q in n.questions}
        return replace(norm, questions=tuple(sorted(others.union(norm.questions))))

    def _questions(self, formula: Formula) -> Iterator[str]:
        for atom in formula.atoms():
            if atom.fact.startswith(READING_PREFIX):
                yield atom.fact.removeprefix(READING_PREFIX)
            else:
                inner = self.inner(atom.fact)
                if inner is not None:
                    yield from self._questions(inner)

    def _turns(self, formula: Formula) -> bool:
        return next(self._questions(formula), None) is not None

    def _lists(self, layers: Iterable[Layer]) -> dict[str, ListTest]:
        found: dict[str, ListTest] = {}
        for layer in layers:
            if layer.name == "definitions":
                for formula in layer.formulas:
                    found.update(self.lists[formula.name])
        return found


def _in_force_for(permission: Rule[Permission], norm: Rule[Norm], day: dt.date) -> bool:
    """Whether a permission belongs to the law of the act, or to the law that reaches back to it."""
    return permission.in_force.covers(day) or permission.in_force.covers(norm.law_day(day))


def _permission(rulebase: Rulebase, name: str) -> Formula:
    """The formula of a permission: its limits and the readings that dispute it."""
    permission = rulebase.permissions[name].provision
    clauses = list(clauses_of(permission.when))
    if permission.election:
        clauses.insert(0, Lit(Atom("election.kind", "in", tuple(sorted(permission.election)))))
    clauses.extend(_contested(permission.contested))
    return Formula(name, tuple(clauses))


def _contested(contested: Iterable[Contested]) -> list[Tree]:
    """One clause per open question: undisputed case, or a reading that reaches it."""
    clauses: list[Tree] = []
    for point in contested:
        reading = Lit(Atom(READING_PREFIX + point.open, "in", tuple(sorted(point.holds_under))))
        undisputed = () if point.unless is None else (tree_of(point.unless),)
        clauses.append(group("any", (*undisputed, reading)))
    return clauses


def _read(formulas: Iterable[Formula], prefix: str) -> set[str]:
    return {
        atom.fact.removeprefix(prefix)
        for formula in formulas
        for atom in formula.atoms()
        if atom.fact.startswith(prefix)
    }


def _displaced(
    residual: Iterable[CompiledNorm], norms: Iterable[CompiledNorm]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (OTHER_NORMS_PREFIX + r.id, tuple(n.id for n in norms if n.id in _unless(r.norm)))
        for r in residual
    )


def _unless(norm: Norm) -> frozenset[str]:
    return frozenset(norm.unless_norms) if isinstance(norm, Residual) else frozenset()


def _boundaries(rulebase: Rulebase, act_kind: str) -> set[dt.date]:
    norms = rulebase.norms_for(act_kind)
    permissions = rulebase.permissions_for(act_kind)
    days = {day for rule in (*norms, *permissions) for day in _edges(rule.in_force)}
    for rule in norms:
        if rule.transition is not None:
            days.update(_edges(rule.transition.acts))
        for penalty in rulebase.penalties.get(rule.id, ()):
            days.update(_edges(penalty.acts))
    provisions: tuple[Definition | Permission | Norm, ...] = (
        *(rule.provision for rule in norms),
        *(rule.provision for rule in permissions),
        *(rule.provision for rule in rulebase.definitions.values()),
    )
    conditions = (
        *(condition for provision in provisions for condition in _conditions(provision)),
        *(rule.transition.when for rule in norms if rule.transition is not None),
    )
    days.update(day for condition in conditions for day in _named_days(condition))
    return days


def _conditions(provision: Definition | Permission | Norm) -> Iterator[Condition | None]:
    """Every condition on which the truth, the level or an alert of a provision turns."""
    yield provision.when
    if isinstance(provision, Permission | Norm):
        yield from (point.unless for point in provision.contested)
    if isinstance(provision, Norm):
        if not isinstance(provision.finding.level, str):
            yield from (case.when for case in provision.finding.level.cases)
        yield from (alert.when for alert in provision.alerts if not isinstance(alert, str))


def _edges(period: InForce) -> Iterator[dt.date]:
    """The first day of a period, and the first day after it."""
    yield period.from_
    if period.to is not None:
        yield period.to + dt.timedelta(days=1)


def _named_days(condition: Condition | None) -> Iterator[dt.date]:
    """Every day with which a condition compares the day of the act."""
    for test in () if condition is None else tests_of(condition):
        if isinstance(test, FactTest) and test.fact == "time.date":
            limit = test.at_least if test.at_least is not None else test.less_than
            if isinstance(limit, str):
                yield dt.date.fromisoformat(limit)
