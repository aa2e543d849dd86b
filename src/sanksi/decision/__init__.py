"""The result: assemble the decision, seal it."""

from sanksi.decision.adjudicator import Adjudicator
from sanksi.decision.models import Decision, Profile
from sanksi.decision.profile import load_profile

__all__ = ["Adjudicator", "Decision", "Profile", "load_profile"]
