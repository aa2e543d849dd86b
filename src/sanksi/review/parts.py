"""What something in the rule base says, taken apart: the pieces that a comparison names.

Everything with an id becomes an :class:`Entry`: a title and named parts, each a list of texts in
one language. Two versions of an entry differ where their lists do.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sanksi.kernel.errors import Lang, Text
from sanksi.render import texts as t
from sanksi.render.words import Words
from sanksi.review.penalties import penalty_lines
from sanksi.review.sentences import Sentences, conjuncts
from sanksi.rulebase import Rulebase
from sanksi.rulebase.base import LAYERS, Rule
from sanksi.rulebase.conditions import Condition, FactTest, ListTest, RuleModel, tests_of
from sanksi.rulebase.format import (
    Alert,
    AuthorityRow,
    BilingualText,
    CalendarFile,
    EncodedScope,
    InForce,
    Instrument,
    LevelRow,
    Norm,
    OpenQuestion,
    Permission,
    ProcedureFile,
    Provision,
    SanctionKind,
    Stage,
)
from sanksi.rulebase.show import fields
from sanksi.rulebase.vocabulary import DEFINITION
from sanksi.rulebase.words import Words as RuleWords

Parts = Mapping[str, tuple[str, ...]]

NAMES: Final[Mapping[str, Text]] = {
    "title": Text("judul", "title"),
    "layer": Text("lapis", "layer"),
    "instrument": Text("peraturan", "instrument"),
    "in_force": Text("masa berlaku", "period of force"),
    "subjects": Text("subjek", "subjects"),
    "act": Text("perbuatan", "acts"),
    "election": Text("pemilihan", "elections"),
    "timing": Text("waktu", "timing"),
    "when": Text("unsur", "elements"),
    "contested": Text("titik yang diperdebatkan", "contested points"),
    "defeated_by": Text("pengecualian", "exceptions"),
    "unless_norms": Text("hanya bila norma ini tidak terpenuhi", "only where these norms fail"),
    "finding": Text("temuan dan tingkat", "finding and level"),
    "carried_by": Text("penopang dalam peraturan", "carried by"),
    "penalties": Text("ancaman pidana", "penalties"),
    "basis": Text("dasar", "basis"),
    "confidence": Text("keandalan", "confidence"),
    "open": Text("pertanyaan terbuka", "open questions"),
    "alerts": Text("peringatan", "alerts"),
    "note": Text("catatan", "note"),
    "replaces": Text("yang dilanjutkan", "what it continues"),
    "ended": Text("sebab berakhir", "why it ended"),
    "question": Text("pertanyaan", "question"),
    "positions": Text("posisi", "positions"),
    "held_by": Text("pemegang posisi", "who holds the positions"),
    "default": Text("posisi bawaan", "default position"),
    "default_note": Text("catatan tentang posisi bawaan", "note on the default position"),
    "text": Text("bunyi", "wording"),
    "severity": Text("bobot", "weight"),
    "short": Text("nama pendek", "short name"),
    "repealed_by": Text("dicabut oleh", "repealed by"),
    "amended_by": Text("diubah oleh", "amended by"),
    "rulings": Text("putusan pengadilan", "court rulings"),
    "articles": Text("pasal yang boleh dirujuk", "articles that may be cited"),
    "track": Text("jalur", "track"),
    "level": Text("tingkat", "level"),
    "authority": Text("pejabat yang berwenang", "competent officials"),
    "kinds": Text("jenis sanksi", "kinds of sanction"),
    "states": Text("keadaan", "states"),
    "steps": Text("langkah", "steps"),
    "determinations": Text("hari penetapan", "days of determination"),
    "stages": Text("tahapan", "stages"),
    "window": Text("awal masa enam bulan", "first day of the six months"),
    "exceptions": Text("daerah pengecualian", "regions excepted"),
    "out_of_scope": Text("di luar kalender", "outside the calendar"),
    "scope": Text("cakupan", "scope"),
    "value": Text("isi", "content"),
}
"""What the parts are called."""

_CASE: Final = Text("{level}: {when}", "{level}: {when}")
_OTHERWISE: Final = Text("selain itu", "otherwise")
_STEP: Final = Text("{source} → {dest} ({event})", "{source} → {dest} ({event})")
_GUARDED: Final = Text("{step}, bila {guard}", "{step}, if {guard}")
_NOT_ROUTE: Final = Text(
    "{step}, di luar jalur yang disarankan", "{step}, outside the recommended route"
)
_RULING: Final = Text("{id}, {day}: {effect}", "{id}, {day}: {effect}")
_PERSONS: Final = frozenset(
    {
        "person.status", "person.position", "person.functional_grade", "person.post",
        "person.heads_unit", "person.is_ppk", "person.acting_regional_head",
        "person.posted_abroad", "person.employer.level",
    }
)  # fmt: skip
"""The facts that say who somebody is in the service."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something with an id: its kind, what it is called, and its parts.

    ``values`` are all its values by field, so that no change can pass for want of words.
    """

    kind: str
    id: str
    title: str
    parts: Parts
    values: Parts


def entries(rulebase: Rulebase, lang: Lang) -> Iterator[Entry]:
    """Everything of ``rulebase`` that a comparison speaks of, kind after kind."""
    return _Taker(rulebase, lang).all()


def rule_entry(rulebase: Rulebase, rule: Rule[Provision], lang: Lang) -> Entry:
    """One rule taken apart."""
    return _Taker(rulebase, lang).rule(rule)


class _Taker:
    def __init__(self, rulebase: Rulebase, lang: Lang) -> None:
        self._rulebase = rulebase
        self._words = Words(rulebase, lang)
        self._plain = RuleWords(rulebase, lang)
        self._sentences = Sentences(rulebase, lang, unfold=False)

    def all(self) -> Iterator[Entry]:
        base = self._rulebase
        yield from map(self.rule, base.rules.values())
        kinds: tuple[tuple[str, Iterable[Any], Callable[[Any], Iterator[_Part]]], ...] = (
            ("question", base.questions.values(), self._question),
            ("calendar", base.calendars.values(), self._calendar),
            ("instrument", base.instruments.values(), self._instrument),
            ("sanction", base.sanctions, self._sanction),
            ("level", base.levels.values(), self._level),
            ("authority", base.authority, self._authority),
            ("procedure", base.procedures.values(), self._procedure),
            ("alert", base.alerts.values(), self._alert),
        )
        for kind, found, take in kinds:
            for entry in found:
                parts = _kept(take(entry))
                yield Entry(kind, entry.id, self._title(entry), parts, _by_field(entry))
        for number, scope in enumerate(base.manifest.encoded):
            parts = _kept(self._scope(scope))
            name = f"{scope.track}-{number + 1}"
            yield Entry("scope", name, parts["scope"][0], parts, _by_field(scope))
        for name, file in base.files.items():
            parts = {"value": tuple(_values("", _beside_entries(file)))}
            yield Entry("file", name, name, parts, {})

    def rule(self, rule: Rule[Provision]) -> Entry:
        """A rule: acts and elements one by one, the rest as ``rules show`` says it."""
        provision = rule.provision
        parts = {name: tuple(lines) for name, lines in fields(self._plain, rule)}
        for elsewhere in ("file", "defeats"):  # `defeats` is told by the norms themselves
            parts.pop(elsewhere, None)
        rows = self._rulebase.penalties.get(rule.id, ())
        parts["penalties"] = tuple(penalty_lines(self._words, rows))
        parts["title"] = (self._say(provision.title),)
        parts["in_force"] = (self._period(rule.in_force),)
        if isinstance(provision, Norm | Permission):
            parts["act"] = self._terms(provision.act, "act.kind")
            parts["election"] = self._terms(provision.election, "election.kind")
        if isinstance(provision, Norm):
            parts["timing"] = self._terms(provision.timing, "time.phase")
        when = getattr(provision, "when", None)
        if when is not None:
            limits = conjuncts(when)
            parts["subjects"] = tuple(
                self._lines(c for c in limits if of_person(c, self._rulebase))
            )
            parts["when"] = tuple(
                self._lines(c for c in limits if not of_person(c, self._rulebase))
            )
        parts["replaces"] = tuple(earlier.rule for earlier in provision.replaces)
        parts["ended"] = () if provision.ended is None else (self._say(provision.ended),)
        title = self._say(provision.title)
        return Entry("rule", rule.id, title, _kept(parts.items()), _by_field(provision))

    def _question(self, question: OpenQuestion) -> "Iterator[_Part]":
        positions = question.positions
        yield "question", (self._say(question.question),)
        yield "positions", tuple(f"{p.slug}: {self._say(p.statement)}" for p in positions)
        held = ((p.slug, p.held_by) for p in positions)
        yield "held_by", tuple(f"{slug}: {self._say(who)}" for slug, who in held if who)
        yield "default", () if question.default is None else (question.default,)
        note = question.default_note
        yield "default_note", () if note is None else (self._say(note),)

    def _calendar(self, calendar: CalendarFile) -> "Iterator[_Part]":
        yield "title", (self._say(calendar.title),)
        yield "scope", (self._say(calendar.scope),)
        yield (
            "determinations",
            tuple(
                f"{self._joined(d.of, 'candidacy.kind')}: {_code(self._day(d.date), d)}"
                for d in calendar.determinations
            ),
        )
        yield (
            "stages",
            tuple(
                f"{self._term(s.stage, 'time.stages')}: {self._stage(s)}"
                for s in calendar.all_stages
            ),
        )
        if (window := calendar.six_month_window) is not None:
            days = filter(None, (window.from_, window.alternative_from))
            yield "window", (_code(self._words.joined(map(self._day, days), t.OR), window),)
        yield "exceptions", tuple(f"{e.region}: {self._say(e.reason)}" for e in calendar.exceptions)
        yield (
            "out_of_scope",
            tuple(f"{e.region}: {self._say(e.reason)}" for e in calendar.out_of_scope),
        )

    def _stage(self, stage: Stage) -> str:
        return _code(self._days(stage.from_, stage.to or stage.latest), stage)

    def _instrument(self, instrument: Instrument) -> "Iterator[_Part]":
        yield "title", (instrument.title,)
        yield "short", (instrument.short,)
        yield "in_force", (self._period(instrument.in_force),)
        yield "repealed_by", () if instrument.repealed_by is None else (instrument.repealed_by,)
        yield "amended_by", instrument.amended_by
        yield (
            "rulings",
            tuple(
                self._say(_RULING).format(
                    id=r.id, day=self._day(r.date), effect=self._say(r.effect)
                )
                for r in instrument.rulings
            ),
        )
        yield "articles", instrument.articles
        yield "confidence", (instrument.confidence,)

    def _sanction(self, kind: SanctionKind) -> "Iterator[_Part]":
        yield "title", (self._say(kind.title),)
        yield "track", (self._words.track(kind.track),)
        yield "level", (self._words.level(kind.level),)
        yield from self._row(kind)

    def _level(self, level: LevelRow) -> "Iterator[_Part]":
        yield "title", (self._say(level.title),)
        yield "severity", () if level.severity is None else (str(level.severity),)
        yield "basis", tuple(map(self._words.citation, level.basis))
        yield "confidence", (level.confidence,)

    def _authority(self, row: AuthorityRow) -> "Iterator[_Part]":
        yield "track", (self._words.track(row.track),)
        yield "level", tuple(map(self._words.level, row.levels))
        yield "kinds", tuple(map(self._words.sanction, row.kinds))
        yield "authority", tuple(map(self._words.official, row.authority))
        yield from self._row(row)

    def _row(self, row: SanctionKind | AuthorityRow) -> "Iterator[_Part]":
        yield "in_force", (self._period(row.in_force),)
        yield "when", () if row.when is None else tuple(self._lines(conjuncts(row.when)))
        yield "basis", tuple(map(self._words.citation, row.basis))
        yield "confidence", (row.confidence,)
        yield "open", row.open
        yield "note", () if row.note is None else (self._say(row.note),)

    def _procedure(self, procedure: ProcedureFile) -> "Iterator[_Part]":
        titles = {state.id: self._say(state.title) for state in procedure.states}
        yield "title", (self._say(procedure.title),)
        yield "in_force", (self._period(procedure.in_force),)
        yield (
            "when",
            () if procedure.when is None else tuple(self._lines(conjuncts(procedure.when))),
        )
        yield (
            "states",
            tuple(
                f"{self._say(state.title)} [{', '.join((state.confidence, *state.open))}]"
                for state in procedure.states
            ),
        )
        steps = []
        for step in procedure.steps:
            said = self._say(_STEP).format(
                source=titles.get(step.source, step.source),
                dest=titles.get(step.dest, step.dest),
                event=self._term(step.event),
            )
            if step.guard is not None:
                guard = self._sentences.line(step.guard)
                said = self._say(_GUARDED).format(step=said, guard=guard)
            steps.append(said if step.route else self._say(_NOT_ROUTE).format(step=said))
        yield "steps", tuple(steps)

    def _alert(self, alert: Alert) -> "Iterator[_Part]":
        yield "text", (self._say(alert.text),)
        yield "severity", (alert.severity,)
        yield "basis", tuple(map(self._words.citation, alert.basis))
        yield "confidence", (alert.confidence,)
        yield "open", alert.open

    def _scope(self, scope: EncodedScope) -> "Iterator[_Part]":
        who = self._joined(scope.status, "person.status")
        where = self._joined(scope.election, "election.kind")
        track = self._words.track(scope.track)
        yield "scope", (f"{track}, {where}, {who}",)
        yield "in_force", (self._period(scope.acts),)
        yield "note", (self._say(scope.note),)

    def _title(self, entry: Any) -> str:
        for name in ("title", "question", "text"):
            text = getattr(entry, name, None)
            if isinstance(text, BilingualText):
                return self._say(text)
            if isinstance(text, str):
                return str(getattr(entry, "short", text))
        return self._words.joined(map(self._words.official, getattr(entry, "authority", ())))

    def _lines(self, conditions: Iterable[Condition]) -> Iterator[str]:
        return (self._words.sentence(self._sentences.line(each)) for each in conditions)

    def _terms(self, terms: Iterable[str], fact: str) -> tuple[str, ...]:
        return tuple(self._term(term, fact) for term in terms)

    def _joined(self, terms: Iterable[str], fact: str) -> str:
        return self._words.joined(self._terms(terms, fact))

    def _term(self, term: str, fact: str | None = None) -> str:
        return self._words.term(term, fact)

    def _say(self, text: BilingualText | Text) -> str:
        return self._words.say(text)

    def _period(self, period: InForce) -> str:
        last = None if period.to is None else period.to.isoformat()
        return self._words.period(period.from_.isoformat(), last)

    def _day(self, day: Any) -> str:
        return self._words.day(day.isoformat())

    def _days(self, first: Any, last: Any) -> str:
        return self._words.period(first.isoformat(), None if last is None else last.isoformat())


_Part = tuple[str, tuple[str, ...]]

_ENTRIES: Final[Mapping[str, frozenset[str]]] = {
    "rules": frozenset(LAYERS),
    "instruments": frozenset({"instruments"}),
    "open_questions": frozenset({"questions"}),
    "alerts": frozenset({"alerts"}),
    "levels": frozenset({"levels"}),
    "sanctions": frozenset({"sanctions"}),
    "authority": frozenset({"rows"}),
    "rulebase": frozenset({"encoded"}),
}
"""The lists of each kind of file whose entries are told one by one."""

_WHOLE: Final = frozenset({"procedure", "calendar"})
"""Kinds of file that are one entry."""

_OF_PENALTY: Final = frozenset(
    {"kind", "months", "fine", "connector", "confidence", "open", "reading"}
)
"""What the offence itself says of a row of penalties."""


def of_person(condition: Condition, rulebase: Rulebase) -> bool:
    """Whether a limit says who the person must be (on which day), so that it names the subjects."""
    facts = set(_facts(condition, rulebase))
    return bool(facts & _PERSONS) and facts <= _PERSONS | {"time.date"}


def _facts(condition: Condition, rulebase: Rulebase) -> Iterator[str]:
    """The facts that a condition tests, those of its definitions instead of their names."""
    for test in tests_of(condition):
        if isinstance(test, ListTest):
            yield test.exists
        elif isinstance(test, FactTest):
            rule = rulebase.definitions.get(test.fact.removeprefix(DEFINITION))
            if test.fact.startswith(DEFINITION) and rule is not None:
                yield from _facts(rule.provision.when, rulebase)
            else:
                yield test.fact


def _kept(parts: Iterable[_Part]) -> Parts:
    return {name: tuple(texts) for name, texts in parts if texts}


def _by_field(entry: RuleModel) -> Parts:
    dumped = entry.model_dump(mode="json", by_alias=True)
    return {name: tuple(_values(name, value)) for name, value in dumped.items()}


def _beside_entries(file: RuleModel) -> dict[str, Any]:
    """What stands in a file beside its entries; everything, where these have no words."""
    kind = str(getattr(file, "kind", ""))
    if kind in _WHOLE:
        return {}
    dumped = file.model_dump(mode="json", by_alias=True)
    for name in _ENTRIES.get(kind, ()):
        dumped.pop(name, None)
    if kind == "penalties":
        for row in dumped[kind]:
            for name in _OF_PENALTY:
                row.pop(name, None)
    return dumped


def _code(text: str, entry: Any) -> str:
    return f"{text} [{entry.confidence}]"


def _values(path: str, value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _values(f"{path}.{key}" if path else key, inner)
    elif isinstance(value, list) and any(isinstance(inner, dict | list) for inner in value):
        for index, inner in enumerate(value):
            yield from _values(f"{path}[{_name(inner, index)}]", inner)
    else:
        yield f"{path}: {value}"


def _name(entry: Any, index: int) -> str:
    """What tells an entry of a list apart: its id, or its rule with its first day, or its place."""
    if not isinstance(entry, dict):
        return str(index)
    rule, acts = entry.get("rule"), entry.get("acts")
    if isinstance(rule, str) and isinstance(acts, dict):
        return f"{rule}@{acts.get('from')}"
    return str(entry.get("id", index))
