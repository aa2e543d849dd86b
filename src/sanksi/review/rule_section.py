"""One rule as a section of the book: what it says, when it is met, and how sure that is."""

from collections.abc import Iterator
from typing import Any, Final

from sanksi.kernel.errors import Lang, Text
from sanksi.render import texts as t
from sanksi.render.blocks import Block, Facts, Item, Items, Paragraph, Row, Section
from sanksi.render.words import Words
from sanksi.review.history import Continued, history
from sanksi.review.penalties import favor_lines, penalty_lines
from sanksi.review.questions_page import position_items
from sanksi.review.sentences import Sentences
from sanksi.rulebase import Rulebase
from sanksi.rulebase.base import Layer, Rule
from sanksi.rulebase.format import (
    AlertWhere,
    Consequence,
    Contested,
    Definition,
    InForce,
    Levels,
    Norm,
    Permission,
    Provision,
    Residual,
)

LAYERS_OF: Final[dict[Layer, Text]] = {
    "norms": Text("Norma", "Norm"),
    "residual": Text("Norma sisa", "Residual norm"),
    "permissions": Text("Izin", "Permission"),
    "definitions": Text("Pengertian", "Definition"),
    "consequences": Text("Akibat", "Consequence"),
}
"""The layers in the order in which a lawyer reads them, and what one of each is called."""

_HEADING: Final = Text("{id}: {title}", "{id}: {title}")
_LAYER: Final = Text("Jenis", "Kind")
_ACTS: Final = Text("Perbuatan", "Acts")
_ANY_ACT: Final = Text("perbuatan apa pun", "any act")
_ELECTIONS: Final = Text("Pemilihan", "Elections")
_BOTH: Final = Text("pilkada dan pemilu", "pilkada and pemilu")
_TIMING: Final = Text("Waktu", "Time")
_ANY_TIME: Final = Text("kapan pun", "at any time")
_IN_FORCE: Final = Text("Berlaku untuk perbuatan", "For acts")
_FINDING: Final = Text("Akibatnya", "What follows")
_LEVEL: Final = Text("{track}: {level}", "{track}: {level}")
_LEVEL_IF: Final = Text("{track}: {level}, bila {when}", "{track}: {level}, if {when}")
_LEVEL_ELSE: Final = Text("{track}: {level}, selain itu", "{track}: {level}, otherwise")
_LEVEL_OPEN: Final = Text(
    "{track}: {level}, selama fakta itu belum diketahui",
    "{track}: {level}, while these facts are not known",
)
_MET: Final = Text(
    "Terpenuhi bila semua hal berikut terpenuhi:", "It is met when all of these are met:"
)
_APPLIES: Final = Text(
    "Berlaku bila semua batas berikut terpenuhi; bila salah satunya gagal, izin ini tidak berbuat "
    "apa-apa:",
    "It applies when all of these limits are met; where one fails it does nothing:",
)
_MEANS: Final = Text("Pengertian ini terpenuhi bila:", "The term applies when:")
_RAISED: Final = Text("Peringatan ini menyertai hasil bila:", "It is raised when:")
_NO_LIMITS: Final = Text(
    "Tidak ada unsur lain di luar perbuatan dan waktu di atas.",
    "There are no elements beside the act and the time above.",
)
_DISPUTED: Final = Text("Titik yang diperdebatkan:", "Contested points:")
_ONLY_UNDER: Final = Text(
    "{question}: hanya terpenuhi menurut posisi {slugs}",
    "{question}: it is met only under {slugs}",
)
_UNLESS: Final = Text("Tidak diperdebatkan bila: {case}", "Not contested where: {case}")
_DEFEATED: Final = Text(
    "Tidak terpenuhi bila salah satu izin ini berlaku:",
    "It is not met where one of these permissions applies:",
)
_DEFEATS: Final = Text("Mengesampingkan norma:", "It defeats the norms:")
_WITHOUT: Final = Text(
    "Hanya terpenuhi bila tidak satu pun norma ini terpenuhi:",
    "It is met only where none of these norms is:",
)
_CARRIED: Final = Text(
    "Pedoman; tingkatnya ditopang norma peraturan ini bila terpenuhi:",
    "A guideline; these norms of law carry its level where they are met:",
)
_NOT_CARRIED: Final = Text(
    "Pedoman; tidak ditemukan naskah peraturan yang menopang tingkatnya.",
    "A guideline; no text of law was found that carries its level.",
)
_ALERTS: Final = Text("Peringatan yang menyertai:", "Alerts that come with it:")
_ALERT: Final = Text("{severity}: {words} ({id})", "{severity}: {words} ({id})")
_ALERT_IF: Final = Text("{alert} Bila: {when}", "{alert} Where: {when}")
_OPEN: Final = Text("Pertanyaan terbuka yang menyentuhnya:", "Open questions that touch it:")
_CONTINUES: Final = Text("Melanjutkan", "Continues")
_CHANGE: Final = Text("{rule}: {change}", "{rule}: {change}")
_BESIDE: Final = Text("{change} Keduanya berlaku: {beside}", "{change} Both are in force: {beside}")
_CONTINUED: Final = Text("Dilanjutkan oleh", "Continued by")
_ENDED: Final = Text("Berakhir karena", "Ended because")
_RULINGS: Final = Text("Dibaca dengan putusan", "Read with the rulings")
_FILE: Final = Text("Berkas", "File")
_ATTESTED: Final = Text("{what}: {how} ({code})", "{what}: {how} ({code})")


class RuleSections:
    """Makes the sections of one rule base in one language."""

    def __init__(self, rulebase: Rulebase, lang: Lang) -> None:
        self._rulebase = rulebase
        self._lang = lang
        self._words = Words(rulebase, lang)
        self._sentences = Sentences(rulebase, lang)
        self._brief = Sentences(rulebase, lang, unfold=False)

    def section(self, rule: Rule[Provision]) -> Section:
        """The section of ``rule``, under its id as anchor."""
        title = self._words.sentence(self._say(rule.provision.title))
        heading = self._say(_HEADING, id=rule.id, title=title)
        if rule.layer == "definitions":
            heading = title
        return Section(rule.id, heading, tuple(self._blocks(rule)))

    def _blocks(self, rule: Rule[Any]) -> Iterator[Block]:
        provision = rule.provision
        yield Facts(tuple(self._head(rule)))
        yield from self._elements(provision)
        if isinstance(provision, Norm | Permission) and provision.contested:
            points = tuple(map(self._contested, provision.contested))
            yield self._list(_DISPUTED, points)
        if isinstance(provision, Norm):
            yield from self._of_norm(provision)
        if isinstance(provision, Permission):
            norms = (*self._rulebase.norms.values(), *self._rulebase.residual.values())
            defeated = [r.id for r in norms if provision.id in r.provision.defeated_by]
            if defeated:
                yield self._list(_DEFEATS, tuple(map(self._titled, defeated)))
        if isinstance(provision, Norm | Consequence) and provision.alerts:
            yield self._list(_ALERTS, tuple(map(self._alert, provision.alerts)))
        if provision.open:
            yield self._list(_OPEN, tuple(map(self._question, provision.open)))
        if provision.note is not None:
            yield Paragraph(self._say(provision.note), "note")
        yield Facts(tuple(self._foot(rule)))

    # ----------------------------------------------------------------------------- head and foot

    def _head(self, rule: Rule[Any]) -> Iterator[Row]:
        provision, words = rule.provision, self._words
        yield Row(self._say(_LAYER), (self._say(LAYERS_OF[rule.layer]),))
        if isinstance(provision, Norm | Permission):
            acts = "; ".join(words.term(a, "act.kind") for a in provision.act)
            yield Row(self._say(_ACTS), (acts or self._say(_ANY_ACT),))
            elections = words.joined(words.term(e, "election.kind") for e in provision.election)
            yield Row(self._say(_ELECTIONS), (elections or self._say(_BOTH),))
        if isinstance(provision, Norm):
            times = words.joined((words.term(p, "time.phase") for p in provision.timing), t.OR)
            yield Row(self._say(_TIMING), (times or self._say(_ANY_TIME),))
        yield Row(self._say(_IN_FORCE), (self._period(rule.in_force),))
        if isinstance(provision, Norm):
            yield Row(self._say(_FINDING), tuple(self._finding(provision)))
            rows = self._rulebase.penalties.get(provision.id, ())
            if rows:
                yield Row(self._say(t.PENALTY), tuple(penalty_lines(words, rows)))
                favor = tuple(favor_lines(words, self._rulebase, rows, rows))
                if favor:
                    yield Row(self._say(t.COMPARISON), favor)

    def _foot(self, rule: Rule[Any]) -> Iterator[Row]:
        provision: Provision = rule.provision
        yield Row(self._say(t.BASIS), (self._words.citations(provision.basis),))
        yield Row(self._say(t.CONFIDENCE_LABEL), tuple(self._confidence(provision)))
        (thread,) = history(self._rulebase, rule.id, self._lang).threads
        version = next(each for each in thread if each.rule == rule.id)
        if version.replaces:
            yield Row(self._say(_CONTINUES), tuple(map(self._continued, version.replaces)))
        if version.continued_by:
            yield Row(self._say(_CONTINUED), tuple(map(self._words.rule, version.continued_by)))
        if version.ended is not None:
            yield Row(self._say(_ENDED), (version.ended,))
        if version.rulings:
            yield Row(self._say(_RULINGS), version.rulings)
        yield Row(self._say(_FILE), (f"rules/{rule.file}",))

    def _continued(self, earlier: Continued) -> str:
        change = earlier.change
        if earlier.beside is not None:
            change = self._say(_BESIDE, change=change, beside=earlier.beside)
        return self._say(_CHANGE, rule=earlier.rule, change=change)

    def _confidence(self, provision: Provision) -> Iterator[str]:
        """What is attested how, those that are attested alike together."""
        by_code: dict[str, list[str]] = {}
        for name, what in t.CONFIDENCE_OF.items():
            code = getattr(provision.confidence, name)
            if code is not None:
                by_code.setdefault(code, []).append(self._say(what))
        for code, named in by_code.items():
            how = self._words.coded(code, t.CONFIDENCE)
            said = self._say(_ATTESTED, what=self._words.joined(named), how=how, code=code)
            yield self._words.sentence(said)

    def _finding(self, norm: Norm) -> Iterator[str]:
        words = self._words
        track, level = words.track(norm.finding.track), norm.finding.level
        if not isinstance(level, Levels):
            yield self._say(_LEVEL, track=track, level=words.level(level))
            return
        for case in level.cases:
            slots = {"track": track, "level": words.level(case.level)}
            if case.when is None:
                yield self._say(_LEVEL_ELSE, **slots)
            else:
                yield self._say(_LEVEL_IF, when=self._brief.line(case.when), **slots)
        if level.while_open is not None:
            yield self._say(_LEVEL_OPEN, track=track, level=words.level(level.while_open))

    # --------------------------------------------------------------------------------- the middle

    def _elements(self, provision: Provision) -> Iterator[Block]:
        when = getattr(provision, "when", None)
        if when is None:
            yield Paragraph(self._say(_NO_LIMITS))
            return
        lead = _MET
        if isinstance(provision, Permission):
            lead = _APPLIES
        elif isinstance(provision, Definition):
            lead = _MEANS
        elif isinstance(provision, Consequence):
            lead = _RAISED
        yield Paragraph(self._say(lead))
        yield Items(self._sentences.limits(when))

    def _contested(self, point: Contested) -> Item:
        slugs = self._words.joined(map(self._words.slug, point.holds_under), t.OR)
        said = self._say(_ONLY_UNDER, question=point.open, slugs=slugs)
        if point.unless is None:
            return Item(said)
        case = self._brief.line(point.unless)
        return Item(said, items=(Item(self._say(_UNLESS, case=case)),))

    def _of_norm(self, norm: Norm) -> Iterator[Block]:
        if norm.defeated_by:
            yield self._list(_DEFEATED, tuple(map(self._titled, norm.defeated_by)))
        if isinstance(norm, Residual):
            yield self._list(_WITHOUT, tuple(map(self._titled, norm.unless_norms)))
        if norm.carried_by:
            yield self._list(_CARRIED, tuple(map(self._titled, norm.carried_by)))
        elif norm.carried_by is not None:
            yield Paragraph(self._say(_NOT_CARRIED), "warning")

    def _alert(self, named: str | AlertWhere) -> Item:
        id_ = named if isinstance(named, str) else named.alert
        alert = self._rulebase.alerts[id_]
        severity = self._words.coded(alert.severity, t.SEVERITY)
        said = self._say(_ALERT, severity=severity, words=self._say(alert.text), id=id_)
        if isinstance(named, AlertWhere):
            said = self._say(_ALERT_IF, alert=said, when=self._brief.line(named.when))
        return Item(said)

    def _question(self, id_: str) -> Item:
        question = self._rulebase.questions[id_]
        asked = self._say(t.QUESTION_HEADING, id=id_, question=self._say(question.question))
        return Item(asked, items=position_items(question, self._words).items)

    def _titled(self, id_: str) -> Item:
        return Item(self._words.rule(id_))

    # -------------------------------------------------------------------------------------- words

    def _list(self, lead: Text, items: tuple[Item, ...]) -> Items:
        return Items((Item(self._say(lead), items=items),))

    def _period(self, period: InForce) -> str:
        last = None if period.to is None else period.to.isoformat()
        return self._words.period(period.from_.isoformat(), last)

    def _say(self, text: Any, /, **slots: object) -> str:
        return self._words.say(text, **slots)
