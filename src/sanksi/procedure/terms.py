"""The terms of a procedure against the recorded steps: what runs, was kept, or has lapsed."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from sanksi.facts import Report
from sanksi.kernel.truth import Truth, agreed
from sanksi.procedure.machines import Entered
from sanksi.rulebase.format import ProcedureFile, ProcedureTerm
from sanksi.timeline.deadlines import Due, Term, due
from sanksi.timeline.holidays import Holidays
from sanksi.timeline.regions import Place

Status = Literal[
    "berjalan", "mungkin_lewat", "lewat", "ditepati", "mungkin_terlambat", "terlambat",
    "tidak_dihitung", "tidak_tercatat", "tidak_berjalan_lagi",
]  # fmt: skip
"""``berjalan``: the last day has not passed; ``mungkin_lewat``: it has passed under one way to
count, and not under another; ``ditepati`` to ``terlambat``: the step was taken, in time or not;
``tidak_dihitung``: the law gives no number, or its start is not known; ``tidak_tercatat``: it ran,
but no recorded step tells whether it was kept; ``tidak_berjalan_lagi``: the case took a way on
which no step keeps it any more."""

_KEPT: Final[Mapping[Truth, Status]] = {
    Truth.HOLDS: "ditepati", Truth.OPEN: "mungkin_terlambat", Truth.FAILS: "terlambat",
}  # fmt: skip
_UNSURE: Final[Mapping[Status, Status]] = {
    "lewat": "mungkin_lewat",
    "terlambat": "mungkin_terlambat",
}
_PASSED: Final[Mapping[Truth, Status]] = {
    Truth.HOLDS: "lewat", Truth.OPEN: "mungkin_lewat", Truth.FAILS: "berjalan",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """The day of an event, with its hour where that is known."""

    day: dt.date
    hour: dt.datetime | None = None

    @property
    def instant(self) -> dt.date | dt.datetime:
        """The hour where it is known, else the day."""
        return self.day if self.hour is None else self.hour


@dataclass(frozen=True, slots=True)
class RunningTerm:
    """One term of a procedure as it stands on a day.

    ``start`` is the event that started it and ``dues`` its outcome for each event that may be the
    start and each number; ``report`` is the index of the report that it runs for; ``done`` is when
    the step was taken that it is for, ``by`` its name. ``first_day_decides``: the step is late if
    the first day is counted, too. ``later_decrees`` are the years of which the holidays that were
    used come from a decree after the day of judgement.
    """

    term: ProcedureTerm
    procedure: str
    start: Moment | None
    dues: tuple[Due, ...]
    done: Moment | None
    by: str | None
    status: Status
    report: int | None = None
    first_day_decides: bool = False
    later_decrees: tuple[int, ...] = ()

    @property
    def earliest(self) -> dt.date | None:
        """The earliest last day."""
        return min((d.earliest for d in self.dues), default=None)

    @property
    def latest(self) -> dt.date | None:
        """The latest last day."""
        return max((d.latest for d in self.dues), default=None)


class Clock:
    """Counts the terms of procedures for one region, as known on one day."""

    def __init__(self, holidays: Holidays, region: Place | None, as_of: dt.date) -> None:
        self._holidays = holidays
        self._region = region
        self._as_of = as_of

    def terms(
        self,
        procedure: ProcedureFile,
        entered: Sequence[Entered],
        reports: Sequence[Report] = (),
    ) -> tuple[RunningTerm, ...]:
        """Every term that has started, in the order of the procedure.

        A term of the entry state has no recorded start and cannot be counted.

        ``entered`` are the states that the recorded steps led into; dates of ``reports`` after the
        day of judgement are not known.

        Raises:
            InputError: a count leaves the years of which holidays are known.
        """
        found: list[RunningTerm] = []
        for term in procedure.terms:
            found.extend(self._of_reports(procedure.id, term, reports))
            if procedure.initial in term.after:
                found.append(_without_start(procedure.id, term, entered))
            found.extend(self._of_states(procedure, term, entered))
        return tuple(found)

    def _of_reports(
        self, procedure: str, term: ProcedureTerm, reports: Sequence[Report]
    ) -> Iterator[RunningTerm]:
        for index, report in enumerate(reports if term.after_fact is not None else ()):
            if term.reports and report.kind is not None and report.kind not in term.reports:
                continue
            known = self._date(report, term.after_fact)
            if known is not None:
                day = self._date(report, term.keeps_fact)
                done = None if day is None else Moment(day)
                running = self._running(procedure, term, [Moment(known)], done, None)
                yield replace(running, report=index)

    def _date(self, report: Report, fact: str | None) -> dt.date | None:
        found = None if fact is None else getattr(report, fact.removeprefix("report."))
        return found if found is not None and found <= self._as_of else None

    def _of_states(
        self, procedure: ProcedureFile, term: ProcedureTerm, entered: Sequence[Entered]
    ) -> Iterator[RunningTerm]:
        """One for each time that the term was started, kept by the first step that keeps it."""
        over = bool(term.keeps) and not _may_follow(procedure, entered, term.keeps)
        for index, step in enumerate(entered):
            if step.state not in term.after:
                continue
            later = entered[index + 1 :]
            again = next((i for i, s in enumerate(later) if s.state in term.after), len(later))
            kept = next((s for s in later[: again + 1] if s.event in term.keeps), None)
            others = [s for s in later if s.state in term.or_after]
            starts = [Moment(s.day, s.hour) for s in (step, *others)]
            done = None if kept is None else Moment(kept.day, kept.hour)
            by = None if kept is None else kept.event
            running = self._running(procedure.id, term, starts, done, by)
            if term.or_after and not others:  # the other start has not come
                running = replace(running, status=_UNSURE.get(running.status, running.status))
            if over and done is None:
                running = replace(running, status="tidak_berjalan_lagi")
            yield running

    def _running(
        self,
        procedure: str,
        term: ProcedureTerm,
        starts: Sequence[Moment],
        done: Moment | None,
        by: str | None,
    ) -> RunningTerm:
        if term.number is None:
            return RunningTerm(term, procedure, starts[0], (), done, by, "tidak_dihitung")
        numbers = (term.number, *(() if term.extended is None else (term.extended,)))
        dues = tuple(
            due(
                start.instant,
                Term(number, term.units, term.first_day, term.direction),
                self._holidays,
                self._region,
            )
            for number in numbers
            for start in starts
        )
        status = self._status(term, dues, done)
        running = RunningTerm(term, procedure, starts[0], dues, done, by, status)
        last = max(d.latest for d in dues)
        late = False
        if done is not None and term.role == "batas" and status == "ditepati":
            counted = (d.first_day_counted for d in dues)
            late = any(day is not None and done.day > day for day in counted)
        later: tuple[int, ...] = ()
        if "hari_kerja" in term.units:
            later = self._holidays.issued_after(starts[0].day, last, self._as_of)
        return replace(running, first_day_decides=late, later_decrees=later)

    def _status(self, term: ProcedureTerm, dues: Sequence[Due], done: Moment | None) -> Status:
        earliest = term.role == "paling_cepat"
        if done is not None and not earliest:
            return _KEPT[agreed(due.kept(done.instant) for due in dues)]
        if done is not None:
            days = [r.last for due in dues for r in due.reckonings]
            return _KEPT[agreed(_TRUTH[done.day >= day] for day in days)]
        passed = agreed(due.passed(self._as_of) for due in dues)
        unrecorded = earliest or (not term.keeps and term.keeps_fact is None)
        if unrecorded and passed is not Truth.FAILS:
            return "tidak_tercatat"
        return _PASSED[passed]


def _may_follow(
    procedure: ProcedureFile, entered: Sequence[Entered], events: Iterable[str]
) -> bool:
    """Whether one of ``events`` can still be taken from where the case stands, or further on."""
    wanted = set(events)
    reached = {entered[-1].state if entered else procedure.initial}
    while True:
        steps = [step for step in procedure.steps if step.source in reached]
        if any(step.event in wanted for step in steps):
            return True
        new = {step.dest for step in steps} - reached
        if not new:
            return False
        reached |= new


def _without_start(procedure: str, term: ProcedureTerm, entered: Sequence[Entered]) -> RunningTerm:
    kept = next((s for s in entered if s.event in term.keeps), None)
    done = None if kept is None else Moment(kept.day, kept.hour)
    by = None if kept is None else kept.event
    return RunningTerm(term, procedure, None, (), done, by, "tidak_dihitung")


_TRUTH: Final = {True: Truth.HOLDS, False: Truth.FAILS}
