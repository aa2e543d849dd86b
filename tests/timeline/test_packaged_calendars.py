"""The calendars that travel with the library: the day before, the day, the day after."""

import datetime as dt
from pathlib import Path

import orjson
import pytest

from sanksi.kernel.yaml12 import parse
from sanksi.rulebase.format import CalendarFile
from sanksi.timeline import Calendar
from tests.timeline.support import BEFORE, BOTH, NONE, SINCE, act, candidacy, phases, time_of

FOLDER = Path(__file__).parents[2] / "rules" / "calendars"
DAY = dt.timedelta(days=1)


def _read(path: Path) -> CalendarFile:
    return CalendarFile.model_validate_json(
        orjson.dumps(parse(path.read_text("utf-8"), path).value)
    )


FILES = [_read(path) for path in sorted(FOLDER.glob("*.yaml"))]
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.id)


@each_file
def test_the_file_is_named_after_its_calendar(file: CalendarFile) -> None:
    """The mends of input errors rely on it."""
    assert (FOLDER / f"{file.id}.yaml").is_file()


@each_file
def test_around_every_determination(file: CalendarFile) -> None:
    """Before, either, since; flagged as a default; a party has no such line."""
    calendar = Calendar.of(file)
    for row in file.determinations:
        for kind in row.of:
            for shift, expected in ((-1, (BEFORE,)), (0, BOTH), (1, (SINCE,))):
                an_act = act(date=(row.date + DAY * shift).isoformat())
                time = time_of(an_act, candidacy(kind=kind), calendar=calendar)
                assert phases(time) == expected
                assert time.default_determination
                party = time_of(an_act, candidacy(kind="partai"), calendar=calendar)
                assert phases(party) == (NONE,)


@each_file
def test_around_every_stage(file: CalendarFile) -> None:
    """It runs on its first and last day, and not on the days around them."""
    calendar = Calendar.of(file)
    for row in file.stages:
        others = [each for each in file.stages if each.stage == row.stage and each is not row]
        for date in (row.from_ - DAY, row.from_, row.to, row.to + DAY):
            expected = row.from_ <= date <= row.to or any(
                each.from_ <= date <= each.to for each in others
            )
            assert (row.stage in calendar.stages(date)) is expected


@each_file
def test_no_day_after_the_campaign_has_begun_is_without_period(file: CalendarFile) -> None:
    """Campaign, quiet period and voting day follow each other."""
    calendar = Calendar.of(file)
    start = min(row.from_ for row in file.stages if row.stage == "kampanye")
    end = max(row.to for row in file.stages if row.stage == "pemungutan_suara")
    found = [calendar.period(start + DAY * n) for n in range(-1, (end - start).days + 2)]
    assert list(dict.fromkeys(found)) == [
        "pra_kampanye",
        "masa_kampanye",
        "masa_tenang",
        "hari_pemungutan_suara",
        "pasca_pemungutan_suara",
    ]
