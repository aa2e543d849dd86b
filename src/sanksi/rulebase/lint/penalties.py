"""Penalties: each offence has exactly one for every day on which its norm is in force."""

from collections.abc import Container, Iterator

from sanksi.kernel.errors import did_you_mean
from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.format import Conversion, MonthRange, Penalty, RupiahRange
from sanksi.rulebase.lint.nodes import Issue, Node, Nodes
from sanksi.rulebase.lint.periods import gap_text, gaps, period_text
from sanksi.rulebase.messages import listed


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Penalties without an offence, offences without a penalty, rows that do not add up."""
    offences = {
        id_: rule
        for layer in (rulebase.norms, rulebase.residual)
        for id_, rule in layer.items()
        if rule.provision.finding.track == "pidana"
    }
    yield from _rows(offences, nodes)
    for id_, rule in offences.items():
        periods = [row.acts for row in rulebase.penalties.get(id_, ())]
        for gap in gaps(rule.in_force, periods):
            slots = {"gap": gap_text(gap)}
            yield Issue("SANKSI-R131", rule.file, rule.path, slots)
    yield from _positions(rulebase, nodes)
    yield from _figures(nodes)


def _agrees(row: Penalty) -> bool:
    """Whether kind, imprisonment, fine and connector fit together."""
    months, fine = row.months is not None, row.fine is not None
    both = row.connector is not None
    if row.kind == "belum_diketahui":
        return not (months or fine or both)
    if row.kind == "denda":
        return fine and not months and not both
    return months and fine is both


def _positions(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """A penalty that turns on an open question has a row under each of its positions."""
    rows: dict[tuple[str, str], list[tuple[Node, Penalty]]] = {}
    for node, row in nodes.of(Penalty):
        for question in row.reading:
            rows.setdefault((row.rule, question), []).append((node, row))
    for (_, question_id), found in rows.items():
        asked = rulebase.questions.get(question_id)
        given = {row.reading[question_id] for _, row in found}
        for position in () if asked is None else asked.positions:
            if position.slug not in given:
                slots = {"question": question_id, "found": position.slug}
                yield found[0][0].issue("SANKSI-R138", f".reading.{question_id}", **slots)


def _rows(offences: Container[str], nodes: Nodes) -> Iterator[Issue]:
    """Rows of nothing, rows that overlap, rows that contradict themselves."""
    before: dict[tuple[str, tuple[tuple[str, str], ...]], Penalty] = {}
    rows = sorted(nodes.of(Penalty), key=lambda pair: pair[1].acts.from_)
    for node, row in rows:
        if row.rule not in offences:
            yield node.issue("SANKSI-R130", ".rule", found=row.rule)
        key = (row.rule, tuple(sorted(row.reading.items())))
        earlier = before.get(key)
        if earlier is not None and earlier.acts.meets(row.acts):
            other = period_text(earlier.acts)
            yield node.issue("SANKSI-R132", ".acts", other=other)
        before[key] = row
        if not _agrees(row):
            yield node.issue("SANKSI-R134", ".kind")


def _figures(nodes: Nodes) -> Iterator[Issue]:
    """Categories that are not listed, and bounds that are reversed."""
    for node, conversion in nodes.of(Conversion):
        for category in conversion.named_categories:
            if category not in conversion.categories:
                hint = did_you_mean(category, conversion.categories)
                choices = listed(list(conversion.categories))
                yield node.issue(
                    "SANKSI-R137", "categories", found=category, hint=hint, choices=choices
                )
    for node, months in nodes.of(MonthRange):
        if months.min > months.max:
            yield node.issue("SANKSI-R133", ".min")
    for node, fine in nodes.of(RupiahRange):
        if fine.min > fine.max:
            yield node.issue("SANKSI-R133", ".min")
