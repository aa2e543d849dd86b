"""The adapter against a plain evaluator: random shards, random facts, threads, a long run."""

import random
import threading
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi.inference.rete import Conjunction, Op, Shard, Test
from tests.inference.test_rete import COMPARE, plainly, run_apart

OPERATORS: list[Op] = list(COMPARE)
# Dates, and texts whose order or JSON form the engine alone would get wrong.
AWKWARD = [
    *("2024-09-21", "2024-09-22", "2024-09-22 10:00", "2024-09-22T10:00", "2024-09-23"),
    *("", " ", "!", '"', "#", "$", "[", "\\", "]", "a", "a ", "a!", 'a"', "a#", "a[", "a\\", "a]"),
    *("[0", "[1", "\\0", "#P", "#S", "ab", "a\x00", "a\n", "b", "'", "é", "\U0001f600", "\ufffd"),
]
values = st.sampled_from(AWKWARD) | st.text(max_size=3)


@st.composite
def questions(draw: st.DrawFn) -> tuple[list[Conjunction], list[dict[str, str]]]:
    fields = draw(st.lists(st.text(max_size=3), min_size=1, max_size=5, unique=True))
    test = st.builds(Test, st.sampled_from(fields), st.sampled_from(OPERATORS), values)
    conjunction = st.builds(
        Conjunction, st.sampled_from("rstuvw"), st.lists(test, max_size=4).map(tuple)
    )
    facts = st.lists(st.fixed_dictionaries(dict.fromkeys(fields, values)), max_size=8)
    return draw(st.lists(conjunction, max_size=25)), draw(facts)


@settings(deadline=None)
@given(questions())
def test_as_plain_python(question: tuple[list[Conjunction], list[dict[str, str]]]) -> None:
    """Any conjunctions on any texts: the names that fire are those that plain Python finds."""
    conjunctions, facts = question
    shard = Shard("acak", conjunctions)
    for fact in facts:
        assert plainly(conjunctions, fact) == shard.match(fact)


def test_every_operator_on_every_pair() -> None:
    """The awkward texts against each other: equal to themselves alone, and sorted as they are."""
    conjunctions = [
        Conjunction(f"{op} {constant}", (Test("a", op, constant),))
        for op in OPERATORS
        for constant in AWKWARD
    ]
    shard = Shard("pasangan", conjunctions)
    for value in AWKWARD:
        assert plainly(conjunctions, {"a": value}) == shard.match({"a": value})


def crowded(chance: random.Random) -> tuple[list[Conjunction], list[str], list[str]]:
    """Conjunctions that lie close to the limit of pending siblings or beyond, with their terms."""
    fields = [f"f{i}" for i in range(chance.choice([6, 20, 40, 70, 90]))]
    terms = chance.sample(AWKWARD, chance.choice([2, 3, 5, 12]))
    operators: Sequence[Op] = chance.choice([["!="], ["=", "!="], ["=", "=", "!="], OPERATORS])
    deepest = chance.choice([1, 2, 3, 4])
    conjunctions = [
        Conjunction(
            f"r{chance.randrange(50)}",
            tuple(
                Test(chance.choice(fields), chance.choice(operators), chance.choice(terms))
                for _ in range(chance.randint(1, deepest))
            ),
        )
        for _ in range(chance.choice([60, 70, 100, 150]))
    ]
    return conjunctions, fields, terms


@pytest.mark.parametrize("seed", range(4))
def test_near_the_limit(seed: int) -> None:
    """Crowded shards, some split and some just not: no error 303 and no wrong name."""
    chance = random.Random(seed)
    near = split = 0
    for _ in range(25):
        conjunctions, fields, terms = crowded(chance)
        shard = Shard("padat", conjunctions)
        near += any(load.pending >= 50 for load in shard.loads)
        split += len(shard.loads) > 1
        for _ in range(60):
            fact = {field: chance.choice(terms) for field in fields}
            assert plainly(conjunctions, fact) == shard.match(fact)
    assert near > 5
    assert split > 2


def ordinary() -> tuple[list[Conjunction], list[dict[str, str]]]:
    """Twenty rules over eight fields and 4,000 facts, as a layer of the law has them."""
    chance = random.Random(7)
    fields = [f"fakta.{i}" for i in range(8)]
    terms = [f"istilah_{i}" for i in range(5)]
    conjunctions = [
        Conjunction(
            f"SKB22-D{number}",
            tuple(
                Test(field, chance.choice(["=", "=", "!="]), chance.choice(terms))
                for field in chance.sample(fields, chance.randint(1, 4))
            ),
        )
        for number in range(20)
    ]
    facts = [{field: chance.choice(terms) for field in fields} for _ in range(4_000)]
    return conjunctions, facts


def test_eight_threads() -> None:
    """Eight threads share one shard, then sixteen more come and go: no answer is another's."""
    conjunctions, facts = ordinary()
    expected = [plainly(conjunctions, fact) for fact in facts]
    shard = Shard("serentak", conjunctions)
    wrong: list[int] = []

    def work(start: int, step: int) -> None:
        mine = range(start, len(facts), step)
        wrong.extend(number for number in mine if shard.match(facts[number]) != expected[number])

    for threads in (
        [threading.Thread(target=work, args=(0, 1)) for _ in range(8)],
        *([threading.Thread(target=work, args=(i, 16))] for i in range(16)),
    ):
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [] == wrong


LONG_RUN = """
import os
from sanksi.inference.rete import Conjunction, Shard, Test
shard = Shard("lama", [
    Conjunction(f"r{i}", (Test(f"f{i % 8}", "=" if i % 3 else "!=", f"v{i % 5}"),))
    for i in range(20)
])
def run(facts):
    for number in range(facts):
        shard.match({f"f{i}": f"v{(number >> i) % 5}" for i in range(7)} | {"f7": f"w{number}"})
    with open("/proc/self/statm") as pages:  # not getrusage, whose maximum is the parent's
        return int(pages.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") >> 20
before = run(10_000)
print(run(100_000) - before)
"""


def test_memory_stays_flat() -> None:
    """100,000 facts, each with a value never seen before, take no more than 4 MB."""
    run = run_apart(LONG_RUN)
    assert "" == run.stderr
    assert int(run.stdout) <= 4
