"""Which scenarios make rules and elements true, false and open, and on which days they stand."""

import datetime as dt
from pathlib import Path

import pytest

from sanksi.decision import Adjudicator
from sanksi.facts import load_case
from sanksi.inference import Observer
from sanksi.kernel.errors import InputError
from sanksi.kernel.truth import FAILS, HOLDS, OPEN
from sanksi.review.coverage import Coverage, Report, measure
from sanksi.review.coverage.measure import SubjectCoverage
from sanksi.review.coverage.report import known_ids
from sanksi.review.coverage.subjects import subjects
from sanksi.rulebase import Rulebase
from sanksi.rulebase.places import Places
from sanksi.scenarios import Vocabulary
from tests.features.conftest import FEATURES
from tests.review.scenes import SCENES, scenes

EXAMPLE = FEATURES.parent / "examples" / "01-suka-akun-pemenangan.yaml"


@pytest.fixture
def coverage(rulebase: Rulebase, vocabulary: Vocabulary, tmp_path: Path) -> Coverage:
    """What the scenes cover."""
    return measure(rulebase, vocabulary, scenes(tmp_path))


def of(coverage: Coverage, rule: str) -> SubjectCoverage:
    """The coverage of one rule."""
    return next(s for s in coverage.subjects if s.subject.id == rule)


def test_scenarios_of_a_rule_by_its_truth(coverage: Coverage) -> None:
    """On the day of determination it fails in the one world, and is open in the other."""
    whole = of(coverage, "SKB22-D6").whole
    assert ((0,), (1, 3, 4), (2, 4)) == (whole.holds, whole.fails, whole.open)
    assert (0, 1, 2, 3, 4) == coverage.touching["norms", "SKB22-D6"]


def test_scenarios_of_an_element_by_its_truth(coverage: Coverage) -> None:
    """The element, not the rule: in the fourth the account fits, and the phase does not."""
    elements = {c.element.atom.fact: c for c in of(coverage, "SKB22-D6").elements
                if c.element is not None and c.element.atom is not None}  # fmt: skip
    account, phase = elements["act.account"], elements["time.phase"]
    assert ((0, 3), (1,), (2, 4)) == tuple(account.of(t) for t in (HOLDS, FAILS, OPEN))
    assert ((0, 1, 2, 4), (3, 4)) == (phase.holds, phase.fails)


def test_days_count_where_the_scenario_speaks_of_the_rule(coverage: Coverage) -> None:
    """The last scenario stands on the day of determination, but expects nothing of the rule."""
    triple = of(coverage, "SKB22-D6").triples[-1]
    assert ("penetapan", ((3,), (), (0, 1, 2))) == (triple.edge, triple.days)


def test_what_is_missing_is_named(coverage: Coverage, tmp_path: Path) -> None:
    """The rule, the place below it, and what is lacking."""
    missing = {(gap.code, *gap.subject) for gap in coverage.gaps() if gap.rule == "SKB22-D6"}
    assert ("SANKSI-V012", "SKB22-D6", "penetapan", "hari-itu") in missing
    assert ("SANKSI-V012", "SKB22-D6", "2022-09-22", "sehari-sebelum") in missing
    assert not {gap for gap in missing if gap[0] == "SANKSI-V010"}
    assert not Report(coverage, tmp_path).passed


def test_a_scenario_that_fails_is_no_evidence(
    rulebase: Rulebase, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    """It is named with its line, and the bar is missed."""
    wrong = SCENES.replace("| belum pasti     |", "| terpenuhi       |")
    found = measure(rulebase, vocabulary, scenes(tmp_path, wrong))
    assert [16] == [outcome.line for outcome in found.broken]
    report = Report(found, tmp_path)
    assert not report.passed
    assert "contoh.feature:16" == report.as_data()["broken"][0]["place"]


def test_data_name_scenarios_by_index(coverage: Coverage, tmp_path: Path) -> None:
    """The data say the same as the page, with places below the folder of scenarios."""
    data = Report(coverage, tmp_path, ["SKB22-D6"]).as_data()
    assert ["SKB22-D6"] == [rule["id"] for rule in data["rules"]]
    assert [0] == data["rules"][0]["terpenuhi"]
    assert "contoh.feature:11" == data["scenarios"][0]["place"]
    assert {"SKB22-D6"} == {gap["rule"] for gap in data["gaps"]}


def test_every_element_has_its_line(rulebase: Rulebase) -> None:
    """Paths lead into the files, each to a line of its own rule."""
    places = Places(rulebase.texts, {})
    for subject in subjects(rulebase):
        for element in subject.elements:
            path = ".".join(part for part in (subject.path, element.path) if part)
            place = places.at(subject.file, path)
            assert place.line is not None
            assert place.rule == subject.id


def test_rules_are_found_whatever_their_letters(rulebase: Rulebase) -> None:
    """Rows of tables too; what does not exist is refused with a hint."""
    assert ("SKB22-D6", "berat.1") == known_ids(rulebase, ["skb22-d6", "BERAT.1"])
    with pytest.raises(InputError, match="SANKSI-V001") as caught:
        known_ids(rulebase, ["SKB22-D66"])
    assert 'Maksud Anda "SKB22-D6"' in caught.value.render("id")


def test_a_test_that_names_every_term_need_not_fail(rulebase: Rulebase) -> None:
    """Money and goods are all the kinds of gift; intent has another side."""
    gift = next(s for s in subjects(rulebase) if s.id == "PILK-187A(1)")
    needs = {e.atom.fact: e.needs for e in gift.elements if e.atom is not None}
    assert (HOLDS,) == needs["act.gift.kind"]
    assert (HOLDS, FAILS) == needs["act.intent"]


def test_looking_on_changes_nothing(rulebase: Rulebase) -> None:
    """A decision is the same with an observer that reads everything and without."""
    case = load_case(EXAMPLE)
    day = dt.date(2025, 12, 31)
    plain = Adjudicator(rulebase).adjudicate(case, as_of=day)
    watched = Adjudicator(rulebase, observer=Observer()).adjudicate(case, as_of=day)
    assert plain == watched
