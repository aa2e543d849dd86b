"""Cases told in steps again: what a scenario said comes back, and what has no step is refused."""

import datetime as dt
from pathlib import Path

import pytest

from sanksi.scenarios import Draft, Vocabulary, read_features
from sanksi.scenarios.retold import Teller, UntoldError

FEATURES = Path(__file__).parents[2] / "features"
AS_OF = dt.date(2025, 12, 31)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    """The vocabulary of the checkout."""
    return Vocabulary.load(FEATURES / "kosakata.yaml")


def test_every_simple_scenario_can_be_told_from_its_facts(vocabulary: Vocabulary) -> None:
    """The teller itself compares: steps that do not say the same facts again are an error."""
    teller = Teller(vocabulary)
    told = untold = 0
    for folder in ("hak", "ikrar", "etik", "kepegawaian"):
        for scenario in read_features(FEATURES / folder):
            draft = Draft()
            for step in scenario.steps:
                if step.role != "maka":
                    operation = vocabulary.match(step.text, None)
                    draft = draft.apply(operation, step.contrast)
            facts, as_of = draft.finished()
            try:
                teller.told(facts, as_of, draft.readings)
                told += 1
            except UntoldError:
                untold += 1
    assert told > 30 * untold


@pytest.mark.parametrize(
    ("act", "path"),
    [
        ({"when": {"between": {"from": "2024-01-01", "to": "2024-02-01"}}}, "act.when"),
        ({"unheard_of": True}, "act.unheard_of"),
        ({"evidence": [{"kind": "lainnya", "note": "x"}]}, "act.evidence"),
    ],
)
def test_what_no_step_says_is_refused(
    vocabulary: Vocabulary, act: dict[str, object], path: str
) -> None:
    """The path of the fact is named."""
    facts = {
        "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
        "person": {"ref": "terlapor-1", "status": "pns"},
        "acts": [{"id": "p1", "kind": "reaksi_medsos", "toward": [], **act}],
    }
    with pytest.raises(UntoldError) as refused:
        Teller(vocabulary).told(facts, AS_OF, {})
    assert refused.value.path.startswith(path)
