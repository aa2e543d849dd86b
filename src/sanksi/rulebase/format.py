"""The rule format, version 1: what the YAML files under ``rules/`` may contain.

One model per construct; ``sanksi schema rule`` publishes them as JSON Schema. Cross-references
(citations, facts, questions) are checked by :mod:`sanksi.rulebase.lint`.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from sanksi.facts.terms import (
    ActKind,
    CandidacyEventKind,
    CandidacyKind,
    ElectionKind,
    Level,
    ProceedingTrack,
    Track,
)
from sanksi.rulebase.conditions import Condition, RuleModel

FORMAT_VERSION: Literal[1] = 1

Confidence = Literal["P", "S2", "S1", "M", "INF", "open"]
"""Provenance of a statement: primary text, two sources, one source, memory, inference, open."""

RuleId = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Za-z0-9()/.-]{1,39}$")]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,59}$")]
QuestionId = Annotated[str, StringConstraints(pattern=r"^OQ-[A-Z]-[0-9]{1,3}$")]
InstrumentId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
"""An instrument of the register: ``pp-94-2021``."""

Citation = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(/[A-Za-z0-9().-]+)*$")]
"""Instrument id or alias, then article, paragraph, letter, number: ``pp-94-2021/5/n/5``."""

Phase = Literal["sebelum_penetapan", "sejak_penetapan", "tidak_berlaku"]


class BilingualText(RuleModel):
    """A text for people in Indonesian and English."""

    id: Annotated[str, Field(min_length=1)]
    en: Annotated[str, Field(min_length=1)]


class InForce(RuleModel):
    """A period of force; both days inclusive, ``to: null`` when no end is known."""

    from_: dt.date = Field(alias="from")
    to: dt.date | None = None

    @model_validator(mode="after")
    def _ordered(self) -> "InForce":
        if self.to is not None and self.to < self.from_:
            raise PydanticCustomError("period_reversed", "the period ends before it begins")
        return self

    def covers(self, day: dt.date) -> bool:
        """Whether ``day`` lies in the period."""
        return self.from_ <= day and (self.to is None or day <= self.to)

    def meets(self, other: "InForce") -> bool:
        """Whether the two periods share a day."""
        return (self.to is None or other.from_ <= self.to) and (
            other.to is None or self.from_ <= other.to
        )


class RuleConfidence(RuleModel):
    """Confidence of a row's act, its level and its citation."""

    act: Confidence
    level: Confidence | None = None
    cite: Confidence | None = None


class Replaced(RuleModel):
    """An earlier rule that this one continues, and what changed with it."""

    rule: RuleId | Slug
    change: BilingualText
    beside: BilingualText | None = Field(
        None, description="Why the earlier rule stays in force beside this one, when it does."
    )


class Provision(RuleModel):
    """What every rule has: identity, wording, force, source, and what it came from."""

    id: str
    title: BilingualText
    in_force: InForce | None = Field(None, description="Default: the period of the file.")
    basis: tuple[Citation, ...] = Field(min_length=1)
    confidence: RuleConfidence
    open: tuple[QuestionId, ...] = ()
    note: BilingualText | None = None
    replaces: tuple[Replaced, ...] = Field(
        default=(), description="The rules of earlier law that this one continues."
    )
    ended: BilingualText | None = Field(
        None, description="Why no later rule continues this one at once, when its force has an end."
    )


class Transition(RuleModel):
    """When the rules of a file govern acts of these days: in which state of the case.

    The days lie within the file's own period (its rules then govern only where ``when`` holds),
    or before it (the rules reach back). Outside these days the day of the act decides alone.
    """

    acts: InForce
    when: Condition
    basis: tuple[Citation, ...] = Field(min_length=1)
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()


class Definition(Provision):
    """A derived fact, read by other rules as ``definition.<id>``."""

    id: Slug
    when: Condition


class Permission(Provision):
    """A permitted act; defeats the norms that name it when every limit holds."""

    id: RuleId
    act: tuple[ActKind, ...] = Field(default=(), description="Empty: any act.")
    election: tuple[ElectionKind, ...] = ()
    when: Condition | None = None
    contested: "tuple[Contested, ...]" = ()


class Contested(RuleModel):
    """The rule reaches this case only under some positions on an open question.

    ``unless`` names the cases that no reading disputes.
    """

    open: QuestionId
    holds_under: tuple[Slug, ...] = Field(min_length=1)
    unless: Condition | None = None


class LevelCase(RuleModel):
    """A level, and when it is the one; without ``when`` it is what remains."""

    level: Level
    when: Condition | None = None


class Levels(RuleModel):
    """Levels tried from top to bottom; the first whose condition holds is the level.

    While a condition on the way is open for want of facts, ``while_open`` is the level shown.
    """

    cases: tuple[LevelCase, ...] = Field(min_length=1)
    while_open: Level | None = None


class Finding(RuleModel):
    """What a norm finds when it holds."""

    track: Track
    level: Level | Levels


class AlertWhere(RuleModel):
    """An alert that a norm raises only where a condition does not fail."""

    alert: RuleId
    when: Condition


class Norm(Provision):
    """A prohibition or duty whose breach has a consequence on one track."""

    id: RuleId
    act: tuple[ActKind, ...] = Field(min_length=1)
    election: tuple[ElectionKind, ...] = Field(default=(), description="Empty: both.")
    timing: tuple[Phase, ...] = Field(default=(), description="Empty: at any time.")
    when: Condition | None = None
    contested: tuple[Contested, ...] = ()
    defeated_by: tuple[RuleId, ...] = ()
    finding: Finding
    carried_by: tuple[RuleId, ...] | None = Field(
        None, description="For a guideline row: the statutory norms that may carry its level."
    )
    alerts: tuple[RuleId | AlertWhere, ...] = ()

    @property
    def alert_ids(self) -> tuple[str, ...]:
        """The alerts that the norm may raise."""
        return tuple(a if isinstance(a, str) else a.alert for a in self.alerts)


class Residual(Norm):
    """A norm that holds only where none of the norms in ``unless_norms`` holds."""

    unless_norms: tuple[RuleId, ...] = Field(min_length=1)


class Consequence(Provision):
    """An alert that follows from the result of a case, not from one act."""

    id: RuleId
    when: Condition
    only_when_met: bool = Field(
        default=False, description="Not while the condition is open for want of facts."
    )
    alerts: tuple[RuleId, ...] = Field(min_length=1)

    @property
    def alert_ids(self) -> tuple[str, ...]:
        """The alerts that the consequence raises."""
        return self.alerts


class RuleFile(RuleModel):
    """One file of norms: an instrument or an annex table."""

    format: Literal[1]
    kind: Literal["rules"]
    instrument: InstrumentId
    title: BilingualText
    in_force: InForce
    transition: Transition | None = Field(
        None, description="A rule of transition, for all norms and consequences of the file."
    )
    definitions: tuple[Definition, ...] = ()
    permissions: tuple[Permission, ...] = ()
    norms: tuple[Norm, ...] = ()
    residual: tuple[Residual, ...] = ()
    consequences: tuple[Consequence, ...] = ()


class Ruling(RuleModel):
    """A court ruling that changes how an instrument reads, from its date on."""

    id: str
    date: dt.date
    articles: tuple[str, ...] = Field(
        default=(), description="What it is about, such as `87/4/b`; empty: the whole instrument."
    )
    effect: BilingualText
    confidence: Confidence


class Instrument(RuleModel):
    """An instrument of law in the register."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")]
    aliases: tuple[str, ...] = ()
    title: str
    short: str
    promulgated: dt.date | None = None
    in_force: InForce
    repealed_by: str | None = None
    amended_by: tuple[str, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    articles: tuple[str, ...] = Field(
        min_length=1, description="The articles (first step of a citation) that rules may cite."
    )
    confidence: Confidence
    note: BilingualText | None = None


class InstrumentFile(RuleModel):
    """``rules/instruments.yaml``."""

    format: Literal[1]
    kind: Literal["instruments"]
    instruments: tuple[Instrument, ...]


class Position(RuleModel):
    """One answer to an open question, and who holds it."""

    slug: Slug
    statement: BilingualText
    held_by: BilingualText | None = None


class OpenQuestion(RuleModel):
    """A point on which the law or the sources are open."""

    id: QuestionId
    question: BilingualText
    positions: tuple[Position, ...] = Field(min_length=1)
    default: Slug | None = Field(
        None, description="The position assumed visibly; null: the result stays open."
    )
    default_note: BilingualText | None = None


class OpenQuestionFile(RuleModel):
    """``rules/open-questions.yaml``."""

    format: Literal[1]
    kind: Literal["open_questions"]
    questions: tuple[OpenQuestion, ...]


class Alert(RuleModel):
    """A sentence that a decision carries beside its findings."""

    id: RuleId
    severity: Literal["info", "perhatian", "penting"]
    text: BilingualText
    basis: tuple[Citation, ...] = ()
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()
    raised_by: Literal["aturan", "mesin"] = Field(
        "aturan", description="`mesin`: raised about the decision itself, named by no rule."
    )


class AlertFile(RuleModel):
    """``rules/alerts.yaml``."""

    format: Literal[1]
    kind: Literal["alerts"]
    always: tuple[RuleId, ...] = ()
    alerts: tuple[Alert, ...]


class VocabularyFile(RuleModel):
    """``rules/vocabulary.yaml``: how facts and terms are called in texts."""

    format: Literal[1]
    kind: Literal["vocabulary"]
    facts: dict[str, BilingualText]
    terms: dict[str, BilingualText]


class MonthRange(RuleModel):
    """Months of imprisonment; ``min`` 0 when the law sets no special minimum; 0.5 is 15 days."""

    min: Annotated[float, Field(ge=0)]
    max: Annotated[float, Field(ge=0)]


class RupiahRange(RuleModel):
    """A fine in rupiah."""

    min: Annotated[int, Field(ge=0)]
    max: Annotated[int, Field(ge=0)]


PenaltyKind = Literal["penjara", "kurungan", "denda", "belum_diketahui"]
Connector = Literal["dan", "atau", "dan_atau"]
PenaltySubject = Literal["perorangan", "setiap_orang"]
"""Whom an offence addresses: natural persons only, or anyone, corporations included."""


class Penalty(RuleModel):
    """The penalty of one offence for acts within a period, as data.

    A row of a law that a conversion changes later has no end of its own: the rows after the
    conversion are derived (see :class:`Conversion`).
    """

    rule: RuleId
    acts: InForce
    subject: PenaltySubject
    kind: PenaltyKind = Field(description="`belum_diketahui`: no source gives the penalty.")
    months: MonthRange | None = None
    fine: RupiahRange | None = None
    connector: Connector | None = None
    reading: dict[QuestionId, Slug] = Field(
        default_factory=dict, description="Only under these positions; empty: under any."
    )
    basis: tuple[Citation, ...] = Field(min_length=1)
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()


class PenaltyFile(RuleModel):
    """``rules/penalties/*.yaml``."""

    format: Literal[1]
    kind: Literal["penalties"]
    penalties: tuple[Penalty, ...]


class ConversionStep(RuleModel):
    """Which category of fine follows from imprisonment up to so many months; last step: any."""

    up_to: Annotated[int, Field(ge=0)] | None = None
    below: Annotated[int, Field(ge=0)] | None = None
    category: str
    basis: tuple[Citation, ...] = Field(min_length=1)


class ConvertedFine(RuleModel):
    """A category of fine for one subject, under one reading where the law is open."""

    subject: PenaltySubject
    category: str
    reading: dict[QuestionId, Slug] = Field(default_factory=dict)
    basis: tuple[Citation, ...] = Field(min_length=1)


class Disputed(RuleModel):
    """A step that is taken under one reading only; under the other the old figure stays."""

    open: QuestionId
    converts_under: Slug
    stays_under: Slug


class Category(RuleModel):
    """A category of fine: its ceiling in rupiah."""

    max: Annotated[int, Field(ge=0)]
    basis: tuple[Citation, ...] = Field(min_length=1)


class CumulationChange(RuleModel):
    """How a conversion changes the connector of imprisonment and fine."""

    before: Connector
    after: Connector
    basis: tuple[Citation, ...] = Field(min_length=1)


class Cap(RuleModel):
    """The longest imprisonment, in months."""

    months: Annotated[int, Field(ge=0)]
    basis: tuple[Citation, ...] = Field(min_length=1)


class Floor(RuleModel):
    """The general minimum where no special one is set."""

    months: Annotated[float, Field(ge=0)]
    fine: Annotated[int, Field(ge=0)]
    basis: tuple[Citation, ...] = Field(min_length=1)
    fine_basis: tuple[Citation, ...] = Field(min_length=1)


class Conversion(RuleModel):
    """A law that changes the penalties of all other laws at once, by rule.

    It reaches every penalty row that is open-ended and begins before ``acts``; the rows that it
    yields are derived when the rule base is built.
    """

    format: Literal[1]
    kind: Literal["conversion"]
    instrument: InstrumentId
    title: BilingualText
    acts: InForce
    exempt: tuple[RuleId, ...] = ()
    special_minima: tuple[Citation, ...] = Field(description="Basis on which they fall away.")
    floor: Floor
    categories: dict[str, Category]
    cumulation: CumulationChange
    imprisonment_with_fine: tuple[ConversionStep, ...] = Field(min_length=1)
    alternative_already: Disputed
    light_imprisonment_alone: tuple[ConversionStep, ...] = Field(min_length=1)
    light_imprisonment_with_fine: tuple[ConvertedFine, ...] = Field(min_length=1)
    fine_alone: tuple[ConvertedFine, ...] = Field(min_length=1)
    longest: Cap
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()
    note: BilingualText | None = None

    def ceiling(self, category: str) -> Category:
        """The category of this name; the linter refuses names that are not listed."""
        return self.categories.get(category) or Category(max=0, basis=self.special_minima)

    @property
    def named_categories(self) -> tuple[str, ...]:
        """Every category that a step names."""
        steps = (*self.imprisonment_with_fine, *self.light_imprisonment_alone)
        fines = (*self.light_imprisonment_with_fine, *self.fine_alone)
        names = [*(step.category for step in steps), *(fine.category for fine in fines)]
        return tuple(dict.fromkeys(names))


class FavorBasis(RuleModel):
    """On what the choice of the more favourable law rests, for cases judged in a period."""

    judged: InForce
    basis: tuple[Citation, ...] = ()
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()
    note: BilingualText | None = None


class LexFavor(RuleModel):
    """How two penalties are compared: kinds and connectors from the gravest to the lightest."""

    format: Literal[1]
    kind: Literal["lex_favor"]
    kinds: tuple[PenaltyKind, ...]
    connectors: tuple[Connector, ...]
    kinds_basis: tuple[Citation, ...] = Field(min_length=1)
    rows: tuple[FavorBasis, ...] = Field(min_length=1)
    note: BilingualText | None = None


class SanctionKind(RuleModel):
    """One kind of sanction inside a level, and for whom it is lawful."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)?$")]
    track: Track
    level: Level
    title: BilingualText
    in_force: InForce
    when: Condition | None = None
    basis: tuple[Citation, ...] = Field(min_length=1)
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()
    note: BilingualText | None = None


class SanctionFile(RuleModel):
    """``rules/sanctions/*.yaml``."""

    format: Literal[1]
    kind: Literal["sanctions"]
    sanctions: tuple[SanctionKind, ...]


class LevelRow(RuleModel):
    """A level of the published list; ``severity`` orders levels for concurrence, where it does."""

    id: Level
    title: BilingualText
    severity: int | None
    basis: tuple[Citation, ...] = Field(min_length=1)
    confidence: Confidence


class LevelFile(RuleModel):
    """``rules/levels.yaml``."""

    format: Literal[1]
    kind: Literal["levels"]
    levels: tuple[LevelRow, ...]


class AuthorityRow(RuleModel):
    """Who may impose which sanctions on whom; rows are tried from top to bottom."""

    id: RuleId
    track: Track
    levels: tuple[Level, ...] = Field(min_length=1)
    kinds: tuple[str, ...] = Field(default=(), description="Only these kinds; empty: all.")
    in_force: InForce
    when: Condition | None = None
    authority: tuple[Slug, ...] = Field(min_length=1)
    basis: tuple[Citation, ...] = Field(min_length=1)
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()
    note: BilingualText | None = None


class AuthorityFile(RuleModel):
    """``rules/authority/*.yaml``."""

    format: Literal[1]
    kind: Literal["authority"]
    rows: tuple[AuthorityRow, ...]


class ProcedureState(RuleModel):
    """A state of a procedure; ``row`` is the row of the knowledge base it stands for."""

    id: Slug
    row: str
    title: BilingualText
    basis: tuple[Citation, ...] = ()
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()
    recommended: bool = Field(False, description="The recommended path ends here.")


class ProcedureStep(RuleModel):
    """A transition; on the recommended route when its guard holds, first match wins."""

    event: Slug
    source: Slug
    dest: Slug
    route: bool = Field(True, description="Part of the recommended route.")
    guard: Condition | None = None


class ProcedureFile(RuleModel):
    """``rules/procedures/*.yaml``: one state machine."""

    format: Literal[1]
    kind: Literal["procedure"]
    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")]
    track: ProceedingTrack
    title: BilingualText
    in_force: InForce
    when: Condition | None = None
    initial: Slug
    states: tuple[ProcedureState, ...]
    steps: tuple[ProcedureStep, ...]


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


class LeftOut(RuleModel):
    """A provision of law that this rule base does not encode, and why."""

    id: RuleId
    instrument: InstrumentId
    title: BilingualText
    in_force: InForce | None = Field(None, description="Default: as long as the instrument.")
    reason: BilingualText
    basis: tuple[Citation, ...] = Field(min_length=1)
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()


class OutOfScopeFile(RuleModel):
    """``rules/out-of-scope.yaml``: what is left out on purpose; decisions do not read it."""

    format: Literal[1]
    kind: Literal["out_of_scope"]
    provisions: tuple[LeftOut, ...]


class EncodedScope(RuleModel):
    """For which acts a track's law is encoded; outside it the result stays open."""

    track: Track
    election: tuple[ElectionKind, ...] = Field(min_length=1)
    status: tuple[str, ...] = Field(min_length=1)
    acts: InForce
    complete: bool = Field(description="Whether every provision of the track is encoded.")
    note: BilingualText


class Manifest(RuleModel):
    """``rules/rulebase.yaml``."""

    format: Literal[1]
    kind: Literal["rulebase"]
    version: Annotated[str, StringConstraints(pattern=r"^\d{4}\.\d{1,2}\.\d+$")]
    max_readings: Annotated[int, Field(ge=1, le=4096)]
    time_questions: dict[str, QuestionId] = Field(
        default_factory=dict,
        description="The open question of law behind a reason code of the timeline.",
    )
    encoded: tuple[EncodedScope, ...]


class Constraint(RuleModel):
    """A combination of facts that no case has; read by the checks of the rule base alone."""

    id: RuleId
    never: Condition
    reason: BilingualText
    basis: tuple[Citation, ...] = ()


class ConstraintFile(RuleModel):
    """``rules/constraints.yaml``: what bounds the finite fact space."""

    format: Literal[1]
    kind: Literal["constraints"]
    constraints: tuple[Constraint, ...]


NormPattern = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Za-z0-9()/.-]{0,39}\*?$")]
"""The id of a norm, or the beginning of several ids with a star: ``PEM-*``."""

OverlapRelation = Literal["terberat", "satu_akibat", "khusus", "berdampingan"]
"""What the law says where two norms hold together: the heaviest sanction alone; one consequence
that several texts carry; the special norm alone; each for itself."""


class Overlap(RuleModel):
    """Norms that are meant to be able to hold together, and what the law says then."""

    id: RuleId
    norms: tuple[NormPattern, ...] = Field(min_length=1)
    with_: tuple[NormPattern, ...] = Field(
        default=(), alias="with", description="Each of `norms` with each of these; empty: inside."
    )
    relation: OverlapRelation
    reason: BilingualText
    basis: tuple[Citation, ...] = Field(min_length=1)
    confidence: Confidence

    def sides(self, norms: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Which of ``norms`` stand on either side; the second is empty without ``with``."""
        known = tuple(norms)
        return named(self.norms, known), named(self.with_, known)


def named(patterns: Iterable[str], norms: Iterable[str]) -> tuple[str, ...]:
    """Which of ``norms`` the patterns name, each once."""
    known = tuple(norms)
    found = (
        norm
        for pattern in patterns
        for norm in known
        if norm == pattern or (pattern.endswith("*") and norm.startswith(pattern[:-1]))
    )
    return tuple(dict.fromkeys(found))


class OverlapFile(RuleModel):
    """``rules/overlaps.yaml``: the stated relations between norms that overlap."""

    format: Literal[1]
    kind: Literal["overlaps"]
    overlaps: tuple[Overlap, ...]


class Accepted(RuleModel):
    """A finding of a check that is right as it is, and why."""

    check: Annotated[str, StringConstraints(pattern=r"^SANKSI-(R9[0-9]{2}|[CV][0-9]{3})$")]
    subject: tuple[str, ...] = Field(
        min_length=1, description="What the finding is about, as it prints it; `*` stands for any."
    )
    reason: BilingualText
    until: dt.date | None = Field(None, description="The last day on which this is accepted.")


class AcceptedFile(RuleModel):
    """``rules/accepted.yaml``."""

    format: Literal[1]
    kind: Literal["accepted"]
    accepted: tuple[Accepted, ...]


FILE_MODELS: dict[str, type[RuleModel]] = {
    "rules": RuleFile,
    "instruments": InstrumentFile,
    "open_questions": OpenQuestionFile,
    "alerts": AlertFile,
    "vocabulary": VocabularyFile,
    "penalties": PenaltyFile,
    "conversion": Conversion,
    "lex_favor": LexFavor,
    "levels": LevelFile,
    "sanctions": SanctionFile,
    "authority": AuthorityFile,
    "procedure": ProcedureFile,
    "calendar": CalendarFile,
    "out_of_scope": OutOfScopeFile,
    "calendar_rules": CalendarRuleFile,
    "rulebase": Manifest,
    "constraints": ConstraintFile,
    "overlaps": OverlapFile,
    "accepted": AcceptedFile,
}
"""The model of a file, by its ``kind``."""

REVIEWING: frozenset[str] = frozenset({"constraints", "overlaps", "accepted"})
"""The kinds of file that only the checks of the rule base read: no decision turns on them, so the
digest leaves them out."""
