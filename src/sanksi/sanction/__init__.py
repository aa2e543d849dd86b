"""From findings to sanctions: concurrence, lawful sets, competent officials, penalties."""

from sanksi.sanction.concurrence import TRACKS, TrackFindings, heaviest, track_findings
from sanksi.sanction.lawful import LawfulSanctions
from sanksi.sanction.penalties import threatened_penalties
from sanksi.sanction.results import (
    Fine,
    Months,
    PenaltyVector,
    SanctionOption,
    ThreatenedPenalty,
)
from sanksi.sanction.settling import settled

__all__ = [
    "TRACKS",
    "Fine",
    "LawfulSanctions",
    "Months",
    "PenaltyVector",
    "SanctionOption",
    "ThreatenedPenalty",
    "TrackFindings",
    "heaviest",
    "settled",
    "threatened_penalties",
    "track_findings",
]
