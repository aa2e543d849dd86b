"""Rules of transition: exactly one law in every known state, and no old law for a later act."""

import datetime as dt
from itertools import product
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi import Adjudicator, Decision, Rulebase, load_case
from sanksi.inference import Program
from sanksi.kernel.truth import Truth

RULEBASE: Final = Rulebase.load()
CHANGE: Final = dt.date(2021, 8, 31)
DAYS: Final = ("2021-08-30", "2021-08-31", "2021-09-01")
STATES: Final = (None, "tidak_ada", *DAYS)
OLD, NEW = "PP53-14", "PP94-n7"
ADJUDICATOR: Final = Adjudicator(RULEBASE)


def decided(
    act: str,
    dates: dict[str, Any],
    as_of: str = "2023-01-01",
    readings: dict[str, str] | None = None,
) -> Decision:
    case = load_case(
        {
            "id": "x",
            "election": {"kind": "pilkada", "calendar": "pilkada-2020"},
            "person": {"ref": "terlapor-1", "status": "pns"},
            "candidacies": [
                {
                    "id": "paslon-1",
                    "kind": "pasangan_calon",
                    "events": [{"kind": "penetapan", "date": "2020-09-23"}],
                }
            ],
            "acts": [
                {
                    "id": "p1",
                    "kind": "dukungan_ktp",
                    "when": {"date": act},
                    "toward": ["paslon-1"],
                    "support_letter": True,
                    "ktp_copy": True,
                }
            ],
            "case_dates": {name: value for name, value in dates.items() if value is not None},
        }
    )
    judge = ADJUDICATOR if readings is None else Adjudicator(RULEBASE, readings=readings)
    return judge.adjudicate(case, as_of=dt.date.fromisoformat(as_of))


def by_default(decision: Decision, rule: str) -> Truth:
    found = [f for f in decision.findings if f.rule == rule]
    return found[0].default_truth if found else Truth.FAILS


def consistent(examined: str | None, decision: str | None, objection: str | None) -> bool:
    """Whether dates of a case can go together."""
    dated = [d for d in (examined, decision, objection) if d not in {None, "tidak_ada"}]
    return dated == sorted(dated) and not (decision == "tidak_ada" and objection in DAYS)


@pytest.mark.parametrize("position", [None, "pp94_dan_pp79", "pp94_dan_pp53"])
def test_one_law_in_every_state_of_the_case(position: str | None) -> None:
    """One law holds once the day of decision or an objection tells; until then both are open."""
    readings = None if position is None else {"OQ-A-15": position}
    for examined, decision, objection in product(STATES, repeat=3):
        if not consistent(examined, decision, objection):
            continue
        dates = {
            "discipline_examined": examined,
            "discipline_decided": decision,
            "objection_filed": objection,
        }
        result = decided("2020-12-01", dates, readings=readings)
        old = (decision or "9") < "2021-08-31" or (objection or "9") < "2021-08-31"
        known = old or decision is not None
        expected = (
            (Truth.HOLDS, Truth.FAILS) if old else (Truth.FAILS, Truth.HOLDS) if known
            else (Truth.OPEN, Truth.OPEN)
        )  # fmt: skip
        assert expected == (by_default(result, OLD), by_default(result, NEW)), dates


@settings(max_examples=150, deadline=None)
@given(
    st.dates(dt.date(2010, 6, 6), dt.date(2026, 12, 31)),
    st.fixed_dictionaries(
        {},
        optional={
            "discipline_examined": st.sampled_from(("tidak_ada", *DAYS)),
            "discipline_decided": st.sampled_from(DAYS),
        },
    ),
)
def test_a_superseded_version_never_answers_for_a_later_act(
    act: dt.date, dates: dict[str, str]
) -> None:
    """No finding stands under a law that had ended before the act, whatever the case's state."""
    if (
        "discipline_examined" in dates
        and dates["discipline_examined"] > dates.get("discipline_decided", "9") != "tidak_ada"
    ):
        dates.pop("discipline_examined")
    result = decided(act.isoformat(), dates, as_of="2027-01-01")
    for finding in result.findings:
        law = finding.law
        assert law.law_to is None or act.isoformat() <= law.law_to
        in_force = law.law_from <= act.isoformat()
        assert ("perbuatan" if in_force else "peralihan") == law.by
        assert in_force or law.basis, "a law that reaches back says why"
    kinds = {o.kind for t in result.recommendation.tracks for o in t.sanctions}
    assert act < CHANGE or not any("pp53" in kind for kind in kinds)


@pytest.mark.parametrize("as_of", ["2020-12-31", "2021-08-30"])
@pytest.mark.parametrize("state", STATES)
def test_a_law_that_is_not_known_yet_does_not_reach_back(as_of: str, state: str | None) -> None:
    """Whoever decides before the new law applies the law of the act, and is asked nothing."""
    result = decided("2020-12-01", {"discipline_decided": state}, as_of=as_of)
    assert (Truth.HOLDS, Truth.FAILS) == (by_default(result, OLD), by_default(result, NEW))
    assert not any(q.fact.startswith("case_dates.") for q in result.questions)


def test_the_transition_is_the_last_limit_and_cites_its_source() -> None:
    """Findings under a transition show it as an element with what it looked at."""
    result = decided("2020-12-01", {"discipline_decided": "2021-03-01"})
    (finding,) = (f for f in result.findings if f.rule == OLD)
    (element,) = (e for e in finding.elements if e.fact == "definition.perkara_lama_pp53")
    assert max(e.clause for e in finding.elements if e.via is None) == element.clause
    inner = {e.fact: e.found for e in finding.elements if e.via == element.fact}
    assert "2021-03-01" == inner["case_dates.discipline_decided"]
    assert ("pp-94-2021/40/1", "pp-94-2021/40/2") == finding.law.basis


def test_programs_compile_the_transition_only_for_its_acts() -> None:
    """From the new law on its norms stand without it, and the old ones are gone."""
    program = Program(RULEBASE)
    before = program.bundle("dukungan_ktp", "pilkada", CHANGE - dt.timedelta(days=1)).norms
    after = program.bundle("dukungan_ktp", "pilkada", CHANGE).norms
    assert before[OLD].transition is not None
    assert before[NEW].transition is not None
    assert OLD not in after
    assert after[NEW].transition is None
    assert CHANGE == before[NEW].rule.law_day(dt.date(2015, 1, 1))
