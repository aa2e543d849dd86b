"""Open questions as a page: positions, who holds them, what turns on them."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, Final

from sanksi.kernel.errors import Lang, Text
from sanksi.render import texts as t
from sanksi.render.blocks import Block, Item, Items, Page, Paragraph, Section
from sanksi.render.words import Words, plain
from sanksi.review.questions import CaseOutcome, Opened, Touch
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import OpenQuestion, Position

TITLE: Final = Text("Pertanyaan hukum yang terbuka", "Open questions of law")
_LEAD: Final = Text(
    "{n} pertanyaan. Posisi bawaan diikuti secara terbuka selama tidak ada yang memilih posisi "
    "lain (`--reading`, `--profile`); tanpa posisi bawaan hasilnya tetap terbuka.",
    "{n} questions. The default position is followed openly until somebody chooses another "
    "(`--reading`, `--profile`); without a default the result stays open.",
)
_DECIDES: Final = Text("Hasilnya bergantung pada posisi ini", "What turns on the position")
_CARRIES: Final = Text("Disinggung pula oleh", "Also touched")
_NOTHING: Final = Text(
    "Belum ada aturan yang bergantung pada pertanyaan ini.", "No rule turns on it yet."
)
_CASES: Final = Text("Perkara contoh yang bergantung padanya", "Cases that turn on it")
_UNDER: Final = Text("Menurut {slug}: {outcome}", "Under {slug}: {outcome}")
_DEFAULT: Final = Text(" [bawaan]", " [default]")
_HELD: Final = Text("Dipegang oleh: {who}", "Held by: {who}")
_WHY: Final = Text("Mengapa bawaannya demikian: {note}", "Why this default: {note}")
_NO_DEFAULT: Final = Text(
    "Tidak ada posisi bawaan: hasilnya tetap terbuka.",
    "No default position: the result stays open.",
)
_NOTE: Final = Text("Catatan: {note}", "Note: {note}")
_OF_KIND: Final = Text("{kind}: {names}", "{kind}: {names}")
_KINDS: Final = {
    "definitions": Text("pengertian", "definitions"),
    "permissions": Text("izin", "permissions"),
    "norms": Text("norma", "norms"),
    "residual": Text("norma sisa", "residual norms"),
    "consequences": Text("akibat", "consequences"),
    "penalties": Text("ancaman pidana", "penalties"),
    "conversion": Text("penyesuaian pidana", "conversion of penalties"),
    "lex_favor": Text("hukum yang lebih menguntungkan", "more favourable law"),
    "sanctions": Text("jenis sanksi", "kinds of sanction"),
    "authority": Text("kewenangan", "authority"),
    "procedure": Text("tata cara", "procedures"),
    "calendar": Text("kalender", "calendars"),
    "alerts": Text("peringatan", "alerts"),
    "out_of_scope": Text("yang tidak dikodekan", "left out"),
    "rulebase": Text("waktu perbuatan", "time of the act"),
}


def questions_page(found: Iterable[Opened], rulebase: Rulebase, lang: Lang) -> Page:
    """One section for each question."""
    words = Words(rulebase, lang)
    sections = tuple(question_section(each, words) for each in found)
    lead = Paragraph(words.say(_LEAD, n=len(sections)), "note")
    return Page(lang, words.say(TITLE), words.say(TITLE), (lead,), sections)


def question_section(found: Opened, words: Words) -> Section:
    """A question with its positions, what turns on them, and the cases."""
    question = found.question
    heading = words.say(t.QUESTION_HEADING, id=question.id, question=words.say(question.question))
    return Section(question.id, heading, tuple(_blocks(found, words)))


def position_items(question: OpenQuestion, words: Words) -> Items:
    """The positions of a question, each with who holds it."""
    return Items(tuple(_position(question, position, words) for position in question.positions))


def default_lines(question: OpenQuestion, words: Words) -> Iterator[str]:
    """Why the default is what it is, or that there is none."""
    note = question.default_note
    if question.default is None:
        yield words.say(_NO_DEFAULT)
    if note is not None:
        yield words.say(_NOTE if question.default is None else _WHY, note=words.say(note))


def _blocks(found: Opened, words: Words) -> Iterator[Block]:
    yield position_items(found.question, words)
    for line in default_lines(found.question, words):
        yield Paragraph(line, "note")
    for text, decides in ((_DECIDES, True), (_CARRIES, False)):
        touching = [touch for touch in found.touches if touch.decides is decides]
        if touching:
            yield Items((Item(words.say(text) + ":", items=tuple(_touched(touching, words))),))
    if not any(touch.decides for touch in found.touches):
        yield Paragraph(words.say(_NOTHING), "note")
    if found.cases:
        cases = tuple(_case(case, words) for case in found.cases)
        yield Items((Item(words.say(_CASES) + ":", items=cases),))


def _position(question: OpenQuestion, position: Position, words: Words) -> Item:
    mark = words.say(_DEFAULT) if position.slug == question.default else ""
    said = words.say(
        t.POSITION,
        slug=plain(position.slug),
        mark=mark,
        statement=words.say(position.statement),
    )
    held = position.held_by
    items = () if held is None else (Item(words.say(_HELD, who=words.say(held))),)
    return Item(said, items=items)


def _touched(touching: Iterable[Touch], words: Words) -> Iterator[Item]:
    for kind, each in groupby(touching, key=lambda touch: touch.kind):
        name = words.say(_KINDS[kind]) if kind in _KINDS else plain(kind)
        names = "; ".join(dict.fromkeys(_name(touch, words) for touch in each))
        yield Item(words.say(_OF_KIND, kind=words.sentence(name), names=names))


def _name(touch: Touch, words: Words) -> str:
    base: Any = words.rulebase
    rule = base.rules.get(touch.id)
    if rule is not None:
        return words.rule(touch.id)
    if touch.kind == "rulebase":
        return words.coded(touch.id, t.REASON).rstrip(".")
    if touch.kind == "sanctions":
        return words.sanction(touch.id)
    if touch.kind == "procedure" and touch.id in base.procedures:
        return words.say(base.procedures[touch.id].title)
    if touch.kind == "calendar" and touch.id in base.calendars:
        return words.say(base.calendars[touch.id].title)
    return touch.id


def _case(found: CaseOutcome, words: Words) -> Item:
    items = tuple(
        Item(words.say(_UNDER, slug=words.slug(slug), outcome=" ".join(outcomes)))
        for slug, outcomes in found.outcomes.items()
    )
    return Item(found.case, items=items)
