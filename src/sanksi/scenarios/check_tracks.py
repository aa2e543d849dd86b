"""Maka steps about tracks: level, lawful sanctions, officials, path, and threatened penalty."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from sanksi.decision.models import TrackRecommendation
from sanksi.kernel.truth import Truth
from sanksi.sanction.favor import STOPPED
from sanksi.scenarios.view import DecisionView, ExpectationError, listed, of_track, say


def track_level(view: DecisionView, _form: str, jalur: str, tingkat: str) -> None:
    """The level that a track recommends, following the default positions."""
    track = view.track(jalur)
    truth = str(Truth.FAILS) if track is None else str(track.default_truth)
    level = None if track is None else track.default_level
    if truth != str(Truth.HOLDS) or level != tingkat:
        raise ExpectationError(
            f"jalur {say(jalur)} diharapkan merekomendasikan tingkat {say(tingkat)}, ternyata "
            f"{say(truth)} dengan tingkat {say(level or 'belum pasti')}; temuan: "
            f"{view.all_findings(jalur)}."
        )


def track_absent(view: DecisionView, _form: str, jalur: str) -> None:
    """A track has no findings."""
    if view.track(jalur) is not None:
        raise ExpectationError(
            f"jalur {say(jalur)} diharapkan tidak direkomendasikan, ternyata ada temuan: "
            f"{view.all_findings(jalur)}."
        )


def track_leading(
    view: DecisionView, _form: str, jalur: str, daftar_temuan: tuple[str, ...]
) -> None:
    """The findings that carry the level of a track."""
    leading = [name.partition("@")[0] for name in view.recommended(jalur).leading]
    _same(f"temuan yang menentukan jalur {say(jalur)}", daftar_temuan, leading)


def track_truth(view: DecisionView, form: str, jalur: str, kebenaran: str) -> None:
    """The result of a track, shared by all readings or by the default positions."""
    track = view.track(jalur)
    found = str(Truth.FAILS)
    if track is not None:
        found = str(track.default_truth if form == "default" else track.truth)
    view.expect_track(f"hasil jalur {say(jalur)}", kebenaran, found, jalur)


def track_reading(
    view: DecisionView, _form: str, oq: str, slug: str, jalur: str, kebenaran: str
) -> None:
    """The result of a track under one position."""
    view.position(oq, slug)
    track = view.track(jalur)
    found = {str(Truth.FAILS) if track is None else str(track.truth)}
    if chosen := [r for r in view.decision.readings if r.choice.get(oq) == slug]:
        found = {of_track(reading.outcome, jalur) for reading in chosen}
    label = f"di bawah bacaan {oq}={slug} hasil jalur {say(jalur)}"
    view.expect_track(label, kebenaran, _shared(found), jalur)


def track_phase(view: DecisionView, _form: str, fase: str, jalur: str, kebenaran: str) -> None:
    """The result of a track in one of the phases in which the act may stand."""
    unit = view.unit()
    view.open_phase(unit, fase)
    outcomes = [p for p in view.decision.phase_outcomes if p.unit == unit.id and p.phase == fase]
    found = {of_track(each.outcome, jalur) for each in outcomes}
    label = f"jika fase {say(fase)} maka hasil jalur {say(jalur)}"
    view.expect_track(label, kebenaran, _shared(found), jalur)


def track_sanctions(
    view: DecisionView, _form: str, jalur: str, daftar_sanksi: tuple[str, ...]
) -> None:
    """The kinds of sanction that are, or may be, lawful."""
    kinds = {kind.id: kind for kind in view.rulebase.sanctions}
    for name in daftar_sanksi:
        view.known(name, kinds, "jenis sanksi")
    found = [o.kind for o in view.recommended(jalur).sanctions if o.truth is not Truth.FAILS]
    _same(f"sanksi pada jalur {say(jalur)}", daftar_sanksi, found)


def track_authority(
    view: DecisionView, _form: str, jalur: str, daftar_pejabat: tuple[str, ...]
) -> None:
    """The officials who may impose the sanctions."""
    label = f"pejabat yang berwenang pada jalur {say(jalur)}"
    _same(label, daftar_pejabat, view.recommended(jalur).authority)


def kind_authority(
    view: DecisionView, _form: str, sanksi: str, daftar_pejabat: tuple[str, ...]
) -> None:
    """The officials who may impose one kind of sanction."""
    known = {kind.id: kind.track for kind in view.rulebase.sanctions}
    view.known(sanksi, known, "jenis sanksi")
    options = [o for o in view.recommended(known[sanksi]).sanctions if o.kind == sanksi]
    officials = options[0].authority if options else ()
    _same(f"pejabat yang berwenang menjatuhkan {sanksi}", daftar_pejabat, officials)


def track_ends(view: DecisionView, _form: str, jalur: str, daftar_keadaan: tuple[str, ...]) -> None:
    """Where the recommended path ends."""
    view.states(jalur, daftar_keadaan)
    track = view.recommended(jalur)
    _same(f"akhir jalur {say(jalur)}", daftar_keadaan, track.ends, track)


def track_passes(view: DecisionView, form: str, jalur: str, keadaan: str) -> None:
    """Whether the recommended path leads through a state."""
    view.states(jalur, (keadaan,))
    track = view.recommended(jalur)
    passed = {state for step in track.path for state in (step.source, step.dest)}
    if (keadaan in passed) != (form == "holds"):
        no = "" if form == "holds" else "tidak "
        raise ExpectationError(
            f"jalur {say(jalur)} diharapkan {no}melalui keadaan {keadaan}; jalannya: "
            f"{_walk(track)}."
        )


def track_state(view: DecisionView, _form: str, jalur: str, keadaan: str) -> None:
    """Where the recorded proceedings have brought a track."""
    view.states(jalur, (keadaan,))
    track = view.recommended(jalur)
    if track.state != keadaan:
        raise ExpectationError(
            f"jalur {say(jalur)} diharapkan berada pada keadaan {keadaan}, ternyata pada "
            f"{track.state}."
        )


def track_stops(view: DecisionView, _form: str, jalur: str, fakta: str) -> None:
    """The path stops because a fact is missing."""
    track = view.recommended(jalur)
    if fakta not in track.missing:
        raise ExpectationError(
            f"jalur {say(jalur)} diharapkan berhenti karena {view.fact_name(fakta)} belum "
            f"diketahui; yang belum diketahui: {listed(map(view.fact_name, track.missing))}; "
            f"jalannya: {_walk(track)}."
        )


def track_rests(view: DecisionView, form: str, jalur: str, oq: str | None = None) -> None:
    """Whether a recommendation rests on the default of an open question."""
    if oq is not None:
        view.position(oq)
    rests = view.recommended(jalur).rests_on_default
    if oq not in rests if form == "holds" else rests:
        raise ExpectationError(
            f"rekomendasi jalur {say(jalur)} ternyata bertumpu pada posisi bawaan {listed(rests)}."
        )


def penalty_kind(view: DecisionView, form: str, temuan: str, jenis_pidana: str) -> None:
    """The main penalty that is threatened."""
    found = dict.fromkeys(vector.kind for vector in view.vectors(temuan, form))
    if jenis_pidana not in found:
        raise ExpectationError(
            f"pidana pokok {temuan} diharapkan {say(jenis_pidana)}, ternyata "
            f"{listed(say(kind) for kind in found)}."
        )


def penalty_months(view: DecisionView, form: str, temuan: str, dari: float, sampai: float) -> None:
    """The months of imprisonment that are threatened; one of them where they are contested."""
    months = [v.months for v in view.vectors(temuan, form) if v.months is not None]
    if (dari, sampai) not in {(m.min, m.max) for m in months}:
        found = listed(f"{m.min:g} sampai {m.max:g} bulan" for m in months)
        raise ExpectationError(
            f"ancaman pidana badan {temuan} diharapkan {dari:g} sampai {sampai:g} bulan, ternyata "
            f"{found}."
        )


def penalty_fine(view: DecisionView, form: str, temuan: str, dari: int, sampai: int) -> None:
    """The fine that is threatened; one of them where it is contested."""
    vectors = view.vectors(temuan, form)
    fines = {(v.fine.min, v.fine.max) for v in vectors if v.fine is not None}
    if (dari, sampai) not in fines:
        shown = listed(f"{_rupiah(low)} sampai {_rupiah(high)}" for low, high in sorted(fines))
        raise ExpectationError(
            f"ancaman denda {temuan} diharapkan {_rupiah(dari)} sampai {_rupiah(sampai)}, ternyata "
            f"{shown}."
        )


def penalty_connector(view: DecisionView, form: str, temuan: str, kata_hubung: str) -> None:
    """How imprisonment and fine are joined."""
    found = {vector.connector for vector in view.vectors(temuan, form)}
    if kata_hubung not in found:
        raise ExpectationError(
            f"kata hubung ancaman {temuan} diharapkan {say(kata_hubung)}, ternyata "
            f"{listed(say(each or '-') for each in sorted(found, key=str))}."
        )


def penalty_favor(view: DecisionView, form: str, temuan: str, lex_favor: str | None = None) -> None:
    """Which law is more favourable, by default where readings differ; or that it is open."""
    penalty = view.penalty(temuan)
    found = penalty.lex_favor or penalty.default_lex_favor
    if not penalty.later and found is None:
        raise ExpectationError(f"bagi {temuan} tidak ada hukum baru yang dibandingkan.")
    wanted = STOPPED if form == "stopped" else lex_favor
    if found != wanted:
        raise ExpectationError(
            f"hukum yang lebih menguntungkan bagi {temuan} diharapkan {wanted or 'belum pasti'}, "
            f"ternyata {found or 'belum pasti'}."
        )


def penalty_no_later(view: DecisionView, _form: str, temuan: str) -> None:
    """The case is judged under the law of the act."""
    later = view.penalty(temuan).later
    if later:
        since = listed(sorted({v.law_from for law in later for v in law.vectors}))
        raise ExpectationError(
            f"bagi {temuan} ternyata ada hukum baru yang dibandingkan, sejak {since}."
        )


def _same(
    label: str,
    wanted: Iterable[str],
    found: Iterable[str],
    track: TrackRecommendation | None = None,
) -> None:
    expected, actual = set(wanted), set(found)
    if expected != actual:
        walk = "" if track is None else f"; jalannya: {_walk(track)}"
        raise ExpectationError(
            f"{label} diharapkan {listed(sorted(expected))}, ternyata "
            f"{listed(sorted(actual))}{walk}."
        )


def _shared(found: set[str]) -> str:
    return next(iter(found)) if len(found) == 1 else str(Truth.OPEN)


def _rupiah(amount: int) -> str:
    return "Rp" + f"{amount:,}".replace(",", ".")


def _walk(track: TrackRecommendation) -> str:
    return " → ".join([track.state or "?", *(step.dest for step in track.path)])


CHECKS: Final[Mapping[str, Callable[..., Any]]] = {
    check.__name__: check
    for check in (
        track_level, track_absent, track_leading, track_truth, track_reading, track_phase,
        track_sanctions, track_authority, kind_authority, track_ends, track_passes, track_state,
        track_stops, track_rests, penalty_kind, penalty_months, penalty_fine, penalty_connector,
        penalty_favor, penalty_no_later,
    )
}  # fmt: skip
"""The checks of this module by the name that the vocabulary uses."""
