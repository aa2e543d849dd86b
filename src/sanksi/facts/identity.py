"""Keeps the numbers of persons out: NIK (16 digits) and NIP (18 digits) are refused everywhere.

In keys and in values, as numbers and as text, also in groups divided by spaces, dots or hyphens.
Not mistaken for one: ISO days and hours, and SHA-256. What is found is never repeated.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from sanksi.kernel.errors import Problem, Text
from sanksi.kernel.yaml12 import join

MASK: Final = "***"
"""What stands in for a number that must not be repeated."""

LENGTHS: Final = {16: "NIK", 18: "NIP"}
_LONGEST: Final = 18
_MOST_GROUPS: Final = 7

_ZEROS: Final = b"0" * min(LENGTHS)
_TO_ZERO: Final = bytes(0x30 if 0x30 <= code <= 0x39 else code for code in range(256))
_DIVIDERS: Final = b" .-"

_GAP: Final = r"[\s.\-\u2010-\u2015\u2212]{1,8}"
_RUN: Final = re.compile(rf"\d+(?:{_GAP}\d+)*")
_DIGITS: Final = re.compile(r"\d+")
_SHA256: Final = re.compile(r"(?<![0-9A-Za-z])[0-9a-f]{64}(?![0-9A-Za-z])")
_ISO_DAY: Final = r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_CLOCK: Final = r"(?:[01]\d|2[0-3])[.-][0-5]\d(?:[.-][0-5]\d)?"
_DAYS_AND_HOURS: Final = re.compile(rf"{_ISO_DAY}(?:{_GAP}(?:{_ISO_DAY}|{_CLOCK}))*")


def suspicious(data: bytes) -> bool:
    """Whether JSON ``data`` deserves a close look: a quick test that misses nothing."""
    return _ZEROS in data.translate(_TO_ZERO, _DIVIDERS) or b"\\" in data or not data.isascii()


def problems(value: Any) -> list[tuple[str, Problem]]:
    """One problem for each place in ``value`` (plain data) that holds such a number.

    Beside each stands its true path, for finding the line; the problem's own path is masked.
    """
    found: list[tuple[str, Problem]] = []
    stack: list[tuple[str, Any]] = [("", value)]
    while stack:
        path, here = stack.pop()
        if isinstance(here, dict):
            keys = [(join(path, key), key) for key in here]
            found += [(at, _problem(kind, masked(at))) for at, key in keys if (kind := _kind(key))]
            stack += [(at, here[key]) for at, key in reversed(keys)]
        elif isinstance(here, list):
            stack += [(join(path, index), here[index]) for index in reversed(range(len(here)))]
        elif here is not None and not isinstance(here, bool) and (kind := _kind(_written(here))):
            found.append((path, _problem(kind, masked(path))))
    return found


def masked(text: str) -> str:
    """``text`` with every such number replaced by :data:`MASK`."""
    for start, end, _ in reversed(list(_spans(text))):
        text = text[:start] + MASK + text[end:]
    return text


def _kind(text: str) -> str | None:
    return next((LENGTHS[size] for _, _, size in _spans(text)), None)


def _written(value: Any) -> str:
    if isinstance(value, float):  # a fraction, such as 1/3, has many digits and names nobody
        return str(int(value)) if value.is_integer() else ""
    return str(value)


def _spans(text: str) -> Iterator[tuple[int, int, int]]:
    """Start, end and number of digits of every such number, from left to right."""
    if len(text) < min(LENGTHS):
        return
    text = _SHA256.sub("#" * 64, text)
    for run in _RUN.finditer(text):
        if _DAYS_AND_HOURS.fullmatch(run[0]):
            continue
        groups = [(m.start(), m.end()) for m in _DIGITS.finditer(text, run.start(), run.end())]
        yield from _within(groups)


def _within(groups: list[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    whole = [(start, end, end - start) for start, end in groups if end - start in LENGTHS]
    if whole:
        yield from whole
        return
    total = sum(end - start for start, end in groups)
    if total in LENGTHS:
        yield groups[0][0], groups[-1][1], total
        return
    first = 0
    while first < len(groups):
        size = 0
        for last in range(first, min(first + _MOST_GROUPS, len(groups))):
            size += groups[last][1] - groups[last][0]
            if size in LENGTHS:
                yield groups[first][0], groups[last][1], size
                first = last
                break
            if size > _LONGEST:
                break
        first += 1


def _problem(kind: str, path: str) -> Problem:
    return Problem(
        "SANKSI-F022",
        Text(
            f"di sini ada angka yang tampak seperti {kind}; nomor orang tidak boleh disimpan.",
            f"a number here looks like a {kind}; numbers of persons must not be kept.",
        ),
        Text(
            "Hapus angka itu. Orang disebut dengan nama samaran di person.ref, misalnya "
            "terlapor-1.",
            "Remove the number. A person is named by a pseudonym in person.ref, such as "
            "terlapor-1.",
        ),
        path,
    )
