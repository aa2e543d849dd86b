"""The book of rules: one page for each instrument, one for the open questions, and an index.

Every page is made of the blocks that decisions are made of; the form (HTML or Markdown) is laid
out elsewhere. Names of rules, questions and instruments lead from page to page.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from sanksi.kernel.errors import Lang, Text
from sanksi.render import texts as t
from sanksi.render.blocks import Block, Facts, Item, Items, Page, Paragraph, Row, Section
from sanksi.render.words import Words
from sanksi.review.book_tables import (
    PROCEDURES_TITLE,
    SANCTIONS_TITLE,
    procedures_page,
    sanctions_page,
)
from sanksi.review.questions import opened
from sanksi.review.questions_page import TITLE as QUESTIONS_TITLE
from sanksi.review.questions_page import questions_page
from sanksi.review.rule_section import LAYERS_OF, RuleSections
from sanksi.rulebase import Rulebase
from sanksi.rulebase.base import Rule
from sanksi.rulebase.format import BilingualText, InForce, Instrument, Provision

INDEX: Final = "index"
QUESTIONS: Final = "pertanyaan-terbuka"
SANCTIONS: Final = "sanksi"
PROCEDURES: Final = "tata-cara"
LEFT_OUT: Final = "tidak-dikodekan"

_TITLE: Final = Text("Buku aturan netralitas ASN", "Book of the rules on ASN neutrality")
_LEAD: Final = Text(
    "Isi basis aturan dalam kata-kata, satu halaman per peraturan. Ini pengodean dari sumber "
    "terbuka, bukan lembaran negara: naskah resmi yang berlaku, dan setiap aturan menyebut "
    "seberapa andal sumbernya.",
    "What the rule base says in plain words, one page for each instrument. It is an encoding made "
    "from public sources and no gazette: the official text prevails, and every rule says how well "
    "it is attested.",
)
_EDITION: Final = Text(
    "Basis aturan versi {version}, sidik {digest}.", "Rule base version {version}, digest {digest}."
)
_INSTRUMENTS: Final = Text("Peraturan", "Instruments")
_PAGES: Final = Text("Halaman lain", "Other pages")
_SCOPE: Final = Text("Untuk perbuatan dan orang mana", "For which acts and persons")
_SCOPE_LINE: Final = Text("{track}; {persons}; perbuatan {acts}", "{track}; {persons}; acts {acts}")
_RULES: Final = Text("{name}: {n} aturan", "{name}: {n} rules")
_BACK: Final = Text("Kembali ke Daftar isi.", "Back to Contents.")
_BACK_NAME: Final = Text("Daftar isi", "Contents")
_FULL: Final = Text("Nama lengkap", "Full title")
_IN_FORCE: Final = Text("Berlaku", "In force")
_PROMULGATED: Final = Text("Diundangkan", "Promulgated")
_REPEALED: Final = Text("Dicabut oleh", "Repealed by")
_AMENDED: Final = Text("Diubah oleh", "Amended by")
_RULINGS: Final = Text("Putusan pengadilan", "Court rulings")
_RULED: Final = Text("{day} — {id}: {effect}", "{day} — {id}: {effect}")
_NOTE: Final = Text("Catatan", "Note")
_LEFT_OUT_TITLE: Final = Text("Yang sengaja tidak dikodekan", "What is left out on purpose")
_LEFT_OUT_LEAD: Final = Text(
    "Ketentuan yang diketahui tetapi tidak menjadi aturan, dengan alasannya. Keputusan tidak "
    "membacanya.",
    "Provisions that are known but are no rules, with the reason. Decisions do not read them.",
)
_REASON: Final = Text("Alasan", "Reason")


def book(rulebase: Rulebase, lang: Lang, suffix: str) -> dict[str, Page]:
    """All pages by name; ``suffix`` (``.html``, ``.md``) ends the names of their files."""
    return dict(_Book(rulebase, lang, suffix).pages())


class _Book:
    def __init__(self, rulebase: Rulebase, lang: Lang, suffix: str) -> None:
        self._rulebase = rulebase
        self._words = Words(rulebase, lang)
        self._lang = lang
        self._suffix = suffix
        self._sections = RuleSections(rulebase, lang)
        self._by_instrument: dict[str, list[Rule[Provision]]] = {}
        for layer in LAYERS_OF:
            for rule in rulebase.rules.values():
                if rule.layer == layer:
                    instrument = rulebase.citations.names.get(rule.instrument)
                    name = rule.instrument if instrument is None else instrument.id
                    self._by_instrument.setdefault(name, []).append(rule)
        self._homes = self._where()

    def pages(self) -> Iterator[tuple[str, Page]]:
        yield INDEX, self._page(INDEX, self._index())
        for name, rules in self._in_order():
            yield name, self._page(name, self._instrument(name, rules))
        questions = opened(self._rulebase, (), (), self._lang)
        yield (
            QUESTIONS,
            self._page(QUESTIONS, questions_page(questions, self._rulebase, self._lang)),
        )
        yield SANCTIONS, self._page(SANCTIONS, sanctions_page(self._words))
        yield PROCEDURES, self._page(PROCEDURES, procedures_page(self._words))
        if self._rulebase.out_of_scope:
            yield LEFT_OUT, self._page(LEFT_OUT, self._left_out())

    # ------------------------------------------------------------------------------ between pages

    def _where(self) -> dict[str, tuple[str, str]]:
        """The page and the anchor on which each name is explained."""
        homes = {self._say(_BACK_NAME): (INDEX, "")}
        for name, rules in self._by_instrument.items():
            instrument = self._rulebase.instruments.get(name)
            if instrument is not None:
                homes[instrument.short] = (name, "")
            for rule in rules:
                if rule.layer != "definitions":
                    homes[rule.id] = (name, rule.id)
        homes |= {question: (QUESTIONS, question) for question in self._rulebase.questions}
        homes |= {left: (LEFT_OUT, left) for left in self._rulebase.out_of_scope}
        for text, page in self._others():
            homes.setdefault(self._say(text), (page, ""))
        return homes

    def _others(self) -> Iterator[tuple[Text, str]]:
        yield QUESTIONS_TITLE, QUESTIONS
        yield SANCTIONS_TITLE, SANCTIONS
        yield PROCEDURES_TITLE, PROCEDURES
        if self._rulebase.out_of_scope:
            yield _LEFT_OUT_TITLE, LEFT_OUT

    def _page(self, name: str, page: Page) -> Page:
        """``page`` with its links, and a way back to the index."""
        places = {
            known: anchor if home == name and anchor else f"{home}{self._suffix}#{anchor}"
            for known, (home, anchor) in self._homes.items()
            if (home, anchor) != (name, "")
        }
        back = () if name == INDEX else (Paragraph(self._say(_BACK), "note"),)
        return Page(
            page.lang, page.title, page.subject, (*page.lead, *back), page.sections,
            tuple(places.items()),
        )  # fmt: skip

    def _in_order(self) -> Iterator[tuple[str, list[Rule[Provision]]]]:
        """The instruments that have rules, as the register lists them."""
        for name in dict.fromkeys((*self._rulebase.instruments, *self._by_instrument)):
            if name in self._by_instrument:
                yield name, self._by_instrument[name]

    # ---------------------------------------------------------------------------------- the pages

    def _index(self) -> Page:
        base, say = self._rulebase, self._say
        edition = say(_EDITION, version=base.version, digest=base.digest)
        lead = (Paragraph(say(_LEAD), "standing"), Paragraph(edition, "note"))
        names = [
            Item(say(_RULES, name=self._short(name), n=len(rules)))
            for name, rules in self._in_order()
        ]
        others = tuple(Item(say(text)) for text, _ in self._others())
        scopes = tuple(self._scopes())
        confidence = tuple(
            Row(code, (self._words.sentence(say(text)),)) for code, text in t.CONFIDENCE.items()
        )
        sections = (
            Section("instruments", say(_INSTRUMENTS), (Items(tuple(names)),)),
            Section("pages", say(_PAGES), (Items(others),)),
            Section("scope", say(_SCOPE), (Items(scopes),)),
            Section("legend", say(t.LEGEND), (Facts(confidence),)),
        )
        return Page(self._lang, say(_TITLE), say(_TITLE), lead, sections)

    def _scopes(self) -> Iterator[Item]:
        for scope in self._rulebase.manifest.encoded:
            persons = self._words.joined(self._words.term(s, "person.status") for s in scope.status)
            track = self._words.track(scope.track)
            period = self._period(scope.acts)
            said = self._say(_SCOPE_LINE, track=track, persons=persons, acts=period)
            yield Item(said, items=(Item(self._say(scope.note)),))

    def _instrument(self, name: str, rules: Iterable[Rule[Provision]]) -> Page:
        instrument = self._rulebase.instruments.get(name)
        lead: tuple[Block, ...] = ()
        if instrument is not None:
            lead = (Facts(tuple(self._about(instrument))),)
        sections = tuple(self._sections.section(rule) for rule in rules)
        title = self._short(name)
        return Page(self._lang, title, title, lead, sections)

    def _about(self, instrument: Instrument) -> Iterator[Row]:
        say, words = self._say, self._words
        yield Row(say(_FULL), (instrument.title,))
        if instrument.promulgated is not None:
            yield Row(say(_PROMULGATED), (words.day(instrument.promulgated.isoformat()),))
        yield Row(say(_IN_FORCE), (self._period(instrument.in_force),))
        if instrument.repealed_by is not None:
            yield Row(say(_REPEALED), (self._short(instrument.repealed_by),))
        if instrument.amended_by:
            yield Row(say(_AMENDED), tuple(map(self._short, instrument.amended_by)))
        if instrument.rulings:
            lines = (
                say(_RULED, day=words.day(r.date.isoformat()), id=r.id, effect=say(r.effect))
                for r in instrument.rulings
            )
            yield Row(say(_RULINGS), tuple(lines))
        confidence = words.sentence(words.coded(instrument.confidence, t.CONFIDENCE))
        yield Row(say(t.CONFIDENCE_LABEL), (f"{confidence} ({instrument.confidence})",))
        if instrument.note is not None:
            yield Row(say(_NOTE), (say(instrument.note),))

    def _left_out(self) -> Page:
        say = self._say
        sections = tuple(
            Section(
                left.id,
                f"{left.id}: {say(left.title)}",
                (
                    Facts(
                        (
                            Row(say(_REASON), (say(left.reason),)),
                            Row(say(t.BASIS), (self._words.citations(left.basis),)),
                            Row(say(t.CONFIDENCE_LABEL), (left.confidence,)),
                        )
                    ),
                ),
            )
            for left in self._rulebase.out_of_scope.values()
        )
        title = say(_LEFT_OUT_TITLE)
        return Page(self._lang, title, title, (Paragraph(say(_LEFT_OUT_LEAD)),), sections)

    # -------------------------------------------------------------------------------------- words

    def _short(self, name: str) -> str:
        instrument = self._rulebase.citations.names.get(name)
        return name if instrument is None else instrument.short

    def _period(self, period: InForce) -> str:
        last = None if period.to is None else period.to.isoformat()
        return self._words.period(period.from_.isoformat(), last)

    def _say(self, text: Text | BilingualText, /, **slots: object) -> str:
        return self._words.say(text, **slots)
