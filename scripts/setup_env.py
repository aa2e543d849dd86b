"""Sets up a virtual environment from the lock files, and says in one sentence what is missing.

Standard library only: this runs before anything is installed. A finished step is remembered in the
environment with the digest of the files it was made from, and is done again only when they change.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "requirements"
STATE = ".sanksi-setup.json"
LOG = "setup.log"
WHEELHOUSE = "wheelhouse"
VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"

# What a make target needs, in the order of work.
PURPOSES = {
    "runtime": ("build", "runtime", "project"),
    "dev": ("build", "runtime", "dev", "project"),
    "bench": ("build", "runtime", "bench", "project"),
    "lock": ("lock",),
}
# The files each step is made from.
SOURCES = {
    "build": ("requirements/build.lock",),
    "runtime": ("requirements/runtime.lock",),
    "dev": ("requirements/dev.lock",),
    "bench": ("requirements/bench.lock",),
    "lock": ("requirements/lock-tool.lock",),
    "project": ("pyproject.toml", "src/sanksi/_version.py"),
}
LABELS = {
    "build": "build tools",
    "runtime": "what sanksi runs on (durable_rules is compiled here)",
    "dev": "test and lint tools",
    "bench": "the engines of the comparison",
    "lock": "the tool that writes the lock files",
    "project": "sanksi itself",
}


class SetupError(Exception):
    """What is missing, as one sentence in English and the same in Indonesian."""

    def __init__(self, english: str, indonesian: str) -> None:
        super().__init__(f"set-up: {english} / {indonesian}.")


# ------------------------------------------------------------------------------- what is missing?


def check_python() -> None:
    """The interpreter can make an environment at all."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever calls this may have any Python
        raise SetupError(
            f"Python {VERSION} is too old, 3.11 or newer is needed",
            f"Python {VERSION} terlalu lama, perlu 3.11 atau yang lebih baru",
        )
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        raise SetupError(
            "this Python is free-threaded and durable_rules cannot run on it: use an ordinary one",
            "Python ini free-threaded dan durable_rules tidak jalan di atasnya: pakai yang biasa",
        )
    for module in ("venv", "ensurepip"):
        if importlib.util.find_spec(module) is None:
            raise SetupError(
                f"Python {VERSION} has no module {module}"
                f" (Debian, Ubuntu: apt-get install python{VERSION}-venv)",
                f"Python {VERSION} tidak punya modul {module}",
            )


def check_compiler() -> str:
    """Python's headers and a working C compiler are there; returns the compiler's command."""
    include = Path(sysconfig.get_path("include"))
    if not (include / "Python.h").is_file():
        raise SetupError(
            f"the header Python.h of Python {VERSION} is missing"
            f" (Debian, Ubuntu: apt-get install python{VERSION}-dev)",
            f"berkas header Python.h untuk Python {VERSION} tidak ada",
        )
    wanted = os.environ.get("CC")
    candidates = [wanted] if wanted else [sysconfig.get_config_var("CC"), "cc", "gcc", "clang"]
    for candidate in candidates:
        if candidate and shutil.which(shlex.split(candidate)[0]):
            break
    else:
        raise SetupError(
            "no C compiler was found (Debian, Ubuntu: apt-get install gcc libc6-dev)",
            "tidak ada kompilator C",
        )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "probe.c")
        source.write_text("#include <Python.h>\nint main(void) { return 0; }\n", encoding="utf-8")
        command = [*shlex.split(candidate), f"-I{include}", "-c", str(source), "-o"]
        run = subprocess.run(
            [*command, str(source.with_suffix(".o"))], capture_output=True, check=False
        )
    if run.returncode:
        raise SetupError(
            f"the C compiler '{candidate}' cannot compile a file that includes Python.h"
            " (Debian, Ubuntu: apt-get install libc6-dev)",
            f"kompilator C '{candidate}' tidak dapat mengompilasi berkas yang memakai Python.h",
        )
    return candidate


# --------------------------------------------------------------------------------------- the state


def digest(step: str) -> str:
    """A digest of the files that a step is made from."""
    total = hashlib.sha256()
    for name in SOURCES[step]:
        path = ROOT / name
        if not path.is_file():
            raise SetupError(f"the file {name} is missing", f"berkas {name} tidak ada")
        total.update(path.read_bytes())
    return total.hexdigest()


def identity(venv: Path) -> str:
    """Which interpreter, where: an environment moved or made by another Python is made anew."""
    return f"{sys.version} {os.path.realpath(sys.base_prefix)} {venv}"


def recorded(venv: Path) -> dict[str, str]:
    """The finished steps of an environment that can be kept; nothing when it must be made anew."""
    try:
        state = json.loads((venv / STATE).read_text(encoding="utf-8"))
        steps = {str(step): str(mark) for step, mark in state["steps"].items()}
        kept = state["python"] == identity(venv) and (venv / "bin" / "python").exists()
    except (OSError, ValueError, KeyError, AttributeError):
        return {}
    # A changed lock makes the environment anew, so that nothing of the old one stays behind.
    changed = any(step != "project" and mark != digest(step) for step, mark in steps.items())
    return steps if kept and not changed else {}


def remember(venv: Path, steps: dict[str, str]) -> None:
    """Record the finished steps."""
    state = {"python": identity(venv), "steps": steps}
    (venv / STATE).write_text(json.dumps(state, indent=1) + "\n", encoding="utf-8")


# --------------------------------------------------------------------------------------- the steps


class Workshop:
    """One environment being set up."""

    def __init__(self, venv: Path) -> None:
        self.venv = venv
        hidden = ("PYTHONPATH", "PYTHONHOME", "PIP_REQUIRE_VIRTUALENV", "PIP_USER", "PIP_TARGET")
        self.environ = {key: value for key, value in os.environ.items() if key not in hidden}
        self.environ |= {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}

    def run(self, command: list[str], what: str) -> None:
        """Run a command into the log; on failure show the end of it."""
        log = self.venv / LOG
        with log.open("a", encoding="utf-8") as out:
            out.write(f"\n$ {shlex.join(command)}\n")
            out.flush()
            run = subprocess.run(
                command, stdout=out, stderr=out, env=self.environ, cwd=ROOT, check=False
            )
        if run.returncode:
            tail = log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]
            print("\n".join(tail), file=sys.stderr)
            raise SetupError(
                f"{what} could not be installed, the end of {log} is shown above",
                f"{what} tidak dapat dipasang, akhir {log} tampak di atas",
            )

    def create(self) -> None:
        """An empty environment."""
        shutil.rmtree(self.venv, ignore_errors=True)
        self.venv.mkdir(parents=True)
        command = [sys.executable, "-I", "-m", "venv", str(self.venv)]
        self.run(command, "the virtual environment")

    def pip(self, step: str, *arguments: str) -> None:
        """Pip of the environment; it asks for the hash of whatever it fetches."""
        python = str(self.venv / "bin" / "python")
        self.run([python, "-I", "-m", "pip", *arguments], LABELS[step])

    def perform(self, step: str) -> None:
        """Do one step."""
        locked = ("--require-hashes", "--no-deps", "--no-build-isolation")
        match step:
            case "build" | "lock":
                self.pip(step, "install", *locked[:2], "--only-binary=:all:", "-r", lock(step))
            case "runtime":
                house = self.venv / WHEELHOUSE
                shutil.rmtree(house, ignore_errors=True)
                self.pip(step, "wheel", *locked, "-w", str(house), "-r", lock(step))
                wheels = sorted(str(wheel) for wheel in house.glob("*.whl"))
                self.pip(step, "install", "--no-index", "--no-deps", *wheels)
            case "dev" | "bench":
                self.pip(step, "install", *locked, "-r", lock(step))
            case "project":
                editable = ("--no-index", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
                self.pip(step, "install", *editable)
                self.pip(step, "check")


def lock(step: str) -> str:
    """The path of a step's lock file."""
    return str(ROOT / SOURCES[step][0])


@contextmanager
def alone() -> Iterator[None]:
    """One set-up at a time in one checkout."""
    with (ROOT / ".setup.lock").open("w", encoding="utf-8") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def set_up(venv: Path, purpose: str) -> None:
    """Bring an environment to what a purpose needs.

    Args:
        venv: Folder of the environment.
        purpose: A key of PURPOSES.

    Raises:
        SetupError: Something the machine lacks, or a package that could not be installed.
    """
    steps = PURPOSES[purpose]
    done = recorded(venv)
    todo = [step for step in steps if done.get(step) != digest(step)]
    if not todo:
        return
    begun = time.monotonic()
    workshop = Workshop(venv)
    check_python()
    if "runtime" in todo or "bench" in todo:
        workshop.environ["CC"] = check_compiler()
    if not done:
        print(f"set-up: Python {VERSION} in {venv.name}", flush=True)
        workshop.create()
    for step in todo:
        print(f"set-up: {LABELS[step]} ...", flush=True)
        workshop.perform(step)
        done[step] = digest(step)
        remember(venv, done)
    print(f"set-up: done in {time.monotonic() - begun:.0f} s", flush=True)


def main() -> NoReturn:
    """The command line."""
    parser = argparse.ArgumentParser(description="Set up a virtual environment from the locks.")
    parser.add_argument("--venv", default=".venv", help="folder of the environment")
    parser.add_argument("--purpose", default="dev", choices=PURPOSES, help="what it is for")
    arguments = parser.parse_args()
    try:
        with alone():
            set_up((ROOT / arguments.venv).absolute(), arguments.purpose)
    except SetupError as error:
        sys.exit(str(error))
    sys.exit(0)


if __name__ == "__main__":
    main()
