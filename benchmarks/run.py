"""Compare, in one run: other engines, the adapter, the direct evaluator, the whole adjudication.

Prints ratios, p50 and p99, memory over many cases, start-up times, and a profile. Every engine
answers the same cases on the same table and the answers are checked equal first.

    python benchmarks/run.py [--cases N] [--memory N]
"""

import argparse
import cProfile
import datetime as dt
import gc
import os
import platform
import pstats
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import cases as generated
import psutil
import table as tables
from peers.business_rules_engine import business_rules
from peers.clipspy_engine import clips
from peers.common import Matcher
from peers.rule_engine_engine import rule_engine
from peers.zen_engine import zen

from sanksi import Adjudicator, Rulebase, load_case
from sanksi.inference import CaseView, DirectEvaluator, Judge, Network, Program, Projector, Unit
from sanksi.timeline import TimeFrame, calendar_for, calendars

AS_OF = dt.date(2025, 1, 31)
ROUNDS = 5


def main() -> int:
    """Run everything; non-zero when a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--memory", type=int, default=200_000)
    options = parser.parse_args()
    print(f"python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}")
    base = Rulebase.load()
    print(f"rule base {base.version}: {len(base.norms)} norms, {len(base.definitions)} definitions")
    loaded = [load_case(c) for c in generated.cases(options.cases)]
    missed = matching(base, loaded)
    missed += whole(base, loaded)
    missed += whole_rule_base(base, loaded)
    missed += memory(base, options.memory)
    missed += start_up()
    for line in missed:
        print("BAR MISSED:", line)
    return 1 if missed else 0


def matching(base: Rulebase, loaded: list[Any]) -> list[str]:
    """Rule matching alone on the SKB 2022 table, all engines on the same views."""
    program = Program(base)
    table = tables.rows(program)
    rules = sorted({row.rule for row in table})
    print(f"\n== Rule matching: table SKB 2022, {len(rules)} rules, {len(table)} rows")
    prepared = list(_prepare(base, program, loaded, tables.facts(table)))
    direct, network = DirectEvaluator(), Network(base)
    wanted = set(rules)

    def by_direct(item: "Prepared") -> set[str]:
        truths = direct.run(item.bundle, dict(item.view))
        return {r for r, t in truths.items() if t == 2 and r in wanted}

    def by_rete(item: "Prepared") -> set[str]:
        truths = network.run(item.bundle, dict(item.view))
        return {r for r, t in truths.items() if t == 2 and r in wanted}

    def plain(matcher: Matcher) -> Callable[["Prepared"], set[str]]:
        return lambda item: matcher(item.flat)

    engines: dict[str, Callable[[Prepared], set[str]]] = {
        "durable_rules adapter": by_rete,
        "direct evaluator": by_direct,
        "zen-engine": plain(zen(table, trace=False)),
        "zen-engine, trace on": plain(zen(table, trace=True)),
        "clipspy": plain(clips(table)),
        "rule-engine": plain(rule_engine(table)),
        "business-rules": plain(business_rules(table)),
    }
    expected = [by_direct(item) for item in prepared]
    print(f"   {sum(map(len, expected))} rules hold in {len(prepared)} cases")
    for name, engine in engines.items():
        different = sum(engine(item) != want for item, want in zip(prepared, expected, strict=True))
        if different:
            return [f"{name} gives other results in {different} cases"]
    speeds = {name: _speed(engine, prepared) for name, engine in engines.items()}
    ours = speeds["durable_rules adapter"]
    for name, speed in speeds.items():
        print(f"   {name:<24} {speed:>10,.0f} cases/s   adapter/this {ours / speed:6.2f}")
    RESULTS.update(speeds)
    return [
        f"{ours_name} slower than {name}"
        for ours_name in ("durable_rules adapter", "direct evaluator")
        for name in engines
        if name not in {"durable_rules adapter", "direct evaluator"}
        and speeds[ours_name] < speeds[name]
    ]


RESULTS: dict[str, float] = {}


class Prepared:
    """A case as a bundle and view for our evaluators, and flat facts for the peers."""

    def __init__(self, bundle: Any, view: dict[str, Any], flat: dict[str, Any]) -> None:
        self.bundle, self.view, self.flat = bundle, view, flat


def _prepare(
    base: Rulebase,
    program: Program,
    loaded: list[Any],
    names: list[str],
    *,
    whole: bool = False,
) -> Iterable[Prepared]:
    direct = DirectEvaluator()
    judge = Judge(program, None, {})
    known = calendars(base.calendars.values())
    for case in loaded:
        act, candidacy = case.acts[0], case.candidacies[0]
        calendar = calendar_for(known, case.election, case.candidacies)
        frame = TimeFrame(calendar, case.election.region, AS_OF, program.boundaries(act.kind))
        world = frame.worlds(act, candidacy).parts[0].worlds[0]
        unit = Unit("u", act, candidacy)
        projector = Projector(case, AS_OF)
        bundle = program.bundle(act.kind, case.election.kind, world.date)
        if not whole:
            bundle = skb_only(bundle)
        view = projector.enter(bundle, unit, projector.base(bundle, unit), world)
        flat = {"act.kind": act.kind}
        given = dict(view)
        direct.run(bundle, given)
        case_view = CaseView(judge, projector, unit, world, {})
        for name in names:
            flat[name] = given[name] if name in given else _elsewhere(case_view, name)
        yield Prepared(bundle, view, flat)


def _elsewhere(view: CaseView, name: str) -> Any:
    """A fact that only rows about other acts read; whatever it is, these rows do not match."""
    return None if name.startswith(("permission.", "reading.", "other_norms.")) else view[name]


def skb_only(bundle: Any) -> Any:
    """The bundle reduced to the table, so that all engines answer the same rules."""
    from dataclasses import replace

    layers = []
    for layer in bundle.layers:
        if layer.name == "residual":
            continue
        if layer.name == "norms":
            kept = [
                (f, p)
                for f, p in zip(layer.formulas, layer.publishes, strict=True)
                if f.name.startswith("SKB22-") and "#" not in f.name
            ]
            if not kept:
                continue
            layers.append(
                replace(
                    layer, formulas=tuple(f for f, _ in kept), publishes=tuple(p for _, p in kept)
                )
            )
        else:
            layers.append(layer)
    return replace(bundle, name=bundle.name + "/skb", layers=tuple(layers), residual=())


def _speed(engine: Callable[[Any], Any], items: list[Any]) -> float:
    best = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for item in items:
            engine(item)
        best.append(len(items) / (time.perf_counter() - start))
    return statistics.median(best)


def whole(base: Rulebase, loaded: list[Any]) -> list[str]:
    """The complete adjudication, from JSON text to the sealed decision."""
    import orjson

    print(
        "\n== Complete adjudication: validate, phase, both engines, sanction, path, reasons, digest"
    )
    raw = [orjson.dumps(c) for c in generated.cases(len(loaded))]
    for engine in ("rete+direct", "direct"):
        judge = Adjudicator(base, engine=engine)

        def one(text: bytes, judge: Adjudicator = judge) -> Any:
            return judge.adjudicate(load_case(text), as_of=AS_OF)

        for text in raw:  # every bundle of rules is compiled when first needed
            one(text)
        gc.collect()
        times = []
        for text in raw:
            start = time.perf_counter()
            one(text)
            times.append(time.perf_counter() - start)
        times.sort()
        speed = len(times) / sum(times)
        p50, p99 = times[len(times) // 2], times[int(len(times) * 0.99)]
        peer = RESULTS.get("zen-engine, trace on")
        ratio = f"   ratio to zen-engine with trace {speed / peer:5.2f}" if peer else ""
        spread = f"p50 {p50 * 1e6:,.0f} µs   p99 {p99 * 1e6:,.0f} µs"
        print(f"   {engine:<12} {speed:>8,.0f} cases/s   {spread}{ratio}")
    profile = cProfile.Profile()
    profile.enable()
    for text in raw[:500]:
        judge.adjudicate(load_case(text), as_of=AS_OF)
    profile.disable()
    print("   where the time goes (500 cases, own time):")
    stats = pstats.Stats(profile)
    rows = sorted(stats.stats.items(), key=lambda item: -item[1][2])[:15]  # type: ignore[attr-defined]
    total = sum(row[2] for row in stats.stats.values())  # type: ignore[attr-defined]
    for (file, line, name), (_, calls, own, _, _) in rows:
        print(f"     {own / total:6.1%} {calls:>8} calls  {Path(file).name}:{line} {name}")
    return []


def whole_rule_base(base: Rulebase, loaded: list[Any]) -> list[str]:
    """Every norm in force as one table of zen-engine with its trace on, against everything we do.

    Rules that cannot apply to a case must cost us almost nothing.
    """
    import orjson

    program = Program(base)
    table = tables.rows(program, None)
    rules = {row.rule for row in table}
    columns = tables.facts(table)
    print(
        f"\n== The whole rule base as one table: {len(rules)} rules, {len(table)} rows, "
        f"{len(columns) + 1} columns"
    )
    few = loaded[:: max(len(loaded) // 200, 1)]
    prepared = list(_prepare(base, program, few, columns, whole=True))
    direct = DirectEvaluator()

    def by_direct(item: "Prepared") -> set[str]:
        truths = direct.run(item.bundle, dict(item.view))
        return {r for r, t in truths.items() if t == 2 and r in rules}

    matcher = zen(table, trace=True)
    different = sum(matcher(item.flat) != by_direct(item) for item in prepared)
    if different:
        return [f"zen-engine gives other results on the whole rule base in {different} cases"]
    peer = _speed(lambda item: matcher(item.flat), prepared)
    raw = [orjson.dumps(c) for c in generated.cases(len(loaded))][:: max(len(loaded) // 200, 1)]
    judge = Adjudicator(base)

    def one(text: bytes) -> Any:
        return judge.adjudicate(load_case(text), as_of=AS_OF)

    for text in raw:
        one(text)
    ours = _speed(one, raw)
    print(f"   zen-engine, trace on     {peer:>10,.0f} cases/s")
    print(f"   complete adjudication    {ours:>10,.0f} cases/s   ratio {ours / peer:5.2f}")
    return (
        ["a complete adjudication is slower than zen-engine on the whole rule base"]
        if (ours < peer)
        else []
    )


def memory(base: Rulebase, count: int) -> list[str]:
    """Resident memory over many different cases."""
    print(f"\n== Memory over {count:,} cases")
    judge = Adjudicator(base)
    process = psutil.Process()
    pool = [load_case(c) for c in generated.cases(5000, seed=7)]
    marks = []
    step = max(count // 8, 1)
    for n in range(count):
        judge.adjudicate(pool[n % len(pool)], as_of=AS_OF)
        if n % step == step - 1:
            marks.append(process.memory_info().rss / 2**20)
            print(f"   {n + 1:>9,} cases  {marks[-1]:7.1f} MiB", flush=True)
    settled = marks[len(marks) // 4 :]
    growth = settled[-1] - settled[0]
    print(f"   growth after the first quarter: {growth:.1f} MiB")
    return [f"memory grew by {growth:.1f} MiB"] if growth > 8 else []


def start_up() -> list[str]:
    """Import, and one case from the shell; best of several, whole processes."""
    print("\n== Start-up (whole processes, best of 5)")
    example = str(Path(__file__).parent.parent / "examples" / "01-suka-akun-pemenangan.yaml")
    bars = {
        "import sanksi": ([sys.executable, "-c", "import sanksi"], 0.5),
        "sanksi adjudicate one case": (
            [sys.executable, "-m", "sanksi", "adjudicate", example, "--as-of", "2025-01-31"],
            1.0,
        ),
    }
    empty = _wall([sys.executable, "-c", "pass"])
    print(f"   {'python -c pass':<28} {empty:6.3f} s")
    missed = []
    for name, (command, bar) in bars.items():
        took = _wall(command)
        print(f"   {name:<28} {took:6.3f} s   bar {bar} s")
        if took > bar:
            missed.append(f"{name} took {took:.3f} s, bar {bar} s")
    return missed


def _wall(command: list[str]) -> float:
    best = []
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        best.append(time.perf_counter() - start)
    return min(best)


if __name__ == "__main__":
    sys.exit(main())
