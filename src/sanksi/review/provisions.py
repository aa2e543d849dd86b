"""Which provisions of each instrument the rule base encodes, leaves open, or leaves out.

The register lists the articles whose wording was at hand; for each of them this tells what cites
it, with how much confidence, and which open questions touch it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from sanksi.review.entries import owner
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import Instrument, LeftOut, RuleConfidence
from sanksi.rulebase.lint.nodes import Nodes

State = Literal["encoded", "open", "out_of_scope", "none"]

WHOLE: Final = ""
"""The article that stands for the instrument as a whole."""

_RULES: Final = frozenset({"definitions", "permissions", "norms", "residual", "consequences"})
_SPEAK_OF: Final = frozenset({"alerts", "constraints", "overlaps", "accepted"})
"""What cites a provision without giving it effect."""

_WEAKEST: Final = ("open", "M", "INF", "S1", "S2", "P")
_NUMBER: Final = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Use:
    """Something in the rule base that cites a provision; ``confidence`` is its weakest code."""

    kind: str
    id: str
    file: str
    confidence: str | None
    open: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Provision:
    """An article of an instrument with all that cites it.

    ``article`` is empty for the instrument as a whole, where that is cited.
    ``encoded``: a rule or a table rests on it; ``open``: every one that does is touched by an open
    question; ``out_of_scope``: it is left out on purpose; ``none``: nothing rests on it.
    """

    article: str
    state: State
    uses: tuple[Use, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def confidence(self) -> str | None:
        """The strongest confidence of what rests on the article."""
        codes = [use.confidence for use in self.uses if use.confidence is not None]
        return max(codes, key=_WEAKEST.index, default=None)

    @property
    def open(self) -> tuple[str, ...]:
        """The open questions that touch something that rests on it."""
        questions = {question for use in self.uses for question in use.open}
        return tuple(sorted(questions, key=lambda name: (name[:5], int(name[5:]))))

    @property
    def files(self) -> tuple[str, ...]:
        """Where it is encoded."""
        return tuple(dict.fromkeys(use.file for use in self.uses))


def provisions(rulebase: Rulebase) -> Iterator[tuple[Instrument, tuple[Provision, ...]]]:
    """The instruments of the register with their articles, in the order of the register."""
    uses, left = _uses(rulebase), _left_out(rulebase)
    for instrument in rulebase.instruments.values():
        whole = [WHOLE] if (instrument.id, WHOLE) in {*uses, *left} else []
        articles = [*whole, *sorted(instrument.articles, key=_in_order)]
        yield (
            instrument,
            tuple(
                _provision(article, uses.get((instrument.id, article), ()),
                           left.get((instrument.id, article), ()))
                for article in articles
            ),
        )  # fmt: skip


def _provision(article: str, uses: Iterable[Use], left_out: Iterable[LeftOut]) -> Provision:
    found, left = tuple(dict.fromkeys(uses)), tuple(dict.fromkeys(left_out, None))
    state: State = "none"
    if found:
        state = "open" if all(use.open for use in found) else "encoded"
    elif left:
        state = "out_of_scope"
    return Provision(article, state, found, left)


def _uses(rulebase: Rulebase) -> dict[tuple[str, str], list[Use]]:
    found: dict[tuple[str, str], list[Use]] = {}
    for node in Nodes(rulebase):
        basis = getattr(node.model, "basis", ())
        if not basis or isinstance(node.model, LeftOut):
            continue
        kind, id_ = owner(rulebase, node.file, node.path)
        if kind in _SPEAK_OF:
            continue
        if kind == "procedure" and node.path.startswith(("terms", "gates")):
            kind = node.path.partition("[")[0]
        open_ = tuple(getattr(node.model, "open", ()))
        use = Use(kind, id_, node.file, _weakest(node.model), open_ if kind in _RULES else ())
        for instrument, article in _articles(rulebase, basis):
            found.setdefault((instrument, article), []).append(use)
    return found


def _left_out(rulebase: Rulebase) -> dict[tuple[str, str], list[LeftOut]]:
    found: dict[tuple[str, str], list[LeftOut]] = {}
    for left in rulebase.out_of_scope.values():
        for key in _articles(rulebase, left.basis):
            found.setdefault(key, []).append(left)
    return found


def _articles(rulebase: Rulebase, basis: Iterable[str]) -> Iterator[tuple[str, str]]:
    for citation in basis:
        reference = rulebase.resolve(citation)
        if reference is not None:
            yield reference.instrument.id, reference.article or WHOLE


def _weakest(model: Any) -> str | None:
    confidence = getattr(model, "confidence", None)
    if isinstance(confidence, RuleConfidence):
        codes = (confidence.act, confidence.level, confidence.cite)
        return min(filter(None, codes), key=_WEAKEST.index)
    return confidence if isinstance(confidence, str) else None


def _in_order(article: str) -> tuple[int, str]:
    number = _NUMBER.match(article)
    return (int(number[0]), article) if number else (10_000, article)
