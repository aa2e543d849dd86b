"""Questions to the examiner: facts of the case, the most decisive first."""

import datetime as dt
from typing import Any, Final

import pytest
from hypothesis import example, given, settings

from sanksi import Adjudicator, Case, Decision, InputError, Truth, load_case
from sanksi.rulebase import catalogue
from sanksi.rulebase.vocabulary import INSTEAD
from tests.decision.goldens import adjudicator
from tests.decision.pool import cases
from tests.decision.rulebases import Mapped, norm, provision, tiny
from tests.strategies import loaded_cases

LATE: Final = dt.date(2027, 3, 1)
DERIVED: Final = (
    "definition.", "permission.", "result.", "time.", "relation.", "reading.", "exists.",
    "other_norms.", "service.", "discipline.", "act.has_target",
)  # fmt: skip
ASKED: Final = (set(catalogue()) - set(INSTEAD.values())) | set(INSTEAD)


def decide(rules: Any, **act: Any) -> Decision:
    person = act.pop("person", {})
    case: Mapped = {
        "id": "contoh-1",
        "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
        "person": {"ref": "terlapor-1", **person},
        "candidacies": [{"id": "calon-1", "kind": "pasangan_calon", "office": "bupati"}],
        "acts": [
            {"id": "p1", "kind": "reaksi_medsos", "when": {"date": "2024-10-10"}, "toward": []}
            | act
        ],
    }
    if case["acts"][0]["toward"] is None:
        del case["acts"][0]["toward"]
    return Adjudicator(rules).adjudicate(load_case(case), as_of=dt.date(2025, 1, 1))


def asked(decision: Decision) -> list[tuple[str, str | None, tuple[str, ...]]]:
    return [(q.fact, q.unit, q.would_change) for q in decision.questions]


def is_of_a_case(fact: str) -> bool:
    """A field of a case, or the part of a case whose fields rules read."""
    return fact in ASKED or any(known.startswith(fact + ".") for known in ASKED)


def check(decision: Decision) -> None:
    """What must hold of the questions of any decision."""
    facts = [question.fact for question in decision.questions]
    assert [] == [fact for fact in facts if fact.startswith(DERIVED)]
    assert [] == [fact for fact in facts if not is_of_a_case(fact)]
    assert [] == [
        fact
        for t in decision.recommendation.tracks
        for fact in t.missing
        if fact.startswith(DERIVED)
    ]
    weights = [-len(question.would_change) for question in decision.questions]
    assert sorted(weights) == weights
    assert len(set(asked(decision))) == len(facts)
    units = {unit.id.partition("#")[0] for unit in decision.acts}  # once for all parts of an act
    assert all(question.unit is None or question.unit in units for question in decision.questions)


@example(
    load_case(
        {
            "id": "contoh-1",
            "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
            "person": {"ref": "terlapor-1"},
            "candidacies": [
                {"id": "calon-1", "events": [{"kind": "penetapan", "date": "2024-09-22"}]}
            ],
            "acts": [
                {
                    "id": "p1",
                    "kind": "memasang_alat_peraga",
                    "when": {"during": {"from": "2024-09-21", "to": "2024-09-22"}},
                    "toward": ["calon-1"],
                }
            ],
        }
    )
)
@settings(max_examples=80, deadline=None)
@given(loaded_cases())
def test_questions_of_whole_cases_name_facts_of_the_case(case: Case) -> None:
    """Never a derived fact; most decisive first; each once; of units that there are."""
    try:
        decision = adjudicator().adjudicate(case, as_of=LATE)
    except InputError:
        return
    check(decision)


def test_questions_of_small_cases_name_facts_of_the_case() -> None:
    """The same for many acts of every kind, also where nothing is known of the person."""
    for case in cases(5, 250, ranges=0.1):
        check(adjudicator().adjudicate(case, as_of=LATE))


def test_whatever_is_open_for_want_of_facts_is_asked() -> None:
    """The facts in the reasons of a finding become questions, those behind derived facts too."""
    for case in cases(6, 150, ranges=0.1):
        decision = adjudicator().adjudicate(case, as_of=LATE)
        facts = {question.fact for question in decision.questions}
        for finding in decision.findings:
            for reason in finding.reasons:
                if reason.kind == "fakta":
                    plain = {f for f in reason.facts if not f.startswith((*DERIVED, "candidacy."))}
                    assert plain <= facts
                    assert facts
                if reason.kind == "waktu":
                    assert facts & {"act.when", "candidacy.events"}


PUBLISHED = {"fact": "act.published", "is": True}
THREAT = {"fact": "act.threat", "is": True}


def test_the_fact_that_settles_most_rules_comes_first() -> None:
    """Ties are broken by name."""
    rules = tiny(
        {
            "norms": [
                norm("N-1", when={"all": [PUBLISHED, THREAT]}),
                norm("N-2", when=THREAT),
                norm("N-3", when={"fact": "act.violence", "is": True}),
            ]
        }
    )
    expected = [
        ("act.threat", "p1", ("N-1", "N-2")),
        ("act.published", "p1", ("N-1",)),
        ("act.violence", "p1", ("N-3",)),
    ]
    assert expected == asked(decide(rules))


def test_what_is_known_or_does_not_matter_is_not_asked() -> None:
    """A limit that fails makes every other fact of the rule idle."""
    rules = tiny({"norms": [norm("N-1", when={"all": [PUBLISHED, THREAT]})]})
    assert [("act.threat", "p1", ("N-1",))] == asked(decide(rules, published=True))
    assert [] == asked(decide(rules, published=False))
    assert [] == asked(decide(rules, published=True, threat=True))


def test_an_alternative_that_holds_makes_the_others_idle() -> None:
    """Of ``any`` one is enough."""
    rules = tiny({"norms": [norm("N-1", when={"any": [PUBLISHED, THREAT]})]})
    assert [] == asked(decide(rules, published=True))
    assert ["act.threat"] == [fact for fact, _, _ in asked(decide(rules, published=False))]


def test_a_fact_behind_a_definition_is_asked_by_its_own_name() -> None:
    """Definitions, permissions and lists are looked through."""
    leave = {"exists": "person.unpaid_leave", "where": {"approved": [True]}, "covers_act": True}
    rules = tiny(
        {
            "definitions": [
                provision("d", when={"all": [PUBLISHED, leave]}),
            ],
            "permissions": [provision("OK-1", act=["reaksi_medsos"], when=THREAT)],
            "norms": [norm("N-1", when={"fact": "definition.d", "is": True}, defeated_by=["OK-1"])],
        }
    )
    expected = [
        ("act.published", "p1", ("N-1",)),
        ("act.threat", "p1", ("N-1",)),
        ("person.unpaid_leave", None, ("N-1",)),
    ]
    assert expected == asked(decide(rules))


@pytest.mark.parametrize(
    ("when", "toward", "expected"),
    [
        ({"fact": "relation.is_spouse", "is": True}, ["calon-1"], ("person.spouse_of", None)),
        (
            {"fact": "relation.is_own_candidacy", "is": True},
            ["calon-1"],
            ("person.own_candidacy", None),
        ),
        ({"fact": "relation.is_kin", "is": True}, ["calon-1"], ("person.kinship", None)),
        ({"fact": "act.has_target", "is": True}, None, ("act.toward", "p1/?")),
        ({"fact": "candidacy.kind", "is": "pasangan_calon"}, None, ("act.toward", "p1/?")),
        ({"fact": "time.phase", "is": "sejak_penetapan"}, None, ("act.toward", "p1/?")),
        (
            {"fact": "candidacy.incumbent", "is": True},
            ["calon-1"],
            ("candidacy.incumbent", "p1/calon-1"),
        ),
        ({"fact": "person.party.role", "is": "anggota"}, [], ("person.party.role", None)),
        ({"fact": "act.gift.kind", "is": "uang"}, [], ("act.gift.kind", "p1")),
    ],
)
def test_a_derived_fact_is_asked_by_what_is_behind_it(
    when: Mapped, toward: list[str] | None, expected: tuple[str, str | None]
) -> None:
    """The examiner is asked what can be known: toward whom, whose spouse, which day."""
    rules = tiny({"norms": [norm("N-1", when=when)]})
    (question,) = decide(rules, toward=toward).questions
    assert expected == (question.fact, question.unit)


def test_a_known_term_is_not_asked_again() -> None:
    """Where the days of a range lie in different months of a known term, the day is asked."""
    rules = tiny(
        {"norms": [norm("N-1", when={"fact": "time.months_left_of_term", "less_than": 7})]}
    )
    (question,) = decide(rules, toward=[]).questions
    assert ("person.term_of_office.to", None) == (question.fact, question.unit)
    between = {"between": {"from": "2024-10-05", "to": "2024-10-15"}}
    person = {"term_of_office": {"to": "2025-04-10"}}
    known = decide(rules, person=person, toward=[], when=between)
    assert [("act.when", "p1", ("N-1",))] == asked(known)


def test_an_unsettled_day_is_asked() -> None:
    """Where the outcome differs between the days of a range, the day is the question."""
    rules = tiny({"norms": [norm("N-1", timing=["sejak_penetapan"])]})
    between = {"between": {"from": "2024-09-20", "to": "2024-09-25"}}
    decision = decide(rules, toward=["calon-1"], when=between)
    assert [("act.when", "p1/calon-1", ("N-1",))] == asked(decision)
    (finding,) = decision.findings
    (reason,) = finding.reasons
    assert ("waktu", "waktu_belum_pasti") == (reason.kind, reason.code)
    expected = {"sebelum_penetapan": "tidak_terpenuhi", "sejak_penetapan": "terpenuhi"}
    assert expected == dict(reason.outcomes)


def test_a_range_in_which_nothing_changes_needs_no_day() -> None:
    """The rule holds on every one of its days."""
    rules = tiny({"norms": [norm("N-1", timing=["sejak_penetapan"])]})
    between = {"between": {"from": "2024-09-23", "to": "2024-09-25"}}
    decision = decide(rules, toward=["calon-1"], when=between)
    assert [] == asked(decision)
    assert [Truth.HOLDS] == [f.truth for f in decision.findings]


def test_a_stopped_path_names_what_it_waits_for() -> None:
    """The missing facts of a track are among the questions."""
    for case in cases(9, 120, ranges=0.2):
        decision = adjudicator().adjudicate(case, as_of=LATE)
        facts = {question.fact for question in decision.questions}
        for track in decision.recommendation.tracks:
            assert set(track.missing) <= facts, track


def of_election(calendar: str, region: Any, date: str) -> Decision:
    """A decision of a camat on a day of an election, toward a pair of which no event is known."""
    case: Mapped = {
        "id": "contoh-1",
        "election": {"kind": "pilkada", "calendar": calendar, "region": region},
        "person": {"ref": "terlapor-1", "status": "pns", "post": "camat"},
        "candidacies": [{"id": "calon-1", "kind": "pasangan_calon"}],
        "acts": [
            {
                "id": "p1",
                "kind": "keputusan_berpihak",
                "when": {"date": date},
                "toward": ["calon-1"],
                "effect": "menguntungkan",
                "intent": "sengaja",
            }
        ],
    }
    return adjudicator().adjudicate(load_case(case), as_of=LATE)


def test_a_doubtful_determination_asks_for_its_event() -> None:
    """The day of the act is known; only the candidacy's events can settle the phase."""
    for calendar, region, date in (
        ("pilkada-2017", "Kabupaten Bandung", "2016-10-25"),
        ("pilkada-2020", "Kabupaten Malang", "2020-10-01"),
        ("psu-2025", "Kota Palopo", "2025-03-01"),
    ):
        decision = of_election(calendar, {"name": region}, date)
        check(decision)
        facts = [question.fact for question in decision.questions]
        assert "candidacy.events" in facts
        assert "act.when" not in facts


def test_a_day_of_determination_still_asks_for_the_hour() -> None:
    """There the hour of the act can settle it."""
    decision = of_election("pilkada-2018", {"name": "Kabupaten Bandung"}, "2018-02-12")
    assert "act.when" in [question.fact for question in decision.questions]


def test_an_unknown_schedule_asks_for_the_region_only() -> None:
    """Where the region is known the case can add nothing, and nothing is asked."""
    for region, expected in ((None, True), ({"name": "Kabupaten Mahakam Ulu"}, False)):
        decision = of_election("psu-2025", region, "2025-05-10")
        check(decision)
        facts = {question.fact for question in decision.questions}
        assert ("election.region" in facts) is expected
