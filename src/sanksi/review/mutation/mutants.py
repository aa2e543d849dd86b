"""Every mutant of a rule base: the same law with one small mistake in one entry.

The mistakes are those of the operators in :data:`OPERATORS`; nothing here chooses by chance, and
the order is that of the files.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sanksi.facts.terms import Level
from sanksi.review.mutation.changes import (
    calendar_changes,
    common,
    moved,
    penalty_changes,
    with_edges,
)
from sanksi.review.mutation.conditions import Positions, twists
from sanksi.review.mutation.mutant import Mutant
from sanksi.rulebase import Rule, Rulebase
from sanksi.rulebase.conditions import Condition, ReadingTest, RuleModel, tests_of
from sanksi.rulebase.format import (
    AuthorityFile,
    AuthorityRow,
    CalendarFile,
    Consequence,
    Contested,
    Conversion,
    Definition,
    InForce,
    Levels,
    Norm,
    OpenQuestion,
    OpenQuestionFile,
    PenaltyFile,
    Permission,
    ProcedureFile,
    Residual,
    SanctionFile,
    SanctionKind,
)
from sanksi.scenarios import INVENTED


def mutants(rulebase: Rulebase) -> tuple[Mutant, ...]:
    """Every mutant, in the order of layers and files."""
    return tuple(_Breeder(rulebase).all())


class _Breeder:
    def __init__(self, rulebase: Rulebase) -> None:
        self._base = rulebase
        self._positions: Positions = {
            q.id: [p.slug for p in q.positions] for q in rulebase.questions.values()
        }
        self._read = {reading for rule in rulebase.rules.values() for reading in _readings(rule)}
        ranked = [row for row in rulebase.levels.values() if row.severity is not None]
        self._ladder = [row.id for row in sorted(ranked, key=lambda row: row.severity or 0)]

    def all(self) -> Iterator[Mutant]:
        base = self._base
        for definition in base.definitions.values():
            yield from self._definition(definition)
        for permission in base.permissions.values():
            yield from self._shared(permission, permission.provision)
        for norm in (*base.norms.values(), *base.residual.values()):
            yield from self._norm(norm)
        for consequence in base.consequences.values():
            yield from self._consequence(consequence)
        for file, content in base.files.items():
            if not file.startswith(f"{INVENTED}/"):  # calendars of scenarios are no law
                yield from self._table(file, content)

    def _table(self, file: str, content: RuleModel) -> Iterator[Mutant]:
        if isinstance(content, PenaltyFile):
            yield from self._penalties(file, content)
        elif isinstance(content, Conversion):
            yield from self._conversion(file, content)
        elif isinstance(content, SanctionFile):
            for index, kind in enumerate(content.sanctions):
                yield from self._sanction(file, f"sanctions[{index}]", kind)
        elif isinstance(content, AuthorityFile):
            for index, row in enumerate(content.rows):
                yield from self._official(file, f"rows[{index}]", row)
        elif isinstance(content, ProcedureFile):
            yield from self._procedure(file, content)
        elif isinstance(content, CalendarFile):
            yield from self._calendar(file, content)
        elif isinstance(content, OpenQuestionFile):
            for index, question in enumerate(content.questions):
                yield from self._question(file, f"questions[{index}]", question)

    # rules ------------------------------------------------------------------------------------

    def _definition(self, rule: Rule[Definition]) -> Iterator[Mutant]:
        for twist in twists(rule.provision.when, "when", self._positions):
            if twist.whole is not None:
                yield self._of(rule, twist.path, twist.operator, "when", twist.whole,
                               twist.about, twist.value)  # fmt: skip

    def _norm(self, rule: Rule[Norm]) -> Iterator[Mutant]:
        norm = rule.provision
        yield from self._shared(rule, norm)
        if norm.timing:
            yield self._of(rule, "timing", "drop_timing", "timing", ())
            swapped = ("sebelum_penetapan", "sejak_penetapan")
            other = tuple(phase for phase in swapped if phase not in norm.timing)
            if other:
                yield self._of(rule, "timing", "swap_timing", "timing", other, None, other[0])
        else:
            since = ("sejak_penetapan",)
            yield self._of(rule, "timing", "add_timing", "timing", since, None, since[0])
        for name in ("defeated_by", "carried_by", "alerts"):
            yield from self._without_each(rule, name, f"drop_{name}")
        if isinstance(norm, Residual) and len(norm.unless_norms) > 1:
            yield from self._without_each(rule, "unless_norms", "drop_unless_norms")
        for index, alert in enumerate(norm.alerts):
            if not isinstance(alert, str):
                for twist in twists(alert.when, f"alerts[{index}].when", self._positions):
                    new: Any = alert.alert
                    if twist.whole is not None:
                        new = alert.model_copy(update={"when": twist.whole})
                    alerts = (*norm.alerts[:index], new, *norm.alerts[index + 1 :])
                    yield self._of(rule, twist.path, twist.operator, "alerts", alerts,
                                   twist.about, twist.value)  # fmt: skip
        yield from self._levels(rule, norm)

    def _levels(self, rule: Rule[Norm], norm: Norm) -> Iterator[Mutant]:
        finding = norm.finding

        def found(path: str, operator: str, level: Any, about: Condition | None = None,
                  value: Any = None) -> Mutant:  # fmt: skip
            changed = finding.model_copy(update={"level": level})
            return self._of(rule, path, operator, "finding", changed, about, value)

        level = finding.level
        if not isinstance(level, Levels):
            other = self._neighbour(level)
            yield found("finding.level", "level", other, None, other)
            return
        if level.while_open is not None:
            other = self._neighbour(level.while_open)
            open_level = level.model_copy(update={"while_open": other})
            yield found("finding.level.while_open", "level", open_level, None, other)
        for index, case in enumerate(level.cases):
            path = f"finding.level.cases[{index}]"
            other = self._neighbour(case.level)
            for operator, cases, about, value in (
                ("level", (case.model_copy(update={"level": other}),), None, other),
                *((("drop_case", (), case.when, case.level),) if case.when is not None else ()),
            ):
                kept = (*level.cases[:index], *cases, *level.cases[index + 1 :])
                yield found(path, operator, level.model_copy(update={"cases": kept}), about, value)
            for twist in twists(case.when, f"{path}.when", self._positions):
                changed = case.model_copy(update={"when": twist.whole})
                kept = (*level.cases[:index], changed, *level.cases[index + 1 :])
                new = level.model_copy(update={"cases": kept})
                yield found(twist.path, twist.operator, new, twist.about, twist.value)

    def _shared(self, rule: Rule[Any], provision: Norm | Permission) -> Iterator[Mutant]:
        """What norms and permissions have in common."""
        yield from self._force(rule)
        if len(provision.act) > 1:
            yield from self._without_each(rule, "act", "narrow_act")
        if len(provision.election) == 1:
            yield self._of(rule, "election", "widen_election", "election", ())
        elif not provision.election:
            for kind in ("pilkada", "pemilu"):
                yield self._of(rule, "election", "narrow_election", "election", (kind,), None, kind)
        yield from self._when(rule, provision.when)
        for index, point in enumerate(provision.contested):
            yield from self._contested(rule, provision.contested, index, point)

    def _contested(
        self, rule: Rule[Any], points: tuple[Contested, ...], index: int, point: Contested
    ) -> Iterator[Mutant]:
        path = f"contested[{index}]"

        def put(place: str, operator: str, new: tuple[Contested, ...],
                about: Condition | None = None, value: Any = None) -> Mutant:  # fmt: skip
            kept = (*points[:index], *new, *points[index + 1 :])
            return self._of(rule, place, operator, "contested", kept, about, value)

        yield put(path, "drop_contested", (), point.unless, point.open)
        other = tuple(p for p in self._positions[point.open] if p not in point.holds_under)
        if other:
            swapped = point.model_copy(update={"holds_under": other})
            yield put(f"{path}.holds_under", "position", (swapped,), None, ", ".join(other))
        if point.unless is not None:
            bare = point.model_copy(update={"unless": None})
            yield put(f"{path}.unless", "drop_unless", (bare,), point.unless, point.open)
        for twist in twists(point.unless, f"{path}.unless", self._positions):
            if twist.whole is not None:
                changed = point.model_copy(update={"unless": twist.whole})
                yield put(twist.path, twist.operator, (changed,), twist.about, twist.value)

    def _consequence(self, rule: Rule[Consequence]) -> Iterator[Mutant]:
        yield from self._force(rule)
        for twist in twists(rule.provision.when, "when", self._positions):
            if twist.whole is not None:
                yield self._of(rule, twist.path, twist.operator, "when", twist.whole,
                               twist.about, twist.value)  # fmt: skip
        if len(rule.provision.alerts) > 1:
            yield from self._without_each(rule, "alerts", "drop_alerts")
        yield replace(self._of(rule, "", "drop_rule", "note", None), entry=None)

    def _when(self, rule: Rule[Any], when: Condition | None) -> Iterator[Mutant]:
        for twist in twists(when, "when", self._positions):
            yield self._of(rule, twist.path, twist.operator, "when", twist.whole,
                           twist.about, twist.value)  # fmt: skip

    def _force(self, rule: Rule[Any]) -> Iterator[Mutant]:
        """On days that a transition governs the period of the rule decides nothing."""
        for end, operator, force, day in moved(rule.in_force):
            transition = rule.transition
            if transition and with_edges(transition, rule.in_force, force) is transition:
                old = rule.in_force
                edges = {force.from_, force.to, old.from_, old.to}
                turned = [d for d in edges if d and force.covers(d) is not old.covers(d)]
                if all(transition.acts.covers(d) for d in turned):
                    continue
            yield self._of(rule, f"in_force.{end}", operator, "in_force", force, None, day)

    def _without_each(self, rule: Rule[Any], name: str, operator: str) -> Iterator[Mutant]:
        values = getattr(rule.provision, name) or ()
        for index, value in enumerate(values):
            rest = (*values[:index], *values[index + 1 :])
            shown = value if isinstance(value, str) else value.alert
            yield self._of(rule, f"{name}[{index}]", operator, name, rest, None, shown)

    def _of(
        self,
        rule: Rule[Any],
        path: str,
        operator: str,
        name: str,
        new: Any,
        *said: Any,
    ) -> Mutant:
        """``said`` is the condition that was changed, and the term or day concerned."""
        about, value = (*said, None, None)[:2]
        entry = rule.provision.model_copy(update={name: new})
        return Mutant(
            rule.layer, rule.id, rule.file, rule.path, path, operator, entry, about, value
        )

    def _neighbour(self, level: str) -> Level:
        """The next heavier level, else the next lighter; another one where none is ordered."""
        if level in self._ladder:
            index = self._ladder.index(level)
            return self._ladder[index + 1 if index + 1 < len(self._ladder) else index - 1]
        return next(other for other in self._ladder if other != level)

    # tables -----------------------------------------------------------------------------------

    def _penalties(self, file: str, content: PenaltyFile) -> Iterator[Mutant]:
        """That a row reaches beyond the days of its norm changes nothing."""
        norms = {**self._base.norms, **self._base.residual}
        for index, row in enumerate(content.penalties):
            tag = "/".join((row.acts.from_.isoformat(), *row.reading.values()))
            for path, operator, value, name, new in penalty_changes(row):
                if name == "acts" and row.rule in norms:
                    force = norms[row.rule].in_force
                    if common(new, force) == common(row.acts, force):
                        continue
                entry = row.model_copy(update={name: new})
                place = f"penalties[{index}]"
                yield Mutant("penalties", row.rule, file, place, f"{tag}.{path}", operator, entry,
                             None, value)  # fmt: skip

    def _conversion(self, file: str, content: Conversion) -> Iterator[Mutant]:
        def changed(path: str, value: Any, name: str, new: Any) -> Mutant:
            entry = content.model_copy(update={name: new})
            return Mutant("conversion", content.instrument, file, "", path, "amount", entry,
                          None, value)  # fmt: skip

        for name, category in content.categories.items():
            amount = category.max * 10
            other = category.model_copy(update={"max": amount})
            categories = {**content.categories, name: other}
            yield changed(f"categories.{name}", amount, "categories", categories)
        cap = content.longest.model_copy(update={"months": content.longest.months + 1})
        yield changed("longest.months", cap.months, "longest", cap)

    def _sanction(self, file: str, place: str, kind: SanctionKind) -> Iterator[Mutant]:
        yield Mutant("sanctions", kind.id, file, place, "", "drop_rule", None)
        for name, path, operator, new, about, value in self._row(kind.in_force, kind.when):
            entry = kind.model_copy(update={name: new})
            yield Mutant("sanctions", kind.id, file, place, path, operator, entry, about, value)

    def _official(self, file: str, place: str, row: AuthorityRow) -> Iterator[Mutant]:
        yield Mutant("authority", row.id, file, place, "", "drop_rule", None)
        for name, path, operator, new, about, value in self._row(row.in_force, row.when):
            entry = row.model_copy(update={name: new})
            yield Mutant("authority", row.id, file, place, path, operator, entry, about, value)
        if len(row.authority) > 1:
            for index, value in enumerate(row.authority):
                rest = (*row.authority[:index], *row.authority[index + 1 :])
                entry = row.model_copy(update={"authority": rest})
                yield Mutant("authority", row.id, file, place, f"authority[{index}]",
                             "narrow_authority", entry, None, value)  # fmt: skip

    def _row(self, force: InForce, when: Condition | None) -> Iterator[tuple[Any, ...]]:
        """Changes of a row of a table.

        That it begins earlier changes nothing, because no rule asks for it yet; nor that it names
        more persons, where rows are tried in their order.
        """
        for end, operator, new, day in moved(force):
            if (end, operator) != ("from", "earlier"):
                yield "in_force", f"in_force.{end}", operator, new, None, day
        for twist in twists(when, "when", self._positions):
            if twist.operator != "widen":
                yield "when", twist.path, twist.operator, twist.whole, twist.about, twist.value

    def _procedure(self, file: str, content: ProcedureFile) -> Iterator[Mutant]:
        def changed(path: str, operator: str, update: dict[str, Any], about: Condition | None,
                    value: Any) -> Mutant:  # fmt: skip
            entry = content.model_copy(update=update)
            return Mutant("procedure", content.id, file, "", path, operator, entry, about, value)

        for name, path, operator, new, about, value in self._row(content.in_force, content.when):
            yield changed(path, operator, {name: new}, about, value)
        for index, step in enumerate(content.steps):
            for twist in twists(step.guard, f"steps[{index}].guard", self._positions):
                guarded = step.model_copy(update={"guard": twist.whole})
                steps = (*content.steps[:index], guarded, *content.steps[index + 1 :])
                yield changed(
                    twist.path, twist.operator, {"steps": steps}, twist.about, twist.value
                )

    def _calendar(self, file: str, content: CalendarFile) -> Iterator[Mutant]:
        for name, path, operator, new, value in calendar_changes(content):
            entry = content.model_copy(update={name: new})
            yield Mutant("calendar", content.id, file, "", path, operator, entry, None, value)

    def _question(self, file: str, place: str, question: OpenQuestion) -> Iterator[Mutant]:
        others = [p.slug for p in question.positions if p.slug != question.default]
        if others and question.id in self._read:
            entry = question.model_copy(update={"default": others[0]})
            yield Mutant("questions", question.id, file, place, "default", "default", entry,
                         None, others[0])  # fmt: skip


def _readings(rule: Rule[Any]) -> Iterator[str]:
    """The open questions on which a rule turns."""
    yield from (point.open for point in getattr(rule.provision, "contested", ()))
    for condition in conditions_of(rule.provision):
        yield from (test.reading for test in tests_of(condition) if isinstance(test, ReadingTest))


def conditions_of(model: Any) -> Iterator[Condition]:
    """Every condition anywhere in an entry."""
    if isinstance(model, RuleModel):
        for name in type(model).model_fields:
            value = getattr(model, name)
            if name in {"when", "unless", "guard"}:
                if value is not None:
                    yield value
            else:
                for inner in value if isinstance(value, tuple) else (value,):
                    yield from conditions_of(inner)
