"""The facts of one stretch as propositional variables, and back from a model to a point.

One variable per term of a fact, per element of a set that some rule asks for, per cell of a number
or date, per kind of entry of a list, per position on an open question, per moment. What the models
and the projection make impossible is an axiom here; what life and law make impossible stands in
``rules/constraints.yaml``.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product
from typing import Any, Final, NamedTuple

import z3

from sanksi.facts.checks import CANDIDACIES_OF, OFFICES_OF
from sanksi.facts.models import NONE
from sanksi.inference.atoms import READING_PREFIX, Atom
from sanksi.kernel.days import DAY
from sanksi.kernel.truth import HOLDS
from sanksi.review.checks.stretches import Moment, Stretch, months_around
from sanksi.rulebase import Rulebase
from sanksi.rulebase.conditions import ListTest
from sanksi.rulebase.vocabulary import AMBIGUOUS, FactSpec, catalogue

TARGET: Final = "act.has_target"
KIND: Final = "candidacy.kind"
PHASE: Final = "time.phase"
STATUS: Final = "person.status"
NOT_APPLICABLE: Final = "tidak_berlaku"
PARTY: Final = "partai"

_OFFICE: Final = "candidacy.office"
_FALSE_WITHOUT_TARGET: Final = (
    "candidacy.independent", "candidacy.incumbent",
    "relation.is_spouse", "relation.is_own_candidacy", "relation.is_kin",
)  # fmt: skip
_KIN: Final = "relation.is_kin"
_KINSHIP: Final = "person.kinship"
_CIRCULATED: Final = "act.circulated"
_AS_OF: Final = "time.as_of"
_CONTESTED: Final = "discipline.contested"
_MAY_BE_NONE: Final = frozenset(
    {
        _CONTESTED, "case_dates.discipline_examined", "case_dates.discipline_decided",
        "case_dates.objection_filed",
    }
)  # fmt: skip
"""Dates of what may not have happened. The day of an objection counts on its own only where that of
the decision is not known, so that wholly known it is none."""
_IN_ORDER: Final = (
    ("person.resignation.filed", "person.resignation.effective"),
    ("person.party.joined", "person.party.resigned"),
    ("person.detention.suspect_date", "person.detention.from"),
    ("person.detention.from", "person.detention.to"),
    ("person.term_of_office.from", "person.term_of_office.to"),
    ("case_dates.discipline_examined", "case_dates.discipline_decided"),
    ("case_dates.discipline_decided", "case_dates.objection_filed"),
)
"""Dates of a case of which the second never lies before the first (:mod:`sanksi.facts.checks`)."""
_WINDOW: Final = "time.window_71"
_BEFORE_VOTE: Final = "time.term_before_vote"
_INTO: Final = "time.months_into_term"
_LEFT: Final = "time.months_left_of_term"
_OF_MOMENT: Final = frozenset({"time.date", "time.period", "time.stages", "time.elected_set"})


class Entry(NamedTuple):
    """What an entry of a list is like: the values of its fields, and whether it fits the unit."""

    values: tuple[tuple[str, Any], ...]
    covers: bool
    same_candidacy: bool


@dataclass(frozen=True)
class Point:
    """One wholly known case of a stretch.

    ``values`` gives every fact its value as the projection would (a number or date as the first of
    its cell), ``entries`` the entries of each list, ``lists`` the answers of the list tests,
    ``readings`` a position on each open question.
    """

    stretch: Stretch
    moment: Moment
    values: Mapping[str, Any]
    entries: Mapping[str, tuple[Entry, ...]]
    lists: Mapping[str, bool]
    readings: Mapping[str, str]

    def at(self, stretch: Stretch) -> "Point":
        """The same facts on a day of another stretch that is alike."""
        moment = next(m for m in stretch.moments if m.told == self.moment.told)
        return replace(self, stretch=stretch, moment=moment)

    def view(self) -> dict[str, Any]:
        """The point as the evaluators take it."""
        return {
            **self.values,
            **self.lists,
            **{READING_PREFIX + question: slug for question, slug in self.readings.items()},
            "time.date": self.moment.day.isoformat(),
            "time.period": self.moment.period,
            "time.stages": tuple(sorted(self.moment.stages)),
            "time.elected_set": self.moment.elected,
        }


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of a number or date: the first value of each, and a variable for each."""

    firsts: tuple[Any, ...]
    variables: tuple[Any, ...]

    @property
    def days(self) -> dict[Any, Any]:
        """The cells by their first value, known absence left out."""
        pairs = zip(self.firsts, self.variables, strict=True)
        return {first: variable for first, variable in pairs if first != NONE}


class Encoding:
    """The variables of one stretch, with the axioms that tie them together.

    ``atoms`` are all tests of facts, readings and moments that will be asked about; ``lists`` the
    list tests by the name of their fact.
    """

    def __init__(
        self,
        rulebase: Rulebase,
        stretch: Stretch,
        atoms: Iterable[Atom],
        lists: Mapping[str, ListTest],
    ) -> None:
        self.stretch = stretch
        self.axioms: list[Any] = []
        self._terms: dict[str, dict[Any, Any]] = {}
        self._booleans: dict[str, Any] = {}
        self._sets: dict[str, dict[Any, Any]] = {}
        self._cells: dict[str, _Cells] = {}
        self._entries: dict[str, list[tuple[Entry, Any]]] = {}
        self._lists = {name: z3.Bool(name) for name in lists}
        self._moments = self._one_of("moment", (*stretch.moments, *stretch.others))
        self.dated = self.at(stretch.moments)
        self._questions = rulebase.questions
        asked: dict[str, list[Atom]] = {}
        for atom in atoms:
            asked.setdefault(atom.fact, []).append(atom)
        for fact in (TARGET, KIND, PHASE, STATUS):
            asked.setdefault(fact, [])
        self._fill_lists(lists)
        for fact in sorted(asked):
            self._add(fact, asked[fact])
        self._add_dates(asked)
        self._tie()

    # -- from tests to variables

    def atom(self, atom: Atom) -> Any:
        """The formula of one test."""
        fact = atom.fact
        if fact in self._lists:
            return self._lists[fact]
        if fact in _OF_MOMENT:
            return z3.Or(
                *(v for m, v in self._moments.items() if atom.truth(_of_moment(fact, m)) == HOLDS)
            )
        if fact in self._booleans:
            wanted = [v for v in (True, False) if atom.truth(v) == HOLDS]
            variable = self._booleans[fact]
            return z3.Or(*(variable if value else z3.Not(variable) for value in wanted))
        if fact in self._sets:
            elements = self._sets[fact]
            return z3.Or(*(elements[a] for a in atom.arguments))
        if fact in self._cells:
            cells = self._cells[fact]
            pairs = zip(cells.firsts, cells.variables, strict=True)
            return z3.Or(*(v for first, v in pairs if atom.truth(first) == HOLDS))
        values = self._terms[fact]
        return z3.Or(*(v for value, v in values.items() if atom.truth(value) == HOLDS))

    def at(self, moments: Iterable[Moment]) -> Any:
        """That the act falls on one of ``moments``, or on a day that is like it."""
        wanted = {moment.told for moment in moments}
        return z3.Or(*(v for moment, v in self._moments.items() if moment.told in wanted))

    def is_(self, fact: str, value: Any) -> Any:
        """That a fact over terms has this value; false for a value that it cannot have."""
        return self._terms[fact].get(value, z3.BoolVal(False))

    def domain(self, fact: str) -> tuple[Any, ...]:
        """The terms that a fact can have."""
        return tuple(self._terms[fact])

    # -- variables

    def _add(self, fact: str, atoms: Sequence[Atom]) -> None:
        if fact in self._lists or fact in _OF_MOMENT:
            return
        if fact.startswith(READING_PREFIX):
            positions = self._questions[fact.removeprefix(READING_PREFIX)].positions
            self._terms[fact] = self._one_of(fact, [p.slug for p in positions])
            return
        spec = catalogue()[fact]
        if spec.kind == "boolean":
            self._booleans[fact] = z3.Bool(fact)
        elif spec.kind == "set":
            named = sorted({a for atom in atoms for a in atom.arguments}, key=str)
            self._sets[fact] = {name: z3.Bool(f"{fact} has {name}") for name in named}
        elif spec.kind == "number":
            limits = sorted({int(a) for atom in atoms for a in atom.arguments})
            least = -1 if fact in {_INTO, _LEFT} else 0
            self._add_cells(fact, [least, *(limit for limit in limits if limit > least)])
        elif spec.kind == "term":
            self._terms[fact] = self._one_of(fact, self._values(spec))

    def _values(self, spec: FactSpec) -> tuple[str, ...]:
        fact = spec.path
        if fact == "act.kind":
            return (self.stretch.act,)
        if fact == "election.kind":
            return (self.stretch.election,)
        if fact == KIND:
            return (*CANDIDACIES_OF[self.stretch.election], NONE)
        unsure = AMBIGUOUS.get(fact, {})
        values = tuple(v for v in spec.domain if v not in unsure)
        return tuple(dict.fromkeys((*values, NONE))) if fact == _OFFICE else values

    def _add_cells(self, fact: str, firsts: Sequence[Any]) -> None:
        variables = self._one_of(fact, firsts)
        self._cells[fact] = _Cells(tuple(variables), tuple(variables.values()))

    def _add_dates(self, asked: Mapping[str, Sequence[Atom]]) -> None:
        """All dates over one grid, so that their order can be told."""
        dates = [f for f in asked if f in catalogue() and catalogue()[f].kind == "date"]
        dates = [f for f in dates if f not in _OF_MOMENT]
        limits = {str(a) for fact in dates for atom in asked[fact] for a in atom.arguments}
        if not limits:
            return
        grid = sorted(limits)
        before = dt.date.fromisoformat(grid[0]) - dt.timedelta(days=365)
        for fact in dates:
            days = () if fact == _CONTESTED else (before.isoformat(), *grid)
            none = (NONE,) if fact in _MAY_BE_NONE else ()
            self._add_cells(fact, (*days, *none))

    def _one_of(self, name: str, values: Iterable[Any]) -> dict[Any, Any]:
        """A variable for each value, of which exactly one is true."""
        found = {v: z3.Bool(f"{name} = {v}") for v in values}
        self.axioms.append(z3.PbEq([(v, 1) for v in found.values()], 1))
        return found

    # -- lists

    def _fill_lists(self, lists: Mapping[str, ListTest]) -> None:
        by_list: dict[str, list[tuple[str, ListTest]]] = {}
        for name, test in lists.items():
            by_list.setdefault(test.exists, []).append((name, test))
        for path, tests in by_list.items():
            entries = [
                (entry, z3.Bool(f"{path} has entry {number}"))
                for number, entry in enumerate(_entries(path, [t for _, t in tests]))
            ]
            self._entries[path] = entries
            for name, test in tests:
                fitting = [v for entry, v in entries if _fits(test, entry)]
                self.axioms.append(self._lists[name] == z3.Or(*fitting))

    # -- what the models and the projection make impossible

    def _tie(self) -> None:
        target, kinds, phases = self._booleans[TARGET], self._terms[KIND], self._terms[PHASE]
        tie = self.axioms.append
        tie(target == z3.Not(kinds[NONE]))
        tie(phases[NOT_APPLICABLE] == z3.Or(kinds[NONE], kinds[PARTY]))
        for kind, office in product(kinds, self._terms.get(_OFFICE, {})):
            fitting = (NONE,) if kind == NONE else OFFICES_OF[kind]
            if office not in fitting:
                tie(z3.Not(z3.And(kinds[kind], self._terms[_OFFICE][office])))
        for fact in _FALSE_WITHOUT_TARGET:
            if fact in self._booleans:
                tie(z3.Implies(self._booleans[fact], target))
        for entries in self._entries.values():
            for entry, variable in entries:
                if entry.same_candidacy:
                    tie(z3.Implies(variable, target))
        if _KINSHIP in self._entries and _KIN in self._booleans:
            same = [v for entry, v in self._entries[_KINSHIP] if entry.same_candidacy]
            tie(self._booleans[_KIN] == z3.Or(*same))
        self._tie_dates()
        if _WINDOW in self._terms:
            self._tie_window()
        self._tie_term()

    def _tie_window(self) -> None:
        """The six-month window: of a pair by its own determinations, else by the calendar."""
        window, pair = self._terms[_WINDOW], self._terms[KIND].get("pasangan_calon")
        own = z3.BoolVal(False) if pair is None else pair
        since = self._terms[PHASE]["sejak_penetapan"]
        self.axioms.append(z3.Not(z3.And(own, since, window["sebelum"])))
        for moment, now in self._moments.items():
            if moment.window is not None:
                by_calendar = window[moment.window]
                self.axioms.append(z3.Implies(z3.And(now, z3.Not(own)), by_calendar))
            if not moment.before:
                self.axioms.append(z3.Not(z3.And(now, own, window["sebelum"])))

    def _tie_term(self) -> None:
        """The term of office: it ends after it begins, and begins before the vote or not."""
        before = self._booleans.get(_BEFORE_VOTE)
        not_begun, ended = (self._sign(fact) for fact in (_INTO, _LEFT))
        if not_begun is not None and ended is not None:
            self.axioms.append(z3.Not(z3.And(not_begun, ended)))
        if before is None:
            return
        for moment, now in self._moments.items():
            assert moment.vote is not None  # other days are left out
            until, since, since_after = months_around(moment.vote, moment.day)
            for _least, most, cell in self._spans(_LEFT):
                if most < until:  # a term begun after the vote ends after it, too
                    self.axioms.append(z3.Implies(z3.And(now, cell), before))
            for least, most, cell in self._spans(_INTO):
                if least > since_after:
                    self.axioms.append(z3.Implies(z3.And(now, cell), before))
                if most < since:
                    self.axioms.append(z3.Implies(z3.And(now, cell), z3.Not(before)))

    def _spans(self, fact: str) -> Iterator[tuple[int, float, Any]]:
        """The cells of a number of months: least, most, variable."""
        cells = self._cells.get(fact)
        if cells is not None:
            ends = (*(first - 1 for first in cells.firsts[1:]), float("inf"))
            yield from zip(cells.firsts, ends, cells.variables, strict=True)

    def _sign(self, fact: str) -> Any:
        """That a number of months is negative; ``None`` where rules do not tell that apart."""
        cells = self._cells.get(fact)
        return cells.variables[0] if cells is not None and 0 in cells.firsts else None

    def _tie_dates(self) -> None:
        for earlier, later in _IN_ORDER:
            first, second = self._cells.get(earlier), self._cells.get(later)
            if first is None or second is None:
                continue
            for one, other in product(first.days, second.days):
                if one > other:
                    both = z3.And(first.days[one], second.days[other])
                    self.axioms.append(z3.Not(both))
        for fact in (_CIRCULATED, _AS_OF):
            cells = self._cells.get(fact)
            for day, following in pairwise(() if cells is None else cells.days):
                last = dt.date.fromisoformat(following) - DAY
                for moment, now in self._moments.items():
                    if cells is not None and last < moment.day:
                        self.axioms.append(z3.Not(z3.And(cells.days[day], now)))

    # -- from a model back to a point

    def preferred(self) -> Iterator[Any]:
        """What a case should rather be like, in order: the first values, and little that is true.

        It makes one case of many: which one the solver meets first turns on what it was asked
        before.
        """
        for variables in (self._moments, *self._terms.values()):
            yield from variables.values()
        for cells in self._cells.values():
            yield from cells.variables
        for entries in self._entries.values():
            yield from (z3.Not(variable) for _, variable in entries)
        for variable in self._booleans.values():
            yield z3.Not(variable)
        for elements in self._sets.values():
            yield from (z3.Not(variable) for variable in elements.values())

    def point(self, model: Any) -> Point:
        """The case that ``model`` describes."""

        def true(variable: Any) -> bool:
            return bool(z3.is_true(model.eval(variable, model_completion=True)))

        def chosen(variables: Mapping[Any, Any]) -> Any:
            return next(value for value, variable in variables.items() if true(variable))

        values: dict[str, Any] = {}
        readings: dict[str, str] = {}
        for fact, variables in self._terms.items():
            if fact.startswith(READING_PREFIX):
                readings[fact.removeprefix(READING_PREFIX)] = chosen(variables)
            else:
                values[fact] = chosen(variables)
        for fact, cells in self._cells.items():
            values[fact] = chosen(dict(zip(cells.firsts, cells.variables, strict=True)))
        values.update((fact, true(variable)) for fact, variable in self._booleans.items())
        for fact, elements in self._sets.items():
            values[fact] = tuple(name for name, variable in elements.items() if true(variable))
        entries = {
            path: tuple(entry for entry, variable in all_ if true(variable))
            for path, all_ in self._entries.items()
        }
        lists = {name: true(variable) for name, variable in self._lists.items()}
        return Point(self.stretch, chosen(self._moments), values, entries, lists, readings)


def _of_moment(fact: str, moment: Moment) -> Any:
    if fact == "time.date":
        return moment.day.isoformat()
    if fact == "time.elected_set":
        return moment.elected
    return moment.period if fact == "time.period" else moment.stages


def _entries(path: str, tests: Sequence[ListTest]) -> Iterator[Entry]:
    """One entry for each way in which an entry can answer the tests."""
    fields = {field.path.rpartition(".")[2]: field for field in catalogue()[path].entry}
    named = sorted({name for test in tests for name in test.where})
    domains = [_domain(fields[name]) for name in named]
    covers = (False, True) if any(test.covers_act for test in tests) else (False,)
    named_candidacy = "candidacy" in catalogue()[path].domain
    seen: set[tuple[Any, ...]] = set()
    for values in product(*domains):
        for covering, same in product(covers, (False, True) if named_candidacy else (False,)):
            entry = Entry(tuple(zip(named, values, strict=True)), covering, same)
            answers = (same, *(_fits(test, entry) for test in tests))
            if any(answers) and answers not in seen:
                seen.add(answers)
                yield entry


def _domain(field: FactSpec) -> tuple[Any, ...]:
    return (True, False) if field.kind == "boolean" else field.domain


def _fits(test: ListTest, entry: Entry) -> bool:
    values = dict(entry.values)
    return (
        all(values[name] in accepted for name, accepted in test.where.items())
        and (entry.covers or not test.covers_act)
        and (entry.same_candidacy or not test.same_candidacy)
    )
