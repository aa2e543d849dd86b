"""Periods of force: of definitions that rules read, and of the acts of a transition."""

from collections.abc import Iterator

from sanksi.kernel.days import DAY
from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.conditions import FactTest
from sanksi.rulebase.format import RuleFile
from sanksi.rulebase.lint.nodes import Issue, Node, Nodes
from sanksi.rulebase.lint.periods import gap_text, gaps, period_text
from sanksi.rulebase.vocabulary import DEFINITION


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Definitions that are read when not in force, and transitions that begin or end askew."""
    yield from _definitions(rulebase, nodes)
    for node, file in nodes.of(RuleFile):
        yield from _transition(node, file)


def _transition(node: Node, file: RuleFile) -> Iterator[Issue]:
    """The acts of a transition lie within the file's period, or before it and up to it."""
    if file.transition is None:
        return
    acts, force = file.transition.acts, file.in_force
    if acts.to is None:
        yield node.issue("SANKSI-R126", "transition.acts", gap=period_text(force))
    elif acts.to < force.from_:
        if acts.to + DAY != force.from_:
            gap = gap_text((acts.to + DAY, force.from_ - DAY))
            yield node.issue("SANKSI-R127", "transition.acts", gap=gap)
    elif gaps(acts, [force]):
        yield node.issue("SANKSI-R126", "transition.acts", gap=period_text(force))


def _definitions(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    rules = {(rule.file, rule.path): rule for rule in rulebase.rules.values()}
    for node, test in nodes.of(FactTest):
        rule = rules.get((node.file, node.path.partition(".")[0]))
        if rule is None or not test.fact.startswith(DEFINITION):
            continue
        definition = rulebase.definitions.get(test.fact.removeprefix(DEFINITION))
        if definition is not None:
            for gap in gaps(rule.in_force, [definition.in_force]):
                yield node.issue("SANKSI-R119", ".fact", found=test.fact, gap=gap_text(gap))
