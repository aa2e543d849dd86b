"""Warnings: what nothing uses, what stands in a foreign file, what looks forgotten."""

from collections.abc import Iterator

from sanksi.kernel.errors import Text
from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.conditions import FactTest, ReadingTest
from sanksi.rulebase.format import (
    Alert,
    AlertFile,
    Consequence,
    ConvertedFine,
    Manifest,
    Norm,
    OpenQuestion,
    Penalty,
    ProcedureFile,
    ProcedureStep,
    Provision,
)
from sanksi.rulebase.lint.nodes import Issue, Node, Nodes
from sanksi.rulebase.vocabulary import DEFINITION


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Everything that looks forgotten."""
    yield from _questions(nodes)
    yield from _alerts(nodes)
    yield from _layers(rulebase, nodes)
    yield from _force(rulebase)
    yield from _foreign(rulebase)
    yield from _defeats(rulebase, nodes)
    yield from _remembered(rulebase)
    for node, procedure in nodes.of(ProcedureFile):
        yield from _routes(node, procedure)


def _questions(nodes: Nodes) -> Iterator[Issue]:
    touched: set[str] = set()
    for node in nodes:
        named = getattr(node.model, "open", ())
        touched.update((named,) if isinstance(named, str) else named)
    touched.update(test.reading for _, test in nodes.of(ReadingTest))
    for _, row in nodes.of(Penalty):
        touched.update(row.reading)
    for _, fine in nodes.of(ConvertedFine):
        touched.update(fine.reading)
    for _, manifest in nodes.of(Manifest):
        touched.update(manifest.time_questions.values())
    for node, question in nodes.of(OpenQuestion):
        if question.id not in touched:
            yield node.issue("SANKSI-R901")


def _alerts(nodes: Nodes) -> Iterator[Issue]:
    used = {id_ for _, file in nodes.of(AlertFile) for id_ in file.always}
    for _, rule in nodes.of(Provision):
        if isinstance(rule, Norm | Consequence):
            used.update(rule.alert_ids)
    for node, alert in nodes.of(Alert):
        if alert.id not in used and alert.raised_by == "aturan":
            yield node.issue("SANKSI-R902")


def _layers(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    read = {test.fact.removeprefix(DEFINITION) for _, test in nodes.of(FactTest)}
    for id_, definition in rulebase.definitions.items():
        if id_ not in read:
            what = Text("definisi", "definition")
            yield Issue("SANKSI-R903", definition.file, definition.path, {"what": what})
    norms = (*rulebase.norms.values(), *rulebase.residual.values())
    defeating = {id_ for rule in norms for id_ in rule.provision.defeated_by}
    for id_, permission in rulebase.permissions.items():
        if id_ not in defeating:
            what = Text("izin", "permission")
            yield Issue("SANKSI-R903", permission.file, permission.path, {"what": what})


def _force(rulebase: Rulebase) -> Iterator[Issue]:
    for rule in rulebase.rules.values():
        instrument = rulebase.citations.names.get(rule.instrument)
        if instrument is not None and rule.in_force.from_ < instrument.in_force.from_:
            slots = {
                "found": str(rule.in_force.from_),
                "instrument": instrument.short,
                "other": str(instrument.in_force.from_),
            }
            yield Issue("SANKSI-R904", rule.file, rule.path, slots)


def _foreign(rulebase: Rulebase) -> Iterator[Issue]:
    for rule in rulebase.rules.values():
        own = rulebase.citations.names.get(rule.instrument)
        cited = [rulebase.resolve(citation) for citation in rule.provision.basis]
        family = set() if own is None else {own.id, *own.amended_by}
        if own is not None and not any(ref and ref.instrument.id in family for ref in cited):
            yield Issue("SANKSI-R909", rule.file, rule.path, {"instrument": own.short})


def _defeats(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    for node, norm in nodes.of(Norm):
        for index, id_ in enumerate(norm.defeated_by):
            permission = rulebase.permissions.get(id_)
            acts = () if permission is None else permission.provision.act
            if acts and not set(acts) & set(norm.act):
                yield node.issue("SANKSI-R907", f".defeated_by[{index}]", found=id_)


def _remembered(rulebase: Rulebase) -> Iterator[Issue]:
    for rule in (*rulebase.permissions.values(), *rulebase.definitions.values()):
        code = rule.provision.confidence.act
        contested = getattr(rule.provision, "contested", ())
        if code in {"M", "open"} and not rule.provision.open and not contested:
            path = f"{rule.path}.confidence.act"
            yield Issue("SANKSI-R908", rule.file, path, {"found": code})


def _routes(node: Node, procedure: ProcedureFile) -> Iterator[Issue]:
    ends = {state.id for state in procedure.states if state.recommended}
    if not ends:
        yield node.issue("SANKSI-R905", "states")
    taken: dict[str, ProcedureStep] = {}
    for index, step in enumerate(procedure.steps):
        if not step.route:
            continue
        first = taken.get(step.source)
        if first is not None:
            choice = first.dest in ends and step.dest in ends  # left to the official
            if not choice:
                path = f"steps[{index}]"
                yield node.issue("SANKSI-R906", path, event=first.event, source=step.source)
        elif step.guard is None:
            taken[step.source] = step
