"""Links between versions: what a rule continues, what continues it, why it ended."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from sanksi.kernel.days import DAY
from sanksi.kernel.errors import did_you_mean
from sanksi.rulebase.base import Rule, Rulebase
from sanksi.rulebase.format import InForce, Provision
from sanksi.rulebase.lint.nodes import Issue, Node, Nodes
from sanksi.rulebase.lint.periods import gap_text

_Rules = Mapping[str, Rule[Any]]
_REPLACES: Final = ".replaces[{index}].rule"


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Rules whose history has a hole, a loop, or a day with two versions that nobody explains."""
    rules = rulebase.rules
    continued: dict[str, list[Rule[Any]]] = {}
    for node, provision in nodes.of(Provision):
        own = rules[provision.id]
        for index, earlier in enumerate(provision.replaces):
            path = _REPLACES.format(index=index)
            before = rules.get(earlier.rule)
            if before is None:
                hint = did_you_mean(earlier.rule, rules)
                yield node.issue("SANKSI-R170", path, found=earlier.rule, hint=hint)
            elif _leads_back(rules, own.id, before.id):
                yield node.issue("SANKSI-R171", path, found=earlier.rule, rule=own.id)
            else:
                continued.setdefault(before.id, []).append(own)
                if earlier.beside is None:
                    yield from _order(node, path, before, own)
    for node, provision in nodes.of(Provision):
        own = rules[provision.id]
        yield from _end(node, own, continued.get(own.id, []))


def _leads_back(rules: _Rules, wanted: str, start: str) -> bool:
    """Whether going back from ``start`` through what each rule replaces comes to ``wanted``."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        here = waiting.pop()
        if here == wanted:
            return True
        if here not in seen and here in rules:
            seen.add(here)
            waiting.extend(earlier.rule for earlier in rules[here].provision.replaces)
    return False


def _order(node: Node, path: str, before: Rule[Any], own: Rule[Any]) -> Iterator[Issue]:
    day = own.in_force.from_
    if before.in_force.from_ >= day:
        other = str(before.in_force.from_)
        yield node.issue("SANKSI-R174", path, found=before.id, day=str(day), other=other)
    elif before.in_force.covers(day):
        yield node.issue("SANKSI-R172", path, found=before.id, day=str(day))


def _end(node: Node, own: Rule[Any], later: list[Rule[Any]]) -> Iterator[Issue]:
    last = own.in_force.to
    if last is None:
        if own.provision.ended is not None:
            yield node.issue("SANKSI-R175", ".ended")
        return
    if own.provision.ended is not None:
        return
    if not later:
        yield node.issue("SANKSI-R173", "", day=str(last))
        return
    first = min(rule.in_force.from_ for rule in later)
    if first > last + DAY:
        gap = InForce(from_=last + DAY, to=first - DAY)
        names = ", ".join(rule.id for rule in later)
        yield node.issue("SANKSI-R176", "", found=names, gap=gap_text((gap.from_, gap.to)))
