"""The checks of a rule base that need the whole fact space: what ``sanksi rules check`` runs."""

import datetime as dt
from dataclasses import dataclass

from sanksi.kernel.errors import Problem
from sanksi.review.acceptance import Acceptances
from sanksi.review.checks.findings import Finding, unreal
from sanksi.review.checks.gaps import Gaps, Holes
from sanksi.review.checks.milder import Milder
from sanksi.review.checks.overlaps import Overlaps
from sanksi.review.checks.replay import Replay
from sanksi.review.checks.sweep import Check, Progress, Sweep
from sanksi.review.checks.unreachable import Idle, Unreachable, idle_constraints
from sanksi.rulebase import Rulebase

FAMILY = "SANKSI-C"


@dataclass(frozen=True, slots=True)
class Report:
    """What was found: what has to be mended or accepted, what is accepted, idle acceptances.

    ``spaces`` is the number of fact spaces that were searched.
    """

    findings: tuple[Finding, ...]
    accepted: tuple[Finding, ...]
    idle: tuple[Problem, ...]
    spaces: int

    @property
    def sound(self) -> bool:
        """Whether nothing has to be done."""
        return not self.findings and not self.idle


def check(rulebase: Rulebase, today: dt.date | None = None, progress: Progress = iter) -> Report:
    """Search the fact spaces of ``rulebase``, which must be free of faults.

    ``today`` tells which acceptances have lapsed; ``progress`` may show how far the work is.
    """
    sweep = Sweep(rulebase)
    checks: list[Check] = [
        Unreachable(sweep), Idle(sweep), Overlaps(sweep), Gaps(sweep), Holes(sweep), Milder(sweep),
    ]  # fmt: skip
    found = [*sweep.run(checks, progress), *idle_constraints(sweep)]
    acceptances = Acceptances(rulebase, FAMILY, today)
    replay = Replay(rulebase)
    accepted, open_ = [], []
    for finding in found:
        if acceptances.accepts(finding.code, finding.subject):
            accepted.append(finding)
        else:
            open_.append(finding if replay.shows(finding) else unreal(finding))
    return Report(tuple(open_), tuple(accepted), tuple(acceptances.problems()), len(sweep.alike))
