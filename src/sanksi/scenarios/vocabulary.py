"""The closed step vocabulary: reads ``features/kosakata.yaml`` and recognises steps.

One entry says one thing in one way. A step text that no entry recognises, or whose words do not
fit a slot, is an error that names what was probably meant.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal

from pydantic import Field, StringConstraints, ValidationError, model_validator

from sanksi.kernel.errors import InputError, Problem, Text
from sanksi.kernel.yaml12 import parse
from sanksi.rulebase.conditions import RuleModel
from sanksi.scenarios.slots import KINDS, SLOT, Slot, SlotError, Value, Words, terms_of

Role = Literal["diketahui", "ketika", "maka"]
ROLES: Final[tuple[Role, ...]] = ("diketahui", "ketika", "maka")
KEYWORDS: Final[Mapping[str, str]] = MappingProxyType(
    {"diketahui": "Diketahui", "ketika": "Ketika", "maka": "Maka"}
)

Commands = Literal["as_of", "reading", "candidacy", "act", "when", "report", "proceeding"]


class Entry(RuleModel):
    """One entry of the vocabulary: what it says, in its forms, and what it does."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z]+\.[a-z_]+$")]
    role: Role
    name: str | None = Field(None, description="How the fact is called in other steps.")
    set_: str | dict[str, str] | None = Field(None, alias="set")
    add: str | None = None
    do: Commands | None = None
    check: str | None = None
    with_: dict[str, str | bool] = Field(default_factory=dict, alias="with")
    says: dict[str, str] = Field(min_length=1)
    explanation: str
    example: str

    @model_validator(mode="after")
    def _one_action(self) -> "Entry":
        if sum(x is not None for x in (self.set_, self.add, self.do, self.check)) != 1:
            raise ValueError("exactly one of set, add, do, check")
        if (self.check is not None) != (self.role == "maka"):
            raise ValueError("check belongs to role maka")
        return self

    @property
    def group(self) -> str:
        """The group to which the entry belongs: the first part of its id."""
        return self.id.partition(".")[0]

    @property
    def fact(self) -> str | None:
        """The fact that the entry says, where it is one."""
        if self.do is not None:
            return _FACT_OF.get(self.do)
        return self.add or (self.set_ if isinstance(self.set_, str) else None)


_FACT_OF: Final = {"when": "act.when", "candidacy": "candidacy.kind"}


class VocabularyFile(RuleModel):
    """``features/kosakata.yaml``."""

    format: Literal[1]
    groups: dict[str, str]
    facts: dict[str, str] = Field(default_factory=dict)
    entries: tuple[Entry, ...] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class Operation:
    """A recognised step: its entry, the form that was used, and the values of its slots."""

    entry: Entry
    form: str
    values: Mapping[str, Value]
    text: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """One form of an entry, ready to match."""

    entry: Entry
    form: str
    slots: tuple[Slot, ...]
    regex: re.Pattern[str]

    @classmethod
    def of(cls, entry: Entry, form: str) -> "Pattern":
        """Compile one form.

        Raises:
            KeyError: a slot of unknown kind or term list, or two slots of one name.
        """
        text, parts, slots, end = entry.says[form], [], list[Slot](), 0
        for found in SLOT.finditer(text):
            slot = Slot(found[1] or found[2], found[2], found[3] or "")
            if slot.kind not in KINDS or any(slot.name == other.name for other in slots):
                raise KeyError(found[0])
            if slot.kind in {"istilah", "daftar"}:
                terms_of(slot.detail)
            parts += [re.escape(text[end : found.start()]), f"(?P<{slot.name}>{slot.regex})"]
            slots.append(slot)
            end = found.end()
        parts.append(re.escape(text[end:]))
        return cls(entry, form, tuple(slots), re.compile("".join(parts)))

    def read(self, text: str, words: Words) -> Operation | SlotError | None:
        """The operation that ``text`` asks for; ``None`` when it has another shape."""
        found = self.regex.fullmatch(text)
        if found is None:
            return None
        values: dict[str, Value] = {}
        try:
            for slot in self.slots:
                value = KINDS[slot.kind].read(found[slot.name], slot, words)
                if value == "tidak_ada" and "none" in self.entry.says:
                    raise _say_none(self.entry)
                values[slot.name] = value
        except SlotError as error:
            return error
        return Operation(self.entry, self.form, values, text)


def _say_none(entry: Entry) -> SlotError:
    other = entry.says["none"]
    return SlotError(
        Text('"tidak ada" dikatakan dengan langkah sendiri.', '"none" has a step of its own.'),
        Text(f"Tulis: {other}", f"Write: {other}"),
    )


@dataclass(frozen=True)
class Vocabulary:
    """The closed vocabulary, ready to recognise steps. Immutable; see :meth:`load`."""

    file: str
    groups: Mapping[str, str]
    entries: tuple[Entry, ...]
    words: Words
    patterns: tuple[Pattern, ...] = field(repr=False)

    @classmethod
    def load(cls, path: Path, labels: Mapping[str, str] | None = None) -> "Vocabulary":
        """Read the vocabulary in ``path``.

        Args:
            path: the YAML file.
            labels: how terms are called beside the bare term, by ``fact=term`` or ``term``.

        Raises:
            InputError: the file cannot be used.
        """
        document = parse(path.read_text(encoding="utf-8"), path)
        try:
            content = VocabularyFile.model_validate(_tuples(document.value))
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(str(part) for part in first["loc"])
            raise _malformed(path, place, first["msg"], document.line_of(place)) from None
        facts = dict(content.facts)
        facts.update(
            {entry.name: entry.fact for entry in content.entries if entry.name and entry.fact}
        )
        patterns: list[Pattern] = []
        for index, entry in enumerate(content.entries):
            line = document.line_of(f"entries[{index}]")
            if entry.group not in content.groups:
                raise _malformed(path, entry.id, f'kelompok "{entry.group}" tidak ada', line)
            for form in entry.says:
                try:
                    patterns.append(Pattern.of(entry, form))
                except KeyError as error:
                    raise _malformed(path, entry.id, f"isian {error}", line) from None
        return cls(
            str(path), content.groups, content.entries, Words(labels or {}, facts), tuple(patterns)
        )

    def match(self, text: str, role: Role | None = None) -> Operation:
        """The one operation that ``text`` asks for.

        Raises:
            InputError: no entry recognises the step, its words do not fit, or it belongs to
                another role.
        """
        found: list[Operation] = []
        errors: list[SlotError] = []
        for pattern in self.patterns:
            result = pattern.read(text, self.words)
            if isinstance(result, Operation):
                found.append(result)
            elif result is not None:
                errors.append(result)
        if len(found) == 1:
            if role is not None and found[0].entry.role != role:
                raise _other_role(found[0].entry, role, text)
            return found[0]
        if found:
            raise _ambiguous(text, [operation.entry.id for operation in found])
        if errors:
            raise InputError(_problem("SANKSI-K012", errors[-1].message, errors[-1].mend, text))
        raise self._unknown(text, role)

    def facts_said(self) -> Iterator[str]:
        """The paths of all facts that some entry can say."""
        for entry in self.entries:
            if isinstance(entry.set_, dict):
                yield from entry.set_
            elif entry.fact is not None:
                yield entry.fact

    def _unknown(self, text: str, role: Role | None) -> InputError:
        shown = {_shown(pattern): pattern for pattern in self.patterns}
        fitting = [s for s, pattern in shown.items() if role in {None, pattern.entry.role}]
        close = get_close_matches(text, fitting, n=1, cutoff=0.5)
        hint = Text("", "")
        if close:
            meant = shown[close[0]].entry.says[shown[close[0]].form]
            hint = Text(f' Maksud Anda "{meant}"?', f' Did you mean "{meant}"?')
        return InputError(
            _problem(
                "SANKSI-K010",
                Text(
                    f"langkah ini tidak ada dalam kosakata.{hint.id}",
                    f"this step is not in the vocabulary.{hint.en}",
                ),
                Text(
                    "Pakai langkah dari docs/kosakata.md, atau tambahkan langkah baru di "
                    f"{self.file}.",
                    f"Use a step of docs/kosakata.md, or add a new one in {self.file}.",
                ),
                text,
            )
        )


def _tuples(value: Any) -> Any:
    """``value`` with tuples for lists, as the strict models take them."""
    if isinstance(value, list):
        return tuple(_tuples(item) for item in value)
    if isinstance(value, dict):
        return {key: _tuples(item) for key, item in value.items()}
    return value


def _shown(pattern: Pattern) -> str:
    text = pattern.entry.says[pattern.form]
    return SLOT.sub(lambda found: KINDS[found[2]].example, text)


def _problem(code: str, message: Text, mend: Text, step: str) -> Problem:
    return Problem(code, message, mend, path=f'"{step}"')


def _malformed(path: Path, place: str, what: str, line: int | None) -> InputError:
    return InputError(
        Problem(
            "SANKSI-K001",
            Text(
                f"isi kosakata tidak dapat dipakai ({what}).",
                f"the vocabulary cannot be used ({what}).",
            ),
            Text("Lihat penjelasan di awal berkas itu.", "See the explanation at the file's top."),
            place,
            str(path),
            line,
        )
    )  # fmt: skip


def _other_role(entry: Entry, role: Role, text: str) -> InputError:
    own, here = KEYWORDS[entry.role], KEYWORDS[role]
    return InputError(
        _problem(
            "SANKSI-K011",
            Text(
                f"langkah ini langkah {own}, tetapi ditulis sebagai langkah {here}.",
                f"this is a {own} step, but it is written as a {here} step.",
            ),
            Text(
                f"Pindahkan ke bagian {own}. (Bila dan Jika adalah kata Diketahui; kata untuk "
                f"perbuatan adalah Ketika.)",
                f"Move it to the {own} part. (Bila and Jika are Diketahui words; acts are Ketika.)",
            ),
            text,
        )
    )


def _ambiguous(text: str, ids: list[str]) -> InputError:
    shown = ", ".join(ids)
    return InputError(
        _problem(
            "SANKSI-K013",
            Text(
                f"langkah ini dikenal oleh lebih dari satu entri: {shown}.",
                f"more than one entry recognises this step: {shown}.",
            ),
            Text("Bedakan polanya dalam kosakata.", "Make their patterns differ."),
            text,
        )
    )
