"""Recorded steps: they move the state, in the order of their days, if the procedure allows them."""

import datetime as dt
from typing import Any, Final

import pytest

from sanksi import InputError, Rulebase
from sanksi.decision.models import TrackRecommendation
from tests.sanction.support import Mapped, case, decide, track

TO_EXAMINATION: Final = (
    ("pilih_pemeriksa", "2024-10-14"),
    ("bentuk_tim", "2024-10-15"),
    ("panggil_pertama", "2024-10-16"),
    ("hadir", "2024-10-21"),
)


def step(event: str, day: str, on: str = "disiplin", **more: Any) -> Mapped:
    return {"track": on, "event": event, "date": day, **more}


def banner(*steps: Mapped) -> Mapped:
    """A heavy breach of discipline on 10 October 2024, which may be a crime, with its record."""
    person = {"position": "administrator", "post": "camat"}
    act = {
        "kind": "keputusan_berpihak",
        "effect": "menguntungkan",
        "intent": "sengaja",
    }
    return case(person, act) | {"proceedings": list(steps)}


def discipline(*steps: Mapped, **options: Any) -> TrackRecommendation:
    return track(decide(banner(*steps), **options), "disiplin")


def refused(*steps: Mapped) -> InputError:
    with pytest.raises(InputError) as caught:
        decide(banner(*steps))
    return caught.value


def test_without_a_record_the_track_is_at_its_beginning() -> None:
    """And the path leads from there."""
    found = discipline()
    assert ("dugaan", "dugaan") == (found.state, found.path[0].source)


def test_recorded_steps_move_the_state() -> None:
    """The path begins where the record has led."""
    found = discipline(*(step(*each) for each in TO_EXAMINATION))
    assert "pemeriksaan" == found.state
    assert ["bap", "lhp", "keputusan"] == [each.dest for each in found.path]
    assert ("keputusan",) == found.ends


@pytest.mark.parametrize("taken", range(len(TO_EXAMINATION) + 1))
def test_the_rest_of_the_path_follows_what_was_taken(taken: int) -> None:
    """Record and path together are the whole way."""
    whole = [each.dest for each in discipline().path]
    found = discipline(*(step(*each) for each in TO_EXAMINATION[:taken]))
    assert whole[taken:] == [each.dest for each in found.path]


def test_steps_off_the_route_count_as_well() -> None:
    """Absent twice: the decision comes without examination."""
    found = discipline(
        *(step(*each) for each in TO_EXAMINATION[:3]),
        step("tidak_hadir", "2024-10-21"),
        step("tidak_hadir", "2024-10-30"),
    )
    assert "putus_tanpa_pemeriksaan" == found.state
    assert ["keputusan"] == [each.dest for each in found.path]


def test_beyond_the_recommended_state_nothing_more_is_recommended() -> None:
    """The decision is delivered: its effect and remedies are not ours to recommend."""
    late = (
        ("buat_berita_acara", "2024-10-22"), ("laporkan", "2024-10-23"),
        ("putuskan", "2024-10-28"), ("sampaikan", "2024-10-30"),
    )  # fmt: skip
    found = discipline(*(step(*each) for each in (*TO_EXAMINATION, *late)))
    assert ("penyampaian", (), ()) == (found.state, found.path, found.ends)


def test_days_order_the_steps_not_the_file() -> None:
    """A record that was typed in backwards is the same record."""
    steps = [step(*each) for each in TO_EXAMINATION]
    assert discipline(*steps) == discipline(*reversed(steps))


def test_steps_of_one_day_are_put_in_the_order_that_is_allowed() -> None:
    """The hours are unknown; only one order makes sense."""
    steps = [step(event, "2024-10-14") for event, _ in TO_EXAMINATION]
    assert "pemeriksaan" == discipline(*reversed(steps)).state


def test_known_hours_are_kept() -> None:
    """A summons before the examiner is chosen is not allowed, also on the same day."""
    early = {"track": "disiplin", "event": "bentuk_tim", "at": "2024-10-14T08:00+07:00"}
    late = {"track": "disiplin", "event": "pilih_pemeriksa", "at": "2024-10-14T09:00+07:00"}
    assert "bentuk_tim" in refused(early, late).render("id")
    swapped = (early | {"at": late["at"]}, late | {"at": early["at"]})
    assert "tim_pemeriksa" == discipline(*swapped).state


def test_two_orders_are_tried_where_one_leads_nowhere() -> None:
    """After two absences on one day the other event of that day must still fit."""
    steps = [
        *(step(*each) for each in TO_EXAMINATION[:3]),
        step("tidak_hadir", "2024-10-21"),
        step("hadir", "2024-10-21"),
        step("buat_berita_acara", "2024-10-21"),
    ]
    assert "bap" == discipline(*steps).state
    assert "bap" == discipline(*reversed(steps)).state


def test_steps_after_the_day_of_knowledge_are_not_used() -> None:
    """Who decides as of 15 October does not know what happened on the 16th."""
    steps = [step(*each) for each in TO_EXAMINATION]
    found = discipline(*steps, as_of=dt.date(2024, 10, 15))
    assert "tim_pemeriksa" == found.state


def test_each_track_has_its_own_record() -> None:
    """A step of the criminal route does not move discipline."""
    decision = decide(
        banner(step("lapor", "2024-10-12", on="pidana"), step("pilih_pemeriksa", "2024-10-14"))
    )
    assert "laporan_diterima" == track(decision, "pidana").state
    assert "pilih_pemeriksa" == track(decision, "disiplin").state


# ----------------------------------------------------------------------------------- refusals


def test_a_step_that_is_not_allowed_is_refused_with_those_that_are() -> None:
    """The message names the step, the state, what may be done, and the place in the file."""
    error = refused(step("pilih_pemeriksa", "2024-10-14"), step("hadir", "2024-10-15"))
    (problem,) = error.problems
    assert ("SANKSI-P001", "proceedings[1].event") == (problem.code, problem.path)
    assert "hadir" in problem.message.id
    assert "pilih_pemeriksa" in problem.message.id
    for allowed in ("bentuk_tim", "bentuk_tim_pilihan", "panggil_pertama"):
        assert allowed in problem.mend.id
        assert allowed in problem.mend.en
    assert 2 == error.exit_code


def test_the_place_is_that_in_the_file() -> None:
    """Not the place among the steps of the track, nor that in the order of days."""
    error = refused(
        step("hadir", "2024-10-20"),
        step("lapor", "2024-10-12", on="pidana"),
        step("pilih_pemeriksa", "2024-10-14"),
    )
    assert "proceedings[0].event" == error.problems[0].path


def test_an_unknown_step_is_refused_with_a_hint() -> None:
    """A slip of the pen is recognised."""
    error = refused(step("pilih_pemeriksaa", "2024-10-14"))
    assert 'Maksud Anda "pilih_pemeriksa"?' in error.render("id")
    assert 'Did you mean "pilih_pemeriksa"?' in error.render("en")


def test_a_step_cannot_be_taken_twice_in_a_row() -> None:
    """The machine has moved on."""
    error = refused(step("pilih_pemeriksa", "2024-10-14"), step("pilih_pemeriksa", "2024-10-15"))
    assert "proceedings[1].event" == error.problems[0].path


def test_a_step_named_after_a_state_jumps_nowhere() -> None:
    """``to_keputusan`` would be an automatic transition."""
    assert "to_keputusan" in refused(step("to_keputusan", "2024-10-14")).render("id")


def test_after_the_last_state_nothing_is_allowed() -> None:
    """And the message says so with a dash."""
    late = (
        ("buat_berita_acara", "2024-10-22"), ("laporkan", "2024-10-23"),
        ("nyatakan_tidak_terbukti", "2024-10-28"), ("putuskan", "2024-10-30"),
    )  # fmt: skip
    error = refused(*(step(*each) for each in (*TO_EXAMINATION, *late)))
    assert error.problems[0].mend.id.endswith(": -.")


def test_every_event_of_every_procedure_can_be_recorded() -> None:
    """Each step of each file is taken from its source: the machine knows all of them."""
    from sanksi.inference import DirectEvaluator
    from sanksi.procedure import ProcedureMachine
    from sanksi.procedure.machines import _Token

    for procedure in Rulebase.load().procedures.values():
        machine = ProcedureMachine(procedure, DirectEvaluator())._machine
        for each in procedure.steps:
            token = _Token(each.source)
            assert machine.events[each.event].trigger(token)
            assert each.dest == token.state
