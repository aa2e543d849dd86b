"""Calendars of elections and the rules by which their days follow from others."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from sanksi.facts.terms import CandidacyEventKind, CandidacyKind, ElectionKind
from sanksi.rulebase.conditions import RuleModel
from sanksi.rulebase.format.common import (
    BilingualText,
    Citation,
    Confidence,
    InForce,
    QuestionId,
    Slug,
)


class Days(RuleModel):
    """A stretch of days, both inclusive; ``null`` where it has no bound."""

    from_: dt.date | None = Field(None, alias="from")
    to: dt.date | None = None

    @model_validator(mode="after")
    def _ordered(self) -> "Days":
        if self.from_ is not None and self.to is not None and self.to < self.from_:
            raise PydanticCustomError("period_reversed", "the period ends before it begins")
        return self

    def covers(self, day: dt.date) -> bool:
        """Whether ``day`` is one of them."""
        return (self.from_ is None or self.from_ <= day) and (self.to is None or day <= self.to)


CalendarId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")]

CalendarRuleId = Annotated[str, StringConstraints(pattern=r"^R-[A-Z0-9-]{1,20}$")]
"""A rule by which days of a calendar follow from others: ``R-QUIET``."""

REMEMBERED: Confidence = "M"
"""The confidence of what is known from memory only; see ``Determination.doubtful``."""


class Stage(RuleModel):
    """A stage of an election; inclusive days."""

    stage: Slug
    from_: dt.date = Field(alias="from")
    to: dt.date | None = Field(description="Null: its last day is not known; `latest` bounds it.")
    latest: dt.date | None = Field(None, description="The latest day on which it can have run.")
    confidence: Confidence
    rule: CalendarRuleId | None = None
    part_of: Slug | None = None
    only: str | None = Field(
        None, description="Where alone it ran; whether a region is one of them is not known."
    )
    note: str | None = None

    @property
    def last(self) -> dt.date:
        """The last day on which it ran or may have run."""
        return self.to or self.latest or dt.date.max


class Determination(RuleModel):
    """The default day of penetapan for candidates of these kinds."""

    of: tuple[CandidacyKind, ...] = Field(min_length=1)
    date: dt.date
    announced: dt.date | None = None
    confidence: Confidence
    decree: str | None = None
    doubtful: Days | None = Field(
        None, description="On these days the default does not settle the phase."
    )
    note: str | None = None


class NumberDraw(RuleModel):
    """The day on which candidates of these kinds drew their numbers."""

    of: tuple[CandidacyKind, ...] = Field(min_length=1)
    date: dt.date
    confidence: Confidence


class SixMonthWindow(RuleModel):
    """From which day the prohibitions of UU 10/2016 article 71 (2) and (3) run.

    ``alternative_from`` is the other day from which the window may be counted, as ``open`` says.
    """

    from_: dt.date = Field(alias="from")
    alternative_from: dt.date | None = None
    confidence: Confidence
    rule: CalendarRuleId
    open: tuple[QuestionId, ...] = ()
    source: str | None = None
    note: str | None = None


class ElectedSet(RuleModel):
    """What is known of the day on which those elected were set (penetapan terpilih).

    Until voting day nobody is elected; by the day ``by`` all have been; between them it is open.
    """

    rule: BilingualText | None = Field(None, description="How the day follows, in words.")
    by: dt.date | None = None
    confidence: Confidence
    note: str | None = None


class ResultDecree(RuleModel):
    """The decree that set the national or regional result of the vote."""

    date: dt.date
    decree: str | None = None
    confidence: Confidence
    note: str | None = None


class RegionException(RuleModel):
    """A region where the calendar's day of penetapan does not settle the phase."""

    region: str
    also: tuple[str, ...] = Field((), description="More regions of which the same is to be said.")
    code: str | None = None
    reason: BilingualText
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()
    doubtful: Days | None = Field(
        None, description="The days of which that is so; default: all days."
    )
    unsettled: InForce | None = Field(
        None, description="A determination made on these days settles the phase only after them."
    )


class OutOfScope(RuleModel):
    """A region or contest that this calendar does not govern."""

    region: str
    code: str | None = None
    office: tuple[str, ...] = ()
    reason: BilingualText


class LocalSchedule(RuleModel):
    """What is special to some regions: their stages, and the days whose schedule is unknown."""

    regions: tuple[str, ...] = Field(min_length=1)
    stages: tuple[Stage, ...] = ()
    unclear: Days | None = None
    polling_stations: str | None = None
    note: str | None = None


class KnownEvent(RuleModel):
    """An event of a candidacy that the sources report; shown, never applied to a case."""

    region: str
    pair: BilingualText
    kind: CandidacyEventKind
    date: dt.date | None = None
    at: dt.datetime | None = None
    confidence: Confidence
    decree: str | None = None
    ruling: str | None = None
    open: tuple[QuestionId, ...] = ()
    note: BilingualText | None = None


class Superseded(RuleModel):
    """The schedule that was planned first and did not come about."""

    legal_basis: str
    determination: dt.date | None = None
    number_draw: dt.date | None = None
    pemungutan_suara: dt.date | None = None
    confidence: Confidence


class CalendarNote(RuleModel):
    """Something about the election that no rule reads and a reader wants to know."""

    text: BilingualText
    confidence: Confidence


class CalendarFile(RuleModel):
    """``rules/calendars/*.yaml``: one election."""

    format: Literal[1]
    kind: Literal["calendar"]
    id: CalendarId
    parent: CalendarId | None = Field(
        None, description="The election that is repeated; its stages and exceptions stay."
    )
    election: ElectionKind
    title: BilingualText
    scope: BilingualText
    legal_basis: str
    confidence: Confidence
    determinations: tuple[Determination, ...] = Field(
        description="Those of the parent stay where this is empty."
    )
    number_draw: tuple[NumberDraw, ...] = ()
    six_month_window: SixMonthWindow | None = Field(
        None, description="That of the parent stays where this is absent."
    )
    stages: tuple[Stage, ...]
    unclear: Days | None = Field(
        None, description="Days whose schedule is not known, where `local` does not say more."
    )
    elected: ElectedSet | None = None
    result_decree: ResultDecree | None = None
    superseded: Superseded | None = None
    exceptions: tuple[RegionException, ...] = ()
    out_of_scope: tuple[OutOfScope, ...] = ()
    regions: tuple[str, ...] | None = Field(None, description="Only these regions; null: all.")
    codes: dict[str, str] = Field(
        default_factory=dict, description="Kemendagri codes of regions named here."
    )
    local: tuple[LocalSchedule, ...] = ()
    candidacy_events: tuple[KnownEvent, ...] = ()
    notes: tuple[CalendarNote, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def all_stages(self) -> tuple[Stage, ...]:
        """The stages of the election, then those of some regions only."""
        return (*self.stages, *(stage for row in self.local for stage in row.stages))


class CalendarRule(RuleModel):
    """How days of a calendar follow from another day.

    ``anchor`` is the day counted from; ``days`` or ``months`` how far away the first day lies:
    before it when negative. ``length`` is how many days there are.
    """

    id: CalendarRuleId
    title: BilingualText
    election: tuple[ElectionKind, ...] = Field(min_length=1)
    sets: Slug = Field(description="The stage that it sets, or `six_month_window`.")
    anchor: Literal["penetapan", "pemungutan_suara", "akhir_kampanye"]
    days: int | None = None
    months: int | None = None
    length: Annotated[int, Field(ge=1)] | None = None
    basis: tuple[Citation, ...] = Field(min_length=1)
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()

    @model_validator(mode="after")
    def _one_distance(self) -> "CalendarRule":
        if (self.days is None) == (self.months is None):
            raise PydanticCustomError("one_distance", "give either days or months")
        return self


class CalendarRuleFile(RuleModel):
    """``rules/calendars/rules.yaml``: the rules by which derived days were computed."""

    format: Literal[1]
    kind: Literal["calendar_rules"]
    rules: tuple[CalendarRule, ...]
