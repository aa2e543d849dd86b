"""The three truth values and their strong Kleene combination.

Inside the evaluators a truth value is a small integer, so that ``and`` is ``min`` and ``or`` is
``max``; outside it is the Indonesian term of art that lawyers read.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

FAILS: Final = 0
OPEN: Final = 1
HOLDS: Final = 2


class Truth(StrEnum):
    """The value of an element, a rule or a finding."""

    HOLDS = "terpenuhi"
    FAILS = "tidak_terpenuhi"
    OPEN = "belum_pasti"


TRUTHS: Final[tuple[Truth, Truth, Truth]] = (Truth.FAILS, Truth.OPEN, Truth.HOLDS)
"""Index with the integer value: ``TRUTHS[HOLDS] is Truth.HOLDS``."""


def conjunction(values: Iterable[int]) -> int:
    """Strong Kleene *and*: the least of ``values``; ``HOLDS`` when there are none."""
    return min(values, default=HOLDS)


def disjunction(values: Iterable[int]) -> int:
    """Strong Kleene *or*: the greatest of ``values``; ``FAILS`` when there are none."""
    return max(values, default=FAILS)


def negation(value: int) -> int:
    """Strong Kleene *not*."""
    return HOLDS - value


def of_bool(value: bool | None) -> int:
    """A three-state fact as a truth value: ``None`` is unknown, hence open."""
    if value is None:
        return OPEN
    return HOLDS if value else FAILS


def agreed(truths: Iterable[Truth]) -> Truth:
    """The truth that all ``truths`` share, else ``OPEN``."""
    seen = set(truths)
    return seen.pop() if len(seen) == 1 else Truth.OPEN


def shared(values: Iterable[int]) -> int:
    """The value that all ``values`` share, else ``OPEN`` (supervaluation over readings)."""
    seen = set(values)
    return seen.pop() if len(seen) == 1 else OPEN
