"""The outcome digest: one address for facts, rules, date of knowledge, profile and outcome."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sanksi.kernel.canonical import digest


def outcome_digest(
    facts: Mapping[str, Any],
    rulebase_digest: str,
    as_of: dt.date,
    readings: Mapping[str, str],
    outcome: Mapping[str, Any],
) -> str:
    """SHA-256 over the canonical JSON (RFC 8785) of everything that the decision rests on.

    The engine, the Python version and the title of a profile stay outside: the same outcome under
    the same positions has the same digest.
    """
    return digest(
        {
            "facts": facts,
            "rulebase": rulebase_digest,
            "as_of": as_of.isoformat(),
            "profile": {"readings": readings},
            "outcome": outcome,
        }
    )
