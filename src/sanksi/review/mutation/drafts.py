"""Draft scenarios: a case in which the law and the law with a mistake come out differently.

Looks for it near the scenarios of the rule: a scenario as it stands, with one fact changed, on
another day, for another kind of act, with two facts changed. What it expects is what the rules say
today; whether the rules are right is for the reader to say.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from sanksi.decision import Decision
from sanksi.facts import Case
from sanksi.kernel.days import DAY
from sanksi.kernel.errors import SanksiError
from sanksi.review.coverage.subjects import as_elements
from sanksi.review.mutation.bearing import Bearing, Facts
from sanksi.review.mutation.expectations import telling
from sanksi.review.mutation.laboratory import Laboratory, Suspects
from sanksi.review.mutation.mutant import Mutant
from sanksi.review.mutation.mutants import conditions_of
from sanksi.rulebase.conditions import Condition, RuleModel
from sanksi.rulebase.format import InForce, Norm, Permission
from sanksi.scenarios import Draft, Vocabulary
from sanksi.scenarios.retold import Steps
from sanksi.scenarios.script import Script, case_of
from sanksi.scenarios.slots import terms_of
from sanksi.scenarios.speaking import day_words, filled, slot_names, term_words

SEEDS: Final = 10
"""Most scenarios from which a draft starts."""
TRIES: Final = 200
"""Most cases that are compared for one draft."""

_BEHIND: Final[Mapping[str, tuple[str, ...]]] = {
    "relation.is_spouse": ("person.spouse_of",),
    "relation.is_own_candidacy": ("person.own_candidacy",),
    "relation.is_kin": ("person.kinship",),
    "service.resigned_before_joining": ("person.resignation", "person.party.joined"),
}
_NUMBERS: Final = (0, 1, 2, 3, 4, 5, 6, 10)
_SPAN: Final = ("1 Januari 2024", "31 Desember 2024")


@dataclass(frozen=True, slots=True)
class Sketch:
    """A draft scenario for a mutant: its steps, and what it expects."""

    mutant: int
    steps: Steps
    expects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Judged:
    """A case near a scenario, decided by the right rules."""

    case: Case
    as_of: dt.date
    readings: Mapping[str, str]
    decision: Decision
    facts: Facts


class Drafter:
    """Finds draft scenarios for the mutants of a laboratory."""

    def __init__(self, laboratory: Laboratory) -> None:
        self._lab = laboratory
        self._says = alternatives(laboratory.vocabulary)
        self._right: dict[tuple[int, Steps], _Judged | None] = {}
        self._subject = ""

    def sketch(self, number: int) -> Sketch | None:
        """A case that tells the mutant from the law; ``None`` when none was found nearby."""
        mutant = self._lab.mutants[number]
        wrong = Suspects(mutant.applied(self._lab.rulebase))
        tries = self._tries(mutant)
        bearing = Bearing(mutant, self._lab.rulebase, self._lab.program)
        if mutant.subject != self._subject:  # mutants of one rule share most of their cases
            self._subject = mutant.subject
            self._right.clear()
        for seed, changed in islice(tries, TRIES):
            found = self._compare(mutant, wrong, bearing, (seed, changed))
            if found is not None:
                steps = self._steps(seed, changed)
                return Sketch(number, steps, found)
        return None

    def _compare(
        self, mutant: Mutant, wrong: Suspects, bearing: Bearing, trial: tuple[int, Steps]
    ) -> tuple[str, ...] | None:
        if trial not in self._right:
            self._right[trial] = self._judged(*trial)
        known = self._right[trial]
        if known is None or not bearing.on(known.facts):
            return None
        try:
            adjudicator = wrong.adjudicator(known.readings)
            other = adjudicator.adjudicate(known.case, as_of=known.as_of)
        except SanksiError:
            return None
        if known.decision.outcome_digest == other.outcome_digest:
            return None
        bases = (self._lab.rulebase, wrong.rulebase)
        first = [mutant.subject] if mutant.layer in {"norms", "residual", "penalties"} else []
        text = telling(known.decision, other, bases, self._lab.vocabulary, first)
        return None if text is None else (text,)

    def _judged(self, seed: int, changed: Steps) -> "_Judged | None":
        try:
            draft = Draft()
            for _, text in self._steps(seed, changed):
                draft = draft.apply(self._lab.operation(text))
            case, as_of = case_of(draft)
            readings = dict(draft.readings)
            decision, facts = self._lab.judged(case, as_of, readings)
        except SanksiError:
            return None
        return _Judged(case, as_of, readings, decision, facts)

    def _steps(self, seed: int, changed: Steps) -> Steps:
        """The fact steps of a scenario with ``changed`` in the place of what they replace."""
        told = self._lab.scripts[seed]
        steps = _folded(told, self._lab)
        for role, text in changed:
            steps = _replaced(steps, role, text, self._lab)
        return tuple(steps)

    # what to try ------------------------------------------------------------------------------

    def _tries(self, mutant: Mutant) -> Iterator[tuple[int, Steps]]:
        seeds = self._seeds(mutant)
        for seed in seeds:
            yield seed, ()
        singles = list(self._singles(mutant))
        for seed in seeds:
            dated = [*self._days(mutant, seed)]
            acted = [*self._acts(mutant, seed)]
            for change in (*dated, *acted):
                yield seed, change
        for seed in seeds:
            for single in singles:
                yield seed, (self._of_seed(single, seed),)
        for seed in seeds[:3]:
            dated = [*self._days(mutant, seed)]
            acted = [*self._acts(mutant, seed)]
            for change in (*dated, *acted):
                for single in singles:
                    yield seed, (*change, self._of_seed(single, seed))
            for index, one in enumerate(singles):
                for other in singles[index + 1 :]:
                    if one[2] != other[2]:
                        yield seed, (self._of_seed(one, seed), self._of_seed(other, seed))

    def _seeds(self, mutant: Mutant) -> list[int]:
        lab = self._lab
        plain = [i for i in lab.candidates(mutant) if _single(lab.scripts[i].case)]
        covered = next(
            (
                c
                for c in lab.coverage.subjects
                if c.subject.id == mutant.subject and c.subject.layer in {mutant.layer, "norms"}
            ),
            None,
        )
        if covered is None:
            return plain[:SEEDS]
        whole = covered.whole
        undisputed = set(whole.holds).difference(whole.open, whole.fails)
        first = sorted(
            (i for i in plain if i in set(whole.holds)), key=lambda i: i not in undisputed
        )
        others = [i for i in plain if i not in set(whole.holds)]
        return [*first[: SEEDS // 2], *others[: SEEDS // 2]]

    def _singles(self, mutant: Mutant) -> Iterator[tuple[str, str, str]]:
        """Single facts said otherwise: (role, text, fact), the changed element's facts first."""
        conditions = [
            c for c in (mutant.about, *conditions_of(self._entry(mutant))) if c is not None
        ]
        facts = dict.fromkeys(f for c in conditions for f in self._facts(c))
        if mutant.layer in {"consequences", "calendar", "questions"}:
            facts["person.status"] = None
        for fact in facts:
            if fact.startswith("reading."):
                question = fact.removeprefix("reading.")
                for position in self._lab.rulebase.questions[question].positions:
                    yield (
                        "diketahui",
                        f"bacaan {question} ditetapkan pada posisi {position.slug}",
                        fact,
                    )
                continue
            for role, text in self._says.get(fact, ()):
                yield role, text, fact

    def _entry(self, mutant: Mutant) -> RuleModel | None:
        rule = self._lab.rulebase.rules.get(mutant.subject)
        return mutant.entry if rule is None else rule.provision

    def _facts(self, condition: Condition, depth: int = 0) -> Iterator[str]:
        for element in as_elements(condition, ""):
            assert element.atom is not None  # tests have one
            fact = element.atom.fact
            if fact.startswith("definition.") and depth < 3:
                when = self._lab.rulebase.definitions[fact.removeprefix("definition.")]
                yield from self._facts(when.provision.when, depth + 1)
            elif fact.startswith("exists."):
                yield fact.removeprefix("exists.").partition("[")[0]
            else:
                yield from _BEHIND.get(fact, (fact,))

    def _of_seed(self, single: tuple[str, str, str], seed: int) -> tuple[str, str]:
        candidacies = self._lab.scripts[seed].case.candidacies
        name = candidacies[0].id if candidacies else "paslon-1"
        return single[0], single[1].replace("⟨pencalonan⟩", name)

    def _days(self, mutant: Mutant, seed: int) -> Iterator[Steps]:
        """The act on another day, with the knowledge and the determination that fit it."""
        told = self._lab.scripts[seed]
        for day in sorted(self._near(mutant)):
            act = ("ketika", f"perbuatan itu terjadi pada {day_words(day)}")
            later: Steps = ()
            if day > told.as_of:
                knowledge = day_words(day + 30 * DAY)
                later = (("diketahui", f"perkara dinilai menurut pengetahuan per {knowledge}"),)
            yield (*later, act)
            if any(c.events for c in told.case.candidacies):
                before = day_words(day - 30 * DAY)
                since = ("diketahui", f"penetapan pencalonan itu terjadi pada {before}")
                yield (*later, since, act)

    def _near(self, mutant: Mutant) -> set[dt.date]:
        days: set[dt.date] = set()
        rule = self._lab.rulebase.rules.get(mutant.subject)
        if rule is not None:
            days.update(_of_force(rule.in_force))
        if isinstance(mutant.value, dt.date):
            days.add(mutant.value)
        elif isinstance(mutant.value, str):
            days.update(_read_day(mutant.value))
        for row in self._lab.rulebase.penalties.get(mutant.subject, ()):
            days.update(_of_force(row.acts))
        for condition in conditions_of(self._entry(mutant)):
            for element in as_elements(condition, ""):
                if element.atom is not None and element.atom.fact == "time.date":
                    days.update(_read_day(str(element.atom.arguments[0])))
        near = {day + offset * DAY for day in days for offset in (-1, 0, 1)}
        if any("time.period" in str(c) or "time.phase" in str(c)
               for c in conditions_of(self._entry(mutant))):  # fmt: skip
            near.update(self._staged())
        return near

    def _staged(self) -> Iterator[dt.date]:
        for calendar in self._lab.rulebase.calendars.values():
            for stage in calendar.stages:
                if stage.stage in {"kampanye", "masa_tenang", "pemungutan_suara"}:
                    yield stage.from_

    def _acts(self, mutant: Mutant, seed: int) -> Iterator[Steps]:
        """The same toward the same, but another kind of act."""
        rule = self._lab.rulebase.rules.get(mutant.subject)
        if rule is None or not isinstance(rule.provision, Norm | Permission):
            return
        wanted: Iterable[str] = rule.provision.act
        if mutant.operator == "narrow_act":
            wanted = [str(mutant.value)]
        elif mutant.about is not None and "act.kind" in str(mutant.about):
            wanted = [*([mutant.value] if isinstance(mutant.value, str) else ()), *wanted]
        current = self._lab.scripts[seed].case.acts[0].kind
        for kind in wanted:
            if kind != current:
                yield (("perbuatan", kind),)


def alternatives(vocabulary: Vocabulary) -> dict[str, tuple[tuple[str, str], ...]]:
    """For each fact, the steps that can say something of it, as (role, text)."""
    found: dict[str, dict[tuple[str, str], None]] = {}
    for entry in vocabulary.entries:
        if entry.role == "maka" or entry.do not in {None, "candidacy"}:
            continue
        facts = list(entry.set_) if isinstance(entry.set_, dict) else [str(entry.fact)]
        for form, text in entry.says.items():
            for said in _worded(text, "none" in entry.says and form != "none"):
                for fact in facts:
                    found.setdefault(fact, {})[entry.role, said] = None
    return {fact: tuple(texts) for fact, texts in found.items()}


def _worded(form: str, without_none: bool) -> Iterator[str]:
    """The form with every term, or a few numbers, in its slot."""
    slots = slot_names(form)
    fixed: dict[str, str] = {}
    varied: list[tuple[str, list[str]]] = []
    dates = iter(_SPAN)
    for name, kind, detail in slots:
        if kind in {"istilah", "daftar"}:
            terms = [t for t in terms_of(detail) if not (without_none and t == "tidak_ada")]
            varied.append((name, [term_words(term) for term in terms]))
        elif kind in {"angka", "bulat"}:
            varied.append((name, [str(number) for number in _NUMBERS]))
        elif kind == "tanggal":
            fixed[name] = next(dates, _SPAN[-1])
        elif kind == "pencalonan":
            fixed[name] = "⟨pencalonan⟩"
        else:
            return
    if len(varied) > 1:
        return
    if not varied:
        yield filled(form, fixed)
        return
    name, words = varied[0]
    for word in words:
        yield filled(form, {**fixed, name: word})


def _folded(told: Script, lab: Laboratory) -> list[tuple[str, str]]:
    """The fact steps of a scenario with those left out that a later *Tapi* replaces."""
    steps: list[tuple[str, str]] = []
    for step in told.scenario.steps:
        if step.role == "maka":
            continue
        if step.contrast:
            steps = _replaced(steps, step.role, step.text, lab)
        else:
            steps.append((step.role, step.text))
    return steps


def _replaced(
    steps: Sequence[tuple[str, str]], role: str, text: str, lab: Laboratory
) -> list[tuple[str, str]]:
    """``steps`` with one that says ``text``, in the place of what it replaces."""
    result = list(steps)
    if role == "perbuatan":
        for index, (_, said) in enumerate(result):
            operation = lab.operation(said)
            if operation.entry.do == "act":
                kind = term_words(str(operation.values["jenis"]))
                new = said.replace(kind, term_words(text), 1)
                if new == said:
                    new = said.replace(str(operation.values["jenis"]), term_words(text), 1)
                result[index] = ("ketika", new)
                return result
        return result
    draft = Draft()
    for _, said in result:
        draft = draft.apply(lab.operation(said))
    before = dict(draft.said)
    after = draft.apply(lab.operation(text), contrast=True).said
    gone = {before[place] for place, said in after.items() if place in before and said == text}
    gone |= {said for place, said in before.items() if any(
        place.startswith(f"{new}.") or new.startswith(f"{place}.")
        for new, by in after.items() if by == text)}  # fmt: skip
    kept = [(r, said) for r, said in result if said not in gone or said == text]
    if (role, text) in kept:
        return kept
    places = [i for i, (r, said) in enumerate(result) if said in gone]
    if places:
        at = sum(1 for r, said in result[: places[0]] if said not in gone)
        return [*kept[:at], (role, text), *kept[at:]]
    if role == "diketahui":
        at = next((i for i, (r, _) in enumerate(kept) if r == "ketika"), len(kept))
        return [*kept[:at], (role, text), *kept[at:]]
    return [*kept, (role, text)]


def _of_force(force: InForce) -> Iterator[dt.date]:
    yield force.from_
    if force.to is not None:
        yield force.to


def _read_day(text: str) -> Iterator[dt.date]:
    try:
        yield dt.date.fromisoformat(text)
    except ValueError:
        return


def _single(case: Case) -> bool:
    """One act toward at most one candidacy: expectations need not say of which unit they speak."""
    return len(case.acts) == 1 and len(case.acts[0].toward or ()) <= 1
