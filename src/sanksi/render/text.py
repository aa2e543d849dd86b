"""A page as wrapped plain text: no colours, no terminal codes, the same everywhere."""

import textwrap
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from sanksi.kernel.errors import Lang
from sanksi.render import texts as t
from sanksi.render.blocks import (
    Block,
    ElementRow,
    Elements,
    Facts,
    Item,
    Items,
    Page,
    Paragraph,
    Section,
    Table,
)

WIDTH: Final = 88
NARROWEST: Final = 40
MARKS: Final = {"terpenuhi": "✓", "tidak_terpenuhi": "✗", "belum_pasti": "?"}
_TONES: Final = {"warning": "! ", "note": "", "standing": "", "plain": ""}
_WIDEST_LABEL: Final = 26
_NARROWEST_VALUE: Final = 24
_STEP: Final = 2


def layout(page: Page, width: int = WIDTH) -> str:
    """``page`` as text, no line longer than ``width`` (at least 40)."""
    return "\n".join(_Layout(page.lang, max(width, NARROWEST)).page(page)) + "\n"


def marked(truth: str, lang: Lang) -> str:
    """A truth value with its sign and its word."""
    text = t.TRUTH.get(truth)
    word = truth if text is None else text.in_(lang)
    return f"{MARKS.get(truth, '·')} {word}"


class _Layout:
    def __init__(self, lang: Lang, width: int) -> None:
        self._lang = lang
        self._width = width
        self._blocks: dict[str, Callable[[Any, int], Iterator[str]]] = {
            "paragraph": self._paragraph,
            "facts": self._facts,
            "items": self._items,
            "elements": self._elements,
            "table": self._table,
        }

    def page(self, page: Page) -> Iterator[str]:
        yield from self._wrapped(page.title, 0)
        yield "=" * min(len(page.title), self._width)
        yield ""
        yield from self._all(page.lead, 0, 0)
        for section in page.sections:
            yield ""
            yield from self._section(section, 0, 0)

    def _all(self, blocks: Sequence[Block], indent: int, depth: int) -> Iterator[str]:
        for index, block in enumerate(blocks):
            if index and not (isinstance(block, Facts) and isinstance(blocks[index - 1], Facts)):
                yield ""
            if isinstance(block, Section):
                yield from self._section(block, indent, depth + 1)
            else:
                yield from self._blocks[block.kind](block, indent)

    def _section(self, section: Section, indent: int, depth: int) -> Iterator[str]:
        heading = section.heading.upper() if depth == 0 else section.heading
        if section.truth is not None:
            heading = f"{heading} — {marked(section.truth, self._lang)}"
        lines = list(self._wrapped(heading, indent))
        yield from lines
        if depth < 2:
            rule = "-" if depth == 0 else "·"
            yield " " * indent + rule * (max(map(len, lines)) - indent)
        yield from self._all(section.blocks, indent + _STEP, depth)

    def _paragraph(self, block: Paragraph, indent: int) -> Iterator[str]:
        yield from self._wrapped(block.text, indent, _TONES[block.tone])

    def _facts(self, block: Facts, indent: int) -> Iterator[str]:
        widest = max(len(row.label) for row in block.rows)
        column = min(widest, _WIDEST_LABEL) + 2
        room = self._width - indent - column
        for row in block.rows:
            longest = max(map(_longest_word, row.values), default=0)
            beside = room >= max(_NARROWEST_VALUE, longest)
            several = len(row.values) > 1
            values = [f"- {value}" for value in row.values] if several else list(row.values)
            if row.truth is not None:
                values[0] = f"{marked(row.truth, self._lang)}: {values[0]}"
            if not beside:
                yield from self._wrapped(f"{row.label}:", indent)
                for value in values:
                    yield from self._wrapped(value, indent + _STEP)
                continue
            labels = textwrap.wrap(row.label, column - 2) or [""]
            hang = "  " if several else ""
            lines = [
                line
                for value in values
                for line in self._lines(value, indent + column, hang) or [""]
            ]
            for index in range(max(len(labels), len(lines))):
                label = labels[index] if index < len(labels) else ""
                line = lines[index] if index < len(lines) else ""
                yield (" " * indent + label.ljust(column) + line).rstrip()

    def _items(self, block: Items, indent: int) -> Iterator[str]:
        for number, item in enumerate(block.items, 1):
            yield from self._item(item, indent, f"{number}. " if block.numbered else "• ")

    def _item(self, item: Item, indent: int, bullet: str) -> Iterator[str]:
        text = item.text
        if item.truth is not None:
            text = f"{marked(item.truth, self._lang)} — {text}"
        yield from self._wrapped(text, indent, bullet)
        for inner in item.items:
            yield from self._item(inner, indent + len(bullet), "- ")

    def _elements(self, block: Elements, indent: int) -> Iterator[str]:
        yield from self._wrapped(f"{block.caption}:", indent)
        for row in block.rows:
            mark = MARKS.get(row.truth, "·") if row.truth else "–"
            yield from self._wrapped(self._element(row), indent + _STEP * row.depth, f"{mark} ")

    def _element(self, row: ElementRow) -> str:
        if not row.truth:
            return row.label
        truth = marked(row.truth, self._lang).partition(" ")[2]
        if row.heads:
            return f"{truth} — {row.label}:"
        line = t.ELEMENT_LINE.in_(self._lang)
        said = line.format(label=row.label, expected=row.expected, found=row.found)
        return f"{truth} — {said}"

    def _table(self, block: Table, indent: int) -> Iterator[str]:
        yield from self._wrapped(f"{block.caption}:", indent)
        widths = self._columns(block, indent)
        if widths is None:
            yield from self._records(block, indent)
            return
        cells = [
            [_cell(cell, width) for cell, width in zip(row, widths, strict=True)]
            for row in (block.headers, *block.rows)
        ]
        spaced = any(len(cell) > 1 for row in cells[1:] for cell in row)
        for number, row in enumerate(cells):
            if number > 1 and spaced:
                yield ""
            for index in range(max(len(cell) for cell in row)):
                parts = [cell[index] if index < len(cell) else "" for cell in row]
                yield _line(indent, parts, widths)
            if number == 0:
                yield _line(indent, ["-" * width for width in widths], widths)

    def _records(self, block: Table, indent: int) -> Iterator[str]:
        for number, row in enumerate(block.rows):
            if number:
                yield ""
            for header, cell in zip(block.headers, row, strict=True):
                text = f"{header}: {'; '.join(cell.splitlines())}"
                yield from self._wrapped(text, indent + _STEP)

    def _columns(self, block: Table, indent: int) -> list[int] | None:
        """The widths of the columns; ``None`` where their longest words do not fit beside."""
        count = len(block.headers)
        room = self._width - indent - 2 * (count - 1)
        columns = list(zip(block.headers, *block.rows, strict=True))
        least = [max(map(_longest_word, column)) for column in columns]
        widths = [max(map(_widest, column)) for column in columns]
        if sum(least) > room:
            return None
        while sum(widths) > room:
            shrinking = (n for n in range(count) if widths[n] > least[n])
            widths[max(shrinking, key=widths.__getitem__)] -= 1
        return widths

    def _wrapped(self, text: str, indent: int, bullet: str = "") -> Iterator[str]:
        lines = self._lines(text, indent + len(bullet)) or [""]
        for index, line in enumerate(lines):
            lead = bullet if index == 0 else " " * len(bullet)
            yield (" " * indent + lead + line).rstrip()

    def _lines(self, text: str, indent: int, hang: str = "") -> list[str]:
        room = max(self._width - indent, 16)
        return textwrap.wrap(text, room, break_on_hyphens=False, subsequent_indent=hang)


def _widest(cell: str) -> int:
    return max((len(line) for line in cell.splitlines()), default=0)


def _longest_word(cell: str) -> int:
    return max(map(len, cell.split()), default=0)


def _cell(cell: str, width: int) -> list[str]:
    return [
        line
        for part in cell.splitlines() or [""]
        for line in textwrap.wrap(part, width, break_on_hyphens=False) or [""]
    ]


def _line(indent: int, parts: Sequence[str], widths: Sequence[int]) -> str:
    cells = (part.ljust(width) for part, width in zip(parts, widths, strict=True))
    return (" " * indent + "  ".join(cells)).rstrip()
