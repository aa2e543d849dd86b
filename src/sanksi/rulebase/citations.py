"""Citations: from ``pp-94-2021/5/n/5`` to an instrument of the register and words for people."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from sanksi.kernel.errors import Lang
from sanksi.rulebase.format import Instrument

_ARTICLE: Final = re.compile(r"[0-9]+[A-Z]*|[IVXLC]+")
_LETTER: Final = re.compile(r"[a-z]{1,2}")
_PARAGRAPH_INSIDE: Final = re.compile(r"([0-9]+[A-Z]*)\(([0-9]+[a-z]?)\)")
_NUMBER: Final = re.compile(r"\(?([0-9]+[a-z]?)\)?")

_WORDS: Final[Mapping[Lang, Mapping[str, str]]] = {
    "id": {"article": "Pasal", "paragraph": "ayat", "letter": "huruf", "number": "angka"},
    "en": {"article": "article", "paragraph": "paragraph", "letter": "letter", "number": "number"},
}


@dataclass(frozen=True, slots=True)
class Reference:
    """A resolved citation: its instrument, then article, paragraph, letter and number."""

    instrument: Instrument
    steps: tuple[str, ...]

    @property
    def article(self) -> str | None:
        """The first step, if the citation names one."""
        return self.steps[0] if self.steps else None

    @property
    def listed(self) -> bool:
        """Whether the register lists the article, so that rules may cite it."""
        return self.article is None or self.article in self.instrument.articles

    def text(self, lang: Lang) -> str:
        """For people: ``PP 94/2021 Pasal 5 huruf n angka 5``."""
        return " ".join((self.instrument.short, *_steps(self.steps, _WORDS[lang])))


class Citations:
    """Finds instruments by id or alias."""

    def __init__(self, instruments: Iterable[Instrument]) -> None:
        known = tuple(instruments)
        names = {instrument.id: instrument for instrument in known}
        for instrument in known:
            for alias in instrument.aliases:
                names.setdefault(alias, instrument)
        self.names: Mapping[str, Instrument] = MappingProxyType(names)

    def resolve(self, citation: str) -> Reference | None:
        """The reference that ``citation`` stands for; ``None`` for an unknown instrument."""
        name, _, rest = citation.partition("/")
        instrument = self.names.get(name)
        if instrument is None:
            return None
        return Reference(instrument, tuple(rest.split("/")) if rest else ())


def _steps(steps: tuple[str, ...], words: Mapping[str, str]) -> Iterable[str]:
    """Each step in words: after an article a number is a paragraph, after a letter a number."""
    numbered = False
    for position, step in enumerate(steps):
        if position == 0:
            joined = _PARAGRAPH_INSIDE.fullmatch(step)
            if joined:
                yield f"{words['article']} {joined[1]} {words['paragraph']} ({joined[2]})"
            elif _ARTICLE.fullmatch(step):
                yield f"{words['article']} {step}"
            else:
                yield step
                numbered = True
        elif _LETTER.fullmatch(step):
            yield f"{words['letter']} {step}"
            numbered = True
        elif number := _NUMBER.fullmatch(step):
            yield (
                f"{words['number']} {number[1]}"
                if numbered
                else f"{words['paragraph']} ({number[1]})"
            )
            numbered = True
        else:
            yield step
