"""The state machines: where a track stands, the lawful way on, and the terms that run in it."""

from sanksi.procedure.gates import GateState, gates
from sanksi.procedure.machines import Entered, ProcedureMachine
from sanksi.procedure.record import Recorded, recorded
from sanksi.procedure.results import Path, PathStep
from sanksi.procedure.terms import Clock, RunningTerm, Status

__all__ = [
    "Clock",
    "Entered",
    "GateState",
    "Path",
    "PathStep",
    "ProcedureMachine",
    "Recorded",
    "RunningTerm",
    "Status",
    "gates",
    "recorded",
]
