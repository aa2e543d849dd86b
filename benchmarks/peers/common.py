"""Shared by the peers: names, literals and the type of a matcher."""

import json
from collections.abc import Callable
from typing import Any

Matcher = Callable[[dict[str, Any]], set[str]]
"""A table ready to answer: flat facts in, ids of the rules that certainly hold out."""


def name(fact: str) -> str:
    """A fact's path as an identifier."""
    return "".join(c if c.isalnum() else "_" for c in fact)


def literal(value: Any) -> str:
    """A value as most expression languages write it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value)
