"""Calendars: stages in order, each once at a time, one default determination per kind."""

from collections.abc import Iterator

from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.format import CalendarFile, Stage
from sanksi.rulebase.lint.nodes import Issue, Node, Nodes


def check(_rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Calendars whose days would be read wrongly."""
    for node, calendar in nodes.of(CalendarFile):
        yield from _stages(node, calendar.stages)
        seen: set[str] = set()
        for index, determination in enumerate(calendar.determinations):
            for position, kind in enumerate(determination.of):
                if kind in seen:
                    path = f"determinations[{index}].of[{position}]"
                    yield node.issue("SANKSI-R148", path, found=kind)
                seen.add(kind)


def _stages(node: Node, stages: tuple[Stage, ...]) -> Iterator[Issue]:
    for index, stage in enumerate(stages):
        path = f"stages[{index}]"
        if stage.to < stage.from_:
            yield node.issue("SANKSI-R145", path + ".to", found=stage.stage)
        before = stages[index - 1] if index else None
        if before is not None and stage.from_ < before.from_:
            other = f"{before.stage}, {before.from_}"
            yield node.issue("SANKSI-R146", path + ".from", found=stage.stage, other=other)
        for earlier in stages[:index]:
            same = earlier.stage == stage.stage
            if same and earlier.from_ <= stage.to and stage.from_ <= earlier.to:
                yield node.issue("SANKSI-R147", path, found=stage.stage)
