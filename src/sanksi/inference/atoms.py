"""Atoms: the distinct tests of the rules, each a three-valued function of one fact.

An atom remembers its answers per value, since terms are few. Unknown (``None``) is open; a term
that stands for several (``asn``) is open where the test tells its members apart.
"""

from dataclasses import dataclass, field
from typing import Any, Final

from sanksi.facts.models import NONE
from sanksi.kernel.truth import FAILS, HOLDS, OPEN
from sanksi.rulebase.conditions import FactTest, ListTest, ReadingTest, Scalar
from sanksi.rulebase.conditions import Test as RuleTest
from sanksi.rulebase.vocabulary import AMBIGUOUS

READING_PREFIX: Final = "reading."
LIST_PREFIX: Final = "exists."

Key = tuple[str, str, tuple[Scalar, ...]]


def text(value: Any) -> str:
    """A fact's value or an expected value as the text that traces and engines carry."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    return str(value)


@dataclass(frozen=True, slots=True)
class Atom:
    """One test: ``operator`` is ``in``, ``has_any``, ``at_least`` or ``less_than``."""

    fact: str
    operator: str
    arguments: tuple[Scalar, ...]
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.fact, self.operator, self.arguments)))

    def __hash__(self) -> int:  # looked up for every element of every case
        return self._hash

    @property
    def expected(self) -> tuple[str, ...]:
        """What the test asks for, as text; comparisons carry their sign."""
        if self.operator == "at_least":
            return tuple(f">= {text(a)}" for a in self.arguments)
        if self.operator == "less_than":
            return tuple(f"< {text(a)}" for a in self.arguments)
        return tuple(text(a) for a in self.arguments)

    def truth(self, value: Any) -> int:
        """The truth of the test for ``value``."""
        if value is None:
            return OPEN
        if self.operator == "in":
            return self._member(value)
        if self.operator == "has_any":
            return HOLDS if any(a in value for a in self.arguments) else FAILS
        if value == NONE:  # it has not happened: neither before nor since any day
            return FAILS
        limit = self.arguments[0]
        reached = value >= limit
        return HOLDS if reached is (self.operator == "at_least") else FAILS

    def _member(self, value: Any) -> int:
        members = AMBIGUOUS.get(self.fact, {}).get(value)
        if members is None:
            return HOLDS if _same(value, self.arguments) else FAILS
        if value in self.arguments:
            return HOLDS
        inside = [m in self.arguments for m in members]
        if all(inside):
            return HOLDS
        return OPEN if any(inside) else FAILS


def _same(value: Any, arguments: tuple[Scalar, ...]) -> bool:
    return any(value == a and isinstance(value, bool) is isinstance(a, bool) for a in arguments)


def atom_of(test: RuleTest) -> Atom:
    """The atom that a test of the rule language stands for."""
    if isinstance(test, ReadingTest):
        return Atom(READING_PREFIX + test.reading, "in", tuple(sorted(test.in_)))
    if isinstance(test, ListTest):
        return Atom(list_fact(test), "in", (True,))
    return _fact_atom(test)


def _fact_atom(test: FactTest) -> Atom:
    if test.is_ is not None:
        return Atom(test.fact, "in", (test.is_,))
    if test.in_ is not None:
        return Atom(test.fact, "in", _ordered(test.in_))
    if test.has is not None:
        return Atom(test.fact, "has_any", (test.has,))
    if test.has_any is not None:
        return Atom(test.fact, "has_any", _ordered(test.has_any))
    if test.at_least is not None:
        return Atom(test.fact, "at_least", (test.at_least,))
    assert test.less_than is not None  # the model admits exactly one comparison
    return Atom(test.fact, "less_than", (test.less_than,))


def _ordered(values: tuple[Scalar, ...]) -> tuple[Scalar, ...]:
    return tuple(sorted(values, key=text))


def list_fact(test: ListTest) -> str:
    """The name of the derived fact that a list test reads."""
    where = ",".join(
        f"{name}={'|'.join(sorted(text(v) for v in values))}"
        for name, values in sorted(test.where.items())
    )
    marks = ("@act" if test.covers_act else "") + ("@candidacy" if test.same_candidacy else "")
    return f"{LIST_PREFIX}{test.exists}[{where}]{marks}"
