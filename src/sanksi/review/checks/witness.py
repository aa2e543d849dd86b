"""From a point of the fact space to a case file that anybody can adjudicate.

The case is wholly known as far as the rules concerned read; its candidacy has the events that put
the act into the phase of the point. The head of the file says how to run it.
"""

import datetime as dt
import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

import yaml

from sanksi.facts import Case, load_case
from sanksi.facts.models import NONE
from sanksi.kernel.days import DAY, months_from
from sanksi.kernel.errors import Lang, Text
from sanksi.review.checks.encoding import KIND, PHASE, TARGET, Entry, Point
from sanksi.rulebase.vocabulary import catalogue

_CANDIDACY: Final = "calon-1"
_OTHER: Final = "calon-2"
_ACT: Final = "p1"
_LONGEST: Final = 64
_FAR: Final = 400
"""Days after the act: a determination there opens no window that the act could lie in."""
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_OF_UNIT: Final = frozenset({TARGET, KIND, PHASE, "act.kind", "election.kind"})
_SPOUSE: Final = "relation.is_spouse"
_OWN: Final = "relation.is_own_candidacy"
_KIN: Final = "relation.is_kin"
_KINSHIP: Final = "person.kinship"
_RESIGNED: Final = "service.resigned"
_RESIGNED_FIRST: Final = "service.resigned_before_joining"
_SUSPENDED: Final = "service.dismissal_suspended"
_JOINED: Final = "person.party.joined"
_FILED: Final = "person.resignation.filed"
_MUST: Final[Mapping[str, Mapping[str, str]]] = {
    _KINSHIP: {"relation": "lainnya"},
    "person.campaign_roles": {"role": "peserta"},
    "person.prior_sanctions": {"track": "disiplin"},
    "act.evidence": {"kind": "lainnya"},
}
"""Fields that an entry must have, for entries of which no rule asks about them."""

_RUN: Final = Text("Jalankan", "Run")


@dataclass(frozen=True, slots=True)
class Witness:
    """A case that shows a finding, under positions on open questions, as known on ``as_of``."""

    name: str
    content: Mapping[str, Any]
    as_of: dt.date
    readings: Mapping[str, str]

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.yaml"

    def case(self) -> Case:
        """The case, as the file loads."""
        return load_case(dict(self.content))

    def text(self, title: Text, lang: Lang) -> str:
        """The file: a head that says what it shows and how to run it, then the case."""
        options = [f"--as-of {self.as_of}"]
        options += [f"--reading {q}={slug}" for q, slug in sorted(self.readings.items())]
        head = [
            f"# {title.in_(lang)}",
            f"# {_RUN.in_(lang)}: sanksi adjudicate {self.file} {' '.join(options)}",
        ]
        body = yaml.safe_dump(
            _dated(dict(self.content)),
            sort_keys=False,
            allow_unicode=True,
            default_flow_style=None,
            width=100,
        )
        return "\n".join(head) + "\n" + body


def case_id(*parts: str) -> str:
    """An id made of ``parts`` that every case file may have, different for different parts."""
    name = re.sub(r"[^a-z0-9._-]+", "-", "-".join(parts).lower()).strip("-")
    if len(name) <= _LONGEST:
        return name
    mark = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{name[: _LONGEST - 9]}-{mark}"


def witness(
    name: str, point: Point, facts: Collection[str] | None = None, phase: str | None = None
) -> Witness:
    """The case of ``point``, in ``phase`` if it is not to be its own.

    ``facts`` keeps only what the rules concerned read; ``None`` keeps everything.
    """
    kept = {fact: value for fact, value in point.values.items() if facts is None or fact in facts}
    lists = {
        path: entries
        for path, entries in point.entries.items()
        if facts is None or any(fact.startswith(f"exists.{path}[") for fact in facts)
    }
    day = point.moment.day
    content: dict[str, Any] = {
        "id": name,
        "election": {"kind": point.stretch.election, "calendar": point.moment.calendar.id},
        "person": {"ref": "terlapor-1"},
        "candidacies": _candidacies(point, phase or point.values[PHASE], lists),
        "acts": [{"id": _ACT, "kind": point.stretch.act, "when": {"date": day.isoformat()}}],
    }
    act = content["acts"][0]
    act["toward"] = [_CANDIDACY] if point.values[TARGET] else []
    roots = {
        "person": content["person"],
        "act": act,
        "candidacy": content["candidacies"][0] if content["candidacies"] else {},
        "election": content["election"],
    }
    for fact, value in sorted(kept.items()):
        root, _, path = fact.partition(".")
        if fact in _OF_UNIT or root in {"discipline", "record", "relation", "service", "time"}:
            continue
        if root == "case_dates":
            roots.setdefault(root, content.setdefault(root, {}))
        if root == "candidacy" and not point.values[TARGET]:
            continue
        _put(roots[root], path, list(value) if isinstance(value, tuple) else value)
    _relate(content["person"], kept)
    term = _term(point, kept)
    if term:
        content["person"]["term_of_office"] = term
    if act.get("circulated") is not None:
        act["circulated"] = max(act["circulated"], day.isoformat())
    for path, entries in lists.items():
        root, _, rest = path.partition(".")
        _put(roots[root], rest, [_entry(path, entry, day) for entry in entries])
    readings = {
        question: slug
        for question, slug in point.readings.items()
        if facts is None or f"reading.{question}" in facts
    }
    as_of = (
        max(
            dt.date.fromisoformat(event["date"])
            for candidacy in content["candidacies"]
            for event in (*candidacy.get("events", ()), {"date": (day + DAY).isoformat()})
        )
        if content["candidacies"]
        else day + DAY
    )
    known = kept.get("time.as_of")
    if known is not None:
        as_of = max(as_of, dt.date.fromisoformat(known))
    return Witness(name, content, as_of, readings)


def _candidacies(
    point: Point, phase: str, lists: Mapping[str, tuple[Entry, ...]]
) -> list[dict[str, Any]]:
    result: list[dict[str, Any]] = []
    kind = point.values[KIND]
    if kind != NONE:
        candidacy: dict[str, Any] = {"id": _CANDIDACY, "kind": kind}
        events = _events(point, phase)
        if events:
            candidacy["events"] = events
        result.append(candidacy)
    entries = [e for path, all_ in lists.items() for e in all_]
    if any(not entry.same_candidacy for entry in entries):
        result.append({"id": _OTHER})
    return result


def _events(point: Point, phase: str) -> list[dict[str, str]]:
    """Determinations that put the act into ``phase`` and, for a pair, into the six-month window."""
    if phase == "tidak_berlaku":
        return []
    day = point.moment.day
    window = point.values.get("time.window_71")
    own = point.values[KIND] == "pasangan_calon"
    far = day + DAY * _FAR
    days = [day + DAY if phase == "sebelum_penetapan" else day - DAY]
    if own and window == "sebelum":
        days = [far]
    elif own and window == "diperselisihkan":
        days.append(far)
    kinds = ("penetapan", "penetapan_ulang")
    return [{"kind": k, "date": d.isoformat()} for k, d in zip(kinds, days, strict=False)]


def _term(point: Point, kept: Mapping[str, Any]) -> dict[str, str]:
    """A term of office with the months before and after the act, begun before the vote or not."""
    day, vote = point.moment.day, point.moment.vote
    into, left = kept.get("time.months_into_term"), kept.get("time.months_left_of_term")
    before = kept.get("time.term_before_vote")
    first = day + DAY if into == -1 else months_from(day, -(into or 0))
    if before is not None and vote is not None:
        first = min(first, vote) if before else max(first, vote + DAY)
    last = day - DAY if left == -1 else max(months_from(day, left or 0), first)
    found = {}
    if into is not None or before is not None:
        found["from"] = min(first, last).isoformat()
    if left is not None:
        found["to"] = last.isoformat()
    return found


def _relate(person: dict[str, Any], kept: Mapping[str, Any]) -> None:
    """What ``relation.*`` and ``service.*`` say of the person."""
    if _SPOUSE in kept:
        person["spouse_of"] = _CANDIDACY if kept[_SPOUSE] else NONE
    if _OWN in kept:
        person["own_candidacy"] = _CANDIDACY if kept[_OWN] else NONE
    if _KIN in kept and _KINSHIP not in person:
        tie = [{"candidacy": _CANDIDACY, "relation": "saudara"}] if kept[_KIN] else []
        person["kinship"] = tie
    told = {fact: kept[fact] for fact in (_RESIGNED, _RESIGNED_FIRST, _SUSPENDED) if fact in kept}
    if told and (not any(told.values()) or told.get(_RESIGNED) is False):
        person["resignation"] = NONE
    elif told:
        joined = dt.date.fromisoformat(kept.get(_JOINED, "2020-01-02"))
        if _RESIGNED_FIRST in told:
            _put(person, "party.joined", joined.isoformat())
        filed = joined + DAY if told.get(_RESIGNED_FIRST) is False else joined - DAY
        _put(person, "resignation.filed", filed.isoformat())
        if _SUSPENDED in told:
            _put(person, "resignation.suspended", told[_SUSPENDED])


def _entry(path: str, entry: Entry, day: dt.date) -> dict[str, Any]:
    """The entry with every field that lists of its kind must have or that says what it is like."""
    names = catalogue()[path].domain
    found: dict[str, Any] = dict(entry.values)
    if "candidacy" in names:
        found["candidacy"] = _CANDIDACY if entry.same_candidacy else _OTHER
    if "from" in names:
        last = day if entry.covers else day - DAY
        found |= {"from": (last - DAY).isoformat(), "to": last.isoformat()}
    if "date" in names:
        found.setdefault("date", (day - DAY).isoformat())
    for name, value in _MUST.get(path, {}).items():
        found.setdefault(name, value)
    return found


def _put(target: dict[str, Any], path: str, value: Any) -> None:
    *outer, last = path.split(".")
    for name in outer:
        found = target.setdefault(name, {})
        if not isinstance(found, dict):
            return
        target = found
    target[last] = value


def _dated(value: Any) -> Any:
    """The same with ISO days as dates, so that YAML writes them bare."""
    if isinstance(value, dict):
        return {key: _dated(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_dated(item) for item in value]
    if isinstance(value, str) and _DAY.fullmatch(value):
        return dt.date.fromisoformat(value)
    return value
