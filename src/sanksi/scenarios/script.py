"""A scenario read once: its case, and its expectations, ready to be checked any number of times."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import orjson

from sanksi.decision import Decision
from sanksi.facts import Case, read_case_text
from sanksi.rulebase import Rulebase
from sanksi.scenarios.builder import Draft
from sanksi.scenarios.checks import Checker
from sanksi.scenarios.gherkin import Scenario
from sanksi.scenarios.play import Bench
from sanksi.scenarios.slots import Words
from sanksi.scenarios.vocabulary import Operation


@dataclass(frozen=True, slots=True)
class Script:
    """The facts of a scenario as a case, and what its Maka steps check."""

    scenario: Scenario
    draft: Draft
    case: Case
    as_of: dt.date
    readings: Mapping[str, str]
    checks: tuple[Operation, ...]

    def check(self, decision: Decision, rulebase: Rulebase, words: Words) -> None:
        """Check every expectation.

        Raises:
            ExpectationError: one of them is not met.
            InputError: one of them names what the rule base does not know.
        """
        checker = Checker(decision, rulebase, words)
        for operation in self.checks:
            checker.check(operation)


def script(scenario: Scenario, bench: Bench) -> Script:
    """Read ``scenario``.

    Raises:
        InputError: a step is not in the vocabulary, or the facts are not those of a case.
    """
    draft = Draft()
    checks: list[Operation] = []
    for step in scenario.steps:
        operation = bench.operation(step)
        if step.role == "maka":
            checks.append(operation)
        else:
            draft = draft.apply(operation, step.contrast)
    case, as_of = case_of(draft)
    return Script(scenario, draft, case, as_of, dict(draft.readings), tuple(checks))


def case_of(draft: Draft) -> tuple[Case, dt.date]:
    """The case that a draft describes, and its day of knowledge.

    Raises:
        InputError: the facts are not those of a case.
    """
    facts, as_of = draft.finished()
    return read_case_text(orjson.dumps(facts).decode(), "skenario.json"), as_of
