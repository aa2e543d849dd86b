"""The facts that rules may read: those of a case's models, and those derived from them.

The catalogue follows the models of :mod:`sanksi.facts.models`, so a new field is readable at once.
Free text, references and moments (``act.when``, a candidacy's events) are not: what they mean for
a rule stands in the derived facts ``relation.*`` and ``time.*``.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType, UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from sanksi.facts import terms
from sanksi.facts.models import Act, Candidacy, CaseDates, Election, Person
from sanksi.kernel.truth import Truth

FactKind = Literal["term", "boolean", "set", "number", "date", "list"]

AMBIGUOUS: Final[Mapping[str, Mapping[str, frozenset[str]]]] = MappingProxyType(
    {"person.status": MappingProxyType({"asn": frozenset({"pns", "pppk"})})}
)
"""Terms that stand for several others: the person is one of them, not known which."""

PERIODS: Final = (
    "pra_kampanye", "masa_kampanye", "masa_tenang", "hari_pemungutan_suara",
    "pasca_pemungutan_suara", "di_luar_tahapan",
)  # fmt: skip
"""Values of ``time.period``."""

PHASES: Final = ("sebelum_penetapan", "sejak_penetapan", "tidak_berlaku")
"""Values of ``time.phase``."""

WINDOW_71: Final = ("sebelum", "diperselisihkan", "sejak")
"""Values of ``time.window_71``."""

DEFINITION: Final = "definition."
"""How a definition is read: ``definition.<id>``."""

INSTEAD: Final[Mapping[str, str]] = MappingProxyType(
    {
        "act.when": "time.date",
        "act.toward": "act.has_target",
        "candidacy.events": "time.phase",
        "person.spouse_of": "relation.is_spouse",
        "person.own_candidacy": "relation.is_own_candidacy",
        "person.resignation.suspended": "service.dismissal_suspended",
    }
)
"""Fields that rules do not read, and the derived fact that says what matters about them."""

_ROOTS: Final[tuple[tuple[str, type[BaseModel]], ...]] = (
    ("person", Person), ("act", Act), ("candidacy", Candidacy), ("election", Election),
    ("case_dates", CaseDates),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FactSpec:
    """One readable fact: its path, its kind, and the values that it can have.

    ``domain`` holds the terms of a term or a set and the names of the entry fields of a list; it is
    empty for booleans, numbers and dates, and for a set whose terms the calendars name.
    ``entry`` describes the fields of a list's entries that ``exists`` can limit; ``none`` tells
    that it can also be known that there is none.
    """

    path: str
    kind: FactKind
    domain: tuple[str, ...] = ()
    entry: tuple["FactSpec", ...] = ()
    none: bool = False


@cache
def catalogue() -> Mapping[str, FactSpec]:
    """Every fact that some rule may read, by its path; definitions are added by the rule base."""
    specs = [spec for root, model in _ROOTS for spec in _fields(model, root)]
    specs.extend(_derived())
    return MappingProxyType({spec.path: spec for spec in specs})


def _derived() -> Iterator[FactSpec]:
    yield FactSpec("act.has_target", "boolean")
    for name in ("is_spouse", "is_own_candidacy", "is_kin"):
        yield FactSpec(f"relation.{name}", "boolean")
    yield FactSpec("service.resigned", "boolean")
    yield FactSpec("service.resigned_before_joining", "boolean")
    yield FactSpec("service.dismissal_suspended", "boolean")
    yield FactSpec("discipline.contested", "date")
    yield FactSpec("time.as_of", "date")
    yield FactSpec("service.outside_matrix", "boolean")
    yield FactSpec("record.similar", "boolean")
    yield FactSpec("record.last_level", "term", get_args(terms.Level), none=True)
    yield FactSpec("record.last_order", "number")
    yield FactSpec("time.phase", "term", PHASES)
    yield FactSpec("time.date", "date")
    yield FactSpec("time.period", "term", PERIODS)
    yield FactSpec("time.stages", "set")
    yield FactSpec("time.window_71", "term", WINDOW_71)
    yield FactSpec("time.elected_set", "boolean")
    yield FactSpec("time.term_before_vote", "boolean")
    yield FactSpec("time.months_into_term", "number")
    yield FactSpec("time.months_left_of_term", "number")
    truths = tuple(truth.value for truth in Truth)
    tracks, levels = get_args(terms.Track), get_args(terms.Level)
    yield FactSpec("result.track", "term", tracks)
    yield FactSpec("result.level", "term", levels)
    yield FactSpec("result.truth", "term", truths)
    for track in tracks:
        yield FactSpec(f"result.{track}.level", "term", levels)
        yield FactSpec(f"result.{track}.truth", "term", truths)


def _fields(model: type[BaseModel], prefix: str) -> Iterator[FactSpec]:
    for name, field in model.model_fields.items():
        path = f"{prefix}.{field.alias or name}"
        if path not in INSTEAD:
            yield from _specs(field.annotation, path)


def _specs(annotation: Any, path: str) -> Iterator[FactSpec]:
    inner = _bare(annotation)
    if get_origin(inner) is tuple:
        item = _bare(get_args(inner)[0])
        if get_origin(item) is Literal:
            yield FactSpec(path, "set", get_args(item))
        elif _is_model(item):
            entry = tuple(_fields(item, path))
            yield FactSpec(path, "list", _names(item), entry)
    elif get_origin(inner) is Literal:
        # An act toward nobody answers every question about the candidacy with "none".
        none = path.startswith("candidacy.") or _knows_none(annotation)
        yield FactSpec(path, "term", get_args(inner), none=none)
    elif _is_model(inner):
        yield from _fields(inner, path)
    elif inner in _SIMPLE:
        yield FactSpec(path, _SIMPLE[inner])


_SIMPLE: Final[Mapping[Any, FactKind]] = {
    bool: "boolean", int: "number", float: "number", dt.date: "date",
}  # fmt: skip


def _names(model: type[BaseModel]) -> tuple[str, ...]:
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _knows_none(annotation: Any) -> bool:
    return annotation is terms.KnownNone or any(map(_knows_none, get_args(annotation)))


def _bare(annotation: Any) -> Any:
    """``annotation`` without ``None`` and without what :class:`Annotated` adds."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = get_args(annotation)[0]
        elif origin in {Union, UnionType}:
            members = [a for a in get_args(annotation) if a not in {type(None), terms.KnownNone}]
            if len(members) != 1:
                return None
            annotation = members[0]
        else:
            return annotation
