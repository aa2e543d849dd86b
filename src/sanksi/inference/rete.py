"""The `durable_rules` adapter: conjunctions in, names of those that hold out, nothing else used.

The engine is fast and sharp-edged. Everything here keeps it within the cycle that was measured to
be safe (the tests in `tests/inference/test_engine_pitfalls.py` show each edge):

* one private ruleset per thread and shard, one constant `sid`, one flat fact at a time: assert it,
  collect every firing, retract it. States are never deleted and no user code runs in an action;
* only `$and` of `=, !=, <, <=, >, >=` between a field and a constant, all of them texts;
* every ruleset is within the limits of `_rete_bounds`; a larger shard becomes several rulesets;
* a ruleset whose cycle did not end (Ctrl-C, an error, a fork) is never used again.

The engine sees neither the names of fields nor arbitrary text. Fields get short names whose hashes
are distinct (the engine compares nothing but hashes) and values an encoding without quotes and
escapes that keeps their order (the engine compares raw JSON, closing quote included).
"""

import os
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from string import ascii_lowercase, digits

from sanksi.inference._durable import (
    Engine,
    EngineFault,
    EngineUnavailableError,
    available,
    load,
    why_unavailable,
)
from sanksi.inference._rete_bounds import (
    Conjunction,
    EngineLimitError,
    EngineRule,
    Load,
    Op,
    Test,
    arrange,
    measure,
    split,
)

__all__ = [
    "Conjunction",
    "EngineFault",
    "EngineLimitError",
    "EngineUnavailableError",
    "FactError",
    "Load",
    "Op",
    "Shard",
    "Test",
    "available",
    "why_unavailable",
]

_OPERATORS: dict[Op, str] = {"!=": "$neq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}
_SHORT_NAMES = tuple(letter + digit for digit in digits for letter in ascii_lowercase)
# Beginning of a fact and its retraction. Ids go round: no two alive are equal, and none of them has
# the hash of the engine's own "sid-0", which it would take for the same fact.
_IDS = tuple((f'{{"sid":"0","id":"{i}"', f'{{"sid":"0","id":"{i}"}}') for i in range(1024))
# Below the closing quote sorts nothing but what is escaped here, so that a text that another one
# begins with stays the smaller of the two.
_ESCAPES = {c: "#" + chr(c + 0x30) for c in range(0x24)} | {ord("["): "[0", ord("\\"): "[1"}
_LONGEST_VALUE = 32_767  # bytes; the engine keeps lengths modulo 65,536
_MOST_KNOWN_VALUES = 4_096  # per field
_UNFINISHED = -1


class FactError(ValueError):
    """A fact lacks a field that the shard reads, or gives it something else than plain text."""


class Shard:
    """A fixed set of conjunctions, matched by `durable_rules`. Safe to share between threads.

    Args:
        name: name of the shard, for messages.
        conjunctions: the conditions; those of one name are branches of it.

    Attributes:
        name: as given.
        fields: all fields that the conjunctions read, sorted. A fact must have every one of them.
        loads: what each ruleset asks of the engine; there is more than one where one would not do.

    Raises:
        EngineLimitError: a conjunction is too large for the engine and cannot be split.
        EngineUnavailableError: `durable_rules` cannot be used in this interpreter.
        ValueError: a constant is too long for the engine, or is not valid Unicode.
    """

    __slots__ = ("_always", "_conjunctions", "_rulesets", "fields", "loads", "name")

    def __init__(self, name: str, conjunctions: Sequence[Conjunction]) -> None:
        self.name = name
        self._conjunctions = tuple(conjunctions)
        self._always = frozenset(c.name for c in self._conjunctions if not c.tests)
        groups = split(arrange(self._conjunctions))
        self.fields = tuple(sorted({t.field for c in self._conjunctions for t in c.tests}))
        self.loads = tuple(measure(group) for group in groups)
        engine = load()
        self._rulesets = tuple(_Ruleset(engine, name, group) for group in groups)

    def match(self, fact: Mapping[str, str]) -> set[str]:
        """The names of the conjunctions that hold for `fact`; other fields of it are ignored.

        Raises:
            FactError: a field is missing, or its value is not a text that the engine can take.
            EngineFault: the engine failed; nothing can be said about the fact.
        """
        fired = set(self._always)
        for ruleset in self._rulesets:
            ruleset.collect(fact, fired)
        return fired

    def __reduce__(self) -> tuple[type["Shard"], tuple[str, tuple[Conjunction, ...]]]:
        return Shard, (self.name, self._conjunctions)

    def __repr__(self) -> str:
        return f"Shard({self.name!r}, {len(self._conjunctions)} conjunctions)"


class _Ruleset:
    """One definition for the engine, and this thread's session with it."""

    __slots__ = ("_definition", "_engine", "_local", "_names", "_plan", "_shard", "_starts")

    def __init__(self, engine: Engine, shard: str, rules: Sequence[EngineRule]) -> None:
        self._engine = engine
        self._shard = shard
        fields = sorted({test.field for rule in rules for test in rule.tests})
        short = dict(zip(fields, _SHORT_NAMES, strict=False))
        self._definition = _definition(rules, short)
        self._names = {f"{number:04}": rule.names for number, rule in enumerate(rules)}
        # The properties of a fact as text, by field and value: ',"a0":"value"'.
        self._plan: tuple[tuple[str, dict[str, str]], ...] = tuple((name, {}) for name in fields)
        self._starts = tuple(f',"{short[name]}":"' for name in fields)
        self._local = _ThisThread()

    def collect(self, fact: Mapping[str, str], fired: set[str]) -> None:
        """Add the names that hold for `fact`: the hot path, one safe cycle of the engine."""
        try:
            properties = "".join([known[fact[field]] for field, known in self._plan])
        except (KeyError, TypeError):
            properties = self._learn(fact)
        session = self._local.session
        if session is None or session.generation != _generation:
            session = self._open()
        session.generation = _UNFINISHED
        session.turn = turn = (session.turn + 1) & 1023
        head, retraction = _IDS[turn]
        engine, handle, names = self._engine, session.handle, self._names
        go_on = engine.complete_and_start_action
        try:
            code, state = engine.assert_fact(handle, f"{head}{properties}}}")
            if code == 0:
                first = engine.start_action_for_state(handle, state)
                firing = first[1] if first else None
                if firing is None:
                    raise self._fault("a rule held, yet none fired")
                while firing is not None:  # '{"0007":{"m":{... the fact ...}}}'
                    fired.update(names[firing[2:6]])
                    firing = go_on(handle, state)
                engine.retract_fact(handle, retraction)
            elif code != 1:
                raise self._fault(f"unexpected answer {code}")
        except engine.error as error:
            raise self._fault(str(error)) from error
        session.generation = _generation

    def _learn(self, fact: Mapping[str, str]) -> str:
        """The properties of a fact with values not seen before, which are remembered."""
        properties = []
        for (field, known), start in zip(self._plan, self._starts, strict=True):
            try:
                value = fact[field]
            except KeyError:
                raise FactError(
                    f"shard {self._shard!r} reads the field {field!r}, which the fact lacks"
                ) from None
            if not isinstance(value, str):
                raise FactError(f"the field {field!r} must be a text, got {value!r}")
            try:
                text = f'{start}{_encode(value)}"'
            except ValueError as error:
                raise FactError(f"the field {field!r}: {error}") from None
            if len(known) >= _MOST_KNOWN_VALUES:
                known.clear()
            known[str.__str__(value)] = text
            properties.append(text)
        return "".join(properties)

    def _open(self) -> "_Session":
        """A session for this thread: one that an ended thread left behind, else a new one."""
        idle = _idle.setdefault(self._definition, deque())
        try:
            session = idle.pop()
        except IndexError:
            try:
                session = _Session(self._engine.create_ruleset("sanksi", self._definition))
            except self._engine.error as error:
                raise self._fault(str(error)) from error
        self._local.session = session
        self._local.lease = _Lease(session, idle)
        return session

    def _fault(self, what: str) -> EngineFault:
        return EngineFault(f"durable_rules failed on shard {self._shard!r}: {what}")


def _definition(rules: Sequence[EngineRule], short: Mapping[str, str]) -> str:
    """The rules as the JSON text that the engine compiles; rule number 7 is called `0007`."""
    texts = []
    for number, rule in enumerate(rules):
        tests = []
        for test in rule.tests:
            try:
                operand = f'{{"{short[test.field]}":"{_encode(test.value)}"}}'
            except ValueError as error:
                raise ValueError(f"rule {rule.names[0]!r}, field {test.field!r}: {error}") from None
            operator = _OPERATORS.get(test.op)
            tests.append(f'{{"{operator}":{operand}}}' if operator else operand)
        texts.append(f'"{number:04}":{{"all":[{{"m":{{"$and":[{",".join(tests)}]}}}}]}}')
    return f"{{{','.join(texts)}}}"


def _encode(value: str) -> str:
    """The text for use between double quotes, one to one and in the same order as the values."""
    text = value.translate(_ESCAPES)
    size = len(text.encode())
    if size > _LONGEST_VALUE:
        raise ValueError(f"a text of {size:,} bytes is too long, at most {_LONGEST_VALUE:,}")
    return text


class _Session:
    """A ruleset inside the engine, used by one thread at a time.

    `generation` is that of the process while the session is at rest, `_UNFINISHED` within a cycle.
    """

    __slots__ = ("generation", "handle", "turn")

    def __init__(self, handle: int) -> None:
        self.handle = handle
        self.turn = -1
        self.generation = _generation


class _Lease:
    """Leaves a session to the next thread when the thread or the shard that had it is gone.

    The engine cannot free a ruleset: `delete_ruleset` keeps some 13 kB per rule, `delete_state`
    crashes. So sessions are handed on, also to later shards with the same definition.
    """

    __slots__ = ("_idle", "_session")

    def __init__(self, session: _Session, idle: "deque[_Session]") -> None:
        self._session = session
        self._idle = idle

    def __del__(self) -> None:
        if self._session.generation == _generation:
            self._idle.append(self._session)


class _ThisThread(threading.local):
    session: _Session | None = None
    lease: _Lease | None = None


_idle: dict[str, "deque[_Session]"] = {}
_generation = 0


def _after_fork_in_child() -> None:
    """Forget the parent's sessions: another thread may have been in the middle of a cycle."""
    global _generation  # noqa: PLW0603
    _generation += 1
    for sessions in _idle.values():
        sessions.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
