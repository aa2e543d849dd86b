"""When: calendars, candidacy as a fold over events, and the worlds in which an act may stand.

A rule base builds its :func:`calendars` once; a case takes the one that governs it with
:func:`calendar_for`, makes one :class:`TimeFrame`, and asks it for the :class:`UnitTime` of every
act toward every candidacy.
"""

from sanksi.timeline.calendar import (
    Calendar,
    Standing,
    calendar_for,
    calendars,
)
from sanksi.timeline.candidacy import history
from sanksi.timeline.history import History, Segment, Status
from sanksi.timeline.reasons import ReasonCode, TimeReason
from sanksi.timeline.schedule import OnDay, Period, Schedule
from sanksi.timeline.unit_time import OPEN_PHASE, Part, UnitPhase, UnitTime, World
from sanksi.timeline.window import Window, Window71
from sanksi.timeline.worlds import UNKNOWN, TimeFrame, Unknown, worlds
from sanksi.timeline.zones import WIB, WIT, WITA, local_day, localise, zone_of

__all__ = [
    "OPEN_PHASE",
    "UNKNOWN",
    "WIB",
    "WIT",
    "WITA",
    "Calendar",
    "History",
    "OnDay",
    "Part",
    "Period",
    "ReasonCode",
    "Schedule",
    "Segment",
    "Standing",
    "Status",
    "TimeFrame",
    "TimeReason",
    "UnitPhase",
    "UnitTime",
    "Unknown",
    "Window",
    "Window71",
    "World",
    "calendar_for",
    "calendars",
    "history",
    "local_day",
    "localise",
    "worlds",
    "zone_of",
]
