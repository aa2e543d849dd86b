"""The pages that readers see, and the fenced blocks in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
MADE_ELSEWHERE: Final = frozenset({"docs/kosakata.md"})
"""Pages that are made from data and tested where they are made."""

_FENCE: Final = re.compile(r"^(?P<indent> *)```(?P<info>\S*)\s*$")
_COMMENT: Final = re.compile(r"^\s*<!-- (?P<key>[a-z]+): (?P<value>.+?) -->\s*$")
HEADING: Final = re.compile(r"^(#+) (.+?)\s*$")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, its text, where it begins, and the comment just above it."""

    language: str
    text: str
    line: int
    note: tuple[str, str] | None

    @property
    def lines(self) -> list[str]:
        """The lines inside the fence."""
        return self.text.splitlines()


def pages() -> list[Path]:
    """Every page for readers, beginning with the READMEs."""
    found = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/**/*.md"))]
    return [page for page in found if name(page) not in MADE_ELSEWHERE]


def name(page: Path) -> str:
    """How a page is called in messages and test ids."""
    return page.relative_to(ROOT).as_posix()


def read(page: str | Path) -> str:
    """The text of a page by its name."""
    return (ROOT / page).read_text(encoding="utf-8")


def blocks(text: str) -> Iterator[Block]:
    """The fenced blocks of a page, in order."""
    lines = text.splitlines()
    number = 0
    while number < len(lines):
        fence = _FENCE.match(lines[number])
        if fence is None:
            number += 1
            continue
        start, closing = number + 1, f"{fence['indent']}```"
        end = lines.index(closing, start)
        inner = "".join(f"{line.removeprefix(fence['indent'])}\n" for line in lines[start:end])
        yield Block(fence["info"], inner, start + 1, _note(lines, number))
        number = end + 1


def prose(text: str) -> str:
    """A page without its fenced blocks; the number of lines stays."""
    kept, inside = [], False
    for line in text.splitlines():
        fence = _FENCE.match(line) is not None
        kept.append("" if fence or inside else line)
        inside ^= fence
    return "\n".join(kept)


def section(text: str, heading: str) -> str:
    """The part of a page below a heading, up to the next one of its rank or higher."""
    lines = text.splitlines()
    start = next(i for i, line in enumerate(lines) if _title(line) == heading)
    rank = _rank(lines[start])
    for end in range(start + 1, len(lines)):
        if 0 < _rank(lines[end]) <= rank:
            return "\n".join(lines[start + 1 : end])
    return "\n".join(lines[start + 1 :])


def table(text: str) -> list[list[str]]:
    """The rows of all tables in ``text``, without heads and rules."""
    rows: list[list[str]] = []
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if not line.startswith("|") or line.startswith("|--"):
            continue
        if number + 1 < len(lines) and lines[number + 1].startswith("|--"):
            continue
        rows.append([cell.strip() for cell in line.strip().strip("|").split("|")])
    return rows


def code(cell: str) -> list[str]:
    """What stands between backticks in ``cell``."""
    return re.findall(r"`([^`]+)`", cell)


def _note(lines: list[str], fence: int) -> tuple[str, str] | None:
    if fence == 0:
        return None
    comment = _COMMENT.match(lines[fence - 1])
    return None if comment is None else (comment["key"], comment["value"])


def _title(line: str) -> str | None:
    heading = HEADING.match(line)
    return None if heading is None else heading[2]


def _rank(line: str) -> int:
    heading = HEADING.match(line)
    return 0 if heading is None else len(heading[1])
