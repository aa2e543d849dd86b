"""Errors as sentences: one public family, each problem with a code, a place and a mend.

Every problem is written for its reader in Indonesian and in English; the doors print it and turn
its class into an exit code. Nothing here formats tracebacks.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from typing import Literal

_NEARLY = 0.1
"""How much less alike a word may be and still be named beside the closest one."""

Lang = Literal["id", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence in the two languages of the house."""

    id: str
    en: str

    def in_(self, lang: Lang) -> str:
        """The sentence in ``lang``."""
        return self.id if lang == "id" else self.en

    def fill(self, **values: object) -> "Text":
        """The sentence with ``{name}`` slots filled in both languages."""
        return Text(self.id.format(**values), self.en.format(**values))


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, where it is, and how to mend it.

    ``path`` is the path of the field (``acts[0].when.date``); ``file``, ``line`` and ``rule`` are
    given when they are known.
    """

    code: str
    message: Text
    mend: Text
    path: str = ""
    file: str | None = None
    line: int | None = None
    rule: str | None = None

    def place(self) -> str:
        """File, line, rule and path in one short string."""
        parts: list[str] = []
        if self.file is not None:
            parts.append(self.file if self.line is None else f"{self.file}:{self.line}")
        if self.rule is not None:
            parts.append(self.rule)
        if self.path:
            parts.append(self.path)
        return " · ".join(parts)

    def render(self, lang: Lang) -> str:
        """The problem as one or two lines in ``lang``."""
        place = self.place()
        head = f"[{self.code}] {place}: " if place else f"[{self.code}] "
        fix = "Perbaikan" if lang == "id" else "Mend"
        return f"{head}{self.message.in_(lang)}\n    {fix}: {self.mend.in_(lang)}"


class SanksiError(Exception):
    """The base of every error that the library raises on purpose."""

    exit_code = 2

    def __init__(self, problems: Sequence[Problem] | Problem) -> None:
        self.problems: tuple[Problem, ...] = (
            (problems,) if isinstance(problems, Problem) else tuple(problems)
        )
        super().__init__(self.render("en"))

    def render(self, lang: Lang) -> str:
        """All problems, one below the other, in ``lang``."""
        return "\n".join(problem.render(lang) for problem in self.problems)


class InputError(SanksiError):
    """The facts or options given cannot be used: bad YAML, unknown terms, dates out of order."""


class RuleError(SanksiError):
    """The rule base cannot be used: malformed rule, unresolved citation, unknown fact."""


class DisagreementError(SanksiError):
    """The two engines differ on a rule, or an internal promise broke: never a result."""

    exit_code = 3


def did_you_mean(word: str, known: Iterable[str]) -> Text:
    """A hint such as `` Maksud Anda "pppk"?``, empty when nothing is close.

    Words that are nearly as close are named too: ``setelah_penetapan`` must not be taken for its
    opposite because of a few letters.
    """
    close = get_close_matches(word, list(known), n=3, cutoff=0.6)
    if not close:
        return Text("", "")
    likeness = [SequenceMatcher(None, other, word).ratio() for other in close]
    near = [o for o, like in zip(close, likeness, strict=True) if like >= likeness[0] - _NEARLY]
    quoted = [f'"{other}"' for other in near]
    return Text(f" Maksud Anda {' atau '.join(quoted)}?", f" Did you mean {' or '.join(quoted)}?")
