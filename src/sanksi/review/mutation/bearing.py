"""Whether a mistake can show in a case at all, told from the facts on which the case was judged.

Evaluating one formula on remembered facts costs a hundredth of judging the case anew. Where this
says no, the wrong rules decide the case as the right ones do.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sanksi.inference import (
    DirectEvaluator,
    Formula,
    Judge,
    Observer,
    Program,
    Unit,
    WorldJudgement,
)
from sanksi.inference.formulas import clauses_of
from sanksi.inference.program import DEFINITION_PREFIX, PERMISSION_PREFIX, CompiledNorm
from sanksi.kernel.days import DAY
from sanksi.kernel.truth import FAILS, OPEN
from sanksi.review.mutation.mutant import Mutant
from sanksi.rulebase import Rulebase
from sanksi.rulebase.conditions import Condition
from sanksi.rulebase.format import AuthorityRow, Norm, ProcedureFile, SanctionKind
from sanksi.timeline import World

View = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Recommended:
    """The facts of one recommendation."""

    view: View
    track: str
    levels: tuple[str, ...]
    day: dt.date


@dataclass(slots=True)
class Facts:
    """The facts on which one case was judged."""

    worlds: list[tuple[str, WorldJudgement]] = field(default_factory=list)
    concluded: list[tuple[View, tuple[World, ...]]] = field(default_factory=list)
    recommended: list[Recommended] = field(default_factory=list)
    judge: Judge | None = None


class Memory(Observer):
    """Keeps the facts of the case that is being judged."""

    def __init__(self) -> None:
        self._facts = Facts()

    def taken(self) -> Facts:
        """The facts since the last time, which are then forgotten."""
        facts, self._facts = self._facts, Facts()
        return facts

    def judged(self, judge: Judge, unit: Unit, world: WorldJudgement) -> None:
        """Keep one world."""
        self._facts.judge = judge
        self._facts.worlds.append((unit.act.kind, world))

    def concluded(self, judge: Judge, view: View, worlds: Sequence[World]) -> None:
        """Keep the view of consequences."""
        self._facts.judge = judge
        self._facts.concluded.append((view, tuple(worlds)))

    def recommended(
        self,
        judge: Judge,
        view: View,
        track: str,
        levels: Sequence[str],
        day: dt.date,
    ) -> None:
        """Keep the view of a recommendation."""
        self._facts.judge = judge
        self._facts.recommended.append(Recommended(view, track, tuple(levels), day))


_WHEREVER_IT_HOLDS: Final = ("level", "drop_alerts", "drop_carried_by", "narrow_act", "drop_case")


class Bearing:
    """Tells for one mutant on which facts it can show."""

    def __init__(self, mutant: Mutant, right: Rulebase, program: Program) -> None:
        self._mutant = mutant
        self._right = right
        self._program = program
        self._direct = DirectEvaluator()
        self._pairs: dict[str, tuple[CompiledNorm, CompiledNorm]] = {}
        self._formulas: dict[int, Formula] = {}
        self._old = _entry(mutant, right)
        whens = (getattr(self._old, "when", None), getattr(mutant.entry, "when", None))
        self._whens = tuple(Formula("when", clauses_of(when)) for when in whens)

    def on(self, facts: Facts) -> bool:
        """Whether the mutant can show where a case was judged on ``facts``."""
        layer = self._mutant.layer
        if layer in {"norms", "residual"}:
            return any(self._norm(facts, act, world) for act, world in facts.worlds)
        looks = {
            "definitions": self._definition,
            "permissions": self._permission,
            "consequences": self._consequence,
            "penalties": self._penalty,
            "sanctions": self._row,
            "authority": self._row,
            "procedure": self._procedure,
            "questions": self._question,
        }
        return layer not in looks or looks[layer](facts)  # of the rest there are few candidates

    # layer by layer ---------------------------------------------------------------------------

    def _norm(self, facts: Facts, act: str, world: WorldJudgement) -> bool:
        mutant = self._mutant
        if mutant.path.startswith("in_force"):
            assert isinstance(self._old, Norm)
            return act in self._old.act and self._near(world.world)
        judged = world.norms.get(mutant.subject)
        if mutant.operator == "widen_election":
            assert isinstance(self._old, Norm)
            return judged is None and act in self._old.act
        if judged is None:
            return False
        speaks = any(outcome[0] != FAILS for outcome in judged.by_choice.values())
        if mutant.operator == "narrow_act":
            return speaks and act == mutant.value
        if mutant.operator == "narrow_election":
            return speaks and world.bundle.name.split("/")[1] != mutant.value
        if mutant.operator in _WHEREVER_IT_HOLDS:
            return speaks
        if mutant.operator == "position" and judged.questions:
            return True
        if mutant.operator == "drop_unless_norms":
            return world.truths.get(str(mutant.value), FAILS) != FAILS
        pair = self._pairs.get(world.bundle.name)
        if pair is None:
            assert isinstance(mutant.entry, Norm)
            mistaken = replace(judged.norm.rule, provision=mutant.entry)
            wrong = self._program.compiled(mistaken, act, world.world.date)
            pair = self._pairs[world.bundle.name] = (judged.norm, wrong)
        old, new = pair
        if self._differ(facts, world.view, old.formula, new.formula):
            return True
        if not speaks:
            return False
        return self._guards(facts, world.view, old, new)

    def _guards(self, facts: Facts, view: View, old: CompiledNorm, new: CompiledNorm) -> bool:
        pairs = [*zip(old.guards, new.guards, strict=False),
                 *((a[1], b[1]) for a, b in zip(old.alerts, new.alerts, strict=False))]  # fmt: skip
        empty = Formula("", ())
        return any(self._differ(facts, view, a or empty, b or empty) for a, b in pairs)

    def _definition(self, facts: Facts) -> bool:
        name = DEFINITION_PREFIX + self._mutant.subject
        if self._mutant.operator == "position" and any(
            j.questions for _, w in facts.worlds for j in w.norms.values()
        ):
            return True
        views: list[View] = [w.view for _, w in facts.worlds if name in w.view]
        for view in (*(v for v, _ in facts.concluded), *(r.view for r in facts.recommended)):
            view[name]  # computes the definition, and the lists that it reads
            views.append(view)
        return any(self._differ(facts, view, *self._whens) for view in views)

    def _permission(self, facts: Facts) -> bool:
        mutant = self._mutant
        name = PERMISSION_PREFIX + mutant.subject
        for act, world in facts.worlds:
            if mutant.path.startswith("in_force"):
                if self._near(world.world):
                    return True
            elif name not in world.truths:
                if mutant.operator == "widen_election":
                    return True
            elif mutant.operator == "narrow_act":
                if act == mutant.value and world.truths[name] != FAILS:
                    return True
            elif mutant.operator == "narrow_election":
                other = world.bundle.name.split("/")[1] != mutant.value
                if other and world.truths[name] != FAILS:
                    return True
            elif mutant.path.startswith("when"):
                if self._differ(facts, world.view, *self._whens):
                    return True
            else:
                return True
        return False

    def _consequence(self, facts: Facts) -> bool:
        mutant = self._mutant
        rule = self._right.consequences[mutant.subject]
        for view, worlds in facts.concluded:
            if mutant.path.startswith("in_force"):
                if any(self._near(world) for world in worlds):
                    return True
                continue
            periods = [rule.in_force, *([rule.transition.acts] if rule.transition else [])]
            if not any(p.overlaps(w.date, w.until) for p in periods for w in worlds):
                continue
            if mutant.entry is None or mutant.path.startswith("alerts"):
                if self._direct.formula(self._whens[0], view) != FAILS:
                    return True
            elif self._differ(facts, view, *self._whens):
                return True
        return False

    def _penalty(self, facts: Facts) -> bool:
        rule = self._mutant.subject
        return any(
            rule in w.norms and any(o[0] != FAILS for o in w.norms[rule].by_choice.values())
            for _, w in facts.worlds
        )

    def _row(self, facts: Facts) -> bool:
        mutant, row = self._mutant, self._old
        assert isinstance(row, SanctionKind | AuthorityRow)
        levels = {row.level} if isinstance(row, SanctionKind) else set(row.levels)
        for told in facts.recommended:
            if told.track != row.track or levels.isdisjoint(told.levels):
                continue
            if mutant.path.startswith("in_force"):
                if self._near_day(told.day):
                    return True
            elif not row.in_force.covers(told.day):
                continue
            elif mutant.path.startswith("when"):
                if self._differ(facts, told.view, *self._whens):
                    return True
            elif self._direct.formula(self._whens[0], told.view) != FAILS:
                return True
        return False

    def _procedure(self, facts: Facts) -> bool:
        mutant, old, new = self._mutant, self._old, self._mutant.entry
        assert isinstance(old, ProcedureFile)
        assert isinstance(new, ProcedureFile)
        for told in facts.recommended:
            if told.track != old.track:
                continue
            if mutant.path.startswith("in_force"):
                if self._near_day(told.day):
                    return True
            elif mutant.path.startswith("when"):
                if self._differ(facts, told.view, *self._whens):
                    return True
            else:
                pairs = zip(old.steps, new.steps, strict=True)
                for one, other in pairs:
                    if one is not other and self._differ(
                        facts, told.view, self._formula(one.guard), self._formula(other.guard)
                    ):
                        return True
        return False

    def _question(self, facts: Facts) -> bool:
        question = self._mutant.subject
        return any(question in j.questions for _, w in facts.worlds for j in w.norms.values())

    # single things ----------------------------------------------------------------------------

    def _formula(self, condition: Condition | None) -> Formula:
        key = id(condition)
        found = self._formulas.get(key)
        if found is None:
            found = self._formulas[key] = Formula("guard", clauses_of(condition))
        return found

    def _differ(self, facts: Facts, view: View, old: Formula, new: Formula) -> bool:
        """Whether the two come out differently, or are open for want of different facts."""
        assert facts.judge is not None  # a case has an act, which was judged
        defaults = _Over(view, facts.judge.default_view)
        try:
            return any(self._sign(old, v) != self._sign(new, v) for v in (view, defaults))
        except KeyError:  # it reads a list with other limits, which was not read before
            return True

    def _sign(self, formula: Formula, view: View) -> tuple[int, frozenset[str]]:
        truth = self._direct.formula(formula, view)
        if truth != OPEN:
            return truth, frozenset()
        return truth, frozenset(lit.atom.fact for lit in self._direct.open_literals(formula, view))

    def _near(self, world: World) -> bool:
        day = self._mutant.value
        return bool(world.date <= day + DAY and day - DAY <= world.until)

    def _near_day(self, day: dt.date) -> bool:
        return bool(abs((day - self._mutant.value).days) <= 1)


class _Over(dict[str, Any]):
    """A view with some values put over it."""

    def __init__(self, view: View, over: Mapping[str, Any]) -> None:
        super().__init__(over)
        self._view = view

    def __missing__(self, key: str) -> Any:
        return self._view[key]


def _entry(mutant: Mutant, right: Rulebase) -> Any:
    """The right entry."""
    if mutant.layer in {"sanctions", "authority"}:
        return next(row for row in getattr(right, mutant.layer) if row.id == mutant.subject)
    if mutant.layer == "procedure":
        return right.procedures[mutant.subject]
    rule = right.rules.get(mutant.subject)
    return None if rule is None else rule.provision
