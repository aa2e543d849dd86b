"""Checks of what the rules say about each other: citations, facts, questions, force, coverage.

Form is checked when a rule base is loaded; here it is already sound. ``lint`` finds faults that
would mislead a decision, ``warnings`` what is probably an oversight.
"""

from sanksi.rulebase.lint.checks import lint, warnings

__all__ = ["lint", "warnings"]
