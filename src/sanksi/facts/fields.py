"""The kinds of value that a case fact may have, each with its pattern.

The patterns mean the same to pydantic (Rust), to JSON Schema (ECMA 262) and to Python's ``re``,
save that Python's ``$`` also matches before a last line break.
"""

import datetime as dt
import re
from typing import Annotated, Any, Final, TypeVar

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetPydanticSchema,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError
from pydantic_core import core_schema as cs

from sanksi.facts.terms import KnownNone

REF_PATTERN: Final = r"^[a-z0-9-]{1,40}$"
REF_OR_NONE_PATTERN: Final = r"^([a-z0-9-]{1,40}|tidak_ada)$"
CASE_ID_PATTERN: Final = r"^[a-z0-9][a-z0-9._-]{0,63}$"
CALENDAR_PATTERN: Final = r"^[a-z0-9-]{1,60}$"
EVENT_PATTERN: Final = r"^[a-z0-9_]{1,60}$"
REGION_PATTERN: Final = r"^[0-9]{2}(\.[0-9]{2})?$"
SHA256_PATTERN: Final = r"^[0-9a-f]{64}$"
TEXT_PATTERN: Final = r"^[^\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+$"
_YEAR, _MONTH, _DAY = "(19|20)[0-9]{2}", "(0[1-9]|1[0-2])", "(0[1-9]|[12][0-9]|3[01])"
DAY_PATTERN: Final = f"^{_YEAR}-{_MONTH}-{_DAY}$"
MOMENT_PATTERN: Final = (
    f"^{_YEAR}-{_MONTH}-{_DAY}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{{1,6}})?)?"
    "(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])?$"
)

Ref = Annotated[str, StringConstraints(pattern=REF_PATTERN)]
"""A pseudonym or a local id: lower-case letters, digits and hyphens, at most 40 characters."""

CaseId = Annotated[str, StringConstraints(pattern=CASE_ID_PATTERN)]
ShortText = Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=TEXT_PATTERN)]
"""Free text, only where the vocabulary allows it: one line of visible characters, at most 500."""

RegionCode = Annotated[str, StringConstraints(pattern=REGION_PATTERN)]
CalendarId = Annotated[str, StringConstraints(pattern=CALENDAR_PATTERN)]
EventName = Annotated[str, StringConstraints(pattern=EVENT_PATTERN)]
Sha256 = Annotated[str, StringConstraints(pattern=SHA256_PATTERN)]

_T = TypeVar("_T", bound=str)


def _as_set(values: tuple[Any, ...] | None) -> tuple[Any, ...] | None:
    return None if values is None else tuple(sorted(set(values)))


Terms = Annotated[tuple[_T, ...], AfterValidator(_as_set)]
"""Any of these terms together: sorted, without repeats; empty means known none."""

FIRST_DAY: Final = dt.date(1900, 1, 1)
LAST_DAY: Final = dt.date(2099, 12, 31)

Day = Annotated[
    dt.date,
    Field(ge=FIRST_DAY, le=LAST_DAY),
    WithJsonSchema({"type": "string", "format": "date", "pattern": DAY_PATTERN}),
]
"""A civil day from 1900 to 2099, ISO 8601 (``2024-09-22``)."""


KNOWN_NONE: Final = "tidak_ada"


def _day_or_none_schema(_source: Any, _handler: Any) -> cs.CoreSchema:
    """The word is looked for first, so that a wrong day is spoken of as a day."""

    def read(value: Any, day: cs.ValidatorFunctionWrapHandler) -> Any:
        if value == KNOWN_NONE:
            return value
        written = isinstance(value, str) and re.fullmatch(DAY_PATTERN, value) is not None
        if not written and type(value) is not dt.date:
            raise PydanticCustomError("date_type", "a day or `tidak_ada` is wanted")
        return day(value)

    return cs.no_info_wrap_validator_function(
        read,
        cs.date_schema(strict=False, ge=FIRST_DAY, le=LAST_DAY),
        serialization=cs.plain_serializer_function_ser_schema(str),
    )


DayOrNone = Annotated[
    dt.date | KnownNone,
    GetPydanticSchema(_day_or_none_schema),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "format": "date", "pattern": DAY_PATTERN},
                {"type": "string", "const": KNOWN_NONE},
            ]
        }
    ),
]
"""A civil day, or ``tidak_ada`` where it is known that the thing has not happened (yet)."""


def _moment_schema(_source: Any, _handler: Any) -> cs.CoreSchema:
    """Text is held against the pattern first: alone, pydantic reads ``"1727000000"`` as a time."""
    text = cs.str_schema(strict=True, pattern=MOMENT_PATTERN)
    return cs.json_or_python_schema(
        cs.chain_schema([text, cs.datetime_schema(strict=False)]),
        cs.datetime_schema(strict=True),
    )


Moment = Annotated[dt.datetime, GetPydanticSchema(_moment_schema)]
"""A day with its hour, ISO 8601 (``2024-09-22T10:00``); without an offset it is local time."""


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


Whole = Annotated[int, Field(ge=0, lt=10**15), BeforeValidator(_whole)]
"""A whole number of at most 15 digits; ``5.0`` is one too, as JSON has it."""


def or_empty_schema(source: Any, handler: Any) -> cs.CoreSchema:
    """``null`` is accepted for a list and read as empty."""
    return cs.no_info_after_validator_function(
        lambda value: () if value is None else value, cs.nullable_schema(handler(source))
    )


RefOrNone = Annotated[str, StringConstraints(pattern=REF_OR_NONE_PATTERN)]
"""A candidacy id, or ``tidak_ada`` for known none."""
