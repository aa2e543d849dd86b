"""What may be wrong with the times of a case or with a calendar, as sentences with a mend.

``SANKSI-T0nn`` are mistakes in a case, ``SANKSI-T1nn`` mistakes in ``rules/calendars/``.
"""

import datetime as dt
from collections.abc import Iterable

from sanksi.facts.terms import CandidacyEventKind, CandidacyKind, ElectionKind
from sanksi.kernel.errors import Problem, Text, did_you_mean


def calendar_path(calendar: str) -> str:
    """The data file of a calendar."""
    return f"rules/calendars/{calendar}.yaml"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "-"


def unknown_calendar(wanted: str, known: Iterable[str]) -> Problem:
    """``election.calendar`` names no calendar of the rule base."""
    names = sorted(known)
    hint = did_you_mean(wanted, names)
    return Problem(
        "SANKSI-T001",
        Text(
            f'kalender "{wanted}" tidak dikenal.{hint.id}',
            f'the calendar "{wanted}" is not known.{hint.en}',
        ),
        Text(
            f"Pilih salah satu dari: {_listed(names)}; atau tambahkan {calendar_path(wanted)}.",
            f"Choose one of: {_listed(names)}; or add {calendar_path(wanted)}.",
        ),
        "election.calendar",
    )


def other_election(
    calendar: str, of: ElectionKind, kind: ElectionKind, fitting: Iterable[str]
) -> Problem:
    """The calendar is of the other kind of election."""
    names = _listed(sorted(fitting))
    return Problem(
        "SANKSI-T002",
        Text(
            f'kalender "{calendar}" adalah kalender {of}, sedangkan perkara ini {kind}.',
            f'the calendar "{calendar}" is of a {of}, but this case is of a {kind}.',
        ),
        Text(
            f"Perbaiki election.kind, atau pilih kalender {kind}: {names}; kalender baru ditulis "
            f"di rules/calendars/.",
            f"Mend election.kind, or choose a {kind} calendar: {names}; a new one is written "
            f"in rules/calendars/.",
        ),
        "election.calendar",
    )


def out_of_scope(calendar: str, region: str, reason: Text) -> Problem:
    """The calendar says that it does not govern the region."""
    return Problem(
        "SANKSI-T003",
        Text(
            f'kalender "{calendar}" tidak berlaku untuk {region}: {reason.id}',
            f'the calendar "{calendar}" does not govern {region}: {reason.en}',
        ),
        Text(
            f"Pilih kalender lain, atau perbaiki out_of_scope di {calendar_path(calendar)}.",
            f"Choose another calendar, or mend out_of_scope in {calendar_path(calendar)}.",
        ),
        "election.region",
    )


def not_a_region(calendar: str, region: str, regions: Iterable[str]) -> Problem:
    """The calendar is for some regions only, and this is none of them."""
    known = list(regions)
    hint = did_you_mean(region, known)
    return Problem(
        "SANKSI-T004",
        Text(
            f'kalender "{calendar}" tidak memuat {region}.{hint.id}',
            f'the calendar "{calendar}" does not cover {region}.{hint.en}',
        ),
        Text(
            f"Kalender itu untuk {_listed(known)}. Perbaiki nama daerah, pilih kalender lain, atau "
            f"tambahkan daerah itu pada regions di {calendar_path(calendar)}.",
            f"It is for {_listed(known)}. Mend the name of the region, choose another calendar, or "
            f"add the region to regions in {calendar_path(calendar)}.",
        ),
        "election.region",
    )


def event_on_other_day(
    candidacy: str, kind: CandidacyEventKind, date: dt.date, at: dt.datetime
) -> Problem:
    """The hour of a candidacy event does not fall on its day."""
    shown = at.isoformat(timespec="minutes")
    return Problem(
        "SANKSI-T005",
        Text(
            f'peristiwa {kind} pada kandidasi "{candidacy}" bertanggal {date}, tetapi jamnya '
            f"jatuh pada {shown} waktu setempat.",
            f'the event {kind} of the candidacy "{candidacy}" is dated {date}, but its hour '
            f"falls on {shown} local time.",
        ),
        Text(
            "Samakan `date` dengan `at`, atau perbaiki zona waktu di election.region.tz.",
            "Make `date` agree with `at`, or mend the time zone in election.region.tz.",
        ),
        f"candidacies[{candidacy}].events",
    )


def after_as_of(path: str, day: dt.date, as_of: dt.date) -> Problem:
    """The act begins after the date of knowledge."""
    return Problem(
        "SANKSI-T006",
        Text(
            f"perbuatan ({day}) setelah tanggal pengetahuan ({as_of}).",
            f"the act ({day}) lies after the date of knowledge ({as_of}).",
        ),
        Text(
            "Perbaiki tanggal perbuatan, atau pilih as_of pada hari itu atau sesudahnya.",
            "Mend the date of the act, or choose an as_of on that day or later.",
        ),
        path,
    )


def reversed_range(path: str, first: dt.date, last: dt.date) -> Problem:
    """A range ends before it begins."""
    return Problem(
        "SANKSI-T007",
        Text(
            f"rentang berakhir ({last}) sebelum dimulai ({first}).",
            f"the range ends ({last}) before it begins ({first}).",
        ),
        Text("Tukar `from` dan `to`.", "Swap `from` and `to`."),
        path,
    )


def needs_zone(path: str) -> Problem:
    """An instant may fall on two local days, and the zone of the region is not known."""
    return Problem(
        "SANKSI-T008",
        Text(
            "hari setempat tidak dapat ditentukan: zona waktu daerah tidak diketahui.",
            "the local day cannot be told: the time zone of the region is not known.",
        ),
        Text(
            "Isi election.region.tz (WIB, WITA, atau WIT), atau tulis waktu setempat dengan "
            "+07:00, +08:00, atau +09:00.",
            "Give election.region.tz (WIB, WITA or WIT), or write the local time with "
            "+07:00, +08:00 or +09:00.",
        ),
        path,
    )


def two_determinations(calendar: str, kind: CandidacyKind) -> Problem:
    """A calendar gives two default days for one kind of candidacy."""
    return Problem(
        "SANKSI-T101",
        Text(
            f'kalender "{calendar}" memberi dua hari penetapan untuk {kind}.',
            f'the calendar "{calendar}" gives two days of determination for {kind}.',
        ),
        Text(
            "Sisakan satu; penetapan lain ditulis sebagai peristiwa pada perkara.",
            "Keep one; another determination is written as an event of the case.",
        ),
        "determinations",
        calendar_path(calendar),
    )


def reversed_stage(calendar: str, stage: str) -> Problem:
    """A stage of a calendar ends before it begins."""
    return Problem(
        "SANKSI-T102",
        Text(
            f'tahapan {stage} pada kalender "{calendar}" berakhir sebelum dimulai.',
            f'the stage {stage} of the calendar "{calendar}" ends before it begins.',
        ),
        Text("Tukar `from` dan `to`.", "Swap `from` and `to`."),
        "stages",
        calendar_path(calendar),
    )


def no_parent(calendar: str, parent: str) -> Problem:
    """A calendar repeats an election that is not there, or itself."""
    return Problem(
        "SANKSI-T103",
        Text(
            f'kalender "{calendar}" mengulang pemilihan "{parent}", yang tidak ada atau yang '
            f"mengulang kalender itu sendiri.",
            f'the calendar "{calendar}" repeats the election "{parent}", which is not there or '
            f"repeats that calendar itself.",
        ),
        Text(
            f"Perbaiki parent, atau tambahkan {calendar_path(parent)}.",
            f"Mend parent, or add {calendar_path(parent)}.",
        ),
        "parent",
        calendar_path(calendar),
    )
