"""Tests of facts: known, readable in their layer, with a fitting comparison and known values."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from sanksi.kernel.errors import Text, did_you_mean
from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.conditions import FactTest, ListTest, Scalar
from sanksi.rulebase.lint.nodes import Issue, Node, Nodes, Role
from sanksi.rulebase.malformed import shown
from sanksi.rulebase.messages import listed
from sanksi.rulebase.vocabulary import DEFINITION, INSTEAD, FactSpec, catalogue

_RESULT: Final = "result."
_ONE_TRACK: Final = frozenset({"result.track", "result.level", "result.truth"})
_READS_ONE_TRACK: Final = frozenset({"sanctions", "authority", "procedure"})

_KINDS: Final[Mapping[str, Text]] = {
    "term": Text("satu istilah", "one term"),
    "boolean": Text("benar atau salah", "true or false"),
    "set": Text("himpunan istilah", "a set of terms"),
    "number": Text("bilangan", "a number"),
    "date": Text("tanggal", "a date"),
    "list": Text("daftar", "a list"),
}
_FITTING: Final[Mapping[str, frozenset[str]]] = {
    "term": frozenset({"is_", "in_"}),
    "boolean": frozenset({"is_", "in_"}),
    "set": frozenset({"has", "has_any"}),
    "number": frozenset({"at_least", "less_than"}),
    "date": frozenset({"at_least", "less_than"}),
    "list": frozenset(),
}
_NOWHERE: Final = Text("", "")


def readable(rulebase: Rulebase) -> dict[str, FactSpec]:
    """The catalogue with what the rule base adds: its definitions and its calendars' stages."""
    facts = dict(catalogue())
    for name in rulebase.definitions:
        facts[DEFINITION + name] = FactSpec(DEFINITION + name, "boolean")
    stages = {stage.stage for file in rulebase.calendars.values() for stage in file.all_stages}
    facts["time.stages"] = replace(facts["time.stages"], domain=tuple(sorted(stages)))
    return facts


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Tests that ask for something no case can answer."""
    facts = readable(rulebase)
    for node, test in nodes.of(FactTest):
        spec = facts.get(test.fact)
        if spec is None:
            yield _unknown(node, test.fact, facts)
            continue
        barred = _barred(node, test.fact)
        if barred is not None:
            yield barred
        yield from _comparison(node, test, spec)
    for node, entries in nodes.of(ListTest):
        yield from _list(node, entries, facts)


def _unknown(node: Node, fact: str, facts: Mapping[str, FactSpec]) -> Issue:
    for hidden, instead in INSTEAD.items():
        if fact == hidden or fact.startswith(hidden + "."):
            hint = Text(f' Maksud Anda "{instead}"?', f' Did you mean "{instead}"?')
            break
    else:
        hint = did_you_mean(fact, [f for f, spec in facts.items() if spec.kind != "list"])
    return node.issue("SANKSI-R103", ".fact", found=fact, hint=hint)


def _barred(node: Node, fact: str) -> Issue | None:
    if fact.startswith(DEFINITION):
        if node.role == "definitions":
            return node.issue("SANKSI-R109", ".fact", found=fact)
        return None
    if not fact.startswith(_RESULT) or _reads_result(node.role, fact):
        return None
    where = (
        Text(
            "result.track, result.level, dan result.truth hanya dibaca jenis sanksi, baris "
            "kewenangan, dan prosedur.",
            "result.track, result.level and result.truth are read by kinds of sanction, "
            "authority rows and procedures only.",
        )
        if fact in _ONE_TRACK
        else Text(
            "Hasil per jalur (result.<jalur>.level) hanya dibaca `consequences`.",
            "Results per track (result.<track>.level) are read by `consequences` only.",
        )
    )
    return node.issue("SANKSI-R110", ".fact", found=fact, where=where)


def _reads_result(role: Role, fact: str) -> bool:
    return role in _READS_ONE_TRACK if fact in _ONE_TRACK else role == "consequences"


def _comparison(node: Node, test: FactTest, spec: FactSpec) -> Iterator[Issue]:
    operator = test.operator
    if operator not in _FITTING[spec.kind]:
        yield node.issue(
            "SANKSI-R104",
            "." + operator.removesuffix("_"),
            operator=operator.removesuffix("_"),
            fact=spec.path,
            kind=_KINDS[spec.kind],
            example=_example(spec),
        )
        return
    path = "." + operator.removesuffix("_")
    value = getattr(test, operator)
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _value(node, f"{path}[{index}]", item, spec)
    else:
        yield from _value(node, path, value, spec)


def _value(node: Node, path: str, value: Scalar, spec: FactSpec) -> Iterator[Issue]:
    if spec.kind in {"term", "set"}:
        if value not in spec.domain:
            hint = did_you_mean(str(value), spec.domain)
            yield _outside(node, path, value, spec, hint, Text(*(listed(spec.domain, 60),) * 2))
    elif spec.kind == "boolean":
        if not isinstance(value, bool):
            yield _outside(node, path, value, spec, _NOWHERE, Text("true, false", "true, false"))
    elif spec.kind == "number":
        if isinstance(value, bool) or not isinstance(value, int):
            whole = Text("bilangan bulat, misalnya 5", "whole numbers, for example 5")
            yield _outside(node, path, value, spec, _NOWHERE, whole)
    elif not _is_date(value):
        days = Text("tanggal, misalnya 2024-09-22", "dates, for example 2024-09-22")
        yield _outside(node, path, value, spec, _NOWHERE, days)


def _outside(
    node: Node, path: str, value: Scalar, spec: FactSpec, hint: Text, choices: Text
) -> Issue:
    return node.issue(
        "SANKSI-R105", path, found=shown(value), fact=spec.path, hint=hint, choices=choices
    )


def _is_date(value: Scalar) -> bool:
    try:
        return isinstance(value, str) and dt.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _example(spec: FactSpec) -> str:
    if spec.kind == "list":
        return f"{{exists: {spec.path}}}"
    first = spec.domain[0] if spec.domain else "…"
    comparison = {
        "term": f"is: {first}",
        "boolean": "is: true",
        "set": f"has: {first}",
        "number": "at_least: 5",
        "date": "at_least: 2023-10-31",
    }[spec.kind]
    return f"{{fact: {spec.path}, {comparison}}}"


def _list(node: Node, test: ListTest, facts: Mapping[str, FactSpec]) -> Iterator[Issue]:
    if node.role != "definitions":
        yield node.issue("SANKSI-R106")
    lists = {path: spec for path, spec in facts.items() if spec.kind == "list"}
    spec = lists.get(test.exists)
    if spec is None:
        yield node.issue(
            "SANKSI-R107",
            ".exists",
            found=test.exists,
            hint=did_you_mean(test.exists, lists),
            choices=listed(list(lists)),
        )
        return
    fields = {
        field.path.rpartition(".")[2]: field
        for field in spec.entry
        if field.kind in {"term", "boolean"}
    }
    testable = [*fields, *(["covers_act"] if "from" in spec.domain else [])]
    testable += ["same_candidacy"] if "candidacy" in spec.domain else []
    wanted = {f".where.{name}": name for name in test.where}
    wanted |= {".covers_act": "covers_act"} if test.covers_act else {}
    wanted |= {".same_candidacy": "same_candidacy"} if test.same_candidacy else {}
    for path, name in wanted.items():
        if name not in testable or (name not in fields and path.startswith(".where")):
            yield node.issue(
                "SANKSI-R108",
                path,
                fact=spec.path,
                found=name,
                hint=did_you_mean(name, testable),
                choices=listed(testable) or "–",
            )
    for name, values in test.where.items():
        if name in fields:
            for index, value in enumerate(values):
                yield from _value(node, f".where.{name}[{index}]", value, fields[name])
