"""One machine per procedure file: what the data draw, nothing more, shared by all cases."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import pytest

from sanksi import Rulebase, Truth
from sanksi.inference import DirectEvaluator
from sanksi.procedure import Path, ProcedureMachine
from sanksi.rulebase.format import ProcedureFile

PROCEDURES: Final = Rulebase.load().procedures
NAMES: Final = sorted(PROCEDURES)

Facts = Mapping[str, Any]


class View(dict[str, Any]):
    """Facts of which all that are not given are unknown."""

    def __missing__(self, _: str) -> None:
        return None


def machine(name: str) -> ProcedureMachine:
    return ProcedureMachine(PROCEDURES[name], DirectEvaluator())


def ways(procedure: ProcedureFile, *, route_only: bool = False) -> dict[str, set[str]]:
    """Where one can go from each state, read from the data without the library."""
    found: dict[str, set[str]] = {state.id: set() for state in procedure.states}
    for step in procedure.steps:
        if step.route or not route_only:
            found[step.source].add(step.dest)
    return found


def reachable(graph: Mapping[str, set[str]], start: str) -> set[str]:
    seen, todo = {start}, [start]
    while todo:
        for state in graph[todo.pop()] - seen:
            seen.add(state)
            todo.append(state)
    return seen


def test_every_track_with_a_finding_has_a_procedure() -> None:
    """Ethics, discipline, dismissal and crime, for each status and kind of election."""
    assert {"etik", "disiplin", "kepegawaian", "pidana"} == {p.track for p in PROCEDURES.values()}
    assert 12 == len(PROCEDURES)


@pytest.mark.parametrize("name", NAMES)
def test_a_machine_is_built_as_its_file_draws_it(name: str) -> None:
    """The same states and, for every event, the same sources and destinations."""
    built, procedure = machine(name)._machine, PROCEDURES[name]
    assert {state.id for state in procedure.states} == set(built.states)
    assert procedure.initial == built.initial
    drawn = {(s.event, s.source, s.dest) for s in procedure.steps}
    transitions = {
        (event, transition.source, transition.dest)
        for event, data in built.events.items()
        for several in data.transitions.values()
        for transition in several
    }
    assert drawn == transitions


@pytest.mark.parametrize("name", NAMES)
def test_no_event_jumps_to_a_state(name: str) -> None:
    """``auto_transitions`` would add ``to_<state>`` to every machine."""
    built = machine(name)._machine
    assert [] == [event for event in built.events if event.startswith("to_")]
    assert [] == list(built.models)


@pytest.mark.parametrize("name", NAMES)
def test_every_state_can_be_reached_and_the_route_leads_to_an_end(name: str) -> None:
    """No state is cut off, and each state of the route has a way on to a recommended state."""
    procedure = PROCEDURES[name]
    assert {s.id for s in procedure.states} == reachable(ways(procedure), procedure.initial)
    route = ways(procedure, route_only=True)
    recommended = {state.id for state in procedure.states if state.recommended}
    assert recommended
    assert recommended & reachable(route, procedure.initial)
    for state, onward in route.items():
        if onward and state not in recommended:
            assert recommended & reachable(route, state), state


@pytest.mark.parametrize("name", NAMES)
def test_an_event_leaves_a_state_by_one_way(name: str) -> None:
    """A recorded step would otherwise not say where it led."""
    pairs = [(step.event, step.source) for step in PROCEDURES[name].steps]
    assert len(pairs) == len(set(pairs))


@pytest.mark.parametrize("name", NAMES)
def test_states_off_the_route_are_no_recommendation(name: str) -> None:
    """What is recommended ends where the official or the police decide, never in an acquittal."""
    recommended = {state.id for state in PROCEDURES[name].states if state.recommended}
    assert not recommended & {"tidak_terbukti", "dihentikan", "bukan_pidana", "banding", "gugatan"}


def test_a_walk_leaves_no_trace() -> None:
    """The machine has no model; the same walk twice, with another between, is the same."""
    shared = machine("disiplin-pp94")
    heavy, light = View({"result.level": "berat"}), View({"result.level": "ringan"})
    first = shared.walk(heavy, Truth.HOLDS, ())
    shared.walk(light, Truth.HOLDS, ())
    assert first == shared.walk(heavy, Truth.HOLDS, ())
    assert first == machine("disiplin-pp94").walk(heavy, Truth.HOLDS, ())


def test_threads_walk_one_machine() -> None:
    """Four levels, eight threads, one machine: every walk ends where it ends alone."""
    levels = ("ringan", "sedang", "berat", None)
    expected = [
        machine("disiplin-pp94").walk(View({"result.level": v}), Truth.HOLDS, ()) for v in levels
    ]
    shared = machine("disiplin-pp94")

    def walk(number: int) -> tuple[int, Path]:
        index = number % len(levels)
        shared._walks.clear()  # so that every walk is walked
        return index, shared.walk(View({"result.level": levels[index]}), Truth.HOLDS, ())

    with ThreadPoolExecutor(8) as threads:
        for index, path in threads.map(walk, range(800)):
            assert expected[index] == path


# ------------------------------------------------------------------------------------------- walks


@pytest.mark.parametrize(
    ("name", "facts", "through", "ends"),
    [
        (
            "disiplin-pp94",
            {"result.level": "ringan"},
            ["panggilan_1", "pemeriksaan", "bap", "lhp"],
            ("keputusan",),
        ),
        (
            "disiplin-pp94",
            {"result.level": "sedang"},
            ["panggilan_1", "pemeriksaan"],
            ("keputusan",),
        ),
        (
            "disiplin-pp94",
            {"result.level": "berat"},
            ["tim_pemeriksa", "panggilan_1"],
            ("keputusan",),
        ),
        ("disiplin-pp94", {"result.level": "tanpa_tingkat"}, ["pemeriksaan"], ("keputusan",)),
        ("disiplin-pp94", {"result.level": "menunggu_dampak"}, ["pemeriksaan"], ("keputusan",)),
        (
            "disiplin-pppk",
            {"result.level": "sedang"},
            ["pemeriksaan_disiplin_pppk"],
            ("keputusan",),
        ),
        ("disiplin-pppk", {"result.level": "ringan"}, ["lhp"], ("keputusan",)),
        (
            "disiplin-pppk",
            {"result.level": "berat", "person.contract_binds_neutrality": True},
            ["tim_pemeriksa", "usul_pemutusan"],
            ("keputusan_pemutusan",),
        ),
        (
            "disiplin-pppk",
            {"result.level": "berat", "person.contract_binds_neutrality": False},
            ["tim_pemeriksa", "lhp"],
            ("keputusan",),
        ),
        (
            "etik",
            {"result.level": "moral"},
            ["panggilan", "pemeriksaan", "putusan_mke", "penyampaian_ke_pejabat"],
            ("sanksi_moral_tertutup", "sanksi_moral_terbuka"),
        ),
        ("kepegawaian-parpol-pns", {}, ["keputusan_ptdh"], ("keputusan_ptdh",)),
        ("kepegawaian-parpol-pppk", {}, ["pemutusan_parpol"], ("pemutusan_parpol",)),
        (
            "pidana-pilkada",
            {},
            ["laporan_diterima", "pembahasan_1", "pembahasan_2", "pleno"],
            ("penerusan",),
        ),
        (
            "pidana-pemilu",
            {},
            ["laporan_diterima", "pembahasan_1", "pembahasan_2", "pleno"],
            ("penerusan",),
        ),
    ],
)
def test_a_result_that_holds_is_walked_to_its_end(
    name: str, facts: Facts, through: list[str], ends: tuple[str, ...]
) -> None:
    """Each step begins where the one before ended; the ends are those of the file."""
    path = machine(name).walk(View(facts), Truth.HOLDS, ())
    procedure = PROCEDURES[name]
    assert (name, procedure.initial, ends, ()) == (
        path.procedure, path.state, path.ends, path.missing,
    )  # fmt: skip
    places = [procedure.initial, *(step.dest for step in path.steps)]
    assert [step.source for step in path.steps] == places[:-1]
    assert places[-1] == path.reached
    assert set(through) <= set(places)
    drawn = {(s.event, s.source, s.dest) for s in procedure.steps if s.route}
    assert {(s.event, s.source, s.dest) for s in path.steps} <= drawn


@pytest.mark.parametrize("level", ["ringan", "sedang", "tanpa_tingkat", "menunggu_dampak"])
def test_only_heavy_discipline_needs_the_examination_team(level: str) -> None:
    """PP 94/2021 article 29: required for heavy, optional for medium, none for light."""
    for name in ("disiplin-pp94", "disiplin-pppk"):
        path = machine(name).walk(View({"result.level": level}), Truth.HOLDS, ())
        assert "tim_pemeriksa" not in {step.dest for step in path.steps}


@pytest.mark.parametrize("name", NAMES)
def test_an_open_result_stops_before_the_end(name: str) -> None:
    """Whatever the level, nothing is recommended while it is open whether anything holds."""
    facts = View(
        {
            "result.level": "berat",
            "person.contract_binds_neutrality": False,
            "act.kind": "dipidana",
        }
    )
    path = machine(name).walk(facts, Truth.OPEN, ("act.effect",))
    recommended = {state.id for state in PROCEDURES[name].states if state.recommended}
    assert path.reached not in recommended
    assert ((), ("act.effect",)) == (path.ends, path.missing)


def test_an_open_guard_stops_the_walk_and_names_its_facts() -> None:
    """A PPPK whose contract is unknown: the way to termination is not taken, nor ruled out."""
    path = machine("disiplin-pppk").walk(View({"result.level": "berat"}), Truth.HOLDS, ())
    assert ("lhp", (), ("person.contract_binds_neutrality",)) == (
        path.reached, path.ends, path.missing,
    )  # fmt: skip


def test_an_open_level_stops_the_walk_and_names_what_leaves_it_open() -> None:
    """``result.level`` is no fact to ask for: the facts behind it are given by the caller."""
    path = machine("disiplin-pp94").walk(View(), Truth.HOLDS, ("act.negative_impact",))
    assert ("pilih_pemeriksa", (), ("act.negative_impact",)) == (
        path.reached, path.ends, path.missing,
    )  # fmt: skip
