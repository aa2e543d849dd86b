"""Judging one unit in one world, under every combination of readings that matters there.

Both engines run on every evaluation; a difference raises :class:`DisagreementError`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from sanksi.inference.atoms import READING_PREFIX
from sanksi.inference.direct import DirectEvaluator, Truths, View
from sanksi.inference.formulas import Formula, Lit
from sanksi.inference.network import Network
from sanksi.inference.program import OTHER_NORMS_PREFIX, Bundle, CompiledNorm, Program
from sanksi.inference.selector import Key, remember
from sanksi.kernel.errors import DisagreementError, Problem, Text
from sanksi.kernel.truth import FAILS, HOLDS, OPEN, TRUTHS, shared
from sanksi.timeline import World

Choice = tuple[tuple[str, str], ...]
"""Positions chosen, as (question, slug) pairs sorted by question."""

Outcome = tuple[int, str | None, tuple[str, ...]]
"""Truth, level and possible levels of a norm; without levels where it fails."""


FAILED: Outcome = (FAILS, None, ())
"""The outcome of a norm that fails."""


@dataclass(frozen=True, slots=True)
class NormJudgement:
    """One norm in one world: by default, and under each choice on the questions that matter."""

    norm: CompiledNorm
    questions: tuple[str, ...]
    by_choice: Mapping[Choice, Outcome]
    default: Outcome
    bounded: bool


@dataclass(frozen=True, slots=True)
class WorldJudgement:
    """All norms of one world, with the facts and truths that both engines worked on."""

    world: World
    bundle: Bundle
    view: View
    truths: Truths
    norms: Mapping[str, NormJudgement]


class Judge:
    """Judges bundles with the direct evaluator and, where it is to be had, durable_rules."""

    def __init__(self, program: Program, network: Network | None, fixed: Mapping[str, str]) -> None:
        self.program = program
        self.direct = DirectEvaluator()
        self.network = network
        self.fixed = dict(fixed)
        self._known: dict[Key, NormJudgement] = {}
        questions = program.rulebase.questions.values()
        self._positions = {q.id: tuple(p.slug for p in q.positions) for q in questions}
        self._defaults = {q.id: self.fixed.get(q.id, q.default) for q in questions}
        self._limit = program.rulebase.manifest.max_readings
        self.fixed_view = {READING_PREFIX + q: slug for q, slug in fixed.items()}
        self.default_view = {READING_PREFIX + q: slug for q, slug in self._defaults.items()}

    def world(self, bundle: Bundle, view: dict[str, Any], world: World) -> WorldJudgement:
        """Judge one world whose facts are in ``view``."""
        for question in bundle.questions:
            view[READING_PREFIX + question] = self.fixed.get(question)
        truths = self.run(bundle, view)
        norms: dict[str, NormJudgement] = {}
        for norm in bundle.norms.values():
            outcome = self._outcome(norm, truths)
            questions: tuple[str, ...] = ()
            settled = outcome[0] == FAILS or (outcome[0] == HOLDS and len(outcome[2]) == 1)
            if norm.questions and not settled:
                questions = self._questions(bundle, norm, truths, view)
            if questions:
                norms[norm.id] = self._read(bundle, norm, questions, view, truths)
            else:
                norms[norm.id] = NormJudgement(norm, (), {(): outcome}, outcome, False)
        return WorldJudgement(world, bundle, view, truths, norms)

    def run(
        self, bundle: Bundle, view: dict[str, Any], known: Mapping[str, int] | None = None
    ) -> Truths:
        """Evaluate with every engine and insist that they agree."""
        truths = self.direct.run(bundle, view, known)
        if self.network is not None:
            other = self.network.run(bundle, view, known)
            if other != truths:
                raise _disagreement(bundle, truths, other)
        return truths

    def open_facts(self, norm: CompiledNorm, world: WorldJudgement) -> tuple[str, ...]:
        """The facts whose absence leaves ``norm`` or its level open, in reading order.

        For a residual norm also those that leave a norm open which would displace it.
        """
        own = (f for g in norm.formulas for f in self.open_facts_of(g, world.view))
        others = (
            f
            for other in _displacing(world.bundle, norm, world.truths)
            for f in self.open_facts_of(other.formula, world.view)
        )
        return tuple(dict.fromkeys((*own, *others)))

    def open_facts_of(self, formula: Formula, view: View) -> Iterator[str]:
        """The facts whose absence leaves ``formula`` open, down through definitions."""
        for literal in self._open_literals(formula, view):
            fact = literal.atom.fact
            if not fact.startswith((READING_PREFIX, OTHER_NORMS_PREFIX)):
                yield fact

    def _read(
        self,
        bundle: Bundle,
        norm: CompiledNorm,
        questions: tuple[str, ...],
        view: View,
        truths: Truths,
    ) -> NormJudgement:
        part = bundle.readings[norm.id]
        key = (part.name, questions, *[view[fact] for fact in part.facts])
        known = None if part.residual else self._known.get(key)
        if known is None:
            known = self._judged_by_readings(part, norm, questions, view, truths)
            if not part.residual:  # a residual norm turns on the truths of other norms as well
                remember(self._known, key, known)
        return known

    def _judged_by_readings(
        self,
        part: Bundle,
        norm: CompiledNorm,
        questions: tuple[str, ...],
        view: View,
        truths: Truths,
    ) -> NormJudgement:
        choices, bounded = self._choices(questions)
        by_choice = {
            choice: self._outcome(norm, self.run(part, _with(view, choice), truths))
            for choice in choices
        }
        chosen = tuple((q, slug) for q in questions if (slug := self._defaults[q]) is not None)
        default = by_choice.get(chosen)
        if default is None:  # some question has no default: what all its positions share
            settled = set(chosen)
            default = _common([o for c, o in by_choice.items() if settled.issubset(c)])
        return NormJudgement(norm, questions, by_choice, default, bounded)

    def _outcome(self, norm: CompiledNorm, truths: Truths) -> Outcome:
        truth = truths[norm.id]
        if truth == FAILS:
            return FAILED
        possible: list[str] = []
        for case, guard in zip(norm.cases, norm.guards, strict=True):
            value = HOLDS if guard is None else truths[guard.name]
            if value == FAILS:
                continue
            if value == HOLDS and not possible:
                return (truth, case.level, (case.level,))
            if case.level not in possible:
                possible.append(case.level)
            if value == HOLDS:
                break
        level = norm.norm.finding.level
        return (truth, None if isinstance(level, str) else level.while_open, tuple(possible))

    def _questions(
        self, bundle: Bundle, norm: CompiledNorm, truths: Truths, view: View
    ) -> tuple[str, ...]:
        """The open questions that keep the norm, its level, or a norm displacing it open."""
        found = set(self._open_questions(norm, view))
        for other in _displacing(bundle, norm, truths):
            found.update(self._open_questions(other, view))
        return tuple(sorted(found.difference(self.fixed)))

    def _open_questions(self, norm: CompiledNorm, view: View) -> Iterator[str]:
        for formula in norm.formulas:
            for literal in self._open_literals(formula, view):
                if literal.atom.fact.startswith(READING_PREFIX):
                    yield literal.atom.fact.removeprefix(READING_PREFIX)

    def _open_literals(self, formula: Formula, view: View) -> Iterator[Lit]:
        """The literals that keep ``formula`` open, down through definitions and permissions."""
        for literal in self.direct.open_literals(formula, view):
            inner = self.program.inner(literal.atom.fact)
            if inner is None:
                yield literal
            else:
                yield from self._open_literals(inner, view)

    def _choices(self, questions: tuple[str, ...]) -> tuple[list[Choice], bool]:
        """Every combination, or one question at a time when there are too many."""
        total = 1
        for question in questions:
            total *= len(self._positions[question])
        if total <= self._limit:
            slugs = product(*(self._positions[q] for q in questions))
            return [tuple(zip(questions, chosen, strict=True)) for chosen in slugs], False
        default = {q: d for q in questions if (d := self._defaults[q]) is not None}
        single = {
            tuple(sorted({**default, q: slug}.items()))
            for q in questions
            for slug in self._positions[q]
        }
        return sorted(single), True


def _displacing(bundle: Bundle, norm: CompiledNorm, truths: Truths) -> Iterator[CompiledNorm]:
    """The norms that would displace a residual norm if they held, and are open."""
    for other in dict(bundle.residual).get(OTHER_NORMS_PREFIX + norm.id, ()):
        if truths[other] == OPEN:
            yield bundle.norms[other]


def _common(outcomes: Sequence[Outcome]) -> Outcome:
    """What several outcomes share; levels where the norm may hold."""
    speaking = [o for o in outcomes if o[0] != FAILS]
    levels = {o[1] for o in speaking}
    possible = tuple(dict.fromkeys(level for o in speaking for level in o[2]))
    return shared(o[0] for o in outcomes), levels.pop() if len(levels) == 1 else None, possible


def _with(view: View, choice: Choice) -> dict[str, Any]:
    result = dict(view)
    for question, slug in choice:
        result[READING_PREFIX + question] = slug
    return result


def _disagreement(bundle: Bundle, direct: Truths, rete: Truths) -> DisagreementError:
    different = sorted(k for k in direct.keys() | rete.keys() if direct.get(k) != rete.get(k))
    shown = ", ".join(
        f"{k}: direct={TRUTHS[direct[k]]}, rete={TRUTHS[rete[k]]}"
        for k in different[:5]
        if k in direct and k in rete
    )
    where = f"{bundle.name} ({shown})"
    return DisagreementError(
        Problem(
            "SANKSI-I003",
            Text(
                f"kedua mesin penilai berbeda hasil pada {where}; tidak ada keputusan.",
                f"the two engines differ on {where}; no decision is made.",
            ),
            Text(
                "Laporkan berkas kasus ini kepada pengembang; jangan memakai hasilnya.",
                "Report this case file to the developers; do not use the result.",
            ),
        )
    )
