"""On which local days a thing may have happened."""

import datetime as dt
from typing import Final

from sanksi.facts.models import Act, Case, Proceeding
from sanksi.facts.terms import Zone

ZONES: Final[dict[Zone, dt.timezone]] = {
    "WIB": dt.timezone(dt.timedelta(hours=7)),
    "WITA": dt.timezone(dt.timedelta(hours=8)),
    "WIT": dt.timezone(dt.timedelta(hours=9)),
}
_OFFSETS: Final = frozenset(zone.utcoffset(None) for zone in ZONES.values())


def zone(case: Case) -> dt.timezone | None:
    """The time zone of the region that votes; ``None`` when it is unknown."""
    region = case.election.region
    return None if region is None or region.tz is None else ZONES[region.tz]


def local(moment: dt.datetime, tz: dt.timezone | None) -> dt.datetime:
    """``moment`` in local time without offset; as written when the zone is unknown."""
    if moment.tzinfo is not None and tz is not None:
        moment = moment.astimezone(tz)
    return moment.replace(tzinfo=None)


def days(moment: dt.datetime, tz: dt.timezone | None) -> set[dt.date]:
    """The local days on which ``moment`` may lie: several only if zone and offset are unclear."""
    if tz is None and moment.tzinfo is not None and moment.utcoffset() not in _OFFSETS:
        return {moment.astimezone(each).date() for each in ZONES.values()}
    return {local(moment, tz).date()}


def first_day(act: Act, tz: dt.timezone | None) -> dt.date | None:
    """The earliest day on which ``act`` may have begun; ``None`` when nothing is known."""
    when = act.when
    if when is None:
        return None
    if when.date is not None:
        return when.date
    if when.at is not None:
        return min(days(when.at, tz))
    period = when.between or when.during
    return None if period is None else period.from_


def last_day_of(step: Proceeding, tz: dt.timezone | None) -> dt.date | None:
    """The latest day on which a step of a proceeding may lie; ``None`` when it has no day."""
    if step.date is not None:
        return step.date
    return None if step.at is None else max(days(step.at, tz))
