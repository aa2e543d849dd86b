"""An installed sanksi adjudicates with no checkout: the wheel alone, in an empty environment."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "01-suka-akun-pemenangan.yaml"
FINDING = "SKB22-D6"

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("packaging")]


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command that sees nothing of the checkout or of this environment."""
    hidden = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PIP_REQUIRE_VIRTUALENV", "PIP_TARGET")
    environ = {key: value for key, value in os.environ.items() if key not in hidden}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def must(*command: str | Path, cwd: Path) -> None:
    """Run a step that has to succeed, and show its output when it does not."""
    done = run(*command, cwd=cwd)
    assert 0 == done.returncode, f"{command}\n{done.stdout}\n{done.stderr}"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout with the tools of this environment."""
    out = tmp_path_factory.mktemp("wheel")
    must(sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", out, ROOT, cwd=out)
    (built,) = out.glob("sanksi-*.whl")
    return built


@pytest.fixture(scope="module")
def wheelhouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The runtime's wheels: those of the set-up, else made from the same lock."""
    kept = Path(sys.prefix, "wheelhouse")
    if any(kept.glob("durable_rules-*.whl")):
        return kept
    house = tmp_path_factory.mktemp("wheelhouse")
    lock = ROOT / "requirements" / "runtime.lock"
    pip = (sys.executable, "-m", "pip", "wheel", "--require-hashes", "--no-deps")
    must(*pip, "--no-build-isolation", "-r", lock, "-w", house, cwd=house)
    return house


@pytest.fixture(scope="module")
def installed(wheel: Path, wheelhouse: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts folder of an empty environment that got the wheel and what it asks for."""
    venv = tmp_path_factory.mktemp("elsewhere") / "venv"
    must(sys.executable, "-m", "venv", "--without-pip", venv, cwd=venv.parent)
    pip = (sys.executable, "-m", "pip", "--python", venv / "bin" / "python", "install")
    must(*pip, "--no-index", "--find-links", wheelhouse, wheel, cwd=venv.parent)
    return venv / "bin"


def files_below(folder: Path) -> set[str]:
    """The files of a folder of the checkout, as paths relative to it, without hidden ones."""
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {
        path.as_posix()
        for path in paths
        if not any(part.startswith(".") or part == "__pycache__" for part in path.parts)
    }


def test_the_wheel_carries_the_law_and_the_types(wheel: Path) -> None:
    """Every file of rules/ lies in the wheel as sanksi/_rules/, and the package is typed."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    law = {f"sanksi/_rules/{name}" for name in files_below(ROOT / "rules")}
    assert law
    assert set() == law - names
    assert "sanksi/py.typed" in names


def test_the_wheel_carries_the_package_and_nothing_else(wheel: Path) -> None:
    """Tests, scenarios and examples stay in the checkout."""
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert {"sanksi", f"{wheel.name.split('-py3')[0]}.dist-info"} == tops


def test_an_installed_sanksi_adjudicates_without_the_checkout(
    installed: Path, tmp_path: Path
) -> None:
    """The command, run elsewhere on a copied example, exits with 0 and names the finding."""
    case = shutil.copy(EXAMPLE, tmp_path / "perkara.yaml")
    done = run(installed / "sanksi", "adjudicate", case, cwd=tmp_path)
    assert 0 == done.returncode, done.stdout + done.stderr
    assert FINDING in done.stdout


def test_the_installed_package_is_the_one_of_the_wheel(installed: Path, tmp_path: Path) -> None:
    """Nothing reaches back into the checkout: package and rules lie in the new environment."""
    program = "import sanksi, pathlib; print(pathlib.Path(sanksi.__file__).resolve().parent)"
    done = run(installed / "python", "-I", "-c", program, cwd=tmp_path)
    assert 0 == done.returncode, done.stderr
    package = Path(done.stdout.strip())
    assert package.is_relative_to(installed.parent.resolve())
    assert (package / "_rules").is_dir()
