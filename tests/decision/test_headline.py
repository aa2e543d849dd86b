"""The same like, one day before, on, and one day after the determination of the pair.

The reason why the library exists: what is a matter of ethics toward somebody who wants to run is
a heavy breach of discipline toward a candidate, and on the day between only the hour tells.
"""

import datetime as dt
from typing import Any

import pytest

from sanksi import Decision, Truth, load_case
from tests.decision.goldens import AS_OF, adjudicator
from tests.decision.rulebases import Mapped


def like(when: Mapped, *, event: Mapped | None = None, **changes: Any) -> Mapped:
    """A civil servant likes a post of the campaign account of a pair in a regency."""
    case: Mapped = {
        "id": "contoh-1",
        "election": {
            "kind": "pilkada",
            "calendar": "pilkada-2024",
            "region": {"code": "32.04", "name": "Kabupaten Bandung", "tz": "WIB"},
        },
        "person": {
            "ref": "terlapor-1",
            "status": "pns",
            "position": "pelaksana",
            "employer": {"level": "kabupaten_kota"},
            "spouse_of": "tidak_ada",
            "own_candidacy": "tidak_ada",
            "unpaid_leave": [],
        },
        "candidacies": [
            {
                "id": "paslon-1",
                "kind": "pasangan_calon",
                "office": "bupati",
                "events": [event or {"kind": "penetapan", "date": "2024-09-22"}],
            }
        ],
        "acts": [
            {
                "id": "p1",
                "kind": "reaksi_medsos",
                "when": when,
                "toward": ["paslon-1"],
                "account": "pemenangan",
                "reaction": ["suka"],
                "effect": "menguntungkan",
                "intent": "sengaja",
                "form": [],
            }
        ],
    }
    case["person"].update(changes)
    return case


def decide(case: Mapped) -> Decision:
    return adjudicator().adjudicate(load_case(case), as_of=AS_OF)


def recommended(decision: Decision) -> dict[str, str | None]:
    """The level of each track that holds by default."""
    return {
        track.track: track.default_level
        for track in decision.recommendation.tracks
        if track.default_truth == Truth.HOLDS
    }


def holding(decision: Decision) -> set[str]:
    return {f.rule for f in decision.findings if f.default_truth is Truth.HOLDS}


def test_the_day_before_is_a_matter_of_ethics() -> None:
    """21 September 2024: SKB22-E4, moral; discipline only under the contested reading."""
    decision = decide(like({"date": "2024-09-21"}))
    assert {"etik": "moral"} == recommended(decision)
    assert {"SKB22-E4"} == holding(decision)
    assert "sebelum_penetapan" == decision.acts[0].phase
    (contested,) = [f for f in decision.findings if f.rule == "PP94-n5"]
    assert (Truth.OPEN, Truth.FAILS) == (contested.truth, contested.default_truth)
    assert ("OQ-A-4",) == tuple(r.open for r in contested.reasons if r.open)
    assert "pidana" not in {t.track for t in decision.recommendation.tracks}


def test_the_day_after_is_a_heavy_breach_of_discipline() -> None:
    """23 September 2024: SKB22-D6, heavy, carried by article 5 letter n number 5."""
    decision = decide(like({"date": "2024-09-23"}))
    assert {"disiplin": "berat"} == recommended(decision)
    assert {"SKB22-D6", "PP94-n5"} == holding(decision)
    (row,) = [f for f in decision.findings if f.rule == "SKB22-D6"]
    assert row.statutory_base is not None
    assert Truth.HOLDS is row.statutory_base.truth
    (discipline,) = [t for t in decision.recommendation.tracks if t.track == "disiplin"]
    assert Truth.HOLDS is discipline.truth
    assert "berat" == discipline.level
    assert "tim_pemeriksa" in {step.dest for step in discipline.path}
    assert ("keputusan",) == discipline.ends


def test_on_the_day_itself_both_outcomes_are_shown() -> None:
    """22 September 2024 without an hour: nothing is chosen, and each phase has its outcome."""
    decision = decide(like({"date": "2024-09-22"}))
    assert {} == recommended(decision)
    assert ("belum_pasti", ("hari_penetapan",), ("OQ-A-41",)) == (
        decision.acts[0].phase, decision.acts[0].reasons, decision.acts[0].open,
    )  # fmt: skip
    outcomes = {
        phase.phase: {(o.track, str(o.truth), o.level) for o in phase.outcome}
        for phase in decision.phase_outcomes
    }
    assert {("etik", "terpenuhi", "moral")} == outcomes["sebelum_penetapan"]
    assert ("disiplin", "terpenuhi", "berat") in outcomes["sejak_penetapan"]
    assert {"sebelum_penetapan", "sejak_penetapan"} == set(outcomes)
    assert "act.when" == decision.questions[0].fact
    for rule in ("SKB22-E4", "SKB22-D6"):
        (finding,) = [f for f in decision.findings if f.rule == rule]
        assert Truth.OPEN is finding.truth is finding.default_truth
        assert "waktu" in {reason.kind for reason in finding.reasons}


def test_on_the_day_itself_each_path_stops_for_want_of_the_hour() -> None:
    """Discipline goes as far as heavy discipline would, with its team; no track reaches an end."""
    tracks = {t.track: t for t in decide(like({"date": "2024-09-22"})).recommendation.tracks}
    for name, reached in (("etik", "penyampaian_ke_pejabat"), ("disiplin", "lhp")):
        track = tracks[name]
        assert (reached, (), ("act.when",)) == (track.reached, track.ends, track.missing)
    assert "tim_pemeriksa" in {step.dest for step in tracks["disiplin"].path}
    assert {"berat"} == {option.level for option in tracks["disiplin"].sanctions}


@pytest.mark.parametrize(
    ("hour", "expected"),
    [
        ("09:59", {"etik": "moral"}),
        ("10:00", {"disiplin": "berat"}),
        ("10:01", {"disiplin": "berat"}),
    ],
)
def test_known_hours_decide_the_day(hour: str, expected: dict[str, str]) -> None:
    """The decree was set at ten: before it ethics, from that moment on discipline."""
    event = {"kind": "penetapan", "date": "2024-09-22", "at": "2024-09-22T10:00"}
    decision = decide(like({"at": f"2024-09-22T{hour}"}, event=event))
    assert expected == recommended(decision)
    assert () == decision.phase_outcomes


def test_the_hour_of_the_act_alone_does_not_decide() -> None:
    """Without the hour of the decree both outcomes stay."""
    decision = decide(like({"at": "2024-09-22T10:00"}))
    assert {} == recommended(decision)
    assert 2 == len(decision.phase_outcomes)


def test_another_day_of_determination_moves_the_line() -> None:
    """Not the national date but the determination of that pair decides."""
    event = {"kind": "penambahan_putusan", "date": "2024-10-28"}
    assert {"etik": "moral"} == recommended(decide(like({"date": "2024-10-27"}, event=event)))
    assert {"disiplin": "berat"} == recommended(decide(like({"date": "2024-10-29"}, event=event)))


def test_knowledge_of_a_later_event_is_not_used() -> None:
    """On 10 October nobody knew that a court would add the pair on 28 October."""
    event = {"kind": "penambahan_putusan", "date": "2024-10-28"}
    case = load_case(like({"date": "2024-10-05"}, event=event))
    known = adjudicator().adjudicate(case, as_of=AS_OF)
    before = adjudicator().adjudicate(case, as_of=AS_OF.replace(year=2024, month=10, day=10))
    assert {"etik": "moral"} == recommended(known)
    assert {"disiplin": "berat"} == recommended(before)
    assert before.acts[0].default_determination


@pytest.mark.parametrize("status", ["cpns", "pppk"])
def test_the_line_is_the_same_for_other_civil_servants(status: str) -> None:
    """CPNS and PPPK: the same rows; what may be imposed differs."""
    assert "SKB22-E4" in holding(decide(like({"date": "2024-09-21"}, status=status)))
    assert "SKB22-D6" in holding(decide(like({"date": "2024-09-23"}, status=status)))


def test_a_private_account_is_none_of_these_rows() -> None:
    """The rows speak of campaign groups and accounts; the act may still favour (n-5)."""
    case = like({"date": "2024-09-23"})
    case["acts"][0]["account"] = "pribadi"
    assert not {"SKB22-D6", "SKB22-E4"} & {f.rule for f in decide(case).findings}


def test_a_party_knows_no_line() -> None:
    """Toward a party there is no determination: the phase does not apply."""
    case = like({"date": "2024-09-21"})
    case["candidacies"] = [{"id": "paslon-1", "kind": "partai", "office": "tidak_ada"}]
    assert "tidak_berlaku" == decide(case).acts[0].phase


def test_an_act_before_or_after_a_change_of_penalty_shows_both() -> None:
    """A day between 20 December 2025 and 10 January 2026: the law of neither is chosen."""
    post: Mapped = {"position": "administrator", "post": "camat", "acting_regional_head": False}

    def laws(when: Mapped) -> tuple[list[str], bool]:
        case = like(when)
        case["person"] |= post
        case["acts"][0] |= {"kind": "keputusan_berpihak", "intent": "sengaja"}
        decision = adjudicator().adjudicate(load_case(case), as_of=dt.date(2026, 6, 1))
        (crime,) = [t for t in decision.recommendation.tracks if t.track == "pidana"]
        asked = any(question.fact == "act.when" for question in decision.questions)
        laws_of_act = [v.law_from for penalty in crime.penalty for v in penalty.of_act]
        return list(dict.fromkeys(laws_of_act)), asked

    assert (["2016-07-01"], False) == laws({"date": "2025-12-20"})
    assert (["2026-01-02"], False) == laws({"date": "2026-01-10"})
    both = laws({"between": {"from": "2025-12-20", "to": "2026-01-10"}})
    assert (["2016-07-01", "2026-01-02"], True) == both


def test_the_law_before_the_norm_gives_no_sanctions_of_its_own() -> None:
    """Some day between 25 August and 5 September 2021: the sanctions are those of the norm."""
    case = like({"between": {"from": "2021-08-25", "to": "2021-09-05"}})
    case["acts"][0]["toward"] = ["partai-1"]
    case["candidacies"] = [{"id": "partai-1", "kind": "partai"}]
    case["acts"][0] |= {"kind": "pengerahan_asn"}
    decision = decide(case)
    for track in decision.recommendation.tracks:
        if track.track == "disiplin" and track.default_truth is not Truth.FAILS:
            assert () != track.sanctions
            break
    else:
        raise AssertionError([(t.track, t.default_truth) for t in decision.recommendation.tracks])
