"""The three time zones of Indonesia, as fixed offsets: WIB +7, WITA +8, WIT +9.

An instant without an offset is local time of the region that votes. Where the zone of the region
is unknown, an instant with one of the three offsets is taken as written, and two instants are
compared only as far as all three zones agree.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from sanksi.facts.models import Region
from sanksi.facts.times import ZONES, days

WIB: Final = ZONES["WIB"]
WITA: Final = ZONES["WITA"]
WIT: Final = ZONES["WIT"]


def zone_of(region: Region | None) -> dt.timezone | None:
    """The zone of ``region``; ``None`` when it is unknown."""
    return None if region is None or region.tz is None else ZONES[region.tz]


def localise(instant: dt.datetime, zone: dt.timezone | None) -> dt.datetime:
    """``instant`` in local time; as written when the zone is unknown."""
    if zone is None:
        return instant
    if instant.tzinfo is None:
        return instant.replace(tzinfo=zone)
    return instant.astimezone(zone)


def local_day(instant: dt.datetime, zone: dt.timezone | None) -> dt.date | None:
    """The civil day of ``instant`` where the vote is held.

    ``None`` when the zone is unknown, the offset is none of the three and the zones disagree.
    """
    found = days(instant, zone)
    return found.pop() if len(found) == 1 else None


def happened(instants: Sequence[dt.datetime], moment: dt.datetime) -> int | None:
    """How many of the sorted ``instants`` lie at or before ``moment``.

    All of ``instants`` carry an offset or none does. ``None`` when offsets are missing on one side
    only and the three zones give different answers.
    """
    aware = instants[0].tzinfo is not None
    if aware == (moment.tzinfo is not None):
        return bisect_right(instants, moment)
    if aware:
        moments = [moment.replace(tzinfo=zone) for zone in ZONES.values()]
    else:
        moments = [moment.astimezone(zone).replace(tzinfo=None) for zone in ZONES.values()]
    counts = {bisect_right(instants, each) for each in moments}
    return counts.pop() if len(counts) == 1 else None
