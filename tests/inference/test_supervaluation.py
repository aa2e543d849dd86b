"""Findings against brute force: every reading in every world, by an interpreter of its own.

Random small rule bases and random facts. The oracle below shares nothing with the library but the
rule files and the case file: it walks conditions as the plain mappings that they are in YAML,
looks facts up in the plain case, and goes through every day on which the act may have been, both
phases of the day of determination, and every combination of positions on every open question.
"""

import datetime as dt
import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import Any, Final

import pytest

from sanksi import Adjudicator, Decision, load_case
from sanksi.decision.models import TrackOutcome
from tests.decision.rulebases import LEVELS, Mapped, norm, provision, question, tiny

FAILS, OPEN, HOLDS = 0, 1, 2
NAMES: Final = ("tidak_terpenuhi", "belum_pasti", "terpenuhi")
AS_OF: Final = dt.date(2024, 10, 5)
DETERMINED: Final = dt.date(2024, 9, 22)
CALENDAR_STARTS: Final = dt.date(2024, 8, 27)
SEVERITY: Final = dict(LEVELS)
STAND_FOR: Final = {"asn": {"pns", "pppk"}}
KIND: Final = "reaksi_medsos"

RULEBASES: Final = 100
CASES: Final = 14


# ------------------------------------------------------------------------------ random rule bases


QUESTIONS: Final = (
    ("OQ-X-1", ("satu", "dua"), "satu"),
    ("OQ-X-2", ("satu", "dua", "tiga"), None),
    ("OQ-X-3", ("satu", "dua"), None),
)
DAYS: Final = ("2024-09-20", "2024-09-21", "2024-09-22", "2024-09-23", "2024-09-25", "2024-09-27")
TERMS: Final[Mapping[str, tuple[str, ...]]] = {
    "person.status": ("pns", "cpns", "pppk"),
    "act.account": ("pemenangan", "calon", "pribadi"),
    "time.phase": ("sebelum_penetapan", "sejak_penetapan", "tidak_berlaku"),
    "time.period": ("pra_kampanye", "masa_kampanye"),
    "candidacy.kind": ("pasangan_calon", "tidak_ada"),
}
BOOLEANS: Final = (
    "act.published", "act.aim_support", "act.threat", "act.has_target", "candidacy.independent",
    "relation.is_spouse",
)  # fmt: skip


class Author:
    """Writes random rules."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.questions = self.rng.sample(QUESTIONS, self.rng.randint(1, 3))
        self.definitions: list[str] = []

    def layers(self) -> dict[str, list[Mapped]]:
        rng = self.rng
        definitions = [self._definition(f"d{i}") for i in range(rng.randint(0, 2))]
        self.definitions = [d["id"] for d in definitions]
        permissions = [self._permission(f"OK-{i}") for i in range(rng.randint(0, 2))]
        defeats = [p["id"] for p in permissions]
        norms = [self._norm(f"N-{i}", defeats) for i in range(rng.randint(2, 5))]
        residual = []
        if rng.random() < 0.6:
            unless = rng.sample([n["id"] for n in norms], rng.randint(1, len(norms)))
            residual = [self._norm("R-1", defeats) | {"unless_norms": unless}]
        return {
            "definitions": definitions,
            "permissions": permissions,
            "norms": norms,
            "residual": residual,
        }

    def condition(self, depth: int, *, lists: bool = False, readings: bool = True) -> Mapped:
        rng = self.rng
        if depth and rng.random() < 0.55:
            kind = rng.choice(("all", "any", "not"))
            if kind == "not":
                return {"not": self.condition(depth - 1, lists=lists, readings=readings)}
            parts = range(rng.randint(2, 3))
            return {
                kind: [self.condition(depth - 1, lists=lists, readings=readings) for _ in parts]
            }
        if lists and rng.random() < 0.35:
            return self._list_test()
        if self.definitions and rng.random() < 0.25:
            name = rng.choice(self.definitions)
            return {"fact": f"definition.{name}", "is": rng.random() < 0.6}
        if readings and rng.random() < 0.3:
            return self._reading_test()
        return self._fact_test()

    def _fact_test(self) -> Mapped:
        rng = self.rng
        pick = rng.random()
        if pick < 0.35:
            fact = rng.choice(tuple(TERMS))
            chosen = rng.sample(TERMS[fact], rng.randint(1, 2))
            if len(chosen) == 1 and rng.random() < 0.5:
                return {"fact": fact, "is": chosen[0]}
            return {"fact": fact, "in": chosen}
        if pick < 0.7:
            return {"fact": rng.choice(BOOLEANS), "is": rng.random() < 0.5}
        comparison = rng.choice(("at_least", "less_than"))
        if pick < 0.8:
            chosen = rng.sample(("suka", "komentar", "bagikan"), rng.randint(1, 2))
            if len(chosen) == 1:
                return {"fact": "act.reaction", "has": chosen[0]}
            return {"fact": "act.reaction", "has_any": chosen}
        if pick < 0.87:
            return {"fact": "person.years_of_service", comparison: rng.choice((2, 5))}
        fact = rng.choice(("time.date", "person.party.joined"))
        return {"fact": fact, comparison: rng.choice(DAYS)}

    def _reading_test(self) -> Mapped:
        name, slugs, _ = self.rng.choice(self.questions)
        return {"reading": name, "in": self.rng.sample(slugs, self.rng.randint(1, len(slugs) - 1))}

    def _list_test(self) -> Mapped:
        rng = self.rng
        if rng.random() < 0.6:
            test: Mapped = {"exists": "person.unpaid_leave", "where": {"approved": [True]}}
        else:
            roles = rng.sample(("tim", "saksi", "pelaksana"), rng.randint(1, 2))
            test = {"exists": "person.campaign_roles", "where": {"role": roles}}
            test["same_candidacy"] = rng.random() < 0.6
        return test | {"covers_act": rng.random() < 0.8}

    def _contested(self) -> list[Mapped]:
        result = []
        for name, slugs, _ in self.questions:
            if self.rng.random() < 0.3:
                held = self.rng.sample(slugs, self.rng.randint(1, len(slugs) - 1))
                point: Mapped = {"open": name, "holds_under": held}
                if self.rng.random() < 0.5:
                    point["unless"] = self.condition(1, readings=False)
                result.append(point)
        return result

    def _period(self) -> Mapped | None:
        rng = self.rng
        if rng.random() < 0.75:
            return None
        start = rng.choice(("2021-08-31", *DAYS[:3]))
        return {"from": start, "to": rng.choice((None, *DAYS[3:]))}

    def _definition(self, name: str) -> Mapped:
        return provision(name, when=self.condition(2, lists=True))

    def _permission(self, name: str) -> Mapped:
        return provision(
            name,
            act=self.rng.choice(([], [KIND])),
            when=self.condition(1),
            contested=self._contested(),
            in_force=self._period(),
        )

    def _norm(self, name: str, defeats: list[str]) -> Mapped:
        rng = self.rng
        timing = rng.sample(TERMS["time.phase"], rng.randint(1, 2)) if rng.random() < 0.5 else []
        return norm(
            name,
            track=rng.choice(("etik", "disiplin", "disiplin", "pidana")),
            level=self._level(),
            act=[KIND],
            timing=timing,
            when=self.condition(2),
            contested=self._contested(),
            defeated_by=rng.sample(defeats, rng.randint(0, len(defeats))),
            in_force=self._period(),
        )

    def _level(self) -> Any:
        rng = self.rng
        if rng.random() < 0.5:
            return rng.choice(("ringan", "sedang", "berat", "tanpa_tingkat"))
        cases = [
            {"level": level, "when": self.condition(1)}
            for level in rng.sample(("ringan", "sedang", "berat"), rng.randint(1, 2))
        ]
        levels: Mapped = {"cases": [*cases, {"level": "tanpa_tingkat"}]}
        if rng.random() < 0.5:
            levels["while_open"] = "menunggu_dampak"
        return levels


# ----------------------------------------------------------------------------------- random cases


def random_case(rng: random.Random, known: float = 0.65) -> Mapped:
    """A case with one act; each of its facts is known with the probability ``known``."""

    def maybe(target: Mapped, name: str, *values: Any) -> None:
        if rng.random() < known:
            target[name] = rng.choice(values)

    person: Mapped = {"ref": "terlapor-1"}
    maybe(person, "status", "pns", "cpns", "pppk", "asn", "asn", "non_asn")
    maybe(person, "years_of_service", 1, 2, 3.5, 5, 9)
    maybe(person, "spouse_of", "tidak_ada", "calon-1")
    joined = [{"joined": day} for day in ("2024-09-19", *DAYS[:4])]
    maybe(person, "party", {"role": "anggota"}, *joined)
    maybe(
        person, "unpaid_leave", [], *([_leave(rng)] for _ in range(3)), [_leave(rng), _leave(rng)]
    )
    maybe(person, "campaign_roles", [], *([_role(rng)] for _ in range(3)))
    act: Mapped = {"id": "p1", "kind": KIND}
    maybe(act, "published", True, False)
    maybe(act, "aim_support", True, False)
    maybe(act, "threat", True, False)
    maybe(act, "account", "pemenangan", "calon", "pribadi", "berita")
    maybe(act, "reaction", [], ["suka"], ["komentar", "suka"], ["ikuti"])
    maybe(act, "toward", [], ["calon-1"], ["calon-1"], ["calon-1"], ["calon-1"])
    pick = rng.random()
    if pick < 0.6:
        act["when"] = {"date": rng.choice(("2024-09-22", *DAYS))}
    elif pick < 0.97:
        first, last = sorted((rng.choice(DAYS), rng.choice(DAYS)))
        act["when"] = {"between": {"from": first, "to": last}}
    candidacy: Mapped = {
        "id": "calon-1",
        "kind": "pasangan_calon",
        "office": "bupati",
        "events": [{"kind": "penetapan", "date": DETERMINED.isoformat()}],
    }
    maybe(candidacy, "independent", True, False)
    return {
        "id": "contoh-1",
        "election": {"kind": "pilkada", "calendar": "pilkada-2024", "region": {"code": "32.04"}},
        "person": person,
        "candidacies": [candidacy],
        "acts": [act],
    }


def _leave(rng: random.Random) -> Mapped:
    first, last = sorted((rng.choice(DAYS), rng.choice(DAYS)))
    leave: Mapped = {"from": first, "to": last}
    for name in ("from", "to"):
        if rng.random() < 0.2:
            del leave[name]
    if rng.random() < 0.75:
        leave["approved"] = rng.random() < 0.75
    return leave


def _role(rng: random.Random) -> Mapped:
    role = _leave(rng) | {"role": rng.choice(("tim", "saksi", "pelaksana", "petugas"))}
    role.pop("approved", None)
    if rng.random() < 0.7:
        role["candidacy"] = "calon-1"
    return role


# --------------------------------------------------------------------------------------- the oracle


@dataclass(frozen=True)
class Moment:
    """One day with one phase, under one choice of readings."""

    case: Mapped
    day: dt.date
    phase: str | None
    choice: Mapping[str, str]
    truths: dict[str, int] = field(default_factory=dict)

    @property
    def act(self) -> Mapped:
        act: Mapped = self.case["acts"][0]
        return act

    def value(self, fact: str) -> Any:
        root, _, path = fact.partition(".")
        toward = self.act.get("toward")
        if root == "time":
            campaign = dt.date(2024, 9, 25) <= self.day
            period = "masa_kampanye" if campaign else "pra_kampanye"
            return {"phase": self.phase, "date": self.day.isoformat(), "period": period}[path]
        if fact == "act.has_target":
            return None if toward is None else bool(toward)
        if root == "candidacy":
            if toward is None:
                return None
            if not toward:
                return {"kind": "tidak_ada", "independent": False}[path]
            return self.case["candidacies"][0].get(path)
        if fact == "relation.is_spouse":
            spouse = self.case["person"].get("spouse_of")
            if toward == [] or spouse == "tidak_ada":
                return False
            return None if spouse is None or toward is None else spouse in toward
        value: Any = self.case["person"] if root == "person" else self.act
        for name in path.split("."):
            value = None if value is None else value.get(name)
        return value

    def truth(self, when: Mapped) -> int:
        if "all" in when:
            return min(self.truth(part) for part in when["all"])
        if "any" in when:
            return max(self.truth(part) for part in when["any"])
        if "not" in when:
            return HOLDS - self.truth(when["not"])
        if "reading" in when:
            chosen = self.choice.get(when["reading"])
            return OPEN if chosen is None else _bool(chosen in when["in"])
        if "exists" in when:
            return self._exists(when)
        if when["fact"].startswith("definition."):
            truth = self.truths[when["fact"].removeprefix("definition.")]
            return truth if when["is"] else HOLDS - truth
        return self._test(when, self.value(when["fact"]))

    def _test(self, when: Mapped, value: Any) -> int:
        if value is None:
            return OPEN
        if "at_least" in when:
            return _bool(value >= when["at_least"])
        if "less_than" in when:
            return _bool(value < when["less_than"])
        if "has" in when or "has_any" in when:
            wanted = when.get("has_any", [when.get("has")])
            return _bool(any(each in value for each in wanted))
        wanted = set(when["in"]) if "in" in when else {when["is"]}
        meant = STAND_FOR.get(value, {value})
        if meant <= wanted:
            return HOLDS
        return OPEN if meant & wanted else FAILS

    def _exists(self, when: Mapped) -> int:
        entries = self.value(when["exists"])
        if entries is None:
            return OPEN
        return max((self._entry(when, entry) for entry in entries), default=FAILS)

    def _entry(self, when: Mapped, entry: Mapped) -> int:
        limits = [
            OPEN if entry.get(name) is None else _bool(entry[name] in accepted)
            for name, accepted in when["where"].items()
        ]
        if when.get("same_candidacy"):
            toward = self.act.get("toward")
            if toward == []:
                limits.append(FAILS)
            elif toward is None or entry.get("candidacy") is None:
                limits.append(OPEN)
            else:
                limits.append(_bool(entry["candidacy"] in toward))
        if when["covers_act"]:
            day = self.day.isoformat()
            begun = OPEN if "from" not in entry else _bool(entry["from"] <= day)
            lasting = OPEN if "to" not in entry else _bool(day <= entry["to"])
            limits.append(min(begun, lasting))
        return min(limits)

    def contested(self, rule: Mapped) -> Iterator[int]:
        for point in rule.get("contested", ()):
            reads = self.truth({"reading": point["open"], "in": point["holds_under"]})
            unless = self.truth(point["unless"]) if "unless" in point else FAILS
            yield max(reads, unless)


def _bool(value: bool) -> int:
    return HOLDS if value else FAILS


Row = tuple[int, str | None, frozenset[str]]
"""Truth, level and possible levels of a rule; no levels where it fails."""

_FAILED: Final[Row] = (FAILS, None, frozenset())


def _in_force(rule: Mapped, day: dt.date) -> bool:
    period = rule.get("in_force") or {"from": "2021-08-31", "to": None}
    return bool(
        period["from"] <= day.isoformat()
        and (period["to"] is None or day.isoformat() <= period["to"])
    )


class Oracle:
    """Every rule of one rule base for one case."""

    def __init__(
        self,
        layers: Mapping[str, list[Mapped]],
        questions: Iterable[tuple[str, tuple[str, ...], str | None]],
        case: Mapped,
        fixed: Mapping[str, str],
    ) -> None:
        self.layers = layers
        self.case = case
        self.fixed = dict(fixed)
        self.tracks = {
            r["id"]: r["finding"]["track"] for r in (*layers["norms"], *layers["residual"])
        }
        positions = {
            name: ([fixed[name]] if name in fixed else list(slugs)) for name, slugs, _ in questions
        }
        self.choices = [
            dict(zip(positions, slugs, strict=True)) for slugs in product(*positions.values())
        ]
        settled = {n: d for n, _, d in questions if d is not None} | dict(fixed)
        self.defaults = [c for c in self.choices if settled.items() <= c.items()]
        self.rows = {
            _key(choice): [
                self._rows(Moment(case, day, phase, choice)) for day, phase in moments(case)
            ]
            for choice in self.choices
        }

    def _rows(self, moment: Moment) -> dict[str, Row]:
        layers = self.layers
        for rule in layers["definitions"]:
            moment.truths[rule["id"]] = moment.truth(rule["when"])
        for rule in layers["permissions"]:
            limits = [moment.truth(rule["when"]), *moment.contested(rule)]
            moment.truths[rule["id"]] = min(limits)
        rows = {rule["id"]: self._row(moment, rule) for rule in layers["norms"]}
        moment.truths.update({name: row[0] for name, row in rows.items()})
        rows.update({rule["id"]: self._row(moment, rule) for rule in layers["residual"]})
        return rows

    def _row(self, moment: Moment, rule: Mapped) -> Row:
        if not _in_force(rule, moment.day):
            return _FAILED
        permissions = {p["id"]: p for p in self.layers["permissions"]}
        limits = [moment.truth(rule["when"]), *moment.contested(rule)]
        if rule["timing"]:
            limits.append(moment.truth({"fact": "time.phase", "in": rule["timing"]}))
        limits += [
            HOLDS - moment.truths[name]
            for name in rule["defeated_by"]
            if _in_force(permissions[name], moment.day)
        ]
        if "unless_norms" in rule:
            limits.append(HOLDS - max(moment.truths[name] for name in rule["unless_norms"]))
        truth = min(limits)
        return _FAILED if truth == FAILS else (truth, *_levels(moment, rule["finding"]["level"]))

    def over(self, rule: str, choices: Iterable[Mapping[str, str]]) -> Row:
        """What every moment under every one of ``choices`` shares."""
        rows = [moment[rule] for c in choices for moment in self.rows[_key(c)]]
        speaking = [row for row in rows if row[0] != FAILS]
        possible = frozenset().union(*(row[2] for row in speaking)) if speaking else frozenset()
        return (_shared({r[0] for r in rows}, OPEN), _shared({r[1] for r in speaking}), possible)

    def track(self, track: str, choice: Mapping[str, str]) -> tuple[str, str | None, set[str]]:
        """Truth, level and rules of a track under one choice of all readings."""
        rows = {r: self.over(r, [choice]) for r, t in self.tracks.items() if t == track}
        found = {r: row for r, row in rows.items() if row[0] != FAILS}
        holding = {r: row for r, row in found.items() if row[0] == HOLDS}
        truth = max((row[0] for row in found.values()), default=FAILS)
        return (NAMES[truth], _heaviest(r[1] for r in holding.values()), set(holding or found))

    def whole(self, track: str, choices: Iterable[Mapping[str, str]]) -> Row:
        """Truth, level shown, and possible levels of a track in all moments under ``choices``."""
        rules = [rule for rule, its in self.tracks.items() if its == track]
        scenes = [
            [moment[rule] for rule in rules] for c in choices for moment in self.rows[_key(c)]
        ]
        possible: set[str] = set()
        shown: set[str | None] = set()
        for rows in scenes:
            holding = [row for row in rows if row[0] == HOLDS]
            shown.add(_heaviest(row[1] for row in holding))
            floor = max((min(map(_weight, row[2])) for row in holding), default=-1)
            possible |= {x for row in rows for x in row[2] if _weight(x) >= floor}
        truth = _shared({max(row[0] for row in rows) for rows in scenes}, OPEN)
        return truth, _shared(shown) if truth == HOLDS else None, frozenset(possible)


def _weight(level: str) -> int:
    """Less than any severity for a level without one."""
    severity = SEVERITY[level]
    return -1 if severity is None else severity


def moments(case: Mapped) -> Iterator[tuple[dt.date, str | None]]:
    """Every day and phase in which the act may have been."""
    act = case["acts"][0]
    when = act.get("when")
    if when is None:
        first, last = CALENDAR_STARTS, AS_OF
    elif "date" in when:
        first = last = dt.date.fromisoformat(when["date"])
    else:
        first, last = (dt.date.fromisoformat(when["between"][e]) for e in ("from", "to"))
    for number in range((last - first).days + 1):
        day = first + dt.timedelta(days=number)
        if act.get("toward") is None:
            yield day, None
        elif not act["toward"]:
            yield day, "tidak_berlaku"
        else:
            if day <= DETERMINED:
                yield day, "sebelum_penetapan"
            if day >= DETERMINED:
                yield day, "sejak_penetapan"


def _levels(moment: Moment, level: Any) -> tuple[str | None, frozenset[str]]:
    if isinstance(level, str):
        return level, frozenset({level})
    possible: list[str] = []
    for case in level["cases"]:
        truth = moment.truth(case["when"]) if "when" in case else HOLDS
        if truth == FAILS:
            continue
        if truth == HOLDS and not possible:
            return case["level"], frozenset({case["level"]})
        possible.append(case["level"])
        if truth == HOLDS:
            break
    return level.get("while_open"), frozenset(possible)


def _key(choice: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(choice.items()))


def _shared(values: set[Any], otherwise: Any = None) -> Any:
    return next(iter(values)) if len(values) == 1 else otherwise


def _heaviest(levels: Iterable[str | None]) -> str | None:
    known = [level for level in levels if level is not None]
    weighing = [(s, level) for level in known if (s := SEVERITY[level]) is not None]
    return max(weighing)[1] if weighing else min(known, default=None)


# ------------------------------------------------------------------------------------------- tests


@cache
def judged(seed: int) -> tuple[tuple[Oracle, Decision, str], ...]:
    """Random cases under one random rule base: what the oracle and what the library says."""
    return tuple(_judged(seed))


def _judged(seed: int) -> Iterator[tuple[Oracle, Decision, str]]:
    author = Author(seed)
    layers = author.layers()
    rulebase = tiny(layers, [question(*each) for each in author.questions])
    rng = random.Random(-1 - seed)
    fixed = {n: rng.choice(slugs) for n, slugs, _ in author.questions if rng.random() < 0.25}
    adjudicators = [(chosen, Adjudicator(rulebase, readings=chosen)) for chosen in ({}, fixed)]
    for number in range(CASES):
        case = random_case(rng)
        chosen, adjudicator = adjudicators[number % 4 == 3]
        decision = adjudicator.adjudicate(load_case(case), as_of=AS_OF)
        yield Oracle(layers, author.questions, case, chosen), decision, f"{case} {chosen}"


@pytest.mark.parametrize("seed", range(RULEBASES))
def test_findings_are_what_all_readings_and_worlds_share(seed: int) -> None:
    """Truth, level and possible levels, in all readings and by default, are those of the oracle."""
    for oracle, decision, shown in judged(seed):
        found = {f.rule: f for f in decision.findings}
        for rule in oracle.tracks:
            everywhere = oracle.over(rule, oracle.choices)
            default = oracle.over(rule, oracle.defaults)
            if everywhere[0] == default[0] == FAILS:
                assert rule not in found, f"{rule} {shown}"
                continue
            finding = found[rule]
            expected = (NAMES[everywhere[0]], everywhere[1], set(everywhere[2]), NAMES[default[0]])
            actual = (
                finding.truth, finding.level, set(finding.possible_levels), finding.default_truth,
            )  # fmt: skip
            assert expected == actual, f"{rule} {shown}"
            assert default[1] == finding.default_level, f"{rule} {shown}"


@pytest.mark.parametrize("seed", range(RULEBASES))
def test_readings_list_every_outcome_that_a_position_changes(seed: int) -> None:
    """A row gives its tracks under its positions, whatever else is chosen; nothing is left out."""
    for oracle, decision, shown in judged(seed):
        assert not decision.readings_bounded
        groups: dict[frozenset[str], list[Any]] = {}
        for reading in decision.readings:
            groups.setdefault(frozenset(reading.choice), []).append(reading)
        covered = {
            key: {o.track for reading in rows for o in reading.outcome}
            for key, rows in groups.items()
        }
        for choice in oracle.choices:
            for key, rows in groups.items():
                (row,) = [r for r in rows if r.choice.items() <= choice.items()]
                given = {o.track: o for o in row.outcome}
                for track in covered[key]:
                    expected = oracle.track(track, choice)
                    assert expected == _told(given.get(track)), f"{track} {choice} {shown}"
        for track in set(oracle.tracks.values()):
            outcomes = {str(oracle.track(track, choice)) for choice in oracle.choices}
            told = any(track in tracks for tracks in covered.values())
            assert len(outcomes) == 1 or told, f"{track} {shown}"


@pytest.mark.parametrize("seed", range(RULEBASES))
def test_a_track_is_what_its_findings_come_to_in_every_reading_and_world(seed: int) -> None:
    """Findings that hold in some readings each may leave no reading without one."""
    for oracle, decision, shown in judged(seed):
        recommended = {t.track: t for t in decision.recommendation.tracks}
        for track in set(oracle.tracks.values()):
            truth, _, possible = oracle.whole(track, oracle.choices)
            level = _shared(set(possible)) if truth == HOLDS else None
            default_truth, default_level, _ = oracle.whole(track, oracle.defaults)
            if truth == default_truth == FAILS:
                assert track not in recommended, f"{track} {shown}"
                continue
            found = recommended[track]
            expected = (NAMES[truth], level, set(possible), NAMES[default_truth], default_level)
            actual = (
                found.truth, found.level, set(found.possible_levels), found.default_truth,
                found.default_level,
            )  # fmt: skip
            assert expected == actual, f"{track} {shown}"


@pytest.mark.parametrize("seed", range(0, RULEBASES, 4))
def test_a_profile_gives_what_the_row_of_its_positions_gives(seed: int) -> None:
    """Fixing the positions of a row brings about the outcome that the row tells."""
    author = Author(seed)
    rulebase = tiny(author.layers(), [question(*each) for each in author.questions])
    told: dict[tuple[tuple[str, str], ...], Adjudicator] = {}
    for oracle, decision, shown in judged(seed):
        case = load_case(dict(oracle.case))
        tracks = {frozenset(r.choice): set[str]() for r in decision.readings}
        for reading in decision.readings:
            tracks[frozenset(reading.choice)].update(o.track for o in reading.outcome)
        for reading in decision.readings:
            profile = oracle.fixed | dict(reading.choice)
            adjudicator = told.setdefault(_key(profile), Adjudicator(rulebase, readings=profile))
            fixed = adjudicator.adjudicate(case, as_of=AS_OF)
            given = {o.track: o for o in reading.outcome}
            for track in tracks[frozenset(reading.choice)]:
                assert _of_findings(fixed, track) == _told(given.get(track)), f"{reading} {shown}"


def _of_findings(decision: Decision, track: str) -> tuple[str, str | None, set[str]]:
    """Truth, level and rules of a track as its findings give them by default."""
    found = [f for f in decision.findings if f.track == track and f.default_truth != NAMES[FAILS]]
    holding = [f for f in found if f.default_truth == NAMES[HOLDS]]
    truth = max((NAMES.index(f.default_truth) for f in found), default=FAILS)
    level = _heaviest(f.default_level for f in holding)
    return (NAMES[truth], level, {f.rule for f in holding or found})


def _told(outcome: TrackOutcome | None) -> tuple[str, str | None, set[str]]:
    if outcome is None:
        return (NAMES[FAILS], None, set())
    return (outcome.truth, outcome.level, set(outcome.rules))
