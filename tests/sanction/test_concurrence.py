"""Concurrence: several findings on one track are answered once, at the heaviest level."""

import random
from itertools import permutations
from typing import Any

import pytest

from sanksi import Rulebase, Truth
from sanksi.inference import Finding, Reason
from sanksi.inference.results import Law
from sanksi.sanction import TRACKS, TrackFindings, heaviest, track_findings

LEVELS = Rulebase.load().levels
FAILS, OPEN, HOLDS = Truth.FAILS, Truth.OPEN, Truth.HOLDS


def finding(rule: str, *possible: str, **fields: Any) -> Finding:
    """A finding that holds at its only possible level, unless ``fields`` say otherwise."""
    only = possible[0] if len(possible) == 1 else None
    truth = fields.get("truth", HOLDS)
    given: dict[str, Any] = {
        "rule": rule,
        "unit": "p1",
        "act": "p1",
        "candidacy": None,
        "track": "disiplin",
        "truth": truth,
        "default_truth": truth,
        "level": only,
        "default_level": only,
        "possible_levels": possible,
        "elements": (),
        "defeated_by": (),
        "basis": (),
        "confidence": {},
        "open": (),
        "reasons": (),
        "statutory_base": None,
        "law": Law("2021-08-31", None, "perbuatan", (), None),
        "alerts": (),
    }
    return Finding(**given | fields)


def contested(rule: str, *possible: str, **fields: Any) -> Finding:
    """A finding that turns on OQ-X-1 and holds by default."""
    reason = Reason("penafsiran", open="OQ-X-1")
    given = {"truth": OPEN, "default_truth": HOLDS, "reasons": (reason,)}
    return finding(rule, *possible, **given | fields)


def gathered(*findings: Finding) -> TrackFindings:
    (track,) = track_findings(findings, LEVELS)
    return track


def rules(findings: tuple[Finding, ...]) -> list[str]:
    return [each.rule for each in findings]


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (("ringan", "berat", "sedang"), "berat"),
        (("ringan", "sedang"), "sedang"),
        (("ptdh", "berat"), "ptdh"),
        (("ringan",), "ringan"),
        (("tanpa_tingkat", "ringan"), "ringan"),
        (("menunggu_dampak", "sedang", "tanpa_tingkat"), "sedang"),
        (("menunggu_dampak",), "menunggu_dampak"),
        (("tanpa_tingkat", None), "tanpa_tingkat"),
        ((None, "ringan"), "ringan"),
        ((None,), None),
        ((), None),
    ],
)
def test_the_heaviest_level_wins(levels: tuple[str | None, ...], expected: str | None) -> None:
    """PP 94/2021 article 35(1); a level without severity never outweighs one that has it."""
    for order in permutations(levels):
        assert expected == heaviest(order, LEVELS)


def test_a_track_holds_if_one_of_its_findings_does() -> None:
    """And carries the heaviest of the levels that hold."""
    track = gathered(finding("A", "ringan"), finding("B", "berat"), finding("C", "sedang"))
    assert (HOLDS, HOLDS, "berat", "berat") == (
        track.truth, track.default_truth, track.level, track.default_level,
    )  # fmt: skip
    assert ["B"] == rules(track.leading)
    assert ["A", "C"] == rules(track.others)
    assert ("berat",) == track.possible_levels


def test_findings_of_one_level_lead_together() -> None:
    """Several grounds for the same level are all named."""
    track = gathered(finding("A", "berat"), finding("B", "ringan"), finding("C", "berat"))
    assert ["A", "C"] == rules(track.leading)


def test_an_open_finding_does_not_set_the_level_but_may_raise_it() -> None:
    """What holds is the floor; what is open and heavier stays possible; lighter falls away."""
    track = gathered(
        finding("A", "sedang"),
        finding("B", "berat", truth=OPEN),
        finding("C", "ringan", truth=OPEN),
    )
    assert (HOLDS, "sedang") == (track.default_truth, track.default_level)
    assert ("sedang", "berat") == track.possible_levels
    assert track.level is None
    assert ["A"] == rules(track.leading)


def test_an_open_finding_that_cannot_weigh_more_changes_nothing() -> None:
    """The level is settled although a finding is not."""
    track = gathered(finding("A", "berat"), finding("B", "ringan", "sedang", "berat", truth=OPEN))
    assert "berat" == track.level
    assert ("berat",) == track.possible_levels


def test_the_floor_is_the_lightest_level_of_what_holds() -> None:
    """A finding that holds at one of two levels in every reading bounds the track from below."""
    track = gathered(
        finding("A", "sedang", "berat", default_level="sedang"), finding("B", "ringan")
    )
    assert ("sedang", "berat") == track.possible_levels
    assert (None, "sedang") == (track.level, track.default_level)


def test_a_finding_without_a_certain_weight_sets_no_floor() -> None:
    """It holds, but under one reading the law gives it no level."""
    track = gathered(
        finding("A", "berat", "tanpa_tingkat", default_level="berat"),
        finding("B", "ringan", truth=OPEN),
    )
    assert ("tanpa_tingkat", "ringan", "berat") == track.possible_levels
    assert (None, "berat") == (track.level, track.default_level)


def test_a_level_without_severity_is_kept_beside_the_heavier_one() -> None:
    """It does not lead, and is not lost."""
    track = gathered(finding("A", "tanpa_tingkat"), finding("B", "ringan"))
    assert (["B"], ["A"]) == (rules(track.leading), rules(track.others))
    assert ("ringan", "ringan") == (track.level, track.default_level)


def test_only_levels_without_severity() -> None:
    """A track may hold without any weight."""
    track = gathered(finding("A", "tanpa_tingkat"))
    assert (HOLDS, "tanpa_tingkat", ("tanpa_tingkat",)) == (
        track.truth, track.level, track.possible_levels,
    )  # fmt: skip


def test_the_default_leads_and_says_on_what_it_rests() -> None:
    """A contested finding leads by default, the shared truth stays open."""
    track = gathered(contested("A", "berat"), finding("B", "sedang", truth=OPEN))
    assert (OPEN, HOLDS, None, "berat") == (
        track.truth, track.default_truth, track.level, track.default_level,
    )  # fmt: skip
    assert ["A"] == rules(track.leading)
    assert ("OQ-X-1",) == track.rests_on_default


def test_a_level_by_default_rests_on_its_question() -> None:
    """The norm holds in every reading, its level does not."""
    track = gathered(
        contested("A", "sedang", "tanpa_tingkat", truth=HOLDS, level=None, default_level="sedang")
    )
    assert (HOLDS, None, "sedang") == (track.truth, track.level, track.default_level)
    assert ("OQ-X-1",) == track.rests_on_default


def test_nothing_by_default_recommends_nothing() -> None:
    """Only a reading that is not the default would hold."""
    track = gathered(contested("A", "berat", default_truth=FAILS, default_level=None))
    assert (OPEN, FAILS, None) == (track.truth, track.default_truth, track.default_level)
    assert ["A"] == rules(track.leading)
    assert ("OQ-X-1",) == track.rests_on_default


def test_open_findings_lead_before_those_that_fail_by_default() -> None:
    """Where nothing holds, what may hold comes first."""
    track = gathered(
        contested("A", "berat", default_truth=FAILS, default_level=None),
        finding("B", "sedang", truth=OPEN),
    )
    assert (OPEN, ["B"], ["A"]) == (track.default_truth, rules(track.leading), rules(track.others))


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ((finding("A", "berat", truth=OPEN),), "berat"),
        ((finding("A", "berat", truth=OPEN), finding("B", "ringan", truth=OPEN)), None),
        ((finding("A", "berat"), finding("B", "ringan", truth=OPEN)), "berat"),
        ((contested("A", "berat"), finding("B", "ringan", truth=OPEN)), "berat"),
    ],
)
def test_the_expected_level_is_the_default_or_the_only_one(
    findings: tuple[Finding, ...], expected: str | None
) -> None:
    """Who examines depends on the level to be expected, also while it is open whether it holds."""
    assert expected == gathered(*findings).expected_level


def test_tracks_stay_apart_and_in_order() -> None:
    """Ethics and discipline run side by side: a moral sanction never outweighs or is outweighed."""
    findings = [
        finding("P", "pidana", track="pidana"),
        finding("D", "berat"),
        finding("E", "moral", track="etik"),
        finding("K", "ptdh", track="kepegawaian"),
    ]
    for seed in range(6):
        given = random.Random(seed).sample(findings, len(findings))
        tracks = track_findings(given, LEVELS)
        expected = [
            ("etik", "moral"),
            ("disiplin", "berat"),
            ("kepegawaian", "ptdh"),
            ("pidana", "pidana"),
        ]
        assert expected == [(t.track, t.level) for t in tracks]
    assert ("etik", "disiplin", "kepegawaian", "pidana", "non_asn") == TRACKS


def test_no_findings_no_tracks() -> None:
    """A track on which nothing was found is not listed."""
    assert () == track_findings([], LEVELS)


def test_the_order_of_levels_is_law_data() -> None:
    """Light, medium, heavy, dismissal (PP 94/2021 article 8); three levels have no weight."""
    weights = {level: row.severity for level, row in LEVELS.items()}
    weighed = [weights[level] for level in ("ringan", "sedang", "berat", "ptdh")]
    assert all(w is not None for w in weighed)
    assert sorted(set(weighed), key=lambda w: w or 0) == weighed
    unweighed = {level for level, weight in weights.items() if weight is None}
    assert {"tanpa_tingkat", "menunggu_dampak", "menurut_instansi"} == unweighed
