"""Trying mutants on a few scenarios: what they notice, what not, and the drafts for the latter."""

import json
from pathlib import Path

import pytest

from sanksi.kernel.errors import SanksiError
from sanksi.review.mutation.bearing import Bearing
from sanksi.review.mutation.drafts import Drafter, alternatives
from sanksi.review.mutation.laboratory import Laboratory, Suspects
from sanksi.review.mutation.report import Score, drafted
from sanksi.review.mutation.run import Trial, run
from sanksi.rulebase import Rulebase
from sanksi.scenarios import Vocabulary, play, read_features
from sanksi.scenarios.play import Bench
from tests.features.conftest import FEATURES
from tests.review.scenes import scenes

RULE = "SKB22-D6"


@pytest.fixture(scope="module")
def laboratory(
    rulebase: Rulebase, vocabulary: Vocabulary, tmp_path_factory: pytest.TempPathFactory
) -> Laboratory:
    """The rules of the checkout with the scenes."""
    return Laboratory(rulebase, vocabulary, scenes(tmp_path_factory.mktemp("scenes")))


@pytest.fixture(scope="module")
def trial(laboratory: Laboratory) -> Trial:
    """The mutants of one rule, tried in this process."""
    return run(laboratory, rules=[RULE], workers=1)


def fates(trial: Trial) -> dict[str, str]:
    """What became of each mutant."""
    return {trial.laboratory.mutants[v.mutant].id: v.fate for v in trial.verdicts}


def test_scenarios_notice_some_mistakes_and_not_others(trial: Trial) -> None:
    """The scenes tell the phase and the account apart; nothing stands at the first day of force."""
    found = fates(trial)
    assert "killed" == found["SKB22-D6 timing drop_timing"]
    assert "killed" == found["SKB22-D6 when.all[1] drop all"]
    assert "survived" == found["SKB22-D6 in_force.from later 2022-09-23"]
    assert "survived" == found["SKB22-D6 when.all[1] narrow calon"]


def test_processes_change_nothing(laboratory: Laboratory, trial: Trial) -> None:
    """Two processes come to the same verdicts and drafts as one."""
    other = run(laboratory, rules=[RULE], workers=2)
    assert trial.verdicts == other.verdicts
    assert trial.sketches == other.sketches


def test_progress_is_told(laboratory: Laboratory) -> None:
    """How many mutants have been tried, and of how many."""
    told: list[tuple[int, int]] = []
    run(laboratory, rules=["SKB22-D6", "OK-VOTE"], workers=1, drafts=False,
        done=lambda tried, of_all: told.append((tried, of_all)))  # fmt: skip
    assert 2 == len(told)
    assert told[-1][0] == told[-1][1] > told[0][0]


def test_drafts_hold_today_and_notice_the_mistake(
    laboratory: Laboratory, trial: Trial, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    """Played as written, a draft is met by the right rules, and not by the wrong ones."""
    assert len(trial.sketches) > 3
    for number, sketch in trial.sketches.items():
        mutant = laboratory.mutants[number]
        text = drafted(sketch, mutant)
        file = tmp_path / f"{number}.feature"
        file.write_text(f"# language: id\nFitur: Rancangan\n\n{text}\n", encoding="utf-8")
        (scenario,) = read_features(tmp_path)
        right = Bench(laboratory.rulebase, vocabulary, engine="direct")
        wrong = Bench(mutant.applied(laboratory.rulebase), vocabulary, engine="direct")
        assert play(scenario, right).problem is None, mutant.id
        assert play(scenario, wrong).problem is not None, mutant.id
        file.unlink()


def test_where_nothing_bears_the_decision_is_the_same(
    rulebase: Rulebase, vocabulary: Vocabulary
) -> None:
    """A case that is passed over would have been decided by the wrong rules as by the right."""
    stories = read_features(FEATURES / "hak")[::12]
    laboratory = Laboratory(rulebase, vocabulary, stories)
    passed_over = 0
    for mutant in laboratory.mutants[::31]:
        if mutant.layer not in {"norms", "definitions", "permissions", "consequences"}:
            continue
        bearing = Bearing(mutant, rulebase, laboratory.program)
        suspects = Suspects(mutant.applied(rulebase))
        for told, facts in zip(laboratory.scripts, laboratory.facts, strict=True):
            if bearing.on(facts):
                continue
            passed_over += 1
            decided = [
                adjudicator.adjudicate(told.case, as_of=told.as_of)
                for adjudicator in (
                    laboratory.right.adjudicator(told.readings),
                    suspects.adjudicator(told.readings),
                )
            ]
            truths = [
                [(f.rule, f.truth, f.default_truth, f.level, f.alerts) for f in d.findings]
                for d in decided
            ]
            assert truths[0] == truths[1], mutant.id
    assert passed_over > 100


def test_every_fact_step_of_the_vocabulary_can_be_tried(vocabulary: Vocabulary) -> None:
    """The drafts speak the closed vocabulary: every alternative is one of its steps."""
    said = alternatives(vocabulary)
    assert {"person.status", "act.account", "act.reaction", "candidacy.kind"} <= set(said)
    for texts in said.values():
        for role, text in texts:
            try:
                operation = vocabulary.match(text.replace("⟨pencalonan⟩", "paslon-1"))
            except SanksiError as error:
                pytest.fail(error.render("en"))
            assert role == operation.entry.role


def test_the_score_names_files_questions_and_drafts(trial: Trial) -> None:
    """Data and text say the same."""
    score = Score(trial)
    data = json.loads(json.dumps(score.as_data()))
    assert not data["passed"]
    assert data["mutants"] == sum(row["mutants"] for row in data["files"])
    assert data["mutants"] - data["killed"] == len(data["survivors"])
    text = score.text("id")
    for survivor in data["survivors"]:
        assert survivor["question"]["id"] in text
    assert "Mutation score of the law" in score.text("en")


def test_a_drafter_gives_up_where_no_case_differs(laboratory: Laboratory) -> None:
    """An equivalent mutant has no draft: no scenario here has a recommendation in this table."""
    drafter = Drafter(laboratory)
    number = next(
        i for i, m in enumerate(laboratory.mutants)
        if m.layer == "calendar" and m.subject != "pilkada-2024"
    )  # fmt: skip
    assert drafter.sketch(number) is None


def test_a_norm_taken_out_of_its_election_is_tried_in_the_other(laboratory: Laboratory) -> None:
    """Only scenarios of the other kind of election can notice."""
    told = laboratory.scripts[0].case
    act, election = told.acts[0].kind, told.election.kind
    norms = laboratory.rulebase.norms
    elsewhere = [
        mutant
        for mutant in laboratory.mutants
        if mutant.operator == "widen_election"
        and mutant.layer == "norms"
        and act in norms[mutant.subject].provision.act
        and election not in norms[mutant.subject].provision.election
    ]
    assert elsewhere
    assert all(0 in laboratory.candidates(mutant) for mutant in elsewhere)


def test_positions_of_a_question_without_default_are_tried(laboratory: Laboratory) -> None:
    """Exchanging them shows in what each reading says, whatever is open by default."""
    tried = [
        (mutant, facts)
        for mutant in laboratory.mutants
        if mutant.operator == "position" and mutant.path.startswith("contested")
        for facts in laboratory.facts
        if any(mutant.subject in w.norms and w.norms[mutant.subject].questions
               for _, w in facts.worlds)
    ]  # fmt: skip
    assert tried
    assert all(
        Bearing(mutant, laboratory.rulebase, laboratory.program).on(facts)
        for mutant, facts in tried
    )
