"""Runs the command line in this process, as a shell would."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sanksi.cli import main

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Done:
    """What a run left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run ``sanksi`` with arguments; bytes are read as UTF-8, which is part of the promise."""

    def run(*arguments: str | Path) -> Done:
        capfdbinary.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Done(code, out.decode(), err.decode())

    return run


@pytest.fixture
def example() -> Path:
    """A case with a finding."""
    return ROOT / "examples" / "01-suka-akun-pemenangan.yaml"


@pytest.fixture
def other() -> Path:
    """Another case, with another id."""
    return ROOT / "examples" / "02-suka-sebelum-penetapan.yaml"
