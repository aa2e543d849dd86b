"""Many different small cases, the same in every run.

Facts are drawn from the catalogue of what rules may read, so that a new field takes part at once.
"""

import datetime as dt
import random
from collections.abc import Iterator
from functools import cache
from typing import Any, Final, get_args

from sanksi import Adjudicator, Case, InputError, Rulebase, load_case
from sanksi.facts.terms import ActKind
from sanksi.rulebase import FactSpec, catalogue
from sanksi.rulebase.format import InForce

AS_OF: Final = dt.date(2027, 3, 1)

Mapped = dict[str, Any]

_KINDS: Final = get_args(ActKind)
_CONTESTS: Final = (
    ("pilkada", "pilkada-2024", "pasangan_calon", "bupati", "2024-09-22"),
    ("pilkada", "pilkada-2024", "pasangan_calon", "gubernur", "2024-09-22"),
    ("pemilu", "pemilu-2024", "calon_dprd", "dprd_provinsi", "2023-11-03"),
    ("pemilu", "pemilu-2024", "pasangan_calon_presiden", "presiden", "2023-11-13"),
    ("pemilu", "pemilu-2024", "partai", "tidak_ada", "2023-11-03"),
    ("pilkada", "pilkada-2020", "pasangan_calon", "bupati", "2020-09-23"),
    ("pemilu", "pemilu-2019", "calon_dpr", "dpr", "2018-09-20"),
    ("pemilu", "pemilu-2019", "pasangan_calon_presiden", "presiden", "2018-09-20"),
)
_FROM_DETERMINATION: Final = (
    -400, -60, -1, 0, 0, 1, 2, 3, 20, 53, 62, 66, 90, 101, 103, 850, 850, 850, 850,
)  # fmt: skip
ACTS: Final = InForce.model_validate({"from": dt.date(2022, 9, 29), "to": AS_OF})
"""The days on which the acts of the cases lie."""
_ELSEWHERE: Final = frozenset({"act.kind", "act.has_target"})


@cache
def rulebase() -> Rulebase:
    """The law as it ships."""
    return Rulebase.load()


@cache
def direct() -> Adjudicator:
    """The direct evaluator alone."""
    return Adjudicator(rulebase(), engine="direct")


def mappings(seed: int, *, ranges: float = 0.1) -> Iterator[Mapped]:
    """Endless cases; about ``ranges`` of their acts are not at a definite moment."""
    rng = random.Random(seed)
    while True:
        yield _mapping(rng, ranges)


def cases(seed: int, count: int, *, ranges: float = 0.1) -> list[Case]:
    """``count`` cases that load."""
    found: list[Case] = []
    for mapping in mappings(seed, ranges=ranges):
        try:
            found.append(load_case(mapping))
        except InputError:
            continue
        if len(found) == count:
            break
    return found


def _mapping(rng: random.Random, ranges: float) -> Mapped:
    election, calendar, kind, office, day = rng.choice(_CONTESTS)
    determined = dt.date.fromisoformat(day)
    candidacy: Mapped = {"id": "calon-1", "kind": kind, "office": office}
    if rng.random() < 0.8:
        candidacy["events"] = [{"kind": "penetapan", "date": day}]
    person: Mapped = {"ref": "terlapor-1"}
    act: Mapped = {"id": "p1", "kind": rng.choice(_KINDS)}
    known = rng.choice((0.3, 0.6, 0.9))
    for spec in _facts():
        root = spec.path.partition(".")[0]
        if rng.random() < known * (1 if root == "person" else 0.8):
            _put(person if root == "person" else act, spec, rng)
    if rng.random() < 0.9:
        act["toward"] = rng.choice(([], ["calon-1"], ["calon-1"], ["calon-1"]))
    if rng.random() < 0.7:
        person["spouse_of"] = rng.choice(("tidak_ada", "tidak_ada", "calon-1"))
        person["own_candidacy"] = rng.choice(("tidak_ada", "tidak_ada", "calon-1"))
    act["when"] = _when(rng, determined, ranges)
    if act["when"] is None:
        del act["when"]
    dates = {
        name: rng.choice(("tidak_ada", "2021-08-30", "2021-08-31"))
        for name in ("discipline_examined", "discipline_decided", "objection_filed")
        if rng.random() < 0.5
    }
    return {
        "case_dates": dates,
        "id": "contoh-1",
        "election": {
            "kind": election,
            "calendar": calendar,
            "region": {"code": "32.04", "name": "Kabupaten Bandung", "tz": "WIB"},
        },
        "person": person,
        "candidacies": [candidacy],
        "acts": [act],
    }


@cache
def _facts() -> tuple[FactSpec, ...]:
    return tuple(
        spec
        for path, spec in catalogue().items()
        if path.startswith(("person.", "act."))
        and path not in _ELSEWHERE
        and spec.kind in {"term", "boolean", "set"}
    )


def _put(target: Mapped, spec: FactSpec, rng: random.Random) -> None:
    *way, name = spec.path.split(".")[1:]
    for step in way:
        target = target.setdefault(step, {})
    if spec.kind == "boolean":
        target[name] = rng.random() < 0.5
    elif spec.kind == "term":
        target[name] = rng.choice(spec.domain)
    elif spec.domain:
        target[name] = rng.sample(spec.domain, rng.randint(0, min(2, len(spec.domain))))


def _when(rng: random.Random, determined: dt.date, ranges: float) -> Mapped | None:
    day = determined + dt.timedelta(days=rng.choice(_FROM_DETERMINATION))
    if rng.random() >= ranges:
        if rng.random() < 0.3:
            return {"at": f"{day}T{rng.choice(('07:30', '12:00', '23:59:59'))}"}
        return {"date": day.isoformat()}
    last = day + dt.timedelta(days=rng.choice((0, 1, 3, 40)))
    span = {"from": day.isoformat(), "to": min(last, AS_OF).isoformat()}
    return rng.choice(({"between": span}, {"between": span}, {"during": span}, None))
