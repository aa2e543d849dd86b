"""Conditions of rules as sentences for a reader who does not know the format.

A part that holds others becomes a sentence with those under it. A definition is said by its name,
with its own conditions under it, so that a rule can be read without turning pages.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from sanksi.kernel.errors import Lang, Text
from sanksi.render import texts as t
from sanksi.render.blocks import Item
from sanksi.render.words import Words
from sanksi.rulebase import Rulebase
from sanksi.rulebase.conditions import (
    All,
    AnyOf,
    Condition,
    FactTest,
    ListTest,
    Not,
    ReadingTest,
    Scalar,
)
from sanksi.rulebase.vocabulary import DEFINITION, catalogue

_ALL: Final = Text("semua hal berikut terpenuhi", "all of these are met")
_ANY: Final = Text("sedikitnya satu hal berikut terpenuhi", "at least one of these is met")
_NOT_ALL: Final = Text(
    "hal-hal berikut tidak terpenuhi semuanya sekaligus", "these are not all met together"
)
_NONE: Final = Text("tidak satu pun hal berikut terpenuhi", "none of these is met")
_IS: Final = Text("{label} adalah {value}", "{label} is {value}")
_IS_NOT: Final = Text("{label} bukan {value}", "{label} is not {value}")
_HAS: Final = Text("{label} meliputi {value}", "{label} includes {value}")
_HAS_NOT: Final = Text("{label} tidak meliputi {value}", "{label} does not include {value}")
_UNKNOWN: Final = Text("{label} belum diketahui", "{label} is not known yet")
_KNOWN: Final = Text("{label} sudah diketahui", "{label} is known")
_SO: Final = Text("{label}", "{label}")
_NOT_SO: Final = Text("tidak benar bahwa {label}", "it is not so that {label}")
_DEFINED: Final = Text("terpenuhi pengertian “{label}”", "the term “{label}” applies")
_NOT_DEFINED: Final = Text(
    "tidak terpenuhi pengertian “{label}”", "the term “{label}” does not apply"
)
_MEANING: Final = Text("{sentence}, yaitu", "{sentence}, that is")
_READING: Final = Text(
    "atas {question} dipegang posisi {value}", "on {question} the position is {value}"
)
_NOT_READING: Final = Text(
    "atas {question} tidak dipegang posisi {value}", "on {question} the position is not {value}"
)
_OF_THE_ACT: Final[Mapping[str, tuple[Text, Text]]] = {
    "act.kind": (
        Text("perbuatannya: {value}", "the act: {value}"),
        Text("perbuatannya bukan: {value}", "not the act: {value}"),
    ),
    "act.intent": (
        Text("perbuatannya {value}", "the act is {value}"),
        Text("perbuatannya bukan {value}", "the act is not {value}"),
    ),
    "time.phase": (
        Text("perbuatan terjadi {value}", "the act happens {value}"),
        Text("perbuatan tidak terjadi {value}", "the act does not happen {value}"),
    ),
    "time.period": (
        Text("perbuatan terjadi pada {value}", "the act happens in this period: {value}"),
        Text("perbuatan tidak terjadi pada {value}", "the act does not happen in: {value}"),
    ),
    "time.date": (
        Text("perbuatan terjadi {value}", "the act happens {value}"),
        Text("perbuatan tidak terjadi {value}", "the act does not happen {value}"),
    ),
}
"""How tests of the act and its time are said, with and without *not*."""

_ENTRY: Final = Text("ada {label}", "there is {label}")
_NO_ENTRY: Final = Text("tidak ada {label}", "there is no {label}")
_ENTRY_LIMITS: Final = Text("{sentence}, dengan {limits}", "{sentence}, with {limits}")
_LIMIT: Final = Text("{label}: {value}", "{label}: {value}")
_COVERS: Final = Text(
    "masa yang mencakup hari perbuatan", "a period that covers the day of the act"
)
_SAME: Final = Text("pencalonan yang sama", "the same candidacy")


class Sentences:
    """Says conditions of one rule base in one language."""

    def __init__(self, rulebase: Rulebase, lang: Lang, *, unfold: bool = True) -> None:
        self._words = Words(rulebase, lang)
        self._rulebase = rulebase
        self._unfold = unfold

    def limits(self, condition: Condition) -> tuple[Item, ...]:
        """The limits that must all hold, one item each."""
        return tuple(self._begun(item) for item in self._limits(condition))

    def line(self, condition: Condition) -> str:
        """The condition as one clause, to stand inside a sentence."""
        return _joined(self._item(condition))

    def _limits(self, condition: Condition) -> tuple[Item, ...]:
        return tuple(self._item(part) for part in conjuncts(condition))

    def _begun(self, item: Item) -> Item:
        """``item`` and those under it as sentences of their own."""
        return Item(self._words.sentence(item.text), items=tuple(map(self._begun, item.items)))

    def _item(self, condition: Condition, *, wanted: bool = True) -> Item:
        if isinstance(condition, Not):
            return self._item(condition.not_, wanted=not wanted)
        if isinstance(condition, All | AnyOf):
            whole = isinstance(condition, All)
            parts = condition.all if isinstance(condition, All) else condition.any
            unknown = _never_together(parts) if whole else None
            if unknown is not None:
                text = _UNKNOWN if wanted else _KNOWN
                return Item(self._sentence(text, self._words.fact(unknown)))
            if len(parts) == 1:
                return self._item(parts[0], wanted=wanted)
            lead = (_ALL if wanted else _NOT_ALL) if whole else (_ANY if wanted else _NONE)
            return Item(self._say(lead) + ":", items=tuple(self._item(part) for part in parts))
        if isinstance(condition, ReadingTest):
            value = self._words.joined((self._words.slug(s) for s in condition.in_), t.OR)
            text = _READING if wanted else _NOT_READING
            return Item(self._say(text, question=condition.reading, value=value))
        if isinstance(condition, ListTest):
            return Item(self._entry(condition, wanted))
        return self._fact(condition, wanted)

    def _fact(self, test: FactTest, wanted: bool) -> Item:
        words, label = self._words, self._words.fact(test.fact)
        values = tuple(self._values(test))
        if all(isinstance(value, bool) for value in values) and len(set(values)) == 1:
            wanted = wanted is values[0]
            if test.fact.startswith(DEFINITION):
                return self._defined(test.fact.removeprefix(DEFINITION), label, wanted)
            return Item(self._sentence(_SO if wanted else _NOT_SO, label))
        if test.at_least is not None or test.less_than is not None:
            return Item(self._limit(test, label, wanted))
        said = words.joined((self._value(value, test.fact) for value in values), t.OR)
        if test.fact in _OF_THE_ACT:
            return Item(self._sentence(_OF_THE_ACT[test.fact][not wanted], label, said))
        if test.has is not None or test.has_any is not None:
            return Item(self._sentence(_HAS if wanted else _HAS_NOT, label, said))
        return Item(self._sentence(_IS if wanted else _IS_NOT, label, said))

    def _defined(self, name: str, label: str, wanted: bool) -> Item:
        sentence = self._say(_DEFINED if wanted else _NOT_DEFINED, label=label)
        rule = self._rulebase.definitions.get(name)
        if rule is None or not self._unfold:
            return Item(sentence)
        return Item(
            self._say(_MEANING, sentence=sentence) + ":", items=self._limits(rule.provision.when)
        )

    def _limit(self, test: FactTest, label: str, wanted: bool) -> str:
        spec = catalogue().get(test.fact)
        dated = spec is not None and spec.kind == "date"
        value = str(test.less_than if test.at_least is None else test.at_least)
        least = (test.at_least is not None) is wanted
        said = self._words.day(value) if dated else self._words.number(float(value))
        if dated:
            text = t.AT_LEAST_DAY if least else t.LESS_THAN_DAY
        else:
            text = t.AT_LEAST if least else t.LESS_THAN
        sentence = _OF_THE_ACT.get(test.fact, (_IS, _IS_NOT))[0]
        return self._sentence(sentence, label, self._say(text, value=said))

    def _entry(self, test: ListTest, wanted: bool) -> str:
        words = self._words
        sentence = self._say(_ENTRY if wanted else _NO_ENTRY, label=words.fact(test.exists))
        limits = []
        for name, values in test.where.items():
            path = f"{test.exists}.{name}"
            said = words.joined((self._value(value, path) for value in values), t.OR)
            limits.append(self._say(_LIMIT, label=words.fact(path), value=said))
        limits += [self._say(_COVERS)] if test.covers_act else []
        limits += [self._say(_SAME)] if test.same_candidacy else []
        if not limits:
            return sentence
        return self._say(_ENTRY_LIMITS, sentence=sentence, limits=words.joined(limits))

    def _values(self, test: FactTest) -> Iterator[Scalar]:
        value = getattr(test, test.operator)
        if isinstance(value, tuple):
            yield from value
        else:
            yield value

    def _value(self, value: Scalar, fact: str) -> str:
        if isinstance(value, bool):
            return self._say(t.YES if value else t.NO)
        return self._words.term(str(value), fact)

    def _sentence(self, text: Text, label: str, value: str = "") -> str:
        return self._say(text, label=label, value=value)

    def _say(self, text: Text, **slots: object) -> str:
        return self._words.say(text, **slots)


def conjuncts(condition: Condition) -> tuple[Condition, ...]:
    """The parts that must all hold; the condition itself where it is no ``all``."""
    if not isinstance(condition, All):
        return (condition,)
    return tuple(inner for part in condition.all for inner in conjuncts(part))


def _never_together(parts: Sequence[Condition]) -> str | None:
    """The fact of which ``parts`` ask for values that no case has at once.

    They fail once the fact is known and are open until then: that is how a rule says *not known*.
    """
    facts = {part.fact if isinstance(part, FactTest) else None for part in parts}
    if len(facts) != 1 or None in facts or len(parts) < 2:
        return None
    tests = [part for part in parts if isinstance(part, FactTest)]
    wanted = [{test.is_} if test.is_ is not None else set(test.in_ or ()) for test in tests]
    return facts.pop() if all(wanted) and not set.intersection(*wanted) else None


def _joined(item: Item) -> str:
    if not item.items:
        return item.text
    return f"{item.text} {_list(_joined(inner) for inner in item.items)}"


def _list(parts: Iterable[str]) -> str:
    return f"({'; '.join(parts)})"
