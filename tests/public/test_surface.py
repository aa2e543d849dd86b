"""What ``from sanksi import …`` gives, and that the example of the package is true."""

import doctest
import importlib
import inspect
import subprocess
import sys
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import sanksi
from sanksi import Adjudicator, Case, Decision, Rulebase, Truth

SURFACE = {
    "Adjudicator", "Case", "CaseProcess", "Decision", "DisagreementError", "InputError", "Profile",
    "RuleError", "Rulebase", "SanksiError", "Truth", "__version__", "load_case", "load_profile",
}  # fmt: skip
PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


def test_the_surface_is_this_and_no_more() -> None:
    """A name that is added here is promised to embedders."""
    assert SURFACE == set(sanksi.__all__)
    assert sorted(sanksi.__all__) == list(sanksi.__all__)


@pytest.mark.parametrize("name", sorted(SURFACE))
def test_every_public_name_is_there_and_says_what_it_is(name: str) -> None:
    """Each has a docstring, or is the version."""
    value = getattr(sanksi, name)
    if name == "__version__":
        assert isinstance(value, str)
        assert value.count(".") == 2
    else:
        assert inspect.getdoc(value)


def test_the_example_of_the_package_runs() -> None:
    """The docstring of ``sanksi`` is executed as it stands."""
    result = doctest.testmod(importlib.import_module("sanksi"), optionflags=doctest.ELLIPSIS)
    assert 0 == result.failed
    assert result.attempted >= 3


@pytest.mark.parametrize("public", [Adjudicator, Rulebase, Decision, Case])
def test_public_methods_are_documented_and_typed(public: type) -> None:
    """Every method that does not begin with an underscore has a docstring and annotations."""
    for name, member in vars(public).items():
        function = member.__func__ if isinstance(member, classmethod | staticmethod) else member
        if name.startswith("_") or not inspect.isfunction(function):
            continue
        assert inspect.getdoc(function), f"{public.__name__}.{name}"
        assert "return" in get_type_hints(function), f"{public.__name__}.{name}"


def test_adjudicate_takes_the_day_of_knowledge_by_name() -> None:
    """Today comes in as ``as_of``: it has no default and cannot be forgotten."""
    for method in (Adjudicator.adjudicate, Adjudicator.adjudicate_many):
        parameter = inspect.signature(method).parameters["as_of"]
        assert inspect.Parameter.KEYWORD_ONLY is parameter.kind
        assert inspect.Parameter.empty is parameter.default


def test_errors_are_one_family() -> None:
    """One ``except`` catches all that the library raises on purpose."""
    for name in ("InputError", "RuleError", "DisagreementError"):
        assert issubclass(getattr(sanksi, name), sanksi.SanksiError)


def test_the_three_truths_are_the_terms_of_art() -> None:
    """What lawyers read."""
    assert ["terpenuhi", "tidak_terpenuhi", "belum_pasti"] == [str(truth) for truth in Truth]


def test_a_decision_is_plain_immutable_data() -> None:
    """Frozen dataclasses all the way down, so that threads and stores can share it."""
    todo: list[Any] = [Decision]
    seen: set[Any] = set()
    while todo:
        model = todo.pop()
        if model in seen:
            continue
        seen.add(model)
        assert is_dataclass(model)
        assert vars(model)["__dataclass_params__"].frozen, model
        for hint in get_type_hints(model).values():
            todo.extend(
                each for each in (hint, *getattr(hint, "__args__", ())) if is_dataclass(each)
            )
    assert len(seen) > 10


def test_importing_the_package_reads_no_rules_and_starts_no_engine() -> None:
    """An import is cheap: rules are read and the C engine is loaded when they are asked for."""
    script = (
        "import sys, sanksi; "
        "assert 'durable_rules_engine' not in sys.modules; "
        "assert 'durable' not in sys.modules; "
        "assert 'sanksi.cli' not in sys.modules; "
        "import threading; assert threading.active_count() == 1"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert 0 == done.returncode, done.stderr


def test_the_package_is_typed() -> None:
    """``py.typed`` travels with it."""
    assert (Path(sanksi.__file__).parent / "py.typed").is_file()


def test_running_the_engine_starts_no_threads() -> None:
    """The shipped host of durable_rules would start two endless ones."""
    script = (
        "import datetime as dt, sys, threading; from pathlib import Path; import sanksi; "
        "case = sanksi.load_case(Path(sys.argv[1])); "
        "decision = sanksi.Adjudicator(sanksi.Rulebase.load())"
        ".adjudicate(case, as_of=dt.date(2025, 6, 1)); "
        "assert decision.engine.inference == ('rete', 'direct'); "
        "assert threading.active_count() == 1"
    )
    example = PYPROJECT.parent / "examples" / "01-suka-akun-pemenangan.yaml"
    done = subprocess.run(
        [sys.executable, "-c", script, str(example)], capture_output=True, text=True, check=False
    )
    assert 0 == done.returncode, done.stderr
