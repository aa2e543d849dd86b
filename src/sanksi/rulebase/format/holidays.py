"""Holidays, collective leave and voting days: which days are not worked."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from sanksi.rulebase.conditions import RuleModel
from sanksi.rulebase.format.calendars import CalendarId, Days
from sanksi.rulebase.format.common import Confidence

HolidayKind = Literal["libur_nasional", "cuti_bersama", "hari_pemungutan_suara"]
Weekday = Literal["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]


class HolidaySource(RuleModel):
    """Where the days were taken from, so that they can be compared again."""

    package: str
    version: str
    categories: tuple[str, ...]


class HolidayDecree(RuleModel):
    """The decree that sets the days of a year, with the last amendment that is known."""

    year: int
    issued: dt.date | None = Field(description="Null: its date is not known.")
    title: str
    confidence: Confidence


class Holiday(RuleModel):
    """One day off; ``regions``: there only, by name; empty: everywhere."""

    date: dt.date
    kind: HolidayKind
    name: str
    regions: tuple[str, ...] = ()
    election: CalendarId | None = None
    decree: str | None = None
    confirmed: bool = Field(description="False: computed, and not found in a decree.")
    confidence: Confidence


class HolidayFile(RuleModel):
    """``rules/holidays/*.yaml``; a file without ``covers`` adds days to the years of others."""

    format: Literal[1]
    kind: Literal["holidays"]
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    source: HolidaySource | None = None
    covers: Days | None = None
    working_week: tuple[Weekday, ...] = ()
    decrees: tuple[HolidayDecree, ...] = ()
    days: tuple[Holiday, ...]
