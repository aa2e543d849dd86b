"""The lawful set: the law fixes the level, the kind inside it is the official's choice."""

from typing import Any, Final

import pytest

from sanksi import Truth
from sanksi.decision.models import TrackRecommendation
from tests.sanction.support import Mapped, case, decide, discipline, pppk_discipline, track

HOLDS, OPEN = Truth.HOLDS, Truth.OPEN
LIGHT: Final = {"ringan.1": HOLDS, "ringan.2": HOLDS, "ringan.3": HOLDS}
MEDIUM: Final = {f"sedang_transisi.{n}": HOLDS for n in (1, 2, 3)}
HEAVY: Final = {"berat.1": HOLDS, "berat.2": HOLDS, "berat.3": HOLDS}


def kinds(recommendation: TrackRecommendation) -> dict[str, Truth]:
    return {option.kind: option.truth for option in recommendation.sanctions}


@pytest.mark.parametrize(
    ("level", "expected"), [("ringan", LIGHT), ("sedang", MEDIUM), ("berat", HEAVY)]
)
def test_a_pns_with_a_post(level: str, expected: dict[str, Truth]) -> None:
    """PP 94/2021 article 8; medium with the transitional kinds of article 42(2)."""
    for position in ("jpt_pratama", "administrator", "pengawas", "fungsional"):
        assert expected == kinds(discipline(level, position=position))


def test_a_pelaksana_cannot_be_released_into_what_he_is() -> None:
    """``berat.2`` is not for a pelaksana; ``berat.1`` stays, with its question (OQ-A-34)."""
    found = discipline("berat", position="pelaksana")
    assert {"berat.1": HOLDS, "berat.3": HOLDS} == kinds(found)
    (lowered,) = [option for option in found.sanctions if option.kind == "berat.1"]
    assert "OQ-A-34" in lowered.open


def test_an_unknown_position_leaves_the_release_open() -> None:
    """It is listed as open, and the position is asked."""
    assert HEAVY | {"berat.2": OPEN} == kinds(discipline("berat"))


def prior(level: str | None, order: int | None = None, day: str = "2024-01-05") -> Mapped:
    """An earlier disciplinary punishment for a breach of the same nature."""
    entry = {"date": day, "track": "disiplin", "level": level, "kind_order": order}
    known = {key: value for key, value in entry.items() if value is not None}
    return {**known, "same_kind_of_breach": True}


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (None, HEAVY | {"berat.1": OPEN, "berat.2": OPEN}),
        ([prior("sedang")], HEAVY),
        ([prior("berat")], {"berat.2": OPEN, "berat.3": HOLDS}),
        ([prior("berat", 1)], {"berat.2": HOLDS, "berat.3": HOLDS}),
        ([prior("berat", 3)], {"berat.3": HOLDS}),
        ([prior("berat", 2), prior("ringan", 1, "2024-02-05")], HEAVY),
        ([prior("berat", 2, "2024-10-11")], HEAVY),
        ([{**prior("berat", 2), "track": "etik"}], HEAVY),
    ],
)
def test_after_a_like_breach_only_heavier_kinds(
    record: list[Mapped] | None, expected: dict[str, Truth]
) -> None:
    """Article 35(2): heavier than the last punishment before the act; dismissal is the ceiling."""
    assert expected == kinds(discipline("berat", position="administrator", prior_sanctions=record))


def test_the_performance_pay_cut_is_dormant() -> None:
    """Article 42(1): the kinds of article 8(3) wait for a regulation on pay (OQ-A-11)."""
    found = discipline("sedang", position="pelaksana")
    assert not [kind for kind in kinds(found) if kind.startswith("sedang.")]
    assert all("OQ-A-11" in option.open for option in found.sanctions)


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("ringan", LIGHT),
        ("sedang", MEDIUM | {"calon_pns.berhenti_sedang": HOLDS}),
        (
            "berat",
            {"berat.1": HOLDS, "berat.3": HOLDS, "calon_pns.berhenti_berat": HOLDS},
        ),
    ],
)
def test_a_cpns(level: str, expected: dict[str, Truth]) -> None:
    """Mutatis mutandis, and a proven medium or heavy breach ends the candidacy as PNS."""
    assert expected == kinds(discipline(level, status="cpns", position="pelaksana"))


@pytest.mark.parametrize("level", ["ringan", "sedang", "berat"])
def test_a_pppk_has_the_kinds_of_the_agency(level: str) -> None:
    """PP 49/2018 article 52: none of the ladders of PP 94/2021."""
    found = kinds(pppk_discipline(level, position="pelaksana", contract_binds_neutrality=False))
    assert {f"menurut_instansi.{level}": HOLDS} == found


@pytest.mark.parametrize(("binds", "truth"), [(True, HOLDS), (None, OPEN), (False, None)])
def test_termination_of_a_pppk_needs_the_contract(binds: bool | None, truth: Truth | None) -> None:
    """Article 59(1): only if the contract holds the duty; unknown, it is open and asked."""
    found = pppk_discipline("berat", position="pelaksana", contract_binds_neutrality=binds)
    assert truth == kinds(found).get("menurut_instansi.pemutusan")


def approach(status: str | None, **person: Any) -> Mapped:
    """An approach to a party for an own candidacy, with an impact on the state: heavy."""
    act: Mapped = {
        "kind": "pendekatan_partai",
        "when": {"date": "2024-06-01"},
        "toward": [],
        "negative_impact": "negara",
        "effect": "tidak_ada",
    }
    return case({"status": status, "years_of_service": 2, **person}, act)


def test_asn_of_unknown_kind_leaves_both_sets_open() -> None:
    """PNS or PPPK: what is lawful for either is listed as open."""
    found = track(decide(approach("asn", position="administrator")), "disiplin")
    assert HOLDS is found.default_truth
    assert {
        **dict.fromkeys(HEAVY, OPEN),
        "menurut_instansi.berat": OPEN,
        "menurut_instansi.pemutusan": OPEN,
    } == kinds(found)


def test_what_makes_a_kind_open_is_asked() -> None:
    """Contract and status are questions to the examiner."""
    decision = decide(approach("pppk", position="pelaksana"))
    assert "person.contract_binds_neutrality" in {q.fact for q in decision.questions}
    decision = decide(approach("asn", position="pelaksana"))
    assert "person.status" in {q.fact for q in decision.questions}


def test_a_level_that_awaits_its_impact_offers_no_kind_yet() -> None:
    """Articles 9 to 11: without a finding of negative impact there is no level to punish at."""
    act = {"kind": "penghinaan", "toward": [], "effect": "tidak_ada"}
    decision = decide(case({"position": "administrator"}, act))
    found = track(decision, "disiplin")
    assert ("menunggu_dampak", HOLDS) == (found.default_level, found.default_truth)
    assert {"ringan", "sedang", "berat", "tanpa_tingkat"} == set(found.possible_levels)
    assert () == found.sanctions
    assert "act.negative_impact" in {question.fact for question in decision.questions}


def test_an_open_track_lists_the_kinds_of_every_level_it_may_end_with() -> None:
    """While it is open whether anything holds, no level is chosen."""
    act = {"kind": "ikut_kampanye", "effect": "tidak_ada", "negative_impact": "tidak_ada"}
    found = track(decide(case({"position": "administrator"}, act)), "disiplin")
    assert (None, OPEN) == (found.default_level, found.default_truth)
    assert {"sedang", "berat"} <= set(found.possible_levels)
    assert MEDIUM | HEAVY == kinds(found)


def test_a_track_that_fails_by_default_offers_nothing() -> None:
    """Before determination n-5 is a reading only: no sanction, no official, no path."""
    act = {
        "kind": "reaksi_medsos",
        "when": {"date": "2024-09-21"},
        "account": "pemenangan",
        "reaction": ["suka"],
        "effect": "menguntungkan",
        "form": [],
    }
    found = track(decide(case({"position": "pelaksana"}, act)), "disiplin")
    assert Truth.FAILS is found.default_truth
    assert ((), (), None, ()) == (found.sanctions, found.authority, found.procedure, found.path)


@pytest.mark.parametrize(
    ("status", "day", "expected"),
    [
        ("pns", "2024-10-10", ["ptdh"]),
        ("cpns", "2024-10-10", ["ptdh"]),
        ("pppk", "2024-10-10", ["ptdh_pppk"]),
        ("pppk", "2019-01-10", ["ptdh_pppk"]),
        ("pns", "2016-01-10", ["ptdh"]),
    ],
)
def test_party_membership_leaves_no_choice(status: str, day: str, expected: list[str]) -> None:
    """Dismissal without honour, by the law of the day."""
    party = {"role": "anggota", "registered": True, "joined": day, "proof": "kta"}
    resignation = {"filed": "2024-12-01"}
    act = {"kind": "keanggotaan_partai", "when": {"date": day}}
    person = {"status": status, "position": "pelaksana", "party": party, "resignation": resignation}
    found = track(decide(case(person, act, kind="partai")), "kepegawaian")
    assert expected == [option.kind for option in found.sanctions]


def test_the_law_of_the_day_of_the_act_gives_the_kinds() -> None:
    """Before 31 August 2021 the kinds of both laws are possible: the state of the case decides."""
    found = discipline("berat", day="2021-08-31", position="administrator")
    assert HEAVY == kinds(found)
    act = {
        "kind": "penghinaan",
        "when": {"date": "2021-08-30"},
        "toward": [],
        "effect": "tidak_ada",
        "negative_impact": "negara",
    }
    older = track(decide(case({"position": "administrator"}, act)), "disiplin")
    assert {*HEAVY, *(f"berat_pp53.{number}" for number in range(1, 6))} == {*kinds(older)}
    assert {Truth.OPEN} == {option.truth for option in older.sanctions}
    assert older.procedure is None
    assert "case_dates.discipline_decided" in older.missing


def test_every_kind_names_its_provision() -> None:
    """A kind without a basis would be invented."""
    for level in ("ringan", "sedang", "berat"):
        for option in discipline(level).sanctions:
            assert option.basis
            assert option.level == level
            assert option.confidence in {"P", "INF"}
