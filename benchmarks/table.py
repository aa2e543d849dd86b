"""The SKB 2022 table, or the whole rule base, as plain rows for other engines.

Every rule is brought to conjunctions of tests, so that each engine can express it in its own
idiomatic form. Definitions and permissions are handed to the other engines ready-made, as facts;
ours compute them. Only what *certainly holds* is compared: other engines know two values, and
unknown is ``None``. The residual row D13 needs the other rows' results and is left out for all.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sanksi.inference.atoms import Atom
from sanksi.inference.formulas import Lit, alternatives, group
from sanksi.inference.program import Program
from sanksi.rulebase.vocabulary import catalogue

INSTRUMENT = "skb-2022"
DAY = "2024-10-01"


@dataclass(frozen=True, slots=True)
class Row:
    """One conjunction of a rule: it holds when every literal certainly holds."""

    rule: str
    acts: tuple[str, ...]
    literals: tuple[Lit, ...]


def rows(program: Program, instrument: str | None = INSTRUMENT) -> list[Row]:
    """Every norm of one instrument, or of all that are in force on the day, as rows."""
    import datetime as dt

    base = program.rulebase
    result: list[Row] = []
    for rule in base.norms.values():
        if instrument not in {None, rule.instrument}:
            continue
        norm = rule.provision
        seen: dict[tuple[Lit, ...], list[str]] = {}
        for act in norm.act:
            for election in ("pilkada", "pemilu"):
                if norm.election and election not in norm.election:
                    continue
                bundle = program.bundle(act, election, dt.date.fromisoformat(DAY))
                compiled = bundle.norms.get(norm.id)
                if compiled is None:
                    continue
                tree = group("all", compiled.formula.clauses)
                for branch in alternatives(tree, 4096):
                    about_act = [x for x in branch if x.atom.fact == "act.kind"]
                    if any(holds(x.atom, act) is x.negated for x in about_act):
                        continue
                    literals = tuple(dict.fromkeys(x for x in branch if x not in about_act))
                    acts = seen.setdefault(literals, [])
                    if act not in acts:
                        acts.append(act)
        result.extend(Row(norm.id, tuple(acts), literals) for literals, acts in seen.items())
    return result


def facts(table: list[Row]) -> list[str]:
    """The facts that the table reads, besides the kind of act."""
    return sorted({literal.atom.fact for row in table for literal in row.literals})


def holds(atom: Atom, value: Any) -> bool:
    """The plain meaning of a literal's atom, for checking the peers."""
    return value is not None and atom.truth(value) == 2


def domain(fact: str) -> tuple[Any, ...]:
    """The values that a term or boolean fact can have."""
    spec = catalogue().get(fact)
    if spec is None or spec.kind == "boolean":
        return (True, False)
    return spec.domain


def iter_literals(table: list[Row]) -> Iterator[Lit]:
    """All literals of the table."""
    for row in table:
        yield from row.literals
