"""The history of a provision as a page."""

from collections.abc import Iterator
from typing import Final

from sanksi.kernel.errors import Lang, Text
from sanksi.render import texts as t
from sanksi.render.blocks import Block, Facts, Item, Items, Page, Paragraph, Row, Section
from sanksi.render.words import Words
from sanksi.review.differences_page import difference_lines
from sanksi.review.history import Amendment, Continued, History, Version
from sanksi.rulebase import Rulebase

_TITLE: Final = Text("Riwayat {name}", "History of {name}")
_COUNT: Final = Text(
    "{versions} versi dalam basis aturan, dari yang tertua.",
    "{versions} versions in the rule base, oldest first.",
)
_ONE: Final = Text(
    "Satu versi dalam basis aturan; tidak ada perubahan yang dikodekan.",
    "One version in the rule base; no change is encoded.",
)
_NO_VERSION: Final = Text(
    "Basis aturan tidak memuat norma dari ketentuan ini sendiri.",
    "The rule base holds no norm of this provision itself.",
)
_IN_FORCE: Final = Text("Berlaku", "In force")
_INSTRUMENT: Final = Text("Peraturan", "Instrument")
_SUBJECTS: Final = Text("Subjek", "Subjects")
_CONTINUES: Final = Text("Melanjutkan {rule}", "Continues {rule}")
_BESIDE: Final = Text("Keduanya berlaku bersamaan: {reason}", "Both are in force: {reason}")
_CONTINUED: Final = Text("Dilanjutkan oleh", "Continued by")
_ENDED: Final = Text("Berakhir karena", "Ended because")
_RULING: Final = Text("Putusan pada masa ini", "Rulings in this time")
_NOTE: Final = Text("Catatan", "Note")
_FILE: Final = Text("Berkas", "File")
_NONE_KNOWN: Final = Text(
    "Tidak ada penerus, dan akhirnya tidak diketahui.", "None; no end is known."
)
_INSTRUMENTS: Final = Text("Peraturan", "Instruments")
_RULINGS: Final = Text("Putusan pengadilan", "Court rulings")
_RESTING: Final = Text("Aturan lain yang merujuk ketentuan ini", "Other rules that cite it")
_LEFT_OUT: Final = Text("Sengaja tidak dikodekan", "Left out on purpose")
_AMENDS: Final = Text("mengubah {names}", "amends {names}")
_REPEALED: Final = Text("dicabut oleh {name}", "repealed by {name}")
_PROMULGATED: Final = Text("diundangkan {day}", "promulgated {day}")
_RULED: Final = Text(
    "{day} — {id}: {effect} ({instrument})", "{day} — {id}: {effect} ({instrument})"
)
_LEFT: Final = Text("{id} ({title}): {reason}", "{id} ({title}): {reason}")
_VERSION: Final = Text("{number}. {rule} ({period})", "{number}. {rule} ({period})")


def history_page(history: History, rulebase: Rulebase, lang: Lang) -> Page:
    """Each thread with its versions, then instruments, rulings and what rests on it."""
    return _Pager(rulebase, lang).page(history)


class _Pager:
    def __init__(self, rulebase: Rulebase, lang: Lang) -> None:
        self._lang = lang
        self._words = Words(rulebase, lang)

    def page(self, history: History) -> Page:
        title = self._say(_TITLE, name=history.name)
        return Page(self._lang, title, title, self._lead(history), tuple(self._sections(history)))

    def _lead(self, history: History) -> tuple[Block, ...]:
        versions = sum(map(len, history.threads))
        text = {0: _NO_VERSION, 1: _ONE}.get(versions, _COUNT)
        return (Paragraph(self._say(text, versions=versions)),)

    def _sections(self, history: History) -> Iterator[Section]:
        for number, thread in enumerate(history.threads, start=1):
            yield Section(f"thread-{number}", thread[-1].title, self.versions(thread))
        if history.rulings:
            lines = (
                self._say(
                    _RULED,
                    day=self._words.day(r.date), id=r.id, effect=r.effect, instrument=r.instrument,
                )
                for r in history.rulings
            )  # fmt: skip
            yield self._list("rulings", _RULINGS, lines)
        if history.instruments:
            yield self._list("instruments", _INSTRUMENTS, map(self._amendment, history.instruments))
        if history.resting:
            yield self._list("resting", _RESTING, history.resting)
        if history.left_out:
            lines = (
                self._say(_LEFT, id=left.id, title=left.title, reason=left.reason)
                for left in history.left_out
            )
            yield self._list("left-out", _LEFT_OUT, lines)

    def versions(self, thread: tuple[Version, ...]) -> tuple[Section, ...]:
        """One section for each version of a thread."""
        return tuple(
            Section(
                f"version-{version.rule}", self._heading(number, version), (self._facts(version),)
            )
            for number, version in enumerate(thread, start=1)
        )

    def _heading(self, number: int, version: Version) -> str:
        period = self._words.period(version.first, version.last)
        return self._say(_VERSION, number=number, rule=version.rule, period=period)

    def _facts(self, version: Version) -> Facts:
        return Facts(tuple(self._rows(version)))

    def _rows(self, version: Version) -> Iterator[Row]:
        yield Row(self._say(_INSTRUMENT), (f"{version.instrument}: {version.title}",))
        if version.subjects:
            yield Row(self._say(_SUBJECTS), version.subjects)
        for earlier in version.replaces:
            label = self._say(_CONTINUES, rule=earlier.rule)
            yield Row(label, tuple(self._changes(earlier)))
        if version.rulings:
            yield Row(self._say(_RULING), version.rulings)
        if version.penalties:
            yield Row(self._say(t.PENALTY), version.penalties)
        if version.favor:
            yield Row(self._say(t.COMPARISON), version.favor)
        if version.continued_by:
            yield Row(self._say(_CONTINUED), version.continued_by)
        if version.ended is not None:
            yield Row(self._say(_ENDED), (version.ended,))
        yield Row(self._say(t.BASIS), version.basis)
        if version.open:
            yield Row(self._say(t.OPEN_POINTS), version.open)
        if version.note is not None:
            yield Row(self._say(_NOTE), (version.note,))
        yield Row(self._say(_FILE), (f"{version.file}:{version.line}",))

    def _changes(self, earlier: Continued) -> Iterator[str]:
        yield earlier.change
        if earlier.beside is not None:
            yield self._say(_BESIDE, reason=earlier.beside)
        for found in earlier.differences:
            yield from difference_lines(found, self._lang)

    def _amendment(self, found: Amendment) -> str:
        said = [self._words.period(found.first, found.last)]
        if found.promulgated is not None and found.promulgated != found.first:
            said.append(self._say(_PROMULGATED, day=self._words.day(found.promulgated)))
        if found.amends:
            said.append(self._say(_AMENDS, names=", ".join(found.amends)))
        if found.repealed_by is not None:
            said.append(self._say(_REPEALED, name=found.repealed_by))
        return f"{found.short}: {'; '.join(said)}"

    def _list(
        self, anchor: str, heading: Text, lines: "Iterator[str] | tuple[str, ...]"
    ) -> Section:
        return Section(anchor, self._say(heading), (Items(tuple(map(Item, lines))),))

    def _say(self, text: Text, **slots: object) -> str:
        return self._words.say(text, **slots)
