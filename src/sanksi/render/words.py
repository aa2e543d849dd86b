"""How things are called in one language: facts, terms, days, amounts, rules and citations.

Labels come from the rule base; a code that has none is read out with its underscores as spaces.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Final, Protocol

from sanksi.kernel.errors import Lang
from sanksi.kernel.errors import Text as Sentence
from sanksi.render import texts as t
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import ProcedureState

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_OF_FACT: Final[Mapping[str, Mapping[str, Sentence]]] = {
    "time.phase": t.PHASE,
    "time.period": t.PERIOD,
    "result.track": t.TRACK,
    "result.truth": t.TRUTH,
}


class Bilingual(Protocol):
    """A text in both languages, from the rules or from the catalogue."""

    @property
    def id(self) -> str:
        """In Indonesian."""

    @property
    def en(self) -> str:
        """In English."""


def citation_text(citation: str, rulebase: Rulebase, lang: Lang = "id") -> str:
    """``citation`` for people: ``pp-94-2021/5/n/5`` is “PP 94/2021 Pasal 5 huruf n angka 5”.

    A citation whose instrument the register lacks is given as it stands.
    """
    reference = rulebase.resolve(citation)
    return citation if reference is None else reference.text(lang)


class Words:
    """Names things of one rule base in one language."""

    def __init__(self, rulebase: Rulebase, lang: Lang) -> None:
        self.rulebase = rulebase
        self.lang = lang
        self._levels = rulebase.levels
        self._kinds = {kind.id: kind for kind in rulebase.sanctions}

    def say(self, text: Bilingual, /, **slots: object) -> str:
        """``text`` in this language with its slots filled."""
        chosen = text.id if self.lang == "id" else text.en
        return chosen.format(**slots) if slots else chosen

    # -------------------------------------------------------------------------------- plain values

    def day(self, iso: str) -> str:
        """An ISO day as ``22 September 2024``."""
        day = dt.date.fromisoformat(iso)
        months = t.MONTHS if self.lang == "id" else t.MONTHS_EN
        return f"{day.day} {months[day.month]} {day.year}"

    def period(self, first: str, last: str | None) -> str:
        """A stretch of days; one day when both ends are the same."""
        if last is None:
            return self.say(t.SINCE_DAY, first=self.day(first))
        if first == last:
            return self.day(first)
        return self.say(t.FROM_TO, first=self.day(first), last=self.day(last))

    def hour(self, hour: str) -> str:
        """``10:00`` as ``10.00`` in Indonesian."""
        return hour.replace(":", ".") if self.lang == "id" else hour

    def number(self, value: float) -> str:
        """A number with the separators of the language."""
        if float(value).is_integer():
            text = f"{int(value):,}"
            return text.replace(",", ".") if self.lang == "id" else text
        text = f"{value:,}"
        return text.translate(str.maketrans(",.", ".,")) if self.lang == "id" else text

    def rupiah(self, value: int) -> str:
        """An amount as ``Rp600.000`` (``Rp600,000`` in English)."""
        return f"Rp{self.number(value)}"

    def months(self, value: float) -> str:
        """Months of imprisonment; half a month is 15 days."""
        whole, days = int(value), round((value - int(value)) * 30)
        parts = []
        if whole:
            one = whole == 1
            parts.append(self.say(t.ONE_MONTH) if one else self.say(t.MONTH, n=self.number(whole)))
        if days or not parts:
            parts.append(self.say(t.DAYS, n=days))
        return " ".join(parts)

    def sentence(self, text: str) -> str:
        """``text`` as the beginning of a sentence."""
        return text[:1].upper() + text[1:]

    def joined(self, words: Iterable[str], last: Bilingual = t.AND) -> str:
        """``a, b, dan c``; with :data:`texts.OR` for alternatives."""
        items = list(words)
        if len(items) < 2:
            return "".join(items)
        end = self.say(last)
        if len(items) == 2:
            return f"{items[0]} {end} {items[1]}"
        comma = "," if self.lang == "id" else ""
        return f"{', '.join(items[:-1])}{comma} {end} {items[-1]}"

    # ----------------------------------------------------------------------------------- the codes

    def term(self, term: str, fact: str | None = None) -> str:
        """What a term is called."""
        label = self.rulebase.term_label(term, fact)
        if label is not None:
            return self.say(label)
        own = _OF_FACT.get(fact or "", {}).get(term)
        return plain(term) if own is None else self.say(own)

    def coded(self, code: str, catalogue: Mapping[str, Sentence]) -> str:
        """What a code of the engine is called; a label in the rules is second."""
        text = catalogue.get(code)
        return self.term(code) if text is None else self.say(text)

    def truth(self, truth: str) -> str:
        """A truth value in words."""
        return self.coded(truth, t.TRUTH)

    def track(self, track: str) -> str:
        """What a track is called."""
        return self.coded(track, t.TRACK)

    def level(self, level: str) -> str:
        """What a level is called."""
        row = self._levels.get(level)
        return plain(level) if row is None else self.say(row.title)

    def sanction(self, kind: str) -> str:
        """What a kind of sanction is called."""
        row = self._kinds.get(kind)
        return plain(kind) if row is None else self.say(row.title)

    def official(self, slug: str) -> str:
        """What an official is called."""
        return self.term(slug, "authority")

    def fact(self, fact: str) -> str:
        """What a fact is called."""
        label = self.rulebase.fact_label(fact) or t.ASKED.get(fact)
        return plain(fact.rpartition(".")[2]) if label is None else self.say(label)

    # ------------------------------------------------------------------------------------ the law

    def citation(self, citation: str) -> str:
        """A citation for people."""
        return citation_text(citation, self.rulebase, self.lang)

    def citations(self, basis: Iterable[str]) -> str:
        """Several citations; what follows another of the same instrument is not named again."""
        parts: list[str] = []
        instrument, above = "", ""
        for text, short in dict.fromkeys(self._located(c) for c in basis):
            place = text.removeprefix(short).strip()
            parent, _, last = place.rpartition(" ")
            parent, _, word = parent.rpartition(" ")
            if not short or short != instrument:
                parts.append(f"; {text}")
            elif parent and parent == above:
                parts.append(f", {word} {last}")
            else:
                parts.append(f", {place}")
            instrument, above = short, parent
        return "".join(parts).removeprefix("; ")

    def _located(self, citation: str) -> tuple[str, str]:
        """A citation for people, and the short name of its instrument."""
        reference = self.rulebase.resolve(citation)
        if reference is None:
            return citation, ""
        return reference.text(self.lang), reference.instrument.short

    def rule_title(self, rule: str) -> str | None:
        """The title of a rule; ``None`` for an id that is no rule."""
        found = self.rulebase.rules.get(rule)
        return None if found is None else self.say(found.provision.title)

    def rule(self, rule: str) -> str:
        """The id of a rule with its title."""
        title = self.rule_title(rule)
        return rule if title is None else f"{rule} ({title})"

    def slug(self, slug: str) -> str:
        """A position by its name in quotes."""
        return f"“{plain(slug)}”"

    def state(self, procedure: str, state: str) -> str:
        """What a state of a procedure is called."""
        row = self.state_row(procedure, state)
        return plain(state) if row is None else self.say(row.title)

    def state_row(self, procedure: str, state: str) -> ProcedureState | None:
        """The state in the rule data."""
        file = self.rulebase.procedures.get(procedure)
        states = () if file is None else file.states
        return next((row for row in states if row.id == state), None)


def plain(code: str) -> str:
    """A code read out: ``pasangan_calon`` is “pasangan calon”."""
    return code.replace("_", " ")


def is_day(value: str) -> bool:
    """Whether ``value`` is an ISO day."""
    return _DAY.fullmatch(value) is not None
