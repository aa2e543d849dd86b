"""Evaluates the Maka steps of a scenario against a decision.

A step that is not met raises :class:`ExpectationError`, whose Indonesian message says what was
found instead. An id that the rule base does not know is an input error: a misspelt rule must not
pass as one that is not met.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from sanksi.decision.models import Decision
from sanksi.rulebase import Rulebase
from sanksi.scenarios import check_findings, check_tracks
from sanksi.scenarios.slots import Words
from sanksi.scenarios.view import DecisionView, ExpectationError
from sanksi.scenarios.vocabulary import Operation

__all__ = ["CHECKS", "Checker", "ExpectationError"]

CHECKS: Final[Mapping[str, Callable[..., Any]]] = MappingProxyType(
    {**check_findings.CHECKS, **check_tracks.CHECKS}
)
"""What ``check`` may be in the vocabulary; the names of slots are those of the parameters."""


class Checker:
    """Checks one decision.

    Args:
        decision: what was adjudicated.
        rulebase: the law that decided, for telling known ids from unknown ones.
        words: how facts are called.
    """

    def __init__(self, decision: Decision, rulebase: Rulebase, words: Words) -> None:
        self._view = DecisionView(decision, rulebase, words)

    def check(self, operation: Operation) -> None:
        """Check one step.

        Raises:
            ExpectationError: the decision says something else.
            InputError: the step names a rule, question, alert, state or unit that does not exist.
        """
        check = CHECKS[operation.entry.check or ""]
        check(self._view, operation.form, **operation.values)
