"""The tables of the rule base as pages of the book: sanctions with officials, and procedures."""

from collections.abc import Iterator
from typing import Any, Final

from sanksi.kernel.errors import Text
from sanksi.render import texts as t
from sanksi.render.blocks import Block, Facts, Item, Items, Page, Row, Section
from sanksi.render.words import Words
from sanksi.review.sentences import Sentences
from sanksi.rulebase.format import (
    AuthorityRow,
    Gate,
    ProcedureFile,
    ProcedureStep,
    ProcedureTerm,
    SanctionKind,
)

SANCTIONS_TITLE: Final = Text("Sanksi dan pejabat yang berwenang", "Sanctions and who imposes them")
PROCEDURES_TITLE: Final = Text("Tata cara", "Procedures")

_SANCTION: Final = Text("{title} ({id})", "{title} ({id})")
_FOR: Final = Text("Berlaku bila", "Lawful where")
_ANYONE: Final = Text("untuk semua", "for all")
_IN_FORCE: Final = Text("Berlaku", "In force")
_OFFICIALS: Final = Text("Pejabat yang berwenang atas {track}", "Competent officials: {track}")
_LEVELS: Final = Text("Tingkat", "Levels")
_KINDS: Final = Text("Hanya untuk", "Only for")
_WHO: Final = Text("Pejabat", "Officials")
_NOTE: Final = Text("Catatan", "Note")
_BEGINS: Final = Text("Dimulai dari", "Begins at")
_STATES: Final = Text("Keadaan:", "States:")
_STATE: Final = Text("{title} [{marks}]", "{title} [{marks}]")
_STATE_BASIS: Final = Text("{state}: {basis}", "{state}: {basis}")
_END: Final = Text(
    "{state} — akhir jalur yang disarankan", "{state} — where the recommended path ends"
)
_STEPS: Final = Text("Langkah yang disarankan:", "Steps that are recommended:")
_MAY: Final = Text(
    "Langkah lain yang mungkin, di luar jalur yang disarankan:",
    "Other steps that are possible, outside the recommended route:",
)
_STEP: Final = Text("{event}: dari “{source}” ke “{dest}”", "{event}: from “{source}” to “{dest}”")
_STEP_IF: Final = Text("{step}, bila {guard}", "{step}, if {guard}")
_TERMS: Final = Text("Batas waktu:", "Time limits:")
_TERM: Final = Text(
    "{id} {title}: {number} {units} sesudah {start}", "{id} {title}: {number} {units} after {start}"
)
_NO_NUMBER: Final = Text(
    "{id} {title}: tidak dapat dihitung menurut sumber",
    "{id} {title}: not countable by the sources",
)
_KNOWN: Final = Text("diketahuinya pelanggaran", "the breach became known")
_MISSED: Final = Text("{term}. Bila lewat: {text}", "{term}. If it passes: {text}")
_GATES: Final = Text("Syarat laporan:", "What a report must be like:")
_CLOSES: Final = Text(
    "{gate}; bila tidak, jalur {track} tertutup bagi laporan itu",
    "{gate}; if not, the track {track} is closed for that report",
)
_GOVERNS: Final = Text("Berlaku bila", "Governs where")


def sanctions_page(words: Words) -> Page:
    """Every kind of sanction by track and level, then the officials by track."""
    return _Tables(words).sanctions()


def procedures_page(words: Words) -> Page:
    """Every procedure with its states and steps."""
    return _Tables(words).procedures()


class _Tables:
    def __init__(self, words: Words) -> None:
        self._words = words
        self._sentences = Sentences(words.rulebase, words.lang, unfold=False)

    def sanctions(self) -> Page:
        base = self._words.rulebase
        sections: list[Section] = []
        by_level: dict[tuple[str, str], list[SanctionKind]] = {}
        for kind in base.sanctions:
            by_level.setdefault((kind.track, kind.level), []).append(kind)
        for (track, level), kinds in by_level.items():
            heading = f"{self._words.track(track)}: {self._words.level(level)}"
            blocks: list[Block] = []
            for kind in kinds:
                heading_of = self._say(_SANCTION, title=self._say(kind.title), id=kind.id)
                facts = Facts(tuple(self._kind(kind)))
                blocks.append(Section(f"sanksi-{kind.id}", heading_of, (facts,)))
            sections.append(Section(f"tingkat-{track}-{level}", heading, tuple(blocks)))
        for track in dict.fromkeys(row.track for row in base.authority):
            rows = [row for row in base.authority if row.track == track]
            heading = self._say(_OFFICIALS, track=self._words.track(track))
            inner = tuple(Section(r.id, r.id, (Facts(tuple(self._row(r))),)) for r in rows)
            sections.append(Section(f"pejabat-{track}", heading, inner))
        title = self._say(SANCTIONS_TITLE)
        return Page(self._words.lang, title, title, (), tuple(sections))

    def _kind(self, kind: SanctionKind) -> Iterator[Row]:
        yield from self._when(kind, _FOR)
        yield from self._source(kind)

    def _row(self, row: AuthorityRow) -> Iterator[Row]:
        words = self._words
        officials = words.joined(map(words.official, row.authority), t.OR)
        yield Row(self._say(_WHO), (words.sentence(officials),))
        yield Row(self._say(_LEVELS), (words.joined(map(words.level, row.levels)),))
        if row.kinds:
            yield Row(self._say(_KINDS), tuple(map(words.sanction, row.kinds)))
        yield from self._when(row, _FOR)
        yield from self._source(row)

    def _when(self, entry: Any, label: Text) -> Iterator[Row]:
        if entry.when is None:
            yield Row(self._say(label), (self._say(_ANYONE),))
        else:
            yield Row(self._say(label), (self._words.sentence(self._sentences.line(entry.when)),))

    def _source(self, entry: SanctionKind | AuthorityRow) -> Iterator[Row]:
        last = None if entry.in_force.to is None else entry.in_force.to.isoformat()
        period = self._words.period(entry.in_force.from_.isoformat(), last)
        yield Row(self._say(_IN_FORCE), (period,))
        marks = ", ".join((entry.confidence, *entry.open))
        yield Row(self._say(t.BASIS), (f"{self._words.citations(entry.basis)} [{marks}]",))
        if entry.note is not None:
            yield Row(self._say(_NOTE), (self._say(entry.note),))

    def procedures(self) -> Page:
        title = self._say(PROCEDURES_TITLE)
        found = self._words.rulebase.procedures.values()
        sections = tuple(
            Section(p.id, self._words.sentence(self._say(p.title)), tuple(self._procedure(p)))
            for p in found
        )
        return Page(self._words.lang, title, title, (), sections)

    def _procedure(self, procedure: ProcedureFile) -> Iterator[Block]:
        words = self._words
        last = None if procedure.in_force.to is None else procedure.in_force.to.isoformat()
        period = words.period(procedure.in_force.from_.isoformat(), last)
        initial = words.state(procedure.id, procedure.initial)
        yield Facts(
            (
                Row(self._say(_IN_FORCE), (period,)),
                *self._when(procedure, _GOVERNS),
                Row(self._say(_BEGINS), (initial,)),
            )
        )
        states = []
        for state in procedure.states:
            marks = ", ".join((state.confidence, *state.open))
            said = self._say(_STATE, title=self._say(state.title), marks=marks)
            if state.basis:
                said = self._say(_STATE_BASIS, state=said, basis=words.citations(state.basis))
            states.append(Item(self._say(_END, state=said) if state.recommended else said))
        yield Items((Item(self._say(_STATES), items=tuple(states)),))
        for lead, route in ((_STEPS, True), (_MAY, False)):
            steps = tuple(
                self._step(procedure, step) for step in procedure.steps if step.route is route
            )
            if steps:
                yield Items((Item(self._say(lead), items=steps),))
        terms = tuple(Item(self._term(procedure, term)) for term in procedure.terms)
        if terms:
            yield Items((Item(self._say(_TERMS), items=terms),))
        gates = tuple(Item(self._gate(gate)) for gate in procedure.gates)
        if gates:
            yield Items((Item(self._say(_GATES), items=gates),))

    def _term(self, procedure: ProcedureFile, term: ProcedureTerm) -> str:
        words = self._words
        units = words.joined([self._say(t.UNITS[unit]) for unit in term.units], t.OR)
        starts = [words.state(procedure.id, s) for s in (*term.after, *term.or_after)]
        if term.after_fact is not None:
            starts.append(self._say(_KNOWN))
        said = self._say(
            _TERM if term.number is not None and starts else _NO_NUMBER,
            id=term.id,
            title=self._say(term.title),
            number=term.number,
            units=units,
            start=words.joined(starts, t.OR),
        )
        if term.missed is not None:
            said = self._say(_MISSED, term=said, text=self._say(term.missed))
        return self._with_basis(said, term)

    def _gate(self, gate: Gate) -> str:
        said = self._words.sentence(self._say(gate.title))
        if gate.closes is not None:
            track = self._words.track(gate.closes).lower()
            said = self._say(_CLOSES, gate=said, track=track)
        return self._with_basis(said, gate)

    def _with_basis(self, said: str, row: ProcedureTerm | Gate) -> str:
        marks = ", ".join((row.confidence, *row.open))
        said = self._say(_STATE, title=said, marks=marks)
        if not row.basis:
            return said
        return self._say(_STATE_BASIS, state=said, basis=self._words.citations(row.basis))

    def _step(self, procedure: ProcedureFile, step: ProcedureStep) -> Item:
        words = self._words
        said = self._say(
            _STEP,
            event=words.sentence(words.term(step.event)),
            source=words.state(procedure.id, step.source),
            dest=words.state(procedure.id, step.dest),
        )
        if step.guard is not None:
            said = self._say(_STEP_IF, step=said, guard=self._sentences.line(step.guard))
        return Item(said)

    def _say(self, text: Any, /, **slots: object) -> str:
        return self._words.say(text, **slots)
