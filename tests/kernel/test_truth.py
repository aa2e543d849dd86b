"""The three truth values form a strong Kleene algebra."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi.kernel.truth import (
    FAILS,
    HOLDS,
    OPEN,
    TRUTHS,
    Truth,
    conjunction,
    disjunction,
    negation,
    of_bool,
    shared,
)

VALUES = (FAILS, OPEN, HOLDS)
values = st.sampled_from(VALUES)
several = st.lists(values, max_size=6)


def test_integers_and_terms_pair() -> None:
    """The integer is the index of its term, and the terms are those of the published contract."""
    assert {
        FAILS: "tidak_terpenuhi",
        OPEN: "belum_pasti",
        HOLDS: "terpenuhi",
    } == {value: str(TRUTHS[value]) for value in VALUES}
    assert set(Truth) == set(TRUTHS)


@pytest.mark.parametrize(("left", "right", "both", "either"), [
    (FAILS, FAILS, FAILS, FAILS),
    (FAILS, OPEN, FAILS, OPEN),
    (FAILS, HOLDS, FAILS, HOLDS),
    (OPEN, OPEN, OPEN, OPEN),
    (OPEN, HOLDS, OPEN, HOLDS),
    (HOLDS, HOLDS, HOLDS, HOLDS),
])  # fmt: skip
def test_the_tables_of_kleene(left: int, right: int, both: int, either: int) -> None:
    """Conjunction and disjunction follow the strong Kleene tables, whatever the order."""
    assert both == conjunction([left, right]) == conjunction([right, left])
    assert either == disjunction([left, right]) == disjunction([right, left])


def test_nothing_to_combine() -> None:
    """An empty conjunction holds, an empty disjunction fails."""
    assert HOLDS == conjunction([])
    assert FAILS == disjunction([])


@settings(deadline=None)
@given(several)
def test_de_morgan(found: list[int]) -> None:
    """Negation turns one connective into the other."""
    negated = [negation(value) for value in found]
    assert negation(conjunction(found)) == disjunction(negated)
    assert negation(disjunction(found)) == conjunction(negated)


@settings(deadline=None)
@given(values)
def test_double_negation(value: int) -> None:
    """Negating twice changes nothing; what is open stays open."""
    assert value == negation(negation(value))
    assert OPEN == negation(OPEN)


@settings(deadline=None)
@given(values, several, several)
def test_absorption_and_distribution(value: int, some: list[int], others: list[int]) -> None:
    """The lattice laws by which formulas may be rewritten."""
    assert value == conjunction([value, disjunction([value, *some])])
    assert value == disjunction([value, conjunction([value, *some])])
    left = conjunction([value, disjunction([*some, *others])])
    assert left == disjunction([conjunction([value, each]) for each in (*some, *others)])


@settings(deadline=None)
@given(several, st.data())
def test_knowing_more_never_reverses(found: list[int], data: st.DataObject) -> None:
    """Where an open value becomes known, a known result stays (monotone in knowledge)."""
    more = [data.draw(values) if value == OPEN else value for value in found]
    for combine in (conjunction, disjunction):
        if combine(found) != OPEN:
            assert combine(found) == combine(more)


@pytest.mark.parametrize(("fact", "expected"), [(None, OPEN), (True, HOLDS), (False, FAILS)])
def test_three_state_facts(fact: bool | None, expected: int) -> None:
    """Unknown is open, never false."""
    assert expected == of_bool(fact)


@settings(deadline=None)
@given(st.lists(values, min_size=1, max_size=6))
def test_what_all_readings_share(found: list[int]) -> None:
    """One value for all is that value, anything else is open."""
    assert (found[0] if len(set(found)) == 1 else OPEN) == shared(found)
