"""Whatever is wrong with the form of a file, its author reads a sentence of the house."""

import copy
import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from sanksi.kernel.errors import RuleError
from sanksi.kernel.yaml12 import parse
from sanksi.rulebase import Rulebase
from sanksi.rulebase import format as rule_format
from sanksi.rulebase.conditions import RuleModel
from sanksi.rulebase.examples import example_of
from tests.rulebase.constructs import LANGS, constructs, good_texts

PYDANTIC_WORDS = ("Input should", "Extra inputs", "Field required", "validation error", "pydantic")
FILES = [
    (construct, name, parse(text, name).value)
    for construct in constructs()
    for name, text in good_texts(construct).items()
]
JUNK: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, 0, -1, 1.5, "", "x", "2024-13-01", [], [None], {}, {"x": 1}, [[]], "a b", 10**17]
)


def paths_in(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every path below ``value``."""
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    found = []
    for key in keys:
        found.append((*path, key))
        if isinstance(value[key], dict | list):
            found += paths_in(value[key], (*path, key))
    return found


@st.composite
def spoilt(draw: st.DrawFn) -> tuple[dict[str, str], str]:
    """The files of a good folder with one place of one file spoilt, and that file's name."""
    construct, name, content = draw(st.sampled_from(FILES))
    value = copy.deepcopy(content)
    *way, last = draw(st.sampled_from(paths_in(value)))
    holder = value
    for step in way:
        holder = holder[step]
    how = draw(st.sampled_from(["junk", "drop", "rename"]))
    if how == "junk" or isinstance(holder, list):
        holder[last] = draw(JUNK)
    elif how == "drop":
        del holder[last]
    else:
        holder[last + "x"] = holder.pop(last)
    return good_texts(construct) | {name: json.dumps(value)}, name


@given(spoilt())
def test_spoilt_files_are_explained(case: tuple[dict[str, str], str]) -> None:
    """One spoilt place loads, or gives problems in that file in the house's words."""
    texts, name = case
    try:
        Rulebase.from_files(texts)
    except RuleError as error:
        for problem in error.problems:
            assert problem.file == name or problem.code in {"SANKSI-R018", "SANKSI-R019"}
            assert problem.code != "SANKSI-R021"
            for lang in LANGS:
                assert not any(word in problem.render(lang) for word in PYDANTIC_WORDS)
                assert "{" not in problem.message.in_(lang)


@pytest.mark.parametrize(
    ("path", "junk", "wanted"),
    [
        ("norms.0.act", "reaksi_medsos", "SANKSI-R010"),
        ("norms.0.act", ["reaksi"], "SANKSI-R009"),
        ("norms.0.finding.level", {"cases": [{"level": "brat"}]}, "SANKSI-R009"),
        ("norms.0.finding.level", {"cases": []}, "SANKSI-R012"),
        ("norms.0.finding.level", 3, "SANKSI-R009"),
        ("norms.1.when", {"all": {"fact": "x", "is": 1}}, "SANKSI-R010"),
        ("norms.1.when", {"not": [1]}, "SANKSI-R015"),
        ("norms.1.when", {"all": [{"any": [{"not": {"fact": 1, "is": 1}}]}]}, "SANKSI-R010"),
        ("norms.1.when", {"fact": "act.effect", "in": []}, "SANKSI-R012"),
        ("norms.1.when", {"fact": "act.effect", "is": 1, "has": "x"}, "SANKSI-R014"),
        ("norms.1.when", {"reading": "OQ-A-1"}, "SANKSI-R008"),
        ("norms.1.when", {"exists": "x", "where": {"a": 1}}, "SANKSI-R010"),
        ("norms.1.note", "Catatan", "SANKSI-R010"),
        ("norms.1.note.id", "", "SANKSI-R012"),
        ("norms.1.open", ["A-1"], "SANKSI-R011"),
        ("in_force.from", "kemarin", "SANKSI-R017"),
        ("in_force", {"from": "2024-01-02", "to": "2024-01-01"}, "SANKSI-R013"),
    ],
)
def test_one_problem_for_one_fault(path: str, junk: Any, wanted: str) -> None:
    """A single fault is reported once, however many alternatives the models had for it."""
    texts = good_texts("norms")
    value = parse(texts["rules.yaml"], "rules.yaml").value
    holder: Any = value
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in way:
        holder = holder[step]
    holder[last] = junk
    with pytest.raises(RuleError) as error:
        Rulebase.from_files(texts | {"rules.yaml": json.dumps(value)})
    assert [wanted] == [problem.code for problem in error.value.problems]


def models() -> list[type[BaseModel]]:
    """Every model of the rule format that a file can hold."""
    found = [
        m for m in vars(rule_format).values() if isinstance(m, type) and issubclass(m, RuleModel)
    ]
    return sorted((m for m in found if m is not RuleModel), key=lambda m: m.__name__)


@pytest.mark.parametrize("model", models(), ids=lambda m: m.__name__)
def test_every_field_has_an_example(model: type[BaseModel]) -> None:
    """The example in a mend is YAML, and is of the field that it stands for."""
    for name, field in model.model_fields.items():
        key = field.alias or name
        text = example_of(model.__name__, key)
        assert key in yaml.safe_load(text)
        assert text != f"{key}: …"
