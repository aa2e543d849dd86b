"""Every decision is what its JSON Schema says, and the schema says no more."""

import json
from pathlib import Path
from typing import Any

import orjson
import pytest
from jsonschema import Draft202012Validator

from sanksi import Decision, load_case
from sanksi.decision.schema import decision_schema
from tests.decision.goldens import AS_OF, adjudicator, examples
from tests.decision.pool import AS_OF as LATE
from tests.decision.pool import cases

SCHEMA = decision_schema()
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def plain(decision: Decision) -> Any:
    return json.loads(orjson.dumps(decision))


def test_the_schema_is_a_schema() -> None:
    """Of the dialect that it names."""
    Draft202012Validator.check_schema(SCHEMA)
    assert "https://json-schema.org/draft/2020-12/schema" == SCHEMA["$schema"]


@pytest.mark.parametrize("example", examples(), ids=lambda path: Path(path).stem)
def test_the_decisions_on_the_examples_are_valid(example: Path) -> None:
    """All twelve of them."""
    decision = adjudicator().adjudicate(load_case(example), as_of=AS_OF)
    assert [] == [error.message for error in VALIDATOR.iter_errors(plain(decision))]


def test_the_decisions_on_many_cases_are_valid() -> None:
    """Whatever the facts, also where almost nothing is known."""
    for case in cases(12, 80, ranges=0.2):
        decision = adjudicator().adjudicate(case, as_of=LATE)
        assert [] == [error.message for error in VALIDATOR.iter_errors(plain(decision))]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("findings", 0, "truth"), "ya"),
        (("findings", 0, "level"), "sangat_berat"),
        (("findings", 0, "track"), "perdata"),
        (("acts", 0, "phase"), "kampanye"),
        (("outcome_digest",), "sha256:12"),
        (("as_of",), "1 Juni 2025"),
        (("catatan",), "x"),
        (("acts", 0, "catatan"), "x"),
    ],
)
def test_what_is_no_decision_is_refused(path: tuple[Any, ...], value: Any) -> None:
    """Closed lists of codes, and no fields beside those of the contract."""
    document = plain(adjudicator().adjudicate(load_case(examples()[0]), as_of=AS_OF))
    owner = document
    for step in path[:-1]:
        owner = owner[step]
    owner[path[-1]] = value
    assert not VALIDATOR.is_valid(document)


def test_a_missing_part_is_refused() -> None:
    """Every field of the contract is there, if only as ``null``."""
    document = plain(adjudicator().adjudicate(load_case(examples()[0]), as_of=AS_OF))
    for name in list(document):
        assert not VALIDATOR.is_valid({k: v for k, v in document.items() if k != name}), name


def test_the_schema_given_out_can_be_changed_without_harm() -> None:
    """It is a copy."""
    decision_schema()["properties"].clear()
    assert SCHEMA == decision_schema()
