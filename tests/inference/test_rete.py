"""The durable_rules adapter: what it answers, what it calls, and how it comes back from trouble."""

import copy
import gc
import operator
import os
import pickle
import subprocess
import sys
import sysconfig
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from sanksi.inference import _durable, rete
from sanksi.inference.rete import (
    Conjunction,
    EngineFault,
    EngineLimitError,
    EngineUnavailableError,
    FactError,
    Op,
    Shard,
    Test,
)

COMPARE: dict[Op, Callable[[str, str], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def plainly(conjunctions: Sequence[Conjunction], fact: Mapping[str, str]) -> set[str]:
    """The same question, answered by plain Python."""
    return {
        c.name for c in conjunctions if all(COMPARE[t.op](fact[t.field], t.value) for t in c.tests)
    }


def rule(name: str, *tests: tuple[str, Op, str]) -> Conjunction:
    return Conjunction(name, tuple(Test(*test) for test in tests))


class Recorder:
    """Stands between the adapter and the engine: notes each call, and can be told to misbehave."""

    def __init__(self) -> None:
        self._engine = _durable.load()
        self.error = self._engine.error
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.instead: dict[str, Callable[[], Any]] = {}

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*args: Any) -> Any:
            self.calls.append((name, args))
            if name in self.instead:
                return self.instead.pop(name)()
            return getattr(self._engine, name)(*args)

        return call

    def count(self, name: str) -> int:
        return sum(called == name for called, _ in self.calls)


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """The engine with a recorder before it, and nothing left over from other tests."""
    recorder = Recorder()
    monkeypatch.setattr(rete, "load", lambda: recorder)
    monkeypatch.setattr(rete, "_idle", {})
    return recorder


def run_apart(code: str, *flags: str) -> subprocess.CompletedProcess[str]:
    """Run `code` in an interpreter of its own. The timeout only ends a hang."""
    return subprocess.run(
        [sys.executable, *flags, "-c", code],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )


# ------------------------------------------------------------------------------------ answers


def test_names_of_the_conjunctions_that_hold() -> None:
    """Every operator compares texts, in the order of code points; dates are such texts."""
    shard = Shard(
        "semua",
        [
            rule("sama", ("status", "=", "pns")),
            rule("beda", ("status", "!=", "pns")),
            rule("sebelum", ("tanggal", "<", "2024-09-22")),
            rule("sampai", ("tanggal", "<=", "2024-09-22")),
            rule("sesudah", ("tanggal", ">", "2024-09-22")),
            rule("sejak", ("tanggal", ">=", "2024-09-22")),
            rule("keduanya", ("status", "=", "pns"), ("tanggal", ">=", "2024-09-22")),
        ],
    )

    def on(status: str, day: str) -> set[str]:
        return shard.match({"status": status, "tanggal": day})

    assert {"sama", "sebelum", "sampai"} == on("pns", "2024-09-21")
    assert {"sama", "sampai", "sejak", "keduanya"} == on("pns", "2024-09-22")
    assert {"beda", "sesudah", "sejak"} == on("pppk", "2024-09-23")


def test_branches_share_a_name() -> None:
    """A name fires once, whichever and however many of its branches hold."""
    shard = Shard("cabang", [rule("r", ("a", "=", "1")), rule("r", ("b", "=", "1")), rule("s")])
    assert {"r", "s"} == shard.match({"a": "1", "b": "0"})
    assert {"r", "s"} == shard.match({"a": "1", "b": "1"})
    assert {"s"} == shard.match({"a": "0", "b": "0"})


def test_names_share_tests() -> None:
    """Equal tests under several names are one rule for the engine, all names for the caller."""
    tests: list[tuple[str, Op, str]] = [("a", "=", "1"), ("b", "!=", "2")]
    shard = Shard("kembar", [rule("r", *tests), rule("s", *reversed(tests)), rule("t", *tests * 2)])
    assert 1 == shard.loads[0].rules
    assert {"r", "s", "t"} == shard.match({"a": "1", "b": "1"})
    assert set() == shard.match({"a": "1", "b": "2"})


def test_without_tests_always() -> None:
    """A conjunction without tests holds for every fact; a shard of such reads no field."""
    shard = Shard("selalu", [rule("r"), rule("s"), rule("r")])
    assert () == shard.fields
    assert {"r", "s"} == shard.match({})


def test_without_conjunctions_nothing() -> None:
    """A shard without conjunctions matches nothing."""
    shard = Shard("kosong", [])
    assert () == shard.fields
    assert () == shard.loads
    assert set() == shard.match({"a": "1"})


def test_contradiction_never_holds() -> None:
    """Tests that exclude each other are no error: the conjunction never holds."""
    shard = Shard("mustahil", [rule("r", ("a", "=", "1"), ("a", "=", "2"))])
    assert [set(), set()] == [shard.match({"a": value}) for value in "12"]


def test_each_answer_is_the_callers_own() -> None:
    """Changing an answer does not change the next one."""
    shard = Shard("milik", [rule("r"), rule("s", ("a", "=", "1"))])
    shard.match({"a": "1"}).clear()
    assert {"r", "s"} == shard.match({"a": "1"})


def test_fields_are_sorted_and_others_ignored() -> None:
    """`fields` lists what the tests read; whatever else a fact carries is not looked at."""
    shard = Shard("bidang", [rule("r", ("b", "=", "1"), ("a", "!=", "1"))])
    assert ("a", "b") == shard.fields
    assert {"r"} == shard.match({"a": "2", "b": "1", "c": None})  # type: ignore[dict-item]


@pytest.mark.parametrize(
    "name", ["id", "sid", "$s", "$and", "$neq", "m", "", "sanksi.disiplin", 'ku"tip', "日付"]
)
def test_any_text_names_a_field(name: str) -> None:
    """The names that mean something to the engine, or would break its JSON, are ordinary fields."""
    shard = Shard("nama", [rule("r", (name, "=", "1"), ("lain", "!=", "1"))])
    assert {"r"} == shard.match({name: "1", "lain": "2"})
    assert set() == shard.match({name: "2", "lain": "2"})


@pytest.mark.parametrize(
    "value", ["", " ", '"', "\\", "\\\\", "'", "#", "[0", "\n", "\x00", "a\x00", "é", "😀", "{}"]
)
def test_any_text_is_a_value(value: str) -> None:
    """Quotes, escapes, control characters and the empty text equal themselves and nothing else."""
    shard = Shard("nilai", [rule("sama", ("a", "=", value)), rule("beda", ("a", "!=", value))])
    assert {"sama"} == shard.match({"a": value})
    assert {"beda"} == shard.match({"a": value + "x"})
    assert {"beda"} == shard.match({"a": "x" + value})


def test_a_text_of_a_subclass_is_a_text() -> None:
    """What is a `str` by inheritance (a `StrEnum` member, say) is compared by its text."""

    class Loud(str):
        __slots__ = ()

        def __str__(self) -> str:
            return self.upper()

    shard = Shard("turunan", [rule("r", ("a", "=", Loud("pns")))])
    assert {"r"} == shard.match({"a": Loud("pns")})
    assert {"r"} == shard.match({"a": "pns"})
    assert set() == shard.match({"a": "PNS"})


# ------------------------------------------------------------------------------- refused facts


def test_facts_are_total() -> None:
    """A fact without a field that the shard reads is refused, whether or not a rule needs it."""
    shard = Shard("wajib", [rule("r", ("a", "=", "1")), rule("s", ("b", "=", "1"))])
    with pytest.raises(FactError, match="'wajib' reads the field 'b', which the fact lacks"):
        shard.match({"a": "1"})


@pytest.mark.parametrize("value", [None, 1, 1.5, True, ["1"], b"1"])
def test_values_are_texts(value: object) -> None:
    """Anything but a text is refused before the engine could compare it in its own way."""
    shard = Shard("teks", [rule("r", ("a", "=", "1"))])
    with pytest.raises(FactError, match="the field 'a' must be a text"):
        shard.match({"a": value})  # type: ignore[dict-item]
    assert {"r"} == shard.match({"a": "1"})


def test_values_are_valid_and_short() -> None:
    """Half a surrogate pair and texts beyond the engine's lengths are refused on both sides."""
    shard = Shard("batas", [rule("r", ("a", "!=", "1"))])
    for value in ("\ud800", "x" * 32_768):
        with pytest.raises(FactError, match="the field 'a'"):
            shard.match({"a": value})
        with pytest.raises(ValueError, match="rule 's', field 'b'"):
            Shard("batas", [rule("s", ("b", "=", value))])
    assert {"r"} == shard.match({"a": "x" * 32_767})


@pytest.mark.parametrize("op", ["==", "$nex", "$ex", "$or", "$mt", ""])
def test_only_the_safe_operators(op: Any) -> None:
    """No test can be written with anything but the six comparisons."""
    with pytest.raises(ValueError, match="unknown operator"):
        Test("a", op, "1")


@pytest.mark.parametrize("value", [None, 1, True])
def test_constants_are_texts(value: Any) -> None:
    """A number, a truth value or nothing cannot be a constant."""
    with pytest.raises(TypeError, match="a test compares texts"):
        Test("a", "=", value)


def test_too_large_for_any_ruleset() -> None:
    """A conjunction that no ruleset can carry is refused by name, with the number and the limit."""
    tests: list[tuple[str, Op, str]] = [(f"f{i}", "=", "1") for i in range(201)]
    with pytest.raises(
        EngineLimitError, match=r"rule 'besar' .* fields 201, at most 200"
    ) as caught:
        Shard("besar", [rule("kecil", ("a", "=", "1")), rule("besar", *tests)])
    found = pickle.loads(pickle.dumps(caught.value))
    assert ("besar", "fields", 201, 200) == (
        found.rule,
        found.quantity,
        found.measured,
        found.limit,
    )


# ----------------------------------------------------------------------------------- the cycle


def test_the_safe_cycle_and_nothing_else(recorder: Recorder) -> None:
    """Assert, collect to the end, retract: one constant `sid`, and no `id` that is still in use."""
    shard = Shard("siklus", [rule("r", ("a", "=", "1")), rule("s", ("b", "=", "1"))])
    assert [] == recorder.calls  # no ruleset before the first fact
    assert {"r", "s"} == shard.match({"a": "1", "b": "1"})
    assert set() == shard.match({"a": "0", "b": "0"})
    assert [
        "create_ruleset",
        "assert_fact",
        "start_action_for_state",
        "complete_and_start_action",
        "complete_and_start_action",
        "retract_fact",
        "assert_fact",
    ] == [name for name, _ in recorder.calls]
    first, retracted, second = (
        args[1] for name, args in recorder.calls if name in {"assert_fact", "retract_fact"}
    )
    assert '{"sid":"0","id":"0","a0":"1","b0":"1"}' == first
    assert '{"sid":"0","id":"0"}' == retracted
    assert '{"sid":"0","id":"1","a0":"0","b0":"0"}' == second


def test_ids_go_round(recorder: Recorder) -> None:
    """After 1,024 facts the ids come again; every answer stays right."""
    shard = Shard("putar", [rule("r", ("a", "=", "1"))])
    for number in range(2_500):
        assert (number % 3 == 1) == bool(shard.match({"a": str(number % 3)}))
    assert 1 == recorder.count("create_ruleset")


def test_several_rulesets_are_one_shard(recorder: Recorder) -> None:
    """What one ruleset cannot carry is split unseen; each part gets the fields that it reads."""
    conjunctions = [rule(f"r{i}", (f"f{i:03}", "=", "1")) for i in range(150)]
    shard = Shard("banyak", conjunctions)
    assert [64, 64, 22] == [load.rules for load in shard.loads]
    fact = {f"f{i:03}": "1" for i in range(150)}
    assert {f"r{i}" for i in range(150)} == shard.match(fact)
    sent = [args[1].count(":") - 2 for name, args in recorder.calls if name == "assert_fact"]
    assert [64, 64, 22] == sent


def test_known_values_are_bounded() -> None:
    """The texts kept per field are at most 4,096, however many values come by."""
    shard = Shard("ingat", [rule("r", ("a", ">=", "v5"))])
    for number in range(10_000):
        value = f"v{number}"
        assert (value >= "v5") == bool(shard.match({"a": value}))
    ((_, known),) = shard._rulesets[0]._plan
    assert 0 < len(known) <= 4_096


def test_copies_and_pickles() -> None:
    """A shard can be copied and sent to another process: its conjunctions travel, no session."""
    shard = Shard("salin", [rule("r", ("a", "=", "1")), rule("s")])
    shard.match({"a": "1"})
    for other in (copy.deepcopy(shard), pickle.loads(pickle.dumps(shard))):
        assert shard.fields == other.fields
        assert {"r", "s"} == other.match({"a": "1"})
    assert "Shard('salin', 2 conjunctions)" == repr(shard)


# ------------------------------------------------------------------------------------- trouble


def _raise(error: BaseException) -> Any:
    raise error


@pytest.mark.parametrize(
    "call", ["assert_fact", "start_action_for_state", "complete_and_start_action", "retract_fact"]
)
def test_interrupted_anywhere(recorder: Recorder, call: str) -> None:
    """Ctrl-C inside the cycle goes through, and the ruleset it left half done is not used again."""
    shard = Shard("putus", [rule("r", ("a", "=", "1")), rule("s", ("b", "=", "1"))])
    assert {"r", "s"} == shard.match({"a": "1", "b": "1"})
    recorder.instead[call] = lambda: _raise(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        shard.match({"a": "1", "b": "1"})
    assert {"s"} == shard.match({"a": "0", "b": "1"})
    assert {"r"} == shard.match({"a": "1", "b": "0"})
    assert 2 == recorder.count("create_ruleset")


@pytest.mark.parametrize("call", ["create_ruleset", "assert_fact", "retract_fact"])
def test_an_error_code_is_a_fault(recorder: Recorder, call: str) -> None:
    """An error of the engine is never an answer; the next fact gets a fresh ruleset."""
    shard = Shard("galat", [rule("r", ("a", "=", "1"))])
    recorder.instead[call] = lambda: _raise(recorder.error("Could not, error code: 303"))
    with pytest.raises(EngineFault, match="shard 'galat': Could not, error code: 303"):
        shard.match({"a": "1"})
    assert {"r"} == shard.match({"a": "1"})
    assert 2 == recorder.count("create_ruleset")


@pytest.mark.parametrize(
    ("call", "answer", "message"),
    [
        ("assert_fact", (2, 1), "unexpected answer 2"),
        ("assert_fact", (3, 0), "unexpected answer 3"),
        ("start_action_for_state", None, "a rule held, yet none fired"),
    ],
)
def test_a_contradiction_is_a_fault(
    recorder: Recorder, call: str, answer: object, message: str
) -> None:
    """Answers such as "seen before", or a held rule without a firing, are faults: never empty."""
    shard = Shard("janggal", [rule("r", ("a", "=", "1"))])
    recorder.instead[call] = lambda: answer
    with pytest.raises(EngineFault, match=message):
        shard.match({"a": "1"})
    assert {"r"} == shard.match({"a": "1"})


def test_called_again_from_within(recorder: Recorder) -> None:
    """A match inside a match (a signal handler, a finaliser) has a ruleset of its own."""
    shard = Shard("ulang", [rule("r", ("a", "=", "1")), rule("s", ("b", "=", "1"))])
    inner: list[set[str]] = []

    def handler() -> Any:
        inner.append(shard.match({"a": "1", "b": "0"}))
        name, args = recorder.calls[-6]
        assert "start_action_for_state" == name
        return recorder._engine.start_action_for_state(*args)

    recorder.instead["start_action_for_state"] = handler
    assert {"s"} == shard.match({"a": "0", "b": "1"})
    assert [{"r"}] == inner


# ------------------------------------------------------------------------------- whose ruleset


def test_each_thread_has_its_own(recorder: Recorder) -> None:
    """Two threads at once use two rulesets."""
    shard = Shard("utas", [rule("r", ("a", "=", "1"))])
    both = threading.Barrier(2)

    def work() -> None:
        shard.match({"a": "1"})
        both.wait(timeout=60)
        shard.match({"a": "1"})

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 2 == recorder.count("create_ruleset")
    assert 2 == len({args[0] for name, args in recorder.calls if name == "assert_fact"})


def test_ended_threads_leave_their_rulesets(recorder: Recorder) -> None:
    """One thread after the other uses the same ruleset: the engine could never free it."""
    shard = Shard("waris", [rule("r", ("a", "=", "1"))])
    for number in range(20):
        answers: list[set[str]] = []
        fact = {"a": str(number % 2)}
        thread = threading.Thread(target=lambda a=answers, f=fact: a.append(shard.match(f)))
        thread.start()
        thread.join()
        assert [{"r"} if number % 2 else set()] == answers
    assert 1 == recorder.count("create_ruleset")


def test_equal_shards_share_rulesets_in_turn(recorder: Recorder) -> None:
    """A rule base loaded again costs the engine nothing; at one time no ruleset has two users."""
    conjunctions = [rule("r", ("a", "=", "1"))]
    for _ in range(5):
        assert {"r"} == Shard("muat", conjunctions).match({"a": "1"})
    assert 1 == recorder.count("create_ruleset")
    one, other = Shard("muat", conjunctions), Shard("muat", conjunctions)
    assert {"r"} == one.match({"a": "1"}) == other.match({"a": "1"})
    assert 2 == recorder.count("create_ruleset")


def test_a_half_done_ruleset_is_not_left_to_others(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever dies within a cycle leaves nothing behind."""
    idle: dict[str, deque[Any]] = {}
    monkeypatch.setattr(rete, "_idle", idle)
    shard = Shard("yatim", [rule("r", ("a", "=", "1"))])
    recorder.instead["retract_fact"] = lambda: _raise(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        shard.match({"a": "1"})
    del shard
    gc.collect()
    assert [0] == [len(sessions) for sessions in idle.values()]


FORKED = """
import os, sys
from sanksi.inference import rete
from sanksi.inference.rete import Conjunction, Shard, Test
shard = Shard("cabang", [Conjunction("r", (Test("a", "=", "1"),))])
def handle(): return shard._rulesets[0]._local.session.handle
assert shard.match({"a": "1"}) == {"r"}
left = Shard("tinggal", [Conjunction("s", (Test("b", "=", "2"),))])
left.match({"b": "2"})
del left
assert [len(sessions) for sessions in rete._idle.values()] == [0, 1]
parent = handle()
child = os.fork()
if child == 0:
    assert [len(sessions) for sessions in rete._idle.values()] == [0, 0]
    assert shard.match({"a": "1"}) == {"r"}
    assert shard.match({"a": "2"}) == set()
    assert handle() != parent
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert shard.match({"a": "1"}) == {"r"} and handle() == parent
"""


def test_a_forked_child_starts_afresh() -> None:
    """After `os.fork` the child builds its own rulesets; the parent goes on with its own."""
    run = run_apart(FORKED, "-W", "error")
    assert (0, "") == (run.returncode, run.stderr)


# ------------------------------------------------------------------------------- the one import


@pytest.fixture
def unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a process where nobody asked for the engine yet."""
    monkeypatch.setattr(_durable, "_outcome", None)


QUIET = """
import sys, threading
from sanksi.inference.rete import Conjunction, Shard, Test, available
assert "durable_rules_engine" not in sys.modules, "the engine is imported at first use"
flags = sys.getdlopenflags()
assert available()
assert "durable_rules_engine" in sys.modules
assert sys.getdlopenflags() == flags, "the flags are put back"
assert Shard("s", [Conjunction("r", (Test("a", "=", "1"),))]).match({"a": "1"}) == {"r"}
assert not [name for name in sys.modules if name.partition(".")[0] == "durable"]
assert threading.active_count() == 1
"""


def test_importing_is_quiet() -> None:
    """The engine comes at first use, alone: no host, no thread, no flag left changed."""
    run = run_apart(QUIET, "-W", "error")
    assert (0, "") == (run.returncode, run.stderr)


@pytest.mark.usefixtures("unasked")
def test_missing_engine_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the module the reason names the compiler, and a shard refuses to be built."""
    flags = sys.getdlopenflags()
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    assert not rete.available()
    assert "needs a C compiler and the Python headers" in str(rete.why_unavailable())
    with pytest.raises(EngineUnavailableError, match="durable_rules cannot be imported"):
        Shard("s", [rule("r", ("a", "=", "1"))])
    assert flags == sys.getdlopenflags()


@pytest.mark.usefixtures("unasked")
def test_free_threaded_builds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A build without the interpreter lock is refused, even one that runs with the lock on."""
    monkeypatch.setattr(sysconfig, "get_config_var", {"Py_GIL_DISABLED": 1}.get)
    assert "free-threaded" in str(rete.why_unavailable())
    with pytest.raises(EngineUnavailableError, match="unsafe on a free-threaded Python"):
        Shard("s", [])


@pytest.mark.usefixtures("unasked")
def test_running_without_the_lock_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interpreter that says that its lock is off is refused."""
    monkeypatch.setattr(sys, "_is_gil_enabled", lambda: False, raising=False)
    assert "free-threaded" in str(rete.why_unavailable())
