"""A page as Markdown: for a repository or a wiki, where people read it beside the rule files."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from sanksi.kernel.errors import Lang
from sanksi.render import texts as t
from sanksi.render.blocks import (
    Block,
    Elements,
    Facts,
    Item,
    Items,
    Page,
    Paragraph,
    Section,
    Table,
)
from sanksi.render.places import Places
from sanksi.render.text import marked

_SPECIAL: Final = re.compile(r"[\\`*_\[\]<>|~]")
_START: Final = re.compile(r"^(\s*)([#+-]|\d+[.)])(?=\s)")
_TONES: Final = {"warning": "> **!** ", "note": "", "standing": "> ", "plain": ""}
_DEEPEST: Final = 6


def layout(page: Page) -> str:
    """``page`` as Markdown with anchors; the names that the page explains are links."""
    return "\n".join(_Layout(page).lines()).rstrip("\n") + "\n"


class _Layout:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._lang: Lang = page.lang
        self._places = Places(dict(page.places))

    def lines(self) -> Iterator[str]:
        yield f"# {_escaped(self._page.title)}"
        yield ""
        for block in self._page.lead:
            yield from self._block(block, 2)
        for section in self._page.sections:
            yield from self._section(section, 2)

    def _block(self, block: Block, level: int) -> Iterator[str]:
        if isinstance(block, Section):
            yield from self._section(block, level)
            return
        if isinstance(block, Paragraph):
            yield _TONES[block.tone] + self._text(block.text)
        elif isinstance(block, Facts):
            for row in block.rows:
                yield from self._row(row.label, row.values, row.truth)
        elif isinstance(block, Items):
            for number, item in enumerate(block.items, 1):
                yield from self._item(item, 0, f"{number}." if block.numbered else "-")
        elif isinstance(block, Elements):
            yield from self._elements(block)
        else:
            yield from self._table(block)
        yield ""

    def _section(self, section: Section, level: int) -> Iterator[str]:
        heading = _escaped(section.heading)
        if section.truth is not None:
            heading = f"{heading} — {marked(section.truth, self._lang)}"
        yield f'<a id="{section.anchor}"></a>'
        yield ""
        yield f"{'#' * min(level, _DEEPEST)} {heading}"
        yield ""
        for block in section.blocks:
            yield from self._block(block, level + 1)

    def _row(self, label: str, values: Sequence[str], truth: str | None) -> Iterator[str]:
        mark = "" if truth is None else f"{marked(truth, self._lang)}: "
        if len(values) == 1:
            yield f"- **{_escaped(label)}:** {mark}{self._text(values[0])}"
            return
        yield f"- **{_escaped(label)}:** {mark}".rstrip()
        for value in values:
            yield f"  - {self._text(value)}"

    def _item(self, item: Item, depth: int, bullet: str) -> Iterator[str]:
        mark = "" if item.truth is None else f"{marked(item.truth, self._lang)} — "
        yield f"{'  ' * depth}{bullet} {mark}{self._text(item.text)}"
        for inner in item.items:
            yield from self._item(inner, depth + (2 if bullet != "-" else 1), "-")

    def _table(self, block: Table) -> Iterator[str]:
        yield f"**{_escaped(block.caption)}**"
        yield ""
        yield _line(map(_escaped, block.headers))
        yield _line("---" for _ in block.headers)
        for row in block.rows:
            yield _line(self._text(cell) for cell in row)

    def _elements(self, block: Elements) -> Iterator[str]:
        yield f"**{_escaped(block.caption)}**"
        yield ""
        for row in block.rows:
            indent = "  " * row.depth
            label = self._text(row.label)
            if not row.truth:
                yield f"{indent}- {label}"
            elif row.heads:
                yield f"{indent}- {marked(row.truth, self._lang)} — {label}:"
            else:
                said = t.ELEMENT_LINE.in_(self._lang).format(
                    label=label, expected=self._text(row.expected), found=self._text(row.found)
                )
                yield f"{indent}- {marked(row.truth, self._lang)} — {said}"

    def _text(self, text: str) -> str:
        linked = self._places.linked(text, _escaped, _link)
        return linked.replace("\n", "<br>")


def _link(name: str, href: str) -> str:
    return f"[{name}](<{href}>)" if "(" in href else f"[{name}]({href})"


def _escaped(text: str) -> str:
    return _START.sub(r"\1\\\2", _SPECIAL.sub(lambda match: "\\" + match[0], text))


def _line(cells: "Iterator[str] | map[str]") -> str:
    return f"| {' | '.join(cells)} |"
