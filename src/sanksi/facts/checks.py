"""What the facts of a case must be together. Only what is clearly contradictory is refused.

All problems are found in one pass. A candidacy is *determined* by ``penetapan``,
``penetapan_ulang`` and ``penambahan_putusan``, and no longer so after ``penetapan_ditunda``,
``pembatalan`` or ``tidak_ditetapkan``. ``penetapan`` and ``penambahan_putusan`` of a candidacy that
is determined are refused; ``penetapan_ulang`` never is: it renews, follows an annulment, or sets
again the list in which a new pair stands (repeat votes of 2025).
"""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Final, Protocol

from sanksi.facts import findings
from sanksi.facts.models import (
    NONE,
    Act,
    Candidacy,
    Case,
    CaseDates,
    Person,
    Proceeding,
    Report,
    Resignation,
)
from sanksi.facts.times import days, first_day, last_day_of, local, zone
from sanksi.kernel.errors import Problem, Text

CANDIDACIES_OF: Final[dict[str, tuple[str, ...]]] = {
    "pilkada": ("pasangan_calon", "partai"),
    "pemilu": ("pasangan_calon_presiden", "calon_dpr", "calon_dpd", "calon_dprd", "partai"),
}
OFFICES_OF: Final[dict[str, tuple[str, ...]]] = {
    "pasangan_calon": ("gubernur", "bupati", "walikota"),
    "pasangan_calon_presiden": ("presiden",),
    "calon_dpr": ("dpr",),
    "calon_dpd": ("dpd",),
    "calon_dprd": ("dprd_provinsi", "dprd_kabupaten_kota"),
    "partai": ("tidak_ada", "dpr", "dprd_provinsi", "dprd_kabupaten_kota"),
}
_REVERSES: Final = frozenset({"penetapan_ditunda", "pembatalan", "tidak_ditetapkan"})
_DETERMINES_ONCE: Final = frozenset({"penetapan", "penambahan_putusan"})
_BEFORE_ALL: Final = dt.datetime(1, 1, 1)  # noqa: DTZ001 - local time, compared with local time


class _Period(Protocol):
    @property
    def from_(self) -> dt.date | None: ...
    @property
    def to(self) -> dt.date | None: ...


def check(case: Case) -> list[Problem]:
    """Every contradiction in ``case``, in the order of the file."""
    return _Check(case).run()


def _act(name: str) -> Text:
    return Text(f"perbuatan {name}", f"act {name}")


def _day(value: dt.date | str | None) -> dt.date | None:
    """The day, where one is given; ``tidak_ada`` has none."""
    return value if isinstance(value, dt.date) else None


class _Check:
    def __init__(self, case: Case) -> None:
        self.case = case
        self.zone = zone(case)
        self.problems: list[Problem] = []
        self.candidacies = {candidacy.id for candidacy in case.candidacies}
        self.begins = {act.id: first_day(act, self.zone) for act in case.acts}

    def run(self) -> list[Problem]:
        case = self.case
        self._person(case.person)
        if len(self.candidacies) < len(case.candidacies):
            self._ids("candidacies", [candidacy.id for candidacy in case.candidacies])
        for index, candidacy in enumerate(case.candidacies):
            self._candidacy(f"candidacies[{index}]", candidacy)
        if len(self.begins) < len(case.acts):
            self._ids("acts", [act.id for act in case.acts])
        for index, act in enumerate(case.acts):
            self._act(f"acts[{index}]", act)
        for index, report in enumerate(case.reports or ()):
            self._report(f"reports[{index}]", report)
        if case.case_dates is not None:
            self._case_dates(case.case_dates)
        for index, step in enumerate(case.proceedings or ()):
            self._step(f"proceedings[{index}]", step)
        return self.problems

    # -- person

    def _person(self, person: Person) -> None:
        if person.spouse_of is not None and person.spouse_of != NONE:
            self._candidacy_ref("person.spouse_of", person.spouse_of)
        if person.own_candidacy is not None and person.own_candidacy != NONE:
            self._candidacy_ref("person.own_candidacy", person.own_candidacy)
        for index, tie in enumerate(person.kinship or ()):
            self._candidacy_ref(f"person.kinship[{index}].candidacy", tie.candidacy)
        for index, role in enumerate(person.campaign_roles or ()):
            self._period(f"person.campaign_roles[{index}]", role)
            if role.candidacy is not None:
                self._candidacy_ref(f"person.campaign_roles[{index}].candidacy", role.candidacy)
        for index, leave in enumerate(person.unpaid_leave or ()):
            self._period(f"person.unpaid_leave[{index}]", leave)
        if person.term_of_office is not None:
            self._period("person.term_of_office", person.term_of_office)
        if person.supervises and person.ref in person.supervises:
            self.problems.append(findings.own_superior("person.supervises", person.ref))
        if isinstance(person.resignation, Resignation):
            filed, effective = person.resignation.filed, person.resignation.effective
            self._order("person.resignation", ("effective", effective), ("filed", filed))
        if person.party is not None:
            joined, resigned = person.party.joined, person.party.resigned
            self._order("person.party", ("resigned", resigned), ("joined", joined))
        if person.detention is not None:
            detention = person.detention
            self._period("person.detention", detention)
            self._order(
                "person.detention",
                ("from", detention.from_),
                ("suspect_date", detention.suspect_date),
            )

    # -- candidacies

    def _candidacy(self, path: str, candidacy: Candidacy) -> None:
        kind, office, election = candidacy.kind, candidacy.office, self.case.election.kind
        kinds = CANDIDACIES_OF[election]
        if kind is not None and kind not in kinds:
            self.problems.append(
                findings.not_in_this_contest(f"{path}.kind", kind, election, kinds)
            )
        elif kind is not None and office is not None and office not in OFFICES_OF[kind]:
            self.problems.append(
                findings.office_does_not_fit(f"{path}.office", kind, office, OFFICES_OF[kind])
            )
        elif kind is None and office is not None:
            offices = [each for kind in kinds if kind != "partai" for each in OFFICES_OF[kind]]
            if office not in {NONE, *offices}:
                self.problems.append(
                    findings.not_in_this_contest(f"{path}.office", office, election, offices)
                )
        if candidacy.events:
            self._events(f"{path}.events", candidacy)

    def _events(self, path: str, candidacy: Candidacy) -> None:
        determined: dt.date | None = None
        last_day, last_at = dt.date.min, _BEFORE_ALL
        for index, event in enumerate(candidacy.events or ()):
            here = f"{path}[{index}]"
            day = event.date
            if day > last_day:
                last_at = _BEFORE_ALL
            at = last_at
            if event.at is not None:
                self._moment(f"{here}.at", event.at, day)
                at = local(event.at, self.zone)
            if day < last_day or at < last_at:
                self.problems.append(findings.events_out_of_order(here, event.kind, day, last_day))
            last_day, last_at = max(last_day, day), max(last_at, at)
            if event.kind in _REVERSES:
                determined = None
            elif event.kind in _DETERMINES_ONCE and determined is not None:
                self.problems.append(
                    findings.determined_twice(here, event.kind, candidacy.id, determined)
                )
            elif event.kind in _DETERMINES_ONCE or event.kind == "penetapan_ulang":
                determined = day

    # -- acts, reports, dates, proceedings

    def _act(self, path: str, act: Act) -> None:
        when = act.when
        if when is not None:
            given = [
                name
                for name, value in (
                    ("date", when.date),
                    ("at", when.at),
                    ("between", when.between),
                    ("during", when.during),
                )
                if value is not None
            ]
            if len(given) != 1:
                self.problems.append(findings.when_not_one(f"{path}.when", given))
            if when.at is not None:
                self._moment(f"{path}.when.at", when.at, None)
            if when.between is not None:
                self._period(f"{path}.when.between", when.between)
            if when.during is not None:
                self._period(f"{path}.when.during", when.during)
        for name in act.toward or ():
            self._candidacy_ref(f"{path}.toward", name)
        if act.circulated is not None:
            self._order(path, ("circulated", act.circulated), ("when", self.begins[act.id]))

    def _report(self, path: str, report: Report) -> None:
        self._acts_refs(path, report.acts)
        self._order(
            path,
            ("reported_date", report.reported_date),
            ("known_date", report.known_date),
            code="F039",
        )
        name, day = "known_date", report.known_date
        if day is None:
            name, day = "reported_date", report.reported_date
        if day is None or report.acts == ():
            return
        if report.acts is None:
            self._order(path, (name, day), self._earliest(self.begins), code="F039")
            return
        for act in report.acts:
            self._order(path, (name, day), (_act(act), self.begins.get(act)), code="F039")

    def _case_dates(self, dates: CaseDates) -> None:
        examined, decided = dates.discipline_examined, dates.discipline_decided
        filed = dates.objection_filed
        self._order(
            "case_dates",
            ("discipline_decided", _day(decided)),
            ("discipline_examined", _day(examined)),
        )
        self._order(
            "case_dates", ("objection_filed", _day(filed)), ("discipline_decided", _day(decided))
        )
        if decided == NONE and _day(filed) is not None:
            self.problems.append(findings.objection_without_decision("case_dates.objection_filed"))

    def _step(self, path: str, step: Proceeding) -> None:
        self._acts_refs(path, step.acts)
        if step.at is not None:
            self._moment(f"{path}.at", step.at, step.date)
        day = last_day_of(step, self.zone)
        if day is None:
            self.problems.append(findings.step_without_day(path))
        elif step.acts != ():
            name = "at" if step.date is None else "date"
            earliest = self._earliest(self.begins if step.acts is None else step.acts)
            self._order(path, (name, day), earliest, code="F041")

    # -- what all share

    def _ids(self, path: str, names: Iterable[str]) -> None:
        seen: dict[str, str] = {}
        for index, name in enumerate(names):
            here = f"{path}[{index}]"
            if name in seen:
                self.problems.append(findings.id_twice(f"{here}.id", name, seen[name]))
            else:
                seen[name] = here

    def _candidacy_ref(self, path: str, name: str) -> None:
        if name not in self.candidacies:
            self.problems.append(findings.unknown_reference("F037", path, name, self.candidacies))

    def _acts_refs(self, path: str, names: Iterable[str] | None) -> None:
        for name in names or ():
            if name not in self.begins:
                self.problems.append(
                    findings.unknown_reference("F038", f"{path}.acts", name, self.begins)
                )

    def _earliest(self, names: Collection[str]) -> tuple[Text, dt.date | None]:
        """The act that began first; without a day when that of any of them is unknown."""
        begins = [(self.begins.get(name), name) for name in names]
        known = [(day, name) for day, name in begins if day is not None]
        if not known or len(known) < len(begins):
            return _act(""), None
        day, name = min(known)
        return _act(name), day

    def _period(self, path: str, period: _Period) -> None:
        start, end = period.from_, period.to
        if start is not None and end is not None and end < start:
            self.problems.append(findings.reversed_period(path, start, end))

    def _order(
        self,
        path: str,
        later: tuple[str, dt.date | None],
        earlier: tuple[str | Text, dt.date | None],
        *,
        code: str = "F040",
    ) -> None:
        (name, day), (other, other_day) = later, earlier
        if day is not None and other_day is not None and day < other_day:
            label = other if isinstance(other, Text) else Text(other, other)
            self.problems.append(
                findings.dates_out_of_order(code, f"{path}.{name}", (name, day), (label, other_day))
            )

    def _moment(self, path: str, moment: dt.datetime, day: dt.date | None) -> None:
        if moment.tzinfo is None and self.zone is None:
            self.problems.append(findings.hour_without_zone(path, moment))
        elif day is not None and day not in days(moment, self.zone):
            found = min(days(moment, self.zone))
            self.problems.append(findings.hour_on_other_day(path, day, found))
