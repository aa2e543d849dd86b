"""Parts of a decision: the view of a unit, and the recommendation of a track."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from sanksi.decision.models import TrackRecommendation, UnitView
from sanksi.decision.questions import asked_for, behind_time
from sanksi.facts import Case
from sanksi.facts.models import NONE
from sanksi.inference import CaseView, Judge, Observer, Projector, Selector, UnitResult
from sanksi.kernel.truth import FAILS, HOLDS, Truth
from sanksi.procedure import ProcedureMachine, recorded
from sanksi.rulebase import Rulebase
from sanksi.sanction import (
    TRACKS,
    LaterJudge,
    LawfulSanctions,
    Penalties,
    SanctionOption,
    ThreatenedPenalty,
    TrackFindings,
)
from sanksi.timeline import Part, UnitTime, World

CRIMINAL: Final = "pidana"
"""The track whose findings carry a threatened penalty."""


def unit_view(rulebase: Rulebase, result: UnitResult, time: UnitTime, part: Part) -> UnitView:
    """What a decision shows of one unit."""
    unit = result.unit
    reasons = tuple(dict.fromkeys(r.code for r in (*part.reasons, *time.notes)))
    questions = {q for r in part.reasons for q in r.questions}
    questions.update(
        rulebase.manifest.time_questions[code]
        for code in reasons
        if code in rulebase.manifest.time_questions
    )
    return UnitView(
        id=unit.id,
        act=unit.act.id,
        kind=unit.act.kind,
        candidacy=unit.candidacy,
        first_day=part.from_.isoformat(),
        last_day=part.to.isoformat(),
        phase=part.phase,
        stages=tuple(sorted(part.stages)),
        periods=tuple(sorted({w.period for w in part.worlds if w.period is not None})),
        default_determination=time.default_determination,
        reasons=reasons,
        open=tuple(sorted(questions)),
        permitted=result.permitted,
    )


class TrackAssembler:
    """Builds the recommendation of a track from its findings."""

    def __init__(self, rulebase: Rulebase, judge: Judge, observer: Observer | None = None) -> None:
        self._rulebase = rulebase
        self._judge = judge
        self._observer = observer
        self._lawful = {track: LawfulSanctions(rulebase, judge.direct, track) for track in TRACKS}
        self._threats = Penalties(rulebase, judge.fixed)
        machines = [ProcedureMachine(p, judge.direct) for p in rulebase.procedures.values()]
        self._machines = {
            track: tuple(m for m in machines if m.procedure.track == track)
            for track in {m.procedure.track for m in machines}
        }
        self._applies = {
            track: Selector(judge.direct, [(m.procedure.id, m.procedure.when) for m in of_track])
            for track, of_track in self._machines.items()
        }

    def recommend(
        self,
        case: Case,
        projector: Projector,
        track: TrackFindings,
        results: Sequence[UnitResult],
        as_of: dt.date,
    ) -> tuple[TrackRecommendation, tuple[str, ...]]:
        """The recommendation of one track: default level, lawful set, official, path.

        Beside it stand the facts that leave a kind of sanction or the official open.
        """
        by_unit = {r.unit.id: r for r in results}
        lead = by_unit[track.leading[0].unit]
        world = _worlds(lead, track.leading[0].rule)[0]
        laws = _laws(track, by_unit)
        view = self._view(
            projector,
            lead,
            world,
            {
                "result.track": track.track,
                "result.level": track.expected_level,
                "result.truth": str(track.default_truth),
            },
        )
        nothing = track.default_truth is Truth.FAILS
        options, undecided = self._options(track, {} if nothing else laws, view)
        missing = tuple(dict.fromkeys(_missing(case, track, by_unit)))
        taken = recorded(case.proceedings, track.track, as_of, case.election.region)
        machine, one_law = self._machine(track.track, view, laws)
        path = None
        if machine is not None and not nothing:
            path = machine.walk(view, track.default_truth, missing, taken)
        asked = [
            fact
            for index in undecided
            for fact in self._judge.open_facts_of(self._lawful[track.track].condition(index), view)
            if not fact.startswith("result.")
        ]
        penalties = self._penalties(projector, track, by_unit, as_of)
        if len({(p.rule, p.unit) for p in penalties}) < len(penalties):
            asked.append("act.when")
        recommendation = TrackRecommendation(
            track=track.track,
            truth=track.truth,
            default_truth=track.default_truth,
            level=track.level,
            default_level=track.default_level,
            possible_levels=track.possible_levels,
            leading=_names(track.leading),
            others=_names(track.others),
            sanctions=options,
            penalty=penalties,
            authority=tuple(dict.fromkeys(a for o in options for a in o.authority)),
            procedure=None if path is None else path.procedure,
            state=None if path is None else path.state,
            path=() if path is None else path.steps,
            reached=None if path is None else path.reached,
            ends=() if path is None else path.ends,
            missing=path.missing if path is not None else () if one_law or nothing else missing,
            open=() if path is None or path.ends else self._unanswered(track),
            deadlines=(),
            remedies=(),
            notes=(),
            rests_on_default=track.rests_on_default,
        )
        return recommendation, tuple(dict.fromkeys(asked))

    def _unanswered(self, track: TrackFindings) -> tuple[str, ...]:
        """The questions without a default position that keep a finding of the track open."""
        questions = self._rulebase.questions
        asked = {
            r.open
            for f in (*track.leading, *track.others)
            if f.default_truth is Truth.OPEN
            for r in f.reasons
            if r.open is not None and questions[r.open].default is None
        }
        return tuple(sorted(asked.difference(self._judge.fixed)))

    def case_view(
        self, projector: Projector, first: UnitResult, tracks: Iterable[TrackFindings]
    ) -> Mapping[str, Any]:
        """The view that consequences read: the person, and level and truth of every track."""
        results: dict[str, Any] = {f"result.{t}.truth": str(Truth.FAILS) for t in TRACKS}
        for track in tracks:
            results[f"result.{track.track}.truth"] = str(track.default_truth)
            nothing = track.default_truth is Truth.FAILS
            results[f"result.{track.track}.level"] = NONE if nothing else track.expected_level
        for name in TRACKS:
            results.setdefault(f"result.{name}.level", NONE)
        return self._view(projector, first, first.worlds[0].world, results)

    def _view(
        self, projector: Projector, result: UnitResult, world: World, given: Mapping[str, Any]
    ) -> CaseView:
        return CaseView(self._judge, projector, result.unit, world, given)

    def _options(
        self, track: TrackFindings, laws: Mapping[dt.date, tuple[str, ...]], view: CaseView
    ) -> tuple[tuple[SanctionOption, ...], tuple[int, ...]]:
        """The lawful kinds under the law of each of these days, and the conditions left open.

        Where the laws that may govern differ, no kind is certain.
        """
        whole = (track.default_level,) if track.default_level is not None else track.possible_levels
        if len(laws) == 1:
            laws = dict.fromkeys(laws, whole)
        if self._observer is not None:
            for day, levels in laws.items():
                self._observer.recommended(self._judge, view, track.track, levels, day)
        lawful = [self._lawful[track.track].options(laws[day], day, view) for day in laws]
        undecided = tuple(dict.fromkeys(index for each in lawful for index in each.open))
        if len({each.options for each in lawful}) <= 1:
            return lawful[0].options if lawful else (), undecided
        every = dict.fromkeys(option for each in lawful for option in each.options)
        certain = {o for o in every if all(o in each.options for each in lawful)}
        return (
            tuple(o if o in certain else replace(o, truth=Truth.OPEN) for o in every),
            undecided,
        )

    def machine(self, procedure: str | None) -> ProcedureMachine | None:
        """The machine of a procedure by its id."""
        return next(
            (m for ms in self._machines.values() for m in ms if m.procedure.id == procedure), None
        )

    def _machine(
        self, track: str, view: CaseView, days: Iterable[dt.date]
    ) -> tuple[ProcedureMachine | None, bool]:
        """The procedure of the track, and whether it is the same under the law of each day."""
        if track not in self._machines:
            return None, True
        truths = self._applies[track].truths(view)
        applying = [m for m, t in zip(self._machines[track], truths, strict=True) if t == HOLDS]
        found = {
            next((m for m in applying if m.procedure.in_force.covers(day)), None) for day in days
        }
        return (found.pop(), True) if len(found) == 1 else (None, not found)

    def _penalties(
        self,
        projector: Projector,
        track: TrackFindings,
        by_unit: Mapping[str, UnitResult],
        as_of: dt.date,
    ) -> tuple[ThreatenedPenalty, ...]:
        """The penalties of each offence, one for each law under which its day may have been."""
        if track.track != CRIMINAL:
            return ()
        dates = projector.case.case_dates
        judged_by = (None if dates is None else dates.judged_on) or as_of
        found: list[ThreatenedPenalty] = []
        later: dict[tuple[str, World], LaterJudge] = {}
        for finding in (*track.leading, *track.others):
            result = by_unit[finding.unit]
            for world in _worlds(result, finding.rule):
                key = (finding.unit, world)
                judge = later.get(key)
                if judge is None:
                    judge = later[key] = LaterJudge(self._judge, projector, result.unit, world)
                penalty = self._threats.threatened(finding, world.date, judged_by, judge)
                if penalty is not None and penalty not in found:
                    found.append(penalty)
        return tuple(found)


def _laws(
    track: TrackFindings, by_unit: Mapping[str, UnitResult]
) -> Mapping[dt.date, tuple[str, ...]]:
    """The days whose law the leading findings may stand under, each with their levels there."""
    found: dict[dt.date, dict[str, None]] = {}
    for finding in track.leading:
        result = by_unit[finding.unit]
        rule = next(j.norms[finding.rule] for j in result.worlds if finding.rule in j.norms)
        for world in _worlds(result, finding.rule):
            levels = found.setdefault(rule.norm.rule.law_day(world.date), {})
            levels.update(dict.fromkeys(finding.possible_levels))
    return {day: tuple(levels) for day, levels in found.items()}


def _worlds(result: UnitResult, rule: str) -> tuple[World, ...]:
    """The worlds of a unit in which ``rule`` may hold."""
    speaking = tuple(
        judged.world
        for judged in result.worlds
        if rule in judged.norms
        and any(truth != FAILS for truth, *_ in judged.norms[rule].by_choice.values())
    )
    return speaking or (result.worlds[0].world,)


def _names(findings: Iterable[Any]) -> tuple[str, ...]:
    return tuple(f"{f.rule}@{f.unit}" for f in findings)


def _missing(case: Case, track: TrackFindings, by_unit: Mapping[str, UnitResult]) -> Iterable[str]:
    for finding in (*track.leading, *track.others):
        if finding.default_truth is not Truth.HOLDS:
            result = by_unit[finding.unit]
            if any(r.kind == "waktu" for r in finding.reasons):
                yield from behind_time(result)
            for fact in result.missing.get(finding.rule, ()):
                yield from (name for name, _ in asked_for(case, fact, result))
