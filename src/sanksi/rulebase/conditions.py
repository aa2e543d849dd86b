"""Conditions of the rule language: ``all``, ``any``, ``not`` over tests of facts and readings.

A condition is data. Its truth is three-valued: a test of an unknown fact is open, a test of a
reading that no profile has chosen is open, and the connectives are strong Kleene.
"""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

Scalar = str | bool | int


class RuleModel(BaseModel):
    """Base of everything read from ``rules/``: frozen, closed, strict.

    Validators are built when a kind of file is first read, which keeps the import short.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, populate_by_name=True, defer_build=True
    )


class All(RuleModel):
    """Holds when every part holds."""

    all: tuple["Condition", ...] = Field(min_length=1)


class AnyOf(RuleModel):
    """Holds when some part holds."""

    any: tuple["Condition", ...] = Field(min_length=1)


class Not(RuleModel):
    """Holds when the part fails; open when the part is open."""

    not_: "Condition" = Field(alias="not")


class FactTest(RuleModel):
    """A test of one fact; exactly one of the comparisons is given.

    ``is``/``in`` compare a term or a boolean; ``has``/``has_any`` look into a set of terms;
    ``at_least``/``less_than`` compare numbers or ISO dates.
    """

    fact: str
    is_: Scalar | None = Field(None, alias="is")
    in_: tuple[Scalar, ...] | None = Field(None, alias="in", min_length=1)
    has: str | None = None
    has_any: tuple[str, ...] | None = Field(None, min_length=1)
    at_least: str | int | None = None
    less_than: str | int | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> "FactTest":
        given = [op for op in FACT_OPERATORS if getattr(self, op) is not None]
        if len(given) != 1:
            raise PydanticCustomError("one_comparison", "exactly one comparison is wanted")
        return self

    @property
    def operator(self) -> str:
        """The comparison that is given, by its attribute name."""
        return next(op for op in FACT_OPERATORS if getattr(self, op) is not None)


FACT_OPERATORS = ("is_", "in_", "has", "has_any", "at_least", "less_than")


class ReadingTest(RuleModel):
    """Holds when the chosen position on an open question is one of ``in``.

    Open until a position is chosen, by a profile or one after the other in the readings.
    """

    reading: str
    in_: tuple[str, ...] = Field(alias="in", min_length=1)


class ListTest(RuleModel):
    """Holds when some entry of a list satisfies every limit; only in definitions.

    ``where`` gives the accepted values of the entry's fields; ``covers_act`` demands that the
    entry's period (``from``–``to``, inclusive, open-ended when ``to`` is left out on purpose as
    unknown) contains the day of the act; ``same_candidacy`` that it names the unit's candidacy.
    """

    exists: str
    where: dict[str, tuple[Scalar, ...]] = Field(default_factory=dict)
    covers_act: bool = False
    same_candidacy: bool = False


CONDITION_KEYS = ("all", "any", "not", "fact", "reading", "exists")
"""What a condition begins with; the first of them that is there says what it is."""


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return next((key for key in CONDITION_KEYS if key in value), "unknown")
    return _TAGS.get(type(value).__name__, "unknown")


_TAGS = {
    "All": "all", "AnyOf": "any", "Not": "not", "FactTest": "fact", "ReadingTest": "reading",
    "ListTest": "exists",
}  # fmt: skip


Condition = Annotated[
    Annotated[All, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[Not, Tag("not")]
    | Annotated[FactTest, Tag("fact")]
    | Annotated[ReadingTest, Tag("reading")]
    | Annotated[ListTest, Tag("exists")],
    Discriminator(
        _kind,
        custom_error_type="condition_kind",
        custom_error_message="a condition is one of all, any, not, fact, reading, exists",
    ),
]

Test = FactTest | ReadingTest | ListTest
Operator = Literal["is_", "in_", "has", "has_any", "at_least", "less_than"]


def tests_of(condition: "Condition") -> tuple[Test, ...]:
    """All tests inside ``condition``, in reading order."""
    if isinstance(condition, All):
        return tuple(test for part in condition.all for test in tests_of(part))
    if isinstance(condition, AnyOf):
        return tuple(test for part in condition.any for test in tests_of(part))
    if isinstance(condition, Not):
        return tests_of(condition.not_)
    return (condition,)


def tests_at(condition: "Condition", path: str) -> Iterator[tuple[str, Test]]:
    """All tests inside ``condition`` with their paths in the file, ``path`` being its own."""
    if isinstance(condition, All):
        for i, part in enumerate(condition.all):
            yield from tests_at(part, f"{path}.all[{i}]")
    elif isinstance(condition, AnyOf):
        for i, part in enumerate(condition.any):
            yield from tests_at(part, f"{path}.any[{i}]")
    elif isinstance(condition, Not):
        yield from tests_at(condition.not_, f"{path}.not")
    else:
        yield path, condition
