"""The published JSON Schema accepts what the loader accepts and refuses bad form."""

import copy
from typing import Any

import jsonschema
import pytest

from sanksi.kernel.errors import RuleError
from sanksi.kernel.yaml12 import parse
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import FILE_MODELS
from sanksi.rulebase.schema import DIALECT, rule_schema
from tests.rulebase.constructs import BAD, bad_texts, constructs, good_texts

VALIDATOR = jsonschema.Draft202012Validator(rule_schema())
BAD_FORM = [
    "calendar/day-as-number", "citations/in-words", "citations/none", "comparisons/fraction",
    "comparisons/none", "comparisons/two-at-once", "confidence/unknown-code",
    "connectives/empty-all", "connectives/misspelt", "connectives/not-a-list",
    "files/format-of-tomorrow", "files/kind-misspelt", "files/not-a-mapping", "levels/a-list",
    "manifest/no-readings", "norms/act-without-brackets", "norms/no-act", "norms/unknown-act",
    "penalties/negative", "residual/without-unless", "timing/unknown-phase",
    "unknown-key/in-a-norm", "unknown-key/in-a-period", "vocabulary/a-list",
]  # fmt: skip


def value_of(name: str, text: str) -> Any:
    return parse(text, name).value


def test_dialect() -> None:
    """It is a valid schema of draft 2020-12 with one branch per kind of file."""
    schema = rule_schema()
    assert DIALECT == schema["$schema"]
    jsonschema.Draft202012Validator.check_schema(schema)
    assert len(FILE_MODELS) == len(schema["oneOf"])


@pytest.mark.parametrize("construct", constructs())
def test_good_files_are_valid(construct: str) -> None:
    """Every file of a good folder is valid."""
    for name, text in good_texts(construct).items():
        VALIDATOR.validate(value_of(name, text))


@pytest.mark.parametrize("case", BAD_FORM)
def test_bad_form_is_refused(case: str) -> None:
    """Where the loader refuses the form of a file, the schema refuses some file, too."""
    texts = bad_texts(BAD / case)
    with pytest.raises(RuleError):
        Rulebase.from_files(texts)
    assert not all(VALIDATOR.is_valid(value_of(name, text)) for name, text in texts.items())


def test_a_fresh_copy() -> None:
    """The caller may change what it gets."""
    before = copy.deepcopy(rule_schema())
    rule_schema()["oneOf"].clear()
    assert before == rule_schema()
