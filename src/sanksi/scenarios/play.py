"""Plays scenarios: takes their steps one by one, adjudicates once, checks the rest."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import orjson

from sanksi.decision import Adjudicator, Decision
from sanksi.decision.adjudicator import EngineChoice
from sanksi.facts import read_case_text
from sanksi.inference import Observer
from sanksi.kernel.errors import InputError, Problem, Text
from sanksi.rulebase import Rulebase
from sanksi.scenarios.builder import Draft
from sanksi.scenarios.checks import Checker, ExpectationError
from sanksi.scenarios.gherkin import Scenario, Step
from sanksi.scenarios.vocabulary import Operation, Role, Vocabulary

Judge = Callable[[Mapping[str, Any], dt.date, Mapping[str, str]], Decision]
"""Adjudicates facts as known on a day, under readings."""


class Bench:
    """One rule base and one vocabulary, on which any number of scenarios are played.

    ``engine`` and ``observer`` are those of the adjudicators.
    """

    def __init__(
        self,
        rulebase: Rulebase,
        vocabulary: Vocabulary,
        *,
        engine: EngineChoice = "rete+direct",
        observer: Observer | None = None,
    ) -> None:
        self.rulebase = rulebase
        self.vocabulary = vocabulary
        self._engine: EngineChoice = engine
        self._observer = observer
        self._adjudicators: dict[tuple[tuple[str, str], ...], Adjudicator] = {}
        self._operations: dict[tuple[str, Role | None], Operation] = {}

    def operation(self, step: Step) -> Operation:
        """What a step asks for; steps that recur are recognised once.

        Raises:
            InputError: the step is not in the vocabulary.
        """
        return self.recognised(step.text, step.role)

    def recognised(self, text: str, role: Role | None = None) -> Operation:
        """What the text of a step asks for, in ``role`` if one is given.

        Raises:
            InputError: the step is not in the vocabulary.
        """
        key = (text, role)
        known = self._operations.get(key)
        if known is None:
            known = self._operations[key] = self.vocabulary.match(text, role)
        return known

    def stage(self) -> "Stage":
        """A fresh stage for one scenario."""
        return Stage(self)

    def judge(
        self, facts: Mapping[str, Any], as_of: dt.date, readings: Mapping[str, str]
    ) -> Decision:
        """Adjudicate ``facts`` (plain data).

        Raises:
            InputError: the facts are not those of a case.
        """
        key = tuple(sorted(readings.items()))
        adjudicator = self._adjudicators.get(key)
        if adjudicator is None:
            adjudicator = Adjudicator(
                self.rulebase, readings=readings, engine=self._engine, observer=self._observer
            )
            self._adjudicators[key] = adjudicator
        case = read_case_text(orjson.dumps(facts).decode(), "skenario.json")
        return adjudicator.adjudicate(case, as_of=as_of)


class Stage:
    """The course of one scenario: facts until the first Maka, checks from then on."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._draft = Draft()
        self._checker: Checker | None = None

    @property
    def draft(self) -> Draft:
        """What has been said so far."""
        return self._draft

    def take(self, step: Step) -> None:
        """Take the next step.

        Raises:
            InputError: the step is not in the vocabulary, or cannot be said here.
            ExpectationError: the decision is not what the step expects.
        """
        operation = self._bench.operation(step)
        if step.role == "maka":
            if self._checker is None:
                facts, as_of = self._draft.finished()
                decision = self._bench.judge(facts, as_of, self._draft.readings)
                words = self._bench.vocabulary.words
                self._checker = Checker(decision, self._bench.rulebase, words)
            self._checker.check(operation)
            return
        if self._checker is not None:
            raise _too_late(step)
        self._draft = self._draft.apply(operation, step.contrast)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one scenario went; ``problem`` is null when every expectation was met.

    ``broken`` tells that the scenario itself cannot be played, not that an expectation failed.
    """

    scenario: Scenario
    problem: str | None = None
    line: int | None = None
    broken: bool = False


def play(scenario: Scenario, bench: Bench) -> Outcome:
    """Play one scenario and say how it went; the first unmet step ends it."""
    stage = bench.stage()
    outcome = Outcome(scenario)
    for step in scenario.steps:
        try:
            stage.take(step)
        except ExpectationError as error:
            return replace(outcome, problem=str(error), line=step.line)
        except InputError as error:
            return replace(outcome, problem=error.render("id"), line=step.line, broken=True)
    return outcome


def _too_late(step: Step) -> InputError:
    return InputError(
        Problem(
            "SANKSI-K025",
            Text("fakta tidak dapat ditambah sesudah Maka.", "no fact can be added after Maka."),
            Text("Pindahkan ke atas Maka, atau buat skenario lain.", "Move it above Maka."),
            f'"{step.text}"',
        )
    )
