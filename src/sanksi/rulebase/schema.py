"""The rule format as JSON Schema 2020-12: what ``sanksi schema rule`` prints."""

from functools import cache
from typing import Any, Final

from pydantic.json_schema import models_json_schema

from sanksi.rulebase.format import FILE_MODELS, FORMAT_VERSION

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_REF: Final = "#/$defs/{model}"
_COMPARISONS: Final = ("is", "in", "has", "has_any", "at_least", "less_than")


def rule_schema() -> dict[str, Any]:
    """The schema of any rule file, one branch per ``kind``; a fresh copy for the caller."""
    copy: dict[str, Any] = _copy(_schema())
    return copy


@cache
def _schema() -> dict[str, Any]:
    inputs = [(model, "validation") for model in FILE_MODELS.values()]
    _, joined = models_json_schema(inputs, by_alias=True, ref_template=_REF)  # type: ignore[arg-type]
    definitions = joined["$defs"]
    _one_comparison(definitions["FactTest"])
    _without_titles(definitions)
    return {
        "$schema": DIALECT,
        "title": f"sanksi rule file, format {FORMAT_VERSION}",
        "description": "One YAML file below rules/; its kind says what it holds.",
        "oneOf": [{"$ref": _REF.format(model=model.__name__)} for model in FILE_MODELS.values()],
        "$defs": definitions,
    }


def _one_comparison(fact_test: dict[str, Any]) -> None:
    """Says in the schema what the model checks: one comparison, and not null."""
    properties = fact_test["properties"]
    for name in _COMPARISONS:
        options = [o for o in properties[name].pop("anyOf") if o.get("type") != "null"]
        properties[name].pop("default", None)
        if len(options) == 1:
            properties[name].update(options[0])
        else:
            properties[name]["anyOf"] = options
    fact_test["oneOf"] = [{"required": [name]} for name in _COMPARISONS]


def _without_titles(value: Any) -> None:
    """Drops the generated titles, which repeat the key in other letters."""
    if isinstance(value, list):
        for item in value:
            _without_titles(item)
    elif isinstance(value, dict):
        if isinstance(value.get("title"), str):
            del value["title"]
        for item in value.values():
            _without_titles(item)


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value
