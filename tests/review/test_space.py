"""The fact space is exact: what z3 finds is a case, and what is a case z3 can find."""

import datetime as dt
import json
from collections.abc import Iterator
from itertools import combinations, product
from typing import Any, Final

import pytest
import z3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sanksi import Adjudicator, Rulebase, load_case
from sanksi.facts.checks import CANDIDACIES_OF, OFFICES_OF
from sanksi.inference import Program
from sanksi.kernel.truth import FAILS, HOLDS, Truth
from sanksi.review.checks.gaps import Gaps
from sanksi.review.checks.space import Space
from sanksi.review.checks.stretches import Stretch, stretches
from sanksi.review.checks.sweep import Sweep
from sanksi.review.checks.witness import witness
from sanksi.rulebase.vocabulary import AMBIGUOUS, PHASES, WINDOW_71, catalogue
from tests.decision.rulebases import CALENDAR, Mapped, files, norm, provision, question, tiny

AS_OF: Final = dt.date(2025, 1, 1)
ACT: Final = "reaksi_medsos"


def stretch_of(rulebase: Rulebase, day: str = "2024-10-01", act: str = ACT) -> Stretch:
    """The stretch of acts of one kind in the Pilkada on ``day``."""
    wanted = dt.date.fromisoformat(day)
    return next(
        s
        for s in stretches(Program(rulebase))
        if (s.act, s.election) == (act, "pilkada")
        and (s.first is None or s.first <= wanted)
        and (s.last is None or wanted <= s.last)
    )


def space_of(rulebase: Rulebase, day: str = "2024-10-01") -> Space:
    return Space(Program(rulebase), [stretch_of(rulebase, day)])


def one_norm(when: Mapped, **more: Any) -> Rulebase:
    """A rule base of one norm with this condition, and definitions if they are given."""
    return tiny({"norms": [norm("N1", when=when)], **more})


def reached(rulebase: Rulebase, point: Any, name: str = "N1") -> Truth:
    """The truth of the norm when the case of a point is adjudicated."""
    case = witness("kasus", point)
    adjudicator = Adjudicator(rulebase, readings=case.readings, engine="direct")
    decision = adjudicator.adjudicate(case.case(), as_of=case.as_of)
    found = {finding.rule: finding.truth for finding in decision.findings}
    return found.get(name, Truth.FAILS)


FACTS: Final[tuple[Mapped, ...]] = (
    {"fact": "person.status", "is": "pppk"},
    {"fact": "person.status", "in": ["pns", "cpns"]},
    {"fact": "act.published", "is": False},
    {"fact": "act.reaction", "has_any": ["suka", "bagikan"]},
    {"fact": "act.attributes_worn", "has": "pns"},
    {"fact": "person.years_of_service", "at_least": 5},
    {"fact": "person.years_of_service", "less_than": 1},
    {"fact": "act.gift.amount", "at_least": 1000000},
    {"fact": "time.phase", "is": "sebelum_penetapan"},
    {"fact": "time.phase", "is": "sejak_penetapan"},
    {"fact": "time.phase", "is": "tidak_berlaku"},
    {"fact": "time.period", "is": "masa_tenang"},
    {"fact": "time.stages", "has": "penelitian"},
    {"fact": "time.date", "at_least": "2024-10-15"},
    {"fact": "act.has_target", "is": False},
    {"fact": "candidacy.kind", "is": "partai"},
    {"fact": "candidacy.office", "is": "walikota"},
    {"fact": "candidacy.independent", "is": True},
    {"fact": "relation.is_spouse", "is": True},
    {"fact": "relation.is_own_candidacy", "is": True},
    {"fact": "relation.is_kin", "is": True},
    {"fact": "service.resigned_before_joining", "is": True},
    {"fact": "person.party.role", "is": "tidak_ada"},
    {"fact": "person.party.joined", "at_least": "2024-02-01"},
    {"fact": "act.circulated", "less_than": "2024-11-01"},
    {"fact": "case_dates.discipline_decided", "less_than": "2021-08-31"},
    {"fact": "act.speech.group_ground", "has": "agama"},
    {"fact": "act.victim.is_subordinate", "is": True},
    {"fact": "election.kind", "is": "pilkada"},
)
"""A test of every shape that a fact can have."""


def _opposite(condition: Mapped) -> Mapped:
    return {"not": condition}


@pytest.mark.parametrize("condition", FACTS, ids=lambda c: "-".join(map(str, c.values())))
def test_a_fact_can_be_either_way(condition: Mapped) -> None:
    """For a test and for its opposite there is a point, and its case comes out that way."""
    both_ways = [condition]
    if condition["fact"] != "election.kind":
        both_ways.append(_opposite(condition))
    for when in both_ways:
        rulebase = one_norm(when)
        day = (
            "2024-10-15" if condition["fact"] == "time.date" and when is condition else "2024-10-01"
        )
        space = space_of(rulebase, day)
        point = space.find(space.norm("N1"))
        if point is None and condition["fact"] == "time.date":
            point = space_of(rulebase, "2024-11-01").find(space.norm("N1"))
        assert point is not None
        assert Truth.HOLDS is reached(rulebase, point)


@pytest.mark.parametrize(("one", "other"), list(combinations(FACTS, 2))[::5])
def test_two_facts_come_out_as_said(one: Mapped, other: Mapped) -> None:
    """Where z3 says that both tests hold, or one and not the other, the case agrees."""
    for when in ({"all": [one, other]}, {"all": [one, _opposite(other)]}):
        rulebase = one_norm(when)
        space = space_of(rulebase)
        point = space.find(space.norm("N1"))
        if point is not None:
            assert Truth.HOLDS is reached(rulebase, point)


def _with_calendars(when: Mapped) -> Rulebase:
    """One norm beside the calendars that come with the library."""
    shipped = Rulebase.load()
    calendars = {
        name: text for name, text in shipped.texts.items() if name.startswith("calendars/")
    }
    files_ = {**files({"norms": [norm("N1", when=when)]}), **calendars}
    del files_["calendar.yaml"]
    return Rulebase.from_files(files_)


@pytest.mark.parametrize("kind", ["pasangan_calon", "partai"])
@pytest.mark.parametrize("window", WINDOW_71)
@pytest.mark.parametrize("phase", PHASES)
def test_the_six_month_window(phase: str, window: str, kind: str) -> None:
    """By the determinations of the pair, else by the calendar; a case for all that can be."""
    wanted = (
        {"fact": "time.phase", "is": phase},
        {"fact": "time.window_71", "is": window},
        {"fact": "candidacy.kind", "is": kind},
    )
    rulebase = _with_calendars({"all": list(wanted)})
    program = Program(rulebase)
    points = [
        space.find(space.norm("N1"))
        for s in stretches(program)
        if (s.act, s.election) == (ACT, "pilkada") and s.bundle.norms
        for space in (Space(program, [s]),)
    ]
    found = [point for point in points if point is not None]
    possible = (phase == "tidak_berlaku") is (kind == "partai")
    # Who has been determined is within six months after it or later, at least on one count.
    possible = possible and (phase, window) != ("sejak_penetapan", "sebelum")
    assert possible is bool(found)
    for point in found:
        assert Truth.HOLDS is reached(rulebase, point)


@pytest.mark.parametrize("into", ["before", "within", "long"])
@pytest.mark.parametrize("left", ["over", "soon", "later"])
@pytest.mark.parametrize("begun", [True, False])
def test_the_term_of_office(into: str, left: str, begun: bool) -> None:
    """Months into it and left of it, begun before the vote or not: a case for all that can be."""

    def months(fact: str, at_least: int | None, less_than: int | None) -> list[Mapped]:
        bounds = (("at_least", at_least), ("less_than", less_than))
        return [{"fact": fact, key: limit} for key, limit in bounds if limit is not None]

    spans = {"before": (None, 0), "within": (0, 7), "long": (7, None)}
    ends = {"over": (None, 0), "soon": (0, 7), "later": (7, None)}
    wanted = [
        {"fact": "time.term_before_vote", "is": begun},
        *months("time.months_into_term", *spans[into]),
        *months("time.months_left_of_term", *ends[left]),
    ]
    rulebase = _with_calendars({"all": wanted})
    program = Program(rulebase)
    known = [
        s for s in stretches(program) if (s.act, s.election) == (ACT, "pilkada") and s.bundle.norms
    ]
    spaces = [Space(program, [s]) for s in known]
    found = [point for s in spaces if (point := s.find(s.norm("N1"))) is not None]
    possible = (into, left) != ("before", "over")
    assert possible is bool(found)
    for point in found:
        assert Truth.HOLDS is reached(rulebase, point)


@pytest.mark.parametrize("answer", [True, False])
def test_whether_those_elected_are_set(answer: bool) -> None:
    """Days of which a calendar does not tell are left out."""
    rulebase = _with_calendars({"fact": "time.elected_set", "is": answer})
    program = Program(rulebase)
    stretch = next(
        s for s in stretches(program) if (s.act, s.election) == (ACT, "pilkada") and s.bundle.norms
    )
    assert all(moment.elected is not None for moment in stretch.moments)
    space = Space(program, [stretch])
    point = space.find(space.norm("N1"))
    if point is not None:
        assert Truth.HOLDS is reached(rulebase, point)
    else:
        assert answer not in {moment.elected for moment in stretch.moments}


LISTS: Final[tuple[Mapped, ...]] = (
    {"exists": "person.unpaid_leave", "where": {"approved": [True]}, "covers_act": True},
    {"exists": "person.campaign_roles", "where": {"role": ["tim"]}, "same_candidacy": True},
    {"exists": "person.campaign_roles", "covers_act": True},
    {"exists": "person.kinship", "where": {"relation": ["anak"]}, "same_candidacy": True},
    {"exists": "person.prior_sanctions", "where": {"same_kind_of_breach": [True]}},
    {"exists": "person.prior_warnings"},
    {"exists": "act.evidence", "where": {"kind": ["foto"]}},
)


def definition(name: str, when: Mapped) -> Mapped:
    return provision(name, when=when)


@pytest.mark.parametrize("test", LISTS, ids=lambda t: "-".join(map(str, t)))
def test_a_list_can_be_either_way(test: Mapped) -> None:
    """An entry that satisfies every limit, or none that does."""
    for answer in (True, False):
        rulebase = one_norm(
            {"fact": "definition.d", "is": answer}, definitions=[definition("d", test)]
        )
        space = space_of(rulebase)
        point = space.find(space.norm("N1"))
        assert point is not None
        assert Truth.HOLDS is reached(rulebase, point)


def test_entries_of_one_list_answer_together() -> None:
    """An entry that satisfies narrow limits satisfies wider ones; both may be missing."""
    narrow = {"exists": "person.campaign_roles", "where": {"role": ["tim"]}, "covers_act": True}
    wide = {"exists": "person.campaign_roles", "where": {"role": ["tim", "saksi"]}}
    layers = {"definitions": [definition("narrow", narrow), definition("wide", wide)]}
    names = ("narrow", "wide")
    both = tiny({**layers, "norms": [norm("N1", when={"all": [_is(n, True) for n in names]})]})
    space = space_of(both)
    n, w = (space.definition(name) for name in names)
    assert space.exists(n, w)
    assert space.exists(w, z3.Not(n))
    assert space.exists(z3.Not(w), z3.Not(n))
    assert not space.exists(n, z3.Not(w))


def _is(name: str, answer: bool) -> Mapped:
    return {"fact": f"definition.{name}", "is": answer}


@pytest.mark.parametrize("election", CANDIDACIES_OF)
def test_offices_go_with_kinds(election: str) -> None:
    """Exactly the offices that a case file may name beside the kind."""
    office = "candidacy.office"
    calendar = {**CALENDAR, "id": "lain", "election": election}
    when = {"fact": office, "is": "gubernur"}
    rulebase = tiny({"norms": [norm("N1", when=when)]}, more={"other.yaml": calendar})
    program = Program(rulebase)
    stretch = next(
        s for s in stretches(program) if (s.act, s.election) == (ACT, election) and s.bundle.norms
    )
    space = Space(program, [stretch])
    for kind in CANDIDACIES_OF[election]:
        of_kind = space.is_("candidacy.kind", kind)
        offices = space.encoding.domain(office)
        possible = {o for o in offices if space.exists(of_kind, space.is_(office, o))}
        assert set(OFFICES_OF[kind]) == possible


def test_every_value_of_every_term_is_there() -> None:
    """No axiom takes a value away, apart from terms that stand for several."""
    rulebase = Rulebase.load()
    sweep = Sweep(rulebase)
    act = max(sweep.alike, key=lambda alike: len(alike[0].bundle.facts))[0]
    space = sweep.free_space([act])
    for fact in act.bundle.facts:
        spec = catalogue()[fact]
        if spec.kind != "term" or fact in {"act.kind", "election.kind", "time.period"}:
            continue
        domain = set(spec.domain) - set(AMBIGUOUS.get(fact, {}))
        if fact == "candidacy.kind":
            domain = {*CANDIDACIES_OF[act.election], "tidak_ada"}
        if fact == "candidacy.office":
            domain = {o for k in CANDIDACIES_OF[act.election] for o in OFFICES_OF[k]}
        assert domain == {v for v in domain if space.exists(space.is_(fact, v))}, fact


def test_the_shipped_rules_mean_the_same_to_z3() -> None:
    """Where a norm holds by z3 it holds by the direct evaluator, and where not, not; never open."""
    sweep = Sweep(Rulebase.load())
    for alike in sweep.alike[::7]:
        space = sweep.space(alike)
        for name in space.stretch.bundle.norms:
            for literal, expected in ((space.norm(name), HOLDS), (z3.Not(space.norm(name)), FAILS)):
                point = space.find(literal)
                if point is not None:
                    assert expected == space.truths(point)[name], name


def test_constraints_leave_their_combination_out() -> None:
    """What ``never`` describes is no point, and the rest is."""
    never = {"all": [FACTS[1], {"fact": "act.published", "is": False}]}
    file = {
        "format": 1,
        "kind": "constraints",
        "constraints": [{"id": "KT-1", "never": never, "reason": {"id": "a", "en": "b"}}],
    }
    rulebase = tiny({"norms": [norm("N1", when=FACTS[1])]}, more={"constraints.yaml": file})
    sweep = Sweep(rulebase)
    space = sweep.space([stretch_of(rulebase)])
    published = space.find(space.norm("N1"))
    assert published is not None
    assert published.values["act.published"] is True
    (constraint,) = sweep.constraints
    assert not space.exists(space.excluded(constraint))
    assert sweep.free_space([stretch_of(rulebase)]).exists(
        sweep.free_space([stretch_of(rulebase)]).excluded(constraint)
    )


# -- against brute force


STATUSES: Final = ("pns", "cpns", "pppk", "lainnya")
BASIC: Final[tuple[Mapped, ...]] = (
    {"fact": "person.status", "is": "pns"},
    {"fact": "person.status", "in": ["pns", "cpns"]},
    {"fact": "act.published", "is": True},
    {"fact": "act.reaction", "has": "suka"},
    {"fact": "person.years_of_service", "at_least": 5},
    {"fact": "definition.cuti", "is": True},
    {"fact": "definition.cuti", "is": False},
    {"fact": "relation.is_spouse", "is": True},
    {"reading": "OQ-A-1", "in": ["satu"]},
)


def conditions() -> st.SearchStrategy[Mapped]:
    """Small conditions over a few facts of every shape."""
    return st.recursive(
        st.sampled_from(BASIC),
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"all": parts}),
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"any": parts}),
            inner.map(_opposite),
        ),
        max_leaves=4,
    )


@st.composite
def rulebases(draw: st.DrawFn) -> Rulebase:
    """Three norms, one of them residual, with a permission and a contested reach."""
    timing = draw(st.lists(st.sampled_from(PHASES), max_size=2, unique=True))
    one = norm("N1", when=draw(conditions()), timing=timing, defeated_by=["IZIN"])
    other = norm(
        "N2",
        level="sedang",
        when=draw(conditions()),
        contested=[{"open": "OQ-A-1", "holds_under": ["dua"], "unless": draw(conditions())}],
    )
    rest = norm("N3", level="ringan", when=draw(conditions()), unless_norms=["N1"])
    leave = {"exists": "person.unpaid_leave", "where": {"approved": [True]}, "covers_act": True}
    permission = provision("IZIN", act=[ACT], when=draw(conditions()))
    return tiny(
        {
            "definitions": [provision("cuti", when=leave)],
            "permissions": [permission],
            "norms": [one, other],
            "residual": [rest],
        },
        [question("OQ-A-1", ["satu", "dua"], "satu")],
    )


def every_case() -> Iterator[tuple[str, str, Mapped]]:
    """Every wholly known case that rules over :data:`BASIC` can tell apart, on one day."""
    targets: tuple[tuple[str, list[Mapped]], ...] = (
        ("tidak_berlaku", []),
        ("tidak_berlaku", [{"id": "c", "kind": "partai"}]),
        ("sebelum_penetapan", [_pair("2024-10-02")]),
        ("sejak_penetapan", [_pair("2024-09-30")]),
    )
    leaves: tuple[list[Mapped], ...] = (
        [],
        [{"from": "2024-09-01", "to": "2024-12-01", "approved": True}],
    )
    shapes = product(STATUSES, targets, (True, False), ((), ("suka",)), (0, 5), leaves)
    for status, (phase, candidacies), published, reaction, years, leave in shapes:
        for spouse in ("c", "tidak_ada") if candidacies else ("tidak_ada",):
            person = {
                "ref": "orang-1", "status": status, "years_of_service": years,
                "unpaid_leave": leave, "spouse_of": spouse,
            }  # fmt: skip
            act = {
                "id": "p1", "kind": ACT, "when": {"date": "2024-10-01"}, "published": published,
                "reaction": list(reaction), "toward": [c["id"] for c in candidacies],
            }  # fmt: skip
            yield (
                phase,
                status,
                {
                    "id": "kasus", "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
                    "person": person, "candidacies": candidacies, "acts": [act],
                },
            )  # fmt: skip


def _pair(day: str) -> Mapped:
    return {
        "id": "c",
        "kind": "pasangan_calon",
        "events": [{"kind": "penetapan", "date": day}],
    }


CASES: Final = [
    (phase, status, load_case(json.dumps(case).encode())) for phase, status, case in every_case()
]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rulebases())
def test_brute_force_agrees(rulebase: Rulebase) -> None:
    """Which norms hold, which hold together, and which cells nothing speaks of."""
    held: set[frozenset[str]] = set()
    spoken: set[tuple[str, str]] = set()
    for slug in ("satu", "dua"):
        adjudicator = Adjudicator(rulebase, readings={"OQ-A-1": slug}, engine="direct")
        for phase, status, case in CASES:
            decision = adjudicator.adjudicate(case, as_of=AS_OF)
            assert all(f.truth is Truth.HOLDS for f in decision.findings)
            holding = frozenset(f.rule for f in decision.findings)
            held.add(holding)
            if holding or decision.acts[0].permitted:
                spoken.add((phase, status))
    space = space_of(rulebase)
    names = ("N1", "N2", "N3")
    for count in (1, 2, 3):
        for some in combinations(names, count):
            expected = any(set(some) <= together for together in held)
            assert expected == space.exists(*map(space.norm, some)), some
    gaps = Gaps(Sweep(rulebase))
    gaps.look(space)
    found = {
        cell
        for _, _, phases, statuses in (f.subject for f in gaps.findings())
        for cell in product(phases.split("+"), statuses.split("+"))
    }
    cells = set(product(PHASES, ("pns", "cpns", "pppk")))
    assert cells - spoken == found
