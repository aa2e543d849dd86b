"""What `transitions` does by default, and what the machines here do instead.

Each row of the measured notes on transitions 0.9.3: the pitfall first, then the way round it.
"""

from pathlib import Path
from typing import Any

import pytest
from transitions import Machine, MachineError
from transitions.extensions import GraphMachine, HierarchicalMachine
from transitions.extensions.nesting import NestedState

from sanksi import Rulebase, Truth
from sanksi.inference import DirectEvaluator
from sanksi.procedure import ProcedureMachine
from tests.procedure.test_machines import View

STATES = ["dugaan", "tim_pemeriksa", "keputusan"]
STEPS = [
    {"trigger": "bentuk", "source": "dugaan", "dest": "tim_pemeriksa"},
    {"trigger": "putuskan", "source": "tim_pemeriksa", "dest": "keputusan"},
]


class Bare:
    """An object with a state and nothing else."""

    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


def test_automatic_transitions_let_any_caller_jump() -> None:
    """By default every state gets a ``to_<state>`` on every model."""
    loose = Machine(states=STATES, transitions=STEPS, initial="dugaan")
    loose.to_keputusan()
    assert "keputusan" == loose.state


def test_our_machines_have_none() -> None:
    """``auto_transitions=False``: the only events are those of the file."""
    procedure = Rulebase.load().procedures["disiplin-pp94"]
    built = ProcedureMachine(procedure, DirectEvaluator())._machine
    assert {step.event for step in procedure.steps} == set(built.events)
    assert not hasattr(built, "to_keputusan")


def test_a_machine_without_model_drives_a_bare_object() -> None:
    """No model is attached, so that a million cases leave nothing behind."""
    machine = Machine(
        model=None, states=STATES, transitions=STEPS, initial="dugaan", auto_transitions=False
    )
    for _ in range(50):
        token = Bare("dugaan")
        assert machine.events["bentuk"].trigger(token)
        assert machine.events["putuskan"].trigger(token)
        assert "keputusan" == token.state
    assert [] == list(machine.models)


def test_a_machine_is_its_own_model_by_default() -> None:
    """Which would make the machine itself the only case: we pass ``model=None``."""
    assert 1 == len(Machine(states=STATES, transitions=STEPS, initial="dugaan").models)


def test_an_event_that_is_not_allowed_raises() -> None:
    """Not ``False``: the replay of a record catches it and names the allowed steps."""
    machine = Machine(
        model=None, states=STATES, transitions=STEPS, initial="dugaan", auto_transitions=False
    )
    with pytest.raises(MachineError):
        machine.events["putuskan"].trigger(Bare("dugaan"))


def test_a_condition_that_fails_only_returns_false() -> None:
    """So both must be looked at: an event refused by its source, and one refused by its guard."""
    steps = [{**STEPS[0], "conditions": lambda: False}]
    machine = Machine(
        model=None, states=STATES, transitions=steps, initial="dugaan", auto_transitions=False
    )
    token = Bare("dugaan")
    assert machine.events["bentuk"].trigger(token) is False
    assert "dugaan" == token.state


def test_underscores_in_nested_states_are_separators() -> None:
    """``_`` is the default separator: a snake_case name is taken for a nested one."""
    with pytest.raises((KeyError, ValueError)):
        HierarchicalMachine(
            states=["dugaan", {"name": "tindak_lanjut", "children": ["tim_pemeriksa"]}],
            transitions=[
                {"trigger": "lanjut", "source": "dugaan", "dest": "tindak_lanjut_tim_pemeriksa"}
            ],
            initial="dugaan",
        ).lanjut()


def test_another_separator_keeps_snake_case_names() -> None:
    """A nested machine of ours would set ``.`` once; the flat machines need none."""

    class Dotted(NestedState):
        separator = "."

    class Nested(HierarchicalMachine):
        state_cls = Dotted

    machine = Nested(
        states=["dugaan", {"name": "tindak_lanjut", "children": ["tim_pemeriksa"]}],
        transitions=[
            {"trigger": "lanjut", "source": "dugaan", "dest": "tindak_lanjut.tim_pemeriksa"}
        ],
        initial="dugaan",
        auto_transitions=False,
    )
    machine.lanjut()
    assert "tindak_lanjut.tim_pemeriksa" == machine.state


def test_flat_machines_take_underscores_as_they_are() -> None:
    """Our procedures are flat, one per track."""
    names = [s.id for p in Rulebase.load().procedures.values() for s in p.states]
    assert [name for name in names if "_" in name]
    assert not [name for name in names if "." in name]


def test_parallel_states_move_independently() -> None:
    """What transitions offers for tracks side by side; here each track has its own machine."""

    class Dotted(NestedState):
        separator = "."

    class Nested(HierarchicalMachine):
        state_cls = Dotted

    parallel = [
        {"name": "etik", "children": ["a", "b"], "initial": "a"},
        {"name": "pidana", "children": ["x", "y"], "initial": "x"},
    ]
    machine = Nested(
        states=["dugaan", {"name": "tindak_lanjut", "parallel": parallel}],
        transitions=[
            ["mulai", "dugaan", "tindak_lanjut"],
            ["maju", "tindak_lanjut.etik.a", "tindak_lanjut.etik.b"],
        ],
        initial="dugaan",
        auto_transitions=False,
    )
    machine.mulai()
    assert ["tindak_lanjut.etik.a", "tindak_lanjut.pidana.x"] == machine.state
    machine.maju()
    assert ["tindak_lanjut.etik.b", "tindak_lanjut.pidana.x"] == machine.state


def test_our_tracks_run_side_by_side_too() -> None:
    """Two machines, two tokens: a step of one track leaves the other where it is."""
    procedures = Rulebase.load().procedures
    direct = DirectEvaluator()
    ethics, crime = (ProcedureMachine(procedures[n], direct) for n in ("etik", "pidana-pilkada"))
    before = crime.walk(View(), Truth.OPEN, ())
    ethics.walk(View({"result.level": "moral"}), Truth.HOLDS, ())
    assert before == crime.walk(View(), Truth.OPEN, ())


@pytest.mark.parametrize("name", sorted(Rulebase.load().procedures))
def test_a_diagram_comes_from_the_machine(name: str) -> None:
    """Mermaid text with every state and step, drawn by the library from the same data."""
    procedure = Rulebase.load().procedures[name]
    machine = GraphMachine(
        model=None,
        states=[state.id for state in procedure.states],
        initial=procedure.initial,
        transitions=[
            {"trigger": s.event, "source": s.source, "dest": s.dest} for s in procedure.steps
        ],
        auto_transitions=False,
        graph_engine="mermaid",
    )
    token: Any = type("Token", (), {})()
    machine.add_model(token)
    drawn = token.get_graph().draw(None)
    assert "stateDiagram-v2" in drawn
    for state in procedure.states:
        assert state.id in drawn
    for step in procedure.steps:
        assert f"{step.source} --> {step.dest}" in drawn
        assert step.event in drawn


def test_the_library_is_pinned_to_the_measured_line() -> None:
    """These notes hold for transitions 0.9.3 and its fixes."""
    project = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    assert '"transitions>=0.9.3,<0.10"' in project
