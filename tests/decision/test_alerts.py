"""Alerts: what a decision says about its own limits, and what follows from its result."""

import datetime as dt
import json
from typing import Any

import pytest

from sanksi import Adjudicator, Decision, Rulebase, RuleError, load_case
from sanksi.decision.alerts import (
    BUILT_IN,
    DEFAULT_DETERMINATION,
    NO_DEADLINES,
    NO_RULE,
    NOT_ENCODED,
    PARTLY_ENCODED,
    READINGS_BOUNDED,
    STEPS_UNUSED,
    THIN_BASE,
)
from tests.decision.goldens import AS_OF, adjudicator
from tests.decision.rulebases import Mapped, files, norm, provision, question, rules, tiny
from tests.decision.test_headline import like

TWO = ("satu", "dua")


def alerts(decision: Decision) -> dict[str, tuple[str, ...]]:
    return {alert.id: alert.because for alert in decision.alerts}


def real(case: Mapped, as_of: dt.date = AS_OF) -> dict[str, tuple[str, ...]]:
    return alerts(adjudicator().adjudicate(load_case(case), as_of=as_of))


def small(rulebase: Rulebase, **act: Any) -> Decision:
    case: Mapped = {
        "id": "contoh-1",
        "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
        "person": {"ref": "terlapor-1", "status": "pns"},
        "candidacies": [{"id": "calon-1", "kind": "pasangan_calon", "office": "bupati"}],
        "acts": [
            {"id": "p1", "kind": "reaksi_medsos", "when": {"date": "2024-10-10"}, "toward": []}
            | act
        ],
    }
    return Adjudicator(rulebase).adjudicate(load_case(case), as_of=dt.date(2025, 1, 1))


# ------------------------------------------------------------------------------ what is encoded


def test_an_act_of_2009_is_outside_what_is_encoded() -> None:
    """No finding, and an alert for every track of which the law of that day is not encoded."""
    case = like({"date": "2009-03-01"})
    decision = adjudicator().adjudicate(load_case(case), as_of=AS_OF)
    assert () == decision.findings
    missing = alerts(decision)[NOT_ENCODED]
    assert {"etik@p1/paslon-1", "disiplin@p1/paslon-1", "pidana@p1/paslon-1"} <= set(missing)
    assert PARTLY_ENCODED not in alerts(decision)
    (alert,) = [a for a in decision.alerts if a.id == NOT_ENCODED]
    assert "penting" == alert.severity


@pytest.mark.parametrize(
    ("day", "outside"),
    [("2010-06-05", True), ("2010-06-06", False), ("2021-08-30", False), ("2022-09-22", False)],
)
def test_discipline_is_encoded_from_the_day_of_its_regulation(day: str, outside: bool) -> None:
    """PP 53/2010 is in force from 6 June 2010: the day before is outside."""
    missing = real(like({"date": day})).get(NOT_ENCODED, ())
    assert outside is ("disiplin@p1/paslon-1" in missing)


@pytest.mark.parametrize(("day", "outside"), [("2017-12-26", True), ("2017-12-27", False)])
def test_ethics_is_encoded_from_the_day_of_the_letter(day: str, outside: bool) -> None:
    """Letter B/71/2017 of 27 December 2017."""
    missing = real(like({"date": day})).get(NOT_ENCODED, ())
    assert outside is ("etik@p1/paslon-1" in missing)


def test_a_person_who_is_no_civil_servant_is_outside() -> None:
    """Only crimes are encoded for staff who are not ASN; the circular that binds them is named."""
    found = real(like({"date": "2024-09-23"}, status="non_asn"))
    tracks = {because.partition("@")[0] for because in found[NOT_ENCODED]}
    assert {"etik", "disiplin", "kepegawaian"} == tracks
    assert "ALERT-NON-ASN" in found


def test_an_unknown_status_is_not_taken_to_be_outside() -> None:
    """Who may be a civil servant is judged as one."""
    case = like({"date": "2024-09-23"})
    del case["person"]["status"]
    assert NOT_ENCODED not in real(case)


def test_a_range_is_outside_if_one_of_its_days_is() -> None:
    """Between the day before and the day of the letter the ethics track may not be encoded."""
    case = like({"between": {"from": "2017-12-26", "to": "2017-12-27"}})
    assert "etik@p1/paslon-1" in real(case)[NOT_ENCODED]


@pytest.mark.parametrize("way", ["between", "during"])
def test_the_last_day_counts_as_well_as_the_first(way: str) -> None:
    """The law is encoded for acts up to a day, and the act may have been, or went on, after it."""
    texts = files({"norms": [norm("N-1")]})
    manifest = json.loads(texts["rulebase.yaml"])
    for scope in manifest["encoded"]:
        scope["acts"]["to"] = "2024-10-10"
    rulebase = Rulebase.from_files(texts | {"rulebase.yaml": json.dumps(manifest)})
    inside = small(rulebase, when={way: {"from": "2024-10-08", "to": "2024-10-10"}})
    beyond = small(rulebase, when={way: {"from": "2024-10-08", "to": "2024-10-11"}})
    assert NOT_ENCODED not in alerts(inside)
    assert NOT_ENCODED in alerts(beyond)


def test_what_lasted_is_outside_if_it_began_outside() -> None:
    """Also where the law of both stretches came out alike."""
    case = like({"during": {"from": "2010-03-01", "to": "2010-12-31"}})
    assert any(b.startswith("disiplin@") for b in real(case)[NOT_ENCODED])


# --------------------------------------------------------------------------- about the decision


def test_an_act_of_which_no_rule_speaks_is_named() -> None:
    """Silence of the rules is not innocence."""
    rulebase = tiny({"norms": [norm("N-1")]})
    assert ("p1",) == alerts(small(rulebase, kind="memilih"))[NO_RULE]
    assert NO_RULE not in alerts(small(rulebase))


def test_an_act_that_a_rule_considers_and_clears_is_not_named() -> None:
    """A rule that fails has spoken."""
    rulebase = tiny({"norms": [norm("N-1", when={"fact": "act.published", "is": True})]})
    decision = small(rulebase, published=False)
    assert () == decision.findings
    assert NO_RULE not in alerts(decision)
    assert ["N-1"] == [each.rule for each in decision.not_met]


def test_a_permitted_act_is_not_named() -> None:
    """A permission that holds speaks of the act as well."""
    rulebase = tiny(
        {
            "norms": [norm("N-1")],
            "permissions": [
                provision("OK-1", act=["memilih"], when={"fact": "act.published", "is": False})
            ],
        }
    )
    assert NO_RULE not in alerts(small(rulebase, kind="memilih", published=False))
    assert NO_RULE in alerts(small(rulebase, kind="memilih", published=True))


def test_a_default_determination_is_flagged() -> None:
    """The calendar's date is an assumption; an event of the candidacy is a fact."""
    case = like({"date": "2024-09-23"})
    assert DEFAULT_DETERMINATION not in real(case)
    del case["candidacies"][0]["events"]
    assert ("p1/paslon-1",) == real(case)[DEFAULT_DETERMINATION]


def test_deadlines_are_said_to_be_missing_where_something_is_recommended() -> None:
    """This version computes none."""
    assert NO_DEADLINES in real(like({"date": "2024-09-23"}))
    assert NO_DEADLINES not in real(like({"date": "2009-03-01"}))


def contested(*names: str) -> list[Mapped]:
    return [{"open": name, "holds_under": ["satu"]} for name in names]


@pytest.mark.parametrize(("limit", "bounded"), [(8, False), (7, True)])
def test_too_many_combinations_of_readings_are_bounded_visibly(limit: int, bounded: bool) -> None:
    """Three questions of two positions are eight combinations; with room for seven, six rows."""
    names = ("OQ-X-1", "OQ-X-2", "OQ-X-3")
    rulebase = tiny(
        {"norms": [norm("N-1", contested=contested(*names))]},
        [question(name, TWO, "satu") for name in names],
        max_readings=limit,
    )
    decision = small(rulebase)
    assert bounded is decision.readings_bounded
    assert bounded is (READINGS_BOUNDED in alerts(decision))
    assert (4 if bounded else 8) == len(decision.readings)
    (finding,) = decision.findings
    assert ("belum_pasti", "terpenuhi") == (finding.truth, finding.default_truth)


def test_a_thin_base_is_flagged_where_no_statute_carries_the_level() -> None:
    """A guideline row whose carrying norm fails, is open, or does not exist."""
    carried = norm("N-1", carried_by=["N-2"])
    for statute, thin in (
        ({"fact": "act.published", "is": True}, False),
        ({"fact": "act.published", "is": False}, True),
        ({"fact": "act.threat", "is": True}, True),
    ):
        rulebase = tiny({"norms": [carried, norm("N-2", when=statute)]})
        found = alerts(small(rulebase, published=True))
        assert thin is (THIN_BASE in found), statute
    assert ("N-1",) == alerts(small(tiny({"norms": [norm("N-1", carried_by=[])]})))[THIN_BASE]


def test_a_thin_base_is_no_matter_where_the_row_itself_fails() -> None:
    fails = norm("N-1", carried_by=[], when={"fact": "act.published", "is": True})
    rulebase = tiny({"norms": [fails]})
    assert THIN_BASE not in alerts(small(rulebase, published=False))
    assert THIN_BASE in alerts(small(rulebase, published=True))


def test_recorded_steps_that_nothing_reads_are_named() -> None:
    """Steps of a track with an encoded procedure are walked; all others are said to be unused."""
    case = like({"date": "2024-10-10"})
    step = {"date": "2024-10-20"}
    assert STEPS_UNUSED not in real(case)
    case["proceedings"] = [{"track": "disiplin", "event": "pilih_pemeriksa", **step}]
    assert STEPS_UNUSED not in real(case)
    case["proceedings"].append({"track": "bawaslu", "event": "terima", **step})
    assert ("bawaslu",) == real(case)[STEPS_UNUSED]


# ------------------------------------------------------------------------------ from the result


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-08-22", {"ALERT-PENGAWAS-KASN"}),
        ("2024-08-24", {"ALERT-PENGAWAS-PERALIHAN"}),
        ("2024-09-03", {"ALERT-PENGAWAS-PERALIHAN"}),
        ("2024-09-04", {"ALERT-PENGAWAS-BKN"}),
    ],
)
def test_the_supervisor_is_that_of_the_day(day: str, expected: set[str]) -> None:
    """KASN to August 2024, a gap of eleven days, then BKN (administrative.md 0.a)."""
    assert expected == {a for a in real(like({"date": day})) if a.startswith("ALERT-PENGAWAS")}


@pytest.mark.parametrize("way", ["during", "between"])
def test_the_supervisors_of_all_its_days_are_named(way: str) -> None:
    """Conduct that lasted, or a day that is not known, may concern several."""
    case = like({way: {"from": "2024-08-10", "to": "2024-09-10"}})
    supervisors = {a for a in real(case) if a.startswith("ALERT-PENGAWAS")}
    expected = {"ALERT-PENGAWAS-KASN", "ALERT-PENGAWAS-PERALIHAN", "ALERT-PENGAWAS-BKN"}
    assert expected <= supervisors


def test_only_levels_that_are_possible_raise_their_alerts() -> None:
    """On the day of determination discipline is open, but heavy if anything: no word on medium."""
    found = real(like({"date": "2024-09-22"}))
    assert "ALERT-LABEL-PEMBERHENTIAN" in found
    assert "ALERT-SEDANG-TRANSISI" not in found


def test_a_moral_sanction_names_what_it_presupposes() -> None:
    """The panel's decision, and that the code of ethics is no ceiling."""
    assert {"ALERT-MKE-SYARAT", "ALERT-MKE-REKOMENDASI"} <= set(real(like({"date": "2024-09-21"})))
    assert "ALERT-MKE-SYARAT" not in real(like({"date": "2024-09-23"}))


@pytest.mark.parametrize(
    ("status", "expected", "not_expected"),
    [
        ("cpns", {"ALERT-CPNS-SELESAI"}, {"ALERT-PPPK-INSTANSI"}),
        ("pppk", {"ALERT-PPPK-INSTANSI", "ALERT-PPPK-KONTRAK"}, {"ALERT-CPNS-SELESAI"}),
        ("pns", set(), {"ALERT-CPNS-SELESAI", "ALERT-PPPK-INSTANSI"}),
    ],
)
def test_the_status_of_the_person_has_its_own_alerts(
    status: str, expected: set[str], not_expected: set[str]
) -> None:
    """End of candidacy for a CPNS, agency and contract for a PPPK."""
    found = set(real(like({"date": "2024-09-23"}, status=status)))
    assert expected <= found
    assert not not_expected & found


def test_standing_alerts_come_first_and_the_rest_by_id() -> None:
    """The order does not depend on what raised them."""
    decision = adjudicator().adjudicate(load_case(like({"date": "2024-09-23"})), as_of=AS_OF)
    ids = [alert.id for alert in decision.alerts]
    standing = list(Rulebase.load().always_alerts)
    assert standing == ids[: len(standing)]
    assert sorted(ids[len(standing) :]) == ids[len(standing) :]
    assert len(set(ids)) == len(ids)


def test_every_alert_has_its_wording_and_severity() -> None:
    """Those of the machinery and those that rules name."""
    rulebase = Rulebase.load()
    named = {
        alert if isinstance(alert, str) else alert.alert
        for rule in (*rulebase.norms.values(), *rulebase.residual.values())
        for alert in rule.provision.alerts
    }
    named.update(a for rule in rulebase.consequences.values() for a in rule.provision.alerts)
    assert {*named, *BUILT_IN, *rulebase.always_alerts} <= set(rulebase.alerts)


def where(when: Mapped) -> Rulebase:
    """A norm that holds and raises AL-1 only where ``when`` does not fail."""
    wording = {"id": "teks", "en": "text"}
    alert = {"id": "AL-1", "severity": "info", "text": wording, "confidence": "INF"}
    return tiny(
        {
            "definitions": [provision("d", when={"fact": "act.violence", "is": True})],
            "norms": [norm("N-1", alerts=[{"alert": "AL-1", "when": when}])],
        },
        more={"more.yaml": {"format": 1, "kind": "alerts", "alerts": [alert]}},
    )


@pytest.mark.parametrize("fact", ["act.threat", "definition.d"])
def test_a_norm_raises_an_alert_where_its_condition_may_hold(fact: str) -> None:
    """Known to fail: no alert; open or holding: the alert. Definitions may be read as well."""
    rulebase = where({"fact": fact, "is": True})
    for value, raised in ((True, True), (False, False), (None, True)):
        decision = small(rulebase, threat=value, violence=value)
        assert raised is ("AL-1" in alerts(decision)), value
        assert 1 == len(decision.findings)


@pytest.mark.parametrize(
    ("first", "last", "raised"),
    [
        ("2024-10-10", "2024-10-11", False),
        ("2024-10-10", "2024-10-12", True),
        ("2024-10-12", "2024-10-14", True),
    ],
)
def test_an_alert_that_turns_on_the_day_is_raised_for_any_day(
    first: str, last: str, raised: bool
) -> None:
    """Within a range it is enough that one of the days is meant."""
    rulebase = where({"fact": "time.date", "at_least": "2024-10-12"})
    decision = small(rulebase, when={"between": {"from": first, "to": last}})
    assert raised is ("AL-1" in alerts(decision))


def test_a_rule_base_without_the_wording_is_refused() -> None:
    """The machinery never says a code for which there is no sentence."""
    texts = files({"norms": [norm("N-1")]})
    texts["alerts.yaml"] = '{"format": 1, "kind": "alerts", "alerts": []}'
    with pytest.raises(RuleError) as caught:
        Adjudicator(Rulebase.from_files(texts))
    assert all(alert in caught.value.render("id") for alert in BUILT_IN)


def test_a_consequence_reads_the_result_of_the_tracks() -> None:
    """``result.<track>.level`` is ``tidak_ada`` where the track is clear."""
    follows = [
        provision("K-1", when={"fact": "result.disiplin.level", "is": "berat"}, alerts=["AL-1"]),
        provision("K-2", when={"fact": "result.etik.level", "is": "moral"}, alerts=["AL-2"]),
        provision(
            "K-3", when={"fact": "result.etik.truth", "is": "tidak_terpenuhi"}, alerts=["AL-3"]
        ),
    ]  # fmt: skip
    wording = {"id": "teks", "en": "text"}
    more: Mapped = {
        "format": 1,
        "kind": "alerts",
        "alerts": [
            {"id": f"AL-{n}", "severity": "info", "text": wording, "confidence": "INF"}
            for n in (1, 2, 3)
        ],
    }
    rulebase = tiny(
        {"norms": [norm("N-1")]},
        more={"more.yaml": more, "consequences.yaml": rules({"consequences": follows})},
    )
    found = alerts(small(rulebase))
    assert ("K-1",) == found["AL-1"]
    assert "AL-2" not in found
    assert ("K-3",) == found["AL-3"]
