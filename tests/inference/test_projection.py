"""From the facts of a case to what rules read: candidacy, relations, lists with periods."""

import datetime as dt
from typing import Any

import pytest

from sanksi import Adjudicator, Truth, load_case
from tests.decision.rulebases import Mapped, norm, provision, tiny

KIND = "reaksi_medsos"
LEAVE = {"exists": "person.unpaid_leave", "where": {"approved": [True]}, "covers_act": True}
ROLE = {
    "exists": "person.campaign_roles",
    "where": {"role": ["tim"]},
    "covers_act": True,
    "same_candidacy": True,
}


def truth(
    when: Mapped,
    *,
    person: Mapped | None = None,
    toward: list[str] | None = None,
    on: Mapped | None = None,
    candidacy: Mapped | None = None,
    definition: Mapped | None = None,
) -> Truth:
    """The truth of a norm with the condition ``when`` for an act on 10 October 2024."""
    definitions = [] if definition is None else [provision("d", when=definition)]
    rules = tiny({"norms": [norm("N-1", when=when)], "definitions": definitions})
    act: Mapped = {"id": "p1", "kind": KIND, "when": on or {"date": "2024-10-10"}}
    if toward is not None:
        act["toward"] = toward
    case: Mapped = {
        "id": "contoh-1",
        "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
        "person": {"ref": "terlapor-1", **(person or {})},
        "candidacies": [
            {"id": name, "kind": "pasangan_calon", "office": "bupati", **(candidacy or {})}
            for name in ("calon-1", "calon-2")
        ],
        "acts": [act],
    }
    decision = Adjudicator(rules).adjudicate(load_case(case), as_of=dt.date(2025, 1, 1))
    assert 1 == len(decision.acts)
    return next((f.truth for f in decision.findings), Truth.FAILS)


def of_list(entries: Any, **options: Any) -> Truth:
    name = options.pop("name", "unpaid_leave")
    person = {} if entries is None else {name: entries}
    test = ROLE if name == "campaign_roles" else LEAVE
    asked = {"fact": "definition.d", "is": True}
    return truth(asked, person=person, definition=test, **options)


# --------------------------------------------------------------------------- service and record


@pytest.mark.parametrize(
    ("person", "fact", "expected"),
    [
        ({}, "service.resigned", Truth.OPEN),
        ({"resignation": "tidak_ada"}, "service.resigned", Truth.FAILS),
        ({"resignation": {"filed": "2024-12-01"}}, "service.resigned", Truth.HOLDS),
        ({"resignation": {"effective": "2024-12-01"}}, "service.resigned", Truth.HOLDS),
        ({"resignation": {"suspended": False}}, "service.resigned", Truth.OPEN),
        ({}, "service.dismissal_suspended", Truth.OPEN),
        ({"resignation": "tidak_ada"}, "service.dismissal_suspended", Truth.FAILS),
        ({"resignation": {"suspended": True}}, "service.dismissal_suspended", Truth.HOLDS),
        ({}, "service.outside_matrix", Truth.FAILS),
        ({"position": "pelaksana"}, "service.outside_matrix", Truth.FAILS),
        ({"position": "tidak_ada"}, "service.outside_matrix", Truth.HOLDS),
        ({"employer": {"level": "desa"}}, "service.outside_matrix", Truth.HOLDS),
        ({}, "record.similar", Truth.OPEN),
        ({"prior_sanctions": []}, "record.similar", Truth.FAILS),
    ],
)
def test_leaving_the_service_and_the_record(person: Mapped, fact: str, expected: Truth) -> None:
    """What is said of the person, and what is not."""
    assert expected is truth({"fact": fact, "is": True}, person=person)


def punished(day: str, **entry: Any) -> Mapped:
    known = {"track": "disiplin", "level": "sedang", "same_kind_of_breach": True, **entry}
    return {"prior_sanctions": [{"date": day, **known}]}


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (punished("2024-10-09"), Truth.HOLDS),
        (punished("2024-10-10"), Truth.OPEN),
        (punished("2024-10-11"), Truth.FAILS),
        (punished("2024-10-09", same_kind_of_breach=None), Truth.OPEN),
        (punished("2024-10-09", same_kind_of_breach=False), Truth.FAILS),
        (punished("2024-10-09", track="etik"), Truth.FAILS),
    ],
)
def test_an_earlier_punishment_comes_before_the_act(person: Mapped, expected: Truth) -> None:
    """The day before, the day itself, which is open, and the day after."""
    assert expected is truth({"fact": "record.similar", "is": True}, person=person)


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (None, Truth.OPEN),
        ([], Truth.FAILS),
        ([("2024-01-05", "sedang")], Truth.HOLDS),
        ([("2024-01-05", "sedang"), ("2024-02-05", "ringan")], Truth.FAILS),
        ([("2024-01-05", "sedang"), ("2024-01-05", "ringan")], Truth.OPEN),
        ([("2024-01-05", None)], Truth.OPEN),
        ([("2024-01-05", "sedang"), ("2024-10-10", "ringan")], Truth.OPEN),
    ],
)
def test_the_last_punishment_is_the_latest_before_the_act(
    entries: list[tuple[str, str | None]] | None, expected: Truth
) -> None:
    """Two of one day, or one on the day of the act, do not settle which was last."""
    record = [{"date": d, "track": "disiplin", "level": v} for d, v in entries or ()]
    person = {} if entries is None else {"prior_sanctions": record}
    assert expected is truth({"fact": "record.last_level", "is": "sedang"}, person=person)


# ------------------------------------------------------------------------------------- candidacy


@pytest.mark.parametrize(
    ("when", "nobody", "unknown", "somebody"),
    [
        (
            {"fact": "candidacy.kind", "is": "pasangan_calon"},
            Truth.FAILS, Truth.OPEN, Truth.HOLDS,
        ),
        ({"fact": "candidacy.kind", "is": "tidak_ada"}, Truth.HOLDS, Truth.OPEN, Truth.FAILS),
        ({"fact": "act.has_target", "is": True}, Truth.FAILS, Truth.OPEN, Truth.HOLDS),
        ({"fact": "act.has_target", "is": False}, Truth.HOLDS, Truth.OPEN, Truth.FAILS),
        ({"fact": "candidacy.independent", "is": True}, Truth.FAILS, Truth.OPEN, Truth.OPEN),
        ({"fact": "candidacy.independent", "is": False}, Truth.HOLDS, Truth.OPEN, Truth.OPEN),
        ({"fact": "time.phase", "is": "tidak_berlaku"}, Truth.HOLDS, Truth.OPEN, Truth.FAILS),
        ({"fact": "time.phase", "is": "sejak_penetapan"}, Truth.FAILS, Truth.OPEN, Truth.HOLDS),
        ({"fact": "relation.is_spouse", "is": True}, Truth.FAILS, Truth.OPEN, Truth.OPEN),
    ],
)  # fmt: skip
def test_nobody_is_known_and_unknown_is_open(
    when: Mapped, nobody: Truth, unknown: Truth, somebody: Truth
) -> None:
    """An empty ``toward`` answers every question about the candidacy, an absent one none."""
    assert nobody == truth(when, toward=[])
    assert unknown == truth(when)
    assert somebody == truth(when, toward=["calon-1"])


@pytest.mark.parametrize(
    ("spouse", "toward", "expected"),
    [
        ("calon-1", ["calon-1"], Truth.HOLDS),
        ("calon-2", ["calon-1"], Truth.FAILS),
        ("tidak_ada", ["calon-1"], Truth.FAILS),
        ("tidak_ada", None, Truth.FAILS),
        ("calon-1", None, Truth.OPEN),
        ("calon-1", [], Truth.FAILS),
        (None, ["calon-1"], Truth.OPEN),
        (None, [], Truth.FAILS),
    ],
)
@pytest.mark.parametrize(
    ("field", "fact"),
    [("spouse_of", "relation.is_spouse"), ("own_candidacy", "relation.is_own_candidacy")],
)
def test_a_relation_is_one_with_this_candidacy(
    field: str, fact: str, spouse: str | None, toward: list[str] | None, expected: Truth
) -> None:
    """Named, known none, and unknown are three answers; so it is for one's own candidacy."""
    person = {} if spouse is None else {field: spouse}
    assert expected == truth({"fact": fact, "is": True}, person=person, toward=toward)


@pytest.mark.parametrize(
    ("kinship", "toward", "expected"),
    [
        ([{"candidacy": "calon-1", "relation": "orang_tua"}], ["calon-1"], Truth.HOLDS),
        ([{"candidacy": "calon-2", "relation": "orang_tua"}], ["calon-1"], Truth.FAILS),
        ([], ["calon-1"], Truth.FAILS),
        ([], None, Truth.FAILS),
        ([{"candidacy": "calon-1", "relation": "orang_tua"}], None, Truth.OPEN),
        (None, ["calon-1"], Truth.OPEN),
        (None, [], Truth.FAILS),
    ],
)
def test_kin_is_kin_of_this_candidacy(
    kinship: list[Mapped] | None, toward: list[str] | None, expected: Truth
) -> None:
    """An empty list is known none."""
    person = {} if kinship is None else {"kinship": kinship}
    assert expected == truth({"fact": "relation.is_kin", "is": True}, person=person, toward=toward)


# ----------------------------------------------------------------------------------------- lists


def leave(first: str | None, last: str | None, approved: bool | None = True) -> Mapped:
    found = {"from": first, "to": last, "approved": approved}
    return {key: value for key, value in found.items() if value is not None}


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (leave("2024-10-01", "2024-10-31"), Truth.HOLDS),
        (leave("2024-10-10", "2024-10-10"), Truth.HOLDS),
        (leave("2024-10-11", "2024-10-31"), Truth.FAILS),
        (leave("2024-09-01", "2024-10-09"), Truth.FAILS),
        (leave("2024-10-01", None), Truth.OPEN),
        (leave(None, "2024-10-31"), Truth.OPEN),
        (leave(None, None), Truth.OPEN),
        (leave("2024-10-11", None), Truth.FAILS),
        (leave(None, "2024-10-09"), Truth.FAILS),
        (leave("2024-10-01", "2024-10-31", None), Truth.OPEN),
        (leave("2024-10-01", "2024-10-31", approved=False), Truth.FAILS),
        (leave("2024-10-11", "2024-10-31", None), Truth.FAILS),
        (leave("2024-10-01", None, approved=False), Truth.FAILS),
    ],
)
def test_a_leave_covers_the_day_or_not_or_that_is_unknown(entry: Mapped, expected: Truth) -> None:
    """Both ends belong to it; an unknown end or approval leaves open what it could change."""
    assert expected == of_list([entry], toward=[])


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (None, Truth.OPEN),
        ([], Truth.FAILS),
        ([leave("2024-09-01", "2024-09-30"), leave("2024-10-01", "2024-10-31")], Truth.HOLDS),
        ([leave("2024-09-01", "2024-09-30"), leave("2024-10-01", None)], Truth.OPEN),
        ([leave("2024-09-01", "2024-09-30"), leave("2024-11-01", None)], Truth.FAILS),
    ],
)
def test_one_entry_is_enough_and_none_is_known_none(entries: Any, expected: Truth) -> None:
    """The list holds with its best entry; an empty list is not an unknown one."""
    assert expected == of_list(entries, toward=[])


def test_a_leave_that_covers_a_part_of_a_range_leaves_it_open() -> None:
    """The act lay on one day of the range, covered or not; only a whole cover covers it."""
    on = {"between": {"from": "2024-10-10", "to": "2024-10-20"}}
    assert Truth.OPEN == of_list([leave("2024-10-15", "2024-10-31")], on=on, toward=[])
    assert Truth.OPEN == of_list([leave("2024-10-01", "2024-10-15")], on=on, toward=[])
    assert Truth.HOLDS == of_list([leave("2024-10-10", "2024-10-20")], on=on, toward=[])
    assert Truth.FAILS == of_list([leave("2024-10-21", "2024-10-31")], on=on, toward=[])


def test_two_leaves_that_follow_each_other_cover_a_range_together() -> None:
    """Whatever day it was, one of them covered it."""
    on = {"between": {"from": "2024-10-10", "to": "2024-10-20"}}
    both = [leave("2024-10-01", "2024-10-14"), leave("2024-10-15", "2024-10-31")]
    assert Truth.HOLDS == of_list(both, on=on, toward=[])
    gap = [leave("2024-10-01", "2024-10-13"), leave("2024-10-15", "2024-10-31")]
    assert Truth.OPEN == of_list(gap, on=on, toward=[])


@pytest.mark.parametrize(
    ("named", "toward", "expected"),
    [
        ("calon-1", ["calon-1"], Truth.HOLDS),
        ("calon-2", ["calon-1"], Truth.FAILS),
        (None, ["calon-1"], Truth.OPEN),
        ("calon-1", None, Truth.OPEN),
        ("calon-1", [], Truth.FAILS),
    ],
)
def test_a_campaign_role_is_one_for_this_candidacy(
    named: str | None, toward: list[str] | None, expected: Truth
) -> None:
    """A role for another candidate says nothing of this one."""
    role: Mapped = {"role": "tim", "from": "2024-10-01", "to": "2024-10-31"}
    if named is not None:
        role["candidacy"] = named
    assert expected == of_list([role], name="campaign_roles", toward=toward)


def test_a_negated_list_test_is_open_where_the_list_is() -> None:
    """``definition.d`` is ``false`` only when it is known that no entry fits."""
    asked = {"fact": "definition.d", "is": False}
    covering = {"unpaid_leave": [leave("2024-10-01", "2024-10-31")]}
    assert Truth.OPEN == truth(asked, definition=LEAVE, toward=[])
    assert Truth.HOLDS == truth(asked, definition=LEAVE, toward=[], person={"unpaid_leave": []})
    assert Truth.FAILS == truth(asked, definition=LEAVE, toward=[], person=covering)


# -------------------------------------------------------------------------------- values and paths


@pytest.mark.parametrize(
    ("when", "person", "expected"),
    [
        ({"fact": "person.party.role", "is": "anggota"}, {}, Truth.OPEN),
        ({"fact": "person.party.role", "is": "anggota"}, {"party": {"role": None}}, Truth.OPEN),
        (
            {"fact": "person.party.role", "is": "anggota"},
            {"party": {"role": "anggota"}}, Truth.HOLDS,
        ),
        (
            {"fact": "person.party.joined", "less_than": "2024-01-02"},
            {"party": {"joined": "2024-01-01"}}, Truth.HOLDS,
        ),
        (
            {"fact": "person.party.joined", "less_than": "2024-01-02"},
            {"party": {"joined": "2024-01-02"}}, Truth.FAILS,
        ),
        ({"fact": "person.years_of_service", "at_least": 5}, {"years_of_service": 5}, Truth.HOLDS),
        ({"fact": "person.years_of_service", "at_least": 5}, {"years_of_service": 4}, Truth.FAILS),
        ({"fact": "case_dates.judged_on", "at_least": "2026-01-02"}, {}, Truth.OPEN),
        ({"fact": "election.kind", "is": "pilkada"}, {}, Truth.HOLDS),
        ({"fact": "time.period", "is": "masa_kampanye"}, {}, Truth.HOLDS),
        ({"fact": "time.stages", "has": "kampanye"}, {}, Truth.HOLDS),
        ({"fact": "time.stages", "has": "masa_tenang"}, {}, Truth.FAILS),
    ],
)  # fmt: skip
def test_a_path_is_followed_and_an_unknown_step_is_open(
    when: Mapped, person: Mapped, expected: Truth
) -> None:
    """Dates compare as days, an absent object and a ``null`` leave what is below them open."""
    assert expected == truth(when, person=person, toward=[])


def test_an_unknown_fact_that_no_rule_reads_does_not_matter() -> None:
    """Unknown is not an error: only what is read can leave something open."""
    assert Truth.HOLDS == truth({"fact": "election.kind", "is": "pilkada"}, toward=[], person={})


# ----------------------------------------------------------------------------- the term of a head


@pytest.mark.parametrize(
    ("term", "when", "on", "expected"),
    [
        ({"from": "2024-04-10"}, {"fact": "time.months_into_term", "less_than": 7}, None, "holds"),
        ({"from": "2024-04-09"}, {"fact": "time.months_into_term", "less_than": 7}, None, "fails"),
        ({"from": "2024-10-11"}, {"fact": "time.months_into_term", "at_least": 0}, None, "fails"),
        ({"to": "2025-04-10"}, {"fact": "time.months_left_of_term", "less_than": 7}, None, "holds"),
        ({"to": "2025-04-11"}, {"fact": "time.months_left_of_term", "less_than": 7}, None, "fails"),
        ({"to": "2024-10-09"}, {"fact": "time.months_left_of_term", "at_least": 0}, None, "fails"),
        (
            {"to": "2025-04-10"},
            {"fact": "time.months_left_of_term", "less_than": 7},
            {"between": {"from": "2024-10-05", "to": "2024-10-15"}},
            "open",
        ),
        (None, {"fact": "time.months_left_of_term", "at_least": 0}, None, "open"),
        (None, {"fact": "time.term_before_vote", "is": True}, None, "open"),
    ],
)  # fmt: skip
def test_the_term_of_a_head_against_the_act(
    term: Mapped | None, when: Mapped, on: Mapped | None, expected: str
) -> None:
    """Begun months count whole; where the days of the act have different numbers, it is open."""
    person = {} if term is None else {"term_of_office": term}
    truths = {"holds": Truth.HOLDS, "fails": Truth.FAILS, "open": Truth.OPEN}
    assert truths[expected] == truth(when, person=person, on=on, toward=[])
