"""Writing steps: the forms of the vocabulary with their slots filled in words."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sanksi.scenarios.slots import MONTHS, SLOT


def filled(form: str, words: Mapping[str, str]) -> str:
    """A form of an entry with words in its slots, by the names of the slots.

    Raises:
        KeyError: a slot has no word.
    """
    return SLOT.sub(lambda found: words[found[1] or found[2]], form)


def day_words(day: dt.date) -> str:
    """A day as scenarios write it: ``22 September 2024``."""
    return f"{day.day} {MONTHS[day.month - 1].capitalize()} {day.year}"


def term_words(term: str) -> str:
    """A term as scenarios write it, with spaces."""
    return term.replace("_", " ")


def listed_words(words: Sequence[str]) -> str:
    """``a``, ``a dan b``, ``a, b, dan c``."""
    if len(words) < 3:
        return " dan ".join(words)
    return f"{', '.join(words[:-1])}, dan {words[-1]}"


def rupiah_words(amount: int) -> str:
    """``Rp600.000``."""
    return "Rp" + f"{amount:,}".replace(",", ".")


def number_words(number: float) -> str:
    """``0,5`` or ``24``."""
    return f"{number:g}".replace(".", ",")


def slot_names(form: str) -> tuple[tuple[str, str, str], ...]:
    """Name, kind and detail of each slot of a form."""
    return tuple((found[1] or found[2], found[2], found[3] or "") for found in SLOT.finditer(form))


KEYWORDS: Final[Mapping[str, str]] = {
    "diketahui": "Diketahui", "ketika": "Ketika", "maka": "Maka",
}  # fmt: skip


def gherkin(name: str, steps: Iterable[tuple[str, str]]) -> str:
    """A scenario of these (role, text) steps, indented as in a feature file."""
    lines = [f"  Skenario: {name}"]
    before = ""
    for role, text in steps:
        keyword = "Dan" if role == before else KEYWORDS[role]
        lines.append(f"    {keyword} {text}")
        before = role
    return "\n".join(lines)
