"""The threatened penalty of an offence, as data: the law of the day of the act, and a later one.

Which of two laws is more favourable is recorded in the rule data; nothing is chosen here.
"""

import datetime as dt

from sanksi.inference import Finding
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import Penalty
from sanksi.sanction.results import Fine, Months, PenaltyVector, ThreatenedPenalty


def threatened_penalties(
    rulebase: Rulebase, finding: Finding, act_day: dt.date, judged_by: dt.date
) -> ThreatenedPenalty | None:
    """The penalty of ``finding`` for an act of ``act_day`` judged on ``judged_by`` or later.

    Returns ``None`` when the rule data give no penalty for that day.
    """
    rows = rulebase.penalties.get(finding.rule, ())
    of_act = next((row for row in rows if row.acts.covers(act_day)), None)
    if of_act is None:
        return None
    later = next((row for row in rows if row is not of_act and row.acts.covers(judged_by)), None)
    if later is not None and later.acts.from_ <= of_act.acts.from_:
        later = None
    return ThreatenedPenalty(
        rule=finding.rule,
        unit=finding.unit,
        truth=finding.truth,
        default_truth=finding.default_truth,
        of_act=_vector(of_act),
        later=None if later is None else _vector(later),
        lex_favor=None if later is None else later.lex_favor,
    )


def _vector(row: Penalty) -> PenaltyVector:
    return PenaltyVector(
        rule=row.rule,
        law_from=row.acts.from_.isoformat(),
        law_to=None if row.acts.to is None else row.acts.to.isoformat(),
        kind=row.kind,
        months=_months(row),
        fine=tuple(Fine(f.min, f.max) for f in row.fine),
        connector=row.connector,
        basis=row.basis,
        confidence=row.confidence,
        open=row.open,
    )


def _months(row: Penalty) -> Months | None:
    if row.months is None:
        return None
    return Months(_whole(row.months.min), _whole(row.months.max))


def _whole(months: float) -> float:
    """Whole months as an integer, as canonical JSON writes them."""
    return int(months) if months.is_integer() else months
