"""Mistakes of which it is shown, over all wholly known cases, that they can or cannot be seen."""

from typing import Any

import pytest

from sanksi.inference import DirectEvaluator
from sanksi.inference.program import Program
from sanksi.kernel.truth import HOLDS
from sanksi.review.mutation.laboratory import Laboratory
from sanksi.review.mutation.mutant import Mutant
from sanksi.review.mutation.mutants import mutants
from sanksi.review.mutation.proofs import Proof, Prover
from sanksi.review.mutation.report import Score
from sanksi.review.mutation.run import run
from sanksi.rulebase import Rulebase
from sanksi.scenarios import Vocabulary
from tests.review.scenes import scenes

SOME = ("SKB22-D6", "pejabat_asn", "PEM-491")


@pytest.fixture(scope="module")
def prover(rulebase: Rulebase) -> Prover:
    """Compares with the rules of the checkout."""
    return Prover(rulebase)


@pytest.fixture(scope="module")
def every(rulebase: Rulebase) -> dict[str, Mutant]:
    """The mutants by their ids."""
    return {mutant.id: mutant for mutant in mutants(rulebase)}


def told(prover: Prover, mutant: Mutant) -> Proof:
    """What is shown of a mutant that the prover can compare."""
    proof = prover.compare(mutant)
    assert proof is not None, mutant.id
    return proof


@pytest.mark.parametrize("rule", SOME)
def test_both_rules_differ_at_the_case_that_is_found(
    rulebase: Rulebase, prover: Prover, every: dict[str, Mutant], rule: str
) -> None:
    """The evaluator that made no formula for the solver sees the difference at the same point."""
    right = Program(rulebase)
    direct = DirectEvaluator()
    looked = 0
    for mutant in every.values():
        if mutant.subject != rule or not mutant.path.startswith("when"):
            continue
        proof = told(prover, mutant)
        if proof.point is None or proof.rule in rulebase.permissions:
            continue
        looked += 1
        stretch, day = proof.point.stretch, proof.point.moment.day
        wrong = Program(mutant.applied(rulebase))
        assert proof.rule is not None
        seen = []
        for program in (right, wrong):
            bundle = program.bundle(stretch.act, stretch.election, day)
            norm = bundle.norms[proof.rule]
            view = _View(proof.point.view())
            truths = direct.run(bundle, view)
            view.update({f"definition.{name}": t == HOLDS for name, t in truths.items()})
            holds = truths[norm.id] == HOLDS
            raised = {a for a, f in norm.alerts if f is None or direct.formula(f, view) == HOLDS}
            level = next(
                case.level for case, guard in zip(norm.cases, norm.guards, strict=True)
                if guard is None or truths[guard.name] == HOLDS
            )  # fmt: skip
            seen.append((level, raised) if holds else None)
        assert seen[0] != seen[1], mutant.id
    assert looked > 3


class _View(dict[str, Any]):
    """What the compared rules do not read is not known."""

    def __missing__(self, fact: str) -> None:
        return None


def test_what_cannot_show_is_shown_to_be_so(prover: Prover, every: dict[str, Mutant]) -> None:
    """An offence of office outside its election, and an exception that never meets its norm."""
    for name in (
        "PILK-188-A election widen_election",
        "SKB22-D3 defeated_by[0] drop_defeated_by OK-CLTN",
        "PP53-13a election widen_election",
    ):
        assert told(prover, every[name]).point is None, name


def test_a_period_is_compared_on_the_days_between_the_two(
    prover: Prover, every: dict[str, Mutant]
) -> None:
    """One day is enough."""
    proof = told(prover, every["SKB22-D6 in_force.from later 2022-09-23"])
    assert proof.point is not None
    assert "2022-09-22" == proof.point.moment.day.isoformat()


def test_tables_and_consequences_are_not_compared(prover: Prover, every: dict[str, Mutant]) -> None:
    """What more than norms turns on is left to the scenarios."""
    others = [m for m in every.values() if m.layer in {"authority", "consequences", "calendar"}]
    assert others
    assert all(prover.compare(mutant) is None for mutant in others[::50])
    assert prover.compare(every["bukan_lebih_berat_ringan_1 when.all[1] drop all"]) is None


def test_what_is_proven_needs_no_acceptance(
    rulebase: Rulebase, vocabulary: Vocabulary, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """It is told apart from what is asked, and from what somebody has accepted."""
    laboratory = Laboratory(rulebase, vocabulary, scenes(tmp_path_factory.mktemp("scenes")))
    trial = run(laboratory, rules=["UU5-123(3)"], workers=1, drafts=False)
    assert trial.proven
    survivors = {v.mutant for v in trial.verdicts if v.fate == "survived"}
    assert trial.proven < survivors
    score = Score(trial)
    told_ids = [" ".join(s["subject"]) for s in score.as_data()["survivors"] if s["proven"]]
    assert sorted(laboratory.mutants[n].id for n in trial.proven) == sorted(told_ids)
    text = score.text("en")
    assert f"{len(trial.proven)} cannot show in any wholly known case" in text
    assert not any(f"[{name}]" in text for name in told_ids)
