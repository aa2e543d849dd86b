"""Tries mutants: which scenario notices the mistake, in one process and by one engine."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sanksi.decision import Adjudicator, Decision
from sanksi.facts import Case
from sanksi.inference import Program
from sanksi.kernel.errors import InputError, Problem, RuleError, Text
from sanksi.review.coverage import Coverage, measure
from sanksi.review.coverage.measure import expected_names
from sanksi.review.mutation.bearing import Bearing, Facts, Memory
from sanksi.review.mutation.mutant import Mutant
from sanksi.review.mutation.mutants import mutants
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import (
    AuthorityRow,
    Consequence,
    Norm,
    Permission,
    SanctionKind,
)
from sanksi.scenarios import ExpectationError, Scenario, Vocabulary
from sanksi.scenarios.play import Bench, Outcome
from sanksi.scenarios.script import Script, script
from sanksi.scenarios.vocabulary import Operation

Fate = Literal["killed", "survived", "refused"]
"""``refused``: the rule base with the mistake cannot be used at all, so that it is no mutant."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a mutant; ``by`` is the number of the scenario that noticed it."""

    mutant: int
    fate: Fate
    by: int | None = None
    tried: int = 0


class Suspects:
    """The adjudicators of one (wrong) rule base, one for each profile of readings."""

    def __init__(self, rulebase: Rulebase, memory: Memory | None = None) -> None:
        self.rulebase = rulebase
        self.memory = memory
        self._adjudicators: dict[tuple[tuple[str, str], ...], Adjudicator] = {}

    def adjudicator(self, readings: Mapping[str, str]) -> Adjudicator:
        """The adjudicator for ``readings``."""
        key = tuple(sorted(readings.items()))
        found = self._adjudicators.get(key)
        if found is None:
            found = Adjudicator(
                self.rulebase, readings=readings, engine="direct", observer=self.memory
            )
            self._adjudicators[key] = found
        return found


class Laboratory:
    """A rule base with all its mutants, and its scenarios, read once.

    Raises:
        InputError: a scenario cannot be read, or is not met by the right rules.
    """

    def __init__(
        self, rulebase: Rulebase, vocabulary: Vocabulary, scenarios: Sequence[Scenario]
    ) -> None:
        self.rulebase = rulebase
        self.vocabulary = vocabulary
        self.scenarios = tuple(scenarios)
        self.coverage: Coverage = measure(rulebase, vocabulary, scenarios)
        if self.coverage.broken:  # it would seem to notice every mistake
            raise InputError([_unmet(outcome) for outcome in self.coverage.broken])
        self._bench = Bench(rulebase, vocabulary, engine="direct")
        self.scripts: tuple[Script, ...] = tuple(script(s, self._bench) for s in scenarios)
        self.mutants: tuple[Mutant, ...] = mutants(rulebase)
        self.program = Program(rulebase)
        self.right = Suspects(rulebase, Memory())
        self.facts: tuple[Facts, ...] = tuple(self._judged(told)[1] for told in self.scripts)
        self._naming = _naming(scenarios)
        self._spelled = _spelled(self.scripts)
        self._places = [
            {(act.kind, s.case.election.kind) for act in s.case.acts} for s in self.scripts
        ]
        self._killers: dict[tuple[str, str], dict[int, None]] = {}

    def _judged(self, told: Script) -> tuple[Decision, Facts]:
        return self.judged(told.case, told.as_of, told.readings)

    def judged(
        self, case: Case, as_of: dt.date, readings: Mapping[str, str]
    ) -> tuple[Decision, Facts]:
        """The right decision on a case, and the facts on which it rests."""
        decision = self.right.adjudicator(readings).adjudicate(case, as_of=as_of)
        assert self.right.memory is not None  # the right rules have one
        return decision, self.right.memory.taken()

    def operation(self, text: str) -> Operation:
        """What a step asks for.

        Raises:
            InputError: it is not in the vocabulary.
        """
        return self._bench.recognised(text)

    def trial(self, number: int) -> Verdict:
        """Try one mutant: the first scenario that is not met kills it."""
        mutant = self.mutants[number]
        suspects = Suspects(mutant.applied(self.rulebase))
        tried = 0
        spelled = self._spelled.get(mutant.subject, frozenset())
        bearing = Bearing(mutant, self.rulebase, self.program)
        for index in self.candidates(mutant):
            if not (index in spelled or bearing.on(self.facts[index])):
                continue
            tried += 1
            try:
                noticed = self._notices(index, suspects)
            except RuleError:
                return Verdict(number, "refused")
            if noticed:
                self._killers.setdefault((mutant.layer, mutant.subject), {})[index] = None
                return Verdict(number, "killed", index, tried)
        return Verdict(number, "survived", None, tried)

    def _notices(self, index: int, suspects: Suspects) -> bool:
        told = self.scripts[index]
        words = self.vocabulary.words
        try:
            adjudicator = suspects.adjudicator(told.readings)
            decision = adjudicator.adjudicate(told.case, as_of=told.as_of)
            told.check(decision, suspects.rulebase, words)
        except (ExpectationError, InputError):
            return True
        return False

    def candidates(self, mutant: Mutant) -> tuple[int, ...]:
        """The scenarios that can notice ``mutant``, the most likely ones first."""
        touching = set(self._touching(mutant))
        names = self._names(mutant)
        speaking = sorted({i for name in names for i in self._naming.get(name, ())})
        known = self._killers.get((mutant.layer, mutant.subject), {})
        order = dict.fromkeys((*reversed(known), *speaking, *sorted(touching)))
        return tuple(index for index in order if index in touching)

    def _names(self, mutant: Mutant) -> Iterator[str]:
        yield mutant.subject
        entry = mutant.entry
        if isinstance(entry, Norm | Consequence):
            yield from entry.alert_ids
        elif isinstance(entry, AuthorityRow):
            yield from entry.authority
        if isinstance(mutant.value, str):
            yield mutant.value

    def _touching(self, mutant: Mutant) -> Iterable[int]:
        """The scenarios on which the entry has a bearing, or would have with the mistake."""
        touching = self.coverage.touching
        layer, entry = mutant.layer, mutant.entry
        found = touching.get((layer, mutant.subject), ())
        if isinstance(entry, Norm | Permission):
            right = self.rulebase.rules[mutant.subject].provision
            assert isinstance(right, Norm | Permission)
            return {*found, *self._of_acts(right), *self._of_acts(entry)}
        if layer == "penalties":
            return (
                index for name in ("norms", "residual")
                for index in touching.get((name, mutant.subject), ())
            )  # fmt: skip
        if layer == "conversion":
            return touching.get(("track", "pidana"), ())
        if layer == "consequences":
            return touching.get(("case", "consequences"), ())
        if layer in {"sanctions", "authority", "procedure"}:
            return touching.get(("track", self._track(mutant)), ())
        if layer == "calendar":
            return (
                i for i, s in enumerate(self.scripts)
                if s.case.election.calendar == mutant.subject
            )  # fmt: skip
        if layer == "questions":
            return touching.get(("question", mutant.subject), ())
        return found

    def _of_acts(self, rule: Norm | Permission) -> Iterator[int]:
        for index, places in enumerate(self._places):
            for act, election in places:
                if (not rule.act or act in rule.act) and (
                    not rule.election or election in rule.election
                ):
                    yield index
                    break

    def _track(self, mutant: Mutant) -> str:
        if mutant.layer == "procedure":
            return self.rulebase.procedures[mutant.subject].track
        rows: tuple[SanctionKind | AuthorityRow, ...] = (
            *self.rulebase.sanctions, *self.rulebase.authority,
        )  # fmt: skip
        return next(row.track for row in rows if row.id == mutant.subject)


def _unmet(outcome: Outcome) -> Problem:
    scenario = outcome.scenario
    return Problem(
        "SANKSI-V002",
        Text(
            f'skenario "{scenario.title}" tidak dipenuhi oleh aturan sebagaimana adanya: '
            f"{outcome.problem}",
            f'the rules as they are do not meet the scenario "{scenario.title}": {outcome.problem}',
        ),
        Text(
            "Perbaiki skenario itu atau aturannya dahulu.",
            "Mend the scenario or the rules first.",
        ),
        file=str(scenario.file),
        line=outcome.line or scenario.line,
    )


def _spelled(scripts: Sequence[Script]) -> dict[str, frozenset[int]]:
    """The scenarios that expect something of single elements of a rule."""
    found: dict[str, set[int]] = {}
    for index, told in enumerate(scripts):
        for check in told.checks:
            if check.entry.check in {"element_truth", "finding_missing"}:
                found.setdefault(str(check.values["temuan"]), set()).add(index)
    return {rule: frozenset(indices) for rule, indices in found.items()}


def _naming(scenarios: Sequence[Scenario]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for index, scenario in enumerate(scenarios):
        for name in dict.fromkeys(expected_names(scenario)):
            found.setdefault(name, []).append(index)
    return found
