"""A profile from a file: positions on open questions under a title, for many cases alike.

An agency that has made up its mind writes its positions down once. The file is YAML or JSON::

    title: Pendirian Bagian Hukum, 2024
    readings: {OQ-C-1: sempit, OQ-A-3: harfiah}
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from sanksi.decision.models import Profile
from sanksi.kernel.errors import InputError, Problem, Text, did_you_mean
from sanksi.kernel.yaml12 import Document, parse
from sanksi.rulebase import Rulebase

SCHEMA_ID: Final = "urn:sanksi:schema:profile:1"
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
LONGEST_TITLE: Final = 200

_KEYS: Final = ("title", "readings")
_EXAMPLE: Final = "readings: {OQ-C-1: sempit}"
_QUESTION: Final = "^OQ-[A-Z]-[0-9]{1,3}$"
_SLUG: Final = "^[a-z][a-z0-9_]{0,59}$"


def profile_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of profile files: what ``sanksi schema profile`` prints."""
    return {
        "$schema": DIALECT,
        "$id": SCHEMA_ID,
        "title": "Profile",
        "description": "Positions on open questions of law, chosen once and for many cases.",
        "type": "object",
        "properties": {
            "title": {
                "type": "string",
                "minLength": 1,
                "maxLength": LONGEST_TITLE,
                "description": "Who takes these positions, or for what; decisions carry it.",
            },
            "readings": {
                "type": "object",
                "minProperties": 1,
                "propertyNames": {"pattern": _QUESTION},
                "additionalProperties": {"type": "string", "pattern": _SLUG},
                "description": "Open question to position; `sanksi rules open` lists them.",
            },
        },
        "required": list(_KEYS),
        "additionalProperties": False,
    }


def load_profile(source: str | Path, rulebase: Rulebase) -> Profile:
    """Read the profile in the file ``source``; its questions and positions are of ``rulebase``.

    Raises:
        InputError: with every problem, each with file, line, path and mend.
    """
    file = os.fspath(source)
    try:
        text = Path(file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or getattr(error, "reason", "")
        raise InputError(_unreadable(file, str(reason))) from error
    return read_profile(text, rulebase, file)


def read_profile(text: str, rulebase: Rulebase, file: str = "") -> Profile:
    """Read a profile from the text of its file; ``file`` is named in problems.

    Raises:
        InputError: as :func:`load_profile`.
    """
    document = parse(text, file)
    problems = list(_Reader(document, file, rulebase).problems())
    if problems:
        raise InputError(problems)
    content: Mapping[str, Any] = document.value
    return Profile(dict(sorted(content["readings"].items())), content["title"].strip())


def unknown_choices(rulebase: Rulebase, chosen: Mapping[str, Any]) -> Iterator[Problem]:
    """Questions and positions that the rule base does not have; the path names the question."""
    for question, slug in chosen.items():
        known = rulebase.questions.get(question)
        options = sorted(rulebase.questions) if known is None else [p.slug for p in known.positions]
        wanted = question if known is None else str(slug)
        if known is not None and slug in options:
            continue
        hint = did_you_mean(wanted, options)
        what = Text("pertanyaan terbuka", "open question") if known is None else _POSITION
        shown = ", ".join(options[:8])
        yield Problem(
            "SANKSI-D001",
            Text(
                f'{what.id} "{wanted}" tidak dikenal.{hint.id}',
                f'the {what.en} "{wanted}" is not known.{hint.en}',
            ),
            Text(f"Pilih salah satu: {shown}.", f"Choose one of: {shown}."),
            path=f"readings.{question}",
        )


_POSITION: Final = Text("posisi", "position")


class _Reader:
    """Finds what is wrong with the content of a profile file."""

    def __init__(self, document: Document, file: str, rulebase: Rulebase) -> None:
        self._document = document
        self._file = file or None
        self._rulebase = rulebase

    def problems(self) -> Iterator[Problem]:
        """Every problem, in the order of the file's parts."""
        content = self._document.value
        if not isinstance(content, dict):
            yield self._at("", "SANKSI-D011", _NO_PROFILE, _WRITE_PROFILE)
            return
        for key in content:
            if key not in _KEYS:
                hint = did_you_mean(key, _KEYS)
                said = Text(
                    f'kunci "{key}" tidak dikenal dalam profil.{hint.id}',
                    f'the key "{key}" is unknown in a profile.{hint.en}',
                )
                yield self._at(key, "SANKSI-D012", said, _TWO_KEYS)
        yield from self._title(content)
        yield from self._readings(content)

    def _title(self, content: Mapping[str, Any]) -> Iterator[Problem]:
        title = content.get("title")
        if not isinstance(title, str) or not 1 <= len(title.strip()) <= LONGEST_TITLE:
            yield self._at("title", "SANKSI-D013", _NO_TITLE, _WRITE_TITLE)

    def _readings(self, content: Mapping[str, Any]) -> Iterator[Problem]:
        readings = content.get("readings")
        if not isinstance(readings, dict) or not readings:
            yield self._at("readings", "SANKSI-D014", _NO_READINGS, _WRITE_READINGS)
            return
        for problem in unknown_choices(self._rulebase, readings):
            yield self._at(problem.path, problem.code, problem.message, problem.mend)

    def _at(self, path: str, code: str, message: Text, mend: Text) -> Problem:
        line = self._document.line_of(path)
        return Problem(code, message, mend, path=path, file=self._file, line=line)


_NO_PROFILE: Final = Text(
    "profil harus berupa peta kunci dan isi.", "a profile must be a mapping of keys to contents."
)
_WRITE_PROFILE: Final = Text(
    f"Tulis judul dan posisinya: `title: …` dan `{_EXAMPLE}`.",
    f"Write its title and its positions: `title: …` and `{_EXAMPLE}`.",
)
_TWO_KEYS: Final = Text(
    "Profil hanya memuat `title` dan `readings`.", "A profile holds `title` and `readings` only."
)
_NO_TITLE: Final = Text(
    f"judul profil (`title`) harus berupa teks, paling panjang {LONGEST_TITLE} huruf.",
    f"the title of the profile (`title`) must be a text of at most {LONGEST_TITLE} characters.",
)
_WRITE_TITLE: Final = Text(
    "Tulis siapa yang mengambil posisi ini, misalnya: title: Pendirian Bagian Hukum, 2024",
    "Write who takes these positions, for example: title: View of the Legal Division, 2024",
)
_NO_READINGS: Final = Text(
    "posisi yang dipilih (`readings`) harus berupa pasangan pertanyaan dan posisi.",
    "the chosen positions (`readings`) must be pairs of a question and a position.",
)
_WRITE_READINGS: Final = Text(
    f"Tulis sedikitnya satu, misalnya: {_EXAMPLE}. Daftarnya: `sanksi rules open`.",
    f"Write at least one, for example: {_EXAMPLE}. `sanksi rules open` lists them.",
)


def _unreadable(file: str, reason: str) -> Problem:
    return Problem(
        "SANKSI-D010",
        Text(
            f"profil ini tidak dapat dibaca ({reason}).", f"this profile cannot be read ({reason})."
        ),
        Text(
            "Periksa letak dan nama berkasnya, dan simpan sebagai UTF-8.",
            "Check the place and the name of the file, and save it as UTF-8.",
        ),
        file=file,
    )
