"""The network that `durable_rules` builds from conjunctions, and whether it stays within limits.

The engine turns every rule into a path of tests and shares equal beginnings, so a ruleset is a
tree. It walks the tree with a stack of 64 places: it takes one test off, puts on every test below
that holds (its satisfied *siblings*), and goes on with the last. Down a path, each level leaves its
other satisfied siblings behind as *pending*. Hence what `measure` computes: the sum over the levels
of (siblings that one fact can satisfy together, less one) must stay within 63. With 64 the engine
answers error 303 and nothing fires.

How many siblings one fact can satisfy together is counted per field. The constants of a field cut
the line of all texts into cells (each constant, and each gap beside one); within a cell every test
of the field has one truth. The most tests that hold in one cell which the path still allows, summed
over the fields, is the number. Every gap is taken to be inhabited, and each level is maximised by
itself, so the result is an upper bound: it may split what would have passed, never the reverse.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Literal, get_args

Op = Literal["=", "!=", "<", "<=", ">", ">="]
_OPERATORS: frozenset[str] = frozenset(get_args(Op))


@dataclass(frozen=True, slots=True)
class Test:
    """One test of one field of the fact: `fact[field] op value`.

    Both sides are texts: terms or ISO dates. Their order is that of Unicode code points, which for
    ISO dates (and for date-times written in one way) is the order of time.

    Raises:
        ValueError: the operator is not one of `Op`.
        TypeError: field or value is not a text.
    """

    __test__ = False  # pytest is to leave it alone

    field: str
    op: Op
    value: str

    def __post_init__(self) -> None:
        if self.op not in _OPERATORS:
            raise ValueError(f"unknown operator {self.op!r}; there are {sorted(_OPERATORS)}")
        sides: tuple[object, ...] = (self.field, self.value)
        if not all(isinstance(side, str) for side in sides):
            raise TypeError(f"a test compares texts, got {self.field!r} {self.op} {self.value!r}")


@dataclass(frozen=True, slots=True)
class Conjunction:
    """A named condition: it holds iff all its tests hold, without tests always.

    Conjunctions of one name are branches of it: the name fires when at least one of them holds.
    """

    name: str
    tests: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class EngineRule:
    """A rule as the engine gets it: distinct tests in walking order, and its names."""

    tests: tuple[Test, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Load:
    """What one ruleset asks of the engine, or the most that it may ask.

    Attributes:
        pending: most satisfied siblings that may wait during one walk.
        rules: rules of the ruleset.
        siblings: most distinct tests under one parent.
        fields: fields that the tests read.
        properties: properties of the fact as sent: the fields, `sid` and `id`.
    """

    pending: int
    rules: int
    siblings: int
    fields: int
    properties: int

    def excess(self, limits: "Load") -> tuple[str, int, int] | None:
        """The first quantity above its limit, as (quantity, measured, limit)."""
        for quantity in ("pending", "rules", "siblings", "fields", "properties"):
            measured, limit = getattr(self, quantity), getattr(limits, quantity)
            if measured > limit:
                return quantity, measured, limit
        return None


# Measured: pending 64 is error 303; 4,097 rules are error 106; with 512 siblings the engine never
# returns; 255 properties are error 302. Fields: speed falls with every field sent.
LIMITS = Load(pending=63, rules=3_000, siblings=400, fields=200, properties=254)


class EngineLimitError(Exception):
    """A rule asks for more than one ruleset of the engine can give, and cannot be split.

    Attributes:
        rule: name of the rule.
        quantity: what is exceeded: an attribute of `Load`.
        measured: what the rule needs.
        limit: what there is.
    """

    def __init__(self, rule: str, quantity: str, measured: int, limit: int) -> None:
        super().__init__(rule, quantity, measured, limit)
        self.rule, self.quantity, self.measured, self.limit = rule, quantity, measured, limit

    def __str__(self) -> str:
        return (
            f"rule {self.rule!r} is too large for the rule engine: {self.quantity} "
            f"{self.measured}, at most {self.limit}"
        )


def arrange(conjunctions: Iterable[Conjunction]) -> list[EngineRule]:
    """The engine rules for the conjunctions that have tests, in the order of the engine's tree.

    Within a rule the tests that most rules share come first: the tree stays narrow at its top and a
    fact that fails them is done with early. Equal sets of tests become one rule, since the engine
    runs past the end of a table when 256 rules end in one test. The result depends neither on the
    order of the conjunctions nor on that of their tests.
    """
    names: dict[frozenset[Test], set[str]] = {}
    for conjunction in conjunctions:
        if conjunction.tests:
            names.setdefault(frozenset(conjunction.tests), set()).add(conjunction.name)
    use = Counter(test for tests in names for test in tests)
    walk = sorted(use, key=lambda t: (-use[t], t.op != "=", t.field, t.op, t.value))
    place = {test: number for number, test in enumerate(walk)}
    return [
        EngineRule(tuple(walk[number] for number in path), tuple(sorted(names[tests])))
        for path, tests in sorted(
            ((sorted(place[test] for test in tests), tests) for tests in names),
            key=lambda pair: pair[0],
        )
    ]


def split(rules: Sequence[EngineRule], limits: Load = LIMITS) -> list[tuple[EngineRule, ...]]:
    """Cut the rules greedily into consecutive groups that each stay within the limits.

    No quantity of `Load` shrinks when rules are added, so the longest beginning that fits is found
    by bisection.

    Raises:
        EngineLimitError: one rule alone exceeds a limit.
    """
    groups: list[tuple[EngineRule, ...]] = []
    rest = tuple(rules)
    while rest:
        if alone := measure(rest[:1]).excess(limits):
            raise EngineLimitError(rest[0].names[0], *alone)
        fitting = min(len(rest), limits.rules)
        if not _fits(rest[:fitting], limits):
            # The first size that does not fit is one more than the index that bisection gives.
            fitting = bisect_left(
                range(1, fitting), True, key=lambda n: not _fits(rest[:n], limits)
            )
        groups.append(rest[:fitting])
        rest = rest[fitting:]
    return groups


def _fits(rules: Sequence[EngineRule], limits: Load) -> bool:
    return measure(rules).excess(limits) is None


def measure(rules: Sequence[EngineRule]) -> Load:
    """What a ruleset of these rules asks of the engine, found without asking it."""
    cells = _Cells(test for rule in rules for test in rule.tests)
    root = _Node()
    for rule in rules:
        node = root
        for test in rule.tests:
            node = node.below.setdefault(test, _Node())
    pending = siblings = 0
    # A test that holds, how many wait while it is taken up, and what its path leaves to each field.
    walk = [(root, 0, cells.all)]
    while walk:
        node, waiting, allowed = walk.pop()
        siblings = max(siblings, len(node.below))
        tallies = _tallies(cells, node.below)
        most = {name: tally.most(allowed[name]) for name, tally in tallies.items()}
        together = sum(most.values())
        pending = max(pending, waiting + together - 1)
        for test, child in node.below.items():
            left = allowed[test.field] & cells.mask[test]
            if child.below and left:
                name = test.field
                beside = together - most[name] + tallies[name].most(left) - 1
                walk.append((child, waiting + beside, {**allowed, name: left}))
    fields = len(cells.all)
    return Load(pending, len(rules), siblings, fields, fields + 2)


@dataclass(slots=True)
class _Node:
    """A place in the engine's tree, with the tests below it."""

    below: dict[Test, "_Node"] = field(default_factory=dict)


class _Cells:
    """The cells of every field, and those in which each test holds, as ranges and as a bit mask."""

    def __init__(self, tests: Iterable[Test]) -> None:
        distinct = set(tests)
        constants: dict[str, set[str]] = {}
        for test in distinct:
            constants.setdefault(test.field, set()).add(test.value)
        # Constant number i is cell 2 i + 1; the cells with even numbers are the gaps beside them.
        place = {
            name: {value: 2 * i + 1 for i, value in enumerate(sorted(values))}
            for name, values in constants.items()
        }
        self.width = {name: 2 * len(values) + 1 for name, values in constants.items()}
        self.all = {name: (1 << width) - 1 for name, width in self.width.items()}
        self.ranges = {
            test: _ranges(test.op, place[test.field][test.value], self.width[test.field])
            for test in distinct
        }
        self.mask = {
            test: sum((1 << end) - (1 << start) for start, end in ranges)
            for test, ranges in self.ranges.items()
        }


def _ranges(op: Op, at: int, width: int) -> tuple[tuple[int, int], ...]:
    """The cells in which a comparison with the constant in cell `at` holds, as [start, end)."""
    ranges: dict[Op, tuple[tuple[int, int], ...]] = {
        "=": ((at, at + 1),),
        "!=": ((0, at), (at + 1, width)),
        "<": ((0, at),),
        "<=": ((0, at + 1),),
        ">": ((at + 1, width),),
        ">=": ((at, width),),
    }
    return ranges[op]


class _Tally:
    """How many sibling tests of one field hold in each of its cells."""

    def __init__(self, cells: _Cells, name: str, tests: Iterable[Test]) -> None:
        steps = [0] * (cells.width[name] + 1)
        for test in tests:
            for start, end in cells.ranges[test]:
                steps[start] += 1
                steps[end] -= 1
        counts = accumulate(steps[:-1])
        self._best_first = sorted(((n, cell) for cell, n in enumerate(counts)), reverse=True)

    def most(self, allowed: int) -> int:
        """The most tests that hold in one of the allowed cells (a bit mask, not empty)."""
        return next(n for n, cell in self._best_first if allowed >> cell & 1)


def _tallies(cells: _Cells, siblings: Iterable[Test]) -> dict[str, _Tally]:
    by_field: dict[str, list[Test]] = {}
    for test in siblings:
        by_field.setdefault(test.field, []).append(test)
    return {name: _Tally(cells, name, tests) for name, tests in by_field.items()}
