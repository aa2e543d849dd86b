"""Coverage: for every level that a norm can give there is a kind of sanction and an official."""

from collections.abc import Iterator
from typing import Final

from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.format import InForce
from sanksi.rulebase.lint.findings import levels_of
from sanksi.rulebase.lint.nodes import Issue, Nodes
from sanksi.rulebase.lint.periods import gap_text, gaps

_ANSWERED: Final = frozenset(
    {
        "moral", "ringan", "sedang", "berat", "pemberhentian_sementara", "pdh_atau_tetap", "pdh",
        "pdhtaps", "berhenti_calon_pns", "ptdh", "menurut_instansi",
    }
)  # fmt: skip
"""Levels that an official answers with a sanction; ``pidana`` is answered by a penalty."""


def check(rulebase: Rulebase, _nodes: Nodes) -> Iterator[Issue]:
    """Levels for which the tables leave days uncovered that a norm and the scope both reach."""
    kinds: dict[tuple[str, str], list[InForce]] = {}
    for kind in rulebase.sanctions:
        kinds.setdefault((kind.track, kind.level), []).append(kind.in_force)
    officials: dict[tuple[str, str], list[InForce]] = {}
    for row in rulebase.authority:
        for level in row.levels:
            officials.setdefault((row.track, level), []).append(row.in_force)
    for rule in (*rulebase.norms.values(), *rulebase.residual.values()):
        finding = rule.provision.finding
        answered = [level for level in levels_of(finding) if level in _ANSWERED]
        for period in _encoded(rulebase, finding.track, rule.in_force):
            for level in answered:
                key = (finding.track, level)
                for code, table in (("SANKSI-R135", kinds), ("SANKSI-R136", officials)):
                    for gap in gaps(period, table.get(key, ())):
                        slots = {"track": finding.track, "level": level, "gap": gap_text(gap)}
                        yield Issue(code, rule.file, f"{rule.path}.finding", slots)


def _encoded(rulebase: Rulebase, track: str, force: InForce) -> Iterator[InForce]:
    """The parts of ``force`` for which the manifest says that the track's law is encoded."""
    for scope in rulebase.manifest.encoded:
        if scope.track == track and scope.acts.meets(force):
            ends = [day for day in (scope.acts.to, force.to) if day is not None]
            first = max(scope.acts.from_, force.from_)
            yield InForce(from_=first, to=min(ends, default=None))
