"""The mutation score of the law for people, and as data for machines."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sanksi.kernel.errors import Lang, Text
from sanksi.review.acceptance import Acceptances
from sanksi.review.mutation.drafts import Sketch
from sanksi.review.mutation.laboratory import Verdict
from sanksi.review.mutation.mutant import Mutant
from sanksi.review.mutation.questions import question
from sanksi.review.mutation.run import CODE, Trial
from sanksi.rulebase.format import BilingualText
from sanksi.scenarios.speaking import gherkin

BAR: Final = 0.95
"""The share of mutants that scenarios must notice."""

_TITLE: Final = Text("Skor mutasi hukum", "Mutation score of the law")
_SUM: Final = Text(
    "{killed} dari {all} kesalahan diketahui oleh skenario: {score}.",
    "{killed} of {all} mistakes are noticed by scenarios: {score}.",
)
_ACCEPTED: Final = Text(
    "{count} diterima dengan alasan dalam rules/accepted-mutants.yaml.",
    "{count} are accepted with a reason in rules/accepted-mutants.yaml.",
)
_PROVEN: Final = Text(
    "{count} tidak dapat tampak dalam perkara mana pun yang diketahui seluruhnya (dibuktikan).",
    "{count} cannot show in any wholly known case (proven).",
)
_FILES: Final = Text("Menurut berkas", "By file")
_SURVIVORS: Final = Text("Pertanyaan yang tidak dijawab skenario mana pun",
                         "Questions that no scenario answers")  # fmt: skip
_DRAFT: Final = Text("Rancangan skenario (periksa terhadap naskah hukumnya):",
                     "Draft scenario (check it against the text of the law):")  # fmt: skip
_NO_DRAFT: Final = Text(
    "Tidak ditemukan perkara yang membedakannya di dekat skenario yang ada.",
    "No case that tells them apart was found near the scenarios that there are.",
)
_PASSED: Final = Text("Batas {bar} tercapai.", "The bar of {bar} is reached.")
_MISSED: Final = Text("Batas {bar} tidak tercapai.", "The bar of {bar} is missed.")


class Score:
    """What is said of a trial; ``today``: acceptances that have lapsed then no longer count."""

    def __init__(self, trial: Trial, today: dt.date | None = None) -> None:
        self._trial = trial
        self._mutants = trial.laboratory.mutants
        self._counted = [v for v in trial.verdicts if v.fate != "refused"]
        self._survivors = [v for v in self._counted if v.fate == "survived"]
        self._proven = trial.proven
        acceptances = Acceptances(trial.laboratory.rulebase, CODE, today)
        self._accepted: dict[int, BilingualText] = {}
        for verdict in self._survivors:
            if verdict.mutant in self._proven:
                continue
            reason = acceptances.reason(CODE, self._mutants[verdict.mutant].words)
            if reason is not None:
                self._accepted[verdict.mutant] = reason
        whole = len(trial.verdicts) == len(self._mutants)
        self.idle = acceptances.problems() if whole else []

    @property
    def share(self) -> float:
        """The share of mutants that were noticed."""
        if not self._counted:
            return 1.0
        return 1 - len(self._survivors) / len(self._counted)

    @property
    def passed(self) -> bool:
        """Whether enough are noticed, and every other one is explained."""
        explained = len(self._accepted) + len(self._proven) == len(self._survivors)
        return self.share >= BAR and explained and not self.idle

    def as_data(self) -> dict[str, Any]:
        """The whole report as plain data."""
        base = self._trial.laboratory.rulebase
        return {
            "rulebase": {"version": base.version, "digest": base.digest},
            "passed": self.passed,
            "score": round(self.share, 4),
            "killed": len(self._counted) - len(self._survivors),
            "mutants": len(self._counted),
            "files": [
                {"file": file, "killed": killed, "mutants": count}
                for file, killed, count in self._files()
            ],
            "idle": [problem.render("en") for problem in self.idle],
            "survivors": [self._survivor(v) for v in self._survivors],
        }

    def text(self, lang: Lang) -> str:
        """The report as lines of text."""
        return "\n".join(self._lines(lang)) + "\n"

    def _lines(self, lang: Lang) -> Iterator[str]:
        title = _TITLE.in_(lang)
        yield from (title, "=" * len(title), "")
        killed = len(self._counted) - len(self._survivors)
        yield _SUM.in_(lang).format(killed=killed, all=len(self._counted), score=_per(self.share))
        if self._accepted:
            yield _ACCEPTED.in_(lang).format(count=len(self._accepted))
        if self._proven:
            yield _PROVEN.in_(lang).format(count=len(self._proven))
        yield (_PASSED if self.share >= BAR else _MISSED).in_(lang).format(bar=_per(BAR))
        yield from (problem.render(lang) for problem in self.idle)
        yield from ("", f"{_FILES.in_(lang)}:")
        rows = list(self._files())
        width = max((len(file) for file, _, _ in rows), default=0)
        for file, noticed, count in rows:
            yield f"  {file.ljust(width)}  {_per(noticed / count):>6}  {noticed}/{count}"
        explained = {*self._accepted, *self._proven}
        left = [v for v in self._survivors if v.mutant not in explained]
        if left:
            yield from ("", f"{_SURVIVORS.in_(lang)}:")
        for verdict in left:
            yield from self._asked(verdict, lang)

    def _asked(self, verdict: Verdict, lang: Lang) -> Iterator[str]:
        mutant = self._mutants[verdict.mutant]
        yield ""
        yield f"* {question(mutant, self._trial.laboratory.rulebase).in_(lang)}"
        yield f"  [{mutant.id}] {mutant.file}"
        sketch = self._trial.sketches.get(verdict.mutant)
        if sketch is None:
            yield f"  {_NO_DRAFT.in_(lang)}"
        else:
            yield f"  {_DRAFT.in_(lang)}"
            yield from (f"    {line}" for line in drafted(sketch, mutant).splitlines())

    def _survivor(self, verdict: Verdict) -> dict[str, Any]:
        mutant = self._mutants[verdict.mutant]
        asked = question(mutant, self._trial.laboratory.rulebase)
        sketch = self._trial.sketches.get(verdict.mutant)
        reason = self._accepted.get(verdict.mutant)
        return {
            "check": CODE,
            "subject": list(mutant.words),
            "rule": mutant.subject,
            "file": mutant.file,
            "operator": mutant.operator,
            "question": {"id": asked.id, "en": asked.en},
            "draft": None if sketch is None else drafted(sketch, mutant),
            "proven": verdict.mutant in self._proven,
            "accepted": None if reason is None else {"id": reason.id, "en": reason.en},
        }

    def _files(self) -> Iterator[tuple[str, int, int]]:
        found: dict[str, list[int]] = {}
        for verdict in self._counted:
            tally = found.setdefault(self._mutants[verdict.mutant].file, [0, 0])
            tally[0] += verdict.fate == "killed"
            tally[1] += 1
        for file in sorted(found):
            yield file, found[file][0], found[file][1]


def drafted(sketch: Sketch, mutant: Mutant) -> str:
    """A sketch as Gherkin, named after what it tells."""
    steps: Sequence[tuple[str, str]] = (
        *sketch.steps, *(("maka", text) for text in sketch.expects),
    )  # fmt: skip
    return gherkin(f"Rancangan {mutant.id}", steps)


def _per(share: float) -> str:
    return f"{100 * share:.1f} %"
