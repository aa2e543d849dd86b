"""The one door to the C module of `durable_rules`: imported once, late, and only where it is safe.

The distribution has two layers. `durable.engine` (Python) brings hosts with endless timer threads,
promises that swallow exceptions, and forty milliseconds of imports: nothing of it is used.
`durable_rules_engine` (C) is the Rete engine itself; `load` hands it out behind the narrow `Engine`
protocol, the five calls of the safe cycle and no others.
"""

import importlib
import os
import sys
import sysconfig
import threading
from typing import Protocol, cast

_MODULE = "durable_rules_engine"


class EngineUnavailableError(Exception):
    """`durable_rules` cannot be used in this interpreter; the message says why and what to do."""


class EngineFault(Exception):  # noqa: N818 - a fault of the engine, not an error of the caller
    """The engine broke its own promise: an error code, or an answer that contradicts itself."""


class Engine(Protocol):
    """What the safe cycle calls. Every call holds the interpreter lock from start to end."""

    error: type[Exception]

    def create_ruleset(self, name: str, rules: str, /) -> int:
        """Compile `rules` (JSON text) and return a handle."""

    def assert_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        """Match `fact` (JSON text): `(0, state)` when a rule holds, `(1, state)` when none does."""

    def start_action_for_state(self, handle: int, state: int, /) -> tuple[str, str] | None:
        """Open the first firing: the session's own fact and the firing, both as JSON text."""

    def complete_and_start_action(self, handle: int, state: int, /) -> str | None:
        """Close the open firing and open the next one, if there is one."""

    def retract_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        """Forget the fact with the `sid` and `id` of `fact`."""


_lock = threading.Lock()
_outcome: Engine | str | None = None  # the module, or why there is none, or None: not yet asked


def load() -> Engine:
    """The C module.

    Raises:
        EngineUnavailableError: this is a free-threaded Python, or the module cannot be imported.
    """
    outcome = _ask()
    if isinstance(outcome, str):
        raise EngineUnavailableError(outcome)
    return outcome


def available() -> bool:
    """Whether `durable_rules` can be used here. Never raises; the first call imports the engine."""
    return why_unavailable() is None


def why_unavailable() -> str | None:
    """Why `durable_rules` cannot be used here, in one sentence; `None` when it can."""
    outcome = _ask()
    return outcome if isinstance(outcome, str) else None


def _ask() -> Engine | str:
    global _outcome  # noqa: PLW0603 - asked once per process
    with _lock:
        if _outcome is None:
            _outcome = _free_threaded() or _import()
        return _outcome


def _free_threaded() -> str | None:
    # The C code keeps unlocked global tables. A free-threaded build is refused even while its lock
    # is on: importing another module may not turn it on again.
    lock_is_on = getattr(sys, "_is_gil_enabled", lambda: True)
    if sysconfig.get_config_var("Py_GIL_DISABLED") or not lock_is_on():
        return (
            "durable_rules is unsafe on a free-threaded Python (its C code has unlocked global "
            "tables); use the standard build"
        )
    return None


def _import() -> Engine | str:
    # Since Python 3.13 the module names a function that is gone (PyEval_CallObject) and that only
    # callbacks which nobody registers would use. Lazy binding lets it load all the same. The flags
    # belong to the whole process, so they are put back at once.
    flags = sys.getdlopenflags() if hasattr(sys, "getdlopenflags") else None
    if flags is not None:
        sys.setdlopenflags(os.RTLD_LAZY)
    try:
        return cast("Engine", importlib.import_module(_MODULE))
    except ImportError as error:
        return (
            f"durable_rules cannot be imported ({error}); it comes as source only, so installing "
            "it (pip install durable_rules==2.0.28) needs a C compiler and the Python headers"
        )
    finally:
        if flags is not None:
            sys.setdlopenflags(flags)
