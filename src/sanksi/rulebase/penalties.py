"""The penalties of all offences as the rule base knows them: those in its files, and those derived.

A conversion (a law that changes the penalties of all others by rule) turns each open-ended row into
one that ends the day before and one or more that follow it; more than one where readings differ.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sanksi.rulebase.format import (
    Connector,
    Conversion,
    ConversionStep,
    ConvertedFine,
    InForce,
    Penalty,
    PenaltyKind,
    PenaltySubject,
)

Reading = tuple[tuple[str, str], ...]
"""Positions on open questions under which a row stands, sorted by question."""


@dataclass(frozen=True, slots=True)
class PenaltyRow:
    """The penalty of one offence for acts of one period, under one reading.

    ``months`` (least, most) of imprisonment, ``fine`` (least, most) in rupiah; a least of ``None``
    means that there is no special minimum, though ``floor`` gives the general one of the fine.
    ``converted`` tells a derived row from one that a file holds.
    """

    rule: str
    acts: InForce
    subject: PenaltySubject
    kind: PenaltyKind
    months: tuple[float | None, float] | None
    fine: tuple[int | None, int] | None
    floor: int
    connector: Connector | None
    reading: Reading
    basis: tuple[str, ...]
    confidence: str
    open: tuple[str, ...]
    converted: bool = False

    def stands_under(self, choice: Mapping[str, str]) -> bool:
        """Whether the row stands where ``choice`` fixes some questions."""
        return all(choice.get(question, slug) == slug for question, slug in self.reading)


def penalty_rows(
    penalties: Iterable[Penalty], conversions: Iterable[Conversion]
) -> Mapping[str, tuple[PenaltyRow, ...]]:
    """The rows of each offence, in the order of the acts they are for."""
    rows = [_row(penalty) for penalty in penalties]
    for conversion in sorted(conversions, key=lambda each: each.acts.from_):
        rows = [after for row in rows for after in _through(conversion, row)]
    found: dict[str, list[PenaltyRow]] = {}
    for row in sorted(rows, key=lambda each: (each.acts.from_, each.reading)):
        found.setdefault(row.rule, []).append(row)
    return {rule: tuple(of_rule) for rule, of_rule in found.items()}


def _row(penalty: Penalty) -> PenaltyRow:
    months, fine = penalty.months, penalty.fine
    return PenaltyRow(
        rule=penalty.rule,
        acts=penalty.acts,
        subject=penalty.subject,
        kind=penalty.kind,
        months=None if months is None else (months.min or None, months.max),
        fine=None if fine is None else (fine.min or None, fine.max),
        floor=0,
        connector=penalty.connector,
        reading=tuple(sorted(penalty.reading.items())),
        basis=penalty.basis,
        confidence=penalty.confidence,
        open=penalty.open,
    )


def _through(conversion: Conversion, row: PenaltyRow) -> Iterator[PenaltyRow]:
    """``row`` until the conversion, and what the conversion makes of it."""
    start = conversion.acts.from_
    if row.acts.to is not None or row.acts.from_ >= start or row.rule in conversion.exempt:
        yield _floored(conversion, row) if row.acts.from_ >= start else row
        return
    until = InForce(from_=row.acts.from_, to=start - dt.timedelta(days=1))
    yield replace(row, acts=until)
    yield from (
        _merged(conversion, row, changed) for changed in _converted(conversion, row) if changed
    )


def _floored(conversion: Conversion, row: PenaltyRow) -> PenaltyRow:
    """A row of the new law itself: what does not exceed the general minimum is no special one."""
    if row.fine is None:
        return row
    least, most = row.fine
    special = least if least is not None and least > conversion.floor.fine else None
    return replace(row, fine=(special, most), floor=conversion.floor.fine)


def _merged(conversion: Conversion, row: PenaltyRow, changed: dict[str, Any]) -> PenaltyRow:
    reading = {**dict(row.reading), **changed.pop("reading")}
    basis = (*row.basis, *conversion.special_minima, *changed.pop("basis"))
    months = changed["months"]
    if months is not None:
        basis = (*basis, *conversion.floor.basis)
    if changed["fine"] is not None:
        basis = (*basis, *conversion.floor.fine_basis)
    return replace(
        row,
        **changed,
        acts=conversion.acts,
        floor=conversion.floor.fine if changed["fine"] is not None else 0,
        reading=tuple(sorted(reading.items())),
        basis=tuple(dict.fromkeys(basis)),
        confidence=conversion.confidence,
        open=tuple(dict.fromkeys((*row.open, *conversion.open, *sorted(reading)))),
        converted=True,
    )


def _converted(conversion: Conversion, row: PenaltyRow) -> Iterator[dict[str, Any]]:
    if row.kind == "belum_diketahui":
        yield _changed(row.kind, None, None, row.connector)
    elif row.kind == "penjara":
        yield from _imprisonment(conversion, row)
    elif row.kind == "kurungan" and row.fine is None:
        assert row.months is not None  # kurungan has a length
        step = _step(conversion.light_imprisonment_alone, row.months[1])
        yield _fine_only(conversion, step.category, step.basis, {})
    else:
        table = conversion.fine_alone
        if row.kind == "kurungan":
            table = conversion.light_imprisonment_with_fine
        for entry in _for_subject(table, row.subject):
            yield _fine_only(conversion, entry.category, entry.basis, entry.reading)


def _imprisonment(conversion: Conversion, row: PenaltyRow) -> Iterator[dict[str, Any]]:
    assert row.months is not None  # imprisonment has a length
    most = min(row.months[1], conversion.longest.months)
    capped = () if most == row.months[1] else conversion.longest.basis
    months = (None, most)
    if row.fine is None:
        yield {**_changed("penjara", months, None, row.connector), "basis": capped}
        return
    step = _step(conversion.imprisonment_with_fine, row.months[1])
    category = conversion.ceiling(step.category)
    change = conversion.cumulation
    cumulated = row.connector == change.before
    connector = change.after if cumulated else row.connector
    basis = (*capped, *(change.basis if cumulated else ()), *step.basis, *category.basis)
    by_category = {
        **_changed("penjara", months, (None, category.max), connector),
        "basis": basis,
    }
    if cumulated or category.max == row.fine[1]:  # then both readings come to the same
        yield by_category
        return
    disputed = conversion.alternative_already
    yield {**by_category, "reading": {disputed.open: disputed.converts_under}}
    yield {
        **_changed("penjara", months, (None, row.fine[1]), connector),
        "basis": capped,
        "reading": {disputed.open: disputed.stays_under},
    }


def _fine_only(
    conversion: Conversion,
    category: str,
    basis: tuple[str, ...],
    reading: Mapping[str, str],
) -> dict[str, Any]:
    ceiling = conversion.ceiling(category)
    return {
        **_changed("denda", None, (None, ceiling.max), None),
        "basis": (*basis, *ceiling.basis),
        "reading": reading,
    }


def _changed(
    kind: str,
    months: tuple[None, float] | None,
    fine: tuple[None, int] | None,
    connector: str | None,
) -> dict[str, Any]:
    return {
        "kind": kind, "months": months, "fine": fine, "connector": connector,
        "basis": (), "reading": {},
    }  # fmt: skip


def _step(steps: tuple[ConversionStep, ...], months: float) -> ConversionStep:
    """The first step that reaches so many months."""
    for step in steps:
        if step.below is not None and months >= step.below:
            continue
        if step.up_to is not None and months > step.up_to:
            continue
        return step
    return steps[-1]


def _for_subject(table: tuple[ConvertedFine, ...], subject: str) -> list[ConvertedFine]:
    return [entry for entry in table if entry.subject == subject]
