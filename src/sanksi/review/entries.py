"""To which entry of the rule base a part of a file belongs."""

import re
from typing import Final

from sanksi.rulebase import Rulebase

_ENTRY: Final = re.compile(r"(\w+)\[(\d+)\]")


def owner(rulebase: Rulebase, file: str, path: str) -> tuple[str, str]:
    """Kind and id of the entry of ``file`` in which ``path`` lies."""
    model = rulebase.files[file]
    kind = str(getattr(model, "kind", ""))
    found = _ENTRY.match(path)
    if found is not None:
        entry = getattr(model, found[1])[int(found[2])]
        kind = found[1] if kind == "rules" else kind
        for name in ("id", "rule", "region"):
            if isinstance(id_ := getattr(entry, name, None), str):
                return kind, id_
    return kind, str(getattr(model, "id", file))
