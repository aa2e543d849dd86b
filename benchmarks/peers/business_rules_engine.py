"""business-rules: variables, conditions and actions in its own structures."""

from collections.abc import Callable
from typing import Any

from business_rules import run_all
from business_rules.actions import BaseActions, rule_action
from business_rules.fields import FIELD_TEXT
from business_rules.variables import (
    BaseVariables,
    select_multiple_rule_variable,
    string_rule_variable,
)
from table import Row, domain, facts

from peers.common import Matcher, name
from sanksi.inference.formulas import Lit

UNKNOWN = "unknown"


class Actions(BaseActions):
    """Collects the rules that hold."""

    def __init__(self, holding: set[str]) -> None:
        self.holding = holding

    @rule_action(params={"rule": FIELD_TEXT})
    def found(self, rule: str) -> None:
        """The action of every row."""
        self.holding.add(rule)


def business_rules(table: list[Row]) -> Matcher:
    """The table as rules over string and multi-select variables."""
    variables = _variables(table)
    rules = [
        {
            "conditions": {"all": [_one_of("act.kind", row.acts), *map(_condition, row.literals)]},
            "actions": [{"name": "found", "params": {"rule": row.rule}}],
        }
        for row in table
    ]

    def match(view: dict[str, Any]) -> set[str]:
        holding: set[str] = set()
        run_all(
            rule_list=rules,
            defined_variables=variables(view),
            defined_actions=Actions(holding),
            stop_on_first_trigger=False,
        )
        return holding

    return match


def _variables(table: list[Row]) -> Any:
    sets = {x.atom.fact for row in table for x in row.literals if x.atom.operator == "has_any"}
    members: dict[str, Any] = {"__init__": lambda self, view: setattr(self, "view", view)}
    for fact in ("act.kind", *facts(table)):
        if fact in sets:
            members[name(fact)] = select_multiple_rule_variable()(_reader(fact, _many))
        else:
            members[name(fact)] = string_rule_variable()(_reader(fact, _word))
    return type("Variables", (BaseVariables,), members)


def _reader(fact: str, say: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def read(self: Any) -> Any:
        return say(self.view[fact])

    read.__name__ = name(fact)
    return read


def _word(value: Any) -> str:
    return UNKNOWN if value is None else str(value)


def _many(value: Any) -> list[str]:
    return [UNKNOWN] if value is None else list(value)


def _condition(lit: Lit) -> dict[str, Any]:
    atom = lit.atom
    if atom.operator != "has_any":
        wanted = atom.arguments
        if lit.negated:
            wanted = tuple(v for v in domain(atom.fact) if v not in atom.arguments)
        return _one_of(atom.fact, wanted)
    if lit.negated:
        value = [*atom.arguments, UNKNOWN]
        return {"name": name(atom.fact), "operator": "shares_no_elements_with", "value": value}
    operator = "shares_at_least_one_element_with"
    return {"name": name(atom.fact), "operator": operator, "value": list(atom.arguments)}


def _one_of(fact: str, values: Any) -> dict[str, Any]:
    tests = [{"name": name(fact), "operator": "equal_to", "value": str(v)} for v in values]
    return {"any": tests}
