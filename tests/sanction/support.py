"""Cases of discipline, ethics and dismissal whose sanctions the tests of this folder look at."""

import datetime as dt
from functools import cache
from typing import Any, Final

from sanksi import Adjudicator, Decision, Rulebase, load_case
from sanksi.decision.models import TrackRecommendation

Mapped = dict[str, Any]

AS_OF: Final = dt.date(2025, 6, 1)
LEVEL_BY_IMPACT: Final = {"ringan": "unit_kerja", "sedang": "instansi", "berat": "negara"}


@cache
def adjudicator() -> Adjudicator:
    """The law as it ships; the direct evaluator alone, since nothing here is about engines."""
    return Adjudicator(Rulebase.load(), engine="direct")


def case(person: Mapped, act: Mapped, *, kind: str = "pasangan_calon") -> Mapped:
    """A Pilkada case; what ``person`` and ``act`` give as ``None`` stays unknown."""
    known = {
        "ref": "terlapor-1",
        "status": "pns",
        "unpaid_leave": [],
        "prior_sanctions": [],
        **person,
    }
    return {
        "id": "contoh-1",
        "election": {
            "kind": "pilkada",
            "calendar": "pilkada-2024",
            "region": {"code": "32.04", "tz": "WIB"},
        },
        "person": {key: value for key, value in known.items() if value is not None},
        "candidacies": [
            {
                "id": "calon-1",
                "kind": kind,
                "office": "bupati" if kind == "pasangan_calon" else "tidak_ada",
                "events": [{"kind": "penetapan", "date": "2024-09-22"}]
                if kind == "pasangan_calon"
                else [],
            }
        ],
        "acts": [{"id": "p1", "when": {"date": "2024-10-10"}, "toward": ["calon-1"], **act}],
    }


def decide(mapping: Mapped, as_of: dt.date = AS_OF) -> Decision:
    return adjudicator().adjudicate(load_case(mapping), as_of=as_of)


def track(decision: Decision, name: str) -> TrackRecommendation:
    (found,) = [t for t in decision.recommendation.tracks if t.track == name]
    return found


def discipline(level: str, day: str = "2024-10-10", **person: Any) -> TrackRecommendation:
    """A breach of discipline at exactly this level by this person.

    An insult, which lacks integrity (article 3 letter f): the level is that of the negative impact,
    no candidate is needed, and it is no other breach.
    """
    act: Mapped = {
        "kind": "penghinaan",
        "when": {"date": day},
        "toward": [],
        "effect": "tidak_ada",
        "negative_impact": LEVEL_BY_IMPACT[level],
    }
    found = track(decide(case(person, act)), "disiplin")
    assert level == found.default_level, found
    return found


def officials(recommendation: TrackRecommendation) -> dict[str, tuple[str, ...]]:
    """The competent officials of each lawful kind."""
    return {option.kind: option.authority for option in recommendation.sanctions}


def pppk_discipline(level: str, **person: Any) -> TrackRecommendation:
    """A breach by a PPPK at this level: approaching a party for an own candidacy (row D3)."""
    act: Mapped = {
        "kind": "pendekatan_partai",
        "when": {"date": "2024-06-01"},
        "toward": [],
        "effect": "tidak_ada",
        "negative_impact": LEVEL_BY_IMPACT[level],
    }
    found = track(decide(case({"status": "pppk", **person}, act)), "disiplin")
    assert level == found.default_level, found
    return found
