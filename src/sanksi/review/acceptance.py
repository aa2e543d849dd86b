"""Findings that somebody has looked at and found right, by ``rules/accepted.yaml``.

Needs no solver: the warnings of the linter are accepted in the same way.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from sanksi.kernel.errors import Problem
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import Accepted, AcceptedFile, BilingualText
from sanksi.rulebase.messages import Wording, wording
from sanksi.rulebase.places import Places, in_order

ANY: Final = "*"
"""Stands for any word of a subject; after a beginning, for every word that begins so."""

WORDINGS: Final[Mapping[str, Wording]] = {
    "SANKSI-C012": wording(
        "temuan {found} diterima di sini, tetapi tidak ada lagi.",
        "the finding {found} is accepted here, but it is no longer there.",
        "Hapus entri ini.",
        "Remove this entry.",
    ),
    "SANKSI-C013": wording(
        "temuan {found} hanya diterima sampai {until}.",
        "the finding {found} is accepted until {until} only.",
        "Perbaiki aturannya, atau beri alasan dan batas waktu yang baru.",
        "Mend the rule, or give a new reason and a new day.",
    ),
}


class Acceptances:
    """The accepted findings whose codes begin with ``family``, as of ``today``.

    Without ``today`` no acceptance has lapsed.
    """

    def __init__(self, rulebase: Rulebase, family: str, today: dt.date | None = None) -> None:
        self._rulebase = rulebase
        self._today = today
        self._entries = [a for a in rulebase.accepted if a.check.startswith(family)]
        self._used: set[tuple[int, tuple[str, ...]]] = set()

    def accepts(self, code: str, subject: Sequence[str]) -> bool:
        """Whether the finding is accepted; what names it counts as used."""
        return self.reason(code, subject) is not None

    def reason(self, code: str, subject: Sequence[str]) -> BilingualText | None:
        """Why the finding is accepted; ``None`` when it is not. What names it counts as used."""
        reasons: list[BilingualText] = []
        for index, entry in enumerate(self._entries):
            named = [s for s in entry.subjects if _names(s, subject)] if entry.check == code else []
            self._used.update((index, each) for each in named)
            if named and not self._lapsed(entry):
                reasons.append(entry.reason)
        return reasons[0] if reasons else None

    def problems(self) -> list[Problem]:
        """Subjects that name nothing that was found, and entries that have lapsed."""
        return in_order(self._problems())

    def _problems(self) -> Iterator[Problem]:
        places = Places(self._rulebase.texts, {})
        for file, content in self._rulebase.files.items():
            for index, entry in enumerate(
                content.accepted if isinstance(content, AcceptedFile) else ()
            ):
                if entry not in self._entries:
                    continue
                place = places.at(file, f"accepted[{index}]")
                number = self._entries.index(entry)
                for subject in entry.subjects:
                    slots = {"found": f"{entry.check} ({', '.join(subject)})"}
                    if (number, subject) not in self._used:
                        yield WORDINGS["SANKSI-C012"].problem("SANKSI-C012", place, slots)
                    elif self._lapsed(entry):
                        slots["until"] = str(entry.until)
                        yield WORDINGS["SANKSI-C013"].problem("SANKSI-C013", place, slots)

    def _lapsed(self, entry: Accepted) -> bool:
        return self._today is not None and entry.until is not None and entry.until < self._today


def _names(pattern: Sequence[str], subject: Sequence[str]) -> bool:
    return len(pattern) == len(subject) and all(
        _covers(wanted, word) for wanted, word in zip(pattern, subject, strict=True)
    )


def _covers(wanted: str, word: str) -> bool:
    beginning, star, rest = wanted.partition(ANY)
    return word.startswith(beginning) if star and not rest else wanted == word


def warning_subject(problem: Problem) -> tuple[str]:
    """What ``accepted.yaml`` names to accept a warning of the linter: the rule, else the file."""
    return (problem.rule or problem.file or "",)
