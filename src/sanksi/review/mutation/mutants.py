"""Every mutant of a rule base: the same law with one small mistake in one entry.

The mistakes are those of the operators in :data:`OPERATORS`; nothing here chooses by chance, and
the order is that of the files.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from sanksi.facts.terms import Level
from sanksi.kernel.days import DAY
from sanksi.review.mutation.conditions import Positions, twists
from sanksi.rulebase import Rule, Rulebase
from sanksi.rulebase.base import frozen
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
    Penalty,
    PenaltyFile,
    Permission,
    ProcedureFile,
    Residual,
    SanctionFile,
    SanctionKind,
    Stage,
    Transition,
)
from sanksi.rulebase.penalties import penalty_rows
from sanksi.scenarios import INVENTED

_PERIOD_STAGES: Final = ("kampanye", "masa_tenang", "pemungutan_suara")
"""The stages on which the period of a day rests, the strongest last; others decide nothing."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One wrong version of one entry.

    ``layer`` is the layer or table and ``subject`` the id of the entry, ``path`` the place in it
    that was changed, ``entry`` the changed entry (``None``: left out), ``about`` the condition and
    ``value`` the term, day or amount concerned.
    """

    layer: str
    subject: str
    file: str
    place: str
    path: str
    operator: str
    entry: RuleModel | None
    about: Condition | None = None
    value: Any = None

    @property
    def words(self) -> tuple[str, ...]:
        """What ``accepted.yaml`` names to accept a survivor."""
        value = "" if self.value is None else str(self.value)
        return tuple(part for part in (self.subject, self.path, self.operator, value) if part)

    @property
    def id(self) -> str:
        """The same in one line."""
        return " ".join(self.words)

    def applied(self, rulebase: Rulebase) -> Rulebase:
        """``rulebase`` with the mistake; it keeps the digest of the right one."""
        applied: Rulebase = _APPLY.get(self.layer, _in_layer)(self, rulebase)
        return applied


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
        for path, operator, force, day in _moved(rule.in_force):
            moved = rule.transition
            if moved is not None and _with_edges(moved, rule.in_force, force) is moved:
                old = rule.in_force
                edges = {force.from_, force.to, old.from_, old.to}
                turned = [d for d in edges if d and force.covers(d) is not old.covers(d)]
                if all(moved.acts.covers(d) for d in turned):
                    continue
            yield self._of(rule, path, operator, "in_force", force, None, day)

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
            for path, operator, value, name, new in _penalty_changes(row):
                if name == "acts" and row.rule in norms:
                    force = norms[row.rule].in_force
                    if _common(new, force) == _common(row.acts, force):
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
        for path, operator, new, day in _moved(force):
            if (path, operator) != ("in_force.from", "earlier"):
                yield "in_force", path, operator, new, None, day
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
        for name, path, operator, new, value in _calendar_changes(content):
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


def _moved(force: InForce) -> Iterator[tuple[str, str, InForce, dt.date]]:
    """A period that begins or ends a day earlier or later."""
    for name, day in (("from_", force.from_), ("to", force.to)):
        if day is None:
            continue
        for operator, new in (("earlier", day - DAY), ("later", day + DAY)):
            moved = force.model_copy(update={name: new})
            if moved.to is None or moved.from_ <= moved.to:
                yield f"in_force.{name.rstrip('_')}", operator, moved, new


def _with_edges(transition: Transition, old: InForce, new: InForce) -> Transition:
    """The transition, moved along where its days begin or end with the rule's own."""
    acts = transition.acts
    if acts.from_ == old.from_ != new.from_:
        acts = acts.model_copy(update={"from_": new.from_})
    if acts.to is not None and acts.to == old.to != new.to:
        acts = acts.model_copy(update={"to": new.to})
    return transition if acts is transition.acts else transition.model_copy(update={"acts": acts})


def _common(period: InForce, force: InForce) -> tuple[dt.date, dt.date]:
    """The first and the last day that two periods share."""
    ends = [day for day in (period.to, force.to) if day is not None]
    return max(period.from_, force.from_), min(ends, default=dt.date.max)


def _penalty_changes(row: Penalty) -> Iterator[tuple[str, str, Any, str, Any]]:
    """Path, operator, what it becomes, field and its new value, of each change of a penalty."""
    for path, operator, force, day in _moved(row.acts):
        yield f"acts.{path.partition('.')[2]}", operator, day, "acts", force
    if row.months is not None:
        for name in ("min", "max"):
            amount = getattr(row.months, name) + 1
            yield (
                f"months.{name}",
                "amount",
                amount,
                "months",
                row.months.model_copy(update={name: amount}),
            )
    if row.fine is not None:
        for name in ("min", "max"):
            rupiah = getattr(row.fine, name) * 10 or 1
            yield (
                f"fine.{name}",
                "amount",
                rupiah,
                "fine",
                row.fine.model_copy(update={name: rupiah}),
            )
    if row.connector is not None:
        other = {"dan": "atau", "atau": "dan", "dan_atau": "dan"}[row.connector]
        yield "connector", "connector", other, "connector", other
    if row.kind != "belum_diketahui":
        kind = "kurungan" if row.kind != "kurungan" else "penjara"
        yield "kind", "penalty_kind", kind, "kind", kind


def _calendar_changes(content: CalendarFile) -> Iterator[tuple[str, str, str, Any, Any]]:
    """Field, path, operator, new value and what it turns on, of each change of a calendar."""
    for index, row in enumerate(content.determinations):
        for operator, day in (("earlier", row.date - DAY), ("later", row.date + DAY)):
            rows = _with(content.determinations, index, row.model_copy(update={"date": day}))
            yield "determinations", f"determinations[{index}]", operator, rows, day
    for index, stage in enumerate(content.stages):
        if stage.stage in _PERIOD_STAGES:
            for path, operator, new_stage, day in _moved_stage(stage):
                if (path, operator) == ("to", "later") and _stronger(content, stage, day):
                    continue
                stages = _with(content.stages, index, new_stage)
                yield "stages", f"stages[{index}].{path}", operator, stages, day
    for name in ("exceptions", "out_of_scope"):
        entries = getattr(content, name)
        for index, entry in enumerate(entries):
            rest = (*entries[:index], *entries[index + 1 :])
            yield name, f"{name}[{index}]", f"drop_{name}", rest, entry.region
    for index, exception in enumerate(content.exceptions):
        if exception.unsettled is not None:
            for path, operator, force, day in _moved(exception.unsettled):
                new = exception.model_copy(update={"unsettled": force})
                place = f"exceptions[{index}].unsettled.{path.partition('.')[2]}"
                yield "exceptions", place, operator, _with(content.exceptions, index, new), day


def _stronger(content: CalendarFile, stage: Stage, day: dt.date) -> bool:
    """Whether ``day`` has its period from another stage that goes before ``stage``."""
    before = _PERIOD_STAGES[_PERIOD_STAGES.index(stage.stage) + 1 :]
    return any(s.stage in before and s.from_ <= day <= s.last for s in content.stages)


def _moved_stage(stage: Stage) -> Iterator[tuple[str, str, Stage, dt.date]]:
    for name, day in (("from_", stage.from_), ("to", stage.to)):
        if day is not None:
            for operator, new in (("earlier", day - DAY), ("later", day + DAY)):
                moved = stage.model_copy(update={name: new})
                if moved.to is None or moved.from_ <= moved.to:
                    yield name.rstrip("_"), operator, moved, new


def _with(values: tuple[Any, ...], index: int, new: Any) -> tuple[Any, ...]:
    return (*values[:index], new, *values[index + 1 :])


def _in_layer(mutant: Mutant, base: Rulebase) -> Rulebase:
    rules: dict[str, Any] = dict(getattr(base, mutant.layer))
    entry: Any = mutant.entry
    if entry is None:
        del rules[mutant.subject]
    else:
        rule = rules[mutant.subject]
        force = entry.in_force or rule.in_force
        moved = rule.transition and _with_edges(rule.transition, rule.in_force, force)
        rules[mutant.subject] = replace(rule, provision=entry, in_force=force, transition=moved)
    changed: Any = {mutant.layer: frozen(rules)}
    return replace(base, **changed)


def _in_penalties(mutant: Mutant, base: Rulebase) -> Rulebase:
    """All penalties anew: a conversion derives some from others."""
    rows: list[Penalty] = []
    conversions: list[Conversion] = []
    for file, content in base.files.items():
        if isinstance(content, PenaltyFile):
            for index, row in enumerate(content.penalties):
                wrong = file == mutant.file and mutant.place == f"penalties[{index}]"
                new = mutant.entry if wrong else row
                assert isinstance(new, Penalty)
                rows.append(new)
        elif isinstance(content, Conversion):
            changed = mutant.entry if file == mutant.file else content
            assert isinstance(changed, Conversion)
            conversions.append(changed)
    return replace(base, penalties=frozen(dict(penalty_rows(rows, conversions))))


def _in_rows(mutant: Mutant, base: Rulebase) -> Rulebase:
    rows: list[Any] = []
    for row in getattr(base, mutant.layer):
        if row.id != mutant.subject:
            rows.append(row)
        elif mutant.entry is not None:
            rows.append(mutant.entry)
    changed: Any = {mutant.layer: tuple(rows)}
    return replace(base, **changed)


def _in_map(name: str) -> Any:
    def applied(mutant: Mutant, base: Rulebase) -> Rulebase:
        entries = {**getattr(base, name), mutant.subject: mutant.entry}
        changed: Any = {name: frozen(entries)}
        return replace(base, **changed)

    return applied


_APPLY: Final[dict[str, Any]] = {
    "penalties": _in_penalties,
    "conversion": _in_penalties,
    "sanctions": _in_rows,
    "authority": _in_rows,
    "procedure": _in_map("procedures"),
    "calendar": _in_map("calendars"),
    "questions": _in_map("questions"),
}
