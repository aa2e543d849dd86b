"""JSON text read strictly: no key twice, errors in plain words, lines for every place.

orjson reads; what it does not tell (duplicate keys, lines) is found by a scanner of valid JSON,
which is run only when it is needed.
"""

import json
import re
from typing import Any, Final

import orjson

from sanksi.kernel.errors import InputError, Problem, Text
from sanksi.kernel.yaml12 import MAX_DEPTH, Document, Mark, join

_TOKEN: Final = re.compile(r'[ \t\r\n]*([{}\[\],:]|"(?:[^"\\]|\\.)*"|[^ \t\r\n{}\[\],:"]+)')
_WORD: Final = re.compile(r"[A-Za-z_]")
_MOST_DUPLICATES: Final = 10


def parse(text: str, file: str | None) -> tuple[Any, bytes]:
    """The value of ``text``, and the same value as compact JSON.

    Raises:
        InputError: the text is no JSON (F006), or a key stands twice in one object (F007).
    """
    try:
        value = orjson.loads(text)
        data = orjson.dumps(value)
    except (orjson.JSONDecodeError, TypeError) as error:
        problem = _syntax(error, text, file)
    else:
        # Without escapes, every string has two quotation marks: a lost key shows in their number.
        if "\\" in text or text.count('"') != data.count(b'"'):
            _refuse_duplicates(text, file)
        return value, data
    raise InputError(problem)


def document(text: str) -> Document:
    """The lines of ``text``, which must be valid JSON."""
    return Document(None, _Scanner(text).root())


def _refuse_duplicates(text: str, file: str | None) -> None:
    scanner = _Scanner(text)
    scanner.root()
    if scanner.duplicates:
        raise InputError(
            [_twice(path, line, file) for path, line in scanner.duplicates[:_MOST_DUPLICATES]]
        )


def _twice(path: str, line: int, file: str | None) -> Problem:
    key = path.rpartition(".")[2]
    return Problem(
        "SANKSI-F007",
        Text(f'kunci "{key}" ditulis dua kali.', f'the key "{key}" is written twice.'),
        Text(
            "Hapus salah satunya, atau gabungkan isinya.",
            "Remove one of them, or merge their contents.",
        ),
        path,
        file,
        line,
    )


class _Scanner:
    """Walks over the tokens of valid JSON without recursion."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.duplicates: list[tuple[str, int]] = []
        self._top: list[Mark] = []
        self._open: list[dict[str, Mark] | list[Mark]] = [self._top]
        self._steps: list[str | int] = []
        self._key: tuple[str, int] | None = None

    def root(self) -> Mark:
        line, last = 1, 0
        for token in _TOKEN.finditer(self.text):
            line += self.text.count("\n", last, token.start(1))
            last = token.start(1)
            word = token[1]
            if word in {"}", "]"}:
                self._open.pop()
                self._steps.pop()
            elif word not in {",", ":"}:
                self._word(word, line)
        return self._top[0]

    def _word(self, word: str, line: int) -> None:
        children = self._open[-1]
        if isinstance(children, dict) and self._key is None:
            key = json.loads(word)
            self._key = (key, line)
            if key in children:
                self.duplicates.append((self._path(key), line))
            return
        step: str | int
        inner: dict[str, Mark] | list[Mark] | None = None
        if word in {"{", "["}:
            inner = {} if word == "{" else []
        if isinstance(children, dict):
            step, line = self._key or ("", line)
            children[step] = Mark(line, inner)
            self._key = None
        else:
            step = len(children)
            children.append(Mark(line, inner))
        if inner is not None:
            self._open.append(inner)
            self._steps.append(step)

    def _path(self, key: str) -> str:
        path = ""
        for step in [*self._steps[1:], key]:
            path = join(path, step)
        return path


def _syntax(error: orjson.JSONDecodeError | TypeError, text: str, file: str | None) -> Problem:
    if not isinstance(error, orjson.JSONDecodeError) or _depth(text, error.pos) > MAX_DEPTH:
        return too_deep(file)
    line, column = error.lineno, error.colno
    what = _plain_words(error, text)
    return Problem(
        "SANKSI-F006",
        Text(
            f"JSON tidak dapat dibaca pada kolom {column}: {what.id}.",
            f"the JSON cannot be read at column {column}: {what.en}.",
        ),
        Text(
            'Periksa koma, tanda kutip " dan kurung di sekitar baris itu; berkas yang ditulis '
            "tangan lebih mudah dalam YAML.",
            'Check commas, quotation marks " and brackets around that line; files written by hand '
            "are easier in YAML.",
        ),
        "",
        file,
        line,
    )


def too_deep(file: str | None) -> Problem:
    """The problem of a value that is nested deeper than any case."""
    return Problem(
        "SANKSI-F008",
        Text(
            f"susunan bertingkat lebih dari {MAX_DEPTH} tingkat.",
            f"the nesting is deeper than {MAX_DEPTH} levels.",
        ),
        Text("Ratakan susunan berkas.", "Flatten the file."),
        "",
        file,
    )


def _depth(text: str, end: int) -> int:
    brackets = [token[1] for token in _TOKEN.finditer(text, 0, end)]
    return sum((word in {"{", "["}) - (word in {"}", "]"}) for word in brackets)


def _plain_words(error: orjson.JSONDecodeError, text: str) -> Text:
    here, rest = text[error.pos : error.pos + 1], text[error.pos + 1 :].lstrip()[:1]
    before = text[: error.pos].rstrip()[-1:]
    if not here.strip() and not rest:
        return Text("isinya terputus sebelum selesai", "it breaks off before its end")
    if here == "," or (here in {"}", "]"} and before == ","):
        return Text("ada koma yang berlebih", "there is a comma too many")
    if here == "'":
        return Text("teks ditulis dengan tanda ' dan bukan \"", "text is written with ' and not \"")
    if here in {"/", "#"}:
        return Text("JSON tidak mengenal komentar", "JSON knows no comments")
    if here == "\\":
        return Text("ada urutan \\ yang tidak dikenal", "there is an unknown \\ sequence")
    if here < " ":
        return Text("ada teks yang terputus oleh ganti baris atau tab", "a text holds a line break")
    if here == "0":
        return Text("ada angka yang diawali nol", "a number begins with a zero")
    if here == '"':
        return Text("ada koma atau titik dua yang kurang", "a comma or a colon is missing")
    if _WORD.match(here):
        return Text(
            "ada kata tanpa tanda kutip yang bukan true, false, atau null",
            "a word without quotes is not true, false or null",
        )
    return Text("ada karakter yang tidak semestinya", "a character stands where none may stand")
