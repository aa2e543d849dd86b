"""Every scenario under features/ runs here, and the guards that none is lost."""

from pathlib import Path

import pytest
from pytest_bdd import scenarios
from pytest_bdd.scenario import scenario_wrapper_template_registry
from pytest_bdd.utils import registry_get_safe

from sanksi.kernel.errors import InputError
from sanksi.scenarios import Scenario, read_features
from sanksi.scenarios.guards import (
    Collected,
    rules_without_scenario,
    shared_names,
    unchecked,
    uncollected,
    unrecognised,
    unused,
)
from sanksi.scenarios.play import Bench

FEATURES = Path(__file__).parents[2] / "features"
FOLDERS = ("etik", "disiplin", "pidana", "kepegawaian", "hak", "ikrar", "batas")

try:
    PARSED = read_features(FEATURES)
except InputError as error:  # in Indonesian and with its line, before pytest-bdd says less
    raise pytest.Collector.CollectError(error.render("id")) from None

scenarios(str(FEATURES))


@pytest.fixture(scope="module")
def parsed() -> tuple[Scenario, ...]:
    return PARSED


def collected_in(namespace: dict[str, object]) -> Collected:
    """The tests that pytest-bdd put into a module, by file and line of their scenario."""
    found: dict[tuple[Path, int], int] = {}
    for name, value in namespace.items():
        if not name.startswith("test_"):
            continue
        template = registry_get_safe(scenario_wrapper_template_registry, value)
        if template is not None:
            rows = sum(len(examples.examples) for examples in template.examples)
            place = (Path(template.feature.filename).resolve(), template.line_number)
            found[place] = found.get(place, 0) + (rows or 1)
    return found


def test_every_parsed_scenario_is_collected(parsed: tuple[Scenario, ...]) -> None:
    """pytest-bdd drops scenarios that share a name; none may be lost."""
    assert [] == uncollected(parsed, collected_in(globals()))


def test_no_two_scenarios_share_a_name(parsed: tuple[Scenario, ...]) -> None:
    """A name stands for one scenario, in its file, under any Aturan, and across files."""
    assert [] == shared_names(parsed)


def test_every_step_is_in_the_vocabulary(parsed: tuple[Scenario, ...], bench: Bench) -> None:
    """Exactly one entry recognises each step."""
    assert [] == unrecognised(parsed, bench.vocabulary)


def test_every_entry_is_used(parsed: tuple[Scenario, ...], bench: Bench) -> None:
    """The vocabulary holds nothing that no scenario says."""
    assert [] == unused(parsed, bench.vocabulary)


def test_every_scenario_expects_something(parsed: tuple[Scenario, ...]) -> None:
    """A scenario without Maka would pass whatever the decision is."""
    assert [] == unchecked(parsed)


def test_every_rule_has_a_scenario(parsed: tuple[Scenario, ...], bench: Bench) -> None:
    """Every norm and every permission is named by some Maka step."""
    base = bench.rulebase
    rules = [*base.norms, *base.residual, *base.permissions]
    assert [] == rules_without_scenario(parsed, rules, bench.vocabulary)


def test_every_folder_has_scenarios(parsed: tuple[Scenario, ...]) -> None:
    """Features stand by track, and carry its tag."""
    for folder in FOLDERS:
        here = [s for s in parsed if s.file.relative_to(FEATURES).parts[0] == folder]
        assert here, folder
        assert [] == [s.place for s in here if folder not in s.tags]
