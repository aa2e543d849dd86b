"""Small builders for calendars, candidacies and acts of the timeline tests."""

import datetime as dt
from typing import Any

from sanksi.facts.models import Act, Candidacy, CandidacyEvent, Region
from sanksi.rulebase.format import CalendarFile
from sanksi.timeline import Calendar, TimeFrame, UnitTime, Unknown

BEFORE = "sebelum_penetapan"
SINCE = "sejak_penetapan"
BOTH = (BEFORE, SINCE)
NONE = "tidak_berlaku"
OPEN = "belum_pasti"

AS_OF = dt.date(2025, 12, 31)
TEXT = {"id": "alasan.", "en": "reason."}


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def stage(name: str, start: str, end: str) -> dict[str, Any]:
    return {"stage": name, "from": day(start), "to": day(end), "confidence": "S2"}


def determination(date: str, *kinds: str) -> dict[str, Any]:
    return {"of": kinds or ("pasangan_calon",), "date": day(date), "confidence": "S2"}


PILKADA_STAGES = (
    stage("dukungan_perseorangan", "2024-05-05", "2024-08-19"),
    stage("pendaftaran", "2024-08-27", "2024-08-29"),
    stage("penelitian", "2024-08-27", "2024-09-21"),
    stage("kampanye", "2024-09-25", "2024-11-23"),
    stage("masa_tenang", "2024-11-24", "2024-11-26"),
    stage("pemungutan_suara", "2024-11-27", "2024-11-27"),
    stage("rekapitulasi", "2024-11-27", "2024-12-16"),
)


def calendar_file(**changes: Any) -> CalendarFile:
    """A Pilkada 2024 of which Parigi Moutong is an exception; fields may be changed."""
    fields: dict[str, Any] = {
        "format": 1,
        "kind": "calendar",
        "id": "pilkada-2024",
        "election": "pilkada",
        "title": {"id": "Pilkada 2024", "en": "Regional elections 2024"},
        "scope": {"id": "semua daerah", "en": "all regions"},
        "legal_basis": "UU 10/2016",
        "confidence": "S2",
        "determinations": (determination("2024-09-22"),),
        "stages": PILKADA_STAGES,
        "exceptions": (
            {
                "region": "Kabupaten Parigi Moutong",
                "code": "72.08",
                "reason": TEXT,
                "confidence": "S2",
                "open": ("OQ-P-14",),
            },
        ),
    }
    return CalendarFile.model_validate(fields | changes)


CALENDAR = Calendar.of(calendar_file())
BANDUNG = Region(code="32.04", name="Kabupaten Bandung", tz="WIB")
PARIGI = Region(code="72.08", name="Kabupaten Parigi Moutong", tz="WITA")


def event(kind: str, date: str, at: str | None = None) -> CandidacyEvent:
    instant = None if at is None else dt.datetime.fromisoformat(at)
    return CandidacyEvent.model_validate({"kind": kind, "date": day(date), "at": instant})


def candidacy(*events: CandidacyEvent, kind: str | None = "pasangan_calon") -> Candidacy:
    return Candidacy.model_validate(
        {"id": "paslon-1", "kind": kind, "events": events or None}, from_attributes=True
    )


def act(**when: Any) -> Act:
    """An act on a ``date``, ``at`` an instant, ``between`` or ``during`` two days; texts."""
    values: dict[str, Any] = {}
    for field, value in when.items():
        if field == "date":
            values[field] = day(value)
        elif field == "at":
            values[field] = dt.datetime.fromisoformat(value)
        else:
            values[field] = {"from": day(value[0]), "to": day(value[1])}
    return Act.model_validate({"id": "p1", "kind": "reaksi_medsos", "when": values or None})


def time_of(
    an_act: Act,
    toward: Candidacy | Unknown | None,
    *,
    calendar: Calendar = CALENDAR,
    region: Region | None = BANDUNG,
    as_of: dt.date = AS_OF,
    boundaries: tuple[str, ...] = (),
) -> UnitTime:
    frame = TimeFrame(calendar, region, as_of, [day(each) for each in boundaries])
    return frame.worlds(an_act, toward)


def phases(time: UnitTime) -> tuple[str | None, ...]:
    return tuple(world.phase for world in time.worlds)


def codes(time: UnitTime) -> list[str]:
    return [reason.code for reason in time.reasons]


def stretches(time: UnitTime) -> list[tuple[str, str, str | None]]:
    """Every world as (first day, last day, phase)."""
    return [(w.date.isoformat(), w.until.isoformat(), w.phase) for w in time.worlds]
