"""One adjudicator shared by threads gives what it gives alone, however they interleave."""

import random
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from sanksi import Adjudicator, Case
from tests.decision.pool import AS_OF, cases, rulebase

THREADS = 8
EACH = 2_500
CASES = 300
HEAVY = 3
"""Findings of a case that costs more than a small one; one case in ten may be heavy."""


@pytest.fixture
def impatient() -> Iterator[None]:
    """Threads that change places all the time."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(2e-4)
    yield
    sys.setswitchinterval(before)


@pytest.mark.slow
@pytest.mark.usefixtures("impatient")
def test_eight_threads_share_one_adjudicator() -> None:
    """Twenty thousand adjudications in eight threads: every digest is the single-threaded one."""
    alone = Adjudicator(rulebase())
    pool: list[Case] = []
    expected: list[str] = []
    for case in cases(8, 2 * CASES, ranges=0.02):
        decision = alone.adjudicate(case, as_of=AS_OF)
        assert ("rete", "direct") == decision.engine.inference
        if len(decision.findings) < HEAVY or len(pool) % 10 == 0:
            pool.append(case)
            expected.append(decision.outcome_digest)
    del pool[CASES:], expected[CASES:]
    assert CASES == len(set(expected))
    shared = Adjudicator(rulebase())  # fresh: the threads also race for what is compiled on demand

    def work(seed: int) -> list[tuple[int, str]]:
        chosen = random.Random(seed).choices(range(CASES), k=EACH)
        return [(i, shared.adjudicate(pool[i], as_of=AS_OF).outcome_digest) for i in chosen]

    with ThreadPoolExecutor(THREADS) as threads:
        done = [pair for pairs in threads.map(work, range(THREADS)) for pair in pairs]
    assert THREADS * EACH == len(done)
    wrong = {index for index, digest in done if digest != expected[index]}
    assert set() == wrong
