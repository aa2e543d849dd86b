"""The law that comes with the library: it loads, and nothing in it has to be mended."""

import jsonschema
import pytest

from sanksi.kernel.yaml12 import parse
from sanksi.rulebase import Rulebase
from sanksi.rulebase.lint import lint
from sanksi.rulebase.loader import packaged_folder
from sanksi.rulebase.schema import rule_schema
from sanksi.rulebase.show import rule_text, rules_list


@pytest.fixture(scope="module")
def rulebase() -> Rulebase:
    return Rulebase.load()


def test_lints_clean(rulebase: Rulebase) -> None:
    """The linter has nothing to say."""
    assert not "\n".join(problem.render("id") for problem in lint(rulebase))


def test_found_without_being_named() -> None:
    """The rules of the wheel, else those of the checkout."""
    assert packaged_folder().is_dir()
    assert packaged_folder().name in {"_rules", "rules"}


def test_every_file_is_read(rulebase: Rulebase) -> None:
    """No YAML file below the folder of rules is left out."""
    folder = packaged_folder()
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*.y*ml")}
    assert names == set(rulebase.texts)
    assert rulebase.norms


def test_files_follow_the_published_schema(rulebase: Rulebase) -> None:
    """Every file is valid against the JSON Schema that authors use."""
    validator = jsonschema.Draft202012Validator(rule_schema())
    for name, text in rulebase.texts.items():
        validator.validate(parse(text, name).value)


def test_every_rule_can_be_shown(rulebase: Rulebase) -> None:
    """Every rule renders in both languages."""
    for rule_id in rulebase.rules:
        assert rule_text(rulebase, rule_id, "id").startswith(rule_id)
        assert rule_text(rulebase, rule_id, "en").startswith(rule_id)
    assert len(rulebase.rules) == len(rules_list(rulebase, "id").splitlines())


def test_replays_from_its_texts(rulebase: Rulebase) -> None:
    """Building it again from its own texts gives the same law."""
    assert rulebase.digest == Rulebase.from_files(rulebase.texts).digest
