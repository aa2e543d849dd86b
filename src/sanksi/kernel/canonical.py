"""Canonical JSON (RFC 8785) and its SHA-256, for digests that are the same everywhere.

orjson with sorted keys writes the canonical form of what decisions are made of: ASCII keys, texts,
booleans, integers within 53 bits, and decimals that are not whole (whole numbers must be given as
integers). The tests hold facts and decisions against an independent implementation.
"""

import hashlib
from typing import Any, TypeVar

import orjson

_OPTIONS = orjson.OPT_SORT_KEYS | orjson.OPT_PASSTHROUGH_DATETIME


_T = TypeVar("_T", bound=type)


def canonical(cls: _T) -> _T:
    """Class decorator for a slotted dataclass: its fields are written in sorted order.

    orjson sorts the keys of mappings, but writes a dataclass in the order of its fields; here they
    are put in the order that RFC 8785 asks for. Arguments keep their declared order.
    """
    known: dict[str, Any] = vars(cls)["__dataclass_fields__"]
    in_order = sorted(known.items())
    known.clear()
    known.update(in_order)
    return cls


def canonical_bytes(value: Any) -> bytes:
    """``value`` as canonical JSON bytes.

    Accepts dataclasses, mappings with text keys, sequences, texts, booleans, ``None`` and numbers
    as described above; raises ``TypeError`` for anything else (dates must already be ISO texts).
    """
    return orjson.dumps(value, option=_OPTIONS)


def digest(value: Any) -> str:
    """``sha256:`` and the hexadecimal SHA-256 of the canonical bytes of ``value``."""
    return digest_bytes(canonical_bytes(value))


def digest_bytes(data: bytes) -> str:
    """``sha256:`` and the hexadecimal SHA-256 of ``data``."""
    return "sha256:" + hashlib.sha256(data).hexdigest()
