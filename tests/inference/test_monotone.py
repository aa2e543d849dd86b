"""Learning more never turns a settled answer: Kleene monotonicity, for fixed readings.

A case is known in full; some of its facts are then forgotten. Whatever the library says for certain
of the poorer case it must say of the fuller one.
"""

import datetime as dt
import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Final

import pytest

from sanksi import Adjudicator, InputError, Rulebase, Truth, load_case
from tests.decision.pool import AS_OF, mappings, rulebase
from tests.decision.rulebases import Mapped, question, tiny
from tests.inference.test_supervaluation import AS_OF as TINY_AS_OF
from tests.inference.test_supervaluation import Author, random_case

NEVER_FORGOTTEN: Final = frozenset({"ref", "id", "kind", "when", "candidacy", "role"})
AMBIGUOUS: Final = {"pns": "asn", "pppk": "asn"}


def poorer(rng: random.Random, case: Mapped) -> Mapped:
    """``case`` with some facts forgotten, and perhaps its day within a range only."""
    result = deepcopy(case)
    act, person = result["acts"][0], result["person"]
    places = [*_leaves(person), *_leaves(act)]
    for owner, name in rng.sample(places, rng.randint(1, max(1, len(places) // 3))):
        if name == "status" and rng.random() < 0.7:
            owner[name] = AMBIGUOUS.get(owner[name], owner[name])
        else:
            del owner[name]
    _tidy(person)
    _tidy(act)
    if "date" in act.get("when", {}) and rng.random() < 0.4:
        day = dt.date.fromisoformat(act["when"]["date"])
        first, last = (day + dt.timedelta(days=n) for n in (-rng.randint(0, 3), rng.randint(0, 3)))
        act["when"] = {"between": {"from": first.isoformat(), "to": last.isoformat()}}
    return result


def _leaves(owner: Mapped) -> Iterator[tuple[Mapped, str]]:
    for name, value in owner.items():
        if name in NEVER_FORGOTTEN:
            continue
        yield owner, name
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict):
                yield from ((inner, key) for key in inner if key not in NEVER_FORGOTTEN)


def _tidy(owner: Mapped) -> None:
    for name in [n for n, value in owner.items() if value == {}]:
        del owner[name]


def profiles(rules: Rulebase, rng: random.Random) -> Iterator[Adjudicator]:
    """Adjudicators with a position on every open question."""
    while True:
        chosen = {q.id: rng.choice([p.slug for p in q.positions]) for q in rules.questions.values()}
        yield Adjudicator(rules, readings=chosen, engine="direct")


def truths(adjudicator: Adjudicator, case: Mapped, as_of: dt.date) -> dict[str, Truth]:
    """The truth of every rule that may hold, whatever the unit is called."""
    decision = adjudicator.adjudicate(load_case(case), as_of=as_of)
    assert 1 == len(decision.acts)
    return {finding.rule: finding.truth for finding in decision.findings}


def must_persist(adjudicator: Adjudicator, poor: Mapped, full: Mapped, as_of: dt.date) -> int:
    """Check one pair; how many rules were settled in the poorer case although it was poorer."""
    before, after = truths(adjudicator, poor, as_of), truths(adjudicator, full, as_of)
    for rule in adjudicator.rulebase.rules:
        old, new = (t.get(rule, Truth.FAILS) for t in (before, after))
        assert old in {Truth.OPEN, new}, f"{rule}: {old} became {new}\npoor {poor}\nfull {full}"
    return sum(truth is not Truth.OPEN for truth in before.values())


@pytest.mark.parametrize("seed", range(40))
def test_random_rules_are_monotone(seed: int) -> None:
    """On random rule bases with residual norms, permissions and list tests."""
    author, rng = Author(10_000 + seed), random.Random(seed)
    rules = tiny(author.layers(), [question(*each) for each in author.questions])
    adjudicator = next(profiles(rules, rng))
    for _ in range(15):
        full = random_case(rng, known=0.95)
        must_persist(adjudicator, poorer(rng, full), full, TINY_AS_OF)


def test_the_law_is_monotone() -> None:
    """On the law as it ships, with a position on every open question."""
    rng, settled = random.Random(7), 0
    adjudicators = profiles(rulebase(), rng)
    adjudicator = next(adjudicators)
    for number, full in enumerate(mappings(77, ranges=0)):
        if number == 1600:
            break
        if number % 100 == 0:
            adjudicator = next(adjudicators)
        poor = poorer(rng, full)
        if refused(poor) or refused(full):
            continue
        settled += must_persist(adjudicator, poor, full, AS_OF)
    assert settled > 50


def refused(case: Mapped) -> bool:
    try:
        load_case(case)
    except InputError:
        return True
    return False
