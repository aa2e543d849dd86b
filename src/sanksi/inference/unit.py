"""From judged worlds to findings: what all worlds and all readings share, and why not more."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sanksi.inference.atoms import LIST_PREFIX, READING_PREFIX
from sanksi.inference.judge import FAILED, Judge, NormJudgement, Outcome, WorldJudgement
from sanksi.inference.program import PERMISSION_PREFIX, CompiledNorm
from sanksi.inference.projection import Unit
from sanksi.inference.results import Element, Finding, Law, NotMet, Reason, StatutoryBase
from sanksi.kernel.truth import FAILS, HOLDS, OPEN, TRUTHS, Truth, shared


@dataclass(frozen=True, slots=True)
class NormOutcome:
    """Truth and level of one norm under one choice of readings."""

    rule: str
    track: str
    truth: int
    level: str | None


@dataclass(frozen=True, slots=True)
class NormTable:
    """One norm of one unit: which open questions it turns on, and its outcome under a choice."""

    rule: str
    track: str
    questions: tuple[str, ...]
    worlds: tuple[NormJudgement | None, ...]

    def outcome(self, choice: Mapping[str, str]) -> NormOutcome:
        """The outcome under ``choice``; its other questions follow their default."""
        outcomes = [self.in_world(index, choice) for index in range(len(self.worlds))]
        truth = shared(o[0] for o in outcomes)
        level = _same(o[1] for o in outcomes if o[0] != FAILS)
        return NormOutcome(self.rule, self.track, truth, level)

    def in_world(self, index: int, choice: Mapping[str, str]) -> Outcome:
        """The outcome in one world under ``choice``; its other questions follow their default."""
        judged = self.worlds[index]
        if judged is None:
            return FAILED
        if not judged.questions:
            return judged.default
        key = tuple((q, choice[q]) for q in judged.questions if q in choice)
        found = judged.by_choice.get(key)
        if found is None and key:
            # A question that the choice leaves out changes nothing here: any position will do.
            wanted = set(key)
            found = next((o for c, o in judged.by_choice.items() if wanted.issubset(c)), None)
        return judged.default if found is None else found


@dataclass(frozen=True, slots=True)
class UnitResult:
    """Everything that inference says of one unit (or one part of lasting conduct).

    ``missing`` gives the facts that keep each rule or its level open; ``tables`` the norms that
    may hold; ``permitted`` the permissions that hold in every world by default.
    """

    unit: Unit
    worlds: tuple[WorldJudgement, ...]
    findings: tuple[Finding, ...]
    not_met: tuple[NotMet, ...]
    missing: Mapping[str, tuple[str, ...]]
    tables: tuple[NormTable, ...]
    permitted: tuple[str, ...]
    bounded: bool

    def world_outcome(self, index: int) -> Iterator[NormOutcome]:
        """The norms that do not fail in one world, under the default positions."""
        for judged in self.worlds[index].norms.values():
            truth, level, _ = judged.default
            if truth != FAILS:
                yield NormOutcome(judged.norm.id, judged.norm.norm.finding.track, truth, level)


def conclude(judge: Judge, unit: Unit, worlds: tuple[WorldJudgement, ...]) -> UnitResult:
    """Combine the worlds of one unit, of which exactly one is real."""
    findings: list[Finding] = []
    not_met: list[NotMet] = []
    missing: dict[str, tuple[str, ...]] = {}
    tables: list[NormTable] = []
    if len(worlds) == 1:
        rules = sorted(worlds[0].norms)
    else:
        rules = sorted({rule for world in worlds for rule in world.norms})
    for rule in rules:
        if len(worlds) == 1:  # most norms of most cases: they fail, and no reading helps
            only = worlds[0].norms[rule]
            if not only.questions and only.default is FAILED:
                not_met.append(_not_met(judge, unit, worlds[0], only.norm))
                continue
        judged = tuple(world.norms.get(rule) for world in worlds)
        combined = _Combined(judge, unit, rule, worlds, judged)
        if combined.truth == FAILS and combined.default_truth == FAILS:
            world, first = combined.pairs[0]
            not_met.append(_not_met(judge, unit, world, first.norm))
            continue
        if combined.open_facts:
            missing[rule] = combined.open_facts
        finding = combined.finding()
        findings.append(finding)
        questions = tuple(r.open for r in finding.reasons if r.open is not None)
        tables.append(NormTable(rule, finding.track, questions, judged))
    return UnitResult(
        unit,
        worlds,
        tuple(findings),
        tuple(not_met),
        missing,
        tuple(tables),
        _permitted(judge, worlds),
        any(j.bounded for w in worlds for j in w.norms.values()),
    )


class _Combined:
    """One norm over all worlds of a unit."""

    def __init__(
        self,
        judge: Judge,
        unit: Unit,
        rule: str,
        worlds: tuple[WorldJudgement, ...],
        judged: tuple[NormJudgement | None, ...],
    ) -> None:
        self._judge = judge
        self._unit = unit
        self._worlds = worlds
        self.pairs = [(w, j) for w, j in zip(worlds, judged, strict=True) if j is not None]
        self._everywhere = len(self.pairs) == len(worlds)
        self._norm = self.pairs[0][1].norm
        outcomes = [o for _, j in self.pairs for o in j.by_choice.values()]
        defaults = [j.default for _, j in self.pairs]
        if not self._everywhere:
            outcomes.append(FAILED)
            defaults.append(FAILED)
        self.rule = rule
        self._outcomes = [o for o in outcomes if o[0] != FAILS]
        self._defaults = [o for o in defaults if o[0] != FAILS]
        self.truth = shared(o[0] for o in outcomes)
        self.default_truth = shared(o[0] for o in defaults)
        self._speaking = [
            (w, j) for w, j in self.pairs if any(o[0] != FAILS for o in j.by_choice.values())
        ]
        undecided = self.truth == OPEN or any(len(o[2]) != 1 for o in self._outcomes)
        self.open_facts = tuple(dict.fromkeys(self._open_facts())) if undecided else ()

    def finding(self) -> Finding:
        norm = self._norm.norm
        world, judged = (self._speaking or self.pairs)[0]
        questions = tuple(
            sorted({q for _, j in self.pairs for q in j.questions if _turns_on(j, q)})
        )
        return Finding(
            rule=self.rule,
            unit=self._unit.id,
            act=self._unit.act.id,
            candidacy=self._unit.candidacy,
            track=norm.finding.track,
            truth=TRUTHS[self.truth],
            default_truth=TRUTHS[self.default_truth],
            level=_same(o[1] for o in self._outcomes),
            default_level=_same(o[1] for o in self._defaults),
            possible_levels=tuple(dict.fromkeys(p for o in self._outcomes for p in o[2])),
            elements=self._elements(),
            defeated_by=_defeated(judged.norm, world),
            basis=norm.basis,
            confidence=self._norm.confidence,
            open=tuple(dict.fromkeys((*norm.open, *questions, *self._transition_questions()))),
            reasons=tuple(self._reasons(questions)),
            statutory_base=self._statutory(),
            law=self._law(),
            alerts=self._alerts(),
        )

    def _transition_questions(self) -> Iterator[str]:
        for _, judged in self._speaking or self.pairs:
            if judged.norm.transition is not None:
                yield from judged.norm.transition.open

    def _law(self) -> Law:
        """The version of the norm, and whether the day of the act or a transition brings it."""
        pairs = self._speaking or self.pairs
        force = self._norm.rule.in_force
        by = {"perbuatan" if force.covers(w.world.date) else "peralihan" for w, _ in pairs}
        transitions = [t for _, j in pairs if (t := j.norm.transition) is not None]
        return Law(
            law_from=force.from_.isoformat(),
            law_to=None if force.to is None else force.to.isoformat(),
            by=by.pop() if len(by) == 1 else "belum_pasti",
            basis=tuple(dict.fromkeys(c for t in transitions for c in t.basis)),
            confidence=transitions[0].confidence if transitions else None,
        )

    def _alerts(self) -> tuple[str, ...]:
        """The alerts of the norm that no world rules out."""
        direct = self._judge.direct
        return tuple(
            alert
            for alert, when in self._norm.alerts
            if when is None or any(direct.formula(when, w.view) != FAILS for w, _ in self._speaking)
        )

    def _open_facts(self) -> Iterator[str]:
        for world, judged in self._speaking:
            for fact in self._judge.open_facts(judged.norm, world):
                yield fact_of(fact)

    def _reasons(self, questions: Iterable[str]) -> Iterator[Reason]:
        if self.open_facts:
            yield Reason("fakta", facts=self.open_facts)
        for question in questions:
            yield Reason("penafsiran", open=question, outcomes=self._by_position(question))
        if len(self._worlds) > 1 and (outcomes := self._by_time()):
            yield Reason("waktu", code="waktu_belum_pasti", outcomes=outcomes)

    def _by_position(self, question: str) -> dict[str, str]:
        found: dict[str, list[int]] = {}
        for _, judged in self.pairs:
            for choice, outcome in judged.by_choice.items():
                for asked, slug in choice:
                    if asked == question:
                        found.setdefault(slug, []).append(outcome[0])
        return {slug: str(TRUTHS[shared(truths)]) for slug, truths in sorted(found.items())}

    def _by_time(self) -> dict[str, str]:
        """The truth per phase, or per stretch of days where the phases do not tell it."""
        per_phase: dict[str, list[int]] = {}
        per_stretch: dict[str, str] = {}
        for world in self._worlds:
            judged = world.norms.get(self.rule)
            truths = [FAILS] if judged is None else [o[0] for o in judged.by_choice.values()]
            per_phase.setdefault(world.world.phase or "belum_pasti", []).extend(truths)
            days = f"{world.world.date.isoformat()}/{world.world.until.isoformat()}"
            per_stretch[days] = str(TRUTHS[shared(truths)])
        outcomes = {phase: str(TRUTHS[shared(t)]) for phase, t in per_phase.items()}
        if len(set(outcomes.values())) > 1:
            return outcomes
        return per_stretch if len(set(per_stretch.values())) > 1 else {}

    def _elements(self) -> tuple[Element, ...]:
        """The elements of the norm; where worlds differ, an element is open."""
        pairs = self._speaking or self.pairs
        first = _traced(self._judge, pairs[0][1].norm, pairs[0][0])
        if len(pairs) == 1:
            return first
        others = [_traced(self._judge, j.norm, w) for w, j in pairs[1:]]
        fitting = [o for o in others if len(o) == len(first)]
        if not fitting:
            return first
        return tuple(_merged(elements) for elements in zip(first, *fitting, strict=True))

    def _statutory(self) -> StatutoryBase | None:
        if self._norm.norm.carried_by is None:
            return None
        truths: dict[str, int] = {}
        for rule in self._norm.norm.carried_by:
            judged = [w.norms.get(rule) for w in self._worlds]
            truths[rule] = shared(
                t
                for j in judged
                for t in ([FAILS] if j is None else [o[0] for o in j.by_choice.values()])
            )
        best = max(truths.values(), default=FAILS)
        return StatutoryBase(TRUTHS[best], {r: str(TRUTHS[t]) for r, t in sorted(truths.items())})


def alike(
    judge: Judge, first: tuple[WorldJudgement, ...], second: tuple[WorldJudgement, ...]
) -> bool:
    """Whether two neighbouring parts of lasting conduct came out the same in every respect."""
    if len(first) != 1 or len(second) != 1:
        return False
    a, b = first[0], second[0]
    if a.world.phase != b.world.phase or a.norms.keys() != b.norms.keys():
        return False
    return all(_same_norm(judge, a, b, j, b.norms[rule]) for rule, j in a.norms.items())


def lasting(judged: WorldJudgement, until: dt.date) -> WorldJudgement:
    """The judgement of a part that goes on, judged alike, until a later day."""
    return replace(judged, world=judged.world._replace(until=until))


def _same_norm(
    judge: Judge, a: WorldJudgement, b: WorldJudgement, one: NormJudgement, other: NormJudgement
) -> bool:
    penalties = judge.program.rulebase.penalties_on
    return (
        one.default == other.default
        and one.by_choice == other.by_choice
        and penalties(one.norm.id, a.world.date) == penalties(one.norm.id, b.world.date)
        and one.norm.norm is other.norm.norm
        and _undated(_traced(judge, one.norm, a)) == _undated(_traced(judge, other.norm, b))
    )


def _undated(elements: tuple[Element, ...]) -> list[Element]:
    """The elements without the day itself, which differs between any two parts."""
    return [replace(e, found=None) if e.fact == "time.date" else e for e in elements]


def fact_of(name: str) -> str:
    """The case fact behind a name of the view (a list test reads a list)."""
    if not name.startswith(LIST_PREFIX):
        return name
    return name.removeprefix(LIST_PREFIX).partition("[")[0]


def _same(values: Iterable[str | None]) -> str | None:
    seen = set(values)
    return seen.pop() if len(seen) == 1 else None


def _turns_on(judged: NormJudgement, question: str) -> bool:
    groups: dict[tuple[tuple[str, str], ...], set[Outcome]] = {}
    for choice, outcome in judged.by_choice.items():
        rest = tuple(pair for pair in choice if pair[0] != question)
        groups.setdefault(rest, set()).add(outcome)
    return any(len(outcomes) > 1 for outcomes in groups.values())


def _merged(elements: tuple[Element, ...]) -> Element:
    head = elements[0]
    if all(e == head for e in elements):
        return head
    one_truth = len({e.truth for e in elements}) == 1
    one_clause_truth = len({e.clause_truth for e in elements}) == 1
    one_value = len({e.found for e in elements}) == 1
    return replace(
        head,
        truth=head.truth if one_truth else Truth.OPEN,
        clause_truth=head.clause_truth if one_clause_truth else Truth.OPEN,
        found=head.found if one_value else None,
    )


def _traced(judge: Judge, norm: CompiledNorm, world: WorldJudgement) -> tuple[Element, ...]:
    result: list[Element] = []
    for element in judge.direct.elements(norm.formula, world.view):
        result.append(element)
        inner = judge.program.inner(element.fact)
        if inner is not None:
            result.extend(judge.direct.elements(inner, world.view, via=element.fact))
    return tuple(result)


def _not_met(judge: Judge, unit: Unit, world: WorldJudgement, norm: CompiledNorm) -> NotMet:
    lacking = tuple(
        [
            e
            for e in judge.direct.elements(norm.formula, world.view)
            if e.clause_truth is Truth.FAILS and not e.fact.startswith(READING_PREFIX)
        ]
    )
    return NotMet(norm.id, unit.id, lacking, _defeated(norm, world))


def _defeated(norm: CompiledNorm, world: WorldJudgement) -> tuple[str, ...]:
    return tuple(p for p in norm.defeats if world.truths.get(PERMISSION_PREFIX + p) == HOLDS)


def _permitted(judge: Judge, worlds: tuple[WorldJudgement, ...]) -> tuple[str, ...]:
    """Permissions that name this kind of act and whose every limit holds in every world."""
    found: list[set[str]] = []
    for world in worlds:
        held: set[str] = set()
        for name in world.bundle.permitted:
            truth = world.truths[PERMISSION_PREFIX + name]
            if truth == OPEN:
                formula = judge.program.inner(PERMISSION_PREFIX + name)
                assert formula is not None  # every permission has one
                truth = judge.direct.formula(formula, {**world.view, **judge.default_view})
            if truth == HOLDS:
                held.add(name)
        found.append(held)
    return tuple(sorted(set.intersection(*found)))
