"""The compiled program: what can speak of an act of a kind, in an election, on a day."""

import datetime as dt
from typing import Any

import pytest

from sanksi import Adjudicator, Truth, load_case
from sanksi.inference import Program
from tests.decision.rulebases import Mapped, norm, provision, question, tiny

DAY = dt.timedelta(days=1)
KIND = "reaksi_medsos"
PUBLISHED = {"fact": "act.published", "is": True}


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def program(*norms: Mapped, **layers: list[Mapped]) -> Program:
    return Program(tiny({"norms": list(norms), **layers}, [question("OQ-X-1", ("satu", "dua"))]))


def speaking(compiled: Program, on: str, kind: str = KIND, election: str = "pilkada") -> set[str]:
    return set(compiled.bundle(kind, election, day(on)).norms)


PENALTY: Mapped = {
    "format": 1,
    "kind": "penalties",
    "penalties": [
        {
            "rule": "N-1",
            "acts": acts,
            "subject": "perorangan",
            "kind": "denda",
            "fine": {"min": 0, "max": 1},
            "basis": ["pp-94-2021/5"],
            "confidence": "P",
        }
        for acts in (
            {"from": "2021-08-31", "to": "2024-10-31"},
            {"from": "2024-11-01", "to": None},
        )
    ],
}


def test_a_rule_speaks_from_its_first_day_to_its_last() -> None:
    """The day before it is silent, on both ends it speaks, the day after it is silent again."""
    compiled = program(
        norm("N-1", in_force={"from": "2024-09-10", "to": "2024-09-20"}),
        norm("N-2", in_force={"from": "2024-09-21"}),
        norm("N-3"),
    )
    spoken = {
        on: speaking(compiled, on) - {"N-3"}
        for on in ("2024-09-09", "2024-09-10", "2024-09-20", "2024-09-21", "2030-01-01")
    }
    expected: dict[str, set[str]] = {
        "2024-09-09": set(),
        "2024-09-10": {"N-1"},
        "2024-09-20": {"N-1"},
        "2024-09-21": {"N-2"},
        "2030-01-01": {"N-2"},
    }
    assert expected == spoken


def test_a_rule_without_a_period_takes_that_of_its_file() -> None:
    """The file is in force from 31 August 2021."""
    compiled = program(norm("N-1"))
    assert set() == speaking(compiled, "2021-08-30")
    assert {"N-1"} == speaking(compiled, "2021-08-31")


def test_only_rules_of_the_act_and_the_election_speak() -> None:
    """A rule without elections speaks in both; a kind of act that no rule names meets none."""
    compiled = program(
        norm("N-1", election=["pilkada"]),
        norm("N-2", election=["pemilu"]),
        norm("N-3"),
        norm("N-4", act=["berpose"]),
    )
    on = "2024-09-22"
    assert {"N-1", "N-3"} == speaking(compiled, on)
    assert {"N-2", "N-3"} == speaking(compiled, on, election="pemilu")
    assert {"N-4"} == speaking(compiled, on, kind="berpose")
    assert set() == speaking(compiled, on, kind="memilih")


def test_a_bundle_is_compiled_once_per_stretch_of_law() -> None:
    """Two days between the same boundaries share a bundle, two days across one do not."""
    compiled = program(norm("N-1"), norm("N-2", in_force={"from": "2024-09-21"}))
    before, since = compiled.bundle(KIND, "pilkada", day("2024-09-20")), day("2024-09-21")
    assert before is compiled.bundle(KIND, "pilkada", day("2022-01-01"))
    assert before is not compiled.bundle(KIND, "pilkada", since)
    assert compiled.bundle(KIND, "pilkada", since) is compiled.bundle(KIND, "pilkada", since + DAY)


def test_a_bundle_holds_only_what_its_norms_read() -> None:
    """Definitions and permissions that no norm of the bundle reads are left out."""
    compiled = program(
        norm("N-1", when={"fact": "definition.dibaca", "is": True}, defeated_by=["OK-1"]),
        definitions=[provision("dibaca", when=PUBLISHED), provision("lain", when=PUBLISHED)],
        permissions=[
            provision("OK-1", act=[KIND], when={"fact": "act.threat", "is": False}),
            provision("OK-2", act=["berpose"], when=PUBLISHED),
        ],
    )
    bundle = compiled.bundle(KIND, "pilkada", day("2024-09-22"))
    published = [fact for layer in bundle.layers for fact in layer.publishes if fact is not None]
    assert ["definition.dibaca", "permission.OK-1"] == published
    assert ("act.published", "act.threat") == bundle.facts
    assert ("OK-1",) == bundle.permitted


def on_time(limit: str) -> Mapped:
    return {"fact": "time.date", "at_least": limit}


@pytest.mark.parametrize(
    ("what", "layers", "more", "expected"),
    [
        (
            "a first day",
            {"norms": [norm("N-1", in_force={"from": "2024-09-10"})]},
            {},
            "2024-09-10",
        ),
        (
            "the day after a last day",
            {"norms": [norm("N-1", in_force={"from": "2024-01-01", "to": "2024-09-10"})]},
            {},
            "2024-09-11",
        ),
        (
            "a day in a condition",
            {"norms": [norm("N-1", when=on_time("2024-09-10"))]},
            {},
            "2024-09-10",
        ),
        (
            "a day in a limit of a contested point",
            {
                "norms": [
                    norm(
                        "N-1",
                        contested=[
                            {
                                "open": "OQ-X-1",
                                "holds_under": ["satu"],
                                "unless": on_time("2024-09-10"),
                            }
                        ],
                    )
                ]
            },
            {},
            "2024-09-10",
        ),
        (
            "a day in the case of a level",
            {
                "norms": [
                    norm(
                        "N-1",
                        level={
                            "cases": [
                                {"level": "berat", "when": on_time("2024-09-10")},
                                {"level": "ringan"},
                            ]
                        },
                    )
                ]
            },
            {},
            "2024-09-10",
        ),
        (
            "a day in a definition",
            {"definitions": [provision("d", when=on_time("2024-09-10"))], "norms": [norm("N-1")]},
            {},
            "2024-09-10",
        ),
        (
            "a day in a permission for any act",
            {
                "permissions": [provision("OK-1", when=on_time("2024-09-10"))],
                "norms": [norm("N-1")],
            },
            {},
            "2024-09-10",
        ),
        ("another penalty", {"norms": [norm("N-1")]}, {"penalties.yaml": PENALTY}, "2024-11-01"),
    ],
)
def test_every_change_of_the_law_is_a_boundary(
    what: str, layers: dict[str, list[Mapped]], more: dict[str, Mapped], expected: str
) -> None:
    """Whatever compares the day of the act cuts time there, so that a stretch is of one piece."""
    rules = tiny(layers, [question("OQ-X-1", ("satu", "dua"))], more=more)
    assert day(expected) in Program(rules).boundaries(KIND), what


def test_other_acts_have_other_boundaries() -> None:
    """A rule on another kind of act cuts nothing."""
    compiled = program(norm("N-1", act=["berpose"], in_force={"from": "2024-09-10"}), norm("N-2"))
    assert day("2024-09-10") not in compiled.boundaries(KIND)
    assert day("2024-09-10") in compiled.boundaries("berpose")


# ------------------------------------------------------------------------------- through decisions


def decided(rules: Any, when: Mapped, **act: Any) -> dict[str, Truth]:
    case: Mapped = {
        "id": "contoh-1",
        "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
        "person": {"ref": "terlapor-1", "status": "pns"},
        "acts": [{"id": "p1", "kind": KIND, "when": when, "toward": [], **act}],
    }
    decision = Adjudicator(rules).adjudicate(load_case(case), as_of=dt.date(2025, 1, 1))
    return {finding.rule: finding.truth for finding in decision.findings}


def test_a_range_across_the_first_day_of_a_rule_leaves_it_open() -> None:
    """Between the day before and the day itself the rule may speak or not; within it, it does."""
    rules = tiny({"norms": [norm("N-1", in_force={"from": "2024-09-10"})]})

    def between(first: str, last: str) -> dict[str, Truth]:
        return decided(rules, {"between": {"from": first, "to": last}})

    assert {} == between("2024-09-08", "2024-09-09")
    assert {"N-1": Truth.OPEN} == between("2024-09-09", "2024-09-10")
    assert {"N-1": Truth.HOLDS} == between("2024-09-10", "2024-09-12")


def test_a_permission_defeats_only_while_in_force() -> None:
    """Before its first day the norm stands."""
    permission = provision("OK-1", act=[KIND], when=PUBLISHED, in_force={"from": "2024-09-10"})
    rules = tiny({"norms": [norm("N-1", defeated_by=["OK-1"])], "permissions": [permission]})
    assert {"N-1": Truth.HOLDS} == decided(rules, {"date": "2024-09-09"}, published=True)
    assert {} == decided(rules, {"date": "2024-09-10"}, published=True)
    assert {"N-1": Truth.HOLDS} == decided(rules, {"date": "2024-09-10"}, published=False)
    assert {"N-1": Truth.OPEN} == decided(rules, {"date": "2024-09-10"})


def test_a_permission_for_other_acts_defeats_nothing() -> None:
    """A norm may name a permission that speaks only of some of its acts."""
    rules = tiny(
        {
            "norms": [norm("N-1", act=[KIND, "berpose"], defeated_by=["OK-1"])],
            "permissions": [provision("OK-1", act=["berpose"], when=PUBLISHED)],
        }
    )
    assert {"N-1": Truth.HOLDS} == decided(rules, {"date": "2024-09-10"}, published=True)


@pytest.mark.parametrize(
    ("truth", "residual"), [(True, None), (False, Truth.HOLDS), (None, Truth.OPEN)]
)
def test_a_residual_norm_holds_where_the_others_fail(
    truth: bool | None, residual: Truth | None
) -> None:
    """It is displaced by a norm that holds, and open while that norm is open."""
    rules = tiny(
        {
            "norms": [norm("N-1", when=PUBLISHED)],
            "residual": [norm("R-1", level="tanpa_tingkat", unless_norms=["N-1"])],
        }
    )
    found = decided(
        rules, {"date": "2024-09-10"}, **({} if truth is None else {"published": truth})
    )
    assert residual == found.get("R-1")


def test_a_residual_norm_is_not_displaced_by_a_norm_of_another_day() -> None:
    """A norm that is not in force displaces nothing."""
    rules = tiny(
        {
            "norms": [norm("N-1", in_force={"from": "2024-09-10"})],
            "residual": [norm("R-1", unless_norms=["N-1"])],
        }
    )
    assert {"R-1": Truth.HOLDS} == decided(rules, {"date": "2024-09-09"})
    assert {"N-1": Truth.HOLDS} == decided(rules, {"date": "2024-09-10"})


def test_the_text_of_a_rule_base_names_its_questions() -> None:
    """A norm knows the open questions behind its definitions, permissions and displacing norms."""
    layers: dict[str, list[Mapped]] = {
        "definitions": [provision("d", when={"reading": "OQ-X-1", "in": ["satu"]})],
        "permissions": [
            provision("OK-1", contested=[{"open": "OQ-X-2", "holds_under": ["satu"]}], act=[KIND])
        ],
        "norms": [
            norm("N-1", when={"fact": "definition.d", "is": True}),
            norm("N-2", defeated_by=["OK-1"]),
        ],
        "residual": [norm("R-1", unless_norms=["N-1", "N-2"])],
    }
    questions = [question(f"OQ-X-{n}", ("satu", "dua")) for n in (1, 2)]
    bundle = Program(tiny(layers, questions)).bundle(KIND, "pilkada", day("2024-09-22"))
    expected = {"N-1": ("OQ-X-1",), "N-2": ("OQ-X-2",), "R-1": ("OQ-X-1", "OQ-X-2")}
    assert expected == {name: each.questions for name, each in bundle.norms.items()}
    assert set(expected) == set(bundle.readings)
