"""Gaps: kinds of act, phases and persons of which nothing speaks, and windows of force with holes.

A cell is one kind of act in one kind of election, one phase, one status. Something speaks of a cell
when a norm can hold there under some position on the open questions, or a permission can. Asked is
only where the manifest claims every track for that status: elsewhere the decision itself says that
its law is not encoded. Persons for whom it claims criminal law alone are left out: where criminal
law is silent, nothing is punished, and that is no gap.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from sanksi.review.checks.encoding import PHASE, STATUS, Point
from sanksi.review.checks.findings import Finding
from sanksi.review.checks.space import Space
from sanksi.review.checks.stretches import Stretch
from sanksi.review.checks.sweep import Sweep
from sanksi.review.checks.witness import case_id, witness
from sanksi.rulebase import Rulebase
from sanksi.rulebase.vocabulary import AMBIGUOUS, PHASES

CRIME: Final = "pidana"
PERMISSIONS: Final = "izin"
"""In place of a track: what permissions say."""


@dataclass(frozen=True, slots=True)
class _Gap:
    """A cell of which nothing speaks, on the days of some stretches; a point of it."""

    stretches: list[Stretch]
    point: Point


class Gaps:
    """Cells of which nothing speaks (C009)."""

    def __init__(self, sweep: Sweep) -> None:
        self._base = sweep.rulebase
        self._scopes = _Scopes(sweep.rulebase)
        self._found: dict[tuple[str, str], dict[tuple[str, str], _Gap]] = {}

    def look(self, space: Space) -> None:
        """Ask of each cell whether something speaks of it."""
        voices = [space.norm(name) for name in space.stretch.bundle.norms]
        voices += [space.permission(name) for name in space.permissions]
        for status in self._scopes.statuses:
            claimed = [each for each in space.alike if self._scopes.claimed(status, each)]
            for phase in PHASES if claimed else ():
                cell = (space.is_(STATUS, status), space.is_(PHASE, phase))
                if not (voices and space.exists(*cell, space.any_of(voices))):
                    self._remember(claimed, (phase, status), space.find(*cell))

    def _remember(
        self, claimed: Sequence[Stretch], cell: tuple[str, str], point: Point | None
    ) -> None:
        if point is None:  # constraints leave no such case
            return
        cells = self._found.setdefault((claimed[0].act, claimed[0].election), {})
        gap = cells.setdefault(cell, _Gap([], point.at(claimed[0])))
        gap.stretches.extend(claimed)

    def findings(self) -> Iterator[Finding]:
        """Cells of one kind of act and election together, where phases, persons and days agree."""
        for (act, election), cells in self._found.items():
            by_status: dict[str, dict[str, str]] = {}
            for (phase, status), gap in cells.items():
                by_status.setdefault(status, {})[phase] = _days(gap.stretches)
            together: dict[tuple[tuple[str, str], ...], list[str]] = {}
            for status, days in by_status.items():
                together.setdefault(tuple(days.items()), []).append(status)
            for phases, statuses in together.items():
                first = cells[phases[0][0], statuses[0]].point
                yield self._finding(act, election, phases, statuses, first)

    def _finding(
        self,
        act: str,
        election: str,
        phases: Sequence[tuple[str, str]],
        statuses: Sequence[str],
        point: Point,
    ) -> Finding:
        subject = (act, election, "+".join(phase for phase, _ in phases), "+".join(statuses))
        slots = {
            "act": act,
            "election": election,
            "phase": ", ".join(phase for phase, _ in phases),
            "status": ", ".join(statuses),
            "days": "; ".join(dict.fromkeys(days for _, days in phases)),
        }
        cases = (witness(case_id("c009", *subject), point),)
        return Finding("SANKSI-C009", subject, _manifest(self._base), "encoded", slots, cases)


class _Scopes:
    """For whom and when the manifest claims every track that it claims for them at all."""

    def __init__(self, rulebase: Rulebase) -> None:
        self._encoded = rulebase.manifest.encoded
        unsure = AMBIGUOUS[STATUS]
        named = (s for scope in self._encoded if scope.track != CRIME for s in scope.status)
        self.statuses = tuple(dict.fromkeys(s for s in named if s not in unsure))

    def claimed(self, status: str, stretch: Stretch) -> bool:
        """Whether every track is claimed on the days of ``stretch``.

        Tracks that are never claimed for such a person in such an election are not asked for.
        """
        scopes = [s for s in self._encoded if status in s.status and stretch.election in s.election]
        tracks = {s.track for s in scopes}
        return bool(tracks) and tracks == {s.track for s in scopes if s.acts.covers(stretch.day)}


class Holes:
    """Stretches in which a track falls silent that speaks before and after (C010).

    What the calendars say of the days is left aside: a campaign that is over is no hole in the law.
    """

    def __init__(self, sweep: Sweep) -> None:
        self._base = sweep.rulebase
        self._statuses = _Scopes(sweep.rulebase).statuses
        self._spoken: dict[tuple[str, str, str], dict[int, set[tuple[str, str]]]] = {}
        self._stretches: dict[tuple[str, str], dict[int, Stretch]] = {}

    def look(self, space: Space) -> None:
        """Note which tracks speak of which cells."""
        act, election = space.stretch.act, space.stretch.election
        by_track: dict[str, list[Any]] = {}
        for name, norm in space.stretch.bundle.norms.items():
            by_track.setdefault(norm.norm.finding.track, []).append(space.norm(name))
        if space.permissions:
            by_track[PERMISSIONS] = [space.permission(name) for name in space.permissions]
        known = self._stretches.setdefault((act, election), {})
        known.update({each.number: each for each in space.alike})
        for track, literals in by_track.items():
            cells = set(self._cells(space, space.any_of(literals)))
            spoken = self._spoken.setdefault((track, act, election), {})
            spoken.update({each.number: cells for each in space.alike})

    def _cells(self, space: Space, speaks: Any) -> Iterator[tuple[str, str]]:
        for status in self._statuses:
            person = space.is_(STATUS, status)
            if not space.exists(person, speaks, dated=False):
                continue
            for phase in PHASES:
                if space.exists(person, space.is_(PHASE, phase), speaks, dated=False):
                    yield phase, status

    def findings(self) -> Iterator[Finding]:
        """One finding for each track, act, election and hole."""
        for (track, act, election), spoken in sorted(self._spoken.items()):
            stretches = self._stretches[act, election]
            silent: dict[tuple[int, int], set[tuple[str, str]]] = {}
            for cell in sorted(set().union(*spoken.values())):
                numbers = sorted(n for n, cells in spoken.items() if cell in cells)
                for before, after in pairwise(numbers):
                    if after > before + 1:
                        silent.setdefault((before + 1, after - 1), set()).add(cell)
            for (first, last), cells in sorted(silent.items()):
                hole = [stretches[n] for n in range(first, last + 1) if n in stretches]
                yield self._finding(track, act, election, hole, cells)

    def _finding(
        self,
        track: str,
        act: str,
        election: str,
        hole: Sequence[Stretch],
        cells: set[tuple[str, str]],
    ) -> Finding:
        days = _days(hole)
        slots = {
            "track": track,
            "act": act,
            "election": election,
            "phases": ", ".join(p for p in PHASES if any(p == phase for phase, _ in cells)),
            "statuses": ", ".join(s for s in self._statuses if any(s == o for _, o in cells)),
            "days": days,
        }
        subject = (track, act, election, days)
        return Finding("SANKSI-C010", subject, _manifest(self._base), "encoded", slots)


def _manifest(rulebase: Rulebase) -> str:
    return next(name for name, file in rulebase.files.items() if file is rulebase.manifest)


def _days(known: Sequence[Stretch]) -> str:
    """The days of stretches as text, neighbours joined."""
    ordered = sorted({s.number: s for s in known}.items())
    spans: list[list[Stretch]] = []
    last = None
    for number, stretch in ordered:
        if last is not None and number == last + 1:
            spans[-1][1] = stretch
        else:
            spans.append([stretch, stretch])
        last = number
    return "; ".join(_span(first, until) for first, until in spans)


def _span(first: Stretch, last: Stretch) -> str:
    start = "…" if first.first is None else first.first.isoformat()
    end = "…" if last.last is None else last.last.isoformat()
    return f"{start}–{end}"
