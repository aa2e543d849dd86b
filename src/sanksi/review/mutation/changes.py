"""Small changes of periods, penalties and calendars, each of which some case can show."""

import datetime as dt
from collections.abc import Iterator
from typing import Any, Final, TypeVar

from sanksi.kernel.days import DAY
from sanksi.rulebase.format import CalendarFile, InForce, Penalty, Stage, Transition

_PERIOD_STAGES: Final = ("kampanye", "masa_tenang", "pemungutan_suara")
"""The stages on which the period of a day rests, the strongest last; others decide nothing."""


_P = TypeVar("_P", InForce, Stage)


def moved(period: _P) -> Iterator[tuple[str, str, _P, dt.date]]:
    """A period that begins or ends a day earlier or later: which end, how, and the day."""
    for name, day in (("from_", period.from_), ("to", period.to)):
        if day is None:
            continue
        for operator, new in (("earlier", day - DAY), ("later", day + DAY)):
            other = period.model_copy(update={name: new})
            if other.to is None or other.from_ <= other.to:
                yield name.rstrip("_"), operator, other, new


def with_edges(transition: Transition, old: InForce, new: InForce) -> Transition:
    """The transition, moved along where its days begin or end with the rule's own."""
    acts = transition.acts
    if acts.from_ == old.from_ != new.from_:
        acts = acts.model_copy(update={"from_": new.from_})
    if acts.to is not None and acts.to == old.to != new.to:
        acts = acts.model_copy(update={"to": new.to})
    return transition if acts is transition.acts else transition.model_copy(update={"acts": acts})


def common(period: InForce, force: InForce) -> tuple[dt.date, dt.date]:
    """The first and the last day that two periods share."""
    ends = [day for day in (period.to, force.to) if day is not None]
    return max(period.from_, force.from_), min(ends, default=dt.date.max)


def penalty_changes(row: Penalty) -> Iterator[tuple[str, str, Any, str, Any]]:
    """Path, operator, what it becomes, field and its new value, of each change of a penalty."""
    for end, operator, force, day in moved(row.acts):
        yield f"acts.{end}", operator, day, "acts", force
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


def calendar_changes(content: CalendarFile) -> Iterator[tuple[str, str, str, Any, Any]]:
    """Field, path, operator, new value and what it turns on, of each change of a calendar."""
    for index, row in enumerate(content.determinations):
        for operator, day in (("earlier", row.date - DAY), ("later", row.date + DAY)):
            rows = _with(content.determinations, index, row.model_copy(update={"date": day}))
            yield "determinations", f"determinations[{index}]", operator, rows, day
    for index, stage in enumerate(content.stages):
        if stage.stage in _PERIOD_STAGES:
            for path, operator, new_stage, day in moved(stage):
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
            for end, operator, force, day in moved(exception.unsettled):
                new = exception.model_copy(update={"unsettled": force})
                place = f"exceptions[{index}].unsettled.{end}"
                yield "exceptions", place, operator, _with(content.exceptions, index, new), day


def _stronger(content: CalendarFile, stage: Stage, day: dt.date) -> bool:
    """Whether ``day`` has its period from another stage that goes before ``stage``."""
    before = _PERIOD_STAGES[_PERIOD_STAGES.index(stage.stage) + 1 :]
    return any(s.stage in before and s.from_ <= day <= s.last for s in content.stages)


def _with(values: tuple[Any, ...], index: int, new: Any) -> tuple[Any, ...]:
    return (*values[:index], new, *values[index + 1 :])
