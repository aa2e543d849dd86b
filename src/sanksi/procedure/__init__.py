"""The state machines: where a track stands, and the lawful way to the recommended state."""

from sanksi.procedure.machines import ProcedureMachine
from sanksi.procedure.record import Recorded, recorded
from sanksi.procedure.results import Path, PathStep

__all__ = ["Path", "PathStep", "ProcedureMachine", "Recorded", "recorded"]
