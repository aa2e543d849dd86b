"""A case on its way through its procedures: where each track is, what may come next, what runs."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from sanksi.decision.adjudicator import Adjudicator
from sanksi.decision.models import Decision
from sanksi.facts import Case, Proceeding
from sanksi.kernel.errors import InputError, Problem, Text
from sanksi.procedure import (
    Clock,
    Entered,
    GateState,
    ProcedureMachine,
    RunningTerm,
    gates,
    recorded,
)
from sanksi.timeline.holidays import Holidays
from sanksi.timeline.regions import place


@dataclass(frozen=True, slots=True)
class TrackProcess:
    """One track: the procedure that it follows, the states that its steps led into, where it is."""

    track: str
    procedure: str
    state: str
    entered: tuple[Entered, ...]
    events_allowed: tuple[str, ...]


class CaseProcess:
    """A case with the steps that were recorded, as known on ``as_of``.

    A value: :meth:`apply` returns a new one. Only tracks that are recommended have a procedure.

    Raises:
        InputError: the facts do not fit together, or a recorded step is not allowed where it
            comes; the message lists those that are.
    """

    def __init__(self, adjudicator: Adjudicator, case: Case, *, as_of: dt.date) -> None:
        self._adjudicator = adjudicator
        self.case = case
        self.as_of = as_of
        self.decision: Decision = adjudicator.adjudicate(case, as_of=as_of)
        self.tracks: Mapping[str, TrackProcess] = {
            track.track: self._track(track.track, machine)
            for track in self.decision.recommendation.tracks
            if (machine := adjudicator.machine(track.procedure)) is not None
        }

    def events_allowed(self, track: str) -> tuple[str, ...]:
        """The events that may be recorded next on ``track``; none where it has no procedure."""
        found = self.tracks.get(track)
        return () if found is None else found.events_allowed

    def apply(self, event: Proceeding) -> "CaseProcess":
        """The case with one more recorded step, as known on the day of that step at least.

        Raises:
            InputError: the step has no day, or is not allowed in the state of its track.
        """
        day = event.date if event.at is None else event.at.date()
        if day is None:
            raise InputError(
                Problem(
                    "SANKSI-P002",
                    Text("langkah itu tidak bertanggal.", "the step has no date."),
                    Text("Isi `date` atau `at`.", "Give `date` or `at`."),
                    path=f"proceedings[{len(self.case.proceedings or ())}].date",
                )
            )
        steps = (*(self.case.proceedings or ()), event)
        case = self.case.model_copy(update={"proceedings": steps})
        return CaseProcess(self._adjudicator, case, as_of=max(self.as_of, day))

    def due(self, as_of: dt.date | None = None) -> tuple[RunningTerm, ...]:
        """The terms that have started by ``as_of`` (default: the day of knowledge), track by track.

        Raises:
            InputError: a count leaves the years of which holidays are known.
        """
        day = self.as_of if as_of is None else as_of
        region = self.case.election.region
        where = None if region is None else place(region.code, region.name)
        clock = Clock(self._holidays, where, day)
        reports = self.case.reports or ()
        found: list[RunningTerm] = []
        for track in self.tracks.values():
            machine = self._adjudicator.machine(track.procedure)
            assert machine is not None  # a track process has one
            entered = [step for step in track.entered if step.day <= day]
            found.extend(clock.terms(machine.procedure, entered, reports))
        return tuple(found)

    def gates(self, as_of: dt.date | None = None) -> tuple[GateState, ...]:
        """The gates of each track for each report, as known on ``as_of``.

        A gate that is closed for a report closes its route alone; the other tracks go on.
        """
        day = self.as_of if as_of is None else as_of
        terms = self.due(day)
        found: list[GateState] = []
        for track in self.tracks.values():
            machine = self._adjudicator.machine(track.procedure)
            assert machine is not None  # a track process has one
            found.extend(gates(machine.procedure, self.case.reports or (), terms, day))
        return tuple(found)

    @cached_property
    def _holidays(self) -> Holidays:
        return Holidays(self._adjudicator.rulebase.holidays.items())

    def _track(self, track: str, machine: ProcedureMachine) -> TrackProcess:
        region = self.case.election.region
        steps = recorded(self.case.proceedings, track, self.as_of, region)
        entered = machine.entered(steps)
        state = entered[-1].state if entered else machine.procedure.initial
        return TrackProcess(track, machine.procedure.id, state, entered, machine.allowed(state))
