"""Whether the case of a finding shows it: the case is adjudicated as any other."""

from typing import Final

from sanksi.decision import Adjudicator, Decision
from sanksi.kernel.errors import InputError
from sanksi.kernel.truth import Truth
from sanksi.review.checks.findings import Finding
from sanksi.review.checks.witness import Witness
from sanksi.rulebase import Rulebase

_CRIME: Final = "pidana"


class Replay:
    """Adjudicates the cases of findings under one rule base."""

    def __init__(self, rulebase: Rulebase) -> None:
        self._rulebase = rulebase
        self._adjudicators: dict[tuple[tuple[str, str], ...], Adjudicator] = {}

    def shows(self, finding: Finding) -> bool:
        """Whether every case of ``finding``, adjudicated, comes out as the finding says."""
        try:
            decisions = [self._decided(case) for case in finding.witnesses]
        except InputError:
            return False
        if finding.code == "SANKSI-C006":
            return all(_holding(d) >= set(finding.subject) for d in decisions)
        if finding.code == "SANKSI-C009":
            return not any(_holding(d) or any(u.permitted for u in d.acts) for d in decisions)
        if finding.code == "SANKSI-C011":
            before, since = (_weights(d, self._rulebase) for d in decisions)
            own = before.get(finding.subject[0], 0)
            return own > 0 and max(since.values(), default=0) < own
        return True

    def _decided(self, witness: Witness) -> Decision:
        key = tuple(sorted(witness.readings.items()))
        found = self._adjudicators.get(key)
        if found is None:
            found = Adjudicator(self._rulebase, readings=witness.readings, engine="direct")
            self._adjudicators[key] = found
        return found.adjudicate(witness.case(), as_of=witness.as_of)


def _holding(decision: Decision) -> set[str]:
    """The norms that hold; a norm that is merely open is left out."""
    return {f.rule for f in decision.findings if f.truth is Truth.HOLDS}


def _weights(decision: Decision, rulebase: Rulebase) -> dict[str, int]:
    """The norms that hold, offences left out, with the weight of their levels."""
    return {
        f.rule: rulebase.levels[f.level].severity or 0
        for f in decision.findings
        if f.truth is Truth.HOLDS and f.level is not None and f.track != _CRIME
    }
