"""From findings to sanctions: concurrence, lawful sets, competent officials, penalties."""

from sanksi.sanction.concurrence import TRACKS, TrackFindings, heaviest, track_findings
from sanksi.sanction.later import LaterJudge
from sanksi.sanction.lawful import LawfulSanctions
from sanksi.sanction.penalties import Penalties
from sanksi.sanction.results import (
    Comparison,
    Fine,
    LaterLaw,
    Months,
    PenaltyVector,
    SanctionOption,
    ThreatenedPenalty,
)
from sanksi.sanction.settling import settled

__all__ = [
    "TRACKS",
    "Comparison",
    "Fine",
    "LaterJudge",
    "LaterLaw",
    "LawfulSanctions",
    "Months",
    "Penalties",
    "PenaltyVector",
    "SanctionOption",
    "ThreatenedPenalty",
    "TrackFindings",
    "heaviest",
    "settled",
    "track_findings",
]
