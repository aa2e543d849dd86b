"""The threatened penalty as data: the law of the day of the act, and a later one."""

import datetime as dt
from typing import Any

import pytest

from sanksi import Adjudicator, Rulebase, Truth, load_case
from sanksi.decision.models import TrackRecommendation
from sanksi.sanction import PenaltyVector, ThreatenedPenalty
from tests.sanction.support import AS_OF, Mapped, case, decide, track

OLD_188 = [("penjara", (1, 6), (600_000, 6_000_000), "dan_atau")]
NEW_188 = [
    ("penjara", (0, 6), (50_000, 10_000_000), "dan_atau"),
    ("penjara", (0, 6), (50_000, 6_000_000), "dan_atau"),
]
OLD_187A = [("penjara", (36, 72), (200_000_000, 1_000_000_000), "dan")]
NEW_187A = [("penjara", (0, 72), (50_000, 500_000_000), "dan_atau")]
OLD_494 = [("kurungan", (0, 12), (0, 12_000_000), "dan")]
NEW_494 = [("denda", None, (50_000, 10_000_000), None)]
LATE = dt.date(2026, 6, 1)
_FAVOURS: Mapped = {"effect": "menguntungkan", "intent": "sengaja"}


def crime(
    day: str, *, as_of: dt.date = AS_OF, judged: str | None = None, **person: Any
) -> TrackRecommendation:
    """A camat who decides in favour of a pair."""
    act: Mapped = {
        "kind": "keputusan_berpihak",
        "when": {"date": day},
        "effect": "menguntungkan",
        "intent": "sengaja",
    }
    mapping = case({"position": "administrator", "post": "camat", **person}, act)
    if judged is not None:
        mapping["case_dates"] = {"judged_on": judged}
    return track(decide(mapping, as_of), "pidana")


def bribe(day: str, *, as_of: dt.date = AS_OF) -> TrackRecommendation:
    """Money for voters."""
    act: Mapped = {
        "kind": "memberi_imbalan",
        "when": {"date": day},
        "effect": "menguntungkan",
        "intent": "sengaja",
        "gift": {"kind": "uang", "purpose": "memilih_calon", "within_permitted_items": False},
    }
    return track(decide(case({"position": "pelaksana"}, act), as_of), "pidana")


def one(found: TrackRecommendation, rule: str) -> ThreatenedPenalty:
    (penalty,) = [p for p in found.penalty if p.rule == rule]
    return penalty


def short(vectors: tuple[PenaltyVector, ...]) -> list[Any]:
    return [
        (
            v.kind,
            None if v.months is None else (v.months.min, v.months.max),
            None if v.fine is None else (v.fine.min, v.fine.max),
            v.connector,
        )
        for v in vectors
    ]


def later(penalty: ThreatenedPenalty) -> list[Any] | None:
    """The vectors of the one later law, if there is one."""
    if not penalty.later:
        return None
    (law,) = penalty.later
    return short(law.vectors)


@pytest.mark.parametrize("day", ["2024-11-13", "2024-11-14", "2026-01-01"])
def test_article_188_until_the_end_of_2025(day: str) -> None:
    """MK 136/PUU-XXII/2024 changed the subjects on 14 November 2024, not the penalty."""
    found = one(crime(day, as_of=dt.date(2026, 1, 1)), "PILK-188-A")
    assert OLD_188 == short(found.of_act)
    assert (None, None) == (later(found), found.lex_favor)
    (vector,) = found.of_act
    assert ("2016-07-01", "2026-01-01", False) == (
        vector.law_from, vector.law_to, vector.converted,
    )  # fmt: skip


def test_article_188_from_2_january_2026() -> None:
    """UU 1/2026: the minima fall, the fine follows category II or stays (OQ-C-4)."""
    found = one(crime("2026-01-02", as_of=LATE), "PILK-188-A")
    assert NEW_188 == short(found.of_act)
    assert (None, None) == (later(found), found.lex_favor)
    assert [{"OQ-C-4": "menjangkau"}, {"OQ-C-4": "tidak_menjangkau"}] == [
        v.reading for v in found.of_act
    ]
    for vector in found.of_act:
        assert ("2026-01-02", None, True) == (vector.law_from, vector.law_to, vector.converted)
        assert {"OQ-C-3", "OQ-C-4"} <= set(vector.open)
        assert "INF" == vector.confidence


@pytest.mark.parametrize(
    ("as_of", "judged", "both"),
    [
        (dt.date(2026, 1, 1), None, False),
        (dt.date(2026, 1, 2), None, True),
        (dt.date(2025, 6, 1), "2026-01-02", True),
        (dt.date(2026, 6, 1), "2026-01-01", False),
        (dt.date(2026, 6, 1), "2025-03-01", False),
    ],
)
def test_an_older_act_judged_under_the_new_law_shows_both(
    as_of: dt.date, judged: str | None, both: bool
) -> None:
    """By the day of judgment if it is known, else by the day of knowledge; nothing is chosen."""
    found = one(crime("2024-10-10", as_of=as_of, judged=judged), "PILK-188-A")
    assert OLD_188 == short(found.of_act)
    assert (NEW_188 if both else None) == later(found)
    # By the old maximum of the fine (the other position of OQ-C-4) the new law is the better one.
    assert (None, "campuran" if both else None) == (found.lex_favor, found.default_lex_favor)


def test_the_axes_say_why() -> None:
    """The minima fall, the ceiling of the fine rises; the weightiest axis is a hint, no choice."""
    (law,) = one(crime("2024-10-10", as_of=LATE), "PILK-188-A").later
    mixed, better = law.comparisons
    assert {"months_min": "baru", "fine_max": "lama", "fine_min": "baru"} == mixed.axes
    assert ("campuran", "baru") == (mixed.result, mixed.hint)
    assert {"months_min": "baru", "fine_min": "baru"} == better.axes
    assert ("baru", {"OQ-C-4": "tidak_menjangkau"}) == (better.result, better.reading)


def test_a_profile_leaves_one_vector() -> None:
    """A chosen position on the open question settles which penalty, and which law, it is."""
    mapping = case(
        {"position": "administrator", "post": "camat"},
        {"kind": "keputusan_berpihak", "when": {"date": "2024-10-10"}, **_FAVOURS},
    )
    for slug, favor in (("menjangkau", "campuran"), ("tidak_menjangkau", "baru")):
        chosen = Adjudicator(Rulebase.load(), readings={"OQ-C-4": slug})
        decision = chosen.adjudicate(load_case(mapping), as_of=LATE)
        found = one(track(decision, "pidana"), "PILK-188-A")
        assert (1, favor) == (len(found.later[0].vectors), found.lex_favor)


def test_on_what_the_comparison_rests() -> None:
    """KUHP article 3 since 2 January 2026; before, a rule from memory, said as such."""
    now = one(crime("2024-10-10", as_of=LATE), "PILK-188-A")
    assert ("P", ("OQ-C-21",)) == (now.favor_confidence, now.favor_open)
    assert "kuhp/3/1" in now.favor_basis
    before = one(crime("2024-10-10"), "PILK-188-A")
    assert (None, ()) == (before.favor_confidence, before.favor_basis)


@pytest.mark.parametrize(
    ("day", "of_act", "after"),
    [
        ("2024-11-20", OLD_187A, NEW_187A),
        ("2026-01-01", OLD_187A, NEW_187A),
        ("2026-01-02", NEW_187A, None),
    ],
)
def test_money_politics(day: str, of_act: Any, after: Any) -> None:
    """Article 187A(1): the new law is the more favourable one (criminal.md 4.5)."""
    found = one(bribe(day, as_of=LATE), "PILK-187A(1)")
    assert (of_act, after) == (short(found.of_act), later(found))
    assert (None if after is None else "baru") == found.lex_favor


def team(day: str) -> Mapped:
    """A civil servant in the campaign team of a presidential pair."""
    mapping = case(
        {"campaign_roles": [{"candidacy": "calon-1", "role": "tim", "from": "2023-11-01"}]},
        {"kind": "tim_pemenangan", "when": {"date": day}, "intent": "sengaja"},
    )
    mapping["election"] = {
        "kind": "pemilu",
        "calendar": "pemilu-2024",
        "region": {"code": "32.04", "tz": "WIB"},
    }
    candidacy = {"kind": "pasangan_calon_presiden", "office": "presiden", "events": []}
    mapping["candidacies"][0].update(candidacy)
    return mapping


def test_article_494_of_the_general_election_law() -> None:
    """Kurungan and a fine of one year become a fine of category II."""
    found = one(track(decide(team("2023-12-10"), LATE), "pidana"), "PEM-494")
    assert (OLD_494, NEW_494) == (short(found.of_act), later(found))
    assert "baru" == found.lex_favor


@pytest.mark.parametrize(("day", "truth"), [("2024-11-13", None), ("2024-11-14", Truth.HOLDS)])
@pytest.mark.parametrize("status", ["tni", "polri", "pejabat_daerah"])
def test_subjects_added_by_the_constitutional_court(
    status: str, day: str, truth: Truth | None
) -> None:
    """Punishable only for acts from 14 November 2024 (criminal.md LF-9)."""
    act: Mapped = {
        "kind": "keputusan_berpihak",
        "when": {"date": day},
        "effect": "menguntungkan",
        "intent": "sengaja",
    }
    decision = decide(case({"status": status, "acting_regional_head": False}, act))
    found = {f.rule: f.truth for f in decision.findings}
    assert truth == found.get("PILK-188-A")
    criminal = [t for t in decision.recommendation.tracks if t.track == "pidana"]
    assert (truth is not None) is bool(criminal and criminal[0].penalty)


def test_an_earlier_law_is_no_later_one() -> None:
    """Whatever day is given as that of judgment: nothing reaches back behind the law of the act."""
    found = one(crime("2026-01-02", as_of=LATE, judged="2026-01-03"), "PILK-188-A")
    assert (NEW_188, None, None) == (short(found.of_act), later(found), found.lex_favor)


def test_an_open_crime_shows_what_it_threatens() -> None:
    """The truth of the finding travels with its penalty."""
    found = one(crime("2024-10-10", position="pelaksana", post=None), "PILK-188-A")
    assert Truth.OPEN is found.truth
    assert OLD_188 == short(found.of_act)


def test_other_tracks_threaten_no_penalty() -> None:
    """Discipline and ethics have sanctions, not penalties."""
    act: Mapped = {
        "kind": "keputusan_berpihak",
        "when": {"date": "2024-10-10"},
        "effect": "menguntungkan",
        "intent": "sengaja",
    }
    decision = decide(case({"position": "administrator"}, act))
    for each in decision.recommendation.tracks:
        assert bool(each.penalty) is (each.track == "pidana")
        assert not (each.track == "pidana" and each.sanctions)


def test_conduct_across_the_change_of_law_has_a_penalty_for_each_part() -> None:
    """What lasted into 2026 is judged in two parts, each by the law of its days."""
    act: Mapped = {
        "kind": "keputusan_berpihak",
        "when": {"during": {"from": "2025-12-20", "to": "2026-01-20"}},
        "effect": "menguntungkan",
        "intent": "sengaja",
    }
    person = {"position": "administrator", "post": "camat", "acting_regional_head": False}
    found = track(decide(case(person, act), LATE), "pidana")
    assert [
        ("p1/calon-1#1", OLD_188, NEW_188),
        ("p1/calon-1#2", NEW_188, None),
    ] == [(p.unit, short(p.of_act), later(p)) for p in found.penalty]
