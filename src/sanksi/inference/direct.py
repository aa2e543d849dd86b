"""The direct evaluator: walks the rule trees over the facts, and says how each element came out.

Tests over terms remember their answers per value, and a formula's elements are remembered per
combination of the values that it reads: both are finite, and both caches are bounded.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from sanksi.inference.atoms import text
from sanksi.inference.formulas import Formula, Lit, Tree, literals_of
from sanksi.inference.program import Bundle
from sanksi.inference.results import Element
from sanksi.kernel.truth import FAILS, HOLDS, OPEN, TRUTHS

View = Mapping[str, Any]
Truths = dict[str, int]

_TERM_TESTS: Final = frozenset({"in", "has_any"})
_MOST_TRACES: Final = 8192
"""Most remembered traces, of all formulas together."""


class _Answers(dict[Any, int]):
    """The answers of one literal by value; terms are remembered, dates and numbers computed."""

    __slots__ = ("_literal",)

    def __init__(self, literal: Lit) -> None:
        super().__init__({None: OPEN})
        self._literal = literal

    def __missing__(self, value: Any) -> int:
        truth = self._literal.atom.truth(value)
        if self._literal.negated:
            truth = HOLDS - truth
        if self._literal.atom.operator in _TERM_TESTS:
            self[value] = truth
        return truth


class _Plan:
    """A formula ready for evaluation: one function a clause, and the facts that it reads."""

    __slots__ = ("clauses", "facts", "formula", "traces")

    def __init__(self, formula: Formula, clauses: tuple[Callable[[View], int], ...]) -> None:
        self.formula = formula
        self.clauses = clauses
        self.facts = tuple(dict.fromkeys(atom.fact for atom in formula.atoms()))
        self.traces: dict[tuple[Any, ...], tuple[Element, ...]] = {}


class DirectEvaluator:
    """Evaluates formulas against views. Safe to share between threads."""

    def __init__(self) -> None:
        self._answers: dict[Lit, _Answers] = {}
        self._plans: dict[int, _Plan] = {}
        self._remembered = 0

    def run(
        self, bundle: Bundle, view: dict[str, Any], known: Mapping[str, int] | None = None
    ) -> Truths:
        """The truth of every formula of ``bundle``; publishes derived facts into ``view``.

        ``known`` are truths of norms outside the bundle that its residual norms look at.
        """
        truths: Truths = {} if known is None else dict(known)
        for layer in bundle.layers:
            if layer.name == "residual":
                publish_other_norms(bundle, truths, view)
            for formula, fact in zip(layer.formulas, layer.publishes, strict=True):
                value = self.formula(formula, view)
                if fact is None:
                    truths[formula.name] = value
                else:
                    truths[fact] = value
                    view[fact] = FROM_TRUTH[value]
        return truths

    def formula(self, formula: Formula, view: View) -> int:
        """The truth of one formula."""
        value = HOLDS
        for clause in self._plan(formula).clauses:
            truth = clause(view)
            if truth < value:
                if truth == FAILS:
                    return FAILS
                value = truth
        return value

    def open_literals(self, formula: Formula, view: View) -> list[Lit]:
        """The open literals that keep ``formula`` open, in reading order."""
        found: list[Lit] = []
        for clause in formula.clauses:
            self._open(clause, view, found)
        return found

    def _open(self, tree: Tree, view: View, found: list[Lit]) -> int:
        """The truth of ``tree``; adds to ``found`` the literals that keep it open, if it is."""
        if isinstance(tree, Lit):
            truth = self._answers_of(tree)[view[tree.atom.fact]]
            if truth == OPEN:
                found.append(tree)
            return truth
        before = len(found)
        settling = FAILS if tree.mode == "all" else HOLDS
        value = HOLDS - settling
        for part in tree.parts:
            truth = self._open(part, view, found)
            if truth == settling:
                del found[before:]
                return truth
            if truth == OPEN:
                value = OPEN
        return value

    def tree(self, tree: Tree, view: View) -> int:
        """The truth of one tree."""
        return self._open(tree, view, [])

    def elements(self, formula: Formula, view: View, via: str | None = None) -> tuple[Element, ...]:
        """Every test of the formula with what was asked, what was found, and its truth.

        ``via`` names the derived fact through which the formula is read.
        """
        plan = self._plan(formula)
        key = (via, *[view[fact] for fact in plan.facts])
        known = plan.traces.get(key)
        if known is None:
            self._remembered += 1
            if self._remembered > _MOST_TRACES:
                self._forget()
            known = plan.traces[key] = self._trace(plan, view, via)
        return known

    def _forget(self) -> None:
        self._remembered = 0
        for plan in tuple(self._plans.values()):
            plan.traces.clear()

    def _trace(self, plan: _Plan, view: View, via: str | None) -> tuple[Element, ...]:
        result: list[Element] = []
        for index, clause in enumerate(plan.formula.clauses):
            clause_truth = TRUTHS[plan.clauses[index](view)]
            result.extend(
                Element(
                    fact=literal.atom.fact,
                    expected=literal.atom.expected,
                    found=_found(view[literal.atom.fact]),
                    truth=TRUTHS[self._answers_of(literal)[view[literal.atom.fact]]],
                    negated=literal.negated,
                    clause=index,
                    clause_truth=clause_truth,
                    via=via,
                )
                for literal in literals_of(clause)
            )
        return tuple(result)

    def _plan(self, formula: Formula) -> _Plan:
        plan = self._plans.get(id(formula))
        if plan is None:  # the plan keeps the formula alive, so its id stays its own
            clauses = tuple(self._compile(clause) for clause in formula.clauses)
            plan = self._plans.setdefault(id(formula), _Plan(formula, clauses))
        return plan

    def _compile(self, tree: Tree) -> Callable[[View], int]:
        if isinstance(tree, Lit):
            answers, fact = self._answers_of(tree), tree.atom.fact
            return lambda view: answers[view[fact]]
        parts = tuple(self._compile(part) for part in tree.parts)
        if tree.mode == "all":
            return lambda view: min([part(view) for part in parts])
        return lambda view: max([part(view) for part in parts])

    def _answers_of(self, literal: Lit) -> _Answers:
        answers = self._answers.get(literal)
        if answers is None:
            answers = self._answers.setdefault(literal, _Answers(literal))
        return answers


FROM_TRUTH: Final[tuple[bool | None, ...]] = (False, None, True)
"""A truth value as the value of a derived fact."""


def publish_other_norms(bundle: Bundle, truths: Mapping[str, int], view: dict[str, Any]) -> None:
    """Tell each residual norm whether some norm that displaces it holds."""
    for fact, norms in bundle.residual:
        view[fact] = FROM_TRUTH[max([truths[n] for n in norms], default=FAILS)]


def _found(value: Any) -> str | tuple[str, ...] | None:
    if value is None:
        return None
    return tuple(text(v) for v in value) if isinstance(value, tuple) else text(value)
