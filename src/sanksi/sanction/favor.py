"""Which of two penalties is the more favourable, axis by axis; nothing is ever chosen.

The order of kinds and connectors, and on what the comparison rests, stand in the rule data.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from sanksi.rulebase.format import LexFavor
from sanksi.rulebase.penalties import PenaltyRow
from sanksi.sanction.results import Comparison

OLD: Final = "lama"
NEW: Final = "baru"
EQUAL: Final = "sama"
MIXED: Final = "campuran"
STOPPED: Final = "berhenti"

_UNKNOWN: Final = "belum_diketahui"
_Weight = Callable[[LexFavor, PenaltyRow], float | None]


def compared(law: LexFavor, old: PenaltyRow, new: PenaltyRow) -> Comparison | None:
    """``old`` against ``new`` on every axis; ``None`` where a penalty is not known.

    Axes stand in the order of their weight: kind, longest and shortest imprisonment, connector,
    highest and lowest fine. An axis that one of the two lacks weighs nothing there, except the
    connector, which is compared only where both have one.
    """
    if _UNKNOWN in {old.kind, new.kind}:
        return None
    axes: dict[str, str] = {}
    for name, weight in _AXES.items():
        before, after = weight(law, old), weight(law, new)
        if before is not None and after is not None and before != after:
            axes[name] = NEW if after < before else OLD
    found = set(axes.values())
    result = EQUAL if not found else MIXED if len(found) > 1 else found.pop()
    return Comparison(
        reading=dict(sorted({**dict(old.reading), **dict(new.reading)}.items())),
        result=result,
        hint=next(iter(axes.values()), None),
        axes=axes,
    )


def compatible(old: PenaltyRow, new: PenaltyRow) -> bool:
    """Whether the two stand under some reading together."""
    chosen = dict(old.reading)
    return new.stands_under(chosen)


def common(results: Sequence[str]) -> str | None:
    """What all results share, if they do."""
    return results[0] if results and len(set(results)) == 1 else None


def _kind(law: LexFavor, row: PenaltyRow) -> float:
    return _gravity(law.kinds, row.kind)


def _longest(_law: LexFavor, row: PenaltyRow) -> float:
    return 0 if row.months is None else row.months[1]


def _shortest(_law: LexFavor, row: PenaltyRow) -> float:
    return 0 if row.months is None else row.months[0] or 0


def _connector(law: LexFavor, row: PenaltyRow) -> float | None:
    return None if row.connector is None else _gravity(law.connectors, row.connector)


def _highest(_law: LexFavor, row: PenaltyRow) -> float:
    return 0 if row.fine is None else row.fine[1]


def _lowest(_law: LexFavor, row: PenaltyRow) -> float:
    return 0 if row.fine is None else row.fine[0] or 0


def _gravity(order: Sequence[str], term: str) -> float:
    """The first of an order weighs most."""
    return len(order) - order.index(term)


_AXES: Final[Mapping[str, _Weight]] = {
    "kind": _kind,
    "months_max": _longest,
    "months_min": _shortest,
    "connector": _connector,
    "fine_max": _highest,
    "fine_min": _lowest,
}
