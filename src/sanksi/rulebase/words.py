"""Conditions and periods in words, with the labels of the rule base's vocabulary."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sanksi.kernel.errors import Lang, Text
from sanksi.rulebase.base import Rulebase
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
from sanksi.rulebase.format import BilingualText, InForce
from sanksi.rulebase.vocabulary import catalogue

INDENT: Final = "  "

_ALL: Final = Text("semuanya:", "all of:")
_ANY: Final = Text("salah satu:", "any of:")
_NOT: Final = Text("bukan:", "not:")
_YES: Final = Text("ya", "yes")
_NO: Final = Text("tidak", "no")
_OR: Final = Text("atau", "or")
_HAS: Final = Text("memuat", "includes")
_AT_LEAST: Final = Text("paling sedikit {value}", "at least {value}")
_LESS_THAN: Final = Text("kurang dari {value}", "less than {value}")
_FROM_DAY: Final = Text("sejak {value}", "from {value} on")
_BEFORE_DAY: Final = Text("sebelum {value}", "before {value}")
_READING: Final = Text("posisi tentang {question}", "position on {question}")
_EXISTS: Final = Text("ada entri: {name}", "there is an entry: {name}")
_COVERS: Final = Text("mencakup hari perbuatan", "covers the day of the act")
_SAME: Final = Text("menyangkut pencalonan ini", "concerns this candidacy")


class Words:
    """Puts the parts of rules into one language."""

    def __init__(self, rulebase: Rulebase, lang: Lang) -> None:
        self.rulebase = rulebase
        self.lang = lang

    def text(self, text: BilingualText | Text) -> str:
        """``text`` in this language."""
        return text.id if self.lang == "id" else text.en

    def fact(self, fact: str) -> str:
        """What ``fact`` is called, else its path."""
        label = self.rulebase.fact_label(fact)
        return fact if label is None else self.text(label)

    def term(self, term: Scalar, fact: str | None = None) -> str:
        """What ``term`` is called as a value of ``fact``, else itself."""
        if isinstance(term, bool):
            return self.text(_YES if term else _NO)
        label = self.rulebase.term_label(term, fact) if isinstance(term, str) else None
        return str(term) if label is None else self.text(label)

    def terms(self, terms: Iterable[Scalar], fact: str | None = None) -> str:
        """What ``terms`` are called, the last after an *or*."""
        return self.either([self.term(term, fact) for term in terms])

    def either(self, words: Sequence[str]) -> str:
        """``words`` with commas and a last *or* between."""
        if len(words) < 2:
            return "".join(words)
        return f"{', '.join(words[:-1])} {self.text(_OR)} {words[-1]}"

    def period(self, period: InForce) -> str:
        """A period of force."""
        if period.to is None:
            return self.text(_FROM_DAY).format(value=period.from_)
        return f"{period.from_} – {period.to}"

    def rupiah(self, amount: int) -> str:
        """An amount with the thousands mark of the language."""
        grouped = f"Rp{amount:,}"
        return grouped.replace(",", ".") if self.lang == "id" else grouped

    def condition(self, condition: Condition, depth: int = 0) -> Iterator[str]:
        """The condition as an outline, one line per test."""
        head = INDENT * depth + "- "
        if isinstance(condition, All | AnyOf):
            whole = isinstance(condition, All)
            parts = condition.all if isinstance(condition, All) else condition.any
            yield head + self.text(_ALL if whole else _ANY)
            for part in parts:
                yield from self.condition(part, depth + 1)
        elif isinstance(condition, Not):
            yield head + self.text(_NOT)
            yield from self.condition(condition.not_, depth + 1)
        elif isinstance(condition, FactTest):
            yield head + self._fact_test(condition)
        elif isinstance(condition, ReadingTest):
            question = self.text(_READING).format(question=condition.reading)
            yield f"{head}{question}: {self.either(condition.in_)}"
        else:
            yield head + self._list_test(condition)

    def inline(self, condition: Condition) -> str:
        """A condition on one line, its outline joined."""
        return " ".join(line.strip() for line in self.condition(condition)).removeprefix("- ")

    def _fact_test(self, test: FactTest) -> str:
        name = self.fact(test.fact)
        if test.is_ is not None:
            return f"{name}: {self.term(test.is_, test.fact)}"
        if test.in_ is not None:
            return f"{name}: {self.terms(test.in_, test.fact)}"
        if test.has is not None:
            return f"{name}: {self.text(_HAS)} {self.term(test.has, test.fact)}"
        if test.has_any is not None:
            return f"{name}: {self.text(_HAS)} {self.terms(test.has_any, test.fact)}"
        spec = catalogue().get(test.fact)
        dated = spec is not None and spec.kind == "date"
        if test.at_least is not None:
            words = self.text(_FROM_DAY if dated else _AT_LEAST)
            return f"{name}: {words.format(value=test.at_least)}"
        words = self.text(_BEFORE_DAY if dated else _LESS_THAN)
        return f"{name}: {words.format(value=test.less_than)}"

    def _list_test(self, test: ListTest) -> str:
        parts = [self.text(_EXISTS).format(name=self.fact(test.exists))]
        for name, values in test.where.items():
            path = f"{test.exists}.{name}"
            parts.append(f"{self.fact(path)}: {self.terms(values, path)}")
        if test.covers_act:
            parts.append(self.text(_COVERS))
        if test.same_candidacy:
            parts.append(self.text(_SAME))
        return "; ".join(parts)
