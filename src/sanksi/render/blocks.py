"""A page as plain values: sections of a few kinds of blocks, in one language, without layout.

The text and the HTML are laid out from the same page, so that they say the same.
"""

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from sanksi.kernel.errors import Lang

Block: TypeAlias = "Paragraph | Facts | Items | Elements | Table | Section"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A sentence or several; ``tone`` is ``plain``, ``note`` or ``warning``."""

    kind: ClassVar[str] = "paragraph"
    text: str
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class Row:
    """What something is called and what it is; ``truth`` puts the mark of a truth value before."""

    label: str
    values: tuple[str, ...]
    truth: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of a label and its values."""

    kind: ClassVar[str] = "facts"
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list; ``truth`` puts the mark and the word of a truth value before it."""

    text: str
    truth: str | None = None
    items: "tuple[Item, ...]" = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list; ``numbered`` where the order is the message."""

    kind: ClassVar[str] = "items"
    items: tuple[Item, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class ElementRow:
    """One element of a rule, or the heading of several that form one limit (then no values).

    Without ``truth`` it is a remark. ``depth`` is 0 for the rule's own limits, deeper inside one.
    """

    label: str
    truth: str
    expected: str = ""
    found: str = ""
    depth: int = 0

    @property
    def heads(self) -> bool:
        """Whether the row stands for the rows below it."""
        return not self.expected


@dataclass(frozen=True, slots=True)
class Elements:
    """The elements of a rule with what was asked, what was found, and the value of each."""

    kind: ClassVar[str] = "elements"
    caption: str
    rows: tuple[ElementRow, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headers; the first cell of each row is its heading."""

    kind: ClassVar[str] = "table"
    caption: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it; ``anchor`` is its name inside the page."""

    kind: ClassVar[str] = "section"
    anchor: str
    heading: str
    blocks: tuple[Block, ...]
    truth: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A whole page: its title, what stands at its head, and its sections.

    ``places`` says under which anchor a name that occurs in the text (a rule, an open question)
    is explained, or with a ``#`` at which address of another page.
    """

    lang: Lang
    title: str
    subject: str
    lead: tuple[Block, ...]
    sections: tuple[Section, ...]
    places: tuple[tuple[str, str], ...] = ()
