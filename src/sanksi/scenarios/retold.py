"""A case told in the steps of scenarios: the way back from facts to sentences.

Only what one person did in one act is told; reports and the course of proceedings are not.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sanksi.facts.models import NONE
from sanksi.scenarios.builder import Draft
from sanksi.scenarios.slots import SLOT
from sanksi.scenarios.speaking import (
    day_words,
    filled,
    listed_words,
    number_words,
    rupiah_words,
    term_words,
)
from sanksi.scenarios.vocabulary import Entry, Vocabulary

Steps = tuple[tuple[str, str], ...]
"""Steps as (role, text)."""

_APART: Final = {"candidacies": "candidacy", "acts": "act"}
_NAMES: Final = frozenset({"id", "ref"})


class UntoldError(ValueError):
    """The vocabulary has no step that says this; ``path`` is the fact."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class Teller:
    """Tells cases in the steps of one vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._sets: dict[str, Entry] = {}
        self._pairs: list[tuple[dict[str, str], Entry]] = []
        self._adds: dict[str, list[Entry]] = {}
        self._commands: dict[str, Entry] = {}
        for entry in vocabulary.entries:
            if entry.do is not None:
                self._commands.setdefault(entry.do, entry)
            elif isinstance(entry.set_, str):
                self._sets.setdefault(entry.set_, entry)
            elif isinstance(entry.set_, dict):
                self._pairs.append((entry.set_, entry))
            elif entry.add is not None:
                self._adds.setdefault(entry.add, []).append(entry)

    def told(self, facts: Mapping[str, Any], as_of: dt.date, readings: Mapping[str, str]) -> Steps:
        """The steps that say ``facts`` (plain data of a case file), in the order of scenarios.

        Raises:
            UntoldError: some fact has no step, or the steps would not say the same again.
        """
        steps = tuple(self._told(facts, as_of, readings))
        draft = Draft()
        for _, text in steps:
            draft = draft.apply(self._vocabulary.match(text, None))
        again, day = draft.finished()
        said, meant = (_bare({**f, "id": None}) for f in (again, facts))
        if said != meant or day != as_of:
            raise UntoldError(next((k for k in meant if said.get(k) != meant[k]), "id"))
        return steps

    def _told(
        self, facts: Mapping[str, Any], as_of: dt.date, readings: Mapping[str, str]
    ) -> Iterator[tuple[str, str]]:
        yield from self._fields("election", facts["election"])
        yield self._command("as_of", "value", {"tanggal": day_words(as_of)})
        for question, slug in sorted(readings.items()):
            yield self._command("reading", "value", {"oq": question, "slug": slug})
        for candidacy in facts.get("candidacies", ()):
            yield from self._candidacy(candidacy)
        yield from self._fields("person", facts["person"])
        for act in facts["acts"]:
            yield from self._act(act)
        for root, value in facts.items():
            if root not in {"id", "election", "person", *_APART}:
                yield from self._fields(root, value)

    def _candidacy(self, candidacy: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        kind = candidacy.get("kind")
        words = {"pencalonan": candidacy["id"]}
        if kind is None:
            yield self._command("candidacy", "unknown", words)
        else:
            yield self._command("candidacy", "value", {**words, "jenis": term_words(kind)})
        rest = {k: v for k, v in candidacy.items() if k not in {"id", "kind"}}
        yield from self._fields("candidacy", rest)

    def _act(self, act: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        words = {"jenis": term_words(act["kind"])}
        toward = act.get("toward")
        if toward is None:
            yield self._command("act", "unknown", words)
        elif not toward:
            yield self._command("act", "none", words)
        else:
            yield self._command(
                "act", "value", {**words, "daftar_pencalonan": listed_words(toward)}
            )
        when = act.get("when")
        if when is not None:
            if set(when) != {"date"}:
                raise UntoldError("act.when")
            yield self._command("when", "at", {"waktu": _words("waktu", when["date"])})
        rest = {k: v for k, v in act.items() if k not in {"id", "kind", "toward", "when"}}
        yield from self._fields("act", rest)

    def _fields(self, path: str, value: Any) -> Iterator[tuple[str, str]]:
        """The steps for everything that is said below ``path``."""
        if path in self._sets and not isinstance(value, Mapping):
            yield self._set(self._sets[path], path, value)
        elif path in self._adds:
            yield from self._listed(path, value)
        elif isinstance(value, Mapping):
            left = dict(value)
            for fields, entry in self._pairs:
                names = {p.removeprefix(f"{path}."): slot for p, slot in fields.items()}
                if all(p.startswith(f"{path}.") for p in fields) and names.keys() <= left.keys():
                    given = {slot: left.pop(name) for name, slot in names.items()}
                    yield entry.role, _filled(entry.says["value"], given)
            for name, inner in left.items():
                if name not in _NAMES:
                    yield from self._fields(f"{path}.{name}", inner)
        else:
            raise UntoldError(path)

    def _set(self, entry: Entry, path: str, value: Any) -> tuple[str, str]:
        if isinstance(value, bool):
            form = "holds" if value else "fails"
        elif value is None:
            form = "unknown"
        else:
            none = value in (NONE, [])
            form = "none" if none and "none" in entry.says else "value"
        text = entry.says.get(form)
        if text is None:
            raise UntoldError(path)
        slots = {found[1] or found[2]: value for found in SLOT.finditer(text)}
        return entry.role, _filled(text, slots)

    def _listed(self, path: str, value: Any) -> Iterator[tuple[str, str]]:
        entries = self._adds[path]
        if not value:
            form = "unknown" if value is None else "none"
            entry = next((e for e in entries if form in e.says), None)
            if entry is None:
                raise UntoldError(path)
            yield entry.role, entry.says[form]
            return
        for item in value:
            yield self._item(entries, path, item)

    def _item(
        self, entries: Sequence[Entry], path: str, item: Mapping[str, Any]
    ) -> tuple[str, str]:
        for entry in entries:
            text = entry.says.get("value")
            if text is None:
                continue
            slots = {found[1] or found[2] for found in SLOT.finditer(text)}
            said = {**entry.with_, **{name: item.get(name) for name in slots}}
            if said == item:
                return entry.role, _filled(text, {name: item[name] for name in slots})
        raise UntoldError(path)

    def _command(self, name: str, form: str, words: Mapping[str, str]) -> tuple[str, str]:
        entry = self._commands[name]
        return entry.role, filled(entry.says[form], words)


def _filled(text: str, values: Mapping[str, Any]) -> str:
    words = {
        found[1] or found[2]: _words(found[2], values[found[1] or found[2]])
        for found in SLOT.finditer(text)
    }
    return filled(text, words)


def _words(kind: str, value: Any) -> str:
    if kind in {"daftar", "daftar_pencalonan"}:
        return listed_words([term_words(str(v)) for v in value])
    if kind in {"tanggal", "waktu"}:
        return day_words(dt.date.fromisoformat(str(value)))
    if kind in {"angka", "bulat"}:
        return number_words(value)
    if kind == "rupiah":
        return rupiah_words(value)
    return term_words(str(value)) if kind == "istilah" else str(value)


def _bare(value: Any) -> Any:
    """Plain data without ids of the case and without what is not known."""
    if isinstance(value, Mapping):
        kept = {k: _bare(v) for k, v in value.items() if v is not None}
        return {k: v for k, v in kept.items() if v != {} and (k, v) != ("candidacies", [])}
    return [_bare(v) for v in value] if isinstance(value, list | tuple) else value
