"""Plays scenarios and says what they cover, and what they leave uncovered."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from sanksi.kernel.truth import FAILS, HOLDS, OPEN
from sanksi.review.coverage.recorder import DETERMINATION, WHOLE, Recorder
from sanksi.review.coverage.subjects import BOTH, ONLY_HOLDS, Element, Subject
from sanksi.rulebase import Rulebase
from sanksi.scenarios import Scenario, Vocabulary
from sanksi.scenarios.play import Bench, Outcome, play

Progress = Callable[[Sequence[Scenario]], Iterable[Scenario]]
"""Gives the scenarios in turn, and may show how far the work is."""

_WORD: Final = re.compile(r"[^\s,=]+")
OFFSETS: Final = (-1, 0, 1)
"""The day before, the day, the day after."""


@dataclass(frozen=True, slots=True)
class Cover:
    """Which scenarios (by number) make a thing true, false and open; ``needs`` is wanted."""

    element: Element | None
    needs: tuple[int, ...]
    line: int | None
    holds: tuple[int, ...]
    fails: tuple[int, ...]
    open: tuple[int, ...]

    @property
    def path(self) -> str:
        """The place below the rule; empty for the rule itself."""
        return WHOLE if self.element is None else self.element.path

    def of(self, truth: int) -> tuple[int, ...]:
        """The scenarios that give this truth."""
        return {HOLDS: self.holds, FAILS: self.fails, OPEN: self.open}[truth]


@dataclass(frozen=True, slots=True)
class Triple:
    """The scenarios that are judged on the day before an edge, on it, and on the day after.

    ``edge`` is the day, or ``penetapan`` for that of the candidacy.
    """

    edge: str
    kind: str
    days: tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class SubjectCoverage:
    """One rule or row with what scenarios do to it."""

    subject: Subject
    line: int | None
    whole: Cover
    elements: tuple[Cover, ...]
    triples: tuple[Triple, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that no scenario does: with the rule, one of its elements, or one of its days.

    ``path`` is the place below the rule or the edge, ``lacking`` the truth or the day.
    """

    code: Literal["SANKSI-V010", "SANKSI-V011", "SANKSI-V012"]
    rule: str
    path: str
    lacking: str

    @property
    def subject(self) -> tuple[str, ...]:
        """What ``accepted.yaml`` names to accept it."""
        return tuple(part for part in (self.rule, self.path, self.lacking) if part)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the scenarios cover. ``broken`` are those that do not come out as they expect."""

    rulebase: Rulebase
    scenarios: tuple[Scenario, ...]
    subjects: tuple[SubjectCoverage, ...]
    touching: dict[tuple[str, str], tuple[int, ...]]
    broken: tuple[Outcome, ...]

    def gaps(self) -> tuple[Gap, ...]:
        """What is missing for the bar: both directions of everything, every boundary triple."""
        return tuple(gap for subject in self.subjects for gap in _gaps(subject))


LACKING: Final = {HOLDS: "terpenuhi", FAILS: "tidak_terpenuhi"}
BESIDE: Final = {-1: "sehari-sebelum", 0: "hari-itu", 1: "sehari-sesudah"}


def _gaps(covered: SubjectCoverage) -> Iterator[Gap]:
    id_ = covered.subject.id
    for truth in covered.whole.needs:
        if not covered.whole.of(truth):
            yield Gap("SANKSI-V010", id_, "", LACKING[truth])
    for cover in covered.elements:
        for truth in cover.needs:
            if not cover.of(truth):
                yield Gap("SANKSI-V011", id_, cover.path, LACKING[truth])
    for triple in covered.triples:
        for offset, hits in zip(OFFSETS, triple.days, strict=True):
            if not hits:
                yield Gap("SANKSI-V012", id_, triple.edge, BESIDE[offset])


def _wanted(subject: Subject) -> tuple[int, ...]:
    """Both truths, unless nothing but its kind of act and its dates can make the rule fail."""
    can_fail = any(e.kind not in {"act", "level"} for e in subject.elements)
    return BOTH if can_fail and not subject.tabular else ONLY_HOLDS


def measure(
    rulebase: Rulebase,
    vocabulary: Vocabulary,
    scenarios: Sequence[Scenario],
    progress: Progress = iter,
) -> Coverage:
    """Play ``scenarios`` on ``rulebase`` with the direct evaluator and record what they cover."""
    recorder = Recorder(rulebase)
    bench = Bench(rulebase, vocabulary, engine="direct", observer=recorder)
    broken: list[Outcome] = []
    for number, scenario in enumerate(progress(scenarios)):
        recorder.begin(number, expected_names(scenario))
        outcome = play(scenario, bench)
        if outcome.problem is not None:
            broken.append(outcome)
    lines = _Lines(rulebase)
    return Coverage(
        rulebase,
        tuple(scenarios),
        tuple(_covered(subject, recorder, lines) for subject in recorder.subjects),
        {key: tuple(found) for key, found in recorder.read.items()},
        tuple(broken),
    )


def expected_names(scenario: Scenario) -> Iterator[str]:
    """The words of the expectations of ``scenario``: among them the ids that it speaks of."""
    for step in scenario.steps:
        if step.role == "maka":
            yield from _WORD.findall(step.text)


def _covered(subject: Subject, recorder: Recorder, lines: "_Lines") -> SubjectCoverage:
    def cover(element: Element | None) -> Cover:
        path = WHOLE if element is None else element.path
        found = (
            tuple(recorder.seen.get((subject.layer, subject.id, path, truth), ()))
            for truth in (HOLDS, FAILS, OPEN)
        )
        needs = _wanted(subject) if element is None else element.needs
        return Cover(element, needs, lines.at(subject, path), *found)

    def triple(edge: str, kind: str) -> Triple:
        key = (subject.layer, subject.id, edge)
        before, on, after = (tuple(recorder.days.get((key, offset), ())) for offset in OFFSETS)
        return Triple(edge, kind, (before, on, after))

    triples = [triple(edge.day.isoformat(), edge.kind) for edge in subject.edges]
    if subject.timed:
        triples.append(triple(DETERMINATION, DETERMINATION))
    return SubjectCoverage(
        subject,
        lines.at(subject, WHOLE),
        cover(None),
        tuple(cover(element) for element in subject.elements),
        tuple(triples),
    )


class _Lines:
    """The lines of rules and elements in their files."""

    def __init__(self, rulebase: Rulebase) -> None:
        from sanksi.rulebase.places import Places  # noqa: PLC0415

        self._places = Places(rulebase.texts, {})

    def at(self, subject: Subject, path: str) -> int | None:
        place = ".".join(part for part in (subject.path, path) if part)
        return self._places.at(subject.file, place).line
