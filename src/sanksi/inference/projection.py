"""From the facts of a case to the flat view of one unit in one world.

Values in a view: terms and ISO dates as text, booleans, numbers, sorted tuples of terms, and
``None`` for unknown. A unit without candidacy answers every question about the candidacy with
"none"; a unit whose candidacy is unknown leaves them open.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from sanksi.facts.models import (
    NONE,
    Act,
    Candidacy,
    Case,
    CaseDates,
    Person,
    PriorSanction,
    Resignation,
)
from sanksi.facts.terms import KnownNone
from sanksi.inference.program import Bundle
from sanksi.kernel.days import months_since, months_until
from sanksi.kernel.truth import FAILS, HOLDS, OPEN
from sanksi.rulebase.conditions import ListTest
from sanksi.timeline import World


class NoCandidacy(Enum):
    """Why a unit carries no candidacy."""

    NOBODY = "tidak_ada"
    UNKNOWN = "tidak_diketahui"


Target = Candidacy | NoCandidacy


@dataclass(frozen=True, slots=True)
class Unit:
    """One (act, candidacy or none), or one part of it when the conduct lasted."""

    id: str
    act: Act
    target: Target

    @property
    def candidacy(self) -> str | None:
        """The id of the candidacy, if there is one."""
        return self.target.id if isinstance(self.target, Candidacy) else None


_MISSING: Final = object()


class Projector:
    """Reads the facts of one case; remembers what does not change between its units."""

    def __init__(self, case: Case, as_of: dt.date | None = None) -> None:
        self.case = case
        self._as_of = None if as_of is None else as_of.isoformat()
        self._shared: dict[str, Any] = {}
        self._times: tuple[World | None, dict[str, Any]] = (None, {})
        self._answers: dict[tuple[str, int], tuple[World, dict[str, Any]]] = {}

    def answers(self, unit: Unit, world: World) -> dict[str, Any]:
        """What has been read so far of one unit in one world, for all views of the two."""
        key = (unit.id, id(world))
        known = self._answers.get(key)
        if known is None:  # it keeps the world alive, so its id stays its own
            known = self._answers[key] = (world, {})
        return known[1]

    def base(self, bundle: Bundle, unit: Unit) -> dict[str, Any]:
        """All facts of ``bundle`` that do not depend on the world."""
        view: dict[str, Any] = {}
        shared = self._shared
        for fact in bundle.facts:
            root, _, rest = fact.partition(".")
            if root == "act":
                view[fact] = _has_target(unit) if rest == "has_target" else read(unit.act, rest)
            elif root == "candidacy":
                view[fact] = _of_candidacy(unit.target, rest)
            elif root == "relation":
                view[fact] = self._relation(rest, unit.target)
            elif root == "record":
                view[fact] = None  # of the world
            elif root != "time":
                value = shared.get(fact, _MISSING)
                if value is _MISSING:
                    value = shared[fact] = self._of_case(root, rest)
                view[fact] = value
        for question in bundle.questions:
            view["reading." + question] = None
        return view

    def enter(
        self, bundle: Bundle, unit: Unit, view: Mapping[str, Any], world: World
    ) -> dict[str, Any]:
        """``view`` completed with the facts of one world."""
        result = dict(view)
        result.update(self._time(world))
        for fact, of_record in _RECORD.items():
            if fact in view:
                result[fact] = of_record(self.case.person, world)
        for fact, test in bundle.lists:
            result[fact] = self.exists(test, unit, world)
        return result

    def fact(self, name: str, unit: Unit, world: World) -> Any:
        """Any single fact of one unit in one world, by its path."""
        root, _, rest = name.partition(".")
        if root == "act":
            return _has_target(unit) if rest == "has_target" else read(unit.act, rest)
        if root == "candidacy":
            return _of_candidacy(unit.target, rest)
        if root == "relation":
            return self._relation(rest, unit.target)
        if root == "time":
            return self._time(world)[name]
        if root == "record":
            return _RECORD[name](self.case.person, world)
        return self._of_case(root, rest)

    def _of_case(self, root: str, path: str) -> Any:
        if root == "service":
            return _SERVICE[path](self.case.person)
        if root == "discipline":
            return _contested(self.case.case_dates)
        source = {
            "person": self.case.person,
            "election": self.case.election,
            "case_dates": self.case.case_dates,
        }[root]
        return None if source is None else read(source, path)

    def _time(self, world: World) -> dict[str, Any]:
        """The facts of the time of one world; the last ones are kept."""
        known, facts = self._times
        if known is not world:
            facts = self._read_time(world)
            self._times = (world, facts)
        return facts

    def _read_time(self, world: World) -> dict[str, Any]:
        term = self.case.person.term_of_office
        first, last = (None, None) if term is None else (term.from_, term.to)
        return {
            "time.as_of": self._as_of,
            "time.phase": world.phase,
            "time.date": world.date.isoformat(),
            "time.period": world.period,
            "time.stages": tuple(sorted(world.stages)) if world.complete else None,
            "time.window_71": world.window,
            "time.elected_set": world.elected,
            "time.term_before_vote": _by(first, world.vote),
            "time.months_into_term": _same(first, world, months_since),
            "time.months_left_of_term": _same(last, world, months_until),
        }

    def _relation(self, name: str, target: Target) -> bool | None:
        person = self.case.person
        if target is NoCandidacy.NOBODY:
            return False
        if name == "is_kin":
            if person.kinship is None:
                return None
            if target is NoCandidacy.UNKNOWN:
                return None if person.kinship else False
            assert isinstance(target, Candidacy)
            return any(tie.candidacy == target.id for tie in person.kinship)
        named = person.spouse_of if name == "is_spouse" else person.own_candidacy
        if named is None:
            return None
        if named == NONE:
            return False
        return named == target.id if isinstance(target, Candidacy) else None

    def exists(self, test: ListTest, unit: Unit, world: World) -> bool | None:
        """Whether some entry of a list satisfies every limit of ``test``."""
        root, _, path = test.exists.partition(".")
        source: Any = {"person": self.case.person, "act": unit.act}[root]
        entries: Sequence[Any] | None = read(source, path)
        if entries is None:
            return None
        best = FAILS
        for entry in entries:
            best = max(best, _entry(test, entry, unit, world))
        return (False, None, True)[best]


def read(source: Any, path: str) -> Any:
    """The value at ``path`` below ``source``; dates as ISO text; ``None`` when unknown."""
    value = source
    for name in path.split("."):
        if value is None or value == NONE:
            return None
        value = getattr(value, "from_" if name == "from" else name)
    return value.isoformat() if isinstance(value, dt.date) else value


def _by(first: dt.date | None, last: dt.date | None) -> bool | None:
    return None if first is None or last is None else first <= last


def _same(
    edge: dt.date | None, world: World, months: Callable[[dt.date, dt.date], int]
) -> int | None:
    """The months between the days of ``world`` and ``edge`` where all its days have as many."""
    if edge is None:
        return None
    found = months(edge, world.date)
    return found if found == months(edge, world.until) else None


def _resigned(person: Person) -> bool | None:
    """Whether a resignation from the service was filed at all; open when neither day is known."""
    if person.resignation == NONE:
        return False
    if not isinstance(person.resignation, Resignation):
        return None
    filed, effective = person.resignation.filed, person.resignation.effective
    return None if filed is None and effective is None else True


def _dismissal_suspended(person: Person) -> bool | None:
    """Whether a dismissal at own request is suspended; not where nobody asked for one."""
    if person.resignation == NONE:
        return False
    return person.resignation.suspended if isinstance(person.resignation, Resignation) else None


def _outside_matrix(person: Person) -> bool:
    """Whether the case says that the person holds no position, or works for a village."""
    village = person.employer is not None and person.employer.level == "desa"
    return person.position == NONE or village


def _resigned_before_joining(person: Person) -> bool | None:
    """Whether a resignation from the service was filed before the person joined a party.

    Open when both fall on one day: which came first is not known.
    """
    if person.resignation == NONE:
        return False
    if not isinstance(person.resignation, Resignation):
        return None
    filed, joined = person.resignation.filed, None if person.party is None else person.party.joined
    return None if filed is None or joined is None or filed == joined else filed < joined


def _similar(person: Person, world: World) -> bool | None:
    """Whether a disciplinary punishment for a breach of the same nature came before the act."""
    if person.prior_sanctions is None:
        return None
    best = FAILS
    for entry in person.prior_sanctions:
        if entry.track == "disiplin":
            same = (FAILS, OPEN, HOLDS)[(False, None, True).index(entry.same_kind_of_breach)]
            best = max(best, min(same, _before(entry, world)))
    return (False, None, True)[best]


def _last(person: Person, world: World) -> PriorSanction | KnownNone | None:
    """The last disciplinary punishment before the act; open where it is not settled which."""
    if person.prior_sanctions is None:
        return None
    entries = [e for e in person.prior_sanctions if e.track == "disiplin"]
    if any(_before(e, world) == OPEN for e in entries):
        return None
    earlier = [e for e in entries if _before(e, world) == HOLDS]
    if not earlier:
        return "tidak_ada"
    day = max(e.date for e in earlier)
    last = [e for e in earlier if e.date == day]
    return last[0] if len(last) == 1 else None


def _before(entry: PriorSanction, world: World) -> int:
    if entry.date < world.date:
        return HOLDS
    return OPEN if entry.date <= world.until else FAILS


def _last_level(person: Person, world: World) -> str | None:
    last = _last(person, world)
    return last.level if isinstance(last, PriorSanction) else last


def _last_order(person: Person, world: World) -> int | None:
    last = _last(person, world)
    return last.kind_order if isinstance(last, PriorSanction) else None


_RECORD: Final[Mapping[str, Callable[[Person, World], Any]]] = {
    "record.similar": _similar,
    "record.last_level": _last_level,
    "record.last_order": _last_order,
}
_SERVICE: Final[Mapping[str, Callable[[Person], bool | None]]] = {
    "dismissal_suspended": _dismissal_suspended,
    "outside_matrix": _outside_matrix,
    "resigned": _resigned,
    "resigned_before_joining": _resigned_before_joining,
}


def _contested(dates: CaseDates | None) -> str | None:
    """The day of an objection, where that of the decision which it contests is not known.

    Where it is known, the objection adds nothing: it came later, if at all.
    """
    if dates is None:
        return None
    filed = NONE if dates.discipline_decided is not None else dates.objection_filed
    return filed.isoformat() if isinstance(filed, dt.date) else filed


def _has_target(unit: Unit) -> bool | None:
    return None if unit.target is NoCandidacy.UNKNOWN else isinstance(unit.target, Candidacy)


def _of_candidacy(target: Target, path: str) -> Any:
    if target is NoCandidacy.UNKNOWN:
        return None
    if target is NoCandidacy.NOBODY:
        return False if path in {"independent", "incumbent"} else NONE
    return read(target, path)


def _entry(test: ListTest, entry: Any, unit: Unit, world: World) -> int:
    value = HOLDS
    for name, accepted in test.where.items():
        found = getattr(entry, name)
        value = min(value, OPEN if found is None else HOLDS if found in accepted else FAILS)
    if test.same_candidacy:
        value = min(value, _same_candidacy(entry.candidacy, unit.target))
    if test.covers_act:
        value = min(value, _covers(entry.from_, entry.to, world.date, world.until))
    return value


def _same_candidacy(named: str | None, target: Target) -> int:
    if target is NoCandidacy.NOBODY:
        return FAILS
    if named is None or not isinstance(target, Candidacy):
        return OPEN
    return HOLDS if named == target.id else FAILS


def _covers(start: dt.date | None, end: dt.date | None, first: dt.date, last: dt.date) -> int:
    if (start is not None and last < start) or (end is not None and end < first):
        return FAILS
    if start is None or end is None:
        return OPEN
    return HOLDS if start <= first and last <= end else OPEN
