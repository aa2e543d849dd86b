"""Scenarios in Indonesian: one closed vocabulary of steps, from Gherkin to a checked decision.

A scenario gives the facts of one case (Diketahui, Ketika) and says what the decision must be
(Maka). Needs no pytest; reading ``.feature`` files needs ``gherkin-official``.
"""

from sanksi.scenarios.builder import Draft
from sanksi.scenarios.checks import Checker, ExpectationError
from sanksi.scenarios.gherkin import INVENTED, Scenario, Step, invented_calendars, read_features
from sanksi.scenarios.listing import listing
from sanksi.scenarios.play import Stage, play
from sanksi.scenarios.vocabulary import Entry, Operation, Vocabulary

__all__ = [
    "INVENTED",
    "Checker",
    "Draft",
    "Entry",
    "ExpectationError",
    "Operation",
    "Scenario",
    "Stage",
    "Step",
    "Vocabulary",
    "invented_calendars",
    "listing",
    "play",
    "read_features",
]
