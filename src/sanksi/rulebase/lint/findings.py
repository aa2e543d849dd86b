"""What a norm finds: levels that can be reached and fit, confidence, titles that tell apart."""

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Final

from sanksi.facts.terms import Level, Track
from sanksi.kernel.errors import Text
from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.format import (
    AuthorityRow,
    Confidence,
    Finding,
    LevelCase,
    Levels,
    Norm,
    Penalty,
    SanctionKind,
)
from sanksi.rulebase.lint.nodes import Issue, Node, Nodes
from sanksi.rulebase.messages import listed

FITTING: Final[Mapping[Track, tuple[Level, ...]]] = {
    "etik": ("moral", "tanpa_tingkat", "menurut_instansi"),
    "disiplin": (
        "ringan", "sedang", "berat", "ptdh", "tanpa_tingkat", "menunggu_dampak",
        "menurut_instansi",
    ),
    "kepegawaian": (
        "pemberhentian_sementara", "pdh_atau_tetap", "pdh", "pdhtaps", "berhenti_calon_pns",
        "ptdh", "berat", "tanpa_tingkat", "menurut_instansi",
    ),
    "pidana": ("pidana",),
    "non_asn": ("ringan", "sedang", "berat", "tanpa_tingkat", "menurut_instansi"),
}  # fmt: skip
"""Which levels have a meaning on which track: a check of terms, not of law."""

_REMEMBERED: Final = frozenset({"M", "open"})
_WHAT: Final[Mapping[str, Text]] = {
    "act": Text("perbuatan", "act"),
    "level": Text("tingkat", "level"),
    "penalty": Text("ancaman pidana", "penalty"),
    "sanction": Text("jenis sanksi", "kind of sanction"),
}


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Findings that cannot be meant."""
    for node, levels in nodes.of(Levels):
        yield from _cases(node, levels)
    yield from _fit(rulebase, nodes)
    yield from _confidence(nodes)
    yield from _titles(rulebase)


def levels_of(finding: Finding) -> tuple[Level, ...]:
    """Every level that a finding can give, each once."""
    if isinstance(finding.level, Levels):
        named = [case.level for case in finding.level.cases]
        if finding.level.while_open is not None:
            named.append(finding.level.while_open)
        return tuple(dict.fromkeys(named))
    return (finding.level,)


def _cases(node: Node, levels: Levels) -> Iterator[Issue]:
    bare = [index for index, case in enumerate(levels.cases) if case.when is None]
    if not bare:
        yield node.issue("SANKSI-R121", ".cases")
        return
    for index in range(bare[0] + 1, len(levels.cases)):
        yield node.issue("SANKSI-R120", f".cases[{index}]")


def _fit(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    for node, finding in nodes.of(Finding):
        for path, level in _places(finding):
            yield from _level(rulebase, node, path, finding.track, level)
    for node, kind in nodes.of(SanctionKind):
        yield from _level(rulebase, node, ".level", kind.track, kind.level)
    for node, row in nodes.of(AuthorityRow):
        for index, level in enumerate(row.levels):
            yield from _level(rulebase, node, f".levels[{index}]", row.track, level)


def _places(finding: Finding) -> Iterator[tuple[str, Level]]:
    if not isinstance(finding.level, Levels):
        yield ".level", finding.level
        return
    cases: tuple[LevelCase, ...] = finding.level.cases
    for index, case in enumerate(cases):
        yield f".level.cases[{index}].level", case.level
    if finding.level.while_open is not None:
        yield ".level.while_open", finding.level.while_open


def _level(
    rulebase: Rulebase, node: Node, path: str, track: Track, level: Level
) -> Iterator[Issue]:
    if level not in FITTING[track]:
        choices = listed(FITTING[track])
        yield node.issue("SANKSI-R122", path, found=level, track=track, choices=choices)
    elif level not in rulebase.levels:
        yield node.issue("SANKSI-R123", path, found=level)


def _confidence(nodes: Nodes) -> Iterator[Issue]:
    for node, norm in nodes.of(Norm):
        if not norm.open and not norm.contested:
            yield from _remembered(node, ".confidence.act", norm.confidence.act, "act")
            yield from _remembered(node, ".confidence.level", norm.confidence.level, "level")
    for node, penalty in nodes.of(Penalty):
        if not penalty.open:
            yield from _remembered(node, ".confidence", penalty.confidence, "penalty")
    for node, kind in nodes.of(SanctionKind):
        if not kind.open:
            yield from _remembered(node, ".confidence", kind.confidence, "sanction")


def _remembered(node: Node, path: str, code: Confidence | None, what: str) -> Iterator[Issue]:
    if code in _REMEMBERED:
        yield node.issue("SANKSI-R124", path, found=code, what=_WHAT[what])


def _titles(rulebase: Rulebase) -> Iterator[Issue]:
    groups: dict[tuple[str, str], list[str]] = {}
    for id_, rule in rulebase.rules.items():
        title = rule.provision.title
        for lang, text in (("id", title.id), ("en", title.en)):
            groups.setdefault((f"{rule.instrument}/{lang}", text.casefold()), []).append(id_)
    for (place, _), ids in groups.items():
        for first, second in combinations(ids, 2):
            rule, other = rulebase.rules[second], rulebase.rules[first]
            if rule.in_force.meets(other.in_force):
                path = f"{rule.path}.title.{place.rpartition('/')[2]}"
                yield Issue("SANKSI-R125", rule.file, path, {"other": first})
