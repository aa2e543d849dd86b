"""Exit codes, failures, interruptions, encodings, and how soon the program is there."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import click
import pytest

from sanksi import Adjudicator, DisagreementError, Rulebase, RuleError
from sanksi.cli import adjudicate, usage
from sanksi.cli.app import commands
from sanksi.kernel.errors import Problem, Text
from tests.cli.conftest import ROOT, Run

PROBLEM = Problem("SANKSI-J001", Text("mesin berbeda.", "engines differ."), Text("Lapor.", "Tell."))


def fail_with(error: BaseException) -> object:
    def raising(*_: object, **__: object) -> NoReturn:
        raise error

    return raising


def test_a_disagreement_is_three(run: Run, example: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No result, the sentence of the error, exit code 3."""
    monkeypatch.setattr(Adjudicator, "adjudicate", fail_with(DisagreementError(PROBLEM)))
    done = run("adjudicate", example, "--lang", "en")
    assert (3, "") == (done.code, done.out)
    assert "engines differ." in done.err


def test_rules_that_cannot_be_read_are_two(
    run: Run, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In every command; the version of the package is told all the same."""
    monkeypatch.setattr(Rulebase, "load", fail_with(RuleError(PROBLEM)))
    for arguments in (("adjudicate", example), ("rules", "list"), ("rules", "lint")):
        done = run(*arguments)
        assert (2, "") == (done.code, done.out)
        assert "mesin berbeda." in done.err
    version = run("--version")
    assert 2 == version.code
    assert version.out.startswith("sanksi ")


def test_what_nobody_foresaw_is_a_sentence_and_three(
    run: Run, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It names the kind of failure and how to report it; no traceback, in the language asked."""
    monkeypatch.delenv("SANKSI_DEBUG", raising=False)
    monkeypatch.setattr(adjudicate, "render_text", fail_with(KeyError("rahasia")))
    done = run("adjudicate", example)
    assert (3, "") == (done.code, done.out)
    assert "[SANKSI-X001]" in done.err
    assert "KeyError" in done.err
    assert "SANKSI_DEBUG=1" in done.err
    assert "Traceback" not in done.err
    assert "something went wrong" in run("adjudicate", example, "--lang", "en").err


@pytest.mark.parametrize("way", ["option", "environment"])
def test_details_on_request(
    run: Run, example: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """``--debug`` or SANKSI_DEBUG=1 shows the traceback before the sentence."""
    monkeypatch.delenv("SANKSI_DEBUG", raising=False)
    if way == "environment":
        monkeypatch.setenv("SANKSI_DEBUG", "1")
    monkeypatch.setattr(adjudicate, "render_text", fail_with(KeyError("rahasia")))
    done = run(*(["--debug"] if way == "option" else []), "adjudicate", example)
    assert 3 == done.code
    assert done.err.index("Traceback") < done.err.index("[SANKSI-X001]")


@pytest.mark.parametrize("way", ["option", "environment"])
def test_details_of_bad_input_on_request(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """The same for an error that was foreseen; the exit code stays."""
    if way == "environment":
        monkeypatch.setenv("SANKSI_DEBUG", "1")
    missing = tmp_path / "tiada.yaml"
    done = run(*(["--debug"] if way == "option" else []), "adjudicate", missing)
    assert 2 == done.code
    assert "Traceback" in done.err


def test_ctrl_c(run: Run, example: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """130, one sentence, nothing printed."""
    monkeypatch.setattr(adjudicate, "load_case", fail_with(KeyboardInterrupt()))
    done = run("adjudicate", example)
    assert (130, "") == (done.code, done.out)
    assert "[SANKSI-X002]" in done.err
    assert "Traceback" not in done.err


def test_help_is_there_for_every_command(run: Run) -> None:
    """Indonesian first, then English; nothing at all is help, too."""
    for arguments in ((), ("-h",), ("adjudicate",), ("rules",), ("rules", "lint"), ("schema",)):
        asked = arguments if arguments in {(), ("-h",)} else (*arguments, "--help")
        done = run(*asked)
        assert (0, "") == (done.code, done.err)
        assert "Usage: sanksi" in done.out
    assert "Tampilkan bantuan" in run("--help").out


def test_options_say_what_they_are_in_both_languages() -> None:
    """Every option and every command has its two halves."""

    def walk(command: click.Command) -> None:
        options = [p for p in command.params if isinstance(p, click.Option)]
        assert all(" / " in (option.help or "") for option in options), command.name
        assert "\n\n" in (command.help or ""), command.name
        for sub in getattr(command, "commands", {}).values():
            assert " / " in (sub.short_help or ""), sub.name
            walk(sub)

    walk(commands)


def test_the_version_names_package_and_rules(run: Run) -> None:
    """Two lines: what computes, and what decides."""
    done = run("--version")
    package, law = done.out.splitlines()
    assert (0, "") == (done.code, done.err)
    assert package.startswith("sanksi ")
    assert Rulebase.load().digest in law


def test_an_error_of_click_that_has_no_words_of_its_own() -> None:
    """It is passed on inside the sentence."""
    said = usage.explained(click.UsageError("strange"), commands)
    assert "strange" in said.render("id")


# ---------------------------------------------------------------------------- in a real shell


def shell(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "sanksi", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **environment},
        capture_output=True,
        check=False,
        timeout=60,
    )


def test_the_output_is_utf_8_in_any_locale(example: Path) -> None:
    """A shell that speaks ASCII gets UTF-8, in results and in errors."""
    done = shell("adjudicate", example, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert (0, b"") == (done.returncode, done.stderr)
    assert "✓ terpenuhi" in done.stdout.decode()
    bad = shell("adjudicate", "tiada-é.yaml", LC_ALL="C", PYTHONUTF8="0")
    assert 2 == bad.returncode
    bad.stderr.decode()


def test_a_reader_that_goes_away(example: Path) -> None:
    """``sanksi … | head -1`` ends quietly."""
    command = f"'{sys.executable}' -m sanksi adjudicate '{example}' '{example}' --format json"
    done = subprocess.run(
        ["bash", "-c", f"{command} | head -c 1; echo ${{PIPESTATUS[0]}}"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert b"" == done.stderr
    assert done.stdout.strip() in {b"[141", b"[0"}


def test_a_closed_output(example: Path) -> None:
    """A pipe that nobody reads gives 141 and no complaint."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "sanksi", "adjudicate", str(example)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    os.close(write)
    assert (141, b"") == (done.returncode, done.stderr)


def test_a_full_disk() -> None:
    """What cannot be printed is told; it is not a failure of the program."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "sanksi", "schema", "case"],
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    assert 2 == done.returncode
    assert b"SANKSI-U008" in done.stderr


WAITING = """
import signal, sys
from sanksi.cli import main

class Input:
    buffer = property(lambda self: self)
    def read(self):
        print("waits", file=sys.stderr, flush=True)
        return sys.__stdin__.buffer.read()

signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it
sys.stdin = Input()
sys.exit(main(["adjudicate", "-"]))
"""


def test_an_interrupt_from_outside(tmp_path: Path) -> None:
    """SIGINT while it waits for input."""
    process = subprocess.Popen(
        [sys.executable, "-c", WAITING],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
    )
    assert process.stderr is not None
    assert b"waits\n" == process.stderr.readline()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (130, b"") == (process.returncode, out)
    assert b"Traceback" not in err


def test_asking_for_help_loads_no_law() -> None:
    """Neither the template engine nor a rule file is read before a command needs it."""
    program = (
        "import sys; from sanksi.cli import main; main(['--help']); "
        "late = ('jinja2', 'sanksi.render', 'sanksi.cli.adjudicate'); "
        "print([name for name in late if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "[]" == done.stdout.splitlines()[-1]
