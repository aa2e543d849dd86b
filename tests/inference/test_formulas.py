"""Formulas: negation pushed to the atoms, limits, and bounded alternatives."""

import json
from collections.abc import Mapping
from itertools import product as every
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from sanksi.inference.formulas import (
    Group,
    Lit,
    Tree,
    alternatives,
    clauses_of,
    literals_of,
    negate,
    tree_of,
)
from sanksi.kernel.truth import FAILS, HOLDS, OPEN
from sanksi.rulebase.conditions import Condition

PARSE: TypeAdapter[Any] = TypeAdapter(Condition)
FACTS = ("act.published", "act.aim_support", "act.threat")
Mapped = dict[str, Any]


def parsed_of(condition: dict[str, Any]) -> Any:
    """A condition as a rule file gives it."""
    return PARSE.validate_json(json.dumps(condition))


def conditions() -> st.SearchStrategy[Mapped]:
    tests = st.builds(lambda f, v: {"fact": f, "is": v}, st.sampled_from(FACTS), st.booleans())

    def wider(inner: st.SearchStrategy[Mapped]) -> st.SearchStrategy[Mapped]:
        several = st.lists(inner, min_size=1, max_size=3)
        return st.one_of(
            several.map(lambda parts: {"all": parts}),
            several.map(lambda parts: {"any": parts}),
            inner.map(lambda part: {"not": part}),
        )

    return st.recursive(tests, wider, max_leaves=6)


def plain(condition: Mapped, facts: Mapping[str, Any]) -> int:
    """The truth of a condition as it is written, negations where they stand."""
    if "not" in condition:
        return HOLDS - plain(condition["not"], facts)
    if "all" in condition:
        return min(plain(part, facts) for part in condition["all"])
    if "any" in condition:
        return max(plain(part, facts) for part in condition["any"])
    value = facts[condition["fact"]]
    return OPEN if value is None else HOLDS if value is condition["is"] else FAILS


def of_tree(tree: Tree, facts: Mapping[str, Any]) -> int:
    if isinstance(tree, Lit):
        truth = tree.atom.truth(facts[tree.atom.fact])
        return HOLDS - truth if tree.negated else truth
    values = [of_tree(part, facts) for part in tree.parts]
    return min(values) if tree.mode == "all" else max(values)


def all_facts() -> list[Mapping[str, Any]]:
    return [dict(zip(FACTS, v, strict=True)) for v in every((True, False, None), repeat=len(FACTS))]


@settings(max_examples=150, deadline=None)
@given(conditions())
def test_every_form_of_a_condition_means_the_same(condition: Mapped) -> None:
    """Tree, limits, double negation and alternatives agree with the condition on all facts."""
    parsed = parsed_of(condition)
    tree = tree_of(parsed)
    clauses = clauses_of(parsed)
    branches = alternatives(tree, 10_000)
    for facts in all_facts():
        truth = plain(condition, facts)
        assert truth == of_tree(tree, facts)
        assert truth == min(of_tree(clause, facts) for clause in clauses)
        assert HOLDS - truth == of_tree(negate(tree), facts)
        conjunctions = [min(of_tree(lit, facts) for lit in branch) for branch in branches]
        assert truth == max(conjunctions)


@settings(max_examples=100, deadline=None)
@given(conditions())
def test_a_group_never_holds_a_group_of_its_own_mode(condition: Mapped) -> None:
    """Nested groups are flattened, a single part stands alone; negating twice changes nothing."""
    tree = tree_of(parsed_of(condition))

    def check(tree: Tree) -> None:
        if isinstance(tree, Group):
            assert len(tree.parts) > 1
            for part in tree.parts:
                assert not (isinstance(part, Group) and part.mode == tree.mode)
                check(part)

    check(tree)
    assert tree == negate(negate(tree))


def test_no_condition_has_no_limits() -> None:
    """A rule without ``when`` always holds."""
    assert () == clauses_of(None)


def test_all_at_the_top_gives_one_limit_each() -> None:
    """The limits of a rule are the parts of its outermost ``all``, those of nested ones as well."""
    test = {"fact": "act.threat", "is": True}
    other = {"fact": "act.published", "is": True}
    parsed = parsed_of({"all": [test, {"all": [other, {"any": [test, other]}]}]})
    clauses = clauses_of(parsed)
    assert 3 == len(clauses)
    assert [1, 1, 2] == [len(list(literals_of(clause))) for clause in clauses]
    (only,) = clauses_of(parsed_of({"any": [test, other]}))
    assert isinstance(only, Group)


def test_not_all_is_any_not() -> None:
    """De Morgan, down to the atoms."""
    test = {"fact": "act.threat", "is": True}
    other = {"fact": "act.published", "is": True}
    tree = tree_of(parsed_of({"not": {"all": [test, {"not": other}]}}))
    assert isinstance(tree, Group)
    assert "any" == tree.mode
    assert [("act.threat", True), ("act.published", False)] == [
        (lit.atom.fact, lit.negated) for lit in literals_of(tree)
    ]


@pytest.mark.parametrize(("groups", "limit"), [(3, 8), (4, 16)])
def test_alternatives_are_bounded(groups: int, limit: int) -> None:
    """Two alternatives in each of ``groups`` limits make ``limit`` conjunctions and no more."""
    test = {"fact": "act.threat", "is": True}
    other = {"fact": "act.published", "is": True}
    parsed = parsed_of({"all": [{"any": [test, other]} for _ in range(groups)]})
    assert limit == len(alternatives(tree_of(parsed), limit))
    with pytest.raises(OverflowError):
        alternatives(tree_of(parsed), limit - 1)


def test_a_bound_is_met_before_the_expansion_explodes() -> None:
    """Sixty limits of two alternatives would be 2 to the 60th: refused at once."""
    test = {"fact": "act.threat", "is": True}
    other = {"fact": "act.published", "is": True}
    parsed = parsed_of({"all": [{"any": [test, other]} for _ in range(60)]})
    with pytest.raises(OverflowError):
        alternatives(tree_of(parsed), 96)
