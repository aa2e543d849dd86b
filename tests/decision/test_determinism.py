"""Same facts, same rules, same day of knowledge: one outcome digest, however they are given."""

import datetime as dt
import hashlib
import json
import os
import pickle
import random
import subprocess
import sys
from copy import deepcopy
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
import rfc8785
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi import Adjudicator, Case, Decision, InputError, Rulebase, load_case
from tests.decision.goldens import AS_OF, adjudicator, examples
from tests.strategies import Mapped, cases

NAMES = [path.stem for path in examples()]
LATE = dt.date(2026, 6, 1)


def mapping(path: Path) -> Mapped:
    """The example as plain data, days as text."""
    found: Mapped = json.loads(json.dumps(yaml.safe_load(path.read_text("utf-8")), default=str))
    return found


def decide(source: Any, as_of: dt.date = AS_OF) -> Decision:
    return adjudicator().adjudicate(load_case(source), as_of=as_of)


def shuffled(value: Any, rng: random.Random, *, path: str = "") -> Any:
    """``value`` with keys and unordered lists in another order; events of a candidacy stay."""
    if isinstance(value, dict):
        keys = rng.sample(list(value), len(value))
        return {key: shuffled(value[key], rng, path=key) for key in keys}
    if isinstance(value, list):
        items = [shuffled(item, rng, path=path) for item in value]
        return items if path == "events" else rng.sample(items, len(items))
    return value


def with_nulls(value: Any, rng: random.Random) -> Any:
    """``value`` with unknown fields written out as ``null`` here and there."""
    result = deepcopy(value)
    for owner, names in (
        (result["person"], ("post", "contract_binds_neutrality", "resignation", "party")),
        (result["acts"][0], ("parade", "speech", "victim", "gift", "circulated")),
        (result, ("reports", "proceedings", "case_dates")),
    ):
        for name in names:
            if name not in owner and rng.random() < 0.7:
                owner[name] = None
    return result


# ------------------------------------------------------------------------- what does not matter


@pytest.mark.parametrize("example", examples(), ids=NAMES)
def test_the_order_in_which_facts_are_given_does_not_matter(example: Path) -> None:
    """Keys, acts, candidacies, reports, sets and lists in any order; unknown absent or null."""
    given_ = mapping(example)
    expected = decide(example).outcome_digest
    for seed in range(5):
        rng = random.Random(seed)
        assert expected == decide(shuffled(given_, rng)).outcome_digest
        assert expected == decide(with_nulls(given_, rng)).outcome_digest


@settings(max_examples=60, deadline=None)
@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_whole_cases_does_not_matter(case: Mapped, rng: random.Random) -> None:
    """Also for cases of several acts, candidacies, reports and recorded steps."""

    def outcome(source: Mapped) -> str:
        try:
            return decide(source, LATE).outcome_digest
        except InputError as refusal:
            return ", ".join(sorted(p.code for p in refusal.problems))

    assert outcome(case) == outcome(shuffled(case, rng))


def test_recorded_steps_may_be_listed_in_any_order() -> None:
    """Days order them; of one day, the order that the procedure allows."""
    case = mapping(examples()[0])
    case["proceedings"] = [
        {"track": "disiplin", "event": event, "date": day}
        for event, day in (
            ("pilih_pemeriksa", "2024-10-07"),
            ("bentuk_tim", "2024-10-07"),
            ("panggil_pertama", "2024-10-07"),
            ("hadir", "2024-10-09"),
        )
    ]
    first = decide(case)
    (track,) = [t for t in first.recommendation.tracks if t.track == "disiplin"]
    assert "pemeriksaan" == track.state
    for seed in range(8):
        assert first.outcome_digest == decide(shuffled(case, random.Random(seed))).outcome_digest


@pytest.mark.parametrize("example", examples(), ids=NAMES)
def test_yaml_json_and_a_mapping_are_one_case(example: Path) -> None:
    """The notation of a case leaves no trace."""
    data = mapping(example)
    sources = [
        example,
        example.read_text("utf-8"),
        data,
        json.dumps(data),
        json.dumps(data).encode(),
    ]
    assert 1 == len({decide(source).outcome_digest for source in sources})


def test_the_engine_and_python_stay_outside_the_digest() -> None:
    """What computed a decision is recorded beside it and does not change its address."""
    case = load_case(examples()[0])
    alone = Adjudicator(Rulebase.load(), engine="direct").adjudicate(case, as_of=AS_OF)
    both = decide(examples()[0])
    assert alone.engine != both.engine
    assert alone.outcome_digest == both.outcome_digest
    assert replace(alone, engine=both.engine) == both


# ----------------------------------------------------------------------------- what is digested


@pytest.mark.parametrize("example", examples(), ids=NAMES)
def test_the_digest_is_sha_256_of_canonical_json(example: Path) -> None:
    """An independent RFC 8785 writer over the documented structure gives the same address."""
    decision = decide(example)
    whole = json.loads(json.dumps(asdict(decision), default=list))
    facts = whole.pop("facts")
    for beside in ("case_id", "as_of", "rulebase", "engine", "profile", "outcome_digest"):
        del whole[beside]
    structure = {
        "facts": facts,
        "rulebase": decision.rulebase.digest,
        "as_of": decision.as_of,
        "profile": {"readings": dict(decision.profile.readings)},
        "outcome": whole,
    }
    digest = hashlib.sha256(rfc8785.dumps(structure)).hexdigest()
    assert f"sha256:{digest}" == decision.outcome_digest


def test_any_fact_changes_the_digest() -> None:
    """Also one that no rule reads: the digest seals the facts, not only the outcome."""
    base = mapping(examples()[0])
    seen = {decide(base).outcome_digest}

    def changed(root: str, index: int | None, name: str, value: Any) -> None:
        case = deepcopy(base)
        owner = case[root] if index is None else case[root][index]
        assert value != owner.get(name)
        owner[name] = value
        digest = decide(case).outcome_digest
        assert digest not in seen, f"{root}.{name}"
        seen.add(digest)

    changed("person", None, "ref", "terlapor-2")
    changed("person", None, "status", "pppk")
    changed("person", None, "is_voter", True)
    changed("person", None, "years_of_service", 7)
    changed("person", None, "unpaid_leave", [{"from": "2024-10-01", "approved": False}])
    changed("election", None, "region", {"code": "32.05", "tz": "WIB"})
    changed("candidacies", 0, "independent", True)
    changed("candidacies", 0, "events", [{"kind": "penetapan", "date": "2024-09-21"}])
    changed("acts", 0, "when", {"date": "2024-09-24"})
    changed("acts", 0, "reaction", ["suka", "komentar"])
    changed("acts", 0, "effect", "merugikan")
    changed("acts", 0, "evidence", [])
    changed("acts", 0, "medium", "surat")
    changed("reports", 0, "reported_date", "2024-09-27")
    changed("reports", 0, "kind", "temuan")
    case = deepcopy(base) | {"id": "contoh-lain"}
    assert decide(case).outcome_digest not in seen


def test_the_day_of_knowledge_a_reading_and_the_rules_change_the_digest() -> None:
    """Even where the outcome is the same."""
    case = load_case(examples()[3])
    first = adjudicator().adjudicate(case, as_of=AS_OF)
    later = adjudicator().adjudicate(case, as_of=AS_OF + dt.timedelta(days=1))
    chosen = Adjudicator(Rulebase.load(), readings={"OQ-A-13": "inklusif_cuti_kerja"})
    fixed = chosen.adjudicate(case, as_of=AS_OF)
    texts = dict(Rulebase.load().texts)
    texts["more.yaml"] = "{format: 1, kind: vocabulary, facts: {x.y: {id: a, en: b}}, terms: {}}"
    other = Rulebase.from_files(texts)
    assert Rulebase.load().digest != other.digest
    reworded = Adjudicator(other).adjudicate(case, as_of=AS_OF)
    decisions = (first, later, fixed, reworded)
    assert 4 == len({d.outcome_digest for d in decisions})
    assert 1 == len({str(d.findings) for d in decisions})


# ----------------------------------------------------------------------- the same, done otherwise


def test_many_are_decided_as_one_by_one() -> None:
    """``adjudicate_many`` is lazy and changes nothing."""
    loaded = [load_case(path) for path in examples()]
    several = adjudicator().adjudicate_many(iter(loaded), as_of=AS_OF)
    assert next(several) == adjudicator().adjudicate(loaded[0], as_of=AS_OF)
    rest = [adjudicator().adjudicate(case, as_of=AS_OF) for case in loaded[1:]]
    assert rest == list(several)


def test_an_error_in_one_of_many_comes_when_it_is_reached() -> None:
    """The decisions before it have been given."""
    good, bad = load_case(examples()[0]), mapping(examples()[0])
    bad["acts"][0]["when"] = {"date": "2025-06-02"}
    del bad["reports"]
    several = adjudicator().adjudicate_many([good, load_case(bad)], as_of=AS_OF)
    assert "contoh-01" == next(several).case_id
    with pytest.raises(InputError):
        next(several)


def test_an_adjudicator_pickles() -> None:
    """Rule base, profile and choice of engine arrive; the outcome is the same."""
    first = Adjudicator(Rulebase.load(), readings={"OQ-C-1": "luas"}, engine="direct")
    case = load_case(examples()[0])
    before = first.adjudicate(case, as_of=AS_OF)
    second: Adjudicator = pickle.loads(pickle.dumps(first))
    assert before == second.adjudicate(case, as_of=AS_OF)
    assert {"OQ-C-1": "luas"} == second.readings


def test_a_decision_pickles_and_is_immutable() -> None:
    """It can be sent and stored, and nobody can change it on the way."""
    decision = decide(examples()[0])
    assert decision == pickle.loads(pickle.dumps(decision))
    with pytest.raises(AttributeError):
        decision.findings = ()  # type: ignore[misc]


def test_adjudicating_twice_leaves_no_trace() -> None:
    """Decisions on other cases between two runs change nothing, nor does a warm memory."""
    loaded = [load_case(path) for path in examples()]
    fresh = Adjudicator(Rulebase.load())
    forth = [fresh.adjudicate(case, as_of=AS_OF) for case in loaded]
    back = [fresh.adjudicate(case, as_of=AS_OF) for case in reversed(loaded)]
    assert forth == back[::-1]


def test_a_case_is_not_changed_by_being_adjudicated() -> None:
    """Facts go in and stay as they are."""
    for path in examples():
        case, untouched = load_case(path), load_case(path)
        adjudicator().adjudicate(case, as_of=AS_OF)
        assert isinstance(case, Case)
        assert untouched == case


SCRIPT = """
import datetime as dt, sys, time
from pathlib import Path
from sanksi import Adjudicator, Rulebase, load_case

rulebase = Rulebase.load()
loaded = [load_case(Path(name)) for name in sys.argv[1:]]

class Clock(dt.datetime):
    @classmethod
    def now(cls, tz=None):
        raise AssertionError("the clock was read")
    utcnow = today = now

class Today(dt.date):
    @classmethod
    def today(cls):
        raise AssertionError("the clock was read")

def exploded(*_):
    raise AssertionError("the clock was read")

dt.datetime = Clock
dt.date.__class__  # the C type itself cannot be patched; modules that import it late see this one
for name in ("time", "localtime", "gmtime", "time_ns", "monotonic"):
    setattr(time, name, exploded)
for module in list(sys.modules.values()):
    if getattr(module, "__name__", "").startswith("sanksi"):
        for attribute, value in list(vars(module).items()):
            if value is dt.date:
                setattr(module, attribute, Today)
        assert "environ" not in vars(module) and "getenv" not in vars(module), module

adjudicator = Adjudicator(rulebase)
for case in loaded:
    print(adjudicator.adjudicate(case, as_of=dt.date(2025, 6, 1)).outcome_digest)
"""


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
        {
            "TZ": "America/Anchorage",
            "LC_ALL": "tr_TR.UTF-8",
            "LANG": "tr_TR",
            "PYTHONHASHSEED": "2",
        },
    ],
    ids=["kiritimati", "anchorage"],
)
def test_neither_clock_nor_zone_nor_locale_nor_hash_seed_matters(
    environment: dict[str, str],
) -> None:
    """In another process, at another place, with clocks that explode: the same digests."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *map(str, examples())],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert 0 == done.returncode, done.stderr
    assert [decide(path).outcome_digest for path in examples()] == done.stdout.split()
