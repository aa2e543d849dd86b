"""Concurrence: several findings on one track are answered once, at the heaviest level.

The order of levels and its legal source are data (``rules/levels.yaml``). Levels without severity
(none given, awaiting impact) never outweigh one that has it, and are kept beside it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sanksi.inference import Finding
from sanksi.kernel.truth import Truth
from sanksi.rulebase.format import LevelRow

TRACKS: Final = ("etik", "disiplin", "kepegawaian", "pidana", "non_asn")
"""The tracks in the order in which decisions list them."""

_RANK: Final = {Truth.FAILS: 0, Truth.OPEN: 1, Truth.HOLDS: 2}


@dataclass(frozen=True, slots=True)
class TrackFindings:
    """What was found on one track.

    ``level`` is what all readings and worlds share, else ``None``; ``default_level`` follows the
    default positions. ``leading`` carry the default level; ``others`` are the rest.
    """

    track: str
    truth: Truth
    default_truth: Truth
    level: str | None
    default_level: str | None
    possible_levels: tuple[str, ...]
    leading: tuple[Finding, ...]
    others: tuple[Finding, ...]
    rests_on_default: tuple[str, ...]

    @property
    def expected_level(self) -> str | None:
        """The default level, else the only level that is possible at all."""
        if self.default_level is None and len(self.possible_levels) == 1:
            return self.possible_levels[0]
        return self.default_level


def track_findings(
    findings: Iterable[Finding], levels: Mapping[str, LevelRow]
) -> tuple[TrackFindings, ...]:
    """The findings gathered by track, each with its level by concurrence."""
    by_track: dict[str, list[Finding]] = {}
    for finding in findings:
        by_track.setdefault(finding.track, []).append(finding)
    return tuple(_gather(t, by_track[t], levels) for t in TRACKS if t in by_track)


def heaviest(levels: Iterable[str | None], order: Mapping[str, LevelRow]) -> str | None:
    """The heaviest of ``levels``; a level without severity only when nothing weighs."""
    known = [level for level in levels if level is not None]
    weighed = [(order[level].severity, level) for level in known]
    ranked = sorted((s, level) for s, level in weighed if s is not None)
    if ranked:
        return ranked[-1][1]
    return min(known, default=None)


def _gather(
    track: str, findings: Sequence[Finding], order: Mapping[str, LevelRow]
) -> TrackFindings:
    truth = max((f.truth for f in findings), key=_RANK.__getitem__)
    default_truth = max((f.default_truth for f in findings), key=_RANK.__getitem__)
    possible = _possible(findings, order)
    by_default = [f for f in findings if f.default_truth is Truth.HOLDS]
    default_level = heaviest((f.default_level for f in by_default), order)
    if by_default:
        leading = [f for f in by_default if f.default_level == default_level]
    else:
        leading = [f for f in findings if f.default_truth is default_truth]
    return TrackFindings(
        track=track,
        truth=truth,
        default_truth=default_truth,
        level=possible[0] if truth is Truth.HOLDS and len(possible) == 1 else None,
        default_level=default_level,
        possible_levels=possible,
        leading=tuple(leading),
        others=tuple(f for f in findings if f not in leading),
        rests_on_default=tuple(sorted({q for f in findings for q in _defaulted(f)})),
    )


def _possible(findings: Sequence[Finding], order: Mapping[str, LevelRow]) -> tuple[str, ...]:
    """The levels that the track may end with, lightest first.

    A finding that holds in every reading sets the floor: lighter levels fall away.
    """
    candidates: set[str] = set()
    floor = -1
    for finding in findings:
        severities = [order[level].severity for level in finding.possible_levels]
        candidates.update(finding.possible_levels)
        if finding.truth is Truth.HOLDS and severities and None not in severities:
            floor = max(floor, min(s for s in severities if s is not None))
    kept = [level for level in candidates if weight(order, level) >= floor]
    return in_order(kept, order)


def in_order(levels: Iterable[str], order: Mapping[str, LevelRow]) -> tuple[str, ...]:
    """``levels``, lightest first; those without severity before all."""
    return tuple(sorted(levels, key=lambda level: (weight(order, level), level)))


def weight(order: Mapping[str, LevelRow], level: str) -> int:
    """The severity of ``level``; less than any for a level that has none."""
    severity = order[level].severity
    return -1 if severity is None else severity


def _defaulted(finding: Finding) -> tuple[str, ...]:
    """The questions whose default position this finding follows."""
    settled = finding.truth == finding.default_truth and finding.level == finding.default_level
    if settled:
        return ()
    return tuple(r.open for r in finding.reasons if r.kind == "penafsiran" and r.open is not None)
