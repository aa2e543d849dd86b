"""Two engines that differ: an error with its own exit code, and never a decision."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from sanksi import Adjudicator, DisagreementError, InputError, Rulebase, RuleError, load_case
from sanksi.inference import DirectEvaluator, Network
from sanksi.kernel.truth import FAILS, HOLDS, OPEN
from tests.decision.rulebases import norm, tiny

EXAMPLE = Path(__file__).parents[2] / "examples" / "01-suka-akun-pemenangan.yaml"
AS_OF = dt.date(2025, 6, 1)


def adjudicate(**options: Any) -> Any:
    return Adjudicator(Rulebase.load(), **options).adjudicate(load_case(EXAMPLE), as_of=AS_OF)


@pytest.mark.parametrize(
    ("rule", "wrong"), [("SKB22-E4", HOLDS), ("SKB22-D6", FAILS), ("PP94-n5", OPEN)]
)
def test_a_different_truth_of_one_rule_is_no_decision(
    monkeypatch: pytest.MonkeyPatch, rule: str, wrong: int
) -> None:
    """Whatever the direct evaluator says instead, if it is not what durable_rules says."""
    right = DirectEvaluator.run

    def run(self: DirectEvaluator, bundle: Any, *rest: Any) -> Any:
        truths = right(self, bundle, *rest)
        if rule in truths:
            truths[rule] = wrong
        return truths

    agreed = {finding.rule: finding.truth for finding in adjudicate().findings}
    monkeypatch.setattr(DirectEvaluator, "run", run)
    alone = {finding.rule: finding.truth for finding in adjudicate(engine="direct").findings}
    assert agreed.get(rule) != alone.get(rule)
    with pytest.raises(DisagreementError):
        adjudicate()


def test_the_other_engine_can_be_the_wrong_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The comparison does not trust either of them."""
    right = Network.run

    def run(self: Network, *arguments: Any) -> Any:
        return {**right(self, *arguments), "SKB22-D6": FAILS}

    monkeypatch.setattr(Network, "run", run)
    with pytest.raises(DisagreementError) as caught:
        adjudicate()
    (problem,) = caught.value.problems
    assert 3 == caught.value.exit_code
    assert "SANKSI-I003" == problem.code
    assert "SKB22-D6" in problem.message.id
    assert "tidak ada keputusan" in problem.message.id
    assert "no decision" in problem.message.en


def test_a_rule_that_one_engine_forgets_is_a_disagreement(monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing answer is a different answer."""
    right = Network.run

    def run(self: Network, *arguments: Any) -> Any:
        truths = right(self, *arguments)
        truths.pop("SKB22-D6", None)
        return truths

    monkeypatch.setattr(Network, "run", run)
    with pytest.raises(DisagreementError):
        adjudicate()


def test_a_difference_under_one_reading_only_is_a_disagreement(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every evaluation is compared, also those of single readings."""
    right = Network.run

    def run(self: Network, bundle: Any, view: Any, known: Any = None) -> Any:
        truths = right(self, bundle, view, known)
        if view.get("reading.OQ-C-1") == "luas" and "PILK-188-A" in truths:
            truths["PILK-188-A"] = FAILS
        return truths

    monkeypatch.setattr(Network, "run", run)
    with pytest.raises(DisagreementError):
        adjudicate()


def test_an_engine_that_contradicts_itself_is_a_disagreement(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A rule cannot certainly hold and certainly fail."""
    from sanksi.inference.rete import Shard

    monkeypatch.setattr(Shard, "match", lambda *_: {"SKB22-D6"})
    with pytest.raises(DisagreementError) as caught:
        adjudicate()
    assert "SANKSI-I002" == caught.value.problems[0].code


def test_other_errors_have_the_exit_code_of_bad_input() -> None:
    """Three is for disagreement alone."""
    assert (2, 2, 3) == (InputError.exit_code, RuleError.exit_code, DisagreementError.exit_code)


def test_a_rule_too_wide_for_the_engine_is_refused_with_its_name() -> None:
    """Seven limits of two alternatives are 128 conjunctions: the author is told to split it."""
    either = {"any": [{"fact": "act.published", "is": True}, {"fact": "act.threat", "is": True}]}
    rules = tiny({"norms": [norm("N-1", when={"all": [either] * 7})]})
    case = {
        "id": "contoh-1",
        "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
        "person": {"ref": "terlapor-1"},
        "acts": [{"id": "p1", "kind": "reaksi_medsos", "when": {"date": "2024-10-10"}}],
    }
    with pytest.raises(RuleError) as caught:
        Adjudicator(rules).adjudicate(load_case(case), as_of=AS_OF)
    (problem,) = caught.value.problems
    assert ("SANKSI-I001", "N-1") == (problem.code, problem.rule)
