"""Sanctions, levels, and the officials who impose them."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from sanksi.facts.terms import Level, Track
from sanksi.rulebase.conditions import Condition, RuleModel
from sanksi.rulebase.format.common import (
    BilingualText,
    Citation,
    Confidence,
    InForce,
    QuestionId,
    RuleId,
    Slug,
)


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
