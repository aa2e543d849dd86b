"""A case on its way: events that are allowed, terms that run, interleaved tracks."""

import datetime as dt
import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sanksi.decision import Adjudicator, CaseProcess
from sanksi.facts import Case, Proceeding, load_case
from sanksi.kernel.errors import InputError
from sanksi.procedure import RunningTerm
from sanksi.rulebase import Rulebase

RULES = Rulebase.load()
ADJUDICATOR = Adjudicator(RULES, engine="direct")
EXAMPLE = Path(__file__).parents[2] / "examples" / "20-jalannya-perkara.yaml"
FINISHED: Case = load_case(EXAMPLE)
STEPS: tuple[Proceeding, ...] = FINISHED.proceedings or ()
FRESH: Case = FINISHED.model_copy(update={"proceedings": ()})
START = dt.date(2024, 11, 1)


def day(text: str) -> dt.date:
    """An ISO day."""
    return dt.date.fromisoformat(text)


def term(process: CaseProcess, name: str, as_of: str) -> RunningTerm:
    """The one term of this id."""
    (found,) = [t for t in process.due(day(as_of)) if t.term.id == name]
    return found


def test_a_case_without_steps_stands_at_the_entry_states() -> None:
    """What may happen first on each recommended track."""
    process = CaseProcess(ADJUDICATOR, FRESH, as_of=START)
    assert {"disiplin": "dugaan", "pidana": "info_awal"} == {
        name: track.state for name, track in process.tracks.items()
    }
    assert ("pilih_pemeriksa",) == process.events_allowed("disiplin")
    assert ("lapor", "tetapkan_temuan") == process.events_allowed("pidana")
    assert () == process.events_allowed("etik")


def test_apply_is_a_new_value() -> None:
    """The old one stays as it was; knowledge reaches the day of the step."""
    before = CaseProcess(ADJUDICATOR, FRESH, as_of=START)
    after = before.apply(
        Proceeding(track="disiplin", event="pilih_pemeriksa", date=day("2024-11-04"))
    )
    assert "dugaan" == before.tracks["disiplin"].state
    assert "pilih_pemeriksa" == after.tracks["disiplin"].state
    assert day("2024-11-04") == after.as_of
    assert () == before.case.proceedings


@pytest.mark.parametrize(
    ("event", "says"),
    [
        (Proceeding(track="disiplin", event="putuskan", date=day("2024-11-04")), "pilih_pemeriksa"),
        (Proceeding(track="disiplin", event="pilih_pemeriks", date=day("2024-11-04")), "Maksud"),
        (Proceeding(track="disiplin", event="pilih_pemeriksa"), "bertanggal"),
    ],
)
def test_what_the_state_does_not_allow_is_refused(event: Proceeding, says: str) -> None:
    """With the list of what it allows."""
    with pytest.raises(InputError) as refused:
        CaseProcess(ADJUDICATOR, FRESH, as_of=START).apply(event)
    assert says in refused.value.render("id")


@pytest.mark.parametrize(
    ("name", "as_of", "status"),
    [
        ("DS-15", "2024-12-20", "berjalan"),
        ("DS-15", "2024-12-21", "lewat"),
        ("DS-14", "2024-12-17", "berjalan"),
        ("DS-14", "2024-12-18", "mungkin_lewat"),
        ("DS-14", "2024-12-24", "lewat"),
        ("DS-12", "2024-12-02", "ditepati"),
        ("DS-11", "2024-12-24", "tidak_dihitung"),
        ("PK-02", "2024-12-24", "ditepati"),
        ("GK-06", "2024-12-24", "ditepati"),
        ("GK-07", "2025-01-06", "berjalan"),
        ("GK-07", "2025-01-07", "mungkin_lewat"),
        ("GK-07", "2025-01-08", "lewat"),
    ],
)
def test_terms_of_the_example(name: str, as_of: str, status: str) -> None:
    """Each on the days around its last one; discipline goes on while the criminal term lapses."""
    process = CaseProcess(ADJUDICATOR, FINISHED, as_of=day("2025-02-01"))
    assert status == term(process, name, as_of).status


@pytest.mark.parametrize(
    ("at", "status"),
    [
        ("2024-12-13T14:00:00+07:00", "ditepati"),
        ("2024-12-13T14:01:00+07:00", "terlambat"),
        ("2024-12-14T09:00:00+07:00", "terlambat"),
    ],
)
def test_hours_are_compared_by_the_minute(at: str, status: str) -> None:
    """The plenary ended on 12 December at 14.00."""
    moment = dt.datetime.fromisoformat(at)
    steps = [s if s.event != "teruskan" else s.model_copy(update={"at": moment}) for s in STEPS]
    case = FINISHED.model_copy(update={"proceedings": tuple(steps)})
    process = CaseProcess(ADJUDICATOR, case, as_of=day("2025-01-02"))
    assert status == term(process, "GK-06", "2025-01-02").status


def test_hours_of_another_zone_are_compared_in_that_of_the_region() -> None:
    """Four in the afternoon in the east of Indonesia is two in the west, where the case is."""
    for at, status in (
        ("2024-12-13T16:00:00+09:00", "ditepati"),
        ("2024-12-13T16:01:00+09:00", "terlambat"),
    ):
        moment = dt.datetime.fromisoformat(at)
        steps = [s if s.event != "teruskan" else s.model_copy(update={"at": moment}) for s in STEPS]
        case = FINISHED.model_copy(update={"proceedings": tuple(steps)})
        process = CaseProcess(ADJUDICATOR, case, as_of=day("2025-01-02"))
        assert status == term(process, "GK-06", "2025-01-02").status, at


def test_where_the_other_start_has_not_come_nothing_is_certainly_late() -> None:
    """The study runs from the receipt or from the registration (OQ-P-2); there was none yet."""
    case = FINISHED.model_copy(update={"proceedings": STEPS[:2]})
    process = CaseProcess(ADJUDICATOR, case, as_of=day("2024-12-20"))
    assert "mungkin_lewat" == term(process, "PK-08", "2024-12-20").status
    registered = FINISHED.model_copy(update={"proceedings": STEPS[:3]})
    later = CaseProcess(ADJUDICATOR, registered, as_of=day("2024-12-20"))
    assert "lewat" == term(later, "PK-08", "2024-12-20").status


def test_it_is_told_when_the_first_day_decides() -> None:
    """Reported on the seventh day after it was known, which is the eighth if the first counts."""
    process = CaseProcess(ADJUDICATOR, FINISHED, as_of=day("2025-01-02"))
    assert term(process, "PK-02", "2025-01-02").first_day_decides
    report = (FINISHED.reports or ())[0].model_copy(update={"reported_date": day("2024-12-08")})
    case = FINISHED.model_copy(update={"reports": (report,)})
    earlier = CaseProcess(ADJUDICATOR, case, as_of=day("2025-01-02"))
    assert not term(earlier, "PK-02", "2025-01-02").first_day_decides


def test_a_day_without_hour_leaves_hours_open() -> None:
    """Forwarded on the last day, nobody knows when."""
    steps = [
        s if s.event != "teruskan" else s.model_copy(update={"at": None, "date": day("2024-12-13")})
        for s in STEPS
    ]
    case = FINISHED.model_copy(update={"proceedings": tuple(steps)})
    process = CaseProcess(ADJUDICATOR, case, as_of=day("2025-01-02"))
    assert "mungkin_terlambat" == term(process, "GK-06", "2025-01-02").status


@pytest.mark.parametrize(
    ("reported", "status"),
    [("2024-12-09", "ditepati"), ("2024-12-10", "terlambat")],
)
def test_a_report_of_the_eighth_day_is_late(reported: str, status: str) -> None:
    """Known on 2 December: seven calendar days end on the ninth."""
    report = (FINISHED.reports or ())[0].model_copy(update={"reported_date": day(reported)})
    case = FINISHED.model_copy(update={"reports": (report,)})
    process = CaseProcess(ADJUDICATOR, case, as_of=day("2025-01-02"))
    assert status == term(process, "PK-02", "2025-01-02").status


@pytest.mark.parametrize(
    ("change", "gate", "truth"),
    [
        ({}, "tepat_waktu", "terpenuhi"),
        ({"reported_date": dt.date(2024, 12, 10)}, "tepat_waktu", "tidak_terpenuhi"),
        ({"known_date": None}, "tepat_waktu", "belum_pasti"),
        ({"reporter_eligible": False}, "pelapor_berhak", "tidak_terpenuhi"),
        ({"reporter_eligible": None}, "pelapor_berhak", "belum_pasti"),
        ({"formal_complete": False}, "syarat_formal", "tidak_terpenuhi"),
        ({"material_complete": True}, "syarat_materiel", "terpenuhi"),
    ],
)
def test_gates_close_one_track_for_one_report(
    change: dict[str, object], gate: str, truth: str
) -> None:
    """The criminal route; discipline stands where it stood."""
    report = (FINISHED.reports or ())[0].model_copy(update=change)
    case = FINISHED.model_copy(update={"reports": (report,)})
    process = CaseProcess(ADJUDICATOR, case, as_of=day("2025-01-02"))
    (found,) = [g for g in process.gates() if g.gate.id == gate]
    assert (truth, 0, "pidana") == (str(found.truth), found.report, found.gate.closes)
    assert "penyampaian" == process.tracks["disiplin"].state


def test_what_one_source_says_closes_nothing() -> None:
    """Who may report in a Pemilu is known from one source (OQ-P-8)."""
    (gate,) = [g for g in RULES.procedures["pidana-pemilu"].gates if g.id == "pelapor_berhak"]
    assert ("S1", None) == (gate.confidence, gate.closes)
    weak = {"M", "S1", "INF"}
    for procedure in RULES.procedures.values():
        assert not [g for g in procedure.gates if g.confidence in weak and g.closes is not None]


def test_a_report_that_was_not_made_yet_passes_no_gate() -> None:
    """On the day before it was made."""
    process = CaseProcess(ADJUDICATOR, FINISHED, as_of=day("2025-01-02"))
    assert process.gates(day("2024-12-09"))
    assert not process.gates(day("2024-12-08"))


def test_a_finding_has_a_term_of_its_own() -> None:
    """The seven days of a report are not those of a finding, whose number is remembered only."""
    report = (FINISHED.reports or ())[0].model_copy(update={"kind": "temuan"})
    case = FINISHED.model_copy(update={"reports": (report,)})
    process = CaseProcess(ADJUDICATOR, case, as_of=day("2025-01-02"))
    terms = {t.term.id: t.status for t in process.due()}
    assert "PK-02" not in terms
    assert "tidak_dihitung" == terms["PK-03"]
    assert "tepat_waktu" not in {g.gate.id for g in process.gates()}


def test_a_step_after_the_day_of_judgement_is_not_known() -> None:
    """On 9 December the delivery is recorded, the investigation is not."""
    process = CaseProcess(ADJUDICATOR, FINISHED, as_of=day("2025-02-01"))
    names = {t.term.id for t in process.due(day("2024-12-09"))}
    assert "DS-15" in names
    assert not {"GK-06", "GK-07"} & names


def test_beyond_the_holidays_the_file_is_named() -> None:
    """A delivery in the last days of the last year that is covered."""
    steps = tuple(
        s if s.event != "sampaikan" else s.model_copy(update={"date": day("2026-12-28")})
        for s in STEPS
    )
    case = FINISHED.model_copy(update={"proceedings": steps})
    process = CaseProcess(ADJUDICATOR, case, as_of=day("2026-12-30"))
    with pytest.raises(InputError, match=r"holidays/indonesia\.yaml"):
        process.due()


@given(st.permutations(STEPS))
def test_tracks_may_be_interleaved_in_any_order(steps: list[Proceeding]) -> None:
    """The order of a case file says nothing; each track keeps its own order by date."""
    shuffled = FINISHED.model_copy(update={"proceedings": tuple(steps)})
    one, other = (
        CaseProcess(ADJUDICATOR, case, as_of=day("2025-01-02")) for case in (FINISHED, shuffled)
    )
    assert one.tracks == other.tracks
    assert one.due() == other.due()


def test_steps_applied_one_by_one_end_where_the_file_does() -> None:
    """Whatever tracks come first, day by day."""
    ordered = sorted(STEPS, key=lambda s: s.date or (s.at.date() if s.at else dt.date.min))
    process = CaseProcess(ADJUDICATOR, FRESH, as_of=START)
    for step in ordered:
        process = process.apply(step)
    whole = CaseProcess(ADJUDICATOR, FINISHED, as_of=process.as_of)
    assert {n: t.state for n, t in whole.tracks.items()} == {
        n: t.state for n, t in process.tracks.items()
    }


def test_a_term_ends_where_the_case_takes_another_way() -> None:
    """After an objection the decision does not take effect on the fifteenth day."""
    process = CaseProcess(ADJUDICATOR, FINISHED, as_of=day("2024-12-09"))
    objected = process.apply(
        Proceeding(track="disiplin", event="ajukan_keberatan", date=day("2024-12-10"))
    )
    statuses = {t.term.id: t.status for t in objected.due(day("2025-01-08"))}
    assert "ditepati" == statuses["DS-15"]
    assert "tidak_berjalan_lagi" == statuses["DS-14"]
    assert "tidak_berjalan_lagi" == statuses["DS-17"]
    assert "lewat" == statuses["DS-16"]
    assert "berjalan" == statuses["DS-16a"]


def test_a_term_of_the_entry_state_cannot_be_counted() -> None:
    """Membership was proven before the first recorded step; on which day is not recorded."""
    case = load_case(
        {
            "id": "uji",
            "election": {"kind": "pemilu", "calendar": "pemilu-2024"},
            "person": {
                "ref": "terlapor-1", "status": "pns", "position": "pelaksana",
                "party": {"role": "anggota", "registered": True, "proof": "kta"},
                "resignation": "tidak_ada",
            },
            "candidacies": [{"id": "partai-a", "kind": "partai"}],
            "acts": [
                {"id": "p1", "kind": "keanggotaan_partai", "when": {"date": "2023-12-01"},
                 "toward": ["partai-a"]}
            ],
            "proceedings": [
                {"track": "kepegawaian", "event": "putuskan_ptdh", "date": "2024-03-28"}
            ],
        }
    )  # fmt: skip
    process = CaseProcess(ADJUDICATOR, case, as_of=day("2024-04-20"))
    found = term(process, "PT-07", "2024-04-20")
    assert ("tidak_dihitung", None) == (found.status, found.start)
    assert "putuskan_ptdh" == found.by
    assert "berjalan" == term(process, "PT-17", "2024-04-20").status


def test_every_term_of_the_rules_can_be_kept() -> None:
    """Each has a start, and a step that keeps it can follow that start in the machine."""
    for procedure in RULES.procedures.values():
        machine = ADJUDICATOR.machine(procedure.id)
        assert machine is not None
        for each in procedure.terms:
            for state in (*each.after, *each.or_after):
                reached = _reachable(procedure.id, state)
                events = set(itertools.chain.from_iterable(machine.allowed(s) for s in reached))
                assert set(each.keeps) & events or not each.keeps, (procedure.id, each.id)


def _reachable(procedure: str, state: str) -> set[str]:
    steps = RULES.procedures[procedure].steps
    found = {state}
    while new := {s.dest for s in steps if s.source in found} - found:
        found |= new
    return found
