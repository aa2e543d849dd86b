"""The result: assemble the decision, seal it, follow the case through its procedures."""

from sanksi.decision.adjudicator import Adjudicator
from sanksi.decision.models import Decision, Profile
from sanksi.decision.process import CaseProcess, TrackProcess
from sanksi.decision.profile import load_profile

__all__ = ["Adjudicator", "CaseProcess", "Decision", "Profile", "TrackProcess", "load_profile"]
