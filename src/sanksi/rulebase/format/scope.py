"""What the rule base covers and what it leaves out."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from sanksi.facts.terms import ElectionKind, Track
from sanksi.rulebase.conditions import RuleModel
from sanksi.rulebase.format.common import (
    BilingualText,
    Citation,
    Confidence,
    InForce,
    InstrumentId,
    QuestionId,
    RuleId,
)


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
