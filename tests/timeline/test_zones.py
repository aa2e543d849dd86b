import datetime as dt

import pytest

from sanksi.facts.models import Region
from sanksi.timeline.zones import WIB, WIT, WITA, happened, local_day, localise, zone_of

at = dt.datetime.fromisoformat


def test_the_zone_comes_from_the_region() -> None:
    """WIB, WITA and WIT are +7, +8 and +9; no region or no zone is unknown."""
    assert zone_of(Region(tz="WIB")) is WIB
    assert zone_of(Region(tz="WITA")) is WITA
    assert zone_of(Region(tz="WIT")) is WIT
    assert zone_of(Region(name="Kota Ambon")) is None
    assert zone_of(None) is None
    assert [z.utcoffset(None) for z in (WIB, WITA, WIT)] == [
        dt.timedelta(hours=h) for h in (7, 8, 9)
    ]


def test_a_naive_instant_is_local_time() -> None:
    """Without an offset the hour is that of the region; without a zone it stays as written."""
    assert localise(at("2024-09-22T10:00"), WIT) == at("2024-09-22T10:00+09:00")
    assert localise(at("2024-09-22T10:00"), None) == at("2024-09-22T10:00")


@pytest.mark.parametrize(
    ("instant", "zone", "expected"),
    [
        ("2024-09-22T23:30+07:00", WIB, "2024-09-22"),
        ("2024-09-22T23:30+07:00", WITA, "2024-09-23"),
        ("2024-09-22T22:30+07:00", WIT, "2024-09-23"),
        ("2024-09-22T00:30+09:00", WIT, "2024-09-22"),
        ("2024-09-22T00:30+09:00", WITA, "2024-09-21"),
        ("2024-09-22T00:30+09:00", WIB, "2024-09-21"),
        ("2024-09-22T17:30+00:00", WIB, "2024-09-23"),
        ("2024-09-22T16:30+00:00", WIB, "2024-09-22"),
        ("2024-09-22T16:30+00:00", WITA, "2024-09-23"),
        ("2024-09-22T23:59", WIB, "2024-09-22"),
        ("2024-09-22T23:59", None, "2024-09-22"),
        ("2024-09-22T23:30+07:00", None, "2024-09-22"),
        ("2024-09-22T00:10+09:00", None, "2024-09-22"),
        ("2024-09-22T10:00+00:00", None, "2024-09-22"),
        ("2024-09-22T17:30+00:00", None, "2024-09-23"),
        ("2024-09-22T15:30+00:00", None, None),
    ],
)
def test_the_local_day(instant: str, zone: dt.timezone | None, expected: str | None) -> None:
    """The day is counted where the vote is held; unknown only when the three zones disagree."""
    found = local_day(at(instant), zone)
    assert found == (None if expected is None else dt.date.fromisoformat(expected))


def test_instants_are_compared_in_absolute_time() -> None:
    """22:30 WIB is 23:30 WITA; the same moment counts as having happened."""
    plenary = [at("2024-10-28T23:00+08:00")]
    assert happened(plenary, at("2024-10-28T21:59+07:00")) == 0
    assert happened(plenary, at("2024-10-28T22:00+07:00")) == 1
    assert happened(plenary, at("2024-10-28T23:00+08:00")) == 1


def test_instants_without_a_zone_are_compared_as_far_as_the_zones_agree() -> None:
    """An offset on one side only decides when all three zones would decide alike."""
    aware = [at("2024-10-28T12:00+08:00")]
    assert happened(aware, at("2024-10-28T15:00")) == 1
    assert happened(aware, at("2024-10-28T10:00")) == 0
    assert happened(aware, at("2024-10-28T12:30")) is None
    naive = [at("2024-10-28T12:00")]
    assert happened(naive, at("2024-10-28T14:00+08:00")) == 1
    assert happened(naive, at("2024-10-28T10:00+08:00")) == 0
    assert happened(naive, at("2024-10-28T12:30+08:00")) is None
    assert happened(naive, at("2024-10-28T12:00")) == 1
