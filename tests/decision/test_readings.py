"""Readings: every outcome that a position on an open question changes, and no other."""

import datetime as dt
from typing import Any

import pytest

from sanksi import Adjudicator, Decision, InputError, Rulebase, Truth, load_case
from tests.decision.rulebases import Mapped, norm, question, tiny
from tests.decision.test_headline import like

TWO = ("satu", "dua")
THREE = (*TWO, "tiga")
THREAT = {"fact": "act.threat", "is": True}


def decide(rulebase: Rulebase, readings: dict[str, str] | None = None, **act: Any) -> Decision:
    case: Mapped = {
        "id": "contoh-1",
        "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
        "person": {"ref": "terlapor-1", "status": "pns"},
        "candidacies": [{"id": "calon-1", "kind": "pasangan_calon", "office": "bupati"}],
        "acts": [
            {"id": "p1", "kind": "reaksi_medsos", "when": {"date": "2024-10-10"}, "toward": []}
            | act
        ],
    }
    adjudicator = Adjudicator(rulebase, readings=readings)
    return adjudicator.adjudicate(load_case(case), as_of=dt.date(2025, 1, 1))


def rows(decision: Decision) -> dict[str, list[tuple[str, str, str | None]]]:
    return {
        ", ".join(f"{q}={s}" for q, s in sorted(reading.choice.items())): [
            (o.track, str(o.truth), o.level) for o in reading.outcome
        ]
        for reading in decision.readings
    }


def one(name: str, under: str = "satu") -> list[Mapped]:
    return [{"open": name, "holds_under": [under]}]


def test_a_contested_norm_has_a_row_per_position() -> None:
    """Where it holds the track has its level; where it fails the track is clear."""
    rulebase = tiny({"norms": [norm("N-1", contested=one("OQ-X-1"))]}, [question("OQ-X-1", TWO)])
    expected = {"OQ-X-1=dua": [], "OQ-X-1=satu": [("disiplin", "terpenuhi", "berat")]}
    decision = decide(rulebase)
    assert expected == rows(decision)
    (finding,) = decision.findings
    (reason,) = finding.reasons
    assert ("penafsiran", "OQ-X-1") == (reason.kind, reason.open)
    assert {"satu": "terpenuhi", "dua": "tidak_terpenuhi"} == dict(reason.outcomes)


@pytest.mark.parametrize(
    ("default", "truth", "level"),
    [("satu", Truth.HOLDS, "berat"), ("dua", Truth.FAILS, None), (None, Truth.OPEN, "berat")],
)
def test_the_default_position_is_followed_visibly(
    default: str | None, truth: Truth, level: str | None
) -> None:
    """``truth`` stays open; ``default_truth`` is what the default gives, open if there is none."""
    rulebase = tiny(
        {"norms": [norm("N-1", contested=one("OQ-X-1"))]}, [question("OQ-X-1", TWO, default)]
    )
    decision = decide(rulebase)
    (finding,) = decision.findings
    assert (Truth.OPEN, truth, level) == (
        finding.truth, finding.default_truth, finding.default_level,
    )  # fmt: skip
    (track,) = decision.recommendation.tracks
    assert (() if default is None else ("OQ-X-1",)) == track.rests_on_default


def test_a_question_without_default_that_changes_nothing_leaves_nothing_open() -> None:
    """Each position gives the same: what all readings share is what the recommendation follows."""
    either = {"any": [{"reading": "OQ-X-1", "in": [slug]} for slug in TWO]}
    rulebase = tiny({"norms": [norm("N-1", when=either)]}, [question("OQ-X-1", TWO)])
    decision = decide(rulebase)
    (finding,) = decision.findings
    assert (Truth.HOLDS, Truth.HOLDS) == (finding.truth, finding.default_truth)
    assert {} == rows(decision)


def test_what_fails_in_every_reading_is_no_finding() -> None:
    """Also where no default is chosen."""
    both = {"all": [{"reading": "OQ-X-1", "in": [slug]} for slug in TWO]}
    rulebase = tiny({"norms": [norm("N-1", when=both)]}, [question("OQ-X-1", TWO)])
    assert () == decide(rulebase).findings


def test_a_question_that_missing_facts_hide_does_not_hide_the_others() -> None:
    """A norm that turns on two questions, one of which changes nothing while a fact is missing."""
    either = {"any": [THREAT, {"reading": "OQ-X-1", "in": ["satu"]}]}
    limits = {"all": [either, {"fact": "act.violence", "is": True}]}
    rulebase = tiny(
        {"norms": [norm("N-1", when=limits, contested=one("OQ-X-2"))]},
        [question("OQ-X-1", TWO), question("OQ-X-2", TWO)],
    )
    expected = {"OQ-X-2=dua": [], "OQ-X-2=satu": [("disiplin", "belum_pasti", None)]}
    assert expected == rows(decide(rulebase))


def test_that_happens_with_the_law_as_it_ships() -> None:
    """A CPNS of unknown post and intent: only OQ-C-28 (is a like an act?) changes the outcome."""
    case = like({"date": "2024-10-23"}, status="cpns")
    del case["acts"][0]["intent"]
    decision = Adjudicator(Rulebase.load()).adjudicate(load_case(case), as_of=dt.date(2025, 6, 1))
    criminal = [r for r in decision.readings if "OQ-C-28" in r.choice]
    assert {
        ("setiap_perbuatan", ("pidana",)),
        ("tindakan_jabatan", ()),
    } == {(r.choice["OQ-C-28"], tuple(o.track for o in r.outcome)) for r in criminal}


def test_a_position_that_changes_nothing_has_no_row() -> None:
    """A question that some rule reads, in a case where it does not matter."""
    unless = [{"open": "OQ-X-1", "holds_under": ["satu"], "unless": THREAT}]
    rulebase = tiny({"norms": [norm("N-1", contested=unless)]}, [question("OQ-X-1", TWO)])
    assert {} == rows(decide(rulebase, threat=True))
    assert 2 == len(rows(decide(rulebase, threat=False)))


def test_a_position_that_matters_on_some_days_only_may_change_nothing() -> None:
    """Since determination it would decide; before it nothing holds, and the day is not known."""
    either = {"any": [THREAT, {"reading": "OQ-X-1", "in": ["satu"]}]}
    rulebase = tiny(
        {"norms": [norm("N-1", timing=["sejak_penetapan"], when=either)]},
        [question("OQ-X-1", TWO)],
    )
    between = {"between": {"from": "2024-09-20", "to": "2024-09-25"}}
    assert {} == rows(decide(rulebase, toward=["calon-1"], when=between))
    assert {} != rows(decide(rulebase, toward=["calon-1"], when={"date": "2024-09-25"}))


def test_tracks_that_share_no_question_are_read_apart() -> None:
    """Two questions of two tracks are two times two rows, not four combinations of all."""
    rulebase = tiny(
        {
            "norms": [
                norm("N-1", contested=one("OQ-X-1")),
                norm("N-2", track="etik", level="moral", contested=one("OQ-X-2")),
            ]
        },
        [question("OQ-X-1", TWO), question("OQ-X-2", THREE)],
    )
    expected = {"OQ-X-1=dua", "OQ-X-1=satu", "OQ-X-2=dua", "OQ-X-2=satu", "OQ-X-2=tiga"}
    assert expected == set(rows(decide(rulebase)))


def test_tracks_that_share_a_question_are_read_together() -> None:
    """One position gives both tracks, so that no combination is shown that no reading gives."""
    rulebase = tiny(
        {
            "norms": [
                norm("N-1", contested=one("OQ-X-1")),
                norm("N-2", track="etik", level="moral", contested=one("OQ-X-1", "dua")),
            ]
        },
        [question("OQ-X-1", TWO)],
    )
    expected = {
        "OQ-X-1=dua": [("etik", "terpenuhi", "moral")],
        "OQ-X-1=satu": [("disiplin", "terpenuhi", "berat")],
    }
    assert expected == rows(decide(rulebase))


def test_a_reading_can_change_the_level_alone() -> None:
    """The norm holds; how heavy it weighs is contested."""
    cases = {
        "cases": [
            {"level": "berat", "when": {"reading": "OQ-X-1", "in": ["satu"]}},
            {"level": "ringan"},
        ]
    }
    rulebase = tiny({"norms": [norm("N-1", level=cases)]}, [question("OQ-X-1", TWO, "dua")])
    decision = decide(rulebase)
    (finding,) = decision.findings
    assert (Truth.HOLDS, None, "ringan") == (finding.truth, finding.level, finding.default_level)
    assert {"berat", "ringan"} == set(finding.possible_levels)
    assert ["berat", "ringan"] == sorted(o[0][2] or "" for o in rows(decision).values())


def test_a_fixed_reading_is_the_row_of_its_position() -> None:
    """A profile settles the question: no rows remain, and it is recorded."""
    rulebase = tiny(
        {"norms": [norm("N-1", contested=one("OQ-X-1"))]}, [question("OQ-X-1", TWO, "dua")]
    )
    held = decide(rulebase, {"OQ-X-1": "satu"})
    assert [Truth.HOLDS] == [f.truth for f in held.findings]
    assert () == held.readings
    assert {"OQ-X-1": "satu"} == dict(held.profile.readings)
    assert () == held.recommendation.tracks[0].rests_on_default
    assert () == decide(rulebase, {"OQ-X-1": "dua"}).findings


@pytest.mark.parametrize(
    ("readings", "hint"),
    [
        ({"OQ-X-9": "satu"}, "OQ-X-1"),
        ({"OQ-X-1": "sattu"}, "satu"),
        ({"OQ-X-1": "luas"}, "satu, dua"),
    ],
)
def test_an_unknown_question_or_position_is_refused(readings: dict[str, str], hint: str) -> None:
    """With what there is to choose from."""
    rulebase = tiny({"norms": [norm("N-1", contested=one("OQ-X-1"))]}, [question("OQ-X-1", TWO)])
    with pytest.raises(InputError) as caught:
        Adjudicator(rulebase, readings=readings)
    (problem,) = caught.value.problems
    assert "SANKSI-D001" == problem.code
    assert hint in problem.render("id")
    assert 2 == caught.value.exit_code


def test_all_wrong_readings_are_told_together() -> None:
    """One look is enough to mend them."""
    with pytest.raises(InputError) as caught:
        Adjudicator(Rulebase.load(), readings={"OQ-A-1": "x", "OQ-C-1": "y", "OQ-Z-1": "z"})
    assert 3 == len(caught.value.problems)


def test_bounded_readings_vary_one_question_at_a_time() -> None:
    """Each row departs from the defaults in at most one question."""
    names = [f"OQ-X-{n}" for n in range(1, 5)]
    points = [{"open": name, "holds_under": ["satu"]} for name in names]
    rulebase = tiny(
        {"norms": [norm("N-1", contested=points)]},
        [question(name, THREE, "satu") for name in names],
        max_readings=10,
    )
    decision = decide(rulebase)
    assert decision.readings_bounded
    assert 9 == len(decision.readings)  # the defaults, and two other positions of four questions
    for reading in decision.readings:
        assert set(names) == set(reading.choice)
        assert sum(slug != "satu" for slug in reading.choice.values()) <= 1
