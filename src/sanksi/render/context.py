"""What all sections of one page share: the decision, its words, and the names of its units."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sanksi.decision.models import Decision, TrackOutcome, UnitView
from sanksi.inference import Program
from sanksi.inference.formulas import Tree
from sanksi.inference.results import Finding
from sanksi.render import texts as t
from sanksi.render.words import Words


@dataclass(frozen=True)
class Context:
    """One decision that is being put into words."""

    decision: Decision
    words: Words

    @cached_property
    def units(self) -> Mapping[str, UnitView]:
        """The units of judgement by id."""
        return {unit.id: unit for unit in self.decision.acts}

    @cached_property
    def act_facts(self) -> Mapping[str, Mapping[str, Any]]:
        """The facts of each act by its id."""
        return {act["id"]: act for act in self.decision.facts.get("acts", ())}

    @cached_property
    def candidacy_facts(self) -> Mapping[str, Mapping[str, Any]]:
        """The facts of each candidacy by its id."""
        return {c["id"]: c for c in self.decision.facts.get("candidacies", ())}

    @cached_property
    def positions(self) -> Mapping[str, str | None]:
        """The position in force on every open question: chosen, else default, else none."""
        chosen = self.decision.profile.readings
        return {q.id: chosen.get(q.id, q.default) for q in self.words.rulebase.questions.values()}

    @cached_property
    def _program(self) -> Program:
        return Program(self.words.rulebase)

    def clauses(self, finding: Finding) -> Sequence[Tree]:
        """The limits of the rule of ``finding`` as they stood on the days of its unit."""
        unit = self.units.get(finding.unit)
        election = self.decision.facts.get("election", {}).get("kind")
        if unit is None or election is None:
            return ()
        for day in (unit.first_day, unit.last_day):
            if day is not None:
                bundle = self._program.bundle(unit.kind, election, dt.date.fromisoformat(day))
                if finding.rule in bundle.norms:
                    return bundle.norms[finding.rule].formula.clauses
        return ()

    def inner_clauses(self, fact: str) -> Sequence[Tree]:
        """The limits of a definition or a permission."""
        formula = self._program.inner(fact)
        return () if formula is None else formula.clauses

    def unit(self, unit_id: str, *, with_part: bool = True) -> str:
        """A unit by a short name: “perbuatan p1 kepada paslon-1”."""
        unit = self.units.get(unit_id) or self._whole_units.get(unit_id)
        if unit is None:
            return unit_id
        say = self.words.say
        if unit.candidacy is not None:
            name = say(t.UNIT_TOWARD, act=unit.act, candidacy=unit.candidacy)
        elif "/?" in unit_id:
            name = say(t.UNIT_UNKNOWN, act=unit.act)
        else:
            name = say(t.UNIT, act=unit.act)
        part = unit_id.partition("#")[2]
        return say(t.PART, unit=name, part=part) if part and with_part else name

    @cached_property
    def _whole_units(self) -> dict[str, UnitView]:
        """By the id without a part: an act in parts, where a question is asked once for all."""
        return {unit_id.partition("#")[0]: unit for unit_id, unit in self.units.items()}

    def unit_heading(self, unit: UnitView) -> str:
        """A unit by its full name, with the kind of act and of candidacy; parts aside."""
        words = self.words
        act = f"{unit.act} — {words.term(unit.kind, 'act.kind')}"
        if unit.candidacy is not None:
            return words.say(t.TOWARD, act=act, candidacy=self.candidacy(unit.candidacy))
        return words.say(t.TOWARD_UNKNOWN if "/?" in unit.id else t.TOWARD_NOBODY, act=act)

    def candidacy(self, candidacy_id: str) -> str:
        """A candidacy with its kind and office."""
        facts = self.candidacy_facts.get(candidacy_id, {})
        known = [
            self.words.term(facts[name], f"candidacy.{name}")
            for name in ("kind", "office")
            if facts.get(name, "tidak_ada") != "tidak_ada"
        ]
        return f"{candidacy_id} ({', '.join(known)})" if known else candidacy_id

    def units_named(self, unit_ids: Iterable[str]) -> str:
        """Several units by their short names, the parts of one act gathered."""
        parts: dict[str, list[str]] = {}
        for unit_id in dict.fromkeys(unit_ids):
            whole, _, part = unit_id.partition("#")
            parts.setdefault(whole, []).append(part)
        return self.words.joined(self._gathered(whole, found) for whole, found in parts.items())

    def _gathered(self, whole: str, parts: Sequence[str]) -> str:
        if len(parts) == 1:
            return self.unit(f"{whole}#{parts[0]}" if parts[0] else whole)
        name = self.unit(f"{whole}#{parts[0]}", with_part=False)
        if len(parts) == sum(unit.partition("#")[0] == whole for unit in self.units):
            return self.words.say(t.ALL_PARTS, unit=name)
        return self.words.say(t.PARTS, unit=name, parts=self.words.joined(parts))

    def rules_on_units(self, names: Iterable[str]) -> tuple[str, ...]:
        """``RULE@unit`` names as rules with title, and their units where the case has several."""
        said = []
        for rule, units in _by_head(names).items():
            name = self.words.rule(rule)
            if units and len(self.units) > 1:
                name = self.words.say(t.RULE_ON_UNIT, rule=name, unit=self.units_named(units))
            said.append(name)
        return tuple(said)

    def causes(self, names: Iterable[str]) -> str:
        """What an alert or a question names: rules, units, tracks, or one of them on a unit.

        A rule of which there is a finding goes by its id; its title stands there.
        """
        units = [name for name in names if name in self.units]
        said = [self.units_named(units)] if units else []
        for head, on in _by_head(name for name in names if name not in self.units).items():
            name = self._cause(head)
            if on and len(self.units) > 1:
                name = self.words.say(t.CAUSE_ON_UNIT, cause=name, unit=self.units_named(on))
            said.append(name)
        return self.words.joined(said)

    def _cause(self, head: str) -> str:
        if head in t.TRACK:
            return self.words.say(t.TRACK_NAMED, track=self.words.track(head).lower())
        return head if head in self._found else self.words.rule(head)

    @cached_property
    def _found(self) -> frozenset[str]:
        return frozenset(finding.rule for finding in self.decision.findings)

    def outcome(self, outcome: TrackOutcome) -> str:
        """One track in short: truth, level, rules."""
        words = self.words
        said = words.say(
            t.OUTCOME_TRACK, track=words.track(outcome.track), truth=words.truth(outcome.truth)
        )
        if outcome.level is not None:
            said = words.say(t.OUTCOME_LEVEL, outcome=said, level=words.level(outcome.level))
        if outcome.rules:
            said = words.say(t.OUTCOME_RULES, outcome=said, rules=", ".join(outcome.rules))
        return said

    def outcomes(self, outcomes: Sequence[TrackOutcome]) -> tuple[str, ...]:
        """Every track in short."""
        if not outcomes:
            return (self.words.say(t.OUTCOME_NONE),)
        return tuple(self.outcome(outcome) for outcome in outcomes)

    def choice(self, choice: Mapping[str, str]) -> str:
        """Positions on several questions."""
        say, slug = self.words.say, self.words.slug
        return ", ".join(say(t.CHOICE_OF, question=q, slug=slug(choice[q])) for q in sorted(choice))

    def facts_named(self, facts: Iterable[str]) -> str:
        """Facts by their labels."""
        return self.words.joined(dict.fromkeys(self.words.fact(fact) for fact in facts))


def _by_head(names: Iterable[str]) -> dict[str, list[str]]:
    """``head@unit`` names gathered by what stands before the sign."""
    found: dict[str, list[str]] = {}
    for name in names:
        head, _, unit = name.partition("@")
        units = found.setdefault(head, [])
        if unit:
            units.append(unit)
    return found
