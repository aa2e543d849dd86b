"""The list of checks, and their issues as problems in the order of files and lines."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from sanksi.kernel.errors import Problem
from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.lint import (
    calendars,
    coverage,
    facts,
    findings,
    force,
    labels,
    links,
    penalties,
    procedures,
    references,
    review,
    scope,
    unused,
)
from sanksi.rulebase.lint.messages import WORDINGS
from sanksi.rulebase.lint.nodes import Issue, Nodes
from sanksi.rulebase.places import Places, in_order

Check = Callable[[Rulebase, Nodes], Iterable[Issue]]

CHECKS: Final[tuple[Check, ...]] = (
    references.check,
    facts.check,
    force.check,
    links.check,
    findings.check,
    penalties.check,
    coverage.check,
    procedures.check,
    calendars.check,
    scope.check,
    labels.check,
    review.check,
)
"""The checks whose issues are faults."""


def lint(rulebase: Rulebase) -> list[Problem]:
    """Everything in ``rulebase`` that has to be mended, in the order of files and lines."""
    nodes = Nodes(rulebase)
    return _problems(rulebase, (issue for check in CHECKS for issue in check(rulebase, nodes)))


def warnings(rulebase: Rulebase) -> list[Problem]:
    """What is probably an oversight, such as a question that no rule touches."""
    nodes = Nodes(rulebase)
    return _problems(rulebase, unused.check(rulebase, nodes))


def _problems(rulebase: Rulebase, issues: Iterable[Issue]) -> list[Problem]:
    return in_order(_worded(rulebase, issues))


def _worded(rulebase: Rulebase, issues: Iterable[Issue]) -> Iterator[Problem]:
    places = Places(rulebase.texts, {})
    for issue in issues:
        place = places.at(issue.file, issue.path)
        yield WORDINGS[issue.code].problem(issue.code, place, issue.slots)
