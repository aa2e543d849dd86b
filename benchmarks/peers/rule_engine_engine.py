"""rule-engine: one expression a row."""

from typing import Any

import rule_engine as engine
from table import Row, facts

from peers.common import Matcher, literal, name
from sanksi.inference.formulas import Lit


def rule_engine(table: list[Row]) -> Matcher:
    """The table as compiled expressions."""
    compiled = [(row.rule, engine.Rule(_expression(row))) for row in table]
    names = {fact: name(fact) for fact in ("act.kind", *facts(table))}

    def match(view: dict[str, Any]) -> set[str]:
        thing = {called: view[fact] for fact, called in names.items()}
        return {rule for rule, expression in compiled if expression.matches(thing)}

    return match


def _expression(row: Row) -> str:
    kinds = " or ".join(f'{name("act.kind")} == "{act}"' for act in row.acts)
    return " and ".join([f"({kinds})", *map(_test, row.literals)])


def _test(lit: Lit) -> str:
    fact = name(lit.atom.fact)
    values = [literal(a) for a in lit.atom.arguments]
    if lit.atom.operator == "has_any":
        some = "(" + " or ".join(f"{v} in {fact}" for v in values) + ")"
        return f"{fact} != null and " + (f"not {some}" if lit.negated else some)
    if lit.negated:
        return f"{fact} != null and " + " and ".join(f"{fact} != {v}" for v in values)
    return "(" + " or ".join(f"{fact} == {v}" for v in values) + ")"
