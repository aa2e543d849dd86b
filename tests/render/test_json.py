"""The JSON of a decision: the contract, and the schema that publishes it."""

import dataclasses
import json
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import jsonschema
import pytest

from sanksi import Decision
from sanksi.decision.schema import decision_schema
from sanksi.render import render_json
from tests.render.decided import EXAMPLES, decided
from tests.render.samples import FULL, SAMPLES


@cache
def validator() -> jsonschema.Draft202012Validator:
    schema = decision_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def test_keys_keep_the_order_of_the_contract() -> None:
    """The first level, and a nested one, in the order of the dataclasses."""
    decoded = json.loads(render_json(FULL))
    assert [field.name for field in dataclasses.fields(Decision)] == list(decoded)
    assert [f.name for f in dataclasses.fields(FULL.findings[0])] == list(decoded["findings"][0])


def test_pretty_and_compact_say_the_same() -> None:
    """Indented by two, without a final newline."""
    pretty = render_json(FULL, pretty=True)
    assert json.loads(render_json(FULL)) == json.loads(pretty)
    assert pretty.startswith(b'{\n  "acts"')
    assert not pretty.endswith(b"\n")


def test_read_only_mappings_are_written_and_nothing_else_is_guessed() -> None:
    """A mapping of any class is an object; a set is an error."""
    profile = dataclasses.replace(FULL.profile, readings=MappingProxyType({"OQ-A-3": "harfiah"}))
    written = json.loads(render_json(dataclasses.replace(FULL, profile=profile)))
    assert {"OQ-A-3": "harfiah"} == written["profile"]["readings"]
    with pytest.raises(TypeError):
        render_json(dataclasses.replace(FULL, facts={"id": {1, 2}}))


@pytest.mark.parametrize("decision", SAMPLES.values(), ids=list(SAMPLES))
def test_the_hand_made_decisions_keep_the_schema(decision: Decision) -> None:
    """The schema admits every feature."""
    validator().validate(json.loads(render_json(decision)))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_real_decisions_keep_the_schema(path: Path) -> None:
    """What the library decides is what the schema publishes."""
    validator().validate(json.loads(render_json(decided(path))))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("surplus",), 1),
        (("as_of",), "kemarin"),
        (("outcome_digest",), "sha256:xyz"),
        (("findings", 0, "truth"), "mungkin"),
        (("findings", 0, "level"), "besar"),
        (("findings", 0, "elements", 0, "clause_truth"), "ya"),
        (("recommendation", "tracks", 0, "track"), "perdata"),
        (("acts", 0, "phase"), "nanti"),
        (("alerts", 0, "severity"), "gawat"),
    ],
)
def test_the_schema_refuses_what_is_not_in_the_contract(
    path: tuple[str | int, ...], value: Any
) -> None:
    """Further keys, unknown terms and malformed values are errors."""
    decoded = json.loads(render_json(FULL))
    place: Any = decoded
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert not validator().is_valid(decoded)


def test_the_schema_wants_every_key() -> None:
    """A decision without one of its keys is not one."""
    for name in json.loads(render_json(FULL)):
        decoded = json.loads(render_json(FULL))
        del decoded[name]
        assert not validator().is_valid(decoded), name


def test_each_caller_gets_a_schema_of_its_own() -> None:
    """Changing one leaves the next as it was."""
    decision_schema()["properties"].clear()
    assert decision_schema()["properties"]
