"""Calendars: days in their order, derived days computed anew, nothing settled from memory alone."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from sanksi.kernel.days import DAY, months_from
from sanksi.kernel.errors import Text, did_you_mean
from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.format import (
    REMEMBERED,
    CalendarFile,
    CalendarRule,
    Days,
    Determination,
    SixMonthWindow,
    Stage,
)
from sanksi.rulebase.lint.nodes import Issue, Node, Nodes
from sanksi.rulebase.messages import listed

_WINDOW: Final = "six_month_window"
_NEXT: Final = (("kampanye", "masa_tenang"), ("masa_tenang", "pemungutan_suara"))
"""Stages that follow each other without a day between."""
_PERIODS: Final = frozenset({"kampanye", "masa_tenang", "pemungutan_suara"})
"""Stages by which the period of a day is told."""


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Calendars whose days would be read wrongly."""
    for node, calendar in nodes.of(CalendarFile):
        chain = _chain(rulebase, calendar)
        if calendar.parent is not None and chain is None:
            yield _no_parent(rulebase, node, calendar.parent)
        if calendar.parent is None and not calendar.stages:
            yield node.issue("SANKSI-R161", "stages")
        yield from _Calendar(rulebase.calendar_rules, node, calendar, chain or (calendar,)).issues()


def _chain(rulebase: Rulebase, calendar: CalendarFile) -> tuple[CalendarFile, ...] | None:
    """The calendar, its parent, and so on; ``None`` when a parent is missing or comes again."""
    chain = [calendar]
    while (name := chain[-1].parent) is not None:
        parent = rulebase.calendars.get(name)
        if parent is None or parent in chain or parent.election != calendar.election:
            return None
        chain.append(parent)
    return tuple(chain)


def _no_parent(rulebase: Rulebase, node: Node, parent: str) -> Issue:
    choices = [i for i, c in rulebase.calendars.items() if c is not node.model]
    hint = did_you_mean(parent, choices)
    return node.issue("SANKSI-R160", "parent", found=parent, hint=hint, choices=listed(choices))


class _Calendar:
    """One calendar with the elections that it repeats."""

    def __init__(
        self,
        rules: Mapping[str, CalendarRule],
        node: Node,
        file: CalendarFile,
        chain: Sequence[CalendarFile],
    ) -> None:
        self._rules = rules
        self._node = node
        self._file = file
        days = [[row.date for row in each.determinations] for each in chain]
        self._determined: list[dt.date] = next((found for found in days if found), [])
        """The days of determination: the own ones, else those of the nearest parent."""
        planned = [day for each in chain if (day := _planned(each)) is not None]
        self._counted = [*(day for found in days for day in found), *planned]
        """All days from which the six-month window may be counted."""

    def issues(self) -> Iterator[Issue]:
        file = self._file
        yield from self._stages("stages", file.stages, file.unclear)
        for index, row in enumerate(file.local):
            unclear = row.unclear or file.unclear
            yield from self._stages(f"local[{index}].stages", row.stages, unclear)
            for position, name in enumerate(row.regions):
                if file.regions is not None and name not in file.regions:
                    path = f"local[{index}].regions[{position}]"
                    yield self._region("SANKSI-R167", path, name, file.regions)
        yield from self._determinations()
        if file.six_month_window is not None:
            yield from self._window(file.six_month_window)
        yield from self._regions()

    def _stages(
        self, path: str, stages: tuple[Stage, ...], unclear: Days | None
    ) -> Iterator[Issue]:
        yield from _order(self._node, path, stages)
        for index, stage in enumerate(stages):
            here = f"{path}[{index}]"
            if stage.to is None and stage.latest is None:
                yield self._node.issue("SANKSI-R168", here + ".to", found=stage.stage)
            yield from self._derived(here, stage, stages)
            settled = unclear is None or not (
                unclear.covers(stage.from_) and unclear.covers(stage.last)
            )
            if stage.confidence == REMEMBERED and stage.stage in _PERIODS and settled:
                yield self._node.issue("SANKSI-R166", here + ".confidence", key="unclear")

    def _derived(self, path: str, stage: Stage, stages: Sequence[Stage]) -> Iterator[Issue]:
        if stage.rule is None:
            if stage.confidence == "INF":
                yield self._unnamed(path)
            return
        rule = self._rule(stage.rule, stage.stage)
        if rule is None:
            yield self._wrong_rule(path, stage.rule, stage.stage)
            return
        found = [(stage.from_, stage.to)]
        wanted = [_span(rule, anchor) for anchor in self._anchors(rule, stages)]
        if rule.length is None:
            found, wanted = [(stage.from_, None)], [(first, None) for first, _ in wanted]
        if found[0] not in wanted:
            computed = ", ".join(_said(*days) for days in wanted) or "–"
            yield self._node.issue("SANKSI-R165", path, rule=stage.rule, computed=computed)

    def _anchors(self, rule: CalendarRule, stages: Sequence[Stage]) -> list[dt.date]:
        if rule.anchor == "penetapan":
            return self._determined
        if rule.anchor == "akhir_kampanye":
            return [stage.last for stage in stages if stage.stage == "kampanye"]
        return [stage.from_ for stage in stages if stage.stage == "pemungutan_suara"]

    def _rule(self, name: str, sets: str) -> CalendarRule | None:
        rule = self._rules.get(name)
        fits = rule is not None and rule.sets == sets and self._file.election in rule.election
        return rule if fits else None

    def _unnamed(self, path: str) -> Issue:
        return self._node.issue("SANKSI-R163", path, choices=listed(list(self._rules)) or "–")

    def _wrong_rule(self, path: str, found: str, sets: str) -> Issue:
        fitting = [name for name in self._rules if self._rule(name, sets) is not None]
        choices = listed(fitting) or "–"
        return self._node.issue(
            "SANKSI-R164", path + ".rule", found=found, sets=sets, choices=choices
        )

    def _determinations(self) -> Iterator[Issue]:
        seen: set[str] = set()
        campaign = min((s.from_ for s in self._file.stages if s.stage == "kampanye"), default=None)
        for index, row in enumerate(self._file.determinations):
            path = f"determinations[{index}]"
            for position, kind in enumerate(row.of):
                if kind in seen:
                    yield self._node.issue("SANKSI-R148", f"{path}.of[{position}]", found=kind)
                seen.add(kind)
            if row.confidence == REMEMBERED and not _doubted(row):
                yield self._node.issue("SANKSI-R166", path + ".confidence", key="doubtful")
            if campaign is not None and row.date >= campaign:
                other = campaign.isoformat()
                yield self._node.issue("SANKSI-R169", path + ".date", other=other)

    def _window(self, row: SixMonthWindow) -> Iterator[Issue]:
        rule = self._rule(row.rule, _WINDOW)
        if rule is None:
            yield self._wrong_rule(_WINDOW, row.rule, _WINDOW)
            return
        for key, day, anchors in (
            (".from", row.from_, self._determined),
            (".alternative_from", row.alternative_from, self._counted),
        ):
            wanted = [_span(rule, anchor)[0] for anchor in anchors]
            if day is not None and day not in wanted:
                computed = ", ".join(each.isoformat() for each in wanted) or "–"
                yield self._node.issue(
                    "SANKSI-R165", _WINDOW + key, rule=row.rule, computed=computed
                )
        if row.alternative_from is not None and not row.open:
            yield self._node.issue("SANKSI-R157", _WINDOW + ".alternative_from")

    def _regions(self) -> Iterator[Issue]:
        file = self._file
        seen: set[str] = set()
        for index, row in enumerate(file.exceptions):
            for name in (row.region, *row.also):
                if name in seen:
                    path = f"exceptions[{index}]"
                    yield self._node.issue("SANKSI-R158", path, found=name)
                seen.add(name)
        for index, event in enumerate(file.candidacy_events):
            if event.region not in seen:
                path = f"candidacy_events[{index}].region"
                yield self._region("SANKSI-R159", path, event.region, sorted(seen))

    def _region(self, code: str, path: str, name: str, known: Sequence[str]) -> Issue:
        hint = did_you_mean(name, known)
        return self._node.issue(code, path, found=name, hint=hint)


def _planned(file: CalendarFile) -> dt.date | None:
    return None if file.superseded is None else file.superseded.determination


def _doubted(row: Determination) -> bool:
    return row.doubtful is not None and row.doubtful.covers(row.date)


def _span(rule: CalendarRule, anchor: dt.date) -> tuple[dt.date, dt.date | None]:
    """The first and, where the rule gives a length, the last day that follows from ``anchor``."""
    if rule.months is not None:
        first = months_from(anchor, rule.months)
    else:
        first = anchor + DAY * (rule.days or 0)
    return first, None if rule.length is None else first + DAY * (rule.length - 1)


def _said(first: dt.date, last: dt.date | None) -> str:
    return first.isoformat() if last is None else f"{first}/{last}"


def _order(node: Node, path: str, stages: tuple[Stage, ...]) -> Iterator[Issue]:
    for index, stage in enumerate(stages):
        here = f"{path}[{index}]"
        if stage.last < stage.from_:
            yield node.issue("SANKSI-R145", here + ".to", found=stage.stage)
        before = stages[index - 1] if index else None
        if before is not None and stage.from_ < before.from_:
            other = f"{before.stage}, {before.from_}"
            yield node.issue("SANKSI-R146", here + ".from", found=stage.stage, other=other)
        for earlier in stages[:index]:
            same = earlier.stage == stage.stage
            if same and earlier.from_ <= stage.last and stage.from_ <= earlier.last:
                yield node.issue("SANKSI-R147", here, found=stage.stage)
        for name, following in _NEXT:
            starts = [each.from_ for each in stages if each.stage == following]
            if stage.stage == name and starts and stage.last not in {d - DAY for d in starts}:
                yield node.issue(
                    "SANKSI-R162",
                    here + ".to",
                    found=name,
                    other=following,
                    days=Text(*(listed([d.isoformat() for d in starts]),) * 2),
                )
