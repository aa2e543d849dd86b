"""From the facts of a case to a decision: the whole pipeline in one pure call."""

import datetime as dt
import platform
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

from sanksi._version import __version__
from sanksi.decision.alerts import (
    NO_DEADLINES,
    READINGS_BOUNDED,
    STEPS_UNUSED,
    Alerts,
    Consequences,
    require_wording,
)
from sanksi.decision.assemble import TrackAssembler, unit_view
from sanksi.decision.models import (
    Decision,
    EngineRef,
    PhaseOutcome,
    Profile,
    Recommendation,
    RulebaseRef,
    UnitView,
)
from sanksi.decision.profile import unknown_choices
from sanksi.decision.questions import questions_of
from sanksi.decision.readings import readings, track_outcomes
from sanksi.decision.seal import outcome_digest
from sanksi.facts import Act, Candidacy, Case, canonical_facts
from sanksi.inference import (
    Judge,
    Network,
    NoCandidacy,
    Observer,
    Program,
    Projector,
    Target,
    Unit,
    UnitResult,
    WorldJudgement,
    alike,
    conclude,
    lasting,
)
from sanksi.inference.rete import available, why_unavailable
from sanksi.kernel.errors import InputError
from sanksi.procedure import ProcedureMachine
from sanksi.rulebase import Rulebase
from sanksi.sanction import settled, track_findings
from sanksi.timeline import (
    UNKNOWN,
    Part,
    TimeFrame,
    UnitTime,
    Unknown,
    calendar_for,
    calendars,
)

EngineChoice = Literal["rete+direct", "direct"]

_PYTHON: Final = platform.python_version()


class Adjudicator:
    """Adjudicates cases under one rule base and one profile of readings.

    Args:
        rulebase: the law as data.
        readings: positions to fix on open questions, ``{"OQ-C-1": "sempit"}``.
        profile: positions under a title, as :func:`~sanksi.decision.profile.load_profile` reads
            them from a file; instead of ``readings``.
        engine: ``rete+direct`` runs durable_rules and the direct evaluator on every evaluation and
            insists that they agree; ``direct`` runs the direct evaluator alone. Where
            durable_rules cannot be had, ``rete+direct`` falls back and the decision says so.
        observer: is shown everything that is judged, for the review of rules; not pickled.

    Safe to share between threads. Reads no clock, network or environment.

    Raises:
        InputError: a reading names an unknown question or position.
        RuleError: the rule base lacks the wording of an alert that decisions raise.
        ValueError: both ``readings`` and ``profile`` are given.
    """

    def __init__(
        self,
        rulebase: Rulebase,
        *,
        readings: Mapping[str, str] | None = None,
        profile: Profile | None = None,
        engine: EngineChoice = "rete+direct",
        observer: Observer | None = None,
    ) -> None:
        if readings is not None and profile is not None:
            raise ValueError("give either readings or a profile")
        self.rulebase = rulebase
        self._observer = observer
        chosen = (readings or {}) if profile is None else profile.readings
        self.readings = dict(sorted(chosen.items()))
        self.profile = Profile(self.readings, None if profile is None else profile.title)
        problems = list(unknown_choices(rulebase, self.readings))
        if problems:
            raise InputError(problems)
        require_wording(rulebase)
        self._program = Program(rulebase)
        self._wanted: EngineChoice = engine
        wanted = engine == "rete+direct"
        usable = wanted and available()
        network = Network(rulebase) if usable else None
        self._judge = Judge(self._program, network, self.readings)
        self._tracks = TrackAssembler(rulebase, self._judge, observer)
        self._consequences = Consequences(rulebase, self._judge.direct)
        self._calendars = calendars(rulebase.calendars.values(), rulebase.calendar_rules)
        self._limit = rulebase.manifest.max_readings
        self._engine = EngineRef(
            __version__,
            ("rete", "direct") if usable else ("direct",),
            why_unavailable() if wanted and not usable else None,
            _PYTHON,
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self.rulebase, self.profile, self._wanted)

    def machine(self, procedure: str | None) -> ProcedureMachine | None:
        """The state machine of a procedure by its id; ``None`` if there is none."""
        return self._tracks.machine(procedure)

    def adjudicate(self, case: Case, *, as_of: dt.date) -> Decision:
        """Decide ``case`` as known on ``as_of``.

        Raises:
            InputError: the facts do not fit together with the calendar or the procedure.
            DisagreementError: the two engines differ; there is no result.
        """
        projector = Projector(case, as_of)
        units: list[UnitView] = []
        results: list[UnitResult] = []
        for act, target, unit_id, time in self._times(case, as_of):
            for unit, part, worlds in self._parts(projector, act, target, unit_id, time):
                result = conclude(self._judge, unit, worlds)
                results.append(result)
                units.append(unit_view(self.rulebase, result, time, part))
        alerts = Alerts(self.rulebase)
        findings = tuple(f for r in results for f in r.findings)
        gathered = track_findings(findings, self.rulebase.levels)
        tracks = tuple(settled(track, results, self.rulebase) for track in gathered)
        pairs = [self._tracks.recommend(case, projector, t, results, as_of) for t in tracks]
        recommended = tuple(recommendation for recommendation, _ in pairs)
        unsettled = [(t.track, (*t.missing, *facts)) for t, facts in pairs]
        read, bounded = readings(results, self.rulebase, self._limit)
        alerts.of_findings(findings)
        alerts.of_units(units, results)
        alerts.of_scope(case, results, ("etik", "disiplin", "kepegawaian", "pidana"))
        for result in results:
            view = self._tracks.case_view(projector, result, tracks)
            moments = [w.world for w in result.worlds]
            alerts.of_consequences(self._consequences, view, moments)
            if self._observer is not None:
                self._observer.concluded(self._judge, view, moments)
        if bounded:
            alerts.add(READINGS_BOUNDED)
        if recommended:
            alerts.add(NO_DEADLINES)
        walked = {t.track for t in recommended if t.procedure is not None}
        unused = {p.track for p in case.proceedings or ()}.difference(walked)
        if unused:
            alerts.add(STEPS_UNUSED, unused)
        ref = RulebaseRef(self.rulebase.version, self.rulebase.digest)
        outcome: dict[str, Any] = {
            "acts": tuple(units),
            "findings": findings,
            "not_met": tuple(n for r in results for n in r.not_met),
            "recommendation": Recommendation(recommended),
            "questions": questions_of(case, results, unsettled),
            "readings": read,
            "readings_bounded": bounded,
            "phase_outcomes": tuple(self._phase_outcomes(results)),
            "alerts": alerts.listed(),
        }
        facts = canonical_facts(case)
        return Decision(
            case_id=case.id,
            as_of=as_of.isoformat(),
            rulebase=ref,
            engine=self._engine,
            profile=self.profile,
            facts=facts,
            outcome_digest=outcome_digest(facts, ref.digest, as_of, self.readings, outcome),
            **outcome,
        )

    def adjudicate_many(self, cases: Iterable[Case], *, as_of: dt.date) -> Iterator[Decision]:
        """Decide each case in turn, lazily."""
        for case in cases:
            yield self.adjudicate(case, as_of=as_of)

    def _times(self, case: Case, as_of: dt.date) -> Iterator[tuple[Act, Target, str, UnitTime]]:
        """Every act toward every candidacy, or nobody, with its time; acts sorted by id."""
        calendar = calendar_for(self._calendars, case.election, case.candidacies)
        personal = frozenset(_personal_boundaries(case))
        frames: dict[str, TimeFrame] = {}
        candidacies = {c.id: c for c in case.candidacies}
        for index in sorted(range(len(case.acts)), key=lambda i: case.acts[i].id):
            act = case.acts[index]
            frame = frames.get(act.kind)
            if frame is None:
                boundaries = personal.union(self._program.boundaries(act.kind))
                frame = frames[act.kind] = TimeFrame(
                    calendar, case.election.region, as_of, boundaries
                )
            for unit_id, named in _targets(act):
                target = candidacies[named] if isinstance(named, str) else named
                time = frame.worlds(act, _timed(target), f"acts[{index}].when")
                if self._observer is not None:
                    self._observer.timed(unit_id, frame.history(_timed(target)).turns)
                yield act, target, unit_id, time

    def _parts(
        self, projector: Projector, act: Act, target: Target, unit_id: str, time: UnitTime
    ) -> Iterator[tuple[Unit, Part, tuple[WorldJudgement, ...]]]:
        """The parts of one unit, judged; neighbours that came out alike are one part."""
        plain = Unit(unit_id, act, target)
        joined: list[tuple[Part, tuple[WorldJudgement, ...]]] = []
        for part in time.parts:
            judged = self._judge_part(projector, plain, part)
            if joined and alike(self._judge, joined[-1][1], judged):
                before, first = joined.pop()
                whole = before._replace(to=part.to, worlds=(*before.worlds, *part.worlds))
                joined.append((whole, (lasting(first[0], part.to),)))
            else:
                joined.append((part, judged))
        for number, (part, judged) in enumerate(joined, start=1):
            label = f"#{number}" if len(joined) > 1 else ""
            yield Unit(unit_id + label, act, target), part, judged

    def _judge_part(
        self, projector: Projector, unit: Unit, part: Part
    ) -> tuple[WorldJudgement, ...]:
        kind, election = unit.act.kind, projector.case.election.kind
        judged: list[WorldJudgement] = []
        for world in part.worlds:
            bundle = self._program.bundle(kind, election, world.date)
            view = projector.enter(bundle, unit, projector.base(bundle, unit), world)
            judged.append(self._judge.world(bundle, view, world))
            if self._observer is not None:
                self._observer.judged(self._judge, unit, judged[-1])
        return tuple(judged)

    def _phase_outcomes(self, results: list[UnitResult]) -> Iterator[PhaseOutcome]:
        for result in results:
            if len(result.worlds) == 1:
                continue
            for index, judged in enumerate(result.worlds):
                world = judged.world
                yield PhaseOutcome(
                    result.unit.id,
                    world.phase or "belum_pasti",
                    world.date.isoformat(),
                    world.until.isoformat(),
                    track_outcomes(result.world_outcome(index), self.rulebase),
                )


def _rebuild(rulebase: Rulebase, profile: Profile, engine: EngineChoice) -> Adjudicator:
    return Adjudicator(rulebase, profile=profile, engine=engine)


def _timed(target: Target) -> Candidacy | Unknown | None:
    """The target as the timeline takes it."""
    if target is NoCandidacy.NOBODY:
        return None
    return target if isinstance(target, Candidacy) else UNKNOWN


def _targets(act: Act) -> list[tuple[str, str | NoCandidacy]]:
    if act.toward is None:
        return [(f"{act.id}/?", NoCandidacy.UNKNOWN)]
    if not act.toward:
        return [(act.id, NoCandidacy.NOBODY)]
    return [(f"{act.id}/{candidacy}", candidacy) for candidacy in sorted(act.toward)]


def _personal_boundaries(case: Case) -> Iterator[dt.date]:
    """Days on which a leave or a campaign role begins or has ended."""
    periods = [(p.from_, p.to) for p in case.person.unpaid_leave or ()]
    periods.extend((p.from_, p.to) for p in case.person.campaign_roles or ())
    for first, last in periods:
        if first is not None:
            yield first
        if last is not None and last < dt.date.max:
            yield last + dt.timedelta(days=1)
