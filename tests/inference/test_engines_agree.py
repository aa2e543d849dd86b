"""The direct evaluator and durable_rules give the same three values on any formula and facts."""

from collections.abc import Mapping
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi.inference.atoms import Atom
from sanksi.inference.direct import DirectEvaluator
from sanksi.inference.formulas import Formula, Group, Lit, Tree
from sanksi.inference.network import Network
from sanksi.inference.program import Bundle, Layer
from sanksi.kernel.truth import FAILS, HOLDS, OPEN
from sanksi.rulebase import Rulebase
from sanksi.rulebase.vocabulary import catalogue

RULEBASE = Rulebase.load()

TERMS = {
    "person.status": ("pns", "cpns", "pppk", "asn", "non_asn"),
    "act.account": ("pemenangan", "calon", "pribadi"),
    "time.phase": ("sebelum_penetapan", "sejak_penetapan", "tidak_berlaku"),
}
BOOLEANS = ("act.published", "act.aim_support", "act.threat")
SETS = {"act.reaction": ("suka", "komentar", "ikuti"), "act.form": ("ajakan", "seruan")}
DATES = ("time.date", "person.party.joined", "case_dates.discipline_decided")
NONE_OF = frozenset({"case_dates.discipline_decided"})
"""Days that may be known not to be."""
NUMBERS = ("person.years_of_service",)
DAYS = ("2024-09-21", "2024-09-22", "2024-09-23")


def atoms() -> st.SearchStrategy[Atom]:
    def several(fact: str, values: tuple[str, ...]) -> st.SearchStrategy[Atom]:
        chosen = st.lists(st.sampled_from(values), min_size=1, max_size=3, unique=True)
        operator = "has_any" if fact in SETS else "in"
        return chosen.map(lambda v: Atom(fact, operator, tuple(sorted(v))))

    def comparison(fact: str, limits: tuple[Any, ...]) -> st.SearchStrategy[Atom]:
        operators = st.sampled_from(("at_least", "less_than"))
        return st.tuples(operators, st.sampled_from(limits)).map(
            lambda chosen: Atom(fact, chosen[0], (chosen[1],))
        )

    def boolean(fact: str, value: bool) -> Atom:
        return Atom(fact, "in", (value,))

    return st.one_of(
        *(several(fact, values) for fact, values in TERMS.items()),
        *(several(fact, values) for fact, values in SETS.items()),
        *(
            st.builds(Atom, st.just(fact), st.just("in"), st.tuples(st.booleans()))
            for fact in BOOLEANS
        ),
        *(comparison(fact, DAYS) for fact in DATES),
        *(comparison(fact, (2, 5)) for fact in NUMBERS),
    )


def trees() -> st.SearchStrategy[Tree]:
    literals = st.builds(Lit, atoms(), st.booleans())
    return st.recursive(
        literals,
        lambda inner: st.builds(
            Group,
            st.sampled_from(("all", "any")),
            st.lists(inner, min_size=2, max_size=3).map(tuple),
        ),
        max_leaves=4,
    )


def formulas() -> st.SearchStrategy[tuple[Formula, ...]]:
    clauses = st.lists(trees(), min_size=0, max_size=3).map(tuple)
    return st.lists(clauses, min_size=1, max_size=6).map(
        lambda many: tuple(Formula(f"F{i}", c) for i, c in enumerate(many))
    )


def days_of(fact: str) -> tuple[str, ...]:
    return ("2024-09-20", *DAYS, "2024-09-24", *(("tidak_ada",) if fact in NONE_OF else ()))


def views() -> st.SearchStrategy[dict[str, Any]]:
    def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.one_of(st.none(), values)

    parts: dict[str, st.SearchStrategy[Any]] = {
        **{f: maybe(st.sampled_from(v)) for f, v in TERMS.items()},
        **{f: maybe(st.booleans()) for f in BOOLEANS},
        **{
            f: maybe(st.sets(st.sampled_from(v)).map(lambda s: tuple(sorted(s))))
            for f, v in SETS.items()
        },
        **{f: maybe(st.sampled_from(days_of(f))) for f in DATES},
        **{f: maybe(st.sampled_from((0, 1.5, 2, 4, 5, 9))) for f in NUMBERS},
    }
    return st.fixed_dictionaries(parts)


def bundle(name: str, many: tuple[Formula, ...]) -> Bundle:
    layer = Layer("norms", many, tuple(None for _ in many))
    return Bundle(name, (layer,), {}, (), (), (), (), (), {})


def kleene(tree: Tree, view: Mapping[str, Any]) -> int:
    """An independent reading of a tree: unknown is tried both ways only at the atoms."""
    if isinstance(tree, Lit):
        value = tree.atom.truth(view[tree.atom.fact])
        return {HOLDS: FAILS, FAILS: HOLDS, OPEN: OPEN}[value] if tree.negated else value
    values = [kleene(part, view) for part in tree.parts]
    if tree.mode == "all":
        if FAILS in values:
            return FAILS
        return OPEN if OPEN in values else HOLDS
    if HOLDS in values:
        return HOLDS
    return OPEN if OPEN in values else FAILS


@settings(max_examples=300, deadline=None)
@given(formulas(), st.lists(views(), min_size=1, max_size=40))
def test_both_engines_and_a_plain_reading_agree(
    many: tuple[Formula, ...], facts: list[dict[str, Any]]
) -> None:
    """Whatever the formulas and the facts, all three evaluations give the same truth."""
    assert {*TERMS, *BOOLEANS, *SETS, *DATES, *NUMBERS} <= set(catalogue())
    direct, network = DirectEvaluator(), Network(RULEBASE)
    judged = bundle(str(hash(many)), many)
    for view in facts:
        expected = {
            f.name: kleene(Group("all", f.clauses), view) if f.clauses else HOLDS for f in many
        }
        assert expected == direct.run(judged, dict(view))
        assert expected == network.run(judged, dict(view))
