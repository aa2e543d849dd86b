"""The JSON Schema (2020-12) of case facts: the contract that ``sanksi schema case`` prints.

It is taken from the models, so that it says neither more nor less than they do about structure;
what facts must be together (dates in order, ids that exist) is beyond it and stands in
:mod:`sanksi.facts.checks`.
"""

from functools import cache
from typing import Any, Final

from sanksi.facts.labels import LABELS
from sanksi.facts.models import Case
from sanksi.kernel.errors import Lang, Text

SCHEMA_ID: Final = "urn:sanksi:schema:case:1"
WORDS: Final = "x-words"
"""In what :func:`field_schema` gives: the words that may stand in place of a mapping."""

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_TITLE: Final = Text("Fakta perkara netralitas ASN", "Facts of a neutrality case")
_DESCRIPTION: Final = Text(
    "Isian yang belum diketahui dikosongkan (null) atau dihapus; `tidak_ada` berarti diketahui "
    "tidak ada, daftar kosong berarti diketahui kosong. Tidak ada nama orang, NIK, atau NIP.",
    "What is unknown is null or left out; `tidak_ada` means known none, an empty list means known "
    "empty. No names of persons, no NIK, no NIP.",
)

EXAMPLE: Final[dict[str, Any]] = {
    "id": "contoh-001",
    "election": {
        "kind": "pilkada",
        "calendar": "pilkada-2024",
        "region": {"code": "32.04", "name": "Kabupaten Bandung", "tz": "WIB"},
    },
    "person": {
        "ref": "terlapor-1",
        "status": "pns",
        "position": "pelaksana",
        "employer": {"level": "kabupaten_kota"},
        "spouse_of": "tidak_ada",
    },
    "candidacies": [
        {
            "id": "paslon-1",
            "kind": "pasangan_calon",
            "office": "bupati",
            "independent": False,
            "events": [{"kind": "penetapan", "date": "2024-09-22"}],
        }
    ],
    "acts": [
        {
            "id": "p1",
            "kind": "reaksi_medsos",
            "when": {"date": "2024-09-23"},
            "toward": ["paslon-1"],
            "account": "pemenangan",
            "reaction": ["suka"],
            "effect": "menguntungkan",
        }
    ],
    "reports": [
        {
            "acts": ["p1"],
            "kind": "laporan",
            "known_date": "2024-09-24",
            "reported_date": "2024-09-26",
        }
    ],
}
"""A whole case, small and true to the rules."""

SMALLEST: Final[dict[str, Any]] = {
    "id": "contoh-002",
    "election": {"kind": "pemilu", "calendar": "pemilu-2024"},
    "person": {"ref": "terlapor-1"},
    "acts": [{"id": "p1", "kind": "berpose"}],
}
"""The least that a case must say."""


def case_schema(lang: Lang = "id") -> dict[str, Any]:
    """The schema of a case file as a new dictionary, with descriptions in ``lang``."""
    raw = Case.model_json_schema(by_alias=True, mode="validation")
    definitions = {
        name: _object(name, node, lang) for name, node in sorted(raw.pop("$defs").items())
    }
    return {
        "$schema": DIALECT,
        "$id": SCHEMA_ID,
        "title": _TITLE.in_(lang),
        "description": _DESCRIPTION.in_(lang),
        **_object("Case", raw, lang),
        "examples": [EXAMPLE, SMALLEST],
        "$defs": definitions,
    }


def _object(name: str, node: dict[str, Any], lang: Lang) -> dict[str, Any]:
    properties = {
        key: {"description": LABELS[f"{name}.{key}"].in_(lang), **_plain(value)}
        for key, value in node["properties"].items()
    }
    required = node.get("required", [])
    return {
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _plain(node: dict[str, Any]) -> dict[str, Any]:
    """``node`` without what the label says better, or that it may be left out."""
    told = {"title", "description", "default"}
    return {key: value for key, value in node.items() if key not in told}


@cache
def _shared() -> dict[str, Any]:
    return case_schema()


def field_schema(loc: tuple[str | int, ...]) -> dict[str, Any] | None:
    """What the schema says of the field at ``loc`` (keys and indices), ``null`` aside.

    References are followed; ``None`` when there is no such field.
    """
    node: dict[str, Any] | None = _shared()
    for step in loc:
        if node is None:
            return None
        node = node.get("items") if isinstance(step, int) else node.get("properties", {}).get(step)
        node = None if node is None else _resolved(node)
    return node


def known_objects() -> dict[str, dict[str, Any]]:
    """Every object of the schema by the path at which it stands, ``[]`` for any index."""
    found: dict[str, dict[str, Any]] = {}

    def visit(path: str, node: dict[str, Any]) -> None:
        if node.get("type") == "array":
            visit(path + "[]", _resolved(node["items"]))
        elif "properties" in node:
            found[path] = node
            for key, value in node["properties"].items():
                visit(f"{path}.{key}" if path else key, _resolved(value))

    visit("", _shared())
    return found


def _resolved(node: dict[str, Any]) -> dict[str, Any]:
    """``node`` with its reference followed and the alternative ``null`` left out.

    Where a mapping or a word may stand, it is the mapping with the words under :data:`WORDS`.
    """
    choices = [each for each in node.get("anyOf", ()) if each.get("type") != "null"]
    if choices:
        words = [each["const"] for each in choices if "const" in each]
        found = _resolved(next(each for each in choices if "const" not in each))
        return {**found, WORDS: words} if words else found
    if "$ref" in node:
        target: dict[str, Any] = _shared()["$defs"][node["$ref"].rpartition("/")[2]]
        return target
    return node
