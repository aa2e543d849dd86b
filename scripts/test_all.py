"""Runs the test suite on every supported Python that is present, and says what happened on each.

Standard library only. A version that is absent is named as absent: nothing is skipped in silence.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSIONS = ("3.11", "3.12", "3.13")
SUMMARY = re.compile(r"\d+ (?:passed|failed|error|errors|skipped|deselected)\b.* in [\d.]+s")
PROBE = (
    "import sys, sysconfig; "
    "print('%d.%d' % sys.version_info[:2]); "
    "print(getattr(sys, '_base_executable', '') or sys.executable); "
    "print(int(bool(sysconfig.get_config_var('Py_GIL_DISABLED'))))"
)


@dataclass(frozen=True)
class Outcome:
    """What happened on one version."""

    version: str
    word: str
    detail: str = ""

    @property
    def line(self) -> str:
        """The line of the summary."""
        detail = f" ({self.detail})" if self.detail else ""
        return f"  Python {self.version}: {self.word}{detail}"


def candidates(version: str) -> Iterator[Path]:
    """Where a version may lie: the search path first, then the versions that pyenv keeps."""
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep) if folder]
    for name in (f"python{version}", "python3", "python"):
        yield from (folder / name for folder in folders)
    roots = [os.environ.get("PYENV_ROOT", ""), str(Path.home() / ".pyenv")]
    if pyenv := shutil.which("pyenv"):
        told = subprocess.run([pyenv, "root"], capture_output=True, text=True, check=False)
        roots.insert(0, told.stdout.strip())
    for root in filter(None, dict.fromkeys(roots)):
        kept = Path(root, "versions").glob(f"{version}*/bin/python{version}")
        yield from sorted(kept, reverse=True)


def find(version: str) -> str | None:
    """An interpreter of exactly this version that runs, or none."""
    for path in candidates(version):
        if not os.access(path, os.X_OK) or path.is_dir():
            continue
        try:
            told = subprocess.run(
                [str(path), "-I", "-c", PROBE],
                capture_output=True,
                text=True,
                check=False,
                timeout=30,
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        lines = told.stdout.split("\n")
        if told.returncode == 0 and lines[0] == version and lines[2] == "0":
            return lines[1]
    return None


def run_tests(version: str, interpreter: str, options: list[str]) -> Outcome:
    """Set up an environment of its own and run the suite in it."""
    venv = f".venv-{version}"
    setup = [interpreter, "scripts/setup_env.py", "--venv", venv, "--purpose", "dev"]
    if subprocess.run(setup, cwd=ROOT, check=False).returncode:
        return Outcome(version, "present, but the set-up failed", "reason above")
    command = [str(ROOT / venv / "bin" / "python"), "-m", "pytest", *options]
    last = ""
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            if told := SUMMARY.search(line):
                last = told.group(0)
    word = "ran and failed" if process.returncode else "ran and passed"
    return Outcome(version, word, last or f"exit code {process.returncode}")


def main() -> int:
    """Run everywhere; the result is 0 only if at least one version ran and none failed."""
    outcomes = []
    for version in VERSIONS:
        print(f"==== Python {version} ====", flush=True)
        interpreter = find(version)
        if interpreter is None:
            print("not present on this machine", flush=True)
            outcomes.append(Outcome(version, "not present, did not run"))
        else:
            outcomes.append(run_tests(version, interpreter, sys.argv[1:]))
    print("==== Summary ====")
    print("\n".join(outcome.line for outcome in outcomes))
    ran = [outcome for outcome in outcomes if outcome.word != "not present, did not run"]
    if not ran:
        print("No Python of 3.11, 3.12 or 3.13 was found, so nothing was tested.")
    return 0 if ran and all(outcome.word == "ran and passed" for outcome in ran) else 1


if __name__ == "__main__":
    sys.exit(main())
