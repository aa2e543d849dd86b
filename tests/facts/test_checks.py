"""What facts must be together: the boundaries of every check."""

import copy
import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings

from sanksi.facts import Case, check, load_case
from sanksi.facts.checks import CANDIDACIES_OF, OFFICES_OF
from sanksi.facts.schema import EXAMPLE
from sanksi.kernel.errors import InputError
from tests.strategies import Mapped, cases, loaded_cases


def case_with(**changes: Any) -> Mapped:
    """The example with values replaced; the keys are paths whose dots are written ``__``."""
    case: Mapped = copy.deepcopy(EXAMPLE)
    for path, value in changes.items():
        *steps, last = path.split("__")
        node: Any = case
        for step in steps:
            node = node[int(step)] if step.isdigit() else node.setdefault(step, {})
        node[int(last) if last.isdigit() else last] = value
    return case


def found(**changes: Any) -> list[tuple[str, str]]:
    """Code and path of each problem of the changed example."""
    try:
        load_case(case_with(**changes))
    except InputError as error:
        return [(each.code.removeprefix("SANKSI-"), each.path) for each in error.problems]
    return []


def events(*kinds_and_days: tuple[str, int]) -> list[Mapped]:
    start = dt.date(2024, 9, 22)
    return [
        {"kind": kind, "date": (start + dt.timedelta(days=day)).isoformat()}
        for kind, day in kinds_and_days
    ]


def test_the_example_is_sound() -> None:
    """The example of the schema has no contradiction."""
    assert [] == found()


# -- when


@pytest.mark.parametrize("when", [
    {}, {"date": "2024-09-23", "at": "2024-09-23T10:00"},
    {"date": "2024-09-23", "between": {"from": "2024-09-23", "to": "2024-09-24"}},
    {"at": "2024-09-23T10:00", "during": {"from": "2024-09-23", "to": "2024-09-24"}},
])  # fmt: skip
def test_when_is_exactly_one(when: Mapped) -> None:
    """None of the four ways, or two of them, is refused; an unknown time is no ``when``."""
    assert ("F030", "acts[0].when") in found(acts__0__when=when)
    assert [] == found(acts__0__when=None)
    assert [] == found(acts__0__when={"date": "2024-09-23", "at": None})


@pytest.mark.parametrize("path", [
    "acts__0__when__between", "acts__0__when__during", "person__term_of_office",
    "person__detention", "person__unpaid_leave__0", "person__campaign_roles__0",
])  # fmt: skip
def test_periods(path: str) -> None:
    """A period may last one day; a day less is reversed."""

    def period(end: str) -> list[tuple[str, str]]:
        value: Mapped = {"from": "2024-09-23", "to": end}
        if path.endswith("__0"):
            value |= {"role": "saksi"} if "roles" in path else {}
            return found(**{path.removesuffix("__0"): [value]})
        if "when" in path:
            return found(acts__0__when={path.rpartition("__")[2]: value})
        return found(**{path: value})

    assert [] == period("2024-09-23")
    assert ["F031"] == [code for code, _ in period("2024-09-22")]


# -- candidacies


@pytest.mark.parametrize("history", [
    [("penetapan", 0)],
    [("pendaftaran", -20), ("penetapan", 0), ("pembatalan", 5), ("penetapan", 9)],
    [("penetapan", 0), ("penetapan_ditunda", 0), ("penetapan", 5)],
    [("penetapan", 0), ("tidak_ditetapkan", 1), ("penambahan_putusan", 36)],
    [("penetapan", 0), ("penetapan_ulang", 5), ("penetapan_ulang", 6)],
    [("penetapan", 0), ("pembatalan", 5), ("penetapan_ulang", 6)],
    [("penetapan_ulang", 180)],
    [("penggantian", -30), ("penetapan", 0)],
    [("penetapan", 0), ("pengunduran_diri", 2), ("penggantian", 3)],
    [("penetapan", 0), ("pembatalan", 1), ("penetapan", 2), ("pembatalan", 3)],
])  # fmt: skip
def test_histories_that_may_be(history: list[tuple[str, int]]) -> None:
    """A determination may come again after a reversal, and a renewal at any time."""
    assert [] == found(candidacies__0__events=events(*history))


@pytest.mark.parametrize(("history", "index"), [
    ([("penetapan", 0), ("penetapan", 0)], 1),
    ([("penetapan", 0), ("pendaftaran", 1), ("penetapan", 2)], 2),
    ([("penambahan_putusan", 0), ("penetapan", 3)], 1),
    ([("penetapan", 0), ("penambahan_putusan", 36)], 1),
    ([("penetapan", 0), ("pembatalan", 1), ("penetapan_ulang", 2), ("penetapan", 3)], 3),
    ([("penetapan", 0), ("pengunduran_diri", 1), ("penetapan", 2)], 2),
    ([("penetapan", 0), ("penggantian", 1), ("penetapan", 2)], 2),
])  # fmt: skip
def test_determined_twice(history: list[tuple[str, int]], index: int) -> None:
    """A determination of what is determined already names the second event."""
    assert [("F033", f"candidacies[0].events[{index}]")] == found(
        candidacies__0__events=events(*history)
    )


def test_order_of_events() -> None:
    """Days may repeat; hours of one day must not run back; unknown hours do not matter."""
    assert ("F032", "candidacies[0].events[1].date") in found(
        candidacies__0__events=events(("penetapan", 0), ("pendaftaran", -1))
    )
    assert [] == found(candidacies__0__events=events(("pendaftaran", 0), ("penetapan", 0)))

    def hours(*times: str | None) -> list[tuple[str, str]]:
        listed: list[Mapped] = [
            {"kind": "pendaftaran", "date": "2024-09-22"}
            | ({"at": f"2024-09-22T{time}"} if time else {})
            for time in times
        ]
        return found(candidacies__0__events=listed)

    assert [] == hours("09:00", "09:00", "10:00")
    assert [("F032", "candidacies[0].events[1].at")] == hours("10:00", "09:00")
    assert [("F032", "candidacies[0].events[2].at")] == hours("10:00", None, "09:00")
    assert [] == hours("10:00", "12:30+09:00")
    assert [("F032", "candidacies[0].events[1].at")] == hours("10:00", "11:59+09:00")


@pytest.mark.parametrize(("tz", "at", "sound"), [
    ("WIB", "2024-09-22T00:00", True), ("WIB", "2024-09-22T23:59:59", True),
    ("WIB", "2024-09-23T00:00", False), ("WIB", "2024-09-21T23:59+06:00", True),
    ("WIT", "2024-09-22T22:00+07:00", False), ("WIT", "2024-09-22T21:59+07:00", True),
    (None, "2024-09-22T22:00+07:00", True), (None, "2024-09-23T00:30+09:00", False),
    (None, "2024-09-21T16:30Z", True), (None, "2024-09-21T14:59Z", False),
    (None, "2024-09-22T17:00Z", False), (None, "2024-09-22T16:59Z", True),
])  # fmt: skip
def test_hours_fall_on_their_day(tz: str | None, at: str, sound: bool) -> None:
    """In the zone of the region, or, if it is unknown, in any of the three."""
    event = {"kind": "penetapan", "date": "2024-09-22", "at": at}
    problems = found(candidacies__0__events=[event], election__region={"tz": tz})
    assert ([] if sound else [("F034", "candidacies[0].events[0].at")]) == problems


def test_hours_need_a_zone() -> None:
    """An hour without offset is local time: of which zone must be known."""
    region = {"name": "Kabupaten Nunukan"}
    at = {"at": "2024-09-23T10:00"}
    step = [{"track": "bawaslu", "event": "kajian", **at}]
    problems = found(election__region=region, acts__0__when=at, reports=[], proceedings=step)
    assert [("F035", "acts[0].when.at"), ("F035", "proceedings[0].at")] == problems
    aware = {"at": "2024-09-23T10:00+08:00"}
    assert [] == found(election__region=None, acts__0__when=aware)


@pytest.mark.parametrize("election", ["pilkada", "pemilu"])
@pytest.mark.parametrize("kind", [None, *OFFICES_OF])
@pytest.mark.parametrize(
    "office", [None, *sorted({o for each in OFFICES_OF.values() for o in each})]
)
def test_contest_candidacy_and_office(election: str, kind: str | None, office: str | None) -> None:
    """Only the kinds of the contest, and for each kind only its offices."""
    candidacy = {"id": "paslon-1", "kind": kind, "office": office}
    problems = found(election__kind=election, candidacies=[candidacy])
    kinds = CANDIDACIES_OF[election]
    if kind is not None and kind not in kinds:
        assert [("F042", "candidacies[0].kind")] == problems
    elif kind is not None and office is not None and office not in OFFICES_OF[kind]:
        assert [("F043", "candidacies[0].office")] == problems
    elif (
        kind is None
        and office not in {None, "tidak_ada"}
        and not any(office in OFFICES_OF[each] for each in kinds if each != "partai")
    ):
        assert [("F042", "candidacies[0].office")] == problems
    else:
        assert [] == problems


# -- references


@pytest.mark.parametrize(("changes", "path"), [
    ({"acts__0__toward": ["paslon-1", "paslon-2"]}, "acts[0].toward"),
    ({"person__spouse_of": "paslon-2"}, "person.spouse_of"),
    ({"person__own_candidacy": "paslon-2"}, "person.own_candidacy"),
    ({"person__kinship": [{"candidacy": "paslon-2", "relation": "anak"}]},
     "person.kinship[0].candidacy"),
    ({"person__campaign_roles": [{"candidacy": "paslon-2", "role": "tim"}]},
     "person.campaign_roles[0].candidacy"),
])  # fmt: skip
def test_unknown_candidacy(changes: Mapped, path: str) -> None:
    """Every reference to a candidacy must lead somewhere."""
    assert [("F037", path)] == found(**changes)


def test_unknown_act() -> None:
    """Reports and proceedings speak of acts of the file."""
    step = {"track": "etik", "event": "pemeriksaan", "acts": ["p1", "p2"], "date": "2024-10-01"}
    assert [("F038", "reports[0].acts")] == found(reports__0__acts=["p2"])
    assert [("F038", "proceedings[0].acts")] == found(proceedings=[step])


def test_ids_are_unique() -> None:
    """Each second use of an id is named."""
    candidacy = {"id": "paslon-1"}
    assert [("F036", "candidacies[1].id"), ("F036", "candidacies[2].id")] == found(
        candidacies=[candidacy] * 3
    )
    act = {"id": "p1", "kind": "berpose"}
    assert [("F036", "acts[1].id")] == found(acts=[act, act], reports=[])


def test_tidak_ada_is_no_reference() -> None:
    """Known none leads nowhere on purpose."""
    assert [] == found(person__spouse_of="tidak_ada", person__own_candidacy="tidak_ada")


def test_own_superior() -> None:
    """Nobody is his own subordinate."""
    assert [("F044", "person.supervises")] == found(person__supervises=["x", "terlapor-1"])


# -- dates


@pytest.mark.parametrize(("path", "later", "earlier", "code"), [
    ("person__resignation", "effective", "filed", "F040"),
    ("person__party", "resigned", "joined", "F040"),
    ("person__detention", "from", "suspect_date", "F040"),
    ("case_dates", "discipline_decided", "discipline_examined", "F040"),
    ("case_dates", "objection_filed", "discipline_decided", "F040"),
    ("reports__0", "reported_date", "known_date", "F039"),
])  # fmt: skip
def test_pairs_of_dates(path: str, later: str, earlier: str, code: str) -> None:
    """The same day is sound, the day before is not, one date alone is."""
    where = path.replace("__0", "[0]").replace("__", ".")
    day = {earlier: "2024-10-02"}
    assert [] == found(**{path: {**day, later: "2024-10-02"}})
    assert [] == found(**{path: day})
    assert [] == found(**{path: {later: "2024-10-02"}})
    assert [(code, f"{where}.{later}")] == found(**{path: {**day, later: "2024-10-01"}})


def test_an_objection_presupposes_a_decision() -> None:
    """Known not decided and yet contested is refused; not contested, or not known, is sound."""
    undecided = {"discipline_examined": "2021-08-01", "discipline_decided": "tidak_ada"}
    assert [] == found(case_dates=undecided)
    assert [] == found(case_dates={**undecided, "objection_filed": "tidak_ada"})
    assert [("F045", "case_dates.objection_filed")] == found(
        case_dates={**undecided, "objection_filed": "2021-08-20"}
    )


@pytest.mark.parametrize(("when", "first"), [
    ({"date": "2024-10-02"}, "2024-10-02"),
    ({"at": "2024-10-02T23:59"}, "2024-10-02"),
    ({"at": "2024-10-02T23:59+06:00"}, "2024-10-03"),
    ({"between": {"from": "2024-10-02", "to": "2024-10-20"}}, "2024-10-02"),
    ({"during": {"from": "2024-10-02", "to": "2024-10-20"}}, "2024-10-02"),
])  # fmt: skip
def test_nothing_follows_from_an_act_before_it(when: Mapped, first: str) -> None:
    """Circulation, knowledge, report and proceedings lie on the first day of the act or later."""
    before = (dt.date.fromisoformat(first) - dt.timedelta(days=1)).isoformat()

    def all_on(day: str) -> list[tuple[str, str]]:
        return found(
            acts__0__when=when,
            acts__0__circulated=day,
            reports=[{"known_date": day}, {"acts": ["p1"], "reported_date": day}, {"acts": []}],
            proceedings=[
                {"track": "bawaslu", "event": "kajian", "date": day},
                {"track": "etik", "event": "sidang", "acts": ["p1"], "at": f"{day}T10:00"},
                {"track": "etik", "event": "sidang", "acts": [], "date": "2020-01-01"},
            ],
        )

    assert [] == all_on(first)
    assert [
        ("F040", "acts[0].circulated"),
        ("F039", "reports[0].known_date"),
        ("F039", "reports[1].reported_date"),
        ("F041", "proceedings[0].date"),
        ("F041", "proceedings[1].at"),
    ] == all_on(before)


def test_unknown_times_contradict_nothing() -> None:
    """If one of the acts has no known time, a report of all of them may be of any day."""
    acts = [
        {"id": "p1", "kind": "berpose", "when": {"date": "2024-10-02"}},
        {"id": "p2", "kind": "berpose"},
    ]
    step = {"track": "etik", "event": "sidang", "date": "2024-01-01"}
    early = [{"known_date": "2024-01-01"}, {"acts": ["p2"], "known_date": "2024-01-01"}]
    assert [] == found(acts=acts, reports=early, proceedings=[step])
    assert [("F039", "reports[0].known_date")] == found(
        acts=acts, reports=[{"acts": ["p1", "p2"], "known_date": "2024-01-01"}]
    )


def test_a_step_needs_a_day() -> None:
    """A step of a proceeding without day or hour is refused."""
    step = {"track": "etik", "event": "sidang"}
    assert [("F041", "proceedings[0]")] == found(proceedings=[step])


def test_all_contradictions_are_told_at_once() -> None:
    """Problems of different kinds come in one error."""
    codes = [
        code
        for code, _ in found(
            person__spouse_of="x",
            person__supervises=["terlapor-1"],
            acts__0__when={},
            candidacies__0__office="dpr",
            proceedings=[{"track": "etik", "event": "sidang"}],
        )
    ]
    assert ["F037", "F044", "F043", "F030", "F041"] == codes


# -- generated cases


@settings(max_examples=60, deadline=None)
@given(loaded_cases())
def test_generated_cases_have_no_contradiction(case: Case) -> None:
    """The shared strategies give sound cases only."""
    assert [] == check(case)


@settings(max_examples=60, deadline=None)
@given(cases())
def test_contradictions_do_not_depend_on_order(case: Mapped) -> None:
    """The order of acts and candidacies does not matter to soundness."""
    case["acts"].reverse()
    case.get("candidacies", []).reverse()
    assert [] == check(load_case(case))
