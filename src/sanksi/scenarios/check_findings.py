"""Maka steps about findings, the time of the act, questions and alerts."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Final

from sanksi.kernel.truth import Truth
from sanksi.scenarios.slots import UnitRef
from sanksi.scenarios.view import DecisionView, ExpectationError, listed, say


def finding_truth(
    view: DecisionView, _form: str, temuan: str, kebenaran: str, satuan: UnitRef | None = None
) -> None:
    """The truth of a rule that all readings and all moments share."""
    unit = view.unit(satuan)
    view.expect(f"temuan {temuan}", kebenaran, view.truth(temuan, unit), temuan, unit)


def finding_default(view: DecisionView, _form: str, temuan: str, kebenaran: str) -> None:
    """The truth of a rule under the default positions."""
    unit = view.unit()
    finding = view.finding(temuan, unit)
    found = Truth.FAILS if finding is None else finding.default_truth
    label = f"menurut posisi bawaan temuan {temuan}"
    view.expect(label, kebenaran, str(found), temuan, unit)


def finding_reading(
    view: DecisionView, _form: str, oq: str, slug: str, temuan: str, kebenaran: str
) -> None:
    """The truth of a rule under one position."""
    view.position(oq, slug)
    unit = view.unit()
    reason = view.reason(temuan, unit, lambda r: r.kind == "penafsiran" and r.open == oq)
    found = view.truth(temuan, unit) if reason is None else reason.outcomes[slug]
    view.expect(f"di bawah bacaan {oq}={slug} temuan {temuan}", kebenaran, found, temuan, unit)


def finding_phase(view: DecisionView, _form: str, fase: str, temuan: str, kebenaran: str) -> None:
    """The truth of a rule in one of the phases in which the act may stand."""
    unit = view.unit()
    view.open_phase(unit, fase)
    reason = view.reason(temuan, unit, lambda r: r.kind == "waktu")
    found = view.truth(temuan, unit)
    if reason is not None and fase in reason.outcomes:
        found = reason.outcomes[fase]
    view.expect(f"jika fase {say(fase)} maka temuan {temuan}", kebenaran, found, temuan, unit)


def finding_level(
    view: DecisionView, form: str, temuan: str, tingkat: str, satuan: UnitRef | None = None
) -> None:
    """The level of a finding, shared by all readings or by the default positions."""
    finding = view.found(temuan, satuan)
    found = finding.default_level if form == "default" else finding.level
    if found != tingkat:
        raise ExpectationError(
            f"tingkat temuan {temuan} diharapkan {say(tingkat)}, ternyata "
            f"{say(found or 'belum pasti')} (yang mungkin: {listed(finding.possible_levels)})."
        )


def finding_open_level(
    view: DecisionView, _form: str, temuan: str, daftar: tuple[str, ...]
) -> None:
    """The levels between which a finding is open."""
    finding = view.found(temuan)
    if finding.level is not None or set(finding.possible_levels) != set(daftar):
        raise ExpectationError(
            f"tingkat temuan {temuan} diharapkan belum pasti antara {listed(daftar)}, ternyata "
            f"{say(finding.level or 'belum pasti')} (yang mungkin: "
            f"{listed(finding.possible_levels)})."
        )


def finding_law(
    view: DecisionView, _form: str, temuan: str, tanggal: dt.date, satuan: UnitRef | None = None
) -> None:
    """From when on the law of a finding is in force."""
    law = view.found(temuan, satuan).law
    if law.law_from != tanggal.isoformat():
        raise ExpectationError(
            f"hukum bagi temuan {temuan} diharapkan hukum sejak {tanggal}, ternyata sejak "
            f"{law.law_from}."
        )


def finding_law_by(view: DecisionView, form: str, temuan: str) -> None:
    """Whether the day of the act or a rule of transition brings the law of a finding."""
    wanted = {"act": "perbuatan", "transition": "peralihan"}[form]
    found = view.found(temuan).law.by
    if found != wanted:
        raise ExpectationError(
            f"hukum bagi temuan {temuan} diharapkan dipilih menurut {wanted}, ternyata menurut "
            f"{say(found)}."
        )


def element_truth(view: DecisionView, _form: str, fakta: str, temuan: str, kebenaran: str) -> None:
    """The truth of one element of a rule."""
    unit = view.unit()
    truths = {str(e.truth) for e in view.elements(temuan, unit) if e.fact == fakta}
    name = view.fact_name(fakta)
    if not truths:
        raise ExpectationError(
            f'"{name}" bukan unsur temuan {temuan} yang dinilai di sini. '
            f"{view.explain(temuan, unit)}"
        )
    if kebenaran not in truths:
        raise ExpectationError(
            f"unsur {name} pada temuan {temuan} diharapkan {say(kebenaran)}, ternyata "
            f"{listed(sorted(truths))}. {view.explain(temuan, unit)}"
        )


def finding_missing(view: DecisionView, _form: str, temuan: str, fakta: str) -> None:
    """A finding is open because a fact is missing."""
    finding = view.found(temuan)
    facts = [fact for r in finding.reasons if r.kind == "fakta" for fact in r.facts]
    if fakta not in facts:
        raise ExpectationError(
            f"temuan {temuan} diharapkan belum pasti karena {view.fact_name(fakta)} belum "
            f"diketahui; {view.explain(temuan, view.unit())}"
        )


def finding_contested(view: DecisionView, _form: str, temuan: str, oq: str) -> None:
    """A finding turns on an open question of law."""
    view.position(oq)
    asked = [r.open for r in view.found(temuan).reasons if r.kind == "penafsiran"]
    if oq not in asked:
        raise ExpectationError(
            f"temuan {temuan} diharapkan bergantung pada penafsiran {oq}, ternyata pada "
            f"{listed(a for a in asked if a)}."
        )


def finding_defeated(view: DecisionView, _form: str, temuan: str, izin: str) -> None:
    """A rule fails because a permission holds."""
    view.permission(izin)
    unit = view.unit()
    record = view.finding(temuan, unit) or view.not_met(temuan, unit)
    defeated = () if record is None else record.defeated_by
    if izin not in defeated or view.truth(temuan, unit) != str(Truth.FAILS):
        raise ExpectationError(
            f"temuan {temuan} diharapkan digugurkan oleh {izin}, ternyata oleh "
            f"{listed(defeated)}. {view.explain(temuan, unit)}"
        )


def no_findings(view: DecisionView, _form: str, jalur: str | None = None) -> None:
    """Nothing holds and nothing is open."""
    if any(jalur in {None, f.track} for f in view.decision.findings):
        where = "" if jalur is None else f" pada jalur {say(jalur)}"
        raise ExpectationError(
            f"diharapkan tidak ada temuan{where}, ternyata ada: {view.all_findings(jalur)}."
        )


def finding_basis(view: DecisionView, _form: str, temuan: str, kutipan: str) -> None:
    """A finding rests on a provision."""
    basis = view.found(temuan).basis
    if kutipan not in basis:
        raise ExpectationError(
            f"temuan {temuan} diharapkan berdasar pada {kutipan}, ternyata pada {listed(basis)}."
        )


def statutory_base(view: DecisionView, _form: str, temuan: str, kebenaran: str) -> None:
    """Whether a statute carries a row of the guideline."""
    base = view.found(temuan).statutory_base
    found = "tidak dinilai" if base is None else str(base.truth)
    if found != kebenaran:
        norms = "-" if base is None else listed(f"{n}: {t}" for n, t in base.norms.items())
        raise ExpectationError(
            f"dasar undang-undang temuan {temuan} diharapkan {say(kebenaran)}, ternyata "
            f"{say(found)} ({norms})."
        )


def phase(view: DecisionView, _form: str, fase: str, satuan: UnitRef | None = None) -> None:
    """The phase of the act."""
    unit = view.unit(satuan)
    if unit.phase != fase:
        raise ExpectationError(
            f"fase diharapkan {say(fase)}, ternyata {say(unit.phase)} (alasan: "
            f"{listed(unit.reasons)})."
        )


def period(view: DecisionView, form: str, masa: str | None = None) -> None:
    """The period of the election on the day of the act; ``unknown``: the calendar lacks it."""
    unit = view.unit()
    expected = () if form == "unknown" else (masa,)
    if unit.periods != expected:
        wanted = "tidak diketahui" if masa is None else say(masa)
        raise ExpectationError(
            f"masa perbuatan diharapkan {wanted}, ternyata {listed(unit.periods)}."
        )


def default_determination(view: DecisionView, form: str) -> None:
    """Whether the calendar's day of determination was used."""
    found = view.unit().default_determination
    if found != (form == "holds"):
        no = "" if found else "bukan "
        raise ExpectationError(f"penetapan yang dipakai ternyata {no}tanggal bawaan kalender.")


def permitted(view: DecisionView, form: str, izin: str) -> None:
    """Whether every limit of a permission holds."""
    view.permission(izin)
    unit = view.unit()
    if (izin in unit.permitted) != (form == "holds"):
        no = "" if form == "holds" else "tidak "
        raise ExpectationError(
            f"perbuatan itu diharapkan {no}diizinkan oleh {izin}, ternyata diizinkan oleh "
            f"{listed(unit.permitted)}."
        )


def question(view: DecisionView, form: str, fakta: str) -> None:
    """Whether the examiner is asked for a fact."""
    asked = [each.fact for each in view.decision.questions]
    if (fakta in asked) != (form == "holds"):
        no = "" if form == "holds" else "tidak "
        raise ExpectationError(
            f"pertanyaan tentang {view.fact_name(fakta)} diharapkan {no}diajukan; yang diajukan: "
            f"{listed(view.fact_name(fact) for fact in asked)}."
        )


def alert(view: DecisionView, form: str, peringatan: str) -> None:
    """Whether the decision carries an alert."""
    view.known(peringatan, view.rulebase.alerts, "peringatan")
    found = [each.id for each in view.decision.alerts]
    if (peringatan in found) != (form == "holds"):
        no = "" if form == "holds" else "tidak "
        raise ExpectationError(
            f"peringatan {peringatan} diharapkan {no}muncul; yang muncul: {listed(found)}."
        )


def alert_cause(view: DecisionView, form: str, peringatan: str, temuan: str) -> None:
    """Whether a rule is among the causes of an alert."""
    view.known(peringatan, view.rulebase.alerts, "peringatan")
    view.known(temuan, view.rulebase.rules, "aturan")
    causes = [c for a in view.decision.alerts if a.id == peringatan for c in a.because]
    if (temuan in causes) != (form == "holds"):
        no = "" if form == "holds" else "tidak "
        raise ExpectationError(
            f"peringatan {peringatan} diharapkan {no}muncul karena {temuan}; sebabnya: "
            f"{listed(causes)}."
        )


CHECKS: Final[Mapping[str, Callable[..., Any]]] = {
    check.__name__: check
    for check in (
        finding_truth, finding_default, finding_reading, finding_phase, finding_level,
        finding_open_level, finding_law, finding_law_by, element_truth, finding_missing,
        finding_contested, finding_defeated, no_findings, finding_basis, statutory_base, phase,
        period, default_determination, permitted, question, alert, alert_cause,
    )
}  # fmt: skip
"""The checks of this module by the name that the vocabulary uses."""
