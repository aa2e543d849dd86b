"""Worlds: one for a definite moment, several for a range; parts for conduct that lasted."""

import datetime as dt

import pytest

from sanksi.kernel.errors import InputError
from sanksi.timeline import UNKNOWN, TimeFrame, UnitTime, worlds
from tests.timeline.support import (
    AS_OF,
    BANDUNG,
    BEFORE,
    BOTH,
    CALENDAR,
    NONE,
    OPEN,
    SINCE,
    act,
    candidacy,
    codes,
    day,
    event,
    phases,
    stretches,
    time_of,
)

PAIR = candidacy()
LATE = candidacy(event("penetapan", "2024-10-05"))


def parts(time: UnitTime) -> list[tuple[str, str, str, str]]:
    """Every part as (label, first day, last day, phase)."""
    return [(p.label, p.from_.isoformat(), p.to.isoformat(), p.phase) for p in time.parts]


# -------------------------------------------------------------------------------------- one moment


def test_a_definite_day_has_one_world() -> None:
    """With the stages and the period of that day."""
    time = time_of(act(date="2024-09-25"), PAIR)
    ((world,),) = (part.worlds for part in time.parts)
    assert (world.date, world.until) == (day("2024-09-25"), day("2024-09-25"))
    assert (world.phase, world.period) == (SINCE, "masa_kampanye")
    assert world.stages == time.stages == time.parts[0].stages == {"kampanye"}
    assert time.phase == time.parts[0].phase == SINCE
    assert time.reasons == time.parts[0].reasons == ()
    assert time.parts[0].label == ""


def test_an_instant_has_the_stages_of_its_local_day() -> None:
    """The campaign begins at local midnight."""
    for at, period in (
        ("2024-09-25T00:00", "masa_kampanye"),
        ("2024-09-24T23:59:59", "pra_kampanye"),
        ("2024-09-25T00:30+08:00", "pra_kampanye"),
        ("2024-09-24T17:00+00:00", "masa_kampanye"),
    ):
        assert time_of(act(at=at), PAIR).worlds[0].period == period


def test_the_function_does_what_the_frame_does() -> None:
    """For one act at a time."""
    one = worlds(act(date="2024-09-22"), PAIR, CALENDAR, BANDUNG, AS_OF, [day("2024-09-22")])
    assert one == time_of(act(date="2024-09-22"), PAIR)
    assert len(one.worlds) == 2


def test_an_act_after_the_date_of_knowledge_is_refused() -> None:
    """Its earliest possible day counts; a range that begins in time is cut at that date."""
    as_of = day("2024-10-01")
    for when, path in (
        ({"date": "2024-10-02"}, "acts[p1].when.date"),
        ({"at": "2024-10-02T00:00"}, "acts[p1].when.at"),
        ({"between": ("2024-10-02", "2024-10-05")}, "acts[p1].when.between.from"),
        ({"during": ("2024-10-02", "2024-10-05")}, "acts[p1].when.during.from"),
    ):
        with pytest.raises(InputError) as caught:
            time_of(act(**when), PAIR, as_of=as_of)
        (problem,) = caught.value.problems
        assert (problem.code, problem.path) == ("SANKSI-T006", path)
        assert "setelah tanggal pengetahuan" in problem.message.id
    assert time_of(act(date="2024-10-01"), PAIR, as_of=as_of).phase == SINCE
    for field in ("between", "during"):
        time = time_of(act(**{field: ("2024-09-28", "2024-10-05")}), PAIR, as_of=as_of)
        assert stretches(time) == [("2024-09-28", "2024-10-01", SINCE)]


def test_the_path_of_an_error_can_be_given() -> None:
    """As the reader of the case writes it."""
    frame = TimeFrame(CALENDAR, BANDUNG, day("2024-10-01"))
    with pytest.raises(InputError) as caught:
        frame.worlds(act(date="2024-10-02"), PAIR, "acts[3].when")
    assert caught.value.problems[0].path == "acts[3].when.date"


@pytest.mark.parametrize("field", ["between", "during"])
def test_a_reversed_range_is_refused(field: str) -> None:
    """With the mend to swap its ends."""
    with pytest.raises(InputError) as caught:
        time_of(act(**{field: ("2024-10-02", "2024-10-01")}), PAIR)
    (problem,) = caught.value.problems
    assert problem.code == "SANKSI-T007"
    assert problem.path == f"acts[p1].when.{field}"


def test_an_instant_whose_local_day_needs_the_zone_is_refused() -> None:
    """Written in another offset, and the zone of the region unknown."""
    with pytest.raises(InputError) as caught:
        time_of(act(at="2024-09-22T15:30+00:00"), PAIR, region=None)
    (problem,) = caught.value.problems
    assert problem.code == "SANKSI-T008"
    assert "election.region.tz" in problem.mend.id


# ----------------------------------------------------------------------------------------- between


def test_a_range_within_one_stretch_has_one_world() -> None:
    """And nothing to explain."""
    time = time_of(act(between=("2024-09-26", "2024-10-20")), PAIR)
    assert stretches(time) == [("2024-09-26", "2024-10-20", SINCE)]
    assert time.phase == SINCE
    assert codes(time) == []
    assert (time.parts[0].from_, time.parts[0].to) == (day("2024-09-26"), day("2024-10-20"))


def test_a_range_across_a_determination() -> None:
    """The day itself belongs to both neighbours and adds no world of its own."""
    time = time_of(act(between=("2024-10-01", "2024-10-10")), LATE)
    assert stretches(time) == [
        ("2024-10-01", "2024-10-05", BEFORE),
        ("2024-10-05", "2024-10-10", SINCE),
    ]
    assert time.phase == OPEN
    assert codes(time) == ["rentang_tanggal"]
    assert [reason.code for reason in time.worlds[0].reasons] == ["rentang_tanggal"]


def test_a_range_that_begins_or_ends_on_the_day_of_determination() -> None:
    """The part of that day before the hour, or after it, remains possible."""
    time = time_of(act(between=("2024-10-05", "2024-10-10")), LATE)
    assert stretches(time) == [
        ("2024-10-05", "2024-10-05", BEFORE),
        ("2024-10-05", "2024-10-10", SINCE),
    ]
    assert codes(time) == ["hari_penetapan", "rentang_tanggal"]
    time = time_of(act(between=("2024-10-01", "2024-10-05")), LATE)
    assert stretches(time) == [
        ("2024-10-01", "2024-10-05", BEFORE),
        ("2024-10-05", "2024-10-05", SINCE),
    ]


def test_a_range_across_stages() -> None:
    """One world per stretch; the phase may still be shared."""
    time = time_of(act(between=("2024-11-20", "2024-11-28")), PAIR)
    found = [(w.date.isoformat(), w.until.isoformat(), w.period) for w in time.worlds]
    assert found == [
        ("2024-11-20", "2024-11-23", "masa_kampanye"),
        ("2024-11-24", "2024-11-26", "masa_tenang"),
        ("2024-11-27", "2024-11-27", "hari_pemungutan_suara"),
        ("2024-11-28", "2024-11-28", "pasca_pemungutan_suara"),
    ]
    assert time.phase == SINCE
    assert time.stages == {"kampanye", "masa_tenang", "pemungutan_suara", "rekapitulasi"}
    assert codes(time) == ["rentang_tanggal"]


def test_where_stages_change_on_the_day_of_determination() -> None:
    """The morning of that day differs from the eve (verification has ended): a world of its own."""
    time = time_of(act(between=("2024-09-20", "2024-09-23")), PAIR)
    assert stretches(time) == [
        ("2024-09-20", "2024-09-21", BEFORE),
        ("2024-09-22", "2024-09-22", BEFORE),
        ("2024-09-22", "2024-09-23", SINCE),
    ]
    assert [sorted(w.stages) for w in time.worlds] == [["penelitian"], [], []]


def test_a_law_boundary_inside_a_range() -> None:
    """No world crosses it; one at the first day, or after the last, splits nothing."""
    an_act = act(between=("2024-10-01", "2024-10-20"))
    time = time_of(an_act, PAIR, boundaries=("2024-10-01", "2024-10-10", "2024-10-21"))
    assert stretches(time) == [
        ("2024-10-01", "2024-10-09", SINCE),
        ("2024-10-10", "2024-10-20", SINCE),
    ]
    time = time_of(an_act, PAIR, boundaries=("2024-10-20",))
    assert stretches(time)[-1] == ("2024-10-20", "2024-10-20", SINCE)


def test_a_law_boundary_on_the_day_of_determination() -> None:
    """The new law governs from its day, before and after the hour."""
    time = time_of(act(between=("2024-10-01", "2024-10-10")), LATE, boundaries=("2024-10-05",))
    assert stretches(time) == [
        ("2024-10-01", "2024-10-04", BEFORE),
        ("2024-10-05", "2024-10-05", BEFORE),
        ("2024-10-05", "2024-10-10", SINCE),
    ]


def test_a_range_of_open_phase_keeps_both_phases_in_every_stretch() -> None:
    """Reasons of the phase and of the range stand together."""
    ended = candidacy(event("penetapan", "2024-09-22"), event("pembatalan", "2024-11-01"))
    time = time_of(act(between=("2024-10-30", "2024-11-24")), ended)
    assert stretches(time) == [
        ("2024-10-30", "2024-11-23", SINCE),
        ("2024-11-01", "2024-11-23", BEFORE),
        ("2024-11-24", "2024-11-24", BEFORE),
        ("2024-11-24", "2024-11-24", SINCE),
    ]
    assert codes(time) == ["rentang_tanggal", "status_setelah_berakhir"]


def test_a_range_of_one_day_is_that_day() -> None:
    """No reason is added."""
    for date in ("2024-09-21", "2024-09-22", "2024-11-27"):
        assert time_of(act(between=(date, date)), PAIR) == time_of(act(date=date), PAIR)
    cut = time_of(act(between=("2024-10-01", "2024-10-09")), PAIR, as_of=day("2024-10-01"))
    assert cut == time_of(act(date="2024-10-01"), PAIR)


# ----------------------------------------------------------------------------------------- unknown


def test_an_unknown_day_ranges_from_the_first_known_day_to_the_date_of_knowledge() -> None:
    """Of the calendar or the candidacy, whichever is earlier; the reason is always given."""
    time = time_of(act(), PAIR, as_of=day("2024-10-01"))
    assert (time.worlds[0].date, time.worlds[-1].until) == (day("2024-05-05"), day("2024-10-01"))
    assert set(phases(time)) == {BEFORE, SINCE}
    assert codes(time)[-1] == "tanggal_tidak_diketahui"
    assert all(
        "tanggal_tidak_diketahui" in {reason.code for reason in world.reasons}
        for world in time.worlds
    )
    early = candidacy(event("penetapan", "2024-03-01"))
    time = time_of(act(), early, as_of=day("2024-10-01"))
    assert time.worlds[0].date == day("2024-03-01")


def test_an_unknown_day_before_the_calendar_begins() -> None:
    """Then only the date of knowledge itself is left."""
    time = time_of(act(), PAIR, as_of=day("2024-01-01"))
    assert stretches(time) == [("2024-01-01", "2024-01-01", BEFORE)]
    assert codes(time) == ["tanggal_tidak_diketahui"]


def test_an_unknown_day_toward_nobody_and_toward_no_one_known() -> None:
    """Stages still split; the phase is the same throughout."""
    for target, expected in ((None, NONE), (UNKNOWN, None)):
        time = time_of(act(), target, as_of=day("2024-10-01"))
        assert set(phases(time)) == {expected}
        assert len(time.worlds) == 6
        assert time.worlds[0].date == day("2024-05-05")


# ------------------------------------------------------------------------------------------ during


def test_conduct_that_lasted_is_split_at_every_boundary() -> None:
    """Phase, stages and law; each part has one phase and its own label."""
    time = time_of(act(during=("2024-10-01", "2024-11-25")), LATE, boundaries=("2024-11-14",))
    assert parts(time) == [
        ("#1", "2024-10-01", "2024-10-04", BEFORE),
        ("#2", "2024-10-05", "2024-11-13", SINCE),
        ("#3", "2024-11-14", "2024-11-23", SINCE),
        ("#4", "2024-11-24", "2024-11-25", SINCE),
    ]
    assert [part.worlds[0].period for part in time.parts] == ["masa_kampanye"] * 3 + ["masa_tenang"]
    assert time.phase == OPEN
    assert codes(time) == []
    assert time.stages == {"kampanye", "masa_tenang"}
    assert len(time.worlds) == 4


def test_conduct_within_one_stretch_is_one_part_without_label() -> None:
    """As an act of one day would be."""
    time = time_of(act(during=("2024-10-06", "2024-10-20")), LATE)
    assert parts(time) == [("", "2024-10-06", "2024-10-20", SINCE)]
    assert time.phase == SINCE
    assert not time.default_determination
    assert time_of(act(during=("2024-10-06", "2024-10-20")), PAIR).default_determination


def test_conduct_from_the_day_of_determination_on() -> None:
    """It went on beyond the hour."""
    time = time_of(act(during=("2024-10-05", "2024-10-20")), LATE)
    assert parts(time) == [("", "2024-10-05", "2024-10-20", SINCE)]


def test_conduct_until_the_day_of_determination() -> None:
    """It may have ceased before the hour."""
    time = time_of(act(during=("2024-10-01", "2024-10-05")), LATE)
    assert parts(time) == [
        ("#1", "2024-10-01", "2024-10-04", BEFORE),
        ("#2", "2024-10-05", "2024-10-05", OPEN),
    ]
    assert [world.phase for world in time.parts[1].worlds] == list(BOTH)
    assert [reason.code for reason in time.parts[1].reasons] == ["hari_penetapan"]
    assert time.parts[0].reasons == ()


def test_conduct_of_one_day_is_as_an_act_of_that_day() -> None:
    """Also on the day of determination."""
    for date in ("2024-10-04", "2024-10-05", "2024-10-06"):
        assert time_of(act(during=(date, date)), LATE) == time_of(act(date=date), LATE)


def test_conduct_until_a_day_on_which_the_status_changed_twice() -> None:
    """The last day keeps all that it may have been, though it ends as it began."""
    twice = candidacy(
        event("penetapan", "2024-09-22"),
        event("pembatalan", "2024-10-10", "2024-10-10T09:00"),
        event("penetapan_ulang", "2024-10-10", "2024-10-10T15:00"),
    )
    time = time_of(act(during=("2024-10-01", "2024-10-10")), twice)
    assert parts(time) == [
        ("#1", "2024-10-01", "2024-10-09", SINCE),
        ("#2", "2024-10-10", "2024-10-10", OPEN),
    ]
    time = time_of(act(during=("2024-10-01", "2024-10-11")), twice)
    assert parts(time) == [("", "2024-10-01", "2024-10-11", SINCE)]


def test_conduct_during_an_open_phase_has_both_worlds_in_each_part() -> None:
    """Each part is open on its own."""
    ended = candidacy(event("penetapan", "2024-09-22"), event("pembatalan", "2024-11-01"))
    time = time_of(act(during=("2024-10-30", "2024-11-25")), ended)
    assert parts(time) == [
        ("#1", "2024-10-30", "2024-10-31", SINCE),
        ("#2", "2024-11-01", "2024-11-23", OPEN),
        ("#3", "2024-11-24", "2024-11-25", OPEN),
    ]
    assert all(len(part.worlds) == 2 for part in time.parts[1:])


def test_times_are_values() -> None:
    """Immutable, equal by content, hashable: they can be kept and compared."""
    first, second = (time_of(act(date="2024-09-22"), candidacy()) for _ in range(2))
    assert first == second
    assert hash(first) == hash(second)
    assert isinstance(first.worlds[0].date, dt.date)
