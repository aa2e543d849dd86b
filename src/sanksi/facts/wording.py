"""How values are shown and sampled in the sentences about a case file."""

from typing import Any, Final

import orjson

from sanksi.facts import fields
from sanksi.facts.identity import masked
from sanksi.facts.schema import EXAMPLE, field_schema
from sanksi.kernel.errors import Text
from sanksi.kernel.yaml12 import parse

Loc = tuple[str | int, ...]
"""The place of a field: keys and indices from the top."""

SEE_SCHEMA: Final = Text("lihat `sanksi schema case`", "see `sanksi schema case`")

_LONGEST_SHOWN: Final = 40


def shown(value: Any) -> str:
    """``value`` as it may be repeated: short, on one line, numbers of persons masked."""
    if isinstance(value, str):
        text = masked("".join(char if char.isprintable() else " " for char in value))
        return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
    return masked(orjson.dumps(value).decode())


def snippet(value: Any) -> str:
    """``value`` in YAML's flow style, as it would be typed."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {snippet(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(snippet(each) for each in value) + "]"
    if isinstance(value, str):
        return value if _is_plain(value) else f'"{value}"'
    return orjson.dumps(value).decode()


def quoted(value: Any) -> str:
    """``value`` as it may be repeated, text in quotation marks."""
    return f'"{shown(value)}"' if isinstance(value, str) else shown(value)


def what(value: Any) -> Text:
    """What sort of thing ``value`` is."""
    if isinstance(value, dict):
        return Text("peta", "a mapping")
    if isinstance(value, list):
        return Text("daftar", "a list")
    if isinstance(value, str):
        return Text(f"teks {quoted(value)}", f"the text {quoted(value)}")
    return Text(shown(value), shown(value))


def _is_plain(text: str) -> bool:
    """Whether YAML reads ``text`` without quotes as that very text."""
    return bool(parse(text, "").value == text)


def example(loc: Loc) -> Any:
    """A value that fits the field at ``loc``."""
    value: Any = EXAMPLE
    for step in loc:
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get(str(step))
    return sample(field_schema(loc) or {}) if value is None else value


def sample(node: dict[str, Any]) -> Any:
    """A value that ``node`` of the schema accepts."""
    if "enum" in node:
        return node["enum"][0]
    if node.get("type") == "object":
        return {key: sample(field) for key, field in _required(node)}
    by_pattern: dict[str, Any] = {
        fields.DAY_PATTERN: "2024-09-23",
        fields.MOMENT_PATTERN: "2024-09-23T10:00",
        fields.EVENT_PATTERN: "pemeriksaan",
        fields.SHA256_PATTERN: "0" * 64,
    }
    return by_pattern.get(node.get("pattern", ""), "paslon-1")


def _required(node: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [(key, node["properties"][key]) for key in node.get("required", ())]
