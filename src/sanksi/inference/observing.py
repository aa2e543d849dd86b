"""Looking on while cases are judged: what the review of rules learns coverage from.

An adjudicator without an observer asks whether there is one, and does nothing more.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sanksi.inference.judge import Judge, WorldJudgement
from sanksi.inference.projection import Unit
from sanksi.timeline import World


class Observer:
    """Is shown what was judged and on which facts; this one does nothing with it.

    An observer reads and changes nothing. It may read facts of a view that no rule asked for:
    views compute them on demand.
    """

    def timed(self, unit: str, turns: Sequence[dt.date]) -> None:
        """The days on which the phase of the candidacy of ``unit`` changes."""

    def judged(self, judge: Judge, unit: Unit, world: WorldJudgement) -> None:
        """All norms that speak of ``unit``, judged in one world."""

    def concluded(self, judge: Judge, view: Mapping[str, Any], worlds: Sequence[World]) -> None:
        """The facts on which consequences are judged, and the worlds of the unit."""

    def recommended(
        self,
        judge: Judge,
        view: Mapping[str, Any],
        track: str,
        levels: Sequence[str],
        day: dt.date,
    ) -> None:
        """The facts on which sanctions, officials and the procedure of a track are chosen."""
