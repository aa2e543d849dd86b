"""The fold: what every kind of event does to the phase of an act, day by day and hour by hour."""

import pytest

from sanksi.facts.models import CandidacyEvent, Region
from sanksi.kernel.errors import InputError
from sanksi.timeline import UNKNOWN, Calendar, TimeFrame, UnitTime
from tests.timeline.support import (
    AS_OF,
    BANDUNG,
    BEFORE,
    BOTH,
    CALENDAR,
    NONE,
    OPEN,
    PARIGI,
    SINCE,
    TEXT,
    act,
    calendar_file,
    candidacy,
    codes,
    day,
    determination,
    event,
    phases,
    stretches,
    time_of,
)


def on(date: str, *events: CandidacyEvent, as_of: str = "2025-12-31") -> UnitTime:
    """The time of an act on ``date`` toward a pair in Bandung with these events."""
    return time_of(act(date=date), candidacy(*events), as_of=day(as_of))


def in_parigi(moment: str, *events: CandidacyEvent) -> UnitTime:
    """The time of an act at ``moment`` (an instant or a day) in Parigi Moutong."""
    an_act = act(at=moment) if "T" in moment else act(date=moment)
    return time_of(an_act, candidacy(*events), region=PARIGI)


# ------------------------------------------------------------------------------ the calendar's day


@pytest.mark.parametrize(
    ("date", "expected", "why"),
    [
        ("2024-09-21", (BEFORE,), []),
        ("2024-09-22", BOTH, ["hari_penetapan"]),
        ("2024-09-23", (SINCE,), []),
    ],
)
@pytest.mark.parametrize("events", [(), (event("pendaftaran", "2024-08-28"),)])
def test_without_determination_the_day_of_the_calendar_applies(
    date: str, expected: tuple[str, ...], why: list[str], events: tuple[CandidacyEvent, ...]
) -> None:
    """And is flagged as a default; a registration changes nothing."""
    time = on(date, *events)
    assert phases(time) == expected
    assert codes(time) == why
    assert time.default_determination


def test_an_hour_does_not_decide_against_a_default_without_hour() -> None:
    """The calendar gives a day only."""
    time = time_of(act(at="2024-09-22T23:59"), candidacy())
    assert phases(time) == BOTH
    assert codes(time) == ["hari_penetapan"]
    assert time.phase == OPEN


def test_an_event_of_its_own_replaces_the_default() -> None:
    """Whether earlier or later than the day of the calendar."""
    for date in ("2024-09-20", "2024-10-05"):
        own = event("penetapan", date)
        assert on("2024-09-19", own).phase == BEFORE
        assert on("2024-10-06", own).phase == SINCE
        assert phases(on(date, own)) == BOTH
        assert not on("2024-10-06", own).default_determination
    assert on("2024-09-30", event("penetapan", "2024-10-05")).phase == BEFORE
    assert on("2024-09-21", event("penetapan", "2024-09-20")).phase == SINCE


def test_a_region_of_exception_is_open_without_events_of_its_own() -> None:
    """With the questions that the calendar names; a registration does not settle it."""
    for events in ((), (event("pendaftaran", "2024-08-28"),)):
        for date in ("2024-06-01", "2024-09-22", "2024-11-01"):
            time = in_parigi(date, *events)
            assert phases(time) == BOTH
            assert codes(time) == ["daerah_pengecualian"]
            assert time.reasons[0].questions == ("OQ-P-14",)
            assert not time.default_determination
    for region in (Region(name="Parigi Moutong"), Region(code="72.08")):
        time = time_of(act(date="2024-11-01"), candidacy(), region=region)
        assert codes(time) == ["daerah_pengecualian"]


@pytest.mark.parametrize("region", [None, Region(tz="WITA")])
def test_an_unknown_region_keeps_the_default_and_says_so(region: Region | None) -> None:
    """The phase is definite, and a reason that does not open it warns of the exceptions."""
    time = time_of(act(date="2024-10-01"), candidacy(), region=region)
    assert time.phase == SINCE
    assert time.default_determination
    assert codes(time) == ["daerah_tidak_diketahui"]
    assert not time.reasons[0].opens
    assert time.notes == time.reasons
    assert time.worlds[0].reasons == ()
    own = time_of(
        act(date="2024-10-01"), candidacy(event("penetapan", "2024-09-22")), region=region
    )
    assert codes(own) == []


def test_a_kind_without_determination_in_the_calendar_is_open() -> None:
    """Before or since, whatever the day."""
    time = time_of(act(date="2024-10-01"), candidacy(kind="calon_dpr"))
    assert phases(time) == BOTH
    assert codes(time) == ["penetapan_tidak_diketahui"]
    assert not time.default_determination


def test_a_candidacy_of_unknown_kind_is_wholly_unknown() -> None:
    """It may be a party; once determined it is none."""
    for events in ((), (event("pendaftaran", "2024-08-28"),)):
        time = time_of(act(date="2024-10-01"), candidacy(*events, kind=None))
        assert phases(time) == (None,)
        assert time.phase == OPEN
        assert codes(time) == ["penetapan_tidak_diketahui"]
    own = candidacy(event("penetapan", "2024-09-22"), kind=None)
    assert time_of(act(date="2024-10-01"), own).phase == SINCE
    ended = candidacy(event("pembatalan", "2024-10-05"), kind=None)
    time = time_of(act(date="2024-10-01"), ended)
    assert phases(time) == BOTH
    assert codes(time) == ["penetapan_tidak_diketahui"]


def test_kinds_have_days_of_their_own() -> None:
    """In 2023 the lists were determined ten days before the presidential pairs."""
    rows = (
        determination("2023-11-03", "calon_dpr", "calon_dpd", "calon_dprd"),
        determination("2023-11-13", "pasangan_calon_presiden"),
    )
    pemilu = Calendar.of(calendar_file(id="pemilu-2024", election="pemilu", determinations=rows))
    for kind, expected in (("calon_dprd", SINCE), ("pasangan_calon_presiden", BEFORE)):
        time = time_of(act(date="2023-11-08"), candidacy(kind=kind), calendar=pemilu)
        assert time.phase == expected


def test_a_party_has_no_such_line() -> None:
    """Whatever events are written for it."""
    for events in ((), (event("penetapan", "2024-09-22"),)):
        for date in ("2024-09-01", "2024-09-22", "2024-10-01"):
            time = time_of(act(date=date), candidacy(*events, kind="partai"))
            assert phases(time) == (NONE,)
            assert codes(time) == []
            assert not time.default_determination


def test_no_candidacy_and_an_unknown_one() -> None:
    """Toward nobody there is no phase; toward nobody knows whom it is unknown."""
    nobody, anybody = (time_of(act(date="2024-10-01"), each) for each in (None, UNKNOWN))
    assert nobody.phase == NONE
    assert codes(nobody) == []
    assert phases(anybody) == (None,)
    assert anybody.phase == OPEN
    assert codes(anybody) == ["kandidasi_tidak_diketahui"]


# ---------------------------------------------------------------------------------- determinations


@pytest.mark.parametrize("kind", ["penetapan", "penambahan_putusan", "penggantian"])
def test_every_first_determination_makes_a_candidate(kind: str) -> None:
    """From its day on; what comes before it is before, even after the day of the calendar."""
    own = event(kind, "2024-10-28")
    assert on("2024-10-27", own).phase == BEFORE
    assert phases(on("2024-10-28", own)) == BOTH
    assert codes(on("2024-10-28", own)) == ["hari_penetapan"]
    assert on("2024-10-29", own).phase == SINCE


def test_a_renewed_determination_alone_does_not_tell_of_the_first() -> None:
    """The pair may be one of the first list or a replacement: open from the calendar's day."""
    own = event("penetapan_ulang", "2025-03-23")
    assert on("2024-09-21", own).phase == BEFORE
    for date in ("2024-09-22", "2024-10-10", "2025-03-22"):
        assert phases(on(date, own)) == BOTH
        assert "penetapan_pertama_tidak_diketahui" in codes(on(date, own))
    assert phases(on("2025-03-23", own)) == BOTH
    assert codes(on("2025-03-23", own)) == ["hari_penetapan", "penetapan_pertama_tidak_diketahui"]
    assert on("2025-03-24", own).phase == SINCE


def test_a_renewed_determination_without_a_day_in_the_calendar() -> None:
    """Open as far back as one looks, for both reasons; so in a region of exception."""
    own = event("penetapan_ulang", "2025-03-23")
    time = time_of(act(date="2024-01-01"), candidacy(own, kind="calon_dpr"))
    assert codes(time) == ["penetapan_pertama_tidak_diketahui", "penetapan_tidak_diketahui"]
    time = in_parigi("2024-01-01", own)
    assert codes(time) == ["daerah_pengecualian", "penetapan_pertama_tidak_diketahui"]
    early = event("penetapan_ulang", "2024-09-10")
    assert codes(on("2024-09-01", early)) == ["penetapan_pertama_tidak_diketahui"]


def test_a_renewed_determination_after_the_first_changes_nothing() -> None:
    """Not even on its day."""
    events = (event("penetapan", "2024-09-22"), event("penetapan_ulang", "2024-11-01"))
    for date in ("2024-10-31", "2024-11-01", "2024-11-02"):
        assert phases(on(date, *events)) == (SINCE,)
        assert codes(on(date, *events)) == []


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2024-09-22T08:00", (BEFORE,)),
        ("2024-09-22T13:59:59", (BEFORE,)),
        ("2024-09-22T14:00", (SINCE,)),
        ("2024-09-22T14:00+07:00", (SINCE,)),
        ("2024-09-22T15:00+08:00", (SINCE,)),
        ("2024-09-22T14:59+08:00", (BEFORE,)),
        ("2024-09-22", BOTH),
        ("2024-09-21", (BEFORE,)),
        ("2024-09-23", (SINCE,)),
        ("2024-09-21T23:59", (BEFORE,)),
        ("2024-09-23T00:00", (SINCE,)),
    ],
)
@pytest.mark.parametrize("hour", ["2024-09-22T14:00", "2024-09-22T14:00+07:00"])
def test_hours_decide_on_the_day_of_determination(
    moment: str, expected: tuple[str, ...], hour: str
) -> None:
    """Where both are known; the very moment counts as since."""
    an_act = act(at=moment) if "T" in moment else act(date=moment)
    time = time_of(an_act, candidacy(event("penetapan", "2024-09-22", hour)))
    assert phases(time) == expected
    assert codes(time) == (["hari_penetapan"] if expected == BOTH else [])


def test_an_hour_of_the_act_alone_does_not_decide() -> None:
    """Nor does an hour of the determination alone."""
    time = time_of(act(at="2024-09-22T23:59"), candidacy(event("penetapan", "2024-09-22")))
    assert phases(time) == BOTH
    assert codes(time) == ["hari_penetapan"]
    assert time.reasons[0].date == day("2024-09-22")


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2024-10-27", (BEFORE,)),
        ("2024-10-28", BOTH),
        ("2024-10-29", (SINCE,)),
        ("2024-10-28T22:59:59+08:00", (BEFORE,)),
        ("2024-10-28T23:00:00+08:00", (SINCE,)),
        ("2024-10-28T23:30", (SINCE,)),
        ("2024-10-28T22:30", (BEFORE,)),
        ("2024-10-28T21:59+07:00", (BEFORE,)),
        ("2024-10-28T22:00+07:00", (SINCE,)),
        ("2024-10-28T23:30+07:00", (SINCE,)),
        ("2024-10-29T00:30+09:00", (SINCE,)),
        ("2024-10-28T23:30+09:00", (BEFORE,)),
        ("2024-10-28T14:59+00:00", (BEFORE,)),
        ("2024-10-28T15:00+00:00", (SINCE,)),
    ],
)
def test_a_pair_added_by_the_court_at_night(moment: str, expected: tuple[str, ...]) -> None:
    """The fifth pair of Parigi Moutong: plenary at 23.00 WITA, whatever zone the act is told in."""
    added = event("penambahan_putusan", "2024-10-28", "2024-10-28T23:00+08:00")
    assert phases(in_parigi(moment, added)) == expected


@pytest.mark.parametrize(
    ("tz", "local_day", "expected"),
    [("WIB", "2024-09-21", (BEFORE,)), ("WITA", "2024-09-22", BOTH), ("WIT", "2024-09-22", BOTH)],
)
def test_the_day_is_counted_where_the_vote_is_held(
    tz: str, local_day: str, expected: tuple[str, ...]
) -> None:
    """23.30 WIB of the eve is the day of determination itself in the east."""
    region = Region(code="32.04", tz=tz)  # type: ignore[arg-type]
    time = time_of(act(at="2024-09-21T23:30+07:00"), candidacy(), region=region)
    assert time.parts[0].from_ == day(local_day)
    assert phases(time) == expected


def test_without_a_zone_hours_decide_only_where_all_zones_agree() -> None:
    """Else the day stays open."""
    own = candidacy(event("penetapan", "2024-09-22", "2024-09-22T12:00"))
    expected = {"10:00+08:00": (BEFORE,), "12:30+08:00": BOTH, "14:00+08:00": (SINCE,)}
    for hour, found in expected.items():
        assert phases(time_of(act(at=f"2024-09-22T{hour}"), own, region=None)) == found


# ------------------------------------------------------------------------ unsettled determinations


def unsettled(first: str = "2024-10-28", last: str | None = "2024-11-01") -> Calendar:
    """A calendar that calls the determinations of Parigi Moutong on these days unsettled."""
    row = {
        "region": "Kabupaten Parigi Moutong",
        "code": "72.08",
        "reason": TEXT,
        "confidence": "S2",
        "open": ("OQ-P-14",),
        "unsettled": {"from": day(first), "to": last and day(last)},
    }
    return Calendar.of(calendar_file(exceptions=(row,)))


ADDED = event("penambahan_putusan", "2024-10-28", "2024-10-28T23:00:00+08:00")


def at(
    moment: str, *events: CandidacyEvent, region: Region = PARIGI, last: str | None = "2024-11-01"
) -> UnitTime:
    """The time of an act at ``moment`` where these days are unsettled."""
    an_act = act(at=moment) if "T" in moment else act(date=moment)
    return time_of(an_act, candidacy(*events), region=region, calendar=unsettled(last=last))


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2024-10-27", (BEFORE,)),
        ("2024-10-28T20:15:00+08:00", (BEFORE,)),
        ("2024-10-28", BOTH),
        ("2024-10-28T23:00:00+08:00", BOTH),
        ("2024-10-29", BOTH),
        ("2024-10-31T08:00:00+08:00", BOTH),
        ("2024-11-01T23:59:00+08:00", BOTH),
        ("2024-11-01", BOTH),
        ("2024-11-02T00:00:00+08:00", (SINCE,)),
        ("2024-11-02", (SINCE,)),
    ],
)
def test_an_unsettled_determination_opens_the_phase_until_its_days_end(
    moment: str, expected: tuple[str, ...]
) -> None:
    """From its hour on, for the questions of the exception; a determination of its own it is."""
    time = at(moment, ADDED)
    assert phases(time) == expected
    assert codes(time) == (["daerah_pengecualian"] if expected == BOTH else [])
    assert [r.questions for r in time.reasons] == [("OQ-P-14",)] * len(codes(time))
    assert [r.date for r in time.reasons] == [day("2024-10-28")] * len(codes(time))
    assert not time.default_determination


def test_other_days_and_regions_are_settled() -> None:
    """Only determinations on these days, only there."""
    for date in ("2024-10-27", "2024-11-02"):
        own = event("penetapan", date)
        assert phases(at(date, own)) == BOTH
        assert codes(at(date, own)) == ["hari_penetapan"]
        assert at("2024-11-03", own).phase == SINCE
    assert at("2024-10-29", event("penetapan", "2024-10-27")).phase == SINCE
    assert at("2024-10-29", ADDED, region=BANDUNG).phase == SINCE
    assert codes(at("2024-10-29")) == ["daerah_pengecualian"]


def test_an_unsettled_determination_on_the_last_day() -> None:
    """Open on that day alone."""
    own = event("penetapan", "2024-11-01")
    assert at("2024-10-31", own).phase == BEFORE
    assert phases(at("2024-11-01", own)) == BOTH
    assert codes(at("2024-11-01", own)) == ["daerah_pengecualian"]
    assert at("2024-11-02", own).phase == SINCE


def test_days_without_end_never_settle() -> None:
    """Open for good."""
    assert phases(at("2025-12-31", ADDED, last=None)) == BOTH


def test_who_was_determined_before_stays_so() -> None:
    """A renewed determination on these days takes nothing away."""
    events = (event("penetapan", "2024-09-22"), event("penetapan_ulang", "2024-10-28"))
    for date in ("2024-10-28", "2024-10-29", "2024-11-02"):
        assert phases(at(date, *events)) == (SINCE,)


def test_events_after_an_unsettled_determination() -> None:
    """What comes first decides: an end before the days are over, or the end of the days."""
    cancelled = event("pembatalan", "2024-10-30")
    for date in ("2024-10-31", "2024-11-02"):
        assert codes(at(date, ADDED, cancelled)) == ["status_setelah_berakhir"]
    later = event("pembatalan", "2024-11-02")
    assert codes(at("2024-11-01", ADDED, later)) == ["daerah_pengecualian"]
    assert codes(at("2024-11-02", ADDED, later)) == ["status_setelah_berakhir"]
    again = event("penetapan", "2024-10-31")
    assert phases(at("2024-11-01", ADDED, again)) == BOTH
    assert at("2024-11-02", ADDED, again).phase == SINCE


def test_conduct_over_an_unsettled_determination() -> None:
    """Each stretch on its own."""
    conduct = act(during=("2024-10-26", "2024-11-05"))
    time = time_of(conduct, candidacy(ADDED), region=PARIGI, calendar=unsettled())
    assert stretches(time) == [
        ("2024-10-26", "2024-10-27", BEFORE),
        ("2024-10-28", "2024-11-01", BEFORE),
        ("2024-10-28", "2024-11-01", SINCE),
        ("2024-11-02", "2024-11-05", SINCE),
    ]


# ------------------------------------------------------------------- postponed, refused, cancelled


def test_a_postponement_replaces_the_default() -> None:
    """Open from the day of the calendar, or from its own if later, while no determination comes."""
    early = event("penetapan_ditunda", "2024-09-20")
    assert on("2024-09-21", early).phase == BEFORE
    for date in ("2024-09-22", "2024-09-23", "2024-12-01"):
        time = on(date, early)
        assert phases(time) == BOTH
        assert codes(time) == ["penetapan_ditunda"]
        assert not time.default_determination
    late = event("penetapan_ditunda", "2024-09-26")
    assert on("2024-09-25", late).phase == BEFORE
    assert codes(on("2024-09-26", late)) == ["penetapan_ditunda"]
    same = event("penetapan_ditunda", "2024-09-22")
    assert codes(on("2024-09-22", same)) == ["penetapan_ditunda"]
    assert on("2024-09-21", same).phase == BEFORE


def test_a_postponement_without_a_day_in_the_calendar() -> None:
    """Open from its own day."""
    postponed = candidacy(event("penetapan_ditunda", "2024-09-20"), kind="calon_dpr")
    assert time_of(act(date="2024-09-19"), postponed).phase == BEFORE
    assert codes(time_of(act(date="2024-09-20"), postponed)) == ["penetapan_ditunda"]


@pytest.mark.parametrize("postponed", ["2024-09-20", "2024-09-26"])
def test_a_postponed_determination_that_came(postponed: str) -> None:
    """What came before the first determination is before it."""
    events = (event("penetapan_ditunda", postponed), event("penetapan", "2024-10-05"))
    for date in ("2024-09-21", "2024-09-22", "2024-09-27", "2024-10-04"):
        assert on(date, *events).phase == BEFORE
        assert codes(on(date, *events)) == []
    assert phases(on("2024-10-05", *events)) == BOTH
    assert on("2024-10-06", *events).phase == SINCE
    known_later = on("2024-09-27", *events, as_of="2024-10-01")
    assert codes(known_later) == ["penetapan_ditunda"]


def test_a_postponement_that_ended_in_a_refusal() -> None:
    """There was no determination up to the refusal."""
    events = (event("penetapan_ditunda", "2024-09-20"), event("tidak_ditetapkan", "2024-10-05"))
    assert on("2024-10-04", *events).phase == BEFORE
    assert codes(on("2024-10-05", *events)) == ["status_setelah_berakhir"]


@pytest.mark.parametrize("kind", ["pembatalan", "penetapan_ulang", "pengunduran_diri"])
def test_a_postponement_whose_end_is_not_told(kind: str) -> None:
    """A cancellation or renewal presupposes a determination of which the day is unknown."""
    events = (event("penetapan_ditunda", "2024-09-20"), event(kind, "2024-10-05"))
    assert on("2024-09-21", *events).phase == BEFORE
    assert codes(on("2024-10-01", *events)) == ["penetapan_ditunda"]


def test_a_postponement_cut_short_before_the_day_of_the_calendar() -> None:
    """The day of the calendar no longer matters."""
    events = (event("penetapan_ditunda", "2024-09-18"), event("penetapan_ulang", "2024-09-20"))
    assert on("2024-09-19", *events).phase == BEFORE
    assert on("2024-09-22", *events).phase == SINCE


def test_a_postponement_after_a_determination_opens_the_phase() -> None:
    """The two contradict each other: nothing is resolved silently."""
    events = (event("penetapan", "2024-09-22"), event("penetapan_ditunda", "2024-09-24"))
    assert on("2024-09-23", *events).phase == SINCE
    assert codes(on("2024-09-24", *events)) == ["penetapan_ditunda"]


@pytest.mark.parametrize("kind", ["pembatalan", "pengunduran_diri", "tidak_ditetapkan"])
def test_after_a_candidacy_has_ended_the_phase_is_open(kind: str) -> None:
    """From that day on, since no law says what phase such an act has."""
    events = (event("penetapan", "2024-09-22"), event(kind, "2024-10-10"))
    assert on("2024-10-09", *events).phase == SINCE
    for date in ("2024-10-10", "2024-10-11", "2025-06-01"):
        time = on(date, *events)
        assert phases(time) == BOTH
        assert codes(time) == ["status_setelah_berakhir"]


def test_the_hour_of_the_end_decides_too() -> None:
    """An act earlier that day is still one since determination."""
    events = (
        event("penetapan", "2024-09-22"),
        event("pembatalan", "2024-10-10", "2024-10-10T14:00"),
    )
    for hour, expected in (("13:59", (SINCE,)), ("14:00", BOTH)):
        time = time_of(act(at=f"2024-10-10T{hour}"), candidacy(*events))
        assert phases(time) == expected


@pytest.mark.parametrize("kind", ["penetapan_ulang", "penambahan_putusan", "penggantian"])
def test_a_candidacy_that_ended_and_was_determined_again(kind: str) -> None:
    """Open in between, since determination afterwards."""
    events = (
        event("penetapan", "2024-09-22"),
        event("pembatalan", "2024-10-10"),
        event(kind, "2024-10-20"),
    )
    assert codes(on("2024-10-19", *events)) == ["status_setelah_berakhir"]
    assert codes(on("2024-10-20", *events)) == ["hari_penetapan", "status_setelah_berakhir"]
    assert on("2024-10-21", *events).phase == SINCE


@pytest.mark.parametrize("kind", ["pembatalan", "pengunduran_diri"])
def test_a_cancellation_or_withdrawal_presupposes_the_default(kind: str) -> None:
    """Until then the day of the calendar applies, flagged; in a region of exception all is open."""
    own = event(kind, "2024-10-10")
    assert on("2024-09-21", own).phase == BEFORE
    assert phases(on("2024-09-22", own)) == BOTH
    assert on("2024-10-09", own).phase == SINCE
    assert on("2024-10-09", own).default_determination
    assert codes(on("2024-10-10", own)) == ["status_setelah_berakhir"]
    assert codes(in_parigi("2024-10-09", own)) == ["daerah_pengecualian"]
    assert codes(in_parigi("2024-10-11", own)) == ["status_setelah_berakhir"]


@pytest.mark.parametrize("kind", ["pembatalan", "pengunduran_diri"])
@pytest.mark.parametrize("date", ["2024-09-15", "2024-09-22"])
def test_the_default_does_not_revive_a_candidacy_that_has_ended(kind: str, date: str) -> None:
    """One that ended by the day of the calendar was not determined on it."""
    own = event(kind, date)
    assert on("2024-09-14", own).phase == BEFORE
    for later in ("2024-09-22", "2024-09-23", "2024-12-01"):
        assert codes(on(later, own)) == ["status_setelah_berakhir"]


def test_a_refusal_leaves_before_determination_until_its_day() -> None:
    """Even past the day of the calendar; afterwards the phase is open."""
    own = event("tidak_ditetapkan", "2024-09-24")
    assert on("2024-09-23", own).phase == BEFORE
    assert not on("2024-09-23", own).default_determination
    for date in ("2024-09-24", "2024-10-24"):
        assert phases(on(date, own)) == BOTH
        assert codes(on(date, own)) == ["status_setelah_berakhir"]


@pytest.mark.parametrize("kind", ["tidak_ditetapkan", "pengunduran_diri"])
def test_refused_and_later_added_by_the_court(kind: str) -> None:
    """All that came before the first determination is before it, once that is known."""
    events = (event(kind, "2024-09-21"), event("penambahan_putusan", "2024-10-28"))
    for date in ("2024-09-20", "2024-09-21", "2024-10-10", "2024-10-27"):
        assert on(date, *events).phase == BEFORE
    assert on("2024-10-29", *events).phase == SINCE
    not_yet_known = on("2024-10-10", *events, as_of="2024-10-27")
    assert codes(not_yet_known) == ["status_setelah_berakhir"]


def test_refused_and_later_only_renewed() -> None:
    """A renewal presupposes a first determination of which the day is unknown."""
    events = (event("tidak_ditetapkan", "2024-09-21"), event("penetapan_ulang", "2024-10-28"))
    assert codes(on("2024-10-10", *events)) == ["status_setelah_berakhir"]


def test_a_cancellation_before_a_first_determination_contradicts_it() -> None:
    """What was cancelled had been determined: open, not before."""
    events = (
        event("tidak_ditetapkan", "2024-09-21"),
        event("pembatalan", "2024-10-01"),
        event("penetapan", "2024-10-10"),
    )
    assert codes(on("2024-09-25", *events)) == ["status_setelah_berakhir"]
    assert codes(on("2024-10-05", *events)) == ["status_setelah_berakhir"]
    assert on("2024-10-11", *events).phase == SINCE


# ------------------------------------------------------------------------- several events in a day


UNDOING = (event("pembatalan", "2024-10-10"), event("penetapan_ulang", "2024-10-10"))


@pytest.mark.parametrize("events", [UNDOING, UNDOING[::-1]])
def test_events_of_one_day_that_undo_each_other(events: tuple[CandidacyEvent, ...]) -> None:
    """Without hours their order is unknown, and so is what follows; the order given is nothing."""
    assert on("2024-10-09", *events).phase == SINCE
    assert codes(on("2024-10-10", *events)) == ["urutan_tidak_diketahui"]
    assert codes(on("2024-10-11", *events)) == ["urutan_tidak_diketahui"]


def test_hours_order_the_events_of_one_day() -> None:
    """Each step is taken at its moment."""
    events = (
        event("penetapan", "2024-10-10", "2024-10-10T15:00"),
        event("pembatalan", "2024-10-10", "2024-10-10T09:00"),
    )
    expected = {"08:00": (SINCE,), "09:00": BOTH, "14:59": BOTH, "15:00": (SINCE,)}
    for hour, found in expected.items():
        assert phases(time_of(act(at=f"2024-10-10T{hour}"), candidacy(*events))) == found
    assert codes(on("2024-10-10", *events)) == ["status_setelah_berakhir"]
    assert on("2024-10-11", *events).phase == SINCE
    assert on("2024-10-09", *events).default_determination


@pytest.mark.parametrize("second", ["2024-10-10T09:00", None, "2024-10-10T16:00+07:00"])
def test_hours_that_do_not_order_the_events(second: str | None) -> None:
    """The same moment twice, an hour missing, or an offset on one side only and no zone."""
    events = (
        event("tidak_ditetapkan", "2024-10-10", "2024-10-10T09:00"),
        event("penambahan_putusan", "2024-10-10", second),
    )
    time = time_of(act(date="2024-10-11"), candidacy(*events), region=None)
    assert codes(time) == ["urutan_tidak_diketahui"]
    assert time_of(act(date="2024-10-09"), candidacy(*events), region=None).phase == BEFORE


def test_a_determination_and_a_cancellation_on_one_day_leave_the_time_before_open() -> None:
    """Which came first decides whether the default applied until then."""
    events = (event("penetapan", "2024-10-10"), event("pembatalan", "2024-10-10"))
    assert on("2024-09-21", *events).phase == BEFORE
    assert codes(on("2024-10-01", *events)) == ["urutan_tidak_diketahui"]


def test_determinations_of_one_day_are_one_change() -> None:
    """At the first of their hours, when all are known."""
    events = (
        event("penetapan_ulang", "2024-10-10", "2024-10-10T15:00"),
        event("penetapan", "2024-10-10", "2024-10-10T09:00"),
    )
    for hour, expected in (("08:59", BEFORE), ("09:00", SINCE), ("16:00", SINCE)):
        assert time_of(act(at=f"2024-10-10T{hour}"), candidacy(*events)).phase == expected
    assert on("2024-10-09", *events).phase == BEFORE
    assert on("2024-10-11", *events).phase == SINCE


def test_events_on_days_that_follow_each_other() -> None:
    """A day of determination, the next day an end."""
    events = (event("penetapan", "2024-09-22"), event("pembatalan", "2024-09-23"))
    found = [phases(on(f"2024-09-{n}", *events)) for n in (21, 22, 23, 24)]
    assert found == [(BEFORE,), BOTH, BOTH, BOTH]
    assert codes(on("2024-09-22", *events)) == ["hari_penetapan"]
    assert codes(on("2024-09-23", *events)) == ["status_setelah_berakhir"]
    events = (event("penetapan_ditunda", "2024-09-21"), event("penetapan", "2024-09-22"))
    assert [phases(on(f"2024-09-{n}", *events)) for n in (21, 22, 23)] == [
        (BEFORE,),
        BOTH,
        (SINCE,),
    ]


# ---------------------------------------------------------------------------- knowledge, mistakes


def test_events_after_the_date_of_knowledge_are_not_used() -> None:
    """Those of the day itself are."""
    own = event("penetapan", "2024-10-05")
    before = on("2024-10-01", own, as_of="2024-10-04")
    assert before.phase == SINCE
    assert before.default_determination
    after = on("2024-10-01", own, as_of="2024-10-05")
    assert after.phase == BEFORE
    assert not after.default_determination


@pytest.mark.parametrize(
    ("at", "region"),
    [
        ("2024-10-29T00:30", BANDUNG),
        ("2024-10-28T23:30+07:00", PARIGI),
        ("2024-10-28T00:30+09:00", BANDUNG),
        ("2024-10-29T00:30+08:00", None),
    ],
)
def test_an_hour_that_does_not_fall_on_its_day_is_refused(at: str, region: Region | None) -> None:
    """Counted in the zone of the region, with a mend."""
    own = candidacy(event("penetapan", "2024-10-28", at))
    with pytest.raises(InputError) as caught:
        time_of(act(date="2024-10-01"), own, region=region)
    (problem,) = caught.value.problems
    assert problem.code == "SANKSI-T005"
    assert problem.path == "candidacies[paslon-1].events"
    assert "penetapan" in problem.message.id


def test_an_hour_of_which_the_local_day_is_unknown_is_kept() -> None:
    """Without a zone an instant in another offset may still fall on the day that is given."""
    own = candidacy(event("penetapan", "2024-10-29", "2024-10-28T15:30+00:00"))
    assert time_of(act(date="2024-10-30"), own, region=None).phase == SINCE


def test_the_segments_of_a_history() -> None:
    """For people: the stretches of one status, a day of determination as one of its own."""
    frame = TimeFrame(CALENDAR, BANDUNG, AS_OF)
    rows = frame.history(candidacy()).segments()
    assert [(row.from_, row.to, row.status.phases) for row in rows] == [
        (None, day("2024-09-21"), (BEFORE,)),
        (day("2024-09-22"), day("2024-09-22"), BOTH),
        (day("2024-09-23"), None, (SINCE,)),
    ]


def test_a_candidacy_is_folded_once_per_frame() -> None:
    """And equal candidacies without events share one history per calendar."""
    frame = TimeFrame(CALENDAR, BANDUNG, AS_OF)
    own, bare = candidacy(event("penetapan", "2024-09-22")), candidacy()
    assert frame.history(own) is frame.history(own)
    assert frame.history(bare) is TimeFrame(CALENDAR, BANDUNG, AS_OF).history(candidacy())
