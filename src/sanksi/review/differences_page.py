"""A comparison of two rule bases as a page."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from sanksi.kernel.errors import Lang, Text
from sanksi.render.blocks import Block, Facts, Item, Items, Page, Paragraph, Row, Section
from sanksi.review.differences import Change, Comparison, Difference
from sanksi.review.parts import NAMES

_TITLE: Final = Text("Apa yang berubah dalam aturan", "What changed in the rules")
_OLD: Final = Text("Semula", "Before")
_NEW: Final = Text("Kini", "Now")
_VERSION: Final = Text("versi {version}, sidik {digest}", "version {version}, digest {digest}")
_SAME: Final = Text("Tidak ada perbedaan.", "There is no difference.")
_COUNT: Final = Text(
    "{changed} diubah, {added} ditambahkan, {removed} dihapus.",
    "{changed} changed, {added} added, {removed} removed.",
)
KINDS: Final = {
    "rule": Text("Aturan", "Rules"),
    "question": Text("Pertanyaan terbuka", "Open questions"),
    "calendar": Text("Kalender", "Calendars"),
    "instrument": Text("Peraturan dan putusan", "Instruments and rulings"),
    "sanction": Text("Jenis sanksi", "Kinds of sanction"),
    "level": Text("Tingkat", "Levels"),
    "authority": Text("Kewenangan", "Authority"),
    "procedure": Text("Tata cara", "Procedures"),
    "alert": Text("Peringatan", "Alerts"),
    "scope": Text("Cakupan", "Scope"),
    "file": Text("Berkas lain", "Other files"),
}
_WHAT: Final = {
    "added": Text("{name}: ditambahkan", "{name}: added"),
    "removed": Text("{name}: dihapus", "{name}: removed"),
    "changed": Text("{name}", "{name}"),
}
_CONTINUED: Final = Text(
    "{name}: dihapus; dilanjutkan oleh {rules}", "{name}: removed; continued by {rules}"
)
_NAME: Final = Text("{id} ({title})", "{id} ({title})")
_WAS_IS: Final = Text(
    "{part}: semula “{before}”, kini “{after}”", "{part}: was “{before}”, is now “{after}”"
)
_IS: Final = Text("{part}: {texts}", "{part}: {texts}")
_ADDED: Final = Text("{part}, ditambahkan: {texts}", "{part}, added: {texts}")
_GONE: Final = Text("{part}, dihapus: {texts}", "{part}, removed: {texts}")
_ORDER: Final = Text("{part}: urutannya berubah", "{part}: their order changed")


def comparison_page(comparison: Comparison, lang: Lang) -> Page:
    """All changes, kind after kind."""
    return Page(
        lang,
        _TITLE.in_(lang),
        _TITLE.in_(lang),
        tuple(_lead(comparison, lang)),
        tuple(
            Section(f"kind-{kind}", KINDS[kind].in_(lang), (_items(list(changes), lang),))
            for kind, changes in groupby(comparison.changes, key=lambda change: change.kind)
        ),
    )


def difference_lines(found: Difference, lang: Lang, *, whole: bool = False) -> Iterator[str]:
    """One part's difference in words; ``whole`` where the part belongs to something new or gone."""
    part = NAMES[found.part].in_(lang)
    part = part[:1].upper() + part[1:]
    if whole:
        texts = "; ".join((*found.before, *found.after))
        yield _IS.in_(lang).format(part=part, texts=texts)
    elif sorted(found.before) == sorted(found.after):
        yield _ORDER.in_(lang).format(part=part)
    elif len(found.before) == 1 and len(found.after) == 1:
        (before,), (after,) = found.before, found.after
        yield _WAS_IS.in_(lang).format(part=part, before=before, after=after)
    else:
        for text, said in ((_GONE, found.before), (_ADDED, found.after)):
            if said:
                yield text.in_(lang).format(part=part, texts="; ".join(said))


def _lead(comparison: Comparison, lang: Lang) -> Iterator[Block]:
    rows = (
        Row(label.in_(lang), (_VERSION.in_(lang).format(version=version, digest=digest),))
        for label, (version, digest) in ((_OLD, comparison.old), (_NEW, comparison.new))
    )
    yield Facts(tuple(rows))
    if not comparison.changes:
        yield Paragraph(_SAME.in_(lang))
        return
    counts = {what: sum(change.what == what for change in comparison.changes) for what in _WHAT}
    yield Paragraph(_COUNT.in_(lang).format(**counts))


def _items(changes: list[Change], lang: Lang) -> Items:
    return Items(tuple(_item(change, lang) for change in changes))


def _item(change: Change, lang: Lang) -> Item:
    name = change.id
    if change.title and change.title != change.id:
        name = _NAME.in_(lang).format(id=change.id, title=change.title)
    text = _WHAT[change.what]
    if change.continued_by:
        text = _CONTINUED
    said = text.in_(lang).format(name=name, rules=", ".join(change.continued_by))
    whole = change.what != "changed"
    lines = (
        line for found in change.differences for line in difference_lines(found, lang, whole=whole)
    )
    return Item(said, items=tuple(map(Item, lines)))
