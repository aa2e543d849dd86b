"""Binds the closed vocabulary to pytest-bdd: one generic step for each of the three roles."""

import re
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from sanksi.rulebase import Rulebase
from sanksi.scenarios import Step, Vocabulary, invented_calendars
from sanksi.scenarios.play import Bench, Stage

FEATURES = Path(__file__).parents[2] / "features"
KOSAKATA = FEATURES / "kosakata.yaml"
TAG_LINE = re.compile(r"^[ \t]*(@\S.*)$", re.MULTILINE)


class AnyStep(parsers.StepParser):
    """Takes every step of its role; the vocabulary then recognises it or says what is wrong."""

    def parse_arguments(self, name: str) -> dict[str, Any]:
        return {"text": name}

    def is_matching(self, name: str) -> bool:
        return bool(name)


def mark_name(tag: str) -> str:
    """A tag as the name of a mark: `-m` takes no parentheses."""
    return tag.replace("(", "-").replace(")", "")


def pytest_configure(config: pytest.Config) -> None:
    """Register the tags whose name cannot be that of a mark (`@PILK-187A(1)`)."""
    texts = (file.read_text(encoding="utf-8") for file in sorted(FEATURES.rglob("*.feature")))
    tags = {tag for text in texts for line in TAG_LINE.findall(text) for tag in line.split("@")}
    for tag in sorted({tag.strip() for tag in tags if "(" in tag}):
        config.addinivalue_line("markers", f"{mark_name(tag)}: tag of a feature file")


def pytest_bdd_apply_tag(tag: str, function: Any) -> bool | None:
    """Apply such a tag under its name as a mark; leave the others to pytest-bdd."""
    if "(" not in tag:
        return None
    getattr(pytest.mark, mark_name(tag))(function)
    return True


@pytest.fixture(scope="session")
def bench() -> Bench:
    """The rules of the checkout, the calendars of the scenarios and the vocabulary, loaded once."""
    rulebase = Rulebase.load(FEATURES.parent / "rules", calendars=invented_calendars(FEATURES))
    labels = {term: label.id for term, label in rulebase.term_labels.items()}
    return Bench(rulebase, Vocabulary.load(KOSAKATA, labels))


@pytest.fixture
def stage(bench: Bench) -> Stage:
    """The stage of one scenario."""
    return bench.stage()


@pytest.fixture
def keyword() -> dict[str, str]:
    """The keyword of the step that is about to run, as written."""
    return {}


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Any) -> None:
    """Remember the keyword: *Tapi* replaces what was said before."""
    request.getfixturevalue("keyword").update(word=step.keyword, line=step.line_number)


@given(AnyStep("diketahui"))
def _diketahui(text: str, stage: Stage, keyword: dict[str, Any]) -> None:
    stage.take(Step("diketahui", keyword["word"], text, keyword["line"]))


@when(AnyStep("ketika"))
def _ketika(text: str, stage: Stage, keyword: dict[str, Any]) -> None:
    stage.take(Step("ketika", keyword["word"], text, keyword["line"]))


@then(AnyStep("maka"))
def _maka(text: str, stage: Stage, keyword: dict[str, Any]) -> None:
    stage.take(Step("maka", keyword["word"], text, keyword["line"]))
