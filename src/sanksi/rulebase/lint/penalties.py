"""Penalties: each offence has exactly one for every day on which its norm is in force."""

from collections.abc import Iterator

from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.format import MonthRange, Penalty, RupiahRange
from sanksi.rulebase.lint.nodes import Issue, Nodes
from sanksi.rulebase.lint.periods import gap_text, gaps, period_text


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Penalties without an offence, offences without a penalty, rows that do not add up."""
    offences = {
        id_: rule
        for layer in (rulebase.norms, rulebase.residual)
        for id_, rule in layer.items()
        if rule.provision.finding.track == "pidana"
    }
    before: dict[str, Penalty] = {}
    rows = sorted(nodes.of(Penalty), key=lambda pair: pair[1].acts.from_)
    for node, row in rows:
        if row.rule not in offences:
            yield node.issue("SANKSI-R130", ".rule", found=row.rule)
        earlier = before.get(row.rule)
        if earlier is not None and earlier.acts.meets(row.acts):
            other = period_text(earlier.acts)
            yield node.issue("SANKSI-R132", ".acts", other=other)
        before[row.rule] = row
        alone = row.kind == "denda"
        if (row.months is None) is not alone or (row.connector is None) is not alone:
            yield node.issue("SANKSI-R134", ".kind")
    for id_, rule in offences.items():
        periods = [row.acts for row in rulebase.penalties.get(id_, ())]
        for gap in gaps(rule.in_force, periods):
            slots = {"gap": gap_text(gap)}
            yield Issue("SANKSI-R131", rule.file, rule.path, slots)
    for node, months in nodes.of(MonthRange):
        if months.min > months.max:
            yield node.issue("SANKSI-R133", ".min")
    for node, fine in nodes.of(RupiahRange):
        if fine.min > fine.max:
            yield node.issue("SANKSI-R133", ".min")
