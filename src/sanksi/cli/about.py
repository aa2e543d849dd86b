"""What the program says of itself: its version, its rule base, its schemas."""

from collections.abc import Iterator

import orjson

from sanksi._version import __version__
from sanksi.kernel.errors import Lang


def version_lines() -> Iterator[str]:
    """The version of the package, then version and digest of the rule base it carries."""
    yield f"sanksi {__version__}"
    from sanksi.rulebase import Rulebase

    rulebase = Rulebase.load()
    yield f"basis aturan / rule base {rulebase.version} ({rulebase.digest})"


def schema_bytes(name: str, lang: Lang) -> bytes:
    """A published JSON Schema: ``case``, ``decision``, ``profile`` or ``rule``."""
    if name == "case":
        from sanksi.facts import case_schema

        schema = case_schema(lang)
    elif name == "decision":
        from sanksi.decision.schema import decision_schema

        schema = decision_schema()
    elif name == "profile":
        from sanksi.decision.profile import profile_schema

        schema = profile_schema()
    else:
        from sanksi.rulebase.schema import rule_schema

        schema = rule_schema()
    return orjson.dumps(schema, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
