"""The only clock: what day it is where the vote is held."""

import datetime as dt

from sanksi.facts import Region
from sanksi.timeline import zone_of


def now() -> dt.datetime:
    """This moment, with the zone of the computer."""
    return dt.datetime.now().astimezone()


def today(moment: dt.datetime, region: Region | None) -> dt.date:
    """The day of ``moment`` in the zone of ``region``, else where the computer stands."""
    zone = zone_of(region)
    return moment.date() if zone is None else moment.astimezone(zone).date()
