"""A decision as JSON: the contract of ``sanksi schema decision``, keys in its order."""

from collections.abc import Mapping
from typing import Any

import orjson

from sanksi.decision.models import Decision


def render_json(decision: Decision, *, pretty: bool = False) -> bytes:
    """``decision`` as UTF-8 JSON without a final newline; ``pretty`` indents by two."""
    option = orjson.OPT_INDENT_2 if pretty else 0
    return orjson.dumps(decision, default=_plain, option=option)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError
