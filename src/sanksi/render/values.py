"""What a test of a rule asks for and what was found, in words."""

import re
from collections.abc import Sequence
from typing import Final, Literal

from sanksi.inference.atoms import LIST_PREFIX, READING_PREFIX
from sanksi.inference.program import (
    DEFINITION_PREFIX,
    OTHER_NORMS_PREFIX,
    PERMISSION_PREFIX,
)
from sanksi.inference.results import Element
from sanksi.render import texts as t
from sanksi.render.words import Words, is_day

_LIST: Final = re.compile(r"(?P<fact>[^\[]*)\[(?P<where>[^\]]*)\](?P<marks>.*)")
_BOOLEAN: Final = {"true": True, "false": False}
_SIGNS: Final = {">= ": (t.AT_LEAST_DAY, t.AT_LEAST), "< ": (t.LESS_THAN_DAY, t.LESS_THAN)}

Kind = Literal["definition", "permission", "other_norms", "reading", "exists", "fact"]

_PREFIXES: Final[tuple[tuple[str, Kind], ...]] = (
    (DEFINITION_PREFIX, "definition"),
    (PERMISSION_PREFIX, "permission"),
    (OTHER_NORMS_PREFIX, "other_norms"),
    (READING_PREFIX, "reading"),
    (LIST_PREFIX, "exists"),
)
_DERIVED: Final = {
    "definition": (t.TRUTH["terpenuhi"], t.TRUTH["tidak_terpenuhi"]),
    "permission": (t.APPLIES, t.APPLIES_NOT),
    "other_norms": (t.SOME_HOLDS, t.NONE_HOLDS),
    "exists": (t.THERE_IS, t.NONE),
    "fact": (t.YES, t.NO),
}
"""How yes and no are said of each kind of fact."""


def kind_of(fact: str) -> tuple[Kind, str]:
    """What kind of fact a name of an element stands for, and the name without its prefix."""
    for prefix, kind in _PREFIXES:
        if fact.startswith(prefix):
            return kind, fact.removeprefix(prefix)
    return "fact", fact


def label(words: Words, fact: str) -> str:
    """What the fact of an element is called."""
    kind, name = kind_of(fact)
    if kind == "permission":
        return words.say(t.FACT_PERMISSION, label=words.rule(name))
    if kind == "other_norms":
        return words.say(t.FACT_OTHER_NORMS)
    if kind == "reading":
        return words.say(t.FACT_READING, question=name)
    if kind == "exists":
        return _list_label(words, name)
    return words.fact(fact)


def expected(words: Words, element: Element) -> str:
    """What the element asks for."""
    return wanted(words, element.fact, element.expected, element.negated)


def wanted(words: Words, fact: str, values: Sequence[str], negated: bool) -> str:
    """What a test with these expected values asks for."""
    kind, _ = kind_of(fact)
    if len(values) == 1 and values[0] in _BOOLEAN and kind != "reading":
        yes, no = _DERIVED[kind]
        return words.say(yes if _BOOLEAN[values[0]] is not negated else no)
    if kind == "reading":
        said = words.joined((words.slug(v) for v in values), t.OR)
    else:
        said = words.joined((_value(words, fact, v) for v in values), t.OR)
    if negated:
        return words.say(t.NOT_ONE_OF, values=said)
    return words.say(t.ONE_OF, values=said) if len(values) > 1 else said


def found(words: Words, element: Element) -> str:
    """What was found."""
    value = element.found
    kind, _ = kind_of(element.fact)
    if value is None:
        return words.say(t.NOT_CHOSEN if kind == "reading" else t.UNKNOWN)
    if isinstance(value, tuple):
        if not value:
            return words.say(t.NONE)
        return words.joined(_value(words, element.fact, v) for v in value)
    if value in _BOOLEAN and kind != "reading":
        yes, no = _DERIVED[kind]
        return words.say(yes if _BOOLEAN[value] else no)
    if kind == "reading":
        return words.slug(value)
    return _value(words, element.fact, value)


def _value(words: Words, fact: str, value: str) -> str:
    for sign, (of_day, of_number) in _SIGNS.items():
        if value.startswith(sign):
            limit = value.removeprefix(sign)
            return words.say(of_day if is_day(limit) else of_number, value=_scalar(words, limit))
    if value in _BOOLEAN:
        return words.say(t.YES if _BOOLEAN[value] else t.NO)
    if is_day(value) or _is_number(value):
        return _scalar(words, value)
    return words.term(value, fact)


def _scalar(words: Words, value: str) -> str:
    if is_day(value):
        return words.day(value)
    return words.number(float(value)) if _is_number(value) else value


def _is_number(value: str) -> bool:
    return re.fullmatch(r"-?[0-9]+([.][0-9]+)?", value) is not None


def _list_label(words: Words, name: str) -> str:
    parsed = _LIST.fullmatch(name)
    if parsed is None:
        return words.fact(name)
    fact = parsed["fact"]
    limits = []
    for part in filter(None, parsed["where"].split(",")):
        field, _, values = part.partition("=")
        path = f"{fact}.{field}"
        said = words.joined((_value(words, path, v) for v in values.split("|")), t.OR)
        limits.append(words.say(t.LIST_WHERE, label=words.fact(path), value=said))
    if "@act" in parsed["marks"]:
        limits.append(words.say(t.LIST_COVERS))
    if "@candidacy" in parsed["marks"]:
        limits.append(words.say(t.LIST_SAME))
    if not limits:
        return words.say(t.FACT_LIST_ANY, label=words.fact(fact))
    return words.say(t.FACT_LIST, label=words.fact(fact), limits=words.joined(limits))
