"""Labels: every fact and term that a text for people may have to name has a name."""

from collections.abc import Iterator

from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.conditions import FactTest, ListTest
from sanksi.rulebase.format import AuthorityRow, Norm, Permission, Provision
from sanksi.rulebase.lint.facts import readable
from sanksi.rulebase.lint.nodes import Issue, Node, Nodes
from sanksi.rulebase.vocabulary import FactSpec

Named = tuple[Node, str, str, str | None]
"""Where a name is used, the path below, the name, and the fact whose value it is."""


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Facts and terms without a label, each where it is first used."""
    facts = readable(rulebase)
    done: set[str] = set()
    for node, path, fact in _facts(nodes):
        if fact in facts and fact not in done and rulebase.fact_label(fact) is None:
            done.add(fact)
            yield node.issue("SANKSI-R152", path, found=fact)
    for node, path, term, of_fact in _terms(nodes, facts):
        if term not in done and rulebase.term_label(term, of_fact) is None:
            done.add(term)
            yield node.issue("SANKSI-R153", path, found=term)


def _facts(nodes: Nodes) -> Iterator[tuple[Node, str, str]]:
    for node, test in nodes.of(FactTest):
        yield node, ".fact", test.fact
    for node, entries in nodes.of(ListTest):
        yield node, ".exists", entries.exists
        for name in entries.where:
            yield node, f".where.{name}", f"{entries.exists}.{name}"


def _terms(nodes: Nodes, facts: dict[str, FactSpec]) -> Iterator[Named]:
    for node, test in nodes.of(FactTest):
        spec = facts.get(test.fact)
        if spec is not None and spec.kind in {"term", "set"}:
            path = "." + test.operator.removesuffix("_")
            value = getattr(test, test.operator)
            for term in value if isinstance(value, tuple) else (value,):
                if term in spec.domain:
                    yield node, path, str(term), test.fact
    yield from _terms_of_lists(nodes, facts)
    yield from _terms_of_rules(nodes)


def _terms_of_lists(nodes: Nodes, facts: dict[str, FactSpec]) -> Iterator[Named]:
    for node, entries in nodes.of(ListTest):
        spec = facts.get(entries.exists)
        for field in () if spec is None else spec.entry:
            name = field.path.rpartition(".")[2]
            for term in entries.where.get(name, ()):
                if field.kind == "term" and term in field.domain:
                    yield node, f".where.{name}", str(term), field.path


def _terms_of_rules(nodes: Nodes) -> Iterator[Named]:
    for node, rule in nodes.of(Provision):
        if isinstance(rule, Permission | Norm):
            yield from ((node, ".act", act, "act.kind") for act in rule.act)
            yield from ((node, ".election", kind, "election.kind") for kind in rule.election)
        if isinstance(rule, Norm):
            yield from ((node, ".timing", phase, "time.phase") for phase in rule.timing)
            yield node, ".finding.track", rule.finding.track, "result.track"
    for node, row in nodes.of(AuthorityRow):
        yield from ((node, ".authority", official, None) for official in row.authority)
