"""Sentences that a decision carries beside its findings; their wording is rule data."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from sanksi.decision.models import DecisionAlert, UnitView
from sanksi.facts import Case
from sanksi.inference import DirectEvaluator, Finding, Selector, UnitResult
from sanksi.inference.selector import remember
from sanksi.kernel.days import DAY
from sanksi.kernel.errors import Problem, RuleError, Text
from sanksi.kernel.truth import FAILS, HOLDS, OPEN, Truth
from sanksi.rulebase import Rulebase
from sanksi.rulebase.base import Rule
from sanksi.rulebase.format import Consequence, InForce
from sanksi.timeline import World

NOT_ENCODED: Final = "ALERT-BELUM-DIKODEKAN"
PARTLY_ENCODED: Final = "ALERT-SEBAGIAN-DIKODEKAN"
NO_RULE: Final = "ALERT-TANPA-ATURAN"
DEFAULT_DETERMINATION: Final = "ALERT-PENETAPAN-BAWAAN"
READINGS_BOUNDED: Final = "ALERT-BACAAN-DIBATASI"
NO_DEADLINES: Final = "ALERT-TENGGAT-BELUM-DIHITUNG"
THIN_BASE: Final = "ALERT-DASAR-TIPIS"
STEPS_UNUSED: Final = "ALERT-LANGKAH-BELUM-DIPAKAI"
BUILT_IN: Final = (
    NOT_ENCODED, PARTLY_ENCODED, NO_RULE, DEFAULT_DETERMINATION, READINGS_BOUNDED, NO_DEADLINES,
    THIN_BASE,
    STEPS_UNUSED,
)  # fmt: skip
"""Alerts that the machinery itself raises; the rule base must give their wording."""


def require_wording(rulebase: Rulebase) -> None:
    """Raise :class:`RuleError` unless the rule base words every alert of the machinery."""
    missing = [alert for alert in BUILT_IN if alert not in rulebase.alerts]
    if missing:
        listed = ", ".join(missing)
        raise RuleError(
            Problem(
                "SANKSI-D002",
                Text(
                    f"basis aturan tidak memuat bunyi peringatan: {listed}.",
                    f"the rule base gives no wording for the alerts: {listed}.",
                ),
                Text(
                    "Tambahkan peringatan itu pada sebuah berkas `kind: alerts`.",
                    "Add these alerts to a file of `kind: alerts`.",
                ),
            )
        )


def _truth_on(
    rule: Rule[Consequence], truth: int, in_transition: int, first: dt.date, last: dt.date
) -> int:
    """The truth of a consequence for days from ``first`` to ``last`` that share one law."""
    if rule.transition is not None and rule.transition.acts.overlaps(first, last):
        return min(truth, in_transition)
    return truth if rule.in_force.overlaps(first, last) else FAILS


class _Speaking:
    """The consequences that can speak on some stretch of days, ready to be tested."""

    def __init__(self, rules: Sequence[Rule[Consequence]], direct: DirectEvaluator) -> None:
        self.rules = tuple(rules)
        self.conditions = Selector(direct, [(r.id, r.provision.when) for r in rules])
        self.transitions = Selector(
            direct, [(r.id, None if r.transition is None else r.transition.when) for r in rules]
        )


class Consequences:
    """The consequences of a rule base, ready to be tested."""

    def __init__(self, rulebase: Rulebase, direct: DirectEvaluator) -> None:
        self._rules = tuple(rulebase.consequences.values())
        self._direct = direct
        periods = [p for rule in self._rules for p in _periods(rule)]
        ends = [p.to for p in periods if p.to is not None and p.to < dt.date.max]
        self._edges = sorted({*(p.from_ for p in periods), *(day + DAY for day in ends)})
        self._known: dict[tuple[tuple[int, int], ...], _Speaking] = {}

    def truths(
        self, view: Mapping[str, Any], days: Sequence[tuple[dt.date, dt.date]]
    ) -> Iterator[tuple[Rule[Consequence], int, int]]:
        """Each consequence that can speak on ``days`` (first and last of each stretch).

        With it its truth, and the truth of the transition on which it depends.
        """
        edges = self._edges
        key = tuple((bisect_right(edges, first), bisect_right(edges, last)) for first, last in days)
        known = self._known.get(key)
        if known is None:
            rules = [
                rule
                for rule in self._rules
                if any(p.overlaps(*stretch) for p in _periods(rule) for stretch in days)
            ]
            known = _Speaking(rules, self._direct)
            remember(self._known, key, known)
        return zip(
            known.rules, known.conditions.truths(view), known.transitions.truths(view), strict=True
        )


def _periods(rule: Rule[Consequence]) -> tuple[InForce, ...]:
    return (rule.in_force, *(() if rule.transition is None else (rule.transition.acts,)))


class Alerts:
    """Collects alerts with what caused them, and lists them in a fixed order."""

    def __init__(self, rulebase: Rulebase) -> None:
        self._rulebase = rulebase
        self._because: dict[str, set[str]] = {}

    def add(self, alert: str, because: Iterable[str] = ()) -> None:
        """Raise ``alert``; ``because`` names rules, units or tracks."""
        self._because.setdefault(alert, set()).update(because)

    def listed(self) -> tuple[DecisionAlert, ...]:
        """All alerts, the standing ones first, then by id."""
        always = self._rulebase.always_alerts
        ids = [*always, *sorted(a for a in self._because if a not in always)]
        return tuple(
            DecisionAlert(
                i, self._rulebase.alerts[i].severity, tuple(sorted(self._because.get(i, ())))
            )
            for i in ids
        )

    def of_findings(self, findings: Iterable[Finding]) -> None:
        """The alerts that norms name, and thin bases."""
        for finding in findings:
            for alert in finding.alerts:
                self.add(alert, (finding.rule,))
            base = finding.statutory_base
            stands = finding.default_truth is not Truth.FAILS
            if stands and base is not None and base.truth is not Truth.HOLDS:
                self.add(THIN_BASE, (finding.rule,))

    def of_consequences(
        self, consequences: Consequences, view: Mapping[str, Any], worlds: Iterable[World]
    ) -> None:
        """Consequences of the case as a whole that hold or may hold.

        Those of every law that governs, or may govern, on some day on which the act may have been.
        One that asks to be met is not raised while it is open.
        """
        days = [(world.date, world.until) for world in worlds]
        for rule, truth, in_transition in consequences.truths(view, days):
            least = HOLDS if rule.provision.only_when_met else OPEN
            if truth < least:  # on no day is it more
                continue
            if any(_truth_on(rule, truth, in_transition, *span) >= least for span in days):
                for alert in rule.provision.alerts:
                    self.add(alert, (rule.id,))

    def of_units(self, views: Sequence[UnitView], results: Sequence[UnitResult]) -> None:
        """Default determinations, and units of which no rule speaks."""
        for view, result in zip(views, results, strict=True):
            if view.default_determination:
                self.add(DEFAULT_DETERMINATION, (view.id,))
            if not view.permitted and not any(w.bundle.norms for w in result.worlds):
                self.add(NO_RULE, (view.id,))

    def of_scope(self, case: Case, results: Sequence[UnitResult], tracks: Sequence[str]) -> None:
        """Tracks whose law is not encoded, or only in part, for these acts and this person.

        ``tracks`` concern everybody; another one is looked at where some scope of it names the
        status of the person.
        """
        status = case.person.status
        encoded = self._rulebase.manifest.encoded
        own = {s.track for s in encoded if status is not None and status in s.status}
        for track in (*tracks, *sorted(own.difference(tracks))):
            for result in results:
                for world in result.worlds:
                    for day in {world.world.date, world.world.until}:
                        self._scope(case, track, result.unit.id, day)

    def _scope(self, case: Case, track: str, unit: str, day: dt.date) -> None:
        status = case.person.status
        for scope in self._rulebase.manifest.encoded:
            if scope.track != track or case.election.kind not in scope.election:
                continue
            if status is not None and status not in scope.status:
                continue
            if not scope.acts.covers(day):
                continue
            if not scope.complete:
                self.add(PARTLY_ENCODED, (track,))
            return
        self.add(NOT_ENCODED, (f"{track}@{unit}",))
