"""The conduct of one unit, judged under a later law."""

import datetime as dt

from sanksi.inference import Judge, Projector, Unit, WorldJudgement
from sanksi.kernel.truth import FAILS, shared
from sanksi.timeline import World


class LaterJudge:
    """Judges one unit in one world as if it stood under the law of another day.

    Where and when it happened stays as it was; only which law speaks, and the day with which the
    conditions of that law compare, are those of the other day.
    """

    def __init__(self, judge: Judge, projector: Projector, unit: Unit, world: World) -> None:
        self._judge = judge
        self._projector = projector
        self._unit = unit
        self._world = world
        self._known: dict[dt.date, WorldJudgement] = {}

    def truths(self, rule: str, day: dt.date) -> tuple[int, int]:
        """The truth of ``rule`` under the law of ``day``: in every reading, and by default."""
        judged = self._judged(day).norms.get(rule)
        if judged is None:
            return FAILS, FAILS
        return shared(outcome[0] for outcome in judged.by_choice.values()), judged.default[0]

    def _judged(self, day: dt.date) -> WorldJudgement:
        found = self._known.get(day)
        if found is None:
            kind, election = self._unit.act.kind, self._projector.case.election.kind
            bundle = self._judge.program.bundle(kind, election, day)
            base = self._projector.base(bundle, self._unit)
            view = self._projector.enter(bundle, self._unit, base, self._world)
            view["time.date"] = day.isoformat()
            found = self._known[day] = self._judge.world(bundle, view, self._world)
        return found
