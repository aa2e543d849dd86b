"""The JSON Schema (2020-12) of decisions: the contract that ``sanksi schema decision`` prints.

Taken from the dataclasses of a decision, so that it can say neither more nor less than they do;
closed lists of codes are added where the dataclasses have plain text.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, get_args

from pydantic import TypeAdapter

from sanksi.decision.models import Decision
from sanksi.facts import terms
from sanksi.kernel.truth import Truth

SCHEMA_ID: Final = "urn:sanksi:schema:decision:1"
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_TRUTHS: Final = [truth.value for truth in Truth]
_LEVELS: Final = list(get_args(terms.Level))
_PHASES: Final = ["sebelum_penetapan", "sejak_penetapan", "tidak_berlaku", "belum_pasti"]
_DIGEST: Final = "^sha256:[0-9a-f]{64}$"

_CODES: Final[Mapping[str, Mapping[str, Any]]] = {
    "truth": {"enum": _TRUTHS},
    "default_truth": {"enum": _TRUTHS},
    "track": {"enum": list(get_args(terms.Track))},
    "phase": {"enum": _PHASES},
    "digest": {"pattern": _DIGEST},
    "outcome_digest": {"pattern": _DIGEST},
    "as_of": {"format": "date"},
    "first_day": {"format": "date"},
    "last_day": {"format": "date"},
    "law_from": {"format": "date"},
    "law_to": {"format": "date"},
    "by": {"enum": ["perbuatan", "peralihan", "belum_pasti"]},
    "level": {"enum": _LEVELS},
    "default_level": {"enum": _LEVELS},
    "severity": {"enum": ["info", "perhatian", "penting"]},
}
"""What the values of properties of these names are, wherever they are text."""


def decision_schema() -> dict[str, Any]:
    """The schema of a decision as a new dictionary."""
    schema: dict[str, Any] = _copy(_schema())
    return schema


@cache
def _schema() -> dict[str, Any]:
    raw = TypeAdapter(Decision).json_schema(mode="serialization")
    definitions = {name: _tightened(node) for name, node in sorted(raw.pop("$defs").items())}
    return {
        "$schema": DIALECT,
        "$id": SCHEMA_ID,
        **_tightened(raw),
        "title": "Decision",
        "$defs": definitions,
    }


def _tightened(node: dict[str, Any]) -> dict[str, Any]:
    """An object whose properties are all present and no others, with its closed lists."""
    if node.get("type") != "object" or "properties" not in node:
        return {key: value for key, value in node.items() if key != "title"}
    properties = {
        name: _coded(name, _untitled(value)) for name, value in node["properties"].items()
    }
    return {
        "type": "object",
        **({"description": node["description"]} if "description" in node else {}),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _coded(name: str, node: dict[str, Any]) -> dict[str, Any]:
    codes = _CODES.get(name)
    if codes is None:
        return node
    if node.get("type") == "string":
        return {**node, **codes}
    if "anyOf" in node:
        return {**node, "anyOf": [_coded(name, choice) for choice in node["anyOf"]]}
    return node


def _untitled(node: Any) -> Any:
    if isinstance(node, dict):
        return {k: _untitled(v) for k, v in node.items() if k != "title"}
    return [_untitled(item) for item in node] if isinstance(node, list) else node


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value
