"""Drafts from the cases that the solver finds, or the proof that there is no such case."""

from sanksi.decision import Decision
from sanksi.kernel.errors import SanksiError
from sanksi.review.checks.witness import case_id, witness
from sanksi.review.mutation.drafts import Sketch
from sanksi.review.mutation.expectations import telling
from sanksi.review.mutation.laboratory import Laboratory, Suspects
from sanksi.review.mutation.proofs import Proof, Prover
from sanksi.scenarios import Checker, Draft, ExpectationError
from sanksi.scenarios.retold import Steps, Teller, UntoldError
from sanksi.scenarios.script import case_of


class Witnessed:
    """Drafts scenarios for the mutants of a laboratory from cases that z3 finds."""

    def __init__(self, laboratory: Laboratory) -> None:
        self._lab = laboratory
        self._prover = Prover(laboratory.rulebase)
        self._teller = Teller(laboratory.vocabulary)

    def look(self, number: int) -> tuple[bool, Sketch | None]:
        """Whether no wholly known case can show the mutant; else a draft, where one can be told."""
        proof = self._prover.compare(self._lab.mutants[number])
        if proof is None:
            return False, None
        if proof.point is None:
            return True, None
        return False, self._sketch(number, proof)

    def _sketch(self, number: int, proof: Proof) -> Sketch | None:
        mutant = self._lab.mutants[number]
        assert proof.point is not None  # asked only where there is one
        found = witness(case_id("skenario"), proof.point, proof.facts)
        try:
            steps = self._teller.told(dict(found.content), found.as_of, found.readings)
        except UntoldError:
            return None
        wrong = Suspects(mutant.applied(self._lab.rulebase))
        pair = self._decided(steps, self._lab.right), self._decided(steps, wrong)
        if pair[0] is None or pair[1] is None:
            return None
        bases = (self._lab.rulebase, wrong.rulebase)
        first = [mutant.subject, *([] if proof.rule is None else [proof.rule])]
        text = telling(pair[0], pair[1], bases, self._lab.vocabulary, first)
        if text is None:
            return None
        return Sketch(number, self._shortened(steps, text, wrong), (text,))

    def _shortened(self, steps: Steps, text: str, wrong: Suspects) -> Steps:
        """The steps without those that the difference does not need; the day always stays."""
        for step in steps:
            entry = self._lab.operation(step[1]).entry
            fewer = tuple(s for s in steps if s is not step)
            if entry.do != "when" and self._tells(fewer, text, wrong):
                steps = fewer
        return steps

    def _tells(self, steps: Steps, text: str, wrong: Suspects) -> bool:
        right = self._decided(steps, self._lab.right)
        other = self._decided(steps, wrong)
        if right is None or other is None:
            return False
        return self._meets(right, self._lab.right, text) and not self._meets(other, wrong, text)

    def _meets(self, decision: Decision, suspects: Suspects, text: str) -> bool:
        checker = Checker(decision, suspects.rulebase, self._lab.vocabulary.words)
        try:
            checker.check(self._lab.vocabulary.match(text, "maka"))
        except (ExpectationError, SanksiError):
            return False
        return True

    def _decided(self, steps: Steps, suspects: Suspects) -> Decision | None:
        try:
            draft = Draft()
            for _, text in steps:
                draft = draft.apply(self._lab.operation(text))
            case, as_of = case_of(draft)
            adjudicator = suspects.adjudicator(dict(draft.readings))
            return adjudicator.adjudicate(case, as_of=as_of)
        except SanksiError:
            return None
