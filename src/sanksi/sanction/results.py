"""What a track may lead to: lawful sanctions, the competent official, the penalty."""

from collections.abc import Mapping
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
    """The threatened penalty of one offence under the law of one period and one reading.

    ``kind`` is ``belum_diketahui`` where no source gives the penalty. ``reading`` names the
    positions under which the vector stands; empty: under any. ``converted``: derived from an
    earlier penalty by a law that changes the penalties of all laws by rule.
    """

    rule: str
    law_from: str
    law_to: str | None
    kind: str
    months: Months | None
    fine: Fine | None
    connector: str | None
    reading: Mapping[str, str]
    converted: bool
    basis: tuple[str, ...]
    confidence: str
    open: tuple[str, ...]


@canonical
@dataclass(frozen=True, slots=True)
class Comparison:
    """One penalty of the law of the act against one of a later law, axis by axis.

    ``result`` is ``lama`` or ``baru`` (that law is better on some axis and worse on none),
    ``sama`` or ``campuran``; ``axes`` says which law each differing axis favours, in the order of
    their weight; ``hint`` is what the first of them says.
    """

    reading: Mapping[str, str]
    result: str
    hint: str | None
    axes: Mapping[str, str]


@canonical
@dataclass(frozen=True, slots=True)
class LaterLaw:
    """The same conduct under a later law: whether it is still an offence, and its penalty there.

    ``rule`` is the offence itself or one that continues it; ``truth`` and ``default_truth`` are
    those of its elements under the later law.
    """

    rule: str
    truth: Truth
    default_truth: Truth
    vectors: tuple[PenaltyVector, ...]
    comparisons: tuple[Comparison, ...]


@canonical
@dataclass(frozen=True, slots=True)
class ThreatenedPenalty:
    """The penalty of one offence for one unit; one for each law where its day is not known.

    ``of_act`` holds the vectors of the law of the day of the act, one for each reading; ``later``
    the laws under which the case is or may be judged.

    ``lex_favor`` says which law is the more favourable in every reading: ``lama``, ``baru``,
    ``sama``, ``campuran``, or ``berhenti`` where the later law no longer makes it an offence; null
    where nothing is compared or the readings differ. ``default_lex_favor`` is the same under the
    default positions. ``favor_basis`` and ``favor_confidence`` say on what the comparison rests.
    """

    rule: str
    unit: str
    truth: Truth
    default_truth: Truth
    of_act: tuple[PenaltyVector, ...]
    later: tuple[LaterLaw, ...]
    lex_favor: str | None
    default_lex_favor: str | None
    favor_basis: tuple[str, ...]
    favor_confidence: str | None
    favor_open: tuple[str, ...]
