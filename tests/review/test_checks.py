"""Each check on a rule base that has what it looks for, and on one that has not."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final, get_args

import pytest

from sanksi import Rulebase, load_case
from sanksi.facts.terms import ActKind
from sanksi.kernel.errors import Text
from sanksi.review.acceptance import Acceptances
from sanksi.review.checks.findings import WORDINGS, Finding
from sanksi.review.checks.gaps import Gaps, Holes
from sanksi.review.checks.milder import Milder
from sanksi.review.checks.overlaps import Overlaps
from sanksi.review.checks.replay import Replay
from sanksi.review.checks.run import Report, check
from sanksi.review.checks.sweep import Check, Sweep
from sanksi.review.checks.unreachable import Idle, Unreachable, idle_constraints
from sanksi.review.checks.witness import case_id
from sanksi.rulebase.places import Places
from sanksi.rulebase.vocabulary import PHASES
from tests.decision.rulebases import BASIS, TEXT, Mapped, norm, provision, question, tiny

PNS: Final[Mapped] = {"fact": "person.status", "is": "pns"}
CPNS: Final[Mapped] = {"fact": "person.status", "is": "cpns"}
PUBLISHED: Final[Mapped] = {"fact": "act.published", "is": True}
PRIVATE: Final[Mapped] = {"fact": "act.published", "is": False}


def run(kind: Callable[[Sweep], Check]) -> Callable[[Sweep], Iterable[Finding]]:
    return lambda sweep: sweep.run([kind(sweep)])


LOOKS: Final[Mapping[str, Callable[[Sweep], Iterable[Finding]]]] = {
    "SANKSI-C001": run(Unreachable),
    "SANKSI-C002": run(Unreachable),
    "SANKSI-C003": run(Idle),
    "SANKSI-C004": run(Idle),
    "SANKSI-C005": run(Idle),
    "SANKSI-C006": run(Overlaps),
    "SANKSI-C007": run(Overlaps),
    "SANKSI-C008": idle_constraints,
    "SANKSI-C009": run(Gaps),
    "SANKSI-C010": run(Holes),
    "SANKSI-C011": run(Milder),
}
"""The check that finds each code."""


def contradiction() -> Mapped:
    return {"all": [PNS, CPNS]}


def found(rulebase: Rulebase, code: str) -> list[Finding]:
    """The findings of one code; every case that comes with them is true."""
    sweep = Sweep(rulebase)
    findings = [f for f in LOOKS[code](sweep) if f.code == code]
    for finding in findings:
        assert Replay(rulebase).shows(finding), finding
        for case in finding.witnesses:  # the file says what the case is
            assert case.case() == load_case(case.text(finding.title, "id").encode())
    return findings


def subjects(rulebase: Rulebase, code: str) -> list[tuple[str, ...]]:
    return [f.subject for f in found(rulebase, code)]


def entry(kind: str, *rows: Mapped) -> dict[str, Mapped]:
    """A file of one of the kinds that only checks read."""
    return {f"{kind}.yaml": {"format": 1, "kind": kind, kind: list(rows)}}


def overlap(*norms: str, **more: Any) -> Mapped:
    return {
        "id": "TT-1", "norms": list(norms), "relation": "terberat", "reason": TEXT,
        "basis": BASIS, "confidence": "P", **more,
    }  # fmt: skip


# -- unreachable, idle


@pytest.mark.parametrize("layer", ["norms", "permissions", "definitions"])
def test_a_rule_that_no_case_meets(layer: str) -> None:
    """Elements that exclude each other."""
    names = {"norms": "N1", "permissions": "IZIN", "definitions": "d"}
    conditions = {"N1": PNS, "IZIN": PRIVATE, "d": PNS}
    assert [] == subjects(_three(conditions), "SANKSI-C001")
    conditions[names[layer]] = contradiction()
    expected = [(names[layer],)]
    if layer == "definitions":  # the norm that reads it cannot hold, either
        expected.append(("N2",))
    assert sorted(expected) == sorted(subjects(_three(conditions), "SANKSI-C001"))


def _three(conditions: dict[str, Mapped]) -> Rulebase:
    return tiny(
        {
            "definitions": [provision("d", when=conditions["d"])],
            "permissions": [provision("IZIN", act=["reaksi_medsos"], when=conditions["IZIN"])],
            "norms": [
                norm("N1", when=conditions["N1"], defeated_by=["IZIN"]),
                norm("N2", track="etik", when={"fact": "definition.d", "is": True}),
            ],
        }
    )


def test_a_definition_that_only_tables_read() -> None:
    """It is asked about all the same."""
    for when, expected in ((PNS, []), (contradiction(), [("d",)])):
        rulebase = tiny({"norms": [norm("N1")], "definitions": [provision("d", when=when)]})
        assert expected == subjects(rulebase, "SANKSI-C001")


def test_a_level_that_no_case_gets() -> None:
    """The condition before it takes all that would come to it."""
    cases = [
        {"level": "berat", "when": PUBLISHED},
        {"level": "sedang", "when": {"all": [PUBLISHED, PNS]}},
        {"level": "ringan"},
    ]
    rulebase = tiny({"norms": [norm("N1", level={"cases": cases})]})
    assert [("N1", "sedang")] == subjects(rulebase, "SANKSI-C002")


def test_names_that_never_come_to_bear() -> None:
    """A statute that carries nothing, a norm that displaces none, an idle permission."""
    rulebase = tiny(
        {
            "permissions": [provision("IZIN", act=["reaksi_medsos"], when=PRIVATE)],
            "norms": [
                norm("N1", when={"all": [PNS, PUBLISHED]}, defeated_by=["IZIN"]),
                norm("N2", when={"all": [CPNS, PRIVATE]}, carried_by=["N1"]),
            ],
            "residual": [norm("N3", when=PUBLISHED, unless_norms=["N1", "N2"])],
        }
    )
    assert [("N2", "N1")] == subjects(rulebase, "SANKSI-C003")
    assert [("N3", "N2")] == subjects(rulebase, "SANKSI-C004")
    assert [("N1", "IZIN")] == subjects(rulebase, "SANKSI-C005")


def test_names_that_come_to_bear() -> None:
    """Nothing is said of them."""
    rulebase = tiny(
        {
            "permissions": [provision("IZIN", act=["reaksi_medsos"], when=PRIVATE)],
            "norms": [
                norm("N1", when=PNS, defeated_by=["IZIN"]),
                norm("N2", when=PUBLISHED, carried_by=["N1"]),
            ],
            "residual": [norm("N3", when=PRIVATE, unless_norms=["N1"], defeated_by=["IZIN"])],
        }
    )
    assert [] == found(rulebase, "SANKSI-C003")
    assert [] == found(rulebase, "SANKSI-C005")


def test_a_constraint_that_excludes_nothing() -> None:
    """What the facts make impossible by themselves needs no constraint."""
    target = {"fact": "act.has_target", "is": False}
    idle = {"all": [target, {"fact": "candidacy.kind", "is": "partai"}]}
    rows = [
        {"id": "KT-1", "never": idle, "reason": TEXT},
        {"id": "KT-2", "never": {"all": [CPNS, PUBLISHED]}, "reason": TEXT},
    ]
    rulebase = tiny({"norms": [norm("N1")]}, more=entry("constraints", *rows))
    assert [("KT-1",)] == subjects(rulebase, "SANKSI-C008")


# -- overlaps


def two(one: Mapped, other: Mapped, *rows: Mapped, **more: Any) -> Rulebase:
    norms = [norm("N1", when=one), norm("N2", level="sedang", when=other, **more)]
    return tiny({"norms": norms}, more=entry("overlaps", *rows) if rows else None)


def test_two_norms_that_can_hold_together() -> None:
    """A finding with both levels and one case, in which both hold."""
    (finding,) = found(two(PNS, PUBLISHED), "SANKSI-C006")
    assert ("N1", "N2") == finding.subject
    assert ("berat", "sedang") == (finding.slots["level"], finding.slots["other_level"])
    (case,) = finding.witnesses
    assert {"status": "pns"}.items() <= case.content["person"].items()
    assert {"published": True}.items() <= case.content["acts"][0].items()


@pytest.mark.parametrize(
    "rulebase",
    [
        two(PNS, CPNS),
        two(PNS, PUBLISHED, overlap("N1", "N2")),
        two(PNS, PUBLISHED, overlap("N1", **{"with": ["N2"]})),
        two(PNS, PUBLISHED, overlap("N*")),
        two(PNS, PUBLISHED, carried_by=["N1"]),
        tiny({"norms": [norm("N1"), norm("N2", track="etik", level="moral")]}),
        tiny({"norms": [norm("N1")], "residual": [norm("N2", unless_norms=["N1"])]}),
    ],
    ids=["apart", "stated", "stated-with", "pattern", "carried", "two-tracks", "residual"],
)
def test_norms_that_do_not_overlap_without_a_relation(rulebase: Rulebase) -> None:
    """Apart by their conditions, stated, carried, on two tracks, or displaced."""
    assert [] == found(rulebase, "SANKSI-C006")


def test_a_stated_overlap_that_cannot_be() -> None:
    """The name that overlaps with none is told, and where it stands."""
    rulebase = two(PNS, CPNS, overlap("N1", "N2"))
    findings = found(rulebase, "SANKSI-C007")
    assert ["overlaps[0].norms[0]", "overlaps[0].norms[1]"] == [f.path for f in findings]


# -- gaps, holes


def test_a_cell_of_which_nothing_speaks() -> None:
    """A status in the scope that no norm reaches; a permission and an open question do speak."""
    only = tiny({"norms": [norm("N1", act=_every_act(), when={"not": CPNS})]})
    missing = found(only, "SANKSI-C009")
    assert {("+".join(PHASES), "cpns")} == {f.subject[2:] for f in missing}
    assert len(_every_act()) == len(missing)
    spoken = tiny(
        {
            "permissions": [provision("IZIN", act=_every_act()[:-1], when=CPNS)],
            "norms": [
                norm("N1", act=_every_act(), when={"not": CPNS}, defeated_by=["IZIN"]),
                norm(
                    "N2",
                    act=_every_act()[-1:],
                    contested=[{"open": "OQ-A-1", "holds_under": ["dua"]}],
                ),
            ],
        },
        [question("OQ-A-1", ["satu", "dua"])],
    )
    assert [] == found(spoken, "SANKSI-C009")


def _every_act() -> list[str]:
    return list(get_args(ActKind))


def test_no_gap_is_told_where_a_track_is_not_claimed() -> None:
    """There the decision itself says that the law is not encoded."""
    rulebase = tiny({"norms": [norm("N1", act=_every_act(), in_force={"from": "2022-01-01"})]})
    days = {str(f.slots["days"]) for f in found(rulebase, "SANKSI-C009")}
    assert {"2021-08-31–2021-12-31"} == days


def test_a_track_that_falls_silent_and_speaks_again() -> None:
    """The days between two versions, whatever the calendars say of them."""
    period = {"fact": "time.period", "is": "masa_kampanye"}
    versions = [
        norm("N1", when=period, in_force={"from": "2021-08-31", "to": "2021-12-31"}),
        norm("N2", when=period, in_force={"from": "2022-02-01"}),
    ]
    (hole,) = found(tiny({"norms": versions}), "SANKSI-C010")
    days = "2022-01-01–2022-01-31"
    assert ("disiplin", "reaksi_medsos", "pilkada", days) == hole.subject


def test_versions_that_join_and_an_end_are_no_hole() -> None:
    """What ends for good is not between two versions."""
    versions = [
        norm("N1", in_force={"from": "2021-08-31", "to": "2021-12-31"}),
        norm("N2", in_force={"from": "2022-01-01", "to": "2022-12-31"}),
    ]
    assert [] == found(tiny({"norms": versions}), "SANKSI-C010")


# -- twins over the determination


def twins(before: str, since: str, **more: Any) -> Rulebase:
    return tiny(
        {
            "norms": [
                norm("N1", level=before, timing=["sebelum_penetapan"]),
                norm("N2", level=since, timing=["sejak_penetapan"], **more),
            ]
        }
    )


def test_a_milder_twin() -> None:
    """Told with two cases that differ in the determination alone."""
    (finding,) = found(twins("berat", "sedang"), "SANKSI-C011")
    assert ("N1", "N2") == finding.subject
    before, since = (dict(case.content) for case in finding.witnesses)
    assert before.pop("candidacies") != since.pop("candidacies")
    assert before.pop("id") != since.pop("id")
    assert before == since


@pytest.mark.parametrize(
    ("rulebase", "expected"),
    [
        (twins("sedang", "berat"), []),
        (twins("berat", "berat"), []),
        (twins("berat", "tanpa_tingkat"), [("N1", "N2")]),
        (twins("berat", "berat", when=PUBLISHED), [("N1", "tidak_ada")]),
        (twins("tanpa_tingkat", "ringan"), []),
    ],
    ids=["heavier", "equal", "without-level", "nothing", "nothing-before"],
)
def test_what_counts_as_milder(rulebase: Rulebase, expected: list[tuple[str, str]]) -> None:
    """A level that does not weigh is milder than one that does, and nothing is milder still."""
    assert expected == subjects(rulebase, "SANKSI-C011")


# -- accepting


def accepted(*rows: Mapped) -> Rulebase:
    norms = [norm("N1", when=PNS), norm("N2", when=PUBLISHED)]
    return tiny({"norms": norms}, more=entry("accepted", *rows))


def row(*subject: str, code: str = "SANKSI-C006", **more: Any) -> Mapped:
    return {"check": code, "subject": list(subject), "reason": TEXT, **more}


@pytest.mark.parametrize("subject", [("N1", "N2"), ("N1", "*"), ("*", "*")])
def test_an_accepted_finding_is_not_told(subject: tuple[str, str]) -> None:
    """By its subject, or by a star for any word of it."""
    report = check(accepted(row(*subject)))
    assert [("N1", "N2")] == [f.subject for f in report.accepted if f.code == "SANKSI-C006"]
    assert "SANKSI-C006" not in {f.code for f in report.findings}
    assert () == report.idle


@pytest.mark.parametrize("subject", [("N2", "N1"), ("N1",), ("N1", "N2", "*")])
def test_an_acceptance_that_names_nothing_is_told(subject: tuple[str, ...]) -> None:
    """An idle entry would hide what comes later."""
    report = check(accepted(row(*subject)))
    assert ["SANKSI-C012"] == [problem.code for problem in report.idle]
    assert ("N1", "N2") in {f.subject for f in report.findings}


def test_several_subjects_share_a_reason() -> None:
    """Each of them is accepted, and each of them that names nothing is told."""
    rulebase = accepted(row("N9", "N9", also=[["N1", "N2"], ["N8", "N8"]]))
    report = check(rulebase)
    assert [("N1", "N2")] == [f.subject for f in report.accepted if f.code == "SANKSI-C006"]
    told = [problem.message.en for problem in report.idle]
    assert ["N9, N9" in text or "N8, N8" in text for text in told] == [True, True]


def test_an_acceptance_lapses() -> None:
    """On the day after ``until`` the finding comes back."""
    rulebase = accepted(row("N1", "N2", until="2026-12-31"))
    last = check(rulebase, dt.date(2026, 12, 31))
    after = check(rulebase, dt.date(2027, 1, 1))
    assert [] == _codes(last)
    assert ["SANKSI-C006", "SANKSI-C013"] == _codes(after)


def _codes(report: Report) -> list[str]:
    codes = [f.code for f in report.findings if f.code == "SANKSI-C006"]
    return [*codes, *(problem.code for problem in report.idle)]


def test_warnings_and_findings_are_accepted_apart() -> None:
    """The linter does not call an acceptance idle that is for the search, nor the other way."""
    rulebase = accepted(row("OQ-A-9", code="SANKSI-R901"))
    assert "SANKSI-C012" not in {p.code for p in check(rulebase).idle}
    assert ["SANKSI-C012"] == [p.code for p in Acceptances(rulebase, "SANKSI-R").problems()]


@pytest.mark.parametrize(
    ("pattern", "rule", "accepted_"),
    [
        ("*", "AUTH-1", True),
        ("AUTH-*", "AUTH-1", True),
        ("AUTH-*", "KONS-1", False),
        ("A*-1", "AUTH-1", False),
        ("AUTH-1", "AUTH-10", False),
    ],
)
def test_a_star_stands_for_the_end_of_a_word(pattern: str, rule: str, accepted_: bool) -> None:
    """One entry can accept what many rules have in common."""
    rulebase = accepted(row(pattern, code="SANKSI-V020"))
    assert accepted_ is Acceptances(rulebase, "SANKSI-V").accepts("SANKSI-V020", (rule,))


# -- telling


def test_every_code_is_worded_and_placed() -> None:
    """Both languages, with a place in a file and a mend."""
    rulebase = tiny(
        {
            "norms": [norm("N1", when=contradiction()), *_pair()],
        }
    )
    places = Places(rulebase.texts, {})
    for finding in check(rulebase).findings:
        problem = finding.problem(places)
        assert finding.code == problem.code
        assert problem.file in rulebase.texts
        assert problem.line is not None
        for text in (problem.message, problem.mend):
            assert isinstance(text, Text)
            assert text.id != text.en


def _pair() -> list[Mapped]:
    return [norm("N2", when=PNS), norm("N3", level="sedang", when=PUBLISHED)]


def test_codes_are_documented() -> None:
    """Every code of a finding stands on the page of the rule format."""
    page = (Path(__file__).parents[2] / "docs" / "rule-format.md").read_text(encoding="utf-8")
    codes = [*WORDINGS, "SANKSI-C012", "SANKSI-C013"]
    assert [] == [c for c in codes if c.removeprefix("SANKSI-") not in page]


@pytest.mark.parametrize("parts", [("c006", "UU20-52(3)j", "PP37"), ("c009", "x" * 40, "y" * 40)])
def test_ids_of_cases_are_ids(parts: tuple[str, ...]) -> None:
    """Short, in small letters, and different for different subjects."""
    name = case_id(*parts)
    assert len(name) <= 64
    assert name == name.lower()
    assert name != case_id(*parts, "z")
