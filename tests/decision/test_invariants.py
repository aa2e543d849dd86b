"""What must hold of every decision, whatever the facts: on examples and on many random cases."""

from collections.abc import Iterator
from functools import cache
from typing import Final

import pytest

from sanksi import Decision, Truth, load_case
from sanksi.inference import Finding
from tests.decision.goldens import AS_OF, adjudicator, examples
from tests.decision.pool import ACTS, cases, direct, rulebase
from tests.decision.pool import AS_OF as LATE

FAILS, OPEN, HOLDS = Truth.FAILS, Truth.OPEN, Truth.HOLDS
SHOWN_WHILE_OPEN: Final = {"menunggu_dampak"}


@cache
def decisions() -> tuple[Decision, ...]:
    """On all examples and on twelve hundred cases of every kind of act."""
    return tuple(_decisions())


def _decisions() -> Iterator[Decision]:
    for path in examples():
        yield adjudicator().adjudicate(load_case(path), as_of=AS_OF)
    for case in cases(31, 1200, ranges=0.25):
        yield direct().adjudicate(case, as_of=LATE)


def findings() -> Iterator[Finding]:
    for decision in decisions():
        yield from decision.findings


def test_the_pool_reaches_most_of_the_law() -> None:
    """Otherwise what follows would say little. Law that ended before its acts is left aside."""
    rules = {**rulebase().norms, **rulebase().residual}
    norms = {name for name, rule in rules.items() if rule.in_force.meets(ACTS)}
    assert len(norms & {finding.rule for finding in findings()}) > 0.8 * len(norms)
    assert {OPEN, HOLDS} <= {finding.truth for finding in findings()}
    assert {t.track for d in decisions() for t in d.recommendation.tracks} >= {
        "etik", "disiplin", "kepegawaian", "pidana",
    }  # fmt: skip


def test_what_all_readings_share_the_default_shares() -> None:
    """What holds in every reading holds by default; what fails in all is no finding."""
    for finding in findings():
        assert finding.truth is not FAILS
        assert finding.truth is OPEN or finding.default_truth is HOLDS


def test_an_open_finding_says_why() -> None:
    """Facts, readings or the moment; and a finding that its default settles names the question."""
    for finding in findings():
        if finding.truth is OPEN:
            assert finding.reasons, finding
        if finding.truth is not finding.default_truth:
            assert "penafsiran" in {reason.kind for reason in finding.reasons}, finding


def test_levels_are_those_of_the_published_list() -> None:
    """What is shared is possible, or says that something is awaited."""
    for finding in findings():
        levels = {*finding.possible_levels, finding.level, finding.default_level} - {None}
        assert levels <= set(rulebase().levels)
        assert finding.possible_levels
        if finding.level is not None:
            assert finding.level in {*finding.possible_levels, *SHOWN_WHILE_OPEN}


def test_a_finding_carries_its_provision_and_its_elements() -> None:
    """Citations, confidence, and what was asked of the facts."""
    for finding in findings():
        assert finding.basis
        assert finding.confidence
        assert finding.elements
        assert all(rulebase().resolve(citation) is not None for citation in finding.basis)


def test_a_rule_is_found_or_not_met_and_never_both() -> None:
    """Per unit, once."""
    for decision in decisions():
        found = [(f.rule, f.unit) for f in decision.findings]
        cleared = [(n.rule, n.unit) for n in decision.not_met]
        assert len(found + cleared) == len({*found, *cleared})


def test_what_is_not_met_says_what_is_lacking() -> None:
    """An element that fails, a permission, another norm, or a reading that none of them gives."""
    for decision in decisions():
        for each in decision.not_met:
            for element in each.lacking:
                assert element.clause_truth is FAILS


def test_units_are_sorted_and_findings_name_them() -> None:
    """The order in which facts were given is gone."""
    for decision in decisions():
        acts = [unit.act for unit in decision.acts]
        assert sorted(acts) == acts
        units = {unit.id for unit in decision.acts}
        assert {f.unit for f in decision.findings} <= units
        assert {p.unit for p in decision.phase_outcomes} <= units


def test_tracks_gather_all_findings_once() -> None:
    """Leading and others are the findings of the track."""
    for decision in decisions():
        for track in decision.recommendation.tracks:
            listed = [*track.leading, *track.others]
            expected = [f"{f.rule}@{f.unit}" for f in decision.findings if f.track == track.track]
            assert sorted(expected) == sorted(listed)
            assert track.leading


def test_a_track_that_holds_holds_by_default() -> None:
    """The recommendation never lags behind what every reading gives."""
    for decision in decisions():
        for track in decision.recommendation.tracks:
            assert track.truth is not FAILS
            assert track.truth is OPEN or track.default_truth is HOLDS
            if track.level is not None:
                assert (HOLDS, track.level) == (track.truth, track.default_level)
                assert (track.level,) == track.possible_levels


def test_sanctions_are_of_the_levels_that_are_recommended() -> None:
    """And every one of them has a basis, an honest truth and, in the matrix, an official."""
    for decision in decisions():
        person = decision.facts["person"]
        placed = person.get("position") not in {None, "tidak_ada"}
        placed = placed and person.get("employer", {}).get("level") != "desa"
        for track in decision.recommendation.tracks:
            if track.default_truth is FAILS:
                assert () == track.sanctions
            levels = (track.default_level,) if track.default_level else track.possible_levels
            for option in track.sanctions:
                assert option.level in levels
                assert option.authority or not placed, option
                assert option.basis
                assert option.truth is not FAILS
            assert set(track.authority) == {a for o in track.sanctions for a in o.authority}


def test_a_path_is_one_way_from_the_state_to_where_it_ends() -> None:
    """Ends only where the result holds; where it stops, something is missing or contested."""
    for decision in decisions():
        for track in decision.recommendation.tracks:
            if track.procedure is None:
                assert () == track.path
                continue
            procedure = rulebase().procedures[track.procedure]
            recommended = {state.id for state in procedure.states if state.recommended}
            places = [track.state, *(step.dest for step in track.path)]
            assert [step.source for step in track.path] == places[:-1]
            assert places[-1] == track.reached
            assert set(track.ends) <= recommended
            if track.default_truth is not HOLDS:
                assert track.ends == ()
            else:
                assert track.ends or track.missing or track.default_level is None


def test_a_default_truth_of_a_track_is_that_of_some_finding_or_of_several() -> None:
    """Where no finding holds by default, several of them hold between them in every reading."""
    for decision in decisions():
        for track in decision.recommendation.tracks:
            own = [f for f in decision.findings if f.track == track.track]
            if any(f.default_truth is HOLDS for f in own):
                assert track.default_truth is HOLDS
            if all(f.default_truth is FAILS for f in own):
                assert track.default_truth is FAILS


def test_readings_name_positions_of_open_questions() -> None:
    """Known questions, known slugs, no two rows alike."""
    for decision in decisions():
        rows = [tuple(sorted(reading.choice.items())) for reading in decision.readings]
        assert len(set(rows)) == len(rows)
        for row in rows:
            for question, slug in row:
                assert slug in {p.slug for p in rulebase().questions[question].positions}


def test_every_question_that_a_default_answers_has_a_default() -> None:
    """``rests_on_default`` names questions of the register."""
    for decision in decisions():
        for track in decision.recommendation.tracks:
            assert set(track.rests_on_default) <= set(rulebase().questions)


@pytest.mark.parametrize("name", ["case_id", "as_of", "outcome_digest"])
def test_a_decision_can_be_told_from_another(name: str) -> None:
    """Every one carries its case, its day of knowledge and its address."""
    assert all(getattr(decision, name) for decision in decisions())
