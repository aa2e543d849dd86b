"""What scenarios have to cover: every rule, each of its elements, and the days on which it turns.

Read from the rule base alone. An element is the smallest thing that can be true or false on its
own: one test of a condition, one kind of act, one permission that defeats the rule, one level.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from sanksi.inference.atoms import Atom, atom_of
from sanksi.inference.formulas import Tree, tree_of
from sanksi.kernel.days import DAY
from sanksi.kernel.truth import FAILS, HOLDS
from sanksi.rulebase import Rulebase
from sanksi.rulebase.conditions import Condition, FactTest, Test, tests_at
from sanksi.rulebase.format import (
    AuthorityFile,
    BilingualText,
    Consequence,
    Contested,
    Definition,
    InForce,
    Norm,
    Permission,
    ProcedureFile,
    Residual,
    SanctionFile,
)
from sanksi.rulebase.vocabulary import catalogue

SubjectLayer = Literal[
    "definitions", "permissions", "norms", "residual", "consequences", "sanctions", "authority",
    "procedure",
]  # fmt: skip

ElementKind = Literal[
    "act", "election", "timing", "test", "contested", "defeated_by", "unless_norms", "level",
]  # fmt: skip

EdgeKind = Literal["begins", "ended", "named", "penalty"]

BOTH: Final = (HOLDS, FAILS)
ONLY_HOLDS: Final = (HOLDS,)


@dataclass(frozen=True, slots=True)
class Element:
    """One thing in a rule that scenarios must make true, and most also false.

    ``path`` is its place below the rule (``when.all[1]``), ``needs`` the truths that are wanted.
    ``name`` is the term, permission, norm, question or level meant, ``test`` the test itself.
    """

    path: str
    kind: ElementKind
    needs: tuple[int, ...]
    name: str = ""
    atom: Atom | None = None
    test: Test | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A day from which something else holds, and what."""

    day: dt.date
    kind: EdgeKind


@dataclass(frozen=True, slots=True)
class Subject:
    """A rule, or a row of the tables of sanctions, officials and procedures.

    ``acts`` and ``elections`` limit of which cases it speaks (empty: any), ``names`` are the ids by
    which a scenario may speak of it, ``timed`` tells that it asks for the phase.
    """

    id: str
    layer: SubjectLayer
    title: BilingualText
    file: str
    path: str
    in_force: InForce | None
    elements: tuple[Element, ...]
    edges: tuple[Edge, ...] = ()
    timed: bool = False
    acts: tuple[str, ...] = ()
    elections: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()
    condition: Tree | None = None

    @property
    def tabular(self) -> bool:
        """Whether it is a row of a table or a procedure, which need only apply to somebody."""
        return self.layer in {"sanctions", "authority", "procedure"}

    def __hash__(self) -> int:
        return hash((self.layer, self.id))


def subjects(rulebase: Rulebase) -> tuple[Subject, ...]:
    """Every subject of ``rulebase``, layer by layer."""
    return (
        *_definitions(rulebase),
        *_permissions(rulebase),
        *_norms(rulebase),
        *_consequences(rulebase),
        *_tables(rulebase),
    )


def as_elements(
    condition: Condition | None, path: str, *, one_way: bool = False
) -> Iterator[Element]:
    """The tests of ``condition`` as elements; ``one_way``: wanted only as they help it to hold.

    A test that names every term that its fact can have never fails: it asks whether the fact is
    known.
    """
    if condition is None:
        return
    for place, test in tests_at(condition, path):
        atom = atom_of(test)
        negated = place.removeprefix(path).split(".").count("not") % 2 == 1
        helping = (FAILS,) if negated else ONLY_HOLDS
        needs = helping if one_way else ONLY_HOLDS if _names_all(atom) else BOTH
        yield Element(place, "test", needs, "", atom, test)


def _names_all(atom: Atom) -> bool:
    spec = catalogue().get(atom.fact)
    return (
        spec is not None
        and spec.kind == "term"
        and not spec.none
        and atom.operator == "in"
        and set(spec.domain) <= set(atom.arguments)
    )


def _definitions(rulebase: Rulebase) -> Iterator[Subject]:
    for rule in rulebase.definitions.values():
        provision = rule.provision
        yield Subject(
            rule.id, "definitions", provision.title, rule.file, rule.path, None,
            tuple(as_elements(provision.when, "when")),
            tuple(_named(provision.when)),
            names=frozenset({rule.id, *_readers(rulebase, f"definition.{rule.id}")}),
            condition=tree_of(provision.when),
        )  # fmt: skip


def _permissions(rulebase: Rulebase) -> Iterator[Subject]:
    norms = (*rulebase.norms.values(), *rulebase.residual.values())
    for rule in rulebase.permissions.values():
        provision = rule.provision
        elements = (
            *_terms("act", provision.act),
            *_terms("election", provision.election),
            *as_elements(provision.when, "when"),
            *_contested(provision.contested),
        )
        defeated = {n.id for n in norms if rule.id in n.provision.defeated_by}
        yield Subject(
            rule.id, "permissions", provision.title, rule.file, rule.path, rule.in_force, elements,
            _once(
                *_edges(rule.in_force),
                *_named(provision.when, *_undisputed(provision.contested)),
            ),
            acts=provision.act,
            elections=provision.election,
            names=frozenset({rule.id, *defeated}),
        )  # fmt: skip


def _norms(rulebase: Rulebase) -> Iterator[Subject]:
    for rule in (*rulebase.norms.values(), *rulebase.residual.values()):
        norm = rule.provision
        residual = isinstance(norm, Residual)
        rows = rulebase.penalties.get(rule.id, ())
        penalties = {day for row in rows for day in _days(row.acts)}
        yield Subject(
            rule.id, "residual" if residual else "norms", norm.title, rule.file, rule.path,
            rule.in_force, tuple(_of_norm(norm)),
            _once(
                *_edges(rule.in_force),
                *_named(*_conditions(norm)),
                *(Edge(day, "penalty") for day in sorted(penalties)),
            ),
            timed=bool(norm.timing),
            acts=norm.act,
            elections=norm.election,
            names=frozenset({rule.id, *norm.alert_ids}),
        )  # fmt: skip


def _of_norm(norm: Norm) -> Iterator[Element]:
    yield from _terms("act", norm.act)
    yield from _terms("election", norm.election)
    if norm.timing:
        timing = Atom("time.phase", "in", tuple(sorted(norm.timing)))
        yield Element("timing", "timing", BOTH, "", timing)
    yield from as_elements(norm.when, "when")
    yield from _contested(norm.contested)
    for index, permission in enumerate(norm.defeated_by):
        yield Element(f"defeated_by[{index}]", "defeated_by", BOTH, permission)
    if isinstance(norm, Residual):
        for index, other in enumerate(norm.unless_norms):
            yield Element(f"unless_norms[{index}]", "unless_norms", ONLY_HOLDS, other)
    level = norm.finding.level
    if not isinstance(level, str):
        for index, case in enumerate(level.cases):
            path = f"finding.level.cases[{index}]"
            yield Element(path, "level", ONLY_HOLDS, case.level)
            yield from as_elements(case.when, f"{path}.when")
    for index, alert in enumerate(norm.alerts):
        if not isinstance(alert, str):
            yield from as_elements(alert.when, f"alerts[{index}].when")


def _consequences(rulebase: Rulebase) -> Iterator[Subject]:
    for rule in rulebase.consequences.values():
        provision: Consequence = rule.provision
        yield Subject(
            rule.id, "consequences", provision.title, rule.file, rule.path, rule.in_force,
            tuple(as_elements(provision.when, "when")),
            _once(*_edges(rule.in_force), *_named(provision.when)),
            names=frozenset({rule.id, *provision.alerts}),
            condition=tree_of(provision.when),
        )  # fmt: skip


def _tables(rulebase: Rulebase) -> Iterator[Subject]:
    for file, content in rulebase.files.items():
        if isinstance(content, SanctionFile):
            for index, kind in enumerate(content.sanctions):
                place = (file, f"sanctions[{index}]")
                yield _row(kind.id, "sanctions", kind.title, place, kind.in_force, kind.when)
        elif isinstance(content, AuthorityFile):
            for index, row in enumerate(content.rows):
                officials = ", ".join(row.authority)
                title = BilingualText(id=officials, en=officials)
                place = (file, f"rows[{index}]")
                yield _row(row.id, "authority", title, place, row.in_force, row.when)
        elif isinstance(content, ProcedureFile):
            elements = [*as_elements(content.when, "when", one_way=True)]
            for index, step in enumerate(content.steps):
                elements.extend(as_elements(step.guard, f"steps[{index}].guard", one_way=True))
            yield Subject(
                content.id, "procedure", content.title, file, "", content.in_force,
                tuple(elements),
                condition=None if content.when is None else tree_of(content.when),
            )  # fmt: skip


def _row(
    id_: str,
    layer: SubjectLayer,
    title: BilingualText,
    place: tuple[str, str],
    in_force: InForce,
    when: Condition | None,
) -> Subject:
    return Subject(
        id_, layer, title, *place, in_force,
        tuple(as_elements(when, "when", one_way=True)),
        condition=None if when is None else tree_of(when),
    )  # fmt: skip


def _terms(kind: Literal["act", "election"], terms: Iterable[str]) -> Iterator[Element]:
    for index, term in enumerate(terms):
        yield Element(f"{kind}[{index}]", kind, ONLY_HOLDS, term)


def _contested(contested: Iterable[Contested]) -> Iterator[Element]:
    for index, point in enumerate(contested):
        reading = Atom(f"reading.{point.open}", "in", tuple(sorted(point.holds_under)))
        yield Element(f"contested[{index}]", "contested", BOTH, point.open, reading)
        yield from as_elements(point.unless, f"contested[{index}].unless")


def _undisputed(contested: Iterable[Contested]) -> Iterator[Condition]:
    return (point.unless for point in contested if point.unless is not None)


def _conditions(norm: Norm) -> Iterator[Condition | None]:
    yield norm.when
    yield from _undisputed(norm.contested)
    if not isinstance(norm.finding.level, str):
        yield from (case.when for case in norm.finding.level.cases)
    yield from (alert.when for alert in norm.alerts if not isinstance(alert, str))


def _days(period: InForce) -> Iterator[dt.date]:
    yield period.from_
    if period.to is not None:
        yield period.to + DAY


def _edges(period: InForce) -> Iterator[Edge]:
    yield Edge(period.from_, "begins")
    if period.to is not None:
        yield Edge(period.to + DAY, "ended")


def _named(*conditions: Condition | None) -> Iterator[Edge]:
    days: dict[dt.date, None] = {}
    for condition in conditions:
        for element in as_elements(condition, ""):
            test = element.test
            if isinstance(test, FactTest) and test.fact == "time.date":
                limit = test.at_least if test.at_least is not None else test.less_than
                days[dt.date.fromisoformat(str(limit))] = None
    return (Edge(day, "named") for day in sorted(days))


def _once(*edges: Edge) -> tuple[Edge, ...]:
    """One edge a day: the first that is named."""
    by_day: dict[dt.date, Edge] = {}
    for edge in edges:
        by_day.setdefault(edge.day, edge)
    return tuple(by_day.values())


def _readers(rulebase: Rulebase, fact: str) -> Iterator[str]:
    """The ids of the rules that read a definition, and of the norms that they defeat."""
    for rule in rulebase.rules.values():
        provision = rule.provision
        conditions: Iterable[Condition | None] = ()
        if isinstance(provision, Norm):
            conditions = _conditions(provision)
        elif isinstance(provision, Definition | Permission | Consequence):
            conditions = (provision.when,)
        for condition in conditions:
            if any(e.atom is not None and e.atom.fact == fact for e in as_elements(condition, "")):
                yield rule.id
                break
