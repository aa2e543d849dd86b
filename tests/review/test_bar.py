"""Rules that scenarios cover stay covered: both ways, element by element, on their days.

``covered.txt`` names the rules that reach the bar. ``python -m tests.review.test_bar`` writes it
anew; a rule may join it, and leaves it only with the rule itself.
"""

from pathlib import Path
from typing import Final

import pytest

from sanksi.review.coverage import Report, measure
from sanksi.rulebase import Rulebase
from sanksi.scenarios import Vocabulary, read_features
from tests.features.conftest import FEATURES
from tests.review.scenes import rules_of_checkout, words_of

COVERED: Final = Path(__file__).with_name("covered.txt")


def reported(rulebase: Rulebase, vocabulary: Vocabulary) -> Report:
    """What the scenarios of the checkout cover."""
    return Report(measure(rulebase, vocabulary, read_features(FEATURES)), FEATURES)


@pytest.fixture(scope="module")
def report(rulebase: Rulebase, vocabulary: Vocabulary) -> Report:
    """Measured once."""
    return reported(rulebase, vocabulary)


def listed() -> list[str]:
    """The rules that reached the bar."""
    return COVERED.read_text(encoding="utf-8").split("\n")[:-1]


def test_covered_rules_stay_covered(report: Report) -> None:
    """No gap but those that rules/accepted.yaml explains."""
    known = set(listed())
    lost = [" ".join((gap.code, *gap.subject)) for gap in report.gaps if gap.rule in known]
    assert [] == lost


def test_what_is_accepted_is_still_missing(report: Report) -> None:
    """An acceptance that names nothing any more is taken out."""
    assert [] == [problem.render("en") for problem in report.idle]


def test_every_scenario_is_met(report: Report) -> None:
    """Coverage by a scenario that fails would be no evidence."""
    assert [] == report.as_data()["broken"]


if __name__ == "__main__":
    base = rules_of_checkout()
    found = reported(base, words_of(base))
    short = {gap.rule for gap in found.gaps}
    ids = [rule["id"] for rule in found.as_data()["rules"] if rule["id"] not in short]
    COVERED.write_text("".join(f"{id_}\n" for id_ in sorted(set(ids))), encoding="utf-8")
