"""What several constructs share: provenance, identifiers, texts in two languages, periods."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from sanksi.rulebase.conditions import RuleModel

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

    def overlaps(self, first: dt.date, last: dt.date) -> bool:
        """Whether some day from ``first`` to ``last`` lies in the period."""
        return self.from_ <= last and (self.to is None or first <= self.to)

    def meets(self, other: "InForce") -> bool:
        """Whether the two periods share a day."""
        return (self.to is None or other.from_ <= self.to) and (
            other.to is None or self.from_ <= other.to
        )
