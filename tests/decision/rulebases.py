"""Tiny rule bases for the tests of inference and decision: as little law as a test needs.

``tiny`` takes rules as plain mappings and adds what every rule base must have: a manifest, levels,
one calendar, the alerts that the machinery raises.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sanksi import Rulebase
from sanksi.decision.alerts import BUILT_IN

Mapped = dict[str, Any]

TEXT: Final = {"id": "teks", "en": "text"}
BASIS: Final = ["pp-94-2021/5"]
FROM: Final = "2021-08-31"
LEVELS: Final = (
    ("moral", 1), ("ringan", 2), ("sedang", 3), ("berat", 4), ("ptdh", 5), ("pidana", 1),
    ("tanpa_tingkat", None), ("menunggu_dampak", None), ("menurut_instansi", None),
)  # fmt: skip
CALENDAR: Final[Mapped] = {
    "format": 1,
    "kind": "calendar",
    "id": "pilkada-2024",
    "election": "pilkada",
    "title": TEXT,
    "scope": TEXT,
    "legal_basis": "UU 10/2016",
    "confidence": "S2",
    "determinations": [{"of": ["pasangan_calon"], "date": "2024-09-22", "confidence": "S2"}],
    "stages": [
        {"stage": "penelitian", "from": "2024-08-27", "to": "2024-09-21", "confidence": "S2"},
        {"stage": "kampanye", "from": "2024-09-25", "to": "2024-11-23", "confidence": "S2"},
        {"stage": "masa_tenang", "from": "2024-11-24", "to": "2024-11-26", "confidence": "S2"},
        {"stage": "pemungutan_suara", "from": "2024-11-27", "to": "2024-11-27", "confidence": "S2"},
    ],
}
"""Pilkada 2024 in short, without exceptions of regions."""


def provision(id_: str, **fields: Any) -> Mapped:
    """What every rule must have, and ``fields``; those that are ``None`` are left out."""
    base = {"id": id_, "title": TEXT, "basis": BASIS, "confidence": {"act": "P"}}
    return base | {key: value for key, value in fields.items() if value is not None}


def norm(id_: str, track: str = "disiplin", level: Any = "berat", **fields: Any) -> Mapped:
    """A norm on reactions in social media, unless ``fields`` name other acts."""
    kinds = fields.pop("act", ["reaksi_medsos"])
    return provision(id_, act=kinds, finding={"track": track, "level": level}, **fields)


def question(id_: str, slugs: Iterable[str], default: str | None = None) -> Mapped:
    """An open question with its positions."""
    positions = [{"slug": slug, "statement": TEXT} for slug in slugs]
    return {"id": id_, "question": TEXT, "positions": positions, "default": default}


def rules(layers: Mapping[str, list[Mapped]], start: str = FROM) -> Mapped:
    """A rule file."""
    return {
        "format": 1,
        "kind": "rules",
        "instrument": "pp-94-2021",
        "title": TEXT,
        "in_force": {"from": start},
        **{name: list(rows) for name, rows in layers.items() if rows},
    }


def files(
    layers: Mapping[str, list[Mapped]],
    questions: Iterable[Mapped] = (),
    *,
    max_readings: int = 4096,
    more: Mapping[str, Mapped] | None = None,
) -> dict[str, str]:
    """The texts of a rule base by file name; ``more`` are other files, or replace some of these."""
    content: dict[str, Mapped] = {
        "rulebase.yaml": {
            "format": 1,
            "kind": "rulebase",
            "version": "2026.1.0",
            "max_readings": max_readings,
            "encoded": [
                {
                    "track": track,
                    "election": ["pilkada"],
                    "status": ["pns", "cpns", "pppk", "asn"],
                    "acts": {"from": FROM},
                    "complete": True,
                    "note": TEXT,
                }
                for track in ("etik", "disiplin", "kepegawaian", "pidana")
            ],
        },
        "rules.yaml": rules(layers),
        "levels.yaml": {
            "format": 1,
            "kind": "levels",
            "levels": [
                {"id": i, "title": TEXT, "severity": s, "basis": BASIS, "confidence": "P"}
                for i, s in LEVELS
            ],
        },
        "alerts.yaml": {
            "format": 1,
            "kind": "alerts",
            "alerts": [
                {"id": i, "severity": "info", "text": TEXT, "confidence": "INF"} for i in BUILT_IN
            ],
        },
        "questions.yaml": {"format": 1, "kind": "open_questions", "questions": list(questions)},
        "calendar.yaml": CALENDAR,
        **(more or {}),
    }
    return {name: json.dumps(value) for name, value in content.items()}


def tiny(
    layers: Mapping[str, list[Mapped]],
    questions: Iterable[Mapped] = (),
    *,
    max_readings: int = 4096,
    more: Mapping[str, Mapped] | None = None,
) -> Rulebase:
    """A rule base of these layers and open questions."""
    return Rulebase.from_files(files(layers, questions, max_readings=max_readings, more=more))
