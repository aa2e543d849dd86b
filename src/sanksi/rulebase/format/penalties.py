"""Penalties of offences: as an act sets them, as a law converts them, and how two compare."""

from typing import Annotated, Literal

from pydantic import Field

from sanksi.rulebase.conditions import RuleModel
from sanksi.rulebase.format.common import (
    BilingualText,
    Citation,
    Confidence,
    InForce,
    InstrumentId,
    QuestionId,
    RuleId,
    Slug,
)


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
