"""The bound on the engine's stack: right on known trees, sound on random ones, kept by splits."""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi.inference._rete_bounds import (
    LIMITS,
    Conjunction,
    EngineLimitError,
    EngineRule,
    Load,
    Test,
    arrange,
    measure,
    split,
)
from tests.inference.test_rete import COMPARE, rule

# Between and beside these constants lies a fact value each, so that every cell has an inhabitant.
CONSTANTS = ("b", "d", "f")
VALUES = ("a", "b", "c", "d", "e", "f", "g")


def single_tests(fields: str) -> st.SearchStrategy[Test]:
    return st.builds(
        Test, st.sampled_from(fields), st.sampled_from(list(COMPARE)), st.sampled_from(CONSTANTS)
    )


def drawn_conjunctions(fields: str, *, longest: int = 4) -> st.SearchStrategy[list[Conjunction]]:
    paths = st.lists(single_tests(fields), min_size=1, max_size=longest)
    return st.lists(
        st.builds(Conjunction, st.sampled_from("rstuv"), paths.map(tuple)), min_size=1, max_size=30
    )


def highest_stack(rules: Sequence[EngineRule], fact: Mapping[str, str]) -> int:
    """Walk the tree as the engine does and return how many entries its stack ever held."""
    root: dict[Test, Any] = {}
    for engine_rule in rules:
        node = root
        for test in engine_rule.tests:
            node = node.setdefault(test, {})
    stack, highest = [root], 1
    while stack:
        node = stack.pop()
        stack += [
            below for test, below in node.items() if COMPARE[test.op](fact[test.field], test.value)
        ]
        highest = max(highest, len(stack))
    return highest


# ------------------------------------------------------------------------------ known trees


def one_test_each(count: int, *, fields: int, op: Any = "=") -> list[Conjunction]:
    return [rule(f"r{i}", (f"f{i % fields}", op, f"v{i}")) for i in range(count)]


def two_levels(above: int, below: int) -> list[Conjunction]:
    return [
        rule(f"r{i}.{j}", (f"a{i:02}", "=", "1"), (f"b{j:02}", "=", "1"))
        for i, j in product(range(above), range(below))
    ]


@pytest.mark.parametrize(
    ("pending", "conjunctions"),
    [
        (0, one_test_each(1, fields=1)),
        (63, one_test_each(64, fields=64)),
        (64, one_test_each(65, fields=65)),
        (0, one_test_each(65, fields=1)),
        (9, one_test_each(65, fields=10)),
        (64, one_test_each(65, fields=1, op="!=")),
        (64, one_test_each(65, fields=65, op="!=")),
        (39 + 24, two_levels(40, 25)),
        (39 + 25, two_levels(40, 26)),
    ],
)
def test_pending_of_known_trees(pending: int, conjunctions: list[Conjunction]) -> None:
    """Values of one field exclude each other, unequal ones do not, and levels add up."""
    assert pending == measure(arrange(conjunctions)).pending


@pytest.mark.parametrize(
    ("together", "comparisons"),
    [
        (1, [("=", "b"), ("!=", "b")]),
        (2, [("=", "b"), ("!=", "d")]),
        (1, [("<", "b"), (">=", "b")]),
        (2, [("<=", "b"), (">=", "b")]),
        (2, [("<", "d"), (">", "b")]),
        (1, [("<", "b"), (">", "d")]),
        (3, [("!=", "b"), ("!=", "d"), ("=", "f")]),
        (3, [("<", "f"), (">", "b"), ("=", "d"), ("!=", "d")]),
    ],
)
def test_siblings_of_one_field(together: int, comparisons: list[tuple[Any, str]]) -> None:
    """Of the tests of one field, those count that some one value satisfies together."""
    siblings = [rule(f"r{op}{value}", ("x", op, value)) for op, value in comparisons]
    assert together - 1 == measure(arrange(siblings)).pending


def test_a_path_narrows_its_fields() -> None:
    """Below `x = b` no other test of x counts but those that b satisfies."""
    first = EngineRule((Test("x", "=", "b"), Test("x", "=", "d")), ("never",))
    second = EngineRule((Test("x", "=", "b"), Test("x", "<", "d")), ("always below",))
    third = EngineRule((Test("x", "=", "b"), Test("y", "=", "b")), ("sometimes",))
    assert 1 == measure([first, second, third]).pending


def test_siblings_that_wait_fit_the_one_taken_up() -> None:
    """Under `x = b` wait only those siblings that b satisfies too, not the most that any could."""
    taken_up = [EngineRule((Test("x", "=", "b"), Test(name, "=", "1")), (name,)) for name in "yz"]
    beside = [EngineRule((Test("x", op, "b"),), (op,)) for op in (">", "!=")]
    assert 1 == measure(taken_up + beside).pending
    assert 2 == measure([*taken_up, *beside, EngineRule((Test("x", ">=", "b"),), (">=",))]).pending


def test_the_other_quantities() -> None:
    """Rules, the most tests under one parent, fields, and the properties with `sid` and `id`."""
    load = measure(arrange([*two_levels(3, 2), rule("r", ("c", "!=", "1"))]))
    assert Load(pending=4, rules=7, siblings=3, fields=6, properties=8) == load


# ------------------------------------------------------------------------------ random trees


@settings(deadline=None)
@given(drawn_conjunctions("xyz"), st.lists(st.tuples(*[st.sampled_from(VALUES)] * 3), max_size=20))
def test_no_walk_needs_more(conjunctions: list[Conjunction], facts: list[tuple[str, ...]]) -> None:
    """Whatever the fact, the engine's stack never holds more than the bound allows for."""
    rules = arrange(conjunctions)
    allowed = measure(rules).pending + 1
    for values in facts:
        assert highest_stack(rules, dict(zip("xyz", values, strict=True))) <= allowed


@settings(deadline=None)
@given(drawn_conjunctions("xy", longest=1))
def test_exact_on_one_level(conjunctions: list[Conjunction]) -> None:
    """On one level the bound is reached by some fact: nothing is split for no reason."""
    rules = arrange(conjunctions)
    reached = max(highest_stack(rules, {"x": x, "y": y}) for x, y in product(VALUES, repeat=2))
    assert reached == measure(rules).pending + 1


@settings(deadline=None)
@given(drawn_conjunctions("xyz"))
def test_more_rules_never_ask_for_less(conjunctions: list[Conjunction]) -> None:
    """No quantity shrinks when a rule is added: that is what the bisection of `split` rests on."""
    rules = arrange(conjunctions)
    loads = [measure(rules[:count]) for count in range(1, len(rules) + 1)]
    for quantity in ("pending", "rules", "siblings", "fields", "properties"):
        numbers = [getattr(load, quantity) for load in loads]
        assert sorted(numbers) == numbers


@settings(deadline=None)
@given(drawn_conjunctions("xyz"), st.randoms(use_true_random=False))
def test_order_does_not_matter(conjunctions: list[Conjunction], random: Any) -> None:
    """Conjunctions and their tests in any order, and once more, give the same engine rules."""
    shuffled = [*conjunctions, *random.sample(conjunctions, len(conjunctions) // 2)]
    random.shuffle(shuffled)
    other = [Conjunction(c.name, tuple(random.sample(c.tests, len(c.tests)))) for c in shuffled]
    assert arrange(conjunctions) == arrange(other)


# ------------------------------------------------------------------------------------ splits


SMALL = Load(pending=2, rules=7, siblings=4, fields=3, properties=5)


@settings(deadline=None)
@given(drawn_conjunctions("vwxyz", longest=3))
def test_splits_are_greedy_and_keep_the_limits(conjunctions: list[Conjunction]) -> None:
    """The groups are the rules in order; each is within the limits and could not be longer."""
    rules = arrange(conjunctions)
    groups = split(rules, SMALL)
    assert rules == [rule for group in groups for rule in group]
    start = 0
    for group in groups:
        assert measure(group).excess(SMALL) is None
        start += len(group)
        longer = (*group, *rules[start : start + 1])
        assert longer == group or measure(longer).excess(SMALL) is not None


@pytest.mark.parametrize(
    ("sizes", "conjunctions"),
    [
        ([], []),
        ([64], one_test_each(64, fields=64)),
        ([64, 1], one_test_each(65, fields=65)),
        ([400, 400, 200], one_test_each(1_000, fields=1)),
        ([1_000], two_levels(40, 25)),
        (
            [3_000, 97],
            [
                rule(f"r{i}", ("a", "=", f"v{i % 64}"), ("b", "=", f"v{i // 64}"))
                for i in range(3_097)
            ],
        ),
    ],
)
def test_sizes_of_known_splits(sizes: list[int], conjunctions: list[Conjunction]) -> None:
    """Pending siblings, tests under one parent and the number of rules each cause a cut."""
    assert sizes == [len(group) for group in split(arrange(conjunctions))]


def test_one_rule_that_cannot_be_split() -> None:
    """A rule that exceeds a limit alone is named with the quantity, the number and the limit."""
    rules = arrange([rule("r", *((f"f{i}", "=", "1") for i in range(4)))])
    with pytest.raises(EngineLimitError) as caught:
        split(rules, SMALL)
    assert ("r", "fields", 4, 3) == caught.value.args
    assert "rule 'r' is too large for the rule engine: fields 4, at most 3" == str(caught.value)


def test_the_limits_fit_together() -> None:
    """No shard within the limit of fields can exceed that of properties."""
    assert Load(pending=63, rules=3_000, siblings=400, fields=200, properties=254) == LIMITS
    assert LIMITS.fields + 2 <= LIMITS.properties
