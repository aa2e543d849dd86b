"""Tries every mutant, in two processes where the system can fork, and drafts for the survivors.

Of a survivor that is not accepted it is asked first whether any wholly known case can show it at
all; then a draft is made of such a case, or looked for near the scenarios.
"""

import datetime as dt
import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from sanksi.review.acceptance import Acceptances
from sanksi.review.mutation.drafts import Drafter, Sketch
from sanksi.review.mutation.laboratory import Laboratory, Verdict
from sanksi.review.mutation.witnessed import Witnessed

CODE: Final = "SANKSI-V020"
"""The code under which a survivor is accepted."""

Batch = tuple[int, ...]
"""Mutants of one entry: they share scenarios, and one process tries them all."""
Result = tuple[tuple[Verdict, ...], tuple[Sketch, ...], frozenset[int]]
"""What became of the mutants, the drafts, and the survivors that no wholly known case can show."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of all mutants, and the drafts for those that survived.

    ``proven`` are the survivors of which it is shown that no wholly known case can tell them from
    the law.
    """

    laboratory: Laboratory
    verdicts: tuple[Verdict, ...]
    sketches: dict[int, Sketch]
    proven: frozenset[int]


def run(
    laboratory: Laboratory,
    *,
    rules: Iterable[str] = (),
    workers: int = 2,
    drafts: bool = True,
    today: dt.date | None = None,
    done: Callable[[int, int], None] | None = None,
) -> Trial:
    """Try the mutants of ``rules`` (none named: of all); the result does not hang on ``workers``.

    ``today``: a survivor whose acceptance has lapsed then is drafted for again.
    ``done`` is told after each entry how many mutants have been tried, and of how many.
    """
    batches = list(_batches(laboratory, frozenset(rules)))
    total = sum(map(len, batches))
    verdicts: list[Verdict] = []
    sketches: dict[int, Sketch] = {}
    proven: set[int] = set()
    for found, drawn, shown in _results(_Worker(laboratory, drafts, today), batches, workers):
        verdicts.extend(found)
        sketches.update((sketch.mutant, sketch) for sketch in drawn)
        proven.update(shown)
        if done is not None:
            done(len(verdicts), total)
    verdicts.sort(key=lambda verdict: verdict.mutant)
    return Trial(laboratory, tuple(verdicts), sketches, frozenset(proven))


def _batches(laboratory: Laboratory, rules: frozenset[str]) -> Iterator[Batch]:
    batch: list[int] = []
    before: tuple[str, str] | None = None
    for number, mutant in enumerate(laboratory.mutants):
        if rules and mutant.subject not in rules:
            continue
        key = (mutant.layer, mutant.subject)
        if before is not None and key != before:
            yield tuple(batch)
            batch = []
        before = key
        batch.append(number)
    if batch:
        yield tuple(batch)


def _results(worker: "_Worker", batches: Sequence[Batch], workers: int) -> Iterator[Result]:
    if workers < 2 or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(worker, batches)
        return
    _SHARED.append(worker)
    try:
        with multiprocessing.get_context("fork").Pool(workers) as pool:
            yield from pool.imap_unordered(_work, batches)
    finally:
        _SHARED.pop()


class _Worker:
    def __init__(self, laboratory: Laboratory, drafts: bool, today: dt.date | None) -> None:
        self._laboratory = laboratory
        self._drafts = drafts
        self._acceptances = Acceptances(laboratory.rulebase, CODE, today)

    @cached_property
    def _drafter(self) -> Drafter:
        return Drafter(self._laboratory)

    @cached_property
    def _witnessed(self) -> Witnessed:
        return Witnessed(self._laboratory)

    def __call__(self, batch: Batch) -> Result:
        verdicts = tuple(self._laboratory.trial(number) for number in batch)
        sketches: list[Sketch] = []
        proven: set[int] = set()
        for verdict in verdicts:
            number = verdict.mutant
            words = self._laboratory.mutants[number].words
            if verdict.fate != "survived" or self._acceptances.accepts(CODE, words):
                continue
            shown, sketch = self._witnessed.look(number)
            if shown:
                proven.add(number)
            elif self._drafts:
                sketch = sketch or self._drafter.sketch(number)
                if sketch is not None:
                    sketches.append(sketch)
        return verdicts, tuple(sketches), frozenset(proven)


_SHARED: Final[list[_Worker]] = []
"""What forked processes inherit: reading it anew would take longer than the trials."""


def _work(batch: Batch) -> Result:
    return _SHARED[-1](batch)
