"""Periods of force: a definition is in force on every day on which a rule reads it."""

from collections.abc import Iterator

from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.conditions import FactTest
from sanksi.rulebase.lint.nodes import Issue, Nodes
from sanksi.rulebase.lint.periods import gap_text, gaps
from sanksi.rulebase.vocabulary import DEFINITION


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Rules that read a definition on days on which it is not in force."""
    rules = {(rule.file, rule.path): rule for rule in rulebase.rules.values()}
    for node, test in nodes.of(FactTest):
        rule = rules.get((node.file, node.path.partition(".")[0]))
        if rule is None or not test.fact.startswith(DEFINITION):
            continue
        definition = rulebase.definitions.get(test.fact.removeprefix(DEFINITION))
        if definition is not None:
            for gap in gaps(rule.in_force, [definition.in_force]):
                yield node.issue("SANKSI-R119", ".fact", found=test.fact, gap=gap_text(gap))
