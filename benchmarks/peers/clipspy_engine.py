"""clipspy: a template with one slot a fact, one defrule a row."""

from typing import Any

import clips as engine
from table import Row, facts

from peers.common import Matcher, name
from sanksi.inference.formulas import Lit

UNKNOWN = "unknown"
_ALIVE: list[engine.Environment] = []  # an environment that is freed complains on the console


def clips(table: list[Row]) -> Matcher:
    """The table as production rules over one fact."""
    environment = engine.Environment()
    _ALIVE.append(environment)
    fields = ["act.kind", *facts(table)]
    sets = {x.atom.fact for row in table for x in row.literals if x.atom.operator == "has_any"}
    slots = (f"({'multislot' if f in sets else 'slot'} {name(f)})" for f in fields)
    environment.build(f"(deftemplate case {' '.join(slots)})")
    found: set[str] = set()
    environment.define_function(lambda rule: found.add(str(rule)) or True, "found")
    for index, row in enumerate(table):
        environment.build(f'(defrule r{index} {_pattern(row)} => (found "{row.rule}"))')
    template = environment.find_template("case")
    plan = [(f, name(f), f in sets) for f in fields]

    def match(view: dict[str, Any]) -> set[str]:
        found.clear()
        values = {slot: _symbols(view[f]) if many else _symbol(view[f]) for f, slot, many in plan}
        fact = template.assert_fact(**values)
        environment.run()
        fact.retract()
        return set(found)

    return match


def _pattern(row: Row) -> str:
    parts: dict[str, list[str]] = {}
    for lit in row.literals:
        parts.setdefault(lit.atom.fact, []).append(_constraint(lit))
    tests = [f"({name(fact)} {'&'.join(found)})" for fact, found in parts.items()]
    kinds = f"({name('act.kind')} {'|'.join(row.acts)})"
    return f"(case {' '.join([kinds, *tests])})"


def _constraint(lit: Lit) -> str:
    words = [_word(a) for a in lit.atom.arguments]
    if lit.atom.operator == "has_any":
        if not lit.negated:
            return f"$? {'|'.join(words)} $?"
        members = " ".join(f"(member$ {w} $?x)" for w in [*words, UNKNOWN])
        return f"$?x&:(not (or {members}))"
    if lit.negated:
        return "&".join(f"~{w}" for w in [*words, UNKNOWN])
    return "|".join(words)


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return str(value)


def _symbol(value: Any) -> Any:
    return engine.Symbol(UNKNOWN if value is None else _word(value))


def _symbols(value: Any) -> list[Any]:
    return [engine.Symbol(v) for v in ((UNKNOWN,) if value is None else value)]
