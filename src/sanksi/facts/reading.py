"""Reading a case from a file, a text or a mapping: a :class:`Case`, or every reason why not.

What cannot be read at all is refused in the words of :mod:`sanksi.facts.refusals`, malformed text
in those of :mod:`sanksi.facts.jsontext` and :mod:`sanksi.kernel.yaml12`, and values in those of
:mod:`sanksi.facts.explain`. Nothing is refused without a place and a mend.
"""

import math
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Literal

import orjson
from pydantic import ValidationError

from sanksi.facts import identity, jsontext, refusals
from sanksi.facts.checks import check
from sanksi.facts.explain import explain
from sanksi.facts.identity import masked
from sanksi.facts.models import Case
from sanksi.kernel import yaml12
from sanksi.kernel.errors import InputError, Problem, Text

Format = Literal["yaml", "json"]

MOST_PROBLEMS: Final = 50
"""How many problems are listed at once."""

_FORMATS: Final[dict[str, Format]] = {".yaml": "yaml", ".yml": "yaml", ".json": "json"}
_KNOWN_BINARY: Final = {b"%PDF": "PDF", b"PK\x03\x04": "Word/Excel/ZIP", b"\x89PNG": "PNG",
                        b"\xff\xd8\xff": "JPEG", b"\xd0\xcf\x11\xe0": "Word/Excel"}  # fmt: skip
_LineOf = Callable[[str], int | None]


def load_case(source: str | Path | bytes | Mapping[str, Any], *, file: str | None = None) -> Case:
    """Read one case and check it.

    Args:
        source: a path (``Path``, or text that ends in .yaml, .yml or .json), the text or the bytes
            of a YAML or JSON document, or a mapping that is parsed already.
        file: the name under which problems speak of the source; by default the path.

    Raises:
        InputError: with every problem that was found, each with path, line and mend.
    """
    if isinstance(source, Mapping):
        return _from_mapping(source, file)
    if isinstance(source, bytes):
        return read_case_text(_decoded(source, file), file)
    if isinstance(source, Path):
        return _from_file(source, file)
    if isinstance(source, str):
        if _names_a_file(source):
            return _from_file(Path(source), file)
        return read_case_text(source, file)
    raise InputError(refusals.no_mapping(file))


def read_case_text(text: str, file: str | None = None, format: Format | None = None) -> Case:  # noqa: A002
    """Read one case from ``text``; without ``format``, what begins with ``{`` is tried as JSON.

    Raises:
        InputError: as :func:`load_case`.
    """
    text = text.removeprefix("\ufeff")
    size = len(text) if text.isascii() else len(text.encode(errors="surrogatepass"))
    if size > refusals.MOST_BYTES:
        raise InputError(refusals.too_large(size, file))
    if "\0" in text:
        raise InputError(refusals.nul(text, file))
    if not text.strip():
        raise InputError(refusals.empty(file))
    if format == "json" or (format is None and text.lstrip()[0] == "{"):
        try:
            value, data = jsontext.parse(text, file)
        except InputError as error:
            refused = error.problems
        else:
            return _case(value, data, lambda path: jsontext.document(text).line_of(path), file)
        if format == "json" or text.lstrip()[1:].lstrip()[:1] == '"':
            raise InputError(_masked(refused))
    return _from_yaml(text, file)


# -- the sources


def _from_yaml(text: str, file: str | None) -> Case:
    try:
        document = yaml12.parse(text, file or "")
    except InputError as error:
        refused = [
            Problem(p.code, p.message, p.mend, p.path, file, p.line, p.rule) for p in error.problems
        ]
    else:
        data = orjson.dumps(document.value)
        return _case(document.value, data, document.line_of, file)
    raise InputError(_masked(refused))


def _from_mapping(source: Mapping[str, Any], file: str | None) -> Case:
    try:
        data = orjson.dumps(source)
        if b"null" in data and _not_finite(source):
            raise TypeError
    except TypeError:
        plain: Any
        try:
            plain = _plain(source, 0)
        except (TypeError, ValueError, RecursionError):
            raise InputError(refusals.unusable(file)) from None
        data = orjson.dumps(plain)
    return _case(None, data, lambda _: None, file)


def _from_file(path: Path, file: str | None) -> Case:
    name = str(path) if file is None else file
    suffix = path.suffix.lower()
    if suffix and suffix not in _FORMATS:
        raise InputError(refusals.unknown_kind(suffix, name))
    data, size = _bytes_of(path, name)
    if len(data) > refusals.MOST_BYTES:
        raise InputError(refusals.too_large(max(size, len(data)), name))
    return read_case_text(_decoded(data, name), name, _FORMATS.get(suffix))


def _bytes_of(path: Path, name: str) -> tuple[bytes, int]:
    """What is in the file, up to just beyond the limit, and its size (0 for a pipe)."""
    try:
        with path.open("rb") as stream:
            return stream.read(refusals.MOST_BYTES + 1), os.fstat(stream.fileno()).st_size
    except FileNotFoundError:
        problem = refusals.no_file(path, name)
    except IsADirectoryError:
        problem = refusals.file_problem(
            name,
            Text("ini folder, bukan berkas.", "this is a folder, not a file."),
            Text("Sebut satu berkas .yaml di dalamnya.", "Name one .yaml file in it."),
        )
    except PermissionError:
        problem = refusals.file_problem(
            name,
            Text("berkas ini tidak boleh dibaca.", "this file may not be read."),
            Text(
                "Mintalah hak baca, atau salin berkas itu ke folder Anda.",
                "Ask for the right to read it, or copy it to a folder of yours.",
            ),
        )
    except (OSError, ValueError):
        problem = refusals.file_problem(
            name,
            Text("berkas ini tidak dapat dibuka.", "this file cannot be opened."),
            Text("Periksa nama dan tempat berkas.", "Check the name and place of the file."),
        )
    raise InputError(problem)


def _case(value: Any, data: bytes, line_of: _LineOf, file: str | None) -> Case:
    """The case in ``data`` (compact JSON); ``value`` is the same parsed, if it is at hand."""
    if len(data) > refusals.MOST_BYTES:
        raise InputError(refusals.too_large(len(data), file))
    if data in {b"null", b"{}"}:
        raise InputError(refusals.empty(file))
    if data[:1] != b"{":
        raise InputError(refusals.no_mapping(file))
    found: list[tuple[str, Problem]] = []
    if identity.suspicious(data):
        found = identity.problems(orjson.loads(data) if value is None else value)
    if not found:
        try:
            case: Case = Case.__pydantic_validator__.validate_json(data)
        except ValidationError as error:
            if _too_deep(orjson.loads(data)):
                found = [("", jsontext.too_deep(file))]
            else:
                found = explain(error)
        else:
            problems = check(case)
            if not problems:
                return case
            found = [(problem.path, problem) for problem in problems]
    raise InputError(_placed(found, line_of, file))


# -- helpers


def _names_a_file(text: str) -> bool:
    return "\n" not in text and text.lower().endswith(tuple(_FORMATS)) and not text.startswith("{")


def _too_deep(value: Any) -> bool:
    """Whether containers stand in one another deeper than any case needs."""
    level = [value]
    for _ in range(yaml12.MAX_DEPTH + 1):
        level = [
            child
            for each in level
            if isinstance(each, dict | list)
            for child in (each.values() if isinstance(each, dict) else each)
        ]
    return bool(level)


def _not_finite(value: Any) -> bool:
    """Whether a number without a value (NaN, infinity) stands in ``value``."""
    if isinstance(value, float):
        return not math.isfinite(value)
    if isinstance(value, Mapping):
        return any(_not_finite(each) for each in value.values())
    return isinstance(value, list | tuple) and any(_not_finite(each) for each in value)


def _plain(value: Any, depth: int) -> Any:
    """``value`` with mappings and sequences of any class as plain ones."""
    if depth > yaml12.MAX_DEPTH:
        raise ValueError
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise TypeError
        return {str(key): _plain(each, depth + 1) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each, depth + 1) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError
    return orjson.loads(orjson.dumps(value))


def _placed(found: list[tuple[str, Problem]], line_of: _LineOf, file: str | None) -> list[Problem]:
    """The problems with file and line, in the order of the lines, at most so many."""
    problems = [
        Problem(p.code, p.message, p.mend, p.path, file, line_of(path), p.rule) for path, p in found
    ]
    problems.sort(key=lambda problem: problem.line or 0)
    left = len(problems) - MOST_PROBLEMS
    if left > 0:
        del problems[MOST_PROBLEMS:]
        problems.append(refusals.more(left, file))
    return problems


def _masked(problems: Any) -> list[Problem]:
    """Problems of a parser, with numbers of persons masked in all that they repeat."""

    def text(said: Text) -> Text:
        return Text(masked(said.id), masked(said.en))

    return [
        Problem(p.code, text(p.message), text(p.mend), masked(p.path), p.file, p.line, p.rule)
        for p in problems
    ]


def _decoded(data: bytes, file: str | None) -> str:
    if len(data) > refusals.MOST_BYTES:
        raise InputError(refusals.too_large(len(data), file))
    for magic, kind in _KNOWN_BINARY.items():
        if data.startswith(magic):
            raise InputError(refusals.binary(f" ({kind})", file))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(refusals.not_utf8(None, file))
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
    raise InputError(refusals.binary("", file) if b"\0" in data else refusals.not_utf8(line, file))
