"""Every measured pitfall of durable_rules 2.0.28: what the raw engine does, what the adapter does.

The raw engine runs in an interpreter of its own, since some pitfalls end in a signal. `PRELUDE`
gives it the C module (`E`), `rules` and `cycle`; with `LAYER` also the Python layer (`D`). Where
the engine reads memory that it never set, `MALLOC_PERTURB_` makes glibc fill that memory, so that
the outcome does not depend on what lay there before.
"""

import os
import platform
import random
import signal
import subprocess
import sys
import threading
from typing import Any

import pytest

from sanksi.inference import _durable, rete
from sanksi.inference._rete_bounds import LIMITS, Conjunction, arrange, measure
from sanksi.inference.rete import EngineLimitError, FactError, Op, Shard, Test
from tests.inference.test_rete import Recorder, plainly, recorder, rule

__all__ = ["recorder"]  # a fixture

PRELUDE = """
import json, os, sys
flags = sys.getdlopenflags()
sys.setdlopenflags(os.RTLD_LAZY)
import durable_rules_engine as E
sys.setdlopenflags(flags)

def rules(*all_tests):
    named = {f"{i:04}": {"all": [{"m": {"$and": tests}}]} for i, tests in enumerate(all_tests)}
    return E.create_ruleset("raw", json.dumps(named, ensure_ascii=False))

def tell(handle, fact, id="1", sid="0"):
    return E.assert_fact(handle, json.dumps({"sid": sid, "id": id, **fact}, ensure_ascii=False))

def fired(handle, state):
    names, first = [], E.start_action_for_state(handle, state)
    firing = first and first[1]
    while firing is not None:
        names.append(firing[2:6])
        firing = E.complete_and_start_action(handle, state)
    return names

def cycle(handle, fact, id="1", sid="0"):
    code, state = tell(handle, fact, id, sid)
    names = fired(handle, state) if code == 0 else []
    E.retract_fact(handle, json.dumps({"sid": sid, "id": id}))
    return names
"""

LAYER = """
import threading
import durable.engine as D
class NoHost:
    def get_action(self, name): raise KeyError(name)
def layer(**definitions):
    return D.Ruleset("raw", NoHost(), definitions)
def alpha(*tests, run):
    return {"all": [{"m": {"$and": list(tests)}}], "run": run}
"""

GLIBC = platform.libc_ver()[0] == "glibc"
SAFE_CALLS = {
    *("create_ruleset", "assert_fact", "start_action_for_state"),
    *("complete_and_start_action", "retract_fact"),
}
CRASHES = {-signal.SIGSEGV, -signal.SIGABRT, -signal.SIGBUS}


def raw(
    body: str, *, cpu_seconds: int | None = None, fill: bool = False
) -> subprocess.CompletedProcess[str]:
    """Run `body` on the raw engine. The timeout, and the limit on CPU time, only end a hang."""
    bounds = "import resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n"
    if cpu_seconds is not None:
        bounds += f"resource.setrlimit(resource.RLIMIT_CPU, ({cpu_seconds}, {cpu_seconds}))\n"
    return subprocess.run(
        [sys.executable, "-c", bounds + PRELUDE + body],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env=os.environ | ({"MALLOC_PERTURB_": "165"} if fill else {}),
    )


def dies(body: str) -> bool:
    """Whether `body` kills the process, at the latest the fifth time: addresses are chance."""
    return any(raw(body, fill=True).returncode in CRASHES for _ in range(5))


def said(body: str) -> list[str]:
    """The lines that `body` prints on the raw engine, where that ends well."""
    run = raw(body)
    assert (0, "") == (run.returncode, run.stderr)
    return run.stdout.splitlines()


# --------------------------------------------------------------- threads, states and sessions


def test_hosts_start_threads_that_never_end() -> None:
    """Raw: each `Host` leaves two timer threads behind. Ours: no host, no thread at all."""
    assert ["10"] == said(
        LAYER + "hosts = [D.Host() for _ in range(5)]\ndel hosts\n"
        "print(threading.active_count() - 1, flush=True); os._exit(0)"
    )
    before = threading.active_count()
    assert {"r"} == Shard("s", [rule("r", ("a", "=", "1"))]).match({"a": "1"})
    assert before == threading.active_count()


INTERLEAVED = """
handle = rules([{"a": "1"}], [{"b": "1"}])
_, state = tell(handle, {"a": "1"}, id="of one user")
_, state = tell(handle, {"b": "1"}, id="of another")
print(*fired(handle, state))
"""


def test_one_ruleset_for_several_users_mixes_their_answers() -> None:
    """Raw: who collects first gets everybody's firings. Ours: a ruleset has one user at a time."""
    assert ["0000 0001"] == said(INTERLEAVED)
    shard = Shard("s", [rule("r", ("a", "=", "1"))])
    handles: list[int] = []
    together = threading.Barrier(3)

    def work() -> None:
        shard.match({"a": "1"})
        session = shard._rulesets[0]._local.session
        assert session is not None
        handles.append(session.handle)
        together.wait(timeout=60)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 3 == len(set(handles))


DELETED = """
handle = rules([{"a": "1"}])
for number in range(20_000):
    tell(handle, {"a": "0"}, sid=f"s{number}")
    E.delete_state(handle, f"s{number}")
"""

DELETED_BEHIND_A_LOCK = """
import threading
handle, lock = rules([{"a": "1"}]), threading.Lock()
def work(user):
    for number in range(3_000):
        with lock:
            cycle(handle, {"a": "0"}, sid=f"{user}.{number}")
            E.delete_state(handle, f"{user}.{number}")
threads = [threading.Thread(target=work, args=(user,)) for user in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


@pytest.mark.parametrize("body", [DELETED, DELETED_BEHIND_A_LOCK])
def test_deleting_a_state_frees_what_was_never_set(body: str) -> None:
    """Raw: `delete_state` after an unmatched fact dies, lock or no lock. Ours: no such call."""
    assert dies(body) or not GLIBC
    assert SAFE_CALLS == {name for name in vars(_durable.Engine) if not name.startswith("_")}


SIDS = """
handle = rules([{"a": "1"}])
for number in range(2_000):
    try:
        tell(handle, {"a": "1"}, sid=f"s{number}")
    except MemoryError:
        print(number)
        break
"""


def test_sessions_run_out(recorder: Recorder) -> None:
    """Raw: the 1,025th `sid` is a MemoryError. Ours: one `sid` for ever."""
    assert ["1024"] == said(SIDS)
    shard = Shard("s", [rule("r", ("a", "=", "1"))])
    assert all({"r"} == shard.match({"a": "1"}) for _ in range(2_000))
    facts = [args[1] for name, args in recorder.calls if name == "assert_fact"]
    assert {'{"sid":"0"'} == {fact.partition(",")[0] for fact in facts}


LEFT_BEHIND = """
def grown(users):
    for _ in range(users):
        handle = rules(*[[{"a": "1"}, {"b": str(i)}] for i in range(20)])
        cycle(handle, {"a": "1", "b": "1"})
        E.delete_ruleset(handle)
    with open("/proc/self/statm") as pages:
        return int(pages.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") >> 20
before = grown(5)
print(grown(100) - before >= 15)
"""


def test_deleting_a_ruleset_keeps_its_memory(recorder: Recorder) -> None:
    """Raw: 100 rulesets of 20 rules, deleted, keep over 15 MB. Ours: never deleted, but reused."""
    assert ["True"] == said(LEFT_BEHIND)
    for number in range(100):
        shard = Shard("s", [rule("r", ("a", "=", "1")), rule("s", ("b", "!=", "1"))])
        assert {"s"} == shard.match({"a": str(number), "b": "0"}) - {"r"}
    assert 1 == recorder.count("create_ruleset")


INTERRUPTED = """
handle = rules([{"a": "1"}])
_, state = tell(handle, {"a": "1"}, id="1")
E.start_action_for_state(handle, state)  # and here comes Ctrl-C
print(*tell(handle, {"a": "1"}, id="2"), E.start_action_for_state(handle, state))
"""


def test_an_open_firing_silences_the_next_facts(recorder: Recorder) -> None:
    """Raw: after a cycle cut short, a rule that holds does not fire. Ours: the ruleset is left."""
    assert ["0 1 None"] == said(INTERRUPTED)
    shard = Shard("s", [rule("r", ("a", "=", "1"))])

    def interrupt() -> Any:
        raise KeyboardInterrupt

    recorder.instead["complete_and_start_action"] = interrupt
    with pytest.raises(KeyboardInterrupt):
        shard.match({"a": "1"})
    assert {"r"} == shard.match({"a": "1"})


SEEN = """
handle = rules([{"a": "1"}])
tell(handle, {"a": "0"})
print(tell(handle, {"a": "1"}, id="sid-0")[0])
print(tell(handle, {"a": "1"}, id="7")[0], tell(handle, {"a": "1"}, id="7")[0])
"""


def fnv1a(text: str) -> int:
    """The hash by which the engine knows names and ids."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 16_777_619 & 0xFFFF_FFFF
    return value


def test_facts_are_known_by_the_hash_of_their_id() -> None:
    """Raw: a fact with the hash of a living one, even the state's own, is dropped as seen.

    Ours: one fact at a time, and no id has the hash of the state's.
    """
    assert ["2", "0 2"] == said(SEEN)
    ids = [str(number) for number in range(len(rete._IDS))]
    assert [f'{{"sid":"0","id":"{i}"' for i in ids] == [beginning for beginning, _ in rete._IDS]
    assert len(ids) + 1 == len({fnv1a(text) for text in ["sid-0", *ids]})


# ------------------------------------------------------------------------- size of a ruleset

SATISFIED = """
def answer(*all_tests):
    fact = {name: "1" for tests in all_tests for test in tests for name in test}
    try:
        return len(cycle(rules(*all_tests), fact))
    except E.error as error:
        return str(error)
"""


def test_more_than_64_pending_siblings() -> None:
    """Raw: 64 satisfied siblings fire, 65 are error 303. Ours: split, and every name is there."""
    assert ["64", "Could not assert fact, error code: 303"] == said(
        SATISFIED + 'for n in (64, 65): print(answer(*[[{f"p{i}": "1"}] for i in range(n)]))'
    )
    for count, rulesets in ((64, 1), (65, 2), (200, 4)):
        shard = Shard("s", [rule(f"r{i}", (f"p{i}", "=", "1")) for i in range(count)])
        assert rulesets == len(shard.loads)
        fact = {f"p{i}": "1" for i in range(count)}
        assert {f"r{i}" for i in range(count)} == shard.match(fact)


def test_pending_siblings_add_up_over_levels() -> None:
    """Raw: 40 siblings with 25 below each fire, with 26 error 303. Ours: measured so, and split."""
    levels = (
        'for n in (25, 26): print(answer(*[[{f"a{i}": "1"}, {f"b{j}": "1"}]'
        " for i in range(40) for j in range(n)]))"
    )
    assert ["1000", "Could not assert fact, error code: 303"] == said(SATISFIED + levels)
    for below, pending, rulesets in ((25, 63, 1), (26, 64, 2)):
        given = [
            rule(f"r{i}.{j}", (f"a{i}", "=", "1"), (f"b{j}", "=", "1"))
            for i in range(40)
            for j in range(below)
        ]
        assert pending == measure(arrange(given)).pending
        shard = Shard("s", given)
        assert rulesets == len(shard.loads)
        assert {c.name for c in given} == shard.match(dict.fromkeys(shard.fields, "1"))


def test_rules_per_ruleset() -> None:
    """Raw: 4,096 rules compile, 4,097 are error 106. Ours: at most 3,000 in each ruleset."""
    tests = '[[{"a": str(i % 60)}, {"b": str(i // 60)}] for i in range(n)]'
    assert ["4096", "Could not create ruleset, error code: 106"] == said(
        f"n = 4_096; rules(*{tests}); print(n)\nn = 4_097\n"
        f"try: rules(*{tests})\nexcept E.error as error: print(error)"
    )
    given = [rule(f"r{i}", ("a", "=", str(i % 60)), ("b", "=", str(i // 60))) for i in range(4_097)]
    shard = Shard("s", given)
    assert [3_000, 1_097] == [load.rules for load in shard.loads]
    assert {"r4096"} == shard.match({"a": "16", "b": "68"})


CROWDED_PARENT = """
for count in (511, 512):
    handle = rules(*[[{"a": str(i)}] for i in range(count)])
    print(count, flush=True)
    print(*cycle(handle, {"a": "7"}), flush=True)
"""


def test_distinct_tests_under_one_parent() -> None:
    """Raw: with 511 a fact passes, with 512 it never returns. Ours: at most 400 in each ruleset."""
    run = raw(CROWDED_PARENT, cpu_seconds=2)
    assert ["511", "0007", "512"] == run.stdout.splitlines()
    assert run.returncode in {-signal.SIGXCPU, -signal.SIGKILL}
    shard = Shard("s", [rule(f"r{i}", ("a", "=", str(i))) for i in range(512)])
    assert [400, 112] == [load.siblings for load in shard.loads]
    assert {"r511"} == shard.match({"a": "511"})


EQUAL_RULES = """
for count in (255, 256):
    print(cycle(rules(*[[{"a": "1"}]] * count, [{"b": "1"}]), {"a": "1", "b": "0"})[-1])
try: rules(*[[{"a": "1"}]] * 257, [{"b": "1"}])
except E.error as error: print(error)
"""


def test_equal_rules() -> None:
    """Raw: 256 rules on one test run past a table: the next rule fires though it does not hold.

    Ours: equal rules are one rule with many names.
    """
    assert ["0254", "0256", "Could not create ruleset, error code: 108"] == said(EQUAL_RULES)
    shard = Shard(
        "s", [*(rule(f"r{i}", ("a", "=", "1")) for i in range(600)), rule("s", ("b", "=", "1"))]
    )
    assert [2] == [load.rules for load in shard.loads]
    assert {f"r{i}" for i in range(600)} == shard.match({"a": "1", "b": "0"})


def test_properties_of_a_fact() -> None:
    """Raw: 254 properties pass, 255 are error 302. Ours: at most 200 fields in each ruleset."""
    assert ["1", "Could not assert fact, error code: 302"] == said(
        'for n in (251, 252):\n  fact = {"a": "1", **{f"x{i}": "1" for i in range(n)}}\n'
        '  try: print(len(cycle(rules([{"a": "1"}]), fact)))\n  except E.error as e: print(e)'
    )
    given = [rule(f"r{i}", (f"f{i:03}", "=", "1"), ("f000", "=", "1")) for i in range(300)]
    shard = Shard("s", given)
    assert all(load.properties <= LIMITS.properties for load in shard.loads)
    assert 300 == len(shard.fields)
    assert 300 == len(shard.match(dict.fromkeys(shard.fields, "1")))
    with pytest.raises(EngineLimitError, match="fields 300, at most 200"):
        Shard("s", [rule("r", *((name, "=", "1") for name in shard.fields))])


def test_only_the_fields_that_are_read(recorder: Recorder) -> None:
    """Raw: every property costs time at every test. Ours: a fact's other fields are not sent."""
    shard = Shard("s", [rule("r", ("f3", "=", "1"), ("f7", "!=", "1"))])
    assert {"r"} == shard.match({f"f{i}": "1" if i < 5 else "0" for i in range(100)})
    assert '{"sid":"0","id":"0","a0":"1","b0":"0"}' == recorder.calls[1][1][1]


# ------------------------------------------------------------------- constructs that go wrong


def test_joins_that_are_false() -> None:
    """Raw: a false comparison between two facts under `$and` dies. Ours: there is only one fact."""
    assert dies(
        'handle = E.create_ruleset("raw", json.dumps({"r": {"all": [{"x": {"t": "A"}}, {"y": '
        '{"$and": [{"t": "B"}, {"k": "1"}, {"$lt": {"n": {"x": "n"}}}]}}]}}))\n'
        "for number in range(200):\n"
        '  tell(handle, {"t": "A", "n": "1"}, id=f"a{number}")\n'
        '  tell(handle, {"t": "B", "k": "1", "n": "2"}, id=f"b{number}")\n'
    )
    shard = Shard("s", [rule("r", ("a.n", "<", "2"), ("b.n", "<", "2"))])
    assert set() == shard.match({"a.n": "1", "b.n": "2"})


def test_comparing_different_types() -> None:
    """Raw: text, numbers, truth values and null are compared somehow. Ours: texts, or refused."""
    assert ["0000", "0000", "0000", ""] == said(
        'pairs = [({"a": True}, "true"), ({"a": False}, 0), ({"$gt": {"a": 0}}, "z"),'
        ' ({"$neq": {"a": "x"}}, None)]\n'
        'for test, value in pairs: print(*cycle(rules([test]), {"a": value}))'
    )
    shard = Shard("s", [rule("r", ("a", "!=", "x"))])
    for value in (True, 0, None):
        with pytest.raises(FactError):
            shard.match({"a": value})  # type: ignore[dict-item]


def test_absent_fields() -> None:
    """Raw: `$nex` fires for ever, on the session itself; else nothing holds of an absent field.

    Ours: a fact has every field, and no operator asks for absence.
    """
    endless = (
        "count = 0\n"
        "def act(c):\n  global count; count += 1\n"
        '  if count == 100: print("and so on", flush=True); os._exit(0)\n'
        'rs = layer(r={"all": [{"m": {"$nex": {"a": 1}}}], "run": act})\n'
        'rs.do_actions(rs.assert_fact({"b": 1, "sid": "s"}), lambda e, s: None)'
    )
    assert ["and so on"] == said(LAYER + endless)
    assert [""] == said('print(*cycle(rules([{"$neq": {"a": "1"}}]), {"b": "1"}))')
    shard = Shard("s", [rule("r", ("a", "!=", "1"))])
    with pytest.raises(FactError, match="which the fact lacks"):
        shard.match({"b": "1"})
    absence: Any = "$nex"
    with pytest.raises(ValueError, match="unknown operator"):
        Test("a", absence, "1")


def test_null() -> None:
    """Raw: a field that is null exists, yet is neither equal nor unequal. Ours: null is refused."""
    assert ["0000"] == said(
        'tests = [{"$ex": {"a": 1}}, {"a": "1"}, {"$neq": {"a": "1"}}, {"$lt": {"a": "1"}}]\n'
        'print(*cycle(rules(*([test] for test in tests)), {"a": None}))'
    )
    shard = Shard("s", [rule("r", ("a", "!=", "1"))])
    with pytest.raises(FactError, match="must be a text, got None"):
        shard.match({"a": None})  # type: ignore[dict-item]


def test_alternatives() -> None:
    """Raw: `$or` fires once per true branch. Ours: a conjunction per branch, and one name."""
    assert ["0000 0000 0000"] == said(
        'print(*cycle(rules([{"$or": [{"a": "1"}, {"b": "1"}, {"c": "1"}]}]),'
        ' {"a": "1", "b": "1", "c": "1"}))'
    )
    shard = Shard("s", [rule("r", (field, "=", "1")) for field in "abc"])
    assert {"r"} == shard.match(dict.fromkeys("abc", "1"))


def test_actions_swallow_exceptions(recorder: Recorder) -> None:
    """Raw: an action that raises, even Ctrl-C, ends as a note in the state. Ours: no actions."""
    assert ["None", "True"] == said(
        LAYER + "def act(c): raise KeyboardInterrupt\n"
        'rs = layer(r=alpha({"a": 1}, run=act))\n'
        'rs.do_actions(rs.assert_fact({"a": 1, "sid": "s"}),'
        ' lambda error, state: print(error, "exception" in state, sep="\\n"))'
    )
    Shard("s", [rule("r", ("a", "=", "1"))]).match({"a": "1"})
    name, (_, definition) = recorder.calls[0]
    assert ("create_ruleset", '{"0000":{"all":[{"m":{"$and":[{"a0":"1"}]}}]}}') == (
        name,
        definition,
    )


def test_facts_that_no_rule_matches() -> None:
    """Raw: an exception, and the fact is not kept. Ours: the ordinary empty answer."""
    assert ["MessageNotHandledException []"] == said(
        LAYER + 'rs = layer(r=alpha({"a": 1}, run=lambda c: None))\n'
        'try: rs.assert_fact({"a": 2, "sid": "s"})\n'
        'except Exception as error: print(type(error).__name__, rs.get_facts("s"))'
    )
    assert set() == Shard("s", [rule("r", ("a", "=", "1"))]).match({"a": "2"})


def test_definitions() -> None:
    """Raw: registering changes the definition, and a name can be used once. Ours: neither."""
    assert ["['all']", "Ruleset with name one already registered"] == said(
        LAYER + 'definition = alpha({"a": 1}, run=lambda c: None)\n'
        "layer(r=definition); print(list(definition))\n"
        'host = D.Host(); new = lambda: {"one": {"r": alpha({"a": 1}, run=lambda c: None)}}\n'
        "host.register_rulesets(new())\n"
        "try: host.register_rulesets(new())\n"
        "except Exception as error: print(error, flush=True)\n"
        "os._exit(0)"
    )
    given = [rule("r", ("a", "=", "1"), ("a", "=", "1"))]
    shards = [Shard("one", given), Shard("one", given)]
    assert [{"r"}, {"r"}] == [shard.match({"a": "1"}) for shard in shards]
    assert [rule("r", ("a", "=", "1"), ("a", "=", "1"))] == given


def test_regular_expressions() -> None:
    """Raw: whole text only, and no classes of characters. Ours: no operator takes a pattern."""
    assert ["0000", "", ""] == said(
        'for pattern, text in (("[0-9]+", "123"), ("[0-9]+", "abc123"), ("\\\\d+", "12")):\n'
        '  print(*cycle(rules([{"$mt": {"a": pattern}}]), {"a": text}))'
    )
    pattern: Any = "$mt"
    with pytest.raises(ValueError, match="unknown operator"):
        Test("a", pattern, "[0-9]+")


def test_order_of_firing() -> None:
    """Raw: lower `pri` first, else as defined. Ours: a set, from rules in an order of our own."""
    assert ["0002 0000 0001"] == said(
        'named = {"0000": 2, "0001": 2, "0002": 1}\n'
        'handle = E.create_ruleset("raw", json.dumps({name: {"pri": pri, "all": '
        '[{"m": {"a": "1"}}]} for name, pri in named.items()}))\n'
        'print(*cycle(handle, {"a": "1"}))'
    )
    given = [rule(f"r{i}", ("a", "!=", str(i)), ("b", "=", str(i % 3))) for i in range(30)]
    definitions = set()
    for seed in range(5):
        random.Random(seed).shuffle(given)
        definitions.add(Shard("s", given)._rulesets[0]._definition)
    assert 1 == len(definitions)


# --------------------------------------------------------------------------- texts and names


def test_a_text_and_its_continuation() -> None:
    """Raw: a text is compared with its closing quote, which sorts after a blank and `!`.

    Ours: values are sent in an encoding that sorts as they do.
    """
    assert ["0001"] == said(
        'tests = [[{"$lt": {"a": "2024-09-22 10:00"}}], [{"$gt": {"a": "2024-09-22 10:00"}}]]\n'
        'print(*cycle(rules(*tests), {"a": "2024-09-22"}))'
    )
    given = [rule(op, ("a", op, "2024-09-22 10:00")) for op in ("<", ">")]
    assert {"<"} == Shard("s", given).match({"a": "2024-09-22"})


def test_a_text_with_escapes() -> None:
    """Raw: texts are compared as JSON writes them, with escapes. Ours: as they are."""
    assert ["0000"] == said('print(*cycle(rules([{"$lt": {"a": "a" + chr(10)}}]), {"a": "aA"}))')
    given = [rule("r", ("a", "<", "a\n")), rule("s", ("a", ">", "a\n"))]
    assert {"s"} == Shard("s", given).match({"a": "aA"})


def test_a_very_long_text() -> None:
    """Raw: lengths are kept modulo 65,536, so a long text equals the empty one. Ours: refused."""
    assert ["0000"] == said('print(*cycle(rules([{"a": ""}]), {"a": "x" * 65_536}))')
    shard = Shard("s", [rule("r", ("a", "=", ""))])
    with pytest.raises(FactError, match="65,536 bytes is too long, at most 32,767"):
        shard.match({"a": "x" * 65_536})


RESERVED = (
    *("all", "any", "pri", "count", "cap", "dist", "name", "m", "id", "sid", "$s", "$i", "$m"),
    *("$l", "$r", "$forward", "$ex", "$nex", "$or", "$and", "$lt", "$lte", "$gt", "$gte", "$eq"),
    *("$neq", "$mt", "$imt", "$iall", "$iany", "$add", "$sub", "$mul", "$div"),
)


def test_fields_are_known_by_their_hash() -> None:
    """Raw: `costarring` and `liquid` are one field, since their hashes are equal.

    Ours: fields get short names whose hashes differ, from each other and from the engine's words.
    """
    assert fnv1a("costarring") == fnv1a("liquid")
    assert ["0000"] == said('print(*cycle(rules([{"costarring": "1"}]), {"liquid": "1"}))')
    shard = Shard("s", [rule("r", ("costarring", "=", "1")), rule("s", ("liquid", "=", "1"))])
    assert {"s"} == shard.match({"costarring": "0", "liquid": "1"})
    names = [*rete._SHORT_NAMES, *RESERVED]
    assert len(rete._SHORT_NAMES) >= LIMITS.fields
    assert len(names) == len({fnv1a(name) for name in names})


# ---------------------------------------------------------------- what works, and getting there


def ordinary(seed: int) -> tuple[list[Conjunction], list[dict[str, str]]]:
    """Rules within the usable subset, and facts: terms, dates, texts in several scripts."""
    chance = random.Random(seed)
    operators: list[Op] = ["=", "!=", "<", "<=", ">", ">="]
    values = ["pns", "pppk", "2024-09-21", "2024-09-22", "sejak_penetapan", "é", "日本", "😀"]
    fields = ["person.status", "act.kind", "time.date", "time.phase", "candidacy.kind"]
    given = [
        rule(
            f"{number:04}",
            *(
                (field, chance.choice(operators), chance.choice(values))
                for field in chance.sample(fields, chance.randint(1, 4))
            ),
        )
        for number in range(40)
    ]
    return given, [{f: chance.choice(values) for f in fields} for _ in range(500)]


def test_the_usable_subset_in_the_safe_cycle() -> None:
    """Raw and ours: the same answers as plain Python, fact after fact with one constant `sid`."""
    words = {"=": "$eq", "!=": "$neq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}
    for seed in range(3):
        given, facts = ordinary(seed)
        raw_tests = [[{words[t.op]: {t.field: t.value}} for t in c.tests] for c in given]
        body = (
            f"handle = rules(*{raw_tests!r})\n"
            f"for number, fact in enumerate({facts!r}):\n"
            "  print(*sorted(cycle(handle, fact, id=str(number))))"
        )
        raw_answers = [set(line.split()) for line in said(body)]
        shard = Shard("s", given)
        for fact, raw_answer in zip(facts, raw_answers, strict=True):
            expected = plainly(given, fact)
            assert expected == shard.match(fact)
            assert expected == raw_answer


def test_driving_the_c_module_directly() -> None:
    """Raw: the Python layer and the bare calls agree, so leaving the layer out loses nothing."""
    assert ["True"] == said(
        LAYER + "import random\nchance = random.Random(1)\n"
        'tests = [[{chance.choice("abc"): chance.choice("012")} for _ in range(2)]'
        " for _ in range(20)]\n"
        "out = []\ndef note(name): return lambda c: out.append(name)\n"
        'rs = layer(**{f"{i:04}": alpha(*t, run=note(f"{i:04}"))'
        " for i, t in enumerate(tests)})\n"
        "handle, same = rules(*tests), True\n"
        "for number in range(500):\n"
        '  fact = {name: chance.choice("012") for name in "abc"}\n'
        "  out.clear()\n"
        '  told = {**fact, "sid": "0", "id": str(number)}\n'
        "  try: rs.do_actions(rs.assert_fact(told), lambda e, s: None); rs.retract_fact(told)\n"
        "  except D.MessageNotHandledException: pass\n"
        "  same = same and sorted(out) == sorted(cycle(handle, fact))\n"
        "print(same)"
    )


def test_importing_since_python_3_13() -> None:
    """Raw: the module names a function that 3.13 dropped. Ours: bound late, it is not missed."""
    plain = subprocess.run(
        [sys.executable, "-c", "import durable_rules_engine"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    gone = sys.version_info >= (3, 13)
    assert gone == ("undefined symbol: PyEval_CallObject" in plain.stderr)
    assert gone == (plain.returncode != 0)
    assert rete.available()
    assert rete.why_unavailable() is None
