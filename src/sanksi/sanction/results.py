"""What a track may lead to: lawful sanctions, the competent official, the penalty."""

from dataclasses import dataclass

from sanksi.kernel.canonical import canonical
from sanksi.kernel.truth import Truth


@canonical
@dataclass(frozen=True, slots=True)
class SanctionOption:
    """One kind of sanction that may lawfully be imposed.

    ``truth`` is open where a fact about the person is missing or the law is contested.
    """

    kind: str
    level: str
    truth: Truth
    authority: tuple[str, ...]
    basis: tuple[str, ...]
    confidence: str
    open: tuple[str, ...]


@canonical
@dataclass(frozen=True, slots=True)
class Months:
    """Months of imprisonment; ``min`` 0 when there is no special minimum; 0.5 is 15 days."""

    min: float
    max: float


@canonical
@dataclass(frozen=True, slots=True)
class Fine:
    """A fine in rupiah."""

    min: int
    max: int


@canonical
@dataclass(frozen=True, slots=True)
class PenaltyVector:
    """The threatened penalty of one offence under the law of one period."""

    rule: str
    law_from: str
    law_to: str | None
    kind: str
    months: Months | None
    fine: tuple[Fine, ...]
    connector: str | None
    basis: tuple[str, ...]
    confidence: str
    open: tuple[str, ...]


@canonical
@dataclass(frozen=True, slots=True)
class ThreatenedPenalty:
    """The penalty of one offence for one unit; one for each law where its day is not known.

    ``of_act`` is the vector of the law of the day of the act; ``later`` that of a law under which
    the case is or may be judged.

    ``lex_favor`` is ``lama``, ``baru``, ``sama`` or ``campuran`` as the rule data say, else null.
    """

    rule: str
    unit: str
    truth: Truth
    default_truth: Truth
    of_act: PenaltyVector
    later: PenaltyVector | None
    lex_favor: str | None
