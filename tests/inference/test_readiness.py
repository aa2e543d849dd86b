"""Rules that the engine could not safely take are refused with a sentence, before any case."""

import pytest

from sanksi.inference import Network
from sanksi.inference.atoms import Atom
from sanksi.inference.formulas import Formula, Group, Lit
from sanksi.inference.network import MAX_BRANCHES
from sanksi.inference.program import Bundle, Layer
from sanksi.inference.readiness import unready
from sanksi.inference.rete import EngineLimitError
from sanksi.kernel.errors import RuleError
from sanksi.rulebase import Rulebase

BOOLEANS = (
    "act.published", "act.aim_support", "act.threat", "act.violence", "act.parade", "act.public",
    "act.proven", "act.ktp_copy", "act.uses_power", "act.mobilised_asn", "act.state_budget",
    "act.support_letter", "act.collected_for", "act.active_support",
)  # fmt: skip


def bundle(formula: Formula) -> Bundle:
    layer = Layer("norms", (formula,), (None,))
    return Bundle("uji", (layer,), {}, (), (), (), (), (), {})


def test_the_packaged_rules_compile_for_every_act_election_and_day() -> None:
    """Nothing in the law that comes with the library is beyond the engine."""
    assert [] == unready(Rulebase.load())


def test_a_rule_that_branches_too_widely_is_refused() -> None:
    """Seven alternatives of two tests make 128 branches: more than a rule may have."""
    pairs = [BOOLEANS[i : i + 2] for i in range(0, 14, 2)]
    clauses = tuple(
        Group("any", tuple(Lit(Atom(fact, "in", (True,))) for fact in pair)) for pair in pairs
    )
    assert 2 ** len(pairs) > MAX_BRANCHES
    with pytest.raises(RuleError) as refused:
        Network(Rulebase.load()).prepare(bundle(Formula("UJI-1", clauses)))
    (problem,) = refused.value.problems
    assert ("SANKSI-I001", "UJI-1") == (problem.code, problem.rule)
    assert "definisi" in problem.mend.id


def test_a_limit_of_the_engine_becomes_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the adapter refuses names the rule, the number and the limit."""

    def refuse(name: str, conjunctions: object) -> None:
        del name, conjunctions
        raise EngineLimitError("UJI-2", "fields", 201, 200)

    monkeypatch.setattr("sanksi.inference.network.Shard", refuse)
    formula = Formula("UJI-2", (Lit(Atom("act.threat", "in", (True,))),))
    with pytest.raises(RuleError) as refused:
        Network(Rulebase.load()).prepare(bundle(formula))
    (problem,) = refused.value.problems
    assert ("SANKSI-I004", "UJI-2") == (problem.code, problem.rule)
    assert "fields: 201 > 200" in problem.message.en
