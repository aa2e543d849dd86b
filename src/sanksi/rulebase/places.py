"""Where something stands in the rule files: line, rule and heading of the law, for messages."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sanksi.kernel.errors import Problem, Text
from sanksi.kernel.yaml12 import Document, parse

_ENTRY: Final = re.compile(r"(\w+)\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a rule file; ``heading`` is the title of the file and of the rule there."""

    file: str
    path: str = ""
    line: int | None = None
    rule: str | None = None
    heading: Text | None = None


class Places:
    """Finds places in documents; parses a text only when it is asked about."""

    def __init__(self, texts: Mapping[str, str], documents: Mapping[str, Document]) -> None:
        self._texts = texts
        self._documents = dict(documents)

    def at(self, file: str, path: str = "") -> Place:
        """The place of ``path`` in ``file``."""
        document = self._document(file)
        value = document.value
        if not isinstance(value, dict):
            return Place(file, path, document.line_of(path))
        entry = _entry(value, path)
        return Place(
            file, path, document.line_of(path), _rule_id(value, entry), _heading(value, entry)
        )

    def _document(self, file: str) -> Document:
        found = self._documents.get(file)
        if found is None:
            found = self._documents[file] = parse(self._texts[file], file)
        return found


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """``problems``, each once, in the order of files and lines."""
    return sorted(
        dict.fromkeys(problems),
        key=lambda p: (p.file or "", p.line or 0, p.path, p.code, p.message.id),
    )


def _entry(value: dict[str, Any], path: str) -> dict[str, Any]:
    """The entry of a top-level list that ``path`` leads into, else an empty mapping."""
    found = _ENTRY.match(path)
    if found is None:
        return {}
    entries = value.get(found[1])
    index = int(found[2])
    if not isinstance(entries, list) or index >= len(entries):
        return {}
    entry = entries[index]
    return entry if isinstance(entry, dict) else {}


def _rule_id(value: dict[str, Any], entry: dict[str, Any]) -> str | None:
    of_penalty = entry.get("rule") if value.get("kind") == "penalties" else None
    for name in (entry.get("id"), of_penalty, value.get("id")):
        if isinstance(name, str):
            return name
    return None


def _heading(value: dict[str, Any], entry: dict[str, Any]) -> Text | None:
    outer, inner = _title(value), _title(entry)
    if outer is None or inner is None:
        return outer or inner
    return Text(f"{outer.id}, “{inner.id}”", f"{outer.en}, “{inner.en}”")


def _title(entry: dict[str, Any]) -> Text | None:
    title = entry.get("title")
    if not isinstance(title, dict):
        return None
    texts = title.get("id"), title.get("en")
    if not all(isinstance(text, str) for text in texts):
        return None
    return Text(str(texts[0]), str(texts[1]))
