"""The gates of a procedure: what a report must be like for its route to be open."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sanksi.facts import Report
from sanksi.kernel.truth import Truth
from sanksi.procedure.terms import RunningTerm
from sanksi.rulebase.format import Gate, ProcedureFile

_OF_STATUS: Final[Mapping[str, Truth]] = {"ditepati": Truth.HOLDS, "terlambat": Truth.FAILS}


@dataclass(frozen=True, slots=True)
class GateState:
    """One gate for one report (its index among the reports of the case).

    ``truth`` is ``tidak_terpenuhi`` where the gate is closed for that report, and ``belum_pasti``
    where the facts are missing or the count is contested.
    """

    gate: Gate
    procedure: str
    report: int
    truth: Truth


def gates(
    procedure: ProcedureFile,
    reports: Sequence[Report],
    terms: Sequence[RunningTerm],
    as_of: dt.date,
) -> tuple[GateState, ...]:
    """Every gate for every report that it concerns and that was made by ``as_of``."""
    rows = {term.id: term for term in procedure.terms}
    found: list[GateState] = []
    for index, report in enumerate(reports):
        made = report.reported_date
        for gate in procedure.gates if made is None or made <= as_of else ():
            kinds = () if gate.term is None else rows[gate.term].reports
            if kinds and report.kind is not None and report.kind not in kinds:
                continue
            if gate.fact is not None:
                truth = _fact(getattr(report, gate.fact.removeprefix("report.")))
            else:
                own = (t for t in terms if t.term.id == gate.term and t.report == index)
                truth = next((_OF_STATUS.get(t.status, Truth.OPEN) for t in own), Truth.OPEN)
            found.append(GateState(gate, procedure.id, index, truth))
    return tuple(found)


def _fact(value: bool | None) -> Truth:
    if value is None:
        return Truth.OPEN
    return Truth.HOLDS if value else Truth.FAILS
