"""Cells: the values of a fact that no rule of a layer tells apart, as one word for the engine.

The engine compares words only. For a fact over terms the words name classes of terms with the
same answers; a set of terms, a number, a boolean or a derived fact gets one word per answer of
each test; dates stay ISO dates. Unknown is the word ``?``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sanksi.inference.atoms import Atom
from sanksi.inference.rete import Test
from sanksi.kernel.truth import FAILS, HOLDS, OPEN

UNKNOWN: Final = "?"
_ANSWER: Final = ("tidak", UNKNOWN, "ya")


@dataclass(frozen=True, slots=True)
class FieldCode:
    """One field of the engine's fact: which fact it reads and the word for each value."""

    field: str
    fact: str
    words: dict[Any, str] | None
    encode: Callable[[Any], str]


@dataclass(frozen=True, slots=True)
class AtomCode:
    """An atom as engine tests: when it certainly holds, and when it certainly fails."""

    holds: tuple[Test, ...] | None
    fails: tuple[Test, ...] | None


def code_dates(atom: Atom) -> tuple[FieldCode, AtomCode]:
    """A comparison of an ISO date with a constant, left to the engine."""
    limit = str(atom.arguments[0])
    known = Test(atom.fact, "!=", UNKNOWN)
    reached, before = Test(atom.fact, ">=", limit), Test(atom.fact, "<", limit)
    holds, fails = (reached, before) if atom.operator == "at_least" else (before, reached)
    field = FieldCode(atom.fact, atom.fact, None, _iso)
    return field, AtomCode((known, holds), (known, fails))


def code_answers(atom: Atom) -> tuple[FieldCode, AtomCode]:
    """A test of a set or a number as a field of its own with the words ya, tidak and ?."""
    field = f"{atom.fact}:{atom.operator}:{'|'.join(atom.expected)}"

    def encode(value: Any) -> str:
        return _ANSWER[atom.truth(value)]

    return (
        FieldCode(field, atom.fact, None, encode),
        AtomCode((Test(field, "=", "ya"),), (Test(field, "=", "tidak"),)),
    )


def code_terms(
    fact: str, domain: Sequence[Any], atoms: Sequence[Atom]
) -> tuple[FieldCode, dict[Atom, AtomCode]]:
    """The tests of one fact over terms, as equalities and inequalities of cell words."""
    cells: dict[tuple[int, ...], list[Any]] = {}
    for value in domain:
        cells.setdefault(tuple(atom.truth(value) for atom in atoms), []).append(value)
    words: dict[Any, str] = {None: UNKNOWN}
    by_answers: dict[tuple[int, ...], str] = {}
    for answers, values in cells.items():
        word = "|".join(_word(v) for v in values[:3]) + ("|…" if len(values) > 3 else "")
        by_answers[answers] = word
        words.update(dict.fromkeys(values, word))
    unknown = tuple(OPEN for _ in atoms)
    by_answers.setdefault(unknown, UNKNOWN)
    everything = {**{word: answers for answers, word in by_answers.items()}, UNKNOWN: unknown}
    codes = {
        atom: AtomCode(_pick(fact, everything, index, HOLDS), _pick(fact, everything, index, FAILS))
        for index, atom in enumerate(atoms)
    }
    return FieldCode(fact, fact, words, words.__getitem__), codes


def _pick(
    fact: str, cells: dict[str, tuple[int, ...]], index: int, wanted: int
) -> tuple[Test, ...] | None:
    inside = sorted(word for word, answers in cells.items() if answers[index] == wanted)
    if not inside:
        return None
    if len(inside) == 1:
        return (Test(fact, "=", inside[0]),)
    return tuple(Test(fact, "!=", word) for word in sorted(set(cells) - set(inside)))


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return str(value)


def _iso(value: Any) -> str:
    return UNKNOWN if value is None else str(value)
