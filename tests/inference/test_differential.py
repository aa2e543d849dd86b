"""Both engines on the law as it ships: thousands of random cases, the same outcome."""

import pytest
from hypothesis import given, settings

from sanksi import Adjudicator, Case, InputError
from tests.decision.pool import AS_OF, cases, direct, rulebase
from tests.strategies import loaded_cases

BATCHES = 8
EACH = 400

BOTH = Adjudicator(rulebase())
"""Runs durable_rules and the direct evaluator, and insists that they agree."""


@pytest.mark.parametrize("batch", range(BATCHES))
def test_small_cases_have_one_outcome(batch: int) -> None:
    """With durable_rules and without it: the same outcome digest, and no disagreement."""
    for case in cases(1000 + batch, EACH, ranges=0.05):
        both = BOTH.adjudicate(case, as_of=AS_OF)
        alone = direct().adjudicate(case, as_of=AS_OF)
        assert both.outcome_digest == alone.outcome_digest, case
        assert (("rete", "direct"), ("direct",)) == (both.engine.inference, alone.engine.inference)


@settings(max_examples=100, deadline=None)
@given(loaded_cases())
def test_whole_cases_have_one_outcome(case: Case) -> None:
    """Cases of several acts, candidacies and proceedings: one outcome, or one refusal."""
    assert outcome(BOTH, case) == outcome(direct(), case)


def outcome(adjudicator: Adjudicator, case: Case) -> str:
    try:
        return adjudicator.adjudicate(case, as_of=AS_OF).outcome_digest
    except InputError as refusal:
        return refusal.render("id")
