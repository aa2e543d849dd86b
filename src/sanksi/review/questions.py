"""Open questions of law: what they touch in the rule base, and the cases that turn on them."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sanksi.decision import Adjudicator, Decision
from sanksi.facts import Case
from sanksi.kernel.errors import InputError, Lang, Problem, Text, did_you_mean
from sanksi.render.context import Context
from sanksi.render.law import outcomes_under
from sanksi.render.words import Words
from sanksi.review.entries import owner
from sanksi.rulebase import Rulebase
from sanksi.rulebase.conditions import FactTest, ReadingTest
from sanksi.rulebase.format import Contested, Manifest, OpenQuestion
from sanksi.rulebase.lint.nodes import Nodes
from sanksi.rulebase.vocabulary import DEFINITION

_Turns = Callable[[Sequence["CaseFile"]], Iterable["CaseFile"]]


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case that is tried under every position, by the name of its file."""

    name: str
    case: Case
    as_of: dt.date


@dataclass(frozen=True, slots=True)
class Touch:
    """Something in the rule base that a question touches.

    ``decides`` says that its result turns on the position; otherwise it only carries the question
    along for its reader.
    """

    kind: str
    id: str
    file: str
    decides: bool


@dataclass(frozen=True, slots=True)
class CaseOutcome:
    """What one case comes to under each position, the other questions at their defaults."""

    case: str
    outcomes: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Opened:
    """A question with what it touches and the cases that turn on it."""

    question: OpenQuestion
    touches: tuple[Touch, ...]
    cases: tuple[CaseOutcome, ...] = field(default=())


def touches(rulebase: Rulebase) -> dict[str, tuple[Touch, ...]]:
    """What each question touches, in the order of files; a question without any is not named."""
    found: dict[str, dict[tuple[str, str], Touch]] = {}
    for question, touch in _touches(rulebase, Nodes(rulebase)):
        all_ = found.setdefault(question, {})
        earlier = all_.get((touch.kind, touch.id))
        if earlier is None or not earlier.decides:
            all_[touch.kind, touch.id] = touch
    return {question: tuple(each.values()) for question, each in found.items()}


def _touches(rulebase: Rulebase, nodes: Nodes) -> Iterator[tuple[str, Touch]]:
    readers: dict[str, list[tuple[str, str, str]]] = {}
    for node, test in nodes.of(FactTest):
        if test.fact.startswith(DEFINITION):
            name = test.fact.removeprefix(DEFINITION)
            readers.setdefault(name, []).append((*owner(rulebase, node.file, node.path), node.file))
    for node in nodes:
        if isinstance(node.model, Manifest):
            for reason, question in node.model.time_questions.items():
                yield question, Touch("rulebase", reason, node.file, True)
            continue
        for question in _named(node.model):
            kind, id_ = owner(rulebase, node.file, node.path)
            decides = isinstance(node.model, Contested | ReadingTest)
            decides = decides or _chooses(node.model, question)
            yield question, Touch(kind, id_, node.file, decides)
            if decides and kind == "definitions":
                for reader in readers.get(id_, ()):
                    yield question, Touch(*reader, True)


def opened(
    rulebase: Rulebase,
    wanted: Iterable[str],
    cases: Sequence[CaseFile],
    lang: Lang,
    shown: _Turns = lambda items: items,
) -> tuple[Opened, ...]:
    """The questions ``wanted`` (none: all) with what they touch and the cases that turn on them.

    ``shown`` goes through the cases and may tell somebody how far it is.

    Raises:
        InputError: a question does not exist, or a case does not fit the calendars.
    """
    ids = _known(rulebase, tuple(wanted)) or tuple(rulebase.questions)
    turning = _outcomes(rulebase, ids, cases, lang, shown)
    touched = touches(rulebase)
    return tuple(
        Opened(rulebase.questions[id_], touched.get(id_, ()), tuple(turning[id_])) for id_ in ids
    )


def _known(rulebase: Rulebase, wanted: Sequence[str]) -> tuple[str, ...]:
    names = {id_.casefold(): id_ for id_ in rulebase.questions}
    problems = []
    for id_ in wanted:
        if id_.casefold() not in names:
            hint = did_you_mean(id_, rulebase.questions)
            problems.append(
                Problem(
                    "SANKSI-V012",
                    Text(
                        f'pertanyaan terbuka "{id_}" tidak ada.{hint.id}',
                        f'there is no open question "{id_}".{hint.en}',
                    ),
                    Text("Lihat `sanksi rules open`.", "See `sanksi rules open`."),
                )
            )
    if problems:
        raise InputError(problems)
    return tuple(dict.fromkeys(names[id_.casefold()] for id_ in wanted))


def _outcomes(
    rulebase: Rulebase, ids: Sequence[str], cases: Sequence[CaseFile], lang: Lang, shown: _Turns
) -> dict[str, list[CaseOutcome]]:
    found: dict[str, list[CaseOutcome]] = {id_: [] for id_ in ids}
    if not cases:
        return found
    adjudicator, words = Adjudicator(rulebase), Words(rulebase, lang)
    for file in shown(cases):
        decision = adjudicator.adjudicate(file.case, as_of=file.as_of)
        decisive = {question for reading in decision.readings for question in reading.choice}
        context = Context(decision, words)
        for id_ in ids:
            if id_ in decisive:
                found[id_].append(CaseOutcome(file.name, _by_position(context, decision, id_)))
    return found


def _by_position(
    context: Context, decision: Decision, question: str
) -> Mapping[str, tuple[str, ...]]:
    tried = {r.choice[question] for r in decision.readings if question in r.choice}
    positions = context.words.rulebase.questions[question].positions
    return {
        p.slug: tuple(outcomes_under(context, question, p.slug))
        for p in positions
        if p.slug in tried
    }


def _named(model: Any) -> Iterator[str]:
    """The questions that a part of a rule file names."""
    named = getattr(model, "open", ())
    yield from (named,) if isinstance(named, str) else named
    reading = getattr(model, "reading", ())
    yield from (reading,) if isinstance(reading, str) else reading


def _chooses(model: Any, question: str) -> bool:
    """Whether a row is the one of a position, such as a penalty under one reading."""
    reading = getattr(model, "reading", None)
    return isinstance(reading, Mapping) and question in reading
