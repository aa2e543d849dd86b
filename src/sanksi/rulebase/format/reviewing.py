"""What only the checks of the rule base read."""

import datetime as dt
from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from sanksi.rulebase.conditions import Condition, RuleModel
from sanksi.rulebase.format.common import BilingualText, Citation, Confidence, RuleId


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
    """Findings of a check that are right as they are, all for one reason."""

    check: Annotated[str, StringConstraints(pattern=r"^SANKSI-(R9[0-9]{2}|[CV][0-9]{3})$")]
    subject: tuple[str, ...] = Field(
        min_length=1, description="What the finding is about, as it prints it; `*` stands for any."
    )
    also: tuple[tuple[str, ...], ...] = Field(
        default=(), description="More subjects that the reason holds for."
    )
    reason: BilingualText
    until: dt.date | None = Field(None, description="The last day on which this is accepted.")

    @property
    def subjects(self) -> tuple[tuple[str, ...], ...]:
        """Every subject."""
        return (self.subject, *self.also)


class AcceptedFile(RuleModel):
    """``rules/accepted.yaml``."""

    format: Literal[1]
    kind: Literal["accepted"]
    accepted: tuple[Accepted, ...]


REVIEWING: frozenset[str] = frozenset({"constraints", "overlaps", "accepted"})
"""The kinds of file that only the checks of the rule base read: no decision turns on them, so the
digest leaves them out."""
