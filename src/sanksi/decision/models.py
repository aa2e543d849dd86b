"""The decision: what the contract of ``sanksi schema decision`` publishes.

Codes and citations only; sentences in a language are rendered from it. Everything is immutable.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sanksi.inference.results import Finding, NotMet
from sanksi.kernel.canonical import canonical
from sanksi.procedure.results import PathStep
from sanksi.sanction.results import SanctionOption, ThreatenedPenalty


@canonical
@dataclass(frozen=True, slots=True)
class RulebaseRef:
    """The content address of everything under ``rules/`` that decided."""

    version: str
    digest: str


@canonical
@dataclass(frozen=True, slots=True)
class EngineRef:
    """What computed the decision; outside the outcome digest."""

    sanksi: str
    inference: tuple[str, ...]
    note: str | None
    python: str


@canonical
@dataclass(frozen=True, slots=True)
class Profile:
    """Positions on open questions that the user has fixed.

    ``title`` is the name of the profile that they come from; ``None`` where they were named one by
    one, or none was.
    """

    readings: Mapping[str, str]
    title: str | None = None


@canonical
@dataclass(frozen=True, slots=True)
class UnitView:
    """One unit of judgement: (act, candidacy or none), or one part of lasting conduct.

    ``phase`` is the phase that all possible moments share, else ``belum_pasti``; ``reasons`` are
    the codes that say why; ``permitted`` names permissions whose every limit holds.
    """

    id: str
    act: str
    kind: str
    candidacy: str | None
    first_day: str | None
    last_day: str | None
    phase: str
    stages: tuple[str, ...]
    periods: tuple[str, ...]
    default_determination: bool
    reasons: tuple[str, ...]
    open: tuple[str, ...]
    permitted: tuple[str, ...]


@canonical
@dataclass(frozen=True, slots=True)
class TrackRecommendation:
    """The recommended path of one track.

    ``missing`` are the facts and ``open`` the questions of law without a default position that keep
    the path from going on.
    """

    track: str
    truth: str
    default_truth: str
    level: str | None
    default_level: str | None
    possible_levels: tuple[str, ...]
    leading: tuple[str, ...]
    others: tuple[str, ...]
    sanctions: tuple[SanctionOption, ...]
    penalty: tuple[ThreatenedPenalty, ...]
    authority: tuple[str, ...]
    procedure: str | None
    state: str | None
    path: tuple[PathStep, ...]
    reached: str | None
    ends: tuple[str, ...]
    missing: tuple[str, ...]
    open: tuple[str, ...]
    deadlines: tuple[str, ...]
    remedies: tuple[str, ...]
    notes: tuple[str, ...]
    rests_on_default: tuple[str, ...]


@canonical
@dataclass(frozen=True, slots=True)
class Recommendation:
    """All tracks that are not excluded, side by side."""

    tracks: tuple[TrackRecommendation, ...]


@canonical
@dataclass(frozen=True, slots=True)
class Question:
    """A missing fact, and the rules whose result it would settle.

    ``unit`` is the id of the unit it is asked of, without the part of an act in parts; ``None``
    where the fact is one of the whole case.
    """

    fact: str
    unit: str | None
    would_change: tuple[str, ...]


@canonical
@dataclass(frozen=True, slots=True)
class TrackOutcome:
    """A track in short: what holds and at which level."""

    track: str
    truth: str
    level: str | None
    rules: tuple[str, ...]


@canonical
@dataclass(frozen=True, slots=True)
class Reading:
    """The outcome under one combination of positions on open questions."""

    choice: Mapping[str, str]
    outcome: tuple[TrackOutcome, ...]


@canonical
@dataclass(frozen=True, slots=True)
class PhaseOutcome:
    """The outcome for one unit if its moment were of this phase and law."""

    unit: str
    phase: str
    first_day: str
    last_day: str
    outcome: tuple[TrackOutcome, ...]


@canonical
@dataclass(frozen=True, slots=True)
class DecisionAlert:
    """A sentence from the rule data that this decision carries."""

    id: str
    severity: str
    because: tuple[str, ...]


@canonical
@dataclass(frozen=True, slots=True)
class Decision:
    """The result of adjudicating one case: a recommendation, never a verdict."""

    case_id: str
    as_of: str
    rulebase: RulebaseRef
    engine: EngineRef
    profile: Profile
    acts: tuple[UnitView, ...]
    findings: tuple[Finding, ...]
    not_met: tuple[NotMet, ...]
    recommendation: Recommendation
    questions: tuple[Question, ...]
    readings: tuple[Reading, ...]
    readings_bounded: bool
    phase_outcomes: tuple[PhaseOutcome, ...]
    alerts: tuple[DecisionAlert, ...]
    facts: Mapping[str, Any]
    outcome_digest: str
