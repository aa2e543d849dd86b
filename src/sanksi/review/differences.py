"""What changed between two rule bases, told as a lawyer would: this part was, now it is.

Everything with an id is compared part by part (:mod:`sanksi.review.parts`). A rule that is gone
and continued by a new one is told with the one that continues it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from sanksi.kernel.errors import Lang
from sanksi.review.parts import NAMES, Entry, entries
from sanksi.rulebase import Rulebase

What = Literal["added", "removed", "changed"]

ONLY_WORDS: Final = frozenset({"title", "note", "confidence", "held_by", "default_note"})
"""Parts that say something about a rule and decide nothing."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One part of something: what it said no longer, and what it says now."""

    part: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """Something that was added, removed or changed; ``continued_by`` names later rules."""

    kind: str
    id: str
    title: str
    what: What
    differences: tuple[Difference, ...] = ()
    continued_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes from one rule base to another, with the version and digest of both."""

    old: tuple[str, str]
    new: tuple[str, str]
    changes: tuple[Change, ...]


def compare(old: Rulebase, new: Rulebase, lang: Lang) -> Comparison:
    """Every change from ``old`` to ``new`` in words of ``lang``, kind after kind."""
    before, after = _by_key(entries(old, lang)), _by_key(entries(new, lang))
    later = _continuations(new)
    changes: list[Change] = []
    for key in _in_order(before, after):
        was, now = before.get(key), after.get(key)
        if was is None and now is not None:
            changes.append(Change(now.kind, now.id, now.title, "added", _all(now, gone=False)))
        elif was is not None and now is None:
            names = later.get(was.id, ()) if was.kind == "rule" else ()
            changes.append(
                Change(was.kind, was.id, was.title, "removed", _all(was, gone=True), names)
            )
        elif was is not None and now is not None:
            found = differences(was, now)
            if found:
                changes.append(Change(now.kind, now.id, now.title, "changed", found))
    return Comparison((old.version, old.digest), (new.version, new.digest), tuple(changes))


def differences(was: Entry, now: Entry) -> tuple[Difference, ...]:
    """The parts in which two versions of something differ, and in what."""
    told = tuple(_differences(was.parts, now.parts))
    parts = {difference.part for difference in told}
    parts |= {"when"} if "subjects" in parts else set()
    untold = _differences(was.values, now.values, names=())
    rest = [found for found in untold if found.part not in parts]
    before = tuple(text for found in rest for text in found.before)
    after = tuple(text for found in rest for text in found.after)
    return (*told, Difference("value", before, after)) if rest else told


def _differences(
    was: Mapping[str, tuple[str, ...]],
    now: Mapping[str, tuple[str, ...]],
    names: Sequence[str] = tuple(NAMES),
) -> Iterator[Difference]:
    order = {name: number for number, name in enumerate(names)}
    for part in sorted(dict.fromkeys((*now, *was)), key=lambda name: order.get(name, 0)):
        before, after = was.get(part, ()), now.get(part, ())
        gone = tuple(text for text in before if text not in after)
        new = tuple(text for text in after if text not in before)
        if gone or new:
            yield Difference(part, gone, new)
        elif before != after:
            yield Difference(part, before, after)  # the order alone, which may decide


def _all(entry: Entry, *, gone: bool) -> tuple[Difference, ...]:
    nothing: tuple[str, ...] = ()
    return tuple(
        Difference(part, texts, nothing) if gone else Difference(part, nothing, texts)
        for part, texts in entry.parts.items()
        if part not in {"title", "layer", "confidence"}
    )


def _by_key(found: Iterable[Entry]) -> dict[tuple[str, str], Entry]:
    return {(entry.kind, entry.id): entry for entry in found}


def _in_order(*maps: Mapping[tuple[str, str], Entry]) -> Sequence[tuple[str, str]]:
    """All keys, those of one kind together, in the order in which kinds and entries come."""
    kinds = dict.fromkeys(kind for each in maps for kind, _ in each)
    return [
        (kind, name)
        for kind in kinds
        for name in dict.fromkeys(name for each in maps for k, name in each if k == kind)
    ]


def _continuations(rulebase: Rulebase) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for rule in rulebase.rules.values():
        for earlier in rule.provision.replaces:
            found.setdefault(earlier.rule, []).append(rule.id)
    return {name: tuple(rules) for name, rules in found.items()}
