"""The calendars that travel with the library: the day before, the day, the day after."""

import datetime as dt
from pathlib import Path

import pytest

from sanksi.facts.models import Region
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import CalendarFile
from sanksi.timeline import UNKNOWN, Calendar, calendars
from tests.timeline.support import (
    BEFORE,
    BOTH,
    NONE,
    SINCE,
    act,
    candidacy,
    codes,
    event,
    phases,
    time_of,
)

FOLDER = Path(__file__).parents[2] / "rules" / "calendars"
DAY = dt.timedelta(days=1)
RULEBASE = Rulebase.load()
CALENDARS = calendars(RULEBASE.calendars.values(), RULEBASE.calendar_rules)
FILES = list(RULEBASE.calendars.values())
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.id)

EXPECTED = {
    "pilkada-2015", "pilkada-2017", "pilkada-2018", "pemilu-2019", "pilkada-2020", "pemilu-2024",
    "pilkada-2024", "psu-2025", "psu-2025-barito-utara-2", "pilkada-ulang-2025",
}  # fmt: skip


def _region(name: str) -> Region:
    return Region(name=name, tz="WIB")


def _home(file: CalendarFile) -> Region:
    """A region that the calendar governs and that is no exception of it."""
    return _region(file.regions[0] if file.regions else "Kabupaten Bandung")


def test_every_election_of_the_knowledge_base_has_a_calendar() -> None:
    """From 2015 to the repeat votes of 2025."""
    assert set(CALENDARS) == EXPECTED


@each_file
def test_the_file_is_named_after_its_calendar(file: CalendarFile) -> None:
    """The mends of input errors rely on it."""
    assert (FOLDER / f"{file.id}.yaml").is_file()


@each_file
def test_around_every_determination(file: CalendarFile) -> None:
    """Before, either, since; flagged as a default; a party has no such line.

    Where the day itself is doubtful, nothing is settled on any of the three days.
    """
    calendar = CALENDARS[file.id]
    for row in file.determinations:
        doubted = row.doubtful is not None and row.doubtful.covers(row.date)
        for kind in row.of:
            for shift, expected in ((-1, (BEFORE,)), (0, BOTH), (1, (SINCE,))):
                an_act = act(date=(row.date + DAY * shift).isoformat())
                time = time_of(an_act, candidacy(kind=kind), calendar=calendar, region=_home(file))
                assert phases(time) == (BOTH if doubted else expected)
                assert time.default_determination
                party = time_of(an_act, candidacy(kind="partai"), calendar=calendar)
                assert phases(party) == (NONE,)


@each_file
def test_around_every_stage(file: CalendarFile) -> None:
    """It runs on its first and last day, and not on the days around them.

    In some regions only, or without a known end, it is not said to run but may.
    """
    schedule = CALENDARS[file.id].common
    parents = [each for chain in CALENDARS[file.id].rounds for each in chain.stages]
    for row in file.stages:
        rows = [each for each in parents if each.stage == row.stage]
        for date in (row.from_ - DAY, row.from_, row.last, row.last + DAY):
            on_day = schedule.on(date)
            running = [each for each in rows if each.from_ <= date <= each.last]
            certain = [e for e in running if e.only is None and (e.to or e.from_ == date)]
            assert (row.stage in on_day.stages) is bool(certain)
            if running and not certain:
                assert not on_day.complete


LOCAL = [(file.id, name) for file in FILES for row in file.local for name in row.regions]


@pytest.mark.parametrize(("calendar", "name"), LOCAL, ids=str)
def test_around_every_stage_of_a_region(calendar: str, name: str) -> None:
    """As for the country, in that region; on days whose schedule is unknown it has no period."""
    found = CALENDARS[calendar]
    schedule = found.schedule(_region(name))
    rows = [row for row in found.rounds[-1].local if name in row.regions]
    for stage in (stage for row in rows for stage in row.stages):
        assert stage.stage in schedule.on(stage.from_).stages
        assert stage.stage in schedule.on(stage.last).stages
        assert stage.stage not in schedule.on(stage.from_ - DAY).stages
        assert stage.stage not in schedule.on(stage.last + DAY).stages
    for unclear in (row.unclear for row in rows if row.unclear is not None):
        assert unclear.from_ is not None
        assert unclear.to is not None
        for date, expected in (
            (unclear.from_ - DAY, True), (unclear.from_, False),
            (unclear.to, False), (unclear.to + DAY, True),
        ):  # fmt: skip
            assert (schedule.on(date).period is not None) is expected
            assert schedule.on(date).complete is expected


@pytest.mark.parametrize("calendar", sorted(EXPECTED - {"pilkada-2017", "psu-2025"}))
def test_no_day_after_the_campaign_has_begun_is_without_period(calendar: str) -> None:
    """Campaign, quiet period and voting day follow each other."""
    file = RULEBASE.calendars[calendar]
    schedule = CALENDARS[calendar].schedule(_home(file))
    start = min(row.from_ for row in file.stages if row.stage == "kampanye")
    end = max(row.last for row in file.stages if row.stage == "pemungutan_suara")
    found = [schedule.on(start + DAY * n).period for n in range(-1, (end - start).days + 2)]
    assert list(dict.fromkeys(found)) == [
        "pra_kampanye",
        "masa_kampanye",
        "masa_tenang",
        "hari_pemungutan_suara",
        "pasca_pemungutan_suara",
    ]


def _phases(calendar: str, region: str | None, date: str) -> tuple[str | None, ...]:
    place = None if region is None else _region(region)
    return phases(time_of(act(date=date), candidacy(), calendar=CALENDARS[calendar], region=place))


@pytest.mark.parametrize(
    ("calendar", "region", "date", "expected"),
    [
        # A day from memory between two attested ones: open between them only.
        ("pilkada-2015", "Kabupaten Bandung", "2015-07-13", (BEFORE,)),
        ("pilkada-2015", "Kabupaten Bandung", "2015-07-14", BOTH),
        ("pilkada-2015", "Kabupaten Bandung", "2015-08-26", BOTH),
        ("pilkada-2015", "Kabupaten Bandung", "2015-08-27", (SINCE,)),
        # A calendar from memory settles nothing.
        ("pilkada-2017", "Kabupaten Bandung", "2015-01-01", BOTH),
        ("pilkada-2017", "Kabupaten Bandung", "2017-02-14", BOTH),
        # Postponed determinations of 2020.
        ("pilkada-2020", "Kabupaten Malang", "2020-09-22", (BEFORE,)),
        ("pilkada-2020", "Kabupaten Malang", "2020-09-23", BOTH),
        ("pilkada-2020", "Kota Malang", "2020-09-24", (SINCE,)),
        ("pilkada-2020", "Kabupaten Nunukan", "2020-12-01", BOTH),
        ("pilkada-2024", "Kabupaten Parigi Moutong", "2024-09-21", (BEFORE,)),
        ("pilkada-2024", "Kabupaten Parigi Moutong", "2024-09-22", BOTH),
        # Repeat votes: regions whose pairs cannot be new ones, may be, and are.
        ("psu-2025", "Kabupaten Siak", "2024-09-21", (BEFORE,)),
        ("psu-2025", "Kabupaten Siak", "2024-09-23", (SINCE,)),
        ("psu-2025", "Kota Banjarbaru", "2024-09-21", (BEFORE,)),
        ("psu-2025", "Kota Banjarbaru", "2025-04-18", BOTH),
        ("psu-2025", "Kota Palopo", "2024-09-21", (BEFORE,)),
        ("psu-2025", "Kota Palopo", "2024-09-22", BOTH),
        ("psu-2025", "Kota Palopo", "2025-03-23", BOTH),
        ("psu-2025", "Kota Palopo", "2025-03-24", (SINCE,)),
        ("psu-2025", "Kabupaten Boven Digoel", "2025-03-24", BOTH),
        # The region is not known: it may be one of those.
        ("psu-2025", None, "2024-09-21", (BEFORE,)),
        ("psu-2025", None, "2024-09-22", BOTH),
        ("psu-2025", None, "2025-07-01", BOTH),
        ("pilkada-2020", None, "2020-09-24", (SINCE,)),
        # New pairs: old ones may be meant before the new nomination began.
        ("psu-2025-barito-utara-2", "Kabupaten Barito Utara", "2024-09-21", (BEFORE,)),
        ("psu-2025-barito-utara-2", "Kabupaten Barito Utara", "2025-05-25", BOTH),
        ("psu-2025-barito-utara-2", "Kabupaten Barito Utara", "2025-05-26", (BEFORE,)),
        ("pilkada-ulang-2025", "Kota Pangkalpinang", "2025-03-05", BOTH),
        ("pilkada-ulang-2025", "Kota Pangkalpinang", "2025-03-06", (BEFORE,)),
    ],
)
def test_where_the_calendar_does_not_settle_the_phase(
    calendar: str, region: str | None, date: str, expected: tuple[str, ...]
) -> None:
    """Memory, postponement and repetition leave it open, and no further than they must."""
    assert _phases(calendar, region, date) == expected


def test_an_event_of_the_case_settles_what_the_calendar_leaves_open() -> None:
    """The own determination wins over a day from memory and over an exception."""
    for calendar, region, day_ in (
        ("pilkada-2015", "Kabupaten Bandung", "2015-08-24"),
        ("pilkada-2017", "Kabupaten Bandung", "2016-10-24"),
        ("pilkada-2020", "Kabupaten Malang", "2020-09-29"),
        ("psu-2025", "Kota Banjarbaru", "2024-09-22"),
    ):
        for shift, expected in ((-1, (BEFORE,)), (0, BOTH), (1, (SINCE,))):
            date = (dt.date.fromisoformat(day_) + DAY * shift).isoformat()
            time = time_of(
                act(date=date),
                candidacy(event("penetapan", day_)),
                calendar=CALENDARS[calendar],
                region=_region(region),
            )
            assert phases(time) == expected
            assert not time.default_determination


def test_a_postponement_of_a_remembered_day_opens_the_phase_where_it_became_possible() -> None:
    """The calendar's day is not known well enough to say "before" up to it."""
    time = time_of(
        act(date="2015-08-20"),
        candidacy(event("penetapan_ditunda", "2015-07-20")),
        calendar=CALENDARS["pilkada-2015"],
    )
    assert phases(time) == BOTH
    assert "penetapan_ditunda" in codes(time)


@pytest.mark.parametrize(
    ("calendar", "region", "date", "period"),
    [
        ("psu-2025", "Kabupaten Siak", "2024-10-10", "masa_kampanye"),
        ("psu-2025", "Kabupaten Siak", "2025-02-23", "pasca_pemungutan_suara"),
        ("psu-2025", "Kabupaten Siak", "2025-02-24", None),
        ("psu-2025", "Kabupaten Siak", "2025-03-22", "hari_pemungutan_suara"),
        ("psu-2025", "Kabupaten Siak", "2025-03-23", "pasca_pemungutan_suara"),
        ("psu-2025", "Kabupaten Tasikmalaya", "2025-04-08", None),
        ("psu-2025", "Kabupaten Tasikmalaya", "2025-04-09", "masa_kampanye"),
        ("psu-2025", "Kabupaten Tasikmalaya", "2025-04-16", "masa_tenang"),
        ("psu-2025", "Kota Banjarbaru", "2025-04-10", None),
        ("psu-2025", "Kabupaten Parigi Moutong", "2025-04-12", None),
        ("psu-2025", "Kabupaten Parigi Moutong", "2025-04-13", "masa_tenang"),
        ("psu-2025", "Papua", "2025-03-26", "masa_kampanye"),
        ("psu-2025", None, "2025-04-19", None),
        ("psu-2025", None, "2024-11-25", "masa_tenang"),
        (
            "psu-2025-barito-utara-2",
            "Kabupaten Barito Utara",
            "2025-03-22",
            "hari_pemungutan_suara",
        ),
        (
            "psu-2025-barito-utara-2",
            "Kabupaten Barito Utara",
            "2025-05-25",
            "pasca_pemungutan_suara",
        ),
        ("psu-2025-barito-utara-2", "Kabupaten Barito Utara", "2025-05-26", "pra_kampanye"),
        ("pilkada-ulang-2025", "Kabupaten Bangka", "2025-03-05", "pasca_pemungutan_suara"),
        ("pilkada-ulang-2025", "Kabupaten Bangka", "2025-03-06", "pra_kampanye"),
        ("pilkada-2017", "Kabupaten Bandung", "2016-12-01", None),
    ],
)
def test_the_period_of_a_day_in_a_region(
    calendar: str, region: str | None, date: str, period: str | None
) -> None:
    """Repeat votes follow the schedule of their region; unknown days have no period."""
    place = None if region is None else _region(region)
    (world,) = time_of(act(date=date), None, calendar=CALENDARS[calendar], region=place).worlds
    assert world.period == period
    assert ("jadwal_tidak_diketahui" in [r.code for r in world.reasons]) is (period is None)


def test_a_region_whose_code_alone_is_known() -> None:
    """It is found where the calendar has its code, and unsure where it has not."""
    calendar = CALENDARS["psu-2025"]
    parigi = calendar.schedule(Region(code="72.08"))
    assert parigi is calendar.schedule(_region("Kabupaten Parigi Moutong"))
    assert calendar.schedule(Region(code="14.08")) is calendar.common


@pytest.mark.parametrize(
    ("calendar", "date", "elected"),
    [
        ("pilkada-2024", "2024-11-27", False),
        ("pilkada-2024", "2024-11-28", None),
        ("pilkada-2024", "2025-12-31", None),
        ("pemilu-2019", "2019-04-17", False),
        ("pemilu-2019", "2019-10-19", None),
        ("pemilu-2019", "2019-10-20", True),
        ("pemilu-2024", "2024-10-20", True),
        ("psu-2025", "2025-06-01", None),
        ("pilkada-2017", "2016-12-01", None),
    ],
)
def test_whether_those_elected_have_been_set(
    calendar: str, date: str, elected: bool | None
) -> None:
    """Nobody before the vote, everybody by the oath, and between them nothing is known."""
    assert CALENDARS[calendar].common.on(dt.date.fromisoformat(date)).elected is elected


def _window(
    calendar: str, date: str, toward: object = None, region: str = "Kabupaten Bandung"
) -> str | None:
    found: Calendar = CALENDARS[calendar]
    time = time_of(act(date=date), toward, calendar=found, region=_region(region))  # type: ignore[arg-type]
    (value,) = {world.window for world in time.worlds}
    return value


@pytest.mark.parametrize(
    ("calendar", "date", "window"),
    [
        ("pilkada-2018", "2017-08-11", "sebelum"),
        ("pilkada-2018", "2017-08-12", "sejak"),
        ("pilkada-2018", "2017-08-13", "sejak"),
        ("pilkada-2020", "2020-01-07", "sebelum"),
        ("pilkada-2020", "2020-01-08", "diperselisihkan"),
        ("pilkada-2020", "2020-03-22", "diperselisihkan"),
        ("pilkada-2020", "2020-03-23", "sejak"),
        ("pilkada-2024", "2024-03-21", "sebelum"),
        ("pilkada-2024", "2024-03-22", "sejak"),
        ("pilkada-2024", "2024-03-23", "sejak"),
        ("psu-2025", "2024-03-21", "sebelum"),
        ("psu-2025", "2024-03-22", "sejak"),
        ("psu-2025-barito-utara-2", "2024-03-21", "sebelum"),
        ("psu-2025-barito-utara-2", "2024-03-22", "diperselisihkan"),
        ("psu-2025-barito-utara-2", "2024-12-15", "diperselisihkan"),
        ("psu-2025-barito-utara-2", "2024-12-16", "sejak"),
        ("pilkada-ulang-2025", "2025-01-21", "diperselisihkan"),
        ("pilkada-ulang-2025", "2025-01-22", "sejak"),
        ("pilkada-2015", "2015-10-01", None),
        ("pilkada-2017", "2016-12-01", None),
        ("pemilu-2024", "2024-01-01", None),
    ],
)
def test_the_six_month_window_of_the_contest(calendar: str, date: str, window: str | None) -> None:
    """For an act toward nobody the calendar alone counts; memory counts nothing."""
    assert _window(calendar, date) == window


PARIGI = "Kabupaten Parigi Moutong"
BANDUNG = "Kabupaten Bandung"


@pytest.mark.parametrize(
    ("calendar", "region", "events", "date", "window"),
    [
        # The own day agrees with the calendar, or comes earlier: no dispute.
        ("pilkada-2024", BANDUNG, "penetapan 2024-09-22", "2024-03-21", "sebelum"),
        ("pilkada-2024", BANDUNG, "penetapan 2024-09-22", "2024-03-22", "sejak"),
        ("pilkada-2024", BANDUNG, "penetapan 2024-09-20", "2024-03-20", "sejak"),
        # Later: between the day planned and the own one it is disputed.
        ("pilkada-2024", PARIGI, "penambahan_putusan 2024-10-28", "2024-03-22", "diperselisihkan"),
        ("pilkada-2024", PARIGI, "penambahan_putusan 2024-10-28", "2024-04-27", "diperselisihkan"),
        ("pilkada-2024", PARIGI, "penambahan_putusan 2024-10-28", "2024-04-28", "sejak"),
        # Determined twice.
        (
            "psu-2025",
            "Kota Palopo",
            "penetapan 2024-09-22; penetapan_ulang 2025-03-23",
            "2024-09-22",
            "diperselisihkan",
        ),
        (
            "psu-2025",
            "Kota Palopo",
            "penetapan 2024-09-22; penetapan_ulang 2025-03-23",
            "2024-09-23",
            "sejak",
        ),
        # Put off, day unknown: nobody can say since when.
        ("pilkada-2024", BANDUNG, "penetapan_ditunda 2024-09-22", "2024-03-21", "sebelum"),
        ("pilkada-2024", BANDUNG, "penetapan_ditunda 2024-09-22", "2024-10-01", None),
        (
            "pilkada-2024",
            BANDUNG,
            "penetapan_ditunda 2024-09-22; penetapan 2024-09-25",
            "2024-03-24",
            "diperselisihkan",
        ),
        # Exceptions: which pair is meant is not known.
        ("pilkada-2020", "Kabupaten Malang", "", "2020-01-07", "sebelum"),
        ("pilkada-2020", "Kabupaten Malang", "", "2020-10-01", None),
        ("psu-2025", "Kota Palopo", "", "2024-09-22", None),
        ("psu-2025", "Kota Palopo", "", "2024-09-23", "sejak"),
        # A remembered calendar: the own day alone counts.
        ("pilkada-2017", BANDUNG, "", "2016-10-01", None),
        ("pilkada-2017", BANDUNG, "penetapan 2016-10-25", "2016-04-24", "sebelum"),
        ("pilkada-2017", BANDUNG, "penetapan 2016-10-25", "2016-04-25", "sejak"),
        # The end of a shorter month.
        ("pilkada-2018", BANDUNG, "penetapan 2018-08-31", "2018-02-27", "diperselisihkan"),
        ("pilkada-2018", BANDUNG, "penetapan 2018-08-31", "2018-02-28", "sejak"),
    ],
)
def test_the_six_month_window_of_a_candidacy(
    calendar: str, region: str, events: str, date: str, window: str | None
) -> None:
    """Its own determinations count beside the calendar's day."""
    toward = candidacy(*(event(*each.split()) for each in events.split(";") if each))
    assert _window(calendar, date, toward, region) == window


def test_the_window_of_others() -> None:
    """A party's own events do not count, and an unknown pair in an exception leaves it open."""
    party = candidacy(event("penetapan", "2024-12-31"), kind="partai")
    assert _window("pilkada-2024", "2024-03-22", party) == "sejak"
    assert _window("pilkada-2024", "2024-03-22", UNKNOWN) == "sejak"
    assert _window("pilkada-2024", "2024-03-22", UNKNOWN, PARIGI) is None


def test_an_act_of_unknown_day_may_lie_before_the_window() -> None:
    """Although the window begins before the first stage."""
    time = time_of(act(), None, calendar=CALENDARS["pilkada-2024"])
    assert {world.window for world in time.worlds} == {"sebelum", "sejak"}


def test_a_range_is_cut_where_the_window_begins() -> None:
    """Conduct that lasted is judged apart before it and in it."""
    time = time_of(
        act(during=("2024-03-01", "2024-04-01")), None, calendar=CALENDARS["pilkada-2024"]
    )
    assert [(p.from_.isoformat(), p.worlds[0].window) for p in time.parts] == [
        ("2024-03-01", "sebelum"),
        ("2024-03-22", "sejak"),
    ]
    time = time_of(
        act(between=("2024-03-01", "2024-04-01")), None, calendar=CALENDARS["pilkada-2024"]
    )
    assert [world.window for world in time.worlds] == ["sebelum", "sejak"]
