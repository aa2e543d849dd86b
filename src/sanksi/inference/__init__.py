"""Which rules hold: projection, two engines, their agreement, readings."""

from sanksi.inference.case_view import CaseView
from sanksi.inference.direct import DirectEvaluator
from sanksi.inference.formulas import Formula, clauses_of
from sanksi.inference.judge import Judge, WorldJudgement
from sanksi.inference.network import Network
from sanksi.inference.observing import Observer
from sanksi.inference.program import Program
from sanksi.inference.projection import NoCandidacy, Projector, Target, Unit
from sanksi.inference.results import Element, Finding, NotMet, Reason, StatutoryBase
from sanksi.inference.selector import Selector
from sanksi.inference.unit import NormOutcome, NormTable, UnitResult, alike, conclude, lasting

__all__ = [
    "CaseView",
    "DirectEvaluator",
    "Element",
    "Finding",
    "Formula",
    "Judge",
    "Network",
    "NoCandidacy",
    "NormOutcome",
    "NormTable",
    "NotMet",
    "Observer",
    "Program",
    "Projector",
    "Reason",
    "Selector",
    "StatutoryBase",
    "Target",
    "Unit",
    "UnitResult",
    "WorldJudgement",
    "alike",
    "clauses_of",
    "conclude",
    "lasting",
]
