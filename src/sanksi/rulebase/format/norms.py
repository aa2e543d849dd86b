"""Norms, permissions, definitions and consequences, and the file that holds them."""

from typing import Literal

from pydantic import Field

from sanksi.facts.terms import ActKind, ElectionKind, Level, Track
from sanksi.rulebase.conditions import Condition, RuleModel
from sanksi.rulebase.format.common import (
    BilingualText,
    Citation,
    Confidence,
    InForce,
    InstrumentId,
    Phase,
    QuestionId,
    RuleId,
    Slug,
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
