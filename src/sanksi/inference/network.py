"""Bundles for durable_rules: every layer as a shard of certain forms and one of certain failures.

A formula certainly holds when one of its conjunctions of certain tests holds; it certainly fails
when one of its clauses certainly fails. What neither fires is open. Unknown never branches.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sanksi.inference import cells
from sanksi.inference.atoms import READING_PREFIX, Atom
from sanksi.inference.cells import AtomCode, FieldCode
from sanksi.inference.direct import FROM_TRUTH, Truths, publish_other_norms
from sanksi.inference.formulas import Formula, Lit, alternatives, negate, product
from sanksi.inference.program import Bundle, Layer
from sanksi.inference.rete import Conjunction, EngineLimitError, Shard, Test
from sanksi.kernel.errors import DisagreementError, Problem, RuleError, Text
from sanksi.kernel.truth import FAILS, HOLDS, OPEN
from sanksi.rulebase import Rulebase
from sanksi.rulebase.vocabulary import catalogue

MAX_BRANCHES: Final = 96
"""Most conjunctions that one formula may become; beyond it a definition must be introduced."""


@dataclass(frozen=True, slots=True)
class CompiledLayer:
    """A layer's two shards, the fields they read, and formulas decided without the engine."""

    layer: Layer
    fields: tuple[FieldCode, ...]
    certain: Shard
    failing: Shard
    always: frozenset[str]


class Network:
    """Runs bundles through durable_rules."""

    def __init__(self, rulebase: Rulebase) -> None:
        self._questions = {
            READING_PREFIX + q.id: tuple(p.slug for p in q.positions)
            for q in rulebase.questions.values()
        }
        self._shards: dict[tuple[Conjunction, ...], Shard] = {}
        self._compiled: dict[str, tuple[CompiledLayer, ...]] = {}

    def run(
        self, bundle: Bundle, view: dict[str, Any], known: Mapping[str, int] | None = None
    ) -> Truths:
        """As :meth:`sanksi.inference.direct.DirectEvaluator.run`, by durable_rules."""
        truths: Truths = {} if known is None else dict(known)
        for compiled in self._layers(bundle):
            layer = compiled.layer
            if layer.name == "residual":
                publish_other_norms(bundle, truths, view)
            fact = {code.field: code.encode(view[code.fact]) for code in compiled.fields}
            holds = compiled.certain.match(fact)
            fails = compiled.failing.match(fact)
            if not holds.isdisjoint(fails):
                raise _both(holds & fails)
            for formula, publish in zip(layer.formulas, layer.publishes, strict=True):
                name = formula.name
                value = HOLDS if name in holds else FAILS if name in fails else OPEN
                if name in compiled.always:
                    value = HOLDS
                if publish is None:
                    truths[name] = value
                else:
                    truths[publish] = value
                    view[publish] = FROM_TRUTH[value]
        return truths

    def prepare(self, bundle: Bundle) -> None:
        """Compile ``bundle`` and its reading bundles now.

        Raises:
            RuleError: a rule is beyond what the engine can safely take.
        """
        self._layers(bundle)
        for part in bundle.readings.values():
            self._layers(part)

    def _layers(self, bundle: Bundle) -> tuple[CompiledLayer, ...]:
        found = self._compiled.get(bundle.name)
        if found is None:
            compiled = tuple(self._compile(bundle, layer) for layer in bundle.layers)
            found = self._compiled.setdefault(bundle.name, compiled)
        return found

    def _compile(self, bundle: Bundle, layer: Layer) -> CompiledLayer:
        fields, codes = self._codes(layer.formulas)
        certain: list[Conjunction] = []
        failing: list[Conjunction] = []
        always: set[str] = set()
        for formula in layer.formulas:
            if not formula.clauses:
                always.add(formula.name)
                continue
            certain.extend(_certain(formula, codes))
            failing.extend(_failing(formula, codes))
        name = f"{bundle.name}/{layer.name}"
        return CompiledLayer(
            layer,
            fields,
            self._shard(name + "/pasti", certain),
            self._shard(name + "/gagal", failing),
            frozenset(always),
        )

    def _shard(self, name: str, conjunctions: list[Conjunction]) -> Shard:
        """A shard for these conjunctions; bundles that need the same one share it."""
        key = tuple(conjunctions)
        found = self._shards.get(key)
        if found is None:
            try:
                shard = Shard(name, conjunctions)
            except EngineLimitError as error:
                raise _too_large(name, error) from None
            found = self._shards.setdefault(key, shard)
        return found

    def _codes(
        self, formulas: Iterable[Formula]
    ) -> tuple[tuple[FieldCode, ...], dict[Atom, AtomCode]]:
        by_fact: dict[str, list[Atom]] = {}
        for formula in formulas:
            for atom in formula.atoms():
                known = by_fact.setdefault(atom.fact, [])
                if atom not in known:
                    known.append(atom)
        fields: dict[str, FieldCode] = {}
        codes: dict[Atom, AtomCode] = {}
        for fact, atoms in by_fact.items():
            domain = self._domain(fact)
            if domain is not None:
                code, of_atoms = cells.code_terms(fact, domain, atoms)
                fields[code.field] = code
                codes.update(of_atoms)
                continue
            for atom in atoms:
                dates = fact == "time.date"  # always a day; other days may be known not to be
                code, of_atom = (cells.code_dates if dates else cells.code_answers)(atom)
                fields[code.field] = code
                codes[atom] = of_atom
        return tuple(fields[name] for name in sorted(fields)), codes

    def _domain(self, fact: str) -> tuple[Any, ...] | None:
        """The finite values of a fact over terms; ``None`` for sets, numbers and dates."""
        if fact in self._questions:
            return self._questions[fact]
        spec = catalogue().get(fact)
        if spec is None or spec.kind == "boolean":
            return (True, False)
        if spec.kind == "term":
            return (*spec.domain, *(() if "tidak_ada" in spec.domain else ("tidak_ada",)))
        return None


def _certain(formula: Formula, codes: dict[Atom, AtomCode]) -> list[Conjunction]:
    try:
        branches = product(
            (alternatives(clause, MAX_BRANCHES) for clause in formula.clauses), MAX_BRANCHES
        )
    except OverflowError:
        raise _too_wide(formula.name) from None
    return [c for branch in branches if (c := _conjunction(formula.name, branch, codes))]


def _failing(formula: Formula, codes: dict[Atom, AtomCode]) -> list[Conjunction]:
    result: list[Conjunction] = []
    for clause in formula.clauses:
        try:
            branches = alternatives(negate(clause), MAX_BRANCHES)
        except OverflowError:
            raise _too_wide(formula.name) from None
        result.extend(c for b in branches if (c := _conjunction(formula.name, b, codes)))
    return result


def _conjunction(
    name: str, literals: tuple[Lit, ...], codes: dict[Atom, AtomCode]
) -> Conjunction | None:
    tests: dict[Test, None] = {}
    for literal in literals:
        code = codes[literal.atom]
        wanted = code.fails if literal.negated else code.holds
        if wanted is None:
            return None
        tests.update(dict.fromkeys(wanted))
    return Conjunction(name, tuple(tests))


def _too_wide(name: str) -> RuleError:
    return RuleError(
        Problem(
            "SANKSI-I001",
            Text(
                f"syarat aturan terlalu bercabang untuk mesin (lebih dari {MAX_BRANCHES} cabang).",
                f"the rule's condition branches too widely for the engine (over {MAX_BRANCHES}).",
            ),
            Text(
                "Pindahkan sebagian `any` ke sebuah definisi.",
                "Move part of the `any` into a definition.",
            ),
            rule=name,
        )
    )


def _too_large(shard: str, error: EngineLimitError) -> RuleError:
    numbers = f"{error.quantity}: {error.measured} > {error.limit}"
    return RuleError(
        Problem(
            "SANKSI-I004",
            Text(
                f"aturan pada {shard} melebihi batas aman mesin ({numbers}).",
                f"a rule in {shard} is beyond the safe limits of the engine ({numbers}).",
            ),
            Text(
                "Bagi syaratnya ke dalam beberapa aturan atau definisi.",
                "Divide its condition among several rules or definitions.",
            ),
            rule=error.rule,
        )
    )


def _both(names: set[str]) -> DisagreementError:
    return DisagreementError(
        Problem(
            "SANKSI-I002",
            Text(
                "mesin aturan menyatakan aturan yang sama terpenuhi sekaligus tidak terpenuhi.",
                "the engine found the same rule to hold and to fail.",
            ),
            Text("Laporkan kasus ini kepada pengembang.", "Report this case to the developers."),
            rule=", ".join(sorted(names)),
        )
    )
