"""Procedures: the state machines that lead to a sanction, with the terms that run in them."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from sanksi.facts.terms import Actor, ProceedingTrack, ReportKind, Track
from sanksi.rulebase.conditions import Condition, RuleModel
from sanksi.rulebase.format.common import (
    BilingualText,
    Citation,
    Confidence,
    InForce,
    QuestionId,
    Slug,
)

TermUnit = Literal["hari_kalender", "hari_kerja", "jam", "bulan"]
FirstDay = Literal["tidak_dihitung", "dihitung"]
"""Whether the day of the trigger is day 1 of the count, or day 0."""
Direction = Literal["maju", "mundur"]
TermRole = Literal["batas", "paling_cepat", "mulai_berlaku"]
"""``batas``: the step is due by the last day; ``paling_cepat``: it may be taken from that day on;
``mulai_berlaku``: a decision takes effect on it."""
MissedEffect = Literal["peringatan", "lanjut", "gugur", "diperdebatkan"]
"""What the law attaches to a limit that has passed: nothing but a warning, the case goes on without
the step, a right or a route lapses, or that is contested."""
ReportFact = Literal["report.known_date", "report.reported_date"]
ReportCheck = Literal[
    "report.reporter_eligible", "report.formal_complete", "report.material_complete"
]


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


class Missed(BilingualText):
    """What follows when a term has passed, with what the law says of it."""

    effect: MissedEffect


class ProcedureTerm(RuleModel):
    """A time limit: it starts when a state is entered, and a step keeps it.

    ``units`` names more than one where the law leaves the unit open, the default first; all are
    counted. ``or_after`` are states whose entry may be the start instead, where that is contested.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}-[0-9]{2}[a-z]?$")]
    title: BilingualText
    role: TermRole = "batas"
    after: tuple[Slug, ...] = ()
    or_after: tuple[Slug, ...] = ()
    after_fact: ReportFact | None = None
    reports: tuple[ReportKind, ...] = Field(
        (), description="With `after_fact`: only of these kinds; empty: of every kind."
    )
    keeps: tuple[Slug, ...] = ()
    keeps_fact: ReportFact | None = None
    number: int | None = Field(description="Null: the sources give none.", gt=0)
    extended: int | None = Field(
        None,
        gt=0,
        description="The number where the term is extended; whether it was is not known.",
    )
    units: tuple[TermUnit, ...] = Field(min_length=1)
    first_day: FirstDay = "tidak_dihitung"
    direction: Direction = "maju"
    who: Actor
    missed: Missed | None = None
    basis: tuple[Citation, ...] = ()
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()
    note: BilingualText | None = None

    @model_validator(mode="after")
    def _alone(self) -> "ProcedureTerm":
        if len(self.units) > 1 and not {"jam", "bulan"}.isdisjoint(self.units):
            raise PydanticCustomError("units_alone", "hours and months stand alone")
        return self

    @model_validator(mode="after")
    def _not_from_memory(self) -> "ProcedureTerm":
        if self.confidence == "M" and self.number is not None:
            raise PydanticCustomError("term_from_memory", "a term from memory has no number")
        return self


class Gate(RuleModel):
    """A condition on a report without which a route is closed for it; other routes stay open.

    Either a ``term`` that must be kept, or a ``fact`` of the report that must be true. What is not
    known well enough ``closes`` nothing and is only told.
    """

    id: Slug
    title: BilingualText
    term: str | None = None
    fact: ReportCheck | None = None
    closes: Track | None
    basis: tuple[Citation, ...] = ()
    confidence: Confidence
    open: tuple[QuestionId, ...] = ()
    note: BilingualText | None = None

    @model_validator(mode="after")
    def _one_condition(self) -> "Gate":
        if (self.term is None) is (self.fact is None):
            raise PydanticCustomError("gate_condition", "a gate has a term or a fact")
        return self


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
    terms: tuple[ProcedureTerm, ...] = ()
    gates: tuple[Gate, ...] = ()
