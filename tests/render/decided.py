"""The examples, decided on the law that ships."""

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Final

from sanksi import Adjudicator, Decision, Rulebase, load_case

EXAMPLES: Final = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
AS_OF: Final = dt.date(2025, 6, 1)


@cache
def adjudicator() -> Adjudicator:
    """The library as it ships, with the direct evaluator alone."""
    return Adjudicator(Rulebase.load(), engine="direct")


@cache
def decided(path: Path) -> Decision:
    """The decision on one example."""
    return adjudicator().adjudicate(load_case(path), as_of=AS_OF)
