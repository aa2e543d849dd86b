"""The scenarios of the checkout reach the bar: both ways, element by element, on every day."""

import pytest

from sanksi.review.coverage import Report, measure
from sanksi.rulebase import Rulebase
from sanksi.scenarios import Vocabulary, read_features
from tests.features.conftest import FEATURES


@pytest.fixture(scope="module")
def report(rulebase: Rulebase, vocabulary: Vocabulary) -> Report:
    """Measured once."""
    return Report(measure(rulebase, vocabulary, read_features(FEATURES)), FEATURES)


def test_every_rule_is_covered(report: Report) -> None:
    """No gap but those that rules/accepted.yaml explains."""
    assert [] == [" ".join((gap.code, *gap.subject)) for gap in report.gaps]


def test_what_is_accepted_is_still_missing(report: Report) -> None:
    """An acceptance that names nothing any more is taken out."""
    assert [] == [problem.render("en") for problem in report.idle]


def test_every_scenario_is_met(report: Report) -> None:
    """Coverage by a scenario that fails would be no evidence."""
    assert [] == report.as_data()["broken"]
