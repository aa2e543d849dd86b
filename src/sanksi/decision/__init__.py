"""The result: assemble the decision, seal it."""

from sanksi.decision.adjudicator import Adjudicator
from sanksi.decision.models import Decision

__all__ = ["Adjudicator", "Decision"]
