"""``sanksi rules check`` and ``sanksi rules lint --strict``."""

import datetime as dt
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sanksi import Adjudicator, Rulebase, load_case
from sanksi.kernel.errors import Problem, Text
from sanksi.kernel.truth import Truth
from tests.cli.conftest import Run
from tests.decision.rulebases import TEXT, Mapped, norm, tiny

PNS: Mapped = {"fact": "person.status", "is": "pns"}
PUBLISHED: Mapped = {"fact": "act.published", "is": True}
Use = Callable[[Rulebase], None]


def base(*accepted: Mapped) -> Rulebase:
    """Two norms that overlap, every other act and person left out of the scope."""
    norms = [norm("N1", when=PNS), norm("N2", level="sedang", when=PUBLISHED)]
    file = {"format": 1, "kind": "accepted", "accepted": list(accepted)}
    return tiny({"norms": norms}, more={"accepted.yaml": file})


def entry(code: str, *subject: str) -> Mapped:
    return {"check": code, "subject": list(subject), "reason": TEXT}


OVERLAP = entry("SANKSI-C006", "N1", "N2")
GAPS = entry("SANKSI-C009", "*", "*", "*", "*")


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Use:
    """Let the commands work on a rule base that has no faults."""

    def use(rulebase: Rulebase) -> None:
        monkeypatch.setattr(Rulebase, "load", lambda **_: rulebase)
        monkeypatch.setattr("sanksi.rulebase.lint.lint", lambda _: [])

    return use


def test_nothing_found(run: Run, use: Use) -> None:
    """Exit code 0; what is accepted is counted."""
    use(base(OVERLAP, GAPS))
    done = run("rules", "check", "--lang", "en")
    assert (0, "") == (done.code, done.err)
    assert "nothing found" in done.out


def test_a_finding_comes_with_its_case(run: Run, use: Use, tmp_path: Path) -> None:
    """Printed below it as a file that adjudicates to what the finding says."""
    use(base(GAPS))
    done = run("rules", "check", "--lang", "en")
    assert (1, "") == (done.code, done.err)
    assert "[SANKSI-C006] rules.yaml:1 · N1" in done.out
    assert done.out.endswith(" findings are accepted.\n")
    lines = done.out.splitlines()
    start = next(i for i, line in enumerate(lines) if "Example case:" in line)
    text = [line.removeprefix("      ") for line in lines[start + 1 :] if line.startswith("      ")]
    file = tmp_path / "case.yaml"
    file.write_text("\n".join(text), encoding="utf-8")
    decision = Adjudicator(base()).adjudicate(load_case(file), as_of=dt.date(2026, 1, 1))
    assert {"N1", "N2"} == {f.rule for f in decision.findings if f.truth is Truth.HOLDS}


def test_cases_are_written_to_a_folder(run: Run, use: Use, tmp_path: Path) -> None:
    """One file each, named in the output, that loads."""
    use(base(GAPS))
    done = run("rules", "check", "--witness", tmp_path / "contoh")
    assert 1 == done.code
    (file,) = (tmp_path / "contoh").iterdir()
    assert str(file) in done.out
    assert "sanksi adjudicate c006-n1-n2.yaml --as-of" in file.read_text(encoding="utf-8")
    assert "c006-n1-n2" == load_case(file).id


def test_faults_come_first(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule base with faults is not searched."""
    fault = Problem("SANKSI-R199", Text("keliru.", "wrong."), Text("Perbaiki.", "Mend it."))
    monkeypatch.setattr("sanksi.rulebase.lint.lint", lambda _: [fault])
    done = run("rules", "check", "--lang", "en")
    assert (1, "[SANKSI-R199] wrong.\n    Mend: Mend it.\n1 faults.\n") == (done.code, done.out)


def test_strict_lint(run: Run, use: Use, monkeypatch: pytest.MonkeyPatch) -> None:
    """Warnings are faults, unless they are accepted; an idle acceptance is a fault, too."""
    warning = Problem(
        "SANKSI-R902", Text("sisa.", "left over."), Text("Hapus.", "Remove it."), rule="AL-1"
    )
    monkeypatch.setattr("sanksi.rulebase.lint.warnings", lambda _: [warning])
    for accepted, strict, code in (
        ((), False, 0),
        ((), True, 1),
        ((entry("SANKSI-R902", "AL-1"),), True, 0),
        ((entry("SANKSI-R902", "AL-1"), entry("SANKSI-R902", "AL-2")), True, 1),
    ):
        use(base(*accepted))
        done = run("rules", "lint", *(["--strict"] if strict else []))
        assert code == done.code, (accepted, done.out)
        assert ("SANKSI-R902] AL-1" in done.out) is (accepted == ())


WITHOUT_Z3 = "import sys; sys.modules['z3'] = None; from sanksi.cli import main; sys.exit(main({}))"


def test_without_the_solver(example: Path) -> None:
    """One sentence in both languages; everything else works."""
    done = _python(WITHOUT_Z3.format(["rules", "check"]))
    assert 2 == done.returncode
    assert "pip install 'sanksi[check]'" in done.stderr
    assert "memerlukan z3" in done.stderr
    assert "needs z3" in done.stderr
    assert "Traceback" not in done.stderr
    for arguments in (["rules", "lint", "--strict"], ["adjudicate", str(example)]):
        assert "z3" not in _python(WITHOUT_Z3.format(arguments)).stderr


def test_adjudicating_does_not_touch_the_solver(example: Path) -> None:
    """It is not even imported."""
    code = "import sys; from sanksi.cli import main; main({}); sys.exit('z3' in sys.modules)"
    for arguments in (["adjudicate", str(example)], ["rules", "lint", "--strict"]):
        assert 0 == _python(code.format(arguments)).returncode


def _python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=False
    )
