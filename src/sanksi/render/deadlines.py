"""The terms of a case for people and for machines: what is due, kept, overdue or lapsed."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sanksi.decision.process import CaseProcess
from sanksi.kernel.errors import Lang, Text
from sanksi.kernel.truth import Truth
from sanksi.procedure import GateState, RunningTerm
from sanksi.procedure.terms import Moment
from sanksi.render import texts as t
from sanksi.render.words import Words
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import ProcedureTerm
from sanksi.timeline.deadlines import Due, Reckoning

_TITLE: Final = Text("Batas waktu perkara {case} per {day}", "Terms of the case {case} as of {day}")
_TRACK: Final = Text("{track} – {procedure}", "{track} – {procedure}")
_STATE: Final = Text("Keadaan: {state}.", "State: {state}.")
_NEXT: Final = Text("Langkah yang dapat menyusul: {events}.", "Steps that may follow: {events}.")
_NOTHING: Final = Text("Tidak ada batas waktu yang sedang dihitung.", "No term is being counted.")
_NO_TRACK: Final = Text(
    "Tidak ada jalur dengan prosedur yang direkomendasikan.",
    "No track with a procedure is recommended.",
)
_STATUS: Final = {
    "berjalan": Text("berjalan", "running"),
    "mungkin_lewat": Text("mungkin lewat", "may have passed"),
    "lewat": Text("lewat", "passed"),
    "ditepati": Text("ditepati", "kept"),
    "mungkin_terlambat": Text("mungkin terlambat", "may be late"),
    "terlambat": Text("terlambat", "late"),
    "tidak_dihitung": Text("tidak dapat dihitung", "cannot be counted"),
    "tidak_tercatat": Text("tidak tercatat", "not recorded"),
    "tidak_berjalan_lagi": Text("tidak berjalan lagi", "no longer runs"),
}
_EFFECT: Final = {
    "berjalan": Text("belum tiba", "not yet come"),
    "mungkin_lewat": Text("mungkin sudah tiba", "may have come"),
    "lewat": Text("sudah tiba", "has come"),
}
"""The same of the day on which a decision takes effect."""
_LAST: Final = {
    "batas": Text("paling lambat {day}", "at the latest {day}"),
    "paling_cepat": Text("paling cepat {day}", "at the earliest {day}"),
    "mulai_berlaku": Text("berlaku pada {day}", "in effect on {day}"),
}
_COUNT: Final = Text(
    "{number} {unit} sesudah {start}{first}.", "{number} {unit} after {start}{first}."
)
_FIRST: Final = Text(" (hari itu dihitung)", " (that day counted)")
_NO_START: Final = Text(
    "Awal hitungannya ({start}) tidak tercatat sebagai langkah.",
    "The start of the count ({start}) is not recorded as a step.",
)
_EVENT: Final = Text("{what} ({day})", "{what} ({day})")
_KNOWN: Final = Text("diketahuinya pelanggaran", "the breach became known")
_OTHER: Final = Text("Menurut hitungan lain: {days}.", "By another count: {days}.")
_BY_UNIT: Final = Text("{day} ({unit})", "{day} ({unit})")
_BY_LEAVE: Final = Text(
    "{day} ({unit}, cuti bersama dihitung hari kerja)",
    "{day} ({unit}, collective leave counted as worked)",
)
_BY_START: Final = Text("{day} (dihitung sejak {start})", "{day} (counted from {start})")
_BY_HOUR: Final = Text(
    "{day} (jam peristiwanya tidak diketahui)", "{day} (the hour of the event is not known)"
)
_EXTENDED: Final = Text(
    "{day} (bila diperpanjang menjadi {number}, dihitung sejak {start})",
    "{day} (if extended to {number}, counted from {start})",
)
_FIRST_COUNTED: Final = Text(
    "Bila hari pertama ikut dihitung: {day}.", "If the first day is counted, too: {day}."
)
_SAFE: Final = Text(
    "Tepat waktu menurut setiap hitungan: sampai {day}.", "In time under every count: until {day}."
)
_DECIDES: Final = Text(
    "Bila hari pertama ikut dihitung, langkah ini terlambat.",
    "If the first day is counted, too, the step is late.",
)
_BY_REGION: Final = Text(
    "{day} ({unit}, bila hari pemungutan suara setempat berlaku di daerah itu)",
    "{day} ({unit}, if the local voting day is one of that region)",
)
_LATER: Final = Text(
    "Hari libur tahun {years} menurut keputusan yang terbit atau diubah sesudah hari penilaian.",
    "The holidays of {years} are those of a decree made or amended after the day of judgement.",
)
_DONE: Final = Text("Dilakukan pada {day}.", "Done on {day}.")
_WHO: Final = Text("Oleh: {who}.", "By: {who}.")
_MISSED: Final = Text("Bila lewat: {text}", "If it passes: {text}")
_BASIS: Final = Text("Dasar: {basis} [{confidence}].", "Basis: {basis} [{confidence}].")
_NO_BASIS: Final = Text("Dasar: tidak ada naskah yang dibaca [{confidence}].",
                        "Basis: no text was read [{confidence}].")  # fmt: skip
_OPEN: Final = Text("Pertanyaan terbuka: {questions}.", "Open questions: {questions}.")
_GATE_OPEN: Final = Text(
    "Laporan {number}: terpenuhi bahwa {gate}.", "Report {number}: it is met that {gate}."
)
_GATE_CLOSED: Final = Text(
    "Laporan {number}: tidak terpenuhi bahwa {gate}; jalur {track} tertutup bagi laporan ini, "
    "jalur lain tetap terbuka.",
    "Report {number}: it is not met that {gate}; the track {track} is closed for this report, "
    "the others stay open.",
)
_GATE_UNSURE: Final = Text(
    "Laporan {number}: belum pasti bahwa {gate}; sampai itu pasti jalur {track} belum tertutup.",
    "Report {number}: it is not certain that {gate}; until it is, the track {track} is not closed.",
)
_GATE_WARNS: Final = Text(
    "Laporan {number}: tidak terpenuhi bahwa {gate}; hal itu saja tidak menutup jalur mana pun.",
    "Report {number}: it is not met that {gate}; that alone closes no track.",
)
_GATE_ASKED: Final = Text(
    "Laporan {number}: belum pasti bahwa {gate}.", "Report {number}: it is not certain that {gate}."
)
_HOLIDAYS: Final = Text(
    "Hari libur menurut basis aturan {version} ({digest}); keputusan hari libur dapat berubah "
    "dalam tahun berjalan.",
    "Holidays by rule base {version} ({digest}); decrees on holidays can change during the year.",
)


def deadlines_text(process: CaseProcess, rulebase: Rulebase, as_of: dt.date, lang: Lang) -> str:
    """The terms as lines of text, track by track."""
    return "\n".join(_Report(process, rulebase, as_of, lang).lines()) + "\n"


def deadlines_data(process: CaseProcess, as_of: dt.date) -> dict[str, Any]:
    """The terms as plain data."""
    terms = process.due(as_of)
    return {
        "case_id": process.case.id,
        "as_of": as_of.isoformat(),
        "rulebase": {
            "version": process.decision.rulebase.version,
            "digest": process.decision.rulebase.digest,
        },
        "tracks": [
            {
                "track": track.track,
                "procedure": track.procedure,
                "state": track.state,
                "events_allowed": list(track.events_allowed),
                "terms": [_data(r) for r in terms if r.procedure == track.procedure],
                "gates": [
                    {
                        "id": g.gate.id,
                        "report": g.report,
                        "truth": str(g.truth),
                        "closes": g.gate.closes,
                    }
                    for g in process.gates(as_of)
                    if g.procedure == track.procedure
                ],
            }
            for track in process.tracks.values()
        ],
    }


def _data(running: RunningTerm) -> dict[str, Any]:
    term = running.term
    return {
        "id": term.id,
        "status": running.status,
        "role": term.role,
        "start": None if running.start is None else running.start.day.isoformat(),
        "number": term.number,
        "units": list(term.units),
        "first_day": term.first_day,
        "due": [_reckoned(r) for due in running.dues for r in due.reckonings],
        "earliest": _iso(running.earliest),
        "latest": _iso(running.latest),
        "first_day_counted": [_iso(due.first_day_counted) for due in running.dues],
        "first_day_decides": running.first_day_decides,
        "safe": _iso(min((due.safe for due in running.dues), default=None)),
        "later_decrees": list(running.later_decrees),
        "done": None if running.done is None else running.done.day.isoformat(),
        "by": running.by,
        "who": term.who,
        "missed": None if term.missed is None else term.missed.effect,
        "basis": list(term.basis),
        "confidence": term.confidence,
        "open": list(term.open),
    }


def _reckoned(reckoning: Reckoning) -> dict[str, Any]:
    return {
        "last": reckoning.last.isoformat(),
        "until": None if reckoning.until is None else reckoning.until.isoformat(),
        "unit": reckoning.unit,
        "collective_leave_is_holiday": reckoning.collective_leave,
        "local_voting_day_doubtful": reckoning.doubtful,
    }


def _iso(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


class _Report:
    def __init__(
        self, process: CaseProcess, rulebase: Rulebase, as_of: dt.date, lang: Lang
    ) -> None:
        self._process = process
        self._rulebase = rulebase
        self._as_of = as_of
        self._words = Words(rulebase, lang)

    def lines(self) -> Iterator[str]:
        """Everything that is said."""
        title = self._words.say(_TITLE, case=self._process.case.id, day=self._day(self._as_of))
        yield from (title, "=" * len(title))
        terms = self._process.due(self._as_of)
        gates = self._process.gates(self._as_of)
        if not self._process.tracks:
            yield from ("", self._words.say(_NO_TRACK))
        for track in self._process.tracks.values():
            procedure = self._rulebase.procedures[track.procedure]
            name = self._words.sentence(self._words.track(track.track))
            heading = self._words.say(
                _TRACK, track=name, procedure=self._words.say(procedure.title)
            )
            yield from ("", heading, "-" * len(heading))
            yield self._words.say(_STATE, state=self._words.state(track.procedure, track.state))
            if track.events_allowed:
                yield self._words.say(_NEXT, events=", ".join(track.events_allowed))
            own = [r for r in terms if r.procedure == track.procedure]
            if not own:
                yield self._words.say(_NOTHING)
            for running in own:
                yield ""
                yield from self._term(running)
            gated = [g for g in gates if g.procedure == track.procedure]
            if gated:
                yield ""
            yield from (self._gate(g) for g in gated)
        version, digest = self._rulebase.version, self._rulebase.digest
        yield from ("", self._words.say(_HOLIDAYS, version=version, digest=digest[:19]))

    def _gate(self, state: GateState) -> str:
        """Whether the route is open for a report."""
        closes = state.gate.closes
        form = _GATE_OPEN
        if state.truth is Truth.FAILS:
            form = _GATE_WARNS if closes is None else _GATE_CLOSED
        elif state.truth is Truth.OPEN:
            form = _GATE_ASKED if closes is None else _GATE_UNSURE
        basis = self._words.citations(state.gate.basis) if state.gate.basis else ""
        told = self._words.say(
            form,
            number=state.report + 1,
            gate=self._words.say(state.gate.title),
            track="" if closes is None else self._words.track(closes).lower(),
        )
        source = f"{basis} " if basis else ""
        questions = f"; {', '.join(state.gate.open)}" if state.gate.open else ""
        return f"* {told} {source}[{state.gate.confidence}{questions}]"

    def _term(self, running: RunningTerm) -> Iterator[str]:
        term = running.term
        last = ""
        if running.dues:
            day = self._when(running.dues[0].default)
            last = f", {self._words.say(_LAST[term.role], day=day)}"
        told = _EFFECT if term.role == "mulai_berlaku" else _STATUS
        status = self._words.say(told.get(running.status, _STATUS[running.status]))
        yield f"* {term.id} {self._words.say(term.title)}: {status}{last}"
        yield from (f"  {line}" for line in self._details(running))

    def _details(self, running: RunningTerm) -> Iterator[str]:
        term = running.term
        if running.done is not None:
            yield self._words.say(_DONE, day=self._moment(running.done))
        if term.number is not None and running.start is not None:
            day = self._moment(running.start)
            start = self._words.say(_EVENT, what=self._start(running), day=day)
            first = self._words.say(_FIRST) if term.first_day == "dihitung" else ""
            unit = self._words.say(t.UNITS[term.units[0]])
            yield self._words.say(_COUNT, number=term.number, unit=unit, start=start, first=first)
        if term.number is not None and running.start is None:
            yield self._words.say(_NO_START, start=self._start(running))
        others = list(self._others(running.dues))
        if others:
            yield self._words.say(_OTHER, days="; ".join(others))
        if term.role == "batas" and running.done is None:
            yield from self._careful(running.dues)
        if running.first_day_decides:
            yield self._words.say(_DECIDES)
        if running.later_decrees:
            yield self._words.say(_LATER, years=", ".join(map(str, running.later_decrees)))
        yield self._words.say(_WHO, who=self._words.term(term.who))
        if term.missed is not None:
            yield self._words.say(_MISSED, text=self._words.say(term.missed))
        yield self._basis(term)
        if term.open:
            yield self._words.say(_OPEN, questions=", ".join(term.open))
        if term.note is not None:
            yield self._words.say(term.note)

    def _careful(self, dues: Sequence[Due]) -> Iterator[str]:
        """What who would be on the safe side should know."""
        counted = sorted({d.first_day_counted for d in dues} - {None}, key=str)
        if counted and counted[0] is not None:
            yield self._words.say(_FIRST_COUNTED, day=self._day(counted[0]))
        safe = min((d.safe for d in dues), default=None)
        if safe is not None and safe < dues[0].default.last:
            yield self._words.say(_SAFE, day=self._day(safe))

    def _others(self, dues: Sequence[Due]) -> Iterator[str]:
        """Every outcome but the first, with what makes it differ."""
        for number, due in enumerate(dues):
            for index, reckoning in enumerate(due.reckonings):
                if number == index == 0:
                    continue
                day = self._when(reckoning)
                if due.term.number != dues[0].term.number:
                    start = self._day(due.trigger)
                    yield self._words.say(_EXTENDED, day=day, number=due.term.number, start=start)
                    continue
                if index == 0:
                    yield self._words.say(_BY_START, day=day, start=self._day(due.trigger))
                    continue
                if reckoning.until is not None:
                    yield self._words.say(_BY_HOUR, day=day)
                    continue
                form = _BY_LEAVE if reckoning.collective_leave is False else _BY_UNIT
                form = _BY_REGION if reckoning.doubtful else form
                yield self._words.say(form, day=day, unit=self._words.say(t.UNITS[reckoning.unit]))

    def _start(self, running: RunningTerm) -> str:
        if running.term.after_fact is not None:
            return self._words.say(_KNOWN)
        states = [self._words.state(running.procedure, s) for s in running.term.after]
        return self._words.joined(states, t.OR)

    def _basis(self, term: ProcedureTerm) -> str:
        if not term.basis:
            return self._words.say(_NO_BASIS, confidence=term.confidence)
        basis = self._words.citations(term.basis)
        return self._words.say(_BASIS, basis=basis, confidence=term.confidence)

    def _moment(self, moment: Moment) -> str:
        day = self._day(moment.day)
        if moment.hour is None:
            return day
        return f"{day} {self._words.hour(moment.hour.strftime('%H:%M'))}"

    def _when(self, reckoning: Reckoning) -> str:
        day = self._day(reckoning.last)
        if reckoning.until is None:
            return day
        return f"{day} {self._words.hour(reckoning.until.strftime('%H:%M'))}"

    def _day(self, day: dt.date) -> str:
        return self._words.day(day.isoformat())
