"""YAML read as YAML 1.2 (core schema) with line numbers, and nothing that hides content.

Refused: duplicate keys, anchors and aliases, explicit tags, several documents, nesting deeper
than :data:`MAX_DEPTH`, keys longer than :data:`MAX_KEY`, numbers that no double can hold.
Scalars follow the core schema: ``on``, ``yes`` and dates stay text, ``0o14`` is twelve. The one
exception: ``.inf`` and ``.nan`` stay text, since JSON has no such numbers.

Codes: Y001 syntax, Y002 duplicate key, Y003 anchor or alias, Y004 several documents, Y005 nesting,
Y006 tag, Y007 key, Y008 number.
"""

import re
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, Final

import yaml

from sanksi.kernel.errors import InputError, Problem, Text

MAX_DEPTH: Final = 40
"""Deepest nesting that a case file or a rule file may have."""

MAX_KEY: Final = 120
"""Longest key, in characters."""

_SHOWN_STEPS: Final = 12
_INT = re.compile(r"[-+]?[0-9]+\Z")
_OCT = re.compile(r"0o[0-7]+\Z")
_HEX = re.compile(r"0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NUMBER_STARTS = frozenset("-+.0123456789")
_LONGEST_NUMBER = 40
_INT64 = 2**63

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Mark:
    """The line of a value and the marks of what it holds."""

    line: int
    children: "dict[str, Mark] | list[Mark] | None" = None


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed document: the plain value, and the line on which each path begins."""

    value: Any
    marks: Mark = field(default=Mark(1), repr=False)

    def line_of(self, path: str) -> int:
        """The line of ``path`` (as :func:`join` writes it), or of its nearest known parent."""
        mark, rest = self.marks, path
        while rest:
            step = _step(mark, rest)
            if step is None:
                break
            mark, rest = step
        return mark.line


def join(path: str, key: str | int) -> str:
    """``path`` extended by a key (``a.b``) or an index (``a[0]``)."""
    if isinstance(key, int):
        return f"{path}[{key}]"
    return f"{path}.{key}" if path else key


def parse(text: str, file: str | PurePath) -> Document:
    """Parse one document; raise :class:`InputError` with file, line and mend."""
    return _Reader(text, str(file)).document()


def _step(mark: Mark, rest: str) -> tuple[Mark, str] | None:
    """The child of ``mark`` that ``rest`` begins with, and what remains of ``rest``."""
    if isinstance(mark.children, list):
        found = re.match(r"\[([0-9]{1,9})\]\.?", rest)
        if found is None or int(found[1]) >= len(mark.children):
            return None
        return mark.children[int(found[1])], rest[found.end() :]
    if isinstance(mark.children, dict):
        ends = [at for at, char in enumerate(rest) if char in ".["]
        for end in (len(rest), *reversed(ends)):
            child = mark.children.get(rest[:end])
            if child is not None:
                return child, rest[end:].removeprefix(".")
    return None


class _Reader:
    """Builds the value from the parser's events, keeping the way to the present place."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.text = text
        self.path: list[str | int] = []
        self.loader: Any = None

    def document(self) -> Document:
        try:
            self.text.encode()
            self.loader = _Loader(self.text)
            self._next()
            if isinstance(self._next(), yaml.StreamEndEvent):
                return Document(None)
            value, mark = self._value(self._next())
            self._next()
            last = self._next()
        except (yaml.YAMLError, UnicodeEncodeError) as error:
            problem = self._syntax(error)
        else:
            if isinstance(last, yaml.StreamEndEvent):
                return Document(value, mark)
            problem = self._problem(
                last,
                "SANKSI-Y004",
                Text(
                    "berkas memuat lebih dari satu dokumen YAML.",
                    "the file holds more than one YAML document.",
                ),
                Text(
                    "Hapus pemisah `---` dan simpan satu dokumen per berkas.",
                    "Remove the `---` separator; one document per file.",
                ),
            )
        raise InputError(problem)

    def _next(self) -> Any:
        return self.loader.get_event()

    def _value(self, event: Any) -> tuple[Any, Mark]:
        if len(self.path) > MAX_DEPTH:
            raise self._refuse(
                event,
                "SANKSI-Y005",
                Text(
                    f"susunan bertingkat lebih dari {MAX_DEPTH} tingkat.",
                    f"the nesting is deeper than {MAX_DEPTH} levels.",
                ),
                Text("Ratakan susunan berkas.", "Flatten the file."),
            )
        self._plain_only(event)
        line = event.start_mark.line + 1
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event), Mark(line)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(line)
        return self._mapping(line)

    def _sequence(self, line: int) -> tuple[list[Any], Mark]:
        items: list[Any] = []
        marks: list[Mark] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            self.path.append(len(items))
            value, mark = self._value(event)
            self.path.pop()
            items.append(value)
            marks.append(mark)
        return items, Mark(line, marks)

    def _mapping(self, line: int) -> tuple[dict[str, Any], Mark]:
        result: dict[str, Any] = {}
        marks: dict[str, Mark] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._key(event)
            self.path.append(key)
            if key in result:
                raise self._refuse(
                    event,
                    "SANKSI-Y002",
                    Text(f'kunci "{key}" ditulis dua kali.', f'the key "{key}" is written twice.'),
                    Text(
                        "Hapus salah satunya, atau gabungkan isinya.",
                        "Remove one of them, or merge their contents.",
                    ),
                )
            result[key], mark = self._value(self._next())
            self.path.pop()
            marks[key] = Mark(event.start_mark.line + 1, mark.children)
        return result, Mark(line, marks)

    def _key(self, event: Any) -> str:
        self._plain_only(event)
        if not isinstance(event, yaml.ScalarEvent):
            raise self._refuse(
                event,
                "SANKSI-Y007",
                Text(
                    "kunci harus berupa teks, bukan daftar atau peta.",
                    "a key must be text, not a list or a mapping.",
                ),
                Text("Tulis kunci sebagai teks biasa.", "Write the key as plain text."),
            )
        key: str = event.value
        if len(key) > MAX_KEY:
            raise self._refuse(
                event,
                "SANKSI-Y007",
                Text(
                    f"kunci lebih panjang dari {MAX_KEY} karakter.",
                    f"a key is longer than {MAX_KEY} characters.",
                ),
                Text(
                    "Periksa titik dua dan tanda kutip; tulis isi yang panjang sebagai nilai.",
                    "Check colons and quotes; write long content as a value.",
                ),
            )
        return key

    def _plain_only(self, event: Any) -> None:
        """Refuse anchors, aliases, tags and broken characters."""
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            raise self._refuse(
                event,
                "SANKSI-Y003",
                Text(
                    "jangkar dan alias YAML (& dan *) tidak diterima.",
                    "YAML anchors and aliases (& and *) are not accepted.",
                ),
                Text(
                    "Tulis isinya langsung di tempatnya; teks yang diawali & atau * diberi tanda "
                    "kutip.",
                    "Write the content out in place; quote a text that begins with & or *.",
                ),
            )
        if event.tag is not None:
            raise self._refuse(
                event,
                "SANKSI-Y006",
                Text("tag YAML (!) tidak diterima.", "YAML tags (!) are not accepted."),
                Text(
                    "Hapus tag itu; teks yang diawali ! diberi tanda kutip.",
                    "Remove the tag; quote a text that begins with !.",
                ),
            )
        if isinstance(event, yaml.ScalarEvent) and _SURROGATE.search(event.value):
            # libyaml refuses such an escape by itself, the parser in Python does not.
            mark: Any = event.start_mark
            raise InputError(self._unreadable(_BROKEN, mark.line + 1))

    def _scalar(self, event: Any) -> Any:
        value: str = event.value
        if not event.implicit[0]:
            return value
        if value in _NULLS:
            return None
        if value in _BOOLS:
            return _BOOLS[value]
        if value[0] not in _NUMBER_STARTS:
            return value
        number = _number(value)
        if number is None:
            return value
        if not -_INT64 <= number < _INT64 and (isinstance(number, int) or number * 0 != 0):
            raise self._refuse(
                event,
                "SANKSI-Y008",
                Text(
                    "angka terlalu besar atau terlalu panjang untuk dibaca tepat.",
                    "a number is too large or too long to be read exactly.",
                ),
                Text(
                    "Periksa angkanya; bila yang dimaksud adalah teks, beri tanda kutip.",
                    "Check the number; if text is meant, put it in quotes.",
                ),
            )
        return number

    def _refuse(self, event: Any, code: str, message: Text, mend: Text) -> InputError:
        return InputError(self._problem(event, code, message, mend))

    def _problem(self, event: Any, code: str, message: Text, mend: Text) -> Problem:
        path = ""
        for key in self.path[:_SHOWN_STEPS]:
            path = join(path, key)
        if len(self.path) > _SHOWN_STEPS:
            path += "…"
        return Problem(code, message, mend, path, self.file, event.start_mark.line + 1)

    def _syntax(self, error: yaml.YAMLError | UnicodeEncodeError) -> Problem:
        return self._unreadable(*_plain_words(error, self.text))

    def _unreadable(self, what: Text, line: int | None) -> Problem:
        return Problem(
            "SANKSI-Y001",
            Text(f"YAML tidak dapat dibaca: {what.id}.", f"the YAML cannot be read: {what.en}."),
            Text(
                "Periksa lekukan (spasi, bukan tab), titik dua, dan tanda kutip di sekitar baris "
                "itu.",
                "Check the indentation (spaces, not tabs), colons and quotes around that line.",
            ),
            "",
            self.file,
            line,
        )


def _number(value: str) -> int | float | None:
    """The number that a plain scalar stands for, ``None`` when it is text."""
    if len(value) > _LONGEST_NUMBER:
        return float("inf") if _INT.match(value) or _FLOAT.match(value) else None
    if _INT.match(value):
        return int(value)
    if _OCT.match(value):
        return int(value, 0)
    if _HEX.match(value):
        return int(value, 16)
    if _FLOAT.match(value):
        return float(value)
    return None


_BROKEN: Final = Text("ada karakter yang rusak", "there is a broken character")
_INDENTATION: Final = Text(
    "lekukan tidak cocok dengan baris sebelumnya, atau ada teks sesudah tanda kutip penutup",
    "the indentation does not fit the line before, or text follows a closing quotation mark",
)

# What the parsers say, by a piece of their wording, in words of the house.
_WORDS: Final = (
    ("tab", Text("ada tab, padahal lekukan memakai spasi", "there is a tab where spaces belong")),
    (
        "mapping values are not allowed",
        Text(
            "ada titik dua di tempat yang tidak semestinya",
            "there is a colon where none may stand",
        ),
    ),
    (
        "cannot start any token",
        Text(
            "ada karakter yang tidak boleh mengawali isi (tab, @, ` atau %)",
            "a character stands where no content may begin with it (tab, @, ` or %)",
        ),
    ),
    ("expected ':'", Text("titik dua sesudah kunci hilang", "the colon after a key is missing")),
    (
        "escape",
        Text(
            "ada urutan \\ yang tidak dikenal di dalam tanda kutip",
            "there is an unknown \\ sequence inside quotes",
        ),
    ),
    ("quoted scalar", Text("tanda kutip tidak ditutup", "a quotation mark is not closed")),
    ("',' or ']'", Text("daftar [ ] tidak ditutup", "a list [ ] is not closed")),
    ("',' or '}'", Text("peta { } tidak ditutup", "a mapping { } is not closed")),
    (
        "-' indicator",
        Text(
            "unsur daftar (-) tidak lurus satu dengan yang lain",
            "the items (-) of a list do not line up",
        ),
    ),
    ("block end", _INDENTATION),
    ("expected key", _INDENTATION),
    (
        "block sequence entries",
        Text("ada tanda - di tempat yang tidak semestinya", "a - stands where none may stand"),
    ),
    (
        "characters are not allowed",
        Text("ada karakter kendali yang tidak terlihat", "there is an invisible control character"),
    ),
    ("surrogates", _BROKEN),
)
_OTHER_WORDS = Text("susunannya tidak dapat diikuti", "its structure cannot be followed")


def _plain_words(error: yaml.YAMLError | UnicodeEncodeError, text: str) -> tuple[Text, int | None]:
    """What went wrong in words of the house, and the line if it is known."""
    said = " ".join(
        str(part)
        for part in (
            getattr(error, "context", None),
            getattr(error, "problem", None),
            getattr(error, "reason", None),
        )
        if part
    )
    words = next((words for piece, words in _WORDS if piece in said), _OTHER_WORDS)
    mark = getattr(error, "problem_mark", None)
    if words.en.endswith("not closed"):
        mark = getattr(error, "context_mark", None) or mark
    if mark is not None:
        return words, mark.line + 1
    position = getattr(error, "position", getattr(error, "start", None))
    return words, None if position is None else text.count("\n", 0, position) + 1
