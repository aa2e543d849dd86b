"""What holds of every history and every act."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi.facts.models import Act, Candidacy, CandidacyEvent, Region, When
from sanksi.timeline import Calendar, TimeFrame, UnitTime
from tests.timeline.support import BANDUNG, BEFORE, SINCE, TEXT, calendar_file, day, stage

FIRST, LAST = day("2024-08-01"), day("2024-12-31")
DAY = dt.timedelta(days=1)
UNSETTLED = {
    "region": "Kabupaten Parigi Moutong",
    "code": "72.08",
    "reason": TEXT,
    "confidence": "S2",
    "unsettled": {"from": day("2024-09-15"), "to": day("2024-11-10")},
}
CALENDAR = Calendar.of(calendar_file(exceptions=(UNSETTLED,)))
ORDER = {BEFORE: 0, SINCE: 1}

days = st.dates(FIRST, LAST)
hours = st.none() | st.times(timezones=st.just(dt.timezone(dt.timedelta(hours=7))))
kinds = st.sampled_from(
    [
        "pendaftaran", "penetapan", "penetapan_ditunda", "penetapan_ulang", "penambahan_putusan",
        "pembatalan", "pengunduran_diri", "penggantian", "tidak_ditetapkan",
    ]
)  # fmt: skip


def _event(kind: str, date: dt.date, hour: dt.time | None = None) -> CandidacyEvent:
    at = None if hour is None else dt.datetime.combine(date, hour)
    return CandidacyEvent.model_validate({"kind": kind, "date": date, "at": at})


events = st.builds(_event, kinds, days, hours)
candidacies = st.builds(
    lambda kind, several: Candidacy(id="k", kind=kind, events=tuple(several) or None),
    st.sampled_from(["pasangan_calon", "calon_dpr", "partai", None]),
    st.lists(events, max_size=4),
)
ranges = st.tuples(days, days).map(sorted)
boundaries = st.frozensets(days, max_size=3)
regions = st.sampled_from([BANDUNG, Region(code="72.08", tz="WIB")])


def _frame(
    law: frozenset[dt.date] = frozenset(), calendar: Calendar = CALENDAR, region: Region = BANDUNG
) -> TimeFrame:
    return TimeFrame(calendar, region, day("2025-06-30"), law)


def _on(date: dt.date) -> Act:
    return Act(id="p", kind="lainnya", when=When(date=date))


def _ranging(field: str, first: dt.date, last: dt.date) -> Act:
    when = When.model_validate({field: {"from": first, "to": last}})
    return Act(id="p", kind="lainnya", when=when)


def _each_day(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + DAY * n for n in range((last - first).days + 1)]


def _possible(time: UnitTime) -> list[tuple[dt.date, str | None]]:
    """Every pair of day and phase, as often as a world has it."""
    return [
        (each, world.phase) for world in time.worlds for each in _each_day(world.date, world.until)
    ]


@settings(deadline=None)
@given(candidacies, ranges, boundaries, regions)
def test_the_worlds_of_a_range_are_exactly_those_of_its_days(
    candidacy: Candidacy, span: list[dt.date], law: frozenset[dt.date], region: Region
) -> None:
    """Every day with every phase it may have, once; nothing outside; nothing twice."""
    frame = _frame(law, region=region)
    time = frame.worlds(_ranging("between", *span), candidacy)
    expected = [
        (each, world.phase)
        for each in _each_day(span[0], span[1])
        for world in frame.worlds(_on(each), candidacy).worlds
    ]
    found = _possible(time)
    assert len(set(found)) == len(found)
    assert set(found) == set(expected)
    if len({each for each, _ in found}) == len(found):
        assert [each for each, _ in found] == _each_day(span[0], span[1])


@settings(deadline=None)
@given(candidacies, ranges, boundaries, regions)
def test_nothing_that_rules_read_changes_inside_a_world(
    candidacy: Candidacy, span: list[dt.date], law: frozenset[dt.date], region: Region
) -> None:
    """Stages and period are those of each of its days, and no law boundary lies inside."""
    frame = _frame(law, region=region)
    for field in ("between", "during"):
        for world in frame.worlds(_ranging(field, *span), candidacy).worlds:
            for each in _each_day(world.date, world.until):
                found = (world.stages, world.period, world.complete, world.elected)
                assert frame.schedule.on(each) == found
                assert frame.window(candidacy).on(each) == world.window
                assert each == world.date or each not in law


@settings(deadline=None)
@given(candidacies, ranges, boundaries, regions)
def test_worlds_are_few(
    candidacy: Candidacy, span: list[dt.date], law: frozenset[dt.date], region: Region
) -> None:
    """Two worlds that touch differ in something that rules read."""
    worlds = _frame(law, region=region).worlds(_ranging("between", *span), candidacy).worlds
    for left in worlds:
        for right in worlds:
            if left.until + DAY == right.date and left.phase == right.phase:
                assert (
                    left.stages != right.stages or left.period != right.period or right.date in law
                )


@settings(deadline=None)
@given(candidacies, ranges, boundaries, regions)
def test_the_parts_of_conduct_cover_it_without_overlap(
    candidacy: Candidacy, span: list[dt.date], law: frozenset[dt.date], region: Region
) -> None:
    """In order, each day in one part; every phase of a part is possible on its days."""
    frame = _frame(law, region=region)
    time = frame.worlds(_ranging("during", *span), candidacy)
    covered = [each for part in time.parts for each in _each_day(part.from_, part.to)]
    assert covered == _each_day(span[0], span[1])
    labels = [part.label for part in time.parts]
    assert labels == ([""] if len(labels) == 1 else [f"#{n + 1}" for n in range(len(labels))])
    for part in time.parts:
        for each in _each_day(part.from_, part.to):
            possible = {world.phase for world in frame.worlds(_on(each), candidacy).worlds}
            assert {world.phase for world in part.worlds} <= possible


@settings(deadline=None)
@given(candidacies, days, regions)
def test_a_day_a_range_of_that_day_and_conduct_on_that_day_are_one(
    candidacy: Candidacy, date: dt.date, region: Region
) -> None:
    """However it is written."""
    frame = _frame(region=region)
    expected = frame.worlds(_on(date), candidacy)
    assert frame.worlds(_ranging("between", date, date), candidacy) == expected
    assert frame.worlds(_ranging("during", date, date), candidacy) == expected


@settings(deadline=None)
@given(candidacies, days, st.times(), regions)
def test_an_hour_never_adds_a_possibility(
    candidacy: Candidacy, date: dt.date, hour: dt.time, region: Region
) -> None:
    """Knowing more never opens what was definite."""
    frame = _frame(region=region)
    moment = Act(id="p", kind="lainnya", when=When(at=dt.datetime.combine(date, hour)))
    timed = {world.phase for world in frame.worlds(moment, candidacy).worlds}
    assert timed <= {world.phase for world in frame.worlds(_on(date), candidacy).worlds}


@settings(deadline=None)
@given(st.lists(events, max_size=4), st.randoms(use_true_random=False), days, regions)
def test_the_order_in_which_events_are_written_is_nothing(
    several: list[CandidacyEvent], random: object, date: dt.date, region: Region
) -> None:
    """The fold sorts them."""
    shuffled = list(several)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = (
        _frame(region=region).worlds(
            _on(date), Candidacy(id="k", kind="pasangan_calon", events=tuple(each))
        )
        for each in (several, shuffled)
    )
    assert one == other


@settings(deadline=None)
@given(st.lists(events, max_size=4), st.lists(days, max_size=3), st.lists(events, max_size=2))
def test_the_fold_does_not_depend_on_unrelated_events(
    several: list[CandidacyEvent], registered: list[dt.date], unknown: list[CandidacyEvent]
) -> None:
    """Registrations, and whatever is dated after the date of knowledge."""
    shift = dt.timedelta(days=400)
    later = [_event(event.kind, event.date + shift) for event in unknown]
    more = [*several, *(_event("pendaftaran", each) for each in registered), *later]
    one, other = (
        _frame().history(Candidacy(id="k", kind="pasangan_calon", events=tuple(each)))
        for each in (several, more)
    )
    assert one == other


UNSTAGED = Calendar.of(
    calendar_file(stages=(stage("kampanye", "2030-01-01", "2030-01-31"),), determinations=())
)


@settings(deadline=None)
@given(candidacies, days, st.integers(-60, 60))
def test_moving_act_and_events_alike_keeps_the_phase(
    candidacy: Candidacy, date: dt.date, by: int
) -> None:
    """Away from the dates of a calendar only the distance counts."""
    shift = dt.timedelta(days=by)
    moved = [
        _event(each.kind, each.date + shift, None if each.at is None else each.at.timetz())
        for each in candidacy.events or ()
    ]
    other = Candidacy(id="k", kind=candidacy.kind, events=tuple(moved) or None)
    frame = _frame(calendar=UNSTAGED)
    one, two = frame.worlds(_on(date), candidacy), frame.worlds(_on(date + shift), other)
    assert one.phase == two.phase
    assert [w.phase for w in one.worlds] == [w.phase for w in two.worlds]
    assert [r.code for r in one.reasons] == [r.code for r in two.reasons]


@settings(deadline=None)
@given(
    days,
    hours,
    st.lists(st.builds(dt.datetime.combine, days, st.times()), min_size=2, max_size=2),
    regions,
)
def test_before_never_comes_after_since(
    determined: dt.date, at: dt.time | None, moments: list[dt.datetime], region: Region
) -> None:
    """A later act is never in an earlier phase while the candidacy stands."""
    candidacy = Candidacy(
        id="k", kind="pasangan_calon", events=(_event("penetapan", determined, at),)
    )
    frame = _frame(region=region)
    early, late = (
        frame.worlds(Act(id="p", kind="lainnya", when=When(at=each)), candidacy).worlds
        for each in sorted(moments)
    )
    assert min(ORDER[w.phase or ""] for w in early) <= min(ORDER[w.phase or ""] for w in late)
    assert max(ORDER[w.phase or ""] for w in early) <= max(ORDER[w.phase or ""] for w in late)


@settings(deadline=None)
@given(days)
def test_boundary_triples(determined: dt.date) -> None:
    """The day before, the day, the day after: before, either, since."""
    candidacy = Candidacy(id="k", kind="pasangan_calon", events=(_event("penetapan", determined),))
    frame = _frame()
    found = [
        [world.phase for world in frame.worlds(_on(determined + DAY * n), candidacy).worlds]
        for n in (-1, 0, 1)
    ]
    assert found == [[BEFORE], [BEFORE, SINCE], [SINCE]]
