"""The facts to ask for: those that are missing and would settle something, most decisive first."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sanksi.decision.models import Question
from sanksi.facts import Case
from sanksi.inference import UnitResult
from sanksi.inference.projection import read
from sanksi.inference.unit import fact_of
from sanksi.timeline import ReasonCode

_BEHIND: Final[Mapping[str, tuple[str, ...]]] = {
    "relation.is_spouse": ("person.spouse_of",),
    "relation.is_own_candidacy": ("person.own_candidacy",),
    "relation.is_kin": ("person.kinship",),
    "record.similar": ("person.prior_sanctions",),
    "record.last_level": ("person.prior_sanctions",),
    "record.last_order": ("person.prior_sanctions",),
    "service.dismissal_suspended": ("person.resignation.suspended",),
    "service.resigned": ("person.resignation",),
    "service.resigned_before_joining": ("person.resignation", "person.party.joined"),
    "discipline.contested": ("case_dates.discipline_decided", "case_dates.objection_filed"),
    "act.has_target": ("act.toward",),
    "time.term_before_vote": ("person.term_of_office.from",),
    "time.months_into_term": ("person.term_of_office.from",),
    "time.months_left_of_term": ("person.term_of_office.to",),
}
"""The facts of a case behind derived facts."""

_EVENTS_TELL: Final[frozenset[ReasonCode]] = frozenset(
    {
        "penetapan_tidak_diketahui",
        "penetapan_bawaan_diragukan",
        "penetapan_pertama_tidak_diketahui",
        "penetapan_ditunda",
        "urutan_tidak_diketahui",
        "daerah_pengecualian",
    }
)
"""Why a phase is open although the day of the act is known: only the candidacy's events tell."""

_OF_THE_CALENDAR: Final = frozenset(
    {"time.period", "time.stages", "time.elected_set", "time.window_71"}
)
"""What the calendar tells of the region; a case that names its region can add nothing."""

_OF_THE_CASE: Final = ("person.", "election.", "case_dates.")


def questions_of(
    case: Case, results: Sequence[UnitResult], tracks: Iterable[tuple[str, Sequence[str]]]
) -> tuple[Question, ...]:
    """The missing facts, those that settle most rules first.

    ``tracks`` gives, per track, the facts that leave a sanction, its official or the path open.
    """
    wanted: dict[tuple[str, str | None], set[str]] = {}
    for result in results:
        for rule, facts in result.missing.items():
            for fact in facts:
                for asked in asked_for(case, fact, result):
                    wanted.setdefault(asked, set()).add(rule)
        for finding in result.findings:
            if any(r.kind == "waktu" for r in finding.reasons):
                for fact in behind_time(result):
                    unit = None if fact.startswith(_OF_THE_CASE) else _whole(result)
                    wanted.setdefault((fact, unit), set()).add(finding.rule)
    for track, unsettled in tracks:
        for fact in unsettled:
            for name, _ in asked_for(case, fact_of(fact), results[0]):
                known = [key for key in wanted if key[0] == name]
                for key in known or [(name, None)]:
                    wanted.setdefault(key, set()).add(track)
    ranked = sorted(wanted.items(), key=lambda item: (-len(item[1]), item[0][0], item[0][1] or ""))
    return tuple(Question(name, unit, tuple(sorted(rules))) for (name, unit), rules in ranked)


def asked_for(case: Case, fact: str, result: UnitResult) -> list[tuple[str, str | None]]:
    """What to ask for, and of which unit, when ``fact`` is missing."""
    unit = result.unit
    of_unit = _whole(result)
    if fact == "time.phase" or (fact == "time.window_71" and unit.candidacy is not None):
        return [("act.toward" if unit.candidacy is None else "candidacy.events", of_unit)]
    if fact in _OF_THE_CALENDAR:
        return [("election.region", None)] if case.election.region is None else []
    if fact.startswith("candidacy.") and unit.candidacy is None:
        return [("act.toward", of_unit)]
    behind = _BEHIND.get(fact, (fact,))
    unknown = [name for name in behind if not _known(case, name)] or behind
    if fact.startswith("time.") and behind == unknown and _known(case, behind[0]):
        return [("act.when", of_unit)]  # the term is known: it is the day that leaves it open
    return [(name, None if name.startswith(_OF_THE_CASE) else of_unit) for name in unknown]


def behind_time(result: UnitResult) -> list[str]:
    """What is missing where the worlds of a unit come out apart: its day, events, or both."""
    codes = {r.code for w in result.worlds for r in w.world.reasons if r.opens}
    events = result.unit.candidacy is not None and not codes.isdisjoint(_EVENTS_TELL)
    region = "daerah_tidak_diketahui" in codes
    when = not (events or region) or not codes <= _EVENTS_TELL | {"daerah_tidak_diketahui"}
    return ["act.when"] * when + ["candidacy.events"] * events + ["election.region"] * region


def _whole(result: UnitResult) -> str:
    """The id of the unit without its part: the parts of lasting conduct share their facts."""
    return result.unit.id.partition("#")[0]


def _known(case: Case, name: str) -> bool:
    """Whether a fact is known; of several behind one, only the rest are asked."""
    root, _, path = name.partition(".")
    if root == "case_dates":
        return case.case_dates is not None and read(case.case_dates, path) is not None
    return root == "person" and read(case.person, path) is not None
