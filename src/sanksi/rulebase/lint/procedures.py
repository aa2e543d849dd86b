"""Procedures: one initial state, known and reachable states, steps that can be taken."""

from collections.abc import Iterator

from sanksi.kernel.errors import did_you_mean
from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.format import ProcedureFile
from sanksi.rulebase.lint.nodes import Issue, Node, Nodes


def check(_rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """State machines that would not run as written."""
    for node, procedure in nodes.of(ProcedureFile):
        states = [state.id for state in procedure.states]
        for index, state in enumerate(states):
            if state in states[:index]:
                yield node.issue("SANKSI-R141", f"states[{index}].id", found=state)
        if procedure.initial not in states:
            yield _unknown(node, "initial", procedure.initial, states)
        for index, step in enumerate(procedure.steps):
            for end in ("source", "dest"):
                name = getattr(step, end)
                if name not in states:
                    yield _unknown(node, f"steps[{index}].{end}", name, states)
        if procedure.initial in states:
            yield from _unreachable(node, procedure)
        yield from _shadowed(node, procedure)
        yield from _terms(node, procedure)
        yield from _gates(node, procedure)


def _gates(node: Node, procedure: ProcedureFile) -> Iterator[Issue]:
    terms = [term.id for term in procedure.terms if term.after_fact is not None]
    for index, gate in enumerate(procedure.gates):
        if gate.term is not None and gate.term not in terms:
            hint = did_you_mean(gate.term, terms)
            yield node.issue("SANKSI-R154", f"gates[{index}].term", found=gate.term, hint=hint)


def _terms(node: Node, procedure: ProcedureFile) -> Iterator[Issue]:
    states = [state.id for state in procedure.states]
    events = list(dict.fromkeys(step.event for step in procedure.steps))
    for index, term in enumerate(procedure.terms):
        if any(term.id == other.id for other in procedure.terms[:index]):
            yield node.issue("SANKSI-R149", f"terms[{index}].id", found=term.id)
        for key in ("after", "or_after"):
            for number, name in enumerate(getattr(term, key)):
                if name not in states:
                    yield _unknown(node, f"terms[{index}].{key}[{number}]", name, states)
        for number, name in enumerate(term.keeps):
            if name not in events:
                path = f"terms[{index}].keeps[{number}]"
                hint = did_you_mean(name, events)
                yield node.issue("SANKSI-R144", path, found=name, hint=hint)


def _unknown(node: Node, path: str, name: str, states: list[str]) -> Issue:
    return node.issue("SANKSI-R140", path, found=name, hint=did_you_mean(name, states))


def _unreachable(node: Node, procedure: ProcedureFile) -> Iterator[Issue]:
    reached = {procedure.initial}
    while new := {
        step.dest for step in procedure.steps if step.source in reached and step.dest not in reached
    }:
        reached |= new
    for index, state in enumerate(procedure.states):
        if state.id not in reached:
            path = f"states[{index}].id"
            yield node.issue("SANKSI-R142", path, found=state.id, initial=procedure.initial)


def _shadowed(node: Node, procedure: ProcedureFile) -> Iterator[Issue]:
    unguarded: set[tuple[str, str]] = set()
    for index, step in enumerate(procedure.steps):
        key = (step.event, step.source)
        if key in unguarded:
            path = f"steps[{index}]"
            yield node.issue("SANKSI-R143", path, event=step.event, source=step.source)
        elif step.guard is None:
            unguarded.add(key)
