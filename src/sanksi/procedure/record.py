"""Recorded steps of one track, in the order of their days and hours.

The order of a case file says nothing. Steps of one day whose hours are not known may have been
taken in any order that the procedure allows.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sanksi.facts import Proceeding, Region
from sanksi.timeline.zones import localise, zone_of


class Recorded(NamedTuple):
    """One recorded step; ``place`` is its index among the proceedings of the case.

    ``hour`` is its local time where that is known.
    """

    day: dt.date
    event: str
    place: int
    hour: dt.datetime | None


def recorded(
    proceedings: Iterable[Proceeding] | None, track: str, as_of: dt.date, region: Region | None
) -> tuple[Recorded, ...]:
    """The steps of ``track`` that are known on ``as_of``, day by day, in the time of ``region``.

    Where its zone is not known, that of the first step that has one is taken for all.
    """
    steps = tuple(proceedings or ())
    zone = zone_of(region)
    if zone is None:
        offsets = (s.at.utcoffset() for s in steps if s.at is not None)
        zone = next((dt.timezone(o) for o in offsets if o is not None), None)
    found = []
    for index, step in enumerate(steps):
        hour = None if step.at is None else localise(step.at, zone).replace(tzinfo=None)
        day = step.date if hour is None else hour.date()
        if step.track == track and day is not None and day <= as_of:
            found.append(Recorded(day, step.event, index, hour))
    return tuple(sorted(found, key=lambda step: (step.day, step.event, step.place)))


def may_be_next(today: Sequence[Recorded]) -> list[Recorded]:
    """Which of the steps of one day can come first: no hour known, or the earliest hour."""
    earliest = min((step.hour for step in today if step.hour is not None), default=None)
    return [step for step in today if step.hour in {None, earliest}]
