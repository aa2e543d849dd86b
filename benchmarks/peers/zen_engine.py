"""zen-engine: one decision table with hit policy collect."""

import json
from typing import Any

import zen as engine
from table import Row, facts

from peers.common import Matcher, literal, name
from sanksi.inference.formulas import Lit


def zen(table: list[Row], *, trace: bool) -> Matcher:
    """zen-engine: one decision table with hit policy collect."""
    fields = ["act.kind", *facts(table)]

    def cell(test: Lit) -> str:
        values = ", ".join(literal(a) for a in test.atom.arguments)
        atom = test.atom
        if atom.operator == "has_any":
            found = f"some($ ?? [], # in [{values}])"
            return f"$ != null and not({found})" if test.negated else f"$ != null and {found}"
        if atom.operator in {"at_least", "less_than"}:
            sign, limit = (">=" if atom.operator == "at_least" else "<"), atom.arguments[0]
            if isinstance(limit, str):
                compared = f"date($) {sign} date({literal(limit)})"
            else:
                compared = f"$ {sign} {literal(limit)}"
            return f"$ != null and {f'not({compared})' if test.negated else compared}"
        if test.negated:
            return f"$ != null and not($ in [{values}])"
        return values

    rules = []
    for i, row in enumerate(table):
        cells: dict[str, list[str]] = {}
        for test in row.literals:
            cells.setdefault(test.atom.fact, []).append(cell(test))
        rule = {"_id": f"r{i}", "out": json.dumps(row.rule)}
        for n, field in enumerate(fields):
            if field == "act.kind":
                rule[f"c{n}"] = ", ".join(json.dumps(a) for a in row.acts)
            else:
                tests = cells.get(field, [])
                rule[f"c{n}"] = (
                    tests[0]
                    if len(tests) == 1
                    else " and ".join(t if t.startswith("$") else f"$ in [{t}]" for t in tests)
                )
        rules.append(rule)
    content = {
        "hitPolicy": "collect",
        "inputs": [
            {"id": f"c{n}", "name": name(f), "field": name(f)} for n, f in enumerate(fields)
        ],
        "outputs": [{"id": "out", "name": "out", "field": "rule"}],
        "rules": rules,
    }
    graph = {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [
            {"id": "i", "name": "in", "type": "inputNode"},
            {"id": "t", "name": "table", "type": "decisionTableNode", "content": content},
            {"id": "o", "name": "out", "type": "outputNode"},
        ],
        "edges": [
            {"id": "1", "sourceId": "i", "targetId": "t", "type": "edge"},
            {"id": "2", "sourceId": "t", "targetId": "o", "type": "edge"},
        ],
    }
    decision = engine.ZenEngine().create_decision(json.dumps(graph))
    names = {f: name(f) for f in fields}
    options = {"trace": True} if trace else None

    def match(view: dict[str, Any]) -> set[str]:
        context = {names[f]: list(v) if isinstance(v := view[f], tuple) else v for f in fields}
        answer = decision.evaluate(context, options) if options else decision.evaluate(context)
        return {hit["rule"] for hit in answer["result"]}

    return match
