"""The published schema says exactly what the models accept."""

from typing import Any

import jsonschema
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from sanksi.facts import Case, case_schema, load_case, models
from sanksi.facts.labels import LABELS
from sanksi.facts.schema import EXAMPLE, SMALLEST, field_schema, known_objects
from tests.strategies import Mapped, cases

SCHEMA = case_schema()


# Patterns as ECMA 262 has them: `$` is the end, not a last line break before it.
PYTHON_SCHEMA = orjson.loads(orjson.dumps(SCHEMA).replace(b'$"', b'\\\\Z"'))
VALIDATOR = jsonschema.Draft202012Validator(
    PYTHON_SCHEMA, format_checker=jsonschema.FormatChecker(formats=["date"])
)


def accepted_by_models(value: Any) -> bool:
    try:
        Case.model_validate_json(orjson.dumps(value))
    except ValidationError:
        return False
    return True


def test_it_is_a_schema() -> None:
    """A valid schema of the dialect it names, with the promised head."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert "https://json-schema.org/draft/2020-12/schema" == SCHEMA["$schema"]
    assert {"$id", "title", "description", "examples", "required"} <= set(SCHEMA)
    assert list(case_schema()) == list(SCHEMA)
    assert case_schema() is not case_schema()


@pytest.mark.parametrize("example", [EXAMPLE, SMALLEST])
def test_examples(example: Mapped) -> None:
    """Every example validates and loads."""
    VALIDATOR.validate(example)
    assert example["id"] == load_case(example).id


@settings(max_examples=80, deadline=None)
@given(cases())
def test_valid_cases_validate(case: Mapped) -> None:
    """What the strategies give, both accept."""
    VALIDATOR.validate(case)
    assert accepted_by_models(case)


WRONG = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 3), st.just(10**15), st.just(5.0), st.floats(-2, 70),
    st.sampled_from([
        "", "x", "pns", "tidak_ada", "Paslon 1", "a" * 41, "a" * 501, "a\n", "a\nb", "\x7f",
        "\u2028",
        "2024-09-22", "2024-9-22", "22-09-2024", "2024-02-29", "2023-02-29", "1899-12-31",
        "2100-01-01", "2024-13-01", "2024-09-22\n", "2024-09-22T10:00", "2024-09-22 10:00",
        "2024-09-22T10:00:00.1234567", "2024-09-22T24:00", "2024-09-22T10:00+07:00",
        "2024-09-22T10:00Z", "2024-09-22T10:00+15:00", "2024-09-22T10:00+0700", "1727000000",
        "32", "32.04", "32.4", "f" * 64, "F" * 64, "WIB",
    ]),
    st.just([]), st.just({}), st.just(["pns"]), st.just([None]), st.just({"date": "2024-09-22"}),
    st.just({"from": "2024-09-22"}), st.just([{}]), st.just([{"kind": "foto"}]),
)  # fmt: skip


@settings(max_examples=600, deadline=None)
@given(st.data())
def test_schema_and_models_agree(data: st.DataObject) -> None:
    """A case with one value replaced, added or removed is accepted by both or by neither."""
    case = data.draw(cases(most_acts=1, most_candidacies=1))
    _change(data, case)
    assert accepted_by_models(case) == VALIDATOR.is_valid(case)


@pytest.mark.parametrize("path", sorted(known_objects()))
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_schema_and_models_agree_on_every_field(path: str, data: st.DataObject) -> None:
    """The same, aimed at each object of the schema."""
    node = known_objects()[path]
    found = {key: data.draw(WRONG) for key in node.get("required", ()) if data.draw(st.booleans())}
    key = data.draw(st.sampled_from([*node["properties"], "unknown"]))
    found[key] = data.draw(WRONG)
    case: Any = dict(EXAMPLE)
    for step in reversed(path.split(".")) if path else ():
        found = {step.removesuffix("[]"): [found] if step.endswith("[]") else found}
    merged = _merge(case, found)
    assert accepted_by_models(merged) == VALIDATOR.is_valid(merged)


def _merge(base: Any, change: Any) -> Any:
    if isinstance(base, dict) and isinstance(change, dict):
        return {**base, **{key: _merge(base.get(key), each) for key, each in change.items()}}
    if isinstance(base, list) and isinstance(change, list) and base and change:
        return [_merge(base[0], change[0])]
    return change


def _change(data: st.DataObject, node: Any) -> None:
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        key = data.draw(st.sampled_from(keys))
        inner = node[key]
        if isinstance(inner, dict | list) and inner and data.draw(st.booleans()):
            node = inner
            continue
        how = data.draw(st.sampled_from(["replace", "remove", "add"]))
        if how == "remove":
            del node[key]
        elif how == "add" and isinstance(node, dict):
            node[data.draw(st.sampled_from(["unknown", "kind", "date", "from", "id"]))] = "x"
        else:
            node[key] = data.draw(WRONG)
        return


def test_every_optional_field_may_be_null() -> None:
    """Optional and ``null`` go together, required and ``null`` do not."""
    for name, node in [("Case", SCHEMA), *SCHEMA["$defs"].items()]:
        for key, value in node["properties"].items():
            nullable = {"type": "null"} in value.get("anyOf", ())
            assert nullable is (key not in node.get("required", ())), f"{name}.{key}"
        assert False is node["additionalProperties"]


def test_every_field_has_a_label_in_both_languages() -> None:
    """No field without its meaning, no meaning without its field."""
    fields = {
        f"{name}.{key}"
        for name, node in [("Case", SCHEMA), *SCHEMA["$defs"].items()]
        for key in node["properties"]
    }
    assert fields == set(LABELS)
    english = case_schema("en")
    assert (
        "Status of service; asn = PNS or PPPK, not known which"
        == (english["$defs"]["Person"]["properties"]["status"]["description"])
    )
    assert english["$id"] == SCHEMA["$id"]


def test_the_schema_has_the_fields_of_the_models() -> None:
    """Names in the schema are those that files write, in the order of the models."""
    for name, node in SCHEMA["$defs"].items():
        model = next(each for each in _models() if each.__name__ == name)
        names = [info.alias or key for key, info in model.model_fields.items()]
        assert names == list(node["properties"])


def _models() -> list[type[BaseModel]]:
    return [
        each
        for each in vars(models).values()
        if isinstance(each, type) and issubclass(each, BaseModel) and each is not BaseModel
    ]


@pytest.mark.parametrize(("loc", "kind"), [
    (("acts", 0, "when", "between", "from"), "string"), (("acts", 3, "gift", "amount"), "integer"),
    (("person", "kinship", 0), "object"), (("acts", 0, "reaction"), "array"),
    (("acts", 0, "reaction", 1), "string"), ((), "object"),
])  # fmt: skip
def test_fields_by_place(loc: tuple[str | int, ...], kind: str) -> None:
    """What a field may hold is found through references and nullable alternatives."""
    node = field_schema(loc)
    assert node is not None
    assert kind == node["type"]


@pytest.mark.parametrize("loc", [("x",), ("acts", 0, "x", "y"), ("id", 0)])
def test_fields_that_do_not_exist(loc: tuple[str | int, ...]) -> None:
    """A place that the schema does not know has nothing to say."""
    assert None is field_schema(loc)
