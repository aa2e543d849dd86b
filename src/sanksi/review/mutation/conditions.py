"""Small wrong changes of a condition: an element dropped, *and* for *or*, a list wider or narrower.

Each is one mistake that whoever encodes a provision could make, or that a draft amendment contains.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sanksi.kernel.days import DAY
from sanksi.rulebase.conditions import (
    All,
    AnyOf,
    Condition,
    FactTest,
    ListTest,
    Not,
    ReadingTest,
)
from sanksi.rulebase.vocabulary import AMBIGUOUS, catalogue

PEOPLE: Final = "person."
STATUS: Final = "person.status"

Put = Callable[[Condition | None], Condition | None]
Positions = Mapping[str, Sequence[str]]
"""The slugs of the positions on each open question."""


class Twist(NamedTuple):
    """A condition with one change: the new ``whole`` (none: always true), and what was changed.

    ``about`` is the part that was changed, ``value`` the term, limit or field concerned.
    """

    path: str
    operator: str
    whole: Condition | None
    about: Condition
    value: Any = None


def twists(condition: Condition | None, path: str, positions: Positions) -> Iterator[Twist]:
    """Every single change of ``condition``."""
    if condition is not None:
        yield from _drop(condition, path)
        yield from _inside(condition, path, lambda new: new, positions)


def _drop(condition: Condition, path: str) -> Iterator[Twist]:
    """The condition as a whole left out; a group is left out part by part."""
    if not isinstance(condition, All | AnyOf):
        yield Twist(path, "drop", None, condition)


def _inside(condition: Condition, path: str, put: Put, positions: Positions) -> Iterator[Twist]:
    if isinstance(condition, All | AnyOf):
        yield from _group(condition, path, put, positions)
    elif isinstance(condition, Not):
        yield Twist(path, "without_not", put(condition.not_), condition)
        yield from _inside(
            condition.not_,
            f"{path}.not",
            lambda new: put(None if new is None else Not.model_construct(not_=new)),
            positions,
        )
    elif isinstance(condition, FactTest):
        for twist in _fact(condition, path):
            yield twist._replace(whole=put(twist.whole))
    elif isinstance(condition, ReadingTest):
        other = tuple(p for p in positions[condition.reading] if p not in condition.in_)
        if other:
            swapped = condition.model_copy(update={"in_": other})
            yield Twist(path, "position", put(swapped), condition, ", ".join(other))
    else:
        for twist in _list(condition, path):
            yield twist._replace(whole=put(twist.whole))


def _group(group: All | AnyOf, path: str, put: Put, positions: Positions) -> Iterator[Twist]:
    whole = isinstance(group, All)
    key = "all" if whole else "any"
    parts = group.all if isinstance(group, All) else group.any

    def with_parts(new: tuple[Condition, ...]) -> Condition:
        if len(new) == 1:
            return new[0]
        return _group_of(key, new)

    if len(parts) > 1:
        swapped = _group_of("any" if whole else "all", parts)
        yield Twist(path, "and_or", put(swapped), group, key)
    for index, part in enumerate(parts):
        below = f"{path}.{key}[{index}]"
        rest = (*parts[:index], *parts[index + 1 :])
        yield Twist(below, "drop", put(with_parts(rest) if rest else None), part, key)

        def put_part(new: Condition | None, index: int = index) -> Condition | None:
            kept = () if new is None else (new,)
            return put(with_parts((*parts[:index], *kept, *parts[index + 1 :])))

        yield from _inside(part, below, put_part, positions)


def _group_of(key: str, parts: tuple[Condition, ...]) -> Condition:
    """A group built without validating its parts anew: they are those of a valid one."""
    made: Condition
    made = All.model_construct(all=parts) if key == "all" else AnyOf.model_construct(any=parts)
    return made


def _fact(test: FactTest, path: str) -> Iterator[Twist]:
    def changed(**update: Any) -> FactTest:
        return test.model_copy(update=update)

    if isinstance(test.is_, bool):
        yield Twist(path, "negate", changed(is_=not test.is_), test)
    elif test.is_ is not None:
        for term in _others(test.fact, (test.is_,)):
            wider = changed(is_=None, in_=(test.is_, term))
            yield Twist(path, "widen", wider, test, term)
    elif test.in_ is not None:
        yield from _narrowed(test, path, "in_", test.in_)
        for term in _others(test.fact, test.in_):
            yield Twist(path, "widen", changed(in_=(*test.in_, term)), test, term)
    elif test.has_any is not None:
        yield from _narrowed(test, path, "has_any", test.has_any)
    else:
        yield from _limits(test, path)


def _narrowed(test: FactTest, path: str, name: str, values: Sequence[Any]) -> Iterator[Twist]:
    if len(values) > 1:
        for value in values:
            rest = tuple(v for v in values if v != value)
            yield Twist(path, "narrow", test.model_copy(update={name: rest}), test, value)


def _limits(test: FactTest, path: str) -> Iterator[Twist]:
    for name in ("at_least", "less_than"):
        limit = getattr(test, name)
        if isinstance(limit, str):
            day = dt.date.fromisoformat(limit)
            moved: tuple[tuple[str, Any], ...] = (
                ("earlier", (day - DAY).isoformat()),
                ("later", (day + DAY).isoformat()),
            )
        elif limit is not None:
            moved = (("less", limit - 1), ("more", limit + 1))
        else:
            continue
        for operator, new in moved:
            yield Twist(path, operator, test.model_copy(update={name: new}), test, new)


def _others(fact: str, values: Sequence[Any]) -> Iterator[str]:
    """Terms that a list of persons could wrongly name: the next two statuses, else the next one."""
    spec = catalogue().get(fact)
    if spec is None or not fact.startswith(PEOPLE):
        return
    vague = AMBIGUOUS.get(fact, {})
    missing = [term for term in spec.domain if term not in values and term not in vague]
    yield from missing[: 2 if fact == STATUS else 1]


def _list(test: ListTest, path: str) -> Iterator[Twist]:
    for name, values in test.where.items():
        rest = {key: value for key, value in test.where.items() if key != name}
        yield Twist(
            f"{path}.where.{name}",
            "drop_where",
            test.model_copy(update={"where": rest}),
            test,
            name,
        )
        if len(values) > 1:
            for value in values:
                kept = tuple(v for v in values if v != value)
                where = {**test.where, name: kept}
                yield Twist(
                    f"{path}.where.{name}", "narrow", test.model_copy(update={"where": where}),
                    test, value,
                )  # fmt: skip
    for name in ("covers_act", "same_candidacy"):
        if getattr(test, name):
            changed = test.model_copy(update={name: False})
            yield Twist(f"{path}.{name}", "drop_where", changed, test, name)
