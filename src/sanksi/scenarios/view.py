"""Looks things up in a decision as scenarios name them, and says in Indonesian what is there."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from sanksi.decision.models import Decision, TrackRecommendation, UnitView
from sanksi.inference.results import Element, Finding, NotMet, Reason
from sanksi.kernel.errors import InputError, Problem, Text, did_you_mean
from sanksi.kernel.truth import Truth
from sanksi.rulebase import Rulebase
from sanksi.sanction.results import PenaltyVector, ThreatenedPenalty
from sanksi.scenarios.slots import UnitRef, Words

_ROOTS: Final = {"reading": "bacaan", "permission": "izin"}


class ExpectationError(AssertionError):
    """What a Maka step expects is not what the decision says."""


class DecisionView:
    """One decision, with the law that decided and the names of facts."""

    def __init__(self, decision: Decision, rulebase: Rulebase, words: Words) -> None:
        self.decision = decision
        self.rulebase = rulebase
        self._names = {path: name for name, path in words.facts.items()}

    # looking things up ------------------------------------------------------------------------

    def unit(self, ref: UnitRef | None = None) -> UnitView:
        """The unit that ``ref`` names; the only one there is when it is null.

        Raises:
            InputError: there is none, or more than one.
        """
        units = [u for u in self.decision.acts if ref is None or _is(u, ref)]
        if len(units) == 1:
            return units[0]
        known = listed(_said(unit) for unit in self.decision.acts)
        wanted = "beberapa satuan" if ref is None else f'satuan "{ref}"'
        raise InputError(
            Problem(
                "SANKSI-K030",
                Text(
                    f"langkah ini harus menyebut tepat satu satuan, bukan {wanted}.",
                    "this step must name exactly one unit.",
                ),
                Text(f"Yang ada: {known}.", f"There are: {known}."),
            )
        )

    def finding(self, rule: str, unit: UnitView) -> Finding | None:
        """The finding of ``rule`` for ``unit``; null where the rule fails or does not speak."""
        self.known(rule, {**self.rulebase.norms, **self.rulebase.residual}, "aturan")
        found = (f for f in self.decision.findings if f.rule == rule and f.unit == unit.id)
        return next(found, None)

    def found(self, rule: str, ref: UnitRef | None = None) -> Finding:
        """The finding of ``rule``, which must be there."""
        unit = self.unit(ref)
        finding = self.finding(rule, unit)
        if finding is None:
            raise ExpectationError(f"temuan {rule} tidak ada. {self.explain(rule, unit)}")
        return finding

    def not_met(self, rule: str, unit: UnitView) -> NotMet | None:
        """The record of a norm that was considered and fails."""
        found = (n for n in self.decision.not_met if n.rule == rule and n.unit == unit.id)
        return next(found, None)

    def truth(self, rule: str, unit: UnitView) -> str:
        """The truth of ``rule`` for ``unit``."""
        finding = self.finding(rule, unit)
        return str(Truth.FAILS if finding is None else finding.truth)

    def reason(self, rule: str, unit: UnitView, wanted: Callable[[Reason], bool]) -> Reason | None:
        """The reason of that kind why the finding is open, if any."""
        finding = self.finding(rule, unit)
        reasons = () if finding is None else finding.reasons
        return next((reason for reason in reasons if wanted(reason)), None)

    def elements(self, rule: str, unit: UnitView) -> tuple[Element, ...]:
        """The elements of the rule that the decision shows."""
        finding = self.finding(rule, unit)
        if finding is not None:
            return finding.elements
        record = self.not_met(rule, unit)
        return () if record is None else record.lacking

    def track(self, track: str) -> TrackRecommendation | None:
        """The recommendation of a track, if it has findings."""
        found = (t for t in self.decision.recommendation.tracks if t.track == track)
        return next(found, None)

    def recommended(self, track: str) -> TrackRecommendation:
        """The recommendation of a track, which must be there."""
        found = self.track(track)
        if found is None:
            raise ExpectationError(
                f"jalur {say(track)} tidak direkomendasikan; temuan: {self.all_findings(None)}."
            )
        return found

    def penalty(self, rule: str) -> ThreatenedPenalty:
        """The threatened penalty of an offence, which must be there."""
        penalties = [p for t in self.decision.recommendation.tracks for p in t.penalty]
        found = next((p for p in penalties if p.rule == rule), None)
        if found is None:
            raise ExpectationError(
                f"tidak ada ancaman pidana {rule}; yang ada: {listed(p.rule for p in penalties)}."
            )
        return found

    def vectors(self, rule: str, form: str) -> tuple[PenaltyVector, ...]:
        """The penalty by the law of the act (form ``of_act``) or by the latest law after it.

        Several where the penalty itself is contested.
        """
        penalty = self.penalty(rule)
        if form == "of_act":
            return penalty.of_act
        if not penalty.later:
            raise ExpectationError(f"tidak ada ancaman menurut hukum baru bagi {rule}.")
        latest = max(law.vectors[0].law_from for law in penalty.later if law.vectors)
        return tuple(v for law in penalty.later for v in law.vectors if v.law_from == latest)

    def open_phase(self, unit: UnitView, phase: str) -> None:
        """Insist that ``phase`` is one of the phases in which the act may stand."""
        phases = {p.phase for p in self.decision.phase_outcomes if p.unit == unit.id}
        if phase not in phases:
            raise ExpectationError(
                f"fase {say(phase)} bukan salah satu kemungkinan; fasenya {say(unit.phase)}, "
                f"kemungkinannya: {listed(sorted(phases))}."
            )

    # refusing ids that do not exist -----------------------------------------------------------

    def known(self, wanted: str, known: Mapping[str, object], what: str) -> None:
        """Insist that an id exists: a misspelt rule must not pass as one that is not met.

        Raises:
            InputError: it does not exist.
        """
        if wanted in known:
            return
        hint = did_you_mean(wanted, known)
        raise InputError(
            Problem(
                "SANKSI-K031",
                Text(
                    f'{what} "{wanted}" tidak dikenal.{hint.id}',
                    f'"{wanted}" is not known.{hint.en}',
                ),
                Text("Lihat pengenalnya dalam rules/.", "See the ids under rules/."),
            )
        )

    def permission(self, wanted: str) -> None:
        """Insist that a permission exists."""
        self.known(wanted, self.rulebase.permissions, "perbuatan yang diizinkan")

    def states(self, track: str, wanted: Iterable[str]) -> None:
        """Insist that states exist in some procedure of the track."""
        procedures = self.rulebase.procedures.values()
        known = {s.id: s for p in procedures if p.track == track for s in p.states}
        for state in wanted:
            self.known(state, known, f"keadaan jalur {say(track)}")

    def position(self, question: str, slug: str | None = None) -> None:
        """Insist that an open question exists, and the position on it."""
        self.known(question, self.rulebase.questions, "pertanyaan hukum terbuka")
        if slug is not None:
            positions = {p.slug: p for p in self.rulebase.questions[question].positions}
            self.known(slug, positions, f"posisi atas {question}")

    # saying what was found --------------------------------------------------------------------

    def expect(self, label: str, wanted: str, found: str, rule: str, unit: UnitView) -> None:
        """Insist on the truth of a rule; else say why it is what it is."""
        if wanted != found:
            raise ExpectationError(
                f"{label} diharapkan {say(wanted)}, ternyata {say(found)}. "
                f"{self.explain(rule, unit)}"
            )

    def expect_track(self, label: str, wanted: str, found: str, track: str) -> None:
        """Insist on the result of a track; else list its findings."""
        if wanted != found:
            raise ExpectationError(
                f"{label} diharapkan {say(wanted)}, ternyata {say(found)}; temuan: "
                f"{self.all_findings(track)}."
            )

    def explain(self, rule: str, unit: UnitView) -> str:
        """Why a rule holds, fails or is open, in one or two sentences."""
        finding = self.finding(rule, unit)
        if finding is not None:
            return f"Temuan itu {say(str(finding.truth))}: {self._why(finding)}."
        record = self.not_met(rule, unit)
        if record is None:
            return f"Aturan itu tidak berbicara tentang perbuatan {say(unit.kind)} pada hari itu."
        lacking = listed(self._shown(e) for e in record.lacking) if record.lacking else "-"
        defeated = f"; digugurkan oleh {listed(record.defeated_by)}" if record.defeated_by else ""
        return f"Unsur yang tidak terpenuhi: {lacking}{defeated}."

    def all_findings(self, track: str | None) -> str:
        """The findings of a track, or all of them, with their truth."""
        return listed(
            f"{f.rule} {say(str(f.truth))}"
            for f in self.decision.findings
            if track in {None, f.track}
        )

    def fact_name(self, path: str) -> str:
        """How a fact is called in scenarios."""
        root, _, rest = path.partition(".")
        if root in _ROOTS:
            return f"{_ROOTS[root]} {rest}"
        label = self.rulebase.fact_label(path)
        return self._names.get(path) or (path if label is None else label.id)

    def _why(self, finding: Finding) -> str:
        undecided = (self._shown(e) for e in finding.elements if e.truth is Truth.OPEN)
        parts = [f"unsur belum pasti: {listed(undecided)}"]
        for reason in finding.reasons:
            outcomes = listed(f"{k} → {v}" for k, v in reason.outcomes.items())
            if reason.kind == "fakta":
                parts.append(f"belum diketahui: {listed(map(self.fact_name, reason.facts))}")
            else:
                parts.append(f"{reason.kind} {reason.open or reason.code}: {outcomes}")
        return "; ".join(parts)

    def _shown(self, element: Element) -> str:
        no = "bukan " if element.negated else ""
        value = element.found
        found = value if isinstance(value, str) else listed(value or ("?",))
        name = self.fact_name(element.fact)
        return f"{name} ({no}{listed(element.expected)}; ternyata {say(found)})"


def of_track(outcomes: Iterable[Any], track: str) -> str:
    """The truth of a track among outcomes; it fails where it is not named."""
    return next((str(o.truth) for o in outcomes if o.track == track), str(Truth.FAILS))


def say(words: str) -> str:
    """A term as people read it."""
    return words.replace("_", " ")


def listed(words: Iterable[str]) -> str:
    """Terms as people read them, or a dash."""
    return ", ".join(say(word) for word in words) or "-"


def _is(unit: UnitView, ref: UnitRef) -> bool:
    part = unit.id.partition("#")[2]
    return (
        unit.act == ref.act
        and ref.candidacy in {None, unit.candidacy}
        and part == ("" if ref.part is None else str(ref.part))
    )


def _said(unit: UnitView) -> str:
    part = unit.id.partition("#")[2]
    return str(UnitRef(unit.act, int(part) if part else None, unit.candidacy))
