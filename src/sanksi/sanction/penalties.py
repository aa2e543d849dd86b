"""The threatened penalty of an offence: the law of the day of the act, and every later one.

For each later law the conduct is judged anew under it, since an offence may have lost its subject,
gained an element, or been continued by another provision; only then are the penalties compared.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from sanksi.inference import Finding
from sanksi.kernel.truth import FAILS, HOLDS, TRUTHS
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import FavorBasis
from sanksi.rulebase.penalties import PenaltyRow
from sanksi.sanction.favor import STOPPED, common, compared, compatible
from sanksi.sanction.later import LaterJudge
from sanksi.sanction.results import (
    Comparison,
    Fine,
    LaterLaw,
    Months,
    PenaltyVector,
    ThreatenedPenalty,
)


class _Later(NamedTuple):
    """A later law, and whether it keeps the conduct an offence: in every reading, by default.

    ``default_fails``: by default the conduct is certainly none under it.
    """

    law: LaterLaw
    keeps: bool
    default_keeps: bool
    default_fails: bool


class Penalties:
    """Finds threatened penalties under one profile of readings.

    ``fixed`` holds the positions that the profile has chosen: vectors that stand only under other
    positions are left out.
    """

    def __init__(self, rulebase: Rulebase, fixed: Mapping[str, str]) -> None:
        self._rulebase = rulebase
        self._fixed = fixed
        defaults = {q.id: q.default for q in rulebase.questions.values() if q.default is not None}
        self._defaults: Mapping[str, str] = {**defaults, **fixed}

    def threatened(
        self, finding: Finding, act_day: dt.date, judged_by: dt.date, later: LaterJudge
    ) -> ThreatenedPenalty | None:
        """The penalty of ``finding`` for an act of ``act_day`` judged on ``judged_by`` or later.

        Returns ``None`` when the rule data give no penalty for that day.
        """
        rows = self._rows(finding.rule, act_day)
        if not rows:
            return None
        laws = [
            self._later(finding, rows, rule, day, judged_by, later)
            for rule, day in self._later_laws(finding.rule, act_day, judged_by)
        ]
        stopped = self._ended(finding.rule, judged_by) and not laws
        basis = self._basis(judged_by) if laws or stopped else None
        favor = self._favor(laws, stopped=stopped)
        return ThreatenedPenalty(
            rule=finding.rule,
            unit=finding.unit,
            truth=finding.truth,
            default_truth=finding.default_truth,
            of_act=tuple(vector(row) for row in rows),
            later=tuple(each.law for each in laws),
            lex_favor=favor[0],
            default_lex_favor=favor[1],
            favor_basis=() if basis is None else basis.basis,
            favor_confidence=None if basis is None else basis.confidence,
            favor_open=() if basis is None else basis.open,
        )

    def _rows(self, rule: str, day: dt.date) -> tuple[PenaltyRow, ...]:
        rows = self._rulebase.penalties_on(rule, day)
        return tuple(row for row in rows if row.stands_under(self._fixed))

    def _later_laws(
        self, rule: str, act_day: dt.date, judged_by: dt.date
    ) -> Iterator[tuple[str, dt.date]]:
        """Every later law of the offence until ``judged_by``: its rule, and its first day."""
        if self._rulebase.lex_favor is None:
            return
        seen: set[str] = set()
        waiting = [rule]
        while waiting:
            current = waiting.pop(0)
            if current in seen:
                continue
            seen.add(current)
            starts = sorted({r.acts.from_ for r in self._rulebase.penalties.get(current, ())})
            yield from ((current, day) for day in starts if act_day < day <= judged_by)
            waiting.extend(self._rulebase.successors(current))

    def _ended(self, rule: str, judged_by: dt.date) -> bool:
        """Whether the offence is no longer in force on ``judged_by``."""
        if self._rulebase.lex_favor is None:
            return False
        norm = self._rulebase.norms.get(rule) or self._rulebase.residual[rule]
        return norm.in_force.to is not None and norm.in_force.to < judged_by

    def _later(
        self,
        finding: Finding,
        old: Iterable[PenaltyRow],
        rule: str,
        day: dt.date,
        judged_by: dt.date,
        later: LaterJudge,
    ) -> _Later:
        truth, default = later.truths(rule, day)
        new = self._rows(rule, day)
        comparisons = tuple(self._comparisons(old, new)) if truth != FAILS else ()
        law = LaterLaw(
            rule=rule,
            truth=TRUTHS[truth],
            default_truth=TRUTHS[default],
            vectors=tuple(vector(row) for row in new),
            comparisons=comparisons,
        )
        # A law that was itself replaced before the case is judged is compared, as the more
        # favourable one may lie between; but it cannot keep the conduct an offence.
        in_force = any(row.acts.to is None or judged_by <= row.acts.to for row in new)
        # The same provision, open for the same want of facts, stands or falls with the finding.
        alike = (rule, law.truth, law.default_truth) == (
            finding.rule, finding.truth, finding.default_truth,
        )  # fmt: skip
        return _Later(
            law,
            keeps=in_force and (truth == HOLDS or alike),
            default_keeps=in_force and (default == HOLDS or alike),
            default_fails=default == FAILS,
        )

    def _comparisons(
        self, old: Iterable[PenaltyRow], new: Iterable[PenaltyRow]
    ) -> Iterator[Comparison]:
        law = self._rulebase.lex_favor
        assert law is not None  # there are later laws only where there is
        pairs = [(o, n) for o in old for n in new if compatible(o, n)]
        yield from filter(None, (compared(law, o, n) for o, n in pairs))

    def _favor(self, laws: list[_Later], *, stopped: bool) -> tuple[str | None, str | None]:
        """The result that all readings share, and the one under the default positions."""
        if stopped:
            return STOPPED, STOPPED
        always = [c.result for each in laws for c in each.law.comparisons]
        if laws and not any(each.keeps for each in laws):
            always.append(STOPPED)
        by_default = [
            c.result
            for each in laws
            if not each.default_fails
            for c in each.law.comparisons
            if all(self._defaults.get(q, slug) == slug for q, slug in c.reading.items())
        ]
        if laws and not any(each.default_keeps for each in laws):
            by_default.append(STOPPED)
        return common(always), common(by_default)

    def _basis(self, judged_by: dt.date) -> FavorBasis | None:
        law = self._rulebase.lex_favor
        assert law is not None  # something was compared
        return next((row for row in law.rows if row.judged.covers(judged_by)), None)


def vector(row: PenaltyRow) -> PenaltyVector:
    """``row`` as decisions carry it."""
    return PenaltyVector(
        rule=row.rule,
        law_from=row.acts.from_.isoformat(),
        law_to=None if row.acts.to is None else row.acts.to.isoformat(),
        kind=row.kind,
        months=_months(row),
        fine=_fine(row),
        connector=row.connector,
        reading=dict(row.reading),
        converted=row.converted,
        basis=row.basis,
        confidence=row.confidence,
        open=row.open,
    )


def _months(row: PenaltyRow) -> Months | None:
    if row.months is None:
        return None
    least, most = row.months
    return Months(_whole(least or 0), _whole(most))


def _fine(row: PenaltyRow) -> Fine | None:
    if row.fine is None:
        return None
    least, most = row.fine
    return Fine(row.floor if least is None else least, most)


def _whole(months: float) -> float:
    """Whole months as an integer, as canonical JSON writes them."""
    return int(months) if float(months).is_integer() else months
