"""What inference says of a unit: elements, reasons and findings, as plain immutable values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sanksi.kernel.canonical import canonical
from sanksi.kernel.truth import Truth


@canonical
@dataclass(frozen=True, slots=True)
class Element:
    """One test of a rule against the facts.

    ``fact`` is the path of the fact, or ``reading.<id>`` for a position on an open question.
    Elements with the same ``clause`` are alternatives or parts of one limit of the rule;
    ``clause_truth`` is the value of that limit as a whole. ``via`` names the
    definition or permission to which the test belongs, when it is not the rule's own.
    """

    fact: str
    expected: tuple[str, ...]
    found: str | tuple[str, ...] | None
    truth: Truth
    negated: bool
    clause: int
    clause_truth: Truth
    via: str | None = None


@canonical
@dataclass(frozen=True, slots=True)
class Reason:
    """Why a finding is open, or differs between readings.

    ``kind`` is ``fakta`` (facts are missing: ``facts`` names them), ``penafsiran`` (the law is
    contested: ``open`` names the question, ``outcomes`` the truth under each position) or
    ``waktu`` (the moment is not settled: ``code`` says why, ``outcomes`` the truth per phase).
    """

    kind: str
    facts: tuple[str, ...] = ()
    open: str | None = None
    code: str | None = None
    outcomes: Mapping[str, str] = field(default_factory=dict)


@canonical
@dataclass(frozen=True, slots=True)
class StatutoryBase:
    """Whether a statute carries the level of a guideline row.

    ``truth`` is open or fails where no statutory norm holds: the row is then thinly based, and
    ``norms`` says what the statute itself would carry (rule id → truth).
    """

    truth: Truth
    norms: Mapping[str, str]


@canonical
@dataclass(frozen=True, slots=True)
class Law:
    """The law under which a finding stands: the version of the norm, and why it is that one.

    ``law_from`` and ``law_to`` are the first and last day of the norm's force (``law_to`` is null
    while no end is known). ``by`` is ``perbuatan`` where the norm was in force on the day of the
    act, ``peralihan`` where a rule of transition lets it reach back to an earlier act, and
    ``belum_pasti`` where the day of the act does not tell which. ``basis`` cites the rule of
    transition on which the choice of law depends, also where it keeps the law of the act.
    """

    law_from: str
    law_to: str | None
    by: str
    basis: tuple[str, ...]
    confidence: str | None


@canonical
@dataclass(frozen=True, slots=True)
class Finding:
    """A norm applied to a unit. ``truth`` is what all readings and worlds share."""

    rule: str
    unit: str
    act: str
    candidacy: str | None
    track: str
    truth: Truth
    default_truth: Truth
    level: str | None
    default_level: str | None
    possible_levels: tuple[str, ...]
    elements: tuple[Element, ...]
    defeated_by: tuple[str, ...]
    basis: tuple[str, ...]
    confidence: Mapping[str, str]
    open: tuple[str, ...]
    reasons: tuple[Reason, ...]
    statutory_base: StatutoryBase | None
    law: Law
    alerts: tuple[str, ...]


@canonical
@dataclass(frozen=True, slots=True)
class NotMet:
    """A norm that was considered and fails, with the elements that are lacking."""

    rule: str
    unit: str
    lacking: tuple[Element, ...]
    defeated_by: tuple[str, ...]
